"""The step of ``leerwerk demo`` that checks two ads: a bad one, and the example of a traject."""

from __future__ import annotations

import io
from pathlib import Path

SLECHT = """Allround metselaar (m/v)

Ter uitbreiding van ons jonge team zijn wij per direct op zoek naar een gedreven metselaar. De werkzaamheden
worden \
uitgevoerd in de regio Lindenveen.

Wat vragen wij?

- Een afgeronde mbo-opleiding niveau 2
- Goede beheersing van de Nederlandse taal in woord en geschrift
- In het bezit van een geldig VCA-certificaat
- Je bent een teamplayer met een hands-on mentaliteit

Wat bieden wij?

- Een marktconform salaris
- Een uitdagende functie bij een bedrijf met korte lijnen

Interesse? Stuur je cv naar werk@metselbedrijf.example.
"""


def vacature(map: Path) -> list[tuple[Path, str]]:
    """Write a bad ad, its report as text and as JSON, and the report of the good example, into
    ``map/vacature``.
    """
    from rich.console import Console

    from toolkit.bestanden import maak_map, schrijf_bestand
    from toolkit.bronnen import data_dir
    from toolkit.rapport.json_uit import als_json
    from toolkit.rapport.terminal import toon_resultaat
    from toolkit.tekst import lees_document
    from toolkit.vacature import controleer_vacature

    doel = maak_map(map / "vacature")
    slecht, goed = doel / "vacature-moeilijk.txt", doel / "vacature-goed.md"
    schrijf_bestand(slecht, SLECHT.encode("utf-8"), overschrijf=True)
    schrijf_bestand(goed, (data_dir("examples") / "vacature-metselaar.md").read_bytes(), overschrijf=True)
    gemaakt = [(slecht, "een vacature die mensen uitsluit"), (goed, "een vacature voor iedereen")]
    for pad in (slecht, goed):
        resultaat = controleer_vacature(lees_document(pad))
        stroom = io.StringIO()
        toon_resultaat(Console(file=stroom, no_color=True, width=100, highlight=False), resultaat)
        rapport = pad.with_name(f"{pad.stem}-rapport.txt")
        schrijf_bestand(rapport, stroom.getvalue().encode("utf-8"), overschrijf=True)
        gemaakt.append((rapport, f"het advies bij {pad.name}"))
        if pad is slecht:
            uit = pad.with_name(f"{pad.stem}-rapport.json")
            schrijf_bestand(uit, als_json([resultaat]).encode("utf-8"), overschrijf=True)
            gemaakt.append((uit, "hetzelfde advies voor andere programma's"))
    return gemaakt
