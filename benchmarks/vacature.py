"""What the check of a vacature costs.

    python benchmarks/vacature.py                            about two minutes
    python benchmarks/vacature.py --advertenties 1000 --tekens 1500000

- one page: the whole command from process start, against ``import spacy`` + load + parse. The very first run
  after an installation reads the YAML of the package as well; its figure stands beside the others.
- many ads: the whole check against bare ``nlp.pipe`` on the same blocks.
- a long text: four times twice as long, up to ``--tekens``; seconds per million characters stay the same.
- odd input: 10,000 bullets, a sentence of 3,000 words, English, Turkish, no spaces.

Times are processor time (user and system), so that other work on the machine counts less; of ratios both
sides are measured in turn, and the least of a few runs is taken.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from toolkit import pakketyaml
from toolkit.tekst import Document, lees_tekst

WORTEL = Path(__file__).resolve().parent.parent
ADS = sorted((WORTEL / "tests" / "data" / "vacatures").glob("*.txt"))


def advertenties(aantal: int) -> list[Document]:
    """Return ads made of the lines of the twelve, shuffled with a fixed seed, so that hardly any two are
    alike.
    """
    regels = [r for pad in ADS for r in pad.read_text(encoding="utf-8").splitlines() if r.strip()]
    kans = random.Random(7)
    return [lees_tekst("\n".join(kans.sample(regels, 22)), f"{i}.txt") for i in range(aantal)]


def duur(functie: Callable[[], object]) -> float:
    """Return the processor time of a call, in seconds."""
    begin = time.process_time()
    functie()
    return time.process_time() - begin


def duur_van_proces(opdracht: list[str]) -> float:
    """Return the processor time of a process from start to end, in seconds."""

    def stand() -> float:
        gebruik = resource.getrusage(resource.RUSAGE_CHILDREN)
        return gebruik.ru_utime + gebruik.ru_stime

    begin = stand()
    subprocess.run(opdracht, check=True, capture_output=True, cwd=WORTEL)
    return stand() - begin


def pagina() -> None:
    pad = next(p for p in ADS if "slecht-8" in p.name)
    code = (
        "import spacy\nfrom toolkit.taal.laden import load_taal\n"
        f"load_taal()(open({str(pad)!r}, encoding='utf-8').read())"
    )
    kaal = [sys.executable, "-c", code]
    heel = [sys.executable, "-m", "toolkit", "vacature", "controleer", "--faal-bij", "nooit", str(pad)]
    for kopie in pakketyaml._BEWAARD.glob("*.*.json"):
        kopie.unlink()
    eerste = duur_van_proces(heel)
    paren = [(duur_van_proces(kaal), duur_van_proces(heel)) for _ in range(6)]
    een, twee = (min(kolom) for kolom in zip(*paren, strict=True))
    print(f"one page: import + load + parse {een:.2f} s, whole command {twee:.2f} s = {twee / een:.2f} x")
    print(f"  the first run after an installation {eerste:.2f} s = {eerste / een:.2f} x")


def veel(aantal: int) -> None:
    from toolkit.taal import load_taal
    from toolkit.vacature import controleer_vacatures

    nlp = load_taal()
    documenten = advertenties(aantal)
    list(controleer_vacatures(documenten[:20]))  # warm: lists, glossary and frequencies are loaded

    def pijp() -> None:
        with nlp.memory_zone():
            for _doc in nlp.pipe(b.tekst for d in documenten for b in d.blokken):
                pass

    paren = [(duur(pijp), duur(lambda: list(controleer_vacatures(documenten)))) for _ in range(3)]
    kaal, heel = (min(kolom) for kolom in zip(*paren, strict=True))
    print(f"{aantal} ads: nlp.pipe {kaal:.2f} s, whole check {heel:.2f} s = {heel / kaal:.2f} x")


def lineair(meeste: int) -> None:
    from toolkit.vacature import controleer_vacature

    stuk = "\n\n".join(pad.read_text(encoding="utf-8") for pad in ADS) + "\n\n"
    controleer_vacature(lees_tekst(stuk[:5000]))
    for tekens in (meeste // 8, meeste // 4, meeste // 2, meeste):
        document = lees_tekst((stuk * (tekens // len(stuk) + 1))[:tekens])
        tijd = duur(lambda document=document: controleer_vacature(document))  # type: ignore[misc]
        geheugen = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{tekens:9} characters: {tijd:6.1f} s, {1e6 * tijd / tekens:5.1f} s per million, {geheugen} MB"
        )


def raar() -> None:
    from toolkit.vacature import controleer_vacature

    teksten = {
        "one sentence of 3,000 words": "Je werkt "
        + "elke dag met een collega in de stad en " * 330
        + "daarna niet.",
        "10,000 bullets": "Je taken:\n" + "\n".join(f"- Je schildert deur {i}." for i in range(10_000)),
        "English": "We are looking for a bricklayer who likes to work outside every day.",
        "Turkish": "Şehirdeki şantiyelerde çalışacak deneyimli bir duvar ustası arıyoruz.",
        "no spaces": "a" * 200_000,
        "only signs": "!?;:-—•" * 20_000,
    }
    for naam, tekst in teksten.items():
        begin = time.process_time()
        r = controleer_vacature(lees_tekst(tekst))
        tijd = time.process_time() - begin
        print(f"{naam}: {tijd:.1f} s, {len(r.bevindingen)} findings. {' '.join(r.opmerkingen)}")


if __name__ == "__main__":
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--advertenties", type=int, default=200)
    lezer.add_argument("--tekens", type=int, default=400_000)
    keuze = lezer.parse_args()
    pagina()
    veel(keuze.advertenties)
    lineair(keuze.tekens)
    raar()
