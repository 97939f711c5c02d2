"""Match words and meanings, all of one category."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from toolkit.lesmateriaal.oefeningen.basis import (
    LETTERS,
    Oefening,
    geschud,
    kies_groepen,
    lijken,
    moeilijkheid,
)
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import TEKSTBREEDTE, cel, p, rij, tabel, verdeel
from toolkit.vaktaal.model import Term

_MATEN = verdeel(TEKSTBREEDTE, [3.1, 0.9, 0.5, 0.6, 5.2])


def maak(stof: Stof) -> Oefening | None:
    """Return an exercise of two blocks of at most seven words."""
    groepen = kies(stof.termen, stof.kans("koppelen"), versies=1)[0]
    return blad(groepen, stof.kans("koppelen/volgorde")) if groepen else None


def kies(termen: Iterable[Term], kans: Random, *, versies: int, per_groep: int = 7) -> list[list[list[Term]]]:
    """Return per version two groups of words of one category."""
    return kies_groepen(
        (term for term in termen if term.betekenis),
        kans,
        sleutel=lambda term: term.categorie,
        moeilijk=moeilijkheid,
        botst=lambda a, b: a.betekenis == b.betekenis or lijken(a, b),
        groepen=2,
        per_groep=per_groep,
        minimum=4,
        versies=versies,
    )


def blad(groepen: list[list[Term]], kans: Random) -> Oefening:
    """Return the exercise: words with a box on the left, meanings with a letter on the right."""
    opgave, antwoord = [], []
    nummer = 0
    for groep in groepen:
        betekenissen = geschud(groep, kans)
        rijen = []
        goed = []
        for links, rechts, letter in zip(groep, betekenissen, LETTERS, strict=False):
            nummer += 1
            tekst = (f"{nummer}. {links.met_lidwoord}", "", "", letter, rechts.betekenis)
            lijn = '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="nil"/></w:tcBorders>'
            rijen.append(
                rij(
                    [
                        cel(
                            t,
                            b,
                            extra=lijn if k == 2 else "",
                            stijl="Keuzewoord" if k == 3 else "Tabeltekst",
                            midden=True,
                        )
                        for k, (t, b) in enumerate(zip(tekst, _MATEN, strict=True))
                    ],
                    hoog=620,
                )
            )
            goed.append(f"{nummer} {LETTERS[betekenissen.index(links)]}")
        opgave.append(tabel(_MATEN, rijen, beschrijving="Woorden en betekenissen") + p("", "Wit"))
        antwoord.append(p("     ".join(goed)))
    uitleg = "Schrijf achter elk woord de letter van de goede betekenis."
    return Oefening("Welke betekenis hoort erbij?", uitleg, "".join(opgave), "".join(antwoord), nummer, True)
