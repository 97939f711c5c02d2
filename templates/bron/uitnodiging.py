"""The template of the uitnodiging for the meeting before the start."""

# ruff: noqa: E501
from __future__ import annotations

from delen import formuliergaten, punten, titelblok
from wordbouw import feitentabel, kop, p, pakket

BREEDTE = 9298
FEITEN = (2100, BREEDTE - 2100)


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Uitnodiging", "Bijeenkomst voor de start van {{ naam_traject }}"),
        formuliergaten((4700, BREEDTE - 4700)),
        p(
            "We beginnen samen een leerwerktraject voor het beroep {{ beroep }}. Statushouders leren daarin een vak, en werken. Voordat we taken verdelen, willen we van elkaar weten wat iedereen verwacht. Daarom nodigen we je uit."
        ),
        feitentabel(
            FEITEN,
            [
                ("Wanneer", "{{ dag }}"),
                ("Hoe laat", "{{ tijd }}"),
                ("Waar", "{{ plaats }}"),
                ("Wie nodigt uit", "{{ regisseur }}"),
            ],
            beschrijving="Wanneer en waar",
        ),
        kop("Waar praten we over?"),
        punten("x in agenda", "{{ x }}"),
        kop("Denk hier van tevoren over na"),
        p(
            "Wat verwacht je van dit traject, en van de anderen? Waarom is dat belangrijk voor jou?",
            "Opsomming",
        ),
        p("Waar maak je je zorgen over?", "Opsomming"),
        p("Wat kun je inbrengen: kennis, tijd, mensen, een plek of geld?", "Opsomming"),
        p("Wanneer is het traject voor jou gelukt? Noem een getal en een datum.", "Opsomming"),
        p("", "Wit"),
        p(
            "Ben je statushouder? Dan horen we graag wat jij wilt leren en wat jij later wilt doen. Wil je een tolk? Zeg het ons.",
            "Kader",
        ),
        kop("Wie nodigen we uit?"),
        punten("x in aanwezig", "{{ x }}"),
        kop("Kom je?"),
        p(
            "Laat het weten aan {{ contact }}, telefoon {{ telefoon }}. Kun je niet? Stuur dan iemand die mag beslissen."
        ),
    ]
    return pakket(
        "Uitnodiging {{ naam_traject }}",
        "Bijeenkomst voor de start van een leerwerktraject",
        "".join(lijf),
        punten=10,
        kopregel=False,
    )
