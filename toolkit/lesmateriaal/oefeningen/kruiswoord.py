"""A crossword puzzle with the meanings as clues."""

from __future__ import annotations

import re
import unicodedata

from toolkit.lesmateriaal.oefeningen.basis import Oefening
from toolkit.lesmateriaal.oefeningen.rooster import Plek, Rooster, maak_rooster
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import TEKSTBREEDTE, cel, p, rij, tabel, verdeel
from toolkit.vaktaal.model import Term

_WOORDEN, _MAXIMUM, _VAK = 14, 14, 480
_KORT = 10
"""Longer words make a puzzle wide and empty; they go in only when there are too few short ones."""
_MATEN = verdeel(TEKSTBREEDTE, [1, 1])
_RAND = "".join(
    f'<w:{kant} w:val="single" w:sz="6" w:space="0" w:color="404040"/>'
    for kant in ("top", "left", "bottom", "right")
)


def maak(stof: Stof) -> Oefening | None:
    """Return a puzzle of at most fourteen words."""
    kans = stof.kans("kruiswoord")
    termen = {"".join(vakken(t.lemma)): t for t in stof.termen if t.betekenis and t.lemma.isalpha()}
    gekozen = kans.sample(list(termen.values()), len(termen))
    gekozen.sort(key=lambda term: (len(term.lemma) > _KORT, not term.kern))
    gekozen = gekozen[: _WOORDEN * 2]
    rooster = maak_rooster([vakken(t.lemma) for t in gekozen], kans, aantal=_WOORDEN, maximum=_MAXIMUM)
    return blad(rooster, gekozen) if rooster else None


def vakken(woord: str) -> list[str]:
    """Return what goes in each square: capitals without accents; ij is one square, as in Dutch puzzles."""
    kaal = "".join(c for c in unicodedata.normalize("NFKD", woord.upper()) if not unicodedata.combining(c))
    return re.findall(r"IJ|.", kaal)


def blad(rooster: Rooster, termen: list[Term]) -> Oefening:
    """Return the puzzle: the grid, and below it the clues in two columns."""
    nummers = rooster.nummers()
    kolommen = []
    for kop, woorden in (
        ("Van links naar rechts", rooster.liggend),
        ("Van boven naar beneden", rooster.staand),
    ):
        regels = [p(kop, "Woord")]
        for plek in sorted(woorden, key=nummers.__getitem__):
            term = termen[woorden[plek]]
            regels.append(p(f"{nummers[plek]}.\t{term.betekenis} ({len(vakken(term.lemma))})", "Aanwijzing"))
        kolommen.append("".join(regels))
    aanwijzingen = tabel(
        _MATEN,
        [rij([cel(k, b) for k, b in zip(kolommen, _MATEN, strict=True)])],
        stijl="Openruimte",
        beschrijving="Aanwijzingen",
    )
    uitleg = "Schrijf in elk vakje één letter. Achter de zin staat hoeveel vakjes het woord heeft."
    if any("IJ" in letter for letter in rooster.letters.values()):
        uitleg += " Schrijf ij in één vakje."
    opgave = _teken(rooster, nummers=nummers) + aanwijzingen
    return Oefening("Kruiswoordpuzzel", uitleg, opgave, _teken(rooster), rooster.aantal, True)


def _teken(rooster: Rooster, *, nummers: dict[Plek, int] | None = None) -> str:
    """Return the grid as a table: with numbers to fill in, or with the letters."""
    links, boven, rechts, onder = rooster.grenzen
    breed = rechts - links + 1
    rijen = []
    for y in range(boven, onder + 1):
        cellen = []
        for x in range(links, rechts + 1):
            letter = rooster.letters.get((x, y))
            if letter is None:
                cellen.append(cel("", _VAK, stijl="Vaknummer"))
            elif nummers is None:
                cellen.append(
                    cel(
                        letter, _VAK, stijl="Letter", extra=f"<w:tcBorders>{_RAND}</w:tcBorders>", midden=True
                    )
                )
            else:
                nummer = str(nummers.get((x, y), ""))
                cellen.append(
                    cel(nummer, _VAK, stijl="Vaknummer", extra=f"<w:tcBorders>{_RAND}</w:tcBorders>")
                )
        rijen.append(rij(cellen, hoog=_VAK, precies=True))
    return tabel([_VAK] * breed, rijen, stijl="Rooster", beschrijving="Kruiswoordpuzzel", midden=True)
