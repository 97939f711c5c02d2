"""Plural nouns, inflected adjectives and capitals: the small morphology behind the suggestions."""

from __future__ import annotations

import re

from toolkit.vacature.gegevens import tabel, woorden

_KLINKERS = "aeiouy"
_ONREGELMATIG = tabel("vormen.onregelmatig")
_ONVERBOGEN = woorden("vormen.onverbogen")


def meervoud(enkelvoud: str) -> str:
    """Return the plural of a noun by the spelling rules; irregular ones are in a table."""
    if enkelvoud in _ONREGELMATIG:
        return _ONREGELMATIG[enkelvoud]
    if enkelvoud.endswith("heid"):
        return enkelvoud[:-4] + "heden"
    if enkelvoud.endswith(("tie", "sie", "el", "em", "en", "er", "erd", "je", "e", "eur", "iek" * 2)):
        return enkelvoud + "s"
    if enkelvoud[-1] in "aiouy" and not enkelvoud.endswith(
        ("ij", "ooi", "aai", "ei", "ui", "au", "ou", "eu", "ie")
    ):
        return enkelvoud + "'s"
    return verleng(enkelvoud) + "en"


def verbuig(bijvoeglijk: str) -> str:
    """Return an adjective with its -e ("complexe"); words that never take one stay as they are."""
    if bijvoeglijk in _ONVERBOGEN or " " in bijvoeglijk or bijvoeglijk.endswith(("e", "a", "o", "i")):
        return bijvoeglijk
    return verleng(bijvoeglijk) + "e"


def neemt_e(bijvoeglijk: str) -> bool:
    """Return whether ``verbuig`` gives a form that can stand before a noun."""
    return " " not in bijvoeglijk and (bijvoeglijk == "extra" or bijvoeglijk not in _ONVERBOGEN)


def verleng(woord: str) -> str:
    """Return the spelling of a word before an ending with a vowel: adequaat -> adequat-, effectief ->
    effectiev-.
    """
    if woord.endswith("ieel"):
        return woord[:-3] + "ël"
    if re.search(r"(?:aa|ee|oo|uu)[^aeiouy]$", woord):
        stam = woord[:-2] + woord[-1]
        return _stemhebbend(stam)
    if woord.endswith(("ief", "euf", "oef", "uif", "ijf", "eis", "eus", "ijs", "uis", "oos")):
        return _stemhebbend(woord)
    if re.search(r"(?:^|[^aeiouyë])[aeiou][^aeiouywxjh]$", woord) and not re.search(
        r".[aeiouy].*(?:el|er|en|em|ig|ik|it|is|as|et|an|am|us)$", woord
    ):
        return woord + woord[-1]
    return woord


def _stemhebbend(stam: str) -> str:
    if stam.endswith("f"):
        return stam[:-1] + "v"
    return stam[:-1] + "z" if stam.endswith("s") and not stam.endswith("ss") else stam


def met_hoofdletter(vervanging: str, origineel: str) -> str:
    """Return ``vervanging`` with the capitals of ``origineel``: "Indien" -> "Als", "INDIEN" -> "ALS"."""
    if len(origineel) > 3 and origineel.isupper():
        return vervanging.upper()
    if origineel[:1].isupper() and vervanging[:1].islower():
        return vervanging[0].upper() + vervanging[1:]
    return vervanging
