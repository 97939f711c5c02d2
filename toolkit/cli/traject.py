"""``leerwerk traject``: look at a traject, and describe the file format."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("bestand", type=click.Path(path_type=Path), metavar="BESTAND")
def toon(bestand: Path) -> None:
    """Toon het traject in BESTAND op je scherm.

    Je ziet de fasen als tijdlijn, wie wat doet en wat nog open staat.
    """
    from rich.console import Console

    from toolkit.cli.traject_scherm import maak_scherm
    from toolkit.traject.laden import laad_bron

    bron = laad_bron(bestand)
    console = Console()
    console.print(maak_scherm(bron, breed=console.width, blok="█" if _kan_blok(console) else "#"))


@click.command()
def schema() -> None:
    """Toon de JSON Schema van een traject-bestand.

    Een editor kan daarmee velden aanvullen en controleren. Bewaar de uitvoer in een bestand:
    leerwerk traject schema > traject.schema.json
    """
    import json

    from toolkit.traject.schema import json_schema

    click.echo(json.dumps(json_schema(), ensure_ascii=True, indent=2))


def _kan_blok(console: object) -> bool:
    """Return whether the screen can show a full block; an old Windows console may not."""
    try:
        "█".encode(getattr(console, "encoding", "ascii"))
    except (LookupError, UnicodeEncodeError):
        return False
    return True
