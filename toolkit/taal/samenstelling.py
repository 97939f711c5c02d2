"""Compounds: ``lintvoeg`` -> lint + voeg, head ``voeg``. Conservative: better not split than split wrongly.

A word is split when every part is a common enough word, with the linking sounds -s-, -e-, -en-, and when the
parts together are clearly more common than the whole (Koehn & Knight, 2003: geometric mean of the parts'
frequencies). Verbs with a particle ("aansluiten") and words with a suffix ("veiligheid") are no compounds.
"""

from __future__ import annotations

from functools import lru_cache

from toolkit.taal.frequentie import zipf
from toolkit.taal.lijsten import lees_lijst

_MIN_DEEL = 3
_MIN_ZIPF_KORT = 3.6
_MIN_ZIPF = 2.6
_TUSSEN = ("", "s", "en", "e", "n")
_NOOIT_EERST = lees_lijst("nooit_eerste_deel.txt")
_NOOIT_LAATST = lees_lijst("nooit_laatste_deel.txt")


@lru_cache(maxsize=100_000)
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
        return (
            delen
            if len(delen) > 1 and all(d.isalnum() for d in delen) and any(len(d) > 2 for d in delen)
            else None
        )
    if not laag.isalpha() or not 7 <= len(laag) <= 60:
        return None
    beste = _beste(laag, lexicon, 4)
    if beste is None:
        return None
    delen, score = beste
    if len(delen) < 2 or zipf(laag) > score + (0.3 if laag not in lexicon else 9):
        return None
    return delen


def kop(woord: str, lexicon: frozenset[str] = frozenset()) -> str:
    """Return the head of a compound ("lintvoeg" -> "voeg"), or the word itself in small letters."""
    delen = splits(woord, lexicon)
    return delen[-1] if delen else woord.lower()


@lru_cache(maxsize=200_000)
def _beste(rest: str, lexicon: frozenset[str], diep: int) -> tuple[tuple[str, ...], float] | None:
    """Return the best analysis of ``rest`` as one or more parts, with the mean Zipf of its parts."""
    kandidaten: list[tuple[float, tuple[str, ...], float]] = []
    heel = _kracht(rest, lexicon, laatst=True)
    if heel:
        kandidaten.append((heel - 0.0, (rest,), heel))
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
                boete = 0.9 * len(delen) + (0.25 if tussen else 0.0)
                kandidaten.append((gemiddeld - boete, (deel, *delen), gemiddeld))
    if not kandidaten:
        return None
    _, delen, score = max(kandidaten)
    return delen, score


def _kracht(deel: str, lexicon: frozenset[str], *, laatst: bool) -> float:
    """Return how common a possible part is (Zipf), or 0.0 when it cannot be one."""
    if deel in lexicon:
        return max(zipf(deel), 4.5)
    if len(deel) < _MIN_DEEL or deel in (_NOOIT_LAATST if laatst else _NOOIT_EERST):
        return 0.0
    f = zipf(deel)
    drempel = (
        _MIN_ZIPF if len(deel) > 5 else 3.0 if len(deel) == 5 else 3.2 if len(deel) == 4 else _MIN_ZIPF_KORT
    )
    return f if f >= drempel else 0.0
