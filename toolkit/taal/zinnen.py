"""``ZinsAnalyse``: everything that the toolkit knows about one sentence.

Building one is a single pass over the tokens of a Doc, read in one go as an array; the analyses of clauses,
passives and so on are made from those plain records when they are first asked for, and kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from toolkit.taal import deelzinnen as _deelzinnen
from toolkit.taal import lijdend as _lijdend
from toolkit.taal import naamwoordstijl as _naamwoordstijl
from toolkit.taal import scheidbaar as _scheidbaar
from toolkit.taal import tang as _tang
from toolkit.taal.records import Deelzin, Lijdend, Naamwoordstijl, Scheidbaar, Soort, Tang, Woord
from toolkit.taal.soorten import VOORNAAMWOORDEN, soort_van

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from toolkit.taal.opschonen import Schoon

_LEESTEKEN, _INHOUD = Soort.LEESTEKEN, Soort.INHOUD


@dataclass(eq=False)
class ZinsAnalyse:
    """One sentence: its words and, computed once when first asked for, its analyses.

    ``blok`` is the index of its block, ``nummer`` its index in the block. ``begin`` and ``eind`` are
    character offsets in the block's text, ``tekst`` is that text. ``woorden`` are all tokens, punctuation
    too. It holds no spaCy objects.
    """

    blok: int
    nummer: int
    begin: int
    eind: int
    tekst: str
    woorden: tuple[Woord, ...]
    scheidbaar: tuple[Scheidbaar, ...]

    @cached_property
    def aantal_woorden(self) -> int:
        """Return the number of words; punctuation does not count, numbers and abbreviations do."""
        return sum(1 for w in self.woorden if w.soort is not _LEESTEKEN)

    @cached_property
    def inhoudswoorden(self) -> tuple[Woord, ...]:
        """Return the content words: no function words, names, numbers, times, addresses or abbreviations."""
        return tuple(w for w in self.woorden if w.soort is _INHOUD)

    @cached_property
    def kommas(self) -> int:
        """Return the number of commas."""
        return sum(1 for w in self.woorden if w.tekst == ",")

    @cached_property
    def persoonsvormen(self) -> tuple[int, ...]:
        """Return the indexes of the finite verbs."""
        return _deelzinnen.persoonsvormen(self.woorden)

    @cached_property
    def deelzinnen(self) -> tuple[Deelzin, ...]:
        """Return the clauses, one per finite verb, in the order of the finite verbs."""
        return _deelzinnen.deelzinnen(self.woorden, self.persoonsvormen)

    @property
    def bijzinnen(self) -> int:
        """Return the number of subordinate clauses."""
        return sum(d.bijzin for d in self.deelzinnen)

    @cached_property
    def lijdend(self) -> tuple[Lijdend, ...]:
        """Return the passives (see ``toolkit.taal.lijdend`` for what counts)."""
        return _lijdend.lijdende_vormen(self.woorden)

    @cached_property
    def langste_afhankelijkheid(self) -> int:
        """Return the largest number of words between a word and its head (LiNT's measure)."""
        return _tang.langste_afhankelijkheid(self.woorden)

    @cached_property
    def tangen(self) -> tuple[Tang, ...]:
        """Return every pair of words that belong together with words between them, widest first."""
        return _tang.tangen(self.woorden, self.deelzinnen, self.scheidbaar)

    @cached_property
    def naamwoordstijl(self) -> tuple[Naamwoordstijl, ...]:
        """Return the nominalisations in reading order."""
        return _naamwoordstijl.nominalisaties(self.woorden)

    @cached_property
    def voornaamwoorden(self) -> Counter[str]:
        """Return how often the reader and others are named: keys je, u, wij, ik, zij."""
        tel: Counter[str] = Counter()
        for w in self.woorden:
            wie = VOORNAAMWOORDEN.get(w.laag)
            if wie is not None and not (w.laag == "zijn" and w.pos in {"AUX", "VERB"}):
                tel[wie] += 1
        return tel

    def stuk(self, eerste: int, laatste: int) -> tuple[int, int]:
        """Return the offsets (begin, eind) in the block of the words ``eerste`` to ``laatste``, both in."""
        return self.woorden[eerste].begin, self.woorden[laatste].eind


def maak_zinnen(
    doc: Doc, schoon: Schoon, verschuiving: int, blok: int, eerste: int, bloktekst: str
) -> Iterator[ZinsAnalyse]:
    """Yield the sentences of a parsed piece.

    ``verschuiving`` is the piece's offset in the block, ``eerste`` the number of its first sentence.
    """
    from spacy.attrs import DEP, HEAD, IDX, LEMMA, LENGTH, MORPH, POS, SENT_START

    if not len(doc):
        return
    tabel = doc.to_array([POS, MORPH, LEMMA, DEP, IDX, LENGTH, SENT_START, HEAD])
    pos_k, morf_k, lemma_k, dep_k, idx_k, lengte_k, start_k, _ = tabel.T.tolist()
    hoofden = [
        i + h for i, h in enumerate(tabel[:, -1].astype("int64").tolist())
    ]  # HEAD is a signed distance
    strings = doc.vocab.strings
    teksten = [token.text for token in doc]
    lagen = [tekst.lower() for tekst in teksten]
    pos = [_naam(p, strings) for p in pos_k]
    dep = [_naam(d, strings) for d in dep_k]
    lemmas = [strings[x] if x else laag for x, laag in zip(lemma_k, lagen, strict=True)]
    morfen = [_naam(m, strings) for m in morf_k]
    vormen = [_VORM[m] if m in _VORM else _vorm(m) for m in morfen]
    scheidbaar = _scheidbaar.vind(lagen, lemmas, pos, vormen, dep, hoofden)
    for s in scheidbaar:
        lemmas[s.werkwoord] = s.lemma
    plaats, einde = schoon.plaats, schoon.einde
    starts = [i for i, waarde in enumerate(start_k) if waarde == 1 or not i]
    for nummer, van in enumerate(starts):
        tot = starts[nummer + 1] if nummer + 1 < len(starts) else len(doc)
        woorden: list[Woord] = []
        eerste_woord = True
        for i in range(van, tot):
            tekst = teksten[i]
            soort = soort_van(tekst, pos[i], eerste_woord)
            if soort is not _LEESTEKEN:
                eerste_woord = False
            begin = idx_k[i]
            woorden.append(
                Woord(
                    i - van,
                    i,
                    tekst,
                    lemmas[i],
                    pos[i],
                    vormen[i],
                    morfen[i],
                    dep[i],
                    hoofden[i] - van,
                    verschuiving + plaats(begin),
                    verschuiving + einde(begin + lengte_k[i]),
                    soort,
                )
            )
        eigen = tuple(
            Scheidbaar(s.werkwoord - van, s.deel - van, s.lemma)
            for s in scheidbaar
            if van <= s.werkwoord < tot and van <= s.deel < tot  # a boundary may fall in between
        )
        a, b = woorden[0].begin, woorden[-1].eind
        yield ZinsAnalyse(blok, eerste + nummer, a, b, bloktekst[a:b], tuple(woorden), eigen)


_NAAM: dict[int, str] = {}
_VORM: dict[str, str] = {}


def _naam(sleutel: int, strings: Any) -> str:
    """Return the name of a tag, label or set of features: a few hundred in all, so they are kept."""
    naam = _NAAM.get(sleutel)
    if naam is None:
        naam = _NAAM[sleutel] = cast(str, strings[sleutel]) if sleutel else ""
        naam = _NAAM[sleutel] = "" if naam == "_" else naam
    return naam


def _vorm(morf: str) -> str:
    """Return the VerbForm in a string of features, or ""."""
    vorm = next((deel[9:] for deel in morf.split("|") if deel.startswith("VerbForm=")), "")
    _VORM[morf] = vorm
    return vorm
