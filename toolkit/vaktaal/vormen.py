"""The forms in which a term can stand in a sentence: plurals, conjugations, split verbs, phrases.

A glossary lists three forms of a verb ("sluit aan, sloot aan, heeft aangesloten"). The others follow by the
rules of Dutch spelling: stem and imperative ("sluit ... aan"), plural past ("sloten ... aan"), the verb at
the end of a clause ("aansluit"), with te ("aan te sluiten"), and the participles as adjectives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from toolkit.vaktaal.model import Term, Woordsoort

_WOORD = re.compile(r"[^\W_]+(?:['’./-][^\W_]+)*", re.UNICODE)
_HULP = frozenset({"heeft", "is", "heeft/is", "is/heeft", "hebben", "zijn"})
GRENS = frozenset({"en", "of", "maar", "want", "dan", "als", "omdat", "zodat", "dat", "voordat", "totdat"})


@dataclass(frozen=True)
class Patroon:
    """One way to write a term: words that stand together and, for a split verb, words that follow later.

    ``woorden`` and ``los`` are in small letters; ``los`` is empty when nothing is split off.
    """

    woorden: tuple[str, ...]
    los: tuple[str, ...] = ()


@lru_cache(maxsize=20_000)
def patronen(term: Term) -> tuple[Patroon, ...]:
    """Return every way to write ``term``, without its synonyms; the longest first."""
    teksten = [term.lemma, *term.meervouden]
    uit: dict[Patroon, None] = {}
    if (
        term.vormenlijst
        and term.woordsoort in {Woordsoort.WW, Woordsoort.UITDRUKKING}
        and _is_werkwoord(term)
    ):
        uit = dict.fromkeys(_werkwoord(term.lemma.lower(), term.vormenlijst))
    else:
        teksten += term.vormenlijst
    uit.update(dict.fromkeys(_verbogen_woordgroep(term)))
    for tekst in teksten:
        if delen := tuple(woorden(tekst)):
            uit.setdefault(Patroon(delen))
    return tuple(sorted(uit, key=lambda p: (-len(p.woorden), -len(p.los), p.woorden)))


def plekken(term: Term, zin: str) -> list[tuple[int, int]]:
    """Return where ``term`` stands in a sentence: character ranges, two or more for a split verb.

    Only the first place is returned; an empty list when the term is not there. Synonyms do not count.
    """
    gevonden = list(_WOORD.finditer(zin))
    lagen = [_laag(m.group()) for m in gevonden]
    for patroon in patronen(term):
        lengte = len(patroon.woorden)
        for i in range(len(lagen) - lengte + 1):
            if tuple(lagen[i : i + lengte]) != patroon.woorden:
                continue
            stukken = [(i, i + lengte)]
            if patroon.los:
                los = _los_deel(zin, gevonden, lagen, i + lengte, patroon.los)
                if los is None:
                    continue
                stukken.append((los, los + len(patroon.los)))
            return [(gevonden[a].start(), gevonden[b - 1].end()) for a, b in stukken]
    return []


def woorden(tekst: str) -> list[str]:
    """Return the words of a text in small letters; a hyphen or apostrophe inside a word stays."""
    return [_laag(m.group()) for m in _WOORD.finditer(tekst)]


def _laag(woord: str) -> str:
    return woord.lower().replace("’", "'")


def _los_deel(
    zin: str, plek: list[re.Match[str]], lagen: list[str], vanaf: int, los: tuple[str, ...]
) -> int | None:
    """Return the index of the split-off words: the first that close a clause, else the last ones."""
    lengte = len(los)
    laatste = None
    for i in range(vanaf, len(lagen) - lengte + 1):
        if tuple(lagen[i : i + lengte]) != los:
            continue
        laatste = i
        einde = i + lengte
        if (
            einde == len(lagen)
            or lagen[einde] in GRENS
            or re.search(r"[,.;:!?]", zin[plek[einde - 1].end() : plek[einde].start()])
        ):
            return i
    return laatste


def _verbogen_woordgroep(term: Term) -> list[Patroon]:
    """Return "platte dak" for "plat dak, platte daken": the plural's adjective before the singular."""
    enkel = woorden(term.lemma)
    if len(enkel) != 2:
        return []
    meer = [woorden(vorm) for vorm in (*term.meervouden, *term.vormenlijst)]
    return [
        Patroon((vorm[0], enkel[1])) for vorm in meer if len(vorm) == 2 and vorm[0].startswith(enkel[0][:2])
    ]


def _is_werkwoord(term: Term) -> bool:
    """Return whether the listed forms conjugate the term's last word, and are no plurals of a phrase."""
    laatste = term.lemma.lower().split()[-1]
    return term.woordsoort is Woordsoort.WW or (laatste.endswith("n") and len(term.vormenlijst) >= 2)


def _werkwoord(lemma: str, lijst: tuple[str, ...]) -> list[Patroon]:
    """Return the patterns of a verb from its infinitive and its three listed forms."""
    heden = woorden(lijst[0])
    deel = tuple(heden[1:])
    los = [d for d in deel if d != "zich"]
    voor = " ".join(los)
    kaal = lemma.removeprefix(voor).strip() if voor and lemma.startswith(voor) else lemma
    apart = bool(voor) and lemma.startswith(voor + " ")
    if kaal == lemma and " " in lemma:  # "laten zakken: laat zakken": the rest stands behind, maybe apart
        vormen = [tuple(woorden(v)) for v in lijst]
        return [Patroon(v[:1], v[1:]) for v in vormen if len(v) > 1 and v[0] not in _HULP]
    kort = {heden[0], *stammen(kaal, heden[0]), kaal}
    for vorm in lijst[1:]:
        delen = woorden(vorm)
        if delen and delen[0] not in _HULP:
            kort |= {delen[0], verleden_meervoud(delen[0])}
    uit = [Patroon((vorm,), tuple(los)) for vorm in kort]
    if los:
        uit.append(Patroon((*los, "te", kaal)))
        if apart:  # "het afval goed scheiden"
            uit.append(Patroon(tuple(los), (kaal,)))
        uit += [Patroon((*los, vorm)) if apart else Patroon((*los[:-1], los[-1] + vorm)) for vorm in kort]
    for deelwoord in _deelwoorden(lijst, kaal, los, apart):
        uit.append(Patroon(deelwoord))
        uit.append(Patroon((*deelwoord[:-1], _verbogen(deelwoord[-1]))))
    return uit


def _deelwoorden(lijst: tuple[str, ...], kaal: str, los: list[str], apart: bool) -> list[tuple[str, ...]]:
    """Return the past participles that are listed and the present participle."""
    uit = []
    for vorm in lijst:
        delen = woorden(vorm)
        if delen and delen[0] in _HULP and len(delen) > 1:
            uit.append(tuple(delen[1:]))
    tegenwoordig = kaal + "d"
    uit.append(
        (*los, tegenwoordig) if apart else (*los[:-1], los[-1] + tegenwoordig) if los else (tegenwoordig,)
    )
    return uit


def stammen(infinitief: str, derde: str) -> set[str]:
    """Return the stem of a verb (``boor``), from its infinitive (``boren``) and third person (``boort``).

    Also the short spoken imperative of verbs such as snijden and houden (``snij``, ``hou``).
    """
    if infinitief.endswith(("aan", "ien", "oen")) and derde.endswith("t"):
        stam = derde[:-2] if derde.endswith("aat") else derde[:-1]
    elif derde.endswith("t") and not (infinitief.endswith("ten") and not derde.endswith("dt")):
        stam = derde[:-1]
    else:
        stam = derde
    return {stam, stam[:-1]} if stam.endswith(("ijd", "oud")) else {stam}


_KLINKERS = "aeiou"


def verleden_meervoud(enkelvoud: str) -> str:
    """Return the plural of a past tense: boorde -> boorden, sloot -> sloten, ging -> gingen."""
    if enkelvoud.endswith("e"):
        return enkelvoud + "n"
    lang = re.fullmatch(r"(.*?)([aeou])\2([^aeiou])", enkelvoud)
    if lang:
        begin, klinker, slot = lang.groups()
        return f"{begin}{klinker}{_zacht(slot)}en"
    if enkelvoud[-2:-1] in _KLINKERS and enkelvoud[-3:-2] not in _KLINKERS:
        slot = enkelvoud[-1]
        # mat - maten, brak - braken, but trok - trokken: a short a becomes long
        return enkelvoud[:-1] + (_zacht(slot) if enkelvoud[-2] == "a" else slot * 2) + "en"
    if re.search(r"(?:ie|oe|ei|ij|ou|ui)[fs]$", enkelvoud):
        return enkelvoud[:-1] + _zacht(enkelvoud[-1]) + "en"
    return enkelvoud + "en"


def _zacht(medeklinker: str) -> str:
    return {"f": "v", "s": "z"}.get(medeklinker, medeklinker)


def _verbogen(deelwoord: str) -> str:
    """Return the adjective of a participle: gesloten stays, geboord -> geboorde, gelast -> gelaste."""
    if deelwoord.endswith("en"):
        return deelwoord
    lang = re.fullmatch(r"(.*?)([aeou])\2([^aeiou])", deelwoord)
    if lang:
        return f"{lang.group(1)}{lang.group(2)}{lang.group(3)}e"
    kort = re.fullmatch(r"(.*[^aeiou])([aeiou])([td])", deelwoord)
    return f"{deelwoord}{deelwoord[-1]}e" if kort else deelwoord + "e"
