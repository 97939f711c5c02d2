"""An OpenDocument text (.odt) to blocks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.tekst.document import Document, Opmerking, Soort
from toolkit.tekst.opbouw import Opbouw
from toolkit.tekst.pakket import Pakket

_NS = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
_TEXT, _TABLE, _OFFICE, _DRAW = (f"{{{_NS.format(naam)}}}" for naam in ("text", "table", "office", "drawing"))
_ALINEAS = {f"{_TEXT}p", f"{_TEXT}h"}
_STIJL = f"{{{_NS.format('style')}}}"


@dataclass(frozen=True, slots=True)
class _Plek:
    soort: Soort | None = None
    adres: str = ""


def lees_odt(inhoud: bytes, pad: Path) -> Document:
    """Read an OpenDocument text: body, lists, tables, text boxes, notes, headers and footers.

    Raises:
        GebruikersFout: it is damaged, protected by a password, or no text document.
    """
    pakket = Pakket(inhoud, pad)
    if "content.xml" not in pakket.namen:
        raise GebruikersFout(
            Probleem(
                "dit is geen OpenDocument-tekst.", bestand=pad, oplossing="Sla het op als .odt of .docx."
            )
        )
    if "META-INF/manifest.xml" in pakket.namen and b"encryption-data" in pakket.inhoud(
        "META-INF/manifest.xml"
    ):
        raise GebruikersFout(
            Probleem(
                "dit bestand is beveiligd met een wachtwoord.",
                bestand=pad,
                oplossing="Haal het wachtwoord eraf en probeer het opnieuw.",
            )
        )
    lezer = _Lezer()
    if "styles.xml" in pakket.namen:
        for soort, adres in (("header", "koptekst"), ("footer", "voettekst")):
            for el in pakket.boom("styles.xml").iter(f"{_STIJL}{soort}"):
                lezer.lees(el, _Plek(adres=adres))
    lijf = pakket.boom("content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
    if lijf is None:
        raise GebruikersFout(
            Probleem(
                "dit is geen OpenDocument-tekst.", bestand=pad, oplossing="Sla het op als .odt of .docx."
            )
        )
    lezer.lees(lijf, _Plek())
    return lezer.opbouw.document(pad, "odt", lezer.opmerkingen, lezer.gemist)


class _Lezer:
    def __init__(self) -> None:
        self.opbouw = Opbouw()
        self.gemist: Counter[str] = Counter()
        self.opmerkingen: list[Opmerking] = []
        self._tabellen = 0

    def lees(self, houder: etree._Element, plek: _Plek) -> None:
        """Read paragraphs, lists and tables in order."""
        for el in houder:
            if not isinstance(el.tag, str):
                continue
            if el.tag in _ALINEAS:
                self._lees_alinea(el, plek)
            elif el.tag == f"{_TABLE}table":
                self._lees_tabel(el, plek)
            elif el.tag == f"{_TEXT}tracked-changes":
                if el.find(f"{_TEXT}changed-region/{_TEXT}deletion") is not None:
                    self.gemist["verwijderde tekst (bijgehouden wijziging)"] += 1
            elif el.tag == f"{_TEXT}list":
                self.lees(el, replace(plek, soort=Soort.OPSOMMING))
            elif el.tag == f"{_DRAW}frame":
                self._lees_kader(el, plek)
            else:
                self.lees(el, plek)

    def _lees_tabel(self, tabel: etree._Element, plek: _Plek) -> None:
        self._tabellen += 1
        naam = f"tabel {self._tabellen}"
        for r, rij in enumerate(tabel.iter(f"{_TABLE}table-row"), 1):
            for k, cel in enumerate(rij.findall(f"{_TABLE}table-cell"), 1):
                if _eigen_tabel(rij) is tabel:
                    self.lees(cel, _Plek(Soort.TABELCEL, f"{naam}, rij {r}, kolom {k}"))

    def _lees_kader(self, kader: etree._Element, plek: _Plek) -> None:
        doos = kader.find(f"{_DRAW}text-box")
        if doos is not None:
            self.lees(doos, _Plek(adres=f"tekstvak bij {plek.adres or f'alinea {self.opbouw.alineas}'}"))
        elif kader.find(f"{_DRAW}image") is not None:
            self.gemist["een afbeelding"] += 1
        else:
            self.gemist["een ingevoegd object"] += 1

    def _lees_alinea(self, p: etree._Element, plek: _Plek) -> None:
        delen: list[str] = [p.text or ""]
        later: list[etree._Element] = []
        stapel: list[etree._Element | str] = list(reversed(p))
        while stapel:
            el = stapel.pop()
            if isinstance(el, str):
                delen.append(el)
                continue
            stapel.append(el.tail or "")
            if el.tag == f"{_TEXT}s":
                delen.append(" " * min(int(el.get(f"{_TEXT}c", "1")), 100))
            elif el.tag == f"{_TEXT}tab":
                delen.append("\t")
            elif el.tag == f"{_TEXT}line-break":
                delen.append("\n")
            elif el.tag == f"{_TEXT}soft-page-break":
                continue
            elif el.tag in (f"{_TEXT}note", f"{_DRAW}frame", f"{_OFFICE}annotation"):
                later.append(el)
            elif isinstance(el.tag, str):
                delen.append(el.text or "")
                stapel.extend(reversed(el))
        begin = self.opbouw.lengte
        tekst = "".join(delen)
        adres = plek.adres or f"alinea {self.opbouw.alineas + 1}"
        self.opbouw.voeg_toe(tekst, adres, Soort.KOP if p.tag == f"{_TEXT}h" else plek.soort)
        for el in later:
            if el.tag == f"{_OFFICE}annotation":
                woorden = "\n".join("".join(a.itertext()) for a in el.iter(f"{_TEXT}p"))
                self.opmerkingen.append(Opmerking(woorden, begin, begin + len(tekst)))
            elif el.tag == f"{_TEXT}note":
                for lijf in el.iter(f"{_TEXT}note-body"):
                    self.lees(lijf, _Plek(adres=f"voetnoot bij {adres}"))
            else:
                self._lees_kader(el, replace(plek, adres=adres))


def _eigen_tabel(rij: etree._Element) -> etree._Element | None:
    return next(rij.iterancestors(f"{_TABLE}table"), None)
