"""The fields that a template can use: their places, what they mean, and an example.

Places and examples are read from the papers of the bundled example trajecten, so they cannot drift from what
the papers really give; the meanings stand in ``data/velden.yaml``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from toolkit.bronnen import data_dir
from toolkit.documenten.maken import bereid_voor
from toolkit.documenten.papieren import PAPIEREN
from toolkit.traject.laden import laad_traject
from toolkit.traject.model import Traject

_BETEKENISSEN = Path(__file__).parent / "data" / "velden.yaml"


@dataclass(frozen=True)
class Veld:
    """One field of a paper.

    ``pad`` is its place (``partijen[].naam``; ``[]`` is an item of a list), ``betekenis`` what it holds and
    ``voorbeeld`` what an example traject prints there.
    """

    pad: str
    betekenis: str
    voorbeeld: str

    @property
    def tag(self) -> str:
        """The field as it is written in a template.

        A list is looped over with ``{%tr for regel in ... %}``; its items are written with that name.
        """
        delen = self.pad.split("[]")
        if delen[-1] == "":
            return f"{{%tr for {_LUSNAMEN[len(delen) - 2]} in {_in_lus(delen[:-1])} %}}"
        return f"{{{{ {_in_lus(delen)} }}}}"


_LUSNAMEN = ("regel", "deel", "stuk")


def _in_lus(delen: list[str]) -> str:
    """Return a place as it is written inside the loops around it."""
    return delen[0] if len(delen) == 1 else _LUSNAMEN[len(delen) - 2] + delen[-1]


@cache
def velden_van(naam: str) -> tuple[Veld, ...]:
    """Return every field of the paper ``naam`` in the order of the paper."""
    alle = yaml.safe_load(_BETEKENISSEN.read_text(encoding="utf-8"))
    betekenis = {**alle["gedeeld"], **alle.get(naam, {})}
    gevonden: dict[str, str] = {}
    for pad, waarde in _alle_paden(naam):
        gevonden[pad] = gevonden.get(pad) or waarde
    gevonden |= {pad: "" for pad in alle["gedeeld"] if pad not in gevonden}
    return tuple(Veld(pad, betekenis.get(pad, ""), voorbeeld) for pad, voorbeeld in gevonden.items())


@cache
def voorbeeldvelden(naam: str) -> Mapping[str, Any]:
    """Return the fields that the first example traject gives the paper ``naam``."""
    return bereid_voor(_voorbeelden()[0], [naam])[0].velden(concept=False)


@cache
def _voorbeelden() -> tuple[Traject, ...]:
    return tuple(laad_traject(pad) for pad in sorted(data_dir("examples").glob("*.yaml")) if _is_traject(pad))


def _is_traject(pad: Path) -> bool:
    return any(regel.startswith("partijen:") for regel in pad.read_text(encoding="utf-8").splitlines())


def _alle_paden(naam: str) -> Iterator[tuple[str, str]]:
    assert naam in PAPIEREN
    for traject in _voorbeelden():
        for opdracht in bereid_voor(traject, [naam]):
            yield from _paden(opdracht.velden(concept=False))


def _paden(waarde: Any, pad: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(waarde, Mapping):
        for sleutel, inhoud in waarde.items():
            yield from _paden(inhoud, f"{pad}.{sleutel}" if pad else sleutel)
    elif isinstance(waarde, list | tuple):
        yield f"{pad}[]", ""
        for inhoud in waarde:
            yield from _paden(inhoud, f"{pad}[]")
    else:
        tekst = "" if waarde is None else {True: "waar", False: "niet waar"}.get(waarde, str(waarde))
        yield pad, " ".join(tekst.split())
