"""The vacature check and the glossary together: two short ads for each of the 27 beroepen.

A word of the trade is reported as vaktaal with the meaning that the glossary gives; an everyday word that
happens to be a term (muur, dak, helm) is not. The ads and their lists were written before the first run.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from toolkit.tekst import lees_tekst
from toolkit.vacature import Resultaat, controleer_vacatures
from toolkit.vaktaal.laden import laad_glossarium

MAP = Path("tests/data/vacatures_beroepen")


class Advertentie(NamedTuple):
    beroep: str
    nummer: int
    tekst: str
    vaktaal: dict[str, str]
    """A word as it stands in the text -> the lemma of its term."""
    alledaags: list[str]


def _lees() -> list[Advertentie]:
    return [
        Advertentie(pad.stem, nummer, a["tekst"], a["vaktaal"], a["alledaags"])
        for pad in sorted(MAP.glob("*.yaml"))
        for nummer, a in enumerate(yaml.safe_load(pad.read_text(encoding="utf-8"))["advertenties"], 1)
    ]


ADVERTENTIES = _lees()

NOG_NIET = {
    # WRD006 explains the abbreviation on the same words: "DC = gelijkstroom".
    ("monteur-zonnepanelen", "DC-schakelaar"),
}
"""Words that the check does not report as vaktaal, and why. A word that works must leave this list."""


@pytest.fixture(scope="module")
def resultaten() -> list[Resultaat]:
    """Check all ads in one go: that is what costs time."""
    return list(controleer_vacatures(lees_tekst(a.tekst) for a in ADVERTENTIES))


@pytest.fixture(scope="module")
def betekenissen() -> dict[str, set[str]]:
    uit: dict[str, set[str]] = {}
    for term in laad_glossarium().termen:
        uit.setdefault(term.lemma, set()).add(term.betekenis)
    return uit


def _vaktaal(resultaat: Resultaat) -> list[tuple[int, int, str]]:
    """Return (begin, end, what the reader sees) of each finding of vaktaal."""
    return [
        (b.begin, b.eind, f"{b.melding} {b.advies}")
        for b in resultaat.bevindingen
        if b.soort == "vaktaal" and b.begin is not None and b.eind is not None
    ]


def _plekken(tekst: str, woord: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(rf"(?<!\w){re.escape(woord)}(?!\w)", tekst)]


def test_every_beroep_has_two_ads_with_enough_words() -> None:
    beroepen = {
        pad.stem
        for pad in Path("glossaries").glob("*.yaml")
        if re.search(r"^beroep:", pad.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert len(beroepen) == 27
    assert Counter(a.beroep for a in ADVERTENTIES) == dict.fromkeys(beroepen, 2)
    assert min(len(a.vaktaal) for a in ADVERTENTIES) >= 3
    for a in ADVERTENTIES:
        for woord in (*a.vaktaal, *a.alledaags):
            assert _plekken(a.tekst, woord), (a.beroep, woord)


@pytest.mark.parametrize(
    "plaats", range(len(ADVERTENTIES)), ids=lambda i: f"{ADVERTENTIES[i].beroep}-{i % 2 + 1}"
)
def test_vaktaal_and_everyday_words(
    plaats: int, resultaten: list[Resultaat], betekenissen: dict[str, set[str]]
) -> None:
    a = ADVERTENTIES[plaats]
    gemeld = _vaktaal(resultaten[plaats])
    gemist = []
    for woord, lemma in a.vaktaal.items():
        meldingen = [
            m for b, e, m in gemeld if any(b < eind and begin < e for begin, eind in _plekken(a.tekst, woord))
        ]
        if not any(betekenis in m for m in meldingen for betekenis in betekenissen[lemma]):
            gemist.append((woord, meldingen))
    ten_onrechte = [
        (woord, m)
        for woord in a.alledaags
        for begin, eind in _plekken(a.tekst, woord)
        for b, e, m in gemeld
        if b < eind and begin < e
    ]
    assert not ten_onrechte
    assert {w for w, _ in gemist} == {w for b, w in NOG_NIET if b == a.beroep and w in a.vaktaal}, gemist


@pytest.mark.parametrize(
    ("tekst", "gemeld"),
    [
        ("Je zet de kantplank erop. Een kantplank houdt stenen tegen.", []),
        ("Je zet de kantplank erop. De kantplank zet je goed vast.", ["kantplank"]),
        ("Je werkt met een troffel. Met een troffel pak je specie.", []),
        ("Je werkt met een troffel. Met een emmer pak je water.", ["troffel"]),
        ("Je hebt de troffel bij je. De troffel ligt in de bus.", ["troffel"]),
        ("Je leert metselen en voegen.", ["voegen"]),
        ("Voeg je bij ons team. We voegen graag mensen toe.", []),
        ("Bij ons leg je een duiker onder de weg.", ["duiker"]),
        ("Je vervangt een V-snaar.", ["V-snaar"]),
        ("Je perst de leiding af. Je maakt het gat dicht.", ["perst"]),
    ],
)
def test_an_explanation_and_a_second_meaning(tekst: str, gemeld: list[str]) -> None:
    (resultaat,) = controleer_vacatures([lees_tekst(tekst)])
    namen = [tekst[b:e] for b, e, _ in _vaktaal(resultaat)]
    assert [
        n
        for n in namen
        if n in {"kantplank", "troffel", "voegen", "Voeg", "duiker", "V-snaar", "perst", "maakt"}
    ] == gemeld
