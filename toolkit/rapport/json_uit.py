"""The results of a check as JSON, version 1, and the schema of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from toolkit.fouten import Probleem
from toolkit.vacature.records import ONTBREEKT, Resultaat, VacatureBevinding
from toolkit.vacature.regel import alle_regels

VERSIE = 1


def als_json(resultaten: Iterable[Resultaat], mislukt: Sequence[Probleem] = ()) -> str:
    """Return the results as a JSON text with a line end; ``mislukt`` are the files that could not be
    checked.
    """
    inhoud = {
        "versie": VERSIE,
        "bestanden": [als_dict(r) for r in resultaten],
        "niet_gelukt": [{"bestand": str(p.bestand or ""), "melding": str(p)} for p in mislukt],
    }
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def als_dict(r: Resultaat) -> dict[str, Any]:
    """Return one result as the JSON object that the schema describes."""
    return {
        "bestand": str(r.document.pad or r.document.naam),
        "taalmodel": r.taalmodel,
        "taalniveau": r.taalniveau,
        "b1_index": None if r.b1_index is None else round(r.b1_index, 1),
        "maten": {naam: round(waarde, 3) for naam, waarde in r.maten.items()},
        "bevindingen": [_bevinding(b) for b in r.bevindingen],
        "ontbreekt": [o.code for o in r.ontbreekt],
        "onderdrukt": [{"bron": o.bron, "aantal": o.aantal} for o in r.onderdrukt],
        "opmerkingen": list(r.opmerkingen),
    }


def _bevinding(b: VacatureBevinding) -> dict[str, Any]:
    return {
        "regel": b.regel,
        "soort": b.soort,
        "ernst": b.ernst.value,
        "begin": b.begin,
        "eind": b.eind,
        "tekst": b.tekst,
        "melding": b.melding,
        "waarom": b.waarom,
        "advies": b.advies,
        "voorstellen": list(b.voorstellen),
        "blok": b.blok,
        "zin": b.zin,
    }


def schema() -> dict[str, Any]:
    """Return the JSON schema (draft 2020-12) of ``als_json``."""
    tekst = {"type": "string"}
    plek = {"type": ["integer", "null"], "minimum": 0}
    bevinding = {
        "regel": {"enum": list(alle_regels())},
        "soort": {"enum": sorted({r.soort for r in alle_regels().values()})},
        "ernst": {"enum": ["fout", "waarschuwing", "tip"]},
        "begin": {
            **plek,
            "description": "Plaats van het eerste teken in de tekst, vanaf 0. Leeg als het over de hele "
            "tekst gaat.",
        },
        "eind": {**plek, "description": "Plaats na het laatste teken."},
        "tekst": {**tekst, "description": "De woorden waar het om gaat."},
        "melding": tekst,
        "waarom": tekst,
        "advies": tekst,
        "voorstellen": {"type": "array", "items": tekst},
        "blok": {**plek, "description": "Nummer van de alinea, kop of lijstregel, vanaf 0."},
        "zin": {**plek, "description": "Nummer van de zin in het blok, vanaf 0."},
    }
    bestand = {
        "bestand": tekst,
        "taalmodel": tekst,
        "taalniveau": {"enum": ["A2", "B1"]},
        "b1_index": {"type": ["number", "null"], "minimum": 0, "maximum": 100},
        "maten": {"type": "object", "additionalProperties": {"type": "number"}},
        "bevindingen": {"type": "array", "items": _object(bevinding)},
        "ontbreekt": {"type": "array", "items": {"enum": list(ONTBREEKT)}, "uniqueItems": True},
        "onderdrukt": {
            "type": "array",
            "items": _object({"bron": tekst, "aantal": {"type": "integer", "minimum": 1}}),
        },
        "opmerkingen": {"type": "array", "items": tekst},
    }
    heel = {
        "versie": {"const": VERSIE},
        "bestanden": {"type": "array", "items": _object(bestand)},
        "niet_gelukt": {"type": "array", "items": _object({"bestand": tekst, "melding": tekst})},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Uitkomst van leerwerk vacature controleer",
        **_object(heel),
    }


def _object(velden: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": velden, "required": list(velden), "additionalProperties": False}
