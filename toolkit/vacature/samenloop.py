"""Findings on the same words: which one gives way."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from toolkit.vacature.records import VacatureBevinding

_WIJKT = frozenset({"WRD001", "WRD007", "WRD008"})
"""Tips on words that give way to another finding on the same words."""
_LICHTER = {"EIS002": "EIS001", "EIS004": "EIS003"}
"""Demands that give way to a heavier one on the same words."""


class _Plaatsen:
    """The places of findings, to ask in one look-up whether one of them holds or touches another finding."""

    def __init__(self, bevindingen: Iterable[VacatureBevinding]) -> None:
        paren = sorted((b.begin, b.eind or 0) for b in bevindingen if b.begin is not None)
        self._begin = [begin for begin, _ in paren]
        self._verste = list(accumulate((eind for _, eind in paren), max))  # the farthest end so far

    def omvat(self, b: VacatureBevinding) -> bool:
        """Return whether one of the places holds all of ``b``."""
        if b.begin is None:
            return False
        n = bisect_right(self._begin, b.begin)
        return n > 0 and self._verste[n - 1] >= (b.eind or 0)

    def raakt(self, b: VacatureBevinding) -> bool:
        """Return whether one of the places shares a character with ``b``."""
        n = bisect_left(self._begin, b.eind or 0)
        return n > 0 and self._verste[n - 1] > (b.begin or 0)


def zonder_dubbele(bevindingen: list[VacatureBevinding]) -> list[VacatureBevinding]:
    """Leave out a word finding inside a demand that is marked already, and the same words for two rules of
    one family.
    """
    eisen = _Plaatsen(b for b in bevindingen if b.familie in {"EIS", "INC"})
    anderen = [b for b in bevindingen if b.familie == "WRD" or b.regel == "ZIN004"]
    sterker = {
        regel: _Plaatsen(a for a in anderen if a.regel not in _WIJKT or a.regel < regel) for regel in _WIJKT
    }
    sterker |= {
        lichter: _Plaatsen(b for b in bevindingen if b.regel == zwaarder)
        for lichter, zwaarder in _LICHTER.items()
    }
    return [
        b
        for b in bevindingen
        if not ((b.familie == "WRD" or b.regel in {"ZIN004", "OPM004"}) and eisen.omvat(b))
        and not (b.regel in sterker and sterker[b.regel].raakt(b))
    ]
