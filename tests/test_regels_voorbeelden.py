"""Every rule has an example that passes and one that fails, and each gives exactly the ids that it says."""

from __future__ import annotations

import re

import pytest
from regels_hulp import controleer_met

from toolkit.traject.regels.regel import Hoofdstuk, Regel, Voorbeeld
from toolkit.traject.regels.register import alle_regels

REGELS = list(alle_regels().values())
HANDREIKING = [r for r in REGELS if r.hoofdstuk != Hoofdstuk.UITZONDERINGEN]
_GEVALLEN = [
    pytest.param(r, voorbeeld, soort == "fout", id=f"{r.id}-{soort}{i}")
    for r in REGELS
    for soort, voorbeelden in (("goed", r.goed), ("fout", r.fout))
    for i, voorbeeld in enumerate(voorbeelden, 1)
]


def test_the_84_requirements_are_rules() -> None:
    assert [r.id for r in HANDREIKING] == [f"R{i:02}" for i in range(1, 85)]
    assert [r.id for r in REGELS if r not in HANDREIKING] == ["U01", "U02", "U03"]


@pytest.mark.parametrize("regel", REGELS, ids=lambda r: r.id)
def test_rule_is_complete(regel: Regel) -> None:
    assert regel.goed and regel.fout, "a rule without examples is not tested"
    for tekst in (regel.naam, regel.waarom, regel.advies, regel.uitleg):
        assert tekst and not re.search(r"\b(the|is not|must)\b", tekst)
    assert regel.waarom.endswith((".", "?")) and regel.advies.endswith((".", "?"))
    if regel in HANDREIKING:
        assert re.fullmatch(r"\d+(-\d+)?( en \d+(-\d+)?)?", regel.regels)
        assert regel.regels in regel.bron and regel.hoofdstuk.in_handreiking in regel.bron


@pytest.mark.parametrize(("regel", "voorbeeld", "is_fout"), _GEVALLEN)
def test_example_gives_exactly_its_ids(regel: Regel, voorbeeld: Voorbeeld, is_fout: bool) -> None:
    uitkomst = controleer_met(voorbeeld.wijzig)
    verwacht = voorbeeld.ook | {regel.id} if is_fout else voorbeeld.ook
    assert {b.regel for b in uitkomst.bevindingen} == verwacht, [b.melding for b in uitkomst.bevindingen]
    for b in uitkomst.bevindingen:
        assert b.regelnummer and b.veld and b.melding.endswith((".", "?")) and "None" not in b.melding
