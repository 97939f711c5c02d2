"""What all exercises share: the record, a fair choice of words, and which words look alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from string import ascii_lowercase
from typing import TypeVar

from toolkit.vaktaal.model import Term
from toolkit.vaktaal.vormen import plekken

T = TypeVar("T")
LETTERS = ascii_lowercase


@dataclass(frozen=True)
class Oefening:
    """One exercise: title, instruction, and in Word's XML what the learner gets and what the answers are.

    ``nieuwe_pagina`` starts it on a new page; ``punten`` is how many answers it asks for.
    """

    titel: str
    uitleg: str
    opgave: str
    antwoord: str
    punten: int
    nieuwe_pagina: bool = False


def kies_groepen(
    items: Iterable[T],
    kans: Random,
    *,
    sleutel: Callable[[T], Hashable],
    moeilijk: Callable[[T], tuple[int, ...]],
    botst: Callable[[T, T], bool],
    groepen: int,
    per_groep: int,
    minimum: int,
    versies: int = 1,
) -> list[list[list[T]]]:
    """Return a random choice of items for every version: per version the groups, per group the items.

    Within a group (items with one ``sleutel``) the items are laid in order of difficulty and cut into sets of
    as many as there are versions; each version gets one of every set, by lot. So the versions are equally
    hard, and an item never stands in two of them. Items of a version never clash with each other.

    Args:
        items: what can be chosen from.
        kans: the source of chance.
        sleutel: what must be equal within a group, such as the category.
        moeilijk: how hard an item is; only the order counts.
        botst: whether two items cannot stand in one exercise.
        groepen: how many groups at most.
        per_groep: how many items of a group at most.
        minimum: a group with fewer is left out.
        versies: how many parallel versions.
    """
    per: dict[Hashable, list[T]] = {}
    for item in items:
        per.setdefault(sleutel(item), []).append(item)
    namen = list(per)
    kans.shuffle(namen)
    namen.sort(key=lambda naam: -min(len(per[naam]), versies * per_groep))  # groups that can be filled first
    uit: list[list[list[T]]] = [[] for _ in range(versies)]
    for naam in namen:
        op_volgorde = sorted(per[naam], key=moeilijk)
        stellen = [op_volgorde[i : i + versies] for i in range(0, len(op_volgorde) - versies + 1, versies)]
        for stel in stellen:
            kans.shuffle(stel)
        kans.shuffle(stellen)
        gekozen: list[list[T]] = []
        for stel in stellen:
            eerder = [
                [item for groep in uit[v] for item in groep] + [g[v] for g in gekozen] for v in range(versies)
            ]
            if not any(botst(stel[v], ander) for v in range(versies) for ander in eerder[v]):
                gekozen.append(stel)
            if len(gekozen) == per_groep:
                break
        if len(gekozen) >= minimum:
            for v in range(versies):
                uit[v].append([stel[v] for stel in gekozen])
        if len(uit[0]) == groepen:
            break
    return uit


def moeilijkheid(term: Term) -> tuple[int, ...]:
    """Return how hard a word is to learn, for putting words side by side: kern first, then short words."""
    return (not term.kern, len(term.lemma))


def lijken(a: Term, b: Term) -> bool:
    """Return whether two words can be mistaken for each other: a question would have two right answers.

    They do when one is part of the other (boor, boormachine), when they share a name or synonym, or when one
    stands in the meaning or a sentence of the other.
    """
    namen_a, namen_b = ({t.lemma.lower(), *(s.lower() for s in t.synoniemen)} for t in (a, b))
    if namen_a & namen_b or a.lemma.lower() in b.lemma.lower() or b.lemma.lower() in a.lemma.lower():
        return True
    return any(
        plekken(x, tekst)
        for x, y in ((a, b), (b, a))
        for tekst in (y.betekenis, y.werkvloerzin, y.voorbeeldzin)
    )


def geschud(items: Sequence[T], kans: Random) -> list[T]:
    """Return the items in another order than they came in (when there are at least two)."""
    uit = list(items)
    while len(uit) > 1 and uit == list(items):
        kans.shuffle(uit)
    return uit
