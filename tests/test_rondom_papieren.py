"""The papers around the three that are signed: canvas, uitnodiging and the forms to write on."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from documenten_hulp import leerwerk, lees, schrijf_yaml
from docx.oxml.ns import qn

from toolkit.bronnen import data_dir
from toolkit.documenten.papieren import PAPIEREN
from toolkit.documenten.velden import velden_van

SAMEN = ("canvas", "uitnodiging")
PER_DEELNEMER = ("intakeformulier", "trilateraal", "terugkoppelgesprek", "nazorgkaart")
RONDOM = SAMEN + PER_DEELNEMER
TRAJECTEN = [data_dir("examples") / f"{naam}.yaml" for naam in ("metselaar", "schilder", "zonnepanelen")]
RUW: dict[str, Any] = yaml.load(TRAJECTEN[0].read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
EERSTE: dict[str, Any] = RUW["deelnemers"][0]
WORD = bool(shutil.which("soffice") or shutil.which("libreoffice"))


@pytest.fixture(scope="module")
def uit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All papers of the three examples, each in a folder of its own."""
    map = tmp_path_factory.mktemp("rondom")
    for traject in TRAJECTEN:
        assert leerwerk("maak", "alles", traject, "-o", map / traject.stem) == 0
    return map


def maak(tmp_path: Path, wat: str, gegevens: Any, *opties: str) -> int:
    return leerwerk("maak", wat, schrijf_yaml(tmp_path / "t.yaml", gegevens), "-o", tmp_path / "uit", *opties)


def test_every_example_makes_every_paper_without_a_gap(uit: Path) -> None:
    for traject in TRAJECTEN:
        ruw = yaml.load(traject.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        codes = [d["code"] for d in ruw["deelnemers"]]
        namen = {*SAMEN, *(f"{naam}-{code}" for naam in PER_DEELNEMER for code in codes)}
        gemaakt = {pad.stem: pad for pad in (uit / traject.stem).glob("*.docx")}
        assert namen <= set(gemaakt)
        for naam in namen:
            tekst = lees(gemaakt[naam])
            assert not re.search(r"\{[{%#]|[}%]\}|\bNone\b|nog invullen|CONCEPT|\[\]|\.\.", tekst), naam
            assert ruw["traject"]["naam"] in tekst


@pytest.mark.skipif(not WORD, reason="LibreOffice is niet geïnstalleerd")
def test_pages_are_as_many_as_they_should_be(uit: Path, tmp_path: Path) -> None:
    from pypdf import PdfReader

    bladzijden = {"canvas": 1, "uitnodiging": 1, "intakeformulier": 2, "trilateraal": 2, "nazorgkaart": 1}
    paden = []
    for pad in sorted(uit.glob("*/*.docx")):
        naam = pad.stem.split("-")[0]
        if naam == "canvas" or (naam in RONDOM and pad.parent.name == "metselaar"):
            paden.append(tmp_path / f"{pad.parent.name}-{pad.name}")
            shutil.copy(pad, paden[-1])
    from toolkit.documenten.pdf import maak_pdf

    for pdf in maak_pdf(paden, overschrijf=False):
        naam = pdf.stem.split("-")[1]
        gesprekken = len(EERSTE["terugkoppeling"])  # a page per talk
        assert len(PdfReader(pdf).pages) == bladzijden.get(naam, gesprekken), pdf.stem
    assert len(paden) == 3 + 1 + 4 * len(RUW["deelnemers"])


def test_canvas_answers_three_questions_for_six_subjects(uit: Path) -> None:
    document = docx.Document(str(uit / "metselaar/canvas.docx"))
    tabel = document.tables[1]
    regels = {r.cells[0].text.split("\n")[0]: r.cells for r in tabel.rows[2:]}
    assert [naam[:2] for naam in regels] == [f"{nr}." for nr in range(1, 7)]
    for fase, onderwerp in (("taal", "1. Taalondersteuning"), ("matching", "6. Matching en plaatsing")):
        ruw = next(f for f in RUW["fasen"] if f["fase"] == fase)
        cellen = regels[onderwerp]
        assert ruw["toelichting"] in cellen[0].text and cellen[2].text.startswith(f"{ruw['duur']} maanden")
        assert cellen[3].text == f"€\u00a0{int(ruw['kosten']):,}".replace(",", ".") + ",00"
        gekleurd = [c._tc.tcPr.find(qn("w:shd")).get(qn("w:fill")) != "FFFFFF" for c in cellen[4:]]
        assert sum(gekleurd) == int(ruw["duur"])
    assert "taalschool" in regels["1. Taalondersteuning"][1].text
    assert "€\u00a050.000,00" in lees(uit / "metselaar/canvas.docx")


def test_forms_are_filled_with_what_is_known(uit: Path) -> None:
    map, code = uit / "metselaar", EERSTE["code"]
    intake = lees(map / f"intakeformulier-{code}.docx")
    assert all(antwoord in intake for antwoord in EERSTE["intake"]["onderwerpen"].values())
    assert EERSTE["eerste_taal"] in intake and intake.count("?") > 20
    gesprek = lees(map / f"trilateraal-{code}.docx")
    assert EERSTE["zorg"] in gesprek and EERSTE["randvoorwaarden"]["digitaal"]["actie"] in gesprek
    statussen = [v["status"] for v in EERSTE["randvoorwaarden"].values()]
    for woord, status in (("geregeld", "geregeld"), ("niet nodig", "niet nodig"), ("moet nog", "actie")):
        assert gesprek.count(f"☒ {woord}") == statussen.count(status)
        assert gesprek.count(f"☐ {woord}") == len(statussen) - statussen.count(status)
    assert gesprek.count("Handtekening:") == 3
    terug = lees(map / f"terugkoppelgesprek-{code}.docx")
    for moment in EERSTE["terugkoppeling"]:
        assert moment["onderwerp"] in terug and all(doel in terug for doel in moment["voortgang"].values())
    kaart = lees(map / f"nazorgkaart-{code}.docx")
    telefoons = {p["id"]: p["telefoon"].replace(" ", "\u00a0") for p in RUW["personen"]}
    for contact in EERSTE["nazorg"]["contactmomenten"]:
        assert telefoons[contact["jobcoach"]] in kaart and telefoons[contact["werkgever"]] in kaart
    brief = lees(map / "uitnodiging.docx")
    assert "Dinsdag 12 januari 2027" in brief and "09:30 tot 12:00" in brief
    assert all(punt in brief for punt in RUW["bijeenkomst"]["agenda"])


def test_a_form_is_about_one_deelnemer(uit: Path) -> None:
    eerste, tweede = (d["code"] for d in RUW["deelnemers"])
    for naam in PER_DEELNEMER:
        assert tweede not in lees(uit / f"metselaar/{naam}-{eerste}.docx")


@pytest.mark.parametrize("naam", sorted(set(RONDOM) - {"uitnodiging"}))
def test_a_form_can_be_printed_before_anything_is_known(naam: str, tmp_path: Path) -> None:
    leeg = {"traject": {"naam": "Leerwerktraject proef"}, "deelnemers": [{"code": "D01"}]}
    assert maak(tmp_path, naam, leeg) == 0
    tekst = lees(next((tmp_path / "uit").iterdir()))
    assert "………" in tekst and "nog invullen" not in tekst and "None" not in tekst


def test_an_invitation_needs_a_day_a_time_a_place_and_a_contact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert maak(tmp_path, "uitnodiging", {"traject": {"naam": "Leerwerktraject proef"}}) == 2
    fouten = capsys.readouterr().err
    assert all(f"bijeenkomst.{veld}" in fouten for veld in ("datum", "van", "plaats"))
    assert "regisseur" in fouten and "ontbreken nog 4" in fouten
    assert not (tmp_path / "uit").exists()


def test_a_form_without_a_name_for_the_traject_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    leeg = {"deelnemers": [{"code": "D01"}]}
    assert maak(tmp_path, "nazorgkaart", leeg) == 2
    assert "traject.naam" in capsys.readouterr().err
    assert maak(tmp_path, "nazorgkaart", leeg, "--concept") == 0
    assert "[nog invullen: hoe heet het traject]" in lees(tmp_path / "uit/nazorgkaart-D01.docx")


def test_special_characters_stay_as_they_are(tmp_path: Path) -> None:
    raar = "Jansen & Zn. <B.V.> {{ 7*7 }} {% if %} ș 日本 “x” 'y'"
    gegevens = {
        **RUW,
        "traject": {**RUW["traject"], "naam": raar},
        "fasen": [{**RUW["fasen"][0], "toelichting": raar}, *RUW["fasen"][1:]],
        "bijeenkomst": {**RUW["bijeenkomst"], "agenda": [raar]},
        "deelnemers": [
            {
                **EERSTE,
                "zorg": raar,
                "intake": {**EERSTE["intake"], "onderwerpen": {"identiteit": raar}},
                "terugkoppeling": [{**EERSTE["terugkoppeling"][0], "onderwerp": raar}],
                "uitstroom": {**EERSTE["uitstroom"], "doorgroei": raar},
            }
        ],
    }
    assert maak(tmp_path, "alles", gegevens) == 0
    for naam in RONDOM:
        pad = tmp_path / "uit" / f"{naam}.docx" if naam in SAMEN else tmp_path / f"uit/{naam}-M01.docx"
        assert lees(pad).count(raar) >= 2, naam


def test_a_long_traject_has_a_canvas_in_quarters(tmp_path: Path) -> None:
    fasen = [{**f, "eind": "2031-06-30"} if f["fase"] == "leerwerk" else f for f in RUW["fasen"]]
    assert maak(tmp_path, "canvas", {**RUW, "fasen": fasen}) == 0
    document = docx.Document(str(tmp_path / "uit/canvas.docx"))
    kwartalen = [c.text for c in document.tables[1].rows[1].cells][4:]
    assert kwartalen[:4] == ["k2", "k3", "k4", "k1"] and len(kwartalen) == 17
    assert "Elk gekleurd vak is een kwartaal" in lees(tmp_path / "uit/canvas.docx")


def test_the_same_traject_gives_the_same_bytes(uit: Path, tmp_path: Path) -> None:
    opdracht = [sys.executable, "-m", "toolkit", "maak", "alles", str(TRAJECTEN[0]), "-o", str(tmp_path)]
    assert subprocess.run(opdracht, capture_output=True, timeout=60).returncode == 0
    for pad in (uit / "metselaar").iterdir():
        assert (tmp_path / pad.name).read_bytes() == pad.read_bytes(), pad.name


@pytest.mark.parametrize("naam", list(PAPIEREN))
def test_every_field_of_every_paper_has_a_meaning(naam: str) -> None:
    assert [veld.pad for veld in velden_van(naam) if not veld.betekenis] == []
    uitleg = yaml.safe_load(Path("toolkit/documenten/data/velden.yaml").read_text(encoding="utf-8"))
    assert set(uitleg[naam]) <= {veld.pad for veld in velden_van(naam)}  # and no meaning without a field


@pytest.mark.parametrize("naam", RONDOM)
def test_word_finds_what_it_needs(naam: str, uit: Path) -> None:
    pad = uit / f"metselaar/{naam}.docx" if naam in SAMEN else uit / f"metselaar/{naam}-M01.docx"
    document = docx.Document(str(pad))
    sectie = document.sections[0]
    assert (sectie.page_width > sectie.page_height) == (naam == "canvas")
    assert document.core_properties.title and "{" not in document.core_properties.title
    rijen = list(document.element.iter(qn("w:tr")))
    assert rijen and all(rij.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for rij in rijen)
    for tabel in document.tables:
        assert tabel._tbl.tblPr.find(qn("w:tblCaption")) is not None  # a reader aloud says what it is
        if tabel.rows[0].cells[0].paragraphs[0].style.name == "Tabelkop":
            assert tabel.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
