"""The user's own glossary folder, as ``leerwerk.yaml`` names it.

``leerwerk.yaml`` holds what a user sets once for a folder. ``glossaria: mijn-woorden`` at its top is read by
every command that reads the glossary; the part ``vacature`` belongs to the vacature check.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.yamlbron import YamlBron, lees_yaml

BESTANDSNAAM = "leerwerk.yaml"


def zoek_leerwerk_yaml(map: Path) -> Path | None:
    """Return the nearest ``leerwerk.yaml`` in ``map`` or a folder above it; None without one."""
    map = map.resolve()
    return next((m / BESTANDSNAAM for m in (map, *map.parents) if (m / BESTANDSNAAM).is_file()), None)


def eigen_map(map: Path) -> Path | None:
    """Return the glossary folder that the ``leerwerk.yaml`` for ``map`` names; None when it names none.

    Raises:
        GebruikersFout: the file cannot be read, or there is no such folder.
    """
    pad = zoek_leerwerk_yaml(map)
    if pad is None:
        return None
    glossaria, problemen = lees_glossaria(lees_yaml(pad))
    if problemen:
        raise GebruikersFout(problemen)
    return glossaria


def lees_glossaria(bron: YamlBron) -> tuple[Path | None, list[Probleem]]:
    """Return the folder that ``glossaria`` names, from the folder of the file, and what is wrong with it."""
    data: Any = bron.data
    waarde = data.get("glossaria") if isinstance(data, dict) else None
    if waarde is None:
        return None, []
    map = (bron.pad.parent if bron.pad else Path()) / str(waarde)
    if not map.is_dir():
        return None, [bron.probleem(("glossaria",), f"de map '{map}' is er niet.", "Geef een map op.")]
    return map, []
