"""A word list as CSV, the way a Dutch Excel opens it by a double click."""

from __future__ import annotations

import csv
import io

from toolkit.lesmateriaal.keuze import Woordenlijst
from toolkit.lesmateriaal.tabelvorm import rijen, veldnamen

_FORMULE = ("=", "+", "-", "@", "\t", "\r")


def maak(lijst: Woordenlijst) -> bytes:
    """Return the CSV: UTF-8 with a byte order mark, semicolons, Windows line ends.

    A cell that a spreadsheet would run as a formula gets a ``'`` in front (OWASP, "CSV Injection").
    """
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(veldnamen(lijst))
    schrijver.writerows([_veilig(waarde) for waarde in rij] for rij in rijen(lijst))
    return uit.getvalue().encode("utf-8-sig")


def _veilig(waarde: str) -> str:
    return f"'{waarde}" if waarde.startswith(_FORMULE) else waarde
