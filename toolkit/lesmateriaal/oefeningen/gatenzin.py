"""Fill in the missing word, from a box of words of the same categories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random

from toolkit.lesmateriaal.oefeningen.basis import Oefening, geschud, kies_groepen, lijken, moeilijkheid
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import alinea, kader, p, run, vet
from toolkit.vaktaal.model import Term
from toolkit.vaktaal.vormen import plekken

_GAT = "_________________"


@dataclass(frozen=True)
class Gat:
    """A sentence of a term, cut where the word stands; ``vorm`` is the word as the sentence has it."""

    term: Term
    voor: str
    vorm: str
    na: str


def maak(stof: Stof) -> Oefening | None:
    """Return an exercise of at most ten sentences."""
    groepen = kies(stof.termen, stof.kans("gatenzin"), versies=1)[0]
    return blad(groepen, stof.kans("gatenzin/volgorde")) if groepen else None


def kies(termen: Iterable[Term], kans: Random, *, versies: int, minimum: int = 4) -> list[list[list[Gat]]]:
    """Return per version two groups of ``minimum`` to six gaps of one category; the last one is a decoy."""
    return kies_groepen(
        _gaten(termen),
        kans,
        sleutel=lambda gat: (gat.term.categorie, gat.term.woordsoort),
        moeilijk=lambda gat: moeilijkheid(gat.term),
        botst=lambda a, b: a.vorm.lower() == b.vorm.lower() or lijken(a.term, b.term),
        groepen=2,
        per_groep=6,
        minimum=minimum,
        versies=versies,
    )


def blad(groepen: list[list[Gat]], kans: Random) -> Oefening:
    """Return the exercise. Below each sentence stands the meaning, so that only one word fits."""
    vragen = geschud([gat for groep in groepen for gat in groep[:-1]], kans)
    woorden = sorted((gat.vorm.lower() for groep in groepen for gat in groep), key=str.casefold)
    opgave = [kader(woorden)]
    antwoord = []
    for nummer, gat in enumerate(vragen, 1):
        opgave.append(alinea(run(f"{nummer}.\t{gat.voor}{_GAT}{gat.na}"), "Vraag", samen=True))
        opgave.append(p(gat.term.betekenis, "Hulp"))
        antwoord.append(alinea(run(f"{nummer}.\t{gat.voor}") + vet(gat.vorm) + run(gat.na), "Vraag"))
    uitleg = (
        "Kies een woord uit het vak. Onder de zin staat wat het woord betekent. Twee woorden blijven over."
    )
    if len(groepen) == 1:
        uitleg = uitleg.replace("Twee woorden blijven over.", "Eén woord blijft over.")
    return Oefening("Vul het goede woord in", uitleg, "".join(opgave), "".join(antwoord), len(vragen), True)


def _gaten(termen: Iterable[Term]) -> Iterator[Gat]:
    """Yield for each word the first of its sentences where it stands in one piece."""
    for term in termen:
        for zin in (term.werkvloerzin, term.voorbeeldzin):
            plek = plekken(term, zin)
            if len(plek) == 1 and term.betekenis:
                begin, eind = plek[0]
                yield Gat(term, zin[:begin], zin[begin:eind], zin[eind:])
                break
