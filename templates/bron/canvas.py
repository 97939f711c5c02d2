"""The template of the canvas: six subjects with partijen, months, costs and time line, on one page."""

from __future__ import annotations

from delen import formuliergaten, titelblok
from wordbouw import KLEUR, LICHT, cel, feitentabel, p, pakket, rij, rijtag, tabel

BREEDTE = 14570
ONDERWERP, PARTIJEN, DUUR, KOSTEN = 3500, 3000, 1500, 1300
MAAND = BREEDTE - ONDERWERP - PARTIJEN - DUUR - KOSTEN
SMAL = '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>'


def _kolommen(lus: str, tekst: str, **opmaak: str) -> list[str]:
    return [
        cel("{%tc for " + lus + " %}", MAAND),
        cel(tekst, MAAND, stijl="Maand", **opmaak),
        cel("{%tc endfor %}", MAAND),
    ]


def _onderwerpen() -> str:
    breedtes = [ONDERWERP, PARTIJEN, DUUR, KOSTEN, MAAND]
    vast = breedtes[:4]
    jaren = [cel("", b, vulling=LICHT) for b in vast]
    jaren += _kolommen("j in jaren", "{% colspan j.kolommen %}{{ j.jaar }}", vulling=LICHT)
    koppen = ("Onderwerp", "Welke partijen?", "Hoelang?", "Wat kost dit?")
    hoofd = [cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in zip(koppen, vast, strict=True)]
    hoofd += _kolommen("k in kolommen", "{{ k }}", extra=SMAL)
    regel = [
        cel([p("{{ o.naam }}", "Tabelnaam"), p("{{ o.uitleg }}", "Tabeltekst")], ONDERWERP),
        cel("{{ o.partijen }}", PARTIJEN),
        cel([p("**{{ o.duur }}**", "Tabeltekst"), p("{{ o.wanneer }}", "Tabeltekst")], DUUR),
        cel("{{ o.kosten }}", KOSTEN),
        *_kolommen("vak in o.vakken", "{% cellbg vak %}", extra=SMAL),
    ]
    return tabel(
        breedtes,
        [
            rij(jaren, kop=True),
            rij(hoofd, kop=True),
            rijtag("for o in onderwerpen", breedtes),
            rij(regel),
            rijtag("endfor", breedtes),
        ],
        beschrijving="De zes onderwerpen met partijen, maanden en kosten",
    )


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Canvas"),
        formuliergaten((9000, BREEDTE - 9000)),
        feitentabel(
            (2800, BREEDTE - 2800),
            [
                ("Ons doel", "{{ doel }}"),
                ("Wat het oplevert", "{{ opbrengsten }}"),
                ("Regisseur", "{{ regisseur }}"),
                ("Projectleider", "{{ projectleider }}"),
            ],
            beschrijving="Doel, opbrengst en wie het leidt",
        ),
        _onderwerpen(),
        p("", "Wit"),
        p(
            "**Alles samen kost {{ totaal }}.** Elk gekleurd vak is een {{ eenheid }} waarin dit loopt.",
            "Tabeltekst",
        ),
    ]
    return pakket(
        "Canvas {{ naam_traject }}",
        "Een leerwerktraject op één bladzijde",
        "".join(lijf),
        liggend=True,
        punten=9,
    )
