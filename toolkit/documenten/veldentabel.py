"""The fields of a paper as a Word table to copy from."""

from __future__ import annotations

from collections.abc import Iterable

from toolkit import __version__
from toolkit.bronnen import data_dir
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.documenten.velden import Veld


def maak_veldentabel(titel: str, velden: Iterable[Veld]) -> bytes:
    """Return a .docx with one row per field: how it is written, what it is, an example."""
    rijen = [{"tag": v.tag, "betekenis": v.betekenis, "voorbeeld": v.voorbeeld} for v in velden]
    kop = {"naam_traject": titel, "opsteller": "leerwerk", "versie": __version__, "datum": "leerwerk"}
    sjabloon = Sjabloon.laad(data_dir("templates") / "veldentabel.docx")
    return sjabloon.vul({**kop, "concept": False, "velden": rijen, "einde": "{%tr endfor %}"})
