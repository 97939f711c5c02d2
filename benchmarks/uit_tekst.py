"""How good is ``leerwerk vaktaal uit-tekst``? Precision and recall on texts that were marked by hand.

    python benchmarks/uit_tekst.py [MAP]

In a text, {braces} stand around every word that a teacher would put on the list (around both parts of a split
verb). "nieuw": of the candidates that are not in the glossary, how many are marked: the precision.
"gevonden": of the marked words, how many were found, known or new. "bekend": of the glossary's terms (without
everyday words), how many are marked; the marker thought the others too easy for this text.
The second table is for a trade that the glossary does not have yet: only the shared files are used.
Default: the six texts of tests/data/uit_tekst.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from toolkit.tekst import lees_tekst
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.uit_tekst import haal_uit
from toolkit.vaktaal.vinden import is_alledaags
from toolkit.vaktaal.vormen import woorden

STANDAARD = Path(__file__).resolve().parent.parent / "tests" / "data" / "uit_tekst"


def zonder_beroepen(glossarium: Glossarium) -> Glossarium:
    """Return the glossary with its shared files only."""
    namen = [naam for naam, gebied in glossarium.vakgebieden.items() if not gebied.is_beroep]
    return Glossarium(
        {naam: glossarium.vakgebieden[naam] for naam in namen},
        {naam: glossarium.bronnen[naam] for naam in namen},
        tuple(namen),
    )


def meet(pad: Path, glossarium: Glossarium, *, toon: bool = False) -> tuple[int, int, int, int, int, int]:
    """Return (known right, known all, new right, new all, marked found, marked all) for one text."""
    gemerkt = pad.read_text(encoding="utf-8")
    goud = {" ".join(woorden(m)) for m in re.findall(r"\{([^}]*)\}", gemerkt)}
    losse = {w for frase in goud for w in frase.split()} | goud
    document = lees_tekst(re.sub(r"[{}]", "", gemerkt), naam=pad.name)
    oogst = haal_uit([document], glossarium)
    bekend = [b for b in oogst.bekend if not is_alledaags(b.term)]
    goed_bekend = [b for b in bekend if any(w in losse for w in _vormen_in(b.vormen))]
    goed_nieuw = [k for k in oogst.nieuw if any(w in losse for w in _vormen_in(k.vormen))]
    gevonden = {w for b in oogst.bekend for w in _vormen_in(b.vormen)} | {
        w for k in oogst.nieuw for w in _vormen_in(k.vormen)
    }
    raak = [frase for frase in goud if any(w in gevonden for w in frase.split())]
    if toon:
        print("  fout bekend:", ", ".join(b.term.lemma for b in bekend if b not in goed_bekend))
        print("  fout nieuw: ", ", ".join(f"{k.woord} {k.score}" for k in oogst.nieuw if k not in goed_nieuw))
        print("  goed nieuw: ", ", ".join(f"{k.woord} {k.score}" for k in goed_nieuw))
        print("  gemist:     ", ", ".join(sorted(goud - set(raak))))
    return len(goed_bekend), len(bekend), len(goed_nieuw), len(oogst.nieuw), len(raak), len(goud)


def _vormen_in(vormen: set[str]) -> set[str]:
    return {w for vorm in vormen for w in woorden(vorm)}


def main() -> None:
    argumenten = [a for a in sys.argv[1:] if a != "--toon"]
    map_ = Path(argumenten[0]) if argumenten else STANDAARD
    alles = laad_glossarium()
    for titel, glossarium in (("hele woordenlijst", alles), ("zonder beroepen", zonder_beroepen(alles))):
        som: tuple[int, ...] = (0,) * 6
        print(f"{titel:22} {'bekend':>17} {'nieuw':>17} {'gevonden':>17}")
        for pad in sorted(map_.glob("*.txt")):
            delen = meet(pad, glossarium, toon="--toon" in sys.argv)
            som = tuple(a + b for a, b in zip(som, delen, strict=True))
            print(_regel(pad.stem, delen))
        print(_regel("samen", som))


def _regel(naam: str, d: tuple[int, ...]) -> str:
    paren = [(d[i], d[i + 1]) for i in (0, 2, 4)]
    return f"{naam:22} " + " ".join(f"{a:3} van {b:3} = {a / b if b else 0:4.0%}" for a, b in paren)


if __name__ == "__main__":
    main()
