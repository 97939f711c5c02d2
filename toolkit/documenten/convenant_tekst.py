"""The convenant as it reads: its articles with their numbers, taken from the paper itself."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from toolkit.bronnen import data_dir
from toolkit.documenten.pakket import lees_xml
from toolkit.documenten.papieren.bron import Velden
from toolkit.documenten.sjabloon import Sjabloon

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OVERSLAAN = frozenset({"Ondertekening"})
_VOORAF = "Kerngegevens"


@dataclass(frozen=True)
class Regel:
    """One lid, item of a list or row of a table. ``nummer`` is how the paper numbers it."""

    soort: str
    nummer: str
    tekst: str


@dataclass
class Artikel:
    """One article, or a part without a number. ``naam`` is what it is known by in every version."""

    naam: str
    nummer: str
    titel: str
    regels: list[Regel] = field(default_factory=list)


def lees_convenant(velden: Velden, nummers: Mapping[str, str] | None = None) -> list[Artikel]:
    """Return the parts of the convenant that is made of ``velden``.

    ``nummers`` are the numbers of articles by name when they must be those of another version. An article
    that is not in it gets the number before it and a letter.
    """
    if nummers is not None:
        velden = {**velden, "nr": {**velden["nr"], **{n: f"Artikel {nr}" for n, nr in nummers.items()}}}
    sjabloon = Sjabloon.laad(data_dir("templates") / "convenant.docx")
    with zipfile.ZipFile(io.BytesIO(sjabloon.vul(velden))) as papier:
        lijf = lees_xml(papier.read("word/document.xml"))[0]
    lezer = _Lezer(nummers)
    for element in lijf:
        lezer.neem(element)
    return [artikel for artikel in lezer.artikelen if artikel.titel not in _OVERSLAAN]


class _Lezer:
    def __init__(self, nummers: Mapping[str, str] | None) -> None:
        self._nummers = nummers
        self._vorige, self._teller = "", 0
        self._lid, self._onderdeel = 0, 0
        self.artikelen = [Artikel(_VOORAF, "", _VOORAF)]

    def neem(self, element: etree._Element) -> None:
        """Take the next paragraph or table of the body."""
        if element.tag == f"{_W}tbl":
            self._tabel(element)
            return
        if element.tag != f"{_W}p":
            return
        tekst, stijl = _tekst(element), _stijl(element)
        if stijl == "Kop1":
            self._artikel(element, tekst)
        elif stijl == "Kop1zondernummer":
            self.artikelen.append(Artikel(tekst, "", tekst))
            self._lid = self._onderdeel = 0
        elif not tekst or stijl in ("Titel", "Ondertitel", "Kader", "Wit"):
            return
        elif stijl == "Artikellid":
            self._lid, self._onderdeel = self._lid + 1, 0
            self._voeg("lid", f"{self.artikelen[-1].nummer}.{self._lid}", tekst)
        elif stijl == "Artikelonderdeel":
            self._onderdeel += 1
            self._voeg("onderdeel", f"{self._plek()} {_letter(self._onderdeel)}", tekst)
        else:
            self._onderdeel += stijl in ("Partij", "Opsomming")
            self._voeg(stijl, str(self._onderdeel) if stijl == "Partij" else "", tekst)

    def _artikel(self, element: etree._Element, tekst: str) -> None:
        bladwijzer = element.find(f"{_W}bookmarkStart")
        naam = str(bladwijzer.get(f"{_W}name", tekst)) if bladwijzer is not None else tekst
        naam = naam.removeprefix("art_")
        self._teller += 1
        nummer = str(self._teller)
        if self._nummers is not None:
            nummer = self._nummers.get(naam) or _na(self._vorige)
        self._vorige = nummer
        self._lid = self._onderdeel = 0
        self.artikelen.append(Artikel(naam, nummer, tekst))

    def _plek(self) -> str:
        nummer = self.artikelen[-1].nummer
        return f"{nummer}.{self._lid}" if self._lid else nummer

    def _voeg(self, soort: str, nummer: str, tekst: str) -> None:
        self.artikelen[-1].regels.append(Regel(soort, nummer, tekst))

    def _tabel(self, tabel: etree._Element) -> None:
        rijen = [[_tekst(cel) for cel in rij.findall(f"{_W}tc")] for rij in tabel.findall(f"{_W}tr")]
        if not self.artikelen[-1].nummer and len(self.artikelen) == 1:
            for naam, waarde in (
                r for r in rijen if len(r) == 2 and r[0] not in ("Versie en datum", "Vraag")
            ):
                self._voeg("feit", naam, waarde)
            return
        koppen = rijen[0] if rijen else []
        for rij in rijen[1:]:
            cellen = (f"{k}: {w}" for k, w in zip(koppen, rij, strict=False) if w)
            self._voeg("rij", f"{self._plek()} tabel".strip(), "\n".join(cellen))


def _na(nummer: str) -> str:
    """Return the number of a new article behind ``nummer``: 12 becomes 12a, 12a becomes 12b."""
    if nummer and nummer[-1].isalpha():
        return nummer[:-1] + chr(ord(nummer[-1]) + 1)
    return f"{nummer}a"


def _letter(nummer: int) -> str:
    return chr(ord("a") + (nummer - 1) % 26)


def _stijl(alinea: etree._Element) -> str:
    stijl = alinea.find(f"{_W}pPr/{_W}pStyle")
    return str(stijl.get(f"{_W}val", "")) if stijl is not None else ""


def _tekst(element: etree._Element) -> str:
    delen = (
        knoop.text or "" if knoop.tag == f"{_W}t" else "\n" for knoop in element.iter(f"{_W}t", f"{_W}br")
    )
    return "".join(delen).strip()
