"""``leerwerk maak agenda``: parsed back as a calendar program does."""

from __future__ import annotations

import copy
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from documenten_hulp import leerwerk, schrijf_yaml
from icalendar import Calendar, Event

from toolkit.bronnen import data_dir

VOORBEELDEN = [data_dir("examples") / f"{naam}.yaml" for naam in ("metselaar", "schilder", "zonnepanelen")]
RUW: dict[str, Any] = yaml.load(VOORBEELDEN[0].read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


@pytest.fixture
def gegevens() -> dict[str, Any]:
    """The bundled example, to change."""
    return copy.deepcopy(RUW)


def lees(pad: Path) -> list[Event]:
    return Calendar.from_ical(pad.read_bytes()).walk("VEVENT")


def maak(tmp_path: Path, gegevens: Any, naam: str = "a.ics") -> dict[str, Event]:
    """Make the calendar and return its events by their UID."""
    traject = schrijf_yaml(tmp_path / "t.yaml", gegevens)
    assert leerwerk("maak", "agenda", traject, "-o", tmp_path / naam) == 0
    punten = lees(tmp_path / naam)
    per_uid = {str(punt["UID"]): punt for punt in punten}
    assert len(per_uid) == len(punten)
    return per_uid


def met_titel(punten: dict[str, Event], titel: str) -> Event:
    (gevonden,) = [punt for punt in punten.values() if str(punt["SUMMARY"]) == titel]
    return gevonden


@pytest.mark.parametrize("traject", VOORBEELDEN, ids=lambda p: p.stem)
def test_every_example_gives_a_sound_calendar(traject: Path, tmp_path: Path) -> None:
    assert leerwerk("maak", "agenda", traject, "-o", tmp_path / "a.ics") == 0
    agenda = Calendar.from_ical((tmp_path / "a.ics").read_bytes())
    assert [str(z["TZID"]) for z in agenda.walk("VTIMEZONE")] == ["Europe/Amsterdam"]
    assert str(agenda["VERSION"]) == "2.0" and agenda["PRODID"]
    punten = agenda.walk("VEVENT")
    assert len({str(p["UID"]) for p in punten}) == len(punten) > 50
    for punt in punten:
        begin, eind = punt["DTSTART"].dt, punt["DTEND"].dt
        assert begin < eind and punt["DTSTAMP"].dt and str(punt["SUMMARY"]).strip()
        if isinstance(begin, datetime):
            assert punt["DTSTART"].params["TZID"] == "Europe/Amsterdam"
    regels = (tmp_path / "a.ics").read_bytes().split(b"\r\n")
    assert all(len(regel) <= 75 and b"\n" not in regel for regel in regels)


def test_all_meetings_deadlines_and_nazorg_are_there(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    punten = maak(tmp_path, gegevens)
    dagen = [(str(p["SUMMARY"]), str(p["DTSTART"].dt)[:10]) for p in punten.values()]
    assert ("Bijeenkomst voor de start", RUW["bijeenkomst"]["datum"]) in dagen
    for moment in RUW["overleg"]["momenten"]:
        assert (f"Overleg: {moment['onderwerp']}", moment["datum"]) in dagen
    for taak in RUW["taken"]:
        assert (f"Klaar: {taak['taak']}", taak["klaar_op"]) in dagen
    for dag in RUW["evaluatie"]["datums"]:
        assert ("Evaluatie van het traject", dag) in dagen
    for wie in RUW["deelnemers"]:
        for lijst, titel in (
            ("terugkoppeling", "Terugkoppelgesprek"),
            ("coachdoelen", "Doel met de jobcoach"),
        ):
            assert all((f"{titel} {wie['code']}", x["datum"]) in dagen for x in wie[lijst])
        for moment in wie["nazorg"]["contactmomenten"]:
            assert (f"Gesprek in de nazorg {wie['code']}", moment["datum"]) in dagen
        assert (f"Trilateraal gesprek {wie['code']}", wie["trilateraal_gesprek"]["datum"]) in dagen


def test_summer_and_winter_time_come_out_right(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    gegevens["overleg"]["momenten"] = [
        {"datum": "2027-03-27", "van": "10:00", "tot": "11:30", "onderwerp": "winter"},
        {"datum": "2027-03-29", "van": "10:00", "onderwerp": "zomer"},
        {"datum": "2027-11-02", "onderwerp": "zonder tijd"},
    ]
    punten = maak(tmp_path, gegevens)
    winter, zomer = (met_titel(punten, f"Overleg: {naam}") for naam in ("winter", "zomer"))
    assert winter["DTSTART"].dt.utcoffset() == timedelta(hours=1)
    assert winter["DTEND"].dt - winter["DTSTART"].dt == timedelta(minutes=90)
    assert zomer["DTSTART"].dt.utcoffset() == timedelta(hours=2)
    assert zomer["DTEND"].dt - zomer["DTSTART"].dt == timedelta(hours=1)
    dag = met_titel(punten, "Overleg: zonder tijd")
    assert dag["DTSTART"].dt == date(2027, 11, 2) and str(dag["TRANSP"]) == "TRANSPARENT"


def test_a_new_date_moves_and_does_not_double(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    oud = maak(tmp_path, gegevens)
    gegevens["traject"]["datum"] = "2027-02-01"
    gegevens["bijeenkomst"]["datum"] = "2027-01-14"
    gegevens["overleg"]["momenten"][1]["datum"] = "2027-06-01"  # now before the first
    gegevens["deelnemers"][0]["terugkoppeling"][2]["datum"] = "2028-04-20"
    nieuw = maak(tmp_path, gegevens, "b.ics")
    assert set(oud) == set(nieuw)
    verschoven = {uid for uid in oud if oud[uid]["DTSTART"].dt != nieuw[uid]["DTSTART"].dt}
    assert len(verschoven) == 3
    assert all(nieuw[uid]["SEQUENCE"] > oud[uid]["SEQUENCE"] for uid in oud)
    assert all(nieuw[uid]["DTSTAMP"].dt > oud[uid]["DTSTAMP"].dt for uid in oud)


def test_two_trajecten_do_not_share_a_uid(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    een = maak(tmp_path, gegevens)
    gegevens["traject"]["naam"] = "Leerwerktraject metselaar elders"
    assert not set(een) & set(maak(tmp_path, gegevens, "b.ics"))


def test_no_personal_data_beyond_the_code(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    geheim = "GEHEIM-41"
    wie = gegevens["deelnemers"][0]
    wie |= {
        "naam": geheim,
        "telefoon": "06 41 41 41 41",
        "doel": geheim,
        "zorg": geheim,
        "eerste_taal": geheim,
    }
    wie["intake"]["onderwerpen"]["thuissituatie"] = geheim
    wie["meeloopdag"]["wat"] = wie["vca"]["voorbereiding"] = geheim
    wie["coachdoelen"][0] |= {"doel": geheim, "activiteit": geheim}
    wie["terugkoppeling"][0] |= {"onderwerp": geheim, "voortgang": {"taal": geheim}}
    wie["randvoorwaarden"]["thuissituatie"] = {"status": "actie", "actie": geheim, "datum": "2027-05-01"}
    maak(tmp_path, gegevens)
    inhoud = (tmp_path / "a.ics").read_bytes().replace(b"\r\n ", b"").decode()
    assert geheim not in inhoud and "41 41" not in inhoud and "thuissituatie" not in inhoud
    assert not any(p["naam"] in inhoud or p["telefoon"] in inhoud for p in RUW["personen"])
    assert "M01" in inhoud


def test_special_characters_survive(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    raar = "A, B; C\\D & “é” 日本 " + "lang " * 30 + "eind"
    gegevens["overleg"]["momenten"][0] |= {"onderwerp": raar, "plaats": raar}
    punt = met_titel(maak(tmp_path, gegevens), f"Overleg: {raar}")
    assert str(punt["LOCATION"]) == raar


def test_the_same_traject_gives_the_same_bytes(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    maak(tmp_path, gegevens)
    maak(tmp_path, gegevens, "b.ics")
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()


def test_an_erased_deelnemer_is_not_in_the_calendar(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    gegevens["deelnemers"][0] = {"code": "gewist-1", "start": "2027-06-01"}
    maak(tmp_path, gegevens)
    assert b"gewist" not in (tmp_path / "a.ics").read_bytes()


@pytest.mark.parametrize("weg", ["naam", "datum"])
def test_what_a_calendar_needs_is_asked(
    weg: str, tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    del gegevens["traject"][weg]
    traject = schrijf_yaml(tmp_path / "t.yaml", gegevens)
    assert leerwerk("maak", "agenda", traject, "-o", tmp_path / "a.ics") == 2
    assert f"traject.{weg}" in capsys.readouterr().err and not (tmp_path / "a.ics").exists()
    assert leerwerk("maak", "alles", traject, "-o", tmp_path / "uit", "--concept") == 0
    assert "nog geen agenda" in capsys.readouterr().out and not (tmp_path / "uit/agenda.ics").exists()


def test_a_traject_without_dates_has_no_calendar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    traject = schrijf_yaml(tmp_path / "t.yaml", {"traject": {"naam": "proef", "datum": "2027-01-01"}})
    assert leerwerk("maak", "agenda", traject, "-o", tmp_path / "a.ics") == 2
    assert "geen datums" in capsys.readouterr().err


def test_files_are_not_overwritten_without_asking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for uit in ("a.ics", "a.txt"):
        (tmp_path / uit).write_bytes(b"oud")
        assert leerwerk("maak", "agenda", VOORBEELDEN[0], "-o", tmp_path / uit) == 2
        assert (tmp_path / uit).read_bytes() == b"oud"
    assert ".ics" in capsys.readouterr().err
    assert leerwerk("maak", "agenda", VOORBEELDEN[0], "-o", tmp_path / "a.ics", "--overschrijf") == 0
    map = tmp_path / "alles"
    map.mkdir()
    (map / "agenda.ics").write_bytes(b"oud")
    assert leerwerk("maak", "alles", VOORBEELDEN[0], "-o", map) == 2
    assert [p.name for p in map.iterdir()] == ["agenda.ics"]
