"""The score sheet of a test: for the talk about how the learning goes."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.lesmateriaal.oefeningen.basis import Oefening
from toolkit.lesmateriaal.word import (
    TEKSTBREEDTE,
    alinea,
    cel,
    kop,
    koprij,
    p,
    rij,
    run,
    schrijflijn,
    tabel,
    verdeel,
    vet,
)

_MATEN = verdeel(TEKSTBREEDTE, [4.4, 1.5, 1.5, 1.5])
_RAAD = (
    (0.8, 1.0, "Goed. Je kent deze woorden. Ga verder met nieuwe woorden."),
    (0.6, 0.8, "Bijna. Herhaal de woorden die fout waren."),
    (0.0, 0.6, "Nog niet. Leer de woorden opnieuw en maak daarna de andere versie."),
)
"""From and to (as part of all points), and the advice. Our own choice; the teacher decides."""
_VRAGEN = ("Wat gaat goed?", "Wat wil ik nog leren?", "Wat spreken we af?")


def scoreblad(titel: str, oefeningen: Sequence[Oefening]) -> str:
    """Return the sheet: points per part for both versions, what the result means, and room for agreements."""
    totaal = sum(oefening.punten for oefening in oefeningen)
    rijen = [koprij(["Onderdeel", "Punten", "Versie A", "Versie B"], _MATEN)]
    rijen += [
        rij(
            [
                cel(tekst, b)
                for tekst, b in zip((f"{nr}. {o.titel}", str(o.punten), "", ""), _MATEN, strict=True)
            ],
            hoog=480,
        )
        for nr, o in enumerate(oefeningen, 1)
    ]
    slot = ("Samen", str(totaal), "", "")
    rijen.append(rij([cel(t, b, stijl="Woord") for t, b in zip(slot, _MATEN, strict=True)], hoog=520))
    moment = "Moment:   ☐ begin   ☐ tussen   ☐ eind"
    return (
        p("Scoreblad", "Titel")
        + p(titel, "Ondertitel")
        + p("Naam: ______________________________     Docent: __________________________")
        + p(moment)
        + p("Datum versie A: __________________     Datum versie B: __________________")
        + tabel(_MATEN, rijen, beschrijving="Punten per onderdeel")
        + kop("Wat betekent de uitslag?", 2)
        + _uitslag(totaal)
        + kop("Praat er samen over", 2)
        + "".join(alinea(vet(vraag), samen=True) + schrijflijn() * 2 for vraag in _VRAGEN)
    )


def _uitslag(totaal: int) -> str:
    maten = verdeel(TEKSTBREEDTE, [1, 3.4])
    rijen = []
    for van, tot, raad in _RAAD:
        hoogste = totaal if tot == 1.0 else _grens(totaal, tot) - 1
        rijen.append(
            rij(
                [
                    cel(alinea(run(f"{_grens(totaal, van)} - {hoogste} punten"), "Woord"), maten[0]),
                    cel(raad, maten[1]),
                ]
            )
        )
    return tabel(maten, rijen, beschrijving="Uitslag")


def _grens(totaal: int, deel: float) -> int:
    """Return the lowest whole number of points that is at least ``deel`` of all."""
    return -(-round(totaal * deel * 100) // 100)
