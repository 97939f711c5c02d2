"""R26 to R32: the meeting before the start, what everybody expects, and wage and uitkering."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Contractsoort, Rol
from toolkit.traject.opmaak import datum
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import (
    Hoofdstuk,
    Melding,
    Wanneer,
    geval,
    lege_velden,
    met_deelnemers,
    regel,
)

_regel = partial(regel, hoofdstuk=Hoofdstuk.VERWACHTINGEN)
ZONDER_LOON = (Contractsoort.STAGE, Contractsoort.PROEFPLAATSING)


@_regel(
    "R26",
    "Er is een bijeenkomst voor de start, met iedereen",
    waarom="Aan tafel blijkt wat ieder verwacht. Dat voorkomt teleurstelling later.",
    advies="Plan een bijeenkomst voor de start en nodig alle partijen en een statushouder uit.",
    regels="822-824",
    uitleg="werkgever, intermediair, statushouder en opleider bespreken vooraf wat ze verwachten.",
    goed=[geval({"bijeenkomst.aanwezig": ["gemeente", "bouwbedrijf", "taalschool", "deelnemer"]})],
    fout=[
        geval({"bijeenkomst.datum": None}),
        geval({"bijeenkomst.datum": "2027-04-02"}, "R27"),
        geval({"bijeenkomst.aanwezig": ["gemeente", "bouwbedrijf", "school"]}),
    ],
)
def r26(d: Dossier) -> Iterator[Melding]:
    """Ask for the meeting, its date and who is there."""
    bijeenkomst = d.traject.bijeenkomst
    if bijeenkomst.datum is None:
        yield Melding("bijeenkomst.datum", "Er is geen bijeenkomst gepland voor de start.")
    elif d.start and bijeenkomst.datum >= d.start:
        dag, start = datum(bijeenkomst.datum), datum(d.start)
        yield Melding(
            "bijeenkomst.datum", f"De bijeenkomst is op {dag}. Dat is niet voor de start op {start}."
        )
    mist = d.ontbrekend(bijeenkomst.aanwezig, "werkgever", "intermediair", "deelnemer", "opleider")
    if mist:
        yield Melding("bijeenkomst.aanwezig", f"Bij de bijeenkomst ontbreekt: {mist}.")


@_regel(
    "R27",
    "Eerst praten, dan taken verdelen",
    ernst=Ernst.WAARSCHUWING,
    waarom="Wie mee mag denken, houdt zich beter aan de taken.",
    advies="Stel de rolverdeling vast na de bijeenkomst. Schrijf de datum op.",
    regels="696-698",
    uitleg="ga eerst met alle partijen om de tafel en verdeel daarna pas de taken.",
    goed=[geval({"traject.rolverdeling_vastgesteld": "2027-01-12"})],
    fout=[geval({"traject.rolverdeling_vastgesteld": "2027-01-11"})],
)
def r27(d: Dossier) -> Iterator[Melding]:
    """Compare the date of the rolverdeling with that of the meeting."""
    vast, bijeenkomst = d.traject.traject.rolverdeling_vastgesteld, d.traject.bijeenkomst.datum
    if vast and bijeenkomst and vast < bijeenkomst:
        yield Melding(
            "traject.rolverdeling_vastgesteld",
            f"De rolverdeling is van {datum(vast)}. De bijeenkomst was pas op {datum(bijeenkomst)}.",
        )


@_regel(
    "R28",
    "Elke partij vertelt waarom zij iets verwacht",
    waarom="Achter een verwachting zit vaak een ervaring. Als je die kent, begrijp je elkaar.",
    advies="Vraag door: waarom is dit belangrijk voor jullie?",
    regels="824",
    uitleg="de regisseur maakt duidelijk welke redenen achter de verwachtingen zitten.",
    goed=[geval({"partijen[4].beweegreden": "Wij zien dat het zo werkt."})],
    fout=[geval({"partijen[4].beweegreden": None}), geval({"partijen[4].verwachting": None})],
)
def r28(d: Dossier) -> Iterator[Melding]:
    """Ask each partij what it expects, and why."""
    for pad, partij in d.per_partij:
        naam = d.kort(partij.id)
        yield from lege_velden(
            partij,
            pad,
            verwachting=f"Er staat niet wat {naam} verwacht.",
            beweegreden=f"Er staat niet waarom {naam} dat verwacht.",
        )


@_regel(
    "R29",
    "De statushouder vertelt wat hij verwacht, wil en lastig vindt",
    wie=Rol.INTERMEDIAIR,
    wanneer=Wanneer.START,
    waarom="Een traject dat past bij wat iemand zelf wil, houdt hij beter vol.",
    advies="Vraag het aan de deelnemer en schrijf het in zijn eigen woorden op.",
    regels="831-832",
    uitleg="statushouders delen hun verwachtingen, ambities en zorgen.",
    goed=[geval({"deelnemers[1].ambitie": "Je wilt een eigen bedrijf."})],
    fout=[
        geval({"deelnemers[1].zorg": None}),
        geval({"deelnemers[1].ambitie": None}),
        geval({"deelnemers": None, "statushouders.verwachting": None}),
    ],
)
def r29(d: Dossier) -> Iterator[Melding]:
    """Ask each deelnemer; as long as there are none, the statushouders as a group."""
    for pad, wie in d.per_deelnemer:
        yield from lege_velden(
            wie,
            pad,
            verwachting=f"Er staat niet wat {wie.code} verwacht.",
            ambitie=f"Er staat niet wat {wie.code} later wil.",
            zorg=f"Er staat niet waar {wie.code} zich zorgen over maakt.",
        )
    if not d.per_deelnemer:
        yield from lege_velden(
            d.traject.statushouders,
            "statushouders",
            verwachting="Er staat niet wat de statushouders verwachten.",
            ambitie="Er staat niet wat de statushouders later willen.",
            zorg="Er staat niet waar de statushouders zich zorgen over maken.",
        )


@_regel(
    "R30",
    "De werkgever bespreekt geld en biedt een toekomst",
    wie=Rol.WERKGEVER,
    waarom="Een deelnemer werkt harder voor een baan die er echt komt.",
    advies="Vraag de werkgever wat hij betaalt en wat hij na het traject biedt.",
    regels="827-829",
    uitleg="de werkgever praat mee over geld en biedt loon, een toekomst en duurzaam werk.",
    goed=[geval({"partijen[3].werkgever.perspectief": "Na een jaar een vast contract."})],
    fout=[geval({"partijen[3].werkgever.perspectief": None})],
)
def r30(d: Dossier) -> Iterator[Melding]:
    """Ask each werkgever for its contribution and for what comes after."""
    betalers = {b.partij for b in d.traject.financien.bijdragen if b.bedrag is not None}
    for pad, partij in d.per_werkgever:
        naam = d.kort(partij.id)
        if partij.id not in betalers:
            yield Melding("financien.bijdragen", f"Er staat niet wat {naam} betaalt. 0 mag ook.")
        yield from lege_velden(
            partij.werkgever,
            f"{pad}.werkgever",
            perspectief=f"Er staat niet wat {naam} na het traject te bieden heeft.",
        )


@_regel(
    "R31",
    "Loon en uitkering zijn besproken",
    wie=Rol.INTERMEDIAIR,
    wanneer=Wanneer.START,
    geldt=met_deelnemers,
    waarom="Door loon verandert de uitkering. Wie dat niet weet, schrikt en stopt misschien.",
    advies="Reken samen met de deelnemer uit wat er elke maand overblijft.",
    regels="760-780 en 837",
    uitleg="weeg loon, uitkering en bbl-salaris zorgvuldig tegen elkaar af.",
    goed=[
        geval({"deelnemers[1].uitkering": {"soort": "geen"}}),
        geval({"deelnemers[1].contract.soort": "stage", "deelnemers[1].contract.loon_bruto": None}),
    ],
    fout=[
        geval({"deelnemers[1].contract.loon_bruto": None}),
        geval({"deelnemers[1].uitkering.effect": None}),
        geval({"deelnemers[1].uitkering.besproken_op": None}),
        geval({"deelnemers[1].contract.soort": None}),
    ],
)
def r31(d: Dossier) -> Iterator[Melding]:
    """Ask for the contract, the wage and what happens to the uitkering."""
    for pad, wie in d.per_deelnemer:
        contract, uitkering = wie.contract, wie.uitkering
        if contract.soort is None:
            yield Melding(f"{pad}.contract.soort", f"Er staat niet welk contract {wie.code} krijgt.")
        elif contract.loon_bruto is None and contract.soort not in ZONDER_LOON:
            bbl = contract.soort == Contractsoort.BBL
            loon = "bbl-loon" if bbl else "loon"
            yield Melding(f"{pad}.contract.loon_bruto", f"Er staat niet welk {loon} {wie.code} krijgt.")
        yield from lege_velden(
            uitkering, f"{pad}.uitkering", soort=f"Er staat niet welke uitkering {wie.code} heeft."
        )
        if uitkering.soort and uitkering.soort.lower() != "geen":
            yield from lege_velden(
                uitkering,
                f"{pad}.uitkering",
                effect=f"Er staat niet wat er met de uitkering van {wie.code} gebeurt.",
                besproken_op=f"Er staat niet wanneer de uitkering met {wie.code} is besproken.",
            )


@_regel(
    "R32",
    "Er is gekeken naar geld van de regio",
    ernst=Ernst.WAARSCHUWING,
    waarom="Met geld van de regio maakt het niet uit in welke gemeente iemand woont.",
    advies="Bespreek of de regio kan meebetalen. Schrijf de datum en de uitkomst op.",
    regels="769-771",
    uitleg="een regionaal budget maakt de financiering los van de woonplaats.",
    goed=[geval({"financien.regionaal_budget.bedrag": None})],
    fout=[
        geval({"financien.regionaal_budget": None}),
        geval({"financien.regionaal_budget.toelichting": None}),
    ],
)
def r32(d: Dossier) -> Iterator[Melding]:
    """Ask when regional money was talked about and what came out."""
    yield from lege_velden(
        d.traject.financien.regionaal_budget,
        "financien.regionaal_budget",
        besproken_op="Er staat niet wanneer jullie spraken over geld van de regio.",
        toelichting="Er staat niet wat jullie afspraken over geld van de regio.",
    )
