"""Mark a gap in a text, and show the marks in Word.

A gap travels through the papers as a piece of text between two noncharacters of Unicode. It can be joined
with other text, sit in a table or in a header; when the paper is made, the piece gets a yellow background.
"""

from __future__ import annotations

import copy
from itertools import groupby

from lxml import etree

# U+FDD0 and U+FDD1 are for a program's own use: no text from outside has them, and XML accepts them.
_OPEN, _DICHT = "\ufdd0", "\ufdd1"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPATIE = "{http://www.w3.org/XML/1998/namespace}space"
# What stands behind w:highlight in the order that the schema of w:rPr asks for.
_NA_HIGHLIGHT = frozenset(
    _W + naam
    for naam in (
        "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout",
        "specVanish", "oMath", "rPrChange",
    )
)  # fmt: skip


def markeer(tekst: str) -> str:
    """Return ``tekst`` marked as a gap."""
    return f"{_OPEN}{zonder_markering(tekst)}{_DICHT}"


def zonder_markering(tekst: str) -> str:
    """Return ``tekst`` without the marks."""
    return tekst.replace(_OPEN, "").replace(_DICHT, "")


def is_gemarkeerd(tekst: str) -> bool:
    """Return whether there is a gap in ``tekst``."""
    return _OPEN in tekst


def kleur_markeringen(xml: str) -> str:
    """Return the XML of a part with every marked piece in a run of its own, with a yellow background."""
    if _OPEN not in xml:
        return xml
    wortel = etree.fromstring(xml.encode())
    for run in [
        r for r in wortel.iter(f"{_W}r") if any(_OPEN in (t.text or "") for t in r.findall(f"{_W}t"))
    ]:
        _splits_run(run)
    return zonder_markering(etree.tostring(wortel, encoding="unicode"))


def _splits_run(run: etree._Element) -> None:
    eigenschappen = run.find(f"{_W}rPr")
    stukken: list[tuple[bool, etree._Element]] = []
    for kind in run:
        if kind is eigenschappen:
            continue
        if kind.tag != f"{_W}t" or _OPEN not in (kind.text or ""):
            stukken.append((False, kind))
            continue
        for deel in (kind.text or "").split(_OPEN):
            gat, dicht, rest = deel.partition(_DICHT)
            stukken += [(True, _tekst(gat)), (False, _tekst(rest))] if dicht else [(False, _tekst(gat))]
    plek = run
    for geel, groep in groupby((s for s in stukken if s[1].tag != f"{_W}t" or s[1].text), key=lambda s: s[0]):
        nieuw = etree.Element(f"{_W}r")
        if eigenschappen is not None:
            nieuw.append(copy.deepcopy(eigenschappen))
        if geel:
            _maak_geel(nieuw)
        nieuw.extend(element for _, element in groep)
        plek.addnext(nieuw)
        plek = nieuw
    ouder = run.getparent()
    assert ouder is not None
    plek.tail = run.tail
    ouder.remove(run)


def _maak_geel(run: etree._Element) -> None:
    eigenschappen = run.find(f"{_W}rPr")
    if eigenschappen is None:
        eigenschappen = etree.SubElement(run, f"{_W}rPr")
    for weg in (*eigenschappen.findall(f"{_W}highlight"), *eigenschappen.findall(f"{_W}color")):
        eigenschappen.remove(weg)
    geel = etree.Element(f"{_W}highlight", {f"{_W}val": "yellow"})
    plek = next((i for i, kind in enumerate(eigenschappen) if kind.tag in _NA_HIGHLIGHT), len(eigenschappen))
    eigenschappen.insert(plek, geel)


def _tekst(tekst: str) -> etree._Element:
    element = etree.Element(f"{_W}t", {_SPATIE: "preserve"})
    element.text = tekst
    return element
