"""Write the form of a partij as an Excel workbook.

Sheets: an explanation, ``Gegevens`` with one question per row, and a sheet per table. Column A of each holds
the key of the row and is hidden. Two hidden sheets hold the lists to choose from, and what the form was made
with.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from toolkit.documenten.vast import vaste_zip
from toolkit.traject.invullen.formulier import LEGE_RIJEN, VORM, Formulier, Tabel, Vraag

BLAD_GEGEVENS = "Gegevens"
BLAD_KENMERK = "_leerwerk"
_BLAD_LIJSTEN = "_lijsten"
KOPPEN = ("Code", "Vraag", "Antwoord", "Uitleg", "Hoe vul je het in?")
KOPREGEL = 4

_KLEUR, _LICHT, _INVUL, _GRIJS, _LIJN = "1B4D5C", "E8F0F2", "FFFBE6", "595959", "B7C4C9"
_ZIJDE = Side(style="thin", color=_LIJN)
_RAND = Border(left=_ZIJDE, right=_ZIJDE, top=_ZIJDE, bottom=_ZIJDE)
_BREED = {"tekst": 26, "datum": 15, "tijd": 10, "bedrag": 15, "getal": 12}


def schrijf_xlsx(form: Formulier) -> bytes:
    """Return the form as the bytes of an .xlsx; the same form gives the same bytes."""
    werkmap = Workbook()
    _uitleg(werkmap.active, form)  # type: ignore[arg-type]
    lijsten = _Lijsten(werkmap)
    _gegevens(werkmap.create_sheet(BLAD_GEGEVENS), form, lijsten)
    for tabel in form.tabellen:
        _tabel(werkmap.create_sheet(tabel.titel), tabel, form, lijsten)
    lijsten.schrijf()
    _kenmerk(werkmap.create_sheet(BLAD_KENMERK), form)
    werkmap.properties.title = f"Formulier {form.partijnaam}"
    werkmap.properties.creator = "leerwerk"
    werkmap.properties.language = "nl-NL"
    werkmap.properties.created = datetime(2000, 1, 1)
    uit = io.BytesIO()
    werkmap.save(uit)
    return vaste_zip(uit.getvalue())


class _Lijsten:
    """The lists to choose from, each once, in a hidden sheet: there a name may hold a comma."""

    def __init__(self, werkmap: Workbook) -> None:
        self._werkmap = werkmap
        self._lijsten: dict[tuple[str, ...], str] = {}

    def controle(self, vraag: Vraag) -> DataValidation | None:
        """Return what Excel checks while somebody types; None for free text."""
        if vraag.soort.is_lijst:
            return None
        if vraag.keuzes:
            kolom = self._lijsten.setdefault(vraag.keuzes, get_column_letter(len(self._lijsten) + 1))
            bereik = f"'{_BLAD_LIJSTEN}'!${kolom}$1:${kolom}${len(vraag.keuzes)}"
            # Somebody who is new in this form is not in the list yet, so a name is only warned about.
            controle = DataValidation("list", formula1=bereik, allow_blank=True)
            controle.errorStyle = "warning" if vraag.soort.verwijzing else "stop"
            controle.error = "Kies uit de lijst."
        elif vraag.soort.soort == "datum":
            controle = DataValidation(
                "date", operator="greaterThan", formula1="36526", allow_blank=True, errorStyle="warning"
            )
            controle.error = "Dit is geen datum. Schrijf bijvoorbeeld 1-9-2027."
        elif vraag.soort.soort in ("bedrag", "getal"):
            controle = DataValidation(
                "decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True, errorStyle="warning"
            )
            controle.error = "Hier hoort een getal."
        else:
            return None
        controle.errorTitle = vraag.label[:31]
        controle.showErrorMessage = True
        return controle

    def schrijf(self) -> None:
        """Write the lists into their sheet."""
        blad = self._werkmap.create_sheet(_BLAD_LIJSTEN)
        blad.sheet_state = "hidden"
        for keuzes, kolom in self._lijsten.items():
            for nr, keuze in enumerate(keuzes, 1):
                zet_tekst(blad[f"{kolom}{nr}"], keuze)


def zet_tekst(cel: Cell | Any, tekst: str) -> None:
    """Write text that Excel takes as text, also when it starts with ``=``."""
    cel.value = ILLEGAL_CHARACTERS_RE.sub("", tekst) or None
    if cel.value is not None:
        cel.data_type = "s"


def _zet_antwoord(cel: Cell | Any, vraag: Vraag, antwoord: str) -> None:
    """Write an answer as Excel knows it: a date as a date, a number as a number."""
    soort = vraag.soort
    cel.number_format = "@"
    if soort.is_lijst or soort.soort not in ("datum", "tijd", "bedrag", "getal"):
        zet_tekst(cel, antwoord)
    elif soort.soort == "datum":
        cel.value = datetime.strptime(antwoord, "%d-%m-%Y") if antwoord else None
        cel.number_format = "dd-mm-yyyy"
    elif soort.soort == "tijd":
        cel.value = datetime.strptime(antwoord, "%H:%M").time() if antwoord else None
        cel.number_format = "hh:mm"
    else:
        getal = float(antwoord.replace(",", ".")) if antwoord else None
        cel.value = int(getal) if getal is not None and getal == int(getal) else getal
        cel.number_format = "#,##0.00" if soort.soort == "bedrag" else "General"
    cel.fill = PatternFill("solid", fgColor=_INVUL)
    cel.border = _RAND
    cel.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)


def _kop(blad: Worksheet, titel: str, uitleg: str, koppen: list[str]) -> None:
    blad["B1"] = titel
    blad["B1"].font = Font(name="Calibri", size=18, bold=True, color=_KLEUR)
    blad["B2"] = uitleg
    blad["B2"].font = Font(name="Calibri", size=11, color=_GRIJS)
    for nr, kop in enumerate(koppen, 1):
        cel = blad.cell(KOPREGEL, nr, kop)
        cel.font = Font(name="Calibri", bold=True, color="FFFFFF")
        cel.fill = PatternFill("solid", fgColor=_KLEUR)
        cel.alignment = Alignment(vertical="center", wrap_text=True)
        cel.border = _RAND
    blad.row_dimensions[KOPREGEL].height = 22
    blad.column_dimensions["A"].hidden = True
    blad.sheet_view.showGridLines = False
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = 9
    blad.page_setup.fitToHeight = 0
    blad.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    blad.print_title_rows = f"{KOPREGEL}:{KOPREGEL}"


def _regelhoogte(*stukken: tuple[str, int]) -> float:
    """Return the height of a row in points for texts with the width of their column in characters."""
    regels = max(
        sum(max(1, -(-len(regel) // max(breedte - 2, 1))) for regel in tekst.split("\n"))
        for tekst, breedte in stukken
    )
    return max(18.0, regels * 15.0 + 3)


def _gegevens(blad: Worksheet, form: Formulier, lijsten: _Lijsten) -> None:
    _kop(
        blad,
        form.partijnaam,
        "Vul de gele vakken in. Weet je iets nog niet? Laat het vak dan leeg.",
        list(KOPPEN),
    )
    for letter, breedte in zip("BCDE", (28, 48, 44, 40), strict=True):
        blad.column_dimensions[letter].width = breedte
    blad.freeze_panes = f"C{KOPREGEL + 1}"
    rij = KOPREGEL
    for blok in form.blokken:
        rij += 1
        for kolom in range(2, 6):
            blad.cell(rij, kolom).fill = PatternFill("solid", fgColor=_LICHT)
        blad.cell(rij, 2, blok.titel).font = Font(name="Calibri", bold=True, color=_KLEUR)
        blad.cell(rij, 4, blok.uitleg).font = Font(name="Calibri", italic=True, color=_GRIJS)
        blad.row_dimensions[rij].height = 20
        for vraag in blok.vragen:
            rij += 1
            zet_tekst(blad.cell(rij, 1), vraag.sleutel)
            for kolom, tekst in ((2, vraag.label), (4, vraag.uitleg), (5, vraag.hint)):
                cel = blad.cell(rij, kolom)
                zet_tekst(cel, tekst)
                cel.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
                cel.border = _RAND
                cel.font = Font(name="Calibri", bold=kolom == 2, color=_GRIJS if kolom > 2 else None)
            _zet_antwoord(blad.cell(rij, 3), vraag, vraag.antwoord)
            controle = lijsten.controle(vraag)
            if controle is not None:
                blad.add_data_validation(controle)
                controle.add(f"C{rij}")
            blad.row_dimensions[rij].height = _regelhoogte(
                (vraag.antwoord, 48), (vraag.uitleg, 44), (vraag.hint, 40)
            )


def _tabel(blad: Worksheet, tabel: Tabel, form: Formulier, lijsten: _Lijsten) -> None:
    _kop(blad, tabel.titel, tabel.uitleg, ["Code", *(k.label for k in tabel.kolommen)])
    blad.freeze_panes = f"C{KOPREGEL + 2}"
    hintrij = KOPREGEL + 1
    breedtes = []
    for nr, kolom in enumerate(tabel.kolommen, 2):
        breed = 48 if kolom.sleutel == "wat" else _BREED.get(kolom.soort.soort, 26)
        breedtes.append(breed)
        blad.column_dimensions[get_column_letter(nr)].width = breed
        cel = blad.cell(hintrij, nr)
        zet_tekst(cel, f"{kolom.uitleg} {kolom.hint}".strip())
        cel.alignment = Alignment(wrap_text=True, vertical="top")
        cel.font = Font(name="Calibri", size=9, italic=True, color=_GRIJS)
        cel.fill = PatternFill("solid", fgColor=_LICHT)
        cel.border = _RAND
    zet_tekst(blad.cell(hintrij, 1), "uitleg")
    blad.row_dimensions[hintrij].height = max(
        _regelhoogte((f"{k.uitleg} {k.hint}", int(b * 1.15))) * 0.85
        for k, b in zip(tabel.kolommen, breedtes, strict=True)
    )
    leeg = ("",) * len(tabel.kolommen)
    rijen = [(rij.sleutel, rij.antwoorden) for rij in tabel.rijen]
    rijen += [(f"+{nr}", leeg) for nr in range(1, LEGE_RIJEN + 1)]
    for nr, (sleutel, antwoorden) in enumerate(rijen, hintrij + 1):
        zet_tekst(blad.cell(nr, 1), sleutel)
        for plek, (kolom, antwoord) in enumerate(zip(tabel.kolommen, antwoorden, strict=True), 2):
            _zet_antwoord(blad.cell(nr, plek), kolom, antwoord)
        blad.row_dimensions[nr].height = _regelhoogte(*zip(antwoorden, breedtes, strict=True))
    for plek, kolom in enumerate(tabel.kolommen, 2):
        controle = lijsten.controle(kolom)
        if controle is not None:
            blad.add_data_validation(controle)
            letter = get_column_letter(plek)
            controle.add(f"{letter}{hintrij + 1}:{letter}{hintrij + len(rijen)}")


def _uitleg(blad: Worksheet, form: Formulier) -> None:
    blad.title = "Uitleg"
    blad.sheet_view.showGridLines = False
    blad.column_dimensions["A"].width = 3
    blad.column_dimensions["B"].width = 100
    bladen = ", ".join(t.titel for t in form.tabellen)
    regels = [
        (f"Formulier voor {form.partijnaam}", 20, True, _KLEUR),
        (form.trajectnaam, 13, False, _GRIJS),
        ("", 11, False, None),
        ("Zo werkt het", 13, True, _KLEUR),
        (f"1.  Kijk op het blad {BLAD_GEGEVENS}. Wat al bekend is, staat er al.", 11, False, None),
        ("2.  Vul de gele vakken in. Klopt iets niet? Verander het dan.", 11, False, None),
        (f"3.  Kijk ook op de andere bladen: {bladen}. Onder elke lijst zijn lege regels.", 11, False, None),
        ("4.  Weet je iets nog niet? Laat het vak leeg. Dan vraagt de regisseur het later.", 11, False, None),
        ("5.  Sla het bestand op en stuur het terug naar de regisseur.", 11, False, None),
        ("", 11, False, None),
        ("Let op", 13, True, _KLEUR),
        ("•  Haal geen regels of kolommen weg, en voeg geen cellen samen.", 11, False, None),
        ("•  Moet er iets uit een lijst? Maak dan alle vakken van die regel leeg.", 11, False, None),
        ("•  Schrijf geen namen of gegevens van deelnemers op. Schrijf nooit een BSN op.", 11, False, None),
    ]
    for nr, (tekst, maat, vet, kleur) in enumerate(regels, 2):
        cel = blad.cell(nr, 2)
        zet_tekst(cel, tekst)
        cel.font = Font(name="Calibri", size=maat, bold=vet, color=kleur)
        cel.alignment = Alignment(wrap_text=True, vertical="top")
        blad.row_dimensions[nr].height = maat * 1.7


def _kenmerk(blad: Worksheet, form: Formulier) -> None:
    blad.sheet_state = "veryHidden"
    kop = [
        ("vorm", str(VORM)),
        ("partij", form.partij),
        ("partijnaam", form.partijnaam),
        ("traject", form.trajectnaam),
    ]
    regels = [(naam, waarde, "") for naam, waarde in kop]
    regels += [("begin", sleutel, tekst) for sleutel, tekst in form.begin().items()]
    for nr, regel in enumerate(regels, 1):
        for kolom, tekst in enumerate(regel, 1):
            zet_tekst(blad.cell(nr, kolom), tekst)
