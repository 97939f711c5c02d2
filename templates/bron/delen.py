"""Pieces that every paper has: title block, list of gaps, signatures."""

# ruff: noqa: E501
from __future__ import annotations

from wordbouw import KLEUR, LICHT, als, cel, herhaal, kop, lijsttabel, p, rij, rijtag, tabel


def titelblok(soort: str, ondertitel: str = "{{ naam_traject }}") -> str:
    """Return the title and what it is about."""
    return p(soort, "Titel") + p(ondertitel, "Ondertitel")


def gatenlijst(breedtes: tuple[int, int]) -> str:
    """Return the list of what is missing, for a concept only."""
    return als(
        "concept",
        p(
            "**Dit is een concept.** {% if gaten %}Er ontbreken nog {{ gaten|length }} gegevens. Ze staan hieronder, en geel in de tekst.{% else %}Alle gegevens zijn ingevuld.{% endif %}",
            "Kader",
        ),
        als(
            "gaten",
            lijsttabel(
                [("Vraag", breedtes[0]), ("Veld in het trajectbestand", breedtes[1])],
                "g in gaten",
                ["{{ g.vraag }}", "{{ g.veld }}"],
                beschrijving="Gegevens die nog ontbreken",
            ),
        ),
    )


def ondertekening(breedte: int, inleiding: str) -> str:
    """Return one block per signature; a block does not break over pages and the first stays with the heading."""
    links, rechts = int(breedte * 0.45), breedte - int(breedte * 0.45)
    blok = rij(
        [
            cel(
                [
                    p("**{{ h.partij }}**", "Tabeltekst", samen=True),
                    p("{{ h.naam }}", "Tabeltekst", samen=True),
                    p("{{ h.functie }}", "Tabeltekst"),
                ],
                links,
                vulling=LICHT,
            ),
            cel(
                [
                    p("Plaats: {{ h.plaats }}", "Tabeltekst", samen=True),
                    p("Datum: {{ h.datum }}", "Tabeltekst", samen=True),
                    p("Handtekening:", "Tabeltekst", samen=True),
                    p("", "Tabeltekst", samen=True),
                    p("", "Tabeltekst"),
                ],
                rechts,
            ),
        ]
    )
    breedtes = [links, rechts]
    return p(inleiding, samen=True) + tabel(
        breedtes,
        [rijtag("for h in handtekeningen", breedtes), blok, rijtag("endfor", breedtes)],
        beschrijving="Ondertekening",
    )


def punten(lus: str, tekst: str, stijl: str = "Opsomming") -> str:
    """Return a list with a bullet per item."""
    return herhaal(lus, p(tekst, stijl))


def kop_zonder_nummer(tekst: str) -> str:
    """Return a heading that is not an article."""
    return kop(tekst).replace('w:val="Kop1"', 'w:val="Kop1zondernummer"')


def formuliergaten(breedtes: tuple[int, int]) -> str:
    """Return the list of what is missing, only when something is: an empty form is no concept."""
    return als("gaten", gatenlijst(breedtes))


def vakrij(cellen: list[str], hoogte: int) -> str:
    """Return a row that is at least ``hoogte`` high: room to write in. In twentieths of a point."""
    hoog = f'<w:cantSplit/><w:trHeight w:val="{hoogte}" w:hRule="atLeast"/>'
    return rij(cellen).replace("<w:cantSplit/>", hoog, 1)


def schrijfvakken(
    breedtes: tuple[int, int], vragen: list[tuple[str, str, str]], *, hoogte: int, beschrijving: str
) -> str:
    """Return a table with per row a name, a question and room to write, with what is known already in it."""
    rijen = [
        vakrij(
            [
                cel([p(naam, "Tabelnaam"), p(vraag, "Tabeltekst")], breedtes[0], vulling=LICHT),
                cel(bekend, breedtes[1]),
            ],
            hoogte,
        )
        for naam, vraag, bekend in vragen
    ]
    return tabel(list(breedtes), rijen, beschrijving=beschrijving) + p("", "Wit")


def afsprakentabel(breedte: int, aantal: int, *, hoogte: int = 560) -> str:
    """Return a table to write new agreements in: what, who, before when."""
    koppen = [("Wat spreken we af?", breedte - 4300), ("Wie doet het?", 2400), ("Klaar op", 1900)]
    breedtes = [b for _, b in koppen]
    hoofd = rij([cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in koppen], kop=True)
    leeg = vakrij([cel("", b) for b in breedtes], hoogte)
    return tabel(breedtes, [hoofd, *[leeg] * aantal], beschrijving="Nieuwe afspraken") + p("", "Wit")
