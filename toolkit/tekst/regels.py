"""Plain lines to blocks: which lines belong together, which are headings, which are list items."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from toolkit.tekst.document import Blok, Soort
from toolkit.tekst.karakters import maak_schoon

# Signs that are never part of a Dutch sentence; Word's Wingdings and Symbol bullets are in the private
# use area.
_TEKENS = "•‣◦●○■□▪▫►▶▸▷▻➢➤➔➜→✓✔✗✘❖♦◆◇★☆·»¤\u2043\u2219\uf000-\uf0ff"
BULLET = re.compile(
    r"[ \t\xa0]*(?:"
    rf"(?:[{_TEKENS}][ \t\xa0]*)+"
    r"|(?:[-–—*+]|o(?=[ \t\xa0]+[A-Z])|[0-9]{1,2}[.)]|[a-zA-Z]\)|\([0-9a-z]\))[ \t\xa0]+"
    r"|[-–—*](?=[A-Z])"
    r")"
)
"""A list item's sign with the space around it; ``1.`` and ``a)`` count too."""

_BULLET_IN_REGEL = re.compile(r"(?<=[ \t\xa0.;!?])[•‣●■▪►▶▸➢➤✓✔❖◆\uf0b7\uf0a7\uf0d8\uf0fc]")
_STREEP = re.compile(r"[\s=_*~#.·—–-]+")
_ZINSEINDE = re.compile(r"[.!?:;…][\"'’”)\]]*\s*$")
_WOORD = re.compile(r"\S+")
_KORT, _SMAL, _BREED = 40, 50, 120
_KOP_WOORDEN = 8


@dataclass(slots=True)
class _Regel:
    """A line without its line end and, for a list item, without its bullet."""

    begin: int
    eind: int
    nummer: int
    opsomming: bool


def blokken_uit_regels(
    tekst: str, begin: int = 0, adres: Callable[[int], str] = "regel {}".format, *, afbreken: bool = False
) -> Iterator[Blok]:
    """Yield the blocks of a plain text that stands at offset ``begin`` of the document.

    A line is a block, unless the text was broken off at a fixed width: then the lines of a paragraph are
    joined. ``adres`` makes the address out of a line number. With ``afbreken`` a hyphen at a line end
    before a small letter goes (PDF).
    """
    groepen = list(_groepen(tekst))
    breedte = _breedte(groepen, tekst)
    nummer = 0
    for i, groep in enumerate(groepen):
        stukken = list(_alineas(groep, tekst, breedte))
        for j, regels in enumerate(stukken):
            van, tot = regels[0].begin, regels[-1].eind
            weg = _afgebroken(tekst[van:tot]) if afbreken and len(regels) > 1 else []
            schoon, plaatsen, b, e = maak_schoon(tekst[van:tot], begin + van, weg)
            if not schoon or not any(teken.isalnum() for teken in schoon):
                continue
            laatste = i == len(groepen) - 1 and j == len(stukken) - 1
            volgende = stukken[j + 1] if j + 1 < len(stukken) else None
            if regels[0].opsomming:
                soort = Soort.OPSOMMING
            elif len(regels) == 1 and not laatste and j == 0 and _is_kop(schoon, tekst, volgende):
                soort = Soort.KOP
            else:
                soort = Soort.ALINEA
            yield Blok(soort, schoon, b, e, adres(regels[0].nummer), plaatsen, nummer)
            nummer += 1


def lijkt_kop(schoon: str) -> bool:
    """Return whether a line alone could be a heading: short, and without the end of a sentence."""
    if len(schoon) > 80 or "@" in schoon or sum(teken.isdigit() for teken in schoon) > 5:
        return False
    return len(schoon.split()) <= _KOP_WOORDEN and not schoon.endswith((".", ",", ";", "!", "…"))


def _is_kop(schoon: str, tekst: str, volgende: list[_Regel] | None) -> bool:
    if not lijkt_kop(schoon):
        return False
    if volgende is None or volgende[0].opsomming or schoon.endswith(("?", ":")):
        return True
    if schoon.isupper() and len(schoon) > 3:
        return True
    return volgende[-1].eind - volgende[0].begin > max(60, 2 * len(schoon))


def _groepen(tekst: str) -> Iterator[list[_Regel]]:
    """Yield the lines between empty ones (and lines of dashes)."""
    groep: list[_Regel] = []
    plek = 0
    for nummer, met_einde in enumerate(tekst.splitlines(keepends=True), 1):
        regel = met_einde.rstrip()
        if not regel or _STREEP.fullmatch(regel):
            if groep:
                yield groep
                groep = []
        else:
            groep.extend(_regels(regel, plek, nummer))
        plek += len(met_einde)
    if groep:
        yield groep


def _regels(regel: str, plek: int, nummer: int) -> Iterator[_Regel]:
    """Yield a line, cut before every bullet within it."""
    grenzen = [
        0,
        *(treffer.start() for treffer in _BULLET_IN_REGEL.finditer(regel) if treffer.start() > 1),
        len(regel),
    ]
    for van, tot in pairwise(grenzen):
        bullet = BULLET.match(regel, van, tot)
        start = bullet.end() if bullet else van
        if start < tot:
            yield _Regel(plek + start, plek + tot, nummer, bullet is not None)


def _breedte(groepen: list[list[_Regel]], tekst: str) -> int:
    """Return the width at which the text was broken off, or 0 when it was not."""
    langste = max((r.eind - r.begin for groep in groepen for r in groep), default=0)
    return langste if _SMAL <= langste <= _BREED else 0


def _alineas(groep: list[_Regel], tekst: str, breedte: int) -> Iterator[list[_Regel]]:
    """Yield the lines of a group that make one paragraph or one list item together."""
    alinea: list[_Regel] = []
    for regel in groep:
        if alinea and not regel.opsomming and _loopt_door(alinea[-1], regel, tekst, breedte):
            alinea.append(regel)
            continue
        if alinea:
            yield alinea
        alinea = [regel]
    if alinea:
        yield alinea


def _loopt_door(vorige: _Regel, regel: _Regel, tekst: str, breedte: int) -> bool:
    eind = bool(_ZINSEINDE.search(tekst[max(vorige.begin, vorige.eind - 5) : vorige.eind]))
    eerste = _WOORD.search(tekst, regel.begin, regel.eind)
    if eerste is None:
        return False
    lengte = vorige.eind - vorige.begin
    if not eind and eerste.group()[0].islower() and (lengte >= _KORT or eerste.start() > regel.begin):
        return True
    # The test for a fixed width: the next word did not fit on the line.
    paste = lengte + 1 + len(eerste.group()) <= breedte
    return bool(breedte) and not paste and lengte >= breedte * 0.7


def _afgebroken(ruw: str) -> list[tuple[int, int]]:
    """Return the places of a hyphen with its line end inside a word ("timmer-\\nman", not "timmer-\\nen")."""
    return [
        treffer.span(1)
        for treffer in re.finditer(
            r"(?<=[a-zà-ÿ])(-\s*\n[ \t]*)(?!(?:en|of|als|tot|maar)\b)(?=[a-zà-ÿ])", ruw
        )
    ]
