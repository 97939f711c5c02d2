"""``leerwerk vaktaal``: the beroepen, one word on the screen, the check and the file format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.vaktaal.glossarium import Glossarium


def _uit_leerwerk_yaml() -> Path | None:
    """Return the folder that ``leerwerk.yaml`` names, for a command without ``--glossaria``."""
    from toolkit.vaktaal.eigen import eigen_map

    return eigen_map(Path.cwd())


def glossaria_optie(functie: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option ``--glossaria MAP``, which every command that reads the glossary has."""
    return click.option(
        "--glossaria",
        "glossaria",
        type=click.Path(path_type=Path),
        default=_uit_leerwerk_yaml,
        metavar="MAP",
        help="Je eigen map met woordenlijsten. Een lijst met een bekende naam vervangt die van leerwerk.",
    )(functie)


@click.command()
@glossaria_optie
@click.option("--markdown", is_flag=True, hidden=True, help="Schrijf de tabel als Markdown.")
def beroepen(glossaria: Path | None, markdown: bool) -> None:
    """Toon alle beroepen, met hoeveel woorden ze hebben."""
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.overzicht import als_markdown

    glossarium = laad_glossarium(eigen_map=glossaria)
    if markdown:
        click.echo(als_markdown(glossarium), nl=False)
        return
    from toolkit.cli.vaktaal_scherm import beroepentabel, console

    scherm = console()
    scherm.print(beroepentabel(glossarium, smal=scherm.width < 100))


@click.command()
@click.argument("woord")
@glossaria_optie
def kaart(woord: str, glossaria: Path | None) -> None:
    """Toon een WOORD: betekenis, zinnen en vertalingen."""
    from toolkit.cli.vaktaal_scherm import console, woordkaart
    from toolkit.fouten import GebruikersFout
    from toolkit.vaktaal.laden import laad_glossarium

    glossarium = laad_glossarium(eigen_map=glossaria)
    termen = glossarium.zoek(woord)
    if not termen:
        lijkt = glossarium.lijkt_op(woord)
        raad = f"Bedoelde je: {', '.join(lijkt)}?" if lijkt else "Kijk of je het woord goed hebt getypt."
        raise GebruikersFout(f"'{woord}' staat niet in de woordenlijsten. {raad}")
    scherm = console()
    for term in termen:
        scherm.print(woordkaart(term, glossarium))


@click.command()
@click.argument("map", required=False, type=click.Path(path_type=Path), metavar="[MAP]")
def controleer(map: Path | None) -> int:
    """Controleer de woordenlijsten in MAP.

    Zonder MAP controleer je de lijsten van leerwerk zelf. Lijsten in je eigen MAP worden vergeleken met die
    van leerwerk. De uitkomst is 1 als er een fout is gevonden.
    """
    from toolkit.bevindingen import Ernst
    from toolkit.bronnen import data_dir
    from toolkit.vaktaal.controle import controleer as zoek_fouten
    from toolkit.vaktaal.laden import laad_glossarium

    eigen = map if map is not None and map.resolve() != data_dir("glossaries").resolve() else None
    glossarium = laad_glossarium(eigen_map=eigen)
    namen = [
        naam
        for naam, bron in glossarium.bronnen.items()
        if eigen is None or (bron.pad is not None and bron.pad.parent == eigen)
    ]
    bevindingen = zoek_fouten(glossarium, namen, compleet=eigen is None)
    for b in bevindingen:
        click.echo(f"{b.bestand}, regel {b.regelnummer}: {b.ernst.value}: {b.melding} ({b.regel})")
    fouten = sum(b.ernst is Ernst.FOUT for b in bevindingen)
    click.echo(_slotregel(glossarium, namen, len(bevindingen), fouten))
    return 1 if fouten else 0


def _slotregel(glossarium: Glossarium, namen: list[str], bevindingen: int, fouten: int) -> str:
    from collections import Counter

    termen = glossarium.eigen(*namen)
    per = Counter(term.categorie for term in termen)
    tellingen = ", ".join(f"{categorie.value} {per[categorie]}" for categorie in type(termen[0].categorie))
    uitkomst = "Alles is goed." if not bevindingen else f"Gevonden: {bevindingen}, waarvan fout: {fouten}."
    return f"{len(namen)} bestanden, {len(termen)} woorden ({tellingen}). {uitkomst}"


@click.command()
def schema() -> None:
    """Toon de JSON Schema van een woordenlijst.

    Een editor kan daarmee velden aanvullen en controleren. Bewaar de uitvoer in een bestand:
    leerwerk vaktaal schema > woordenlijst.schema.json
    """
    import json

    from toolkit.vaktaal.model import json_schema

    click.echo(json.dumps(json_schema(), ensure_ascii=True, indent=2))
