"""Everything that the check says to a user can be read at B1, by our own measure."""

from __future__ import annotations

import pytest
from regels_hulp import controleer_met

from toolkit.leesbaarheid import meet
from toolkit.tekst.lezen import lees_tekst
from toolkit.traject.regels.register import alle_regels

LANGSTE_ZIN = 22
"""The longest sentence that a finding may have; names and hours that it fills in count."""


@pytest.fixture(scope="module")
def teksten() -> dict[str, str]:
    """Every text: of the rules, and of the findings that their wrong examples give."""
    uit = {}
    for r in alle_regels().values():
        for soort, tekst in (("waarom", r.waarom), ("advies", r.advies), ("uitleg", r.uitleg)):
            uit[f"{r.id} {soort}"] = tekst
        for i, voorbeeld in enumerate(r.fout):
            for j, b in enumerate(controleer_met(voorbeeld.wijzig).bevindingen):
                uit[f"{r.id} melding {i}.{j}"] = b.melding
                uit[f"{r.id} advies {i}.{j}"] = b.advies
    return uit


def test_all_texts_together_are_easy(teksten: dict[str, str]) -> None:
    oordeel = meet(lees_tekst("\n\n".join(dict.fromkeys(teksten.values()))))
    assert oordeel.b1_index is not None and oordeel.b1_index > 60


def test_sentences_are_short(teksten: dict[str, str]) -> None:
    lang = {
        plek: zin
        for plek, tekst in teksten.items()
        for zin in tekst.split(". ")
        if len(zin.split()) > LANGSTE_ZIN
    }
    assert not lang


def test_nobody_is_called_u(teksten: dict[str, str]) -> None:
    assert not {plek for plek, tekst in teksten.items() if {"u", "uw"} & set(tekst.lower().split())}
