"""The agreements between the partijen: money, data, following, and the legal part of the convenant."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, deel, lijst, veld
from toolkit.traject.model.keuzes import Btw, Voortgangsoort
from toolkit.traject.model.partijen import Bijdrage
from toolkit.traject.model.soorten import AanwezigeRef, Datum, Euro, JaNee, PartijRef, TermijnVeld, Uren


class RegionaalBudget(Model):
    """Money of the region that does not depend on where a deelnemer lives."""

    besproken_op: Datum | None = veld("Wanneer jullie hebben gekeken of dit kan.", "2026-11-10")
    bedrag: Euro | None = veld("Hoeveel geld er is.", 20000)
    toelichting: str | None = veld("Wat jullie hebben afgesproken.", "Geldt voor alle gemeenten in de regio.")


class Subsidie(Model):
    """A subsidy, and what its giver asks for."""

    naam: str | None = veld("De naam van de regeling.", "regionale subsidie leerwerken")
    verstrekker: str | None = veld("Wie de subsidie geeft.", "Provincie Voorbeeld")
    formulieren: list[str] = lijst(
        "Welke formulieren nodig zijn.", "aanwezigheidslijst", "begeleidingsverslag"
    )


class FinancieleControle(Model):
    """Who checked the budget, and when."""

    datum: Datum | None = veld("Wanneer de begroting is nagekeken.", "2026-11-17")
    door: str | None = veld("Wie dat heeft gedaan.", "afdeling Financien van de gemeente")


class Financien(Model):
    """What the traject costs, who pays, and how risk and gain are shared."""

    begroting: Euro | None = veld("Wat het hele traject kost, in euro's.", "48.000,00")
    btw: Btw | None = veld("Of de btw in de bedragen zit.", "exclusief btw")
    bijdragen: list[Bijdrage] = lijst("Wie wat betaalt. Elke partij heeft een regel; 0 mag.")
    risicodeling: str | None = veld("Hoe jullie het risico delen.", "Valt een deelnemer uit, dan betaalt ...")
    opbrengstdeling: str | None = veld(
        "Hoe jullie delen wat het traject oplevert.", "De lesboeken blijven van ..."
    )
    opbrengsten: list[str] = lijst("Wat het traject oplevert.", "acht vakmensen", "minder uitkeringen")
    regionaal_budget: RegionaalBudget = deel(RegionaalBudget, "Geld van de regio, los van de woonplaats.")
    subsidie: Subsidie = deel(Subsidie, "Een subsidie, als die er is.")
    controle: FinancieleControle = deel(FinancieleControle, "Wie de begroting heeft nagekeken.")


class Trainingsplan(Model):
    """The plan for the language training that the taalbudget pays."""

    omschrijving: str | None = veld(
        "Wat de taaltraining inhoudt.", "Vaktaal voor de bouw, twee keer per week."
    )
    aanbieder: PartijRef | None = veld("Wie de training geeft (id uit 'partijen').", "taalschool")
    uren: Uren | None = veld("Hoeveel lesuren in totaal.", 160)
    kosten: Euro | None = veld("Wat de training kost.", 8000)
    start: Datum | None = veld("Wanneer de training begint.", "2027-04-05")
    eind: Datum | None = veld("Wanneer de training klaar is.", "2028-03-31")


class Taalbudget(Model):
    """Money for language, and the plan to spend it."""

    bedrag: Euro | None = veld("Hoeveel geld er is voor taal.", 9000)
    trainingsplan: Trainingsplan = deel(Trainingsplan, "Het plan voor de taaltraining.")


class Gegevens(Model):
    """How the partijen treat personal data (AVG)."""

    doel: str | None = veld("Waarvoor jullie gegevens delen.", "De deelnemers begeleiden.")
    grondslag: str | None = veld("De reden in de wet (AVG).", "overeenkomst met de deelnemer")
    soorten: list[str] = lijst("Welke gegevens jullie delen.", "naam", "rooster", "voortgang")
    delen_met: list[PartijRef] = lijst("Wie de gegevens krijgt (id's uit 'partijen').", "bouwbedrijf")
    bijzonder: str | None = veld("Afspraak over gevoelige gegevens, zoals gezondheid.", "Die delen we niet.")
    bewaartermijn: TermijnVeld | None = veld(
        "Hoelang jullie de gegevens bewaren na het traject.", "6 maanden"
    )
    verantwoordelijk: PartijRef | None = veld("Wie verantwoordelijk is (id uit 'partijen').", "gemeente")
    rechten: str | None = veld(
        "Bij wie de deelnemer gegevens kan inzien of laten verwijderen.", "de regisseur"
    )


class Indicator(Model):
    """One thing that is followed."""

    soort: Voortgangsoort | None = veld("Waar het over gaat.", "taal")
    indicator: str | None = veld("Wat jullie volgen.", "taalniveau bij spreken")
    meting: str | None = veld("Hoe jullie dat meten.", "korte toets elke drie maanden")
    streefwaarde: str | None = veld("Wat jullie willen halen.", "A2 na negen maanden")


class Monitoring(Model):
    """What is followed during the traject, by whom and how often."""

    indicatoren: list[Indicator] = lijst("Wat jullie volgen: arbeid, taal en vak.")
    frequentie: str | None = veld("Hoe vaak.", "elke drie maanden")
    wie: PartijRef | None = veld("Wie de gegevens verzamelt (id uit 'partijen').", "gemeente")


class Evaluatie(Model):
    """When the partijen look back and what they do with it."""

    wie: list[AanwezigeRef] = lijst("Wie meedoet.", "gemeente", "deelnemer")
    datums: list[Datum] = lijst("Wanneer jullie evalueren.", "2027-09-20")
    gevolg: str | None = veld(
        "Wat er met de uitkomst gebeurt.", "We passen de afspraken binnen een maand aan."
    )


class Definitie(Model):
    """A word and what it means in the convenant."""

    term: str | None = veld("Het woord.", "jobcoach")
    omschrijving: str | None = veld("Wat het woord betekent.", "Iemand van buiten het bedrijf die begeleidt.")


class Geschillen(Model):
    """What happens when partijen disagree."""

    overleg: str | None = veld("Wie er eerst met elkaar praten.", "De contactpersonen, binnen twee weken.")
    mediation: str | None = veld("Of er een bemiddelaar komt.", "Een mediator die alle partijen goed vinden.")
    rechter_plaats: str | None = veld("De plaats van de rechter.", "Voorbeeldstad")


class Wijziging(Model):
    """How the convenant is changed."""

    vorm: str | None = veld("Hoe een wijziging gaat.", "schriftelijk, als alle partijen akkoord zijn")
    termijn: TermijnVeld | None = veld("Hoelang partijen de tijd hebben om te antwoorden.", "4 weken")


class Toetreding(Model):
    """How a new partij joins."""

    mogelijk: JaNee | None = veld("Of een nieuwe partij later mee kan doen.", "ja")
    wie: str | None = veld("Wie er mee kan doen.", "werkgevers in de regio")
    hoe: str | None = veld("Hoe dat gaat.", "met een brief aan de regisseur")
    voorwaarden: str | None = veld("Onder welke voorwaarden.", "Alle partijen stemmen in.")


class Opzegging(Model):
    """How a partij leaves."""

    gronden: str | None = veld(
        "Wanneer een partij mag stoppen.", "als de partij de afspraken niet meer kan nakomen"
    )
    wijze: str | None = veld("Hoe dat gaat.", "met een brief aan alle partijen")
    termijn: TermijnVeld | None = veld("Hoelang van tevoren.", "3 maanden")
    gevolg_voor_overigen: str | None = veld(
        "Wat dit betekent voor de anderen.", "De deelnemers maken de opleiding af."
    )


class Onvoorzien(Model):
    """What happens when circumstances change."""

    overlegtermijn: TermijnVeld | None = veld("Binnen welke tijd jullie overleggen.", "4 weken")
    opzegtermijn: TermijnVeld | None = veld("Met welke termijn een partij daarna mag stoppen.", "2 maanden")


class Openbaarheid(Model):
    """Where the convenant is published."""

    plek: str | None = veld("Waar het convenant komt te staan.", "de website van de gemeente")
    termijn: TermijnVeld | None = veld("Hoe snel na het tekenen.", "2 weken")


class Handtekening(Model):
    """A partij that signs. The name comes from ``vertegenwoordiger`` of the partij."""

    partij: PartijRef | None = veld("Welke partij tekent (id uit 'partijen').", "gemeente")
    plaats: str | None = veld("Waar.", "Voorbeeldstad")
    datum: Datum | None = veld("Wanneer.", "2026-12-15")


class Convenant(Model):
    """The legal part: what stands in the convenant and nowhere else."""

    overwegingen: list[str] = lijst(
        "Waarom jullie dit convenant sluiten.", "In de regio zijn te weinig metselaars."
    )
    definities: list[Definitie] = lijst("Woorden en wat ze betekenen.")
    afdwingbaar: JaNee | None = veld(
        "Of een partij naar de rechter kan als een ander zich niet aan de afspraken houdt.", "nee"
    )
    geschillen: Geschillen = deel(Geschillen, "Wat jullie doen als jullie het niet eens zijn.")
    wijziging: Wijziging = deel(Wijziging, "Hoe jullie het convenant wijzigen.")
    toetreding: Toetreding = deel(Toetreding, "Hoe een nieuwe partij mee kan doen.")
    opzegging: Opzegging = deel(Opzegging, "Hoe een partij kan stoppen.")
    onvoorzien: Onvoorzien = deel(Onvoorzien, "Wat jullie doen als er iets onverwachts gebeurt.")
    openbaarheid: Openbaarheid = deel(Openbaarheid, "Waar het convenant openbaar wordt.")
    ingang: Datum | None = veld(
        "Wanneer het convenant begint te gelden. Leeg is: bij de start.", "2027-01-04"
    )
    bijlagen: list[str] = lijst("De bijlagen.", "rolverdeling", "afsprakenplan", "begroting")
    ondertekening: list[Handtekening] = lijst("Wie tekent, waar en wanneer.")
