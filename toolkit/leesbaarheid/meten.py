"""Measure a document: its index, its parts, its measures and its sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from toolkit.leesbaarheid.b1_index import Onderdeel, b1_index, onderdelen, per_groep
from toolkit.leesbaarheid.maten import maten
from toolkit.leesbaarheid.telling import Telling, tel_op, tel_zin
from toolkit.taal import Blok as TaalBlok
from toolkit.taal import ZinsAnalyse, analyseer, stroom
from toolkit.tekst import Document, Soort

_GEEN: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ZinScore:
    """The index of one sentence.

    ``blok`` is the index of its block and ``nummer`` its number in the block; ``begin`` and ``eind`` are
    offsets in the document's text.
    """

    blok: int
    nummer: int
    begin: int
    eind: int
    tekst: str
    b1_index: float


@dataclass(frozen=True)
class Leesbaarheid:
    """How hard a document is. Without any words (``is_leeg``) the index is 100 and says nothing.

    ``woord`` are the counts of all sentences, ``zin`` those without headings (of a document with only
    headings: all).
    """

    document: Document
    woord: Telling
    zin: Telling
    _zinnen: tuple[tuple[int, ZinsAnalyse, Telling], ...]

    @property
    def is_leeg(self) -> bool:
        """Return whether there are no words to measure."""
        return not self.woord.woorden

    @cached_property
    def b1_index(self) -> float:
        """Return the B1-index of the text, 0 to 100, not rounded."""
        return 100.0 if self.is_leeg else b1_index(self.woord, self.zin)

    @cached_property
    def onderdelen(self) -> tuple[Onderdeel, ...]:
        """Return what each feature does to the index, what pulls it down most first."""
        return () if self.is_leeg else onderdelen(self.woord, self.zin)

    @cached_property
    def groepen(self) -> dict[str, float]:
        """Return what each group of features (woorden, zinnen, stijl, aanspreken) does to the index, in
        points.
        """
        return per_groep(self.onderdelen)

    @cached_property
    def maten(self) -> dict[str, float]:
        """Return all measures; see ``toolkit.leesbaarheid.maten``."""
        return maten(self.woord, self.zin)

    @cached_property
    def zinnen(self) -> tuple[ZinScore, ...]:
        """Return every sentence with words, in reading order, with its own index."""
        uit = []
        for nummer, zin, telling in self._zinnen:
            if telling.woorden:
                begin, eind = self.document.blokken[nummer].plek(zin.begin, zin.eind)
                index = b1_index(telling, telling)
                uit.append(ZinScore(nummer, zin.nummer, begin, eind, zin.tekst, index))
        return tuple(uit)

    def moeilijkste_zinnen(self, aantal: int) -> tuple[ZinScore, ...]:
        """Return the hardest sentences, the hardest first; headings are none."""
        blokken = self.document.blokken
        zinnen = [zin for zin in self.zinnen if blokken[zin.blok].soort is not Soort.KOP]
        return tuple(sorted(zinnen, key=lambda zin: zin.b1_index)[:aantal])


def meet(document: Document, bekend: Collection[str] = _GEEN) -> Leesbaarheid:
    """Measure one document.

    ``bekend`` are trade words (lemmas and forms in small letters) that are not hard by being rare: see
    ``vakwoorden``.
    """
    return meet_ontleed(document, list(analyseer(blok.tekst for blok in document.blokken)), bekend)


def meet_ontleed(
    document: Document, blokken: Sequence[TaalBlok], bekend: Collection[str] = _GEEN
) -> Leesbaarheid:
    """Measure a document whose blocks were analysed already (``analyseer`` on the text of each block)."""
    alle: list[Telling] = []
    lopend: list[Telling] = []
    zinnen = []
    for nummer, (blok, ontleed) in enumerate(zip(document.blokken, blokken, strict=True)):
        for zin in ontleed.zinnen:
            telling = tel_zin(zin, bekend)
            alle.append(telling)
            if blok.soort is not Soort.KOP:
                lopend.append(telling)
            zinnen.append((nummer, zin, telling))
    woord = tel_op(alle)
    return Leesbaarheid(document, woord, tel_op(lopend) if lopend else woord, tuple(zinnen))


def meet_stroom(documenten: Iterable[Document], bekend: Collection[str] = _GEEN) -> Iterator[Leesbaarheid]:
    """Measure any number of documents, in order, in batches and with flat memory."""
    wachtrij: list[Document] = []

    def teksten() -> Iterator[list[str]]:
        for document in documenten:
            wachtrij.append(document)
            yield [blok.tekst for blok in document.blokken]

    def klaar(blokken: list[TaalBlok]) -> Leesbaarheid:
        return meet_ontleed(wachtrij.pop(0), blokken, bekend)

    return stroom(teksten(), klaar)
