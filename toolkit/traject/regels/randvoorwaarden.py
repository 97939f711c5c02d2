"""R51 to R56: the conditions of Bijlage D."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model import Deelnemer
from toolkit.traject.model.keuzes import Rol, Status
from toolkit.traject.model.voor_de_start import Randvoorwaarde
from toolkit.traject.opmaak import datum
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import (
    Controle,
    Hoofdstuk,
    Melding,
    Wanneer,
    geval,
    lege_velden,
    met_deelnemers,
    regel,
)
from toolkit.traject.regels.rooster import opvang_tekort

_regel = partial(
    regel, hoofdstuk=Hoofdstuk.BIJLAGE_D, wie=Rol.INTERMEDIAIR, wanneer=Wanneer.START, geldt=met_deelnemers
)
_RAND = "deelnemers[1].randvoorwaarden"


def _voorwaarde(d: Dossier, pad: str, wie: Deelnemer, rand: Randvoorwaarde, wat: str) -> Iterator[Melding]:
    """Judge one condition: talked over, and with an action the what, who and when."""
    if rand.status is None:
        yield Melding(f"{pad}.status", f"Er staat niet hoe het staat met {wat} van {wie.code}.")
    elif rand.status == Status.ACTIE:
        yield from lege_velden(
            rand,
            pad,
            actie=f"Er staat niet wat er nog moet gebeuren voor {wat} van {wie.code}.",
            wie=f"Er staat niet wie {wat} van {wie.code} regelt.",
            datum=f"Er staat niet wanneer {wat} van {wie.code} klaar is.",
        )
        start = d.start_van(wie)
        if rand.datum and start and rand.datum > start:
            yield Melding(
                f"{pad}.datum",
                f"Pas op {datum(rand.datum)} is klaar: {wat} van {wie.code}. De start is op {datum(start)}.",
                Ernst.WAARSCHUWING,
                "Regel het voor de start, of spreek af hoe het zolang gaat.",
            )


def _een(naam: str, wat: str, ook: Callable[[str, Deelnemer], Iterator[Melding]] | None = None) -> Controle:
    """Return the check of one condition, and of what else belongs to it."""

    def controle(d: Dossier) -> Iterator[Melding]:
        for pad, wie in d.per_deelnemer:
            plek = f"{pad}.randvoorwaarden"
            yield from _voorwaarde(d, f"{plek}.{naam}", wie, getattr(wie.randvoorwaarden, naam), wat)
            if ook is not None:
                yield from ook(plek, wie)

    return controle


r51 = _regel(
    "R51",
    "Het rijbewijs is besproken",
    waarom="Op veel bouwplaatsen kom je niet met de bus. Zonder vervoer kan iemand niet beginnen.",
    advies="Vraag of een rijbewijs nodig is. Schrijf op: geregeld, niet nodig of actie.",
    regels="2134",
    uitleg="bespreek of iemand een rijbewijs heeft.",
    goed=[geval({f"{_RAND}.rijbewijs.status": "geregeld"})],
    fout=[geval({f"{_RAND}.rijbewijs": None}), geval({f"{_RAND}.rijbewijs": {"status": "actie"}})],
)(_een("rijbewijs", "het rijbewijs"))

r52 = _regel(
    "R52",
    "De fiets is besproken",
    waarom="Een fiets is in Nederland gewoon, maar niet iedereen heeft er een of kan fietsen.",
    advies="Vraag of er een fiets is. Schrijf op: geregeld, niet nodig of actie.",
    regels="2135",
    uitleg="bespreek of iemand een fiets heeft.",
    goed=[geval({f"{_RAND}.fiets.status": "niet nodig"})],
    fout=[
        geval({f"{_RAND}.fiets.status": None}),
        geval(
            {
                f"{_RAND}.fiets": {
                    "status": "actie",
                    "actie": "Een fiets kopen.",
                    "wie": "omar",
                    "datum": "2027-07-01",
                }
            }
        ),
    ],
)(_een("fiets", "de fiets"))


def _reis(plek: str, wie: Deelnemer) -> Iterator[Melding]:
    vervoer, kosten = wie.randvoorwaarden.vervoer, wie.randvoorwaarden.reiskosten
    yield from lege_velden(
        vervoer,
        f"{plek}.vervoer",
        reistijd_werk=f"Er staat niet hoelang {wie.code} reist naar het werk.",
        ov_uitleg=f"Er staat niet of {wie.code} weet hoe het ov werkt.",
    )
    if kosten.status is None:
        yield Melding(f"{plek}.reiskosten.status", f"Er staat niet wie de reis van {wie.code} betaalt.")
    elif kosten.status != Status.NIET_NODIG:
        yield from lege_velden(
            kosten,
            f"{plek}.reiskosten",
            bedrag_per_maand=f"Er staat niet hoeveel geld {wie.code} krijgt voor de reis.",
        )


r53 = _regel(
    "R53",
    "De reis, de kosten en het ov zijn besproken",
    waarom="Reizen kost tijd en geld. Wie het ov niet kent, durft soms niet te gaan.",
    advies="Maak de reis een keer samen. Spreek af wie betaalt en hoeveel.",
    regels="1234-1235 en 2136",
    uitleg="bespreek transport, reiskosten en of iemand met het ov kan en durft te reizen.",
    goed=[geval({f"{_RAND}.reiskosten": {"status": "niet nodig"}})],
    fout=[
        geval({f"{_RAND}.reiskosten.bedrag_per_maand": None}),
        geval({f"{_RAND}.vervoer.ov_uitleg": None}),
        geval({f"{_RAND}.vervoer.status": None}),
        geval({f"{_RAND}.reiskosten": None}),
    ],
)(_een("vervoer", "het vervoer", _reis))


@_regel(
    "R54",
    "De kinderopvang past bij het rooster",
    waarom="Zonder opvang kan een ouder niet werken of leren.",
    advies="Regel opvang voor alle uren, ook voor de reis. Tel ook een oppas of partner mee bij 'tijden'.",
    regels="1236 en 2137",
    uitleg="bespreek of er kinderopvang of een oppas is.",
    goed=[geval({f"{_RAND}.kinderopvang": {"status": "niet nodig"}})],
    fout=[
        geval({f"{_RAND}.kinderopvang": None}),
        geval({"deelnemers[2].randvoorwaarden.kinderopvang.tijden[1].tot": "17:00"}),
        geval(
            {"deelnemers[2].randvoorwaarden.kinderopvang.tijden[1].dagen": ["maandag", "dinsdag", "woensdag"]}
        ),
        geval({"deelnemers[2].randvoorwaarden.kinderopvang.tijden": None}),
    ],
)
def r54(d: Dossier) -> Iterator[Melding]:
    """Ask for the care of children, and compare its hours with the rooster and the travel."""
    for pad, wie in d.per_deelnemer:
        opvang = wie.randvoorwaarden.kinderopvang
        plek = f"{pad}.randvoorwaarden.kinderopvang"
        yield from _voorwaarde(d, plek, wie, opvang, "de kinderopvang")
        if opvang.status == Status.GEREGELD and not opvang.tijden:
            yield Melding(
                f"{plek}.tijden",
                f"Er staat niet op welke tijden {wie.code} opvang heeft.",
                Ernst.WAARSCHUWING,
                "Schrijf de tijden op. Dan kijkt leerwerk of ze bij het rooster passen.",
            )
        elif opvang.status == Status.GEREGELD:
            for tekort in opvang_tekort(wie):
                yield Melding(f"{plek}.tijden", f"{wie.code}: {tekort}")


r55 = _regel(
    "R55",
    "De digitale vaardigheden zijn besproken",
    waarom="Roosters, lessen en berichten staan vaak op telefoon of computer.",
    advies="Kijk samen wat iemand kan en regel hulp als dat nodig is.",
    regels="1233 en 2138",
    uitleg="bespreek of iemand digitaal vaardig is.",
    goed=[geval({f"{_RAND}.digitaal": {"status": "geregeld"}})],
    fout=[geval({f"{_RAND}.digitaal.wie": None}), geval({f"{_RAND}.digitaal": None})],
)(_een("digitaal", "de digitale vaardigheden"))


def _overig(plek: str, wie: Deelnemer) -> Iterator[Melding]:
    if wie.randvoorwaarden.overige.status is None:
        yield Melding(f"{plek}.overige.status", f"Er staat niet of {wie.code} nog iets anders nodig heeft.")


r56 = _regel(
    "R56",
    "De thuissituatie en andere voorwaarden zijn besproken",
    waarom="Zorgen thuis maken werken en leren moeilijk. Praat erover voor de start.",
    advies="Vraag of er thuis rust is om te leren, en wat er verder nodig is.",
    regels="1235 en 2139",
    uitleg="bespreek de thuissituatie en wat er verder voor dit traject nodig is.",
    goed=[geval({f"{_RAND}.overige.status": "niet nodig"})],
    fout=[geval({f"{_RAND}.thuissituatie": None}), geval({f"{_RAND}.overige": None})],
)(_een("thuissituatie", "de thuissituatie", _overig))
