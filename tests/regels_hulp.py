"""What the tests of the rules share: patch a traject, and check it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from toolkit.traject.laden import BronTraject, laad_bron, lees_veldpad
from toolkit.traject.model import Traject
from toolkit.traject.regels.controle import Resultaat, controleer

METSELAAR = Path("examples/metselaar.yaml")


@cache
def basis() -> BronTraject:
    return laad_bron(METSELAAR)


def wijzig(data: Any, wijzigingen: Mapping[str, Any]) -> Any:
    """Return a copy of the data with fields changed; None takes a field or a list item away."""
    nieuw = copy.deepcopy(data)
    for veld, waarde in wijzigingen.items():
        *ouders, laatste = lees_veldpad(veld)
        deel = nieuw
        for stap in ouders:
            deel = deel[stap]
        if waarde is None:
            del deel[laatste]
        else:
            deel[laatste] = waarde
    return nieuw


def gewijzigd(wijzigingen: Mapping[str, Any]) -> BronTraject:
    """Return the metselaar example with fields changed; lines are those of the unchanged file."""
    bron = basis()
    traject = Traject.model_validate(wijzig(bron.bron.data, wijzigingen))
    return BronTraject(bron.pad, traject, bron.tekst, bron.bron)


def controleer_met(wijzigingen: Mapping[str, Any], **opties: Any) -> Resultaat:
    return controleer(gewijzigd(wijzigingen), **opties)
