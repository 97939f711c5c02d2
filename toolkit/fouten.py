"""The one exception tree of the toolkit.

A check returns ``Bevinding`` records; an exception says that the program cannot go on. Every message
is Dutch, at B1, and says what is wrong and what to do. ``toolkit.cli`` is the one place that turns an
exception into a message and an exit code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_ADRESSEN = ("cel ", "alinea ", "blad ", "kolom ")
"""How an address begins that is no field of a YAML file."""


@dataclass(frozen=True)
class Probleem:
    """One thing that is wrong with the user's input.

    ``bestand`` is the file, ``regel`` the line in it (from 1), ``veld`` the field as a dotted path
    (``partijen[2].naam``) or another address (``cel C7``), ``melding`` what is wrong and ``oplossing``
    what to do about it.
    """

    melding: str
    bestand: Path | None = None
    regel: int | None = None
    veld: str | None = None
    oplossing: str | None = None

    def __str__(self) -> str:
        """Return the problem as one Dutch line: place, what is wrong, what to do."""
        plaats = []
        if self.bestand is not None:
            plaats.append(str(self.bestand))
        if self.regel is not None:
            plaats.append(f"regel {self.regel}")
        if self.veld:
            eigen_adres = self.veld.startswith(_ADRESSEN)
            plaats.append(self.veld if eigen_adres else f"veld {self.veld}")
        tekst = f"{', '.join(plaats)}: {self.melding}" if plaats else self.melding
        return f"{tekst} {self.oplossing}" if self.oplossing else tekst


class LeerwerkFout(Exception):
    """Root of everything that the toolkit raises on purpose."""


class GebruikersFout(LeerwerkFout):
    """The input or the use is wrong; the user can mend it. Exit code 2.

    Holds every problem that was found, not only the first one.
    """

    def __init__(self, problemen: Probleem | str | Sequence[Probleem]) -> None:
        if isinstance(problemen, str):
            problemen = Probleem(problemen)
        if isinstance(problemen, Probleem):
            problemen = [problemen]
        self.problemen: tuple[Probleem, ...] = tuple(problemen)
        super().__init__("\n".join(str(p) for p in self.problemen))


class BestandsFout(GebruikersFout):
    """A file cannot be read or written: missing, locked, no permission, disk full, already there."""
