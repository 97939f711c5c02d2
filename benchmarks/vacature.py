"""What the check of a vacature costs.

    python benchmarks/vacature.py pipe      1,000 ads: the whole check against bare nlp.pipe on the same
    blocks
    python benchmarks/vacature.py pagina    one page from process start, against import spacy + load + parse
    python benchmarks/vacature.py lineair   one text of up to 1,500,000 characters
    python benchmarks/vacature.py raar      a sentence of 3,000 words, 10,000 bullets, English and Turkish
    text

Times are wall-clock; the best of a few runs, since other work on the machine only adds.
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

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


def pipe(aantal: int = 1000) -> None:
    from toolkit.taal import load_taal
    from toolkit.vacature import controleer_vacatures

    nlp = load_taal()
    documenten = advertenties(aantal)
    list(controleer_vacatures(documenten[:20]))  # warm: lists, glossary and frequencies are loaded
    kaal, heel = [], []
    for _ in range(3):
        begin = time.perf_counter()
        with nlp.memory_zone():
            for _doc in nlp.pipe(b.tekst for d in documenten for b in d.blokken):
                pass
        kaal.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        n = sum(len(r.bevindingen) for r in controleer_vacatures(documenten))
        heel.append(time.perf_counter() - begin)
    print(f"{aantal} ads, {n} findings: nlp.pipe {min(kaal):.2f} s, whole check {min(heel):.2f} s", end=" ")
    print(f"= {min(heel) / min(kaal):.2f} x")


def pagina() -> None:
    pad = next(p for p in ADS if "slecht-8" in p.name)
    kaal = (
        "import spacy\nfrom toolkit.taal.laden import load_taal\n"
        f"load_taal()(open({str(pad)!r}, encoding='utf-8').read())"
    )
    opdracht = [sys.executable, "-m", "toolkit", "vacature", "controleer", "--faal-bij", "nooit", str(pad)]
    tijden: list[list[float]] = [[], []]
    for _ in range(5):
        for lijst, wat in zip(tijden, ([sys.executable, "-c", kaal], opdracht), strict=True):
            begin = time.perf_counter()
            subprocess.run(wat, check=True, capture_output=True, cwd=WORTEL)
            lijst.append(time.perf_counter() - begin)
    een, twee = min(tijden[0]), min(tijden[1])
    print(f"one page: import + load + parse {een:.2f} s, whole command {twee:.2f} s = {twee / een:.2f} x")


def lineair() -> None:
    from toolkit.vacature import controleer_vacature

    stuk = "\n\n".join(pad.read_text(encoding="utf-8") for pad in ADS) + "\n\n"
    controleer_vacature(lees_tekst(stuk[:5000]))
    for tekens in (187_500, 375_000, 750_000, 1_500_000):
        document = lees_tekst((stuk * (tekens // len(stuk) + 1))[:tekens])
        begin = time.perf_counter()
        controleer_vacature(document)
        duur = time.perf_counter() - begin
        print(f"{tekens:9} characters: {duur:6.1f} s, {1e6 * duur / tekens:6.1f} s per million")


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
        begin = time.perf_counter()
        r = controleer_vacature(lees_tekst(tekst))
        print(f"{naam}: {time.perf_counter() - begin:.1f} s, {len(r.bevindingen)}. {' '.join(r.opmerkingen)}")


if __name__ == "__main__":
    keuzes = {"pipe": pipe, "pagina": pagina, "lineair": lineair, "raar": raar}
    for keuze in sys.argv[1:] or keuzes:
        keuzes[keuze]()
