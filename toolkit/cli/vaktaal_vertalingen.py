"""``leerwerk vaktaal vertalingen``: send lists to a translator and take them back."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.basis import LuiGroep
from toolkit.cli.vaktaal import glossaria_optie


@click.group(
    cls=LuiGroep,
    opdrachten={
        "exporteer": "toolkit.cli.vaktaal_vertalingen:exporteer",
        "importeer": "toolkit.cli.vaktaal_vertalingen:importeer",
    },
    no_args_is_help=True,
)
def vertalingen() -> None:
    """Stuur woorden naar een vertaler en haal ze terug."""


@click.command()
@click.argument("beroepen", nargs=-1, required=True, metavar="BEROEP...")
@click.option(
    "--talen", required=True, metavar="CODES", help="Taalcodes met een komma ertussen, zoals ar,uk."
)
@click.option(
    "-o", "--uit", "uit", required=True, type=click.Path(path_type=Path), help="Het Excel-bestand (.xlsx)."
)
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het al bestaat.")
def exporteer(
    beroepen: tuple[str, ...], talen: str, uit: Path, glossaria: Path | None, overschrijf: bool
) -> None:
    """Maak een Excel-lijst voor een vertaler.

    De lijst heeft de eigen woorden van elk BEROEP. Noem ook een gedeelde lijst als je die wilt, zoals
    veiligheid.
    """
    from toolkit.bestanden import controleer_doel
    from toolkit.fouten import GebruikersFout, Probleem
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.talen import kies_talen
    from toolkit.vaktaal.vertaallijst import exporteer as schrijf

    gekozen = kies_talen(talen.split(","))
    if not gekozen:
        raise GebruikersFout("Kies minstens een taal, bijvoorbeeld: --talen ar,uk")
    if uit.suffix.lower() != ".xlsx":
        raise GebruikersFout(
            Probleem(
                "deze lijst wordt een Excel-bestand.",
                bestand=uit,
                oplossing="Kies een naam die eindigt op .xlsx.",
            )
        )
    controleer_doel(uit, overschrijf=overschrijf)
    termen = laad_glossarium(*beroepen, eigen_map=glossaria).eigen()
    schrijf(uit, termen, gekozen, overschrijf=overschrijf)
    click.echo(f"{uit}: {len(termen)} woorden, {', '.join(taal.naam for taal in gekozen)}.")


@click.command()
@click.argument("lijst", type=click.Path(path_type=Path), metavar="LIJST")
@click.option("--door", required=True, metavar="NAAM", help="Wie de vertalingen heeft gecontroleerd.")
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang ook vertalingen die al gecontroleerd zijn.")
def importeer(lijst: Path, door: str, glossaria: Path | None, overschrijf: bool) -> None:
    """Neem de vertalingen uit LIJST over in je eigen map.

    Ze krijgen de status 'gecontroleerd', met de naam die je bij --door opgeeft. De lijsten van leerwerk zelf
    veranderen niet: je eigen map krijgt een kopie met de vertalingen erin.
    """
    from toolkit.bestanden import maak_map
    from toolkit.fouten import GebruikersFout
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.vertaallijst import lees_lijst
    from toolkit.vaktaal.vertalingen_opslaan import sla_op

    if not door.strip():
        raise GebruikersFout("Vul bij --door de naam in van wie de vertalingen heeft gecontroleerd.")
    if glossaria is None:
        raise GebruikersFout("Geef met --glossaria de map op waar je eigen woordenlijsten staan of komen.")
    heeft_lijsten = glossaria.is_dir() and any(glossaria.glob("*.y*ml"))
    glossarium = laad_glossarium(eigen_map=glossaria if heeft_lijsten else None)
    ingevuld = lees_lijst(lijst, glossarium)
    maak_map(glossaria)
    for pad, aantal in sla_op(
        glossarium, ingevuld, glossaria, door=door.strip(), lijst=lijst, overschrijf=overschrijf
    ):
        click.echo(f"{pad}: {aantal} vertalingen.")
