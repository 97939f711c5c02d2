"""``leerwerk traject wis-deelnemer``: remove the personal data of a deelnemer."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("wis-deelnemer")
@click.argument("traject", type=click.Path(path_type=Path, dir_okay=False), metavar="TRAJECT")
@click.argument("code", metavar="CODE")
@click.argument("mappen", type=click.Path(path_type=Path), nargs=-1, metavar="[MAP]...")
@click.option("--ja", is_flag=True, help="Wis zonder te vragen.")
def wis_deelnemer(traject: Path, code: str, mappen: tuple[Path, ...], ja: bool) -> None:
    """Haal de persoonsgegevens van een deelnemer uit het traject.

    TRAJECT is het bestand met de beschrijving van het traject. CODE is de code van de deelnemer. Doe dit als
    de bewaartermijn voorbij is, of als de deelnemer het vraagt.

    De deelnemer blijft meetellen, zonder naam en met een andere code. Daarna zoekt leerwerk papieren waarin
    de deelnemer nog staat: in de map van het traject, en in elke MAP die je noemt. Die papieren gooi je zelf
    weg.
    """
    from datetime import date

    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.cli.bevestig import bevestig
    from toolkit.documenten.nog_aanwezig import zoek_bestanden
    from toolkit.fouten import BestandsFout, Probleem
    from toolkit.traject.laden import laad_bron
    from toolkit.traject.opmaak import datum
    from toolkit.traject.wissen import bestanden_in, bewaren_tot, kenmerken, vind_deelnemer, wis

    bron = laad_bron(traject)
    deelnemer = vind_deelnemer(bron.traject, code)
    for map in mappen:
        if not map.exists():
            raise BestandsFout(
                Probleem("deze map bestaat niet.", bestand=map, oplossing="Controleer de naam.")
            )
    controleer_doel(traject, overschrijf=True)
    gewist = wis(bron, code)
    tot = bewaren_tot(bron.traject)
    if tot is None:
        click.echo("In het traject staat niet hoelang jullie de gegevens bewaren.")
    elif date.today() <= tot:
        click.echo(f"Let op: de bewaartermijn loopt nog tot en met {datum(tot)}.")
    else:
        click.echo(f"De bewaartermijn liep tot en met {datum(tot)}.")
    if not ja:
        bevestig(
            f"Alle gegevens van deelnemer {deelnemer.code} verdwijnen uit {traject}. "
            "Je kunt dit niet ongedaan maken. Wissen?"
        )
    schrijf_bestand(traject, gewist.tekst.encode(), overschrijf=True)
    aantal = len(bron.traject.deelnemers)
    click.echo(f"Gewist: deelnemer {deelnemer.code} heet nu {gewist.code}.")
    wie = f"blijven {aantal} deelnemers" if aantal > 1 else "blijft 1 deelnemer"
    click.echo(f"Er {wie} meetellen.")
    if gewist.verdacht:
        click.echo(f"\nKijk zelf naar deze regels in {traject}. Daar staat misschien nog wie het was:")
        for nummer, regel in gewist.verdacht:
            click.echo(f"  regel {nummer}: {regel}")
    zoek_in = [traject.resolve().parent, *(m.resolve() for m in mappen)]
    paden = (p for p in bestanden_in(zoek_in) if p != traject.resolve())
    gevonden = list(zoek_bestanden(paden, kenmerken(deelnemer)))
    if gevonden:
        click.echo("\nIn deze bestanden staat de deelnemer nog. Gooi ze weg, of haal de gegevens eruit:")
        for pad, waarom in gevonden:
            click.echo(f"  {pad}  ({waarom})")
    else:
        click.echo("\nIn de mappen zijn geen bestanden gevonden waarin de deelnemer nog staat.")
    click.echo("Denk ook aan mail, back-ups en papieren bij de andere partijen.")
