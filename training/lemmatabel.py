"""The table behind the lemmatizer: what the noun list, gold text and Frog agree on.

Only words that the trained lemmatizer may miss go in; it learnt the endings itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from lexicon import Naamwoorden
from spacy.tokens import DocBin
from spacy.vocab import Vocab

PARTIKELS = frozenset(
    {
        "aan",
        "achter",
        "af",
        "bij",
        "binnen",
        "bijeen",
        "boven",
        "buiten",
        "deel",
        "door",
        "heen",
        "in",
        "ineen",
    }
    | {"klaar", "kwijt", "langs", "los", "mee", "na", "neer", "om", "onder", "op", "open", "over", "overeen"}
    | {"plaats", "rond", "samen", "schoon", "stil", "stop", "tegemoet", "tegen", "terecht", "terug", "thuis"}
    | {"toe", "uit", "uiteen", "vast", "verder", "vol", "voor", "voorbij", "voort", "vooruit", "vrij", "weer"}
    | {"weg"}
)
SOORTEN = ("NOUN", "VERB", "ADJ")
# A lemma must be this share of the word's lemmas under its tag.
ZEKER = 0.9


def count_lemmas(bestanden: list[Path]) -> dict[tuple[str, str], Counter[str]]:
    """By (table, form) the lemmas in training text; the table is the UPOS, or the number of a noun."""
    tel: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    vocab = Vocab()
    for pad in bestanden:
        for doc in DocBin().from_disk(pad).get_docs(vocab):
            for t in doc:
                if t.pos_ in SOORTEN and t.lemma_ and t.text.islower():
                    naam = (t.morph.get("Number") or [""])[0] if t.pos_ == "NOUN" else t.pos_
                    if naam:
                        tel[naam, t.text][t.lemma_] += 1
    return tel


def make_table(lexicon: Naamwoorden, bestanden: list[Path]) -> dict[str, dict[str, str]]:
    """Form to lemma, by `Sing`, `Plur`, `VERB` and `ADJ`."""
    tabel: dict[str, dict[str, str]] = {"Sing": {}, "Plur": {}, "VERB": {}, "ADJ": {}}
    for meervoud, enkelvoud in lexicon.enkelvoud.items():
        tabel["Plur"][meervoud] = enkelvoud
    for (naam, vorm), lemmas in count_lemmas(bestanden).items():
        lemma, n = lemmas.most_common(1)[0]
        if n >= ZEKER * lemmas.total() and (n > 1 or naam != "Sing"):
            tabel[naam][vorm] = lemma
    return tabel
