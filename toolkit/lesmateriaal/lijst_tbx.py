"""A word list as TBX for translators: ISO 30042:2019, dialect TBX-Basic, data categories as tags (DCT)."""

from __future__ import annotations

from lxml import etree

from toolkit.lesmateriaal.keuze import KOPPEN, Woordenlijst
from toolkit.vaktaal.model import Lidwoord, Status, Term, Woordsoort

_TBX, _MIN, _BASIC = (
    "urn:iso:std:iso:30042:ed-2",
    "http://www.tbxinfo.net/ns/min",
    "http://www.tbxinfo.net/ns/basic",
)
_TAAL = "{http://www.w3.org/XML/1998/namespace}lang"
_SOORT = {Woordsoort.ZN: "noun", Woordsoort.WW: "verb", Woordsoort.BN: "adjective"}
_GESLACHT = {Lidwoord.HET: "neuter"}
_STATUS = {Status.GECONTROLEERD: "preferredTerm-admn-sts", Status.CONCEPT: "admittedTerm-admn-sts"}


def maak(lijst: Woordenlijst) -> bytes:
    """Return the TBX: per term a concept with the Dutch word, its synonyms and the filled translations.

    The lidwoord "de" is a note and no gender: in Dutch it stands for masculine and feminine both.
    """
    wortel = etree.Element(
        f"{{{_TBX}}}tbx",
        {"style": "dct", "type": "TBX-Basic", _TAAL: "nl"},
        {None: _TBX, "min": _MIN, "basic": _BASIC},
    )
    beschrijving = _kind(_kind(wortel, "tbxHeader"), "fileDesc")
    _kind(_kind(beschrijving, "titleStmt"), "title", lijst.titel)
    _kind(_kind(beschrijving, "sourceDesc"), "p", "Gemaakt met leerwerk uit de woordenlijsten per beroep.")
    lijf = _kind(_kind(wortel, "text"), "body")
    for term in lijst.termen:
        _begrip(lijf, term, [taal.code for taal in lijst.talen])
    etree.indent(wortel)
    return etree.tostring(wortel, xml_declaration=True, encoding="UTF-8")


def _begrip(lijf: etree._Element, term: Term, codes: list[str]) -> None:
    # The id is an XML name, which cannot begin with a digit.
    begrip = _kind(lijf, "conceptEntry", id=term.id if term.id[0].isalpha() else f"_{term.id}")
    _kind(begrip, "subjectField", KOPPEN[term.categorie], _MIN)
    nl = _kind(begrip, "langSec", taal="nl")
    if term.betekenis:
        _kind(nl, "definition", term.betekenis, _BASIC)
    hoofd = _kind(nl, "termSec")
    _kind(hoofd, "term", term.lemma)
    _kind(hoofd, "partOfSpeech", _SOORT.get(term.woordsoort, "other"), _MIN)
    if term.lidwoord in _GESLACHT:
        _kind(hoofd, "grammaticalGender", _GESLACHT[term.lidwoord], _BASIC)
    if term.woordsoort is Woordsoort.AFKORTING:
        _kind(hoofd, "termType", "abbreviation", _BASIC)
    _kind(hoofd, "administrativeStatus", "preferredTerm-admn-sts", _MIN)
    for zin in (term.voorbeeldzin, term.werkvloerzin):
        if zin:
            _kind(hoofd, "context", zin, _BASIC)
    opmerkingen = [f"lidwoord: {term.lidwoord.value}" if term.lidwoord else "",
                   f"meervoud: {term.meervoud}" if term.meervoud else "",
                   f"vormen: {term.vormen}" if term.vormen else ""]  # fmt: skip
    for opmerking in filter(None, opmerkingen):
        _kind(hoofd, "note", opmerking)
    for synoniem in term.synoniemen:
        ander = _kind(nl, "termSec")
        _kind(ander, "term", synoniem)
        _kind(ander, "administrativeStatus", "admittedTerm-admn-sts", _MIN)
    for code in codes:
        if tekst := term.vertaling(code):
            vreemd = _kind(_kind(begrip, "langSec", taal=code), "termSec")
            _kind(vreemd, "term", tekst)
            _kind(vreemd, "administrativeStatus", _STATUS[term.vertalingen[code].status], _MIN)


def _kind(
    ouder: etree._Element, naam: str, tekst: str = "", ruimte: str = _TBX, *, taal: str = "", id: str = ""
) -> etree._Element:
    kind = etree.SubElement(ouder, f"{{{ruimte}}}{naam}")
    if tekst:
        kind.text = tekst
    if taal:
        kind.set(_TAAL, taal)
    if id:
        kind.set("id", id)
    return kind
