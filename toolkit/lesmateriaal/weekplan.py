"""Which words in which week: safety first, kern early, and every word again in later weeks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from toolkit.lesmateriaal.keuze import woorden_van
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Categorie, Term

PER_UUR = 5
"""New words per hour of lesson. Our own choice: it leaves twelve minutes per word, repetition included."""
HERHAAL = (1, 3, 6)
"""After how many weeks words come back. The gaps grow, as is usual in spaced repetition."""
_VOLGORDE = list(Categorie)


@dataclass(frozen=True)
class Week:
    """One week: number, new words, the weeks whose words come back, and the version of the test, if any."""

    nummer: int
    nieuw: tuple[Term, ...]
    herhaal: tuple[int, ...]
    toets: str = ""

    @property
    def themas(self) -> list[Categorie]:
        """Return the two categories that most of the new words have."""
        return [categorie for categorie, _ in Counter(term.categorie for term in self.nieuw).most_common(2)]


def maak_planning(glossarium: Glossarium, sleutel: str, *, weken: int, uren: int) -> list[Week]:
    """Return the plan for ``weken`` weeks of ``uren`` hours.

    The last week has no new words when there are four weeks or more: it repeats everything. Halfway comes
    version A of the test, at the end version B.
    """
    leerweken = weken - 1 if weken >= 4 else weken
    woorden = op_volgorde(glossarium, sleutel)[: leerweken * uren * PER_UUR]
    per_week = ceil(len(woorden) / leerweken)
    uit = []
    for nummer in range(1, weken + 1):
        nieuw = woorden[(nummer - 1) * per_week : nummer * per_week] if nummer <= leerweken else ()
        terug = [nummer - stap for stap in HERHAAL if nummer - stap >= 1]
        if nummer == weken:
            terug = list(range(1, nummer))
        toets = (
            "B" if nummer == weken and weken > 1 else "A" if nummer == (weken + 1) // 2 and weken >= 4 else ""
        )
        uit.append(Week(nummer, tuple(nieuw), tuple(sorted(terug)), toets))
    return uit


def op_volgorde(glossarium: Glossarium, sleutel: str) -> list[Term]:
    """Return the beroep's words and the kern words that it shares with others, in the order of learning.

    First safety (kern before the rest of the beroep's own), then kern of the beroep, then shared kern, then
    the rest; within each by category.
    """
    eigen = woorden_van(glossarium, sleutel)
    ids = {term.id for term in eigen}
    gedeeld = [term for term in glossarium.voor(sleutel).termen if term.kern and term.id not in ids]
    lagen = (
        (
            t
            for t in (*eigen, *gedeeld)
            if t.kern and t.categorie in {Categorie.VEILIGHEID, Categorie.COMMANDO}
        ),
        (t for t in eigen if t.categorie is Categorie.VEILIGHEID),
        (t for t in eigen if t.kern),
        iter(gedeeld),
        iter(eigen),
    )
    uit: dict[str, Term] = {}
    for laag in lagen:
        for term in _per_categorie(laag):
            uit.setdefault(term.id, term)
    return list(uit.values())


def _per_categorie(termen: Iterable[Term]) -> list[Term]:
    return sorted(termen, key=lambda term: _VOLGORDE.index(term.categorie))
