"""How long does it take to print the word lists of all beroepen in one go?

    python benchmarks/woordenlijsten.py

Makes a .docx per beroep with an Arabic and a Ukrainian column, first of 7, then of 14, then of all beroepen,
from the glossary that is loaded once, and says whether the cost is linear in the number of words. A last
round takes everything within reach of each beroep (the shared files too). Processor time is counted beside
the clock, so that other work on the machine can be told apart.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from toolkit.lesmateriaal.keuze import Woordenlijst, kies
from toolkit.lesmateriaal.lijst import maak_lijst
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.talen import kies_talen

GRENS = 20.0
"""Seconds for all lists together."""


def main() -> None:
    begin = time.perf_counter()
    glossarium = laad_glossarium()
    laden = time.perf_counter() - begin
    talen = kies_talen(["ar", "uk"])
    namen = [gebied.sleutel for gebied in glossarium.beroepen]
    lijsten = [kies(glossarium.voor(naam), talen=talen) for naam in namen]
    totaal = 0.0
    for aantal in (7, 14, len(lijsten)):
        totaal = meet(lijsten[:aantal])
    bereik = [Woordenlijst(naam, glossarium.voor(naam).termen, talen, glossarium) for naam in namen]
    meet(bereik, "alles binnen bereik: ")
    print(f"woordenlijsten laden {laden:.2f} s; samen {laden + totaal:.2f} s, grens {GRENS:.0f} s")
    raise SystemExit(laden + totaal > GRENS)


def meet(lijsten: list[Woordenlijst], wat: str = "") -> float:
    """Print and return how many seconds the lists take."""
    with tempfile.TemporaryDirectory() as map_:
        klok, processor = time.perf_counter(), time.process_time()
        for nummer, lijst in enumerate(lijsten):
            maak_lijst(lijst, Path(map_) / f"{nummer}.docx", overschrijf=False)
        klok, processor = time.perf_counter() - klok, time.process_time() - processor
    woorden = sum(len(lijst.termen) for lijst in lijsten)
    print(
        f"{wat}{len(lijsten):3} lijsten, {woorden:6} woorden: {klok:.2f} s (processor {processor:.2f} s), "
        f"{processor / woorden * 1e6:.0f} microseconden per woord"
    )
    return klok


if __name__ == "__main__":
    main()
