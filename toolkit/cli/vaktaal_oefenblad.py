"""``leerwerk vaktaal oefenblad``: exercises on paper, with answers."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.vaktaal import glossaria_optie
from toolkit.cli.vaktaal_lijst import losse_namen


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
    "--soort",
    multiple=True,
    metavar="NAMEN",
    help="Alleen deze oefeningen: koppelen, gatenzin, lidwoord, meervoud, volgorde, wie, veilig, dictee, "
    "kruiswoord.",
)
@click.option("--antwoorden", is_flag=True, help="Maak ook een blad met de antwoorden.")
@click.option(
    "--zaad", type=int, default=1, show_default=True, metavar="N", help="Een ander getal geeft andere vragen."
)
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het al bestaat.")
def oefenblad(
    beroep: str,
    uit: Path,
    soort: tuple[str, ...],
    antwoorden: bool,
    zaad: int,
    glossaria: Path | None,
    overschrijf: bool,
) -> None:
    """Maak een oefenblad met de woorden van een BEROEP.

    Met hetzelfde getal bij --zaad krijg je steeds dezelfde vragen.
    """
    from toolkit.lesmateriaal.oefenblad import antwoordpad, controleer_word, kies_soorten, maak_oefenblad
    from toolkit.lesmateriaal.stof import Stof
    from toolkit.vaktaal.laden import laad_glossarium

    controleer_word(uit, overschrijf=overschrijf)
    if antwoorden:
        controleer_word(antwoordpad(uit), overschrijf=overschrijf)
    soorten = kies_soorten(losse_namen(soort)) if soort else ()
    glossarium = laad_glossarium(beroep, eigen_map=glossaria)
    stof = Stof(glossarium, glossarium.gekozen[0], zaad)
    for pad in maak_oefenblad(stof, uit, soorten=soorten, antwoorden=antwoorden, overschrijf=overschrijf):
        click.echo(f"{pad}: gemaakt.")
    if not antwoorden and (not soorten or "dictee" in soorten):
        click.echo("De woorden van het dictee staan op het antwoordblad. Maak dat met --antwoorden.")
