"""The template of the talks about how it goes: a page per talk."""

from __future__ import annotations

from delen import afsprakentabel, formuliergaten, schrijfvakken, titelblok, vakrij
from wordbouw import KLEUR, LICHT, als, cel, feitentabel, herhaal, kop, p, pakket, rij, rijtag, tabel

BREEDTE = 9298
FEITEN = (2100, BREEDTE - 2100)


def _voortgang() -> str:
    koppen = [("Onderwerp", 3300), ("Doel", 2500), ("Hoe gaat het nu?", BREEDTE - 5800)]
    breedtes = [b for _, b in koppen]
    regel = [
        cel([p("{{ o.naam }}", "Tabelnaam"), p("{{ o.vraag }}", "Tabeltekst")], breedtes[0], vulling=LICHT),
        cel("{{ o.doel }}", breedtes[1]),
        cel("", breedtes[2]),
    ]
    return tabel(
        breedtes,
        [
            rij([cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in koppen], kop=True),
            rijtag("for o in g.onderwerpen", breedtes),
            vakrij(regel, 1400),
            rijtag("endfor", breedtes),
        ],
        beschrijving="Taal, vak en werk",
    ) + p("", "Wit")


def maak() -> bytes:
    """Return the template."""
    akkoord = [(naam, (BREEDTE - 4) // 3) for naam in ("Jij", "Je werkgever", "Wie het gesprek leidt")]
    lijf = [
        titelblok("Terugkoppelgesprek", "{{ deelnemer }}  |  {{ naam_traject }}"),
        formuliergaten((4700, BREEDTE - 4700)),
        herhaal(
            "g in gesprekken",
            als("not loop.first", p("", "Wit", extra="<w:pageBreakBefore/>")),
            kop("{{ g.titel }}"),
            feitentabel(
                FEITEN,
                [
                    ("Wanneer", "{{ g.wanneer }}"),
                    ("Waar", "{{ g.plaats }}"),
                    ("Wie is erbij", "{{ g.aanwezig }}"),
                ],
                beschrijving="Wanneer, waar en met wie",
            ),
            _voortgang(),
            schrijfvakken(
                (3300, BREEDTE - 3300),
                [
                    ("Wat gaat goed?", "Waar ben je blij mee of trots op?", ""),
                    ("Wat heb je nodig?", "Wat kan beter? Wie kan helpen?", ""),
                ],
                hoogte=1250,
                beschrijving="Wat goed gaat en wat nodig is",
            ),
            afsprakentabel(BREEDTE, 3, hoogte=480),
            tabel(
                [b for _, b in akkoord],
                [
                    vakrij([cel(f"Gezien: {naam}", b, vulling=LICHT) for naam, b in akkoord], 0),
                    vakrij([cel("", b) for _, b in akkoord], 640),
                ],
                beschrijving="Gezien door",
            ),
            p("", "Wit"),
        ),
    ]
    return pakket(
        "Terugkoppelgesprek {{ deelnemer }}",
        "Formulier voor gesprekken over hoe het gaat",
        "".join(lijf),
        punten=10,
    )
