"""The tokenizer for vacature Dutch, the same for every model.

It takes spaCy's Dutch punctuation rules and mends what they get wrong in vacatures. spaCy's own list of 1,600
exceptions (many of them legal abbreviations) is replaced by a short list and two patterns: that also saves
most of a pipeline's loading time, because spaCy runs its tokenizer over every exception, twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spacy.lang.nl import DutchDefaults
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

from toolkit.taal.lijsten import lees_lijst

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

TOKENIZER = "leerwerk.tokenizer.v1"

HEEL = re.compile(
    r"""(?x)
      (?:[^\W\d_]\.){2,8}                            # o.a. m.b.t. B.V. d.m.v.
    | (?:[^\W\d_]{1,3}/){1,3}[^\W\d_]{1,3}           # m/v/x t/m p/u km/u
    | [^\W\d_]{3,}\('?(?:s|n|en|e|t|r|er|in|ster)\)  # medewerker(s) collega('s)
    | \d{1,3}(?:\.\d{3})*(?:,\d\d|,--?|,-)           # 2.500,- 15,50
    | \d{1,2}[.:]\d\d(?:-\d{1,2}[.:]\d\d)?u?         # 07.00 7.00-16.30 14:30u
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}  # info@voorbeeld.nl
    """
)
"""What stays one token whatever punctuation is in it."""

_INFIXEN = [
    r"(?<=[-0-9])/(?=€)",  # € 2.800,-/€ 3.000,-
    r"(?<=[^\W\d_]{2})[;](?=[^\W\d_]{2})",
    r"(?<=\w)[•►▪●](?=\w)",
]
_UITGANGEN = [r"(?<=\w)>+", r"(?<=\d[.:]\d\d)u"]


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]
def maak_tokenizer() -> Callable[[Language], Tokenizer]:
    """Return the factory that spaCy calls to make the tokenizer."""

    def tokenizer(nlp: Language) -> Tokenizer:
        return Tokenizer(
            nlp.vocab,
            rules={woord: [{ORTH: woord}] for woord in _uitzonderingen()},
            prefix_search=compile_prefix_regex(DutchDefaults.prefixes).search,
            suffix_search=compile_suffix_regex([*DutchDefaults.suffixes, *_UITGANGEN]).search,
            infix_finditer=compile_infix_regex([*DutchDefaults.infixes, *_INFIXEN]).finditer,
            token_match=HEEL.fullmatch,
            url_match=_is_url,
        )

    return tokenizer


_URL = re.compile(
    r"(?i)(?:https?://|www\.)[^\s<>\"]+|[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.(?:nl|be|com|org|net|eu|info)(?:/[^\s<>\"]*)?"
)


def _is_url(tekst: str) -> re.Match[str] | None:
    """Return a match for a whole web address.

    Short and linear: spaCy's own pattern is slow on very long strings.
    """
    return _URL.fullmatch(tekst) if len(tekst) < 2000 else None


_OOK_EEN_NAAM = frozenset({"art.", "jan.", "max.", "wed.", "do.", "st."})
"""With a capital these may be a name or a word at the end of a sentence ("Bel Max.")."""


def _uitzonderingen() -> list[str]:
    """Return the abbreviations with a full stop, also with a capital, and words with 's or 't."""
    regels = lees_lijst("afkortingen_met_punt.txt")
    vormen = dict.fromkeys(regels)
    vormen.update(dict.fromkeys(vorm[0].upper() + vorm[1:] for vorm in regels if vorm not in _OOK_EEN_NAAM))
    return list(vormen)
