"""WRD007: words of the trade that the text does not explain. The glossary says what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.tekst.document import Soort
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer
from toolkit.vacature.uitleg import is_uitgelegd

if TYPE_CHECKING:
    from toolkit.taal import Blok
    from toolkit.vaktaal.vinden import Vinder, Vondst

_GEEN_VAK = frozenset({"werkdag", "papieren"})
"""Glossary files about any job: their words are no vaktaal in an ad."""
_GEWOON = 3.4
"""From this Zipf frequency a word is too common to need an explanation."""


def zoek_vaktaal(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the first place of every term of the glossary that the text does not explain; everyday words are no vaktaal."""
    vinder = _vinder(beeld.glossaria)
    gezien: set[str] = set()
    for nummer, blok in enumerate(beeld.ontleed):
        blok_soort = beeld.document.blokken[nummer].soort
        namen = _namen(blok)
        for vondst in vinder.vind(blok):
            term = vondst.term
            if term.id in gezien or not _is_vaktaal(vondst) or blok_soort is Soort.KOP:
                continue
            if vondst.begin in namen:
                continue
            if {term.lemma.lower(), vondst.tekst.lower()} & beeld.eigen_woorden:
                continue
            gezien.add(term.id)
            if not is_uitgelegd(beeld, vondst.tekst):
                yield Treffer(
                    "WRD007", nummer, vondst.begin, vondst.eind, uitleg=f"{term.lemma} = {term.betekenis}"
                )


def _is_vaktaal(vondst: Vondst) -> bool:
    """Return whether a term needs an explanation: no everyday word, no abbreviation (WRD006), nothing common."""
    from toolkit.taal import zipf

    term = vondst.term
    if vondst.alledaags or not term.betekenis or term.bestand in _GEEN_VAK:
        return False
    if sum(map(str.isupper, vondst.tekst)) > 1:
        return False
    return zipf(term.lemma) < _GEWOON and zipf(vondst.tekst) < _GEWOON + 0.2


def _namen(blok: Blok) -> set[int]:
    """Return where the names begin, and the words that the tagger calls an adjective and the glossary a verb."""
    return {w.begin for zin in blok.zinnen for w in zin.woorden if w.soort.value == "naam" and w.i}


@lru_cache(maxsize=8)
def bekende_woorden(eigen_map: Path | None) -> frozenset[str]:
    """Return the words of the glossary: they are not hard by being rare."""
    from toolkit.leesbaarheid.vakwoorden import vakwoorden

    return vakwoorden(eigen_map)


@lru_cache(maxsize=8)
def _vinder(eigen_map: Path | None) -> Vinder:
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.vinden import Vinder

    return Vinder(laad_glossarium(eigen_map=eigen_map).termen)
