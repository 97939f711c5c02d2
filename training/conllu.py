"""Read CoNLL-U and bring every file to one set of tags, features, lemmas and labels.

The current files follow today's UD; `nl_oudere-ud-uitgaven.conllu` follows the conventions of
2015-2018 (see ../shared/ud/README.md). Both go through here, so training and evaluation cannot
disagree about the mapping.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KENMERKEN = frozenset(
    {"Definite", "Gender", "Number", "Tense", "VerbForm", "Degree", "Person"}
    | {"PronType", "Case", "Poss", "Reflex", "Foreign", "Abbr"}
)
UPOS = frozenset(
    {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM"}
    | {"PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}
)
# Labels that count as one for our use.
GEVOUWEN = {"obl:arg": "obl", "nmod:poss": "det", "expl:pv": "expl"}
# Labels of the older releases, and what they are called today.
OUDERE_LABELS = {
    "dobj": "obj",
    "auxpass": "aux:pass",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "mwe": "fixed",
    "name": "flat",
    "flat:name": "flat",
    "neg": "advmod",
    "det:nummod": "det",
    "remnant": "orphan",
}


@dataclass
class Woord:
    """One token. `upos` is "" where nobody knows the tag; `hoofd` is the 0-based index of the
    head, itself for a root. Without a tree `deprel` is "".
    """

    vorm: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    hoofd: int
    deprel: str
    spatie: bool = True


@dataclass
class Zin:
    sent_id: str
    woorden: list[Woord] = field(default_factory=list)
    blok: str = ""
    """The id of the block that begins with this sentence, in a file that marks blocks (`# newpar`)."""


def fold_label(label: str) -> str:
    """The dependency label as this toolkit uses it."""
    label = OUDERE_LABELS.get(label, label)
    return GEVOUWEN.get(label, label)


def keep_feats(feats: str, upos: str) -> str:
    """Only the features that both old and current files mean in the same way, in UD's order; "" for none.

    A name gets none: its gender and number are of no use to us and differ between the files.
    """
    if feats in ("", "_") or upos == "PROPN":
        return ""
    return "|".join(sorted(f for f in feats.split("|") if f.split("=")[0] in KENMERKEN))


def clean_lemma(lemma: str, vorm: str) -> str:
    """Drop the `_` that marks compound parts inside a lemma (but keep a lemma that is all underscores)."""
    return lemma.replace("_", "") or vorm


def read_conllu(pad: Path) -> Iterator[Zin]:
    """Yield the sentences of a file, mapped. Empty nodes are left out; a multiword range is an error."""
    zin = Zin("")
    for nummer, regel in enumerate(pad.read_text(encoding="utf-8").splitlines(), start=1):
        if not regel.strip():
            if zin.woorden:
                yield zin
            zin = Zin("")
        elif regel.startswith("# newpar id = "):
            zin.blok = regel.removeprefix("# newpar id = ")
        elif regel.startswith("# sent_id = "):
            zin.sent_id = regel.removeprefix("# sent_id = ")
        elif not regel.startswith("#"):
            v = regel.split("\t")
            if "." in v[0]:
                continue
            if len(v) != 10 or not v[0].isdigit():
                raise ValueError(f"{pad}:{nummer}: expected a plain token line of 10 columns")
            zin.woorden.append(
                Woord(
                    vorm=v[1],
                    lemma=clean_lemma(v[2], v[1]),
                    upos=v[3],
                    xpos=v[4],
                    feats=keep_feats(v[5], v[3]),
                    hoofd=int(v[6]) - 1 if v[6] not in ("0", "_") else int(v[0]) - 1,
                    deprel=fold_label(v[7]) if v[7] != "_" else "",
                    spatie="SpaceAfter=No" not in v[9],
                )
            )
    if zin.woorden:
        yield zin
