"""``leerwerk traject vergelijk``: what changed between two versions, per paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from toolkit.traject.laden import BronTraject


@click.command()
@click.argument("oud", type=click.Path(path_type=Path, dir_okay=False), metavar="OUD")
@click.argument("nieuw", type=click.Path(path_type=Path, dir_okay=False), metavar="NIEUW")
def vergelijk(oud: Path, nieuw: Path) -> None:
    """Toon wat er is veranderd tussen OUD en NIEUW, in woorden.

    OUD en NIEUW zijn twee versies van hetzelfde traject. Je ziet per papier wat er verandert. Een wijziging
    die in meer papieren staat, zie je bij elk papier.
    """
    from toolkit.documenten.addendum import lees_wijzigingen
    from toolkit.traject.laden import laad_bron

    bron_oud, bron_nieuw = laad_bron(oud), laad_bron(nieuw)
    click.echo(in_woorden(bron_oud, bron_nieuw), nl=False)
    if lees_wijzigingen(bron_oud.traject, bron_nieuw.traject):
        click.echo("\nHet convenant verandert. Is het al getekend? Maak dan een addendum:")
        click.echo(f"leerwerk maak addendum {oud} {nieuw}")


def in_woorden(oud: BronTraject, nieuw: BronTraject) -> str:
    """Return what changed as text, per paper."""
    from toolkit.documenten.per_papier import groepeer
    from toolkit.traject.opmaak import opsomming
    from toolkit.traject.vergelijken import vergelijk as vergelijk_trajecten

    verschillen = vergelijk_trajecten(oud.traject, nieuw.traject)
    if not verschillen:
        return "Er is niets veranderd.\n"
    aantal = len(verschillen)
    lijnen = [f"Er zijn {aantal} wijzigingen." if aantal > 1 else "Er is 1 wijziging."]
    for titel, regels in groepeer(verschillen, oud, nieuw).items():
        lijnen += ["", titel]
        for verschil, codes in regels:
            voor = f" (alleen voor {opsomming(codes)})" if codes else ""
            lijnen.append(f"  - {verschil}{voor}")
    return "\n".join(lijnen) + "\n"
