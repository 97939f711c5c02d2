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
_STIJL, _FO = (f"{{{_NS.format(naam)}}}" for naam in ("style", "xsl-fo-compatible"))
_TEKENS = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


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
    lijf = pakket.boom("content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
    if lijf is None:
        raise GebruikersFout(
            Probleem(
                "dit is geen OpenDocument-tekst.", bestand=pad, oplossing="Sla het op als .odt of .docx."
            )
        )
    stijlen = pakket.boom("styles.xml") if "styles.xml" in pakket.namen else None
    lezer = _Lezer([boom for boom in (stijlen, pakket.boom("content.xml")) if boom is not None])
    lezer.lees_rand(stijlen, "header", "koptekst")
    lezer.lees(lijf, _Plek())
    lezer.lees_rand(stijlen, "footer", "voettekst")
    return lezer.opbouw.document(pad, "odt", lezer.opmerkingen, lezer.gemist)


class _Lezer:
    def __init__(self, bomen: list[etree._Element]) -> None:
        self.opbouw = Opbouw()
        self.gemist: Counter[str] = Counter()
        self.opmerkingen: list[Opmerking] = []
        self._tabellen = 0
        self._vet: set[str] = set()
        self._verborgen: set[str] = set()
        for boom in bomen:
            for stijl in boom.iter(f"{_STIJL}style"):
                letters = stijl.find(f"{_STIJL}text-properties")
                if letters is not None and letters.get(f"{_FO}font-weight") in ("bold", "700", "800", "900"):
                    self._vet.add(stijl.get(f"{_STIJL}name", ""))
                if letters is not None and letters.get(f"{_TEXT}display") == "none":
                    self._verborgen.add(stijl.get(f"{_STIJL}name", ""))

    def lees_rand(self, stijlen: etree._Element | None, soort: str, adres: str) -> None:
        """Read the headers or the footers."""
        for el in stijlen.iter(f"{_STIJL}{soort}") if stijlen is not None else ():
            self.lees(el, _Plek(adres=adres))

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
        if p.get(f"{_TEXT}style-name") in self._verborgen:
            self.gemist["verborgen tekst"] += 1
            return
        delen: list[str] = [p.text or ""]
        lengte = len(delen[0])
        los = bool(delen[0].strip())
        later: list[etree._Element] = []
        merken: dict[str, tuple[int, int]] = {}
        stapel: list[etree._Element | str] = list(reversed(p))
        while stapel:
            el = stapel.pop()
            stuk = ""
            if isinstance(el, str):
                stuk = el
            elif isinstance(el.tag, str):
                # A tail has the letter type of what is around it; only spans right under the paragraph
                # count as bold.
                los = los or bool((el.tail or "").strip() and el.getparent() is p)
                stapel.append(el.tail or "")
                if el.tag in _TEKENS:
                    stuk = _TEKENS[el.tag] * min(int(el.get(f"{_TEXT}c", "1")), 100)
                elif el.tag in (f"{_TEXT}note", f"{_DRAW}frame", f"{_OFFICE}annotation"):
                    later.append(el)
                    merken[el.get(f"{_OFFICE}name", "")] = (lengte, lengte)
                elif el.tag == f"{_OFFICE}annotation-end":
                    naam = el.get(f"{_OFFICE}name", "")
                    merken[naam] = (merken.get(naam, (0, 0))[0], lengte)
                elif el.get(f"{_TEXT}style-name") in self._verborgen:
                    self.gemist["verborgen tekst"] += 1
                else:
                    stuk = el.text or ""
                    los = los or bool(stuk.strip() and el.get(f"{_TEXT}style-name") not in self._vet)
                    stapel.extend(reversed(el))
            else:
                stapel.append(el.tail or "")
            delen.append(stuk)
            lengte += len(stuk)
        begin = self.opbouw.lengte
        adres = plek.adres or f"alinea {self.opbouw.alineas + 1}"
        vet = not los or p.get(f"{_TEXT}style-name") in self._vet
        soort = Soort.KOP if p.tag == f"{_TEXT}h" else plek.soort
        self.opbouw.voeg_toe("".join(delen), adres, soort, vet=vet)
        for el in later:
            if el.tag == f"{_OFFICE}annotation":
                woorden = "\n".join("".join(a.itertext()) for a in el.iter(f"{_TEXT}p"))
                van, tot = merken[el.get(f"{_OFFICE}name", "")]
                plekken = (van, tot) if van < tot else (0, lengte)
                self.opmerkingen.append(Opmerking(woorden, begin + plekken[0], begin + plekken[1]))
            elif el.tag == f"{_TEXT}note":
                for lijf in el.iter(f"{_TEXT}note-body"):
                    self.lees(lijf, _Plek(adres=f"voetnoot bij {adres}"))
            else:
                self._lees_kader(el, replace(plek, adres=adres))


def _eigen_tabel(rij: etree._Element) -> etree._Element | None:
    return next(rij.iterancestors(f"{_TABLE}table"), None)
