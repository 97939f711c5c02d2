"""The languages that a word list can be translated into: names, script and direction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from toolkit.fouten import GebruikersFout, Probleem


@dataclass(frozen=True)
class Taal:
    """A language.

    ``code`` is the code in the glossary (ISO 639-1 where there is one, else 639-3), ``naam`` the Dutch name,
    ``eigen_naam`` the name in the language itself, ``schrift`` the script of its letters: the first word of
    their Unicode names (LATIN, ARABIC, CYRILLIC, ETHIOPIC, CJK).
    """

    code: str
    naam: str
    eigen_naam: str
    schrift: str = "LATIN"

    @property
    def rtl(self) -> bool:
        """Return whether the language is written from right to left."""
        return self.schrift in {"ARABIC", "HEBREW"}


TALEN: dict[str, Taal] = {
    taal.code: taal
    for taal in (
        Taal("en", "Engels", "English"),
        Taal("ar", "Arabisch", "العربية", "ARABIC"),
        Taal("ti", "Tigrinya", "ትግርኛ", "ETHIOPIC"),
        Taal("prs", "Dari", "دری", "ARABIC"),
        Taal("fa", "Farsi", "فارسی", "ARABIC"),
        Taal("tr", "Turks", "Türkçe"),
        Taal("uk", "Oekraïens", "українська", "CYRILLIC"),
        Taal("so", "Somalisch", "Soomaali"),
        Taal("pl", "Pools", "polski"),
        Taal("am", "Amhaars", "አማርኛ", "ETHIOPIC"),
        Taal("ckb", "Koerdisch (Sorani)", "کوردیی ناوەندی", "ARABIC"),
        Taal("kmr", "Koerdisch (Kurmanji)", "Kurmancî"),
        Taal("ps", "Pasjtoe", "پښتو", "ARABIC"),
        Taal("ur", "Urdu", "اردو", "ARABIC"),
        Taal("ru", "Russisch", "русский", "CYRILLIC"),
        Taal("bg", "Bulgaars", "български", "CYRILLIC"),
        Taal("ro", "Roemeens", "română"),
        Taal("fr", "Frans", "français"),
        Taal("es", "Spaans", "español"),
        Taal("pt", "Portugees", "português"),
        Taal("de", "Duits", "Deutsch"),
        Taal("zh", "Chinees", "中文", "CJK"),
    )
}
"""All languages by code, in the order in which they are offered."""


def kies_talen(codes: Iterable[str]) -> tuple[Taal, ...]:
    """Return the languages of ``codes`` in that order, each once; spaces and capitals do not matter.

    Raises:
        GebruikersFout: an unknown code; all of them at once, with a suggestion.
    """
    gekozen: dict[str, Taal] = {}
    onbekend = []
    for code in codes:
        schoon = code.strip().lower()
        if not schoon:
            continue
        if schoon in TALEN:
            gekozen[schoon] = TALEN[schoon]
        else:
            onbekend.append(Probleem(onbekende_taal(schoon)))
    if onbekend:
        raise GebruikersFout(onbekend)
    return tuple(gekozen.values())


def onbekende_taal(code: str) -> str:
    """Return the Dutch message for an unknown language code."""
    namen = {taal.naam.lower(): taal.code for taal in TALEN.values()}
    namen |= {taal.eigen_naam.lower(): taal.code for taal in TALEN.values()}
    dichtbij = get_close_matches(code.lower(), namen, n=1, cutoff=0.7)
    begin = f"'{code}' is geen bekende taalcode."
    if dichtbij:
        goed = namen[dichtbij[0]]
        return f"{begin} Bedoelde je '{goed}' ({TALEN[goed].naam})?"
    return f"{begin} Kies uit: {', '.join(f'{t.code} ({t.naam})' for t in TALEN.values())}."
