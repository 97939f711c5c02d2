"""The template of the rolverdeling: who does what, when and with what."""

# ruff: noqa: E501
from __future__ import annotations

from delen import gatenlijst, titelblok
from wordbouw import (
    KLEUR,
    LICHT,
    als,
    cel,
    feitentabel,
    herhaal,
    kop,
    lijsttabel,
    p,
    pakket,
    rij,
    rijtag,
    tabel,
)

BREEDTE = 14570
_NAAM = 2700
_TIJD = 2200


def _tijdlijn() -> str:
    """Return the fasen as shaded months: a column per month (or quarter) of the traject."""
    maand = BREEDTE - _NAAM - _TIJD
    breedtes = [_NAAM, _TIJD, maand]

    def kolommen(lus: str, tekst: str, extra: str = "") -> list[str]:
        return [
            cel("{%tc for " + lus + " %}", maand),
            cel(extra + tekst, maand, stijl="Maand"),
            cel("{%tc endfor %}", maand),
        ]

    jaren = [
        cel("", _NAAM, vulling=LICHT),
        cel("", _TIJD, vulling=LICHT),
        cel("{%tc for j in tijdlijn.jaren %}", maand),
        cel("{% colspan j.kolommen %}{{ j.jaar }}", maand, vulling=LICHT, stijl="Maand"),
        cel("{%tc endfor %}", maand),
    ]
    hoofd = [
        cel("Fase", _NAAM, vulling=KLEUR, stijl="Tabelkop"),
        cel("Wanneer", _TIJD, vulling=KLEUR, stijl="Tabelkop"),
        *kolommen("k in tijdlijn.kolommen", "{{ k }}"),
    ]
    fase = [
        cel("{{ f.naam }}", _NAAM, stijl="Tabelnaam"),
        cel("{{ f.wanneer }}", _TIJD),
        *kolommen("vak in f.vakken", "", "{% cellbg vak %}"),
    ]
    return tabel(
        breedtes,
        [
            rij(jaren, kop=True),
            rij(hoofd, kop=True),
            rijtag("for f in tijdlijn.fasen", breedtes),
            rij(fase),
            rijtag("endfor", breedtes),
        ],
        beschrijving="Tijdlijn van de fasen",
    ) + p("", "Wit")


def _rollen() -> str:
    koppen = [
        ("Rol", 2100),
        ("Partij", 3800),
        ("Wie", 3000),
        ("Vervanger", 2400),
        ("Toelichting", BREEDTE - 11300),
    ]
    return herhaal(
        "f in fasen",
        kop("{{ f.naam }}", 2),
        p("{{ f.uitleg }}", "Uitleg", samen=True),
        lijsttabel(
            koppen,
            "r in f.rollen",
            ["{{ r.rol }}", "{{ r.partij }}", "{{ r.wie }}", "{{ r.vervanger }}", "{{ r.toelichting }}"],
            beschrijving="Rollen in deze fase",
        ),
    )


def _raci() -> str:
    koppen = [
        ("Fase", 2000),
        ("Taak", 3300),
        ("R: doet het", 2200),
        ("A: zorgt dat het klaar komt", 2000),
        ("C: geeft raad", 1900),
        ("I: krijgt bericht", 1700),
        ("Klaar op", BREEDTE - 13100),
    ]
    return p(
        "R is wie het doet. A is wie ervoor zorgt dat het klaar komt; dat is er altijd precies één. C geeft raad. I krijgt bericht.",
        samen=True,
    ) + lijsttabel(
        koppen,
        "t in taken",
        ["{{ t.fase }}", "{{ t.taak }}", "{{ t.r }}", "{{ t.a }}", "{{ t.c }}", "{{ t.i }}", "{{ t.klaar }}"],
        beschrijving="Taken en wie ze doet (RACI)",
    )


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Rolverdeling"),
        gatenlijst((9000, BREEDTE - 9000)),
        feitentabel(
            (2800, BREEDTE - 2800),
            [
                ("Beroep en regio", "{{ beroep }}, {{ regio }}"),
                ("Looptijd", "{{ looptijd }}"),
                ("Regisseur", "{{ regisseur }}"),
                ("Projectleider bij de werkgever", "{{ projectleiders }}"),
                ("Besproken op", "{{ bijeenkomst }}"),
                ("Vastgesteld op", "{{ vastgesteld }}"),
            ],
            beschrijving="Kerngegevens van de rolverdeling",
        ),
        kop("Tijdlijn"),
        p("Elk gekleurd vak is een {{ tijdlijn.eenheid }} waarin de fase loopt.", samen=True),
        _tijdlijn(),
        kop("Wie heeft welke rol?"),
        _rollen(),
        kop("Taken (RACI)"),
        _raci(),
        kop("Wat brengt elke partij in?"),
        lijsttabel(
            [
                ("Partij", 3000),
                ("Kennis en ervaring", 4200),
                ("Tijd", 1500),
                ("Ruimte, spullen en mensen", 3600),
                ("Geld", BREEDTE - 12300),
            ],
            "x in inbreng",
            ["{{ x.partij }}", "{{ x.expertise }}", "{{ x.uren }}", "{{ x.middelen }}", "{{ x.geld }}"],
            beschrijving="Inbreng per partij",
        ),
        kop("Verwachtingen, redenen en zorgen"),
        lijsttabel(
            [
                ("Partij", 3000),
                ("Wat wij verwachten", 4000),
                ("Waarom", 3800),
                ("Waar wij ons zorgen over maken", BREEDTE - 10800),
            ],
            "x in verwachtingen",
            ["{{ x.partij }}", "{{ x.verwachting }}", "{{ x.beweegreden }}", "{{ x.zorg }}"],
            beschrijving="Verwachtingen, redenen en zorgen per partij",
        ),
        als(
            "ambitie",
            p("Wat de statushouders later willen: {{ ambitie }}", extra='<w:spacing w:before="80"/>'),
        ),
        kop("Contactlijst"),
        p("Bel of app bij spoed. Mailen kan ook, maar gaat minder snel.", samen=True),
        lijsttabel(
            [
                ("Partij", 3000),
                ("Naam en functie", 3000),
                ("Telefoon", 1700),
                ("Snelste weg", 1400),
                ("Bereikbaar", 3500),
                ("Neemt het over", BREEDTE - 12600),
            ],
            "x in contacten",
            [
                "{{ x.partij }}",
                "{{ x.naam }}",
                "{{ x.telefoon }}",
                "{{ x.kanaal }}",
                "{{ x.bereikbaar }}",
                "{{ x.vervanger }}",
            ],
            beschrijving="Contactlijst",
        ),
        kop("Wat betekent elke rol?"),
        lijsttabel(
            [("Rol", 2600), ("Uitleg", BREEDTE - 2600)],
            "x in rollen",
            ["{{ x.rol }}", "{{ x.uitleg }}"],
            beschrijving="Uitleg van de rollen",
        ),
    ]
    return pakket(
        "Rolverdeling {{ naam_traject }}",
        "Wie doet wat in een leerwerktraject",
        "".join(lijf),
        liggend=True,
        punten=9.5,
    )
