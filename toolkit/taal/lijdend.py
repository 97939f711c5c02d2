"""The passive (lijdende vorm): worden or zijn with a voltooid deelwoord.

"Worden" with a past participle is always a passive ("de muur wordt gevoegd", "er wordt gewerkt", "moet
worden ingevuld"). "Zijn" with a participle is one only in the perfect of a passive ("de brief is door de
baas verstuurd"): not with verbs that take zijn themselves ("is gekomen"), nor with a participle that names a
state ("is getrouwd", "is verplicht"). With a koppelwerkwoord ("wordt timmerman", "is blij") there is no
participle. Source: Algemene Nederlandse Spraakkunst (e-ANS), 2.4.3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.taal.lijsten import lees_lijst
from toolkit.taal.records import Lijdend, Woord

_WORDEN = frozenset({"word", "wordt", "worden", "werd", "werden", "geworden"})
_ZIJN = frozenset({"ben", "bent", "is", "zijn", "was", "waren"})

_PARTIKEL = "|".join(sorted(lees_lijst("partikels.txt")))
DEELWOORD = re.compile(
    rf"(?:{_PARTIKEL})?(?:ge|be|ver|ont|her|er)[^\W\d_]{{2,}}[dtn]|(?:{_PARTIKEL})[^\W\d_]{{3,}}[dtn]|[^\W\d_]{{3,}}eerd"
)
"""What a past participle looks like; the tag decides, this only keeps out what cannot be one."""

TOESTAND = lees_lijst("toestanden.txt")
"""Participles that with zijn name a state, and words that only look like a participle."""

ZELF_MET_ZIJN = lees_lijst("zelf_met_zijn.txt")
"""Participles of verbs that form their own perfect with zijn: that is not a passive."""


def lijdende_vormen(woorden: Sequence[Woord]) -> tuple[Lijdend, ...]:
    """Return the passives of one sentence, in the order of the helping verbs."""
    uit: list[Lijdend] = []
    gebruikt: set[int] = set()
    for w in woorden:
        if w.laag in _WORDEN:
            deelwoord = _bij_worden(woorden, w, gebruikt)
        elif w.laag in _ZIJN and w.dep in {"aux", "aux:pass"} and w.hoofd != w.i:
            deelwoord = _bij_zijn(woorden, w)
        else:
            continue
        if deelwoord is not None and deelwoord not in gebruikt:
            gebruikt.add(deelwoord)
            uit.append(Lijdend(w.i, deelwoord, _door(woorden, deelwoord)))
    return tuple(uit)


def is_deelwoord(w: Woord) -> bool:
    """Return whether a word is a past participle in verbal use, by its tag and by its shape."""
    if w.laag in {"geworden", "geweest"} or DEELWOORD.fullmatch(w.laag) is None:
        return False
    return w.vorm == "Part" or (
        w.pos in {"VERB", "ADJ"} and w.vorm != "Fin" and w.vorm != "Inf" and w.laag not in TOESTAND
    )


def _bij_worden(woorden: Sequence[Woord], w: Woord, gebruikt: set[int]) -> int | None:
    """Return the participle of a form of worden.

    Its head in the tree, else the nearest one in the same clause.
    """
    hoofd = woorden[w.hoofd]
    if hoofd.i != w.i and is_deelwoord(hoofd) and w.dep in {"aux", "aux:pass", "cop"}:
        return hoofd.i
    volgende = woorden[w.i + 1] if w.i + 1 < len(woorden) else None
    if w.laag == "worden" and volgende is not None and volgende.vorm == "Part" and is_deelwoord(volgende):
        return volgende.i  # "dient te worden ingevuld", whatever the parser hung it on
    if w.dep == "cop":  # the parser saw a koppelwerkwoord with a noun or adjective: "je wordt timmerman"
        return None
    for stap in (1, -1):
        i = w.i + stap
        while 0 <= i < len(woorden) and abs(i - w.i) <= 12:
            ander = woorden[i]
            if (
                ander.tekst in {",", ";", ":", "(", ")"}
                or ander.pos == "SCONJ"
                or (ander.vorm == "Fin" and ander.pos in {"VERB", "AUX"})
            ):
                break
            if (
                ander.vorm == "Part"
                and is_deelwoord(ander)
                and i not in gebruikt
                and not _bij_naamwoord(ander)
            ):
                return i
            i += stap
    return None


def _bij_naamwoord(w: Woord) -> bool:
    """Return whether a participle goes with a noun: "de geplaatste ketel", "betaald werk"."""
    return w.pos == "ADJ" or w.laag.endswith("e") or (w.dep == "amod" and w.hoofd == w.i + 1)


def _bij_zijn(woorden: Sequence[Woord], w: Woord) -> int | None:
    """Return the participle of a form of zijn when the two are the perfect of a passive."""
    hoofd = woorden[w.hoofd]
    if (
        not is_deelwoord(hoofd)
        or hoofd.laag in TOESTAND
        or hoofd.laag in ZELF_MET_ZIJN
        or hoofd.lemma in TOESTAND
    ):
        return None
    if w.dep == "aux:pass" or _door(woorden, hoofd.i) is not None:
        return hoofd.i
    return None


def _door(woorden: Sequence[Woord], deelwoord: int) -> int | None:
    """Return the "door" that names who does it.

    The case word of an oblique that hangs from the participle.
    """
    for w in woorden:
        if w.laag == "door" and w.dep == "case":
            noemer = woorden[w.hoofd]
            if noemer.hoofd == deelwoord and noemer.dep.startswith("obl"):
                return w.i
    return None
