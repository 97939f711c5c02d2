"""What kind of thing a token is: content word, function word, name, number, time, address, abbreviation, punctuation.

Closed word classes are recognised by their form, not by the tag: a small model may call "Wij" a name at the start of a
line, and "je" is the most telling word of an easy text.
"""

from __future__ import annotations

import re

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

HULPWERKWOORDEN: frozenset[str] = frozenset(
    ["ben", "bent", "is", "was", "waren", "zijn", "geweest", "heb", "hebt", "heeft", "had", "hadden", "hebben", "gehad", "kan", "kun", "kunt", "kon", "konden", "kunnen", "wil", "wilt", "wilde", "wilden", "willen", "moet", "moest", "moesten", "moeten", "mag", "mogen", "mocht", "mochten", "zal", "zult", "zou", "zouden", "zullen", "word", "wordt", "werd", "werden", "worden", "geworden", "hoef", "hoeft", "hoefde", "hoefden", "hoeven"]
)

FUNCTIEWOORDEN: frozenset[str] = (
    HULPWERKWOORDEN
    | frozenset(VOORNAAMWOORDEN)
    | frozenset(
        ["de", "het", "een", "'t", "'n", "der", "des", "den", "ten", "ter", "te", "ter", "aan", "achter", "af", "bij", "binnen", "boven", "buiten", "door", "dóór", "in", "langs", "met", "mee", "na", "naar", "naast", "om", "onder", "op", "over", "per", "rond", "sinds", "tegen", "tegenover", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "vanuit", "via", "volgens", "voor", "vóór", "voorbij", "wegens", "zonder", "en", "of", "maar", "want", "dus", "noch", "ofwel", "als", "dan", "dat", "die", "dit", "deze", "omdat", "doordat", "zodat", "terwijl", "hoewel", "mits", "tenzij", "totdat", "voordat", "nadat", "zodra", "toen", "wanneer", "indien", "aangezien", "zoals", "wat", "wie", "welk", "welke", "wiens", "waar", "waarin", "waarop", "waarvan", "waarvoor", "waarmee", "waarbij", "waardoor", "waarom", "hoe", "hoeveel", "daar", "daarin", "daarop", "daarvan", "daarvoor", "daarmee", "daarbij", "daardoor", "daarom", "daarna", "daarnaast", "hier", "hierin", "hierop", "hiervan", "hiervoor", "hiermee", "hierbij", "hierdoor", "hierna", "er", "erin", "erop", "ervan", "ervoor", "ermee", "erbij", "erdoor", "ernaast", "eruit", "eraan", "niet", "geen", "wel", "ook", "al", "nog", "toch", "even", "maar", "zo", "te", "er", "iets", "niets", "iemand", "niemand", "alles", "alle", "allen", "ieder", "iedere", "iedereen", "elk", "elke", "elkaar", "enkele", "enige", "sommige", "veel", "vele", "weinig", "meer", "meest", "minder", "zelf", "zich", "zichzelf", "men", "ander", "andere", "anderen", "beide", "allebei", "zulke", "dergelijke", "heel", "erg", "zeer", "nu", "dan", "straks", "al", "net", "pas", "weer", "steeds", "altijd", "nooit", "soms", "vaak", "ja", "nee", "tot", "samen", "zowel", "liefst", "graag", "ongeveer", "bijna", "binnenkort", "minstens", "minimaal", "maximaal", "t/m", "en/of", "o.a.", "d.m.v.", "m.b.t.", "i.p.v.", "i.v.m.", "o.b.v.", "t.a.v.", "enz.", "etc.", "bijv.", "ca."]
    )
)
"""Words of the closed classes, and the adverbs of place, time and degree that every learner of A1 knows."""

_TIJDWOORDEN = frozenset(
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
)
_TELWOORDEN = frozenset(
    ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd", "duizend", "miljoen", "miljard", "eerste", "tweede", "derde", "vierde", "vijfde", "half", "halve", "anderhalf", "anderhalve"]
)
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
    """Return the kind of a token with UD tag ``pos``; ``eerste`` when it is the first word of its sentence."""
    sleutel = (tekst, pos, eerste)
    soort = _GEZIEN.get(sleutel)
    if soort is None:
        if len(_GEZIEN) > 200_000:  # a stream of texts must not fill the memory
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
    """Return whether a word at the start of a sentence that was tagged as a name is an ordinary word after all."""
    from toolkit.taal.frequentie import zipf
    from toolkit.taal.samenstelling import splits

    return zipf(laag) >= 3.0 or splits(laag) is not None
