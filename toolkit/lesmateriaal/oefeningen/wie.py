"""Who says this?"""

from __future__ import annotations

from toolkit.lesmateriaal.oefeningen.basis import Oefening, geschud
from toolkit.lesmateriaal.stof import Stof, mensen, uitspraken
from toolkit.lesmateriaal.word import TEKSTBREEDTE, cel, koprij, p, rij, tabel, verdeel

_AANTAL = 9
_MATEN = verdeel(TEKSTBREEDTE, [6, 2.6])
_UITLEGMATEN = verdeel(TEKSTBREEDTE, [2.4, 6.2])


def maak(stof: Stof) -> Oefening:
    """Return an exercise of nine sentences in which everybody speaks at least once."""
    kans = stof.kans("wie")
    alle = geschud(uitspraken(), kans)
    eerst = list({wie: (wie, zin) for wie, zin in alle}.values())
    rest = [uitspraak for uitspraak in alle if uitspraak not in eerst]
    gekozen = geschud([*eerst, *rest][:_AANTAL], kans)
    wie_is_wie = [
        rij([cel(f"de {wie}", _UITLEGMATEN[0], stijl="Woord"), cel(wat, _UITLEGMATEN[1])])
        for wie, wat in mensen().items()
    ]
    rijen = [koprij(["Wat hoor je?", "Wie zegt het?"], _MATEN)]
    rijen += [rij([cel(zin, _MATEN[0], midden=True), cel("", _MATEN[1])], hoog=560) for _, zin in gekozen]
    opgave = tabel(_UITLEGMATEN, wie_is_wie, beschrijving="De mensen") + tabel(
        _MATEN, rijen, beschrijving="Wie zegt dit?"
    )
    antwoord = "".join(
        p(f"{nummer}.\tde {wie}: {zin}", "Vraag") for nummer, (wie, zin) in enumerate(gekozen, 1)
    )
    return Oefening(
        "Wie zegt dit?",
        "Lees wie de mensen zijn. Schrijf op wie de zin zegt.",
        opgave,
        antwoord,
        len(gekozen),
        True,
    )
