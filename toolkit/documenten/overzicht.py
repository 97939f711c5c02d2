"""The overview of a batch: one row per deelnemer, with what was made or why not."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.documenten.vast import vaste_zip

_TEKENS, _REGELHOOGTE = 80, 15
"""The width of the remarks in characters, and the height of a line in points: rows do not grow alone."""


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
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.worksheet.properties import PageSetupProperties

    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = "Overzicht"
    blad.append(["Rij", "Code", "Gemaakt", "Bestand", "Opmerking"])
    for regel in regels:
        gemaakt = "ja" if regel.bestand else "nee"
        blad.append([regel.rij, regel.code, gemaakt, regel.bestand, regel.opmerking])
    lijn = Border(bottom=Side("thin", color="B7C4C9"))
    for nummer, rij in enumerate(blad.iter_rows(min_row=2), 2):
        tekst = str(rij[-1].value or "")
        aantal = sum(-(-len(stuk) // _TEKENS) or 1 for stuk in tekst.split("\n"))
        blad.row_dimensions[nummer].height = _REGELHOOGTE * aantal + 3
        for cel in rij:
            cel.border = lijn
            cel.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cel.value, str):
                cel.data_type = "s"  # a text that starts with = is no formula
    for kolom, breedte in zip("ABCDE", (6, 14, 10, 34, _TEKENS), strict=True):
        blad.column_dimensions[kolom].width = breedte
        kop = blad[f"{kolom}1"]
        kop.font = Font(name="Calibri", bold=True, color="FFFFFF")
        kop.fill = PatternFill("solid", fgColor="1B4D5C")
    blad.freeze_panes = "A2"
    blad.page_setup.orientation, blad.page_setup.paperSize = "landscape", blad.PAPERSIZE_A4
    blad.page_setup.fitToHeight = 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = "1:1"
    blad.auto_filter.ref = blad.dimensions
    uit = io.BytesIO()
    boek.save(uit)
    return vaste_zip(uit.getvalue())
