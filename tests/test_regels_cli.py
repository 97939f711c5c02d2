"""``leerwerk traject controleer`` and ``leerwerk traject regel``, as a user runs them."""

from __future__ import annotations

import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from time import perf_counter

import docx
import jsonschema
import pytest
from regels_hulp import METSELAAR, basis, controleer_met, wijzig
from traject_hulp import bewaar

from toolkit.bevindingen import Bevinding, Ernst
from toolkit.cli.basis import voer_uit
from toolkit.rapport.sarif import SarifRegel, als_sarif
from toolkit.rapport.traject_docx import RUIMTE, acties, als_docx
from toolkit.traject.laden import BronTraject
from toolkit.traject.model import Traject
from toolkit.traject.regels.controle import controleer as controleer_traject
from toolkit.traject.regels.register import alle_regels

Uitvoer = pytest.CaptureFixture[str]
ZONDER_VACATURE = ["--niet", "R45"]
TEKST = METSELAAR.read_text(encoding="utf-8")

SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "required": ["driver"],
                        "properties": {"driver": {"required": ["name", "rules"]}},
                    },
                    "results": {
                        "items": {
                            "required": ["ruleId", "level", "message", "locations"],
                            "properties": {
                                "level": {"enum": ["error", "warning", "note"]},
                                "message": {"required": ["text"]},
                            },
                        }
                    },
                },
            },
        },
    },
}
"""The part of the SARIF 2.1.0 schema that our output uses."""


def stuk(map: Path, *paren: tuple[str, str]) -> Path:
    tekst = TEKST
    for oud, nieuw in paren:
        assert oud in tekst
        tekst = tekst.replace(oud, nieuw, 1)
    return bewaar(map, tekst)


DOEL = ("  getal: 2\n", "  getal: 3\n")
VCA = ("    eis: tijdens traject", "    eis: vooraf")


def controleer(*woorden: object) -> int:
    return voer_uit(["traject", "controleer", *map(str, woorden)])


def test_example_is_in_order(capsys: Uitvoer) -> None:
    assert controleer(METSELAAR) == 0  # with the vacature
    scherm = capsys.readouterr().out
    assert "84 van 84" in scherm and "Goed zo" in scherm
    assert "Missie en doel" in scherm and "Uitstroom en nazorg" in scherm
    assert all(regel == regel.rstrip() for regel in scherm.splitlines())


def test_text_is_grouped_by_chapter_and_says_why(tmp_path: Path, capsys: Uitvoer) -> None:
    assert controleer(stuk(tmp_path, DOEL, VCA), *ZONDER_VACATURE) == 1
    scherm = capsys.readouterr().out
    plek = [scherm.index(wat) for wat in ("Missie en doel", "R01", "Rollen", "Criteria en vacature", "R46")]
    assert plek == sorted(plek)
    assert "3 van 4" in scherm and "82 van 83" not in scherm and "81 van 83" in scherm
    assert "1 fout, 1 waarschuwing en 0 tips" in scherm
    regel = TEKST[: TEKST.index(DOEL[0])].count("\n") + 1
    for wat in (f"regel {regel}, doel.getal", "Doe dit:", "Waarom:", "Handreiking, Missie, regels 533-536"):
        assert wat in scherm


def test_json_is_what_the_issue_says(tmp_path: Path, capsys: Uitvoer) -> None:
    pad = stuk(tmp_path, DOEL)
    assert controleer(pad, METSELAAR, "--formaat", "json", *ZONDER_VACATURE) == 1
    inhoud = json.loads(capsys.readouterr().out)
    assert set(inhoud) == {"versie", "bestanden"} and inhoud["versie"] == 1
    eerste, tweede = inhoud["bestanden"]
    assert set(eerste) == {"bestand", "bevindingen", "hoofdstukken"} and eerste["bestand"] == str(pad)
    (bevinding,) = eerste["bevindingen"]
    assert list(bevinding) == [
        *("regel", "ernst", "bestand", "regelnummer", "veld", "melding", "waarom", "advies", "bron")
    ]
    assert bevinding["regel"] == "R01" and bevinding["veld"] == "doel.getal"
    assert eerste["hoofdstukken"][0] == {"naam": "Missie en doel", "voldaan": 3, "van": 4}
    assert sum(h["van"] for h in tweede["hoofdstukken"]) == 83 and not tweede["bevindingen"]


@pytest.mark.parametrize(
    ("paren", "faal_bij", "code"),
    [
        ([], "waarschuwing", 0),
        ([VCA], "fout", 0),
        ([VCA], "waarschuwing", 1),
        ([DOEL], "fout", 1),
        ([DOEL], "nooit", 0),
    ],
)
def test_exit_code(paren: list[tuple[str, str]], faal_bij: str, code: int, tmp_path: Path) -> None:
    assert controleer(stuk(tmp_path, *paren), "--faal-bij", faal_bij, *ZONDER_VACATURE) == code


def test_alleen_and_niet(tmp_path: Path, capsys: Uitvoer) -> None:
    pad = stuk(tmp_path, DOEL, VCA)
    assert controleer(pad, "--alleen", "R46,r16", "--formaat", "json") == 0
    (bestand,) = json.loads(capsys.readouterr().out)["bestanden"]
    assert [b["regel"] for b in bestand["bevindingen"]] == ["R46"]
    assert sum(h["van"] for h in bestand["hoofdstukken"]) == 2
    assert controleer(pad, "--alleen", "R01", "--niet", "R01") == 0


def test_wrong_use_is_explained(tmp_path: Path, capsys: Uitvoer) -> None:
    for woorden, zin in (
        ([METSELAAR, "--alleen", "R1,R99"], "Bedoel je R01?"),
        ([METSELAAR, "--alleen", "R1,R99"], "'R99' is geen regel"),
        ([METSELAAR, "--formaat", "docx"], "-o actielijst.docx"),
        ([METSELAAR, METSELAAR, "--formaat", "docx", "-o", tmp_path / "a.docx"], "één traject"),
        ([tmp_path / "weg.yaml"], "bestaat niet"),
        ([METSELAAR, "-o", bewaar(tmp_path, "x"), *ZONDER_VACATURE], "bestaat al"),
    ):
        assert controleer(*woorden) == 2
        assert zin in capsys.readouterr().err
    assert (tmp_path / "traject.yaml").read_text() == "x"


def test_a_bad_file_does_not_hide_the_others(tmp_path: Path, capsys: Uitvoer) -> None:
    assert controleer(bewaar(tmp_path, "versie: [1"), METSELAAR, *ZONDER_VACATURE) == 2
    uit = capsys.readouterr()
    assert "83 van 83" in uit.out and "traject.yaml" in uit.err


def test_several_files_get_a_table(tmp_path: Path, capsys: Uitvoer) -> None:
    assert controleer(METSELAAR, stuk(tmp_path, DOEL), *ZONDER_VACATURE) == 1
    overzicht = capsys.readouterr().out.split("Bestand")[-1]
    assert overzicht.index("traject.yaml") < overzicht.index("metselaar.yaml")


@pytest.mark.parametrize(
    ("vacature", "melding"),
    [("weg.md", "bestaat niet"), ("slecht-1-metselaar.txt", "In de vacature:")],
)
def test_vacature_is_checked(vacature: str, melding: str, tmp_path: Path, capsys: Uitvoer) -> None:
    bron = Path("tests/data/vacatures") / vacature
    if bron.exists():
        (tmp_path / vacature).write_bytes(bron.read_bytes())
    pad = stuk(tmp_path, ("vacature: vacature-metselaar.md", f"vacature: {vacature}"))
    assert controleer(pad, "--alleen", "R45") == 1
    assert melding in " ".join(capsys.readouterr().out.split())


def test_sarif(tmp_path: Path, capsys: Uitvoer) -> None:
    pad = stuk(tmp_path, DOEL, VCA)
    assert controleer(pad, "--formaat", "sarif", *ZONDER_VACATURE) == 1
    inhoud = json.loads(capsys.readouterr().out)
    jsonschema.validate(inhoud, SARIF)
    (loop,) = inhoud["runs"]
    regels = loop["tool"]["driver"]["rules"]
    assert [r["id"] for r in regels] == list(alle_regels())
    for resultaat, (id, niveau) in zip(loop["results"], (("R01", "error"), ("R46", "warning")), strict=True):
        assert (resultaat["ruleId"], resultaat["level"]) == (id, niveau)
        assert regels[resultaat["ruleIndex"]]["id"] == id
        plek = resultaat["locations"][0]["physicalLocation"]
        assert plek["artifactLocation"]["uri"] == pad.resolve().as_uri() and plek["region"]["startLine"] > 1


def test_sarif_of_another_check() -> None:
    """Findings by place in the text, of a file in the working folder whose name has a space."""
    b = Bevinding(
        "X1", Ernst.TIP, "Moeilijk woord.", bestand=Path("mijn map/a.txt"), begin=3, eind=11, tekst="derhalve"
    )
    regel = SarifRegel("X1", "Woord", "Uitleg.", "Advies.", Ernst.TIP)
    inhoud = json.loads(als_sarif([b], [regel]))
    jsonschema.validate(inhoud, SARIF)
    plek = inhoud["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert plek["artifactLocation"]["uri"] == "mijn%20map/a.txt"
    assert plek["region"] == {"charOffset": 3, "charLength": 8, "snippet": {"text": "derhalve"}}


class _Lezer(HTMLParser):
    """Keeps the text, and checks that tags close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tekst = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.tekst += data


def test_html_is_one_sound_page(tmp_path: Path, capsys: Uitvoer) -> None:
    pad = stuk(tmp_path, DOEL, ("naam: Leerwerktraject metselaar Lindenveen", 'naam: "A & B <script>"'))
    uit = tmp_path / "uit.html"
    assert controleer(pad, "--formaat", "html", "-o", uit, *ZONDER_VACATURE) == 1
    html = uit.read_text(encoding="utf-8")
    lezer = _Lezer()
    lezer.feed(html)
    assert not lezer.open and "A & B <script>" in lezer.tekst and "<script>" not in html
    assert "Het doel is 3 deelnemers" in lezer.tekst and "Waarom:" in lezer.tekst
    assert "http" not in html and "src=" not in html, "the page needs nothing from outside"


def tabel(inhoud: bytes) -> tuple[list[list[str]], str]:
    document = docx.Document(io.BytesIO(inhoud))
    rijen = [[cel.text for cel in rij.cells] for t in document.tables for rij in t.rows]
    return rijen, "\n".join(p.text for p in document.paragraphs)


def test_action_list_says_what_who_and_before_when(tmp_path: Path) -> None:
    uit = tmp_path / "actie.docx"
    jobcoach = ("      persoon: amal\n      start", "      persoon: ilse\n      start")
    assert (
        controleer(stuk(tmp_path, DOEL, jobcoach, VCA), "--formaat", "docx", "-o", uit, *ZONDER_VACATURE) == 1
    )
    rijen, tekst = tabel(uit.read_bytes())
    assert rijen[0] == ["Nr.", "Wat moet er gebeuren?", "Wie?", "Voor wanneer?", "Klaar?"]
    assert rijen[1][1].startswith("Het doel is 3 deelnemers") and rijen[1][2:4] == [
        "De gemeente",
        "28-01-2027",
    ]
    assert "Ilse Kalkman" in rijen[2][1] and rijen[2][2:4] == ["De gemeente", "01-06-2027"]
    assert "computercursus" in rijen[3][1] and rijen[3][2:4] == ["Amal Daoud", "31-05-2027"]
    assert "VCA" in rijen[4][1] and rijen[4][2] == "De Vaste Steen" and len(rijen) == 5
    assert "De nummers 1 tot en met 2 zijn fouten" in tekst and "In orde: 80 van 83" in tekst


def test_action_list_never_grows_over_its_page() -> None:
    leeg = {"deelnemers": None, "fasen": None, "rollen": None, "financien": None, "werving": None}
    uitkomst = controleer_met({**leeg, "selectie": None, "leren": None, "voortraject": None})
    rijen, tekst = tabel(als_docx(uitkomst))
    alle = {a.wat: a for a in acties(uitkomst)}
    getoond = [alle[rij[1]] for rij in rijen[1:]]
    assert sum(a.hoogte for a in getoond) <= RUIMTE < sum(a.hoogte for a in alle.values())
    over = re.search(r"En nog (\d+) andere acties", tekst)
    assert over and int(over[1]) == len(alle) - len(getoond)


def test_action_list_when_nothing_is_wrong() -> None:
    af = {"deelnemers[1].randvoorwaarden.digitaal": {"status": "geregeld"}}
    rijen, tekst = tabel(als_docx(controleer_met(af)))
    assert not rijen and "Er is niets te doen" in tekst


@pytest.mark.parametrize("id", list(alle_regels()))
def test_every_rule_is_explained(id: str, capsys: Uitvoer) -> None:
    assert voer_uit(["traject", "regel", id.lower()]) == 0
    uit = capsys.readouterr().out
    r = alle_regels()[id]
    for wat in (f"{id}  {r.naam}", r.waarom, r.advies, r.bron, "Dit geeft een melding:", "Dit is goed:"):
        assert wat in uit
    assert "None" not in uit and "Decimal" not in uit and "{}" not in uit


@pytest.mark.parametrize(
    ("id", "hulp"), [("R14x", "R14"), ("14", "R14"), ("R99", "R01 tot en met R84"), ("doel", "R84")]
)
def test_unknown_rule_is_an_error(id: str, hulp: str, capsys: Uitvoer) -> None:
    assert voer_uit(["traject", "regel", id]) == 2
    assert hulp in capsys.readouterr().err


def test_exception_in_the_file(tmp_path: Path, capsys: Uitvoer) -> None:
    x = "\nuitzonderingen:\n  - regel: R46\n    reden: De opdrachtgever eist VCA op de eerste dag.\n"
    pad = bewaar(tmp_path, TEKST.replace(*VCA) + x)
    assert controleer(pad, "--faal-bij", "waarschuwing", *ZONDER_VACATURE) == 0
    assert "Uitzondering op R46: De opdrachtgever eist VCA" in capsys.readouterr().out
    zonder = bewaar(tmp_path, TEKST + x.replace("reden: De", "# De"))
    assert controleer(zonder, *ZONDER_VACATURE) == 1
    assert "De uitzondering op R46 heeft geen reden." in capsys.readouterr().out


def test_check_of_many_deelnemers_is_quick() -> None:
    """200 deelnemers within a second: the least of three runs, for other work may be going on."""

    bron = basis()
    eerste = bron.bron.data["deelnemers"][0]
    data = wijzig(bron.bron.data, {"deelnemers": [{**eerste, "code": f"M{i:03}"} for i in range(200)]})
    veel = BronTraject(bron.pad, Traject.model_validate(data), bron.tekst, bron.bron)
    tijden = []
    for _ in range(3):
        begin = perf_counter()
        assert controleer_traject(veel).van == 84
        tijden.append(perf_counter() - begin)
    assert min(tijden) < 1
