"""``leerwerk maak agenda``: all dates of a traject for Outlook or another calendar."""

from __future__ import annotations

from pathlib import Path

import click

AGENDA = "agenda.ics"


@click.command()
@click.argument("traject", type=click.Path(path_type=Path, dir_okay=False), metavar="TRAJECT")
@click.option(
    "-o",
    "--uit",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path(AGENDA),
    metavar="UIT.ics",
    help="Het bestand voor de agenda. Staat er niets, dan wordt het agenda.ics.",
)
@click.option("--overschrijf", is_flag=True, help="Vervang een bestand dat er al is.")
def agenda(traject: Path, uit: Path, overschrijf: bool) -> None:
    """Maak een agenda met alle gesprekken en datums.

    TRAJECT is het bestand met de beschrijving van het traject. Open de agenda in Outlook of in een andere
    agenda. Verandert er een datum? Zet een nieuwe datum bij het traject, maak de agenda opnieuw en open
    die: een gesprek verschuift dan. Over een deelnemer staat alleen de code in de agenda.
    """
    from toolkit.bestanden import controleer_doel
    from toolkit.fouten import GebruikersFout, Probleem

    if uit.suffix.lower() != ".ics":
        raise GebruikersFout(
            Probleem(
                "een agenda is een bestand dat eindigt op .ics.",
                bestand=uit,
                oplossing=f"Kies bijvoorbeeld de naam {uit.with_suffix('.ics').name}.",
            )
        )
    controleer_doel(uit, overschrijf=overschrijf)
    schrijf_agenda(traject, uit, overschrijf=overschrijf)


def schrijf_agenda(traject: Path, uit: Path, *, overschrijf: bool, concept: bool = False) -> None:
    """Write the calendar of a traject and say how many dates are in it.

    With ``concept`` a traject that has too little for a calendar gets none.
    """
    from toolkit.bestanden import schrijf_bestand
    from toolkit.documenten.agenda import maak_agenda
    from toolkit.fouten import GebruikersFout
    from toolkit.traject.laden import laad_bron

    bron = laad_bron(traject)
    try:
        inhoud, aantal = maak_agenda(bron)
    except GebruikersFout as fout:
        if not concept:
            raise
        click.echo(f"Er is nog geen agenda. {fout.problemen[0].melding}")
        return
    schrijf_bestand(uit, inhoud, overschrijf=overschrijf)
    click.echo(f"Agenda met {aantal} {'datum' if aantal == 1 else 'datums'}: {uit}")
