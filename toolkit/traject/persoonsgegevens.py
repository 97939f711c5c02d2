"""Find a burgerservicenummer (BSN) in the facts of a traject. A traject never needs one."""

from __future__ import annotations

import re

_ZONDER_CONTROLE = frozenset({"kvk", "rsin", "btw", "iban", "telefoon", "erkenning"})
"""Fields whose nine digits are the number of an organisation, a bank or a phone."""

_NEGEN = re.compile(
    r"(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d|B\d\d|[.,]\d\d(?!\d))"
)
"""Nine digits, in one piece or in groups; with cents behind them they are an amount."""


def is_bsn(cijfers: str) -> bool:
    """Return whether nine digits pass the elfproef of the BSN: 9a+8b+...+2h-i is a multiple of 11."""
    if len(cijfers) != 9 or not cijfers.isdecimal() or int(cijfers) == 0:
        return False
    getallen = [int(c) for c in cijfers]
    som = sum(c * gewicht for c, gewicht in zip(getallen, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return som % 11 == 0


def bevat_bsn(tekst: str, veld: str) -> bool:
    """Return whether ``tekst`` holds a BSN, alone or inside a longer text.

    ``veld`` is the name of the field: numbers of KvK, RSIN, btw, bank, phone and SBB are left alone.
    """
    if len(tekst) < 9 or veld in _ZONDER_CONTROLE:
        return False
    return any(is_bsn(re.sub(r"\D", "", gevonden[0])) for gevonden in _NEGEN.finditer(tekst))
