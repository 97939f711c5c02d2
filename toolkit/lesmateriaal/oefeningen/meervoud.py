"""The plural of a noun."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from toolkit.lesmateriaal.oefeningen.basis import Oefening, geschud, kies_groepen, moeilijkheid
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import TEKSTBREEDTE, alinea, cel, p, rij, tabel, verdeel, vet
from toolkit.vaktaal.model import Lidwoord, Term, Woordsoort


def maak(stof: Stof) -> Oefening | None:
    """Return an exercise of at most ten nouns."""
    termen = kies(stof.termen, stof.kans("meervoud"), versies=1)[0]
    return blad(termen, stof.kans("meervoud/volgorde")) if termen else None


def kies(termen: Iterable[Term], kans: Random, *, versies: int, per_groep: int = 5) -> list[list[Term]]:
    """Return per version nouns with one plural: half on -s, half on -en when there are enough."""
    bruikbaar = (
        t
        for t in termen
        if t.woordsoort is Woordsoort.ZN
        and t.lidwoord in {Lidwoord.DE, Lidwoord.HET}
        and len(t.meervouden) == 1
        and t.meervouden[0] != t.lemma
    )
    gekozen = kies_groepen(
        bruikbaar,
        kans,
        sleutel=lambda t: t.meervouden[0].endswith("s"),
        moeilijk=moeilijkheid,
        botst=lambda a, b: a.lemma[-5:] == b.lemma[-5:],
        groepen=2,
        per_groep=per_groep,
        minimum=1,
        versies=versies,
    )
    return [[t for groep in groepen for t in groep] for groepen in gekozen]


def blad(termen: list[Term], kans: Random) -> Oefening:
    """Return the exercise: the singular, and a line for the plural."""
    woorden = geschud(termen, kans)
    maten = verdeel(TEKSTBREEDTE, [1, 1.15, 1, 1.15])
    leeg = p("de _______________", "Tabeltekst")
    vragen = [(p(t.met_lidwoord, "Tabeltekst"), leeg) for t in woorden]
    goed = [
        (p(t.met_lidwoord, "Tabeltekst"), alinea(vet(f"de {t.meervouden[0]}"), "Tabeltekst")) for t in woorden
    ]

    def rooster(paren: list[tuple[str, str]], hoog: int) -> str:
        cellen = [deel for paar in paren for deel in paar]
        stukken = [[*cellen[i : i + 4], "", ""][:4] for i in range(0, len(cellen), 4)]
        rijen = [rij([cel(c, b) for c, b in zip(stuk, maten, strict=True)], hoog=hoog) for stuk in stukken]
        return tabel(maten, rijen, stijl="Openruimte", beschrijving="Een en meer")

    uitleg = "Een tafel, twee tafels. Schrijf het woord op voor meer dan een."
    return Oefening("Wat is het meervoud?", uitleg, rooster(vragen, 500), rooster(goed, 340), len(woorden))
