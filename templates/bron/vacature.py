"""The template of the vacature: an ad at B1, in the je-form."""

# ruff: noqa: E501
from __future__ import annotations

from delen import punten, titelblok
from wordbouw import als, feitentabel, kop, p, pakket

BREEDTE = 9298


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("{{ functie }} (m/v/x)", "{{ werkgever }} in {{ stad }}"),
        p(
            "Wil jij dit werk leren? Bij {{ werkgever }} leer je het vak en verdien je geld. Je leert ook Nederlands.",
            "Kader",
        ),
        kop("Dit ga je doen"),
        punten("x in taken", "{{ x }}"),
        kop("Dit krijg je"),
        feitentabel(
            (2400, BREEDTE - 2400),
            [
                ("Loon", "Je verdient {{ loon }}, voor belasting."),
                ("Uren", "Je werkt {{ uren }}{% if tijden %}, van {{ tijden }}{% endif %}."),
                ("Waar", "Je werkt hier: {{ plaats }}."),
                (
                    "Begin",
                    "{% if start %}Je begint op {{ start }}.{% else %}Je begint als jij dat kunt.{% endif %}",
                ),
                ("Hulp", "{{ begeleider }} helpt je op het werk."),
                ("Taalles", "Je krijgt elke week {{ taalles }} uur taalles."),
            ],
            beschrijving="Loon, uren, plaats, begin, hulp en taalles",
        ),
        als(
            "diploma or vca",
            kop("Dit leer je"),
            p("Je leert dit werk van een collega."),
            als("diploma", p("Je haalt dit bewijs: {{ diploma }}.", "Opsomming")),
            als(
                "vca",
                p(
                    "Je haalt ook VCA. VCA is een diploma over veilig werken. Dat kost jou niets.",
                    "Opsomming",
                ),
            ),
        ),
        kop("Dit vragen we"),
        p("Je wilt dit werk leren.", "Opsomming"),
        p("Je komt op tijd.", "Opsomming"),
        p("Je zegt het als je iets niet begrijpt.", "Opsomming"),
        p("Een diploma is niet nodig. Een brief hoeft ook niet."),
        kop("Wil je dit werk?"),
        p(
            "Bel of app {{ contact }}: {{ telefoon }}.{% if mail %} Of mail naar {{ mail }}.{% endif %} Heb je vragen? Bel dan ook.{% if meelopen %} Je mag eerst een dag meelopen.{% endif %}"
        ),
    ]
    return pakket(
        "Vacature {{ functie }}", "Vacature bij {{ werkgever }}", "".join(lijf), punten=11, kopregel=False
    )
