"""Finite verbs (persoonsvormen) and clauses (hoofdzin, bijzin).

A clause is a finite verb with what belongs to it in the tree. It is a bijzin when its head hangs as a
relative, adverbial, object or subject clause, or has a subordinating word (omdat, dat, als, die); a conjunct
follows its first conjunct. Infinitive clauses ("om te werken") have no finite verb and are no clauses here.
"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.taal.frequentie import zipf
from toolkit.taal.lijsten import lees_lijst
from toolkit.taal.records import Deelzin, Woord

ALTIJD_PERSOONSVORM = lees_lijst("altijd_persoonsvorm.txt")
"""Forms that are a finite verb whatever the tagger says."""

_BIJZIN = frozenset({"acl", "acl:relcl", "advcl", "advcl:relcl", "ccomp", "csubj", "csubj:pass"})
_AAN_HET_HOOFD = frozenset({"aux", "aux:pass", "cop"})
_ONDERWERP = frozenset({"nsubj", "nsubj:pass"})
_NA_WERKWOORD = frozenset(
    {"de", "het", "een", "je", "jouw", "jij", "u", "uw", "ons", "onze", "me", "mij", "dan", "hier"}
)
_GEEN_WERKWOORD = frozenset({"DET", "PRON", "ADP", "ADV", "SCONJ", "CCONJ", "NUM"})
_GEEN_STAM = frozenset({"met", "niet", "net", "alleen", "ook", "tot", "uit", "veel", "geen", "heel", "al"})
_GEEN_BIJZIN = frozenset({"te", "om"})


def persoonsvormen(woorden: Sequence[Woord]) -> tuple[int, ...]:
    """Return the indexes of the finite verbs of one sentence."""
    eerste = _gebiedende_wijs(woorden)
    return tuple(
        w.i
        for w in woorden
        if w.i == eerste
        or (w.vorm == "Fin" and w.pos in {"VERB", "AUX"})
        or (w.laag in ALTIJD_PERSOONSVORM and not _is_naam(w))
    )


def _gebiedende_wijs(woorden: Sequence[Woord]) -> int | None:
    """Return the index of a first word that must be a verb: "Bel ons", "Kom je bij ons werken?"

    Newspapers hold few such sentences, so taggers take the verb for a noun. But no noun stands right before
    these words.
    """
    begin = [w for w in woorden[:4] if w.is_woord][:2]
    if len(begin) < 2 or begin[1].laag not in _NA_WERKWOORD or begin[0].pos in _GEEN_WERKWOORD:
        return None
    stam = begin[0].laag
    if stam in _GEEN_STAM or (stam.endswith("t") and begin[0].pos == "PROPN"):
        return None
    return begin[0].i if zipf(stam if stam.endswith("t") else f"{stam}t") >= 2.5 else None


def _is_naam(w: Woord) -> bool:
    """Return whether a form such as "Ben", "Wil" or "KAN" is a name or an abbreviation here."""
    return w.pos in {"PROPN", "NOUN"} and (w.tekst.isupper() or (w.tekst[0].isupper() and w.i > 0))


def deelzinnen(woorden: Sequence[Woord], vormen: Sequence[int]) -> tuple[Deelzin, ...]:
    """Return one clause per finite verb in ``vormen``."""
    onderwerp: dict[int, int] = {}
    ingeleid: set[int] = set()
    for w in woorden:
        if w.dep in _ONDERWERP:
            onderwerp.setdefault(w.hoofd, w.i)
        elif w.dep == "mark" and w.laag not in _GEEN_BIJZIN:
            ingeleid.add(w.hoofd)
    uit = []
    for i in vormen:
        top = _klim(woorden, i, _AAN_HET_HOOFD)
        eerste = top
        bijzin = top in ingeleid or woorden[top].dep in _BIJZIN
        for _ in woorden:
            if bijzin or woorden[eerste].dep != "conj" or woorden[eerste].hoofd == eerste:
                break
            eerste = woorden[eerste].hoofd
            bijzin = woorden[eerste].dep in _BIJZIN or (eerste in ingeleid and top not in onderwerp)
        uit.append(Deelzin(i, top, onderwerp.get(top, onderwerp.get(i)), bijzin))
    return tuple(uit)


def _klim(woorden: Sequence[Woord], i: int, langs: frozenset[str]) -> int:
    """Return the head that is reached from ``i`` along the relations ``langs``."""
    for _ in woorden:  # a bound: a tree has no cycles, damaged input might
        if woorden[i].dep not in langs or woorden[i].hoofd == i:
            break
        i = woorden[i].hoofd
    return i
