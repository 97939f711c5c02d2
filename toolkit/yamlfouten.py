"""Say in Dutch what is wrong in a YAML file: where it is, what is likely meant, and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from toolkit.fouten import Probleem

_MELDINGEN: tuple[tuple[str, str, str], ...] = (
    (
        "found character '\\t'",
        "hier staat een tab.",
        "Gebruik spaties om in te springen.",
    ),
    (
        "found character that cannot start any token",
        "hier begint een waarde met een teken dat niet mag (zoals @, %, ` of een tab).",
        "Zet de hele tekst tussen aanhalingstekens.",
    ),
    (
        "mapping values are not allowed",
        "hier staat een dubbele punt op een plek waar dat niet mag.",
        "Zet de hele tekst tussen aanhalingstekens. Of controleer de spaties aan het begin van de regel.",
    ),
    (
        "found unexpected end of stream",
        "een aanhalingsteken of haakje is niet gesloten.",
        "Sluit de tekst met hetzelfde teken.",
    ),
    (
        "unexpected end of stream",
        "een aanhalingsteken of haakje is niet gesloten.",
        "Sluit de tekst met hetzelfde teken.",
    ),
    (
        "expected ',' or",
        "een [ of { is niet goed gesloten, of er ontbreekt een komma.",
        "Sluit met ] of }, en zet komma's tussen de delen.",
    ),
    (
        "expected ':'",
        "na de naam van een veld hoort een dubbele punt met een spatie.",
        "Schrijf bijvoorbeeld: naam: Metselaar",
    ),
    (
        "undefined alias",
        "een waarde begint met een *.",
        "Zet de hele tekst tussen aanhalingstekens.",
    ),
    (
        "while scanning an anchor",
        "een waarde begint met een & of *.",
        "Zet de hele tekst tussen aanhalingstekens.",
    ),
    (
        "expected a single document",
        "er staan twee documenten in dit bestand (een regel met ---).",
        "Haal de regel met --- weg, of maak er twee bestanden van.",
    ),
    (
        "special characters are not allowed",
        "hier staan tekens die niet in een tekstbestand horen.",
        "Open het bestand in een tekst-editor en haal ze weg.",
    ),
    (
        "control characters are not allowed",
        "hier staan tekens die niet in een tekstbestand horen.",
        "Open het bestand in een tekst-editor en haal ze weg.",
    ),
    (
        "unknown escape character",
        "een schuine streep \\ tussen dubbele aanhalingstekens heeft een bijzondere betekenis.",
        "Schrijf \\\\ of gebruik enkele aanhalingstekens.",
    ),
    (
        "expected <block end>",
        "de spaties aan het begin van deze regel kloppen niet.",
        "Zet velden die bij elkaar horen precies onder elkaar.",
    ),
    (
        "did not find expected key",
        "de spaties aan het begin van deze regel kloppen niet, of er staat tekst na een aanhalingsteken.",
        "Zet velden die bij elkaar horen precies onder elkaar.",
    ),
    (
        "did not find expected '-' indicator",
        "de spaties aan het begin van deze regel kloppen niet.",
        "Zet de streepjes van een lijst precies onder elkaar.",
    ),
)


def vertaal(fout: yaml.YAMLError, tekst: str, pad: Path | None) -> Probleem:
    """Return PyYAML's complaint in Dutch, with its line and what to do. ``tekst`` is the whole file."""
    delen = [getattr(fout, naam, None) for naam in ("problem", "context", "reason")]
    engels = " ".join(str(deel) for deel in delen if deel) or str(fout)
    mark = getattr(fout, "problem_mark", None) or getattr(fout, "context_mark", None)
    regel = mark.line + 1 if mark is not None else None
    plaats = getattr(fout, "position", None)
    if regel is None and isinstance(plaats, int):
        regel = tekst[:plaats].count("\n") + 1
    begin = getattr(fout, "context_mark", None)
    if "unexpected end of stream" in engels and begin is not None:
        regel = begin.line + 1  # where it was opened says more than the end of the file
    if regel is not None:
        regel = min(regel, tekst.count("\n") + 1)
        regels = tekst.splitlines()
        if (
            regel <= len(regels)
            and "\t" in regels[regel - 1][: len(regels[regel - 1]) - len(regels[regel - 1].lstrip())]
        ):
            engels = "found character '\\t'"
    apostrof = _begint_met_apostrof(tekst.splitlines(), regel)
    if apostrof is not None:
        return Probleem(
            "deze tekst begint met een apostrof, zoals in 's avonds.",
            bestand=pad,
            regel=apostrof,
            oplossing="Zet de hele tekst tussen dubbele aanhalingstekens.",
        )
    for stukje, melding, oplossing in _MELDINGEN:
        if stukje in engels:
            return Probleem(melding, bestand=pad, regel=regel, oplossing=oplossing)
    return Probleem(
        "deze regel is geen goede YAML.",
        bestand=pad,
        regel=regel,
        oplossing="Kijk naar de spaties, dubbele punten en aanhalingstekens, ook op de regel ervoor.",
    )


def _begint_met_apostrof(regels: list[str], regel: int | None) -> int | None:
    """Return the line, this one or the one before, whose value begins like 's avonds: YAML reads a quote."""
    for nummer in (regel, (regel or 0) - 1):
        if nummer and 0 < nummer <= len(regels) and re.search(r"(?:: |- )'[a-z] [^']*$", regels[nummer - 1]):
            return nummer
    return None
