"""Make the embedded model from the UD data: `python training/train.py --ud ../shared/ud`.

Steps, each leaving its result in the work folder, so that a broken run goes on where it stopped:

1. `data`    gold files, the older file retagged, raw text tagged by Frog -> .spacy
2. `tagger`  tok2vec + morphologizer + lemmatizer on gold and Frog-tagged text
3. `vul`     the tags that Frog's table left open, filled by that first tagger; then the tagger once more
4. `parser`  a parser with a tok2vec of its own, reading the tagger's tags, on gold trees alone
5. `pak`     join the parts, add the lemma table, write meta.json, store in toolkit/taal/model/
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from advertenties import Merk, parse_marks
from conllu import Woord, Zin, read_conllu
from docs import groups, keep_hyphen, make_doc, split_particle, vary
from frog import CgnTabel, run_frog
from lexicon import Naamwoorden
from ruwe_tekst import all_blocks

HIER = Path(__file__).parent
# Documents of nl_lassysmall-dev that are kept apart to develop on.
ONTWIKKEL = frozenset("WR-P-E-I-0000000001 WR-P-E-I-0000041235 wiki-1181 wiki-3866 wiki-60 wiki-832".split())


def is_dev(zin: Zin) -> bool:
    return zin.sent_id.split(".")[0] in ONTWIKKEL


def save_docs(docs: list[Doc], pad: Path) -> None:
    DocBin(docs=docs, store_user_data=False).to_disk(pad)
    print(f"{pad.name}: {len(docs)} docs, {sum(map(len, docs))} tokens", flush=True)


def gold_docs(vocab: Vocab, zinnen: list[Zin], rng: random.Random | None) -> list[Doc]:
    """With an rng the docs are for training: of varied size, some lines as bullets, lemmas as the tagger sees them."""
    docs = []
    for groep in groups(zinnen, 8 if rng else 10, rng.randrange(1000) if rng else None):
        rijen = [z.woorden for z in groep]
        if rng:
            rijen = [vary(keep_hyphen(split_particle(r)), rng) for r in rijen]
        docs.append(make_doc(vocab, rijen))
    return docs


def split_sentences(doc: Doc) -> list[list[int]]:
    """Token indices by sentence, cut after . ? ! before a capital, digit or quote. Only to feed Frog."""
    zinnen: list[list[int]] = [[]]
    for token in doc:
        if token.is_space:
            continue
        vorige = doc[token.i - 1].text if token.i else ""
        if (
            zinnen[-1]
            and vorige in {".", "?", "!", ".)", "…"}
            and (token.text[0].isupper() or token.text[0] in "\"'‘“(")
        ):
            zinnen.append([])
        zinnen[-1].append(token.i)
    return [z for z in zinnen if z]


def silver_docs(
    nlp: Language, blokken: list[str], tabel: CgnTabel, lexicon: Naamwoorden, werk: Path
) -> list[Doc]:
    """Raw blocks tagged by Frog, a Doc a block, without trees. A mark in our own text overrules Frog."""
    docs: list[tuple[Doc, dict[int, Merk]]] = []
    for blok in blokken:
        tekst, merken = parse_marks(blok)
        docs.append((nlp.make_doc(tekst), merken))
    zinnen = [(i, ids) for i, (doc, _) in enumerate(docs) for ids in split_sentences(doc)]
    rijen = run_frog([[docs[i][0][t].text for t in ids] for i, ids in zinnen], werk)
    per_doc: dict[int, list[list[Woord]]] = {}
    tel: Counter[str] = Counter()
    for (i, ids), rij in zip(zinnen, rijen, strict=True):
        doc, merken = docs[i]
        woorden = tabel.retag(rij, [bool(doc[t].whitespace_) for t in ids])
        woorden = lexicon.improve(woorden, rij, tel)
        for n, t in enumerate(ids):
            if merk := merken.get(doc[t].idx):
                woorden[n] = replace(woorden[n], upos=merk.upos, feats=merk.feats, lemma=merk.lemma)
        per_doc.setdefault(i, []).append(keep_hyphen(woorden))
    print("by the noun list:", tel.most_common(8))
    return [make_doc(nlp.vocab, rijen, bomen=False) for rijen in per_doc.values()]


def make_data(ud: Path, werk: Path) -> None:
    """Write gold.spacy (current files), ouder.spacy (retagged), zilver.spacy, dev.spacy and test.spacy."""
    nlp = spacy.blank("nl")
    huidig = [*read_conllu(ud / "nl_lassysmall-test.conllu"), *read_conllu(ud / "nl_lassysmall-dev.conllu")]
    train = [z for z in huidig if not is_dev(z)]
    ouder = list(read_conllu(ud / "nl_oudere-ud-uitgaven.conllu"))
    rng = random.Random(1)
    tabel = CgnTabel(train, run_frog([[w.vorm for w in z.woorden] for z in train], werk))
    for zin, rij in zip(ouder, run_frog([[w.vorm for w in z.woorden] for z in ouder], werk), strict=True):
        nieuw = tabel.retag(rij)
        for w, n in zip(zin.woorden, nieuw, strict=True):
            w.upos, w.feats, w.lemma = n.upos, n.feats, n.lemma
    save_docs(gold_docs(nlp.vocab, train, rng), werk / "gold.spacy")
    save_docs(gold_docs(nlp.vocab, ouder, rng), werk / "ouder.spacy")
    save_docs(gold_docs(nlp.vocab, [z for z in huidig if is_dev(z)], None), werk / "dev.spacy")
    save_docs(gold_docs(nlp.vocab, list(read_conllu(ud / "nl_alpino-dev.conllu")), None), werk / "test.spacy")
    lexicon = Naamwoorden(ud.parent / "lexicon")
    for bron, blokken in all_blocks(ud.parent / "eval").items():
        save_docs(silver_docs(nlp, blokken, tabel, lexicon, werk), werk / f"zilver-{bron}.spacy")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--ud", type=Path, default=HIER.parent.parent / "shared" / "ud")
    p.add_argument("--werk", type=Path, default=Path("/tmp/leerwerk-training"))
    p.add_argument("--stap", help="only this step")
    a = p.parse_args()
    a.werk.mkdir(parents=True, exist_ok=True)
    make_data(a.ud, a.werk)


if __name__ == "__main__":
    main()
