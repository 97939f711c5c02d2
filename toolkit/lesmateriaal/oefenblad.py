"""An exercise sheet for a beroep, and the answers that go with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from toolkit.bestanden import controleer_doel, schrijf_bestanden
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.lesmateriaal.keuze import onbekend
from toolkit.lesmateriaal.oefeningen.basis import Oefening
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import Deel, alinea, document, kop, p, run

SOORTEN: dict[str, str] = {
    "koppelen": "woorden en betekenissen",
    "gatenzin": "het goede woord invullen",
    "lidwoord": "de of het",
    "meervoud": "het meervoud",
    "volgorde": "stappen in de goede volgorde",
    "wie": "wie zegt dit",
    "veilig": "veilig of niet veilig",
    "dictee": "luisteren en schrijven",
    "kruiswoord": "een puzzel",
}
"""The kinds in the order on the sheet; each is a module in ``oefeningen`` with a function ``maak``."""


def kies_soorten(namen: Iterable[str]) -> tuple[str, ...]:
    """Return the kinds with these names, in the order of the sheet; all when none is named.

    Raises:
        GebruikersFout: an unknown kind; all of them at once, with a suggestion.
    """
    schoon = [naam.strip().lower() for naam in namen if naam.strip()]
    fouten = [
        Probleem(onbekend("soort oefening", naam, list(SOORTEN))) for naam in schoon if naam not in SOORTEN
    ]
    if fouten:
        raise GebruikersFout(fouten)
    return tuple(soort for soort in SOORTEN if not schoon or soort in schoon)


def antwoordpad(pad: Path) -> Path:
    """Return where the answers to ``pad`` go: ``blad.docx`` gives ``blad-antwoorden.docx``."""
    return pad.with_name(f"{pad.stem}-antwoorden{pad.suffix}")


def controleer_word(pad: Path, *, overschrijf: bool) -> None:
    """Check, before any work, that ``pad`` is a Word file that may be written.

    Raises:
        GebruikersFout: another format, or it exists and ``overschrijf`` is false.
    """
    if pad.suffix.lower() != ".docx":
        raise GebruikersFout(
            Probleem(
                "dit wordt een Word-bestand.", bestand=pad, oplossing="Kies een naam die eindigt op .docx."
            )
        )
    controleer_doel(pad, overschrijf=overschrijf)


def maak_oefenblad(
    stof: Stof, pad: Path, *, soorten: tuple[str, ...] = (), antwoorden: bool = False, overschrijf: bool
) -> list[Path]:
    """Write the sheet, and the answers in a second file if asked; return the files.

    Kinds for which the beroep has too few words are left out when no kinds were asked for.

    Raises:
        GebruikersFout: a kind that was asked for cannot be made, nothing can be made, or a file exists.
    """
    gevraagd = soorten or tuple(SOORTEN)
    gemaakt = {soort: maak_oefening(soort, stof) for soort in gevraagd}
    oefeningen = [oefening for oefening in gemaakt.values() if oefening is not None]
    te_weinig = [soort for soort, oefening in gemaakt.items() if oefening is None]
    if not oefeningen or (soorten and te_weinig):
        raise GebruikersFout(
            [
                Probleem(
                    f"voor '{soort}' heeft '{stof.sleutel}' te weinig woorden of zinnen.",
                    oplossing="Kies een andere soort.",
                )
                for soort in te_weinig
            ]
        )
    titel = f"Oefenblad {stof.naam}"
    bestanden = [(pad, _blad(titel, oefeningen))]
    if antwoorden:
        bestanden.append((antwoordpad(pad), _antwoorden(titel, oefeningen)))
    return schrijf_bestanden(bestanden, overschrijf=overschrijf)


def maak_oefening(soort: str, stof: Stof) -> Oefening | None:
    """Return one exercise of a kind; None when there are too few words for it."""
    maak: Callable[[Stof], Oefening | None] = import_module(f"toolkit.lesmateriaal.oefeningen.{soort}").maak
    return maak(stof)


def naamregel() -> str:
    """Return the line on which a learner writes a name and the date."""
    return alinea(run("Naam: ______________________________     Datum: __________________"), samen=True)


def opgaven(oefeningen: Iterable[Oefening], *, toets: bool = False) -> str:
    """Return the exercises, numbered; in a test with their points, and without pages of their own."""
    delen = []
    for nummer, oefening in enumerate(oefeningen, 1):
        score = f"   ( ____ / {oefening.punten} )" if toets else ""
        delen.append(
            kop(
                f"{nummer}. {oefening.titel}{score}",
                nieuwe_pagina=oefening.nieuwe_pagina and nummer > 1 and not toets,
            )
        )
        delen += [p(oefening.uitleg, "Kader"), oefening.opgave]
    return "".join(delen)


def antwoorden_van(oefeningen: Iterable[Oefening]) -> str:
    """Return the answers to the exercises, with the same numbers."""
    return "".join(
        kop(f"{nummer}. {oefening.titel}") + oefening.antwoord
        for nummer, oefening in enumerate(oefeningen, 1)
    )


def _blad(titel: str, oefeningen: list[Oefening]) -> bytes:
    onder = f"{len(oefeningen)} oefeningen" if len(oefeningen) > 1 else oefeningen[0].titel
    lijf = p(titel, "Titel") + p(onder, "Ondertitel") + naamregel() + opgaven(oefeningen)
    return document([Deel(lijf, titel)], titel=titel)


def _antwoorden(titel: str, oefeningen: list[Oefening]) -> bytes:
    lijf = p(titel, "Titel") + p("Antwoorden, voor de docent", "Ondertitel") + antwoorden_van(oefeningen)
    return document([Deel(lijf, titel, "Antwoorden")], titel=f"{titel}: antwoorden")
