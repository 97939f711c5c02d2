"""Read the facts for a paper and collect what is missing.

There is one way to ask for a fact: ``blik("naam", "Hoe heet deze partij?")``. When the traject has it, it
comes back as text; when not, the question is noted as a gap and a marked ``[nog invullen: ...]`` comes
back. So what a paper needs and what it prints are the same list, and cannot come apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from toolkit.documenten.markering import markeer, zonder_markering
from toolkit.documenten.opmaak import toon


@dataclass(frozen=True)
class Gat:
    """A fact that a paper needs and the traject does not have."""

    papier: str
    veld: str
    vraag: str


@dataclass
class Feiten:
    """What is missing for one paper, in the order of the paper, each field once."""

    papier: str
    gaten: dict[str, Gat] = field(default_factory=dict)

    def gat(self, veld: str, vraag: str) -> str:
        """Note a gap and return its marked text."""
        vraag = zonder_markering(vraag)
        self.gaten.setdefault(veld, Gat(self.papier, veld, vraag))
        return markeer(f"[nog invullen: {_kort(vraag)}]")


class Blik:
    """A place in the traject: a part of the model, and the path that leads to it."""

    def __init__(self, feiten: Feiten, deel: Any, pad: str = "", *, gemist: str = "") -> None:
        self.feiten, self.deel, self.pad, self._gemist = feiten, deel, pad, gemist

    def __call__(self, naam: str, vraag: str, opmaak: Callable[[Any], str] = toon) -> str:
        """Return a fact that the paper needs; a gap when it is missing."""
        if self._gemist:
            return self._neem_gemist()
        waarde = self.ruw(naam)
        return self.feiten.gat(self._veld(naam), vraag) if _leeg(waarde) else _schoon(opmaak(waarde))

    def mag(self, naam: str, opmaak: Callable[[Any], str] = toon) -> str:
        """Return a fact that may be missing; then it is empty text."""
        waarde = self.ruw(naam)
        return "" if _leeg(waarde) else _schoon(opmaak(waarde))

    def ruw(self, naam: str) -> Any:
        """Return the value itself, None when there is none."""
        return getattr(self.deel, naam, None)

    def bij(self, naam: str) -> Blik:
        """Return the part ``naam`` to ask further in."""
        return Blik(self.feiten, self.ruw(naam), self._veld(naam), gemist=self._gemist)

    def lijst(self, naam: str, vraag: str = "") -> list[Blik]:
        """Return the items of a list; when it is empty and there is a question, one item that is a gap."""
        if self._gemist:
            return []
        delen = self.ruw(naam) or []
        veld = self._veld(naam)
        if not delen and vraag:
            return [Blik(self.feiten, None, veld, gemist=self.feiten.gat(veld, vraag))]
        return [Blik(self.feiten, deel, f"{veld}[{nr}]") for nr, deel in enumerate(delen, 1)]

    def teksten(self, naam: str, vraag: str = "") -> list[str]:
        """Return a list of plain texts; when it is empty and there is a question, one gap."""
        waarden = self.ruw(naam) or []
        if not waarden and vraag:
            return [self(naam, vraag)]
        return [_schoon(toon(waarde)) for waarde in waarden]

    def _veld(self, naam: str) -> str:
        return f"{self.pad}.{naam}" if self.pad else naam

    def _neem_gemist(self) -> str:
        """Return the gap of the whole list once, and dots in the other places of its row."""
        gat, self._gemist = self._gemist, "…"
        return gat

    def __bool__(self) -> bool:
        return not _leeg(self.deel)


def _leeg(waarde: Any) -> bool:
    """Return whether there is nothing: ``nee`` and 0 are something, an empty text, list or part is not."""
    return waarde is None or (not isinstance(waarde, bool | int | Decimal) and not waarde)


def _schoon(tekst: str) -> str:
    return zonder_markering(tekst)


def _kort(vraag: str) -> str:
    """Return a question as it stands inside a gap: without the question mark, small letter first."""
    vraag = vraag.rstrip("?.")
    return vraag[:1].lower() + vraag[1:]
