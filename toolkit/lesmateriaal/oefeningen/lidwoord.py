"""De or het?"""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from toolkit.lesmateriaal.oefeningen.basis import Oefening, geschud, kies_groepen, moeilijkheid
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import TEKSTBREEDTE, alinea, cel, rij, run, tabel, verdeel, vet
from toolkit.vaktaal.model import Lidwoord, Term, Woordsoort

_KOLOMMEN = 3


def maak(stof: Stof) -> Oefening | None:
    """Return an exercise of at most eighteen nouns, with as many het words as the beroep has, up to seven."""
    termen = kies(stof.termen, stof.kans("lidwoord"), de=11, het=7, versies=1)[0]
    return blad(termen, stof.kans("lidwoord/volgorde")) if termen else None


def kies(termen: Iterable[Term], kans: Random, *, de: int, het: int, versies: int) -> list[list[Term]]:
    """Return per version at most so many nouns with de and with het; nouns that take both are left out.

    Two nouns with one last part (baksteen, zandsteen) have one article: only one of them is asked.
    """
    uit: list[list[Term]] = [[] for _ in range(versies)]
    bruikbaar = [t for t in termen if t.woordsoort is Woordsoort.ZN and " " not in t.lemma]
    for lidwoord, aantal in ((Lidwoord.DE, de), (Lidwoord.HET, het)):
        gekozen = kies_groepen(
            (t for t in bruikbaar if t.lidwoord is lidwoord),
            kans,
            sleutel=lambda t: t.lidwoord,
            moeilijk=moeilijkheid,
            botst=lambda a, b: a.lemma[-5:] == b.lemma[-5:],
            groepen=1,
            per_groep=aantal,
            minimum=1,
            versies=versies,
        )
        for versie, groepen in zip(uit, gekozen, strict=True):
            versie += [t for groep in groepen for t in groep]
    return uit


def blad(termen: list[Term], kans: Random) -> Oefening:
    """Return the exercise, in three columns."""
    woorden = geschud(termen, kans)
    maten = verdeel(TEKSTBREEDTE, [1] * _KOLOMMEN)

    def rooster(*, ingevuld: bool) -> str:
        cellen = []
        for term in woorden:
            lidwoord = term.lidwoord.value if term.lidwoord else ""
            runs = vet(lidwoord) + run(f" {term.lemma}") if ingevuld else run(f"______ {term.lemma}")
            cellen.append(alinea(runs, "Tabeltekst"))
        rijen = []
        for begin in range(0, len(cellen), _KOLOMMEN):
            stuk = [*cellen[begin : begin + _KOLOMMEN], "", ""][:_KOLOMMEN]
            rijen.append(
                rij([cel(c, b) for c, b in zip(stuk, maten, strict=True)], hoog=340 if ingevuld else 500)
            )
        return tabel(maten, rijen, stijl="Openruimte", beschrijving="De of het")

    uitleg = "Schrijf de of het voor elk woord."
    return Oefening("De of het?", uitleg, rooster(ingevuld=False), rooster(ingevuld=True), len(woorden), True)
