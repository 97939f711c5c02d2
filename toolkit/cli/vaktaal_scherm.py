"""How the glossary looks on the screen: the table of beroepen and the card of one word."""

from __future__ import annotations

from rich import box
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Categorie, Status, Term, Woordsoort
from toolkit.vaktaal.overzicht import tel
from toolkit.vaktaal.talen import TALEN
from toolkit.vaktaal.vormen import plekken

_MIN_BREED = 80
_KAART_BREED = 76
_WOORDSOORT = {
    Woordsoort.ZN: "zelfstandig naamwoord",
    Woordsoort.WW: "werkwoord",
    Woordsoort.BN: "bijvoeglijk naamwoord",
    Woordsoort.UITDRUKKING: "uitdrukking",
    Woordsoort.AFKORTING: "afkorting",
}


def console() -> Console:
    """Return the screen; a pipe or a file gets lines of a fixed width."""
    scherm = Console(highlight=False)
    if not scherm.is_terminal:
        scherm = Console(width=110, highlight=False)
    return scherm


def beroepentabel(glossarium: Glossarium, *, smal: bool = False) -> RenderableType:
    """Return the table of all files: beroepen first, then the shared ones; without ESCO when ``smal``."""
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    tabel.add_column("beroep", no_wrap=True)
    for kop in ("woorden", "kern", "doen", "spullen", "veilig", "bereik", "vertaald"):
        tabel.add_column(kop, justify="right", no_wrap=True)
    if not smal:
        tabel.add_column("ESCO", no_wrap=True)
    beroepen = list(glossarium.beroepen)
    themas = [g for g in glossarium.vakgebieden.values() if not g.is_beroep]
    for groep in (beroepen, themas):
        for t in tel(glossarium, groep):
            per = t.per_categorie
            spullen = per[Categorie.GEREEDSCHAP] + per[Categorie.MATERIAAL]
            getallen = (
                t.woorden,
                t.kern,
                per[Categorie.HANDELING],
                spullen,
                per[Categorie.VEILIGHEID],
                t.bereik,
                t.vertaald,
            )
            esco = [] if smal else [Text(", ".join(t.esco))]
            tabel.add_row(Text(t.sleutel), *map(str, getallen), *esco)
        tabel.add_section()
    uitleg = Text(
        "doen = handelingen, spullen = gereedschap en materiaal, bereik = met de gedeelde woorden erbij,\n"
        "vertaald = woorden met een vertaling die een mens heeft gecontroleerd.",
        style="dim",
    )
    return Group(tabel, uitleg)


def woordkaart(term: Term, glossarium: Glossarium) -> RenderableType:
    """Return one word as a card."""
    raster = Table.grid(padding=(0, 2))
    raster.add_column(style="dim", no_wrap=True)
    raster.add_column()

    def rij(naam: str, waarde: Text | str) -> None:
        if waarde:
            raster.add_row(naam, waarde if isinstance(waarde, Text) else Text(waarde))

    rij("soort", f"{_WOORDSOORT[term.woordsoort]}, {term.categorie.value}{', kern' if term.kern else ''}")
    if term.woordsoort is Woordsoort.ZN:
        rij("meervoud", term.meervoud or "geen meervoud")
    rij("vormen", term.vormen or "")
    rij("betekenis", Text(term.betekenis, style="bold"))
    rij("voorbeeld", _gemarkeerd(term, term.voorbeeldzin))
    rij("op het werk", _gemarkeerd(term, term.werkvloerzin))
    rij("ook wel", ", ".join(term.synoniemen))
    for code, vertaling in term.vertalingen.items():
        if vertaling.status is not Status.LEEG:
            nog = f"gecontroleerd door {vertaling.door}" if vertaling.door else vertaling.status.value
            rij(TALEN[code].naam, f"{vertaling.term} ({nog})")
    rij("plaatje", term.afbeelding or "")
    rij(
        "staat in",
        glossarium.vakgebieden[term.bestand].naam if term.bestand in glossarium.vakgebieden else "",
    )
    return Panel(
        raster,
        title=Text(term.met_lidwoord, style="bold"),
        title_align="left",
        box=box.ROUNDED,
        width=_KAART_BREED,
        padding=(1, 2),
    )


def _gemarkeerd(term: Term, zin: str) -> Text:
    """Return the sentence with the term underlined."""
    tekst = Text(zin)
    for begin, eind in plekken(term, zin):
        tekst.stylize("underline", begin, eind)
    return tekst
