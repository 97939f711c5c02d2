"""Helpers of the vaktaal tests: call the command, and make small glossary files."""

from pathlib import Path
from typing import Any

import yaml

from toolkit.cli.basis import voer_uit

TERM: dict[str, Any] = {
    "id": "proef.blurk",
    "lemma": "blurk",
    "woordsoort": "zn",
    "lidwoord": "de",
    "meervoud": "blurken",
    "categorie": "gereedschap",
    "betekenis": "Een ding van hout.",
    "voorbeeldzin": "De blurk ligt op tafel.",
    "werkvloerzin": "Pak de blurk.",
    "bron": "eigen",
}


def roep(capsys: Any, *args: object) -> tuple[int, str, str]:
    """Run ``leerwerk vaktaal ...`` and return exit code, output and messages."""
    code = voer_uit(["vaktaal", *map(str, args)])
    uit = capsys.readouterr()
    return code, uit.out, uit.err


def term(**anders: Any) -> dict[str, Any]:
    """Return a good term with some fields changed; None removes a field."""
    return {naam: waarde for naam, waarde in {**TERM, **anders}.items() if waarde is not None}


def schrijf(map_: Path, *termen: dict[str, Any], naam: str = "proef", **velden: Any) -> Path:
    """Write a glossary file with these terms and return its path."""
    map_.mkdir(exist_ok=True)
    data = {"thema": naam, "naam": naam.capitalize(), **velden, "termen": list(termen)}
    if "beroep" in velden:
        del data["thema"]
    pad = map_ / f"{naam}.yaml"
    pad.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")
    return pad
