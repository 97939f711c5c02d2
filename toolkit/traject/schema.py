"""The JSON Schema of a traject, for editors that complete and check the file while somebody types."""

from __future__ import annotations

from typing import Any

from toolkit.traject.model import Traject


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a traject, with the Dutch descriptions of the fields.

    What the schema accepts, loading accepts too. Loading is more forgiving (a number without quotes where
    text is meant, ``ma`` for maandag) and knows more (references, a BSN).
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
            naam: {s: w for s, w in veld.items() if s != "title" and not (s == "default" and w is None)}
            for naam, veld in uitkomst["properties"].items()
        }
    return uitkomst
