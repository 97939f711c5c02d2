"""Put marks on exact words of a Word file: cut the runs at the edges and set elements between them.

Everything that adds to a user's Word file goes through ``zet_merken``. It cuts a run only where a mark has to
stand, gives both halves the same formatting, and changes no text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.tekst.docx_alinea import W

if TYPE_CHECKING:
    from toolkit.tekst.docx_bron import DocxBron, Knoopdeel

AUTEUR = "leerwerk"
VASTE_DATUM = "2026-01-01T00:00:00Z"
"""The date of our comments in a file that does not tell its own: the same input gives the same output."""

_RUIMTE = "{http://www.w3.org/XML/1998/namespace}space"
_GEWIJZIGD = "{http://purl.org/dc/terms/}modified"
_TEKSTVAK = f"{W}txbxContent"
_OPNIEUW = "Sla in Word een gewone kopie op (.docx) en gebruik die."


@dataclass(frozen=True, slots=True)
class Merk:
    """Elements that belong at one edge of a range; ``opent`` tells which edge."""

    opent: bool
    elementen: tuple[etree._Element, ...]


@dataclass(frozen=True, slots=True)
class Bereik:
    """A range of words with what goes before and after them."""

    knopen: Sequence[Knoopdeel]
    voor: tuple[etree._Element, ...]
    na: tuple[etree._Element, ...]


def controleer_schrijfbaar(bron: DocxBron, pad: Path, *, wijzigingen: bool) -> None:
    """Check that a Word file may be changed; ``wijzigingen`` is for tracked changes, otherwise for comments.

    A file in which Word allows only comments, or only tracked changes, stays open for just that.

    Raises:
        GebruikersFout: it has macros, a digital signature, or editing is restricted.
    """
    if bron.heeft_macros or pad.suffix.lower() == ".docm":
        raise GebruikersFout(
            Probleem("dit bestand heeft macro's. Daar schrijft leerwerk niet in.", pad, oplossing=_OPNIEUW)
        )
    if bron.is_ondertekend:
        raise GebruikersFout(
            Probleem(
                "dit bestand is digitaal ondertekend. Elke wijziging maakt de handtekening ongeldig.",
                pad,
                oplossing=_OPNIEUW,
            )
        )
    mag = {"trackedChanges"} if wijzigingen else {"trackedChanges", "comments"}
    if bron.is_beveiligd and _toegestaan(bron) not in mag:
        raise GebruikersFout(
            Probleem(
                "dit bestand is beveiligd tegen bewerken.",
                pad,
                oplossing="Zet dat in Word uit (Controleren, Bewerken beperken) en probeer het opnieuw.",
            )
        )


def _toegestaan(bron: DocxBron) -> str:
    for _, soort, deel in bron.pakket.relaties(bron.hoofddeel):
        if soort == "settings" and deel in bron.pakket.namen:
            slot = bron.pakket.boom(deel).find(f"{W}documentProtection")
            return "" if slot is None else slot.get(f"{W}edit", "")
    return ""


def datum_van(bron: DocxBron) -> str:
    """Return the date on which the file was last saved, as Word writes it; without one ``VASTE_DATUM``."""
    for _, soort, deel in bron.pakket.relaties():
        if soort == "core-properties" and deel in bron.pakket.namen:
            waarde = (bron.pakket.boom(deel).findtext(_GEWIJZIGD) or "").strip()
            if len(waarde) == 20 and waarde.endswith("Z"):
                return waarde
    return VASTE_DATUM


def zet_merken(bron: DocxBron, bereiken: Iterable[Bereik]) -> None:
    """Set the marks of every range around its words. Ranges may overlap; no range may be empty."""
    merken: dict[tuple[etree._Element, int], list[Merk]] = {}
    volgorde = {k.element: i for i, k in enumerate(bron.knopen(0, len(bron.document.tekst)))}
    for bereik in bereiken:
        eerste, laatste = bereik.knopen[0], bereik.knopen[-1]
        begin, eind = (eerste.element, eerste.van), (laatste.element, laatste.tot)
        for plek, merk in ((begin, Merk(True, bereik.voor)), (eind, Merk(False, bereik.na))):
            merken.setdefault(plek, []).append(merk)
    for plek in sorted(merken, key=lambda p: (volgorde[p[0]], p[1]), reverse=True):
        # What ends here goes before what begins here; within those in the order that was asked for.
        rij = sorted(merken[plek], key=lambda merk: merk.opent)
        _zet_op(*plek, [el for merk in rij for el in merk.elementen])


def _zet_op(knoop: etree._Element, plek: int, elementen: Sequence[etree._Element]) -> None:
    """Set elements at an offset of a ``w:t``. Cuts to the right of it must have been made before."""
    run = knoop.getparent()
    assert run is not None
    links = _knip(run, knoop, plek)
    if links:
        for element in reversed(elementen):
            run.addnext(element)
    else:
        for element in elementen:
            run.addprevious(element)


def _knip(run: etree._Element, knoop: etree._Element, plek: int) -> bool:
    """Cut a run at an offset of one of its ``w:t``; ``run`` keeps the left half, if there is one."""
    tekst = knoop.text or ""
    inhoud = [kind for kind in run if kind.tag != f"{W}rPr"]
    nummer = inhoud.index(knoop)
    if plek <= 0 and nummer == 0:
        return False
    naar_rechts = inhoud[nummer + 1 :]
    if plek <= 0:
        naar_rechts = [knoop, *naar_rechts]
    elif plek < len(tekst):
        rechts = deepcopy(knoop)
        rechts.tail = None
        zet_tekst(rechts, tekst[plek:])
        zet_tekst(knoop, tekst[:plek])
        naar_rechts = [rechts, *naar_rechts]
    if not naar_rechts:
        return True
    nieuw = etree.Element(run.tag, dict(run.attrib))
    opmaak = run.find(f"{W}rPr")
    if opmaak is not None:
        nieuw.append(deepcopy(opmaak))
    nieuw.extend(naar_rechts)
    run.addnext(nieuw)
    return True


def zet_tekst(knoop: etree._Element, tekst: str) -> None:
    """Set the text of a ``w:t`` or ``w:delText``, with its spaces at the edges kept."""
    knoop.text = tekst
    if tekst != tekst.strip():
        knoop.set(_RUIMTE, "preserve")


def opmaak_van(run: etree._Element) -> list[etree._Element]:
    """Return a copy of the formatting of a run: a list of none or one ``w:rPr``."""
    opmaak = run.find(f"{W}rPr")
    return [] if opmaak is None else [deepcopy(opmaak)]


def voorouders(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements around one, the nearest first."""
    yield from element.iterancestors()


def buiten_tekstvak(knoop: etree._Element) -> etree._Element | None:
    """Return the child of the paragraph that holds the text box around a ``w:t``; None without a text box."""
    vakken = [el for el in voorouders(knoop) if el.tag == _TEKSTVAK]
    if not vakken:
        return None
    element = vakken[-1]
    while (ouder := element.getparent()) is not None and ouder.tag != f"{W}p":
        element = ouder
    return element


def alinea_na_invulvak(knoop: etree._Element) -> etree._Element | None:
    """Return the paragraph behind the content control that holds whole paragraphs around a ``w:t``.

    None when there is no such control, or nothing behind it.
    """
    vakken = [el for el in voorouders(knoop) if _is_blokvak(el)]
    element = vakken[-1] if vakken else None
    while element is not None and element.tag != f"{W}body":
        for volgende in element.itersiblings():
            for alinea in volgende.iter(f"{W}p"):
                if not any(el.tag == _TEKSTVAK or _is_blokvak(el) for el in voorouders(alinea)):
                    return alinea
        element = element.getparent()
    return None


def _is_blokvak(element: etree._Element) -> bool:
    inhoud = element.find(f"{W}sdtContent") if element.tag == f"{W}sdt" else None
    return inhoud is not None and inhoud.find(f"{W}r") is None


def velden(boom: etree._Element) -> dict[etree._Element, tuple[etree._Element, etree._Element]]:
    """Return for every run in a field (a date, a merge field) the first and last element of that field.

    Of fields inside each other it is the outer one.
    """
    uit: dict[etree._Element, tuple[etree._Element, etree._Element]] = {}
    open_: list[etree._Element] = []
    binnen: list[etree._Element] = []
    for el in boom.iter(f"{W}fldChar", f"{W}fldSimple", f"{W}t"):
        run = el.getparent()
        if run is None:
            continue
        if el.tag == f"{W}fldSimple":
            uit.update((kind, (el, el)) for kind in el.iter(f"{W}r"))
        elif el.tag == f"{W}t":
            if open_:
                binnen.append(run)
        elif el.get(f"{W}fldCharType") == "begin":
            open_.append(run)
        elif el.get(f"{W}fldCharType") == "end" and open_:
            begin = open_.pop()
            if not open_:
                uit.update((kind, (begin, run)) for kind in binnen)
                binnen = []
    return uit


def nieuw_nummer(boom: etree._Element, tags: Iterable[str]) -> int:
    """Return a number above every ``w:id`` of the elements with these names."""
    hoogste = -1
    for el in boom.iter(*[f"{W}{tag}" for tag in tags]):
        waarde = el.get(f"{W}id", "")
        if waarde.lstrip("-").isdigit():
            hoogste = max(hoogste, int(waarde))
    return hoogste + 1
