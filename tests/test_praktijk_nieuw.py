"""The questionnaire: in a real terminal, and from a file with answers."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from documenten_hulp import leerwerk, schrijf_yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.documenten.papieren import PAPIEREN
from toolkit.traject.invullen.nieuw import maak_yaml, neem_antwoord
from toolkit.traject.invullen.vragenlijst import stappen
from toolkit.traject.laden import laad_traject, lees_bron

pexpect = pytest.importorskip("pexpect")

ANTWOORDEN = {
    "traject.naam": "Leerwerktraject bakker: Oost",
    "traject.start": "1-9-2027",
    "traject.eind": "30 juni 2028",
    "partijen": [
        {"naam": "Gemeente Voorbeeld", "afkorting": "de gemeente", "type": "gemeente"},
        {
            "naam": "Bakkerij Zoet & Zn B.V.",
            "type": "Werkgever",
            "inzet": [{"wat": "Biedt drie plekken."}, {"wat": "Geeft brood.", "uren": 12}],
            "werkgever": {"werkplek": {"aantal": 3}},
        },
    ],
    "personen[1].naam": "Sanne Voorbeeld",
    "personen[1].partij": "de gemeente",
    "personen[1].telefoon": "06 12 34 56 78",
    "rollen[1].partij": "gemeente",
    "rollen[1].persoon": "Sanne Voorbeeld",
    "taken[1].taak": "Kandidaten zoeken",
    "taken[1].uitvoerder": ["de gemeente", "de deelnemer"],
    "financien.bijdragen[2].bedrag": "1.250,50",
    "convenant.overwegingen": ["Er zijn te weinig bakkers.", "Werken helpt; leren ook."],
    "convenant.afdwingbaar": False,
    "convenant.wijziging.termijn": "4 weken",
    "deelnemers[1].code": "D01",
    "deelnemers[1].werkgever": "bakkerij",
}


def test_answers_from_a_file_make_a_traject(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bron = schrijf_yaml(tmp_path / "a.yaml", ANTWOORDEN)
    doel = tmp_path / "nieuw.yaml"
    assert leerwerk("traject", "nieuw", doel, "--antwoorden", bron) == 0
    uit = capsys.readouterr().out
    assert "Nog in te vullen: " in uit and bron.exists() and not list(tmp_path.glob("*.bezig"))
    t = laad_traject(doel)
    assert t.traject.naam == "Leerwerktraject bakker: Oost" and str(t.traject.eind) == "2028-06-30"
    assert [p.id for p in t.partijen] == ["gemeente", "bakkerij"]
    assert [i.wat for i in t.partijen[1].inzet] == ["Biedt drie plekken.", "Geeft brood."]
    assert t.partijen[1].werkgever.werkplek.aantal == 3 and t.regisseur is t.partijen[0]
    assert t.personen[0].partij == "gemeente" and t.taken[0].uitvoerder == ["gemeente", "deelnemer"]
    assert str(t.financien.bijdragen[1].bedrag) == "1250.50" and t.financien.bijdragen[1].partij == "bakkerij"
    assert t.convenant.afdwingbaar is False and t.deelnemers[0].werkgever == "bakkerij"
    tekst = doel.read_text(encoding="utf-8")
    assert "  beroep:  # nog invullen: Het beroep waarvoor de deelnemers leren.\n" in tekst
    assert tekst.startswith("# De beschrijving") and "# De organisaties die meedoen." in tekst
    assert leerwerk("maak", "alles", doel, "-o", tmp_path / "p", "--concept") == 0
    assert len(list((tmp_path / "p").glob("*.docx"))) == len(PAPIEREN)
    assert leerwerk("maak", "alles", doel, "-o", tmp_path / "q") == 2
    assert "Voor welk beroep is het traject?" in capsys.readouterr().err


def test_wrong_answers_in_a_file_are_all_reported_by_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bron = tmp_path / "a.yaml"
    bron.write_text(
        "traject.naam: X\ntraject.start: morgen\ntraject.beroap: bakker\npartijen[1].type: winkel\n"
        "rollen[1].partij: niemand\ndeelnemers[1].code: 111222333\n",
        encoding="utf-8",
    )
    assert leerwerk("traject", "nieuw", tmp_path / "n.yaml", "--antwoorden", bron) == 2
    fout = capsys.readouterr().err
    for stuk in (
        "regel 2, veld traject.start: 'morgen' is geen datum",
        "regel 3, veld traject.beroap: de vraag 'traject.beroap' is er niet. Bedoelde je 'traject.beroep'?",
        "regel 4, veld partijen[1].type: 'winkel' kan hier niet",
        "regel 5, veld rollen[1].partij: 'niemand' is niet de naam van een partij",
        "regel 6, veld deelnemers[1].code: hier staat een burgerservicenummer",
    ):
        assert stuk in fout
    assert not (tmp_path / "n.yaml").exists()
    bron.write_text("traject.start: 2028-01-01\ntraject.eind: 2027-01-01\n", encoding="utf-8")
    assert leerwerk("traject", "nieuw", tmp_path / "n.yaml", "--antwoorden", bron) == 2
    assert "regel 2, veld traject.eind: 'eind' ligt voor 'start'" in capsys.readouterr().err


def test_a_file_in_the_way_is_refused_before_any_question(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    doel = tmp_path / "n.yaml"
    doel.write_text("versie: 1\n", encoding="utf-8")
    assert leerwerk("traject", "nieuw", doel) == 2
    assert "bestaat al" in capsys.readouterr().err and doel.read_text(encoding="utf-8") == "versie: 1\n"


class Scherm:
    """``leerwerk traject nieuw`` in a pseudo-terminal."""

    def __init__(self, doel: Path) -> None:
        self.kind = pexpect.spawn(
            sys.executable,
            ["-m", "toolkit", "traject", "nieuw", str(doel)],
            encoding="utf-8",
            timeout=20,
            dimensions=(50, 120),
        )

    def vraag(self, tekst: str, antwoord: str) -> None:
        """Wait for a question and answer it."""
        self.kind.expect_exact(tekst)
        self.kind.expect("> ")
        self.kind.sendline(antwoord)

    def ziet(self, tekst: str) -> None:
        """Wait for a text."""
        self.kind.expect_exact(tekst)

    def einde(self) -> int:
        """Wait for the end and return the exit code."""
        self.kind.expect(pexpect.EOF)
        self.kind.close()
        return int(self.kind.exitstatus)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
def test_the_questionnaire_in_a_terminal(tmp_path: Path) -> None:
    doel, bezig = tmp_path / "t.yaml", tmp_path / "t.yaml.bezig"
    s = Scherm(doel)
    s.ziet("weet ik nog niet")
    s.vraag("Hoofdstuk 1 van 13: Het traject", "Traject bakker")
    s.vraag("Het beroep waarvoor de deelnemers leren.", "baker")
    s.vraag("De regio waar het traject is.", "<")
    s.vraag("Nu staat er: baker", "bakker")
    s.vraag("De regio waar het traject is.", "")
    s.vraag("De eerste dag van het traject.", "1-13-2027")
    s.ziet("'1-13-2027' bestaat niet als datum")
    s.kind.expect("> ")
    s.kind.sendline("1-9-2027")
    s.vraag("De laatste dag van het traject.", "1-9-2026")
    s.ziet("'eind' ligt voor 'start'")
    s.kind.expect("> ")
    s.kind.sendintr()  # Ctrl-C
    s.ziet("Je antwoorden zijn bewaard in")
    assert (
        s.einde() == 2 and not doel.exists() and "traject.beroep: bakker" in bezig.read_text(encoding="utf-8")
    )

    s = Scherm(doel)
    s.ziet("Je was al begonnen.")
    s.vraag("De laatste dag van het traject.", "30-6-2028")
    s.vraag("Of en hoe jullie het traject verlengen.", ">")
    s.vraag("De volledige naam van de organisatie.", "Gemeente Voorbeeld")
    s.vraag("De korte naam in de papieren.", "?")
    s.ziet("een vraag terug")
    s.kind.expect("> ")
    s.kind.sendline("de gemeente")
    s.vraag("10. anders", "1")
    s.vraag("De rechtsvorm.", ">")
    s.vraag("De naam.", "Sanne Voorbeeld")
    s.vraag("De functie.", "")
    s.vraag("1. de gemeente", "1")
    for _ in range(11):  # the rest of this chapter and all the others
        s.kind.expect("> ")
        s.kind.sendline(">")
    s.ziet("Kijk alles na")
    s.ziet("De naam van het traject. Traject bakker")
    s.ziet("De regio waar het traject is. weet ik nog niet")
    s.ziet("Voor welke partij deze persoon werkt. de gemeente")
    s.vraag("Typ Enter om te bewaren", "3")
    s.vraag("De regio waar het traject is.", "Oost")
    s.vraag("Typ Enter om te bewaren", "")
    s.ziet("Bewaard:")
    assert s.einde() == 0 and not bezig.exists()
    t = laad_traject(doel)
    assert (t.traject.beroep, t.traject.regio, str(t.traject.eind)) == ("bakker", "Oost", "2028-06-30")
    assert t.partijen[0].type == "gemeente" and t.personen[0].partij == "gemeente"


def test_the_end_of_the_input_keeps_the_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("Een naam\n"))
    assert leerwerk("traject", "nieuw", tmp_path / "t.yaml") == 2
    assert "traject.naam: Een naam" in (tmp_path / "t.yaml.bezig").read_text(encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(">\n" * 13 + "\n"))
    assert leerwerk("traject", "nieuw", tmp_path / "t.yaml") == 0
    assert laad_traject(tmp_path / "t.yaml").traject.naam == "Een naam"
    assert not (tmp_path / "t.yaml.bezig").exists()
    assert "Gestopt." in capsys.readouterr().err


def test_nothing_is_asked_twice_and_everything_can_be_skipped() -> None:
    sleutels = [s.sleutel for s in stappen({})]
    assert len(sleutels) == len(set(sleutels)) > 100
    assert all(s.vraag for s in stappen({}))
    assert lees_bron(maak_yaml({}).encode(), Path("t.yaml")).traject.partijen[0].naam is None


def test_a_reference_stays_right_when_a_name_changes() -> None:
    antwoorden: dict[str, str | None] = {}

    def zeg(sleutel: str, tekst: str) -> None:
        neem_antwoord(antwoorden, next(s for s in stappen(antwoorden) if s.sleutel == sleutel), tekst)

    zeg("partijen[1].naam", "Oude Naam")
    zeg("rollen[1].partij", "Oude Naam")
    zeg("partijen[1].naam", "Nieuwe Naam")
    t = lees_bron(maak_yaml(antwoorden).encode(), Path("t.yaml")).traject
    assert t.regisseur is not None and t.regisseur.naam == "Nieuwe Naam"


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_comes_back_as_it_was_typed(tekst: str) -> None:
    antwoorden: dict[str, str | None] = {"traject.regio": tekst}
    schoon = "".join(c for c in tekst if c.isprintable()).strip()
    if schoon != tekst.strip() or not schoon:
        return
    gelezen = lees_bron(maak_yaml(antwoorden).encode(), Path("t.yaml")).traject.traject.regio
    assert gelezen == schoon
