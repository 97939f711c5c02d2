"""What kind of thing a token is: content word, function word, name, number, time and so on.

Closed word classes are recognised by their form, not by the tag: a small model may call "Wij" a name at the
start of a line, and "je" is the most telling word of an easy text.
"""

from __future__ import annotations

import re

from toolkit.taal.lijsten import lees_lijst
from toolkit.taal.records import Soort

_L, _F, _I = Soort.LEESTEKEN, Soort.FUNCTIE, Soort.INHOUD

VOORNAAMWOORDEN: dict[str, str] = {
    **dict.fromkeys(("je", "jij", "jou", "jouw", "jullie", "jezelf"), "je"),
    **dict.fromkeys(("u", "uw", "uzelf"), "u"),
    **dict.fromkeys(("we", "wij", "ons", "onze", "onszelf"), "wij"),
    **dict.fromkeys(("ik", "mij", "me", "mijn", "mezelf", "mijzelf"), "ik"),
    **dict.fromkeys(
        ("hij", "hem", "zijn", "haar", "zij", "ze", "hun", "hen", "hemzelf", "haarzelf", "hunzelf"), "zij"
    ),
}
"""Personal and possessive pronouns by who is meant: je, u, wij, ik, zij (all third persons)."""

FUNCTIEWOORDEN: frozenset[str] = lees_lijst("functiewoorden.txt") | frozenset(VOORNAAMWOORDEN)
"""Words of the closed classes, and the adverbs of place, time and degree that every learner of A1 knows."""

_TIJDWOORDEN = lees_lijst("tijdwoorden.txt")
_TELWOORDEN = lees_lijst("telwoorden.txt")
_FUNCTIETAGS = frozenset({"DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART"})
_KLOK = re.compile(
    r"\d{1,2}[.:]\d\d(?:-\d{1,2}[.:]\d\d)?u?|\d{1,2}u(?:\d\d)?|\d{1,2}-\d{1,2}-\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4}"
)
_ADRES = re.compile(
    r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|\+?\d[\d-]{8,}\d|\S+\.(?:nl|be|com|org|eu)(?:/\S*)?", re.IGNORECASE
)
_AFKORTING = re.compile(
    r"[A-Z]{2,6}s?|[A-Z]{2,4}[0-9]|(?:[A-Z]{2,6}[-/])+[A-Z0-9]{1,6}|(?:[^\W\d_]\.){2,8}|[a-z]{2,7}\.|(?:[^\W\d_]{1,3}/){1,3}[^\W\d_]{1,3}"
)
_WOORD_MET_CIJFER = re.compile(r"\d+-?[^\W\d_]{3,}|[^\W\d_-]{3,}-?\d*[\w-]*", re.IGNORECASE)

_GEZIEN: dict[tuple[str, str, bool], Soort] = {}


def soort_van(tekst: str, pos: str, eerste: bool) -> Soort:
    """Return the kind of a token with UD tag ``pos``; ``eerste``: it is the first word of its sentence."""
    sleutel = (tekst, pos, eerste)
    soort = _GEZIEN.get(sleutel)
    if soort is None:
        if len(_GEZIEN) > 20_000:  # a stream of texts must not fill the memory
            _GEZIEN.clear()
        soort = _GEZIEN[sleutel] = _bepaal(tekst, pos, eerste)
    return soort


def _bepaal(tekst: str, pos: str, eerste: bool) -> Soort:
    if not any(map(str.isalnum, tekst)):
        return _L
    laag = tekst.lower()
    if laag in FUNCTIEWOORDEN:
        return _F
    if laag in _TIJDWOORDEN or _KLOK.fullmatch(tekst):
        return Soort.TIJD
    if _ADRES.fullmatch(tekst):
        return Soort.ADRES
    if any(map(str.isdigit, tekst)):
        if _AFKORTING.fullmatch(tekst):
            return Soort.AFKORTING
        return _I if _WOORD_MET_CIJFER.fullmatch(tekst) else Soort.GETAL
    if _AFKORTING.fullmatch(tekst):
        return Soort.AFKORTING
    if laag in _TELWOORDEN or (pos == "NUM" and not tekst[0].isupper()):
        return Soort.GETAL
    if tekst[0].isupper() and pos in {"PROPN", "X"} and not (eerste and _gewoon(laag)):
        return Soort.NAAM
    if pos in _FUNCTIETAGS:
        return _F
    return _I


def _gewoon(laag: str) -> bool:
    """Return whether a sentence's first word that was tagged as a name is an ordinary word after all."""
    from toolkit.taal.frequentie import zipf
    from toolkit.taal.samenstelling import splits

    return zipf(laag) >= 3.0 or splits(laag) is not None
