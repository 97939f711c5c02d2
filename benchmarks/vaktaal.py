"""How much time does finding terms add to the language pipeline?

    python benchmarks/vaktaal.py                      # 60,000 words, under a minute
    python benchmarks/vaktaal.py --woorden 1000000    # the full measurement

The text is made of the glossary's own sentences in random order (fixed seed), ten to a block: the worst case
for the finder, because every sentence holds terms. Piece by piece it goes through the bare pipeline and then
through the finders. Processor time is counted, so that other work on the machine hardly matters.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator

from toolkit.taal import load_taal, model_naam
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.vinden import Vinder

STUK = 10_000


def maak_tekst(zinnen: list[str], woorden: int) -> Iterator[list[str]]:
    """Yield pieces of about ``STUK`` words, each a list of blocks of ten sentences."""
    kans = random.Random(2026)
    gedaan = 0
    while gedaan < woorden:
        blokken, lengte = [], 0
        while lengte < STUK:
            blok = " ".join(kans.choices(zinnen, k=10))
            blokken.append(blok)
            lengte += blok.count(" ") + 1
        gedaan += lengte
        yield blokken


def main() -> None:
    keuze = argparse.ArgumentParser(description=__doc__)
    keuze.add_argument("--woorden", type=int, default=60_000)
    keuze.add_argument("--termen", type=int, nargs="*", default=[150, 1500])
    args = keuze.parse_args()
    glossarium = laad_glossarium()
    zinnen = [zin for term in glossarium.termen for zin in (term.voorbeeldzin, term.werkvloerzin) if zin]
    nlp = load_taal()
    begin = time.process_time()
    vinders = {aantal: Vinder(glossarium.termen[:aantal]) for aantal in args.termen}
    print(f"model {model_naam(nlp)}; vinders gemaakt in {time.process_time() - begin:.1f} s")

    kaal = 0.0
    met = dict.fromkeys(vinders, 0.0)
    gevonden = dict.fromkeys(vinders, 0)
    totaal = 0
    list(nlp.pipe(next(maak_tekst(zinnen, 1))[:20]))  # warm up
    for blokken in maak_tekst(zinnen, args.woorden):
        totaal += sum(blok.count(" ") + 1 for blok in blokken)
        with nlp.memory_zone():
            begin = time.process_time()
            docs = list(nlp.pipe(blokken))
            kaal += time.process_time() - begin
            for aantal, vinder in vinders.items():
                begin = time.process_time()
                for doc in docs:
                    gevonden[aantal] += len(vinder.vind_doc(doc))
                met[aantal] += time.process_time() - begin
    print(f"{totaal} woorden; kale pijplijn {kaal:.1f} s ({totaal / kaal:.0f} woorden per seconde)")
    for aantal, extra in met.items():
        print(
            f"{aantal:5} termen: {gevonden[aantal]} gevonden, {extra:.1f} s erbij, "
            f"{(kaal + extra) / kaal:.3f} keer de kale pijplijn"
        )


if __name__ == "__main__":
    main()
