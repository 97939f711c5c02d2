"""Naamwoordstijl: an act written as a noun ("het uitvoeren van", "de plaatsing van", "zorg dragen voor").

Sources: Onze Taal (naamwoordstijl); RUG, Hacv (nominalisatie). Only nouns that name an act count: "de woning
van" and "de opleiding van" do not.
"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.taal.lijsten import lees_lijst, lees_regels
from toolkit.taal.records import Naamwoordstijl, Woord

_VAN = frozenset({"van", "v.d."})
_DE = frozenset({"de", "het", "een", "deze", "die", "dit", "dat", "uw", "je", "jouw", "onze", "ons"})

GEEN_HANDELING = lees_lijst("geen_handeling.txt")
"""Nouns in -ing that name a thing, a place, a group or a state."""

_NAAR_WERKWOORD = dict(regel.split(maxsplit=1) for regel in lees_regels("werkwoord_bij_naamwoord.txt"))
_ATIE = frozenset(
    {
        "realisatie",
        "coördinatie",
        "implementatie",
        "registratie",
        "reparatie",
        "inspectie",
        "montage",
        "renovatie",
    }
)

_VAAG: dict[str, tuple[frozenset[str], str]] = {
    naam: (frozenset(vaag.split()), gewoon.strip())
    for naam, _, rest in (regel.partition(":") for regel in lees_regels("vage_werkwoorden.txt"))
    for vaag, _, gewoon in (rest.partition(">"),)
}
"""Noun -> the light verbs that make it a phrase of naamwoordstijl, and a plain verb."""


def nominalisaties(woorden: Sequence[Woord]) -> tuple[Naamwoordstijl, ...]:
    """Return the nominalisations of one sentence in reading order; they do not overlap."""
    uit: list[Naamwoordstijl] = []
    for w in woorden:
        gevonden = _met_van(woorden, w) or _vaag(woorden, w)
        if gevonden is not None and (not uit or gevonden.begin > uit[-1].eind):
            uit.append(gevonden)
    return tuple(uit)


def _met_van(woorden: Sequence[Woord], w: Woord) -> Naamwoordstijl | None:
    """Return "het plaatsen van" or "de plaatsing van" when ``w`` is its noun."""
    if w.i + 1 >= len(woorden) or woorden[w.i + 1].laag not in _VAN:
        return None
    begin = w.i
    while (
        begin > 0
        and begin > w.i - 3
        and (woorden[begin - 1].pos in {"ADJ", "ADV"} or woorden[begin - 1].vorm == "Part")
    ):
        begin -= 1
    lidwoord = woorden[begin - 1].laag if begin else ""
    begin = begin - 1 if lidwoord in _DE else w.i
    laag = w.laag
    if (
        laag not in _HET_EN
        and (_is_infinitief(w) or _na_het(lidwoord, laag))
        and (lidwoord == "het" or w.i == 0 or woorden[w.i - 1].pos in {"ADP", "CCONJ", "PUNCT"})
    ):
        return Naamwoordstijl("het-infinitief", begin, w.i + 1, w.i, laag)
    lemma = laag[:-2] + "ng" if laag.endswith("ingen") else laag
    if (
        lemma.endswith("ing") and len(lemma) > 6 and w.pos == "NOUN" and not _geen_handeling(lemma)
    ) or lemma in _ATIE:
        return Naamwoordstijl("ing", begin, w.i + 1, w.i, _NAAR_WERKWOORD.get(lemma, ""))
    return None


_HET_EN = lees_lijst("het_en.txt")


def _na_het(lidwoord: str, laag: str) -> bool:
    """Return whether "het" stands before a word in -en: no plural takes "het", so it is an infinitive."""
    return lidwoord == "het" and laag.endswith("en") and len(laag) > 4


def _is_infinitief(w: Woord) -> bool:
    return (
        w.laag.endswith("n")
        and len(w.laag) > 3
        and (w.vorm == "Inf" or (w.pos == "NOUN" and "Neut" in w.morf and w.lemma == w.laag))
    )


def _geen_handeling(lemma: str) -> bool:
    return lemma in GEEN_HANDELING or any(
        lemma.endswith(woord)
        for woord in ("leiding", "woning", "rekening", "vergadering", "vergunning", "afdeling")
    )


def _vaag(woorden: Sequence[Woord], w: Woord) -> Naamwoordstijl | None:
    """Return "zorg dragen" when ``w`` is its noun and the light verb is its head or stands near."""
    regel = _VAAG.get(w.laag)
    if regel is None:
        return None
    lemmas, gewoon = regel
    kandidaten = [w.hoofd, *range(w.i + 1, min(w.i + 4, len(woorden))), *range(max(w.i - 5, 0), w.i)]
    for k in kandidaten:
        if k != w.i and woorden[k].lemma in lemmas and woorden[k].pos in {"VERB", "AUX"}:
            return Naamwoordstijl("vaag-werkwoord", min(k, w.i), max(k, w.i), w.i, gewoon)
    return None
