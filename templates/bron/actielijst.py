"""The template of the action list: what must be done, by whom and before when, on one page."""

# ruff: noqa: E501
from __future__ import annotations

from delen import titelblok
from wordbouw import als, lijsttabel, p, pakket

BREEDTE = 14570


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Actielijst"),
        p(
            "Leerwerk heeft het traject op {{ datum }} vergeleken met de handreiking. In orde: **{{ stand }}** punten. "
            "Gevonden: {{ gevonden }}. {% if fouten == 1 %}Nummer 1 is een fout. Los die op voor jullie tekenen.{% elif fouten %}De nummers 1 tot en met {{ fouten }} zijn fouten. Los die op voor jullie tekenen.{% endif %}",
            samen=True,
        ),
        als(
            "acties",
            lijsttabel(
                [
                    ("Nr.", 600),
                    ("Wat moet er gebeuren?", BREEDTE - 6000),
                    ("Wie?", 2600),
                    ("Voor wanneer?", 1700),
                    ("Klaar?", 1100),
                ],
                "a in acties",
                ["{{ a.nummer }}", "{{ a.wat }}", "{{ a.wie }}", "{{ a.wanneer }}", "☐"],
                beschrijving="Acties",
            ),
        ),
        als(
            "not acties",
            p("Er is niets te doen. Alles wat de handreiking vraagt, is geregeld.", "Kader"),
        ),
        als(
            "over",
            p(
                "**En nog {{ over }} andere {% if over == 1 %}actie{% else %}acties{% endif %}.** Je ziet ze allemaal met: leerwerk traject controleer"
            ),
        ),
        als(
            "acties",
            p(
                "Is iets klaar? Pas dan het bestand van het traject aan en controleer opnieuw.",
                "Uitleg",
            ),
        ),
    ]
    return pakket(
        "Actielijst {{ naam_traject }}",
        "Wat er nog moet gebeuren in een leerwerktraject",
        "".join(lijf),
        liggend=True,
        punten=9,
    )
