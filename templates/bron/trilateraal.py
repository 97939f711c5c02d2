"""The template of the talk of three: four questions, the conditions as a checklist, three signatures."""

# ruff: noqa: E501
from __future__ import annotations

from delen import afsprakentabel, formuliergaten, ondertekening, schrijfvakken, titelblok, vakrij
from wordbouw import KLEUR, LICHT, cel, feitentabel, kop, p, pakket, rij, rijtag, tabel

BREEDTE = 9298
FEITEN = (2700, BREEDTE - 2700)


def _randvoorwaarden() -> str:
    koppen = [
        ("Onderwerp", 2700),
        ("Hoe staat het?", 1650),
        ("Wat spreken we af?", 2450),
        ("Wie", 1200),
        ("Klaar op", BREEDTE - 8000),
    ]
    breedtes = [b for _, b in koppen]
    vakjes = [
        p("{{ x.geregeld }} geregeld", "Tabeltekst"),
        p("{{ x.niet_nodig }} niet nodig", "Tabeltekst"),
        p("{{ x.actie }} moet nog", "Tabeltekst"),
    ]
    regel = [
        cel([p("{{ x.soort }}", "Tabelnaam"), p("{{ x.vraag }}", "Tabeltekst")], breedtes[0], vulling=LICHT),
        cel(vakjes, breedtes[1]),
        *(
            cel(t, b)
            for t, b in zip(("{{ x.afspraak }}", "{{ x.wie }}", "{{ x.datum }}"), breedtes[2:], strict=True)
        ),
    ]
    return tabel(
        breedtes,
        [
            rij([cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in koppen], kop=True),
            rijtag("for x in randvoorwaarden", breedtes),
            vakrij(regel, 900),
            rijtag("endfor", breedtes),
        ],
        beschrijving="Wat geregeld moet zijn",
    ) + p("", "Wit")


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Trilateraal gesprek", "{{ deelnemer }}  |  {{ naam_traject }}"),
        formuliergaten((4700, BREEDTE - 4700)),
        p(
            "Dit is een gesprek met drie: jij, je werkgever en de intermediair. Jij zegt wat jij wilt en wat je nodig hebt. De anderen luisteren zonder oordeel.",
            "Kader",
        ),
        p("", "Wit"),
        feitentabel(
            FEITEN,
            [
                ("Jij", "{{ deelnemer }}"),
                ("Jouw werkgever", "{{ werkgever }}"),
                ("Intermediair", "{{ intermediair }}"),
                ("Wanneer", "{{ wanneer }}"),
                ("Waar", "{{ plaats }}"),
            ],
            beschrijving="Gegevens van het gesprek",
        ),
        kop("Waar sta je, en waar wil je heen?"),
        schrijfvakken(
            (3300, BREEDTE - 3300),
            [
                ("Nu", "Hoe gaat het nu met je? Wat doe je nu?", "{{ situatie }}"),
                ("Straks", "Wat wil je bereiken? Welk werk past bij jou?", "{{ gewenst }}"),
                (
                    "Wat is moeilijk?",
                    "Wat kan in de weg staan? Waar maak je je zorgen over?",
                    "{{ hindernissen }}",
                ),
                ("Wat helpt?", "Wie of wat kan jou helpen? Wat kun je zelf goed?", "{{ hulpbronnen }}"),
            ],
            hoogte=1100,
            beschrijving="Vier vragen over nu en straks",
        ),
        kop("Wat moet er geregeld zijn?"),
        p("Loop alles samen na. Zet een kruis bij wat klopt.", samen=True),
        _randvoorwaarden(),
        kop("Andere afspraken"),
        afsprakentabel(BREEDTE, 2),
        kop("Handtekeningen"),
        ondertekening(BREEDTE, "We hebben dit samen besproken. Wij doen wat hierboven staat."),
    ]
    return pakket(
        "Trilateraal gesprek {{ deelnemer }}",
        "Gesprek van deelnemer, werkgever en intermediair",
        "".join(lijf),
        punten=10,
    )
