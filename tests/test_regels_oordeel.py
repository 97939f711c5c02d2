"""What the rules judge: goals, the vacature, exceptions, and what cannot apply."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from regels_hulp import METSELAAR, basis, controleer_met
from traject_hulp import bewaar

from toolkit.bevindingen import Ernst
from toolkit.rapport.traject_docx import als_docx
from toolkit.traject.laden import BronTraject, laad_bron
from toolkit.traject.model import Traject
from toolkit.traject.regels.controle import controleer
from toolkit.traject.regels.dossier import VacatureOordeel
from toolkit.traject.regels.smart import vage_woorden


@pytest.mark.parametrize("pad", sorted(Path("examples").glob("*.yaml")), ids=lambda p: p.stem)
def test_examples_give_no_mistake(pad: Path) -> None:
    uitkomst = controleer(laad_bron(pad))
    assert not uitkomst.aantal(Ernst.FOUT), [b.melding for b in uitkomst.bevindingen]
    assert uitkomst.voldaan == uitkomst.van


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("Wij helpen zo veel mogelijk mensen.", ["zo veel mogelijk"]),
        ("We streven naar verbetering van de taal.", ["streven", "verbetering"]),
        ("Op termijn werken aan voldoende banen.", ["voldoende", "op termijn", "werken aan"]),
        ("Acht deelnemers halen op 30 juni 2028 een diploma.", []),
        ("Je spreekt Nederlands op niveau A2.", []),
        ("", []),
    ],
)
def test_vague_words_are_named_with_a_better_wording(tekst: str, woorden: list[str]) -> None:
    gevonden = list(vage_woorden(tekst, "doel.specifiek", "Het doel"))
    assert sorted(m.tekst.split("'")[1] for m in gevonden) == sorted(woorden)
    assert all(m.ernst == Ernst.WAARSCHUWING and m.advies and "Schrijf" in m.advies for m in gevonden)


@pytest.mark.parametrize(
    ("wijzig", "fout"),
    [
        ({"doel.getal": 2, "doel.eenheid": "deelnemers"}, False),
        ({"doel.getal": 3, "doel.eenheid": "statushouders"}, True),
        (
            {"doel.getal": 3, "doel.eenheid": "mensen", "traject.plaatsen": 3},
            True,
        ),  # one work place short: R10
        ({"doel.getal": 40, "doel.eenheid": "werkdagen"}, False),
        ({"doel.getal": 100, "doel.eenheid": "procent"}, False),
        ({"doel.getal": 101, "doel.eenheid": "%"}, True),
        ({"doel.getal": 0}, True),
        ({"doel.datum": "2027-03-31"}, True),
        ({"doel.datum": "2028-06-30"}, False),
    ],
)
def test_smart_is_judged(wijzig: dict[str, object], fout: bool) -> None:
    assert (controleer_met(wijzig).ergste == Ernst.FOUT) is fout


def test_vacature_is_judged_by_who_can() -> None:
    gevraagd = []

    def keur(pad: str) -> VacatureOordeel:
        gevraagd.append(pad)
        return VacatureOordeel(("Deze eis sluit mensen uit.",))

    uitkomst = controleer_met({}, vacature=keur)
    assert gevraagd == ["vacature-metselaar.md"]
    assert [(b.regel, b.ernst) for b in uitkomst.bevindingen] == [("R45", Ernst.FOUT)]
    assert "Deze eis sluit mensen uit." in uitkomst.bevindingen[0].melding
    weg = controleer_met({}, vacature=lambda _: VacatureOordeel(onleesbaar="dit bestand bestaat niet."))
    assert "bestaat niet" in weg.bevindingen[0].melding
    assert not controleer_met({}, vacature=lambda _: VacatureOordeel()).bevindingen


def test_what_cannot_apply_is_not_reported(tmp_path: Path) -> None:
    uitkomst = controleer(laad_bron(bewaar(tmp_path, "partijen:\n  - id: gemeente\n    type: gemeente\n")))
    gevonden = {b.regel for b in uitkomst.bevindingen}
    # No deelnemers, no opleiding, no voortraject, no werkgever, no fasen to measure.
    assert not gevonden & {"R31", "R47", "R54", "R61", "R80", "R15", "R58", "R74", "R16", "R21"}
    assert {"R01", "R05", "R10", "R22", "R26"} <= gevonden
    assert uitkomst.van < 84


def test_no_children_no_hours_of_care() -> None:
    kind = "deelnemers[2].randvoorwaarden.kinderopvang"
    assert not controleer_met({kind: {"status": "niet nodig", "toelichting": "Oma past op."}}).bevindingen


def test_an_exception_silences_its_rule_until_its_date() -> None:
    x = {"regel": "R33", "reden": "In onze regio is geen loket.", "tot": "2027-12-31"}
    wijzig = {"werving.leerwerkloket": None, "uitzonderingen": [x]}
    stil = controleer_met(wijzig, vandaag=date(2027, 12, 31))
    assert not stil.bevindingen and stil.van == 83 and stil.vrijgesteld[0].reden == x["reden"]
    later = controleer_met(wijzig, vandaag=date(2028, 1, 1))
    assert {b.regel for b in later.bevindingen} == {"R33", "U02"}


def test_an_exception_to_a_rule_that_is_not_asked_is_left_alone() -> None:
    x = [{"regel": "R33", "reden": "In onze regio is geen loket."}]
    assert not controleer_met({"uitzonderingen": x}, niet={"R33"}).bevindingen
    assert {b.regel for b in controleer_met({"uitzonderingen": x}).bevindingen} == {"U02"}


def test_deelnemer_who_comes_later_has_a_coach_from_the_own_start() -> None:
    later = {
        "deelnemers[1].start": "2027-11-01",
        "deelnemers[1].buddy.start": "2027-11-01",
        "deelnemers[1].jobcoach.start": "2027-11-01",
    }
    assert not controleer_met(later).bevindingen
    te_laat = controleer_met({**later, "deelnemers[1].jobcoach.start": "2027-11-02"})
    assert [b.regel for b in te_laat.bevindingen] == ["R61"]


def _plekken(deel: Any, pad: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield every place in the data that may be left out."""
    if pad and pad[-1] not in ("id", "code"):
        yield pad
    for stap, waarde in (
        deel.items() if isinstance(deel, dict) else enumerate(deel) if isinstance(deel, list) else ()
    ):
        yield from _plekken(waarde, (*pad, stap))


PLEKKEN = list(_plekken(laad_bron(METSELAAR).bron.data))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PLEKKEN), min_size=1, max_size=40))
def test_any_gaps_are_reported_and_never_a_crash(weg: list[tuple[str | int, ...]]) -> None:
    """Whatever is left out: findings with a sentence, a line and a field, and never ``None`` in the text."""
    bron = basis()
    data = copy.deepcopy(bron.bron.data)
    for *ouders, laatste in weg:
        deel = data
        for stap in ouders:
            deel = deel[stap] if isinstance(deel, dict | list) and stap in _stappen(deel) else None
        if isinstance(deel, dict | list) and laatste in _stappen(deel):
            deel[laatste] = None if isinstance(deel, dict) else deel[0]
    traject = Traject.model_validate(data)
    uitkomst = controleer(BronTraject(bron.pad, traject, bron.tekst, bron.bron))
    for b in uitkomst.bevindingen:
        assert b.regelnummer and b.veld and b.melding and "None" not in b.melding
        assert b.veld.split("[")[0].split(".")[0] in Traject.model_fields
    assert 0 <= uitkomst.voldaan <= uitkomst.van <= 84
    als_docx(uitkomst)


def _stappen(deel: Any) -> Any:
    return deel if isinstance(deel, dict) else range(len(deel))


def test_lines_point_at_the_field() -> None:
    regels = METSELAAR.read_text(encoding="utf-8").splitlines()
    uitkomst = controleer_met({"doel.getal": 9, "deelnemers[2].nazorg.eind": "2028-10-01"})
    plekken = {b.regel: regels[(b.regelnummer or 0) - 1].strip() for b in uitkomst.bevindingen}
    assert plekken["R01"].startswith("getal:") and plekken["R80"].startswith("eind: 2028-12-31")
