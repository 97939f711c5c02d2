"""Turn a YAML syntax error into Dutch: where it is, what is likely wrong, and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from toolkit.fouten import Probleem

_AANHALING = "Zet de hele tekst tussen aanhalingstekens."
_SCHUIN = (
    "tussen dubbele aanhalingstekens staat een schuine streep (\\).",
    "Gebruik enkele aanhalingstekens.",
)
_INSPRINGEN = "Kijk of de regels even ver inspringen als de regels erboven, met spaties."

_VERTALING: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "hier staat een dubbele punt op een plek waar dat niet kan.",
        f"Hoort de dubbele punt bij de tekst? {_AANHALING} Anders: {_INSPRINGEN[0].lower()}{_INSPRINGEN[1:]}",
    ),
    (
        "could not find expected ':'",
        "achter de naam van een veld ontbreekt een dubbele punt.",
        "Schrijf bijvoorbeeld 'naam: Gemeente Voorbeeldstad'.",
    ),
    (
        "found unexpected end of stream",
        "hier begint een aanhalingsteken dat niet wordt gesloten.",
        "Zet ook aan het eind van de tekst een aanhalingsteken.",
    ),
    (
        "cannot start any token",
        "hier staat een teken waarmee tekst niet mag beginnen.",
        _AANHALING,
    ),
    (
        "alphabetic or numeric character",
        "een tekst kan niet beginnen met * of &.",
        _AANHALING,
    ),
    ("unknown escape character", *_SCHUIN),
    ("hexdecimal number", *_SCHUIN),
    (
        "',' or ']'",
        "een lijst tussen [ en ] is niet af.",
        f"Zet er een ] achter. Is het gewone tekst? {_AANHALING}",
    ),
    (
        "',' or '}'",
        "een deel tussen { en } is niet af.",
        f"Zet er een }} achter. Is het gewone tekst? {_AANHALING}",
    ),
    ("tag", "een tekst kan niet beginnen met een uitroepteken.", _AANHALING),
    ("directive", "een regel kan niet beginnen met een procentteken.", _AANHALING),
    (
        "special characters",
        "hier staat een teken dat je niet ziet en dat hier niet mag.",
        "Typ de regel opnieuw.",
    ),
)


def vertaal_syntaxfout(fout: yaml.YAMLError, tekst: str, pad: Path) -> list[Probleem]:
    """Return the problems behind a parser error; tabs in the indentation are reported line by line."""
    regels = tekst.splitlines()
    plek = getattr(fout, "problem_mark", None)
    context = getattr(fout, "context_mark", None)
    regel = plek.line + 1 if plek is not None else None
    boodschap = str(fout)

    tabs = [nr for nr, inhoud in enumerate(regels, 1) if re.match(r" *\t[ \t]*\S", inhoud)]
    if tabs:
        return [
            Probleem(
                "deze regel springt in met een tab.",
                bestand=pad,
                regel=nr,
                oplossing="Vervang de tab door spaties.",
            )
            for nr in tabs[:20]
        ]

    if context is not None and ("quoted scalar" in boodschap or "end of stream" in boodschap):
        regel = context.line + 1
    melding, oplossing = "de opbouw van het bestand klopt hier niet.", _INSPRINGEN
    for kenmerk, vertaald, raad in _VERTALING:
        if kenmerk in boodschap:
            melding, oplossing = vertaald, raad
            break
    apostrof = next(
        (nr for nr in (regel, (regel or 1) - 1) if nr and _begint_met_apostrof(regels, nr)),
        None,
    )
    if apostrof is not None:
        regel = apostrof
        melding = "deze tekst begint met een apostrof, zoals in 's avonds."
        oplossing = "Zet de hele tekst tussen dubbele aanhalingstekens."
    return [Probleem(melding, bestand=pad, regel=regel, oplossing=oplossing)]


def _begint_met_apostrof(regels: list[str], nummer: int) -> bool:
    return 0 < nummer <= len(regels) and bool(re.search(r"(?:: |- )'[a-z]\b[^']*$", regels[nummer - 1]))
