"""The template of the nazorgkaart: one page to keep, for after the traject."""

# ruff: noqa: E501
from __future__ import annotations

from delen import formuliergaten, titelblok, vakrij
from wordbouw import KLEUR, als, cel, feitentabel, kop, lijsttabel, p, pakket, rij, rijtag, tabel

BREEDTE = 9298
FEITEN = (2700, BREEDTE - 2700)


def _momenten() -> str:
    koppen = [("Wanneer", 2300), ("Wie is erbij", 2700), ("Hoe gaat het? Wat is nodig?", BREEDTE - 5000)]
    breedtes = [b for _, b in koppen]
    regel = [cel(t, b) for t, b in zip(("{{ x.datum }}", "{{ x.wie }}", ""), breedtes, strict=True)]
    return tabel(
        breedtes,
        [
            rij([cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in koppen], kop=True),
            rijtag("for x in momenten", breedtes),
            vakrij(regel, 1150),
            rijtag("endfor", breedtes),
        ],
        beschrijving="Gesprekken na het traject",
    ) + p("", "Wit")


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Nazorgkaart", "{{ deelnemer }}  |  {{ naam_traject }}"),
        formuliergaten((4700, BREEDTE - 4700)),
        p(
            "Het traject is klaar. Je bent niet alleen: we helpen je nog van {{ periode }}. Bewaar deze kaart. Is er iets? Bel gerust, ook als het klein is.",
            "Kader",
        ),
        kop("Jouw werk na het traject"),
        feitentabel(
            FEITEN,
            [
                ("Waar werk je", "{{ nieuw_werk }}"),
                ("Vanaf", "{{ vanaf }}"),
                ("Contract", "{{ contract }}"),
                ("Wat daarna kan", "{{ doorgroei }}"),
            ],
            beschrijving="Werk na het traject",
        ),
        kop("Wie kun je bellen?"),
        lijsttabel(
            [("Wie", 2700), ("Naam", 3700), ("Telefoon", BREEDTE - 6400)],
            "x in helpers",
            ["{{ x.rol }}", "{{ x.naam }}", "{{ x.telefoon }}"],
            beschrijving="Wie je kunt bellen",
        ),
        kop("Wanneer spreken we elkaar?"),
        p(
            "Denk van tevoren na: hoe gaat het met je werk, je collega's, je Nederlands en je geld?",
            samen=True,
        ),
        _momenten(),
        als(
            "bemiddeling or doorverwijzing",
            kop("Geen werk, of past het werk niet?"),
            p("Bel meteen. Dit hebben we afgesproken:", samen=True),
            als("bemiddeling", p("{{ bemiddeling }}", "Opsomming")),
            als("doorverwijzing", p("{{ doorverwijzing }}", "Opsomming")),
        ),
    ]
    return pakket(
        "Nazorgkaart {{ deelnemer }}",
        "Hulp na een leerwerktraject",
        "".join(lijf),
        punten=10,
    )
