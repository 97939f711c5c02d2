"""``leerwerk traject vergelijk``: what changed between two versions, per paper."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("oud", type=click.Path(path_type=Path, dir_okay=False), metavar="OUD")
@click.argument("nieuw", type=click.Path(path_type=Path, dir_okay=False), metavar="NIEUW")
def vergelijk(oud: Path, nieuw: Path) -> None:
    """Toon wat er is veranderd tussen OUD en NIEUW, in woorden.

    OUD en NIEUW zijn twee versies van hetzelfde traject. Je ziet per papier wat er verandert. Een wijziging
    die in meer papieren staat, zie je bij elk papier.
    """
    from toolkit.documenten.per_papier import groepeer
    from toolkit.traject.laden import laad_bron
    from toolkit.traject.opmaak import opsomming
    from toolkit.traject.vergelijken import vergelijk as vergelijk_trajecten

    bron_oud, bron_nieuw = laad_bron(oud), laad_bron(nieuw)
    verschillen = vergelijk_trajecten(bron_oud.traject, bron_nieuw.traject)
    if not verschillen:
        click.echo("Er is niets veranderd.")
        return
    aantal = len(verschillen)
    click.echo(
        f"Er {'zijn' if aantal > 1 else 'is'} {aantal} {'wijzigingen' if aantal > 1 else 'wijziging'}."
    )
    groepen = groepeer(verschillen, bron_oud, bron_nieuw)
    for titel, regels in groepen.items():
        click.echo()
        click.secho(titel or "In geen enkel papier", bold=True)
        for verschil, codes in regels:
            voor = f" (alleen voor {opsomming(codes)})" if codes else ""
            click.echo(f"  - {verschil}{voor}")
    if "Convenant" in groepen:
        click.echo("\nIs het convenant al getekend? Maak dan een addendum:")
        click.echo(f"leerwerk maak addendum {oud} {nieuw}")
