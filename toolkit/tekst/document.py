"""``Document``: a text as blocks with addresses, whatever file it came from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path


class Soort(StrEnum):
    """What a block of text is."""

    KOP = "kop"
    ALINEA = "alinea"
    OPSOMMING = "opsomming"
    TABELCEL = "tabelcel"


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of a block's text and where it stands in the document.

    The characters from ``schoon`` on in ``Blok.tekst`` are those of ``Document.tekst[begin:eind]``, one for
    one (the last one may stand for a letter with its loose accents).
    """

    schoon: int
    begin: int
    eind: int


@dataclass(frozen=True, slots=True)
class Blok:
    """One heading, paragraph, list item or table cell.

    ``tekst`` is fit for reading by a program: plain quotes and spaces, no soft hyphens, no bullets, no
    Markdown marks. ``begin`` and ``eind`` (exclusive) are offsets in ``Document.tekst``; ``plek`` turns a
    place in ``tekst`` into such offsets. ``adres`` is the place in words for the user ("regel 12", "tabel
    1, rij 2, kolom 3"). ``alinea`` is the number (from 0) of the paragraph of the original that the block
    was cut from: lines with a soft line end are blocks of their own in one paragraph. ``deel`` is the part
    of a Word file (``word/document.xml``).
    """

    soort: Soort
    tekst: str
    begin: int
    eind: int
    adres: str
    stukken: tuple[Stuk, ...]
    alinea: int = 0
    deel: str = ""

    def plek(self, begin: int, eind: int) -> tuple[int, int]:
        """Return the offsets in ``Document.tekst`` of ``self.tekst[begin:eind]`` (an empty range is a point).

        Raises:
            ValueError: the range is not within the text of this block.
        """
        if not 0 <= begin <= eind <= len(self.tekst):
            raise ValueError(f"range {begin}:{eind} is outside a text of {len(self.tekst)} characters")
        if begin == eind:
            plek = self._begin_van(begin) if begin < len(self.tekst) else self.eind
            return plek, plek
        return self._begin_van(begin), self._eind_van(eind)

    def _begin_van(self, i: int) -> int:
        stuk = self.stukken[self._stuk(i)]
        return stuk.begin + i - stuk.schoon

    def _eind_van(self, i: int) -> int:
        nummer = self._stuk(i - 1)
        stuk = self.stukken[nummer]
        volgende = self.stukken[nummer + 1].schoon if nummer + 1 < len(self.stukken) else len(self.tekst)
        return stuk.eind if i == volgende else stuk.begin + i - stuk.schoon

    def _stuk(self, i: int) -> int:
        if len(self.stukken) == 1:
            return 0
        return bisect_right(self.stukken, i, key=lambda stuk: stuk.schoon) - 1


@dataclass(frozen=True, slots=True)
class Opmerking:
    """A comment that somebody put on the text (in Word, LibreOffice, HTML or Markdown).

    ``begin`` and ``eind`` are the offsets in ``Document.tekst`` of the words it stands on: in Word those
    that were selected, in HTML and Markdown the block that it stands in, or else the next one.
    """

    tekst: str
    begin: int
    eind: int


@dataclass(frozen=True)
class Document:
    """A text that was read: the whole of it, and its blocks in reading order.

    ``tekst`` is for ``.txt`` and ``.md`` the content of the file itself, character for character (only a
    byte order mark is left out), so that offsets are offsets in the file. For the other formats it is the
    text that was taken out of the file, blocks separated by line ends. ``niet_gelezen`` says, in Dutch,
    what was left out and why.
    """

    tekst: str
    blokken: tuple[Blok, ...]
    naam: str
    formaat: str
    pad: Path | None = None
    opmerkingen: tuple[Opmerking, ...] = ()
    niet_gelezen: tuple[str, ...] = ()

    @cached_property
    def _begins(self) -> list[int]:
        return [blok.begin for blok in self.blokken]

    def blok_op(self, plek: int) -> int | None:
        """Return the index of the block that holds offset ``plek`` of the text; None between blocks."""
        nummer = bisect_right(self._begins, plek) - 1
        return nummer if nummer >= 0 and plek < self.blokken[nummer].eind else None

    def regel_van(self, plek: int) -> int:
        """Return the line number (from 1) of offset ``plek``."""
        return bisect_right(self._regelbegins, plek)

    @cached_property
    def _regelbegins(self) -> list[int]:
        begins, plek = [], 0
        for regel in self.tekst.splitlines(keepends=True):
            begins.append(plek)
            plek += len(regel)
        return begins or [0]
