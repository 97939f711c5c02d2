"""R22 to R25: the canvas of Bijlage B, what each partij brings, the money, and the vangnet."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Fasenaam, Rol
from toolkit.traject.opmaak import euro
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.fasen import duur_van
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Wanneer, geval, lege_velden, regel

_regel = partial(regel, hoofdstuk=Hoofdstuk.BIJLAGE_B)


@_regel(
    "R22",
    "Het canvas is vol: partijen, maanden en kosten",
    waarom="Op het canvas ziet iedereen wie wat doet. Je ziet ook hoelang het duurt en wat het kost.",
    advies="Vul voor alle zes fasen de partijen, de duur en de kosten in. 0 euro mag ook.",
    regels="1983-1987",
    uitleg="beantwoord voor zes onderwerpen: wie is nodig, hoeveel maanden duurt het, wat kost het?",
    goed=[geval({"fasen[1].duur": None})],
    fout=[
        geval({"fasen[1].kosten": None}, "R24"),
        geval({"fasen[1].duur": None, "fasen[1].eind": None}),
        geval({"fasen[6]": None}, "R24"),
    ],
)
def r22(d: Dossier) -> Iterator[Melding]:
    """Ask for partijen, months and costs of the six fasen."""
    for naam in Fasenaam:
        if naam not in d.fasen:
            yield Melding("fasen", f"De fase '{naam.label}' is nog niet ingevuld.")
            continue
        pad, fase = d.fasen[naam]
        if duur_van(fase) is None:
            yield Melding(f"{pad}.duur", f"Er staat niet hoelang '{naam.label}' duurt.")
        if fase.kosten is None:
            yield Melding(f"{pad}.kosten", f"Er staat niet wat '{naam.label}' kost.")
        if not any(r.partij for r in d.traject.rollen_in(naam)):
            yield Melding("rollen", f"Er staat niet welke partijen meedoen aan '{naam.label}'.")


@_regel(
    "R23",
    "Elke partij brengt kennis, tijd en geld in",
    waarom="Dan weet iedereen wat hij van de ander mag verwachten.",
    advies="Vul bij de partij de kennis en de uren in, en bij financien het bedrag. 0 mag ook.",
    regels="1968-1970",
    uitleg="zeg wat je van elke partij verwacht aan expertise, tijd en budget.",
    goed=[geval({"partijen[7].inbreng.uren": 0})],
    fout=[geval({"partijen[7].inbreng.expertise": None}), geval({"partijen[7].inbreng.uren": None}, "R03")],
)
def r23(d: Dossier) -> Iterator[Melding]:
    """Ask each partij for its knowledge, time and budget."""
    betalers = {b.partij for b in d.traject.financien.bijdragen if b.bedrag is not None}
    for pad, partij in d.per_partij:
        naam = d.kort(partij.id)
        yield from lege_velden(
            partij.inbreng,
            f"{pad}.inbreng",
            expertise=f"Er staat niet wat {naam} weet of kan.",
            uren=f"Er staat niet hoeveel uren {naam} inzet.",
        )
        if partij.id not in betalers:
            yield Melding("financien.bijdragen", f"Er staat niet hoeveel geld {naam} inbrengt. 0 mag ook.")


@_regel(
    "R24",
    "Duur, kosten en opbrengst staan vast en kloppen",
    waarom="Over geld dat niet klopt, krijg je later ruzie. Reken het daarom nu na.",
    advies="Pas de bedragen aan, zodat begroting, bijdragen en kosten van de fasen gelijk zijn.",
    regels="1972-1981",
    uitleg="stel vast hoelang het traject duurt, wat het kost voor elke partij en wat het oplevert.",
    goed=[
        geval({"financien.begroting": 51000, "financien.bijdragen[1].bedrag": 25000, "fasen[1].kosten": 5000})
    ],
    fout=[
        geval({"financien.begroting": 60000}),
        geval({"financien.bijdragen[1].bedrag": 23000}),
        geval({"financien.opbrengsten": None}),
        geval({"financien.controle": None}),
        geval({"financien.begroting": None}),
    ],
)
def r24(d: Dossier) -> Iterator[Melding]:
    """Ask for duration, budget and gain, and add up the amounts."""
    kern, geld = d.traject.traject, d.traject.financien
    yield from lege_velden(kern, "traject", start="Er staat niet wanneer het traject begint.")
    if not kern.onbepaald:
        yield from lege_velden(kern, "traject", eind="Er staat niet wanneer het traject klaar is.")
    yield from lege_velden(
        geld,
        "financien",
        begroting="Er staat niet wat het hele traject kost.",
        opbrengsten="Er staat niet wat het traject oplevert.",
    )
    if geld.begroting is not None:
        yield from _sommen(d, geld.begroting)
        if geld.controle.datum is None or not geld.controle.door:
            yield Melding(
                "financien.controle",
                "Er staat niet wie de begroting heeft nagekeken, en wanneer.",
                Ernst.WAARSCHUWING,
                "Laat iemand anders de begroting narekenen. Schrijf de naam en de datum op.",
            )


def _sommen(d: Dossier, begroting: Decimal) -> Iterator[Melding]:
    """Compare the budget with what is paid and with what the fasen cost."""
    traject = d.traject
    if traject.financien.bijdragen and traject.som_bijdragen != begroting:
        yield Melding(
            "financien.begroting",
            f"De begroting is {euro(begroting)}. Alle bijdragen samen zijn {euro(traject.som_bijdragen)}.",
        )
    if traject.fasen and traject.som_fasen != begroting:
        yield Melding(
            "financien.begroting",
            f"De begroting is {euro(begroting)}. Alle fasen samen kosten {euro(traject.som_fasen)}.",
        )


@_regel(
    "R25",
    "Er is een vangnet",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.INTERMEDIAIR,
    wanneer=Wanneer.START,
    waarom="Problemen met geld, wonen of familie stoppen een traject sneller dan het werk zelf.",
    advies="Schrijf op welke hulp er is en wie je daarvoor belt.",
    regels="1999-2000",
    uitleg="zorg het hele traject voor ondersteuning, ook met een vangnet.",
    goed=[geval({"begeleiding.vangnet.contact": "ruben"})],
    fout=[geval({"begeleiding.vangnet": None}), geval({"begeleiding.vangnet.contact": None})],
)
def r25(d: Dossier) -> Iterator[Melding]:
    """Ask what help there is and whom to call."""
    yield from lege_velden(
        d.traject.begeleiding.vangnet,
        "begeleiding.vangnet",
        omschrijving="Er staat niet welke hulp er is bij problemen naast het werk.",
        contact="Er staat niet wie je belt bij problemen naast het werk.",
    )
