"""Build spaCy Docs from sentences."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc
from spacy.vocab import Vocab

from conllu import Woord, Zin


def make_doc(vocab: Vocab, zinnen: list[list[Woord]], bomen: bool = True) -> Doc:
    """One Doc with gold tags, lemmas, sentence starts and (with `bomen`) heads and labels.

    A token without a tag gets neither POS nor features, so that spaCy treats it as missing
    (an empty `morphs=[""]` would become a class of its own).
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
