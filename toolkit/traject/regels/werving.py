"""R39 to R46: finding people, criteria, vacature and VCA."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Kanaalsoort, Rol, Taalniveau, VcaEis
from toolkit.traject.opmaak import datum
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Wanneer, geval, lege_velden, regel

_werving = partial(regel, hoofdstuk=Hoofdstuk.WERVING, wie=Rol.INTERMEDIAIR, wanneer=Wanneer.START)
_criteria = partial(regel, hoofdstuk=Hoofdstuk.CRITERIA, wie=Rol.INTERMEDIAIR)

VOORAF = timedelta(weeks=4)
"""How long before the start promotion begins at the latest. Our choice: the handreiking names no term."""


@_werving(
    "R39",
    "Je zoekt kandidaten online en op plekken waar ze komen",
    ernst=Ernst.WAARSCHUWING,
    waarom="Niet iedereen zoekt online. En niet iedereen komt in het buurthuis.",
    advies="Kies een kanaal online en een kanaal offline of via de doelgroep.",
    regels="979-981",
    uitleg="gebruik een mix van oude en nieuwe manieren om mensen te bereiken.",
    goed=[geval({"werving.kanalen[3]": None})],
    fout=[geval({"werving.kanalen[1]": None}), geval({"werving.kanalen": None}, "R40")],
)
def r39(d: Dossier) -> Iterator[Melding]:
    """Ask for a channel online and one elsewhere."""
    soorten = {k.soort for k in d.traject.werving.kanalen}
    if Kanaalsoort.ONLINE not in soorten:
        yield Melding("werving.kanalen", "Er is geen kanaal online om kandidaten te vinden.")
    if not soorten & {Kanaalsoort.OFFLINE, Kanaalsoort.DOELGROEP}:
        yield Melding("werving.kanalen", "Er is geen kanaal offline of via de doelgroep.")


@_werving(
    "R40",
    "Je begint op tijd met bekendmaken",
    ernst=Ernst.WAARSCHUWING,
    waarom="Onder tijdsdruk vind je zelden de goede mensen.",
    advies="Begin ten minste vier weken voor de start.",
    regels="1024-1025",
    uitleg="maak het traject ruim van tevoren bekend. De termijn van vier weken kiezen wij zelf.",
    goed=[geval({"werving.kanalen[1].start": "2027-03-04", "werving.kanalen[2].start": None})],
    fout=[
        geval({f"werving.kanalen[{i}].start": "2027-03-10" for i in (1, 2, 3)}),
        geval({f"werving.kanalen[{i}].start": None for i in (1, 2, 3)}),
    ],
)
def r40(d: Dossier) -> Iterator[Melding]:
    """Compare the first day of promotion with the start."""
    dagen = [k.start for k in d.traject.werving.kanalen if k.start]
    if not dagen:
        yield Melding("werving.kanalen", "Er staat niet wanneer jullie het traject bekendmaken.")
    elif d.start and min(dagen) > d.start - VOORAF:
        eerste = next(i for i, k in enumerate(d.traject.werving.kanalen, 1) if k.start == min(dagen))
        yield Melding(
            f"werving.kanalen[{eerste}].start",
            f"Jullie maken het traject pas bekend op {datum(min(dagen))}. De start is op {datum(d.start)}.",
        )


@_werving(
    "R41",
    "Kandidaten krijgen goede voorlichting",
    waarom="Wie weet wat er komt, stopt minder snel.",
    advies="Vertel wat je doet, wat je ervoor nodig hebt en wat je ermee kunt.",
    regels="1031-1035",
    uitleg="geef goede voorlichting over inhoud, vereisten en uitkomst van het traject.",
    goed=[geval({"werving.voorlichting.talen": None})],
    fout=[geval({"werving.voorlichting.uitkomst": None}), geval({"werving.voorlichting.inhoud": None})],
)
def r41(d: Dossier) -> Iterator[Melding]:
    """Ask what people are told before they choose."""
    yield from lege_velden(
        d.traject.werving.voorlichting,
        "werving.voorlichting",
        inhoud="De voorlichting zegt niet wat je doet in het traject.",
        vereisten="De voorlichting zegt niet wat je ervoor nodig hebt.",
        uitkomst="De voorlichting zegt niet wat je er daarna mee kunt.",
    )


@_werving(
    "R42",
    "Kandidaten krijgen hulp bij solliciteren",
    ernst=Ernst.WAARSCHUWING,
    waarom="Een brief en een gesprek gaan in Nederland anders. Met hulp laat iemand zien wat hij kan.",
    advies="Laat de intermediair en de expertise partner helpen.",
    regels="1037-1039",
    uitleg="intermediair en expertise partner helpen bij cv, brief en gesprek.",
    goed=[geval({"werving.sollicitatiehulp.hoe": "Samen oefenen."})],
    fout=[
        geval({"werving.sollicitatiehulp.partijen": ["gemeente"]}),
        geval({"werving.sollicitatiehulp": None}),
    ],
)
def r42(d: Dossier) -> Iterator[Melding]:
    """Ask who helps with applying."""
    hulp = d.traject.werving.sollicitatiehulp
    if not hulp.partijen:
        yield Melding("werving.sollicitatiehulp.partijen", "Er staat niet wie helpt bij solliciteren.")
        return
    mist = d.ontbrekend(hulp.partijen, "intermediair", "expertise partner")
    if mist:
        yield Melding("werving.sollicitatiehulp.partijen", f"Bij de hulp bij solliciteren ontbreekt: {mist}.")


@_criteria(
    "R43",
    "Profiel en criteria zijn samen gemaakt",
    waarom="De werkgever kent het werk en de intermediair kent de mensen. Samen kies je haalbare eisen.",
    advies="Schrijf het profiel en de criteria op, met werkgever en intermediair samen.",
    regels="1124-1127",
    uitleg="de intermediair maakt met de werkgever een helder profiel en haalbare criteria.",
    goed=[geval({"selectie.opgesteld_door": ["wsp", "bouwbedrijf"]})],
    fout=[
        geval({"selectie.criteria": None}),
        geval({"selectie.profiel": None}),
        geval({"selectie.opgesteld_door": ["gemeente"]}),
    ],
)
def r43(d: Dossier) -> Iterator[Melding]:
    """Ask for profile and criteria and who made them."""
    selectie = d.traject.selectie
    yield from lege_velden(
        selectie,
        "selectie",
        profiel="Er staat niet voor wie het traject is.",
        criteria="Er staat niet wat je vraagt van een kandidaat.",
    )
    mist = d.ontbrekend(selectie.opgesteld_door, "intermediair", "werkgever")
    if mist:
        yield Melding("selectie.opgesteld_door", f"Bij het maken van de criteria ontbreekt: {mist}.")


@_criteria(
    "R44",
    "De taaleis is laag, of er is taalles",
    waarom="Met een hoge taaleis sluit je goede vakmensen uit. De taal leren ze in het traject.",
    advies="Verlaag de taaleis, of geef elke deelnemer taalles.",
    regels="1086-1090 en 1133-1136",
    uitleg="vraag zo weinig mogelijk taal en bied taalontwikkeling. De grens A1 kiezen wij zelf.",
    goed=[geval({"selectie.taaleis": None}), geval({"selectie.taaleis.niveau": "A2"})],
    fout=[
        geval({"selectie.taaleis.niveau": "A2", "deelnemers[1].taal.uren_per_week": None}),
        geval({"selectie.taaleis.niveau": "B1"}),
        geval({"selectie.taaleis.niveau": "A2", "deelnemers": None, "taalbudget.trainingsplan": None}, "R73"),
    ],
)
def r44(d: Dossier) -> Iterator[Melding]:
    """Compare the asked level with the language help that is given."""
    niveau = d.traject.selectie.taaleis.niveau
    veld = "selectie.taaleis.niveau"
    if niveau is None or niveau.rang <= Taalniveau.A1.rang:
        return
    zonder = [wie.code for _, wie in d.per_deelnemer if not wie.taal.uren_per_week]
    if zonder or not (d.per_deelnemer or d.traject.taalbudget.trainingsplan):
        wie = f" voor {zonder[0]}" if zonder else ""
        yield Melding(veld, f"De taaleis is {niveau}, maar er is geen taalles{wie}.")
    elif niveau.rang >= Taalniveau.B1.rang:
        yield Melding(
            veld,
            f"De taaleis is {niveau}. Dat is hoog voor de start.",
            Ernst.WAARSCHUWING,
            "Vraag niet meer dan A2. De deelnemer leert de taal in het traject.",
        )


@_criteria(
    "R45",
    "De vacature is duidelijk en sluit niemand uit",
    wie=Rol.WERKGEVER,
    wanneer=Wanneer.START,
    waarom="Goede kandidaten lezen een moeilijke vacature niet uit.",
    advies="Controleer de tekst met 'leerwerk vacature controleer' en pas hem aan.",
    regels="1140-1141",
    uitleg="maak een duidelijke, eenvoudige en inclusieve tekst zonder jargon.",
    goed=[geval({"selectie.vacature": "een-andere-vacature.docx"})],
    fout=[geval({"selectie.vacature": None})],
)
def r45(d: Dossier) -> Iterator[Melding]:
    """Ask for the vacature, and have it checked when the caller can do that."""
    pad = d.traject.selectie.vacature
    if not pad:
        yield Melding(
            "selectie.vacature",
            "Er is geen vacature om te controleren.",
            advies="Vul bij 'selectie.vacature' het bestand met de tekst in.",
        )
    elif d.controleer_vacature is not None:
        oordeel = d.controleer_vacature(pad)
        if oordeel.onleesbaar:
            yield Melding(
                "selectie.vacature",
                f"De vacature '{pad}' is niet te controleren: {oordeel.onleesbaar}",
                advies="Los dit op en controleer opnieuw. De map telt vanaf het bestand van het traject.",
            )
        for fout in oordeel.fouten:
            yield Melding("selectie.vacature", f"In de vacature: {fout}")


@_criteria(
    "R46",
    "VCA is geen drempel",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.WERKGEVER,
    waarom="Het VCA-examen is moeilijk als je nog weinig Nederlands kent. In het traject lukt het beter.",
    advies="Laat deelnemers VCA halen tijdens het traject, of kies een aangepaste cursus.",
    regels="1145-1146",
    uitleg="kijk kritisch naar de eis van VCA en pas die aan.",
    goed=[geval({"selectie.vca.eis": "aangepast"}), geval({"selectie.vca.eis": "niet nodig"})],
    fout=[geval({"selectie.vca.eis": "vooraf"}), geval({"selectie.vca.eis": None})],
)
def r46(d: Dossier) -> Iterator[Melding]:
    """Look at when VCA is asked."""
    eis = d.traject.selectie.vca.eis
    if eis is None:
        yield Melding("selectie.vca.eis", "Er staat niet of VCA nodig is.")
    elif eis == VcaEis.VOORAF:
        yield Melding("selectie.vca.eis", "Een deelnemer moet VCA al hebben voor de start.")
