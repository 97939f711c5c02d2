"""INC002: "hij" for everybody. "Hij" after the name of a person is that person, and no finding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer

_IEMAND = re.compile(
    r"\b(?:de|een|deze|die|onze|elke|iedere|als|nieuwe|ervaren)\s+(?:[\w-]+e\s+){0,2}(?:kandidaat|medewerker|werknemer|sollicitant|persoon|vakman|"
    r"[\w-]*(?:monteur|metselaar|schilder|timmerman|stratenmaker|loodgieter|stukadoor|dakdekker|installateur|vakkracht|technicus|voeger|"
    r"tegelzetter|grondwerker|machinist|chauffeur|uitvoerder|voorman|lasser|hovenier|kraanmachinist|elektricien|isoleerder|sloper))\b",
    re.IGNORECASE,
)
_OOK_VROUW = re.compile(
    r"\bhij\b\W{0,3}(?:of|en|/)\W{0,2}(?:zij|ze)\b|\b(?:zij|ze)\W{0,3}(?:of|en|/)\W{0,2}hij\b", re.IGNORECASE
)
_COLLEGA = re.compile(
    r"\b(?:collega|begeleider|baas|leermeester|mentor|buddy|docent|klant|meneer)\b", re.IGNORECASE
)


def zoek_hij(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield "hij" when the sentence itself or the one before is about the person that is looked for."""
    vorige = ""
    for zin in beeld.alle_zinnen():
        hij = next((w for w in zin.woorden if w.laag in {"hij", "hem"}), None)
        if hij is not None and not _OOK_VROUW.search(zin.tekst):
            omgeving = f"{vorige} {zin.tekst}"
            namen = any(
                w.soort.value == "naam" and w.dep in {"nsubj", "obl", "flat"} for w in zin.woorden[: hij.i]
            )
            if _IEMAND.search(omgeving[-600:]) and not namen and not _COLLEGA.search(omgeving[-600:]):
                yield Treffer("INC002", zin.blok, hij.begin, hij.eind)
        vorige = zin.tekst
