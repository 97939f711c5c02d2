"""How a level of seriousness looks and is counted, in every report."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.bevindingen import Ernst

KLEUR = {Ernst.FOUT: "bold red", Ernst.WAARSCHUWING: "yellow", Ernst.TIP: "cyan"}
"""The colour of a level in the terminal."""

_MEERVOUD = {Ernst.FOUT: "fouten", Ernst.WAARSCHUWING: "waarschuwingen", Ernst.TIP: "tips"}


def tel(aantal: Callable[[Ernst], int]) -> str:
    """Return the counts in words: ``1 fout, 2 waarschuwingen en 0 tips``."""
    delen = [f"{n} {e.value if n == 1 else _MEERVOUD[e]}" for e in Ernst for n in [aantal(e)]]
    return f"{', '.join(delen[:-1])} en {delen[-1]}"
