"""Fit the weights: logistic regression on the differences within pairs, every weight positive."""

from __future__ import annotations

import numpy as np
from data import Paren
from scipy.optimize import minimize

GEWICHT = {"zinnen": 0.5, "documenten": 0.1, "alineas": 0.4}
"""How much each set counts, whatever its size.

The Amsterdam sentences are what people at a gemeente changed to make a text plain, so they weigh most.
The documents are what a user checks, a whole text, but there are only 19. The simple side of Leesplank was
written by a language model about encyclopedia articles: it shows what rare words do, and is easy to tell.
"""
STERKTE = 0.01
"""How strongly weights are held near ``VOORAF`` (ridge)."""
VOORAF = 0.1
"""The weight of every feature before any data, in standard deviations: its source says that it matters."""
MINSTE = 0.02
"""The least weight, in standard deviations: no feature with a source is silent, or turns its sign."""


def spreiding(zinnen: Paren, alineas: Paren) -> np.ndarray:
    """Return the standard deviation of every feature, both sets counting the same."""
    delen = [np.vstack(paren.kenmerken).var(axis=0) for paren in (zinnen, alineas)]
    return np.sqrt(sum(delen) / len(delen)) + 1e-9


def pas(sets: list[tuple[np.ndarray, float]], schaal: np.ndarray) -> np.ndarray:
    """Return the weights per unit of each feature.

    ``sets`` are differences (complex minus simple) with the weight of the set as a whole.
    """
    x = np.vstack([verschil / schaal for verschil, _ in sets])
    gewicht = np.concatenate([np.full(len(v), w / len(v)) for v, w in sets])

    def verlies(b: np.ndarray) -> tuple[float, np.ndarray]:
        z = x @ b
        fout = 1 / (1 + np.exp(z))
        waarde = float(gewicht @ np.logaddexp(0, -z) + STERKTE * np.sum((b - VOORAF) ** 2))
        return waarde, -(x.T @ (gewicht * fout)) + 2 * STERKTE * (b - VOORAF)

    begin = np.full(x.shape[1], VOORAF)
    uitkomst = minimize(verlies, begin, jac=True, method="L-BFGS-B", bounds=[(MINSTE, None)] * len(begin))
    return np.asarray(uitkomst.x) / schaal


def gelijke_fout(moeilijk: list[np.ndarray], makkelijk: list[np.ndarray]) -> float:
    """Return the score (higher is harder) at which as large a share of both sides is on the wrong side.

    Every set counts the same, whatever its size.
    """
    laag, hoog = -100.0, 100.0
    for _ in range(60):
        midden = (laag + hoog) / 2
        te_makkelijk = np.mean([np.mean(s < midden) for s in moeilijk])
        te_moeilijk = np.mean([np.mean(s >= midden) for s in makkelijk])
        laag, hoog = (midden, hoog) if te_makkelijk < te_moeilijk else (laag, midden)
    return (laag + hoog) / 2
