"""Write values as YAML: a field, an item of a list, a value on a line. Quotes only where they are needed."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml

from toolkit.fouten import GebruikersFout
from toolkit.yamlbron import ontleed_yaml

_INSPRING = 2


class Stroom(str):
    """A short word in a list, such as an id: the list is written on one line."""

    __slots__ = ()


def regels(sleutel: str, waarde: Any, inspring: int = 0) -> list[str]:
    """Return the lines of YAML for one field."""
    wit = " " * inspring
    if isinstance(waarde, dict):
        onder = [r for naam, w in waarde.items() for r in regels(naam, w, inspring + _INSPRING)]
        return [f"{wit}{sleutel}:", *onder]
    if isinstance(waarde, list):
        if waarde and all(isinstance(w, Stroom | date) for w in waarde):
            return [f"{wit}{sleutel}: {stroomtekst(waarde)}"]
        if not waarde:
            return [f"{wit}{sleutel}: []"]
        return [f"{wit}{sleutel}:", *(r for w in waarde for r in itemregels(w, inspring + _INSPRING))]
    return [f"{wit}{sleutel}: {losse_waarde(waarde)}".rstrip()]


def losse_waarde(waarde: Any) -> str:
    """Return a single value as it stands behind a colon; quotes only where they are needed."""
    if waarde is None:
        return ""
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, int):
        return str(waarde)
    return str(waarde) if _kan_kaal(f"- k: {waarde} # x", [{"k": str(waarde)}]) else _tussen_quotes(waarde)


def _kan_kaal(regel: str, bedoeld: Any) -> bool:
    if "\n" in regel or "\r" in regel:
        return False
    try:
        return bool(ontleed_yaml(regel).data == bedoeld)
    except GebruikersFout:
        return False


def _tussen_quotes(tekst: str) -> str:
    uit = yaml.safe_dump(str(tekst), default_style='"', width=10**9, allow_unicode=True)
    return str(uit).rstrip("\n")


def stroomtekst(waarde: Any) -> str:
    """Return a list or part on one line: ``[a, b]``, ``{naam: x}``."""
    if isinstance(waarde, list):
        return f"[{', '.join(stroomtekst(w) for w in waarde)}]"
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{n}: {stroomtekst(w)}" for n, w in waarde.items()) + "}"
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if waarde is None:
        return "null"
    if isinstance(waarde, str):
        return (
            waarde
            if _kan_kaal(f"[{waarde}, {{k: {waarde}}}]", [waarde, {"k": waarde}])
            else _tussen_quotes(waarde)
        )
    return waarde.isoformat() if isinstance(waarde, date) else str(waarde)


def itemregels(waarde: Any, inspring: int) -> list[str]:
    """Return the lines of YAML for one item of a list."""
    wit = " " * inspring
    if not isinstance(waarde, dict):
        return [f"{wit}- {losse_waarde(waarde)}"]
    onder = [r for naam, w in waarde.items() for r in regels(naam, w, inspring + _INSPRING)]
    return [f"{wit}- {onder[0].lstrip()}", *onder[1:]]
