"""``Regel``: one record for every rule, whether YAML or Python does the work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from toolkit.bevindingen import Ernst
from toolkit.pakketyaml import lees_pakketyaml

FAMILIES: dict[str, str] = {
    "ZIN": "Zinnen",
    "WRD": "Woorden",
    "EIS": "Eisen",
    "INC": "Iedereen welkom",
    "ONT": "Wat ontbreekt",
    "OPM": "Opmaak",
}
"""The families of rules with the name that users see, in the order of the reports."""


@dataclass(frozen=True)
class Regel:
    """A rule of the check.

    ``scope`` is what it looks at: ``zin``, ``blok`` or ``document``. ``melding`` may hold ``{tekst}`` (the
    marked words)
    and ``{uitleg}`` (what the rule itself adds). ``fout`` and ``goed`` are texts in which it must and must
    not fire.

    A rule with ``patronen`` is done by ``toolkit.vacature.patronen``: the words of ``signaal`` open the rule
    (a star stands for
    any ending), the part ``m`` of a pattern is marked, and a sentence that fits one of ``behalve`` is left
    alone.
    """

    id: str
    naam: str
    ernst: Ernst
    soort: str
    familie: str
    melding: str
    waarom: str
    bron: str
    advies: str = ""
    scope: str = "zin"
    fout: tuple[str, ...] = ()
    goed: tuple[str, ...] = ()
    signaal: tuple[str, ...] = ()
    patronen: tuple[re.Pattern[str], ...] = ()
    behalve: tuple[re.Pattern[str], ...] = ()
    voorstellen: tuple[str, ...] = ()
    code: str = ""


@cache
def alle_regels() -> dict[str, Regel]:
    """Return every rule by its id, in the order of the families."""
    regels: dict[str, Regel] = {}
    for familie in FAMILIES:
        bron = lees_pakketyaml(Path(str(files("toolkit.vacature") / "regels" / f"{familie.lower()}.yaml")))
        for gegevens in bron.data:
            regel = _maak(gegevens, familie)
            assert regel.id not in regels, f"rule {regel.id} is there twice"
            regels[regel.id] = regel
    return regels


def _maak(d: dict[str, Any], familie: str) -> Regel:
    voorbeelden = d.pop("voorbeelden")
    return Regel(
        **{
            **d,
            "familie": familie,
            "ernst": Ernst(d["ernst"]),
            "fout": tuple(voorbeelden["fout"]),
            "goed": tuple(voorbeelden["goed"]),
            "signaal": tuple(d.get("signaal", ())),
            "patronen": tuple(_compileer(p) for p in d.get("patronen", ())),
            "behalve": tuple(_compileer(p) for p in d.get("behalve", ())),
            "voorstellen": tuple(d.get("voorstellen", ())),
        }
    )


_ZACHT = (
    r"\b(?:hoef\w*(?: je)?(?: nog)? (?:niet|geen)|niet (?:nodig|verplicht|vereist|noodzakelijk|per se|erg)|"
    r"geen (?:harde )?(?:eis|must|vereiste|"
    r"probleem|punt|voorwaarde)|(?:plus|plus)?punt\b|pré\b|pre\b|een plus\b|voordeel|mooi meegenomen|"
    r"wenselijk|gewenst|(?:is|zijn) (?:fijn|handig|leuk|mooi|"
    r"welkom)|of bereid|bereid(?: bent)?(?: om)? (?:\S+ ){0,6}te (?:halen|behalen|leren|volgen|doen)|"
    r"bereid(?:heid)? (?:om|tot) (?:\S+ ){0,6}(?:te )?"
    r"(?:halen|behalen|leren|volgen)|of (?:je )?(?:wilt|wil|gaat|kunt) (?:\S+ ){0,5}(?:halen|behalen|leren|"
    r"volgen)|mag ook|kan ook|ook zonder|met of "
    r"zonder|maar niet|liefst|bij voorkeur|zonder (?:diploma|ervaring)|maakt (?:ons )?niet uit|geen [\w-]+ "
    r"nodig)"
)
_LEREN = (
    r"\b(?:(?:je |jij )?(?:start|begint|starten|beginnen) (?:\S+ ){0,2}met\b|(?:haal|behaal|leer|volg|krijg|"
    r"ontvang)(?:t|en)? (?:je|jij|u|bij ons)|je (?:haalt|behaalt|leert|volgt|krijgt|ontvangt|wilt|gaat)\b|"
    r"(?:wij|we) (?:helpen|"
    r"leren|bieden|betalen|regelen|zorgen|vergoeden|geven)|(?:bieden|betalen|regelen|vergoeden) (?:wij|"
    r"we)\b|bij ons (?:te )?(?:halen|leren|behalen|volgen)|taalles|taalcursus|lessen?\b|cursus)"
)
_STUKKEN = {
    "{zacht}": _ZACHT,
    "{leren}": _LEREN,
    "{ervaring}": r"\bof (?:\S+ ){0,4}?(?:werk)?ervaring|(?:werk)?ervaring of\b|gelijkwaardig|"
    r"vergelijkbaar|door ervaring",
    "{hoog}": r"(?:(?:zeer |heel )?(?:goede?|"
    r"uitstekende?|perfecte?|volledige|voldoende|grondige|ruime|degelijke|vlotte|correcte|prima|"
    r"uitmuntende|gedegen|redelijke))(?: (?:mondelinge|schriftelijke|actieve|praktische))?",
    "{taal}": r"(?:Nederlands|Engels|Duits|Frans)(?:e)?",
}
"""Parts of patterns: what makes a demand soft, what is an offer to learn, words for a high level."""


def _compileer(patroon: str) -> re.Pattern[str]:
    for naam, stuk in _STUKKEN.items():
        patroon = patroon.replace(naam, stuk)
    return re.compile(patroon, re.IGNORECASE)
