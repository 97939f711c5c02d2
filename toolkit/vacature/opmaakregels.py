"""Rules on the layout of the text: paragraphs, headings, lists, and one way to address the reader."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.tekst.document import Soort
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer

LANGE_ALINEA = 80
"""Words in the longest paragraph that is no block of text yet: about 6 lines on A4."""
_ALINEAS, _LIJST_WOORDEN = 3, 90
_JE = frozenset({"je", "jij", "jou", "jouw"})
_U = frozenset({"u", "uw"})


def zoek_opmaak(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the findings of the OPM rules."""
    yield from _lange_alineas(beeld)
    yield from _zonder_koppen_en_lijst(beeld)
    yield from _je_en_u(beeld)


def _lange_alineas(beeld: Tekstbeeld) -> Iterator[Treffer]:
    for nummer, zinnen in enumerate(beeld.zinnen):
        totaal = sum(z.aantal_woorden for z in zinnen)
        if totaal <= LANGE_ALINEA or len(zinnen) < 2:
            continue
        gehad = 0
        for zin in zinnen:
            gehad += zin.aantal_woorden
            if gehad > LANGE_ALINEA // 2 and zin.nummer + 1 < len(zinnen):
                eerste = next(w for w in zinnen[zin.nummer + 1].woorden if w.is_woord)
                yield Treffer("OPM001", nummer, eerste.begin, eerste.eind, uitleg=str(totaal))
                break


def _zonder_koppen_en_lijst(beeld: Tekstbeeld) -> Iterator[Treffer]:
    blokken = beeld.document.blokken
    alineas = [i for i, b in enumerate(blokken) if b.soort is Soort.ALINEA and len(b.tekst) > 40]
    if len(alineas) < _ALINEAS:
        return
    eerste = alineas[0]
    woord = next((w for z in beeld.zinnen[eerste] for w in z.woorden if w.is_woord), None)
    if woord is None:
        return
    if not any(b.soort is Soort.KOP for b in blokken[1:]):
        yield Treffer("OPM002", eerste, woord.begin, woord.eind)
    woorden = sum(z.aantal_woorden for z in beeld.alle_zinnen())
    if woorden > _LIJST_WOORDEN and not any(b.soort in (Soort.OPSOMMING, Soort.TABELCEL) for b in blokken):
        yield Treffer("OPM003", eerste, woord.begin, woord.eind)


def _je_en_u(beeld: Tekstbeeld) -> Iterator[Treffer]:
    je, u = [], []
    for zin in beeld.alle_zinnen():
        for w in zin.woorden:
            if w.laag in _JE:
                je.append((zin.blok, w))
            elif (w.laag in _U and w.tekst != "U") or (w.tekst == "U" and w.i == 0):
                u.append((zin.blok, w))
    if not je or not u:
        return
    minst, meest = (u, "je") if len(u) <= len(je) else (je, "u")
    for blok, w in minst:
        yield Treffer("OPM004", blok, w.begin, w.eind, uitleg=meest)
