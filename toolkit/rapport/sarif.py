"""Findings as SARIF 2.1.0, for code hosts and editors that show them at their line.

Works for every check that returns ``Bevinding`` records.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from toolkit import __version__
from toolkit.bevindingen import Bevinding, Ernst
from toolkit.fouten import Probleem

_NIVEAU = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.TIP: "note"}


@dataclass(frozen=True)
class SarifRegel:
    """What a reader of SARIF sees of a rule."""

    id: str
    naam: str
    uitleg: str
    advies: str
    ernst: Ernst


def als_sarif(
    bevindingen: Iterable[Bevinding],
    regels: Iterable[SarifRegel],
    *,
    onderdrukt: Iterable[tuple[Bevinding, str, bool]] = (),
    mislukt: Iterable[Probleem] = (),
    gebied: Callable[[Bevinding], dict[str, Any]] | None = None,
) -> str:
    """Return the findings as SARIF with a line end.

    ``regels`` are all rules of the check, found or not. ``onderdrukt`` are findings left out on purpose, each
    with why and whether the text itself says so. ``mislukt`` are the files that could not be checked.
    ``gebied`` gives the region of a finding (SARIF 2.1.0, 3.30) when the record alone does not tell enough.
    """
    lijst = list(regels)
    gebied = gebied or _gebied
    plek = {r.id: i for i, r in enumerate(lijst)}
    loop = {
        "tool": {
            "driver": {
                "name": "leerwerk",
                "semanticVersion": __version__,
                "language": "nl",
                "rules": [_regel(r) for r in lijst],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_verloop(list(mislukt))],
        "results": [_resultaat(b, plek, gebied) for b in bevindingen]
        + [
            {**_resultaat(b, plek, gebied), "suppressions": [_reden(waarom, in_tekst)]}
            for b, waarom, in_tekst in onderdrukt
        ],
    }
    inhoud = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [loop],
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _regel(r: SarifRegel) -> dict[str, Any]:
    return {
        "id": r.id,
        "shortDescription": {"text": r.naam},
        "fullDescription": {"text": r.uitleg},
        "help": {"text": r.advies},
        "defaultConfiguration": {"level": _NIVEAU[r.ernst]},
    }


def _verloop(mislukt: list[Probleem]) -> dict[str, Any]:
    meldingen = [{"level": "error", "message": {"text": str(p)}} for p in mislukt]
    return {"executionSuccessful": not mislukt, "toolExecutionNotifications": meldingen}


def _reden(waarom: str, in_tekst: bool) -> dict[str, str]:
    return {"kind": "inSource" if in_tekst else "external", "justification": waarom}


def _resultaat(
    b: Bevinding, plek: dict[str, int], gebied_van: Callable[[Bevinding], dict[str, Any]]
) -> dict[str, Any]:
    uit: dict[str, Any] = {
        "ruleId": b.regel,
        "level": _NIVEAU[b.ernst],
        "message": {"text": f"{b.melding} {b.advies}".strip()},
    }
    if b.regel in plek:
        uit["ruleIndex"] = plek[b.regel]
    locatie: dict[str, Any] = {}
    if b.bestand is not None:
        fysiek: dict[str, Any] = {"artifactLocation": {"uri": als_uri(b.bestand)}}
        gebied = gebied_van(b)
        if gebied:
            fysiek["region"] = gebied
        locatie["physicalLocation"] = fysiek
    if b.veld:
        locatie["logicalLocations"] = [{"fullyQualifiedName": b.veld}]
    if locatie:
        uit["locations"] = [locatie]
    return uit


def _gebied(b: Bevinding) -> dict[str, Any]:
    gebied: dict[str, Any] = {}
    if b.regelnummer is not None:
        gebied["startLine"] = b.regelnummer
    elif b.begin is not None and b.eind is not None:
        gebied |= {"charOffset": b.begin, "charLength": b.eind - b.begin}
    if b.tekst and gebied:
        gebied["snippet"] = {"text": b.tekst}
    return gebied


def als_uri(pad: Path) -> str:
    """Return a path as SARIF wants it: relative to the working folder when it is in there, else ``file:``."""
    vol = pad.resolve()
    try:
        return quote(vol.relative_to(Path.cwd()).as_posix())
    except ValueError:
        return vol.as_uri()
