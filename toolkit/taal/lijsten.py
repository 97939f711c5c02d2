"""The word lists beside this package (``data/*.txt``).

Words between white space, ``#`` starts a comment line.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_MAP = Path(__file__).resolve().parent / "data"


def lees_regels(naam: str) -> list[str]:
    """Return the lines of a data file, without comments and empty lines."""
    regels = (_MAP / naam).read_text(encoding="utf-8").splitlines()
    return [regel for regel in regels if regel.strip() and not regel.startswith("#")]


@cache
def lees_lijst(naam: str) -> frozenset[str]:
    """Return the words of a data file."""
    return frozenset(woord for regel in lees_regels(naam) for woord in regel.split())
