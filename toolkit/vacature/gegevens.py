"""The small word sets of the check, from ``woorden/hulp.yaml``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from toolkit.pakketyaml import lees_pakketyaml


def woorden(naam: str) -> frozenset[str]:
    """Return a set of words or phrases."""
    return frozenset(woord.replace("_", " ") for woord in str(_alles()[naam]).split())


def tabel(naam: str) -> dict[str, str]:
    """Return a table from word to word (or to words with spaces between them)."""
    inhoud: dict[str, str] = _alles()[naam]
    return inhoud


@cache
def _alles() -> dict[str, Any]:
    data: dict[str, Any] = lees_pakketyaml(
        Path(str(files("toolkit.vacature") / "woorden" / "hulp.yaml"))
    ).data
    return data
