"""``leerwerk vacature nieuw``: an ad at B1, from a traject or from a few questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.fouten import GebruikersFout, Probleem

if TYPE_CHECKING:
    from toolkit.vacature.nieuw import Vraag

_PAD = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("traject", type=_PAD, required=False, metavar="[TRAJECT]")
@click.option("-o", "--uit", type=_PAD, required=True, metavar="UIT", help="Het Word-bestand dat je krijgt.")
@click.option("--overschrijf", is_flag=True, help="Vervang UIT als het bestand er al is.")
def nieuw(traject: Path | None, uit: Path, overschrijf: bool) -> None:
    """Maak een vacature die iedereen kan lezen.

    TRAJECT is het bestand met de beschrijving van het traject. Heb je dat niet? Dan stelt leerwerk
    je een paar vragen.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.vacature.nieuw import maak_vacature

    controleer_doel(uit, overschrijf=overschrijf)
    inhoud = maak_vacature(_uit_traject(traject) if traject else _vraag_alles())
    schrijf_bestand(uit, inhoud, overschrijf=overschrijf)
    click.echo(f"De vacature staat in {uit}.")
    _controleer(inhoud, uit)


def _uit_traject(pad: Path) -> dict[str, Any]:
    from toolkit.traject.laden import laad_bron
    from toolkit.vacature.nieuw import ontbrekende, uit_traject

    try:
        feiten = uit_traject(laad_bron(pad).traject)
    except GebruikersFout as fout:
        raise GebruikersFout(
            [Probleem(p.melding, p.bestand or pad, p.regel, p.veld, p.oplossing) for p in fout.problemen]
        ) from None
    gaten = ontbrekende(feiten)
    if gaten:
        kop = Probleem(
            "voor een goede vacature ontbreken nog gegevens.",
            pad,
            oplossing="Vul ze in. Of gebruik deze opdracht zonder TRAJECT.",
        )
        raise GebruikersFout(
            [
                kop,
                *(
                    Probleem(v.vraag, pad, veld=v.veld, oplossing=f"Bijvoorbeeld: {v.voorbeeld}.")
                    for v in gaten
                ),
            ]
        )
    return feiten


def _vraag_alles() -> dict[str, Any]:
    from toolkit.vacature.nieuw import VRAGEN

    click.echo(f"Je krijgt {len(VRAGEN)} vragen. Stop met Ctrl+C.\n")
    return {vraag.naam: _stel(vraag) for vraag in VRAGEN}


def _stel(vraag: Vraag) -> Any:
    """Ask a question until the answer can be read."""
    from toolkit.vacature.nieuw import lees_antwoord

    overslaan = "" if vraag.nodig else " Weet je het niet? Druk op Enter."
    while True:
        antwoord = click.prompt(
            f"{vraag.vraag} Bijvoorbeeld: {vraag.voorbeeld}.{overslaan}\n",
            default="",
            show_default=False,
            prompt_suffix="> ",
        )
        try:
            return lees_antwoord(vraag, str(antwoord))
        except ValueError as fout:
            click.echo(f"{fout}")


def _controleer(inhoud: bytes, pad: Path) -> None:
    """Show what our own check thinks of the result: the user's words may be hard."""
    from toolkit.bevindingen import Ernst
    from toolkit.tekst.lezen import lees_inhoud
    from toolkit.vacature import controleer_vacature

    resultaat = controleer_vacature(lees_inhoud(inhoud, pad))
    if resultaat.b1_index is not None:
        click.echo(f"B1-index: {resultaat.b1_index:.0f} van 100. Hoe hoger, hoe makkelijker.")
    regels = [(b.ernst, b.melding, b.advies) for b in resultaat.bevindingen]
    regels += [(o.ernst, o.melding, o.advies) for o in resultaat.ontbreekt]
    for ernst, melding, advies in regels:
        if ernst is not Ernst.TIP:
            click.echo(f"Kijk hier nog naar: {melding} {advies}".rstrip())
