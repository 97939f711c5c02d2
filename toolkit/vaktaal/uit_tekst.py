"""Take the vaktaal out of somebody's own text: the terms that we know, and words that may be new ones.

A candidate is a noun, a compound, a verb, an abbreviation or an English word that is not easy and that is
much rarer in general Dutch than in this text: the score says how many times, as a power of ten, measured with
Zipf frequencies. A term inside the word counts for it; an abstract ending (-heid, -atie) counts against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from math import log10

from toolkit.taal import Soort, Woord, ZinsAnalyse, analyseer, is_makkelijk, splits, zipf
from toolkit.tekst import Document
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.grondvorm import grondvorm, infinitief
from toolkit.vaktaal.model import Term
from toolkit.vaktaal.vinden import Manier, Vinder, Vondst

DREMPEL = 2.6
"""A candidate must be at least this many powers of ten more frequent here than in general Dutch."""
_ONBEKEND = 1.0
_HOOGSTENS_ZIPF = 3.9
_MIN_LENGTE = 4
_ABSTRACT = ("heid", "heden", "iteit", "schap", "atie", "isme", "mogelijkheid", "opbouw", "voorwaarde")


class Aard(StrEnum):
    """What kind of candidate it is."""

    ZN = "zn"
    WW = "ww"
    BN = "bn"
    AFKORTING = "afkorting"
    ENGELS = "Engels"


@dataclass(frozen=True)
class Plaats:
    """Where a word was found: the sentence, the file's name and the place in it ("regel 12")."""

    zin: str
    bestand: str
    adres: str


@dataclass
class Bekend:
    """A term of the glossary that the text uses, how often, and where first."""

    term: Term
    plaats: Plaats
    aantal: int = 0
    in_bereik: bool = True
    vormen: set[str] = field(default_factory=set)


@dataclass
class Kandidaat:
    """A word that may be vaktaal and is not in the glossary.

    ``score`` is how much rarer it is in general Dutch than here (a power of ten). ``hoort_bij`` is the term
    that is a part of it ("betontroffel": troffel), or None.
    """

    woord: str
    aard: Aard
    plaats: Plaats
    aantal: int = 0
    score: float = 0.0
    hoort_bij: Term | None = None
    vormen: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Oogst:
    """What was found: known terms in reading order, candidates best first, and the number of words read."""

    bekend: tuple[Bekend, ...]
    nieuw: tuple[Kandidaat, ...]
    woorden: int


def haal_uit(documenten: Sequence[Document], glossarium: Glossarium) -> Oogst:
    """Return the vaktaal of one or more documents.

    ``glossarium`` is the whole glossary with the chosen beroepen: a term outside their reach is known too,
    but marked.
    """
    bereik = {term.id for term in glossarium.termen}
    vinder = Vinder([*glossarium.termen, *(t for t in glossarium.per_id.values() if t.id not in bereik)])
    bekend: dict[str, Bekend] = {}
    nieuw: dict[str, Kandidaat] = {}
    totaal = 0
    for document in documenten:
        for blok, gelezen in zip(document.blokken, analyseer(b.tekst for b in document.blokken), strict=True):
            vondsten = vinder.vind(gelezen)
            bezet = _bezet(vondsten)
            deel = {v.begin: v.term for v in vondsten if v.manier is Manier.SAMENSTELLING}
            for zin in gelezen.zinnen:
                plaats = Plaats(zin.tekst.strip(), document.naam, blok.adres)
                totaal += zin.aantal_woorden
                for vondst in vondsten:
                    if zin.begin <= vondst.begin < zin.eind and vondst.manier is not Manier.SAMENSTELLING:
                        gevonden = bekend.setdefault(
                            vondst.term.id, Bekend(vondst.term, plaats, in_bereik=vondst.term.id in bereik)
                        )
                        gevonden.aantal += 1
                        gevonden.vormen.add(vondst.tekst)
                for woord, aard, lemma in _woorden(zin):
                    if woord.begin in bezet:
                        continue
                    kandidaat = nieuw.setdefault(lemma.lower(), Kandidaat(lemma, aard, plaats))
                    kandidaat.aantal += 1
                    kandidaat.vormen.add(woord.tekst)
                    kandidaat.hoort_bij = kandidaat.hoort_bij or deel.get(woord.begin)
    for kandidaat in nieuw.values():
        kandidaat.score = _score(kandidaat, totaal)
    goed = [k for k in nieuw.values() if k.score >= DREMPEL]
    goed.sort(key=lambda k: (-k.score, k.woord))
    return Oogst(tuple(bekend.values()), tuple(goed), totaal)


def _bezet(vondsten: Iterable[Vondst]) -> set[int]:
    """Return the offsets that known terms cover; a word of which a term is only a part stays free."""
    return {
        plek
        for vondst in vondsten
        if vondst.manier is not Manier.SAMENSTELLING
        for begin, eind in vondst.stukken
        for plek in range(begin, eind)
    }


def _woorden(zin: ZinsAnalyse) -> Iterable[tuple[Woord, Aard, str]]:
    """Yield the words of a sentence that may be vaktaal, with their kind and dictionary form."""
    gesplitst = {s.werkwoord: s.lemma for s in zin.scheidbaar}
    for woord in zin.woorden:
        tekst = woord.tekst
        if woord.soort is Soort.AFKORTING:
            if tekst.isupper() and 2 <= len(tekst.strip(".")) <= 8:
                yield woord, Aard.AFKORTING, tekst
            continue
        if woord.soort is not Soort.INHOUD or len(tekst) < _MIN_LENGTE or not tekst[0].isalpha():
            continue
        begin, streep, _ = tekst.partition("-")
        if streep and begin.isupper() and len(begin) > 1:
            yield woord, Aard.AFKORTING, begin  # CROW-richtlijn
            continue
        if woord.pos == "PROPN" and tekst[0].isupper() and splits(woord.laag) is None:
            continue
        if is_makkelijk(woord):
            continue
        if woord.pos == "VERB":
            yield woord, Aard.WW, infinitief(gesplitst[woord.i]) if woord.i in gesplitst else grondvorm(woord)
        elif woord.pos in {"NOUN", "PROPN"}:
            aard = Aard.ENGELS if _is_engels(woord.laag) else Aard.ZN
            yield woord, aard, grondvorm(woord)
        elif woord.pos == "ADJ":
            yield woord, Aard.BN, woord.laag


def _is_engels(woord: str) -> bool:
    """Return whether a word is clearly more at home in English than in Dutch."""
    return engels(woord) - zipf(woord) > 1.0 and engels(woord) > 3.0


@cache
def engels(woord: str) -> float:
    """Return the Zipf frequency of a word in English (wordfreq, Speer 2022); 0.0 when it is unknown."""
    import wordfreq

    return float(wordfreq.zipf_frequency(woord, "en"))


def _score(kandidaat: Kandidaat, totaal: int) -> float:
    """Return how many powers of ten more frequent the word is here than in general Dutch, adjusted."""
    vormen = {kandidaat.woord.lower(), *(vorm.lower() for vorm in kandidaat.vormen)}
    gewoon = max(zipf(vorm) for vorm in vormen)
    if gewoon > _HOOGSTENS_ZIPF and kandidaat.aard is not Aard.AFKORTING:
        return 0.0
    hier = log10(kandidaat.aantal / max(totaal, 200) * 1e9)
    score = hier - max(gewoon, _ONBEKEND) - 1.0
    if kandidaat.hoort_bij is not None:
        score += 1.0
    if kandidaat.aard is Aard.BN:
        score -= 1.5
    if kandidaat.woord.lower().endswith(_ABSTRACT):
        score -= 1.0
    return round(score, 2)
