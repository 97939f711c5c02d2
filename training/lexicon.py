"""Dutch nouns with singular and lidwoord, from `../shared/lexicon/` (dutch-plurals, BSD-3, UU).

Frog guesses at a word it has never seen (`vakmensen` became an infinitive); a noun list knows better.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from conllu import Woord
from frog import FrogWoord

# A short word has too many readings, most of all one that may be a verb; above TWIJFEL Frog is believed.
KORTSTE = 6
KORTSTE_WERKWOORD = 9
TWIJFEL = 0.6


def read_tsv(pad: Path) -> Iterator[list[str]]:
    with pad.open(encoding="utf-8", newline="") as f:
        yield from csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE)


class Naamwoorden:
    def __init__(self, map_: Path) -> None:
        self.geslacht: dict[str, str] = {}
        for rij in read_tsv(map_ / "lidwoord.tsv"):
            if len(rij) > 1 and rij[0] in ("de", "het"):
                self.geslacht[rij[1]] = "Com" if rij[0] == "de" else "Neut"
        self.enkelvoud: dict[str, str] = {}
        self.kern: dict[str, str] = {}
        for rij in read_tsv(map_ / "meervoud.tsv"):
            if len(rij) > 2 and rij[0].islower() and rij[1].islower():
                self.enkelvoud.setdefault(rij[0], rij[1])
                self.kern[rij[1]] = rij[2]

    def gender(self, lemma: str) -> str:
        return self.geslacht.get(lemma) or self.geslacht.get(self.kern.get(lemma, ""), "")

    def tag(self, vorm: str) -> tuple[str, str] | None:
        """(lemma, features) of a form that is a noun in the list, else None."""
        if vorm in self.enkelvoud:
            return self.enkelvoud[vorm], "Number=Plur"
        if vorm in self.kern and (g := self.gender(vorm)):
            return vorm, f"Gender={g}|Number=Sing"
        return None

    def improve(self, woorden: list[Woord], van_frog: list[FrogWoord], tel: Counter[str]) -> list[Woord]:
        """The words with a noun's tag where Frog was in doubt and the list is not."""
        uit = []
        for w, f in zip(woorden, van_frog, strict=True):
            kortste = KORTSTE_WERKWOORD if f.cgn.startswith("WW") else KORTSTE
            gewoon = w.vorm.islower() or not uit
            if f.zeker < TWIJFEL and gewoon and len(w.vorm) >= kortste and (t := self.tag(w.vorm.lower())):
                tel[f"{w.upos or '-'}>NOUN"] += 1
                w = replace(w, upos="NOUN", lemma=t[0], feats=t[1])
            elif w.upos == "NOUN" and w.vorm.lower() in self.enkelvoud and w.feats == "Number=Plur":
                lemma = self.enkelvoud[w.vorm.lower()]
                tel["lemma"] += lemma != w.lemma
                w = replace(w, lemma=lemma)
            uit.append(w)
        return uit
