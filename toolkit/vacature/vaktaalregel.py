"""WRD007: words of the trade that the text does not explain. The glossary says what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.tekst.document import Soort
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer, woord_op
from toolkit.vacature.uitleg import is_uitgelegd

if TYPE_CHECKING:
    from toolkit.vaktaal.vinden import Vinder, Vondst

_GEEN_VAK = frozenset({"werkdag", "papieren"})
_BEKEND = frozenset({"vakman", "vakvrouw", "werkkleding"})
"""Glossary files about any job: their words are no vaktaal in an ad."""
_GEWOON = 3.4
"""From this Zipf frequency a word is too common to need an explanation."""
_TWEE_BETEKENISSEN = frozenset(
    {"aanslag", "console", "duiker", "element", "front", "lei", "lier", "mal", "mantel", "moer", "opstand"}
    | {"stempel", "string", "voeg", "vorst", "zadel", "gronden", "stralen", "straten", "voegen"}
)
"""Common words that mean something else on the building site."""
_GESPLITST = frozenset(
    {"aanboren", "aangieten", "aanlijnen", "aanpikken", "afdoppen", "affakkelen", "afhangen", "afknijpen"}
    | {"aflakken", "afmantelen", "afmonteren", "afpersen", "afreien", "aftappen", "aftimmeren", "aftrillen"}
    | {"afwateren", "bijregelen", "doorkoppelen", "infrezen", "inmeten", "inregelen", "invegen", "inwateren"}
    | {"nastellen", "opklossen", "opruwen", "opschuimen", "uitblokken", "uitmiddelen", "uitvlakken"}
)
"""Verbs that need an explanation in two pieces too. Of most others both pieces say it: "maakt ... dicht"."""


def zoek_vaktaal(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the first place of every term of the glossary that the text does not explain; everyday words are
    no vaktaal.
    """
    vinder = _vinder(beeld.glossaria)
    gezien: set[str] = set()
    for nummer, blok in enumerate(beeld.ontleed):
        blok_soort = beeld.document.blokken[nummer].soort
        for vondst in vinder.vind(blok):
            term = vondst.term
            if term.id in gezien or not _is_vaktaal(vondst) or blok_soort is Soort.KOP:
                continue
            if _is_naam(blok.tekst, vondst) or _is_ander_werkwoord(beeld, nummer, vondst):
                continue
            if {term.lemma.lower(), vondst.tekst.lower()} & beeld.eigen_woorden:
                continue
            gezien.add(term.id)
            namen_van_term = {vondst.tekst, term.lemma, *term.meervouden}
            if not any(is_uitgelegd(beeld, naam) for naam in namen_van_term):
                yield Treffer(
                    "WRD007", nummer, vondst.begin, vondst.eind, uitleg=f"{term.lemma} = {term.betekenis}"
                )


def _is_vaktaal(vondst: Vondst) -> bool:
    """Return whether a term needs an explanation: no everyday word, no abbreviation (WRD006),
    nothing common.
    """
    from toolkit.taal import zipf

    term = vondst.term
    if vondst.alledaags or not term.betekenis or term.bestand in _GEEN_VAK or term.lemma in _BEKEND:
        return False
    if len(vondst.stukken) > 1:
        return term.lemma in _GESPLITST
    if sum(map(str.isupper, vondst.tekst)) > 1 and "-" not in vondst.tekst:  # but an MC4-stekker is a thing
        return False
    if term.lemma in _TWEE_BETEKENISSEN:
        return True
    if "-" in term.lemma:  # the frequency of "V-snaar" is that of its loose pieces
        return True
    return zipf(term.lemma) < _GEWOON and zipf(vondst.tekst) < _GEWOON + 0.2


def _is_ander_werkwoord(beeld: Tekstbeeld, nummer: int, vondst: Vondst) -> bool:
    """Return whether a common verb is not the work, but "voeg je bij ons" or "we voegen ... toe"."""
    from toolkit.vaktaal.model import Woordsoort

    if vondst.term.woordsoort is not Woordsoort.WW or vondst.term.lemma not in _TWEE_BETEKENISSEN:
        return False
    zin = beeld.zin_op(nummer, vondst.begin)
    woord = woord_op(zin, vondst.begin) if zin is not None else None
    return woord is None or woord.vorm == "Fin" or woord.laag != vondst.term.lemma


def _is_naam(tekst: str, vondst: Vondst) -> bool:
    """Return whether a word with a capital is a name: inside a sentence, or a street or place with a term in
    it.
    """
    if not vondst.tekst[:1].isupper() or vondst.term.lemma[:1].isupper():
        return False
    ervoor = tekst[: vondst.begin].rstrip()
    return vondst.manier == "samenstelling" or (bool(ervoor) and ervoor[-1] not in ".!?:")


def bekende_woorden(eigen_map: Path | None) -> frozenset[str]:
    """Return the words of the glossary: they are not hard by being rare. The same set as
    ``leesbaarheid.vakwoorden``.
    """
    return _vinder(eigen_map).woorden


@lru_cache(maxsize=8)
def _vinder(eigen_map: Path | None) -> Vinder:
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.vinden import Vinder

    return Vinder(laad_glossarium(eigen_map=eigen_map).termen)
