"""Is a word easy for a reader at A2/B1? By a list of everyday words, its frequency, and its parts.

No official word list for B1 exists. A word is easy when it is on our own list of everyday words, when it is
very common in general Dutch, or when it is a compound of easy words ("werkkleding"). A word on the caller's
list of formal words is never easy, however common it is in newspapers ("aanvang", "derhalve").
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from toolkit.taal.frequentie import zipf
from toolkit.taal.lijsten import lees_lijst
from toolkit.taal.records import Soort, Woord
from toolkit.taal.samenstelling import splits
from toolkit.taal.soorten import FUNCTIEWOORDEN

GEWOON_VANAF = 4.6
"""Zipf from which a word is easy by its frequency alone: about the 4,000 commonest forms."""
_DEEL_VANAF = 4.3
_GEEN: frozenset[str] = frozenset()


def alledaags() -> frozenset[str]:
    """Return our own list of everyday words (lemmas and common forms), about A2."""
    return lees_lijst("alledaags.txt")


def is_makkelijk(
    woord: Woord | str, lemma: str = "", *, formeel: Collection[str] = _GEEN, bekend: Collection[str] = _GEEN
) -> bool:
    """Return whether a word is easy.

    Args:
        woord: a ``Woord``, or the form as a string (then ``lemma`` may give its lemma). Names, numbers,
        times and
            addresses are never hard.
        formeel: lemmas and forms that are not easy whatever their frequency.
        bekend: lemmas and forms that count as easy, such as trade words that are explained.
    """
    if isinstance(woord, Woord):
        if woord.soort is not Soort.INHOUD and woord.soort is not Soort.AFKORTING:
            return True
        vorm, lemma = woord.laag, woord.lemma.lower()
    else:
        vorm, lemma = woord.lower(), lemma.lower()
    lemma = lemma or vorm
    if vorm in formeel or lemma in formeel:
        return False
    if vorm in bekend or lemma in bekend:
        return True
    return _makkelijk(vorm, lemma)


@lru_cache(maxsize=16_384)
def _makkelijk(vorm: str, lemma: str) -> bool:
    gewoon = alledaags()
    if vorm in gewoon or lemma in gewoon or vorm in FUNCTIEWOORDEN:
        return True
    if max(zipf(vorm), zipf(lemma)) >= GEWOON_VANAF:
        return True
    if _verkleind(vorm) in gewoon:
        return True
    delen = splits(lemma) or splits(vorm)
    return (
        delen is not None
        and len(delen) <= 2
        and all(deel in gewoon or zipf(deel) >= _DEEL_VANAF for deel in delen)
    )


def _verkleind(vorm: str) -> str:
    """Return the word without a diminutive ending, roughly: "huisje" -> "huis"."""
    for einde in ("tjes", "tje", "pjes", "pje", "jes", "je"):
        if vorm.endswith(einde) and len(vorm) > len(einde) + 2:
            return vorm[: -len(einde)]
    return vorm
