"""``leerwerk demo``: everything the toolkit can do, on a bundled example."""

from __future__ import annotations

import importlib
from pathlib import Path

import click

from toolkit.bestanden import maak_map
from toolkit.cli.register import DEMO_STAPPEN


@click.command()
@click.argument("map", type=click.Path(path_type=Path, file_okay=False), metavar="MAP")
def demo(map: Path) -> None:
    """Maak in MAP een voorbeeld van alles wat leerwerk kan.

    De map wordt gemaakt als hij er nog niet is. Maak je de demo opnieuw, dan worden dezelfde bestanden
    vervangen.
    """
    maak_map(map)
    for stap in DEMO_STAPPEN:
        module, _, naam = stap.partition(":")
        for pad, uitleg in getattr(importlib.import_module(module), naam)(map):
            click.echo(f"{pad}  {uitleg}")
