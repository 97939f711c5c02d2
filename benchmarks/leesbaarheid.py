"""What measuring costs on top of the bare pipeline, and how it grows with length.

    python benchmarks/leesbaarheid.py

- 1,000 ads (made from the direction pairs): bare ``nlp.pipe`` over the same blocks against the whole
  measurement (reading, parsing, counting, index, measures). The claim is at most 1.3 times. The two are run
  in turn, and the fastest of three runs counts, so that other work on the machine disturbs less.
- One text of 50,000 to 400,000 characters: seconds per 100,000 characters must not grow.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import yaml

from toolkit.leesbaarheid import meet, meet_stroom
from toolkit.taal import load_taal
from toolkit.tekst import lees_tekst

WORTEL = Path(__file__).resolve().parent.parent
ADVERTENTIES = 1000
LENGTES = (50_000, 100_000, 200_000, 400_000)


def duur(functie: Callable[[], object]) -> float:
    """Return the seconds of processor time that ``functie`` takes."""
    begin = time.process_time()
    functie()
    return time.process_time() - begin


def teksten() -> list[str]:
    """Return ads of six passages each, every ad another mix."""
    paren = yaml.safe_load((WORTEL / "tests/data/richting.yaml").read_text(encoding="utf-8"))
    stukken = [paar[kant] for paar in paren for kant in ("moeilijk", "makkelijk")]
    return [
        "\n\n".join(stukken[(i * 7 + j * 11) % len(stukken)] for j in range(6)) for i in range(ADVERTENTIES)
    ]


def main() -> None:
    nlp = load_taal()
    ads = teksten()
    blokken = [blok.tekst for ad in ads for blok in lees_tekst(ad).blokken]
    print(f"{len(ads)} ads, {sum(map(len, ads)):,} characters, {len(blokken)} blocks")
    for _ in nlp.pipe(blokken[:200]):
        pass
    kaal, heel = [], []
    for _ in range(3):
        kaal.append(duur(lambda: [None for _ in nlp.pipe(blokken, batch_size=256)]))
        heel.append(duur(lambda: [(m.b1_index, m.maten) for m in meet_stroom(map(lees_tekst, ads))]))
    print(f"bare nlp.pipe {min(kaal):.2f} s, whole measurement {min(heel):.2f} s")
    print(f"that is {min(heel) / min(kaal):.2f} times")
    samen = "\n\n".join(ads)
    for lengte in LENGTES:
        tekst = samen[:lengte]
        seconden = duur(lambda tekst=tekst: (m := meet(lees_tekst(tekst))).b1_index + len(m.zinnen))
        print(f"{lengte:>9,} characters: {seconden:6.2f} s, {seconden / lengte * 100_000:.2f} s per 100,000")


if __name__ == "__main__":
    main()
