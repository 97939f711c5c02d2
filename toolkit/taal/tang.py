"""Words that belong together and stand apart: the longest dependency and the tangconstructie.

Longest dependency: the largest number of words between a word and its head; LiNT (Pander Maat et al., 2023)
found that it predicts comprehension. Tangconstructie (Onze Taal; Renkema, Schrijfwijzer): parts of a pair
with too many words between them. The pairs that count here are the subject and its finite verb, the finite
verb and its main verb, a separable verb and its particle, and an article and its noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from toolkit.taal.records import Deelzin, Scheidbaar, Soort, Tang, Woord

_LEESTEKEN = Soort.LEESTEKEN
_LIDWOORD = frozenset({"de", "het", "een", "dit", "dat", "deze", "die"})


def langste_afhankelijkheid(woorden: Sequence[Woord]) -> int:
    """Return the largest number of words between a word and its head."""
    voor = _woorden_voor(woorden)
    langste = 0
    for w in woorden:
        if w.soort is not _LEESTEKEN and w.hoofd != w.i:
            langste = max(langste, _tussen(voor, w.i, w.hoofd))
    return langste


def tangen(
    woorden: Sequence[Woord], deelzinnen: Sequence[Deelzin], scheidbaar: Sequence[Scheidbaar]
) -> tuple[Tang, ...]:
    """Return the pairs with at least one word between them, widest first.

    Which width is too wide is the caller's rule.
    """
    paren: list[tuple[str, int, int]] = []
    for d in deelzinnen:
        if d.onderwerp is not None:
            paren.append(("onderwerp", d.onderwerp, d.persoonsvorm))
        if d.kop != d.persoonsvorm and woorden[d.persoonsvorm].dep != "cop":
            paren.append(("werkwoorden", d.persoonsvorm, d.kop))
    for s in scheidbaar:
        paren.append(("partikel", s.werkwoord, s.deel))
    for w in woorden:
        if w.dep == "det" and w.laag in _LIDWOORD and w.hoofd > w.i:
            paren.append(("lidwoord", w.i, w.hoofd))
    voor = _woorden_voor(woorden)
    uit = [Tang(soort, min(a, b), max(a, b), _tussen(voor, a, b)) for soort, a, b in paren]
    return tuple(sorted((t for t in uit if t.afstand), key=lambda t: (-t.afstand, t.begin, t.soort)))


def _woorden_voor(woorden: Sequence[Woord]) -> list[int]:
    """Return for each index how many words (not punctuation) stand before it."""
    return list(accumulate((w.soort is not _LEESTEKEN for w in woorden), initial=0))


def _tussen(voor: Sequence[int], a: int, b: int) -> int:
    """Return the number of words strictly between ``a`` and ``b``."""
    a, b = min(a, b), max(a, b)
    return max(voor[b] - voor[a + 1], 0)
