"""The overview of a batch: one row per deelnemer, with what was made or why not."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.documenten.vast import vaste_zip


@dataclass(frozen=True)
class Regel:
    """What came of one row of the list. ``bestand`` is empty when nothing was made."""

    rij: int
    code: str
    bestand: str
    opmerking: str


def maak_overzicht(regels: Iterable[Regel]) -> bytes:
    """Return the overview as the bytes of an .xlsx, the same each time for the same rows."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill

    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = "Overzicht"
    blad.append(["Rij", "Code", "Gemaakt", "Bestand", "Opmerking"])
    for regel in regels:
        gemaakt = "ja" if regel.bestand else "nee"
        blad.append([regel.rij, regel.code, gemaakt, regel.bestand, regel.opmerking])
    for rij in blad.iter_rows(min_row=2):
        for cel in rij:
            cel.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cel.value, str):
                cel.data_type = "s"  # a text that starts with = is no formula
    for kolom, breedte in zip("ABCDE", (6, 14, 10, 34, 80), strict=True):
        blad.column_dimensions[kolom].width = breedte
        kop = blad[f"{kolom}1"]
        kop.font, kop.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1B4D5C")
    blad.freeze_panes = "A2"
    blad.auto_filter.ref = blad.dimensions
    uit = io.BytesIO()
    boek.save(uit)
    return vaste_zip(uit.getvalue())
