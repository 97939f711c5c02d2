"""Find the terms of a glossary in a text: one pass over the tokens, however many terms there are.

Every form of every term is in one table. A token that is not in it costs one look-up, so the time depends on
the length of the text and hardly on the number of terms. Where several fit, the longest wins; a verb form and
a noun that look the same ("boor") are told apart by the tag.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.taal import splits, zipf
from toolkit.taal.makkelijk import GEWOON_VANAF
from toolkit.taal.makkelijk import alledaags as alledaagse_woorden
from toolkit.vaktaal.model import Term, Woordsoort
from toolkit.vaktaal.vormen import GRENS, patronen, woorden

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from toolkit.taal import Blok

_MIN_DEEL = 4
_MIN_SAMENSTELLING = 8
_ONTHOUD = 200_000


class Manier(StrEnum):
    """How a term was recognised."""

    WOORD = "woord"
    MEER_WOORDEN = "meer woorden"
    GESPLITST = "gesplitst werkwoord"
    SYNONIEM = "synoniem"
    GRONDVORM = "grondvorm"
    SAMENSTELLING = "samenstelling"


@dataclass(frozen=True, slots=True)
class Treffer:
    """A term in a Doc: the indexes of its tokens. ``los`` is where the split-off part begins, or None."""

    term: Term
    manier: Manier
    eerste: int
    na_laatste: int
    los: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Vondst:
    """A term in a block of text.

    ``stukken`` are the character ranges (begin, eind) in the block: two for a split verb. ``tekst`` are the
    words that stand there. ``alledaags`` is true for a word that everybody knows, although it is a term
    (muur, dak, helm).
    """

    term: Term
    manier: Manier
    stukken: tuple[tuple[int, int], ...]
    tekst: str
    alledaags: bool

    @property
    def begin(self) -> int:
        """Return the offset in the block where the term begins."""
        return self.stukken[0][0]

    @property
    def eind(self) -> int:
        """Return the offset in the block after the term's first piece."""
        return self.stukken[0][1]


def is_alledaags(term: Term) -> bool:
    """Return whether everybody knows the word: on our list of everyday words, or very common in Dutch."""
    laag = term.lemma.lower()
    return laag in alledaagse_woorden() or zipf(laag) >= GEWOON_VANAF


_WERKWOORD = frozenset({"VERB", "AUX"})
_FUNCTIE = frozenset({"NUM", "DET", "ADP", "PRON", "CCONJ", "SCONJ", "ADV", "AUX"})
_SOORT_VAN = {
    Woordsoort.ZN: {"NOUN", "PROPN", "X"},
    Woordsoort.WW: {"VERB", "AUX"},
    Woordsoort.BN: {"ADJ", "ADV"},
}
_GEWOON = 4.0
_VOORZETSELS = frozenset(
    {"aan", "bij", "boven", "door", "in", "langs", "met", "naar", "om", "onder", "op", "over", "per", "rond"}
    | {"tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "via", "voor", "zonder"}
)


@dataclass(frozen=True, slots=True)
class _Vorm:
    """One way to write a term, as the table holds it."""

    rest: tuple[str, ...]
    los: tuple[str, ...]
    term: Term
    manier: Manier
    werkwoord: bool


def _mag(vorm: _Vorm, woord: str, soort: str, *, eerste: bool) -> bool:
    """Return whether a word may be this term although the tagger sees another part of speech in it."""
    if vorm.manier is Manier.SYNONIEM:
        return soort in _SOORT_VAN.get(vorm.term.woordsoort, {soort})
    if not vorm.werkwoord:
        return True
    if soort in _FUNCTIE:
        return False
    return eerste or woord == vorm.term.lemma or zipf(woord) < _GEWOON


class Vinder:
    """Finds terms. Make it once per glossary: that is what costs time."""

    def __init__(self, termen: Iterable[Term]) -> None:
        """``termen`` are the terms to find; of two that are written alike, the first one wins."""
        self.termen = tuple(termen)
        self._tabel: dict[str, list[_Vorm]] = {}
        self._lemmas: dict[str, Term] = {}
        for term in self.termen:
            self._voeg_toe(term)
        for vormen in self._tabel.values():
            vormen.sort(key=lambda v: (-len(v.rest), not v.los, v.manier is Manier.SYNONIEM))
        self._lexicon = frozenset(self._lemmas)
        self._alledaags = {term.id: is_alledaags(term) for term in self.termen}
        self._delen: dict[str, Term | None] = {}

    @cached_property
    def woorden(self) -> frozenset[str]:
        """Return every word of every form of the terms, in small letters; also those of phrases."""
        uit = set(self._tabel)
        for vormen in self._tabel.values():
            for vorm in vormen:
                uit.update(vorm.rest, vorm.los)
        return frozenset(uit)

    def vind(self, blok: Blok) -> list[Vondst]:
        """Return the terms in an analysed block (see ``toolkit.taal.analyseer``), in reading order."""
        uit = []
        for deel in blok.delen:
            for t in self.vind_doc(deel.doc):
                stukken = [deel.plaats(t.eerste, t.na_laatste)]
                if t.los is not None:
                    stukken.append(deel.plaats(*t.los))
                tekst = " ".join(blok.tekst[b:e] for b, e in stukken)
                uit.append(Vondst(t.term, t.manier, tuple(stukken), tekst, self._alledaags[t.term.id]))
        return uit

    def vind_doc(self, doc: Doc) -> list[Treffer]:
        """Return the terms in a Doc that the pipeline has tagged and split into sentences."""
        from spacy.attrs import LEMMA, LOWER, POS, SENT_START

        if not len(doc):
            return []
        laag_k, lemma_k, pos_k, start_k = doc.to_array([LOWER, LEMMA, POS, SENT_START]).T.tolist()
        namen = doc.vocab.strings
        tekst: dict[int, str] = {i: namen[i] for i in {*laag_k, *lemma_k}}
        lagen = [tekst[i] for i in laag_k]
        lemmas = [tekst[i] for i in lemma_k]
        uit: list[Treffer] = []
        begin = 0
        for i in range(1, len(lagen) + 1):
            if i == len(lagen) or start_k[i] == 1:
                zin = _Zin(lagen, lemmas, lambda j: namen[pos_k[j]], begin, i)
                uit += self._vind_zin(zin)
                begin = i
        return uit

    def _vind_zin(self, zin: _Zin) -> Iterator[Treffer]:
        i = zin.begin
        bezet: set[int] = set()
        while i < zin.eind:
            treffer = None if i in bezet else self._op(zin, i)
            if treffer is None:
                i += 1
                continue
            yield treffer
            if treffer.los is not None:
                bezet.update(range(*treffer.los))
            i = treffer.na_laatste

    def _op(self, zin: _Zin, i: int) -> Treffer | None:
        """Return the term that begins at token ``i``, or None."""
        woord = zin.lagen[i]
        passend = None
        for vorm in self._tabel.get(woord, ()):
            na = i + 1 + len(vorm.rest)
            if vorm.rest and (na > zin.eind or tuple(zin.lagen[i + 1 : na]) != vorm.rest):
                continue
            los = None
            if vorm.los:
                los = zin.los_deel(na, vorm.los)
                if los is None:
                    continue
            if vorm.rest or vorm.los:
                return Treffer(vorm.term, vorm.manier, i, na, los)
            treffer = Treffer(vorm.term, vorm.manier, i, na)
            soort = zin.pos(i)
            handelt = soort in _WERKWOORD or zin.na_leren(i)
            if vorm.werkwoord == handelt and vorm.manier is not Manier.SYNONIEM:
                return treffer
            if passend is None and _mag(vorm, woord, soort, eerste=i == zin.begin):
                passend = treffer
        if passend is not None:
            return passend
        if woord not in self._tabel and zin.pos(i) not in _WERKWOORD:
            lemma = self._lemmas.get(zin.lemmas[i].lower())
            if lemma is not None:
                return Treffer(lemma, Manier.GRONDVORM, i, i + 1)
            deel = self._deel(woord)
            if deel is not None:
                return Treffer(deel, Manier.SAMENSTELLING, i, i + 1)
        return None

    def _deel(self, woord: str) -> Term | None:
        """Return the term that is a part of a compound, its last part first; None when there is none."""
        if len(woord) < _MIN_SAMENSTELLING:
            return None
        if woord in self._delen:
            return self._delen[woord]
        if len(self._delen) > _ONTHOUD:  # a stream of texts must not fill the memory
            self._delen.clear()
        gevonden = None
        if self._kan_samengesteld(woord):
            for deel in reversed(splits(woord, self._lexicon) or ()):
                if len(deel) >= _MIN_DEEL and deel in self._lemmas:
                    gevonden = self._lemmas[deel]
                    break
        self._delen[woord] = gevonden
        return gevonden

    def _kan_samengesteld(self, woord: str) -> bool:
        """Return quickly whether a term stands at the start or the end of a word."""
        return any(
            woord[k:] in self._lemmas or woord[:k] in self._lemmas
            for k in range(_MIN_DEEL - 1, len(woord) - 2)
        )

    def _voeg_toe(self, term: Term) -> None:
        werkwoord = term.woordsoort is Woordsoort.WW
        for patroon in patronen(term):
            if patroon.los:
                manier = Manier.GESPLITST
            elif len(patroon.woorden) > 1:
                manier = Manier.MEER_WOORDEN
            else:
                manier = Manier.WOORD
                if not werkwoord:
                    self._lemmas.setdefault(patroon.woorden[0], term)
            self._zet(patroon.woorden, patroon.los, term, manier, werkwoord)
        for synoniem in term.synoniemen:
            delen = tuple(woorden(synoniem))
            if delen:
                self._zet(delen, (), term, Manier.SYNONIEM, werkwoord)

    def _zet(
        self, delen: tuple[str, ...], los: tuple[str, ...], term: Term, manier: Manier, werkwoord: bool
    ) -> None:
        self._tabel.setdefault(delen[0], []).append(_Vorm(delen[1:], los, term, manier, werkwoord))


@dataclass(frozen=True, slots=True)
class _Zin:
    """A sentence: columns of the whole Doc, and its own range in them."""

    lagen: Sequence[str]
    lemmas: Sequence[str]
    pos: Callable[[int], str]
    begin: int
    eind: int

    def na_leren(self, i: int) -> bool:
        """Return whether a word comes right after "leren": in "je leert voegen" it is what you do."""
        return i > self.begin and self.lemmas[i - 1] == "leren"

    def los_deel(self, vanaf: int, los: tuple[str, ...]) -> tuple[int, int] | None:
        """Return where the split-off words stand: at the end of a clause, or before a preposition."""
        lengte = len(los)
        for i in range(vanaf, self.eind - lengte + 1):
            na = i + lengte
            if tuple(self.lagen[i:na]) == los and (
                na == self.eind
                or self.lagen[na] in GRENS
                or self.lagen[na] in _VOORZETSELS
                or not self.lagen[na][0].isalnum()
            ):
                return i, na
            if self.lagen[i] in {".", ";", "!", "?"}:
                return None
        return None
