"""``leerwerk maak``: the Word papers of a traject."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Versierder = Callable[[Any], Any]
"""A decorator of Click; what it is put on is a function first and a command later."""

_SJABLOON = click.option(
    "--sjabloon",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="EIGEN.docx",
    help="Gebruik je eigen sjabloon, in je eigen huisstijl.",
)
_DEELNEMER = click.option("--deelnemer", metavar="CODE", help="Alleen het papier van deze deelnemer.")
_DEELNEMERS = click.option(
    "--deelnemers",
    "lijst",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="LIJST.xlsx|.csv",
    help="Maak een plan voor elke rij van deze lijst.",
)


def _opties(*extra: Versierder) -> Versierder:
    """Return the argument and options that the commands share, and the extra ones of one command."""

    def versier(functie: Any) -> Any:
        opties: list[Versierder] = [
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
            *extra,
            click.option(
                "--concept", is_flag=True, help="Maak de papieren ook als er nog gegevens ontbreken."
            ),
            click.option("--pdf", is_flag=True, help="Maak van elk papier ook een PDF (met LibreOffice)."),
            click.option("--overschrijf", is_flag=True, help="Vervang papieren die er al zijn."),
        ]
        for optie in reversed(opties):
            functie = optie(functie)
        return functie

    return versier


@click.command()
@_opties(_SJABLOON)
def convenant(**opties: Any) -> None:
    """Maak het convenant: de afspraken tussen de partijen.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    maak(["convenant"], **opties)


@click.command()
@_opties(_SJABLOON)
def rolverdeling(**opties: Any) -> None:
    """Maak de rolverdeling: wie doet wat, en wanneer.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    maak(["rolverdeling"], **opties)


@click.command()
@_opties(_DEELNEMER, _DEELNEMERS, _SJABLOON)
def afsprakenplan(lijst: Path | None, deelnemer: str | None, **opties: Any) -> int:
    """Maak voor elke deelnemer een afsprakenplan.

    TRAJECT is het bestand met de beschrijving van het traject. Met een lijst maak je er veel in één keer.
    Op de eerste rij van de lijst staan de namen van de velden, zoals code, naam en contract.start. In de
    kolom 'zoals' staat de code van een deelnemer in het traject met dezelfde afspraken.
    """
    if lijst is None:
        maak(["afsprakenplan"], deelnemer=deelnemer, **opties)
        return 0
    if deelnemer is not None:
        raise click.UsageError("Kies --deelnemer of --deelnemers, niet allebei.")
    from toolkit.cli.maak_lijst import maak_van_lijst

    return maak_van_lijst(lijst, **opties)


@click.command()
@_opties(_SJABLOON)
def canvas(**opties: Any) -> None:
    """Maak het canvas: zes onderwerpen op één bladzijde.

    TRAJECT is het bestand met de beschrijving van het traject. Wat nog niet bekend is, wordt een lijn
    om op te schrijven.
    """
    maak(["canvas"], **opties)


@click.command()
@_opties(_SJABLOON)
def uitnodiging(**opties: Any) -> None:
    """Maak de uitnodiging voor de bijeenkomst voor de start.

    TRAJECT is het bestand met de beschrijving van het traject. Je kunt de uitnodiging in Word aanpassen.
    """
    maak(["uitnodiging"], **opties)


@click.command()
@_opties(_DEELNEMER, _SJABLOON)
def intakeformulier(**opties: Any) -> None:
    """Maak voor elke deelnemer een formulier voor het eerste gesprek.

    TRAJECT is het bestand met de beschrijving van het traject. Wat al bekend is, staat er al in.
    """
    maak(["intakeformulier"], **opties)


@click.command()
@_opties(_DEELNEMER, _SJABLOON)
def trilateraal(**opties: Any) -> None:
    """Maak het formulier voor het gesprek met werkgever en deelnemer.

    TRAJECT is het bestand met de beschrijving van het traject. Met drie handtekeningen, van
    de deelnemer, de werkgever en de intermediair.
    """
    maak(["trilateraal"], **opties)


@click.command()
@_opties(_DEELNEMER, _SJABLOON)
def terugkoppelgesprek(**opties: Any) -> None:
    """Maak de formulieren voor de gesprekken over hoe het gaat.

    TRAJECT is het bestand met de beschrijving van het traject. Elk gesprek heeft een eigen
    bladzijde.
    """
    maak(["terugkoppelgesprek"], **opties)


@click.command()
@_opties(_DEELNEMER, _SJABLOON)
def nazorgkaart(**opties: Any) -> None:
    """Maak voor elke deelnemer een kaart voor na het traject.

    TRAJECT is het bestand met de beschrijving van het traject. Op de kaart staat wie de deelnemer
    kan bellen.
    """
    maak(["nazorgkaart"], **opties)


@click.command()
@_opties(_DEELNEMER)
def alles(**opties: Any) -> None:
    """Maak alle papieren in één keer, en de agenda.

    TRAJECT is het bestand met de beschrijving van het traject.
    """
    from toolkit.cli.maak_agenda import AGENDA, schrijf_agenda
    from toolkit.documenten.papieren import PAPIEREN

    if opties["deelnemer"] is not None:
        maak(list(PAPIEREN), **opties)
        return
    agenda = opties["map"] / AGENDA
    maak(list(PAPIEREN), erbij=agenda, **opties)
    schrijf_agenda(opties["traject"], agenda, overschrijf=opties["overschrijf"], concept=opties["concept"])


def maak(
    namen: list[str],
    *,
    traject: Path,
    map: Path,
    concept: bool,
    pdf: bool,
    overschrijf: bool,
    deelnemer: str | None = None,
    sjabloon: Path | None = None,
    erbij: Path | None = None,
) -> None:
    """Make the papers ``namen`` of a traject and say what was made.

    ``erbij`` is a file that the caller writes after them: it may not be in the way either.
    """
    from toolkit.bestanden import controleer_doelen
    from toolkit.documenten.maken import bereid_voor, meld_gaten, schrijf
    from toolkit.traject.laden import laad_bron

    bron = laad_bron(traject)
    opdrachten = bereid_voor(bron.traject, namen, deelnemer=deelnemer)
    if not concept:
        meld_gaten(opdrachten, traject, bron.regel_van)
    paden = [map / f"{opdracht.naam}.docx" for opdracht in opdrachten]
    if erbij is not None:
        controleer_doelen([*paden, erbij], overschrijf=overschrijf)
    if pdf:
        controleer_pdf(paden, overschrijf=overschrijf)
    gemaakt = schrijf(opdrachten, map, concept=concept, overschrijf=overschrijf, sjabloon=sjabloon)
    for pad, titel in gemaakt:
        click.echo(f"{titel}: {pad}")
    if pdf:
        meld_pdf([pad for pad, _ in gemaakt], overschrijf=overschrijf)
    aantal = len({gat.veld for opdracht in opdrachten for gat in opdracht.gaten})
    if aantal:
        click.echo(f"Dit is een concept. Nog in te vullen: {aantal}. De lijst staat voorin elk papier.")


def controleer_pdf(papieren: list[Path], *, overschrijf: bool) -> None:
    """Check, before any paper is made, that its PDF can be made too."""
    from toolkit.bestanden import controleer_doelen
    from toolkit.documenten.pdf import doelen, zoek_libreoffice

    zoek_libreoffice()
    controleer_doelen(doelen(papieren), overschrijf=overschrijf)


def meld_pdf(papieren: list[Path], *, overschrijf: bool) -> None:
    """Make a PDF of every paper and say where it is."""
    from toolkit.documenten.pdf import maak_pdf

    for pad in maak_pdf(papieren, overschrijf=overschrijf):
        click.echo(f"PDF: {pad}")
