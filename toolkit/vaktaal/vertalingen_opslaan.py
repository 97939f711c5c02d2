"""Write translations into glossary files of the user, keeping every comment and the order of the fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from toolkit.bestanden import lees_bytes, schrijf_bestand
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Status, Vakgebied
from toolkit.vaktaal.vertaallijst import Ingevuld
from toolkit.yamlbron import MAX_BYTES, als_tekst, ontleed_yaml

_LIJST_LINKS = re.compile(r"^termen:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*- ", re.MULTILINE)
"""The terms begin at the left margin: the user's way to write lists, which must stay."""


def sla_op(
    glossarium: Glossarium,
    ingevuld: Sequence[Ingevuld],
    eigen_map: Path,
    *,
    door: str,
    lijst: Path,
    overschrijf: bool,
) -> list[tuple[Path, int]]:
    """Write translations as ``gecontroleerd`` by ``door`` into ``eigen_map``; return each file and how many.

    A glossary file that is not in that folder yet is copied there, with its comments. ``lijst`` is the list
    they come from, for the messages. All files are made before the first is written.

    Raises:
        GebruikersFout: a checked translation would be replaced by another one and ``overschrijf`` is false
            (all of them, by their cells).
    """
    if not overschrijf:
        _weiger_vervangen(glossarium, ingevuld, lijst)
    per_bestand: dict[str, list[Ingevuld]] = {}
    for een in ingevuld:
        per_bestand.setdefault(_eigenaar(glossarium, een.id), []).append(een)
    nieuw = {}
    for naam, lijst_ in per_bestand.items():
        pad = glossarium.bronnen[naam].pad
        assert pad is not None
        nieuw[eigen_map / f"{naam}.yaml"] = _bijgewerkt(pad, lijst_, door), len(lijst_)
    for doel, (inhoud, _) in nieuw.items():
        schrijf_bestand(doel, inhoud, overschrijf=True)  # only fields were added to what stood there
    return [(doel, aantal) for doel, (_, aantal) in nieuw.items()]


def _eigenaar(glossarium: Glossarium, id_: str) -> str:
    return next(
        naam
        for naam, gebied in glossarium.vakgebieden.items()
        if any(term.id == id_ for term in gebied.termen)
    )


def _weiger_vervangen(glossarium: Glossarium, ingevuld: Sequence[Ingevuld], lijst: Path) -> None:
    problemen = []
    for een in ingevuld:
        oud = glossarium.per_id[een.id].vertalingen.get(een.code)
        if oud is not None and oud.status is Status.GECONTROLEERD and oud.term != een.tekst:
            problemen.append(
                Probleem(
                    f"'{een.id}' is al gecontroleerd: '{oud.term}', door {oud.door}.",
                    bestand=lijst,
                    veld=f"cel {een.cel}",
                    oplossing="Maak de cel leeg, of gebruik --overschrijf.",
                )
            )
    if problemen:
        raise GebruikersFout(problemen)


def _bijgewerkt(pad: Path, ingevuld: Sequence[Ingevuld], door: str) -> bytes:
    """Return the file's new content; it is read back, so that no broken file is ever written."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Tekst

    tekst = als_tekst(lees_bytes(pad, max_bytes=MAX_BYTES), pad)
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 10_000
    springt_in = not _LIJST_LINKS.search(tekst)
    yaml.indent(mapping=2, sequence=4 if springt_in else 2, offset=2 if springt_in else 0)
    yaml.allow_unicode = True
    yaml.representer.add_representer(
        type(None), lambda r, _: r.represent_scalar("tag:yaml.org,2002:null", "null")
    )
    boom: Any = yaml.load(tekst)
    per_id: dict[str, Any] = {str(term["id"]): term for term in boom["termen"]}
    for een in ingevuld:
        term = per_id[een.id]
        if term.get("vertalingen") is None:
            term["vertalingen"] = _stroom(CommentedMap())
        velden = {"term": Tekst(een.tekst), "status": Status.GECONTROLEERD.value, "door": Tekst(door)}
        term["vertalingen"][een.code] = _stroom(CommentedMap(velden))
    uit = StringIO()
    yaml.dump(boom, uit)
    nieuw = uit.getvalue()
    try:
        Vakgebied.model_validate(ontleed_yaml(nieuw, pad).data)
    except (ValidationError, GebruikersFout) as fout:  # pragma: no cover - a bug of ours, never of the user
        raise GebruikersFout(
            Probleem("de vertalingen konden niet veilig worden bewaard. Er is niets veranderd.", bestand=pad)
        ) from fout
    return nieuw.encode("utf-8")


def _stroom(deel: Any) -> Any:
    """Write a mapping on one line: ``{term: "...", status: ...}``."""
    deel.fa.set_flow_style()
    return deel
