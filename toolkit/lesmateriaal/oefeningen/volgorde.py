"""Put the steps of a job in order."""

from __future__ import annotations

from toolkit.lesmateriaal.oefeningen.basis import Oefening, geschud
from toolkit.lesmateriaal.stof import Klus, Stof
from toolkit.lesmateriaal.word import TEKSTBREEDTE, cel, kop, p, rij, tabel, verdeel

_MATEN = verdeel(TEKSTBREEDTE, [0.7, 9])


def maak(stof: Stof) -> Oefening | None:
    """Return an exercise with every job that we have of the beroep."""
    return blad(list(stof.klussen), stof) if stof.klussen else None


def blad(klussen: list[Klus], stof: Stof) -> Oefening:
    """Return the exercise: per job its steps in another order, each with a box for its number."""
    opgave, antwoord = [], []
    for klus in klussen:
        stappen = geschud(klus.stappen, stof.kans(f"volgorde/{klus.naam}"))
        rijen = [rij([cel("", _MATEN[0]), cel(stap, _MATEN[1], midden=True)], hoog=480) for stap in stappen]
        opgave += [kop(klus.naam, 2), tabel(_MATEN, rijen, beschrijving=klus.naam)]
        antwoord.append(kop(klus.naam, 2))
        antwoord += [p(f"{nummer}.\t{stap}", "Vraag") for nummer, stap in enumerate(klus.stappen, 1)]
    uitleg = "Wat doe je eerst? Schrijf de nummers 1 tot en met 6 voor de zinnen."
    aantal = sum(len(klus.stappen) for klus in klussen)
    return Oefening(
        "Zet de stappen in de goede volgorde", uitleg, "".join(opgave), "".join(antwoord), aantal, True
    )
