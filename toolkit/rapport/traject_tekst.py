"""The check of a traject for the terminal, or as plain text for a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from toolkit.bevindingen import Bevinding, Ernst
from toolkit.rapport.ernst import KLEUR, tel
from toolkit.traject.regels.controle import Resultaat, Stand, hoofdstuk_van
from toolkit.traject.regels.register import alle_regels

_BREED = 20
_MEESTE = 8
"""So many findings of one rule are shown; more of the same help nobody, and JSON has them all."""


def toon_resultaat(console: Console, r: Resultaat) -> None:
    """Print one result: per chapter a bar and what was found, then the counts."""
    vol, leeg = blokken(console)
    console.print(Text(str(r.pad), style="bold"))
    naam = r.traject.traject.naam
    if naam:
        console.print(Text(naam))
    console.print()
    per_hoofdstuk: dict[str, list[Bevinding]] = {}
    for b in r.bevindingen:
        per_hoofdstuk.setdefault(hoofdstuk_van(b).value, []).append(b)
    for stand in r.hoofdstukken:
        console.print(_balk(stand, vol, leeg))
        _toon_bevindingen(console, per_hoofdstuk.pop(stand.naam, []))
    for over, bevindingen in per_hoofdstuk.items():
        console.print(Text(over, style="bold"))
        _toon_bevindingen(console, bevindingen)
    console.print()
    console.print(_balk(Stand("Samen", r.voldaan, r.van), vol, leeg))
    for v in r.vrijgesteld:
        console.print(Text(f"Uitzondering op {v.regel}: {v.reden}", style="dim"))
    console.print(_slot(r))


def toon_overzicht(console: Console, resultaten: Sequence[Resultaat]) -> None:
    """Print a table of several trajecten, the ones with most to do first."""
    tabel = Table(box=None, header_style="bold", pad_edge=False)
    tabel.add_column("Bestand", overflow="fold")
    for kop in ("In orde", "Fouten", "Waarschuwingen", "Tips"):
        tabel.add_column(kop, justify="right")
    volgorde = sorted(resultaten, key=lambda r: (-r.aantal(Ernst.FOUT), -r.aantal(Ernst.WAARSCHUWING)))
    for r in volgorde:
        tabel.add_row(Text(str(r.pad)), f"{r.voldaan} van {r.van}", *(str(r.aantal(e)) for e in Ernst))
    console.print(tabel)
    console.print()


def blokken(console: Console) -> tuple[str, str]:
    """Return the characters of a bar: full and empty; an old Windows console has no blocks."""
    try:
        "█░".encode(console.encoding)
    except (LookupError, UnicodeEncodeError):
        return "#", "."
    return "█", "░"


def _balk(stand: Stand, vol: str, leeg: str) -> Text:
    """Return a chapter with its bar; the bar is only full when everything is met."""
    deel = stand.voldaan * _BREED // stand.van if stand.van else _BREED
    kleur = "green" if stand.voldaan == stand.van else "yellow"
    return Text.assemble(
        (f"{stand.naam:<28}", "bold"),
        (vol * deel, kleur),
        (leeg * (_BREED - deel), "dim"),
        f"  {stand.voldaan} van {stand.van}",
    )


def _toon_bevindingen(console: Console, bevindingen: Iterable[Bevinding]) -> None:
    for regel, groep in groupby(bevindingen, key=lambda b: b.regel):
        rij = list(groep)
        console.print()
        ernst = max((b.ernst for b in rij), key=lambda e: e.rang)
        kop = Text.assemble(
            (f"  {ernst.value}", KLEUR[ernst]), f"  {alle_regels()[regel].naam}", (f"  {regel}", "dim")
        )
        console.print(kop)
        for b in rij[:_MEESTE]:
            plek = f"regel {b.regelnummer}, {b.veld}" if b.regelnummer else (b.veld or "")
            console.print(Padding(Text.assemble((f"{plek}: ", "cyan"), b.melding), (0, 0, 0, 4)))
        if len(rij) > _MEESTE:
            console.print(Text(f"    En nog {len(rij) - _MEESTE} keer."))
        for advies in dict.fromkeys(b.advies for b in rij[:_MEESTE]):
            console.print(Padding(Text(f"Doe dit: {advies}"), (0, 0, 0, 4)))
        console.print(Padding(Text(f"Waarom: {rij[0].waarom}", style="dim"), (0, 0, 0, 4)))
        console.print(Padding(Text(rij[0].bron, style="dim"), (0, 0, 0, 4)))
    if bevindingen:
        console.print()


def _slot(r: Resultaat) -> Text:
    if not r.bevindingen:
        return Text("Goed zo. Alles wat de handreiking vraagt, is geregeld.", style="bold green")
    tekst = Text(f"Gevonden: {tel(r.aantal)}.", style="bold")
    if r.aantal(Ernst.FOUT):
        tekst.append(" Los eerst de fouten op. Teken daarna pas.")
    tekst.append(f" Meer weten? Typ: leerwerk traject regel {r.bevindingen[0].regel}")
    return tekst
