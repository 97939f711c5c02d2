"""The whole traject, with the look-ups that papers and checks share."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import Field

from toolkit.traject.model import convenant as c
from toolkit.traject.model import opzet as o
from toolkit.traject.model.basis import Model, deel, lijst
from toolkit.traject.model.deelnemers import Deelnemer
from toolkit.traject.model.instroom import Selectie, Werving
from toolkit.traject.model.keuzes import Fasenaam, PartijType, Rol, Trainingsonderwerp
from toolkit.traject.model.leren import Leren, Opleiding, Training, Voortraject
from toolkit.traject.model.nazorg import Nazorg, Uitzondering
from toolkit.traject.model.partijen import Begeleiding, Partij, Persoon, Werkafspraak

VERSIE = 1
"""The version of the file format that this toolkit reads."""


class Traject(Model):
    """A leerwerktraject: the one source of all papers."""

    versie: int = Field(
        default=VERSIE, description="De versie van dit soort bestand. Schrijf 1.", examples=[1]
    )
    traject: o.Kenmerken = deel(o.Kenmerken, "Naam, beroep, regio, looptijd en versie.")
    partijen: list[Partij] = lijst("De organisaties die meedoen.")
    personen: list[Persoon] = lijst("De mensen die voor de partijen werken.")
    statushouders: o.Statushouders = deel(o.Statushouders, "Wat de statushouders als groep verwachten.")
    doel: o.Doel = deel(o.Doel, "Het doel, SMART.")
    fasen: list[o.Fase] = lijst("De zes delen van het traject.")
    rollen: list[o.Roltoewijzing] = lijst("Wie welke rol heeft.")
    taken: list[o.Taak] = lijst("Wie wat doet.")
    bijeenkomst: o.Bijeenkomst = deel(o.Bijeenkomst, "De bijeenkomst voor de start.")
    overleg: o.Overleg = deel(o.Overleg, "Het vaste overleg.")
    financien: c.Financien = deel(c.Financien, "Kosten, bijdragen en risico.")
    taalbudget: c.Taalbudget = deel(c.Taalbudget, "Geld en plan voor taal.")
    werving: Werving = deel(Werving, "Hoe jullie deelnemers vinden.")
    selectie: Selectie = deel(Selectie, "Voor wie het traject is.")
    voortraject: Voortraject = deel(Voortraject, "Het voortraject (voorschakeltraject).")
    opleidingen: list[Opleiding] = lijst("De opleidingen die deelnemers volgen.")
    leren: Leren = deel(Leren, "Hoe het leren is georganiseerd.")
    trainingen: list[Training] = lijst("Trainingen voor managers en buddy's.")
    begeleiding: Begeleiding = deel(Begeleiding, "Begeleiding voor alle deelnemers.")
    monitoring: c.Monitoring = deel(c.Monitoring, "Wat jullie volgen.")
    evaluatie: c.Evaluatie = deel(c.Evaluatie, "Wanneer jullie terugkijken.")
    gegevens: c.Gegevens = deel(c.Gegevens, "Hoe jullie omgaan met persoonsgegevens.")
    convenant: c.Convenant = deel(c.Convenant, "Wat alleen in het convenant staat.")
    nazorg: Nazorg = deel(Nazorg, "Nazorg voor alle deelnemers.")
    deelnemers: list[Deelnemer] = lijst("De deelnemers, elk met eigen afspraken.")
    uitzonderingen: list[Uitzondering] = lijst("Regels van de controle die hier niet gelden, met de reden.")

    def partij(self, id: str | None) -> Partij | None:
        """Return the partij with this id; None when there is none."""
        return next((p for p in self.partijen if p.id == id), None)

    def persoon(self, id: str | None) -> Persoon | None:
        """Return the person with this id; None when there is none."""
        return next((p for p in self.personen if p.id == id), None)

    def opleiding(self, id: str | None) -> Opleiding | None:
        """Return the opleiding with this id; None when there is none."""
        return next((x for x in self.opleidingen if x.id == id), None)

    def deelnemer(self, code: str) -> Deelnemer | None:
        """Return the deelnemer with this code (capitals make no difference); None when there is none."""
        return next((d for d in self.deelnemers if d.code.lower() == code.lower()), None)

    def fase(self, naam: Fasenaam) -> o.Fase | None:
        """Return a fase by its name; None when the traject does not describe it."""
        return next((f for f in self.fasen if f.fase == naam), None)

    def rollen_in(self, fase: Fasenaam) -> list[o.Roltoewijzing]:
        """Return the roles that are filled in a fase; a role without fasen holds in every fase."""
        return [r for r in self.rollen if not r.fasen or fase in r.fasen]

    def met_rol(self, *rollen: Rol, fase: Fasenaam | None = None) -> list[o.Roltoewijzing]:
        """Return the assignments of one of these roles, in the whole traject or in one fase."""
        bron = self.rollen if fase is None else self.rollen_in(fase)
        return [r for r in bron if r.rol in rollen]

    def partijen_met_rol(self, *rollen: Rol, fase: Fasenaam | None = None) -> list[Partij]:
        """Return the partijen that have one of these roles, each once, in the order of the file."""
        ids = {r.partij for r in self.met_rol(*rollen, fase=fase)}
        return [p for p in self.partijen if p.id in ids]

    @property
    def regisseur(self) -> Partij | None:
        """The partij with the role regisseur (the first one when there are more)."""
        return next(iter(self.partijen_met_rol(Rol.REGISSEUR)), None)

    @property
    def werkgevers(self) -> list[Partij]:
        """The partijen of type werkgever or with the role werkgever, in the order of the file."""
        met_rol = {r.partij for r in self.met_rol(Rol.WERKGEVER)}
        return [p for p in self.partijen if p.type == PartijType.WERKGEVER or p.id in met_rol]

    def budget(self, partij: str) -> Decimal | None:
        """Return what a partij pays in euros: the sum of its bijdragen; None when it has none."""
        bedragen = [b.bedrag for b in self.financien.bijdragen if b.partij == partij and b.bedrag is not None]
        return sum(bedragen, Decimal(0)) if bedragen else None

    @property
    def som_bijdragen(self) -> Decimal:
        """The sum of all bijdragen, in euros."""
        return sum((b.bedrag for b in self.financien.bijdragen if b.bedrag is not None), Decimal(0))

    @property
    def som_fasen(self) -> Decimal:
        """The sum of the costs of the fasen, in euros."""
        return sum((f.kosten for f in self.fasen if f.kosten is not None), Decimal(0))

    def vervanger(self, persoon: str | None) -> Persoon | None:
        """Return who replaces this person; None when nobody does."""
        wie = self.persoon(persoon)
        return self.persoon(wie.vervanger) if wie else None

    def training_van(self, persoon: str, onderwerp: Trainingsonderwerp) -> date | None:
        """Return when a person is trained in a subject; None when that is not planned."""
        return next(
            (t.datum for t in self.trainingen if t.onderwerp == onderwerp and persoon in t.personen), None
        )

    def werkafspraken(self, deelnemer: Deelnemer) -> list[Werkafspraak]:
        """Return the work agreements of a deelnemer: those of the werkgever and the deelnemer's own."""
        werkgever = self.partij(deelnemer.werkgever)
        return [*(werkgever.werkgever.werkafspraken if werkgever else []), *deelnemer.werkafspraken]

    def intermediair(self, deelnemer: Deelnemer) -> Partij | None:
        """Return the intermediair of a deelnemer: the own one, or else the first with that role."""
        return self.partij(deelnemer.intermediair) or next(
            iter(self.partijen_met_rol(Rol.INTERMEDIAIR)), None
        )

    def opleider(self, deelnemer: Deelnemer) -> Partij | None:
        """Return the opleider of a deelnemer, by way of the opleiding."""
        opleiding = self.opleiding(deelnemer.opleiding)
        return self.partij(opleiding.opleider) if opleiding else None
