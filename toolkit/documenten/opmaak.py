"""How a paper writes a fact: any value of the traject as text, and small repairs to sentences."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from toolkit.traject import opmaak


def opsomming(delen: Iterable[str], voegwoord: str = "en") -> str:
    """Return ``a, b en c``; empty parts are left out."""
    return opmaak.opsomming([deel for deel in delen if deel], voegwoord)


def met_hoofdletter(tekst: str) -> str:
    """Return ``tekst`` with its first letter as a capital."""
    return tekst[:1].upper() + tekst[1:]


def zonder_punt(tekst: str) -> str:
    """Return ``tekst`` without the full stop at its end, to go on behind it."""
    return tekst.strip().rstrip(".")


def punt(tekst: str) -> str:
    """Return ``tekst`` with a full stop at its end, once: a name such as ``Muur B.V.`` has one already."""
    return tekst if not tekst or tekst.endswith((".", "!", "?", ":", "…")) else f"{tekst}."


def toon(waarde: Any) -> str:
    """Return any value of the traject as a reader expects it."""
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Enum):
        return str(getattr(waarde, "label", waarde.value))
    if isinstance(waarde, date):
        return opmaak.datum(waarde)
    if isinstance(waarde, time):
        return opmaak.tijd(waarde)
    if isinstance(waarde, int | Decimal):
        return opmaak.getal(waarde)
    if isinstance(waarde, list | tuple):
        return opsomming(toon(deel) for deel in waarde)
    return str(waarde)
