"""``Bevinding``: the record that every check returns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Ernst(StrEnum):
    """How serious a finding is, from ``tip`` (free to ignore) to ``fout`` (mend this first)."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    TIP = "tip"

    @property
    def rang(self) -> int:
        """Return 0 for tip, 1 for waarschuwing, 2 for fout; for sorting and thresholds."""
        return {"tip": 0, "waarschuwing": 1, "fout": 2}[self.value]


@dataclass(frozen=True)
class Bevinding:
    """One finding of one rule: an immutable record with a stable rule id.

    Where it is: ``bestand`` and, as far as they apply, ``regelnummer`` (line from 1), ``veld`` (dotted
    path in a YAML file) and ``begin``/``eind`` (character offsets in the text that was checked, ``eind``
    exclusive) with ``tekst`` the marked words. ``blok`` and ``zin`` are indexes (from 0) of the text block
    and of the sentence in the document. ``voorstellen`` are replacements for ``tekst``, best first.
    ``melding`` says what is wrong, ``waarom`` why that matters, ``advies`` what to do, ``bron`` where it is
    written. ``soort`` is the machine name of the kind of finding (see the vacature check).
    """

    regel: str
    ernst: Ernst
    melding: str
    waarom: str = ""
    advies: str = ""
    bron: str = ""
    soort: str = ""
    bestand: Path | None = None
    regelnummer: int | None = None
    veld: str | None = None
    begin: int | None = None
    eind: int | None = None
    tekst: str = ""
    voorstellen: tuple[str, ...] = ()
    blok: int | None = None
    zin: int | None = None
