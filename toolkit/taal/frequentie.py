"""How common a word is: the Zipf frequency from wordfreq (Speer, 2022), in memory.

Zipf is the log10 of how often a word stands in a billion words: 7 for "de", 5 for "werk", 4 for "timmerman"
and lower for rare words; 0 for a word that is not in the list. Written Dutch is overrepresented ("derhalve"
3.8): the number alone cannot tell formal from easy, see ``makkelijk``.
"""

from __future__ import annotations

from functools import cache, lru_cache


@cache
def woordenlijst() -> dict[str, float]:
    """Return wordfreq's Dutch list, word -> frequency (0 to 1), about 300,000 words. Loaded once."""
    import wordfreq

    lijst: dict[str, float] = wordfreq.get_frequency_dict("nl", "best")
    return lijst


@lru_cache(maxsize=16_384)
def zipf(woord: str) -> float:
    """Return the Zipf frequency of one word, 0.0 when it is unknown.

    A word with a hyphen or slash that is not in the list itself has the frequency of its rarest part.
    """
    from math import log10

    laag = woord.lower().strip("-/'")
    kans = woordenlijst().get(laag)
    if kans is not None:
        return round(log10(kans) + 9, 2)
    delen = [deel for deel in laag.replace("/", "-").split("-") if deel]
    return min(map(zipf, delen)) if len(delen) > 1 else 0.0
