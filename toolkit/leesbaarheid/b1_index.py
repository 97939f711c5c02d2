"""The B1-index: 0 to 100, higher is easier; 60 is the line.

A linear model, and nothing more: every feature above its norm pulls the index down by its weight, every
feature below it pulls it up. The sum goes through the logistic curve, so that the index stays between 0 and
100 and two texts that differ never get the same number. The weights are in ``b1_index.yaml``;
``training/b1_index/`` made them.

The index is no level of a text: no official definition of a B1 text exists.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from toolkit.leesbaarheid.kenmerken import GROEPEN, KENMERKEN, Kenmerk, kenmerken
from toolkit.leesbaarheid.telling import Telling

MODEL = Path(__file__).resolve().parent / "b1_index.yaml"
"""The file with the weights."""

GRENS = 60
"""The line for B1: here simple and complex texts of the development data are told apart with equal error."""


@dataclass(frozen=True, slots=True)
class Model:
    """The weights, in the order of ``KENMERKEN``.

    ``fouten`` are the shares of the development texts on the wrong side of the line, per set: complex texts
    called easy, simple texts called hard. ``gewichten`` are steps on the logistic scale per unit of the
    feature, never negative; ``normen`` are the values of an average easy text; ``begin`` is where such a
    text stands on the scale.
    """

    gewichten: tuple[float, ...]
    normen: tuple[float, ...]
    begin: float
    fouten: dict[str, tuple[float, float]]

    def schaal(self, waarden: list[float]) -> float:
        """Return the place of a text with these features on the logistic scale (0 is an index of 50)."""
        parten = zip(self.gewichten, waarden, self.normen, strict=True)
        return self.begin - sum(g * (w - n) for g, w, n in parten)


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """What one feature does to the index of a text.

    ``waarde`` is the feature, ``punten`` how many points lower (negative) or higher the index is than it
    would be if this feature were as in an average easy text.
    """

    kenmerk: Kenmerk
    waarde: float
    punten: float


@cache
def laad_model(pad: Path = MODEL) -> Model:
    """Read the weights.

    Raises:
        ValueError: the file lacks a feature, has one too many, or a weight is negative.
    """
    import yaml

    gegevens = yaml.safe_load(pad.read_text(encoding="utf-8"))
    rijen = gegevens["kenmerken"]
    namen = [k.naam for k in KENMERKEN]
    if sorted(rijen) != sorted(namen):
        raise ValueError(f"{pad}: the features are not those of the program: {set(rijen) ^ set(namen)}")
    gewichten = tuple(float(rijen[naam]["gewicht"]) for naam in namen)
    if min(gewichten) < 0:
        raise ValueError(f"{pad}: a weight is negative")
    fouten = {naam: (float(a), float(b)) for naam, (a, b) in gegevens["fouten"].items()}
    return Model(
        gewichten, tuple(float(rijen[naam]["norm"]) for naam in namen), float(gegevens["begin"]), fouten
    )


def op_honderd(schaal: float) -> float:
    """Return the index (0 to 100) for a place on the logistic scale."""
    if schaal >= 0:
        return 100 / (1 + exp(-schaal))
    macht = exp(max(schaal, -700.0))
    return 100 * macht / (1 + macht)


def b1_index(woord: Telling, zin: Telling) -> float:
    """Return the index of counts: of all words, and of the sentences without the headings."""
    return op_honderd(laad_model().schaal(kenmerken(woord, zin)))


def onderdelen(woord: Telling, zin: Telling) -> tuple[Onderdeel, ...]:
    """Return what each feature does to the index, what pulls it down most first.

    The points of all features together are the difference between this text and an average easy text: each
    gets its share of the way from one to the other along the curve (integrated gradients: Sundararajan and
    others, 2017).
    """
    model = laad_model()
    waarden = kenmerken(woord, zin)
    verschil = model.schaal(waarden) - model.begin
    helling = _helling(model.begin, verschil)
    uit = [
        Onderdeel(kenmerk, waarde, -gewicht * (waarde - norm) * helling)
        for kenmerk, waarde, gewicht, norm in zip(
            KENMERKEN, waarden, model.gewichten, model.normen, strict=True
        )
    ]
    return tuple(sorted(uit, key=lambda deel: deel.punten))


def per_groep(delen: tuple[Onderdeel, ...]) -> dict[str, float]:
    """Return the points of each group of features."""
    return {groep: sum(d.punten for d in delen if d.kenmerk.groep == groep) for groep in GROEPEN}


def _helling(begin: float, verschil: float) -> float:
    """Return the mean slope of the curve from ``begin`` to ``begin + verschil``, in points per step."""
    if abs(verschil) < 1e-6:
        index = op_honderd(begin) / 100
        return 100 * index * (1 - index)
    return (op_honderd(begin + verschil) - op_honderd(begin)) / verschil
