"""How values are written for a Dutch reader: money, dates, times, numbers and lists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal

from toolkit.traject.model import MAANDEN

_DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_VAST = "\u00a0"  # keeps a sign or a unit on the same line as its number


def euro(bedrag: Decimal | int) -> str:
    """Return an amount the Dutch way: ``€ 12.500,00``, with a space that does not break."""
    tekst = f"{Decimal(bedrag):,.2f}"
    return f"€{_VAST}" + tekst.replace(",", "_").replace(".", ",").replace("_", ".")


def getal(waarde: Decimal | int) -> str:
    """Return a number the Dutch way, without needless zeros: ``7,5`` and ``1.200``."""
    tekst = f"{Decimal(waarde):,f}"
    if "." in tekst:
        tekst = tekst.rstrip("0").rstrip(".")
    return tekst.replace(",", "_").replace(".", ",").replace("_", ".")


def datum(dag: date) -> str:
    """Return a date in words: ``1 september 2027``."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def datum_met_dag(dag: date) -> str:
    """Return a date with its day of the week: ``woensdag 1 september 2027``."""
    return f"{_DAGEN[dag.weekday()]} {datum(dag)}"


def datum_kort(dag: date) -> str:
    """Return a date in figures, for a table: ``01-09-2027``."""
    return f"{dag:%d-%m-%Y}"


def maand_jaar(dag: date) -> str:
    """Return month and year: ``september 2027``."""
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def tijd(moment: time) -> str:
    """Return a time of day: ``07:30``."""
    return f"{moment:%H:%M}"


def maanden(aantal: int) -> str:
    """Return a number of months in words: ``1 maand``, ``6 maanden``."""
    return f"{aantal} maand" if aantal == 1 else f"{aantal} maanden"


def opsomming(delen: Iterable[object], voegwoord: str = "en") -> str:
    """Return a list as one phrase: ``a``, ``a en b``, ``a, b en c``; an empty text for no parts."""
    teksten = [str(deel) for deel in delen]
    if len(teksten) < 2:
        return "".join(teksten)
    return f"{', '.join(teksten[:-1])} {voegwoord} {teksten[-1]}"


def zin(tekst: str) -> str:
    """Return ``tekst`` as a sentence: first letter a capital, and a full stop at the end."""
    schoon = tekst.strip()
    if not schoon:
        return ""
    schoon = schoon[0].upper() + schoon[1:]
    return schoon if schoon[-1] in ".!?…:" else f"{schoon}."
