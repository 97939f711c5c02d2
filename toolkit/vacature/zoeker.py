"""One pass over a text that finds every phrase of the word lists.

The phrases are a tree of words; a hyphen and a space are the same ("hands-on", "hands on"). The longest
phrase wins, so
"uitdagende functie" hides "uitdagend". The cost grows with the text, not with the number of phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_WOORD = re.compile(r"[^\W_]+")
_TUSSEN = frozenset({" ", "-", "/", "'", ".", "’", " - ", "&"})


class Vondst(NamedTuple, Generic[T]):
    """A phrase in a text: its offsets and what was stored with it."""

    begin: int
    eind: int
    waarden: list[T]


class Zoeker(Generic[T]):
    """Phrases with a value each."""

    def __init__(self) -> None:
        self._boom: dict[str | None, object] = {}

    def voeg_toe(self, frase: str, waarde: T) -> None:
        """Add a phrase; several values for one phrase are kept in the order in which they came."""
        knoop = self._boom
        for woord in _WOORD.findall(frase.lower()):
            knoop = knoop.setdefault(woord, {})  # type: ignore[assignment]
        knoop.setdefault(None, []).append(waarde)  # type: ignore[attr-defined]

    def zoek(self, tekst: str) -> Iterator[Vondst[T]]:
        """Yield the phrases in ``tekst`` from left to right; they do not overlap."""
        woorden = [(m.group().lower(), m.start(), m.end()) for m in _WOORD.finditer(tekst)]
        i, n = 0, len(woorden)
        while i < n:
            knoop = self._boom.get(woorden[i][0])
            beste: tuple[int, list[T]] | None = None
            j = i
            while knoop is not None:
                waarden = knoop.get(None)  # type: ignore[attr-defined]
                if waarden:
                    beste = (j, waarden)
                j += 1
                if j >= n or tekst[woorden[j - 1][2] : woorden[j][1]] not in _TUSSEN:
                    break
                knoop = knoop.get(woorden[j][0])  # type: ignore[attr-defined]
            if beste is None:
                i += 1
                continue
            yield Vondst(woorden[i][1], woorden[beste[0]][2], beste[1])
            i = beste[0] + 1
