"""``leerwerk maak``: the Word papers of a traject."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


def _opties(*, deelnemer: bool) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the argument and options that the commands share."""

    def versier(functie: Callable[..., Any]) -> Callable[..., Any]:
        opties = [
            click.argument("traject", type=click.Path(path_type=Path, dir_okay=False), metavar="TRAJECT"),
            click.option(
                "-o",
                "--map",
                "map",
                type=click.Path(path_type=Path, file_okay=False),
                default=Path(),
                metavar="MAP",
                help="De map voor de papieren. Staat er niets, dan komen ze in deze map.",
            ),
            click.option(
                "--concept", is_flag=True, help="Maak de papieren ook als er nog gegevens ontbreken."
            ),
            click.option("--overschrijf", is_flag=True, help="Vervang papieren die er al zijn."),
        ]
        if deelnemer:
            opties.insert(
                2, click.option("--deelnemer", metavar="CODE", help="Alleen het plan van deze deelnemer.")
            )
        for optie in reversed(opties):
            functie = optie(functie)
        return functie

    return versier


@click.command()
@_opties(deelnemer=False)
def convenant(**opties: Any) -> None:
    """Maak het convenant: de afspraken tussen de partijen.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    _maak(["convenant"], **opties)


@click.command()
@_opties(deelnemer=False)
def rolverdeling(**opties: Any) -> None:
    """Maak de rolverdeling: wie doet wat, en wanneer.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    _maak(["rolverdeling"], **opties)


@click.command()
@_opties(deelnemer=True)
def afsprakenplan(**opties: Any) -> None:
    """Maak voor elke deelnemer een afsprakenplan.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    _maak(["afsprakenplan"], **opties)


@click.command()
@_opties(deelnemer=True)
def alles(**opties: Any) -> None:
    """Maak alle papieren in één keer.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    from toolkit.documenten.papieren import PAPIEREN

    _maak(list(PAPIEREN), **opties)


def _maak(
    namen: list[str], traject: Path, map: Path, concept: bool, overschrijf: bool, deelnemer: str | None = None
) -> None:
    from toolkit.documenten.maken import bereid_voor, meld_gaten, schrijf
    from toolkit.traject.laden import laad_bron

    bron = laad_bron(traject)
    opdrachten = bereid_voor(bron.traject, namen, deelnemer=deelnemer)
    if not concept:
        meld_gaten(opdrachten, traject, bron.regel_van)
    for pad, titel in schrijf(opdrachten, map, concept=concept, overschrijf=overschrijf):
        click.echo(f"{titel}: {pad}")
    aantal = len({gat.veld for opdracht in opdrachten for gat in opdracht.gaten})
    if aantal:
        click.echo(f"Dit is een concept. Nog in te vullen: {aantal}. De lijst staat voorin elk papier.")
