"""What a paragraph's style says of it: heading or list item."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from toolkit.tekst.docx_alinea import W

_KOPNAMEN = ("heading", "kop ", "title", "titel", "subtitle", "ondertitel")
_LIJSTNAMEN = ("list bullet", "list number", "lijstopsom", "lijstnummering", "opsomming")


@dataclass(frozen=True, slots=True)
class Stijl:
    """Whether paragraphs in this style are headings or list items."""

    is_kop: bool = False
    is_opsomming: bool = False


class Stijlen:
    """The paragraph styles of a Word file, from the tree of its styles part (None when it has none)."""

    def __init__(self, boom: etree._Element | None) -> None:
        self._stijlen: dict[str, etree._Element] = {}
        self._bekend: dict[str, Stijl] = {}
        if boom is not None:
            for stijl in boom.iter(f"{W}style"):
                if stijl.get(f"{W}type") == "paragraph":
                    self._stijlen[stijl.get(f"{W}styleId", "")] = stijl

    def van(self, p: etree._Element) -> Stijl:
        """Return what style and layout of a ``w:p`` say of it; its own layout goes before its style."""
        eigen = p.find(f"{W}pPr")
        if eigen is None:
            return Stijl()
        naam = _waarde(eigen, "pStyle")
        stijl = self._van_naam(naam) if naam else Stijl()
        niveau, nummer = _waarde(eigen, "outlineLvl"), _waarde(eigen, "numPr/numId")
        return Stijl(
            stijl.is_kop if niveau is None else niveau != "9",
            stijl.is_opsomming if nummer is None else nummer != "0",
        )

    def _van_naam(self, naam: str) -> Stijl:
        if naam not in self._bekend:
            self._bekend[naam] = self._zoek(naam)
        return self._bekend[naam]

    def _zoek(self, naam: str) -> Stijl:
        """Follow ``basedOn``; 20 steps is more than any real file has, and ends a circle."""
        kop = opsomming = False
        huidig: str | None = naam
        for _ in range(20):
            stijl = self._stijlen.get(huidig or "")
            if stijl is None:
                break
            roepnaam = (_waarde(stijl, "name") or "").lower()
            niveau, nummer = _waarde(stijl, "pPr/outlineLvl"), _waarde(stijl, "pPr/numPr/numId")
            kop = kop or roepnaam.startswith(_KOPNAMEN) or (niveau is not None and niveau != "9")
            opsomming = (
                opsomming or roepnaam.startswith(_LIJSTNAMEN) or (nummer is not None and nummer != "0")
            )
            huidig = _waarde(stijl, "basedOn")
        return Stijl(kop, opsomming)


def _waarde(el: etree._Element, pad: str) -> str | None:
    gevonden = el.find("/".join(f"{W}{deel}" for deel in pad.split("/")))
    return None if gevonden is None else gevonden.get(f"{W}val")
