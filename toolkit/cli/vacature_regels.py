"""``leerwerk vacature regels`` and ``leerwerk vacature regel``: what the check looks at, and why."""

from __future__ import annotations

import click

from toolkit.fouten import GebruikersFout


@click.command()
def regels() -> None:
    """Toon alle regels van de controle."""
    from toolkit.vacature.regel import FAMILIES, alle_regels

    for familie, naam in FAMILIES.items():
        click.echo(f"{naam} ({familie})")
        for r in alle_regels().values():
            if r.familie == familie:
                click.echo(f"  {r.id}  {r.ernst.value:<13} {r.naam}")
        click.echo()
    click.echo("Meer weten? Typ bijvoorbeeld: leerwerk vacature regel EIS001")


@click.command()
@click.argument("code", metavar="REGEL")
def regel(code: str) -> None:
    """Leg één regel uit, met voorbeelden en de bron."""
    from toolkit.vacature.instellingen import onbekende_regel
    from toolkit.vacature.regel import FAMILIES, alle_regels

    alle = alle_regels()
    r = alle.get(code.upper())
    if r is None:
        raise GebruikersFout(onbekende_regel(code))
    click.echo(f"{r.id}  {r.naam}")
    click.echo(f"Ernst: {r.ernst.value}. Soort: {r.soort}. Familie: {FAMILIES[r.familie]}.")
    click.echo()
    click.echo(f"Waarom: {r.waarom}")
    click.echo(f"Advies: {_zonder_gaten(r.advies)}")
    for kop, voorbeelden in (("Liever niet:", r.fout), ("Wel goed:", r.goed)):
        click.echo()
        click.echo(kop)
        for voorbeeld in voorbeelden:
            eerste, *rest = voorbeeld.split("\n")
            click.echo(f"  - {eerste}")
            for deel in rest:
                click.echo(f"    {deel}".rstrip())
    click.echo()
    click.echo(f"Bron: {r.bron}")


def _zonder_gaten(advies: str) -> str:
    """Return the advice of a rule without the part that a finding fills in."""
    return advies.replace(": {uitleg}", "").replace(" {uitleg}", "").replace("{uitleg}", "")
