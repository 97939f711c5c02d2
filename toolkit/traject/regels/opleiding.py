"""R66 to R73: learning: places, groups, vaktaal, evaluation, budget."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Rol, Trainingsonderwerp
from toolkit.traject.opmaak import euro
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Wanneer, geval, lege_velden, regel

_regel = partial(regel, hoofdstuk=Hoofdstuk.OPLEIDING, wie=Rol.OPLEIDER, wanneer=Wanneer.START)


@_regel(
    "R66",
    "Leren en werken zijn op één plek, of er is een reden",
    ernst=Ernst.WAARSCHUWING,
    waarom="Op één plek spreken docenten en begeleiders elkaar, en reist de deelnemer minder.",
    advies="Breng onderdelen bij elkaar, of schrijf op waarom dat niet kan.",
    regels="1430-1432",
    uitleg="organiseer alle onderdelen op dezelfde locatie als dat haalbaar is.",
    goed=[
        geval(
            {"leren.locatie_motivering": None, "leren.locaties": [{"soort": "werk", "adres": "Kalkweg 12"}]}
        )
    ],
    fout=[geval({"leren.locatie_motivering": None}), geval({"leren.locaties": None})],
)
def r66(d: Dossier) -> Iterator[Melding]:
    """Compare the addresses."""
    leren = d.traject.leren
    adressen = {x.adres for x in leren.locaties if x.adres}
    if not adressen:
        yield Melding("leren.locaties", "Er staat niet waar de deelnemers leren en werken.")
    elif len(adressen) > 1 and not leren.locatie_motivering:
        yield Melding(
            "leren.locatie_motivering", f"Er zijn {len(adressen)} plekken, en er staat niet waarom."
        )


@_regel(
    "R67",
    "De groep is klein en iedereen heeft een taalbuddy",
    ernst=Ernst.WAARSCHUWING,
    waarom="In een kleine groep durf je te praten. Een taalbuddy oefent met je op het werk.",
    advies="Vul de groepsgrootte in en kies voor elke deelnemer een taalbuddy.",
    regels="1466-1470 en 1574-1577",
    uitleg="werk met kleine groepen en een buddy. Minder dan tien is soms lastig (regel 1481).",
    goed=[geval({"leren.groepsgrootte": 12})],
    fout=[geval({"leren.groepsgrootte": None}), geval({"deelnemers[1].taal.taalbuddy": None})],
)
def r67(d: Dossier) -> Iterator[Melding]:
    """Ask for the size of the group and for the taalbuddy's."""
    yield from lege_velden(d.traject.leren, "leren", groepsgrootte="Er staat niet hoe groot een groep is.")
    for pad, wie in d.per_deelnemer:
        yield from lege_velden(wie.taal, f"{pad}.taal", taalbuddy=f"{wie.code} heeft nog geen taalbuddy.")


@_regel(
    "R68",
    "Deelnemers kunnen een praktijkverklaring halen",
    ernst=Ernst.WAARSCHUWING,
    waarom="Ook wie eerder stopt, kan dan laten zien wat hij kan.",
    advies="Spreek af wie de verklaring geeft en voor welke taken. Kan het niet? Schrijf dan op waarom.",
    regels="1561-1562",
    uitleg="de opleider helpt statushouders om praktijkverklaringen te halen.",
    goed=[
        geval({"leren.praktijkverklaring": {"toelichting": "Niet nodig: iedereen haalt deelcertificaten."}}),
    ],
    fout=[
        geval({"leren.praktijkverklaring": None}),
        geval({"leren.praktijkverklaring": {"werkprocessen": ["voegen"]}}),
    ],
)
def r68(d: Dossier) -> Iterator[Melding]:
    """Ask who gives the praktijkverklaring, or why there is none."""
    verklaring = d.traject.leren.praktijkverklaring
    if verklaring.partij is None and (verklaring.werkprocessen or not verklaring.toelichting):
        yield Melding("leren.praktijkverklaring.partij", "Er staat niet wie een praktijkverklaring geeft.")


@_regel(
    "R69",
    "Taal, theorie en praktijk sluiten op elkaar aan",
    waarom="Gebruik je op het werk wat je op school leert? Dan blijft het hangen.",
    advies="Laat docenten en werkgever op vaste momenten afstemmen.",
    regels="1582-1584",
    uitleg="taalopleider, opleider en werkgever stemmen hun lessen regelmatig op elkaar af.",
    goed=[geval({"leren.afstemming.frequentie": "elke week"})],
    fout=[
        geval({"leren.afstemming.frequentie": None}),
        geval({"leren.afstemming.deelnemers": ["school", "taalschool"]}),
    ],
)
def r69(d: Dossier) -> Iterator[Melding]:
    """Ask how often and with whom."""
    afstemming = d.traject.leren.afstemming
    yield from lege_velden(
        afstemming,
        "leren.afstemming",
        frequentie="Er staat niet hoe vaak docenten en werkgever afstemmen.",
    )
    mist = d.ontbrekend(afstemming.deelnemers, "opleider", "taalopleider", "werkgever")
    if mist:
        yield Melding("leren.afstemming.deelnemers", f"Bij de afstemming ontbreekt: {mist}.")


@_regel(
    "R70",
    "Jullie vragen deelnemers hoe het gaat met de vaktaal",
    wie=Rol.REGISSEUR,
    waarom="Alleen de deelnemer weet of hij de woorden op het werk begrijpt.",
    advies="Plan gesprekken over vaktaal. De regisseur regelt dat.",
    regels="1592-1594",
    uitleg="de regisseur regelt gesprekken waarin statushouders vertellen hoe het gaat met vaktaal.",
    goed=[geval({"leren.taalevaluatie.datums": None})],
    fout=[
        geval({"leren.taalevaluatie.frequentie": None}),
        geval({"leren.taalevaluatie.partij": "taalschool"}),
        geval({"leren.taalevaluatie.partij": None}),
    ],
)
def r70(d: Dossier) -> Iterator[Melding]:
    """Ask how often, and for the regisseur."""
    evaluatie = d.traject.leren.taalevaluatie
    yield from lege_velden(
        evaluatie,
        "leren.taalevaluatie",
        frequentie="Er staat niet hoe vaak jullie met deelnemers praten over vaktaal.",
        partij="Er staat niet wie de gesprekken over vaktaal regelt.",
    )
    if evaluatie.partij and not d.heeft_rol(evaluatie.partij, Rol.REGISSEUR):
        naam = d.kort(evaluatie.partij)
        yield Melding(
            "leren.taalevaluatie.partij", f"{naam} regelt de gesprekken over vaktaal, niet de regisseur."
        )


@_regel(
    "R71",
    "Deelnemers leren de woorden van het vak",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.TAALOPLEIDER,
    waarom="Op de bouw moet je woorden en afkortingen kennen, ook voor de veiligheid.",
    advies="Kies een woordenlijst en plan sessies. 'leerwerk vaktaal lijst' maakt een woordenlijst.",
    regels="1598-1602",
    uitleg="geef vaktaal met begrippen en afkortingen, en oefen gesprekken in sessies.",
    goed=[geval({"leren.vaktaal.sessies[3]": None})],
    fout=[geval({"leren.vaktaal.woordenlijst": None}), geval({"leren.vaktaal.sessies": None})],
)
def r71(d: Dossier) -> Iterator[Melding]:
    """Ask for the word list and for sessions with a date."""
    vaktaal = d.traject.leren.vaktaal
    yield from lege_velden(
        vaktaal, "leren.vaktaal", woordenlijst="Er staat niet welke woordenlijst jullie gebruiken."
    )
    if not any(s.datum for s in vaktaal.sessies):
        yield Melding("leren.vaktaal.sessies", "Er is geen les over vaktaal met een datum.")


@_regel(
    "R72",
    "Deelnemers oefenen met opdrachten en met de cultuur op het werk",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.TAALOPLEIDER,
    waarom="Hulp vragen of 'nee' zeggen gaat in elk land anders. Dat kun je oefenen.",
    advies="Plan voor de deelnemers een training over werkinstructies en over interculturele vaardigheden.",
    regels="1606-1608",
    uitleg="train statushouders in werkinstructies, vragen stellen en interculturele vaardigheden.",
    goed=[geval({"trainingen[3].online": "ja"})],
    fout=[geval({"trainingen[3]": None}), geval({"trainingen[4].voor_deelnemers": "nee"})],
)
def r72(d: Dossier) -> Iterator[Melding]:
    """Ask for a dated training of the deelnemers on both subjects."""
    er = {t.onderwerp for t in d.traject.trainingen if t.voor_deelnemers and t.datum}
    for onderwerp in (Trainingsonderwerp.WERKINSTRUCTIES, Trainingsonderwerp.INTERCULTUREEL):
        if onderwerp not in er:
            yield Melding("trainingen", f"Er is voor deelnemers geen training over {onderwerp.value}.")


@_regel(
    "R73",
    "Er is geld en een plan voor taal",
    wie=Rol.TAALOPLEIDER,
    wanneer=Wanneer.TEKENEN,
    waarom="Zonder taal lukt het werk niet. En taalles kost geld.",
    advies="Zet een bedrag voor taal in de begroting en maak een plan dat daarin past.",
    regels="1612-1616",
    uitleg="zorg voor genoeg geld voor taal en een plan dat past bij het geld en de deelnemers.",
    goed=[geval({"taalbudget.trainingsplan.kosten": 8000})],
    fout=[
        geval({"taalbudget.bedrag": 0}),
        geval({"taalbudget.bedrag": None}),
        geval({"taalbudget.trainingsplan.omschrijving": None}),
        geval({"taalbudget.trainingsplan.kosten": 8001}),
    ],
)
def r73(d: Dossier) -> Iterator[Melding]:
    """Ask for the amount and the plan, and compare them."""
    budget = d.traject.taalbudget
    if not budget.bedrag:
        yield Melding("taalbudget.bedrag", "Er is geen geld voor taal.")
    yield from lege_velden(
        budget.trainingsplan,
        "taalbudget.trainingsplan",
        omschrijving="Er is geen plan voor de taallessen.",
        kosten="Er staat niet wat de taallessen kosten.",
    )
    kosten = budget.trainingsplan.kosten
    if budget.bedrag and kosten is not None and kosten > budget.bedrag:
        yield Melding(
            "taalbudget.trainingsplan.kosten",
            f"De taallessen kosten {euro(kosten)}. Er is {euro(budget.bedrag)}.",
        )
