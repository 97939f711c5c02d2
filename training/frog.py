"""Frog as a teacher: tag raw text, and learn what its CGN tags mean in UD.

Frog (Debian's `frog`, `frogdata`, `ucto`) is a tool for making training data, no dependency of the product.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
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


def run_frog(zinnen: Sequence[Sequence[str]], werk: Path) -> list[list[FrogWoord]]:
    """Tag sentences that are tokenised already. Raises RuntimeError when Frog's tokens do not match ours.

    What Frog said stays in `werk` and is used again for the same text (Frog takes minutes for new words).
    """
    tekst = "".join(" ".join(frog_form(w) for w in z) + "\n" for z in zinnen)
    naam = hashlib.sha1(tekst.encode()).hexdigest()[:16]
    invoer, uitvoer = werk / f"frog-{naam}.txt", werk / f"frog-{naam}.tsv"
    if not uitvoer.exists():
        invoer.write_text(tekst, "utf-8")
        half = uitvoer.with_suffix(".half")
        subprocess.run(
            ["frog", "--skip=tpcnma", "-n", "-t", str(invoer), "-o", str(half)],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=werk,
        )
        half.rename(uitvoer)
    van_frog: list[list[FrogWoord]] = [[]]
    for regel in uitvoer.read_text("utf-8").splitlines():
        if not regel.strip():
            van_frog.append([])
            continue
        v = regel.split("\t")
        van_frog[-1].append(FrogWoord(v[1], v[2], v[4], float(v[5])))
    return align(zinnen, van_frog)


def frog_form(vorm: str) -> str:
    """A token as Frog reads it: it splits on white space."""
    return "".join(vorm.split()) or "-"


def align(zinnen: Sequence[Sequence[str]], van_frog: list[list[FrogWoord]]) -> list[list[FrogWoord]]:
    """Frog's words laid along ours (it may break one of our lines into more sentences)."""
    stroom = [w for z in van_frog for w in z]
    i = 0
    uit: list[list[FrogWoord]] = []
    for zin in zinnen:
        rij = stroom[i : i + len(zin)]
        i += len(zin)
        for vorm, w in zip(zin, rij, strict=False):
            if w.vorm != frog_form(vorm):
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
    """From (CGN tag, word) to UPOS, features and lemma, learnt from what Frog makes of gold text."""

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
        # A capital inside a sentence makes a name likely; at the start it says nothing.
        naam = "Naam" if i > 0 and f.vorm[:1].isupper() else "-"
        return [
            (f.cgn, vorm, naam, volgend),
            (f.cgn, vorm, naam),
            (f.cgn, naam),
            (hoofd, vorm, naam),
            (hoofd, naam),
        ]

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
                if (
                    sleutel == (rij[i].cgn, rij[i].vorm.lower(), sleutel[2] if len(sleutel) == 3 else "")
                    and n >= 5
                ):
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

    def lookup_lemma(self, f: FrogWoord, upos: str, eerste: bool) -> str:
        """Gold's own lemma of this word where it is known, else Frog's in UD's spelling."""
        tel = self.lemma.get((f.vorm.lower(), upos, f.cgn))
        if tel:
            lemma, k = tel.most_common(1)[0]
            if k / sum(tel.values()) >= ZEKER:
                return lemma if lemma.lower() != f.vorm.lower() or upos != "PROPN" else f.vorm
        return ud_lemma(f, upos, eerste)

    def plausible(self, deel: float = 0.02) -> dict[str, list[str]]:
        """For each CGN tag the UPOS tags that it stands for in at least this share of its words."""
        samen: dict[str, Counter[str]] = defaultdict(Counter)
        for sleutel, tel in self.upos.items():
            if len(sleutel) == 2 and "(" in sleutel[0]:
                samen[sleutel[0]] += tel
        return {cgn: [u for u, n in t.items() if n >= deel * t.total()] for cgn, t in samen.items()}

    def retag(self, rij: list[FrogWoord], spaties: Sequence[bool] | None = None) -> list[Woord]:
        """Frog's words as UD words: tag and features empty where the table or Frog is not sure."""
        uit = []
        for i, f in enumerate(rij):
            upos = self.lookup_upos(rij, i) if f.zeker >= FROG_ZEKER else ""
            feats = self.lookup_feats(f.cgn, upos, f.vorm) if upos else None
            # Without a tag nobody knows whether a capital belongs to the lemma.
            lemma_ok = upos or (f.zeker >= FROG_ZEKER and f.vorm.islower())
            uit.append(
                Woord(
                    vorm=f.vorm,
                    lemma=self.lookup_lemma(f, upos, i == 0) if lemma_ok else "",
                    upos=upos if feats is not None else "",
                    xpos=f.cgn,
                    feats=feats or "",
                    hoofd=0 if i == 0 else i - 1,
                    deprel="dep",
                    spatie=True if spaties is None else spaties[i],
                )
            )
        return uit


def ud_lemma(f: FrogWoord, upos: str, eerste: bool) -> str:
    """Frog's lemma as UD spells it: names and acronyms keep their capitals, the rest is lower case."""
    if upos == "PROPN" or upos in ("X", "SYM", "PUNCT"):
        return f.vorm if f.lemma.lower() == f.vorm.lower() else f.lemma
    lemma = f.lemma.lower()
    if sum(c.isupper() for c in f.vorm) > 1 and lemma[:2] == f.vorm[:2].lower():
        # NK, X-boten, HR-medewerker: keep the capitals of the part that is the same.
        n = next(
            (i for i, (a, b) in enumerate(zip(f.vorm.lower(), lemma, strict=False)) if a != b), len(lemma)
        )
        n = min(n, len(f.vorm), len(lemma))
        return f.vorm[:n] + lemma[n:]
    if upos == "ADJ" and f.vorm[:1].isupper() and not eerste:
        return lemma[:1].upper() + lemma[1:]
    return lemma
