"""From treebank files and raw text to the .spacy files that are trained on."""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import spacy
from advertenties import Merk, parse_marks
from conllu import Woord, Zin, read_conllu
from frog import CgnTabel, run_frog
from lexicon import Naamwoorden
from ouder import modernize
from ruwe_tekst import all_blocks
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab
from spacydocs import fragment, groups, keep_hyphen, make_doc, split_particle, vary

# Documents of nl_lassysmall-dev that are kept apart to develop on.
ONTWIKKEL = frozenset(
    {"WR-P-E-I-0000000001", "WR-P-E-I-0000041235", "wiki-1181", "wiki-3866", "wiki-60", "wiki-832"}
)
# From this share of the Frog-tagged sentences a heading or bullet is cut as well.
FRAGMENTEN = 0.2


def is_dev(zin: Zin) -> bool:
    return zin.sent_id.split(".")[0] in ONTWIKKEL


def forms(zinnen: list[Zin]) -> list[list[str]]:
    return [[w.vorm for w in z.woorden] for z in zinnen]


def save_docs(docs: list[Doc], pad: Path) -> None:
    DocBin(docs=docs, store_user_data=False).to_disk(pad)
    print(f"{pad.name}: {len(docs)} docs, {sum(map(len, docs))} tokens", flush=True)


def gold_docs(vocab: Vocab, zinnen: list[Zin], rng: random.Random | None) -> list[Doc]:
    """With an rng the docs are for training: of varied size, bullets, lemmas a tagger can know."""
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
        begin = token.text[0].isupper() or token.text[0] in "\"'‘“("
        if zinnen[-1] and vorige in {".", "?", "!", ".)", "…"} and begin:
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
    rng = random.Random(2)
    per_doc: dict[int, list[list[Woord]]] = {}
    tel: Counter[str] = Counter()
    for (i, ids), rij in zip(zinnen, rijen, strict=True):
        doc, merken = docs[i]
        woorden = tabel.retag(rij, [bool(doc[t].whitespace_) for t in ids])
        woorden = lexicon.improve(woorden, rij, tel)
        for n, t in enumerate(ids):
            if merk := merken.get(doc[t].idx):
                woorden[n] = replace(woorden[n], upos=merk.upos, feats=merk.feats, lemma=merk.lemma)
        woorden = keep_hyphen(woorden)
        per_doc.setdefault(i, []).append(woorden)
        if rng.random() < FRAGMENTEN and (stuk := fragment(woorden, rng)):
            per_doc[len(docs) + len(per_doc)] = [stuk]
    print("by the noun list:", tel.most_common(8))
    return [make_doc(nlp.vocab, rijen, bomen=False) for rijen in per_doc.values()]


def make_data(ud: Path, werk: Path) -> None:
    """Write goud.spacy (current files), ouder.spacy (retagged), zilver-*.spacy, dev.spacy and test.spacy."""
    nlp = spacy.blank("nl")
    huidig = [*read_conllu(ud / "nl_lassysmall-test.conllu"), *read_conllu(ud / "nl_lassysmall-dev.conllu")]
    train = [z for z in huidig if not is_dev(z)]
    ouder = list(read_conllu(ud / "nl_oudere-ud-uitgaven.conllu"))
    rng = random.Random(1)
    tabel = CgnTabel(train, run_frog(forms(train), werk))
    (werk / "plausibel.json").write_text(json.dumps(tabel.plausible()), "utf-8")
    for zin, rij in zip(ouder, run_frog(forms(ouder), werk), strict=True):
        zin.woorden = modernize(
            [
                replace(w, upos=n.upos, feats=n.feats, lemma=n.lemma, xpos=n.xpos)
                for w, n in zip(zin.woorden, tabel.retag(rij), strict=True)
            ]
        )
    save_docs(gold_docs(nlp.vocab, train, rng), werk / "goud.spacy")
    save_docs(gold_docs(nlp.vocab, ouder, rng), werk / "ouder.spacy")
    save_docs(gold_docs(nlp.vocab, [z for z in huidig if is_dev(z)], None), werk / "dev.spacy")
    lexicon = Naamwoorden(ud.parent / "lexicon")
    for bron, blokken in all_blocks(ud.parent / "eval").items():
        save_docs(silver_docs(nlp, blokken, tabel, lexicon, werk), werk / f"zilver-{bron}.spacy")


def fill_tags(model: Path, van: Path, plausibel: Path, naar: Path) -> None:
    """Fill each empty tag with the model's own, where Frog's CGN tag can mean that (hebben: AUX or VERB)."""
    nlp = spacy.load(model)
    mogelijk: dict[str, list[str]] = json.loads(plausibel.read_text("utf-8"))
    docs = list(DocBin().from_disk(van).get_docs(nlp.vocab))
    kaal = (Doc(nlp.vocab, words=[t.text for t in d], spaces=[bool(t.whitespace_) for t in d]) for d in docs)
    gevuld = leeg = 0
    for doc, eigen in zip(docs, nlp.pipe(kaal, disable=["parser", "senter"]), strict=True):
        for token, zelf in zip(doc, eigen, strict=True):
            if token.pos:
                continue
            if zelf.pos_ in mogelijk.get(token.tag_, []):
                token.pos_ = zelf.pos_
                token.set_morph(zelf.morph)
                gevuld += 1
                if not token.lemma and zelf.pos_ != "PROPN":
                    token.lemma_ = zelf.lemma_
            else:
                leeg += 1
    print(f"{van.name}: {gevuld} empty tags filled, {leeg} left empty")
    save_docs(docs, naar)
