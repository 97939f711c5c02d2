"""The word lists as phrases to find: every form of every word, and the easier word for each form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from toolkit.pakketyaml import lees_pakketyaml
from toolkit.vacature.vormen import meervoud, verbuig
from toolkit.vacature.werkwoorden import EINDIG, SLOTS, hij_vorm, vervoeg
from toolkit.vacature.zoeker import Zoeker

LIJSTEN: dict[str, str] = {
    "cliche": "WRD004",
    "beeldspraak": "WRD005",
    "ouderwets": "WRD002",
    "engels": "WRD003",
    "moeilijk": "WRD001",
}
"""The lists with the rule of each; of one form that stands in two lists the first one wins."""

VOORZETSELS = frozenset(["over", "aan", "in", "van", "als", "onder", "op", "bij", "met"])
WEDERKEREND = frozenset(["zich", "je", "jezelf", "u", "me", "ons"])


@dataclass(frozen=True, slots=True)
class Trefwoord:
    """An entry of a list: its ``naam``, its kind (vast, splits, ww, zn, bn) and the easier words, best first.

    ``erbij`` is a word that must stand somewhere else in the sentence: "te", a preposition, or "zich".
    """

    naam: str
    regel: str
    soort: str
    alternatieven: tuple[str, ...]
    erbij: str = ""


@dataclass(frozen=True, slots=True)
class Vorm:
    """A form of an entry: the ``slot`` is the form of a verb, ``meervoud``, ``verbogen`` or ``""``."""

    trefwoord: Trefwoord
    slot: str = ""


@cache
def trefwoorden() -> tuple[Trefwoord, ...]:
    """Return all entries of all lists."""
    uit = []
    for lijst, regel in LIJSTEN.items():
        data = lees_pakketyaml(Path(str(files("toolkit.vacature") / "woorden" / f"{lijst}.yaml"))).data
        for soort, woorden in data.items():
            uit += [_maak(naam, regel, soort, alternatieven) for naam, alternatieven in woorden.items()]
    return tuple(uit)


@cache
def zoeker() -> Zoeker[Vorm]:
    """Return the one matcher over all forms of all entries."""
    uit: Zoeker[Vorm] = Zoeker()
    for trefwoord in trefwoorden():
        for frase, slot in _vormen(trefwoord):
            uit.voeg_toe(frase, Vorm(trefwoord, slot))
    return uit


@cache
def scheidbare() -> dict[str, Trefwoord]:
    """Return the separable verbs of the lists by their infinitive, for "legt ... voor"."""
    paren = ((_kern(t), t) for t in trefwoorden() if t.soort == "ww")
    return {naam: t for naam, t in paren if vervoeg(naam).deel}


def _maak(naam: str, regel: str, soort: str, alternatieven: Iterable[str]) -> Trefwoord:
    erbij = ""
    delen = naam.split()
    if soort == "splits":
        erbij = naam.split(" ... ")[1]
    elif soort == "ww" and len(delen) == 2:
        erbij = delen[0] if delen[0] == "zich" else delen[1]
    return Trefwoord(naam, regel, soort, tuple(alternatieven), erbij)


def _kern(t: Trefwoord) -> str:
    return next(d for d in t.naam.split() if d != "zich")


def _vormen(t: Trefwoord) -> Iterator[tuple[str, str]]:
    """Yield each form of an entry with its slot."""
    if t.soort == "splits":
        yield t.naam.split(" ... ")[0], ""
    elif t.soort == "zn":
        yield t.naam, ""
        if meervoud(t.naam) != t.naam:
            yield meervoud(t.naam), "meervoud"
    elif t.soort == "bn":
        yield t.naam, ""
        if verbuig(t.naam) != t.naam:
            yield verbuig(t.naam), "verbogen"
    elif t.soort == "ww":
        yield from _werkwoordsvormen(_kern(t))
    else:
        yield t.naam, ""
        if t.regel == "WRD003" and t.naam.isalpha() and not t.naam.endswith("s"):
            yield t.naam + "s", ""


def _werkwoordsvormen(infinitief: str) -> Iterator[tuple[str, str]]:
    w = vervoeg(infinitief)
    for slot in SLOTS:
        yield w.vorm(slot), slot
    if hij_vorm(infinitief) != w.jij:
        yield hij_vorm(infinitief), "jij"
    if w.deel:
        yield f"{w.deel} te {infinitief.removeprefix(w.deel)}", "te"
    if not w.deel and w.vorm("deelwoord").endswith("d"):
        yield w.deelwoord + "e", "verbogen"


__all__ = ["EINDIG", "LIJSTEN", "Trefwoord", "Vorm", "scheidbare", "trefwoorden", "zoeker"]
