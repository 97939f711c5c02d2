"""Print what the B1-index and other measures do on the development pairs.

    python training/b1_index/rapport.py [map met de eval-bestanden]

For every measure the share of pairs in which the simplified text scores easier; ties count half. The
B1-index is refitted for every fold, on the other folds; a document (Amsterdam) or a paragraph with its
pair (Leesplank) is never on both sides. The other measures have nothing to fit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from data import EVAL, Paren, Tekst, aandeel, lees, vouwen
from model import GEWICHT, pas, spreiding

from toolkit.leesbaarheid.b1_index import GRENS, b1_index
from toolkit.leesbaarheid.maten import maten


def textstat_maten() -> dict[str, Callable[[Tekst], float]]:
    """Return textstat's own measures on the raw text; higher is harder."""
    import textstat

    textstat.set_lang("nl")
    return {
        "textstat Flesch (nl)": lambda t: -textstat.flesch_reading_ease(t.tekst),
        "textstat LIX": lambda t: textstat.lix(t.tekst),
        "textstat Flesch-Kincaid": lambda t: textstat.flesch_kincaid_grade(t.tekst),
    }


def eigen_maten() -> dict[str, Callable[[Tekst], float]]:
    """Return the measures of toolkit.leesbaarheid; higher is harder."""

    def maat(naam: str, teken: int) -> Callable[[Tekst], float]:
        return lambda t: teken * maten(t.woord, t.zin)[naam]

    return {
        "Flesch-Douma, textstat's syllables, our sentences": maat("flesch_textstat", -1),
        "Flesch-Douma": maat("flesch_douma", -1),
        "Brouwer A": maat("brouwer", -1),
        "LIX": maat("lix", 1),
        "words per sentence": maat("woorden_per_zin", 1),
        "content words per clause": maat("inhoudswoorden_per_deelzin", 1),
        "longest dependency": maat("langste_afhankelijkheid", 1),
        "hard words": maat("moeilijke_woorden", 1),
        "mean Zipf of content words": maat("zipf", -1),
        "text length (words)": maat("woorden", 1),
    }


def vergelijk(paren: Paren, functie: Callable[[Tekst], float]) -> float:
    moeilijk = np.array([functie(t) for t in paren.moeilijk])
    makkelijk = np.array([functie(t) for t in paren.makkelijk])
    return aandeel(moeilijk - makkelijk)


def buiten_de_vouw(zinnen: Paren, documenten: Paren, alineas: Paren) -> list[np.ndarray]:
    """Return the differences that the index gives to each pair when it was fitted on the other folds."""
    sets = [(zinnen, "zinnen"), (documenten, "documenten"), (alineas, "alineas")]
    vouw_van = dict(zip(zinnen.groep.tolist(), vouwen(zinnen).tolist(), strict=True))
    vouw = [
        np.array([vouw_van[g] for g in zinnen.groep.tolist()]),
        np.array([vouw_van[g] for g in documenten.groep.tolist()]),
        vouwen(alineas),
    ]
    verschillen = [paren.verschil for paren, _ in sets]
    uit = [np.zeros(len(v)) for v in verschillen]
    schaal = spreiding(zinnen, alineas)
    for k in sorted(set(vouw_van.values())):
        rest = [
            (v[f != k], GEWICHT[naam])
            for (_, naam), v, f in zip(sets, verschillen, vouw, strict=True)
            if (f != k).any()
        ]
        gewichten = pas(rest, schaal)
        for scores, v, f in zip(uit, verschillen, vouw, strict=True):
            scores[f == k] = v[f == k] @ gewichten
    return uit


def main() -> None:
    sets = lees(Path(sys.argv[1]) if len(sys.argv) > 1 else EVAL)
    print(f"{'':50}" + "".join(f"{paren.naam:>24}" for paren in sets))
    print(f"{'pairs':50}" + "".join(f"{len(paren.groep):>24}" for paren in sets))
    for naam, functie in {**textstat_maten(), **eigen_maten()}.items():
        print(f"{naam:50}" + "".join(f"{vergelijk(paren, functie):>24.3f}" for paren in sets))
    buiten = buiten_de_vouw(*sets)
    print(f"{'B1-index, held out':50}" + "".join(f"{aandeel(v):>24.3f}" for v in buiten))
    print(f"{'B1-index as shipped (fitted on these pairs)':50}", end="")
    print("".join(f"{vergelijk(paren, lambda t: -b1_index(t.woord, t.zin)):>24.3f}" for paren in sets))
    documenten = sets[1]
    fout = [(int(g), round(float(v), 2)) for g, v in zip(documenten.groep, buiten[1], strict=True) if v <= 0]
    print(f"\nDocuments wrong, held out (number, margin): {fout}")
    print(f"\nOn which side of {GRENS} the texts are (shipped index):")
    for paren in sets:
        moeilijk = np.array([b1_index(t.woord, t.zin) for t in paren.moeilijk])
        makkelijk = np.array([b1_index(t.woord, t.zin) for t in paren.makkelijk])
        print(
            f"  {paren.naam:24} complex called easy {np.mean(moeilijk >= GRENS):.3f}   "
            f"simple called hard {np.mean(makkelijk < GRENS):.3f}   "
            f"median complex {np.median(moeilijk):.0f}, simple {np.median(makkelijk):.0f}"
        )


if __name__ == "__main__":
    main()
