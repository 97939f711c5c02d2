"""A deelnemer and everything that is agreed with this person."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, deel, lijst, veld, verplicht
from toolkit.traject.model.keuzes import (
    Contractsoort,
    Dag,
    Fasenaam,
    Taalniveau,
    Tijdsoort,
)
from toolkit.traject.model.partijen import Werkafspraak
from toolkit.traject.model.soorten import (
    Aantal,
    AanwezigeRef,
    Datum,
    Euro,
    Id,
    OpleidingRef,
    PartijRef,
    PersoonRef,
    Tijd,
    Uren,
)
from toolkit.traject.model.voor_de_start import Gesprek, Intake, Meeloopdag, Randvoorwaarden

GEWIST = "gewist-"
"""How the code starts of a deelnemer whose personal data were erased; a number stands behind it."""


class Roosterblok(Model):
    """Hours that come back every week."""

    dagen: list[Dag] = lijst("Op welke dagen.", "maandag", "dinsdag")
    van: Tijd | None = veld("Hoe laat het begint.", "07:30")
    tot: Tijd | None = veld("Hoe laat het klaar is.", "16:00")
    soort: Tijdsoort | None = veld("Wat het is.", "werk", "les", "taalles", "inburgering")
    pauze: Aantal | None = veld("Pauze zonder loon, in minuten per dag.", 30)
    plaats: str | None = veld("Waar het is.", "Schoolweg 3, Voorbeeldstad")
    fase: Fasenaam | None = veld("Alleen in dit deel van het traject. Leeg is: altijd.", "voortraject")


class Contract(Model):
    """The contract and the wage."""

    soort: Contractsoort | None = veld("Wat voor contract het is.", "bbl-arbeidsovereenkomst")
    start: Datum | None = veld("De eerste werkdag.", "2027-09-01")
    eind: Datum | None = veld("De laatste dag van het contract.", "2028-08-31")
    uren_per_week: Uren | None = veld("Hoeveel uur per week.", 32)
    loon_bruto: Euro | None = veld("Het loon per maand, bruto, in euro's.", "2.150,00")
    cao: str | None = veld("De cao.", "cao Bouw & Infra")


class Uitkering(Model):
    """What happens to the uitkering."""

    soort: str | None = veld("Welke uitkering de deelnemer heeft.", "bijstand", "geen")
    effect: str | None = veld("Wat er met de uitkering gebeurt.", "Die stopt als het loon begint.")
    besproken_op: Datum | None = veld("Wanneer dat met de deelnemer is besproken.", "2027-02-10")


class Vrijstelling(Model):
    """Exemption from parts of inburgering."""

    besproken_op: Datum | None = veld("Wanneer jullie hierover spraken.", "2027-01-20")
    uitkomst: str | None = veld("Wat daaruit kwam.", "Geen vrijstelling.")


class Taal(Model):
    """Dutch: where the deelnemer is and goes."""

    niveau_start: Taalniveau | None = veld("Het taalniveau bij de start.", "A1")
    niveau_doel: Taalniveau | None = veld("Het taalniveau dat de deelnemer wil halen.", "A2")
    doel_op: Datum | None = veld("Wanneer dat gehaald moet zijn.", "2028-03-31")
    uren_per_week: Uren | None = veld("Hoeveel uur taalles per week.", 4)
    plek: str | None = veld("Waar de taalles is.", "op de werkplek, in de kantine")
    taalbuddy: PersoonRef | None = veld("Wie helpt met Nederlands (id uit 'personen').", "els")
    vrijstelling: Vrijstelling = deel(Vrijstelling, "Vrijstelling van inburgering.")


class VcaDeelnemer(Model):
    """VCA of this deelnemer; who pays stands under ``selectie.vca``."""

    examen_op: Datum | None = veld("Wanneer het examen is of was.", "2027-06-15")
    voorbereiding: str | None = veld("Hoe de deelnemer zich voorbereidt.", "cursus met plaatjes, twee dagen")


class Begeleider(Model):
    """The buddy or the jobcoach of this deelnemer. Phone and organisation come from ``personen``."""

    persoon: PersoonRef | None = veld("Wie het is (id uit 'personen').", "jan")
    start: Datum | None = veld("Vanaf wanneer.", "2027-03-01")
    frequentie: str | None = veld("Hoe vaak jullie elkaar spreken.", "elke dag", "elke week een uur")


class Coachdoel(Model):
    """One goal of the coaching."""

    doel: str | None = veld("Wat de deelnemer wil bereiken.", "Zelf ziek melden aan de telefoon.")
    activiteit: str | None = veld("Wat jullie daarvoor doen.", "Drie keer samen oefenen.")
    datum: Datum | None = veld("Wanneer het moet lukken.", "2027-05-31")


class Voortgang(Model):
    """What is talked about at a terugkoppelmoment, or what came out."""

    taal: str | None = veld("Hoe gaat het met Nederlands?", "Doel: een gesprek voeren over de planning.")
    vak: str | None = veld("Hoe gaat het met het vak?", "Doel: een rechte muur metselen.")
    werk: str | None = veld("Hoe gaat het op het werk?", "Doel: op tijd komen en samenwerken.")


class Terugkoppeling(Model):
    """A talk about how it goes."""

    datum: Datum | None = veld("Wanneer het gesprek is.", "2027-06-07")
    van: Tijd | None = veld("Hoe laat.", "15:00")
    plaats: str | None = veld("Waar.", "bij de werkgever")
    aanwezig: list[AanwezigeRef] = lijst("Wie erbij is.", "bouwbedrijf", "school", "deelnemer")
    onderwerp: str | None = veld("Waar het over gaat.", "De eerste drie maanden.")
    voortgang: Voortgang = deel(Voortgang, "Taal, vak en werk.")


class Uitstroom(Model):
    """Where the deelnemer goes after the traject."""

    werkgever: PartijRef | None = veld("Bij welke werkgever (id uit 'partijen').", "bouwbedrijf")
    elders: str | None = veld("Een andere werkgever, die geen partij is.", "een bouwbedrijf in de regio")
    soort_contract: Contractsoort | None = veld("Wat voor contract.", "arbeidsovereenkomst bepaalde tijd")
    datum: Datum | None = veld("Vanaf wanneer.", "2028-07-01")
    doorgroei: str | None = veld("Wat er daarna kan.", "Opleiding niveau 3.")


class Contactmoment(Model):
    """A moment in the nazorg."""

    datum: Datum | None = veld("Wanneer.", "2028-09-15")
    jobcoach: PersoonRef | None = veld("Wie van de jobcoaches steunt (id uit 'personen').", "amal")
    werkgever: PersoonRef | None = veld("Wie bij de werkgever het hoort (id uit 'personen').", "jan")


class NazorgDeelnemer(Model):
    """The nazorg of this deelnemer."""

    start: Datum | None = veld("De eerste dag van de nazorg.", "2028-07-01")
    eind: Datum | None = veld("De laatste dag van de nazorg.", "2028-12-31")
    contactmomenten: list[Contactmoment] = lijst("Wanneer jullie elkaar spreken.")


class Uitleg(Model):
    """That the deelnemer understood what is signed."""

    datum: Datum | None = veld("Wanneer het plan is uitgelegd.", "2027-02-10")
    taal: str | None = veld("In welke taal.", "Tigrinya", "Nederlands op B1")
    door: str | None = veld("Wie het uitlegde.", "een tolk")


class OndertekeningPlan(Model):
    """Signing of the afsprakenplan by deelnemer, werkgever, opleider and intermediair."""

    plaats: str | None = veld("Waar.", "Voorbeeldstad")
    datum: Datum | None = veld("Wanneer.", "2027-02-15")
    uitleg: Uitleg = deel(Uitleg, "De uitleg aan de deelnemer.")


class Deelnemer(Model):
    """A statushouder in the traject. A code is enough; a name is not needed."""

    code: Id = verplicht("De code van de deelnemer. Gebruik geen BSN.", "D01")
    naam: str | None = veld("De naam, als die in het plan moet staan.", "Voornaam Achternaam")
    telefoon: str | None = veld("Het telefoonnummer.", "06 12 34 56 78")
    eerste_taal: str | None = veld("De taal die de deelnemer het best spreekt.", "Tigrinya")
    werkgever: PartijRef | None = veld("Bij welke werkgever (id uit 'partijen').", "bouwbedrijf")
    opleiding: OpleidingRef | None = veld("Welke opleiding (id uit 'opleidingen').", "bbl-metselen")
    intermediair: PartijRef | None = veld("Welke intermediair (id uit 'partijen').", "gemeente")
    functie: str | None = veld("Het werk van de deelnemer.", "leerling-metselaar")
    start: Datum | None = veld("De eerste dag van deze deelnemer.", "2027-03-01")
    eind: Datum | None = veld("De laatste dag van deze deelnemer.", "2028-06-30")
    doel: str | None = veld("Wat de deelnemer in dit traject wil halen.", "Een mbo-diploma en een baan.")
    verwachting: str | None = veld("Wat de deelnemer verwacht.", "Elke dag iets leren.")
    ambitie: str | None = veld("Wat de deelnemer later wil.", "Een eigen ploeg leiden.")
    zorg: str | None = veld("Waar de deelnemer zich zorgen over maakt.", "Dat collega's te snel praten.")
    intake: Intake = deel(Intake, "De intake.")
    trilateraal_gesprek: Gesprek = deel(Gesprek, "Het gesprek met werkgever en intermediair.")
    randvoorwaarden: Randvoorwaarden = deel(Randvoorwaarden, "Wat geregeld moet zijn voor de start.")
    meeloopdag: Meeloopdag = deel(Meeloopdag, "De meeloopdag of het bezoek aan de werkplek.")
    rooster: list[Roosterblok] = lijst("De vaste uren in een week: werk, les, taalles en inburgering.")
    contract: Contract = deel(Contract, "Het contract.")
    uitkering: Uitkering = deel(Uitkering, "De uitkering.")
    praktijkovereenkomst: Datum | None = veld(
        "Bij BBL: wanneer school, deelnemer en werkgever de praktijkovereenkomst tekenen.", "2027-08-25"
    )
    leermeester: PersoonRef | None = veld("Bij BBL: wie het vak leert (id uit 'personen').", "els")
    taal: Taal = deel(Taal, "Nederlands leren.")
    vca: VcaDeelnemer = deel(VcaDeelnemer, "VCA van deze deelnemer.")
    buddy: Begeleider = deel(Begeleider, "De buddy: een collega bij de werkgever.")
    jobcoach: Begeleider = deel(Begeleider, "De jobcoach: iemand van buiten de werkgever.")
    coachdoelen: list[Coachdoel] = lijst("Doelen met de jobcoach.")
    werkafspraken: list[Werkafspraak] = lijst("Extra afspraken, naast die van de werkgever.")
    terugkoppeling: list[Terugkoppeling] = lijst("Gesprekken over hoe het gaat.")
    uitstroom: Uitstroom = deel(Uitstroom, "Werk na het traject.")
    nazorg: NazorgDeelnemer = deel(NazorgDeelnemer, "De nazorg na het traject.")
    ondertekening: OndertekeningPlan = deel(OndertekeningPlan, "Het tekenen van dit plan.")

    @property
    def is_gewist(self) -> bool:
        """Whether the personal data were erased: then this deelnemer only counts."""
        return self.code.startswith(GEWIST)
