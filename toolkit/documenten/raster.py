"""Give a table whose columns are repeated (``{%tc for %}``) a grid that fits.

Word draws a table by its grid (``w:tblGrid``); a loop over cells adds cells and leaves the grid as it
was. The columns that came from one column of the template share the width that it had there, so the table
stays as wide as it was drawn.
"""

from __future__ import annotations

from collections import Counter

from lxml import etree

_VOLGORDE_NAMEN = (
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign"
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_VOLGORDE = {_W + naam: nr for nr, naam in enumerate(_VOLGORDE_NAMEN.split())}


def pas_rasters_aan(xml: str) -> str:
    """Return the XML of a part in which every table has as many grid columns as its longest row."""
    wortel = etree.fromstring(xml.encode())
    for tabel in wortel.iter(f"{_W}tbl"):
        _pas_aan(tabel)
    for cel in wortel.iter(f"{_W}tcPr"):
        # docxtpl puts a colour or a span in front; Word's schema has an order.
        cel[:] = sorted(cel, key=lambda kind: _VOLGORDE.get(str(kind.tag), len(_VOLGORDE)))
    return etree.tostring(wortel, encoding="unicode")


def _pas_aan(tabel: etree._Element) -> None:
    raster = tabel.find(f"{_W}tblGrid")
    rijen = [rij.findall(f"{_W}tc") for rij in tabel.findall(f"{_W}tr")]
    langste = max(rijen, key=lambda cellen: sum(map(_span, cellen)), default=[])
    if raster is None or sum(map(_span, langste)) == len(raster):
        return
    getekend = [_getal(kolom.get(f"{_W}w")) for kolom in raster]
    # The row with the most cells shows which columns there are; a merged cell counts for each column it
    # covers.
    rij = max(rijen, key=len)
    breedtes = [deel for cel in rij for deel in [_breedte(cel) // _span(cel)] * _span(cel)]
    was, nu = Counter(getekend), Counter(breedtes)
    nieuw = [b * was[b] // nu[b] if was[b] else b for b in breedtes]
    for kolom in list(raster):
        raster.remove(kolom)
    for breedte in nieuw:
        etree.SubElement(raster, f"{_W}gridCol", {f"{_W}w": str(breedte)})
    for cellen in rijen:
        plek = 0
        for cel in cellen:
            maat = cel.find(f"{_W}tcPr/{_W}tcW")
            if maat is not None:
                maat.set(f"{_W}w", str(sum(nieuw[plek : plek + _span(cel)])))
            plek += _span(cel)


def _span(cel: etree._Element) -> int:
    span = cel.find(f"{_W}tcPr/{_W}gridSpan")
    return max(_getal(span.get(f"{_W}val")), 1) if span is not None else 1


def _breedte(cel: etree._Element) -> int:
    maat = cel.find(f"{_W}tcPr/{_W}tcW")
    return _getal(maat.get(f"{_W}w")) if maat is not None else 0


def _getal(tekst: str | None) -> int:
    return int(tekst) if tekst and tekst.isdigit() else 0
