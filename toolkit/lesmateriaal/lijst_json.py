"""A word list as JSON, for other programs."""

from __future__ import annotations

import json

from toolkit.lesmateriaal.keuze import Woordenlijst


def maak(lijst: Woordenlijst) -> bytes:
    """Return the JSON: title, languages, and the terms with the fields of the glossary.

    Of the translations only the chosen languages are there, each with its status.
    """
    codes = [taal.code for taal in lijst.talen]
    termen = []
    for term in lijst.termen:
        velden = term.model_dump(mode="json", exclude={"vertalingen", "afbeelding"})
        velden["vertalingen"] = {
            code: term.vertalingen[code].model_dump(mode="json", exclude_none=True)
            for code in codes
            if code in term.vertalingen
        }
        termen.append(velden)
    inhoud = {"titel": lijst.titel, "talen": codes, "termen": termen}
    return (json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n").encode()
