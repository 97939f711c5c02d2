"""``leerwerk traject nieuw``: a questionnaire that ends in a traject file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from toolkit.traject.invullen.vragenlijst import Antwoorden, Stap

_HULP = """\
Zo werkt het:
  Enter      weet ik nog niet, of: laat staan wat er staat. Je ziet het later terug als gat.
  <          een vraag terug
  >          sla de rest van dit hoofdstuk over
  ?          toon deze uitleg
  Ctrl+C     stop. Je antwoorden blijven bewaard. Start later opnieuw om verder te gaan.
"""


@click.command()
@click.argument("bestand", type=click.Path(path_type=Path, dir_okay=False), metavar="BESTAND")
@click.option(
    "--antwoorden",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="ANTWOORDEN",
    help="Lees de antwoorden uit dit bestand (.yaml). Dan stelt leerwerk geen vragen.",
)
@click.option("--overschrijf", is_flag=True, help="Vervang BESTAND als het al bestaat.")
def nieuw(bestand: Path, antwoorden: Path | None, overschrijf: bool) -> None:
    """Beschrijf een nieuw traject door vragen te beantwoorden.

    BESTAND is het bestand dat je krijgt, zoals mijn-traject.yaml. Weet je iets nog niet? Druk dan op Enter.
    Aan het einde zie je alles terug. Stop je met Ctrl+C, dan blijven je antwoorden bewaard.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.traject.invullen.antwoordenbestand import lees_antwoorden
    from toolkit.traject.invullen.nieuw import aantal_gaten, maak_yaml

    controleer_doel(bestand, overschrijf=overschrijf)
    tussen = bestand.with_name(f"{bestand.name}.bezig")
    if antwoorden is not None:
        gegeven = lees_antwoorden(antwoorden)
    else:
        gegeven = lees_antwoorden(tussen) if tussen.exists() else {}
        try:
            _vraag_alles(gegeven, tussen)
        except click.Abort:
            click.echo()
            if gegeven:
                _bewaar(tussen, gegeven)
                click.echo(f"Je antwoorden zijn bewaard in {tussen}.")
                click.echo("Start dezelfde opdracht opnieuw om verder te gaan.")
            raise
    schrijf_bestand(bestand, maak_yaml(gegeven).encode(), overschrijf=overschrijf)
    if antwoorden is None:
        tussen.unlink(missing_ok=True)
    gaten = aantal_gaten(gegeven)
    click.echo(f"Bewaard: {bestand}")
    if gaten:
        click.echo(f"Nog in te vullen: {gaten}. In het bestand staat er 'nog invullen' bij.")
    click.echo(f"Zo maak je de papieren: leerwerk maak alles {bestand} --concept")


def _bewaar(tussen: Path, antwoorden: Antwoorden) -> None:
    from toolkit.bestanden import schrijf_bestand
    from toolkit.traject.invullen.antwoordenbestand import bewaar_tekst

    schrijf_bestand(tussen, bewaar_tekst(antwoorden).encode(), overschrijf=True)


def _vraag_alles(antwoorden: Antwoorden, tussen: Path) -> None:
    """Ask every question that has no answer yet, then show all and let the user change."""
    from toolkit.traject.invullen.vragenlijst import stappen

    if antwoorden:
        click.echo("Je was al begonnen. We gaan verder waar je was.\n")
    click.echo(_HULP)
    hoofdstuk = -1
    plek = next((i for i, s in enumerate(stappen(antwoorden)) if s.sleutel not in antwoorden), None)
    while True:
        lijst = stappen(antwoorden)
        if plek is None or plek >= len(lijst):
            plek = _nakijken(antwoorden)
            if plek is None:
                return
            los = True
        else:
            los = False
        stap = stappen(antwoorden)[plek]
        if stap.hoofdstuk != hoofdstuk:
            hoofdstuk = stap.hoofdstuk
            _toon_hoofdstuk(hoofdstuk)
        beweging = _vraag(antwoorden, stap)
        _bewaar(tussen, antwoorden)
        if beweging == "terug":
            plek = None if los else max(0, plek - 1)
        elif beweging == "over":
            _sla_over(antwoorden, stap.hoofdstuk)
            plek = _eerste_open(antwoorden, 0)
        else:
            plek = _eerste_open(antwoorden, 0) if los else plek + 1


def _eerste_open(antwoorden: Antwoorden, vanaf: int) -> int | None:
    """Return the first question without an answer; None when all have one."""
    from toolkit.traject.invullen.vragenlijst import stappen

    open_ = (i for i, s in enumerate(stappen(antwoorden)) if i >= vanaf and s.sleutel not in antwoorden)
    return next(open_, None)


def _sla_over(antwoorden: Antwoorden, hoofdstuk: int) -> None:
    from toolkit.traject.invullen.vragenlijst import stappen

    for stap in stappen(antwoorden):
        if stap.hoofdstuk == hoofdstuk:
            antwoorden.setdefault(stap.sleutel, None if stap.soort else "nee")


def _toon_hoofdstuk(nummer: int) -> None:
    from toolkit.traject.invullen.vragenlijst import HOOFDSTUKKEN

    hoofdstuk = HOOFDSTUKKEN[nummer]
    click.echo()
    click.secho(f"Hoofdstuk {nummer + 1} van {len(HOOFDSTUKKEN)}: {hoofdstuk.titel}", bold=True)
    click.echo(f"{hoofdstuk.uitleg} Typ > om dit hoofdstuk over te slaan.")


def _vraag(antwoorden: Antwoorden, stap: Stap) -> str:
    """Ask one question until there is an answer; return ``verder``, ``terug`` or ``over``."""
    from toolkit.traject.invullen.antwoord import AntwoordFout, keuzes
    from toolkit.traject.invullen.nieuw import namen_uit, neem_antwoord, toon_antwoord

    mogelijk = keuzes(stap.soort, namen_uit(antwoorden)) if stap.soort else ()
    _toon_vraag(stap, mogelijk, toon_antwoord(antwoorden, stap))
    while True:
        tekst = click.prompt("", prompt_suffix="> ", default="", show_default=False).strip()
        if tekst == "<":
            return "terug"
        if tekst == ">":
            return "over"
        if tekst == "?":
            click.echo(_HULP)
            continue
        if not tekst:
            antwoorden.setdefault(stap.sleutel, None if stap.soort else "nee")
            return "verder"
        if mogelijk and stap.soort is not None and not stap.soort.ja_nee:
            tekst = _uit_lijst(tekst, mogelijk, meer=stap.soort.is_lijst)
        try:
            neem_antwoord(antwoorden, stap, tekst)
        except AntwoordFout as fout:
            click.echo(f"  {fout.melding[:1].upper()}{fout.melding[1:]} {fout.oplossing or ''}".rstrip())
            continue
        return "verder"


def _toon_vraag(stap: Stap, mogelijk: tuple[str, ...], nu: str) -> None:
    from toolkit.traject.invullen.antwoord import HOE

    click.echo()
    if stap.kop:
        click.secho(stap.kop, dim=True)
    click.secho(stap.vraag if stap.soort else f"{stap.vraag} (ja of nee; Enter is nee)", bold=True)
    if stap.soort is None:
        return
    if stap.voorbeeld:
        click.echo(f"  Bijvoorbeeld: {stap.voorbeeld}")
    if mogelijk and not stap.soort.ja_nee:
        for nummer, keuze in enumerate(mogelijk, 1):
            click.echo(f"  {nummer}. {keuze}")
        if stap.soort.is_lijst:
            click.echo("  Je kunt er meer kiezen, met een komma ertussen: 1, 3")
        else:
            click.echo("  Typ het nummer.")
    elif stap.soort.soort in HOE and not stap.voorbeeld:
        click.echo(f"  Schrijf {HOE[stap.soort.soort]}.")
    elif stap.soort.is_lijst:
        click.echo("  Zet een puntkomma tussen de delen.")
    if nu:
        click.echo(f"  Nu staat er: {nu}")


def _uit_lijst(tekst: str, mogelijk: tuple[str, ...], *, meer: bool) -> str:
    """Return the words for the numbers that were typed; other words stay as they are."""
    delen = [deel.strip() for deel in tekst.replace(";", ",").split(",")] if meer else [tekst]
    woorden = [
        mogelijk[int(deel) - 1] if deel.isdecimal() and 1 <= int(deel) <= len(mogelijk) else deel
        for deel in delen
    ]
    return "\n".join(woord for woord in woorden if woord)


def _nakijken(antwoorden: Antwoorden) -> int | None:
    """Show everything; return the question to change, or None to save."""
    from toolkit.traject.invullen.nieuw import aantal_gaten, toon_antwoord
    from toolkit.traject.invullen.vragenlijst import HOOFDSTUKKEN, stappen

    lijst = stappen(antwoorden)
    click.echo()
    click.secho("Kijk alles na", bold=True)
    hoofdstuk, kop = -1, ""
    for nummer, stap in enumerate(lijst, 1):
        if stap.hoofdstuk != hoofdstuk:
            hoofdstuk, kop = stap.hoofdstuk, ""
            click.echo()
            click.secho(HOOFDSTUKKEN[hoofdstuk].titel, bold=True)
        if stap.kop != kop and stap.soort:
            kop = stap.kop
            if kop:
                click.echo(f"  {kop}")
        antwoord = toon_antwoord(antwoorden, stap) or "weet ik nog niet"
        click.echo(f"  {nummer:3}  {stap.vraag} {antwoord}")
    click.echo(f"\nNog niet ingevuld: {aantal_gaten(antwoorden)}.")
    while True:
        tekst = click.prompt(
            "Typ een nummer om een antwoord te veranderen. Typ Enter om te bewaren",
            prompt_suffix=" > ",
            default="",
            show_default=False,
        ).strip()
        if not tekst:
            return None
        if tekst.isdecimal() and 1 <= int(tekst) <= len(lijst):
            return int(tekst) - 1
        click.echo(f"  Typ een nummer van 1 tot en met {len(lijst)}.")
