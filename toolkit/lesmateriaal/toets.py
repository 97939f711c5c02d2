"""A progress test for a beroep: two versions that are equally hard, the answers and a score sheet."""

from __future__ import annotations

from pathlib import Path

from toolkit.bestanden import schrijf_bestand
from toolkit.fouten import GebruikersFout
from toolkit.lesmateriaal.oefenblad import antwoorden_van, naamregel, opgaven
from toolkit.lesmateriaal.oefeningen import gatenzin, koppelen, lidwoord, meervoud, veilig
from toolkit.lesmateriaal.oefeningen.basis import Oefening
from toolkit.lesmateriaal.scoreblad import scoreblad
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import Deel, document, p

VERSIES = "AB"
_MIN_PUNTEN = 20


def maak_toets(stof: Stof, pad: Path, *, overschrijf: bool) -> Path:
    """Write the test: version A, version B, the answers to both, and the score sheet.

    Raises:
        GebruikersFout: the beroep has too few words for two versions, or the file exists.
    """
    versies = stel_samen(stof)
    if sum(oefening.punten for oefening in versies[0]) < _MIN_PUNTEN:
        raise GebruikersFout(f"'{stof.sleutel}' heeft te weinig woorden voor een toets met twee versies.")
    titel = f"Toets {stof.naam}"
    delen = []
    for letter, oefeningen in zip(VERSIES, versies, strict=True):
        punten = sum(oefening.punten for oefening in oefeningen)
        kop = p(f"{titel} - versie {letter}", "Titel") + p(f"{punten} punten", "Ondertitel") + naamregel()
        delen.append(Deel(kop + opgaven(oefeningen, toets=True), titel, f"Versie {letter}"))
    for letter, oefeningen in zip(VERSIES, versies, strict=True):
        kop = p(f"Antwoorden versie {letter}", "Titel") + p("Voor de docent", "Ondertitel")
        delen.append(Deel(kop + antwoorden_van(oefeningen), titel, f"Antwoorden versie {letter}"))
    delen.append(Deel(scoreblad(titel, versies[0]), titel, "Scoreblad"))
    return schrijf_bestand(pad, document(delen, titel=titel), overschrijf=overschrijf)


def stel_samen(stof: Stof) -> list[list[Oefening]]:
    """Return the exercises of every version.

    The versions have the same parts, categories, numbers of questions and points. No word is asked in
    the same part of both, and a word whose meaning is asked in one part is not asked in a gap sentence.
    """
    aantal = len(VERSIES)
    kans = stof.kans("toets")
    gaten = gatenzin.kies(stof.termen, kans, versies=aantal, minimum=3)
    gevraagd = {gat.term.id for versie in gaten for groep in versie for gat in groep}
    over = [term for term in stof.termen if term.id not in gevraagd]
    paren = koppelen.kies(over, kans, versies=aantal, per_groep=6)
    lidwoorden = lidwoord.kies(stof.termen, kans, de=6, het=3, versies=aantal)
    meervouden = meervoud.kies(stof.termen, kans, versies=aantal, per_groep=3)
    stellingen = veilig.kies(stof, kans, versies=aantal, per_soort=4)
    uit = []
    for nummer in range(aantal):
        delen = [
            koppelen.blad(paren[nummer], kans) if paren[nummer] else None,
            gatenzin.blad(gaten[nummer], kans) if gaten[nummer] else None,
            lidwoord.blad(lidwoorden[nummer], kans) if lidwoorden[nummer] else None,
            meervoud.blad(meervouden[nummer], kans) if meervouden[nummer] else None,
            veilig.blad(stellingen[nummer]),
        ]
        uit.append([deel for deel in delen if deel is not None])
    return uit
