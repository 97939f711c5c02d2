"""The template of the intakeformulier: ten subjects with open questions and room to write."""

# ruff: noqa: E501
from __future__ import annotations

from delen import afsprakentabel, formuliergaten, titelblok, vakrij
from wordbouw import KLEUR, LICHT, cel, feitentabel, kop, p, pakket, rij, rijtag, tabel, tag

BREEDTE = 9298
FEITEN = (2700, BREEDTE - 2700)
VRAGEN = 3900

TIPS = (
    "Spreken jullie niet goed dezelfde taal? Neem een tolk mee. Vraag geen kind of familielid om te tolken.",
    "Gebruik korte zinnen. Teken of wijs iets aan. Vraag: wat heb ik verteld? Vraag niet: begrijp je het?",
    "Stel open vragen en luister zonder oordeel. Is iemand stil? Wacht rustig.",
    "Nee zeggen of om hulp vragen is niet in elke cultuur gewoon. Zeg dat het hier wel mag.",
    "Vraag niet naar de vlucht of naar ziekte. Begint iemand er zelf over? Luister, en schrijf het niet op.",
    "Iemand had misschien een goede baan en begint nu opnieuw. Erken dat. Vertel wat later kan in dit traject.",
    "Een diploma zegt niet alles. Vraag ook naar werk en leren zonder diploma.",
    "Zeg wat je opschrijft en wie het leest. Een volgende keer verder praten mag.",
)


def _onderwerpen() -> str:
    breedtes = [VRAGEN, BREEDTE - VRAGEN]
    hoofd = [("Vraag", breedtes[0]), ("Wat is het antwoord?", breedtes[1])]
    vragen = [
        p("{{ o.titel }}", "Tabelnaam"),
        tag("for v in o.vragen"),
        p("{{ v }}", "Tabeltekst"),
        tag("endfor"),
    ]
    regel = vakrij([cel(vragen, breedtes[0], vulling=LICHT), cel("{{ o.antwoord }}", breedtes[1])], 1500)
    return tabel(
        breedtes,
        [
            rij([cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in hoofd], kop=True),
            rijtag("for o in onderwerpen", breedtes),
            regel,
            rijtag("endfor", breedtes),
        ],
        beschrijving="De tien onderwerpen van de intake",
    ) + p("", "Wit")


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Intakeformulier", "{{ deelnemer }}  |  {{ naam_traject }}"),
        formuliergaten((4700, BREEDTE - 4700)),
        feitentabel(
            FEITEN,
            [
                ("Deelnemer", "{{ deelnemer }}"),
                ("Datum van het gesprek", "{{ datum_gesprek }}"),
                ("Wie stelt de vragen", "{{ door }}"),
                ("Eerste taal", "{{ eerste_taal }}"),
                ("Tolk", "{{ tolk }}"),
                ("Beroep", "{{ beroep }}"),
            ],
            beschrijving="Gegevens van het gesprek",
        ),
        kop("Tips voor wie het gesprek voert"),
        *(p(tip, "Opsomming") for tip in TIPS),
        kop("Het gesprek"),
        p(
            "Dit zijn open vragen. Je hoeft ze niet allemaal te stellen. Staat er al iets? Vraag of het klopt.",
            samen=True,
        ),
        _onderwerpen(),
        kop("Hoe gaan we verder?"),
        p(
            "Vertel wat het traject kan opleveren en hoe het past bij de inburgering. Spreek samen af wat er nu gebeurt.",
            samen=True,
        ),
        afsprakentabel(BREEDTE, 2),
    ]
    return pakket(
        "Intakeformulier {{ deelnemer }}",
        "Het eerste lange gesprek met een deelnemer",
        "".join(lijf),
        punten=10,
    )
