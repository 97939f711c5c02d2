"""What the checks look at: the traject, with look-ups that are made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from toolkit.traject.model import DEELNEMER, Deelnemer, Traject
from toolkit.traject.model.keuzes import Fasenaam, PartijType, Rol
from toolkit.traject.model.opzet import Fase, Roltoewijzing
from toolkit.traject.model.partijen import Partij, Persoon
from toolkit.traject.opmaak import opsomming


@dataclass(frozen=True)
class VacatureOordeel:
    """What the check of the vacature says: the mistakes in it, and why it could not be read (if so)."""

    fouten: tuple[str, ...] = ()
    onleesbaar: str = ""


VacatureControle = Callable[[str], VacatureOordeel]
"""Checks the vacature at a path as the traject writes it. Given by the caller: the check of vacatures is on a
higher floor."""


@dataclass(frozen=True)
class Dossier:
    """A traject to check. Look-ups by id are dicts, so a check of a thousand deelnemers stays linear."""

    traject: Traject
    controleer_vacature: VacatureControle | None = None

    @cached_property
    def partijen(self) -> dict[str, Partij]:
        """The partijen by id."""
        return {p.id: p for p in self.traject.partijen}

    @cached_property
    def personen(self) -> dict[str, Persoon]:
        """The people by id."""
        return {p.id: p for p in self.traject.personen}

    @cached_property
    def per_partij(self) -> list[tuple[str, Partij]]:
        """Every partij with its place in the file."""
        return [(f"partijen[{i}]", p) for i, p in enumerate(self.traject.partijen, 1)]

    @cached_property
    def per_deelnemer(self) -> list[tuple[str, Deelnemer]]:
        """Every deelnemer with its place in the file."""
        return [(f"deelnemers[{i}]", d) for i, d in enumerate(self.traject.deelnemers, 1) if not d.is_gewist]

    @cached_property
    def per_rol(self) -> list[tuple[str, Roltoewijzing]]:
        """Every assignment of a role with its place in the file."""
        return [(f"rollen[{i}]", r) for i, r in enumerate(self.traject.rollen, 1)]

    @cached_property
    def per_werkgever(self) -> list[tuple[str, Partij]]:
        """Every werkgever with its place in the file."""
        ids = {p.id for p in self.traject.werkgevers}
        return [(pad, p) for pad, p in self.per_partij if p.id in ids]

    @cached_property
    def rolpartijen(self) -> dict[Rol, set[str]]:
        """The ids of the partijen per role."""
        uit: dict[Rol, set[str]] = {rol: set() for rol in Rol}
        for r in self.traject.rollen:
            if r.rol and r.partij:
                uit[r.rol].add(r.partij)
        return uit

    @cached_property
    def opleiders(self) -> set[str]:
        """The ids of the partijen that teach: by role or by type."""
        van_type = {
            p.id for p in self.traject.partijen if p.type in (PartijType.OPLEIDER, PartijType.TAALOPLEIDER)
        }
        return van_type | self.rolpartijen[Rol.OPLEIDER] | self.rolpartijen[Rol.TAALOPLEIDER]

    @cached_property
    def werkgevers(self) -> set[str]:
        """The ids of the werkgevers."""
        return {p.id for _, p in self.per_werkgever}

    @cached_property
    def fasen(self) -> dict[Fasenaam, tuple[str, Fase]]:
        """The fasen by name, with their place in the file; the first one when a fase stands twice."""
        uit: dict[Fasenaam, tuple[str, Fase]] = {}
        for i, f in enumerate(self.traject.fasen, 1):
            if f.fase:
                uit.setdefault(f.fase, (f"fasen[{i}]", f))
        return uit

    def fase(self, naam: Fasenaam) -> Fase | None:
        """Return a fase, or None."""
        return self.fasen[naam][1] if naam in self.fasen else None

    @property
    def start(self) -> date | None:
        """The first day of the traject."""
        return self.traject.traject.start

    @property
    def eind(self) -> date | None:
        """The last day of the traject."""
        return self.traject.traject.eind

    def start_van(self, deelnemer: Deelnemer) -> date | None:
        """Return the first day of a deelnemer: the own one, or else that of the traject."""
        return deelnemer.start or self.start

    def kort(self, id: str | None) -> str:
        """Return how people call a partij."""
        partij = self.partijen.get(id or "")
        return (partij.afkorting or partij.naam or partij.id) if partij else (id or "onbekend")

    def persoon(self, id: str | None) -> str:
        """Return the name of a person."""
        wie = self.personen.get(id or "")
        return (wie.naam or wie.id) if wie else (id or "onbekend")

    def partij_van(self, persoon: str | None) -> str | None:
        """Return the id of the partij that a person works for."""
        wie = self.personen.get(persoon or "")
        return wie.partij if wie else None

    def heeft_rol(self, partij: str | None, *rollen: Rol) -> bool:
        """Return whether a partij has one of these roles."""
        return partij is not None and any(partij in self.rolpartijen[rol] for rol in rollen)

    def ontbrekend(self, aanwezig: Iterable[str], *nodig: str) -> str:
        """Return who of ``nodig`` is not there, as a phrase; an empty text when all are.

        ``nodig`` are the words werkgever, intermediair, deelnemer, opleider, regisseur and expertise partner.
        """
        er = set(aanwezig)
        groepen = {
            "werkgever": self.werkgevers,
            "intermediair": self.rolpartijen[Rol.INTERMEDIAIR],
            "deelnemer": {DEELNEMER},
            "opleider": self.opleiders,
            "taalopleider": self.rolpartijen[Rol.TAALOPLEIDER],
            "regisseur": self.rolpartijen[Rol.REGISSEUR],
            "expertise partner": self.rolpartijen[Rol.EXPERTISE_PARTNER],
        }
        return opsomming(f"de {wie}" for wie in nodig if not groepen[wie] & er)
