"""The step of ``leerwerk demo`` that measures a hard and an easy vacature."""

from __future__ import annotations

import io
from pathlib import Path

_VOORBEELDEN = {
    "vacature-lastig.md": "een moeilijke vacature",
    "vacature-schilder.md": "een makkelijke vacature",
}


def leesbaarheid(map: Path) -> list[tuple[Path, str]]:
    """Write what ``leerwerk leesbaarheid meet`` says of two bundled vacatures into ``map/leesbaarheid``."""
    from rich.console import Console

    from toolkit.bestanden import schrijf_bestand
    from toolkit.bronnen import data_dir
    from toolkit.cli.leesbaarheid_scherm import BREED, toon
    from toolkit.leesbaarheid import meet, vakwoorden
    from toolkit.tekst import lees_document

    bekend = vakwoorden()
    uit = []
    for naam, wat in _VOORBEELDEN.items():
        pad = data_dir("examples") / naam
        blad = io.StringIO()
        toon([meet(lees_document(pad), bekend)], Console(file=blad, width=BREED, highlight=False))
        doel = map / "leesbaarheid" / f"{pad.stem}.txt"
        regels = (regel.rstrip() for regel in blad.getvalue().splitlines())
        schrijf_bestand(doel, ("\n".join(regels) + "\n").encode("utf-8"), overschrijf=True)
        uit.append((doel, f"Hoe moeilijk is {wat}? Met de B1-index"))
    return uit
