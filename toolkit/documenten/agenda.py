"""All dates of a traject as a calendar file (.ics, RFC 5545), to import in Outlook or another calendar.

What a date is about has a UID that does not depend on the date, so a new file moves a meeting that is in the
calendar already. About a deelnemer there is the code and nothing else: no name, no phone, no goals, no home.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from toolkit.documenten.papieren.bron import Bron
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.laden import BronTraject
from toolkit.traject.model import Deelnemer, Traject
from toolkit.traject.opmaak import datum, zin

ZONE = ZoneInfo("Europe/Amsterdam")
DUUR = timedelta(hours=1)
"""How long a meeting takes when the traject does not say when it ends."""

OVERLEG, DEADLINE, NAZORG = "Overleg", "Deadline", "Nazorg"
_BEGIN = date(2000, 1, 1)

_ZONE_ICS = """\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
# Written out: Outlook wants the rule of the summer time (RRULE), and the icalendar library lists each year up
# to 2038 instead, as the time zone data of the machine have it. The rule has been the same since 1996.


@dataclass(frozen=True)
class Afspraak:
    """One thing in the calendar. ``sleutel`` says what it is, whatever its date, and makes the UID."""

    sleutel: str
    soort: str
    titel: str
    dag: date
    van: time | None = None
    tot: time | None = None
    plaats: str = ""
    uitleg: str = ""


def maak_agenda(bron: BronTraject) -> tuple[bytes, int]:
    """Return the calendar of a traject as the bytes of an .ics file, and how many dates are in it.

    The same traject gives the same bytes. The time stamp comes from the date of the traject, so that a
    calendar knows which of two files is the newer.

    Raises:
        GebruikersFout: the traject has no name, no date of its own, or no date to put in a calendar.
    """
    kenmerken = bron.traject.traject
    ontbreekt = [
        Probleem(vraag, bestand=bron.pad, regel=bron.regel_van(f"traject.{veld}"), veld=f"traject.{veld}")
        for veld, vraag, waarde in (
            ("naam", "Hoe heet het traject? Nodig voor: Agenda.", kenmerken.naam),
            ("datum", "Welke datum heeft deze versie van het traject? Nodig voor: Agenda.", kenmerken.datum),
        )
        if not waarde
    ]
    if ontbreekt:
        raise GebruikersFout(ontbreekt)
    afspraken = list(afspraken_van(bron.traject))
    if not afspraken:
        raise GebruikersFout(
            Probleem(
                "er staan nog geen datums in het traject.",
                bestand=bron.pad,
                oplossing="Vul een datum in, bijvoorbeeld bij 'bijeenkomst' of bij 'overleg'.",
            )
        )
    assert kenmerken.naam and kenmerken.datum
    return _ics(kenmerken.naam, kenmerken.datum, afspraken), len(afspraken)


def _ics(naam: str, stand: date, afspraken: list[Afspraak]) -> bytes:
    from icalendar import Calendar, Event, Timezone

    agenda = Calendar()
    agenda.add("prodid", "-//leerwerk//agenda//NL")
    agenda.add("version", "2.0")
    agenda.add("method", "PUBLISH")
    agenda.add("x-wr-calname", naam)
    agenda.add("x-wr-timezone", ZONE.key)
    agenda.add_component(Timezone.from_ical(_ZONE_ICS))
    for afspraak in sorted(afspraken, key=lambda a: (a.dag, a.van or time.min, a.sleutel)):
        punt = Event()
        punt.add("uid", f"{uuid5(NAMESPACE_URL, f'leerwerk:{naam}:{afspraak.sleutel}')}@leerwerk")
        punt.add("dtstamp", datetime(stand.year, stand.month, stand.day, tzinfo=UTC))
        punt.add("sequence", max((stand - _BEGIN).days, 0))
        punt.add("summary", afspraak.titel)
        punt.add("categories", [afspraak.soort])
        if afspraak.van:
            begin = datetime.combine(afspraak.dag, afspraak.van, ZONE)
            punt.add("dtstart", begin)
            punt.add(
                "dtend", datetime.combine(afspraak.dag, afspraak.tot, ZONE) if afspraak.tot else begin + DUUR
            )
        else:
            punt.add("dtstart", afspraak.dag)
            punt.add("dtend", afspraak.dag + timedelta(days=1))
            punt.add("transp", "TRANSPARENT")  # a date to remember does not make anybody busy
        if afspraak.plaats:
            punt.add("location", afspraak.plaats)
        if afspraak.uitleg:
            punt.add("description", afspraak.uitleg)
        agenda.add_component(punt)
    return bytes(agenda.to_ical())


def afspraken_van(traject: Traject) -> Iterator[Afspraak]:
    """Yield every meeting, deadline and nazorg moment of a traject that has a date."""
    yield from _samen(traject)
    yield from _taken(traject)
    for deelnemer in traject.deelnemers:
        if not deelnemer.is_gewist:
            yield from _deelnemer(traject, deelnemer)


def _samen(traject: Traject) -> Iterator[Afspraak]:
    bron = Bron(traject, "Agenda")
    dag = traject.bijeenkomst
    if dag.datum:
        uitleg = "\n".join(f"- {punt}" for punt in dag.agenda)
        yield Afspraak(
            "bijeenkomst",
            OVERLEG,
            "Bijeenkomst voor de start",
            dag.datum,
            dag.van,
            dag.tot,
            dag.plaats or "",
            uitleg,
        )
    for nr, x in enumerate(traject.overleg.momenten, 1):
        if x.datum:
            titel = f"Overleg: {x.onderwerp}" if x.onderwerp else "Overleg"
            wie = zin(f"Met {bron.aanwezig(x.aanwezig)}")
            yield Afspraak(f"overleg/{nr}", OVERLEG, titel, x.datum, x.van, x.tot, x.plaats or "", wie)
    for nr, moment in enumerate(traject.evaluatie.datums, 1):
        yield Afspraak(f"evaluatie/{nr}", OVERLEG, "Evaluatie van het traject", moment)
    voorlichting = traject.werving.voorlichting
    if voorlichting.datum:
        yield Afspraak(
            "voorlichting", OVERLEG, "Voorlichting", voorlichting.datum, plaats=voorlichting.plaats or ""
        )
    for nr, moment in enumerate(traject.leren.taalevaluatie.datums, 1):
        yield Afspraak(f"taalevaluatie/{nr}", OVERLEG, "Gesprek over vaktaal met de deelnemers", moment)
    for nr, sessie in enumerate(traject.leren.vaktaal.sessies, 1):
        if sessie.datum:
            titel = f"Vaktaal: {sessie.onderwerp}" if sessie.onderwerp else "Les vaktaal"
            yield Afspraak(f"vaktaal/{nr}", OVERLEG, titel, sessie.datum)
    for nr, training in enumerate(traject.trainingen, 1):
        if training.datum:
            titel = f"Training {training.onderwerp.label}" if training.onderwerp else "Training"
            yield Afspraak(f"training/{nr}", OVERLEG, titel, training.datum)


def _taken(traject: Traject) -> Iterator[Afspraak]:
    bron = Bron(traject, "Agenda")
    for nr, taak in enumerate(traject.taken, 1):
        if taak.klaar_op:
            wie = bron.kort(taak.eindverantwoordelijk) if taak.eindverantwoordelijk else ""
            uitleg = zin(f"{wie} zorgt dat dit klaar is") if wie else ""
            titel = f"Klaar: {taak.taak}" if taak.taak else "Taak klaar"
            yield Afspraak(f"taak/{nr}", DEADLINE, titel, taak.klaar_op, uitleg=uitleg)
    for fase in traject.fasen:
        if fase.fase and fase.start:
            yield Afspraak(f"fase/{fase.fase.value}", DEADLINE, f"Start: {fase.fase.label}", fase.start)
    kenmerken = traject.traject
    for sleutel, titel, dag in (
        ("start", "Start van het traject", kenmerken.start),
        ("eind", "Laatste dag van het traject", kenmerken.eind),
        ("doel", "Het doel van het traject moet gehaald zijn", traject.doel.datum),
    ):
        if dag:
            yield Afspraak(sleutel, DEADLINE, titel, dag)
    tekenen = [
        (x.datum, bron.kort(x.partij)) for x in traject.convenant.ondertekening if x.datum and x.partij
    ]
    if tekenen:
        uitleg = "\n".join(f"{partij}: {datum(dag)}" for dag, partij in tekenen)
        laatste = max(dag for dag, _ in tekenen)
        yield Afspraak(
            "tekenen", DEADLINE, "Het convenant is getekend door alle partijen", laatste, uitleg=uitleg
        )


def _deelnemer(traject: Traject, wie: Deelnemer) -> Iterator[Afspraak]:
    """Yield the dates of one deelnemer. Free text about the person stays out; the code is all there is."""
    gesprek = wie.trilateraal_gesprek
    for soort, sleutel, titel, dag in (
        (OVERLEG, "intake", "Intake", wie.intake.datum),
        (OVERLEG, "meeloopdag", "Meeloopdag", wie.meeloopdag.datum),
        (DEADLINE, "start", "Eerste dag", wie.start),
        (DEADLINE, "plan", "Afsprakenplan tekenen", wie.ondertekening.datum),
        (DEADLINE, "praktijkovereenkomst", "Praktijkovereenkomst tekenen", wie.praktijkovereenkomst),
        (DEADLINE, "vca", "Examen VCA", wie.vca.examen_op),
        (DEADLINE, "taal", "Taaldoel", wie.taal.doel_op),
        (DEADLINE, "contract", "Contract eindigt", wie.contract.eind),
        (DEADLINE, "uitstroom", "Start werk na het traject", wie.uitstroom.datum),
        (NAZORG, "nazorg-eind", "Laatste dag van de nazorg", wie.nazorg.eind),
    ):
        if dag:
            yield _van(wie, soort, sleutel, titel, dag)
    if gesprek.datum:
        yield _van(
            wie, OVERLEG, "trilateraal", "Trilateraal gesprek", gesprek.datum, gesprek.van, gesprek.plaats
        )
    for nr, coachdoel in enumerate(wie.coachdoelen, 1):
        if coachdoel.datum:
            yield _van(wie, DEADLINE, f"coachdoel/{nr}", "Doel met de jobcoach", coachdoel.datum)
    for naam, voorwaarde in wie.randvoorwaarden.paren():
        if voorwaarde.datum:
            yield _van(wie, DEADLINE, f"randvoorwaarde/{naam}", "Iets regelen", voorwaarde.datum)
    for nr, x in enumerate(wie.terugkoppeling, 1):
        if x.datum:
            yield _van(wie, OVERLEG, f"terugkoppeling/{nr}", "Terugkoppelgesprek", x.datum, x.van, x.plaats)
    for nr, contact in enumerate(wie.nazorg.contactmomenten, 1):
        if contact.datum:
            yield _van(wie, NAZORG, f"nazorg/{nr}", "Gesprek in de nazorg", contact.datum)


def _van(
    wie: Deelnemer,
    soort: str,
    sleutel: str,
    titel: str,
    dag: date,
    van: time | None = None,
    plaats: str | None = None,
) -> Afspraak:
    return Afspraak(
        f"deelnemer/{wie.code}/{sleutel}", soort, f"{titel} {wie.code}", dag, van, plaats=plaats or ""
    )
