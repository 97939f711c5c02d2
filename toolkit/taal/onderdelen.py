"""The one spaCy component of our own in the embedded model: what table and tree know better than the tagger.

Import this module before loading the model, so that spaCy knows the factory.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NAZORG = "leerwerk_nazorg"
_HULPWERKWOORDEN = frozenset({"hebben", "zijn", "worden", "kunnen", "moeten", "mogen", "zullen"})
_HULPFUNCTIES = frozenset({"aux", "aux:pass", "cop"})
_BESTAND = "lemmas.json.gz"
# The shortest known tail that counts as the head of a compound, and the shortest part before it.
_STAART, _VOOR = 5, 3


@Language.factory(NAZORG, assigns=["token.lemma", "token.pos"], requires=["token.pos", "token.lemma"])
class Nazorg:
    """Better lemmas and tags, after the trained components.

    A noun, verb or adjective in the table gets the table's lemma; an unknown plural the lemma of its longest
    known tail (`polderlandschappen` by `landschappen`). With a parse, the particle joins its verb as in the
    treebank (`sluit ... aan`: `aansluiten`), and the verb's function decides between AUX and VERB, which is
    how Universal Dependencies defines them.
    """

    def __init__(self, nlp: Language, name: str) -> None:
        self.tabel: dict[str, dict[str, str]] = {}
        self.partikels: frozenset[str] = frozenset()

    def fill(self, tabel: dict[str, dict[str, str]], partikels: Iterable[str]) -> None:
        """Set the table (by UPOS or, for a noun, by number) and the particles that join their verb."""
        self.tabel = tabel
        self.partikels = frozenset(partikels)

    def __call__(self, doc: Doc) -> Doc:
        """Set lemmas and tags of `doc` and return it."""
        for token in doc:
            lemma = self._lookup(token)
            if lemma:
                token.lemma_ = lemma
        if doc.has_annotation("DEP"):
            for token in doc:
                if token.dep_ == "compound:prt" and token.lower_ in self.partikels:
                    _join(token)
                elif token.lemma_ in _HULPWERKWOORDEN:
                    _retag(token)
        return doc

    def _lookup(self, token: Token) -> str | None:
        vorm = token.lower_
        if token.pos_ == "NOUN":
            getal = token.morph.get("Number") or ["Sing"]
            tabel = self.tabel.get(getal[0], {})
            return tabel.get(vorm) or (_by_tail(vorm, tabel) if getal[0] == "Plur" else None)
        return self.tabel.get(token.pos_, {}).get(vorm)

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the table in the folder `path`."""
        map_ = Path(path)
        map_.mkdir(parents=True, exist_ok=True)
        inhoud = {"tabel": self.tabel, "partikels": sorted(self.partikels)}
        ruw = json.dumps(inhoud, ensure_ascii=False, sort_keys=True).encode("utf-8")
        (map_ / _BESTAND).write_bytes(gzip.compress(ruw, mtime=0))

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Nazorg:
        """Read the table from the folder `path`."""
        inhoud: dict[str, Any] = json.loads(gzip.decompress((Path(path) / _BESTAND).read_bytes()))
        self.fill(inhoud["tabel"], inhoud["partikels"])
        return self


def _by_tail(vorm: str, tabel: dict[str, str]) -> str | None:
    for i in range(_VOOR, len(vorm) - _STAART + 1):
        if lemma := tabel.get(vorm[i:]):
            return vorm[:i] + lemma
    return None


def _join(deel: Token) -> None:
    werkwoord = deel.head
    partikel = deel.lower_
    if werkwoord.pos_ == "VERB" and not werkwoord.lower_.startswith(partikel):
        werkwoord.lemma_ = partikel + werkwoord.lemma_


def _retag(token: Token) -> None:
    """AUX, VERB or (for `zijn`) PRON by what the token does in the tree; only where the tree is clear."""
    if token.pos_ == "VERB" and token.dep_ in _HULPFUNCTIES:
        token.pos_ = "AUX"
    elif token.pos_ == "AUX" and token.dep_ not in _HULPFUNCTIES:
        if token.lower_ == "zijn" and token.dep_ == "det":
            token.pos_ = "PRON"
            token.set_morph("Person=3|Poss=Yes|PronType=Prs")
        elif token.lemma_ == "worden" or (
            token.lemma_ == "hebben" and any(kind.dep_ == "obj" for kind in token.children)
        ):
            token.pos_ = "VERB"
