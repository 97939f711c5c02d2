"""The JSON Schema of a traject, for editors that complete and check the file while somebody types."""

from __future__ import annotations

from typing import Any

from toolkit.traject.model import Traject


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a traject, with the Dutch descriptions of the fields.

    What the schema accepts, loading accepts too, apart from what a schema cannot see (references, order of
    dates, a BSN). Loading is a little more forgiving: ``ma`` for maandag, capitals in a choice.
    """
    schema = Traject.model_json_schema()
    onderdelen = schema.pop("$defs")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Leerwerktraject",
        "description": "Een leerwerktraject: de bron van alle papieren.",
        **_nederlands(schema),
        "$defs": {naam: _nederlands(deel) for naam, deel in onderdelen.items()},
    }


def _nederlands(deel: dict[str, Any]) -> dict[str, Any]:
    """Return one part without what pydantic adds in English: titles, docstrings and empty defaults."""
    uitkomst = {naam: waarde for naam, waarde in deel.items() if naam not in ("title", "description")}
    if "properties" in uitkomst:
        uitkomst["properties"] = {
            naam: _tekst_of_getal(
                {s: w for s, w in veld.items() if s != "title" and not (s == "default" and w is None)}
            )
            for naam, veld in uitkomst["properties"].items()
        }
    return uitkomst


def _tekst_of_getal(veld: dict[str, Any]) -> dict[str, Any]:
    """Let a text be written as a number too: an editor reads ``periode: 2027`` as one."""
    if veld.get("type") == "string" and "pattern" not in veld:
        return {**veld, "type": ["string", "number"]}
    for sleutel in ("anyOf", "items"):
        if isinstance(veld.get(sleutel), list):
            veld = {**veld, sleutel: [_tekst_of_getal(keuze) for keuze in veld[sleutel]]}
        elif isinstance(veld.get(sleutel), dict):
            veld = {**veld, sleutel: _tekst_of_getal(veld[sleutel])}
    return veld
