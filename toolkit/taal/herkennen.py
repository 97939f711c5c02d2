"""Which language is a text in? By its script and by its commonest words; no model, a few microseconds per word."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_WOORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HOOGSTENS = 2_000
"""Words that are looked at; a longer text is sampled from its beginning."""

KENWOORDEN: dict[str, frozenset[str]] = {
    taal: frozenset(woorden.split())
    for taal, woorden in {
        "nl": "de het een en van ik je jij dat die niet met op voor aan zijn er om te bij als ook maar dan naar uit wat over door we wij u ben "
        "bent heb hebt heeft kan moet wil wordt worden deze dit geen of tot onze ons jouw uw jullie meer nog wel na zo werk week uur ervaring minimaal per "
        "ze hij haar mijn wie waar hoe zoeken gaat doe krijg vanaf zelf goed jaar binnen",
        "en": "the and of to a in is you that it for on with as are be this have from or by not but what all were we when your can said there an "
        "each which their will other about out many then them these so our has more her would him his at do if my no who they",
        "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am "
        "sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wir du ihr uns ich mich dich kannst suchen unsere deine",
        "fr": "le la les de des et un une du en est que qui dans pour pas sur au par plus ne se ce avec sont il elle nous vous je tu son sa ses ou mais comme "
        "cette être ont aux été leur notre votre vos nos fait",
        "es": "el la los las de que y en un una por con no para es se del al lo como más su sus pero este esta son ha muy nuestro usted tu si también hay trabajo",
        "pt": "o a os as de que e do da em um uma para com não por se na no dos das mais como mas ao seu sua são você nosso também está",
        "it": "il la gli le di che e un una per con non in del della dei sono si da come più anche ma questo lavoro al alla nel nostro tuo",
        "tr": "ve bir bu için ile de da çok daha olarak olan gibi ama ne var kadar sonra en o mi ben sen biz siz onlar değil her iş çalışma yıl gün "
        "veya olarak bizim arıyoruz saat deneyim",
        "pl": "i w na z do nie się jest to że o jak ale po co tak za od przez jego dla czy już są tylko przy może lub oraz praca pracy masz nasz twoje "
        "mamy szukamy godzin",
        "ro": "și de în la a cu pe nu este o un care din pentru mai sau că să se fi sunt noi ai al lui munca ore",
        "so": "iyo ka waa in uu ay oo la ku ah soo waxa aan ee waxaa si kale leh lagu kuwa shaqo doono haddii",
    }.items()
}
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
    "nl": "Nederlands", "en": "Engels", "de": "Duits", "fr": "Frans", "es": "Spaans", "pt": "Portugees", "it": "Italiaans", "tr": "Turks",
    "pl": "Pools", "ro": "Roemeens", "so": "Somalisch", "ar": "Arabisch", "fa": "Perzisch", "uk": "Oekraïens", "ru": "Russisch", "el": "Grieks",
    "he": "Hebreeuws", "ti": "Tigrinya", "zh": "Chinees", "ja": "Japans", "ko": "Koreaans", "th": "Thai", "hi": "Hindi",
}  # fmt: skip
"""Dutch names of the languages, for messages."""


class Gok(NamedTuple):
    """A guess: ``taal`` is a code (``nl``, ``en``, ...) or None when the text has too little to go by.

    ``zekerheid`` is 0 to 1: the lead of this language over the next one. ``naam`` is the Dutch name of the language.
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
    """Return False only when a text is clearly in another language; a short or odd text gets the benefit of the doubt.

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
