"""Whether a text explains a word or an abbreviation: once is enough, anywhere in the text."""

from __future__ import annotations

import re

from toolkit.vacature.tekstbeeld import Tekstbeeld

_ERNA = re.compile(
    r"(?:['’]?s)?[\w-]{0,20}\s?(?:\([^)]{8,}\)|(?:is|zijn|betekent|betekenen|staat voor|staan voor|wil zeggen|,? dat (?:is|betekent|zijn)|=|:)\s+"
    r"(?:een|de|het|dat|als|iemand|jouw|je|alle|dingen|[\w-]+)\s.{6,})",
    re.IGNORECASE,
)
_VERWIJS = re.compile(
    r"^\W*(?:dat|dit|die|deze|zo'n \w+|daarmee|hiermee|met (?:een|die|zo'n) \w+)(?: \w+)? (?:is|zijn|betekent|noemen|heet|staat|maak|kun|doe|leg|zet|meet)\b",
    re.IGNORECASE,
)
_GEEN = re.compile(
    r"\s?(?::\s*(?:ja|nee|verplicht|vereist|€|\d)|(?:is|zijn) (?:een )?(?:vereist\w*|verplicht|nodig|wenselijk|fijn|handig|pré|pre|pluspunt|must|niet|geen|gewenst|belangrijk))",
    re.IGNORECASE,
)
_HEET = re.compile(r"\b(?:heet|heten|noemen we|noemen wij|noem je)\b", re.IGNORECASE)


def is_uitgelegd(beeld: Tekstbeeld, naam: str) -> bool:
    """Return whether somewhere in the text an explanation follows ``naam``, or stands before it in "dit heet ..."."""
    patroon = re.compile(rf"(?<!\w){re.escape(naam)}(?![a-zà-ÿ])", re.IGNORECASE)
    zegt_wat_het_doet = re.compile(rf"(?:een|het|de) {re.escape(naam)} \w+t\b", re.IGNORECASE)
    for nummer, blok in enumerate(beeld.document.blokken):
        for m in patroon.finditer(blok.tekst):
            if _ERNA.match(blok.tekst, m.end()) and not _GEEN.match(blok.tekst, m.end()):
                return True
            zin = beeld.zin_op(nummer, m.start())
            if zin is None:
                continue
            if zegt_wat_het_doet.match(zin.tekst):
                return True
            zinnen = beeld.zinnen[nummer]
            volgende = zinnen[zin.nummer + 1].tekst if zin.nummer + 1 < len(zinnen) else ""
            if _VERWIJS.match(volgende) or _HEET.search(zin.tekst[: m.end() - zin.begin]):
                return True
    return False
