"""Separable verbs: join a verb with the particle that stands apart ("sluit ... aan", "aan te sluiten").

The parser names the pair (``compound:prt``). Where it misses one, a particle at the end of a clause is
joined with the finite verb before it, but only when the whole verb is a common word.
"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.taal.frequentie import zipf
from toolkit.taal.lijsten import lees_lijst
from toolkit.taal.records import Scheidbaar

PARTIKELS = lees_lijst("partikels.txt")
_ALLEEN_PARTIKEL = frozenset(
    {
        "toe",
        "mee",
        "af",
        "terug",
        "weg",
        "neer",
        "vast",
        "aan",
        "op",
        "uit",
        "in",
        "bij",
        "na",
        "over",
        "om",
        "door",
        "voor",
    }
)
_ER = frozenset({"er", "daar", "hier", "waar"})
_EINDE = frozenset(
    {".", ",", ";", ":", "!", "?", ")", "en", "of", "maar", "want", "als", "omdat", "zodat", "dat", "die"}
)


def vind(
    lagen: Sequence[str],
    lemmas: Sequence[str],
    pos: Sequence[str],
    vormen: Sequence[str],
    dep: Sequence[str],
    hoofden: Sequence[int],
) -> list[Scheidbaar]:
    """Return the split separable verbs among the tokens of a Doc, given as columns. Linear."""
    uit: list[Scheidbaar] = []
    gehad: set[int] = set()
    laatste = -1  # the finite verb to the left, in this clause
    er = -1  # the last "er", which makes "aan" in "je denkt er aan" a preposition
    for i, laag in enumerate(lagen):
        if vormen[i] == "Fin" and pos[i] in {"VERB", "AUX"}:
            laatste = i
        elif laag in _EINDE and laag in ".;!?":
            laatste = -1
        elif laag in _ER:
            er = i
        if dep[i] == "compound:prt":
            werkwoord = hoofden[i]
            if werkwoord != i and pos[werkwoord] in {"VERB", "AUX"} and werkwoord not in gehad:
                geheel = _samen(laag, lemmas[werkwoord])
                if laag in PARTIKELS or zipf(geheel) > 0:
                    gehad.add(werkwoord)
                    uit.append(Scheidbaar(werkwoord, i, geheel))
        elif (
            laag in _ALLEEN_PARTIKEL
            and laatste >= 0
            and er < laatste
            and laatste not in gehad
            and pos[laatste] == "VERB"
            and (i + 1 == len(lagen) or lagen[i + 1] in _EINDE)
            and (i == laatste + 1 or pos[i - 1] not in {"ADP", "DET"})
        ):
            geheel = _samen(laag, lemmas[laatste])
            if zipf(geheel) >= 2.5:
                gehad.add(laatste)
                uit.append(Scheidbaar(laatste, i, geheel))
    return uit


def _samen(deel: str, lemma: str) -> str:
    """Return the whole verb; a lemmatizer may have joined it already."""
    return lemma if lemma.startswith(deel) and len(lemma) > len(deel) + 2 else deel + lemma
