"""The results of a check for the terminal, or as plain text for a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from toolkit.bevindingen import Ernst
from toolkit.vacature.records import Resultaat, VacatureBevinding

if TYPE_CHECKING:
    from toolkit.tekst import Document

_KLEUR = {Ernst.FOUT: "bold red", Ernst.WAARSCHUWING: "yellow", Ernst.TIP: "cyan"}
_MEERVOUD = {Ernst.FOUT: "fouten", Ernst.WAARSCHUWING: "waarschuwingen", Ernst.TIP: "tips"}
_MATEN = {
    "woorden_per_zin": "woorden per zin",
    "moeilijke_woorden": "moeilijke woorden",
    "formele_woorden": "formele woorden",
    "lijdende_vormen_per_zin": "lijdende vormen per zin",
    "naamwoordstijl_per_zin": "naamwoordstijl per zin",
    "bijzinnen_per_zin": "bijzinnen per zin",
    "flesch_douma": "Flesch-Douma (100 = makkelijk)",
}
"""The measures that the terminal shows, with their Dutch label; JSON has all of them."""
_DELEN = {"moeilijke_woorden", "formele_woorden"}
"""Measures that are a share of the words."""
_ONDERDELEN = 4
"""So many parts of the index are shown: those that pull it down most."""
_RONDOM = 38
"""Characters of the text that show on each side of the marked words."""
_LANGSTE = 60


def toon_resultaat(console: Console, r: Resultaat) -> None:
    """Print one result: the score, the findings in reading order with their words underlined, what is
    missing, a summary.
    """
    console.print(Text(str(r.document.pad or r.document.naam), style="bold"))
    _toon_score(console, r)
    for opmerking in r.opmerkingen:
        console.print(Text(f"Let op: {opmerking}", style="yellow"))
    console.print()
    for b in r.bevindingen:
        _toon_bevinding(console, r.document, b)
    if r.ontbreekt:
        console.print(Text("Wat er niet in staat", style="bold"))
        for o in r.ontbreekt:
            console.print(Text.assemble(("  - ", _KLEUR[o.ernst]), o.melding, " ", (o.advies, "dim")))
        console.print()
    console.print(_samenvatting(r))


def toon_overzicht(console: Console, resultaten: Sequence[Resultaat]) -> None:
    """Print a table of many results, the worst first."""
    tabel = Table(box=None, header_style="bold", pad_edge=False)
    tabel.add_column("Bestand", overflow="fold")
    for kop in ("B1-index", "Fouten", "Waarschuwingen", "Tips"):
        tabel.add_column(kop, justify="right")
    tabel.add_column("Ontbreekt", overflow="fold")
    for r in slechtste_eerst(resultaten):
        aantallen = [str(r.aantal(e)) for e in (Ernst.FOUT, Ernst.WAARSCHUWING, Ernst.TIP)]
        index = "-" if r.b1_index is None else f"{r.b1_index:.0f}"
        naam = escape(str(r.document.pad or r.document.naam))
        tabel.add_row(
            naam, index, *aantallen, ", ".join(o.code.replace("_", " ") for o in r.ontbreekt) or "-"
        )
    console.print(tabel)
    console.print()
    console.print(
        f"{len(resultaten)} vacatures. De slechtste staat boven. Controleer één bestand om alle adviezen te "
        f"zien."
    )


def slechtste_eerst(resultaten: Iterable[Resultaat]) -> list[Resultaat]:
    """Return the results with the most fouten, waarschuwingen and gaps first."""
    return sorted(
        resultaten,
        key=lambda r: (
            -r.aantal(Ernst.FOUT),
            -r.aantal(Ernst.WAARSCHUWING) - len(r.ontbreekt),
            r.b1_index or 0.0,
        ),
    )


def _toon_score(console: Console, r: Resultaat) -> None:
    if r.b1_index is None:
        console.print("B1-index: deze tekst is te kort om te meten.")
    else:
        console.print(
            f"B1-index: {r.b1_index:.0f} van 100. Hoe hoger, hoe makkelijker. Niveau: {r.taalniveau}."
        )
        omlaag = [d for d in r.onderdelen if d.punten <= -0.5][:_ONDERDELEN]
        for deel in omlaag:
            console.print(f"  {_getal(deel.punten):>6} punten door {deel.kenmerk.label}")
        for naam, label in _MATEN.items():
            if naam in r.maten:
                procent = naam in _DELEN
                waarde = _getal(100 * r.maten[naam] if procent else r.maten[naam])
                console.print(Text(f"  {label:<28} {waarde:>6}{'%' if procent else ''}", style="dim"))
    console.print(Text(f"Taalmodel: {r.taalmodel}", style="dim"))


def _getal(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")


def _toon_bevinding(console: Console, document: Document, b: VacatureBevinding) -> None:
    kop = Text.assemble((b.ernst.value, _KLEUR[b.ernst]), (f"  {b.naam}  {b.regel}", "dim"))
    if b.regelnummer is not None:
        kop.append(
            f"  {document.blokken[b.blok].adres}" if b.blok is not None else f"  regel {b.regelnummer}",
            style="dim",
        )
    console.print(kop)
    if b.blok is not None and b.blok_begin is not None and b.blok_eind is not None:
        _toon_plek(console, document.blokken[b.blok].tekst, b.blok_begin, b.blok_eind)
    console.print(Text(f"  {b.melding} {b.advies}".rstrip()))
    console.print()


def _toon_plek(console: Console, tekst: str, begin: int, eind: int) -> None:
    """Print the marked words in their sentence; where the terminal cannot underline, with a line of dashes
    below.
    """
    gemarkeerd = tekst[begin:eind]
    if len(gemarkeerd) > _LANGSTE:
        gemarkeerd = gemarkeerd[:_LANGSTE].rsplit(" ", 1)[0] + " …"
    voor = tekst[max(begin - _RONDOM, 0) : begin]
    if begin > _RONDOM:
        voor = "… " + voor.split(" ", 1)[-1]
    na = tekst[eind : eind + _RONDOM]
    if eind + _RONDOM < len(tekst) and not gemarkeerd.endswith("…"):
        na = na.rsplit(" ", 1)[0] + " …"
    if gemarkeerd.endswith("…"):
        na = ""
    regel = Text.assemble("    ", voor, (gemarkeerd, "bold underline"), na)
    console.print(regel, no_wrap=True, overflow="ignore", crop=False)
    if console.color_system is None:
        console.print(
            Text(" " * (4 + len(voor)) + "‾" * len(gemarkeerd)), no_wrap=True, overflow="ignore", crop=False
        )


def _samenvatting(r: Resultaat) -> Text:
    delen = []
    for ernst in (Ernst.FOUT, Ernst.WAARSCHUWING, Ernst.TIP):
        n = r.aantal(ernst)
        delen.append(f"{n} {ernst.value if n == 1 else _MEERVOUD[ernst]}")
    tekst = f"Samen: {', '.join(delen)}."
    if r.ontbreekt:
        n = len(r.ontbreekt)
        tekst += " Er ontbreekt 1 ding." if n == 1 else f" Er ontbreken {n} dingen."
    if not r.bevindingen and not r.ontbreekt:
        tekst = "Goed zo. Er is niets gevonden."
    for o in r.onderdrukt:
        tekst += f" Niet getoond: {o.aantal} ({o.bron})."
    return Text(tekst, style="bold")
