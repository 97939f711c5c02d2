"""A web page to blocks."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from lxml import etree
from lxml import html as lxml_html

from toolkit.tekst.document import Document, Opmerking, Soort
from toolkit.tekst.karakters import decodeer
from toolkit.tekst.opbouw import Opbouw

_CODERING = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
_GEEN_TEKST = {
    "script",
    "style",
    "template",
    "noscript",
    "head",
    "svg",
    "math",
    "select",
    "datalist",
    "object",
    "iframe",
}
_BINNENIN = set(
    re.findall(
        r"\w+",
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s"
        " samp small span strike strong sub sup time tt u var wbr",
    )
)
_KOPPEN = {f"h{n}" for n in range(1, 7)}
_SOORTEN = {
    **dict.fromkeys(_KOPPEN, Soort.KOP),
    "li": Soort.OPSOMMING,
    "td": Soort.TABELCEL,
    "th": Soort.TABELCEL,
}
_WITRUIMTE = re.compile(r"[ \t\r\n\f]+")


def decodeer_html(inhoud: bytes) -> str | None:
    """Return the text of a web page, in the encoding that it names itself, or None when it is no text."""
    genoemd = _CODERING.search(inhoud[:4000])
    return decodeer(inhoud, genoemd.group(1).decode("ascii", "ignore") if genoemd else None)


def lees_html(tekst: str, pad: Path) -> Document:
    """Read a web page: headings, paragraphs, list items and table cells; scripts and hidden parts are left
    out.
    """
    tekst = re.sub(r"^\s*<\?xml[^>]*>", "", tekst)
    lezer = _Lezer()
    if tekst.strip():
        parser = lxml_html.HTMLParser(huge_tree=True, remove_pis=True)
        boom = lxml_html.document_fromstring(tekst, parser=parser, ensure_head_body=True)
        lezer.lees(boom)
    return lezer.opbouw.document(pad, "html", lezer.opmerkingen(), lezer.gemist)


class _Lezer:
    def __init__(self) -> None:
        self.opbouw = Opbouw()
        self.gemist: Counter[str] = Counter()
        self._commentaar: list[tuple[str, int, int]] = []
        self._delen: list[str] = []
        self._vet = True
        self._soorten: list[Soort] = []
        self._vette_tags = 0

    def lees(self, boom: etree._Element) -> None:
        """Walk the tree without recursion: a page may be nested thousands deep."""
        wandeling = etree.iterwalk(boom, events=("start", "end", "comment"))
        for gebeurtenis, el in wandeling:
            if gebeurtenis == "comment":
                self._commentaar.append(((el.text or "").strip(), self.opbouw.lengte, self.opbouw.alineas))
                self._tekst(el.tail)
                continue
            tag = el.tag if isinstance(el.tag, str) else ""
            if gebeurtenis == "start":
                if tag in _GEEN_TEKST or _verborgen(el):
                    if tag not in _GEEN_TEKST and "".join(el.itertext()).strip():
                        self.gemist["verborgen tekst"] += 1
                    elif tag in ("object", "iframe", "svg"):
                        self.gemist["een ingevoegd onderdeel"] += 1
                    wandeling.skip_subtree()
                    continue
                self._begin(tag, el)
            else:
                if not (tag in _GEEN_TEKST or _verborgen(el)):
                    self._eind(tag)
                self._tekst(el.tail)
        self._sluit()

    def _begin(self, tag: str, el: etree._Element) -> None:
        if tag == "br":
            self._delen.append("\n")
        elif tag == "img":
            self.gemist["een afbeelding"] += 1
        elif tag not in _BINNENIN:
            self._sluit()
            if tag in _SOORTEN:
                self._soorten.append(_SOORTEN[tag])
        if tag in ("b", "strong"):
            self._vette_tags += 1
        self._tekst(el.text)

    def _eind(self, tag: str) -> None:
        if tag in ("b", "strong"):
            self._vette_tags -= 1
        if tag != "br" and tag not in _BINNENIN:
            self._sluit()
            if tag in _SOORTEN:
                self._soorten.pop()

    def _tekst(self, tekst: str | None) -> None:
        if tekst:
            self._delen.append(_WITRUIMTE.sub(" ", tekst))
            self._vet = self._vet and (not tekst.strip() or self._vette_tags > 0)

    def _sluit(self) -> None:
        """End the paragraph that is being read."""
        regels = (regel.strip(" ") for regel in "".join(self._delen).split("\n"))
        tekst = "\n".join(regels).strip("\n")
        if tekst.strip():
            soort = self._soorten[-1] if self._soorten else None
            self.opbouw.voeg_toe(tekst, f"alinea {self.opbouw.alineas + 1}", soort, vet=self._vet)
        self._delen, self._vet = [], True

    def opmerkingen(self) -> list[Opmerking]:
        """Return the comments, each on the paragraph that it stands in or before."""
        per_alinea: dict[int, tuple[int, int]] = {}
        for blok in self.opbouw.blokken:
            begin, _ = per_alinea.get(blok.alinea, (blok.begin, 0))
            per_alinea[blok.alinea] = (begin, blok.eind)
        return [
            Opmerking(tekst, *per_alinea.get(alinea, (plek, plek)))
            for tekst, plek, alinea in self._commentaar
        ]


def _verborgen(el: etree._Element) -> bool:
    if el.get("hidden") is not None:
        return True
    return "display:none" in el.get("style", "").replace(" ", "").lower()
