"""A word list as plain rows, for the formats that are a table: Excel and CSV."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.lesmateriaal.keuze import Woordenlijst
from toolkit.vaktaal.model import Woordsoort

_VAST = (
    "woord",
    "meervoud of vormen",
    "betekenis",
    "op het werk",
    "voorbeeldzin",
    "ook wel",
    "categorie",
    "kern",
    "id",
)


def veldnamen(lijst: Woordenlijst) -> list[str]:
    """Return the names of the columns; the languages come last."""
    return [*_VAST, *(taal.naam for taal in lijst.talen)]


def rijen(lijst: Woordenlijst) -> Iterator[list[str]]:
    """Yield the cells of each word, all as text."""
    for term in lijst.termen:
        yield [
            term.met_lidwoord,
            (term.meervoud if term.woordsoort is Woordsoort.ZN else term.vormen) or "",
            term.betekenis,
            term.werkvloerzin,
            term.voorbeeldzin,
            ", ".join(term.synoniemen),
            term.categorie.value,
            "ja" if term.kern else "nee",
            term.id,
            *(term.vertaling(taal.code) for taal in lijst.talen),
        ]
