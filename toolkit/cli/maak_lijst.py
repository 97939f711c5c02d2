"""``leerwerk maak afsprakenplan --deelnemers``: a paper per row, and an overview of all rows."""

from __future__ import annotations

import sys
from pathlib import Path

import click

OVERZICHT = "overzicht.xlsx"


def maak_van_lijst(
    lijst: Path,
    *,
    traject: Path,
    map: Path,
    concept: bool,
    pdf: bool,
    overschrijf: bool,
    sjabloon: Path | None,
) -> int:
    """Make a plan for every good row, report the others, and return the exit code."""
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.cli.maak import controleer_pdf, meld_pdf
    from toolkit.documenten.deelnemerslijst import lees_deelnemers
    from toolkit.documenten.maken import Opdracht, bereid_voor, schrijf
    from toolkit.documenten.overzicht import Regel, maak_overzicht
    from toolkit.traject.laden import laad_bron

    controleer_doel(map / OVERZICHT, overschrijf=overschrijf)
    bron = laad_bron(traject)
    opdrachten: list[Opdracht] = []
    regels: list[Regel] = []
    problemen: list[str] = []
    rijen = list(lees_deelnemers(bron, lijst))
    with click.progressbar(rijen, label="Deelnemers", file=sys.stderr) as balk:
        for rij in balk:
            fouten = [f"{p.veld}: {p.melding} {p.oplossing or ''}".strip() for p in rij.problemen]
            opdracht = None
            if rij.traject is not None:
                opdracht = bereid_voor(rij.traject, ["afsprakenplan"])[0]
                if not concept:
                    fouten += [f"{_kort(gat.veld)}: {gat.vraag}" for gat in opdracht.gaten]
            if fouten or opdracht is None:
                regels.append(Regel(rij.nummer, rij.code, "", "\n".join(fouten)))
                problemen += [f"{lijst}, rij {rij.nummer}, {fout}" for fout in fouten]
            else:
                opdrachten.append(opdracht)
                regels.append(Regel(rij.nummer, rij.code, f"{opdracht.naam}.docx", ""))
    if pdf:
        controleer_pdf([map / f"{opdracht.naam}.docx" for opdracht in opdrachten], overschrijf=overschrijf)
    gemaakt = schrijf(opdrachten, map, concept=concept, overschrijf=overschrijf, sjabloon=sjabloon)
    schrijf_bestand(map / OVERZICHT, maak_overzicht(regels), overschrijf=overschrijf)
    for probleem in problemen:
        click.echo(f"Fout: {probleem}", err=True)
    click.echo(f"Gemaakt: {len(gemaakt)} van {len(rijen)}. Overzicht: {map / OVERZICHT}")
    if pdf and gemaakt:
        meld_pdf([pad for pad, _ in gemaakt], overschrijf=overschrijf)
    return 1 if problemen else 0


def _kort(veld: str) -> str:
    return veld.removeprefix("deelnemers[1].")
