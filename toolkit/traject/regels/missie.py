"""R01 to R04: the goal, the interest of every partij, sharing, and steering on the way."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, geval, lege_velden, regel
from toolkit.traject.regels.smart import beoordeel_doel, vage_woorden

_regel = partial(regel, hoofdstuk=Hoofdstuk.MISSIE)


@_regel(
    "R01",
    "Het doel is SMART",
    waarom="Een doel dat je kunt meten, is duidelijk voor iedereen. Je ziet ook wanneer het is gelukt.",
    advies="Schrijf wat je wilt bereiken, met een getal, wat je telt en een datum.",
    regels="533-536 en 1959-1965",
    uitleg="maak het doel specifiek, meetbaar, acceptabel, realistisch en tijdgebonden.",
    goed=[geval({"doel.getal": 80, "doel.eenheid": "procent"})],
    fout=[
        geval({"doel.getal": None}),
        geval({"doel.eenheid": None}),
        geval({"doel.datum": None}),
        geval({"doel.getal": 3}),
        geval({"doel.datum": "2028-07-01"}),
        geval({"doel.specifiek": "Wij streven naar zo veel mogelijk werk."}),
        geval({"deelnemers[1].coachdoelen[1].doel": "Je probeert beter te praten."}),
    ],
)
def r01(d: Dossier) -> Iterator[Melding]:
    """Judge the goal, and look for vague words in the goals of deelnemers and of monitoring."""
    yield from beoordeel_doel(d.traject.doel, d)
    for i, x in enumerate(d.traject.monitoring.indicatoren, 1):
        yield from vage_woorden(
            x.streefwaarde, f"monitoring.indicatoren[{i}].streefwaarde", "De streefwaarde"
        )
    for pad, wie in d.per_deelnemer:
        yield from vage_woorden(wie.doel, f"{pad}.doel", f"Het doel van {wie.code}")
        for i, coachdoel in enumerate(wie.coachdoelen, 1):
            yield from vage_woorden(
                coachdoel.doel, f"{pad}.coachdoelen[{i}].doel", f"Het doel van {wie.code}"
            )


@_regel(
    "R02",
    "Elke partij zegt wat haar belang is",
    waarom="Partijen houden het vol als ze weten waarom het doel voor hen belangrijk is.",
    advies="Vraag de partij waarom zij meedoet en schrijf dat op.",
    regels="501-503",
    uitleg="het doel is van alle partijen samen, en ieder weet welk belang ze delen.",
    goed=[geval({"partijen[2].belang": "Meer werk voor iedereen in de regio."})],
    fout=[geval({"partijen[2].belang": None})],
)
def r02(d: Dossier) -> Iterator[Melding]:
    """Ask every partij for its interest."""
    for pad, partij in d.per_partij:
        yield from lege_velden(
            partij, pad, belang=f"Er staat niet wat het belang is van {d.kort(partij.id)}."
        )


@_regel(
    "R03",
    "Tijd, middelen, risico en opbrengst zijn verdeeld",
    waarom="Als iedereen iets inbrengt en het risico deelt, haakt niemand af bij de eerste tegenslag.",
    advies="Spreek af wat elke partij inbrengt, en hoe je risico en opbrengst deelt.",
    regels="505-508",
    uitleg="partijen investeren samen tijd en middelen en delen risico en opbrengst.",
    goed=[geval({"financien.risicodeling": "Elke partij draagt een zevende deel."})],
    fout=[
        geval({"financien.risicodeling": None}),
        geval({"financien.opbrengstdeling": None}),
        geval({"partijen[1].inbreng.middelen": None}),
        geval({"partijen[1].inbreng.uren": None}, "R23"),
    ],
)
def r03(d: Dossier) -> Iterator[Melding]:
    """Ask for what each partij brings, and how risk and gain are shared."""
    for pad, partij in d.per_partij:
        naam = d.kort(partij.id)
        yield from lege_velden(
            partij.inbreng,
            f"{pad}.inbreng",
            uren=f"Er staat niet hoeveel tijd {naam} heeft voor het traject.",
            middelen=f"Er staat niet welke middelen {naam} inbrengt.",
        )
    yield from lege_velden(
        d.traject.financien,
        "financien",
        risicodeling="Er staat niet hoe jullie het risico delen.",
        opbrengstdeling="Er staat niet hoe jullie de opbrengst delen.",
    )


@_regel(
    "R04",
    "Er is een evaluatie tijdens het traject",
    waarom="Dan kun je nog iets veranderen. Aan het einde is het te laat.",
    advies="Plan een evaluatie tussen de start en het einde.",
    regels="510-512",
    uitleg="partijen leren onderweg en sturen bij; alleen achteraf terugkijken is te weinig.",
    goed=[geval({"evaluatie.datums": ["2027-12-01"]})],
    fout=[geval({"evaluatie.datums": None}), geval({"evaluatie.datums": ["2028-06-30"]})],
)
def r04(d: Dossier) -> Iterator[Melding]:
    """Ask for one evaluation strictly between start and end."""
    datums = d.traject.evaluatie.datums
    if not datums:
        yield Melding("evaluatie.datums", "Er is geen evaluatie gepland.")
    elif d.start and d.eind and not any(d.start < dag < d.eind for dag in datums):
        yield Melding(
            "evaluatie.datums", "Er is geen evaluatie tussen de start en het einde van het traject."
        )
