"""Which part of an ad a block belongs to: the work, the demands, the offer or how to apply. Told by the
headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.tekst import Blok
from toolkit.tekst.document import Soort

_SECTIES = (
    (
        "aanbod",
        r"\b(?:bieden|bied|krijg|aanbod|voorwaarden|arbeidsvoorwaarden|verdien|salaris|loon|"
        r"leer je|dit leer|voor jou|waarom|geld)\b",
    ),
    (
        "solliciteren",
        r"\b(?:sollici\w+|interesse|reageer|reageren|meedoen|contact|bel|mail|aanmelden|"
        r"meer weten|wil je dit)\b",
    ),
    (
        "eisen",
        r"\b(?:vragen|vraagt|vraag|eisen|functie-eisen|profiel|wie ben|"
        r"wie zoeken|zoeken we|zoeken wij|over jou|breng je|verwachten|herken|"
        r"jij bent|je bent|je hebt|functievereisten|"
        r"vereisten|kwalificaties|neem je mee|wat heb je|competenties)\b",
    ),
    ("werk", r"\b(?:doen|doe je|taken|werkzaamheden|werk|functie|rol|over ons|het bedrijf)\b"),
)
_PATRONEN = tuple((naam, re.compile(patroon, re.IGNORECASE)) for naam, patroon in _SECTIES)


def secties(blokken: Sequence[Blok]) -> list[str]:
    """Return for each block the part it stands in: aanbod, solliciteren, eisen, werk or ""."""
    uit, nu = [], ""
    for i, blok in enumerate(blokken):
        tekst = blok.tekst
        inleiding = blok.soort is not Soort.OPSOMMING and len(tekst) < 60 and tekst.endswith((":", "?"))
        if blok.soort is Soort.KOP or inleiding:
            nu = next((naam for naam, p in _PATRONEN if p.search(tekst)), nu if inleiding and i else "")
        elif ":" in tekst[:30]:
            kop = tekst.split(":")[0]
            gevonden = next((naam for naam, p in _PATRONEN if p.search(kop)), "")
            if gevonden and blok.soort is not Soort.OPSOMMING:
                uit.append(gevonden)
                continue
        uit.append(nu)
    return uit
