"""``leerwerk vaktaal weekplan``: which words in which week."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.vaktaal import glossaria_optie


@click.command()
@click.argument("beroep", metavar="BEROEP")
@click.option(
    "-o",
    "--uit",
    "uit",
    required=True,
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="Het Word-bestand (.docx).",
)
@click.option(
    "--weken", type=click.IntRange(1, 52), default=8, show_default=True, metavar="N", help="Hoeveel weken."
)
@click.option(
    "--uren",
    type=click.IntRange(1, 20),
    default=3,
    show_default=True,
    metavar="N",
    help="Hoeveel uur les per week.",
)
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het al bestaat.")
def weekplan(
    beroep: str, uit: Path, weken: int, uren: int, glossaria: Path | None, overschrijf: bool
) -> None:
    """Maak een plan met de woorden van een BEROEP per week.

    Woorden over veiligheid komen eerst. Oude woorden komen later terug.
    """
    from toolkit.lesmateriaal.oefenblad import controleer_word
    from toolkit.lesmateriaal.weekplan_docx import maak_weekplan
    from toolkit.vaktaal.laden import laad_glossarium

    controleer_word(uit, overschrijf=overschrijf)
    glossarium = laad_glossarium(beroep, eigen_map=glossaria)
    maak_weekplan(glossarium, glossarium.gekozen[0], uit, weken=weken, uren=uren, overschrijf=overschrijf)
    click.echo(f"{uit}: gemaakt, {weken} {'week' if weken == 1 else 'weken'}.")
