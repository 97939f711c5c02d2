"""A word list as an Excel file, with filters."""

from __future__ import annotations

import datetime
import io
import zipfile

from toolkit.documenten.vast import maak_zip
from toolkit.lesmateriaal.keuze import Woordenlijst
from toolkit.lesmateriaal.stijlen import KLEUR
from toolkit.lesmateriaal.tabelvorm import rijen, veldnamen

_BREEDTES = {"woord": 26, "meervoud of vormen": 26, "betekenis": 44, "op het werk": 44, "voorbeeldzin": 44,
             "categorie": 20, "kern": 8, "lidwoord": 10, "ook wel": 20, "id": 26}  # fmt: skip
_VAST = datetime.datetime(2000, 1, 1)


def maak(lijst: Woordenlijst) -> bytes:
    """Return the .xlsx: filters on, heading row fixed and repeated. Equal input gives equal bytes."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = "woorden"
    namen = veldnamen(lijst)
    lijn = Border(bottom=Side("thin", color="B7C4C9"))
    for kolom, naam in enumerate(namen, 1):
        cel = blad.cell(1, kolom, naam)
        cel.font = Font(bold=True, color="FFFFFF")
        cel.fill = PatternFill("solid", fgColor=KLEUR)
        cel.alignment = Alignment(vertical="center", wrap_text=True)
        blad.column_dimensions[get_column_letter(kolom)].width = _BREEDTES.get(naam, 26)
    gewoon = Alignment(vertical="top", wrap_text=True)
    rechts = Alignment(vertical="top", wrap_text=True, horizontal="right", readingOrder=2)
    eerste_taal = len(namen) - len(lijst.talen)
    for nummer, rij in enumerate(rijen(lijst), 2):
        for kolom, waarde in enumerate(rij, 1):
            vak = blad.cell(nummer, kolom)
            vak.border = lijn
            taal = lijst.talen[kolom - 1 - eerste_taal] if kolom > eerste_taal else None
            vak.alignment = rechts if taal is not None and taal.rtl else gewoon
            if waarde:
                vak.value = waarde
                vak.data_type = "s"  # a word that begins with = is no formula
        blad.cell(nummer, 1).font = Font(bold=True)
    blad.freeze_panes = "B2"
    blad.auto_filter.ref = blad.dimensions
    blad.page_setup.orientation = "landscape"
    blad.page_setup.paperSize = blad.PAPERSIZE_A4
    blad.page_setup.fitToWidth, blad.page_setup.fitToHeight = 1, 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = "1:1"
    boek.properties.title, boek.properties.creator = lijst.titel, "leerwerk"
    return _vast(boek)


def _vast(boek: object) -> bytes:
    """Save a workbook without the moment of saving in it."""
    from openpyxl import Workbook
    from openpyxl.xml.functions import tostring

    assert isinstance(boek, Workbook)
    ruw = io.BytesIO()
    boek.save(ruw)
    with zipfile.ZipFile(ruw) as pak:
        leden: dict[str, str | bytes] = {naam: pak.read(naam) for naam in pak.namelist()}
    boek.properties.created = boek.properties.modified = _VAST
    leden["docProps/core.xml"] = tostring(boek.properties.to_tree())
    return maak_zip(leden)
