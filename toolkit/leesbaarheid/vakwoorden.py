"""The trade words of the glossary, as a set of forms."""

from __future__ import annotations

from pathlib import Path


def vakwoorden(eigen_map: Path | None = None) -> frozenset[str]:
    """Return the words of all terms in the glossary, with their forms and synonyms, in small letters.

    Of a term of more words ("vlakke troffel") every word counts. ``eigen_map`` is the user's own folder of
    glossaries.

    Raises:
        GebruikersFout: a glossary in the user's own folder is wrong.
    """
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.vormen import patronen, woorden

    uit: set[str] = set()
    for term in laad_glossarium(eigen_map=eigen_map).termen:
        for patroon in patronen(term):
            uit.update(patroon.woorden, patroon.los)
        for synoniem in term.synoniemen:
            uit.update(woorden(synoniem))
    return frozenset(uit)
