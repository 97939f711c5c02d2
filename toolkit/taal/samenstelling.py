"""Compounds: ``lintvoeg`` -> lint + voeg, head ``voeg``. Conservative: better not split than split wrongly.

A word is split when every part is a common enough word, with the linking sounds -s-, -e-, -en-, and when the
parts are clearly more common than the whole (Koehn & Knight, 2003, compare the geometric mean of the parts'
frequencies with that of the whole; on the Zipf scale that is the mean). So a word that is common itself stays
whole ("woonkamer"), and a word with a suffix ("veiligheid") is no compound. ``splits`` is meant for nouns.
"""

from __future__ import annotations

from functools import lru_cache

from toolkit.taal.frequentie import zipf
from toolkit.taal.lijsten import lees_lijst

_MIN_DEEL = 3
_KORT = lees_lijst("korte_delen.txt")
_MIN_ZIPF, _MIN_ZIPF_KORT = 2.6, 3.0
_LEXICON_ZIPF = 4.5
_MEESTE_DELEN = 4
_TUSSEN = ("", "s", "en", "e", "n")
_NOOIT_EERST = lees_lijst("nooit_eerste_deel.txt")
_NOOIT_LAATST = lees_lijst("nooit_laatste_deel.txt")


@lru_cache(maxsize=16_384)
def splits(woord: str, lexicon: frozenset[str] = frozenset()) -> tuple[str, ...] | None:
    """Return the parts of a compound from left to right, or None when the word is not (surely) a compound.

    Args:
        woord: the word; capitals do not matter. A hyphen always splits ("cv-ketel" -> cv, ketel).
        lexicon: words that certainly exist, such as the lemmas of a glossary; they may be rare in general
        Dutch.

    Linking sounds are left out: "veiligheidsschoen" -> veiligheid, schoen.
    """
    laag = woord.lower()
    if "-" in laag:
        delen = tuple(d for d in laag.split("-") if d)
        echt = len(delen) > 1 and all(map(str.isalnum, delen)) and any(len(deel) > 2 for deel in delen)
        return delen if echt else None
    if not laag.isalpha() or not 6 <= len(laag) <= 60:
        return None
    beste = _beste(laag, lexicon, _MEESTE_DELEN)
    return beste[0] if beste is not None and len(beste[0]) > 1 else None


def kop(woord: str, lexicon: frozenset[str] = frozenset()) -> str:
    """Return the head of a compound ("lintvoeg" -> "voeg"), or the word itself in small letters."""
    delen = splits(woord, lexicon)
    return delen[-1] if delen else woord.lower()


@lru_cache(maxsize=16_384)
def _beste(rest: str, lexicon: frozenset[str], diep: int) -> tuple[tuple[str, ...], float] | None:
    """Return the best analysis of ``rest`` as one or more parts, with the mean Zipf of its parts."""
    kandidaten: list[tuple[float, tuple[str, ...], float]] = []
    # the word itself may be a term of the glossary ("lintvoeg"), and must then still fall apart
    heel = _kracht(rest, lexicon if diep < _MEESTE_DELEN else frozenset(), laatst=True)
    if heel:
        kandidaten.append((heel, (rest,), heel))
    if diep > 1:
        for k in range(_MIN_DEEL, len(rest) - _MIN_DEEL + 1):
            links = rest[:k]
            for tussen in _TUSSEN:
                deel = links[: len(links) - len(tussen)] if tussen else links
                if tussen and not (links.endswith(tussen) and len(deel) >= _MIN_DEEL):
                    continue
                kracht = _kracht(deel, lexicon, laatst=False)
                if not kracht or (tussen in {"e", "n", "en"} and len(deel) < 4 and deel not in lexicon):
                    continue
                verder = _beste(rest[k:], lexicon, diep - 1)
                if verder is None:
                    continue
                delen, score = verder
                gemiddeld = (kracht + score * len(delen)) / (len(delen) + 1)
                boete = 1.4 * len(delen) - 0.5 + (0.1 if tussen else 0.0)
                kandidaten.append((gemiddeld - boete, (deel, *delen), gemiddeld))
    if not kandidaten:
        return None
    _, delen, score = max(kandidaten)
    return delen, score


def _kracht(deel: str, lexicon: frozenset[str], *, laatst: bool) -> float:
    """Return how common a possible part is (Zipf), or 0.0 when it cannot be one."""
    if deel in lexicon:
        return max(zipf(deel), _LEXICON_ZIPF)
    if deel in (_NOOIT_LAATST if laatst else _NOOIT_EERST):
        return 0.0
    if len(deel) <= 3:
        return max(zipf(deel), 3.5) if deel in _KORT else 0.0
    f = zipf(deel)
    return f if f >= (_MIN_ZIPF if len(deel) > 5 else _MIN_ZIPF_KORT) else 0.0
