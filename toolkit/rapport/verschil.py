"""The substitutions in a text or Markdown file as a diff that ``git apply`` and ``patch`` understand."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import unified_diff

from toolkit.vacature.verbeteren import Vervanging, vervang

_GEEN_EINDE = "\n\\ No newline at end of file\n"


def als_verschil(tekst: str, vervangingen: Iterable[Vervanging], naam: str) -> str:
    """Return the unified diff of a file named ``naam`` with content ``tekst``; empty when nothing changes."""
    oud, nieuw = _regels(tekst), _regels(vervang(tekst, vervangingen))
    regels = unified_diff(oud, nieuw, f"a/{naam}", f"b/{naam}")
    return "".join(regel if regel.endswith("\n") else regel + _GEEN_EINDE for regel in regels)


def _regels(tekst: str) -> list[str]:
    """Return the lines with their ends. Only a line feed ends a line, as in ``patch``."""
    delen = tekst.split("\n")
    return [f"{deel}\n" for deel in delen[:-1]] + ([delen[-1]] if delen[-1] else [])
