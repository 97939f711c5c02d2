"""Safe or not safe?"""

from __future__ import annotations

from random import Random

from toolkit.lesmateriaal.oefeningen.basis import Oefening
from toolkit.lesmateriaal.stof import Stelling, Stof
from toolkit.lesmateriaal.word import TEKSTBREEDTE, cel, koprij, p, rij, tabel, verdeel

_MATEN = verdeel(TEKSTBREEDTE, [6.4, 1.2, 1.5])
_PER_SOORT = 5


def maak(stof: Stof) -> Oefening:
    """Return an exercise of ten sentences: the beroep's own first, half of them safe."""
    return blad(kies(stof, stof.kans("veilig"), versies=1)[0])


def kies(stof: Stof, kans: Random, *, versies: int, per_soort: int = _PER_SOORT) -> list[list[Stelling]]:
    """Return per version ``per_soort`` safe and as many unsafe sentences; the beroep's own come first."""
    eigen, algemeen = stof.stellingen()
    uit: list[list[Stelling]] = [[] for _ in range(versies)]
    for veilig in (True, False):
        rij_ = [
            kans.sample(deel, len(deel))
            for deel in ([s for s in d if s.veilig is veilig] for d in (eigen, algemeen))
        ]
        samen = [*rij_[0], *rij_[1]]
        for nummer, versie in enumerate(uit):
            versie += samen[nummer::versies][:per_soort]
    for versie in uit:
        kans.shuffle(versie)
    return uit


def blad(stellingen: list[Stelling]) -> Oefening:
    """Return the exercise: a sentence with a box for safe and one for not safe."""
    rijen = [koprij(["Wat gebeurt er?", "Veilig", "Niet veilig"], _MATEN)]
    for nummer, stelling in enumerate(stellingen, 1):
        vakjes = [cel("☐", b, stijl="Keuzewoord", midden=True) for b in _MATEN[1:]]
        rijen.append(rij([cel(f"{nummer}. {stelling.zin}", _MATEN[0], midden=True), *vakjes], hoog=620))
    antwoord = [
        p(f"{nummer}.\t{'Veilig.' if s.veilig else 'Niet veilig. ' + s.beter}", "Vraag")
        for nummer, s in enumerate(stellingen, 1)
    ]
    uitleg = "Is dit veilig? Zet een kruisje."
    opgave = tabel(_MATEN, rijen, beschrijving="Veilig of niet veilig")
    return Oefening("Veilig of niet veilig?", uitleg, opgave, "".join(antwoord), len(stellingen), True)
