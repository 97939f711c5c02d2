"""R47 to R50 and R57: the intake, the visit, the talk of three, and the interpreter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model import DEELNEMER, Deelnemer
from toolkit.traject.model.keuzes import Rol
from toolkit.traject.model.voor_de_start import Intakeonderwerpen
from toolkit.traject.opmaak import datum, opsomming
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

_regel = partial(
    regel, hoofdstuk=Hoofdstuk.SELECTIE, wie=Rol.INTERMEDIAIR, wanneer=Wanneer.START, geldt=met_deelnemers
)


def _voor_start(d: Dossier, wie: Deelnemer, dag: date | None, veld: str, wat: str) -> Iterator[Melding]:
    """Ask for a date, and that it is before the first day of the deelnemer."""
    start = d.start_van(wie)
    if dag is None:
        yield Melding(veld, f"Er staat niet wanneer {wat} van {wie.code} is.")
    elif start and dag >= start:
        yield Melding(
            veld,
            f"{wat.capitalize()} van {wie.code} is op {datum(dag)}. De start is op {datum(start)}.",
        )


@_regel(
    "R47",
    "De intake gaat over het hele leven van de deelnemer",
    waarom="Je ziet talenten en problemen die niet in een cv staan.",
    advies="Bespreek alle tien onderwerpen voor de start en schrijf elk antwoord in een zin op.",
    regels="1248-1253 en 2043-2073",
    uitleg="doe een levensfasebewuste intake met de tien onderwerpen van Bijlage C.",
    goed=[geval({"deelnemers[1].intake.datum": "2027-05-31"})],
    fout=[
        geval({"deelnemers[1].intake.onderwerpen.netwerk": None}),
        geval({"deelnemers[1].intake.datum": None}),
        geval({"deelnemers[1].intake.datum": "2027-06-01"}),
    ],
)
def r47(d: Dossier) -> Iterator[Melding]:
    """Ask for the date of the intake and for the ten subjects."""
    for pad, wie in d.per_deelnemer:
        yield from _voor_start(d, wie, wie.intake.datum, f"{pad}.intake.datum", "de intake")
        onderwerpen = wie.intake.onderwerpen
        mist = [n for n in Intakeonderwerpen.model_fields if not getattr(onderwerpen, n)]
        if mist:
            namen = opsomming("diploma's" if n == "diplomas" else n for n in mist)
            yield Melding(f"{pad}.intake.onderwerpen", f"Bij de intake van {wie.code} ontbreekt: {namen}.")


@_regel(
    "R48",
    "Je kijkt verder dan een diploma",
    ernst=Ernst.WAARSCHUWING,
    waarom="Een diploma zegt niet alles. Ervaring, leren en motivatie zeggen of het gaat lukken.",
    advies="Vraag naar ervaring, naar hoe iemand leert en naar wat hij wil.",
    regels="1253-1255 en 2054-2059",
    uitleg="kijk naar motivatie, leerbaarheid en ervaring, niet alleen naar harde eisen.",
    goed=[geval({"deelnemers[1].intake.onderwerpen.diplomas": "Geen."})],
    fout=[geval({"deelnemers[1].intake.onderwerpen.motivatie": None}, "R47")],
)
def r48(d: Dossier) -> Iterator[Melding]:
    """Ask for experience, learning and motivation."""
    for pad, wie in d.per_deelnemer:
        yield from lege_velden(
            wie.intake.onderwerpen,
            f"{pad}.intake.onderwerpen",
            werkervaring=f"Er staat niet welk werk {wie.code} heeft gedaan.",
            leerstijl=f"Er staat niet hoe {wie.code} leert.",
            motivatie=f"Er staat niet wat {wie.code} wil, en waarom.",
        )


@_regel(
    "R49",
    "De deelnemer ziet het werk voor de start",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.WERKGEVER,
    waarom="Op de werkplek ontdekken deelnemer en werkgever of het past.",
    advies="Plan een meeloopdag of een bezoek aan de werkplek voor de start.",
    regels="1264-1266",
    uitleg="organiseer een bezoek aan de werkplek of een meeloopdag om de match te zien.",
    goed=[geval({"deelnemers[1].meeloopdag.wat": None})],
    fout=[geval({"deelnemers[1].meeloopdag": None}), geval({"deelnemers[1].meeloopdag.datum": "2027-06-02"})],
)
def r49(d: Dossier) -> Iterator[Melding]:
    """Ask for a visit before the start."""
    for pad, wie in d.per_deelnemer:
        yield from _voor_start(d, wie, wie.meeloopdag.datum, f"{pad}.meeloopdag.datum", "de meeloopdag")


@_regel(
    "R50",
    "Er is een gesprek met zijn drieën voor de start",
    waarom="Samen los je praktische problemen op voor ze het werk in de weg zitten.",
    advies="Plan een gesprek met de deelnemer, de werkgever en de intermediair.",
    regels="1275-1278",
    uitleg="bespreek met statushouder, werkgever en intermediair of alles is geregeld voor de start.",
    goed=[geval({"deelnemers[1].trilateraal_gesprek.aanwezig": ["bouwbedrijf", "wsp", "deelnemer"]})],
    fout=[
        geval({"deelnemers[1].trilateraal_gesprek.datum": "2027-06-08"}),
        geval({"deelnemers[1].trilateraal_gesprek.datum": None}),
        geval({"deelnemers[1].trilateraal_gesprek.aanwezig": ["gemeente", "deelnemer"]}),
    ],
)
def r50(d: Dossier) -> Iterator[Melding]:
    """Ask for the talk, its date and the three who are there."""
    for pad, wie in d.per_deelnemer:
        gesprek = wie.trilateraal_gesprek
        plek = f"{pad}.trilateraal_gesprek"
        yield from _voor_start(d, wie, gesprek.datum, f"{plek}.datum", "het gesprek met zijn drieën")
        er = set(gesprek.aanwezig)
        mist = []
        if wie.werkgever not in er:
            mist.append("de werkgever")
        if DEELNEMER not in er:
            mist.append("de deelnemer")
        if not er & (d.rolpartijen[Rol.INTERMEDIAIR] | {wie.intermediair or ""}):
            mist.append("de intermediair")
        if mist:
            yield Melding(
                f"{plek}.aanwezig",
                f"Bij het gesprek met zijn drieën van {wie.code} ontbreekt: {opsomming(mist)}.",
            )


@_regel(
    "R57",
    "Er is een tolk, of die is niet nodig",
    ernst=Ernst.WAARSCHUWING,
    waarom="Bij de intake is goed begrijpen belangrijker dan Nederlands oefenen.",
    advies="Regel een tolk, of schrijf op waarom die niet nodig is.",
    regels="2076-2086",
    uitleg="gebruik een tolk of informatie in andere talen als dat helpt.",
    goed=[geval({"deelnemers[1].intake.tolk": {"niet_nodig": "De deelnemer spreekt goed Nederlands."}})],
    fout=[
        geval({"deelnemers[1].intake.tolk": None}),
        geval({"deelnemers[1].intake.tolk.geregeld_door": None}),
    ],
)
def r57(d: Dossier) -> Iterator[Melding]:
    """Ask for the language of the interpreter and who arranges one, or why none is needed."""
    for pad, wie in d.per_deelnemer:
        tolk = wie.intake.tolk
        if tolk.niet_nodig:
            continue
        yield from lege_velden(
            tolk,
            f"{pad}.intake.tolk",
            taal=f"Er staat niet in welke taal {wie.code} een tolk krijgt.",
            geregeld_door=f"Er staat niet wie de tolk voor {wie.code} regelt.",
        )
