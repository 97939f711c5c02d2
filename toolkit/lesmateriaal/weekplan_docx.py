"""The week plan as a Word document: an overview, and a page per week with its words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from toolkit.bestanden import schrijf_bestand
from toolkit.lesmateriaal.keuze import KOPPEN
from toolkit.lesmateriaal.lijst_docx import STER
from toolkit.lesmateriaal.weekplan import Week, maak_planning
from toolkit.lesmateriaal.word import (
    TEKSTBREEDTE,
    Deel,
    alinea,
    cel,
    document,
    kop,
    koprij,
    p,
    rij,
    run,
    tabel,
    verdeel,
    vet,
)
from toolkit.vaktaal.glossarium import Glossarium

_OVERZICHT = verdeel(TEKSTBREEDTE, [0.8, 4.2, 1.1, 2.0, 1.6])
_WOORDEN = verdeel(TEKSTBREEDTE, [2.8, 5.8, 1.1])
_OEFENINGEN = (
    "woorden en betekenissen, en de of het",
    "veilig of niet veilig",
    "het goede woord invullen, en het meervoud",
    "de stappen in de goede volgorde",
    "wie zegt dit",
    "luisteren en schrijven",
    "de kruiswoordpuzzel",
)
_UITLEG = (
    "We beginnen met veilig werken. Daarna komen de woorden die je elke dag gebruikt. "
    "Oude woorden komen later terug."
)
_OP_HET_WERK = (
    "Wijs op het werk vijf nieuwe woorden aan. Zeg ze hardop.",
    "Vraag je leermeester om een opdracht. Zeg terug wat je gaat doen.",
    "Vertel een collega hoe je iets doet. Gebruik vijf nieuwe woorden.",
    "Maak een foto van je werk. Vertel in de les wat je ziet.",
)


def maak_weekplan(
    glossarium: Glossarium, sleutel: str, pad: Path, *, weken: int, uren: int, overschrijf: bool
) -> Path:
    """Write the plan and return its path.

    Raises:
        BestandsFout: the file exists and ``overschrijf`` is false, or it cannot be written.
    """
    naam = glossarium.vakgebieden[sleutel].naam
    titel = f"Weekplan {naam[0].lower()}{naam[1:]}"
    planning = maak_planning(glossarium, sleutel, weken=weken, uren=uren)
    aantal = sum(len(week.nieuw) for week in planning)
    duur = f"{weken} weken" if weken > 1 else "1 week"
    delen = [
        p(titel, "Titel"),
        p(f"{duur}  |  {uren} uur per week  |  {aantal} woorden", "Ondertitel"),
        p(_UITLEG, "Kader"),
        kop("Overzicht"),
        _overzicht(planning),
        kop("Wat heb je erbij nodig?", 2),
        p(f"De woordenlijst: leerwerk vaktaal lijst {sleutel} -o lijst.docx", "Opsomming"),
        p(f"Het oefenblad: leerwerk vaktaal oefenblad {sleutel} -o oefenblad.docx --antwoorden", "Opsomming"),
        p(f"De toets: leerwerk vaktaal toets {sleutel} -o toets.docx", "Opsomming"),
        *(_week(week, planning, uren) for week in planning),
    ]
    inhoud = document([Deel("".join(delen), titel, "Naam: ______________________")], titel=titel)
    return schrijf_bestand(pad, inhoud, overschrijf=overschrijf)


def _overzicht(planning: Sequence[Week]) -> str:
    rijen = [koprij(["Week", "Waar gaat het over?", "Nieuw", "Herhalen", "Toets"], _OVERZICHT)]
    for week in planning:
        cellen = (
            str(week.nummer),
            ", ".join(KOPPEN[c] for c in week.themas).capitalize() or "Alles herhalen",
            str(len(week.nieuw)) if week.nieuw else "",
            _weken(week.herhaal),
            f"versie {week.toets}" if week.toets else "",
        )
        rijen.append(rij([cel(c, b) for c, b in zip(cellen, _OVERZICHT, strict=True)], hoog=440))
    return tabel(_OVERZICHT, rijen, beschrijving="Overzicht van de weken")


def _weken(nummers: Sequence[int]) -> str:
    if len(nummers) > 3:
        return f"week {nummers[0]} tot en met {nummers[-1]}"
    return f"week {', '.join(map(str, nummers))}" if nummers else ""


def _week(week: Week, planning: Sequence[Week], uren: int) -> str:
    naam = _OEFENINGEN[(week.nummer - 1) % len(_OEFENINGEN)]
    delen = [kop(f"Week {week.nummer}", nieuwe_pagina=True), _tijd(week, uren)]
    if week.herhaal:
        delen.append(kop("Herhalen", 2))
        for nummer in week.herhaal:
            woorden = ", ".join(term.met_lidwoord for term in planning[nummer - 1].nieuw)
            delen.append(alinea(vet(f"Week {nummer}: ") + run(woorden)))
    if week.nieuw:
        rijen = [koprij(["Woord", "Wat is het?", "Ken ik"], _WOORDEN)]
        for term in week.nieuw:
            ster = run(f" {STER}") if term.kern else ""
            woord = alinea(vet(term.met_lidwoord) + ster, "Tabeltekst")
            cellen = [cel(woord, _WOORDEN[0], midden=True), cel(term.betekenis, _WOORDEN[1], midden=True)]
            rijen.append(rij([*cellen, cel("☐", _WOORDEN[2], stijl="Keuzewoord", midden=True)]))
        delen += [
            kop("Nieuwe woorden", 2),
            tabel(_WOORDEN, rijen, beschrijving=f"Nieuwe woorden van week {week.nummer}"),
        ]
    delen += [
        kop("Oefenen", 2),
        p(f"Maak van het oefenblad: {naam}.", "Opsomming"),
        p(_OP_HET_WERK[(week.nummer - 1) % len(_OP_HET_WERK)], "Opsomming"),
    ]
    if week.toets:
        delen.append(
            p(f"Maak de toets, versie {week.toets}. Vul daarna samen het scoreblad in.", "Opsomming")
        )
    return "".join(delen)


def _tijd(week: Week, uren: int) -> str:
    """Return how the hours are divided, in whole five minutes."""
    minuten = uren * 60
    delen = {"herhalen": 0.25 if week.herhaal else 0.0, "oefenen": 0.3, "vertellen over je werk": 0.1}
    if not week.nieuw:
        delen = {"herhalen": 0.5, "oefenen": 0.2, "vertellen over je werk": 0.1}
    stukken = {naam: int(minuten * deel / 5) * 5 for naam, deel in delen.items()}
    rest = "nieuwe woorden" if week.nieuw else "toets en bespreken"
    stukken[rest] = minuten - sum(stukken.values())
    tekst = ", ".join(f"{naam} {tijd} minuten" for naam, tijd in stukken.items() if tijd)
    return p(f"{tekst[0].upper()}{tekst[1:]}.", "Kader")
