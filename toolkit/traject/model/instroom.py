"""How people come into the traject: werving, criteria, selection."""

from __future__ import annotations

from toolkit.traject.model.basis import Model, deel, lijst, veld
from toolkit.traject.model.keuzes import Kanaalsoort, Taalniveau, VcaEis
from toolkit.traject.model.soorten import Datum, PartijRef, PersoonRef


class Kanaal(Model):
    """One way to reach people."""

    naam: str | None = veld("Hoe je mensen bereikt.", "taalcafe in de bibliotheek")
    soort: Kanaalsoort | None = veld("Wat voor kanaal het is.", "doelgroep")
    start: Datum | None = veld("Vanaf wanneer jullie hier promoten.", "2026-10-05")
    partij: PartijRef | None = veld("Wie het doet (id uit 'partijen').", "gemeente")


class Voorlichting(Model):
    """What people are told before they choose."""

    datum: Datum | None = veld("Wanneer de voorlichting is.", "2027-01-12")
    plaats: str | None = veld("Waar.", "buurthuis De Brug")
    inhoud: str | None = veld(
        "Wat je doet en leert in het traject.", "Vier dagen werken, een dag naar school."
    )
    vereisten: str | None = veld("Wat je ervoor nodig hebt.", "Zin om buiten te werken.")
    uitkomst: str | None = veld("Wat je er daarna mee kunt.", "Een mbo-diploma en een baan.")
    talen: list[str] = lijst("In welke talen de voorlichting is.", "Nederlands", "Arabisch", "Tigrinya")


class Sollicitatiehulp(Model):
    """Help with applying."""

    partijen: list[PartijRef] = lijst("Wie helpt (id's uit 'partijen').", "gemeente", "vluchtwerk")
    hoe: str | None = veld("Hoe de hulp eruitziet.", "Samen een brief en een cv maken.")


class Leerwerkloket(Model):
    """The talk with the leerwerkloket about regelingen."""

    datum: Datum | None = veld("Wanneer jullie elkaar spraken.", "2026-11-03")
    contact: str | None = veld("Met wie jullie spraken.", "adviseur Leerwerkloket Voorbeeldregio")
    uitkomst: str | None = veld("Wat het gesprek opleverde.", "Er is een subsidie voor praktijkleren.")


class Flexibiliteit(Model):
    """How flexible start and hours are."""

    besproken_op: Datum | None = veld("Wanneer jullie dit hebben besproken.", "2026-11-10")
    instroom: str | None = veld("Of deelnemers later kunnen instromen.", "Ja, elke drie maanden.")
    starttijden: str | None = veld("Welke begintijden kunnen.", "07:30 of 08:30, in overleg.")
    leeruren: str | None = veld("Of leren in de avond of in deeltijd kan.", "Ja, 's avonds op dinsdag.")


class Werving(Model):
    """Finding people."""

    kanalen: list[Kanaal] = lijst("Hoe jullie mensen bereiken: online, offline en via de doelgroep.")
    voorlichting: Voorlichting = deel(Voorlichting, "Wat je mensen van tevoren vertelt.")
    sollicitatiehulp: Sollicitatiehulp = deel(Sollicitatiehulp, "Wie helpt bij solliciteren.")
    leerwerkloket: Leerwerkloket = deel(Leerwerkloket, "Het gesprek met het leerwerkloket.")
    flexibiliteit: Flexibiliteit = deel(Flexibiliteit, "Hoe soepel de start en de uren zijn.")


class Taaleis(Model):
    """The level of Dutch that is asked at the start. Empty: none is asked."""

    niveau: Taalniveau | None = veld("Het taalniveau bij de start. Leeg is: geen eis.", "A1")
    toelichting: str | None = veld("Waarom dit niveau nodig is.", "Voor de veiligheid op de bouwplaats.")


class Vca(Model):
    """The VCA demand for the whole traject."""

    eis: VcaEis | None = veld("Of en wanneer VCA nodig is.", "tijdens traject")
    toelichting: str | None = veld(
        "Hoe jullie VCA regelen.", "Cursus met plaatjes en een examen in de eigen taal."
    )
    betaald_door: PartijRef | None = veld("Wie VCA betaalt (id uit 'partijen').", "bouwbedrijf")


class Selectie(Model):
    """Whom the traject is for."""

    profiel: str | None = veld("Voor wie het traject is.", "Statushouders die graag met hun handen werken.")
    criteria: list[str] = lijst("Wat je vraagt van een kandidaat.", "wil leren", "kan 4 dagen werken")
    opgesteld_door: list[PartijRef] = lijst("Wie profiel en criteria maakten.", "gemeente", "bouwbedrijf")
    opgesteld_op: Datum | None = veld("Wanneer dat was.", "2026-11-12")
    taaleis: Taaleis = deel(Taaleis, "Welk taalniveau je vraagt.")
    vca: Vca = deel(Vca, "Of VCA nodig is.")
    vacature: str | None = veld(
        "Het bestand met de vacature, gezien vanaf dit bestand.", "vacature-metselaar.md"
    )
    aanspreekpunt: PersoonRef | None = veld("Bij wie kandidaten zich melden (id uit 'personen').", "sanne")
