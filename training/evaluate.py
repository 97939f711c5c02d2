"""Scores of the embedded model and of any other: `python training/evaluate.py [MODEL...] [--ud DIR]`.

MODEL is a package name or a folder, or `load_taal`: the embedded model as the toolkit uses it, with its own
tokenizer and sentence rules. Without MODEL: the embedded model, load_taal, every installed nl_core_news_*.

Two sets, neither of them trained or tuned on: `nl_alpino-dev.conllu` (newspaper, in documents of ten
sentences) and our own `goud/vacaturetaal.conllu` (vacatures, a document a block). "raw" is what a user
gets: plain text through the model's own tokenizer, a word that is cut differently counts as wrong;
"tokens" gives the model the treebank's own tokens. Labels are folded as in `conllu.py`.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import spacy
from conllu import Woord, Zin, fold_label, read_conllu
from spacy.language import Language
from spacy.tokens import Doc
from spacydocs import groups

HIER = Path(__file__).parent
sys.path.insert(0, str(HIER.parent))
INGEBOUWD = HIER.parent / "toolkit" / "taal" / "model" / "nl_leerwerk"
GOUD = HIER / "goud" / "vacaturetaal.conllu"
DEUR = "load_taal"
MODELLEN = ("nl_core_news_sm", "nl_core_news_md", "nl_core_news_lg")


@dataclass
class Tel:
    """Counts of right, predicted and wanted: one number each for accuracy, two for precision and recall."""

    goed: int = 0
    voorspeld: int = 0
    gezocht: int = 0

    def add(self, voorspeld: set[object], gezocht: set[object]) -> None:
        self.goed += len(voorspeld & gezocht)
        self.voorspeld += len(voorspeld)
        self.gezocht += len(gezocht)

    @property
    def f(self) -> float:
        """F-score in percent; the same as accuracy when there is one prediction for each wanted item."""
        som = self.voorspeld + self.gezocht
        return 200 * self.goed / som if som else float("nan")

    @property
    def recall(self) -> float:
        return 100 * self.goed / self.gezocht if self.gezocht else float("nan")


Span = tuple[int, int]


def text_and_spans(zinnen: list[list[Woord]]) -> tuple[str, list[list[Span]]]:
    """The running text of a document, and where each token of each sentence stands in it."""
    tekst = ""
    spans: list[list[Span]] = []
    for zin in zinnen:
        rij = []
        for w in zin:
            rij.append((len(tekst), len(tekst) + len(w.vorm)))
            tekst += w.vorm + (" " if w.spatie else "")
        spans.append(rij)
    return tekst.rstrip(), spans


def norm_lemma(lemma: str) -> str:
    """Lemmas as the treebank writes them: without the hyphen inside (`vice_premier`), which we keep."""
    return lemma.replace("-", "") or lemma


def score_docs(docs: Iterable[Doc], documenten: list[list[list[Woord]]]) -> dict[str, Tel]:
    """Compare parsed docs with the gold documents, span by span."""
    t = {k: Tel() for k in ("token", "upos", "feats", "lemma", "lemma-", "uas", "las", "sent", "fin")}
    for doc, zinnen in zip(docs, documenten, strict=True):
        _, spans = text_and_spans(zinnen)
        gold = [(s, w) for rij, zin in zip(spans, zinnen, strict=True) for s, w in zip(rij, zin, strict=True)]
        pred = [((k.idx, k.idx + len(k)), k) for k in doc if not k.is_space]
        t["token"].add({s for s, _ in pred}, {s for s, _ in gold})
        t["upos"].add({(s, k.pos_) for s, k in pred}, {(s, w.upos) for s, w in gold})
        t["lemma"].add({(s, k.lemma_) for s, k in pred}, {(s, w.lemma) for s, w in gold})
        t["lemma-"].add(
            {(s, norm_lemma(k.lemma_)) for s, k in pred}, {(s, norm_lemma(w.lemma)) for s, w in gold}
        )
        t["fin"].add(
            {s for s, k in pred if "Fin" in k.morph.get("VerbForm")},
            {s for s, w in gold if "VerbForm=Fin" in w.feats},
        )
        if all(w.deprel for _, w in gold):
            t["feats"].add(
                {(s, "" if k.pos_ == "PROPN" else str(k.morph)) for s, k in pred},
                {(s, w.feats) for s, w in gold},
            )
            hoofd = {
                s: (rij[w.hoofd], w.deprel)
                for rij, zin in zip(spans, zinnen, strict=True)
                for s, w in zip(rij, zin, strict=True)
            }
            boom = {
                s: ((k.head.idx, k.head.idx + len(k.head)), fold_label(k.dep_.replace("ROOT", "root")))
                for s, k in pred
            }
            t["uas"].add({(s, h) for s, (h, _) in boom.items()}, {(s, h) for s, (h, _) in hoofd.items()})
            t["las"].add(set(boom.items()), set(hoofd.items()))
        t["sent"].add(
            {
                (z[0].idx, z[-1].idx + len(z[-1]))
                for z in ([k for k in s if not k.is_space] for s in doc.sents)
                if z
            },
            {(rij[0][0], rij[-1][1]) for rij in spans},
        )
    return t


def gold_documents(zinnen: list[Zin]) -> list[list[list[Woord]]]:
    """Ten sentences a document, or a block a document where the file marks blocks."""
    if any(z.blok for z in zinnen):
        blokken: list[list[list[Woord]]] = []
        for z in zinnen:
            if z.blok or not blokken:
                blokken.append([])
            blokken[-1].append(z.woorden)
        return blokken
    return [[z.woorden for z in groep] for groep in groups(zinnen)]


def evaluate(nlp: Language, documenten: list[list[list[Woord]]]) -> tuple[dict[str, Tel], dict[str, Tel]]:
    """(on raw text, on the treebank's tokens)."""
    rauw = score_docs(nlp.pipe(text_and_spans(d)[0] for d in documenten), documenten)
    klaar = []
    for d in documenten:
        woorden = [w for z in d for w in z]
        klaar.append(Doc(nlp.vocab, words=[w.vorm for w in woorden], spaces=[w.spatie for w in woorden]))
    return rauw, score_docs(nlp.pipe(klaar), documenten)


def words_per_second(nlp: Language, teksten: list[str]) -> float:
    """Tokens a second of CPU time through nlp.pipe, the text read three times."""
    begin = time.process_time()
    n = sum(len(doc) for doc in nlp.pipe(teksten * 3))
    return n / (time.process_time() - begin)


def load(naam: str) -> Language:
    importlib.import_module("toolkit.taal.onderdelen")  # registers the component of our own
    if naam == DEUR:
        return importlib.import_module("toolkit.taal").load_taal()
    return spacy.load(naam)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("modellen", nargs="*", metavar="MODEL")
    p.add_argument("--ud", type=Path, default=HIER.parent.parent / "shared" / "ud", metavar="DIR")
    a = p.parse_args()
    modellen = a.modellen or [str(INGEBOUWD), DEUR, *(m for m in MODELLEN if importlib.util.find_spec(m))]
    sets = {
        "nl_alpino-dev": gold_documents(list(read_conllu(a.ud / "nl_alpino-dev.conllu"))),
        "vacaturetaal": gold_documents(list(read_conllu(GOUD))),
    }
    koppen = ["model", "set", "text", "tokens F", "UPOS", "feats", "lemma", "lemma, hyphen ignored"]
    koppen += ["finite F", "UAS", "LAS", "sents F", "words/s"]
    print("| " + " | ".join(koppen) + " |", "|" + "---|" * len(koppen), sep="\n")
    for naam in modellen:
        nlp = load(naam)
        snelheid = words_per_second(nlp, [text_and_spans(d)[0] for d in sets["nl_alpino-dev"]])
        for set_naam, documenten in sets.items():
            for soort, t in zip(("raw", "tokens"), evaluate(nlp, documenten), strict=True):
                rij = [t["token"].f] + [t[k].recall for k in ("upos", "feats", "lemma", "lemma-")]
                rij += [t["fin"].f, t["uas"].recall, t["las"].recall, t["sent"].f]
                cellen = " | ".join("-" if x != x else f"{x:.1f}" for x in rij)
                print(
                    f"| {Path(naam).name} | {set_naam} | {soort} | {cellen} | {snelheid:,.0f} |", flush=True
                )


if __name__ == "__main__":
    main()
