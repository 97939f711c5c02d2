"""Lists for a translator: out as an Excel file, and back again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from toolkit.bestanden import lees_bytes, schrijf_bestand
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vaktaal.controle_vertaling import verkeerde_letter
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Term
from toolkit.vaktaal.talen import TALEN, Taal, onbekende_taal

MAX_BYTES = 10_000_000
MAX_TEKENS = 150
"""The longest translation: a word or a short phrase, no explanation."""
_VAST = (("id", 26), ("woord", 26), ("betekenis", 44), ("voorbeeldzin", 40), ("Engels", 24))
_KOPCODE = re.compile(r"\(([a-z]{2,3})\)\s*$")
_STUURTEKEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_UITLEG = (
    "Vul in elke rij de vertaling in, in de kolom van jouw taal.",
    "Kijk naar de betekenis en de voorbeeldzin: het gaat om dit woord op het werk.",
    "Weet je het niet zeker? Laat de cel dan leeg.",
    "Verander niets in de kolom 'id' en in de bovenste rij.",
)


@dataclass(frozen=True)
class Ingevuld:
    """One translation from a list: the term's id, the language, the word, and the cell it stood in."""

    id: str
    code: str
    tekst: str
    cel: str


def exporteer(pad: Path, termen: Sequence[Term], talen: Iterable[Taal], *, overschrijf: bool) -> Path:
    """Write a list for a translator, with one column per language, filled with what is there already.

    Raises:
        BestandsFout: the file exists and ``overschrijf`` is false, or it cannot be written.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    talen = [taal for taal in talen if taal.code != "en"] or list(talen)
    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = "woorden"
    koppen = [naam for naam, _ in _VAST] + [
        f"{taal.naam} - {taal.eigen_naam} ({taal.code})" for taal in talen
    ]
    for kolom, kop in enumerate(koppen, 1):
        cel = blad.cell(1, kolom, kop)
        cel.font = Font(bold=True, color="FFFFFF")
        cel.fill = PatternFill("solid", fgColor="1F4E79")
        cel.alignment = Alignment(vertical="center", wrap_text=True)
        breed = _VAST[kolom - 1][1] if kolom <= len(_VAST) else 30
        blad.column_dimensions[get_column_letter(kolom)].width = breed
    grijs = Font(color="808080", size=9)
    invul = PatternFill("solid", fgColor="FFF8E1")
    for rij, term in enumerate(termen, 2):
        vast = (term.id, term.met_lidwoord, term.betekenis, term.voorbeeldzin, term.vertaling("en"))
        for kolom, waarde in enumerate([*vast, *(term.vertaling(taal.code) for taal in talen)], 1):
            gewoon = blad.cell(rij, kolom)
            gewoon.alignment = Alignment(vertical="top", wrap_text=True)
            if waarde:
                gewoon.value = waarde
                gewoon.data_type = "s"  # a word that begins with = is no formula
        blad.cell(rij, 1).font = grijs
        for kolom, taal in enumerate(talen, len(_VAST) + 1):
            vreemd = blad.cell(rij, kolom)
            vreemd.fill = invul
            vreemd.number_format = "@"
            vreemd.alignment = Alignment(
                vertical="top",
                wrap_text=True,
                horizontal="right" if taal.rtl else None,
                readingOrder=2 if taal.rtl else 0,
            )
    blad.freeze_panes = "C2"
    blad.auto_filter.ref = blad.dimensions
    blad.page_setup.orientation = "landscape"
    blad.page_setup.fitToWidth, blad.page_setup.fitToHeight = 1, 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    blad.print_title_rows = "1:1"
    uitleg = boek.create_sheet("uitleg")
    uitleg.column_dimensions["A"].width = 100
    for rij, zin in enumerate(_UITLEG, 1):
        uitleg.cell(rij, 1, zin)
    return schrijf_bestand(pad, boek.save, overschrijf=overschrijf)


def lees_lijst(pad: Path, glossarium: Glossarium) -> list[Ingevuld]:
    """Read a list that a translator has filled in; empty cells are left out.

    Raises:
        GebruikersFout: no readable Excel file, no column ``id``, no language, or wrong cells: all of them at
            once, by their address.
    """
    blad = _open(pad)
    rijen = blad.iter_rows(min_row=1, max_row=1)
    kop = next(rijen, ())
    id_kolom, talen, problemen = _kolommen(pad, kop)
    uit: list[Ingevuld] = []
    gezien: dict[str, str] = {}
    for rij in blad.iter_rows(min_row=2):
        cel = rij[id_kolom] if id_kolom is not None and id_kolom < len(rij) else None
        gevuld = [(code, rij[k]) for k, code in talen.items() if k < len(rij) and _tekst(rij[k])]
        if cel is None or not gevuld:
            continue
        naam = _tekst(cel)
        if naam not in glossarium.per_id:
            melding = f"'{naam}' is geen bekende id." if naam else "de id ontbreekt."
            problemen.append(_probleem(pad, cel, melding, "Verander niets in de kolom 'id'."))
            continue
        if naam in gezien:
            problemen.append(
                _probleem(pad, cel, f"'{naam}' staat ook in {gezien[naam]}.", "Haal een rij weg.")
            )
            continue
        gezien[naam] = cel.coordinate
        for code, ingevuld in gevuld:
            fout = _keur(_tekst(ingevuld), code, ingevuld.data_type)
            if fout is not None:
                problemen.append(_probleem(pad, ingevuld, *fout))
            else:
                uit.append(Ingevuld(naam, code, _tekst(ingevuld), ingevuld.coordinate))
    if problemen:
        raise GebruikersFout(problemen)
    if not uit:
        raise GebruikersFout(
            Probleem("in deze lijst is nog niets ingevuld.", bestand=pad, oplossing="Vul een taalkolom in.")
        )
    return uit


def _open(pad: Path) -> Any:
    from openpyxl import load_workbook

    inhoud = lees_bytes(pad, max_bytes=MAX_BYTES)
    try:
        boek = load_workbook(BytesIO(inhoud))
    except Exception as fout:  # openpyxl raises anything on a damaged or hostile file
        raise GebruikersFout(
            Probleem(
                "dit is geen Excel-bestand (.xlsx) dat leerwerk kan lezen.",
                bestand=pad,
                oplossing="Open het in Excel en bewaar het opnieuw als .xlsx.",
            )
        ) from fout
    return boek["woorden"] if "woorden" in boek.sheetnames else boek.worksheets[0]


def _kolommen(pad: Path, kop: Sequence[Any]) -> tuple[int | None, dict[int, str], list[Probleem]]:
    """Return the column of the ids, those of the languages (column -> code), and what is wrong in row 1."""
    id_kolom: int | None = None
    talen: dict[int, str] = {}
    problemen: list[Probleem] = []
    namen = {naam.lower() for naam, _ in _VAST}
    for nummer, cel in enumerate(kop):
        tekst = _tekst(cel)
        if tekst.lower() == "id":
            id_kolom = nummer
        elif tekst and tekst.lower() not in namen:
            gevonden = _KOPCODE.search(tekst)
            code = gevonden.group(1) if gevonden else tekst.lower()
            if code in TALEN and code not in talen.values():
                talen[nummer] = code
            elif code in TALEN:
                problemen.append(
                    _probleem(pad, cel, f"de taal '{code}' staat er twee keer.", "Haal een kolom weg.")
                )
            else:
                problemen.append(_probleem(pad, cel, onbekende_taal(code), None))
    if id_kolom is None:
        problemen.append(
            Probleem(
                "de kolom 'id' ontbreekt in de bovenste rij.",
                bestand=pad,
                oplossing="Gebruik een lijst van 'leerwerk vaktaal vertalingen exporteer'.",
            )
        )
    elif not talen and not problemen:
        problemen.append(
            Probleem("er is geen kolom met een taal.", bestand=pad, oplossing="Noem de kolom 'ar'.")
        )
    return id_kolom, talen, problemen


def _keur(tekst: str, code: str, soort: str) -> tuple[str, str] | None:
    """Return what is wrong with a translation and what to do, or None."""
    if soort in {"f", "e"}:
        return "hier staat een formule of een fout.", "Typ het woord zelf."
    if _STUURTEKEN.search(tekst):
        return "hier staat een regeleinde of een teken dat je niet ziet.", "Zet het woord op een regel."
    if len(tekst) > MAX_TEKENS:
        return f"deze vertaling is langer dan {MAX_TEKENS} tekens.", "Geef alleen het woord, zonder uitleg."
    letter = verkeerde_letter(tekst, code)
    if letter:
        taal = TALEN[code].naam
        return (
            f"de letter '{letter}' hoort niet bij het schrift van het {taal}.",
            "Staat het in de goede kolom?",
        )
    return None


def _tekst(cel: Any) -> str:
    return "" if cel.value is None else str(cel.value).strip()


def _probleem(pad: Path, cel: Any, melding: str, oplossing: str | None) -> Probleem:
    return Probleem(melding, bestand=pad, veld=f"cel {cel.coordinate}", oplossing=oplossing)
