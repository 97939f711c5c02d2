"""What the traject is: name, goal, fasen, roles, tasks."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, lijst, veld
from toolkit.traject.model.keuzes import Fasenaam, Rol
from toolkit.traject.model.soorten import (
    Aantal,
    AanwezigeRef,
    Datum,
    Euro,
    Getal,
    JaNee,
    Maanden,
    PartijRef,
    PersoonRef,
    Tijd,
    Uren,
)


class Kenmerken(Model):
    """Name, beroep, region and duration of the traject, and version of its papers."""

    naam: str | None = veld("De naam van het traject.", "Leerwerktraject metselaar Voorbeeldstad")
    citeertitel: str | None = veld("De korte naam van het convenant.", "Convenant Metselaars Voorbeeldstad")
    beroep: str | None = veld("Het beroep waarvoor de deelnemers leren.", "metselaar")
    regio: str | None = veld("De regio waar het traject is.", "Midden-Voorbeeld")
    start: Datum | None = veld("De eerste dag van het traject.", "2027-01-04")
    eind: Datum | None = veld("De laatste dag van het traject.", "2028-06-30")
    onbepaald: JaNee | None = veld("Schrijf 'ja' als er geen einddatum is.", "nee")
    verlenging: str | None = veld("Of en hoe jullie het traject verlengen.", "Eenmaal met een jaar.", "geen")
    plaatsen: Aantal | None = veld("Hoeveel deelnemers er mee kunnen doen.", 10)
    documentversie: str | None = veld("De versie van de papieren.", "1.0")
    datum: Datum | None = veld("De datum van de papieren.", "2026-12-01")
    plaats: str | None = veld("De plaats die bij de datum staat.", "Voorbeeldstad")
    rolverdeling_vastgesteld: Datum | None = veld(
        "Wanneer jullie de rolverdeling hebben vastgesteld.", "2026-11-20"
    )


class Doel(Model):
    """The goal, SMART (handreiking, lines 533-536)."""

    specifiek: str | None = veld(
        "Wat jullie willen bereiken, in een zin.", "Statushouders werken als metselaar."
    )
    indicator: str | None = veld("Waaraan je ziet dat het is gelukt.", "deelnemers met een arbeidscontract")
    getal: Getal | None = veld("Het getal dat jullie willen halen.", 8)
    eenheid: str | None = veld("Wat je telt.", "deelnemers", "procent")
    acceptabel: str | None = veld(
        "Waarom alle partijen het eens zijn met het doel.", "Elke partij heeft ja gezegd op 10 november."
    )
    realistisch: str | None = veld(
        "Waarom het doel haalbaar is.", "Er zijn tien werkplekken en vier begeleiders."
    )
    datum: Datum | None = veld("Wanneer het doel gehaald moet zijn.", "2028-06-30")


class Fase(Model):
    """One of the six parts of the traject in Tabel 1."""

    fase: Fasenaam | None = veld("Welk deel van het traject.", "werving")
    start: Datum | None = veld("De eerste dag.", "2027-01-04")
    eind: Datum | None = veld("De laatste dag.", "2027-03-31")
    duur: Maanden | None = veld("Hoelang het duurt, in maanden.", 3)
    kosten: Euro | None = veld("Wat het kost, in euro's.", 4500)
    toelichting: str | None = veld("Wat er in dit deel gebeurt.", "Voorlichting, intake en meeloopdagen.")


class Roltoewijzing(Model):
    """Who has a role. The person who replaces stands with the person (``personen``, ``vervanger``)."""

    rol: Rol | None = veld("Welke rol.", "regisseur")
    partij: PartijRef | None = veld("Welke partij de rol heeft (id uit 'partijen').", "gemeente")
    persoon: PersoonRef | None = veld("Wie de rol uitvoert (id uit 'personen').", "sanne")
    fasen: list[Fasenaam] = lijst(
        "In welke delen van het traject. Leeg is: het hele traject.", "werving", "matching"
    )
    uren_per_week: Uren | None = veld("Hoeveel uur per week deze persoon ervoor heeft.", 16)
    uitvoerend: JaNee | None = veld(
        "Of deze partij zelf onderdelen uitvoert (bij een expertise partner).", "nee"
    )
    werkgeversnetwerk: list[str] = lijst(
        "Bij een intermediair: welke werkgevers meedoen of willen meedoen.", "Bouwbedrijf Voorbeeld"
    )
    toelichting: str | None = veld("Wat deze partij in deze rol doet.", "Geeft training aan buddy's.")


class Taak(Model):
    """One task with its RACI: who does it, who answers for it, who is asked, who is told."""

    taak: str | None = veld("Wat er moet gebeuren.", "Deelnemers werven in taalcafes")
    fase: Fasenaam | None = veld("In welk deel van het traject.", "werving")
    uitvoerder: list[AanwezigeRef] = lijst("Wie het doet (R).", "gemeente")
    eindverantwoordelijk: PartijRef | None = veld(
        "Wie ervoor zorgt dat het klaar komt (A). Een partij.", "gemeente"
    )
    raadplegen: list[AanwezigeRef] = lijst("Wie je om raad vraagt (C).", "bouwbedrijf")
    informeren: list[AanwezigeRef] = lijst("Wie je op de hoogte houdt (I).", "school")
    klaar_op: Datum | None = veld("Wanneer het klaar is.", "2027-03-31")


class Statushouders(Model):
    """What the statushouders themselves expect, as a group and without names."""

    verwachting: str | None = veld("Wat de statushouders verwachten.", "Een vak leren en een vaste baan.")
    beweegreden: str | None = veld("Waarom ze dat verwachten.", "Ze willen hun gezin zelf onderhouden.")
    ambitie: str | None = veld("Wat ze later willen.", "Zelfstandig metselaar worden.")
    zorg: str | None = veld("Waar ze zich zorgen over maken.", "Of hun Nederlands goed genoeg is.")
    gevraagd_op: Datum | None = veld("Wanneer jullie dit hebben gevraagd.", "2026-11-10")


class Bijeenkomst(Model):
    """The meeting before the start at which everybody sits down together."""

    datum: Datum | None = veld("Wanneer de bijeenkomst is of was.", "2026-11-10")
    van: Tijd | None = veld("Hoe laat het begint.", "09:30")
    tot: Tijd | None = veld("Hoe laat het klaar is.", "12:00")
    plaats: str | None = veld("Waar de bijeenkomst is.", "stadhuis, zaal 2")
    aanwezig: list[AanwezigeRef] = lijst(
        "Wie er is of was: id's uit 'partijen', en 'deelnemer' voor statushouders.", "gemeente", "deelnemer"
    )
    agenda: list[str] = lijst("Waar jullie over praten.", "Wat verwacht iedereen?")


class Moment(Model):
    """A meeting of the partijen on a date."""

    datum: Datum | None = veld("De datum.", "2027-06-14")
    van: Tijd | None = veld("Hoe laat het begint.", "13:00")
    tot: Tijd | None = veld("Hoe laat het klaar is.", "14:00")
    plaats: str | None = veld("Waar het is.", "online")
    onderwerp: str | None = veld("Waar het over gaat.", "Hoe gaat het op het werk en op school?")
    aanwezig: list[AanwezigeRef] = lijst("Wie erbij is. Leeg is: alle partijen.", "gemeente", "deelnemer")


class Overleg(Model):
    """How the partijen keep each other posted."""

    frequentie: str | None = veld("Hoe vaak jullie overleggen.", "elke zes weken")
    voorzitter: PartijRef | None = veld("Welke partij het overleg leidt (id uit 'partijen').", "gemeente")
    motivering: str | None = veld(
        "Waarom een ander dan de regisseur het overleg leidt.", "De werkgever heeft de ruimte."
    )
    deelnemers: list[AanwezigeRef] = lijst("Wie meedoet. Leeg is: alle partijen.", "gemeente", "bouwbedrijf")
    organisator: PartijRef | None = veld("Welke partij uitnodigt (id uit 'partijen').", "gemeente")
    momenten: list[Moment] = lijst("De vaste momenten om terug te kijken.")
