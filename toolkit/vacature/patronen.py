"""Rules that are patterns: demands and words that shut people out, with the context that turns them around.

A pattern is tried only in a sentence with one of the rule's signal words, so the cost grows with the text and
not with the
number of patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from toolkit.vacature.regel import Regel
from toolkit.vacature.secties import secties
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer

if TYPE_CHECKING:
    from toolkit.taal import ZinsAnalyse

_STUK = re.compile(r"[^;]+")
_VERVOLG = re.compile(
    r"\W*(?:heb|hebt|nog|zo niet|anders|dit|dat|die|geen|niet|zonder|maar)\b", re.IGNORECASE
)
_VERVOLG_ELDERS = re.compile(
    r"\W*(?:heb je (?:dit|dat|die|nog|geen)|nog geen|zo niet|anders)\b", re.IGNORECASE
)
"""How a next sentence goes on about the demand; in another bullet only when it says so."""
_LANGSTE = 1500
"""Characters of a sentence that are looked at with patterns; a longer one is cut there, so that no pattern
gets slow.
"""


class Patronen:
    """The pattern rules, found by their signal words."""

    def __init__(self, regels: Sequence[Regel]) -> None:
        self._heel: dict[str, list[Regel]] = {}
        self._begin: list[tuple[str, Regel]] = []
        self._eind: list[tuple[str, Regel]] = []
        for regel in regels:
            for signaal in regel.signaal:
                if signaal.endswith("*"):
                    self._begin.append((signaal[:-1], regel))
                elif signaal.startswith("*"):
                    self._eind.append((signaal[1:], regel))
                else:
                    self._heel.setdefault(signaal, []).append(regel)
        self._bekend: dict[str, tuple[Regel, ...]] = {}

    def zoek(self, beeld: Tekstbeeld) -> Iterator[Treffer]:
        """Yield the hits of all pattern rules."""
        plekken = secties(beeld.document.blokken)
        zinnen = list(beeld.alle_zinnen())
        for nummer, zin in enumerate(zinnen):
            regels: dict[str, Regel] = {}
            for w in zin.woorden:
                for regel in self._bij(w.laag):
                    regels[regel.id] = regel
            if regels:
                volgende = zinnen[nummer + 1] if nummer + 1 < len(zinnen) else None
                yield from _pas_toe(beeld, zin, volgende, plekken[zin.blok], list(regels.values()))

    def _bij(self, woord: str) -> tuple[Regel, ...]:
        """Return the rules that this word opens; remembered, because most words come often."""
        regels = self._bekend.get(woord)
        if regels is None:
            if len(self._bekend) > 50_000:
                self._bekend.clear()
            gevonden = list(self._heel.get(woord, ()))
            gevonden += [regel for begin, regel in self._begin if woord.startswith(begin)]
            gevonden += [regel for eind, regel in self._eind if woord.endswith(eind)]
            regels = self._bekend[woord] = tuple(gevonden)
        return regels


def _pas_toe(
    beeld: Tekstbeeld, zin: ZinsAnalyse, volgende: ZinsAnalyse | None, sectie: str, regels: list[Regel]
) -> Iterator[Treffer]:
    bloktekst = beeld.document.blokken[zin.blok].tekst
    erna = ""
    vervolg = _VERVOLG if volgende is not None and volgende.blok == zin.blok else _VERVOLG_ELDERS
    if volgende is not None and vervolg.match(volgende.tekst):
        erna = " " + volgende.tekst[:300]
    for regel in regels:
        if regel.familie == "EIS" and sectie in {"aanbod", "solliciteren"}:
            continue
        eind_vorige = -1
        for stuk in _STUK.finditer(bloktekst, zin.begin, min(zin.eind, zin.begin + _LANGSTE)):
            context = stuk.group() + erna
            if any(p.search(context) for p in regel.behalve):
                continue
            treffers = sorted(
                (m.span("m") for p in regel.patronen for m in p.finditer(stuk.group())),
                key=lambda s: (s[0], -s[1]),
            )
            for a, b in treffers:
                begin, eind = _strak(bloktekst, stuk.start() + a, stuk.start() + b)
                if begin < eind_vorige or eind <= begin:
                    continue
                eind_vorige = eind
                yield Treffer(regel.id, zin.blok, begin, eind, uitleg=_uitleg(regel, bloktekst[begin:eind]))


def _strak(tekst: str, begin: int, eind: int) -> tuple[int, int]:
    """Take spaces and loose punctuation off both ends, and grow to whole words."""
    while begin < eind and not tekst[begin].isalnum():
        begin += 1
    while eind > begin and not (tekst[eind - 1].isalnum() or tekst[eind - 1] == ")"):
        eind -= 1
    while begin and tekst[begin - 1].isalnum():
        begin -= 1
    while eind < len(tekst) and tekst[eind].isalnum():
        eind += 1
    return begin, eind


_VOOR_IEDEREEN = {
    "vakman": "vakmens",
    "vakmannen": "vakmensen",
    "kerel": "iemand",
    "kerels": "mensen",
    "mannen": "mensen",
    "man": "persoon",
    "vent": "iemand",
    "heren": "mensen",
    "jongens": "mensen",
    "manschappen": "mensen",
}


def _uitleg(regel: Regel, tekst: str) -> str:
    """Return what fills ``{uitleg}``: for a masculine word the word for everybody."""
    if regel.id != "INC001":
        return ""
    woord = _VOOR_IEDEREEN.get(tekst.lower().split()[-1], "")
    return f": '{woord}'" if woord else ""
