"""The step of ``leerwerk demo`` that makes the papers and the calendar of the bundled example."""

from __future__ import annotations

from pathlib import Path


def papieren(map: Path) -> list[tuple[Path, str]]:
    """Make all papers of the metselaar example, and its calendar, in ``map/papieren``."""
    from toolkit.bestanden import schrijf_bestand
    from toolkit.bronnen import data_dir
    from toolkit.cli.maak_agenda import AGENDA
    from toolkit.documenten.agenda import maak_agenda
    from toolkit.documenten.maken import bereid_voor, meld_gaten, schrijf
    from toolkit.documenten.papieren import PAPIEREN
    from toolkit.traject.laden import laad_bron

    pad = data_dir("examples") / "metselaar.yaml"
    bron = laad_bron(pad)
    opdrachten = bereid_voor(bron.traject, PAPIEREN)
    meld_gaten(opdrachten, pad, bron.regel_van)
    gemaakt = schrijf(opdrachten, map / "papieren", concept=False, overschrijf=True)
    inhoud, _ = maak_agenda(bron)
    agenda = schrijf_bestand(map / "papieren" / AGENDA, inhoud, overschrijf=True)
    papieren = [(bestand, f"{titel} van het voorbeeld") for bestand, titel in gemaakt]
    return [*papieren, (agenda, "Agenda van het voorbeeld, om te openen in Outlook")]
