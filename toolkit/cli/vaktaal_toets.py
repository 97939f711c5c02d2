"""``leerwerk vaktaal toets``: a progress test in two versions."""

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
    "--zaad", type=int, default=1, show_default=True, metavar="N", help="Een ander getal geeft andere vragen."
)
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het al bestaat.")
def toets(beroep: str, uit: Path, zaad: int, glossaria: Path | None, overschrijf: bool) -> None:
    """Maak een toets met de woorden van een BEROEP.

    De toets heeft twee versies die even moeilijk zijn. De antwoorden en een scoreblad staan erachter.
    """
    from toolkit.lesmateriaal.oefenblad import controleer_word
    from toolkit.lesmateriaal.stof import Stof
    from toolkit.lesmateriaal.toets import maak_toets
    from toolkit.vaktaal.laden import laad_glossarium

    controleer_word(uit, overschrijf=overschrijf)
    glossarium = laad_glossarium(beroep, eigen_map=glossaria)
    maak_toets(Stof(glossarium, glossarium.gekozen[0], zaad), uit, overschrijf=overschrijf)
    click.echo(f"{uit}: gemaakt, met versie A en versie B.")
