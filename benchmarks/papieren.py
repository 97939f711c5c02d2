"""500 afsprakenplannen: our engine against a plain docxtpl loop over the same template and the same data.

Run: ``python benchmarks/papieren.py [--aantal 500]``. Both loops run in this process, one after the other.
Prints the times, the ratio, whether the text of every part is equal, and the memory that each number takes.
"""

from __future__ import annotations

import argparse
import io
import re
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Any

from docxtpl import DocxTemplate
from lxml import etree

from toolkit.bronnen import data_dir
from toolkit.documenten.maken import bereid_voor
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.traject.laden import laad_traject

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"
SJABLOON = data_dir("templates") / "afsprakenplan.docx"


def gegevens(aantal: int) -> Iterator[dict[str, Any]]:
    """Yield the fields of ``aantal`` plans, each with a name and a goal of its own."""
    opdrachten = bereid_voor(laad_traject(data_dir("examples") / "metselaar.yaml"), ["afsprakenplan"])
    basis = [opdracht.velden(concept=False) for opdracht in opdrachten]
    for nr in range(aantal):
        yield basis[nr % len(basis)] | {
            "deelnemer": f"Deelnemer {nr:03} & ‘Zoë’ مرحبا",
            "doel": f"Doel {nr}: <veilig> metselen.",
        }


def docxtpl_een(velden: dict[str, Any]) -> bytes:
    uit = io.BytesIO()
    sjabloon = DocxTemplate(SJABLOON)
    sjabloon.render(velden, autoescape=True)
    sjabloon.save(uit)
    return uit.getvalue()


def teksten(papier: bytes) -> dict[str, list[str]]:
    """Return the text of every part, paragraph by paragraph, and the document properties."""
    uit = {}
    with zipfile.ZipFile(io.BytesIO(papier)) as bestand:
        for naam in bestand.namelist():
            if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml", naam):
                uit[naam] = [_alinea(p) for p in etree.fromstring(bestand.read(naam)).iter(f"{W}p")]
            elif naam == "docProps/core.xml":
                # docxtpl escapes the properties twice when it escapes (``&amp;amp;``); that is undone here
                velden = etree.fromstring(bestand.read(naam)).iter(
                    f"{DC}title", f"{DC}subject", f"{DC}creator"
                )
                uit[naam] = [unescape(veld.text or "") for veld in velden]
    return uit


def _alinea(alinea: etree._Element) -> str:
    tekens = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join(tekens.get(k.tag, k.text or "") for k in alinea.iter(f"{W}t", f"{W}br", f"{W}tab"))


def geheugen(aantal: int) -> float:
    """Return the highest memory in MB while ``aantal`` papers are made one after the other."""
    sjabloon = Sjabloon.laad(SJABLOON)
    tracemalloc.start()
    for velden in gegevens(aantal):
        sjabloon.vul(velden)
    piek = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return piek / 1e6


def main() -> None:
    opties = argparse.ArgumentParser(description=__doc__)
    opties.add_argument("--aantal", type=int, default=500)
    aantal: int = opties.parse_args().aantal
    velden = list(gegevens(aantal))

    start = time.perf_counter()
    gewoon = [docxtpl_een(v) for v in velden]
    tijd_gewoon = time.perf_counter() - start

    start = time.perf_counter()
    sjabloon = Sjabloon.laad(SJABLOON)
    snel = [sjabloon.vul(v) for v in velden]
    tijd_snel = time.perf_counter() - start

    anders = sum(teksten(a) != teksten(b) for a, b in zip(gewoon, snel, strict=True))
    delen = ", ".join(teksten(snel[0]))
    print(f"{aantal} afsprakenplannen, {sum(map(len, teksten(snel[0]).values()))} alinea's per plan")
    print(f"docxtpl:  {tijd_gewoon:7.2f} s  ({tijd_gewoon / aantal * 1000:6.1f} ms per plan)")
    per_plan = f"{tijd_snel / aantal * 1000:6.1f} ms per plan, laden van het sjabloon erbij"
    print(f"leerwerk: {tijd_snel:7.2f} s  ({per_plan})")
    print(f"verhouding: {tijd_gewoon / tijd_snel:.1f} keer zo snel")
    print(f"tekst anders dan docxtpl: {anders} van {aantal}")
    print(f"vergeleken delen: {delen}")
    print(f"geheugen, hoogste stand: {geheugen(50):.1f} MB bij 50, {geheugen(aantal):.1f} MB bij {aantal}")


if __name__ == "__main__":
    main()
