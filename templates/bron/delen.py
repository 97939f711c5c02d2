"""Pieces that every paper has: title block, list of gaps, signatures."""

# ruff: noqa: E501
from __future__ import annotations

from wordbouw import LICHT, als, cel, herhaal, kop, lijsttabel, p, rij, rijtag, tabel


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
