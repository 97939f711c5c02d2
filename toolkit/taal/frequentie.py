"""How common a word is: the Zipf frequency from wordfreq (Speer, 2022), in memory.

Zipf is the log10 of how often a word stands in a billion words: 7 for "de", 5 for "werk", 4 for "timmerman"
and lower for rare words; 0 for a word that is not in the list. Written Dutch is overrepresented ("derhalve"
3.8): the number alone cannot tell formal from easy, see ``makkelijk``.
"""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path


@cache
def woordenlijst() -> dict[str, float]:
    """Return wordfreq's Dutch list, word -> Zipf frequency, about 300,000 words. Loaded once.

    Its data file is read without its code, which takes longer to import than the list to read. The format is
    wordfreq's "cBpack": a header, and then for each hundredth of Zipf, from 9 down, the words.
    """
    import msgpack

    spec = find_spec("wordfreq")
    assert spec is not None and spec.origin is not None
    with gzip.open(Path(spec.origin).parent / "data" / "large_nl.msgpack.gz") as bestand:
        _, *banden = msgpack.load(bestand)
    lijst: dict[str, float] = {}
    for i, band in enumerate(banden):
        lijst.update(dict.fromkeys(band, round(9 - i / 100, 2)))
    return lijst


@lru_cache(maxsize=16_384)
def zipf(woord: str) -> float:
    """Return the Zipf frequency of one word, 0.0 when it is unknown.

    A word with a hyphen or slash that is not in the list itself has the frequency of its rarest part.
    """
    laag = woord.lower().strip("-/'")
    gevonden = woordenlijst().get(laag)
    if gevonden is not None:
        return gevonden
    delen = [deel for deel in laag.replace("/", "-").split("-") if deel]
    return min(map(zipf, delen)) if len(delen) > 1 else 0.0
