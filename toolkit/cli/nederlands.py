"""Dutch words for the command line: Click's own texts, and suggestions for a mistyped word."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from gettext import bindtextdomain
from pathlib import Path


def stel_in() -> None:
    """Make Click speak Dutch, whatever the language of the machine is.

    Click looks its texts up with ``gettext`` in the domain ``messages``; ``locale/`` beside this file
    holds them in Dutch.
    """
    bindtextdomain("messages", str(Path(__file__).parent / "locale"))
    os.environ["LANGUAGE"] = "nl"


def onbekend(soort: str, woord: str, bekend: Iterable[str]) -> str:
    """Return the Dutch message for an unknown word, with the nearest known one or the whole list."""
    namen = list(bekend)
    dichtbij = difflib.get_close_matches(woord.lower(), namen, n=1, cutoff=0.6)
    if dichtbij:
        return f"'{woord}' is geen bekende {soort}. Bedoelde je '{dichtbij[0]}'?"
    return f"'{woord}' is geen bekende {soort}. Kies uit: {', '.join(namen)}."
