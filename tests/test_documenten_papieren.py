"""``leerwerk maak``: the papers as a user gets them, and everything that can be in the way."""

from __future__ import annotations

import copy
import errno
import os
import random
import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from documenten_hulp import bouw, leerwerk, leerwerk_apart, lees, schrijf_yaml
from docx.oxml.ns import qn
from docx.shared import Mm

from toolkit.bronnen import data_dir

VOORBEELD = data_dir("examples") / "metselaar.yaml"
RUW: dict[str, Any] = yaml.load(VOORBEELD.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
PAPIEREN = ("convenant", "rolverdeling", "afsprakenplan-M01", "afsprakenplan-M02")
"""The three papers that are signed; ``test_rondom_papieren`` is about those around them."""


@pytest.fixture(scope="module")
def papieren(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The papers of the bundled example."""
    map = tmp_path_factory.mktemp("papieren")
    assert leerwerk("maak", "alles", VOORBEELD, "-o", map) == 0
    return map


@pytest.fixture
def gegevens() -> dict[str, Any]:
    """The bundled example, to change."""
    return copy.deepcopy(RUW)


def maak(tmp_path: Path, gegevens: dict[str, Any], *opties: str, wat: str = "alles") -> int:
    return leerwerk("maak", wat, schrijf_yaml(tmp_path / "t.yaml", gegevens), "-o", tmp_path / "uit", *opties)


def test_the_example_makes_every_paper_without_a_gap(papieren: Path) -> None:
    assert {p.stem for p in papieren.glob("*.docx")} >= set(PAPIEREN)
    for naam in PAPIEREN:
        tekst = lees(papieren / f"{naam}.docx")
        assert not re.search(
            r"\{[{%#]|[}%]\}|\bNone\b|nog invullen|CONCEPT|\[\]|\.\.(?!\.)", tekst.replace("...", "")
        ), naam
        assert RUW["traject"]["naam"] in tekst


@pytest.mark.parametrize(
    "pad", [p for p in sorted(VOORBEELD.parent.glob("*.yaml")) if p != VOORBEELD], ids=lambda p: p.stem
)
def test_every_example_makes_every_paper(pad: Path, tmp_path: Path) -> None:
    if "\npartijen:" not in pad.read_text(encoding="utf-8"):
        pytest.skip("geen traject")
    assert leerwerk("maak", "alles", pad, "-o", tmp_path) == 0
    assert not any("nog invullen" in lees(papier) for papier in tmp_path.glob("*.docx"))


def test_convenant_holds_what_the_partijen_agreed(papieren: Path) -> None:
    tekst = lees(papieren / "convenant.docx")
    for partij in RUW["partijen"]:
        for feit in (
            partij["naam"],
            partij["afkorting"],
            partij["vertegenwoordiger"]["naam"],
            partij["belang"],
        ):
            assert feit.rstrip(".") in tekst
        assert all(inzet["wat"].rstrip(".") in tekst for inzet in partij["inzet"])
    assert RUW["gegevens"]["grondslag"].rstrip(".") in tekst
    assert "€\u00a050.000,00" in tekst


def test_rolverdeling_holds_roles_tasks_and_contacts(papieren: Path) -> None:
    tekst = lees(papieren / "rolverdeling.docx")
    for persoon in RUW["personen"]:
        assert persoon["naam"] in tekst and persoon["telefoon"] in tekst
    assert all(taak["taak"] in tekst for taak in RUW["taken"])
    for deel in (*RUW["partijen"], RUW["statushouders"]):
        assert all(deel[feit] in tekst for feit in ("verwachting", "beweegreden", "zorg"))


def test_time_line_is_shaded_where_a_fase_runs(papieren: Path) -> None:
    tabel = next(
        t
        for t in docx.Document(str(papieren / "rolverdeling.docx")).tables
        if "2027" in [c.text for c in t.rows[0].cells]
    )
    maanden = [c.text for c in tabel.rows[1].cells][2:]
    assert maanden == [str(m) for m in (*range(4, 13), *range(1, 7))]  # april 2027 to june 2028
    vol = {}
    for rij in tabel.rows[2:]:
        kleuren = [c._tc.tcPr.find(qn("w:shd")).get(qn("w:fill")) for c in rij.cells[2:]]
        vol[rij.cells[0].text] = [i for i, kleur in enumerate(kleuren) if kleur != "FFFFFF"]
    assert vol["Werving en selectie"] == [0, 1, 2] and vol["Leer- en werkcomponent"] == list(range(5, 15))
    assert len(tabel._tbl.tblGrid.gridCol_lst) == 2 + len(maanden)


def test_afsprakenplan_is_for_one_deelnemer(papieren: Path) -> None:
    for deelnemer, ander in zip(RUW["deelnemers"], reversed(RUW["deelnemers"]), strict=True):
        tekst = lees(papieren / f"afsprakenplan-{deelnemer['code']}.docx")
        assert deelnemer["code"] in tekst and ander["code"] not in tekst
        assert deelnemer["doel"] in tekst and deelnemer["uitkering"]["effect"].rstrip(".") in tekst
        for blok in deelnemer["rooster"]:
            assert f"{blok['van']} - {blok['tot']}" in tekst


@pytest.mark.parametrize("naam", PAPIEREN)
def test_word_finds_what_it_needs(papieren: Path, naam: str) -> None:
    document = docx.Document(str(papieren / f"{naam}.docx"))
    sectie = document.sections[0]
    assert (
        {round(sectie.page_width.mm), round(sectie.page_height.mm)} == {210, 297} == {round(Mm(210).mm), 297}
    )
    assert document.core_properties.title and "{" not in document.core_properties.title
    voet = sectie.footer._element.xml
    assert " PAGE " in voet and " NUMPAGES " in voet and "Versie" in sectie.header.paragraphs[0].text
    assert 'w:lang w:val="nl-NL"' in document.styles.element.xml
    assert [p for p in document.paragraphs if p.style.name == "Heading 1"]
    rijen = list(document.element.iter(qn("w:tr")))
    assert rijen and all(rij.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for rij in rijen)
    lijsten = [t for t in document.tables if t.rows[0].cells[0].paragraphs[0].style.name == "Tabelkop"]
    assert lijsten and all(t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for t in lijsten)
    with zipfile.ZipFile(papieren / f"{naam}.docx") as bestand:
        assert bestand.getinfo("word/styles.xml").file_size < 20_000


def test_header_date_is_that_of_the_traject(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    gegevens["traject"] |= {"datum": "2031-02-03", "documentversie": "7.4"}
    assert maak(tmp_path, gegevens, wat="convenant") == 0
    kop = docx.Document(str(tmp_path / "uit/convenant.docx")).sections[0].header.paragraphs[0].text
    assert "7.4" in kop and "3 februari 2031" in kop


@pytest.mark.parametrize("weg", [(), ("toetreding",), ("toetreding", "onvoorzien", "openbaarheid")])
def test_references_point_at_the_right_article(
    tmp_path: Path, gegevens: dict[str, Any], weg: tuple[str, ...]
) -> None:
    for naam in weg:
        del gegevens["convenant"][naam]
    assert maak(tmp_path, gegevens, wat="convenant") == 0
    lijf = docx.Document(str(tmp_path / "uit/convenant.docx")).element.body
    nummers, nummer = {}, 0
    for alinea in lijf.iter(qn("w:p")):
        if (stijl := alinea.find(f".//{qn('w:pStyle')}")) is not None:
            nummer += stijl.get(qn("w:val")) == "Kop1"
        for bladwijzer in alinea.iter(qn("w:bookmarkStart")):
            nummers[bladwijzer.get(qn("w:name"))] = f"Artikel {nummer}"
    xml = docx.Document(str(tmp_path / "uit/convenant.docx")).element.xml
    velden = re.findall(r" REF (\w+) .*?<w:t[^>]*>(Artikel \d+)</w:t>", xml, re.S)
    assert len(velden) >= 3 and nummer == 17 - len(weg)
    assert all(nummers[naam] == tekst for naam, tekst in velden)


def test_signatures_grow_with_the_partijen(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    gegevens["partijen"].append(
        copy.deepcopy(gegevens["partijen"][2])
        | {"id": "tweede", "naam": "Tweede Muur B.V.", "afkorting": "Tweede Muur"}
    )
    gegevens["financien"]["bijdragen"].append({"partij": "tweede", "bedrag": "0", "soort": "uren"})
    assert maak(tmp_path, gegevens, wat="convenant") == 0
    blokken = docx.Document(str(tmp_path / "uit/convenant.docx")).tables[-1]
    assert [r.cells[0].paragraphs[0].text for r in blokken.rows] == [p["naam"] for p in gegevens["partijen"]]
    assert all(p.paragraph_format.keep_with_next for r in blokken.rows for p in r.cells[1].paragraphs[:-1])


def test_two_runs_give_the_same_bytes(papieren: Path, tmp_path: Path) -> None:
    omgeving = {**os.environ, "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"}
    assert leerwerk_apart("maak", "alles", VOORBEELD, "-o", tmp_path, env=omgeving).returncode == 0
    for naam in PAPIEREN:
        assert (papieren / f"{naam}.docx").read_bytes() == (tmp_path / f"{naam}.docx").read_bytes()


def test_difficult_names_come_through(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    lastig = "Jansen & Zn <b> 'q' é مرحبا ግዕዝ {{ x }}"
    gegevens["traject"]["naam"] = gegevens["partijen"][0]["naam"] = gegevens["deelnemers"][0]["naam"] = lastig
    assert maak(tmp_path, gegevens) == 0
    for naam in PAPIEREN[:3]:
        document = docx.Document(str(tmp_path / f"uit/{naam}.docx"))
        assert lastig in document.core_properties.title
        assert lastig in document.sections[0].header.paragraphs[0].text
        assert lastig in document.sections[0].footer.paragraphs[0].text
        assert sum(lastig in c.text for t in document.tables for r in t.rows for c in r.cells)


def test_all_gaps_at_once_and_nothing_written(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    del gegevens["overleg"]["frequentie"], gegevens["taken"][1]["eindverantwoordelijk"]
    del (
        gegevens["deelnemers"][1]["contract"]["loon_bruto"],
        gegevens["partijen"][2]["vertegenwoordiger"]["volmacht"],
    )
    gegevens["partijen"][0]["inzet"] = []
    assert maak(tmp_path, gegevens) == 2
    fouten = capsys.readouterr().err
    for veld in (
        "overleg.frequentie",
        "taken[2].eindverantwoordelijk",
        "deelnemers[2].contract.loon_bruto",
        "partijen[3].vertegenwoordiger.volmacht",
        "partijen[1].inzet",
    ):
        assert f"veld {veld}:" in fouten
    assert "5 gegevens" in fouten and "--concept" in fouten
    assert "Nodig voor: Afsprakenplan M02." in fouten
    assert not (tmp_path / "uit").exists()


def test_gap_names_the_line(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    del gegevens["partijen"][2]["belang"]
    assert maak(tmp_path, gegevens) == 2
    regels = (tmp_path / "t.yaml").read_text(encoding="utf-8").splitlines()
    regel = int(re.search(r"regel (\d+), veld partijen\[3\]\.belang", capsys.readouterr().err)[1])  # type: ignore[index]
    assert gegevens["partijen"][2]["id"] in regels[regel - 1]


def test_concept_shows_each_gap_in_yellow(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    del gegevens["overleg"]["frequentie"], gegevens["traject"]["documentversie"]
    assert maak(tmp_path, gegevens, "--concept", wat="convenant") == 0
    document = docx.Document(str(tmp_path / "uit/convenant.docx"))
    geel = {
        r.text
        for p in document.element.iter(qn("w:p"))
        for r in docx.text.paragraph.Paragraph(p, document).runs
        if r.font.highlight_color is not None
    }
    assert "[nog invullen: hoe vaak overleggen jullie]" in geel and all(
        g.startswith("[nog invullen") for g in geel
    )
    kop = document.sections[0].header.paragraphs[0]
    assert kop.text.startswith("CONCEPT")
    assert [r.text for r in kop.runs if r.font.highlight_color] == [
        "[nog invullen: welke versie hebben de papieren]"
    ]
    lijst = document.tables[0]
    assert {r.cells[1].text for r in lijst.rows[1:]} == {"overleg.frequentie", "traject.documentversie"}
    assert not set(lees(tmp_path / "uit/convenant.docx")) & {"\ufdd0", "\ufdd1"}
    assert "\ufdd0" not in document.core_properties.title


@pytest.mark.parametrize("deel", sorted(set(RUW) - {"versie"}))
def test_a_missing_part_is_a_gap_and_never_a_crash(
    tmp_path: Path, gegevens: dict[str, Any], deel: str, capsys: pytest.CaptureFixture[str]
) -> None:
    del gegevens[deel]
    uitkomst = maak(tmp_path, gegevens)
    assert uitkomst in (0, 2)
    if uitkomst == 2 and "Verwijder" not in (fouten := capsys.readouterr().err):
        assert "veld" in fouten
    if deel not in (
        "partijen",
        "personen",
        "opleidingen",
        "deelnemers",
    ):  # the rest of the file refers to these
        assert maak(tmp_path, gegevens, "--concept", "--overschrijf") == 0
        for pad in (tmp_path / "uit").glob("*.docx"):
            assert lees(pad)


def _snoei(deel: Any, kans: random.Random, *, vast: bool = False) -> None:
    """Leave out fields and items at random; what others refer to stays."""
    sleutels = list(deel) if isinstance(deel, dict) else list(range(len(deel) - 1, -1, -1))
    for sleutel in sleutels:
        blijft = vast or sleutel in (
            "partijen",
            "personen",
            "opleidingen",
            "deelnemers",
            "id",
            "code",
            "versie",
        )
        if not blijft and kans.random() < 0.15:
            del deel[sleutel]
        elif isinstance(deel[sleutel], dict | list):
            _snoei(deel[sleutel], kans, vast=isinstance(deel[sleutel], list) and blijft)


@pytest.mark.parametrize("zaad", range(6))
def test_any_mix_of_gaps_makes_a_concept(tmp_path: Path, gegevens: dict[str, Any], zaad: int) -> None:
    _snoei(gegevens, random.Random(zaad))
    assert maak(tmp_path, gegevens) == 2
    assert maak(tmp_path, gegevens, "--concept") == 0
    gemaakt = {pad.stem for pad in (tmp_path / "uit").glob("*.docx")}
    assert all("[nog invullen: " in lees(tmp_path / f"uit/{naam}.docx") for naam in gemaakt & set(PAPIEREN))


def test_concept_of_an_almost_empty_traject(tmp_path: Path) -> None:
    assert maak(tmp_path, {"versie": 1, "deelnemers": [{"code": "D01"}]}, "--concept") == 0
    for pad in (tmp_path / "uit").glob("*.docx"):
        assert "[nog invullen: " in lees(pad)


def test_deelnemer_is_chosen_by_code(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert maak(tmp_path, gegevens, "--deelnemer", "m02", wat="afsprakenplan") == 0
    assert [p.name for p in (tmp_path / "uit").iterdir()] == ["afsprakenplan-M02.docx"]
    assert maak(tmp_path, gegevens, "--deelnemer", "X9", wat="afsprakenplan") == 2
    assert "'X9'" in (fouten := capsys.readouterr().err) and "M01, M02" in fouten
    gegevens["deelnemers"] = []
    assert maak(tmp_path, gegevens, wat="afsprakenplan") == 2
    assert "nog geen deelnemers" in capsys.readouterr().err


def test_nothing_is_overwritten_unasked(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    uit = tmp_path / "uit"
    uit.mkdir()
    (uit / "rolverdeling.docx").write_bytes(b"oud")
    (uit / "afsprakenplan-M02.docx").write_bytes(b"oud")
    assert maak(tmp_path, gegevens) == 2
    fouten = capsys.readouterr().err
    assert "rolverdeling.docx" in fouten and "afsprakenplan-M02.docx" in fouten and "--overschrijf" in fouten
    assert sorted(p.name for p in uit.iterdir()) == ["afsprakenplan-M02.docx", "rolverdeling.docx"]
    assert maak(tmp_path, gegevens, "--overschrijf") == 0
    assert (uit / "rolverdeling.docx").read_bytes() != b"oud"


def test_a_paper_that_is_open_in_word_is_left_alone(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    uit = tmp_path / "uit"
    uit.mkdir()
    (uit / "convenant.docx").write_bytes(b"oud")
    (uit / "~$nvenant.docx").write_bytes(b"")
    assert maak(tmp_path, gegevens, "--overschrijf", wat="convenant") == 2
    assert "open in Word" in capsys.readouterr().err and (uit / "convenant.docx").read_bytes() == b"oud"


@pytest.fixture(params=["alleen lezen", "geen recht", "schijf vol", "onderbroken"])
def storing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Something goes wrong while a file is written (root may do everything, so it is simulated)."""

    def fout(nummer: int) -> Any:
        def weiger(*_: object, **__: object) -> Any:
            raise OSError(nummer, os.strerror(nummer))

        return weiger

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    if request.param == "alleen lezen":
        monkeypatch.setattr(tempfile, "mkstemp", fout(errno.EROFS))
    elif request.param == "geen recht":
        monkeypatch.setattr(tempfile, "mkstemp", fout(errno.EACCES))
    elif request.param == "schijf vol":
        monkeypatch.setattr(os, "fsync", fout(errno.ENOSPC))
    else:
        monkeypatch.setattr(os, "replace", stop)
    yield request.param


def test_a_failing_write_leaves_the_old_paper(
    tmp_path: Path, gegevens: dict[str, Any], storing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    uit = tmp_path / "uit"
    uit.mkdir()
    (uit / "convenant.docx").write_bytes(b"oud")
    assert maak(tmp_path, gegevens, "--overschrijf", wat="convenant") == 2
    melding = {
        "schijf vol": "schijf is vol",
        "geen recht": "mag hier niet",
        "alleen lezen": "alleen lezen",
        "onderbroken": "Gestopt",
    }[storing]
    assert melding in capsys.readouterr().err
    assert [(p.name, p.read_bytes()) for p in uit.iterdir()] == [("convenant.docx", b"oud")]


def test_a_disk_that_fills_halfway_leaves_every_old_paper(
    tmp_path: Path,
    gegevens: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert maak(tmp_path, gegevens) == 0
    oud = {p.name: p.read_bytes() for p in (tmp_path / "uit").iterdir()}
    echt, teller = os.fsync, iter(range(10))

    def vol(nummer: int) -> None:
        if next(teller) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        echt(nummer)

    monkeypatch.setattr(os, "fsync", vol)
    gegevens["traject"]["documentversie"] = "2.0"
    assert maak(tmp_path, gegevens, "--overschrijf") == 2
    assert "schijf is vol" in capsys.readouterr().err
    assert {p.name: p.read_bytes() for p in (tmp_path / "uit").iterdir()} == oud


def test_a_wrong_template_stops_before_anything_is_written(
    tmp_path: Path,
    gegevens: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    sjablonen = tmp_path / "sjablonen"
    sjablonen.mkdir()
    for pad in data_dir("templates").glob("*.docx"):
        (sjablonen / pad.name).write_bytes(pad.read_bytes())
    bouw(sjablonen / "afsprakenplan.docx", "{{ deelnemer.__class__ }}")
    monkeypatch.setattr("toolkit.documenten.maken.data_dir", lambda _: sjablonen)
    assert maak(tmp_path, gegevens) == 2
    assert "afsprakenplan.docx" in capsys.readouterr().err and not list(tmp_path.glob("uit/*"))


def test_target_is_a_file(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "uit").write_bytes(b"")
    assert maak(tmp_path, gegevens) == 2
    assert (tmp_path / "uit").read_bytes() == b""


def test_codes_that_windows_cannot_tell_apart(
    tmp_path: Path, gegevens: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    gegevens["deelnemers"][1]["code"] = "m01"
    assert maak(tmp_path, gegevens, wat="afsprakenplan") == 2
    assert not (tmp_path / "uit").exists()


def test_demo_is_the_same_twice(tmp_path: Path) -> None:
    for map in ("een", "een", "twee"):
        assert leerwerk("demo", tmp_path / map) == 0
    een = {p.name: p.read_bytes() for p in (tmp_path / "een/papieren").iterdir()}
    assert een == {p.name: p.read_bytes() for p in (tmp_path / "twee/papieren").iterdir()} and len(een) >= 4


def test_the_templates_are_what_their_script_makes() -> None:
    import subprocess
    import sys

    code = (
        "import maak, pathlib, sys\n"
        "fout = [n for n, f in maak.SJABLONEN.items() if (maak.DOEL / f'{n}.docx').read_bytes() != f()]\n"
        "sys.exit(', '.join(fout) or 0)"
    )
    uitkomst = subprocess.run(
        [sys.executable, "-c", code], cwd=data_dir("templates") / "bron", capture_output=True, text=True
    )
    assert uitkomst.returncode == 0, uitkomst.stderr


def test_a_long_traject_is_drawn_in_quarters(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    next(f for f in gegevens["fasen"] if f["fase"] == "leerwerk")["eind"] = "2031-06-30"
    assert maak(tmp_path, gegevens, wat="rolverdeling") == 0
    document = docx.Document(str(tmp_path / "uit/rolverdeling.docx"))
    tabel = next(t for t in document.tables if "2031" in [c.text for c in t.rows[0].cells])
    kwartalen = [c.text for c in tabel.rows[1].cells][2:]
    assert (
        kwartalen[:4] == ["k2", "k3", "k4", "k1"] and len(kwartalen) == 17
    )  # second quarter 2027 to that of 2031
    assert "Elk gekleurd vak is een kwartaal" in lees(tmp_path / "uit/rolverdeling.docx")


def test_enforceable_and_without_an_end(tmp_path: Path, gegevens: dict[str, Any]) -> None:
    gegevens["convenant"]["afdwingbaar"] = "ja"
    gegevens["convenant"]["geschillen"]["rechter_plaats"] = "Rechtstad"
    del gegevens["traject"]["eind"], gegevens["traject"]["verlenging"]
    gegevens["traject"]["onbepaald"] = "ja"
    assert maak(tmp_path, gegevens, wat="convenant") == 0
    tekst = lees(tmp_path / "uit/convenant.docx")
    assert "afdwingen door de rechter in Rechtstad." in tekst and "niet via de rechter" not in tekst
    assert "voor onbepaalde tijd" in tekst and "Verlenging:" not in tekst
