"""The development pairs as features: read once, parsed once, used by fit.py and rapport.py."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from toolkit.leesbaarheid import Leesbaarheid, meet_stroom
from toolkit.leesbaarheid.kenmerken import kenmerken
from toolkit.leesbaarheid.meten import tel_op
from toolkit.leesbaarheid.telling import Telling
from toolkit.tekst import lees_tekst

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
MINSTE_PAREN = 5
"""A document of Amsterdam counts with at least this many pairs."""


@dataclass(frozen=True)
class Tekst:
    """A text of a pair, measured: all words, and the sentences without headings."""

    tekst: str
    woord: Telling
    zin: Telling


@dataclass(frozen=True)
class Paren:
    """A set of pairs (complex, simple) with the group (document) of each pair, for folds."""

    naam: str
    moeilijk: list[Tekst]
    makkelijk: list[Tekst]
    groep: np.ndarray

    @property
    def verschil(self) -> np.ndarray:
        """Return features of the complex side minus those of the simple side, one row per pair."""
        return _tabel(self.moeilijk) - _tabel(self.makkelijk)

    @property
    def kenmerken(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the features of the complex sides and of the simple sides."""
        return _tabel(self.moeilijk), _tabel(self.makkelijk)


def _tabel(teksten: list[Tekst]) -> np.ndarray:
    return np.array([kenmerken(t.woord, t.zin) for t in teksten])


def lees(map_: Path = EVAL) -> tuple[Paren, Paren, Paren]:
    """Return Amsterdam sentences, Amsterdam documents (5 or more pairs) and Leesplank paragraphs."""
    zinnen = _lees_csv(map_ / "amsterdam_zinnen_dev.csv")
    alineas = _lees_csv(map_ / "leesplank_alineas_dev.csv")
    teksten = [rij[kant] for rij in zinnen + alineas for kant in ("moeilijk", "makkelijk")]
    gemeten = [_tekst(t, m) for t, m in zip(teksten, meet_stroom(map(lees_tekst, teksten)), strict=True)]
    n = 2 * len(zinnen)
    amsterdam = Paren(
        "Amsterdam, zinnen",
        gemeten[0:n:2],
        gemeten[1:n:2],
        np.array([int(rij["document"]) for rij in zinnen]),
    )
    leesplank = Paren("Leesplank, alinea's", gemeten[n::2], gemeten[n + 1 :: 2], np.arange(len(alineas)))
    return amsterdam, _documenten(amsterdam), leesplank


def _documenten(zinnen: Paren) -> Paren:
    aantallen = Counter(zinnen.groep.tolist())
    nummers = sorted(d for d, n in aantallen.items() if n >= MINSTE_PAREN)
    kanten: list[list[Tekst]] = []
    for kant in (zinnen.moeilijk, zinnen.makkelijk):
        delen = [[t for t, d in zip(kant, zinnen.groep, strict=True) if d == nummer] for nummer in nummers]
        kanten.append([_samen(deel) for deel in delen])
    return Paren("Amsterdam, documenten", kanten[0], kanten[1], np.array(nummers))


def _samen(teksten: list[Tekst]) -> Tekst:
    return Tekst(
        "\n".join(t.tekst for t in teksten), tel_op(t.woord for t in teksten), tel_op(t.zin for t in teksten)
    )


def _tekst(tekst: str, meting: Leesbaarheid) -> Tekst:
    return Tekst(tekst, meting.woord, meting.zin)


def _lees_csv(pad: Path) -> list[dict[str, str]]:
    with pad.open(encoding="utf-8", newline="") as bestand:
        return list(csv.DictReader(bestand))


def vouwen(paren: Paren, aantal: int = 10) -> np.ndarray:
    """Return the fold of every pair: whole groups, spread so that the folds are about equally large.

    Without chance, so that every run gives the same folds.
    """
    aantallen = Counter(paren.groep.tolist())
    inhoud = [0] * aantal
    vouw = {}
    for groep, n in sorted(aantallen.items(), key=lambda paar: (-paar[1], paar[0])):
        kleinste = inhoud.index(min(inhoud))
        vouw[groep] = kleinste
        inhoud[kleinste] += n
    return np.array([vouw[g] for g in paren.groep.tolist()])


def aandeel(verschil: np.ndarray) -> float:
    """Return the share of pairs in which the complex side scores harder; ties count half."""
    return float(np.mean((verschil > 0) + 0.5 * (verschil == 0)))
