"""Which language is a text in? By its script and its commonest words, without a model."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from toolkit.taal.lijsten import lees_regels

_WOORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HOOGSTENS = 2_000
"""Words that are looked at; a longer text is sampled from its beginning."""


def _kenwoorden() -> dict[str, frozenset[str]]:
    talen: dict[str, list[str]] = {}
    taal = ""
    for woord in " ".join(lees_regels("kenwoorden.txt")).split():
        if woord.endswith(":"):
            taal = woord[:-1]
        else:
            talen.setdefault(taal, []).append(woord)
    return {code: frozenset(woorden) for code, woorden in talen.items()}


KENWOORDEN: dict[str, frozenset[str]] = _kenwoorden()
"""The commonest words per language; a word that stands in several lists counts in each for its share."""

_SCHRIFT = {
    "ARABIC": "ar",
    "CYRILLIC": "uk",
    "GREEK": "el",
    "HEBREW": "he",
    "ETHIOPIC": "ti",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "THAI": "th",
    "DEVANAGARI": "hi",
}
_UK = frozenset("іїєґ")
_RU = frozenset("ыэъё")
_FA = frozenset("پچژگ")

NAMEN: dict[str, str] = {
    "nl": "Nederlands",
    "en": "Engels",
    "de": "Duits",
    "fr": "Frans",
    "es": "Spaans",
    "pt": "Portugees",
    "it": "Italiaans",
    "tr": "Turks",
    "pl": "Pools",
    "ro": "Roemeens",
    "so": "Somalisch",
    "ar": "Arabisch",
    "fa": "Perzisch",
    "uk": "Oekraïens",
    "ru": "Russisch",
    "el": "Grieks",
    "he": "Hebreeuws",
    "ti": "Tigrinya",
    "zh": "Chinees",
    "ja": "Japans",
    "ko": "Koreaans",
    "th": "Thai",
    "hi": "Hindi",
}
"""Dutch names of the languages, for messages."""


class Gok(NamedTuple):
    """A guess: ``taal`` is a code (``nl``, ``en``, ...) or None when the text has too little to go by.

    ``zekerheid`` is 0 to 1: the lead of this language over the next one. ``naam`` is the Dutch name of the
    language.
    """

    taal: str | None
    zekerheid: float

    @property
    def naam(self) -> str:
        """Return the Dutch name of the language, or "onbekend"."""
        return NAMEN.get(self.taal or "", "onbekend")


def raad_taal(tekst: str) -> Gok:
    """Guess the language of a text from its script and its commonest words."""
    woorden = [m.group().lower() for m, _ in zip(_WOORD.finditer(tekst), range(_HOOGSTENS), strict=False)]
    if not woorden:
        return Gok(None, 0.0)
    vreemd = _ander_schrift(woorden)
    if vreemd is not None:
        return vreemd
    punten = dict.fromkeys(KENWOORDEN, 0.0)
    for woord in woorden:
        in_talen = [taal for taal, lijst in KENWOORDEN.items() if woord in lijst]
        for taal in in_talen:
            punten[taal] += 1 / len(in_talen)
    (beste, hoog), (_, tweede) = sorted(punten.items(), key=lambda p: -p[1])[:2]
    if hoog < 1 or hoog / len(woorden) < 0.04:
        return Gok(None, 0.0)
    return Gok(beste, (hoog - tweede) / hoog)


def is_nederlands(tekst: str) -> bool:
    """Return False only when a text is clearly in another language.

    A short or odd text gets the benefit of the doubt.
    Loan words and an English job title do not make a Dutch text English.
    """
    gok = raad_taal(tekst)
    return gok.taal in {None, "nl"} or gok.zekerheid < 0.3


def _ander_schrift(woorden: list[str]) -> Gok | None:
    """Return a guess when more than half of the letters are not Latin, else None."""
    tel: dict[str, int] = {}
    letters = "".join(woorden)[:4_000]
    for letter in letters:
        if letter.isascii():
            continue
        schrift = unicodedata.name(letter, "LATIN").split()[0]
        if schrift in _SCHRIFT:
            tel[schrift] = tel.get(schrift, 0) + 1
    if not tel or sum(tel.values()) * 2 < len(letters):
        return None
    schrift, aantal = max(tel.items(), key=lambda p: p[1])
    taal = _SCHRIFT[schrift]
    eigen = set(letters)
    if taal == "ar" and eigen & _FA:
        taal = "fa"
    if taal == "uk" and eigen & _RU and not eigen & _UK:
        taal = "ru"
    return Gok(taal, aantal / len(letters))
