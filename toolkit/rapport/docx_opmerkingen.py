"""The findings as real Word comments in the user's own file: on the exact words, and nothing else changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from posixpath import basename, dirname
from typing import TYPE_CHECKING

from lxml import etree

from toolkit.rapport.docx_plaatsen import (
    AUTEUR,
    Bereik,
    alinea_na_invulvak,
    buiten_tekstvak,
    controleer_schrijfbaar,
    datum_van,
    nieuw_nummer,
    opmaak_van,
    velden,
    voorouders,
    zet_merken,
    zet_tekst,
)
from toolkit.rapport.verwoorden import opmerking_over, samenvatting
from toolkit.tekst.docx_alinea import W

if TYPE_CHECKING:
    from toolkit.tekst.docx_bron import DocxBron, Knoopdeel
    from toolkit.vacature.records import Resultaat, VacatureBevinding

Velden = Mapping[etree._Element, tuple[etree._Element, etree._Element]]
_NS = {"w": W[1:-1]}
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_SOORT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "[Content_Types].xml"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"


@dataclass(frozen=True, slots=True)
class Opmerking:
    """A comment to be made: its paragraphs and its range of ``Document.tekst``.

    Without a range it goes on the first words of the file.
    """

    regels: Sequence[str]
    begin: int | None = None
    eind: int | None = None


def met_opmerkingen(bron: DocxBron, resultaat: Resultaat, pad: Path) -> bytes:
    """Return the Word file with a first comment on the whole and a comment for every finding.

    ``resultaat`` is the check of ``bron.document``. ``bron`` is used up.

    Raises:
        GebruikersFout: the file has macros, a digital signature, or may not be edited.
    """
    controleer_schrijfbaar(bron, pad, wijzigingen=False)
    lijst = [Opmerking(samenvatting(resultaat)), *opmerkingen_bij(resultaat.bevindingen)]
    gewijzigd, extra = plaats_opmerkingen(bron, lijst)
    return bron.bytes_met_wijzigingen(gewijzigd, extra)


def opmerkingen_bij(bevindingen: Iterable[VacatureBevinding]) -> list[Opmerking]:
    """Return the comments for the findings that have a place; the others are in the summary."""
    return [Opmerking(opmerking_over(b), b.begin, b.eind) for b in bevindingen if b.begin is not None]


def plaats_opmerkingen(
    bron: DocxBron, opmerkingen: Iterable[Opmerking], erbij: Iterable[Bereik] = ()
) -> tuple[set[str], dict[str, bytes]]:
    """Set comments in the trees of ``bron``; return the changed and the new parts.

    ``erbij`` are other marks that must be set at the same time, since setting marks cuts the runs.
    """
    lijst = _Lijst(bron)
    in_veld = velden(bron.pakket.boom(bron.hoofddeel))
    eerste = _eerste_woorden(bron)
    bereiken: list[Bereik] = []
    for opmerking in opmerkingen:
        knopen = eerste
        regels = list(opmerking.regels)
        los: tuple[etree._Element, etree._Element] | None = None
        if opmerking.begin is not None and opmerking.eind is not None:
            eigen = bron.knopen(opmerking.begin, opmerking.eind)
            knopen, los, waar = _toegestane_plek(bron, eigen, eerste, opmerking.begin, in_veld)
            if waar:
                woorden = " ".join(bron.document.tekst[opmerking.begin : opmerking.eind].split())
                regels.insert(0, f"Dit gaat over woorden in {waar}: '{woorden}'.")
        nummer = lijst.voeg_toe(regels)
        if los is not None:
            _zet_om(*los, nummer)
        elif knopen and (alinea := alinea_na_invulvak(knopen[0].element)) is not None:
            # LibreOffice loses the words before a comment that is tied to the first paragraph of a control.
            bereiken.append(Bereik(knopen, (_merk("commentRangeStart", nummer),), ()))
            _zet_in(alinea, _slot(nummer, None))
        elif knopen:
            bereiken.append(Bereik(knopen, (_merk("commentRangeStart", nummer),), _slot(nummer, knopen[-1])))
        else:
            _zet_vooraan(bron, nummer)
    zet_merken(bron, [*bereiken, *erbij])
    return {bron.hoofddeel} | lijst.gewijzigd, lijst.extra()


def _eerste_woorden(bron: DocxBron) -> list[Knoopdeel]:
    """Return the first word of the body: just one, so that the comment on it comes first."""
    for blok in bron.document.blokken:
        if blok.deel == bron.hoofddeel:
            woord = re.match(r"\W*\w+", bron.document.tekst[blok.begin : blok.eind])
            knopen = bron.knopen(blok.begin, blok.begin + woord.end() if woord else blok.eind)
            if knopen and all(buiten_tekstvak(k.element) is None for k in knopen):
                return knopen
    return []


def _toegestane_plek(
    bron: DocxBron,
    knopen: list[Knoopdeel],
    eerste: list[Knoopdeel],
    begin: int,
    in_veld: Velden,
) -> tuple[list[Knoopdeel], tuple[etree._Element, etree._Element] | None, str]:
    """Return the words to mark, or elements to mark as a whole; and where the words are if elsewhere.

    Word allows comments only in the body, and not in text boxes. A comment on a text box goes on its anchor,
    one on a note goes on the number in the text, one on the header or footer goes on the first words. One on
    words in a field goes around the field: inside, it is lost when the field is filled anew.
    """
    nummer = bron.document.blok_op(begin)
    blok = None if nummer is None else bron.document.blokken[nummer]
    if blok is None or not knopen:
        return eerste, None, ""
    if blok.deel == bron.hoofddeel:
        vak = buiten_tekstvak(knopen[0].element)
        if vak is not None:
            return [], (vak, vak), "een tekstvak"
        veld = next(
            (in_veld[run] for k in knopen if (run := k.element.getparent()) is not None and run in in_veld),
            None,
        )
        if veld is not None and veld[0].getparent() is veld[1].getparent():
            return [], veld, "een veld"
        return knopen, None, ""
    for soort, naam in (("footnote", "een voetnoot"), ("endnote", "een eindnoot")):
        noot = next((el for el in voorouders(knopen[0].element) if el.tag == f"{W}{soort}"), None)
        if noot is not None:
            verwijzing = _verwijzing(bron, soort, noot.get(f"{W}id", ""))
            return ([], (verwijzing, verwijzing), naam) if verwijzing is not None else (eerste, None, naam)
    return eerste, None, f"de {blok.adres}"


def _verwijzing(bron: DocxBron, soort: str, nummer: str) -> etree._Element | None:
    """Return the run in the body with the number of a note."""
    for el in bron.pakket.boom(bron.hoofddeel).iter(f"{W}{soort}Reference"):
        run = el.getparent()
        if el.get(f"{W}id") == nummer and run is not None and buiten_tekstvak(run) is None:
            return run
    return None


def _merk(naam: str, nummer: int) -> etree._Element:
    return etree.Element(f"{W}{naam}", {f"{W}id": str(nummer)}, nsmap=_NS)


def _slot(nummer: int, laatste: Knoopdeel | None) -> tuple[etree._Element, etree._Element]:
    """Return the end of a comment's range and the run that ties the comment to it.

    The run takes the formatting of the words, so that it cannot make the line higher.
    """
    run = etree.Element(f"{W}r", nsmap=_NS)
    if laatste is not None:
        ouder = laatste.element.getparent()
        if ouder is not None:
            run.extend(opmaak_van(ouder))
    run.append(_merk("commentReference", nummer))
    return _merk("commentRangeEnd", nummer), run


def _zet_om(eerste: etree._Element, laatste: etree._Element, nummer: int) -> None:
    """Set a comment around whole elements of a paragraph."""
    eerste.addprevious(_merk("commentRangeStart", nummer))
    for deel in reversed(_slot(nummer, None)):
        laatste.addnext(deel)


def _zet_vooraan(bron: DocxBron, nummer: int) -> None:
    """Set a comment at the begin of the first paragraph of the body: all its words are elsewhere."""
    alinea = bron.pakket.boom(bron.hoofddeel).find(f"{W}body//{W}p")
    if alinea is None:
        return
    _zet_in(alinea, (_merk("commentRangeStart", nummer), *_slot(nummer, None)))


def _zet_in(alinea: etree._Element, elementen: Sequence[etree._Element]) -> None:
    """Set elements at the begin of a paragraph."""
    plek = 1 if len(alinea) and alinea[0].tag == f"{W}pPr" else 0
    for element in reversed(elementen):
        alinea.insert(plek, element)


class _Lijst:
    """The part ``comments.xml``: the file's own, or a new one."""

    def __init__(self, bron: DocxBron) -> None:
        self._bron = bron
        self._datum = datum_van(bron)
        hoofd = bron.hoofddeel
        eigen = [
            deel
            for _, soort, deel in bron.pakket.relaties(hoofd)
            if soort == "comments" and deel in bron.pakket.namen
        ]
        self._is_nieuw = not eigen
        self._deel = eigen[0] if eigen else f"{dirname(hoofd)}/comments.xml"
        if self._is_nieuw and self._deel in bron.pakket.namen:  # a part that nothing points at
            self._deel = f"{dirname(hoofd)}/comments-leerwerk.xml"
        leeg = etree.Element(f"{W}comments", nsmap=_NS)
        self._boom = leeg if self._is_nieuw else bron.pakket.boom(self._deel)
        begin = max(nieuw_nummer(self._boom, ["comment"]), 0)
        merken = ("commentRangeStart", "commentRangeEnd", "commentReference")
        self._volgende = max(begin, nieuw_nummer(bron.pakket.boom(hoofd), merken))
        self.gewijzigd: set[str] = set() if self._is_nieuw else {self._deel}
        self._extra: dict[str, bytes] = {}
        if self._is_nieuw:
            self._meld_aan()

    def voeg_toe(self, regels: Sequence[str]) -> int:
        """Add a comment and return its number."""
        nummer = self._volgende
        self._volgende += 1
        opmerking = etree.SubElement(
            self._boom,
            f"{W}comment",
            {f"{W}id": str(nummer), f"{W}author": AUTEUR, f"{W}date": self._datum, f"{W}initials": "lw"},
        )
        for regel in regels:
            alinea = etree.SubElement(opmerking, f"{W}p")
            run = etree.SubElement(alinea, f"{W}r")
            zet_tekst(etree.SubElement(run, f"{W}t"), _schoon(regel))
        return nummer

    def extra(self) -> dict[str, bytes]:
        """Return the new parts of the file."""
        if self._is_nieuw:
            inhoud = etree.tostring(self._boom, xml_declaration=True, encoding="UTF-8", standalone=True)
            return {**self._extra, self._deel: inhoud}
        return self._extra

    def _meld_aan(self) -> None:
        """Make the new part known to the file."""
        pakket, hoofd = self._bron.pakket, self._bron.hoofddeel
        types = pakket.boom(_TYPES)
        etree.SubElement(types, _OVERRIDE, {"PartName": f"/{self._deel}", "ContentType": _TYPE})
        self.gewijzigd.add(_TYPES)
        rels = f"{dirname(hoofd)}/_rels/{basename(hoofd)}.rels"
        nieuw = rels not in pakket.namen
        boom = etree.Element(f"{_REL}Relationships", nsmap={None: _REL[1:-1]}) if nieuw else pakket.boom(rels)
        bezet = {rel.get("Id") for rel in boom}
        naam = next(f"rIdLeerwerk{i}" for i in range(1, len(bezet) + 2) if f"rIdLeerwerk{i}" not in bezet)
        etree.SubElement(
            boom, f"{_REL}Relationship", {"Id": naam, "Type": _SOORT, "Target": basename(self._deel)}
        )
        if nieuw:
            self._extra[rels] = etree.tostring(boom, xml_declaration=True, encoding="UTF-8", standalone=True)
        else:
            self.gewijzigd.add(rels)


def _schoon(tekst: str) -> str:
    """Return a text without the characters that XML forbids."""
    return "".join(c for c in tekst if c >= " " and c not in "\ufffe\uffff")


__all__ = ["Opmerking", "met_opmerkingen", "opmerkingen_bij", "plaats_opmerkingen"]
