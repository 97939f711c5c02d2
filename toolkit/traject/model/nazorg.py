"""What happens after the traject, for everybody, and the exceptions to the rules."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, deel, veld
from toolkit.traject.model.soorten import Datum, PartijRef


class Bemiddeling(Model):
    """Active help to find work after the traject."""

    verantwoordelijk: PartijRef | None = veld("Welke partij helpt (id uit 'partijen').", "gemeente")
    afspraak: str | None = veld("Wat die partij doet.", "Belt drie werkgevers uit het netwerk.")


class Doorverwijzing(Model):
    """What happens when there is no match."""

    naar: str | None = veld("Waar een deelnemer dan naartoe gaat.", "een ander leerwerktraject in de regio")
    verantwoordelijk: PartijRef | None = veld("Wie dat regelt (id uit 'partijen').", "gemeente")
    afspraak: str | None = veld("Wat jullie hebben afgesproken.", "Binnen twee weken een gesprek.")


class Nazorg(Model):
    """Agreements on nazorg that hold for every deelnemer. Dates stand with each deelnemer."""

    bemiddeling: Bemiddeling = deel(Bemiddeling, "Hulp bij het vinden van werk na afloop.")
    doorverwijzing: Doorverwijzing = deel(Doorverwijzing, "Wat er gebeurt als er geen passende plek is.")


class Uitzondering(Model):
    """A rule of the check that does not hold here, with the reason."""

    regel: str | None = veld("Het nummer van de regel.", "R33")
    reden: str | None = veld("Waarom de regel hier niet geldt.", "In onze regio is geen leerwerkloket.")
    tot: Datum | None = veld("Tot wanneer de uitzondering geldt.", "2027-12-31")
