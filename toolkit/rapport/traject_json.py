"""The check of trajecten as JSON, version 1."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from toolkit.bevindingen import Bevinding
from toolkit.traject.regels.controle import Resultaat

VERSIE = 1


def als_json(resultaten: Iterable[Resultaat]) -> str:
    """Return the results as a JSON text with a line end."""
    inhoud = {"versie": VERSIE, "bestanden": [_bestand(r) for r in resultaten]}
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _bestand(r: Resultaat) -> dict[str, Any]:
    return {
        "bestand": str(r.pad),
        "bevindingen": [_bevinding(b) for b in r.bevindingen],
        "hoofdstukken": [{"naam": s.naam, "voldaan": s.voldaan, "van": s.van} for s in r.hoofdstukken],
    }


def _bevinding(b: Bevinding) -> dict[str, Any]:
    return {
        "regel": b.regel,
        "ernst": b.ernst.value,
        "bestand": str(b.bestand or ""),
        "regelnummer": b.regelnummer,
        "veld": b.veld,
        "melding": b.melding,
        "waarom": b.waarom,
        "advies": b.advies,
        "bron": b.bron,
    }
