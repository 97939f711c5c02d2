"""The partijen, what a werkgever arranges, and the people."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, deel, lijst, veld, verplicht
from toolkit.traject.model.keuzes import PartijType, Situatie
from toolkit.traject.model.soorten import (
    Aantal,
    Datum,
    Euro,
    Id,
    PartijRef,
    PersoonRef,
    Telefoon,
    TermijnVeld,
    Uren,
)


class Vertegenwoordiger(Model):
    """Who signs for a partij, and why that person may."""

    naam: str | None = veld("De naam van wie tekent.", "M. Voorbeeld")
    functie: str | None = veld("De functie van wie tekent.", "wethouder", "directeur")
    volmacht: str | None = veld(
        "Waarom deze persoon mag tekenen.",
        "mandaatbesluit van 12 januari 2027",
        "bevoegd volgens het handelsregister",
    )


class Inzet(Model):
    """One thing that a partij promises to do."""

    wat: str | None = veld("Wat de partij doet of levert.", "Levert twee werkplekken en gereedschap.")
    wanneer: str | None = veld("Wanneer of tot wanneer.", "het hele traject", "voor 1 september 2027")
    uren: Uren | None = veld("Hoeveel uren dit kost, in totaal.", 120)
    middelen: str | None = veld("Wat er verder voor nodig is: ruimte, spullen, mensen.", "een lesruimte")


class Inbreng(Model):
    """What a partij brings: knowledge and time. The money stands under ``financien``."""

    expertise: str | None = veld("Wat deze partij weet of kan.", "kennis van inburgering en uitkeringen")
    uren: Uren | None = veld("De tijd in het hele traject, in uren.", 200)
    middelen: str | None = veld("Ruimte, spullen of mensen.", "een vergaderruimte")


class Werkplek(Model):
    """The work places that a werkgever offers."""

    aantal: Aantal | None = veld("Hoeveel werkplekken de werkgever biedt.", 2)
    adres: str | None = veld("Waar het werk is.", "Steenweg 12, Voorbeeldstad")
    werk: str | None = veld("Wat de deelnemers daar doen.", "metselen van muren bij nieuwbouw")


class Bedrijfstop(Model):
    """The promise of the top of the company."""

    naam: str | None = veld("Wie van de directie achter het traject staat.", "K. Voorbeeld")
    functie: str | None = veld("De functie van deze persoon.", "directeur")
    getekend_op: Datum | None = veld("Wanneer deze persoon dat heeft ondertekend.", "2027-01-11")
    belofte: str | None = veld("Wat de directie belooft.", "Tijd voor begeleiding onder werktijd.")


class Jobcarving(Model):
    """Tasks taken apart from a job so that a starter can do them."""

    besproken_op: Datum | None = veld("Wanneer jullie dit hebben besproken.", "2027-01-18")
    taken: list[str] = lijst(
        "De taken die de deelnemer in het begin doet.", "stenen klaarzetten", "specie maken"
    )
    toelichting: str | None = veld("Waarom wel of niet.", "De deelnemer leert elke maand een taak erbij.")


class Werkafspraak(Model):
    """What to do when something goes wrong on a working day."""

    situatie: Situatie | None = veld("Wanneer de afspraak geldt.", "ziek")
    wat: str | None = veld("Wat de deelnemer doet.", "Bel je leidinggevende.")
    wie: PersoonRef | None = veld("Met wie je contact opneemt (id uit 'personen').", "jan")
    wanneer: str | None = veld("Wanneer je dat doet.", "voor 07:00 uur")
    hoe: str | None = veld("Hoe je contact opneemt.", "bellen", "WhatsApp")


class WerkgeverAfspraken(Model):
    """What only a werkgever fills in."""

    werkplek: Werkplek = deel(Werkplek, "De werkplekken die de werkgever biedt.")
    perspectief: str | None = veld("Wat de deelnemer na het traject kan verwachten.", "een vast contract")
    bedrijfstop: Bedrijfstop = deel(Bedrijfstop, "De steun van de directie.")
    erkenning: str | None = veld("Het nummer van de SBB-erkenning als leerbedrijf.", "100123456")
    jobcarving: Jobcarving = deel(Jobcarving, "Taken op maat voor een starter.")
    taalles: str | None = veld(
        "Wanneer er taalles is op de werkvloer.",
        "dinsdag van 15:00 tot 16:30 in de kantine",
        "geen, want ...",
    )
    werkafspraken: list[Werkafspraak] = lijst(
        "Wat een deelnemer doet bij ziekte, te laat komen of problemen."
    )


class Partij(Model):
    """An organisation that takes part in the traject."""

    id: Id = verplicht("Een korte naam die je verder in dit bestand gebruikt.", "gemeente", "bouwbedrijf")
    naam: str | None = veld("De volledige naam van de organisatie.", "Gemeente Voorbeeldstad")
    afkorting: str | None = veld("De korte naam in de papieren.", "de gemeente")
    type: PartijType | None = veld("Wat voor organisatie het is.", "gemeente")
    rechtsvorm: str | None = veld(
        "De rechtsvorm.", "publiekrechtelijke rechtspersoon", "besloten vennootschap"
    )
    adres: str | None = veld("Straat en nummer.", "Marktplein 1")
    postcode: str | None = veld("De postcode.", "1234 AB")
    plaats: str | None = veld("De plaats waar de organisatie zit.", "Voorbeeldstad")
    kvk: str | None = veld("Het nummer bij de Kamer van Koophandel.", "12345678")
    rsin: str | None = veld("Het RSIN.", "123456789")
    btw: str | None = veld("Het btw-nummer.", "NL123456789B01")
    iban: str | None = veld("Het bankrekeningnummer.", "NL00BANK0123456789")
    vertegenwoordiger: Vertegenwoordiger = deel(Vertegenwoordiger, "Wie tekent voor deze partij.")
    contact: PersoonRef | None = veld("De contactpersoon (id uit 'personen').", "sanne")
    belang: str | None = veld(
        "Waarom het gezamenlijke doel belangrijk is voor deze partij.", "Meer vakmensen."
    )
    verwachting: str | None = veld("Wat deze partij verwacht.", "Dat deelnemers op tijd komen.")
    beweegreden: str | None = veld("Waarom deze partij dat verwacht.", "De ploeg rekent op elkaar.")
    zorg: str | None = veld(
        "Waar deze partij zich zorgen over maakt.", "Veiligheid als iemand weinig Nederlands spreekt."
    )
    inbreng: Inbreng = deel(Inbreng, "Wat deze partij meebrengt.")
    inzet: list[Inzet] = lijst("Wat deze partij belooft te doen.")
    werkgever: WerkgeverAfspraken = deel(
        WerkgeverAfspraken, "Alleen voor een werkgever: werkplek en begeleiding."
    )


class Persoon(Model):
    """Someone who works for a partij or helps along."""

    id: Id = verplicht("Een korte naam die je verder in dit bestand gebruikt.", "sanne")
    naam: str | None = veld("De naam.", "Sanne Voorbeeld")
    functie: str | None = veld("De functie.", "consulent werk en inkomen")
    partij: PartijRef | None = veld("Voor welke partij deze persoon werkt (id uit 'partijen').", "gemeente")
    telefoon: Telefoon | None = veld("Het telefoonnummer, met de 0 vooraan.", "06 12 34 56 78")
    email: str | None = veld("Het e-mailadres.", "sanne@voorbeeldstad.example")
    kanaal: str | None = veld("Hoe je deze persoon het snelst bereikt.", "WhatsApp", "bellen")
    bereikbaar: str | None = veld(
        "Wanneer je deze persoon kunt bereiken.", "maandag tot en met donderdag, 8 tot 17 uur"
    )
    vervanger: PersoonRef | None = veld(
        "Wie het overneemt als deze persoon er niet is (id uit 'personen').", "omar"
    )
    certificaat: str | None = veld("Een certificaat dat voor het traject telt.", "praktijkopleider")


class Uitvalprotocol(Model):
    """What happens when a deelnemer does not come."""

    afspraak: str | None = veld(
        "Wat er gebeurt als een deelnemer een tijd uitvalt.", "De intermediair belt dezelfde dag."
    )
    verantwoordelijk: PartijRef | None = veld(
        "Welke partij belt en het regelt (id uit 'partijen').", "gemeente"
    )
    binnen: TermijnVeld | None = veld("Binnen welke tijd.", "1 werkdag")


class Vangnet(Model):
    """Whom a deelnemer can turn to when life gets in the way."""

    omschrijving: str | None = veld(
        "Welke hulp er is bij problemen naast het werk.", "hulp bij geld en wonen"
    )
    contact: PersoonRef | None = veld("Wie je daarvoor belt (id uit 'personen').", "amal")


class Begeleiding(Model):
    """Agreements on guidance that hold for every deelnemer."""

    uitvalprotocol: Uitvalprotocol = deel(Uitvalprotocol, "Wat er gebeurt als een deelnemer uitvalt.")
    vangnet: Vangnet = deel(Vangnet, "Hulp bij problemen naast het werk.")


class Bijdrage(Model):
    """What one partij pays, in one line. ``bedrag`` may be 0."""

    partij: PartijRef | None = veld("Wie betaalt (id uit 'partijen').", "gemeente")
    bedrag: Euro | None = veld("Het bedrag in euro's. 0 mag ook.", 12500, "12.500,00")
    soort: str | None = veld("Waarvoor het geld is.", "taallessen")
    periode: str | None = veld("Over welke tijd.", "2027")
    bron: str | None = veld("Waar het geld vandaan komt.", "participatiebudget")
    voorwaarde: str | None = veld("Onder welke voorwaarde.", "na de start van de lessen")
