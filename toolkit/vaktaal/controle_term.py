"""Checks of one term by itself: its fields, its meaning and its two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from toolkit.taal import analyseer, is_makkelijk, splits
from toolkit.vaktaal.controle_basis import Omgeving, Vondst
from toolkit.vaktaal.model import Term, Woordsoort
from toolkit.vaktaal.vormen import patronen, plekken, woorden
from toolkit.vaktaal.werkvloer import is_opdracht_of_vraag

HOOGSTENS_WOORDEN = 12
HOOGSTENS_ZINNEN = 2
_TEKSTVELDEN = ("lemma", "betekenis", "voorbeeldzin", "werkvloerzin")
_ZINSEINDE = re.compile(r"(?<=[.!?])\s+")
_OPMAAK = re.compile(r"</?[a-zA-Z][^<>]*>|&[a-z]+;|&#\d+;|\*\*|\{[{%]|\[[^\]]*\]\(|`")
_BIJWOORD = re.compile(
    r"(?:daar|waar|hier|er)(?:aan|bij|boven|door|in|langs|mee|na|naast|om|onder|op|over|tussen|uit|van)"
)
_MIN_STAM = 5


def veld_ontbreekt(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report empty fields that the kind of word needs."""
    for bestand, nummer, term in omgeving.termen():
        nodig = ["betekenis", "voorbeeldzin", "werkvloerzin", "bron"]
        if term.woordsoort is Woordsoort.ZN:
            nodig.append("lidwoord")
        if term.woordsoort is Woordsoort.WW:
            nodig.append("vormen")
        for veld in nodig:
            if not getattr(term, veld):
                yield Vondst(bestand, ("termen", nummer, veld), f"'{term.lemma}' heeft geen {veld}.", term)
        if term.woordsoort is Woordsoort.WW and term.vormen and len(term.vormenlijst) != 3:
            yield Vondst(
                bestand,
                ("termen", nummer, "vormen"),
                f"'{term.lemma}' heeft drie vormen nodig, zoals 'sluit aan, sloot aan, heeft aangesloten'.",
                term,
                term.vormen,
            )


def veld_hoort_niet(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report a lidwoord or a plural with a word that cannot have one."""
    for bestand, nummer, term in omgeving.termen():
        if term.woordsoort in {Woordsoort.ZN, Woordsoort.AFKORTING}:
            continue
        for veld in ("lidwoord", "meervoud"):
            if getattr(term, veld):
                yield Vondst(
                    bestand,
                    ("termen", nummer, veld),
                    f"'{term.lemma}' is geen zn, maar heeft een {veld}.",
                    term,
                )


def id_begin(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report an id that does not begin with the name of its file."""
    for bestand, nummer, term in omgeving.termen():
        if term.bestand != bestand:
            yield Vondst(
                bestand, ("termen", nummer, "id"), f"de id moet beginnen met '{bestand}.'.", term, term.id
            )


def opmaak(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report HTML, Markdown or template marks: they would be printed as they stand."""
    for bestand, nummer, term in omgeving.termen():
        for veld in _TEKSTVELDEN:
            gevonden = _OPMAAK.search(getattr(term, veld))
            if gevonden:
                yield Vondst(
                    bestand,
                    ("termen", nummer, veld),
                    f"in '{veld}' staat opmaak: {gevonden.group()}",
                    term,
                    gevonden.group(),
                )


def betekenis_lang(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report meanings of more than two sentences, or with a sentence of more than twelve words."""
    for bestand, nummer, term in omgeving.termen():
        plek = ("termen", nummer, "betekenis")
        zinnen = _ZINSEINDE.split(term.betekenis) if term.betekenis else []
        if len(zinnen) > HOOGSTENS_ZINNEN:
            yield Vondst(bestand, plek, f"de betekenis van '{term.lemma}' heeft {len(zinnen)} zinnen.", term)
        for zin in zinnen:
            if len(zin.split()) > HOOGSTENS_WOORDEN:
                melding = f"de betekenis van '{term.lemma}' heeft een zin van {len(zin.split())} woorden."
                yield Vondst(bestand, plek, melding, term, zin)


def betekenis_woord(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report meanings that use the word, one of its forms, or a compound of it."""
    for bestand, nummer, term in omgeving.termen():
        woord = None if term.woordsoort is Woordsoort.AFKORTING else _zichzelf(term)
        if woord:
            melding = f"de betekenis van '{term.lemma}' gebruikt het woord zelf: '{woord}'."
            yield Vondst(bestand, ("termen", nummer, "betekenis"), melding, term, woord)


def _zichzelf(term: Term) -> str | None:
    plek = plekken(term, term.betekenis)
    if plek:
        return term.betekenis[plek[0][0] : plek[0][1]]
    vormen = {p.woorden[0] for p in patronen(term) if len(p.woorden) == 1 and not p.los}
    for woord in woorden(term.betekenis):
        for vorm in vormen:
            if len(vorm) >= _MIN_STAM and len(woord) > len(vorm) and vorm in (splits(woord) or ()):
                return woord
    return None


def betekenis_moeilijk(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report content words in a meaning that are not easy and not in the glossary.

    The words that an abbreviation stands for are free.
    """
    bekend = omgeving.bekend | uitlegwoorden()
    termen = list(omgeving.termen())
    for (bestand, nummer, term), blok in zip(
        termen, analyseer(t.betekenis for _, _, t in termen), strict=True
    ):
        moeilijk = [
            woord.tekst
            for zin in blok.zinnen
            for woord in zin.inhoudswoorden
            if not is_makkelijk(woord, bekend=bekend)
            and not _BIJWOORD.fullmatch(woord.laag)
            and not _samengesteld(woord.laag, omgeving.lemmas, bekend)
            and not (term.woordsoort is Woordsoort.AFKORTING and woord.laag[0] in term.lemma.lower())
        ]
        for tekst in dict.fromkeys(moeilijk):
            melding = f"'{tekst}' in de betekenis van '{term.lemma}' is moeilijk, en staat niet in de lijst."
            yield Vondst(bestand, ("termen", nummer, "betekenis"), melding, term, tekst)


def _samengesteld(woord: str, lemmas: frozenset[str], bekend: frozenset[str]) -> bool:
    """Return whether a word is a compound of words that are easy or in the glossary."""
    delen = splits(woord, lemmas)
    return delen is not None and all(is_makkelijk(deel, bekend=bekend) for deel in delen)


@cache
def uitlegwoorden() -> frozenset[str]:
    """Return our own list of concrete words that a reader at A2/B1 knows in an explanation."""
    tekst = (Path(__file__).parent / "data" / "uitlegwoorden.txt").read_text(encoding="utf-8")
    return frozenset(w for regel in tekst.splitlines() if not regel.startswith("#") for w in regel.split())


def zin_leesteken(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report sentences without a capital at the start or without an end mark."""
    for bestand, nummer, term in omgeving.termen():
        for veld in ("betekenis", "voorbeeldzin", "werkvloerzin"):
            zin = getattr(term, veld)
            if not zin:
                continue
            kaal = zin.lstrip("'\"“‘’")
            begin = kaal[:1] if not zin.startswith(("'s ", "’s ", "'t ", "’t ")) else kaal[2:3]
            if begin.islower() or not zin.endswith((".", "!", "?", '"', "”")):
                melding = f"de {veld} van '{term.lemma}' mist een hoofdletter of een leesteken aan het eind."
                yield Vondst(bestand, ("termen", nummer, veld), melding, term, zin)


def zin_zonder_woord(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report sentences without the term."""
    for bestand, nummer, term in omgeving.termen():
        for veld in ("voorbeeldzin", "werkvloerzin"):
            zin = getattr(term, veld)
            if zin and not plekken(term, zin):
                melding = f"de {veld} gebruikt '{term.lemma}' niet: {zin}"
                yield Vondst(bestand, ("termen", nummer, veld), melding, term, zin)


def werkvloerzin_soort(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report work-floor sentences that are no instruction and no question."""
    for bestand, nummer, term in omgeving.termen():
        if term.werkvloerzin and not is_opdracht_of_vraag(term.werkvloerzin, omgeving.stammen):
            melding = f"de werkvloerzin is geen opdracht en geen vraag: {term.werkvloerzin}"
            yield Vondst(bestand, ("termen", nummer, "werkvloerzin"), melding, term, term.werkvloerzin)


def afbeelding(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report pictures that are not beside the glossary file."""
    for bestand, nummer, term in omgeving.termen():
        bron = omgeving.glossarium.bronnen[bestand]
        if term.afbeelding and bron.pad is not None and not (bron.pad.parent / term.afbeelding).is_file():
            melding = f"het plaatje '{term.afbeelding}' van '{term.lemma}' is er niet."
            yield Vondst(bestand, ("termen", nummer, "afbeelding"), melding, term, term.afbeelding)
