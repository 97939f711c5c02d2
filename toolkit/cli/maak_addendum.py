"""``leerwerk maak addendum``: what changes in a convenant that was signed."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("oud", type=click.Path(path_type=Path, dir_okay=False), metavar="OUD")
@click.argument("nieuw", type=click.Path(path_type=Path, dir_okay=False), metavar="NIEUW")
@click.option(
    "-o",
    "--map",
    "map",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    metavar="MAP",
    help="De map voor het addendum. Staat er niets, dan komt het in deze map.",
)
@click.option("--concept", is_flag=True, help="Maak het addendum ook als er nog gegevens ontbreken.")
@click.option("--overschrijf", is_flag=True, help="Vervang een addendum dat er al is.")
def addendum(oud: Path, nieuw: Path, map: Path, concept: bool, overschrijf: bool) -> None:
    """Maak een addendum: de wijzigingen in een convenant dat al is getekend.

    OUD is het traject waarmee jullie tekenden. NIEUW is het traject zoals het wordt. In het addendum staat
    elk artikel dat verandert, met de oude en de nieuwe tekst. Alle partijen tekenen het.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.documenten.addendum import gaten, maak_addendum
    from toolkit.documenten.maken import bereid_voor, meld_gaten
    from toolkit.traject.laden import laad_bron

    bron_oud, bron_nieuw = laad_bron(oud), laad_bron(nieuw)
    if not concept:
        meld_gaten(bereid_voor(bron_nieuw.traject, ["convenant"]), nieuw, bron_nieuw.regel_van)
    doel = map / "addendum.docx"
    controleer_doel(doel, overschrijf=overschrijf)
    ontbreekt = len(gaten(bron_nieuw.traject))
    gemaakt = maak_addendum(bron_oud.traject, bron_nieuw.traject, concept=ontbreekt > 0)
    if gemaakt is None:
        click.echo("In het convenant verandert niets. Een addendum is niet nodig.")
        return
    inhoud, aantal = gemaakt
    schrijf_bestand(doel, inhoud, overschrijf=overschrijf)
    click.echo(f"Addendum: {doel}")
    click.echo(f"Het convenant verandert op {aantal} {'plaatsen' if aantal > 1 else 'plaats'}.")
    if ontbreekt:
        click.echo(f"Dit is een concept. Nog in te vullen: {ontbreekt}. De lijst staat voorin.")
