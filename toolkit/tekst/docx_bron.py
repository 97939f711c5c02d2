"""A Word file as blocks, with the way back from every character to its ``w:t`` element.

``DocxBron`` holds the opened file. Its ``document`` is what the checks read. To write something back, ask
``knopen`` for the elements behind a range, change the trees (``pakket.boom``), and save with
``bytes_met_wijzigingen``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.tekst.document import Opmerking, Soort
from toolkit.tekst.docx_alinea import Tekstknoop, W, lees_alinea
from toolkit.tekst.docx_stijl import Stijlen
from toolkit.tekst.opbouw import Opbouw
from toolkit.tekst.pakket import Pakket

_DOORGANG = {f"{W}{naam}" for naam in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")}
_DEELNAMEN = {"header": "koptekst", "footer": "voettekst", "footnotes": "voetnoot", "endnotes": "eindnoot"}


@dataclass(frozen=True, slots=True)
class Knoopdeel:
    """The part ``element.text[van:tot]`` of a ``w:t`` element."""

    element: etree._Element
    van: int
    tot: int


@dataclass(frozen=True, slots=True)
class _Plek:
    """Where in the file the reader is: the part, the address in words, and whether it is in a table cell."""

    deel: str
    adres: str = ""
    cel: bool = False


class DocxBron:
    """An opened Word file (.docx, or .docm for reading).

    ``document`` is the text, ``pakket`` the parts of the file, ``hoofddeel`` the name of the main part.
    ``heeft_macros``, ``is_beveiligd`` (editing is restricted) and ``is_ondertekend`` (a digital signature,
    which any change breaks) are for whoever wants to write.

    Raises:
        GebruikersFout: the file is no Word file, or it is damaged, encrypted or absurdly large.
    """

    def __init__(self, inhoud: bytes, pad: Path) -> None:
        self.pakket = Pakket(inhoud, pad)
        hoofd = [doel for _, soort, doel in self.pakket.relaties() if soort == "officeDocument"]
        if not hoofd or hoofd[0] not in self.pakket.namen or not hoofd[0].startswith("word/"):
            raise GebruikersFout(
                Probleem("dit is geen Word-bestand.", bestand=pad, oplossing="Sla het in Word op als .docx.")
            )
        self.hoofddeel = hoofd[0]
        relaties = self.pakket.relaties(self.hoofddeel)
        self._delen = {soort: doel for _, soort, doel in relaties if doel in self.pakket.namen}
        self._stijlen = Stijlen(self._boom_van("styles"))
        self.heeft_macros = any(naam.lower().endswith("vbaproject.bin") for naam in self.pakket.namen)
        self.is_ondertekend = any(naam.startswith("_xmlsignatures/") for naam in self.pakket.namen)
        instellingen = self._boom_van("settings")
        slot = None if instellingen is None else instellingen.find(f"{W}documentProtection")
        self.is_beveiligd = slot is not None and slot.get(f"{W}enforcement") in ("1", "true", "on")

        self._opbouw = Opbouw()
        self._tabellen = 0
        self._knopen: list[Tekstknoop] = []
        self._merken: dict[str, list[int]] = {}
        self._gemist: Counter[str] = Counter()
        for plek, houder in self._verhalen(relaties):
            self._lees_houder(houder, plek)
        self._begins = [knoop.begin for knoop in self._knopen]
        self.document = self._opbouw.document(pad, "docx", self._opmerkingen(), self._gemist)

    def knopen(self, begin: int, eind: int) -> list[Knoopdeel]:
        """Return the ``w:t`` elements behind ``document.tekst[begin:eind]``, in order, each with its part
        of the text.

        Tabs, line ends and symbols have no ``w:t`` element and are passed over.
        """
        uit = []
        nummer = max(bisect_right(self._begins, begin) - 1, 0)
        for knoop in self._knopen[nummer:]:
            if knoop.begin >= eind:
                break
            van, tot = max(begin, knoop.begin), min(eind, knoop.eind)
            if van < tot:
                uit.append(Knoopdeel(knoop.element, van - knoop.begin, tot - knoop.begin))
        return uit

    def bytes_met_wijzigingen(self, gewijzigd: set[str], extra: dict[str, bytes] | None = None) -> bytes:
        """Return the file with the trees of the parts ``gewijzigd`` written out and the parts ``extra`` put
        in.

        All other parts stay byte for byte as they were.
        """
        delen = {
            naam: etree.tostring(
                self.pakket.boom(naam), xml_declaration=True, encoding="UTF-8", standalone=True
            )
            for naam in sorted(gewijzigd)
        }
        return self.pakket.bytes_met({**delen, **(extra or {})})

    def _boom_van(self, soort: str) -> etree._Element | None:
        return self.pakket.boom(self._delen[soort]) if soort in self._delen else None

    def _verhalen(self, relaties: list[tuple[str, str, str]]) -> Iterator[tuple[_Plek, etree._Element]]:
        """Yield every holder of text: headers, body, footnotes, endnotes, footers."""
        per_soort: dict[str, list[str]] = {}
        for _, soort, doel in relaties:
            if doel in self.pakket.namen and doel not in per_soort.setdefault(soort, []):
                per_soort[soort].append(doel)
        for deel in per_soort.get("header", []):
            yield _Plek(deel, "koptekst"), self.pakket.boom(deel)
        lijf = self.pakket.boom(self.hoofddeel).find(f"{W}body")
        if lijf is not None:
            yield _Plek(self.hoofddeel), lijf
        for soort in ("footnotes", "endnotes"):
            for deel in per_soort.get(soort, []):
                noten = [
                    noot for noot in self.pakket.boom(deel) if noot.get(f"{W}type", "normal") == "normal"
                ]
                for nummer, noot in enumerate(noten, 1):
                    yield _Plek(deel, f"{_DEELNAMEN[soort]} {nummer}"), noot
        for deel in per_soort.get("footer", []):
            yield _Plek(deel, "voettekst"), self.pakket.boom(deel)

    def _lees_houder(self, houder: etree._Element, plek: _Plek) -> None:
        """Read paragraphs and tables in order, through content controls and tracked insertions."""
        for el in houder:
            if el.tag == f"{W}p":
                self._lees_alinea(el, plek)
            elif el.tag == f"{W}tbl":
                self._lees_tabel(el, plek)
            elif el.tag in _DOORGANG:
                self._lees_houder(el, plek)
            elif el.tag == f"{W}altChunk":
                self._gemist["een ingevoegd bestand"] += 1

    def _lees_tabel(self, tabel: etree._Element, plek: _Plek) -> None:
        self._tabellen += 1
        naam = f"tabel {self._tabellen}"
        for r, rij in enumerate(_nakomelingen(tabel, f"{W}tr"), 1):
            if rij.find(f"{W}trPr/{W}del") is not None:
                self._gemist["verwijderde tekst (bijgehouden wijziging)"] += 1
                continue
            for k, cel in enumerate(_nakomelingen(rij, f"{W}tc"), 1):
                self._lees_houder(cel, replace(plek, adres=f"{naam}, rij {r}, kolom {k}", cel=True))

    def _lees_alinea(self, p: etree._Element, plek: _Plek) -> None:
        alinea = lees_alinea(p, self._gemist)
        begin = self._opbouw.lengte
        adres = plek.adres or f"alinea {self._opbouw.alineas + 1}"
        self._knopen += [Tekstknoop(k.element, begin + k.begin, begin + k.eind) for k in alinea.knopen]
        for nummer, is_begin, waar in alinea.merken:
            grenzen = self._merken.setdefault(nummer, [begin + waar, begin + waar])
            if not is_begin:
                grenzen[1] = begin + waar
        stijl = self._stijlen.van(p)
        soort = Soort.TABELCEL if plek.cel else None
        if stijl.is_kop or stijl.is_opsomming:
            soort = Soort.KOP if stijl.is_kop else Soort.OPSOMMING
        self._opbouw.voeg_toe(alinea.tekst, adres, soort, deel=plek.deel, vet=alinea.vet)
        for kader in alinea.kaders:
            self._lees_houder(kader, replace(plek, adres=f"tekstvak bij {adres}", cel=False))

    def _opmerkingen(self) -> Iterator[Opmerking]:
        boom = self._boom_van("comments")
        if boom is None:
            return
        for opmerking in boom.iter(f"{W}comment"):
            begin, eind = self._merken.get(opmerking.get(f"{W}id", ""), (0, 0))
            alineas = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in opmerking.iter(f"{W}p"))
            yield Opmerking("\n".join(alineas), begin, eind)


def _nakomelingen(el: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, through content controls and tracked insertions."""
    for kind in el:
        if kind.tag == tag:
            yield kind
        elif kind.tag in _DOORGANG:
            yield from _nakomelingen(kind, tag)
