"""The check of a vacature as one page: the text with its findings marked, to read in a browser or to print.

The page needs nothing else: style, script and picture are in it, and its policy forbids everything from
outside.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from toolkit.rapport.ernst import tel
from toolkit.rapport.scorebeeld import scorebeeld
from toolkit.rapport.verwoorden import score
from toolkit.vacature.regel import FAMILIES

if TYPE_CHECKING:
    from toolkit.tekst import Blok
    from toolkit.vacature.records import Resultaat, VacatureBevinding


@dataclass(frozen=True, slots=True)
class Deel:
    """A piece of a block's text.

    ``families`` are those of the findings on it, that of the smallest first. ``nummers`` are the numbers of
    all findings on it, ``einde`` those that end here.
    """

    tekst: str
    families: tuple[str, ...] = ()
    nummers: tuple[int, ...] = ()
    einde: tuple[int, ...] = ()


def als_html(resultaat: Resultaat) -> str:
    """Return the page with a line end."""
    stijl, script = _bestand("pagina.css"), _bestand("pagina.js")
    nummers = {id(b): i for i, b in enumerate(resultaat.bevindingen, 1)}
    per_blok: dict[int, list[VacatureBevinding]] = {}
    for b in resultaat.bevindingen:
        if b.blok is not None:
            per_blok.setdefault(b.blok, []).append(b)
    aantallen = {f: sum(b.familie == f for b in resultaat.bevindingen) for f in FAMILIES}
    inhoud = {
        "r": resultaat,
        "naam": resultaat.document.naam,
        "score": score(resultaat.b1_index),
        "beeld": scorebeeld(resultaat),
        "tel": tel(resultaat.aantal),
        "families": [(f, naam, aantallen[f]) for f, naam in FAMILIES.items() if aantallen[f]],
        "familienamen": FAMILIES,
        "blokken": _groepen(resultaat, per_blok, nummers),
        "bevindingen": [(nummers[id(b)], b) for b in resultaat.bevindingen],
        "stijl": stijl,
        "script": script,
        "csp": f"default-src 'none'; style-src {_vingerafdruk(stijl)}; script-src {_vingerafdruk(script)}",
    }
    return f"{_sjabloon().render(**inhoud)}\n"


def _groepen(
    r: Resultaat, per_blok: dict[int, list[VacatureBevinding]], nummers: dict[int, int]
) -> list[dict[str, Any]]:
    """Return the blocks with the list items that follow each other in one group."""
    uit: list[dict[str, Any]] = []
    for i, blok in enumerate(r.document.blokken):
        delen = delen_van(blok, per_blok.get(i, ()), nummers)
        if blok.soort.value == "opsomming" and uit and uit[-1]["soort"] == "opsomming":
            uit[-1]["regels"].append(delen)
        else:
            uit.append({"soort": blok.soort.value, "regels": [delen]})
    return uit


def delen_van(blok: Blok, bevindingen: Sequence[VacatureBevinding], nummers: dict[int, int]) -> list[Deel]:
    """Cut the text of a block where findings begin and end, so that findings that overlap all show."""
    grenzen = sorted({0, len(blok.tekst), *_grenzen(bevindingen)})
    uit = []
    for begin, eind in pairwise(grenzen):
        hier = [b for b in bevindingen if (b.blok_begin or 0) <= begin and eind <= (b.blok_eind or 0)]
        hier.sort(key=lambda b: ((b.blok_eind or 0) - (b.blok_begin or 0), nummers[id(b)]))
        uit.append(
            Deel(
                blok.tekst[begin:eind],
                tuple(dict.fromkeys(b.familie for b in hier)),
                tuple(nummers[id(b)] for b in hier),
                tuple(sorted(nummers[id(b)] for b in hier if b.blok_eind == eind)),
            )
        )
    return uit


def _grenzen(bevindingen: Iterable[VacatureBevinding]) -> Iterable[int]:
    for b in bevindingen:
        yield b.blok_begin or 0
        yield b.blok_eind or 0


def _vingerafdruk(tekst: str) -> str:
    """Return what the page's policy wants: only a style or script with exactly these characters may run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}'"


@cache
def _bestand(naam: str) -> str:
    return (files("toolkit.rapport") / "pagina" / naam).read_text(encoding="utf-8")


@cache
def _sjabloon() -> Any:
    from jinja2 import Environment, StrictUndefined

    omgeving = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return omgeving.from_string(_bestand("pagina.html"))
