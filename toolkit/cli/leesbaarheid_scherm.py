"""How a measurement and its explanation look on the screen."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from toolkit.leesbaarheid import GRENS, Leesbaarheid, Onderdeel
from toolkit.leesbaarheid.b1_index import laad_model, op_honderd
from toolkit.leesbaarheid.kenmerken import GROEPEN, KENMERKEN
from toolkit.taal import model_naam, raad_taal

BREED = 100
_BALK = 24
_MINSTE_PUNTEN = 1.0
_MEESTE_DELEN = 6
_MEESTE_ZINNEN = 5
_LANGSTE_ZIN = 260
_WEINIG_WOORDEN = 30


def toon(metingen: list[Leesbaarheid], scherm: Console | None = None) -> None:
    """Print one measurement in full, or of more a table with the hardest first and then each of them."""
    scherm = scherm or _scherm()
    if len(metingen) > 1:
        _toon_tabel(scherm, metingen)
    for meting in metingen:
        _toon_een(scherm, meting)
    if metingen:
        scherm.print(
            Text(f"Taalmodel: {model_naam()}. Wat de B1-index is: leerwerk leesbaarheid uitleg", style="dim")
        )


def score_regel(index: float) -> str:
    """Return the score in words; rounded down, so that a text under the line never reads as 60."""
    return f"B1-index {int(index)} van 100; grens voor B1: {GRENS}"


def _scherm() -> Console:
    scherm = Console(highlight=False)
    return Console(highlight=False, width=min(scherm.width, BREED) if scherm.is_terminal else BREED)


def _toon_tabel(scherm: Console, metingen: list[Leesbaarheid]) -> None:
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    tabel.add_column("bestand", overflow="fold")
    for kop in ("B1-index", "woorden", "woorden per zin"):
        tabel.add_column(kop, justify="right")
    for meting in sorted(metingen, key=lambda m: m.b1_index):
        index = "-" if meting.is_leeg else str(int(meting.b1_index))
        maten = meting.maten
        tabel.add_row(
            Text(str(meting.document.pad or meting.document.naam)),
            index,
            f"{maten['woorden']:.0f}",
            f"{maten['woorden_per_zin']:.1f}".replace(".", ","),
        )
    scherm.print(tabel)


def _toon_een(scherm: Console, meting: Leesbaarheid) -> None:
    scherm.print(Text(meting.document.naam, style="bold"))
    if meting.is_leeg:
        scherm.print("Hier staan geen woorden in.\n")
        return
    kleur = "green" if meting.b1_index >= GRENS else "red"
    scherm.print(Text.assemble((score_regel(meting.b1_index), f"bold {kleur}"), ". Hoger is makkelijker."))
    for opmerking in _opmerkingen(meting):
        scherm.print(Text(f"Let op: {opmerking}", style="yellow"))
    scherm.print()
    _toon_balken(
        scherm,
        _kop_delen(),
        [(GROEPEN[groep], punten) for groep, punten in meting.groepen.items()],
    )
    delen = [deel for deel in meting.onderdelen if deel.punten <= -_MINSTE_PUNTEN][:_MEESTE_DELEN]
    if delen:
        _toon_balken(
            scherm, "Dit maakt je tekst moeilijk (punten eraf)", [(d.kenmerk.label, d.punten) for d in delen]
        )
        _toon_advies(scherm, delen)
    _toon_zinnen(scherm, meting)


def _kop_delen() -> str:
    gemiddeld = int(op_honderd(laad_model().begin))
    return f"De delen van je tekst (een gewone makkelijke tekst heeft {gemiddeld} punten; erbij of eraf)"


def _opmerkingen(meting: Leesbaarheid) -> list[str]:
    uit = []
    gok = raad_taal(meting.document.tekst[:20_000])
    if gok.taal not in (None, "nl"):
        uit.append(f"deze tekst lijkt {gok.naam}. De B1-index is alleen voor Nederlands.")
    if meting.woord.woorden < _WEINIG_WOORDEN:
        uit.append("dit is een korte tekst. De B1-index zegt dan minder.")
    if meting.document.niet_gelezen:
        uit.append(f"niet gelezen: {'; '.join(meting.document.niet_gelezen)}.")
    return uit


def _toon_balken(scherm: Console, kop: str, rijen: list[tuple[str, float]]) -> None:
    """Print bars: points that a part takes from the index (to the left) or adds to it."""
    meeste = max([abs(punten) for _, punten in rijen] + [10.0])
    vol = "█" if scherm.encoding.lower().startswith("utf") else "#"
    tabel = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    tabel.add_column(ratio=None, overflow="fold")
    tabel.add_column(justify="right", no_wrap=True)
    tabel.add_column(no_wrap=True)
    for label, punten in rijen:
        lengte = round(abs(punten) / meeste * _BALK)
        kleur = "red" if punten < 0 else "green"
        rond = round(punten)
        tabel.add_row(
            label[0].upper() + label[1:], f"{rond:+d}" if rond else "0", Text(vol * lengte, style=kleur)
        )
    scherm.print(Text(kop, style="bold"))
    scherm.print(Padding(tabel, (0, 0, 1, 2)))


def _toon_advies(scherm: Console, delen: list[Onderdeel]) -> None:
    scherm.print(Text("Wat kun je doen?", style="bold"))
    for deel in delen[:3]:
        scherm.print(Padding(Text(f"- {deel.kenmerk.advies}"), (0, 0, 0, 2)))
    scherm.print()


def _toon_zinnen(scherm: Console, meting: Leesbaarheid) -> None:
    zinnen = [zin for zin in meting.moeilijkste_zinnen(_MEESTE_ZINNEN) if zin.b1_index < GRENS]
    if not zinnen:
        return
    scherm.print(Text("De moeilijkste zinnen", style="bold"))
    tabel = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    tabel.add_column(justify="right", no_wrap=True)
    tabel.add_column(overflow="fold")
    for zin in zinnen:
        tekst = zin.tekst if len(zin.tekst) <= _LANGSTE_ZIN else zin.tekst[: _LANGSTE_ZIN - 1] + "…"
        adres = meting.document.blokken[zin.blok].adres
        tabel.add_row(str(int(zin.b1_index)), Text.assemble(tekst, (f"  ({adres})", "dim")))
    scherm.print(Padding(tabel, (0, 0, 1, 2)))


def toon_uitleg() -> None:
    """Print what the index is and is not, the features with their sources, and how often it is wrong."""
    scherm = _scherm()
    model = laad_model()
    for kop, alineas in UITLEG:
        scherm.print(Text(kop, style="bold"))
        for alinea in alineas:
            scherm.print(Text(alinea))
        scherm.print()
    tabel = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for kolom in ("onderdeel", "waar het op let", "wie dit adviseert"):
        tabel.add_column(kolom, overflow="fold")
    for groep, naam in GROEPEN.items():
        for kenmerk in (k for k in KENMERKEN if k.groep == groep):
            tabel.add_row(naam, kenmerk.label, kenmerk.bron)
    scherm.print(tabel)
    scherm.print(Text("Hoe vaak heeft de B1-index het mis?", style="bold"))
    scherm.print(
        Text(
            "Wij hebben gekeken naar teksten die mensen makkelijker maakten. Soms geeft de index een"
            " moeilijke tekst toch 60 of meer. En soms geeft hij een makkelijke tekst minder dan 60."
        )
    )
    fouten = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for kolom in ("soort tekst", "moeilijk, en toch 60 of meer", "makkelijk, en toch onder 60"):
        fouten.add_column(kolom)
    for sleutel, naam in _SETS.items():
        boven, onder = model.fouten[sleutel]
        fouten.add_row(naam, f"{boven:.0%}", f"{onder:.0%}")
    scherm.print(fouten)
    scherm.print(Text(f"Taalmodel: {model_naam()}", style="dim"))


_SETS = {"zinnen": "losse zinnen", "alineas": "korte teksten", "teksten": "hele teksten"}

UITLEG: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Wat is de B1-index?",
        (
            "De B1-index is een getal van 0 tot 100. Hoe hoger, hoe makkelijker je tekst is.",
            f"De grens is {GRENS}. Daar gaan moeilijke teksten over in makkelijke teksten.",
        ),
    ),
    (
        "Wat is de B1-index niet?",
        (
            "B1 is het niveau van een lezer. Het is niet het niveau van een tekst.",
            "Niemand heeft vastgelegd wat een tekst op B1 is. De index zegt dus niet: dit is B1.",
            "De index weet ook niet of je tekst klopt, en of er in staat wat de lezer wil weten.",
            "Laat je tekst daarom altijd lezen door iemand uit de groep voor wie je schrijft.",
        ),
    ),
    (
        "Hoe werkt het?",
        (
            "Het programma telt dingen die een tekst moeilijk maken. Elk ding kost punten.",
            "Heeft je tekst er weinig van? Dan krijg je er punten bij.",
            "Hoe zwaar iets telt, komt uit paren van zinnen: een moeilijke en een makkelijke.",
            "Die paren zijn van de gemeente Amsterdam en van Leesplank (UWV).",
            "Namen, getallen en tijden maken je tekst niet moeilijk.",
            "Vakwoorden uit onze woordenlijsten ook niet.",
        ),
    ),
    (
        "Wat doe je met het getal?",
        (
            "Kijk eerst naar de delen: die zeggen wat je kunt veranderen.",
            "Let niet op een paar punten verschil. Een korte tekst kan snel hoger of lager uitkomen.",
        ),
    ),
)
"""The explanation: headings with their paragraphs."""
