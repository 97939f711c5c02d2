"""The tags of a template, paragraph by paragraph, as its author sees them in Word.

``Sjabloon`` compiles a part as a whole and stops at the first error. A check wants all of them, each with the
paragraph to look at; so here a part is a row of paragraphs with the tags in their text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from toolkit.documenten.pakket import Pakket, lees_xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(r"\{(?P<soort>[{%#])(?P<binnen>.*?)(?:(?P<dicht>[}%#])\}|$)", re.DOTALL)
_NIVEAU = re.compile(r"-?(?P<niveau>tr|tc|p|r)(?=\s)")
_NAMEN = (("header", "de kopregel"), ("footer", "de voetregel"), ("footnotes", "de voetnoten"))
_DICHT = {"{": "}", "%": "%", "#": "#"}


@dataclass(frozen=True)
class Tag:
    """One tag: ``soort`` is ``{`` (print), ``%`` (for, if...) or ``#`` (comment).

    ``niveau`` is what docxtpl takes away around it (``p``, ``tr``, ``tc``, ``r``, or nothing), ``binnen`` the
    text inside. ``gesloten`` is whether its end stands in the same paragraph.
    """

    soort: str
    niveau: str
    binnen: str
    gesloten: bool

    @property
    def woord(self) -> str:
        """The first word: ``for``, ``if``, ``endif``..."""
        return self.binnen.split(None, 1)[0] if self.binnen.split() else ""

    @property
    def rest(self) -> str:
        """What follows the first word."""
        return self.binnen.partition(self.woord)[2].strip() if self.woord else ""


@dataclass(frozen=True)
class Alinea:
    """One paragraph of a part: its address for the user, its text, its tags, and the rows it stands in."""

    adres: str
    tekst: str
    tags: tuple[Tag, ...]
    element: etree._Element | None

    @property
    def losse_tekst(self) -> str:
        """The text that is no tag."""
        return _TAG.sub("", self.tekst).strip()

    def houder(self, niveau: str) -> etree._Element | None:
        """Return the paragraph, cell or row that a tag of this level takes away."""
        if self.element is None or niveau not in ("p", "tr", "tc"):
            return None
        if niveau == "p":
            return self.element
        return next(self.element.iterancestors(f"{W}{niveau}"), None)


def lees_alineas(pakket: Pakket) -> Iterator[tuple[str, list[Alinea]]]:
    """Yield each part with text and its paragraphs; the document properties come last."""
    for deel in pakket.tekstdelen:
        naam = next((n for stuk, n in _NAMEN if stuk in deel), "")
        alineas = lees_xml(pakket.leden[deel]).iter(f"{W}p")
        yield (
            deel,
            [_alinea(f"alinea {nr}{f' van {naam}' if naam else ''}", a) for nr, a in enumerate(alineas, 1)],
        )
    if pakket.eigenschappen is not None:
        yield (
            pakket.eigenschappen,
            [
                Alinea(f"eigenschap {etree.QName(e).localname}", e.text, tuple(_tags(e.text)), None)
                for e in lees_xml(pakket.leden[pakket.eigenschappen])
                if e.text
            ],
        )


def _alinea(adres: str, element: etree._Element) -> Alinea:
    tekst = "".join(_teksten(element))
    return Alinea(adres, tekst, tuple(_tags(tekst)), element)


def _teksten(element: etree._Element) -> Iterator[str]:
    """Yield the text of a paragraph, without that of paragraphs inside it (a text box)."""
    for kind in element:
        if kind.tag == f"{W}t":
            yield kind.text or ""
        elif kind.tag in (f"{W}br", f"{W}tab"):
            yield " "
        elif kind.tag != f"{W}p":
            yield from _teksten(kind)


def _tags(tekst: str) -> Iterator[Tag]:
    for gevonden in _TAG.finditer(tekst):
        soort, binnen = gevonden["soort"], gevonden["binnen"]
        niveau = _NIVEAU.match(binnen) if soort != "#" else None
        yield Tag(
            soort=soort,
            niveau=niveau["niveau"] if niveau else "",
            binnen=(binnen[niveau.end() :] if niveau else binnen.removeprefix("-")).removesuffix("-").strip(),
            gesloten=gevonden["dicht"] == _DICHT[soort],
        )
