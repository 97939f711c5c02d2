"""Bring the trees of the releases of 2015-2018 to today's conventions.

Measured with a parser trained on the current files alone, the older trees differ most in the head of
`cc` (97% other than today), of punctuation (up to 74%), and in a few labels.
"""

from __future__ import annotations

from conllu import Woord

OPENT, SLUIT = {"(", "[", "{"}, {")", "]", "}"}
ZIJN = {"zijn", "ben"}
GEEN_HULP = {"laten", "gaan", "willen", "hoeven", "blijken", "blijven", "komen"}
# What belongs to the clause, and so to its verb.
ZINSDELEN = {
    "nsubj",
    "csubj",
    "aux",
    "mark",
    "advcl",
    "ccomp",
    "parataxis",
    "expl",
    "compound:prt",
    "conj",
    "cc",
}
AANHALING = {'"', "''", "'", ",,", "``", "“", "”"}


def ancestors(zin: list[Woord], i: int) -> list[int]:
    """`i`, its head, that one's head and so on up to the root."""
    rij = [i]
    while zin[i].hoofd != i and len(rij) <= len(zin):
        i = zin[i].hoofd
        rij.append(i)
    return rij


def attach_cc(zin: list[Woord]) -> None:
    """UD 2: a conjunction hangs from the conjunct after it, not from the first one."""
    for i, w in enumerate(zin):
        if w.deprel == "cc":
            erna = [j for j, c in enumerate(zin) if c.deprel == "conj" and j > i and c.hoofd == w.hoofd]
            if erna:
                w.hoofd = erna[0]


def punct_head(zin: list[Woord], links: int | None, rechts: int | None, wortel: int) -> int:
    """Where today's treebank hangs a punctuation mark between the words `links` and `rechts`."""
    if links is None or rechts is None:
        return wortel
    boven_links, boven_rechts = ancestors(zin, links), ancestors(zin, rechts)
    samen = next((a for a in boven_links if a in boven_rechts), wortel)
    # The highest node on either side that does not reach over the mark.
    top_links = boven_links[max(boven_links.index(samen) - 1, 0)] if samen in boven_links else links
    top_rechts = boven_rechts[max(boven_rechts.index(samen) - 1, 0)] if samen in boven_rechts else rechts
    if top_rechts == samen:
        return top_links
    if top_links == samen:
        return top_rechts
    return top_rechts


def attach_punct(zin: list[Woord]) -> None:
    woorden = [i for i, w in enumerate(zin) if w.deprel != "punct"]
    if not woorden:
        return
    wortel = next((i for i in woorden if zin[i].hoofd == i), woorden[0])
    open_: list[int] = []
    for i, w in enumerate(zin):
        if w.deprel != "punct":
            continue
        paar = w.vorm in SLUIT or (w.vorm in AANHALING and any(zin[j].vorm in AANHALING for j in open_))
        if paar and open_:
            w.hoofd = zin[open_.pop()].hoofd
            continue
        links = max((j for j in woorden if j < i), default=None)
        rechts = min((j for j in woorden if j > i), default=None)
        w.hoofd = punct_head(zin, links, rechts, wortel)
        if w.vorm in OPENT or w.vorm in AANHALING:
            open_.append(i)


def raise_verb(zin: list[Woord]) -> None:
    """Today only zijn is a copula, and laten or gaan no auxiliary: that verb is the head."""
    for i, w in enumerate(zin):
        koppel = w.deprel == "cop" and w.lemma not in ZIJN
        if not koppel and not (w.deprel == "aux" and w.lemma in GEEN_HULP):
            continue
        rest = w.hoofd
        if any(c.hoofd == i for c in zin):
            continue
        w.hoofd, w.deprel = (i if zin[rest].hoofd == rest else zin[rest].hoofd), zin[rest].deprel
        zin[rest].hoofd, zin[rest].deprel = i, "xcomp"
        for j, c in enumerate(zin):
            van_zin = c.deprel in ZINSDELEN or (
                koppel and c.deprel in ("advmod", "obl") and abs(j - rest) > 1
            )
            if c.hoofd == rest and j not in (i, rest) and van_zin:
                c.hoofd = i


def cases(zin: list[Woord], i: int) -> set[str]:
    return {c.vorm.lower() for c in zin if c.hoofd == i and c.deprel == "case"}


def relabel(zin: list[Woord]) -> None:
    passief = {w.hoofd for w in zin if w.deprel == "aux:pass"}
    for i, w in enumerate(zin):
        hoofd = zin[w.hoofd]
        if (
            w.deprel == "fixed"
            and hoofd.vorm[:1].isupper()
            and hoofd.upos in ("PROPN", "", "X", "ADJ", "NOUN")
        ):
            w.deprel = "flat"
        elif w.deprel == "obj" and w.vorm.lower() == "zich":
            w.deprel = "expl"
        elif w.deprel == "nummod" and w.upos == "ADJ":
            w.deprel = "amod"
        elif w.deprel == "obl" and w.hoofd in passief and "door" in cases(zin, i):
            w.deprel = "obl:agent"


def modernize(zin: list[Woord]) -> list[Woord]:
    """The sentence (retagged already) with today's heads and labels; the words are changed in place."""
    raise_verb(zin)
    attach_cc(zin)
    attach_punct(zin)
    relabel(zin)
    return zin
