"""What the rules judge: goals, the vacature, exceptions, and what cannot apply."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from regels_hulp import METSELAAR, controleer_met
from traject_hulp import bewaar

from toolkit.bevindingen import Ernst
from toolkit.traject.laden import laad_bron
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


def test_lines_point_at_the_field() -> None:
    regels = METSELAAR.read_text(encoding="utf-8").splitlines()
    uitkomst = controleer_met({"doel.getal": 9, "deelnemers[2].nazorg.eind": "2028-10-01"})
    plekken = {b.regel: regels[(b.regelnummer or 0) - 1].strip() for b in uitkomst.bevindingen}
    assert plekken["R01"].startswith("getal:") and plekken["R80"].startswith("eind: 2028-12-31")
