"""The material of exercises: a beroep's words, and our own data on steps, people and safety."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from random import Random
from typing import Any

from toolkit.lesmateriaal.keuze import woorden_van
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Term


@dataclass(frozen=True)
class Klus:
    """A job and its steps in the right order."""

    naam: str
    stappen: tuple[str, ...]


@dataclass(frozen=True)
class Stelling:
    """A sentence that is safe or not; ``beter`` says what to do instead (empty when it is safe)."""

    zin: str
    veilig: bool
    beter: str = ""


@dataclass(frozen=True)
class Stof:
    """What exercises on one beroep are made of. ``zaad`` makes every choice repeatable."""

    glossarium: Glossarium
    sleutel: str
    zaad: int

    @property
    def naam(self) -> str:
        """Return the beroep's name in a title: "metselaar"."""
        naam = self.glossarium.vakgebieden[self.sleutel].naam
        return naam[0].lower() + naam[1:]

    @cached_property
    def termen(self) -> tuple[Term, ...]:
        """Return the beroep's words."""
        return woorden_van(self.glossarium, self.sleutel)

    @property
    def klussen(self) -> tuple[Klus, ...]:
        """Return the jobs of the beroep; none for one that is not ours."""
        return tuple(Klus(k["klus"], tuple(k["stappen"])) for k in _data("stappen").get(self.sleutel, ()))

    def stellingen(self) -> tuple[list[Stelling], list[Stelling]]:
        """Return the beroep's own sentences on safety, and those for everybody."""
        data = _data("veilig")
        return _stellingen(data.get(self.sleutel, {})), _stellingen(data["algemeen"])

    def kans(self, waarvoor: str) -> Random:
        """Return the chance for one exercise: the same for a beroep and a seed, whatever else is made."""
        return Random(f"{self.sleutel}/{self.zaad}/{waarvoor}")


def mensen() -> Mapping[str, str]:
    """Return the people of the exercise "Wie zegt dit?": their function and what they do."""
    return dict(_data("wie")["mensen"])


def uitspraken() -> Sequence[tuple[str, str]]:
    """Return who says what: pairs of a function and a sentence."""
    return [(u["wie"], u["zin"]) for u in _data("wie")["zinnen"]]


def _stellingen(deel: Mapping[str, Any]) -> list[Stelling]:
    goed = [Stelling(zin, True) for zin in deel.get("veilig", ())]
    return goed + [Stelling(zin, False, beter) for zin, beter in deel.get("onveilig", {}).items()]


@lru_cache(maxsize=3)
def _data(naam: str) -> dict[str, Any]:
    import yaml

    tekst = files("toolkit.lesmateriaal").joinpath(f"data/{naam}.yaml").read_text("utf-8")
    gelezen: dict[str, Any] = yaml.load(tekst, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return gelezen
