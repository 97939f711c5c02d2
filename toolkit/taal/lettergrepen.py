"""A syllable counter for Dutch.

It counts vowel nuclei, with the digraphs of Dutch spelling and the commonest English and French ones.
Hyphenation points + 1, which textstat uses, miss syllables that may not stand alone on a line ("over" is
o-ver but is never broken). Checked by hand against the words in ``tests/data/lettergrepen.tsv``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.taal.lijsten import lees_regels

_KERN = re.compile(
    r"""(?x)
      eau                                  # niveau, bureau
    | ie(?=eu?[^\Wu]?|ë) | i(?=ee|eë)      # officieel: i-ee
    | aai|ooi|oei|eeu|ieu|uwe?(?!.)        # draai, mooi, moeite, eeuw, nieuw
    | e(?=ij) | ij                         # geijkt: e-ij
    | aa|ee|oo|uu
    | oe|eu|ui|ei|ie|au|ou|oi|ai|ey|ay|oy
    | y(?![aeiou])                         # hypotheek; not royaal, yoga
    | [aeiouáéíóúàèìòùâêîôûäëïöüåæøœ]
    """
)
_STIL = re.compile(r"(?<=q)u|(?<=g)u(?=e\b)|(?<=[^aeiou])y(?=[aou])")
_LETTERS = re.compile(r"[A-Z]{2,6}")
_SPLITS = re.compile(r"[-/'’.\s&+_]+")

_LEENTABEL: dict[str, str] = dict(regel.split() for regel in lees_regels("leenwoorden.txt"))
_LEENPATROON = re.compile("|".join(sorted(_LEENTABEL, key=len, reverse=True)))


@lru_cache(maxsize=200_000)
def tel_lettergrepen(woord: str) -> int:
    """Return the number of syllables of one word, as it is spoken; 0 for a token without a letter or digit.

    Capitals are spelled ("VCA": 3), a number counts as one, a word with a hyphen as the sum of its parts.
    """
    som = 0
    for deel in _SPLITS.split(woord):
        if not deel:
            continue
        if _LETTERS.fullmatch(deel) and not (len(deel) > 3 and re.search("[AEIOU]", deel)):
            som += len(deel) + 0
        elif any(map(str.isdigit, deel)):
            som += 1 + sum(
                1 for stuk in re.split(r"\d+", deel) if len(stuk) > 2 for _ in range(_kernen(stuk))
            )
        elif any(map(str.isalpha, deel)):
            som += max(_kernen(deel), 1)
    return som


def _kernen(deel: str) -> int:
    laag = _LEENPATROON.sub(lambda m: _LEENTABEL[m.group()], deel.lower())
    if not re.search("[aeiouyáéíóúàèìòùâêîôûäëïöüåæøœ]", laag):
        return len(laag) if 1 < len(laag) <= 4 and laag.isascii() else 1
    return len(_KERN.findall(_STIL.sub("", laag)))
