"""Whether a text explains a word or an abbreviation: once is enough, anywhere in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.vacature.tekstbeeld import Tekstbeeld, woord_op

if TYPE_CHECKING:
    from toolkit.taal import Woord, ZinsAnalyse

_ERNA = re.compile(
    r"(?:['’]?s)?[\w-]{0,20}\s?(?:\([^)]{8,}\)|(?:is|zijn|betekent|betekenen|staat voor|staan voor|wil "
    r"zeggen|,? dat (?:is|betekent|zijn)|=|:)\s+"
    r"(?:een|de|het|dat|als|iemand|jouw|je|alle|dingen|[\w-]+)\s.{6,})",
    re.IGNORECASE,
)
_VERWIJS = re.compile(
    r"^\W*(?:dat|dit|die|deze|zo'n \w+|daarmee|hiermee|met (?:die|zo'n) \w+)(?: \w+)? (?:is|zijn|"
    r"betekent|noemen|heet|staat|maak|kun|doe|leg|zet|meet)\b",
    re.IGNORECASE,
)
_GEEN = re.compile(
    r"\s?(?::\s*(?:ja|nee|verplicht|vereist|€|\d)|(?:is|zijn) (?:een )?(?:vereist\w*|verplicht|nodig|"
    r"wenselijk|fijn|handig|pré|pre|pluspunt|must|niet|geen|gewenst|belangrijk))",
    re.IGNORECASE,
)
_MET = re.compile(r"^\W*met een ", re.IGNORECASE)
_LIDWOORD = re.compile(r"(?:een|het|de)\b", re.IGNORECASE)
_ONDERWERP = frozenset({"je", "jij", "jullie", "u", "we", "wij", "ik", "hij", "zij", "ze", "men"})
_ZEGT_WEINIG = frozenset(
    {
        "blijven",
        "breken",
        "gaan",
        "hangen",
        "hebben",
        "komen",
        "krijgen",
        "liggen",
        "passen",
        "staan",
        "vallen",
    }
    | {"volgen", "wachten", "zitten"}
)
"""Verbs that say where a thing is or what becomes of it, not what it is for."""
_WOORD = re.compile(r"[^\W_]+")
_HEET = re.compile(r"\b(?:heet|heten|noemen we|noemen wij|noem je)\b", re.IGNORECASE)


def is_uitgelegd(beeld: Tekstbeeld, naam: str) -> bool:
    """Return whether somewhere in the text an explanation follows ``naam``, or stands before it in "dit heet
    ...".
    """
    laag = naam.lower()
    antwoord = beeld.uitgelegd.get(laag)
    if antwoord is None:
        antwoord = beeld.uitgelegd[laag] = any(
            _legt_uit(beeld, blok, begin, begin + len(naam)) for blok, begin in _plekken(beeld, laag)
        )
    return antwoord


def _plekken(beeld: Tekstbeeld, laag: str) -> Iterator[tuple[int, int]]:
    """Yield (block, offset) of every place where the words stand as whole words."""
    eerste = _WOORD.search(laag)
    if eerste is None:
        return
    for blok, begin in beeld.woordplekken.get(eerste.group(), ()):
        tekst = beeld.document.blokken[blok].tekst
        van = begin - eerste.start()
        eind = van + len(laag)
        if van >= 0 and tekst[van:eind].lower() == laag and not tekst[eind : eind + 1].isalpha():
            yield blok, van


def _legt_uit(beeld: Tekstbeeld, nummer: int, begin: int, eind: int) -> bool:
    tekst = beeld.document.blokken[nummer].tekst
    erna = tekst[eind : eind + 160]
    if _ERNA.match(erna) and not _GEEN.match(erna):
        return True
    zin = beeld.zin_op(nummer, begin)
    if zin is None:
        return False
    if begin - zin.begin < 6 and _LIDWOORD.match(zin.tekst):
        volgend = woord_op(zin, eind + 1)
        if volgend is not None and _zegt_wat_het_doet(zin, volgend):
            return True
    zinnen = beeld.zinnen[nummer]
    volgende = zinnen[zin.nummer + 1].tekst[:200] if zin.nummer + 1 < len(zinnen) else ""
    met = _MET.match(volgende)
    if met and volgende[met.end() :].lower().startswith(tekst[begin:eind].lower() + " "):
        return True  # "Met een tacker niet je folie vast."
    return bool(_VERWIJS.match(volgende) or _HEET.search(tekst[max(zin.begin, eind - 200) : eind]))


def _zegt_wat_het_doet(zin: ZinsAnalyse, werkwoord: Woord) -> bool:
    """Return whether "Een kantplank <werkwoord> ..." explains the thing: it is the subject ("houdt stenen
    tegen"), not what somebody handles ("Een kantplank zet je vast", "komt later").
    """
    if werkwoord.vorm != "Fin" or werkwoord.pos != "VERB" or werkwoord.lemma in _ZEGT_WEINIG:
        return False
    na = werkwoord.i + 1
    return na >= len(zin.woorden) or zin.woorden[na].laag not in _ONDERWERP
