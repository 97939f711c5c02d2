"""What is learned: voortraject, opleidingen, vaktaal, trainings."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, deel, lijst, veld, verplicht
from toolkit.traject.model.keuzes import Leerplek, Route, Trainingsonderwerp
from toolkit.traject.model.soorten import Aantal, Datum, Id, JaNee, PartijRef, PersoonRef, Uren


class Inburgering(Model):
    """How the traject fits with inburgering."""

    afstemming: str | None = veld("Hoe werk en inburgering samengaan.", "De inburgeringsles is op vrijdag.")
    vrijstelling_besproken_op: Datum | None = veld("Wanneer jullie over vrijstelling spraken.", "2026-11-10")
    vrijstelling: str | None = veld(
        "Wat daaruit kwam.", "Geen vrijstelling: de lessen passen in het rooster."
    )


class Voortraject(Model):
    """The part before work and school start for real (voorschakeltraject)."""

    ontwikkeld_door: list[PartijRef] = lijst("Wie het voortraject maakten (id's uit 'partijen').", "school")
    inhoud: str | None = veld(
        "Wat deelnemers in het voortraject doen.", "Taal, veiligheid en drie proefdagen."
    )
    inburgering: Inburgering = deel(Inburgering, "Hoe het past bij de inburgering.")
    langetermijnvisie: str | None = veld("Wat er op lange termijn kan.", "Doorgroeien naar voorman.")


class VoortijdigEinde(Model):
    """How an opleiding may end early."""

    gevallen: str | None = veld("Wanneer de opleiding eerder stopt.", "als het contract stopt")
    wijze: str | None = veld("Hoe dat gaat.", "na een gesprek met school, werkgever en deelnemer")


class Opleiding(Model):
    """An opleiding that deelnemers follow. Deelnemers refer to it by id."""

    id: Id = verplicht("Een korte naam die je bij de deelnemers gebruikt.", "bbl-metselen")
    naam: str | None = veld("De naam van de opleiding.", "Metselaar, mbo niveau 2")
    opleider: PartijRef | None = veld("Welke partij de opleiding geeft (id uit 'partijen').", "school")
    route: Route | None = veld("Waar de opleiding toe leidt.", "bbl", "praktijkverklaring")
    niveau: Aantal | None = veld("Het mbo-niveau.", 2)
    inhoud: str | None = veld("Wat je leert.", "Metselen, voegen, tekening lezen en veilig werken.")
    uitkomst: str | None = veld("Wat je krijgt als je klaar bent.", "mbo-diploma niveau 2")
    start: Datum | None = veld("De eerste dag.", "2027-09-01")
    eind: Datum | None = veld("De laatste dag.", "2028-06-30")
    praktijkuren: Uren | None = veld("Hoeveel uren praktijk in totaal.", 900)
    lesuren: Uren | None = veld("Hoeveel uren les in totaal.", 240)
    verdeling: str | None = veld("Hoe werk en les verdeeld zijn.", "vier dagen werk, een dag school")
    beoordelaar: str | None = veld("Wie beslist of je het kunt.", "praktijkopleider en docent samen")
    voortijdig_einde: VoortijdigEinde = deel(VoortijdigEinde, "Wanneer en hoe de opleiding eerder stopt.")


class Praktijkverklaring(Model):
    """Whether tasks are confirmed with a praktijkverklaring, and by whom."""

    partij: PartijRef | None = veld("Welke partij de verklaring geeft (id uit 'partijen').", "school")
    werkprocessen: list[str] = lijst("Voor welke taken.", "metselen van een halfsteens muur")
    toelichting: str | None = veld("Waarom wel of niet.", "Ook wie stopt, krijgt zo een bewijs.")


class Afstemming(Model):
    """How taal, theorie and praktijk are kept together."""

    frequentie: str | None = veld("Hoe vaak docenten en werkgever afstemmen.", "elke maand")
    deelnemers: list[PartijRef] = lijst("Wie meedoet (id's uit 'partijen').", "school", "bouwbedrijf")


class Taalevaluatie(Model):
    """Sessions with the deelnemers about the vaktaal."""

    frequentie: str | None = veld(
        "Hoe vaak jullie met deelnemers praten over de vaktaal.", "elke twee maanden"
    )
    partij: PartijRef | None = veld("Wie het regelt (id uit 'partijen').", "gemeente")
    datums: list[Datum] = lijst("De datums.", "2027-06-07")


class Vaktaalsessie(Model):
    """One session on vaktaal."""

    datum: Datum | None = veld("De datum.", "2027-05-10")
    onderwerp: str | None = veld("Waar het over gaat.", "gereedschap en afkortingen")


class Vaktaal(Model):
    """The words of the trade."""

    woordenlijst: str | None = veld("Welke woordenlijst jullie gebruiken.", "metselaar")
    sessies: list[Vaktaalsessie] = lijst("De lessen over vaktaal.")


class Leslocatie(Model):
    """Where a part of the learning happens."""

    soort: Leerplek | None = veld("Welk onderdeel.", "taal")
    adres: str | None = veld("Het adres.", "Schoolweg 3, Voorbeeldstad")


class Leren(Model):
    """How the learning is organised, for all opleidingen together."""

    groepsgrootte: Aantal | None = veld("Hoeveel deelnemers in een groep.", 8)
    locaties: list[Leslocatie] = lijst("Waar elk onderdeel is.")
    locatie_motivering: str | None = veld("Waarom niet alles op een plek is.", "De school heeft de machines.")
    praktijkverklaring: Praktijkverklaring = deel(Praktijkverklaring, "De praktijkverklaring.")
    afstemming: Afstemming = deel(Afstemming, "Hoe taal, theorie en praktijk bij elkaar blijven.")
    taalevaluatie: Taalevaluatie = deel(Taalevaluatie, "Gesprekken met deelnemers over vaktaal.")
    vaktaal: Vaktaal = deel(Vaktaal, "Hoe deelnemers de woorden van het vak leren.")


class Training(Model):
    """A training for people at the werkgever, for deelnemers, or both. The date counts for everybody."""

    onderwerp: Trainingsonderwerp | None = veld("Waar de training over gaat.", "interculturele vaardigheden")
    datum: Datum | None = veld("Wanneer de training is.", "2027-02-08")
    gever: PartijRef | None = veld("Wie de training geeft (id uit 'partijen').", "vluchtwerk")
    personen: list[PersoonRef] = lijst("Wie meedoet (id's uit 'personen').", "jan", "els")
    voor_deelnemers: JaNee | None = veld("Of de deelnemers ook meedoen.", "ja")
    online: JaNee | None = veld("Of de training online is.", "nee")
