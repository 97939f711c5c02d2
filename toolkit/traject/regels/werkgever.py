"""R74 to R78: what the werkgever arranges."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Rol, Trainingsonderwerp
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

_regel = partial(regel, hoofdstuk=Hoofdstuk.WERKGEVER, wie=Rol.WERKGEVER, wanneer=Wanneer.START)
_BEDRIJF = "partijen[3].werkgever"


def _met_werkgever(d: Dossier) -> bool:
    return bool(d.per_werkgever)


@_regel(
    "R74",
    "De top van het bedrijf staat erachter",
    wanneer=Wanneer.TEKENEN,
    geldt=_met_werkgever,
    waarom="Met steun van de directie krijgen begeleiders tijd en middelen.",
    advies="Vraag de directie om te tekenen. Schrijf naam, functie en datum op.",
    regels="1764-1766",
    uitleg="de bedrijfstop belooft draagvlak, steun en middelen.",
    goed=[geval({f"{_BEDRIJF}.bedrijfstop.belofte": None})],
    fout=[
        geval({f"{_BEDRIJF}.bedrijfstop.getekend_op": None}),
        geval({f"{_BEDRIJF}.bedrijfstop.naam": None}),
        geval({f"{_BEDRIJF}.bedrijfstop.functie": None}),
    ],
)
def r74(d: Dossier) -> Iterator[Melding]:
    """Ask for name, function and signature."""
    for pad, partij in d.per_werkgever:
        naam = d.kort(partij.id)
        yield from lege_velden(
            partij.werkgever.bedrijfstop,
            f"{pad}.werkgever.bedrijfstop",
            naam=f"Er staat niet wie van de directie van {naam} erachter staat.",
            functie=f"De functie van de directie van {naam} ontbreekt.",
            getekend_op=f"De directie van {naam} heeft nog niet getekend.",
        )


@_regel(
    "R75",
    "Er is taalles op het werk",
    ernst=Ernst.WAARSCHUWING,
    geldt=_met_werkgever,
    waarom="Op het werk leer je de taal die je die dag nodig hebt.",
    advies="Plan taalles op het werk, of schrijf 'geen, want ...'.",
    regels="1774",
    uitleg="de werkgever biedt taalles op de werkvloer.",
    goed=[geval({f"{_BEDRIJF}.taalles": "geen, want de bouwplaats is elke week ergens anders"})],
    fout=[geval({f"{_BEDRIJF}.taalles": None})],
)
def r75(d: Dossier) -> Iterator[Melding]:
    """Ask each werkgever when there are lessons at work."""
    for pad, partij in d.per_werkgever:
        yield from lege_velden(
            partij.werkgever,
            f"{pad}.werkgever",
            taalles=f"Er staat niet of er taalles is op het werk bij {d.kort(partij.id)}.",
        )


@_regel(
    "R76",
    "De werkgever heeft naar taken op maat gekeken",
    ernst=Ernst.WAARSCHUWING,
    geldt=_met_werkgever,
    waarom="Met taken die al lukken, is een deelnemer vanaf de eerste dag nuttig.",
    advies="Schrijf op welke taken de deelnemer in het begin doet, of waarom dat niet kan.",
    regels="1782-1785",
    uitleg="de werkgever verdeelt taken opnieuw, zodat mensen op een passende plek beginnen.",
    goed=[geval({f"{_BEDRIJF}.jobcarving": {"besproken_op": "2027-01-12", "toelichting": "Nee, te klein."}})],
    fout=[
        geval({f"{_BEDRIJF}.jobcarving.besproken_op": None}),
        geval({f"{_BEDRIJF}.jobcarving": {"besproken_op": "2027-01-12"}}),
    ],
)
def r76(d: Dossier) -> Iterator[Melding]:
    """Ask when it was talked over and which tasks came out, or why not."""
    for pad, partij in d.per_werkgever:
        jobcarving, naam = partij.werkgever.jobcarving, d.kort(partij.id)
        plek = f"{pad}.werkgever.jobcarving"
        yield from lege_velden(
            jobcarving, plek, besproken_op=f"Er staat niet wanneer taken op maat zijn besproken met {naam}."
        )
        if not jobcarving.taken and not jobcarving.toelichting:
            yield Melding(f"{plek}.taken", f"Er staat niet welke taken op maat er zijn bij {naam}.")


@_regel(
    "R77",
    "Elke deelnemer heeft een buddy",
    geldt=met_deelnemers,
    waarom="Een buddy beantwoordt de kleine vragen die je niet aan je baas stelt.",
    advies="Kies voor elke deelnemer een collega als buddy.",
    regels="1789-1791",
    uitleg="de werkgever zet een buddysysteem op met ervaren collega's.",
    goed=[geval({"deelnemers[1].buddy.frequentie": None})],
    fout=[geval({"deelnemers[1].buddy": None})],
)
def r77(d: Dossier) -> Iterator[Melding]:
    """Ask for the buddy of each deelnemer."""
    for pad, wie in d.per_deelnemer:
        if wie.buddy.persoon is None:
            yield Melding(f"{pad}.buddy", f"{wie.code} heeft nog geen buddy.")


@_regel(
    "R78",
    "Managers en buddy's krijgen interculturele training",
    geldt=_met_werkgever,
    waarom="Wie weet dat gewoontes verschillen, begrijpt een collega sneller.",
    advies="Plan de training voor de start en zet bij 'personen' wie meedoet.",
    regels="1798-1803",
    uitleg="managers en buddy's volgen een interculturele training.",
    goed=[geval({"trainingen[1].personen": ["henk", "bram", "tess"]})],
    fout=[
        geval({"trainingen[1].personen": ["henk", "tess"]}),
        geval({"trainingen[1].datum": None}),
    ],
)
def r78(d: Dossier) -> Iterator[Melding]:
    """Ask for a date for each projectleider and each buddy."""
    getraind = {
        persoon
        for t in d.traject.trainingen
        if t.onderwerp == Trainingsonderwerp.INTERCULTUREEL and t.datum
        for persoon in t.personen
    }
    nodig = {
        r.persoon: rol.label
        for rol in (Rol.BUDDY, Rol.PROJECTLEIDER)
        for _, r in d.per_rol
        if r.rol == rol and r.persoon
    }
    for _, wie in d.per_deelnemer:
        if wie.buddy.persoon:
            nodig.setdefault(wie.buddy.persoon, Rol.BUDDY.label)
    for persoon, rol in nodig.items():
        if persoon not in getraind:
            yield Melding(
                "trainingen",
                f"Er is geen interculturele training gepland voor {d.persoon(persoon)}, {rol}.",
            )
