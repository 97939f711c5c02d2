"""``leerwerk traject formulier`` and ``lees``: forms for the partijen, out and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from toolkit.fouten import Probleem
    from toolkit.traject.invullen.wijziging import Wijziging
    from toolkit.traject.laden import BronTraject


@click.command()
@click.argument("traject", type=click.Path(path_type=Path, dir_okay=False), metavar="TRAJECT")
@click.option("--partij", metavar="ID", help="Alleen het formulier van deze partij.")
@click.option(
    "-o",
    "--uit",
    "uit",
    type=click.Path(path_type=Path),
    required=True,
    metavar="BESTAND",
    help="Het formulier (.xlsx of .docx), of een map voor de formulieren van alle partijen.",
)
@click.option(
    "--formaat",
    type=click.Choice(["xlsx", "docx"]),
    default="xlsx",
    show_default=True,
    help="Excel of Word, als je een map kiest.",
)
@click.option("--overschrijf", is_flag=True, help="Vervang formulieren die er al zijn.")
def formulier(traject: Path, partij: str | None, uit: Path, formaat: str, overschrijf: bool) -> None:
    """Maak een formulier waarin een partij haar eigen gegevens invult.

    TRAJECT is het bestand met de beschrijving van het traject. Wat al bekend is, staat al in het formulier.
    Zonder --partij maakt leerwerk in een map een formulier voor elke partij. Zo ziet elke partij alleen haar
    eigen gegevens. Gegevens van deelnemers komen nooit in een formulier.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestanden, veilige_naam
    from toolkit.documenten.formulieren import SOORTEN, formulier_bytes
    from toolkit.fouten import GebruikersFout, Probleem
    from toolkit.traject.laden import laad_traject

    bron = laad_traject(traject)
    soort = uit.suffix.lower()
    is_bestand = soort in SOORTEN and not uit.is_dir()
    if not is_bestand and soort and not uit.is_dir() and partij:
        raise GebruikersFout(
            Probleem(
                "een formulier is .xlsx of .docx.", bestand=uit, oplossing="Kies een naam als formulier.xlsx."
            )
        )
    if not bron.partijen:
        raise GebruikersFout(
            Probleem("er zijn nog geen partijen.", bestand=traject, oplossing="Vul eerst de partijen in.")
        )
    if is_bestand and partij is None and len(bron.partijen) > 1:
        raise GebruikersFout(
            Probleem(
                f"er zijn {len(bron.partijen)} partijen, en elke partij heeft een eigen formulier.",
                bestand=uit,
                oplossing="Kies een partij met --partij, of geef een map op.",
            )
        )
    namen = [partij or p.id for p in bron.partijen][: 1 if partij else None]
    if is_bestand:
        paden = [(uit, namen[0])]
    else:
        soort = f".{formaat}"
        paden = [(uit / f"formulier-{veilige_naam(naam)}{soort}", naam) for naam in namen]
    for pad, _ in paden:
        controleer_doel(pad, overschrijf=overschrijf)
    schrijf_bestanden(
        ((pad, formulier_bytes(bron, naam, soort)) for pad, naam in paden), overschrijf=overschrijf
    )
    for pad, naam in paden:
        wie = bron.partij(naam)
        click.echo(f"{pad}  Formulier voor {wie.naam if wie and wie.naam else naam}")


@click.command()
@click.argument(
    "formulieren",
    type=click.Path(path_type=Path, dir_okay=False),
    nargs=-1,
    required=True,
    metavar="FORMULIER...",
)
@click.option(
    "-o",
    "--uit",
    "uit",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="BESTAND",
    help="Het traject waar de antwoorden in komen.",
)
@click.option(
    "--traject",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="TRAJECT",
    help="Begin met dit traject, als je het resultaat in een ander bestand wilt.",
)
@click.option("--overschrijf", is_flag=True, help="Bewaar zonder te vragen, ook als het bestand al bestaat.")
def lees(formulieren: tuple[Path, ...], uit: Path, traject: Path | None, overschrijf: bool) -> None:
    """Zet de antwoorden uit ingevulde formulieren in het traject.

    Je ziet eerst wat er verandert. Daarna vraagt leerwerk of je dat wilt bewaren. De uitleg en de volgorde in
    het bestand blijven zoals ze zijn.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.cli.bevestig import bevestig
    from toolkit.documenten.formulieren import FormulierFout, lees_formulieren
    from toolkit.fouten import GebruikersFout, Probleem
    from toolkit.traject.invullen.opslaan import pas_toe
    from toolkit.traject.invullen.terug import vind_wijzigingen
    from toolkit.traject.laden import laad_bron

    bron_pad = traject or uit
    zelfde = bron_pad.resolve() == uit.resolve()
    if zelfde and not uit.exists():
        raise GebruikersFout(
            Probleem(
                "dit traject bestaat nog niet.",
                bestand=uit,
                oplossing="Geef met --traject het traject waarvan de formulieren zijn gemaakt.",
            )
        )
    if not zelfde:
        controleer_doel(uit, overschrijf=overschrijf)
    bron = laad_bron(bron_pad)
    try:
        gelezen = lees_formulieren(formulieren, bron.traject)
    except FormulierFout as fout:
        raise GebruikersFout(_alles(fout, bron)) from None
    wijzigingen = vind_wijzigingen(bron, gelezen)
    tekst = pas_toe(bron, wijzigingen)
    _toon(wijzigingen)
    if zelfde and not wijzigingen:
        return
    if zelfde and not overschrijf:
        bevestig(f"Wil je dit bewaren in {uit}?")
    # The bytes of an unchanged file are copied as they are, with the coding they had.
    inhoud = tekst.encode() if wijzigingen else bron_pad.read_bytes()
    schrijf_bestand(uit, inhoud, overschrijf=zelfde or overschrijf)
    click.echo(f"Bewaard: {uit}")


def _alles(fout: Any, bron: BronTraject) -> list[Probleem]:
    """Return the problems of the sheets together with those of the answers that could be read."""
    from toolkit.fouten import GebruikersFout
    from toolkit.traject.invullen.terug import vind_wijzigingen

    try:
        vind_wijzigingen(bron, fout.gelezen)
    except GebruikersFout as meer:
        return [*fout.problemen, *meer.problemen]
    return list(fout.problemen)


def _toon(wijzigingen: list[Wijziging]) -> None:
    if not wijzigingen:
        click.echo("Er is niets veranderd.")
        return
    aantal = len(wijzigingen)
    click.echo(
        f"Er {'zijn' if aantal > 1 else 'is'} {aantal} {'wijzigingen' if aantal > 1 else 'wijziging'}:"
    )
    wie = None
    for w in wijzigingen:
        if (w.wie, w.bestand) != wie:
            wie = (w.wie, w.bestand)
            click.echo(f"\n{w.wie} ({w.bestand.name})")
        if w.is_nieuw:
            click.echo(f"  {w.wat}: {_plat(w.nieuw)}")
        elif w.waarde is None:
            click.echo(f"  {w.wat}: weggehaald. Er stond: {_plat(w.oud)}")
        elif not w.oud:
            click.echo(f"  {w.wat}: {_plat(w.nieuw)}")
        else:
            click.echo(f"  {w.wat}: {_plat(w.oud)} -> {_plat(w.nieuw)}")
    click.echo()


def _plat(tekst: str) -> str:
    return " / ".join(tekst.split("\n"))
