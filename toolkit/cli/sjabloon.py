"""``leerwerk sjabloon``: list, take out, explain and check the Word templates."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from toolkit.documenten.papieren import Papier

_NAAM = click.argument("naam", metavar="NAAM")
_OVERSCHRIJF = click.option("--overschrijf", is_flag=True, help="Vervang een bestand dat er al is.")


@click.command()
def lijst() -> None:
    """Laat zien welke sjablonen er zijn."""
    from toolkit.documenten.papieren import PAPIEREN

    breedte = max(map(len, PAPIEREN))
    for papier in PAPIEREN.values():
        per = ", een per deelnemer" if papier.per_deelnemer else ""
        click.echo(f"{papier.naam:{breedte}}  {papier.titel}{per}")


@click.command()
@_NAAM
@click.argument("map", type=click.Path(path_type=Path, file_okay=False), metavar="MAP")
@_OVERSCHRIJF
def exporteer(naam: str, map: Path, overschrijf: bool) -> None:
    """Zet een sjabloon in je eigen map, om het in Word te veranderen.

    NAAM is de naam van het papier, zoals convenant. MAP is de map waar het bestand komt.
    """
    from toolkit.bestanden import schrijf_bestand
    from toolkit.bronnen import data_dir

    papier = zoek_papier(naam)
    bron = data_dir("templates") / f"{papier.naam}.docx"
    pad = schrijf_bestand(map / bron.name, bron.read_bytes(), overschrijf=overschrijf)
    click.echo(f"Sjabloon van {papier.titel.lower()}: {pad}")
    click.echo(
        f"Controleer het na het veranderen met: leerwerk sjabloon controleer {pad} --voor {papier.naam}"
    )


@click.command()
@_NAAM
@click.option(
    "-o", "uit", type=click.Path(path_type=Path, dir_okay=False), help="Maak er een tabel van in Word."
)
@_OVERSCHRIJF
def velden(naam: str, uit: Path | None, overschrijf: bool) -> None:
    """Laat zien welke velden een sjabloon kan gebruiken.

    NAAM is de naam van het papier. Met -o krijg je een tabel in Word. Daaruit kun je de velden kopiëren.
    """
    from toolkit.documenten.velden import velden_van

    papier = zoek_papier(naam)
    rijen = velden_van(papier.naam)
    if uit is not None:
        from toolkit.bestanden import schrijf_bestand
        from toolkit.documenten.veldentabel import maak_veldentabel

        inhoud = maak_veldentabel(papier.titel, rijen)
        click.echo(
            f"Velden van {papier.titel.lower()}: {schrijf_bestand(uit, inhoud, overschrijf=overschrijf)}"
        )
        return
    from rich.console import Console
    from rich.table import Table

    tabel = Table("Veld", "Wat het is", "Voorbeeld", title=papier.titel, title_justify="left")
    for veld in rijen:
        voorbeeld = veld.voorbeeld if len(veld.voorbeeld) <= 60 else f"{veld.voorbeeld[:59]}…"
        tabel.add_row(_schoon(veld.tag), _schoon(veld.betekenis), _schoon(voorbeeld))
    Console().print(tabel)


@click.command()
@click.argument("bestand", type=click.Path(path_type=Path, dir_okay=False), metavar="BESTAND")
@click.option("--voor", required=True, metavar="NAAM", help="Voor welk papier het sjabloon is.")
def controleer(bestand: Path, voor: str) -> int:
    """Controleer je eigen sjabloon.

    BESTAND is het Word-bestand. Je ziet alles wat er mis is in één keer, met de alinea en wat je kunt doen.
    """
    from toolkit.bevindingen import Ernst
    from toolkit.documenten.sjabloon_controle import controleer_sjabloon

    bevindingen = controleer_sjabloon(bestand, zoek_papier(voor).naam)
    for b in bevindingen:
        plek = f"{b.veld}: " if b.veld else ""
        click.echo(f"{b.ernst.value}: {plek}{b.melding} {b.advies}")
        if b.tekst:
            click.echo(f"    {b.tekst}")
    fouten = sum(b.ernst is Ernst.FOUT for b in bevindingen)
    click.echo(f"{bestand}: {fouten} fouten gevonden." if fouten else f"{bestand}: dit sjabloon werkt.")
    return 1 if fouten else 0


def zoek_papier(naam: str) -> Papier:
    """Return the paper of that name.

    Raises:
        GebruikersFout: there is no such paper.
    """
    from toolkit.cli.nederlands import onbekend
    from toolkit.documenten.papieren import PAPIEREN
    from toolkit.fouten import GebruikersFout

    if naam not in PAPIEREN:
        raise GebruikersFout(onbekend("naam van een papier", naam, PAPIEREN))
    return PAPIEREN[naam]


def _schoon(tekst: str) -> str:
    from rich.markup import escape

    return escape(tekst)
