"""The one register of all rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from types import ModuleType

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.regels import (
    begeleiders,
    fasen,
    geld,
    missie,
    nazorg,
    opleiding,
    randvoorwaarden,
    rollen,
    samenwerking,
    selectie,
    uitzonderingen,
    verwachtingen,
    voorschakel,
    werkgever,
    werving,
)
from toolkit.traject.regels.regel import Regel

_MODULES: tuple[ModuleType, ...] = (
    missie,
    rollen,
    begeleiders,
    geld,
    verwachtingen,
    samenwerking,
    werving,
    selectie,
    randvoorwaarden,
    voorschakel,
    opleiding,
    werkgever,
    nazorg,
    uitzonderingen,
)


@cache
def alle_regels() -> dict[str, Regel]:
    """Return every rule by id: R01 to R84 of the handreiking, and U01 to U03 about exceptions."""
    gevonden = [*fasen.REGELS, *(x for m in _MODULES for x in vars(m).values() if isinstance(x, Regel))]
    return {r.id: r for r in sorted(gevonden, key=lambda r: r.id)}


def zoek_regel(id: str) -> Regel:
    """Return a rule; capitals make no difference.

    Raises:
        GebruikersFout: there is no such rule; with the nearest one.
    """
    gevraagd = id.strip().upper()
    regel = alle_regels().get(gevraagd)
    if regel is None:
        nummer = re.search(r"\d+", gevraagd)
        bedoeld = f"R{int(nummer[0]):02}" if nummer else ""
        hulp = f"Bedoel je {bedoeld}?" if bedoeld in alle_regels() else "Kies R01 tot en met R84."
        raise GebruikersFout(f"'{id}' is geen regel van de controle. {hulp}")
    return regel


def kies_regels(woorden: Iterable[str]) -> frozenset[str]:
    """Return the ids in a list such as ``["R16,R17", "r32"]``.

    Raises:
        GebruikersFout: with every id that does not exist.
    """
    ids: set[str] = set()
    fouten: list[Probleem] = []
    for woord in (deel for tekst in woorden for deel in tekst.replace(",", " ").split()):
        try:
            ids.add(zoek_regel(woord).id)
        except GebruikersFout as fout:
            fouten += fout.problemen
    if fouten:
        raise GebruikersFout(fouten)
    return frozenset(ids)
