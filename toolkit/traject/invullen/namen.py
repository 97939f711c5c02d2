"""Short names (ids) made from the names that people type."""

from __future__ import annotations

import re
import unicodedata

_VOORAF = {"de", "het", "een", "mevrouw", "meneer", "heer", "mw", "dhr"}


def maak_id(naam: str, bezet: set[str]) -> str:
    """Return a short name of at most two words for ``naam`` that is not in ``bezet``, and add it there."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().lower()
    woorden = [w for w in re.findall(r"[a-z0-9]+", kaal) if w not in _VOORAF] or ["nieuw"]
    kort, lang = woorden[0][:30], "-".join(woorden[:2])[:30].rstrip("-")
    keuzes = [kort, lang, *(f"{kort}{n}" for n in range(2, 10_000))]
    gekozen: str = next(k for k in keuzes if k not in bezet and k != "deelnemer")
    bezet.add(gekozen)
    return gekozen
