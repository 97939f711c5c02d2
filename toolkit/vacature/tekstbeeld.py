"""``Tekstbeeld``: a document with its analysed blocks, as the rules see it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.vacature.records import VacatureBevinding
from toolkit.vacature.regel import Regel
from toolkit.vacature.vormen import met_hoofdletter

if TYPE_CHECKING:
    from toolkit.taal import Blok, Woord, ZinsAnalyse
    from toolkit.tekst import Document

_WOORD = re.compile(r"[^\W_]+")

LANGE_ZIN = {"A2": 12, "B1": 15}
"""The most words in a sentence per level (Direct Duidelijk: 12 to 15)."""


@dataclass(frozen=True, slots=True)
class Treffer:
    """What a rule found: a range of a block's text, before it becomes a finding."""

    regel: str
    blok: int
    begin: int
    eind: int
    uitleg: str = ""
    voorstellen: tuple[str, ...] = ()
    veilig: bool = False
    tip: bool = False
    advies: str = ""


@dataclass
class Tekstbeeld:
    """The text as the rules see it: ``ontleed[i]`` is what the language pipeline made of
    ``document.blokken[i]``.
    """

    document: Document
    ontleed: Sequence[Blok]
    taalniveau: str = "B1"
    eigen_woorden: frozenset[str] = frozenset()
    glossaria: Path | None = None
    uitgelegd: dict[str, bool] = field(default_factory=dict)
    _begins: dict[int, list[int]] = field(default_factory=dict)

    @cached_property
    def zinnen(self) -> list[tuple[ZinsAnalyse, ...]]:
        """Return the sentences of every block."""
        return [blok.zinnen for blok in self.ontleed]

    def alle_zinnen(self) -> Iterator[ZinsAnalyse]:
        """Yield every sentence in reading order."""
        for zinnen in self.zinnen:
            yield from zinnen

    def zin_op(self, blok: int, plek: int) -> ZinsAnalyse | None:
        """Return the sentence of a block that holds offset ``plek``."""
        zinnen = self.zinnen[blok]
        if len(zinnen) == 1:
            return zinnen[0]
        begins = self._begins.get(blok)
        if begins is None:
            begins = self._begins[blok] = [z.begin for z in zinnen]
        i = bisect_right(begins, plek) - 1
        return zinnen[i] if i >= 0 else None

    @cached_property
    def woordplekken(self) -> dict[str, list[tuple[int, int]]]:
        """Return for each word in small letters its places: (block, offset). Made in one pass, when first
        asked for.
        """
        uit: dict[str, list[tuple[int, int]]] = {}
        for nummer, blok in enumerate(self.document.blokken):
            for m in _WOORD.finditer(blok.tekst):
                uit.setdefault(m.group().lower(), []).append((nummer, m.start()))
        return uit

    @cached_property
    def tekst_laag(self) -> str:
        """Return the text of all blocks in small letters, a line per block."""
        return "\n".join(b.tekst for b in self.document.blokken).lower()


def woord_op(zin: ZinsAnalyse, plek: int) -> Woord | None:
    """Return the word of a sentence that holds offset ``plek`` of the block."""
    laag, hoog = 0, len(zin.woorden)
    while laag < hoog:
        midden = (laag + hoog) // 2
        if zin.woorden[midden].eind <= plek:
            laag = midden + 1
        else:
            hoog = midden
    return zin.woorden[laag] if laag < len(zin.woorden) and zin.woorden[laag].begin <= plek else None


def maak_bevinding(beeld: Tekstbeeld, regel: Regel, t: Treffer) -> VacatureBevinding:
    """Turn a hit into a finding with offsets in the file, filled-in texts and capitals kept."""
    from toolkit.bevindingen import Ernst

    blok = beeld.document.blokken[t.blok]
    tekst = blok.tekst[t.begin : t.eind]
    begin, eind = blok.plek(t.begin, t.eind)
    zin = beeld.zin_op(t.blok, t.begin)
    vul = {"{tekst}": tekst, "{uitleg}": t.uitleg}
    melding, advies = regel.melding, t.advies or regel.advies
    for naam, waarde in vul.items():
        melding, advies = melding.replace(naam, waarde), advies.replace(naam, waarde)
    return VacatureBevinding(
        regel=regel.id,
        naam=regel.naam,
        familie=regel.familie,
        soort=regel.soort,
        ernst=Ernst.TIP if t.tip else regel.ernst,
        melding=melding,
        waarom=regel.waarom,
        advies=advies,
        bron=regel.bron,
        bestand=beeld.document.pad,
        regelnummer=beeld.document.regel_van(begin),
        begin=begin,
        eind=eind,
        tekst=tekst,
        # An abbreviation says nothing with its capitals: EPDM is "rubber voor daken".
        voorstellen=t.voorstellen
        if regel.soort == "afkorting"
        else tuple(met_hoofdletter(v, tekst) for v in (t.voorstellen or regel.voorstellen)),
        veilig=t.veilig,
        blok=t.blok,
        zin=zin.nummer if zin else None,
        blok_begin=t.begin,
        blok_eind=t.eind,
    )
