"""What a rule is: one record with everything that a check, a report and a reader need to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Rol
from toolkit.traject.regels.dossier import Dossier


class Hoofdstuk(Enum):
    """The chapters of the handreiking in which the requirements stand, in the order of the report."""

    MISSIE = "Missie en doel"
    ROLLEN = "Rollen"
    TABEL_1 = "Duur van de fasen"
    BIJLAGE_B = "Partijen, tijd en geld"
    VERWACHTINGEN = "Verwachtingen en afspraken"
    WERVING = "Werving"
    CRITERIA = "Criteria en vacature"
    SELECTIE = "Selectie"
    BIJLAGE_D = "Randvoorwaarden"
    VOORSCHAKEL = "Voorschakeltraject"
    OPLEIDING = "Opleiding en vaktaal"
    WERKGEVER = "Werkgever"
    NAZORG = "Uitstroom en nazorg"
    UITZONDERINGEN = "Uitzonderingen"

    @property
    def in_handreiking(self) -> str:
        """What the handreiking calls the chapter."""
        return {
            "TABEL_1": "Tabel 1",
            "BIJLAGE_B": "Bijlage B",
            "BIJLAGE_D": "Selectie en Bijlage D",
            "VERWACHTINGEN": "Verwachtingsmanagement",
            "CRITERIA": "Criteria",
            "MISSIE": "Missie",
            "OPLEIDING": "Opleidingsgedeelte",
            "WERKGEVER": "Werkgeversgedeelte",
        }.get(self.name, self.value)


class Wanneer(Enum):
    """Before which moment a finding must be solved."""

    TEKENEN = "voor het tekenen"
    START = "voor de start"
    EIND = "voor het einde"


@dataclass(frozen=True)
class Melding:
    """One thing that is wrong: the field as messages write it, and a Dutch sentence.

    ``ernst`` and ``advies`` are only given when they differ from those of the rule.
    """

    veld: str
    tekst: str
    ernst: Ernst | None = None
    advies: str | None = None


@dataclass(frozen=True)
class Voorbeeld:
    """A small change to a complete traject: field -> value, where None takes the field or list item away.

    ``ook`` are the ids that the check then reports besides the rule itself (for a wrong example) or at all
    (for a right one).
    """

    wijzig: Mapping[str, Any] = field(default_factory=dict)
    ook: frozenset[str] = frozenset()


Controle = Callable[[Dossier], Iterator[Melding]]


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One requirement of the handreiking.

    ``regels`` are the line numbers in the handreiking and ``uitleg`` what is written there, in our words.
    ``wie`` and ``wanneer`` say who can solve a finding and before when. ``geldt`` says whether the rule can
    apply at all; one that cannot is not reported and not counted.
    """

    id: str
    naam: str
    hoofdstuk: Hoofdstuk
    ernst: Ernst
    waarom: str
    advies: str
    regels: str
    uitleg: str
    controle: Controle
    goed: tuple[Voorbeeld, ...]
    fout: tuple[Voorbeeld, ...]
    wie: Rol
    wanneer: Wanneer
    geldt: Callable[[Dossier], bool]

    @property
    def bron(self) -> str:
        """Where it is written: chapter, lines, and what is said there in our words."""
        if not self.regels:
            return self.uitleg
        woord = "regel" if self.regels.isdigit() else "regels"
        return f"Handreiking, {self.hoofdstuk.in_handreiking}, {woord} {self.regels}: {self.uitleg}"


def geval(wijzig: Mapping[str, Any] | None = None, *ook: str) -> Voorbeeld:
    """Return an example: the change, and the other ids that the check gives for it."""
    return Voorbeeld(wijzig or {}, frozenset(ook))


def altijd(_: Dossier) -> bool:
    """Say that a rule applies to every traject."""
    return True


def met_deelnemers(d: Dossier) -> bool:
    """Say whether the deelnemers are known; before that, what is agreed per person cannot be checked."""
    return bool(d.traject.deelnemers)


def regel(
    id: str,
    naam: str,
    *,
    hoofdstuk: Hoofdstuk,
    waarom: str,
    advies: str,
    regels: str,
    uitleg: str,
    fout: Iterable[Voorbeeld],
    goed: Iterable[Voorbeeld],
    ernst: Ernst = Ernst.FOUT,
    wie: Rol = Rol.REGISSEUR,
    wanneer: Wanneer = Wanneer.TEKENEN,
    geldt: Callable[[Dossier], bool] = altijd,
) -> Callable[[Controle], Regel]:
    """Turn a check into a rule; the decorated name is the ``Regel``."""

    def maak(controle: Controle) -> Regel:
        return Regel(
            id=id,
            naam=naam,
            hoofdstuk=hoofdstuk,
            ernst=ernst,
            waarom=waarom,
            advies=advies,
            regels=regels,
            uitleg=uitleg,
            controle=controle,
            goed=tuple(goed),
            fout=tuple(fout),
            wie=wie,
            wanneer=wanneer,
            geldt=geldt,
        )

    return maak


def lege_velden(deel: object, pad: str, **vragen: str) -> Iterator[Melding]:
    """Yield a finding for each field of ``deel`` that is empty: field name -> what to tell the user."""
    for naam, vraag in vragen.items():
        waarde = getattr(deel, naam)
        if waarde is None or waarde == "" or waarde == []:
            yield Melding(f"{pad}.{naam}", vraag)
