"""A change that a form asks for, and where two forms disagree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.fouten import Probleem
from toolkit.traject.structuur import Pad


@dataclass(frozen=True)
class Wijziging:
    """One change: at ``pad`` comes ``waarde``. ``waarde`` None takes away; a dict is a new item."""

    pad: Pad
    wat: str
    oud: str
    nieuw: str
    waarde: Any
    bestand: Path
    plek: str
    wie: str

    @property
    def is_nieuw(self) -> bool:
        """Whether an item is added to the list at ``pad``."""
        return isinstance(self.waarde, dict)


def tegenspraak(wijzigingen: list[Wijziging]) -> list[Probleem]:
    """Return a problem for every fact on which two forms disagree, with who said what."""
    per_pad: dict[Pad, list[Wijziging]] = {}
    for w in wijzigingen:
        if not w.is_nieuw:
            per_pad.setdefault(w.pad, []).append(w)
    problemen = []
    for pad, groep in per_pad.items():
        binnen = [w for p, ws in per_pad.items() if len(p) > len(pad) and p[: len(pad)] == pad for w in ws]
        if len({w.nieuw for w in groep}) > 1 or binnen:
            wie = "; ".join(
                f"{w.wie} zegt {kort(w.nieuw)} ({w.bestand.name}, {w.plek})" for w in [*groep, *binnen]
            )
            problemen.append(
                Probleem(
                    f"de formulieren spreken elkaar tegen over '{groep[0].wat}'. {wie}.",
                    oplossing="Spreek af wat klopt, en verbeter een van de formulieren.",
                )
            )
    return problemen


def zonder_dubbele(wijzigingen: list[Wijziging]) -> list[Wijziging]:
    """Return each change once: two forms may say the same."""
    gezien: dict[tuple[Pad, str], Wijziging] = {}
    for w in wijzigingen:
        kern = {n: x for n, x in w.waarde.items() if n != "id"} if w.is_nieuw else None
        gezien.setdefault((w.pad, repr(kern)), w)
    return list(gezien.values())


def kort(tekst: str) -> str:
    """Return an answer as it stands in a message."""
    vlak = " / ".join(tekst.split("\n"))
    return f"'{vlak if len(vlak) <= 60 else vlak[:59] + '…'}'" if vlak else "niets"
