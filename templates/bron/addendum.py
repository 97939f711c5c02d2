"""The template of an addendum: what changes in the convenant, article by article, and the signatures."""

# ruff: noqa: E501
from __future__ import annotations

from delen import gatenlijst, kop_zonder_nummer, ondertekening, titelblok
from wordbouw import KLEUR, als, cel, feitentabel, herhaal, kop, p, pakket, rij, rijtag, tabel

BREEDTE = 9298
LID = 1300
HELFT = (BREEDTE - LID) // 2


def _wijzigingen() -> str:
    """Return the heading and the table of each changed article."""
    breedtes = [LID, HELFT, HELFT]
    koppen = ("Lid", "Tot nu toe", "Na deze wijziging")
    hoofd = rij(
        [cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in zip(koppen, breedtes, strict=True)], kop=True
    )
    regel = rij(
        [cel(t, b) for t, b in zip(("{{ x.lid }}", "{{ x.oud }}", "{{ x.nieuw }}"), breedtes, strict=True)]
    )
    return herhaal(
        "a in artikelen",
        kop("{{ a.titel }}", 2),
        p("{{ a.uitleg }}", samen=True),
        tabel(
            breedtes,
            [hoofd, rijtag("for x in a.regels", breedtes), regel, rijtag("endfor", breedtes)],
            beschrijving="Gewijzigde leden van een artikel",
        )
        + p("", "Wit"),
    )


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Addendum", "bij {{ convenant }}"),
        gatenlijst((4700, BREEDTE - 4700)),
        feitentabel(
            (2400, BREEDTE - 2400),
            [
                ("Traject", "{{ naam_traject }}"),
                ("Hoort bij", "{{ convenant }}, versie {{ oude_versie }} van {{ oude_datum }}"),
                ("Regisseur", "{{ regisseur }}"),
                ("Versie en datum", "versie {{ versie }}, {{ plaats_datum }}"),
            ],
            beschrijving="Kerngegevens van het addendum",
        ),
        kop_zonder_nummer("Waarom dit addendum"),
        p(
            "De partijen hebben samen {{ convenant }} gesloten. Zij wijzigen dit convenant nu op {{ aantal_tekst }}. Dat doen zij op de manier die in artikel {{ artikel_wijziging }} van het convenant staat: {{ vorm }}."
        ),
        kop_zonder_nummer("De partijen"),
        herhaal("x in partijen", p("**{{ x.naam }}**, hierna: “{{ x.kort }}”{{ x.status }}", "Opsomming")),
        kop_zonder_nummer("Wat verandert"),
        p(
            "De nummers zijn de nummers van het convenant. Links staat de tekst tot nu toe. Rechts staat de nieuwe tekst. Die komt ervoor in de plaats."
        ),
        _wijzigingen(),
        kop_zonder_nummer("Wat blijft gelden"),
        p("Alles wat niet in dit addendum staat, blijft gelden zoals het in het convenant staat."),
        p(
            "Dit addendum is een bijlage bij het convenant. Het geldt vanaf de dag waarop alle partijen het hebben ondertekend."
        ),
        als("vervallen_partijen", p("{{ vervallen_partijen }}")),
        kop_zonder_nummer("Ondertekening"),
        ondertekening(BREEDTE, "De partijen zijn het eens met dit addendum."),
    ]
    return pakket("Addendum bij {{ convenant }}", "Wijziging van een convenant", "".join(lijf), punten=10)
