"""The dictionary form of an unknown word, for a word list: singular nouns, whole verbs.

A small lemmatizer leaves plurals of rare compounds as they are ("stelwiggen"). Then the rules of Dutch
spelling give the possible singulars, and the one that is known as a word (or whose last part is) wins.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.taal import Woord, splits, zipf
from toolkit.taal.scheidbaar import PARTIKELS
from toolkit.vaktaal.werkvloer import infinitieven

_MEERVOUD_S = ("els", "ers", "ems", "ens", "ies", "jes", "rs", "ons", "es")
_GEWOON = 4.5
_ZELDZAMER = 1.6
"""A plural may be this much more common than its singular (Zipf): dakpannen, zonnepanelen."""
_ZACHT = {"v": "f", "z": "s"}


def grondvorm(woord: Woord) -> str:
    """Return the dictionary form of a word in a sentence, in small letters unless it has capitals inside."""
    laag = woord.laag
    if woord.pos in {"NOUN", "PROPN"} and laag.endswith(("en", "s", "'s")):
        return enkelvoud(laag)
    return infinitief(woord.lemma.lower()) if woord.pos == "VERB" else laag


@lru_cache(maxsize=50_000)
def infinitief(lemma: str) -> str:
    """Return the infinitive of a verb form that the lemmatizer left as it was ("afvlijt" -> "afvlijen")."""
    if lemma.endswith("n"):
        return lemma
    deel = next((p for p in sorted(PARTIKELS, key=len, reverse=True) if lemma.startswith(p)), "")
    for begin in {deel, ""}:
        kaal = lemma.removeprefix(begin)
        stammen = [kaal, *([kaal[:-1]] if kaal.endswith(("t", "d")) else [])]
        mogelijk = [w for stam in stammen if len(stam) > 2 for w in infinitieven(stam)]
        bekend = [w for w in mogelijk if zipf(w) > 0]
        if bekend:
            return begin + max(bekend, key=zipf)
    return lemma


@lru_cache(maxsize=50_000)
def enkelvoud(vorm: str) -> str:
    """Return the singular of a noun when it looks like a plural of a known word, else the word itself."""
    delen = splits(vorm)
    kop = delen[-1] if delen else vorm
    begin = vorm[: len(vorm) - len(kop)]
    if kop == "lieden" or (kop.endswith("s") and (len(kop) < 6 or zipf(kop) > _GEWOON)):
        return vorm  # timmerlieden; mens, eens: a common word in -s is no plural
    beste, score = vorm, zipf(kop) - _ZELDZAMER
    for kandidaat in _enkelvouden(kop):
        if len(kandidaat) > 2 and zipf(kandidaat) > score:
            beste, score = begin + kandidaat, zipf(kandidaat)
    return beste


def _enkelvouden(vorm: str) -> list[str]:
    if vorm.endswith("'s"):
        return [vorm[:-2]]
    if vorm.endswith("s"):
        return [vorm[:-1]] if vorm.endswith(_MEERVOUD_S) else []
    if not vorm.endswith("en") or len(vorm) < 5:
        return []
    stam = vorm[:-2]
    uit = [stam]
    if stam[-1] == stam[-2] and stam[-1] not in "aeiou":
        uit = [stam[:-1]]
    elif re.search(r"[^aeiou][aeou][^aeiou]$", stam):
        uit.append(stam[:-1] + stam[-2] + stam[-1])  # panelen - paneel
    uit += [woord[:-1] + _ZACHT[woord[-1]] for woord in list(uit) if woord[-1] in _ZACHT]
    uit.append(
        vorm[:-1]
    )  # kaarsen-like words in -e: groepen is no such word, "leidingen" neither, "banden" no
    return uit
