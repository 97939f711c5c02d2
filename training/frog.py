"""Frog as a teacher: tag raw text, and learn what its CGN tags mean in UD.

Frog (Debian's `frog`, `frogdata`, `ucto`) is a tool for making training data, no dependency of the product.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from conllu import Woord, Zin

# How sure the table must be before a tag counts, learnt from the current files.
ZEKER = 0.93
MINSTENS = 3
# Frog's own certainty under which a tag is left empty.
FROG_ZEKER = 0.55


@dataclass(frozen=True)
class FrogWoord:
    vorm: str
    lemma: str
    cgn: str
    zeker: float


def run_frog(zinnen: Sequence[Sequence[str]]) -> list[list[FrogWoord]]:
    """Tag sentences that are tokenised already. Raises RuntimeError when Frog's tokens do not match ours."""
    with tempfile.TemporaryDirectory() as map_:
        invoer = Path(map_) / "in.txt"
        invoer.write_text("".join(" ".join(w.replace(" ", "") or "-" for w in z) + "\n" for z in zinnen), "utf-8")
        uitvoer = Path(map_) / "uit.tsv"
        subprocess.run(
            ["frog", "--skip=tpcnma", "-n", "-t", str(invoer), "-o", str(uitvoer)],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=map_,
        )
        zinnen_uit: list[list[FrogWoord]] = []
        nu: list[FrogWoord] = []
        for regel in uitvoer.read_text("utf-8").splitlines():
            if not regel.strip():
                if nu:
                    zinnen_uit.append(nu)
                nu = []
                continue
            v = regel.split("\t")
            nu.append(FrogWoord(v[1], v[2], v[4], float(v[5])))
        if nu:
            zinnen_uit.append(nu)
    return align(zinnen, zinnen_uit)


def align(zinnen: Sequence[Sequence[str]], van_frog: list[list[FrogWoord]]) -> list[list[FrogWoord]]:
    """Frog's words laid along ours (it may break one of our lines into more sentences)."""
    stroom = [w for z in van_frog for w in z]
    i = 0
    uit: list[list[FrogWoord]] = []
    for zin in zinnen:
        rij = stroom[i : i + len(zin)]
        i += len(zin)
        for vorm, w in zip(zin, rij, strict=False):
            if w.vorm != (vorm.replace(" ", "") or "-"):
                raise RuntimeError(f"Frog gave {w.vorm!r} for {vorm!r}")
        if len(rij) != len(zin):
            raise RuntimeError("Frog gave fewer words than it got")
        uit.append(rij)
    return uit


def xpos_of(cgn: str) -> str:
    """Frog's `N(soort,ev,basis)` written as UD's XPOS column writes it: `N|soort|ev|basis`."""
    m = re.fullmatch(r"([^()]+)\((.*)\)", cgn)
    return cgn if m is None else "|".join([m[1], *(d for d in m[2].split(",") if d)])


class CgnTabel:
    """From (CGN tag, word) to UPOS, features and the shape of the lemma, learnt from Frog's view of gold text."""

    def __init__(self, zinnen: Iterable[Zin], van_frog: Iterable[list[FrogWoord]]) -> None:
        self.upos: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        self.feats: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        self.lemma: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for zin, rij in zip(zinnen, van_frog, strict=True):
            for i, (w, f) in enumerate(zip(zin.woorden, rij, strict=True)):
                for sleutel in self.keys(rij, i):
                    self.upos[sleutel][w.upos] += 1
                for sleutel in ((f.cgn, w.upos, w.vorm.lower()), (f.cgn, w.upos)):
                    self.feats[sleutel][w.feats] += 1
                self.lemma[(w.vorm.lower(), w.upos, f.cgn)][w.lemma] += 1

    @staticmethod
    def keys(rij: list[FrogWoord], i: int) -> list[tuple[str, ...]]:
        f = rij[i]
        hoofd = f.cgn.split("(")[0]
        vorm = f.vorm.lower()
        volgend = rij[i + 1].cgn.split(",")[0] if i + 1 < len(rij) else ""
        return [(f.cgn, vorm, volgend), (f.cgn, vorm), (f.cgn,), (hoofd, vorm), (hoofd,)]

    def lookup_upos(self, rij: list[FrogWoord], i: int) -> str:
        """The UPOS of Frog's word `i`, or "" when the table is not sure.

        The most specific key that was seen often enough decides, sure or not: a word that is
        known to waver (hebben: AUX or VERB) must not get the tag of its class.
        """
        for sleutel in self.keys(rij, i):
            tel = self.upos.get(sleutel)
            if tel and (n := sum(tel.values())) >= MINSTENS:
                tag, k = tel.most_common(1)[0]
                if k / n >= ZEKER:
                    return tag
                if len(sleutel) == 2 and sleutel[1] == rij[i].vorm.lower() and n >= 5:
                    return ""
        return ""

    def lookup_feats(self, cgn: str, upos: str, vorm: str) -> str | None:
        for sleutel in ((cgn, upos, vorm.lower()), (cgn, upos)):
            tel = self.feats.get(sleutel)
            if tel and (n := sum(tel.values())) >= MINSTENS:
                feats, k = tel.most_common(1)[0]
                if k / n >= ZEKER:
                    return feats
        return None

    def lookup_lemma(self, f: FrogWoord, upos: str) -> str:
        """Gold's own lemma of this word where it is known, else Frog's in UD's spelling."""
        tel = self.lemma.get((f.vorm.lower(), upos, f.cgn))
        if tel:
            lemma, k = tel.most_common(1)[0]
            if k / sum(tel.values()) >= ZEKER:
                return lemma if lemma.lower() != f.vorm.lower() or upos != "PROPN" else f.vorm
        return ud_lemma(f, upos)

    def retag(self, rij: list[FrogWoord], spaties: Sequence[bool] | None = None) -> list[Woord]:
        """Frog's words as UD words: tag and features empty where the table or Frog is not sure."""
        uit = []
        for i, f in enumerate(rij):
            upos = self.lookup_upos(rij, i) if f.zeker >= FROG_ZEKER else ""
            feats = self.lookup_feats(f.cgn, upos, f.vorm) if upos else None
            uit.append(
                Woord(
                    vorm=f.vorm,
                    lemma=self.lookup_lemma(f, upos) if f.zeker >= FROG_ZEKER else "",
                    upos=upos if feats is not None else "",
                    xpos=f.cgn,
                    feats=feats or "",
                    hoofd=0 if i == 0 else i - 1,
                    deprel="dep",
                    spatie=True if spaties is None else spaties[i],
                )
            )
        return uit


def ud_lemma(f: FrogWoord, upos: str) -> str:
    """Frog's lemma as UD spells it."""
    if upos in ("PROPN", "X", "SYM", "NUM", "PUNCT"):
        return f.vorm if f.lemma.lower() == f.vorm.lower() else f.lemma
    return f.lemma
