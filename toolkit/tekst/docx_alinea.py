"""One paragraph of a Word file: its text, and the text node behind every character."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TEKENS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\u00ad",
}
_NIETS = {
    f"{W}{naam}"
    for naam in ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "tcPr", "ffData")
} | {f"{_MC}Fallback"}
_WEG = {f"{W}del", f"{W}moveFrom"}
_BEELD = "http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_ANDERS = {
    "http://schemas.openxmlformats.org/drawingml/2006/chart}chart": "een grafiek",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds": "een SmartArt-figuur",
    "urn:schemas-microsoft-com:office:office}OLEObject": "een ingevoegd object",
}


@dataclass(frozen=True, slots=True)
class Tekstknoop:
    """A ``w:t`` element and the offsets of its text in ``Document.tekst``."""

    element: etree._Element
    begin: int
    eind: int


@dataclass(slots=True)
class Alinea:
    """What a ``w:p`` holds. ``knopen`` and ``merken`` (of comments) count from the begin of the paragraph."""

    tekst: str = ""
    knopen: list[Tekstknoop] = field(default_factory=list)
    merken: list[tuple[str, bool, int]] = field(default_factory=list)
    kaders: list[etree._Element] = field(default_factory=list)
    vet: bool = True


def lees_alinea(p: etree._Element, gemist: Counter[str]) -> Alinea:
    """Read a ``w:p``: with tracked insertions, without deleted and hidden text, field codes and text boxes.

    The text boxes come back in ``kaders``; what cannot be read is counted in ``gemist``.
    """
    alinea = Alinea()
    delen: list[str] = []
    lengte = 0
    stapel: list[etree._Element] = list(reversed(p))
    while stapel:
        el = stapel.pop()
        tag = el.tag
        if not isinstance(tag, str) or tag in _NIETS:
            continue
        if tag == f"{W}t" or tag == f"{_M}t":
            tekst = el.text or ""
            if tag == f"{W}t" and tekst:
                alinea.knopen.append(Tekstknoop(el, lengte, lengte + len(tekst)))
                alinea.vet = alinea.vet and (not tekst.strip() or _aan(el.getparent(), "b"))
            delen.append(tekst)
            lengte += len(tekst)
        elif tag in _TEKENS:
            delen.append(_TEKENS[tag])
            lengte += 1
        elif tag == f"{W}sym":
            delen.append(_symbool(el))
            lengte += 1
        elif tag in _WEG:
            if next(el.iter(f"{W}delText", f"{W}t"), None) is not None:
                gemist["verwijderde tekst (bijgehouden wijziging)"] += 1
        elif tag == f"{W}txbxContent":
            alinea.kaders.append(el)
        elif tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd"):
            alinea.merken.append((el.get(f"{W}id", ""), tag.endswith("Start"), lengte))
        elif tag == f"{W}r" and _aan(el, "vanish"):
            gemist["verborgen tekst"] += 1
        else:
            if tag[1:] == _BEELD:
                gemist["een afbeelding"] += 1
            elif tag[1:] in _ANDERS:
                gemist[_ANDERS[tag[1:]]] += 1
            stapel.extend(reversed(el))
    alinea.tekst = "".join(delen)
    alinea.vet = alinea.vet and bool(alinea.knopen)
    return alinea


def _aan(run: etree._Element | None, naam: str) -> bool:
    """Return whether a run has a toggle (bold, hidden) on."""
    if run is None:
        return False
    knop = run.find(f"{W}rPr/{W}{naam}")
    return knop is not None and knop.get(f"{W}val", "true") not in ("0", "false", "off")


def _symbool(el: etree._Element) -> str:
    try:
        return chr(int(el.get(f"{W}char", ""), 16))
    except (ValueError, OverflowError):
        return " "
