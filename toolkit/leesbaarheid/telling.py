"""Count one sentence once: everything that the measures and the B1-index need, as numbers that add up.

A ``Telling`` of a text is the sum of those of its sentences, so a text of any length costs one pass.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from toolkit.taal import Soort, Woord, ZinsAnalyse, is_makkelijk, splits, tel_lettergrepen, zipf

if TYPE_CHECKING:
    from pyphen import Pyphen

_MAP = Path(__file__).resolve().parent / "data"
_TANG_VANAF = 5
_LANGE_ZIN = 60
"""A sentence counts for at most this many words where its own length is the weight (see ``kwadraat``)."""
_ZELDZAAM = 3.5
_MINSTE_ZIPF = 1.5
GEMIDDELDE_ZIPF = 4.5
"""The Zipf frequency of an average content word."""
_DEEL_ZELDZAMER = 0.7
"""A compound that is rare itself is as rare as its rarest part, and a bit (in Zipf units)."""
_LEESTEKENS = frozenset("()[];:-–—/")
_WORDEN = frozenset(("word", "wordt", "worden", "werd", "werden", "geworden"))
_GEEN: frozenset[str] = frozenset()


class Telling(NamedTuple):
    """Raw counts. Words are all tokens but punctuation; ``inhoud`` are the content words."""

    zinnen: int = 0
    woorden: int = 0
    kwadraat: int = 0
    letters_lang: int = 0
    lettergrepen: int = 0
    textstat_lettergrepen: int = 0
    inhoud: int = 0
    inhoud_en_namen: int = 0
    zipf: float = 0.0
    moeilijk: int = 0
    formeel: int = 0
    afkortingen: int = 0
    van: int = 0
    persoonlijk: int = 0
    persoonsvormen: int = 0
    bijzinnen: int = 0
    lijdend: int = 0
    worden: int = 0
    deelwoorden: int = 0
    naamwoordstijl: int = 0
    kommas: int = 0
    leestekens: int = 0
    tangen: int = 0
    afhankelijkheid: int = 0


NUL = Telling()


def tel_op(tellingen: Iterable[Telling]) -> Telling:
    """Return the sum of counts; ``NUL`` for none."""
    lijst = list(tellingen)
    return Telling(*map(sum, zip(*lijst, strict=True))) if lijst else NUL


class _Woordkennis(NamedTuple):
    """What does not change from one use of a word to the next."""

    letters_lang: bool
    lettergrepen: int
    textstat: int
    formeel: bool


def tel_zin(zin: ZinsAnalyse, bekend: Collection[str] = _GEEN) -> Telling:
    """Count one sentence.

    ``bekend`` are trade words (lemmas and forms, small letters): they are never hard, formal or rarer than
    an average content word. Names, numbers, times and addresses are no content words at all.
    """
    woorden = [w for w in zin.woorden if w.soort is not Soort.LEESTEKEN]
    lang = lettergrepen = textstat_ = inhoud = namen = moeilijk = afkortingen = formeel = van = worden = (
        deel
    ) = 0
    som_zipf = 0.0
    for w in woorden:
        laag = w.laag
        kennis = _kennis(laag, w.lemma)
        lang += kennis.letters_lang
        lettergrepen += kennis.lettergrepen
        textstat_ += kennis.textstat
        is_bekend = laag in bekend or w.lemma in bekend
        formeel += kennis.formeel and not is_bekend
        van += laag == "van"
        worden += laag in _WORDEN
        deel += w.vorm == "Part"
        if w.soort is Soort.INHOUD:
            inhoud += 1
            gewoonheid, hard = _gewoonheid(laag, w.lemma)
            som_zipf += max(gewoonheid, GEMIDDELDE_ZIPF) if is_bekend else gewoonheid
            moeilijk += hard and not is_bekend
        elif w.soort is Soort.NAAM:
            namen += 1
        elif w.soort is Soort.AFKORTING and not is_bekend:
            afkortingen += 1
    aantal = len(woorden)
    voornaamwoorden = zin.voornaamwoorden
    return Telling(
        zinnen=1,
        woorden=aantal,
        kwadraat=aantal * min(aantal, _LANGE_ZIN),
        letters_lang=lang,
        lettergrepen=lettergrepen,
        textstat_lettergrepen=textstat_,
        inhoud=inhoud,
        inhoud_en_namen=inhoud + namen,
        zipf=som_zipf,
        moeilijk=moeilijk,
        formeel=formeel + len(_uitdrukkingen().findall(" ".join([w.laag for w in woorden]))),
        afkortingen=afkortingen,
        van=van,
        persoonlijk=sum(voornaamwoorden[wie] for wie in ("je", "u", "wij", "ik")),
        persoonsvormen=len(zin.persoonsvormen),
        bijzinnen=zin.bijzinnen,
        lijdend=len(zin.lijdend),
        worden=worden,
        deelwoorden=deel,
        naamwoordstijl=len(zin.naamwoordstijl),
        kommas=zin.kommas,
        leestekens=sum(_is_onderbreking(w) for w in zin.woorden),
        tangen=sum(t.afstand >= _TANG_VANAF for t in zin.tangen),
        afhankelijkheid=zin.langste_afhankelijkheid,
    )


def _is_onderbreking(w: Woord) -> bool:
    """Return whether a token breaks the line of reading: a bracket, a dash, a word such as "naam/namen"."""
    if w.soort is Soort.LEESTEKEN:
        return w.tekst in _LEESTEKENS
    return w.soort is Soort.INHOUD and ("/" in w.tekst or "(" in w.tekst)


@cache
def formele_woorden() -> frozenset[str]:
    """Return our list of formal words (lemmas, or forms where the form is what is formal)."""
    return frozenset(_regels("formele_woorden.txt"))


@cache
def _uitdrukkingen() -> re.Pattern[str]:
    """Return a pattern for the fixed formal phrases, longest first."""
    frases = sorted(_regels("formele_uitdrukkingen.txt"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, frases))})\b")


def _regels(naam: str) -> list[str]:
    regels = (_MAP / naam).read_text(encoding="utf-8").splitlines()
    return [regel for regel in regels if regel and not regel.startswith("#")]


@lru_cache(maxsize=200_000)
def _kennis(laag: str, lemma: str) -> _Woordkennis:
    formeel = formele_woorden()
    return _Woordkennis(
        len(laag) > 6, tel_lettergrepen(laag), _textstat(laag), laag in formeel or lemma in formeel
    )


@lru_cache(maxsize=200_000)
def _gewoonheid(laag: str, lemma: str) -> tuple[float, bool]:
    """Return the Zipf frequency that counts, and whether the word is hard."""
    gewoon = max(zipf(laag), zipf(lemma))
    if gewoon < _ZELDZAAM:
        delen = splits(lemma)
        if delen:
            gewoon = max(gewoon, min(map(zipf, delen)) - _DEEL_ZELDZAMER)
    return max(gewoon, _MINSTE_ZIPF), not is_makkelijk(laag, lemma, formeel=formele_woorden())


@cache
def _pyphen() -> Pyphen:
    """Return Pyphen for Dutch, as textstat makes it; importing textstat itself takes a second (nltk)."""
    from pyphen import Pyphen

    return Pyphen(lang="nl")


def _textstat(woord: str) -> int:
    """Return the syllables of one word as textstat counts them for Dutch: Pyphen's hyphenation points + 1."""
    return len(_pyphen().positions(woord)) + 1
