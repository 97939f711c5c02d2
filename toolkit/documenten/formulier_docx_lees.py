"""Read a returned Word form: every answer by its field, and what is wrong with the fields."""

from __future__ import annotations

import base64
import json
import zlib
from pathlib import Path
from typing import Any

from lxml import etree

from toolkit.documenten.formulier_docx import EIGENSCHAP, PLEK
from toolkit.documenten.formulier_xlsx_lees import controleer_vorm
from toolkit.documenten.pakket import lees_xml, open_pakket
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.terug import Antwoord, Ingevuld

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEEG = {PLEK, "Kies uit de lijst", "Kies een datum"}
_MAX_KENMERK = 20_000_000
_OPNIEUW = "Maak een nieuw formulier, of haal de wijziging weg met Ctrl+Z."


def lees_docx(pad: Path) -> tuple[Ingevuld, list[Probleem]]:
    """Return the form with its answers, and a problem for every field that is gone or there twice.

    Raises:
        GebruikersFout: it is not a whole Word file, not a form of ours, or a form of another version.
    """
    pakket = open_pakket(pad)
    kenmerk = _vind_kenmerk(pakket.leden)
    if kenmerk is None:
        raise GebruikersFout(
            Probleem(
                "dit is geen formulier van leerwerk, of de verborgen gegevens zijn weg.",
                bestand=pad,
                oplossing="Vul het formulier in met Word of LibreOffice. Maak zo nodig een nieuw formulier.",
            )
        )
    controleer_vorm(str(kenmerk.get("vorm", "")), pad)
    begin: dict[str, str] = {}
    antwoorden: dict[str, Antwoord] = {}
    problemen: list[Probleem] = []
    velden = _velden(pakket.leden["word/document.xml"])
    kwijt: dict[str, list[str]] = {}
    for tag, sleutel, naam, was in kenmerk["velden"]:
        if was is not None:
            begin[sleutel] = was
        teksten = velden.get(tag, [])
        if len(teksten) > 1:
            problemen.append(
                Probleem("dit vak staat er twee keer.", bestand=pad, veld=naam, oplossing="Haal er een weg.")
            )
        elif not teksten:
            kwijt.setdefault(_rij(sleutel), []).append(naam)
        antwoorden[sleutel] = Antwoord(teksten[0] if teksten else begin.get(sleutel, ""), naam)
    for rij, namen in kwijt.items():
        heel = rij and all(a.plek in namen for s, a in antwoorden.items() if _rij(s) == rij)
        if heel:  # the whole table of one person is gone: that person is taken away
            antwoorden = {s: a for s, a in antwoorden.items() if _rij(s) != rij}
        else:
            problemen += [
                Probleem("dit vak is weg.", bestand=pad, veld=naam, oplossing=_OPNIEUW) for naam in namen
            ]
    partij, naam, traject = (str(kenmerk.get(x, "")) for x in ("partij", "partijnaam", "traject"))
    return Ingevuld(pad, partij, naam, traject, begin, antwoorden), problemen


def _rij(sleutel: str) -> str:
    """Return the table and row of a key; an empty text for a single question."""
    delen = sleutel.split("/")
    return "/".join(delen[:2]) if len(delen) == 3 else ""


def _vind_kenmerk(leden: dict[str, bytes]) -> dict[str, Any] | None:
    """Return what the form was made with; None when it is not there or not whole."""
    eigen = leden.get("docProps/custom.xml")
    if eigen is None:
        return None
    stukken = {
        str(deel.get("name")): "".join(deel.itertext()).strip()
        for deel in lees_xml(eigen)
        if str(deel.get("name", "")).startswith(EIGENSCHAP)
    }
    try:
        pakker = zlib.decompressobj()
        kort = base64.b64decode("".join(stukken[naam] for naam in sorted(stukken)))
        kenmerk = json.loads(pakker.decompress(kort, _MAX_KENMERK))
    except (ValueError, zlib.error):
        return None
    return kenmerk if isinstance(kenmerk, dict) else None


def _velden(document: bytes) -> dict[str, list[str]]:
    """Return the texts of the content controls, by tag."""
    gevonden: dict[str, list[str]] = {}
    for veld in lees_xml(document).iter(f"{_W}sdt"):
        tag = _tag(veld)
        if not tag:
            continue
        inhoud = veld.find(f"{_W}sdtContent")
        tekst = _tekst(inhoud) if inhoud is not None else ""
        if veld.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None or tekst in _LEEG:
            tekst = ""
        gevonden.setdefault(tag, []).append(tekst)
    return gevonden


def _tag(veld: etree._Element) -> str:
    """Return the number of the question of a field: from its tag, or from the question in the same row."""
    tag = veld.find(f"{_W}sdtPr/{_W}tag")
    if tag is not None:
        naam = str(tag.get(f"{_W}val", ""))
        return naam if naam.startswith("lw") else ""
    rij = next(veld.iterancestors(f"{_W}tr"), None)
    links = rij.find(f"{_W}tc") if rij is not None else None
    vraag = _tekst(links) if links is not None else ""
    nummer, punt, _ = vraag.partition(". ")
    return f"lw{nummer}" if punt and nummer.isdecimal() else ""


def _tekst(inhoud: etree._Element) -> str:
    delen: list[str] = []
    for knoop in inhoud.iter():
        if knoop.tag == f"{_W}t":
            delen.append(knoop.text or "")
        elif knoop.tag in (f"{_W}br", f"{_W}cr") or (knoop.tag == f"{_W}p" and delen):
            delen.append("\n")
        elif knoop.tag == f"{_W}tab":
            delen.append("\t")
    return "".join(delen).strip()
