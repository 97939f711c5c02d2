"""Judging a goal: is it SMART, and does it use words that promise nothing?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from toolkit.bevindingen import Ernst
from toolkit.traject.model.opzet import Doel
from toolkit.traject.opmaak import datum, getal
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Melding, lege_velden

VAAG: tuple[tuple[str, str], ...] = (
    (r"zo\s?veel mogelijk", "Schrijf hoeveel, bijvoorbeeld: 'acht van de tien deelnemers'."),
    (r"zo (?:goed|snel|lang|vaak|hoog|veel) mogelijk", "Schrijf een getal of een datum."),
    (
        r"(?:na)?(?:ge)?streef\w*|(?:na)?streven",
        "Schrijf wat je gaat doen: 'acht deelnemers halen een diploma'.",
    ),
    (r"proberen|probeert|pogen", "Schrijf wat je gaat doen, niet wat je probeert."),
    (r"verbeter\w*", "Schrijf van wat naar wat: 'van niveau A1 naar niveau A2'."),
    (r"verhog\w*|verhoogt|vergro(?:ten|ot)|toename", "Schrijf van hoeveel naar hoeveel."),
    (r"verminder\w*|verlag\w*|minder", "Schrijf van hoeveel naar hoeveel."),
    (r"bevorder\w*|stimuler\w*|stimuleert", "Schrijf wat er anders is als het lukt."),
    (r"waar mogelijk|indien mogelijk|in principe", "Schrijf wanneer het wel en niet geldt."),
    (r"op termijn|binnenkort|te zijner tijd|in de toekomst", "Schrijf een datum."),
    (r"voldoende|genoeg|veel|een aantal|enkele|diverse", "Schrijf een getal."),
    (r"beter(?:e)?|goed mogelijk|optima\w+", "Schrijf waaraan je ziet dat het is gelukt."),
    (r"bijdragen aan|inzetten op|werken aan", "Schrijf wat er klaar is op de einddatum."),
)
"""Words that promise nothing, with what to write instead."""

_VAAG = [(re.compile(rf"\b(?:{patroon})\b", re.IGNORECASE), beter) for patroon, beter in VAAG]
_MENSEN = re.compile(
    r"\b(?:deelnemers?|statushouders?|kandidaten|kandidaat|personen|mensen|vakmensen|leerlingen)\b",
    re.IGNORECASE,
)
_PROCENT = re.compile(r"procent|%", re.IGNORECASE)


def vage_woorden(tekst: str | None, veld: str, wat: str) -> Iterator[Melding]:
    """Yield a warning for the vague words in a goal, with a better wording; each place in the text once."""
    bezet: list[tuple[int, int]] = []
    for patroon, beter in _VAAG:
        for m in patroon.finditer(tekst or ""):
            if any(m.start() < eind and begin < m.end() for begin, eind in bezet):
                continue
            bezet.append(m.span())
            yield Melding(
                veld,
                f"{wat} zegt '{m[0].lower()}'. Dat kun je later niet meten.",
                Ernst.WAARSCHUWING,
                beter,
            )


def beoordeel_doel(doel: Doel, d: Dossier) -> Iterator[Melding]:
    """Yield what keeps the goal of the traject from being SMART."""
    yield from lege_velden(
        doel,
        "doel",
        specifiek="Het doel is niet specifiek: er staat niet wat jullie willen bereiken.",
        indicator="Het doel is niet meetbaar: er staat niet waaraan je ziet dat het is gelukt.",
        getal="Het doel is niet meetbaar: er staat geen getal.",
        eenheid="Het doel is niet meetbaar: er staat niet wat je telt.",
        acceptabel="Er staat niet waarom alle partijen het eens zijn met het doel.",
        realistisch="Er staat niet waarom het doel haalbaar is.",
        datum="Het doel heeft geen einddatum.",
    )
    for naam in ("specifiek", "indicator"):
        yield from vage_woorden(getattr(doel, naam), f"doel.{naam}", "Het doel")
    if doel.getal is not None:
        yield from _getal(doel.getal, doel.eenheid or "", d)
    if doel.datum is not None:
        yield from _datum(doel.datum, d)


def _getal(aantal: Decimal, eenheid: str, d: Dossier) -> Iterator[Melding]:
    if aantal == 0:
        yield Melding("doel.getal", "Het getal in het doel is 0. Dan is er geen doel.")
    elif _PROCENT.search(eenheid):
        if aantal > 100:
            yield Melding("doel.getal", f"Het doel is {getal(aantal)} procent. Meer dan 100 kan niet.")
    elif _MENSEN.search(eenheid):
        plaatsen = d.traject.traject.plaatsen
        meest = len(d.traject.deelnemers) if plaatsen is None else max(plaatsen, len(d.traject.deelnemers))
        if meest and aantal > meest:
            yield Melding(
                "doel.getal",
                f"Het doel is {getal(aantal)} {eenheid}, maar er doen maar {meest} deelnemers mee.",
                advies="Kies een lager getal, of zorg voor meer plaatsen.",
            )


def _datum(dag: date, d: Dossier) -> Iterator[Melding]:
    if d.eind and dag > d.eind:
        yield Melding(
            "doel.datum",
            f"Het doel moet klaar zijn op {datum(dag)}. Het traject is dan al klaar, op {datum(d.eind)}.",
            advies="Kies een datum voor het einde van het traject.",
        )
    if d.start and dag < d.start:
        yield Melding("doel.datum", f"Het doel moet klaar zijn op {datum(dag)}. Dat is voor de start.")
