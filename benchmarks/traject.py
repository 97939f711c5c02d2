"""How long it takes to load and to check a traject of 10, 100, 200 and 1,000 deelnemers.

Run: ``python benchmarks/traject.py``. Every deelnemer is a copy of the first one of the metselaar example,
with a code of its own. In the second half each deelnemer has three mistakes, so that making findings is
measured as well. R45 is measured without the language model: that is the same work for any traject.
"""

from __future__ import annotations

import re
from pathlib import Path
from time import perf_counter

from toolkit.bronnen import data_dir
from toolkit.traject.laden import lees_bron
from toolkit.traject.regels.controle import controleer

AANTALLEN = (10, 100, 200, 1000)
KEREN = 3
FOUTEN = (
    ("        van: 19:00\n", "        van: 15:30\n"),
    ("      eind: 2028-12-31\n", "      eind: 2028-09-30\n"),
    ("      persoon: amal\n      start: 2027-06-01", "      persoon: ilse\n      start: 2027-06-01"),
)


def maak(aantal: int, *, met_fouten: bool) -> bytes:
    """Return the YAML of a traject with so many deelnemers."""
    tekst = (data_dir("examples") / "metselaar.yaml").read_text(encoding="utf-8")
    begin, rest = tekst.split("deelnemers:\n  - code: M01\n")
    een = "  - code: M01\n" + re.split(r"(?=\n  - code: M02)", rest)[0] + "\n"
    if met_fouten:
        for goed, fout in FOUTEN:
            assert goed in een
            een = een.replace(goed, fout, 1)
    begin = begin.replace("  plaatsen: 2\n", f"  plaatsen: {aantal}\n")
    begin = begin.replace("        aantal: 2\n", f"        aantal: {aantal}\n")
    codes = (een.replace("code: M01", f"code: M{i:04}", 1) for i in range(1, aantal + 1))
    return (begin + "deelnemers:\n" + "".join(codes)).encode()


def main() -> None:
    """Print a table; the last column shows whether the cost is linear."""
    print("deelnemers  fouten  bevindingen  laden (s)  controle (s)  controle per deelnemer (ms)")
    for met_fouten in (False, True):
        for aantal in AANTALLEN:
            inhoud = maak(aantal, met_fouten=met_fouten)
            laden, controle, gevonden = [], [], 0
            for _ in range(KEREN):
                begin = perf_counter()
                bron = lees_bron(inhoud, Path("benchmark.yaml"))
                midden = perf_counter()
                gevonden = len(controleer(bron).bevindingen)
                eind = perf_counter()
                laden.append(midden - begin)
                controle.append(eind - midden)
            print(
                f"{aantal:10}  {'ja' if met_fouten else 'nee':>6}  {gevonden:11}  {min(laden):9.3f}  "
                f"{min(controle):12.4f}  {min(controle) / aantal * 1000:27.3f}"
            )


if __name__ == "__main__":
    main()
