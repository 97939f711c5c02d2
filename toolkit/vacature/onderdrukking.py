"""Leave findings out on purpose: a comment in the text, or a baseline file with findings that are known.

A comment "leerwerk: negeer" takes away every finding on its words; "leerwerk: negeer WRD003 engels" only
those rules or
soorten. In Word the comment stands on the words, in Markdown and HTML it is ``<!-- leerwerk: negeer -->``
before or in the
block. A comment that takes nothing away is reported: it may be old, or mistyped.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vacature.instellingen import kies_regels
from toolkit.vacature.records import Onderdrukt, Resultaat, VacatureBevinding

if TYPE_CHECKING:
    from toolkit.tekst import Document

_NEGEER = re.compile(r"^\s*leerwerk\s*:?\s*negeer\b[\s:,]*(?P<wat>[\w ,]*)\s*$", re.IGNORECASE)
MAX_NULMETING = 20_000_000
"""The largest baseline file, in bytes."""


@dataclass(frozen=True)
class Nulmeting:
    """Findings that were there already, by a key of file name, rule and words: each as often as it
    was there.
    """

    sleutels: Counter[str]
    pad: Path | None = None


def onderdruk(
    document: Document, bevindingen: Sequence[VacatureBevinding], nulmeting: Nulmeting | None
) -> tuple[list[VacatureBevinding], list[Onderdrukt], list[str]]:
    """Return the findings that stay, what was left out, and Dutch lines on suppressions that are not used."""
    over = list(bevindingen)
    weg: list[Onderdrukt] = []
    ongebruikt: list[str] = []
    for opmerking in document.opmerkingen:
        m = _NEGEER.match(opmerking.tekst)
        if m is None:
            continue
        plek = f"regel {document.regel_van(opmerking.begin)}"
        try:
            regels = kies_regels(m["wat"].replace(",", " ").split())
        except GebruikersFout as fout:
            ongebruikt.append(f"De opmerking 'leerwerk: negeer' bij {plek} klopt niet: {fout}")
            continue
        blijft = [
            b
            for b in over
            if not (_op(b, opmerking.begin, opmerking.eind) and (not regels or b.regel in regels))
        ]
        if len(blijft) == len(over):
            ongebruikt.append(
                f"De opmerking 'leerwerk: negeer' bij {plek} is niet nodig: daar is geen bevinding."
            )
        else:
            weg.append(Onderdrukt(f"opmerking bij {plek}", _zonder(over, blijft)))
        over = blijft
    if nulmeting is not None:
        blijft, rest = _zonder_bekende(document.naam, over, nulmeting)
        if len(blijft) < len(over):
            weg.append(Onderdrukt("nulmeting", _zonder(over, blijft)))
        over = blijft
        if rest:
            ongebruikt.append(
                f"In de nulmeting staan {rest} bevindingen voor '{document.naam}' die er niet meer zijn. "
                f"Maak een nieuwe nulmeting."
            )
    return over, weg, ongebruikt


def _zonder(
    alle: Sequence[VacatureBevinding], blijft: Sequence[VacatureBevinding]
) -> tuple[VacatureBevinding, ...]:
    gebleven = {id(b) for b in blijft}
    return tuple(b for b in alle if id(b) not in gebleven)


def _op(b: VacatureBevinding, begin: int, eind: int) -> bool:
    return b.begin is not None and b.eind is not None and b.begin < eind and begin < b.eind


def sleutel(naam: str, b: VacatureBevinding) -> str:
    """Return the key of a finding in a baseline: it stays the same when the text around it changes."""
    woorden = " ".join(b.tekst.lower().split())
    return hashlib.sha256(f"{naam}\n{b.regel}\n{woorden}".encode()).hexdigest()[:20]


def _zonder_bekende(
    naam: str, bevindingen: Iterable[VacatureBevinding], nulmeting: Nulmeting
) -> tuple[list[VacatureBevinding], int]:
    tegoed = Counter({s: n for s, n in nulmeting.sleutels.items() if s.startswith(f"{naam}:")})
    blijft = []
    for b in bevindingen:
        s = f"{naam}:{sleutel(naam, b)}"
        if tegoed[s] > 0:
            tegoed[s] -= 1
        else:
            blijft.append(b)
    return blijft, sum(tegoed.values())


def maak_nulmeting(resultaten: Iterable[Resultaat]) -> bytes:
    """Return the content of a baseline file (JSON) for these results."""
    tel: Counter[str] = Counter()
    for r in resultaten:
        tel.update(f"{r.document.naam}:{sleutel(r.document.naam, b)}" for b in r.bevindingen)
    inhoud = {"versie": 1, "bevindingen": dict(sorted(tel.items()))}
    return (json.dumps(inhoud, ensure_ascii=False, indent=1) + "\n").encode()


def lees_nulmeting(pad: Path) -> Nulmeting:
    """Read a baseline file.

    Raises:
        GebruikersFout: it cannot be read, or it is not a baseline file.
    """
    try:
        data = json.loads(lees_bytes(pad, max_bytes=MAX_NULMETING))
        bevindingen = {str(s): int(n) for s, n in data["bevindingen"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise GebruikersFout(
            Probleem(
                "dit is geen nulmeting van leerwerk.",
                bestand=pad,
                oplossing="Maak een nieuwe met --maak-nulmeting.",
            )
        ) from None
    return Nulmeting(Counter(bevindingen), pad)
