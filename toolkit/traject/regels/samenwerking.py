"""R33 to R38: regelingen, flexibility, feedback, short lines, uitval and what is put on paper."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Rol
from toolkit.traject.opmaak import opsomming
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Wanneer, geval, lege_velden, regel

_regel = partial(regel, hoofdstuk=Hoofdstuk.VERWACHTINGEN)


@_regel(
    "R33",
    "Er is gesproken met het leerwerkloket",
    ernst=Ernst.WAARSCHUWING,
    waarom="Het leerwerkloket kent de regelingen in de regio. Dat kan geld schelen.",
    advies="Bel het leerwerkloket. Schrijf op wie je sprak en wanneer.",
    regels="839-841",
    uitleg="het leerwerkloket heeft een overzicht van regelingen en goede voorbeelden.",
    goed=[geval({"werving.leerwerkloket.uitkomst": None})],
    fout=[geval({"werving.leerwerkloket": None}), geval({"werving.leerwerkloket.datum": None})],
)
def r33(d: Dossier) -> Iterator[Melding]:
    """Ask when and with whom the leerwerkloket was asked."""
    yield from lege_velden(
        d.traject.werving.leerwerkloket,
        "werving.leerwerkloket",
        datum="Er staat niet wanneer jullie het leerwerkloket spraken.",
        contact="Er staat niet met wie jullie spraken bij het leerwerkloket.",
    )


@_regel(
    "R34",
    "Instroom, begintijden en taken op maat zijn bekeken",
    ernst=Ernst.WAARSCHUWING,
    waarom="Met een latere start, andere tijden of lichtere taken kunnen meer mensen meedoen.",
    advies="Bespreek wat er kan. Ook 'nee, want ...' is een goed antwoord.",
    regels="847-848",
    uitleg="kijk kritisch naar instroom op meer momenten, starttijden en jobcarving.",
    goed=[geval({"werving.flexibiliteit.instroom": "Nee, want de school begint in september."})],
    fout=[
        geval({"werving.flexibiliteit.instroom": None}),
        geval({"werving.flexibiliteit.starttijden": None}),
        geval({"werving.flexibiliteit.besproken_op": None}),
        geval({"partijen[3].werkgever.jobcarving": None}, "R76"),
    ],
)
def r34(d: Dossier) -> Iterator[Melding]:
    """Ask for the answers on instroom, starting times and jobcarving."""
    yield from lege_velden(
        d.traject.werving.flexibiliteit,
        "werving.flexibiliteit",
        besproken_op="Er staat niet wanneer jullie dit hebben besproken.",
        instroom="Er staat niet of deelnemers later kunnen beginnen.",
        starttijden="Er staat niet welke begintijden er zijn.",
    )
    if d.per_werkgever and not any(p.werkgever.jobcarving for _, p in d.per_werkgever):
        yield Melding(
            f"{d.per_werkgever[0][0]}.werkgever.jobcarving", "Er is niet gekeken naar taken op maat."
        )


@_regel(
    "R35",
    "Er zijn vaste momenten om terug te kijken",
    waarom="Een vast moment gaat door, ook als het druk is. Zo hoor je op tijd wat er misgaat.",
    advies="Plan ten minste twee momenten. De regisseur nodigt uit.",
    regels="857-858",
    uitleg="de regisseur zorgt voor vaste momenten van terugkoppeling met alle partijen.",
    goed=[geval({"overleg.frequentie": None})],
    fout=[
        geval({"overleg.frequentie": None, "overleg.momenten": None}),
        geval({"overleg.organisator": "wsp"}),
        geval({"overleg.organisator": None}),
    ],
)
def r35(d: Dossier) -> Iterator[Melding]:
    """Ask for a frequency or two dates, and for the regisseur as organiser."""
    overleg = d.traject.overleg
    if not overleg.frequentie and sum(m.datum is not None for m in overleg.momenten) < 2:
        yield Melding("overleg.momenten", "Er zijn geen vaste momenten om samen terug te kijken.")
    if overleg.organisator is None:
        yield Melding("overleg.organisator", "Er staat niet wie uitnodigt voor het overleg.")
    elif not d.heeft_rol(overleg.organisator, Rol.REGISSEUR):
        naam = d.kort(overleg.organisator)
        yield Melding(
            "overleg.organisator",
            f"{naam} nodigt uit voor het overleg, en niet de regisseur.",
            advies="Laat de regisseur uitnodigen.",
        )


@_regel(
    "R36",
    "Elke partij is snel te bereiken",
    waarom="Een klein probleem los je met een telefoontje op. Een mail blijft liggen.",
    advies="Vul een contactpersoon in met een telefoonnummer. Kies bellen of een app als kanaal.",
    regels="788-792 en 860",
    uitleg="houd korte lijnen, met telefoon of WhatsApp in plaats van e-mail.",
    goed=[geval({"personen[1].kanaal": "bellen"})],
    fout=[
        geval({"personen[1].telefoon": None}),
        geval({"personen[1].kanaal": "e-mail"}),
        geval({"partijen[2].contact": None}),
    ],
)
def r36(d: Dossier) -> Iterator[Melding]:
    """Ask for the phone and a fast channel of the contact of every partij."""
    plek = {p.id: f"personen[{i}]" for i, p in enumerate(d.traject.personen, 1)}
    for pad, partij in d.per_partij:
        wie = d.personen.get(partij.contact or "")
        if wie is None:
            yield Melding(f"{pad}.contact", f"Er staat niet wie je belt bij {d.kort(partij.id)}.")
            continue
        naam = d.persoon(wie.id)
        yield from lege_velden(wie, plek[wie.id], telefoon=f"Het telefoonnummer van {naam} ontbreekt.")
        if "mail" in (wie.kanaal or "").lower():
            yield Melding(f"{plek[wie.id]}.kanaal", f"{naam} is alleen snel te bereiken met e-mail.")


@_regel(
    "R37",
    "Er is een afspraak als een deelnemer uitvalt",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.INTERMEDIAIR,
    wanneer=Wanneer.START,
    waarom="Uitvallen melden is moeilijk voor een deelnemer. De intermediair kan dat overnemen.",
    advies="Spreek af wie er belt en wat er dan gebeurt. Kies daarvoor de intermediair.",
    regels="794-799",
    uitleg="kan iemand een tijd niet werken, dan regelt de intermediair dat met werkgever of opleider.",
    goed=[geval({"begeleiding.uitvalprotocol.verantwoordelijk": "wsp"})],
    fout=[
        geval({"begeleiding.uitvalprotocol": None}),
        geval({"begeleiding.uitvalprotocol.verantwoordelijk": "school"}),
    ],
)
def r37(d: Dossier) -> Iterator[Melding]:
    """Ask for the agreement, with the intermediair in charge."""
    protocol = d.traject.begeleiding.uitvalprotocol
    pad = "begeleiding.uitvalprotocol"
    yield from lege_velden(
        protocol,
        pad,
        afspraak="Er staat niet wat jullie doen als een deelnemer uitvalt.",
        verantwoordelijk="Er staat niet wie belt als een deelnemer uitvalt.",
    )
    if protocol.verantwoordelijk and not d.heeft_rol(protocol.verantwoordelijk, Rol.INTERMEDIAIR):
        naam = d.kort(protocol.verantwoordelijk)
        yield Melding(f"{pad}.verantwoordelijk", f"Bij uitval belt {naam}. Dat is niet de intermediair.")


@_regel(
    "R38",
    "Convenant, rolverdeling en doel staan op papier",
    waarom="Wat op papier staat, blijft gelden, ook als er andere mensen komen.",
    advies="Vul in wie het convenant tekent, wat het doel is en wanneer de rollen vast stonden.",
    regels="866-868",
    uitleg="leg de samenwerking vast in een convenant of pact, met rolverdeling en gezamenlijk doel.",
    goed=[geval({"convenant.bijlagen": ["Rolverdeling van januari 2027"]})],
    fout=[
        geval({"convenant.ondertekening[7]": None}),
        geval({"traject.rolverdeling_vastgesteld": None}),
        geval({"convenant.bijlagen": ["afsprakenplan"]}),
        geval({"doel": None}, "R01"),
    ],
)
def r38(d: Dossier) -> Iterator[Melding]:
    """Ask for the signatures, the rolverdeling and the goal."""
    traject = d.traject
    tekenaars = {h.partij for h in traject.convenant.ondertekening}
    mist = [d.kort(p.id) for p in traject.partijen if p.id not in tekenaars]
    if mist:
        yield Melding(
            "convenant.ondertekening", f"Het convenant wordt niet getekend door: {opsomming(mist)}."
        )
    if not any("rolverdeling" in bijlage.lower() for bijlage in traject.convenant.bijlagen):
        yield Melding("convenant.bijlagen", "De rolverdeling is geen bijlage van het convenant.")
    if traject.traject.rolverdeling_vastgesteld is None or not traject.rollen:
        yield Melding(
            "traject.rolverdeling_vastgesteld", "Er staat niet wanneer jullie de rollen verdeelden."
        )
    if not traject.doel.specifiek:
        yield Melding("doel.specifiek", "Er staat geen doel dat in het convenant kan.")
