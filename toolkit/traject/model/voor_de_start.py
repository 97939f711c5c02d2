"""What is talked over and arranged with a deelnemer before the start: intake, visit, talk, conditions."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.traject.model.basis import Model, deel, lijst, veld
from toolkit.traject.model.keuzes import (
    Dag,
    Status,
)
from toolkit.traject.model.soorten import (
    Aantal,
    AanwezigeRef,
    Datum,
    Euro,
    PartijRef,
    PersoonRef,
    Tijd,
)


class Tolk(Model):
    """Interpreter, or information in another language."""

    taal: str | None = veld("In welke taal.", "Tigrinya")
    geregeld_door: PartijRef | None = veld("Wie de tolk regelt (id uit 'partijen').", "gemeente")
    niet_nodig: str | None = veld("Waarom een tolk niet nodig is.", "De deelnemer spreekt B1.")


class Intakeonderwerpen(Model):
    """The ten subjects of Bijlage C. Write in one sentence what came out; no medical details."""

    identiteit: str | None = veld(
        "Wie is de deelnemer en wat vindt die leuk?", "Bouwt graag, speelt voetbal."
    )
    motivatie: str | None = veld("Wat wil de deelnemer en waarom?", "Wil een vak leren.")
    capaciteiten: str | None = veld("Wat kan de deelnemer goed?", "Werkt precies.")
    werkervaring: str | None = veld("Welk werk heeft de deelnemer gedaan?", "Drie jaar in de bouw.")
    talenten: str | None = veld("Waar is de deelnemer extra goed in?", "Legt dingen goed uit aan anderen.")
    diplomas: str | None = veld(
        "Welke diploma's heeft de deelnemer en wat kan die daardoor?", "Middelbare school."
    )
    leerstijl: str | None = veld(
        "Hoe leert en werkt de deelnemer het liefst?", "Door te kijken en na te doen."
    )
    netwerk: str | None = veld("Wie kan de deelnemer helpen?", "Een buurman die in de bouw werkt.")
    thuissituatie: str | None = veld(
        "Hoe is het thuis, en wat moet daar gebeuren?", "Twee kinderen op school."
    )
    inkomsten: str | None = veld("Welk inkomen heeft de deelnemer nodig?", "Wil uit de uitkering.")

    def aantal_besproken(self) -> int:
        """Return how many of the ten subjects are filled."""
        return sum(bool(getattr(self, naam)) for naam in type(self).model_fields)


class Intake(Model):
    """The first long talk (levensfasebewuste intake)."""

    datum: Datum | None = veld("Wanneer de intake was.", "2027-01-20")
    door: PersoonRef | None = veld("Wie de intake deed (id uit 'personen').", "sanne")
    tolk: Tolk = deel(Tolk, "Een tolk of informatie in een andere taal.")
    onderwerpen: Intakeonderwerpen = deel(Intakeonderwerpen, "De tien onderwerpen van de intake.")


class Gesprek(Model):
    """The talk of three: werkgever, deelnemer and intermediair."""

    datum: Datum | None = veld("Wanneer het gesprek is of was.", "2027-02-10")
    van: Tijd | None = veld("Hoe laat.", "10:00")
    plaats: str | None = veld("Waar.", "bij de werkgever")
    aanwezig: list[AanwezigeRef] = lijst("Wie erbij was.", "bouwbedrijf", "gemeente", "deelnemer")


class Randvoorwaarde(Model):
    """One condition: is it arranged, not needed, or is there something to do?"""

    status: Status | None = veld("Hoe het ervoor staat.", "geregeld", "niet nodig", "actie")
    toelichting: str | None = veld("Wat er is afgesproken.", "De deelnemer heeft een fiets.")
    actie: str | None = veld("Wat er nog moet gebeuren.", "Fiets regelen via de gemeente.")
    wie: PersoonRef | None = veld("Wie dat doet (id uit 'personen').", "sanne")
    datum: Datum | None = veld("Wanneer het klaar moet zijn.", "2027-03-01")


class Vervoer(Randvoorwaarde):
    """How the deelnemer travels."""

    reistijd_werk: Aantal | None = veld("Minuten van huis naar het werk, enkele reis.", 25)
    reistijd_les: Aantal | None = veld("Minuten van huis of werk naar de les, enkele reis.", 20)
    ov_uitleg: str | None = veld("Of de deelnemer weet hoe het ov werkt.", "Ja, samen de reis gemaakt.")


class Reiskosten(Randvoorwaarde):
    """Who pays for travel."""

    bedrag_per_maand: Euro | None = veld("De vergoeding per maand in euro's.", 85)
    betaald_door: PartijRef | None = veld("Wie de reis betaalt (id uit 'partijen').", "bouwbedrijf")


class Opvangtijd(Model):
    """Hours at which children are looked after."""

    dagen: list[Dag] = lijst("Op welke dagen.", "maandag", "dinsdag")
    van: Tijd | None = veld("Vanaf hoe laat.", "07:00")
    tot: Tijd | None = veld("Tot hoe laat.", "18:00")


class Kinderopvang(Randvoorwaarde):
    """Care for the children during work and lessons."""

    tijden: list[Opvangtijd] = lijst("Wanneer er opvang is.")


class Randvoorwaarden(Model):
    """The conditions of Bijlage D, with reiskosten and thuissituatie."""

    rijbewijs: Randvoorwaarde = deel(Randvoorwaarde, "Is een rijbewijs nodig, en is het er?")
    fiets: Randvoorwaarde = deel(Randvoorwaarde, "Is een fiets nodig, en is die er?")
    vervoer: Vervoer = deel(Vervoer, "Hoe komt de deelnemer op het werk en bij de les?")
    reiskosten: Reiskosten = deel(Reiskosten, "Wie betaalt de reis?")
    kinderopvang: Kinderopvang = deel(Kinderopvang, "Is er opvang voor de kinderen?")
    digitaal: Randvoorwaarde = deel(Randvoorwaarde, "Kan de deelnemer met computer en telefoon werken?")
    thuissituatie: Randvoorwaarde = deel(
        Randvoorwaarde, "Is het thuis rustig genoeg om te werken en te leren?"
    )
    overige: Randvoorwaarde = deel(Randvoorwaarde, "Is er nog iets anders nodig?")

    def paren(self) -> Iterator[tuple[str, Randvoorwaarde]]:
        """Yield every condition as (field name, condition), in the order of the form."""
        for naam in type(self).model_fields:
            yield naam, getattr(self, naam)


class Meeloopdag(Model):
    """A day to look around at the work place."""

    datum: Datum | None = veld("Wanneer de dag is of was.", "2027-02-02")
    wat: str | None = veld("Wat de deelnemer deed of zag.", "Een dag mee met de metselploeg.")
