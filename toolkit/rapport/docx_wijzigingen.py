"""Substitutions as tracked changes in the user's own Word file, to accept or reject in Word."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from toolkit.rapport.docx_opmerkingen import Opmerking, plaats_opmerkingen
from toolkit.rapport.docx_plaatsen import (
    AUTEUR,
    Bereik,
    controleer_schrijfbaar,
    datum_van,
    nieuw_nummer,
    opmaak_van,
    velden,
    voorouders,
    zet_tekst,
)
from toolkit.tekst.docx_alinea import W

if TYPE_CHECKING:
    from toolkit.tekst.docx_bron import DocxBron, Knoopdeel
    from toolkit.vacature.verbeteren import Vervanging

_NS = {"w": W[1:-1]}
_HIER = "{leerwerk}hier"
"""A mark that only lives while the runs are being cut."""
_NIET_IN = {f"{W}{naam}" for naam in ("ins", "moveTo", "ruby")}
_OPGESLOTEN = {"contentLocked", "sdtContentLocked"}
_TUSSENIN = {
    f"{W}{naam}"
    for naam in ("proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")
}
_GEBONDEN = ("dataBinding", "dropDownList", "comboBox", "date")
"""Content controls with these get their words from elsewhere."""
_WIJZIGINGEN = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")


class Wijzigbaar:
    """Tells which ranges of a file may become a tracked change.

    Not in a field (Word fills it anew), not in words that somebody else just inserted, not in a content
    control that is locked or bound to data, and not over a line end, a tab or a picture.
    """

    def __init__(self, bron: DocxBron) -> None:
        self._bron = bron
        self._velden: dict[str, Container[etree._Element]] = {}

    def mag(self, begin: int, eind: int) -> bool:
        """Return whether ``document.tekst[begin:eind]`` may be replaced."""
        knopen = self._bron.knopen(begin, eind)
        nummer = self._bron.document.blok_op(begin)
        if not knopen or nummer is None or sum(k.tot - k.van for k in knopen) != eind - begin:
            return False
        ouders = (k.element.getparent() for k in knopen)
        runs = [run for run in dict.fromkeys(ouders) if run is not None]
        ouder = runs[0].getparent()
        if ouder is None or any(run.getparent() is not ouder or run.tag != f"{W}r" for run in runs):
            return False
        if not _aaneen(runs) or any(_vast(el) for el in voorouders(knopen[0].element)):
            return False
        deel = self._bron.document.blokken[nummer].deel
        if deel not in self._velden:
            self._velden[deel] = velden(self._bron.pakket.boom(deel))
        return not any(run in self._velden[deel] for run in runs)


def _aaneen(runs: Sequence[etree._Element]) -> bool:
    """Return whether runs are neighbours with nothing but text inside and marks between them."""
    for run in runs:
        if any(kind.tag not in {f"{W}rPr", f"{W}t"} for kind in run):
            return len(runs) == 1
    volgende = runs[0].getnext()
    for run in runs[1:]:
        while volgende is not None and volgende.tag in _TUSSENIN:
            volgende = volgende.getnext()
        if volgende is not run:
            return False
        volgende = run.getnext()
    return True


def _vast(element: etree._Element) -> bool:
    if element.tag in _NIET_IN:
        return True
    eigenschappen = element.find(f"{W}sdtPr") if element.tag == f"{W}sdt" else None
    if eigenschappen is None:
        return False
    slot = eigenschappen.find(f"{W}lock")
    gebonden = any(eigenschappen.find(f"{W}{naam}") is not None for naam in _GEBONDEN)
    return gebonden or (slot is not None and slot.get(f"{W}val") in _OPGESLOTEN)


def met_wijzigingen(
    bron: DocxBron, vervangingen: Sequence[Vervanging], opmerkingen: Iterable[Opmerking], pad: Path
) -> bytes:
    """Return the Word file with the substitutions as tracked changes, and comments beside them.

    Every substitution must be one that ``Wijzigbaar.mag`` allows. ``bron`` is used up.

    Raises:
        GebruikersFout: the file has macros, a digital signature, or may not be edited.
    """
    controleer_schrijfbaar(bron, pad, wijzigingen=True)
    document = bron.document
    werk: list[tuple[str, etree._Element, etree._Element, Knoopdeel, str]] = []
    bereiken = []
    for v in vervangingen:
        knopen = bron.knopen(v.begin, v.eind)
        nummer = document.blok_op(v.begin)
        assert knopen and nummer is not None
        voor, na = etree.Element(_HIER), etree.Element(_HIER)
        bereiken.append(Bereik(knopen, (voor,), (na,)))
        werk.append((document.blokken[nummer].deel, voor, na, knopen[0], v.nieuw))
    gewijzigd, extra = plaats_opmerkingen(bron, opmerkingen, bereiken)
    datum = datum_van(bron)
    volgende = {
        deel: nieuw_nummer(bron.pakket.boom(deel), _WIJZIGINGEN) for deel in sorted({w[0] for w in werk})
    }
    for deel, voor, na, knoop, nieuw in werk:
        _wijzig(voor, na, knoop, nieuw, datum, volgende[deel])
        volgende[deel] += 2
        gewijzigd.add(deel)
    return bron.bytes_met_wijzigingen(gewijzigd, extra)


def _wijzig(
    voor: etree._Element, na: etree._Element, knoop: Knoopdeel, nieuw: str, datum: str, nummer: int
) -> None:
    """Turn the runs between two marks into a deletion and an insertion behind it."""
    ouder = voor.getparent()
    assert ouder is not None
    runs = []
    element = voor.getnext()
    while element is not None and element is not na:
        if element.tag == f"{W}r" and element.find(f"{W}commentReference") is None:
            runs.append(element)
        element = element.getnext()
    erbij = _wijziging("ins", nummer + 1, datum)
    run = etree.SubElement(erbij, f"{W}r")
    run.extend(opmaak_van(runs[0]))
    zet_tekst(etree.SubElement(run, f"{W}t"), nieuw)
    runs[-1].addnext(erbij)
    for i, oud in enumerate(runs):
        weg = _wijziging("del", nummer, datum)
        oud.addprevious(weg)
        vorige = weg.getprevious()
        if i and vorige is not None and vorige.tag == f"{W}del":
            ouder.remove(weg)
            vorige.append(oud)
        else:
            weg.append(oud)
        for t in oud.findall(f"{W}t"):
            t.tag = f"{W}delText"
    ouder.remove(voor)
    ouder.remove(na)


def _wijziging(soort: str, nummer: int, datum: str) -> etree._Element:
    return etree.Element(
        f"{W}{soort}", {f"{W}id": str(nummer), f"{W}author": AUTEUR, f"{W}date": datum}, nsmap=_NS
    )
