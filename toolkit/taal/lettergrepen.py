"""A syllable counter for Dutch.

It counts vowel nuclei, with the digraphs of Dutch spelling and the commonest English and French ones.
Hyphenation points + 1, which textstat uses, miss syllables that may not stand alone on a line ("over" is
o-ver but is never broken). Checked by hand against the words in ``tests/data/taal_lettergrepen.txt``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.taal.lijsten import lees_regels

_KERN = re.compile(
    r"""(?x)
      eau                               # niveau, bureau
    | i(?=ee) | e(?=ij) | ij            # officieel: i-ee; geijkt: e-ij
    | aai|ooi|oei|eeu|ieu               # draai, mooi, moeite, eeuw, nieuw
    | aa|ee|ëe|oo|uu|oe|eu|ui|ei|ie|au|ou|oi|ai|ey|ay|oy
    | y(?![aeiou])                      # hypotheek; not royaal, yoga
    | [aeiouáéíóúàèìòùâêîôûäëïöüåæøœ]
    """
)
_STIL = re.compile(r"(?<=q)u|(?<=g)u(?=e\b)|(?<=[ts])i(?=oe?n)|(?<=[^aeiou])y(?=[aou])")
"""Vowel letters without a syllable of their own: quiz, station."""
_KLINKER = re.compile("[aeiouyáéíóúàèìòùâêîôûäëïöüåæøœ]")
_HOOFDLETTERS = re.compile("[A-Z]{2,6}")
_SPLITS = re.compile(r"[-/.\s&+_]+")
_NA_AFKORTING = re.compile(r"([^']+)'([^']*[aeiouy][^']*)")

_LEENTABEL: dict[str, str] = dict(regel.split() for regel in lees_regels("leenwoorden.txt"))
_LEENPATROON = re.compile("|".join(sorted(_LEENTABEL, key=len, reverse=True)))
_GESPELD = {woord: int(n) for woord, n in map(str.split, lees_regels("letterwoorden.txt"))}


@lru_cache(maxsize=16_384)
def tel_lettergrepen(woord: str) -> int:
    """Return the number of syllables of one word as it is spoken; 0 for a token without a letter or digit.

    Abbreviations are spelled ("VCA": 3), a number is one, a word with a hyphen the sum of its parts.
    """
    return sum(
        _van_deel(deel) for stuk in _SPLITS.split(woord.replace("’", "'")) for deel in _om_apostrof(stuk)
    )


def _om_apostrof(stuk: str) -> tuple[str, ...]:
    """Return "BBL'er" as two parts, and "auto's" and "zo'n" as one without the apostrophe."""
    if "'" not in stuk:
        return (stuk,)
    met_uitgang = _NA_AFKORTING.fullmatch(stuk)
    if met_uitgang is not None:
        return (met_uitgang[1], met_uitgang[2])
    kern = stuk.removesuffix("'s").replace("'", "")
    return (kern if _KLINKER.search(kern.lower()) else kern[:1],)


def _van_deel(deel: str) -> int:
    laag = deel.lower()
    if laag in _GESPELD:
        return _GESPELD[laag]
    klinkers = len(_KLINKER.findall(laag))
    if _HOOFDLETTERS.fullmatch(deel) and (len(deel) <= 3 or klinkers * 4 <= len(deel)):
        return len(deel)
    if any(map(str.isdigit, deel)):
        return 1 + sum(_kernen(stuk) for stuk in re.split(r"\d+", laag) if len(stuk) > 2)
    if not any(map(str.isalpha, deel)):
        return 0
    if not klinkers:
        return len(laag) if 1 < len(laag) <= 4 and laag.isascii() else 1
    return max(_kernen(laag), 1)


def _kernen(laag: str) -> int:
    """Return the number of vowel nuclei in a part in small letters."""
    return len(_KERN.findall(_STIL.sub("", _LEENPATROON.sub(lambda m: _LEENTABEL[m.group()], laag))))
