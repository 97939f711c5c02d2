"""Build spaCy Docs from sentences."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace

from conllu import Woord, Zin
from spacy.tokens import Doc
from spacy.vocab import Vocab


def make_doc(vocab: Vocab, zinnen: list[list[Woord]], bomen: bool = True) -> Doc:
    """One Doc with gold tags, lemmas, sentence starts and (with `bomen`) heads and labels.

    A token without a tag gets neither POS nor features, so that spaCy treats it as missing
    (an empty `morphs=[""]` would become a class of its own). XPOS goes into `tag_`, for the filling
    of empty tags only; nothing is trained on it.
    """
    woorden = [w for zin in zinnen for w in zin]
    starts: list[bool] = []
    hoofden: list[int] = []
    for zin in zinnen:
        begin = len(starts)
        starts += [i == 0 for i in range(len(zin))]
        hoofden += [begin + w.hoofd for w in zin]
    doc = Doc(
        vocab,
        words=[w.vorm for w in woorden],
        spaces=[w.spatie for w in woorden],
        lemmas=[w.lemma for w in woorden],
        heads=hoofden if bomen else None,
        deps=[w.deprel if w.deprel != "root" else "ROOT" for w in woorden] if bomen else None,
        sent_starts=None if bomen else starts,
    )
    for token, w in zip(doc, woorden, strict=True):
        token.tag_ = w.xpos
        if w.upos:
            token.pos_ = w.upos
            token.set_morph(w.feats)
    return doc


def groups(zinnen: Iterable[Zin], grootste: int = 10, seed: int | None = None) -> Iterator[list[Zin]]:
    """Consecutive sentences in groups: of `grootste`, or with a seed of 1 to `grootste`.

    Varied sizes teach that a block may be one line as well as a paragraph.
    """
    rng = random.Random(seed) if seed is not None else None
    groep: list[Zin] = []
    doel = rng.randint(1, grootste) if rng else grootste
    for zin in zinnen:
        groep.append(zin)
        if len(groep) >= doel:
            yield groep
            groep = []
            doel = rng.randint(1, grootste) if rng else grootste
    if groep:
        yield groep


def split_particle(zin: list[Woord]) -> list[Woord]:
    """The lemma of a verb without its loose particle: `sluit ... aan` gets `sluiten` instead of `aansluiten`.

    No tagger can see the particle from the verb alone; the pipeline joins them after parsing.
    """
    uit = list(zin)
    for w in zin:
        if w.deprel == "compound:prt":
            hoofd = uit[w.hoofd]
            deel = w.vorm.lower()
            if hoofd.lemma.startswith(deel) and not hoofd.vorm.lower().startswith(deel):
                uit[w.hoofd] = replace(hoofd, lemma=hoofd.lemma[len(deel) :])
    return uit


def keep_hyphen(zin: list[Woord]) -> list[Woord]:
    """`vice-premier` keeps its hyphen in the lemma, as readers know it (the treebank has `vice_premier`)."""
    uit = []
    for w in zin:
        if "-" in w.vorm.strip("-") and "-" not in w.lemma:
            voor, na = w.vorm.rsplit("-", 1)
            kaal = voor.replace("-", "")
            if w.lemma.lower().startswith(kaal.lower()) and na:
                lemma = voor if w.lemma.startswith(kaal) else voor.lower()
                w = replace(w, lemma=f"{lemma}-{w.lemma[len(kaal) :]}")
        uit.append(w)
    return uit


def vary(zin: list[Woord], rng: random.Random) -> list[Woord]:
    """Sometimes without the full stop or the capital, as bullets and headings are written."""
    if (
        len(zin) > 2
        and rng.random() < 0.12
        and zin[-1].vorm == "."
        and all(w.hoofd != len(zin) - 1 for w in zin[:-1])
    ):
        zin = zin[:-1]
    if rng.random() < 0.06 and zin[0].upos not in ("PROPN", "X", ""):
        zin = [replace(zin[0], vorm=zin[0].vorm.lower()), *zin[1:]]
    return zin


def fragment(zin: list[Woord], rng: random.Random) -> list[Woord] | None:
    """A heading or bullet cut out of a sentence: from a content word up to a noun, mostly with a capital.

    Newspaper text has few of these, so a tagger takes a capital at the start of a line for a name.
    """
    begin = [i for i, w in enumerate(zin) if w.upos in ("NOUN", "ADJ", "VERB") and w.vorm.islower()]
    if not begin:
        return None
    i = rng.choice(begin)
    einde = [j for j in range(i, min(i + 7, len(zin))) if zin[j].upos == "NOUN"]
    if not einde:
        return None
    stuk = zin[i : rng.choice(einde) + 1]
    if rng.random() < 0.75:
        stuk = [replace(stuk[0], vorm=stuk[0].vorm[0].upper() + stuk[0].vorm[1:]), *stuk[1:]]
    return [replace(w, hoofd=0, deprel="") for w in stuk]
