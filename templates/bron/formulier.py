"""The template of the Word form for a partij: title, explanation, and the place where the fields come."""

# ruff: noqa: E501
from __future__ import annotations

from delen import titelblok
from wordbouw import p, pakket


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Formulier voor {{ partij }}"),
        p(
            "**Zo werkt het.** Vul de vakken in. Wat al bekend is, staat er al. Klopt iets niet? Verander het dan. Weet je iets nog niet? Laat het vak leeg. Sla het bestand op en stuur het terug naar de regisseur.",
            "Kader",
        ),
        p(
            "**Let op.** Schrijf geen namen of gegevens van deelnemers op. Schrijf nooit een BSN op. Moet er iets uit een lijst? Maak dan alle vakken van dat nummer leeg.",
            "Kader",
        ),
        p("@@formulier@@"),
    ]
    return pakket(
        "Formulier {{ partij }}", "Gegevens van een partij in een leerwerktraject", "".join(lijf), punten=10
    )
