"""What the language helpers cost, and whether memory stays flat.

    python benchmarks/taal.py snelheid     our pipeline with all helpers against a bare nlp.pipe
    python benchmarks/taal.py start        process start to first parsed sentence against "import spacy" alone
    python benchmarks/taal.py geheugen     resident memory over 100,000 short texts, plain and with stroom
    python benchmarks/taal.py lengte       cost per character for texts of 10,000 to 1,000,000 characters

Times are the best of some repeats; memory is what the process itself holds.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

ZINNEN = (
    "Wij zoeken een {vak} voor {uur} uur per week.",
    "Je sluit de leidingen aan op de ketel en controleert of alles goed werkt.",
    "Heb je nog geen diploma? Dan leren we je het vak op de werkvloer.",
    "De werkzaamheden worden uitgevoerd op verschillende locaties in {stad}, waar je met een collega werkt.",
    "Het plaatsen van {ding} behoort tot je taken, evenals het opruimen van de werkplek.",
    "Je bent in het bezit van rijbewijs B en VCA, of bereid dit te halen.",
    "Je verdient € {geld},- per maand, afhankelijk van je ervaring.",
    "Omdat veiligheid voor ons voorop staat, krijg je van ons goede kleding en schoenen.",
    "Stuur je cv naar werk@voorbeeld.nl of bel 06-{tel}.",
    "Ervaring met {ding} is een pluspunt, maar het is geen harde eis.",
    "Een goede beheersing van de Nederlandse taal in woord en geschrift",
    "Werktijden: van 07.00 tot 16.00 uur, o.a. in {stad}",
    "Als je vragen hebt over deze baan, kun je contact opnemen met de chef van de ploeg.",
    "De installatie, die vorig jaar door onze monteurs is vernieuwd, moet worden nagekeken.",
)
VAKKEN = ("loodgieter", "timmerman", "metselaar", "schilder", "stratenmaker", "dakdekker", "elektromonteur")
DINGEN = ("kozijnen", "zonnepanelen", "cv-ketels", "dakpannen", "stopcontacten", "gipsplaten", "mantelbuizen")
STEDEN = ("Noorddam", "Waterveld", "Oosterbrug", "Lindewijk")
LETTERGREPEN = (
    "ka",
    "lo",
    "mi",
    "ter",
    "vel",
    "don",
    "ris",
    "stra",
    "wo",
    "ben",
    "gro",
    "dak",
    "pel",
    "vin",
    "hout",
    "zu",
)


def advertentie(kans: random.Random, zinnen: int = 12) -> list[str]:
    """Return the blocks of one made-up ad."""
    return [
        kans.choice(ZINNEN).format(
            vak=kans.choice(VAKKEN),
            ding=kans.choice(DINGEN),
            stad=kans.choice(STEDEN),
            uur=kans.randint(24, 40),
            geld=f"{kans.randint(2, 3)}.{kans.randint(100, 999)}",
            tel=kans.randint(10_000_000, 99_999_999),
        )
        for _ in range(zinnen)
    ]


def korte_teksten(aantal: int) -> Iterator[str]:
    """Yield short texts that keep bringing new words, as real ads do (names, compounds, typing errors)."""
    kans = random.Random(5)
    for _ in range(aantal):
        nieuw = "".join(kans.choice(LETTERGREPEN) for _ in range(5))
        yield f"{advertentie(kans, 1)[0]} Vraag naar de {nieuw}."


def beste(doe: Callable[[], object], keren: int = 3, klok: Callable[[], float] = time.process_time) -> float:
    """Return the shortest of some runs in seconds of processor time (other work does not count)."""
    tijden = []
    for _ in range(keren):
        begin = klok()
        doe()
        tijden.append(klok() - begin)
    return min(tijden)


def alles_vragen(blokken: list) -> int:
    """Use every helper once, so that nothing lazy stays uncounted."""
    from toolkit.taal import is_makkelijk, tel_lettergrepen, zipf

    som = 0
    for blok in blokken:
        for zin in blok.zinnen:
            som += zin.aantal_woorden + zin.kommas + zin.bijzinnen + zin.langste_afhankelijkheid
            som += len(zin.lijdend) + len(zin.scheidbaar) + len(zin.tangen) + len(zin.naamwoordstijl)
            som += sum(zin.voornaamwoorden.values())
            for woord in zin.woorden:
                if woord.is_woord:
                    som += tel_lettergrepen(woord.tekst)
                    if woord.is_inhoud:
                        som += is_makkelijk(woord) + (zipf(woord.lemma) > 3)
    return som


def snelheid() -> None:
    """Compare the time of all helpers on 250 ads with a bare nlp.pipe over the same blocks."""
    import spacy

    from toolkit.taal import load_taal, stroom
    from toolkit.taal.laden import INGEBOUWD

    load_taal()

    kans = random.Random(1)
    teksten = [advertentie(kans) for _ in range(250)]
    blokken = [blok for tekst in teksten for blok in tekst]
    kaal = spacy.load(INGEBOUWD)
    list(stroom(teksten[:50], alles_vragen))
    list(kaal.pipe(blokken[:500]))
    woorden = sum(len(blok.split()) for blok in blokken)
    paren = [
        (
            beste(lambda: [len(doc) for doc in kaal.pipe(blokken)], 1),
            beste(lambda: list(stroom(teksten, alles_vragen)), 1),
        )
        for _ in range(3)
    ]
    kaal_t, ons_t = min(a for a, _ in paren), min(b for _, b in paren)
    print(f"bare nlp.pipe          {kaal_t:6.2f} s  {woorden / kaal_t:8,.0f} words/s")
    print(f"pipeline with helpers  {ons_t:6.2f} s  {woorden / ons_t:8,.0f} words/s")
    print(f"ratio {ons_t / kaal_t:.2f} (at most 1.25)")


def start() -> None:
    """Compare process start to first parsed sentence with importing spaCy alone and with a plain load."""
    from toolkit.taal.laden import INGEBOUWD

    kaal = f"import spacy, toolkit.taal.onderdelen; spacy.load({str(INGEBOUWD)!r})('Je sluit de kraan aan.')"
    programmas = {
        "import spacy": "import spacy",
        "plain spaCy": kaal,
        "toolkit.taal": "from toolkit.taal import analyseer; list(analyseer(['Je sluit de kraan aan.']))",
    }
    tijden = {
        naam: beste(lambda p=p: subprocess.run([sys.executable, "-c", p], check=True), 5, _kinderen)
        for naam, p in programmas.items()
    }
    for naam, tijd in tijden.items():
        print(f"{naam:14} {tijd:5.2f} s  {tijd / tijden['import spacy']:.2f} times import spacy")


def _kinderen() -> float:
    """Return the processor time of the processes that were started and ended, in seconds."""
    return sum(os.times()[2:4])


def geheugen() -> None:
    """Print resident memory while 100,000 short texts pass, each way in a process of its own."""
    for wijze in ("analyseer", "stroom"):
        subprocess.run([sys.executable, __file__, "_geheugen", wijze], check=True)


def _geheugen(wijze: str, aantal: int = 100_000) -> None:
    from toolkit.taal import analyseer, load_taal, stroom

    nlp = load_taal()
    if wijze == "stroom":
        uitkomsten: Iterator[int] = stroom(([tekst] for tekst in korte_teksten(aantal)), alles_vragen)
    else:
        uitkomsten = (alles_vragen([blok]) for blok in analyseer(korte_teksten(aantal)))
    print(f"{wijze}: texts, resident MB, strings in the vocabulary")
    for nummer, _ in enumerate(uitkomsten, 1):
        if nummer in {1_000, 10_000, 25_000, 50_000, 75_000, 100_000}:
            print(f"{nummer:9,} {_mb():6.0f} {len(nlp.vocab.strings):9,}", flush=True)


def _mb() -> float:
    """Return the resident memory of this process in MB (the peak where /proc is missing)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
            return int(statm.read().split()[1]) * resource.getpagesize() / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def lengte() -> None:
    """Print the time per character for one block of growing length and for one endless sentence."""
    from toolkit.taal import stroom

    kans = random.Random(2)
    for tekens in (10_000, 100_000, 1_000_000):
        tekst = " ".join(z for _ in range(tekens // 700 + 1) for z in advertentie(kans))[:tekens]
        t = beste(lambda tekst=tekst: list(stroom([[tekst]], alles_vragen)), 1)
        print(f"{tekens:9,} characters {t:7.2f} s {1e6 * t / tekens:6.2f} µs per character, {_mb():5.0f} MB")
    zin = " ".join(["de man werkt in het huis van de baas en"] * 300)
    t = beste(lambda: list(stroom([[zin]], alles_vragen)), 1)
    print(f"one sentence of 3,000 words: {t:.2f} s, {1e6 * t / len(zin):.2f} µs per character")


if __name__ == "__main__":
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("wat", choices=["snelheid", "start", "geheugen", "lengte", "_geheugen"])
    lezer.add_argument("wijze", nargs="?", default="stroom")
    keuze = lezer.parse_args()
    _geheugen(keuze.wijze) if keuze.wat == "_geheugen" else globals()[keuze.wat]()
