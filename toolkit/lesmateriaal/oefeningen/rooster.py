"""Lay words in a crossword: many tries by chance, the fullest one wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

Plek = tuple[int, int]
_POGINGEN = 30


@dataclass
class Rooster:
    """A crossword: letters by place (column, row), and the words with their start and direction.

    A word is an index in the list that the puzzle was made from. ``kruisingen`` counts the squares that two
    words share.
    """

    maximum: int
    letters: dict[Plek, str] = field(default_factory=dict)
    liggend: dict[Plek, int] = field(default_factory=dict)
    staand: dict[Plek, int] = field(default_factory=dict)
    kruisingen: int = 0
    _bezet: set[tuple[Plek, bool]] = field(default_factory=set)

    @property
    def aantal(self) -> int:
        """Return how many words lie in it."""
        return len(self.liggend) + len(self.staand)

    @property
    def grenzen(self) -> tuple[int, int, int, int]:
        """Return the smallest and largest column and row: left, top, right, bottom."""
        kolommen, rijen = zip(*self.letters, strict=True)
        return min(kolommen), min(rijen), max(kolommen), max(rijen)

    @property
    def waarde(self) -> tuple[int, int, int]:
        """Return how good it is: words, then crossings, then smallness."""
        links, boven, rechts, onder = self.grenzen
        return self.aantal, self.kruisingen, -(rechts - links + 1) * (onder - boven + 1)

    def nummers(self) -> dict[Plek, int]:
        """Return the number of each square in which a word starts, from left to right and top to bottom."""
        begin = sorted({*self.liggend, *self.staand}, key=lambda plek: (plek[1], plek[0]))
        return {plek: nummer for nummer, plek in enumerate(begin, 1)}

    def leg(self, nummer: int, woord: Sequence[str], plek: Plek, *, ligt: bool) -> None:
        """Lay a word down."""
        for vak, letter in zip(_vakken(plek, len(woord), ligt=ligt), woord, strict=True):
            self.kruisingen += vak in self.letters
            self.letters[vak] = letter
            self._bezet.add((vak, ligt))
        (self.liggend if ligt else self.staand)[plek] = nummer

    def past(self, woord: Sequence[str], plek: Plek, *, ligt: bool) -> int:
        """Return in how many squares the word crosses others there; 0 when it does not fit.

        It fits when no letter disagrees, no word is made longer or swallowed, and no two words lie side by
        side.
        """
        dx, dy = (1, 0) if ligt else (0, 1)
        x, y = plek
        lengte = len(woord)
        if (x - dx, y - dy) in self.letters or (x + lengte * dx, y + lengte * dy) in self.letters:
            return 0
        kruisingen = 0
        for i, letter in enumerate(woord):
            vak = (x + i * dx, y + i * dy)
            if vak in self.letters:
                if self.letters[vak] != letter or (vak, ligt) in self._bezet:
                    return 0
                kruisingen += 1
            elif (vak[0] + dy, vak[1] + dx) in self.letters or (vak[0] - dy, vak[1] - dx) in self.letters:
                return 0
        links, boven, rechts, onder = self.grenzen
        breed = max(rechts, x + (lengte - 1) * dx) - min(links, x) + 1
        hoog = max(onder, y + (lengte - 1) * dy) - min(boven, y) + 1
        return kruisingen if max(breed, hoog) <= self.maximum and kruisingen < lengte else 0

    def groei(self, woord: Sequence[str], plek: Plek, *, ligt: bool) -> int:
        """Return how many squares the surrounding rectangle would have with the word in it."""
        links, boven, rechts, onder = self.grenzen
        x, y = plek
        breed = max(rechts, x + (len(woord) - 1 if ligt else 0)) - min(links, x) + 1
        hoog = max(onder, y + (0 if ligt else len(woord) - 1)) - min(boven, y) + 1
        return breed * hoog


def _vakken(plek: Plek, lengte: int, *, ligt: bool) -> list[Plek]:
    x, y = plek
    return [(x + i, y) if ligt else (x, y + i) for i in range(lengte)]


def maak_rooster(
    woorden: Sequence[Sequence[str]], kans: Random, *, aantal: int, maximum: int
) -> Rooster | None:
    """Return the best crossword of at most ``aantal`` of ``woorden``, no wider or higher than ``maximum``.

    Each word is a sequence of squares. None when not even two words cross.
    """
    bruikbaar = [n for n, woord in enumerate(woorden) if 3 <= len(woord) <= maximum]
    beste: Rooster | None = None
    for _ in range(_POGINGEN):
        rooster = _poging(woorden, bruikbaar, kans, aantal, maximum)
        if rooster is not None and (beste is None or rooster.waarde > beste.waarde):
            beste = rooster
    return beste if beste is not None and beste.aantal > 1 else None


def _poging(
    woorden: Sequence[Sequence[str]], bruikbaar: list[int], kans: Random, aantal: int, maximum: int
) -> Rooster | None:
    """Lay long words first, each where it crosses most and makes the whole grow least."""
    volgorde = kans.sample(bruikbaar, len(bruikbaar))
    volgorde.sort(key=lambda n: -len(woorden[n]) // 3)
    if not volgorde:
        return None
    rooster = Rooster(maximum)
    rooster.leg(volgorde[0], woorden[volgorde[0]], (0, 0), ligt=True)
    over = volgorde[1:]
    gelegd = True
    while over and gelegd and rooster.aantal < aantal:
        gelegd = False
        for nummer in list(over):
            plek = _beste_plek(rooster, woorden[nummer])
            if plek is not None:
                rooster.leg(nummer, woorden[nummer], plek[0], ligt=plek[1])
                over.remove(nummer)
                gelegd = True
                if rooster.aantal == aantal:
                    break
    return rooster


def _beste_plek(rooster: Rooster, woord: Sequence[str]) -> tuple[Plek, bool] | None:
    beste: tuple[tuple[int, int], Plek, bool] | None = None
    for (x, y), letter in rooster.letters.items():
        for i, eigen in enumerate(woord):
            if eigen != letter:
                continue
            for ligt in (True, False):
                plek = (x - i, y) if ligt else (x, y - i)
                kruisingen = rooster.past(woord, plek, ligt=ligt)
                if not kruisingen:
                    continue
                waarde = (kruisingen, -rooster.groei(woord, plek, ligt=ligt))
                if beste is None or waarde > beste[0]:
                    beste = (waarde, plek, ligt)
    return (beste[1], beste[2]) if beste else None
