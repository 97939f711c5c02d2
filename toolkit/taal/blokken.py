"""Blocks of text through the pipeline, in batches, with offsets, in bounded memory.

A block (heading, paragraph, bullet, table cell) is parsed on its own: a sentence never runs on into the next
block. A long block is cut into pieces, at a blank line or after a sentence, so that the cost of
a text grows with its length and the memory of the parser does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from toolkit.taal.laden import load_taal, taalslot
from toolkit.taal.opschonen import Schoon, maak_schoon
from toolkit.taal.zinnen import ZinsAnalyse, maak_zinnen

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

T = TypeVar("T")

STREEF, HOOGSTENS = 1_000, 20_000
"""A block is cut after the first sentence past ``STREEF`` characters, and anywhere past ``HOOGSTENS``.

Short pieces are also faster: spaCy's parser takes one step in all texts of a batch at a time, so that a few
long texts are slower than many short ones.
"""
_PARTIJ_TEKENS = 40_000
_PARTIJ_STUKS = 256

_WITREGEL = re.compile(r"\n[^\S\n]*\n\s*")
_LANGSTE_REEKS = 500
_EINDELOOS = re.compile(rf"(?<!\S)\S{{{_LANGSTE_REEKS + 1},}}")
_ZINSEINDE = re.compile(r"(?<=[^\W\d_]{3})[.!?…][\"')\]”’]*\s+(?=[A-Z\"'“‘(])")


@dataclass(slots=True)
class Deel:
    """A piece of a block as the pipeline saw it: ``doc`` is spaCy's, over clean text.

    ``begin`` is the piece's offset in the block. Use ``plaats`` to go from tokens to offsets in the block:
    ``token.idx`` counts in the clean text. A Doc from ``stroom`` must not be used after the function that
    received it.
    """

    doc: Doc
    begin: int
    schoon: Schoon

    def plaats(self, eerste: int, na_laatste: int) -> tuple[int, int]:
        """Return the offsets (begin, eind) in the block of the tokens ``doc[eerste:na_laatste]``."""
        laatste = self.doc[na_laatste - 1]
        begin = self.schoon.plaats(self.doc[eerste].idx)
        return self.begin + begin, self.begin + self.schoon.einde(laatste.idx + len(laatste))


@dataclass(slots=True)
class Blok:
    """An analysed block.

    ``index`` in the input, its ``tekst`` as given, its sentences and the parsed pieces.
    """

    index: int
    tekst: str
    zinnen: tuple[ZinsAnalyse, ...] = ()
    delen: list[Deel] = field(default_factory=list)


def analyseer(blokken: Iterable[str], *, nlp: Language | None = None) -> Iterator[Blok]:
    """Analyse the blocks of one document in batches; yield one ``Blok`` per block, also for an empty one.

    Args:
        blokken: texts of the blocks. Any text is safe: empty, control characters, emoji, right-to-left, very
        long. nlp: the pipeline; by default ``load_taal()``.

    The pipeline remembers every new word that it meets. For many documents in one process use ``stroom``.
    """
    nlp = load_taal() if nlp is None else nlp
    for partij in _partijen(((i, tekst) for i, tekst in enumerate(blokken)), len):
        with taalslot(nlp):
            klaar = _ontleed(nlp, partij)
        yield from klaar


def stroom(
    teksten: Iterable[Sequence[str]], functie: Callable[[list[Blok]], T], *, nlp: Language | None = None
) -> Iterator[T]:
    """Analyse any number of texts with flat memory: yield ``functie(blokken)`` for each text, in order.

    Args:
        teksten: each text is the list of its blocks.
        functie: makes the result from the analysed blocks. It may keep records (``Woord``, ``ZinsAnalyse``),
        strings and
            numbers, but nothing of spaCy (Doc, Span, Token): those are freed when a batch is done.
        nlp: the pipeline; by default ``load_taal()``.

    Measured over 100,000 short texts: see ``benchmarks/taal.py geheugen``.
    """
    nlp = load_taal() if nlp is None else nlp
    for partij in _partijen(enumerate(teksten), lambda blokken: sum(map(len, blokken))):
        with taalslot(nlp, vergeet=True):
            genummerd = [(i, tekst) for _, blokken in partij for i, tekst in enumerate(blokken)]
            klaar = _ontleed(nlp, genummerd)
            uitkomsten, vanaf = [], 0
            for _, blokken in partij:
                uitkomsten.append(functie(klaar[vanaf : vanaf + len(blokken)]))
                vanaf += len(blokken)
            del klaar
        yield from uitkomsten


def knip(tekst: str, streef: int = STREEF, hoogstens: int = HOOGSTENS) -> Iterator[tuple[int, int]]:
    """Yield (begin, eind) of the pieces of ``tekst`` that are parsed on their own, without blank ones."""
    begin = 0
    for grens in _grenzen(tekst):
        while grens - begin > streef:
            na_zin = _ZINSEINDE.search(tekst, begin + streef, min(begin + hoogstens, grens))
            if na_zin is not None:
                eind = na_zin.end()
            elif grens - begin > hoogstens:
                eind = tekst.rfind(" ", begin + streef, begin + hoogstens) + 1 or begin + hoogstens
            else:
                break
            yield from _niet_leeg(tekst, begin, eind)
            begin = eind
        yield from _niet_leeg(tekst, begin, grens)
        begin = grens


def _grenzen(tekst: str) -> list[int]:
    """Return the offsets where a text is always cut: after blank lines, inside endless words, at its end."""
    grenzen = [m.end() for m in _WITREGEL.finditer(tekst)]
    for m in _EINDELOOS.finditer(tekst):  # the tokenizer is quadratic in the length of one run of signs
        grenzen.extend(range(m.start() + _LANGSTE_REEKS, m.end(), _LANGSTE_REEKS))
    return [*sorted(grenzen), len(tekst)]


def _niet_leeg(tekst: str, begin: int, eind: int) -> Iterator[tuple[int, int]]:
    if eind > begin and not tekst[begin:eind].isspace():
        yield begin, eind


def _partijen(
    genummerd: Iterable[tuple[int, T]], lengte: Callable[[T], int]
) -> Iterator[list[tuple[int, T]]]:
    """Group items into batches by their number and by their length in characters."""
    partij: list[tuple[int, T]] = []
    tekens = 0
    for nummer, ding in genummerd:
        partij.append((nummer, ding))
        tekens += lengte(ding)
        if tekens >= _PARTIJ_TEKENS or len(partij) >= _PARTIJ_STUKS:
            yield partij
            partij, tekens = [], 0
    if partij:
        yield partij


def _ontleed(nlp: Language, partij: Sequence[tuple[int, str]]) -> list[Blok]:
    """Parse the blocks of one batch and build their records."""
    blokken = [Blok(i, tekst) for i, tekst in partij]
    stukken = [
        (blok, begin, maak_schoon(blok.tekst[begin:eind]))
        for blok in blokken
        for begin, eind in knip(blok.tekst)
    ]
    zinnen: dict[int, list[ZinsAnalyse]] = {}
    docs = nlp.pipe((schoon.tekst for _, _, schoon in stukken), batch_size=_PARTIJ_STUKS)
    for (blok, begin, schoon), doc in zip(stukken, docs, strict=True):
        blok.delen.append(Deel(doc, begin, schoon))
        lijst = zinnen.setdefault(id(blok), [])
        lijst.extend(maak_zinnen(doc, schoon, begin, blok.index, len(lijst), blok.tekst))
    for blok in blokken:
        blok.zinnen = tuple(zinnen.get(id(blok), ()))
    return blokken
