"""Lists for a translator: out, back, and never over somebody's checked work."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from vaktaal_hulp import roep, schrijf, term

from toolkit.bronnen import data_dir
from toolkit.vaktaal.laden import laad_glossarium


@pytest.fixture
def lijst(tmp_path: Path, capsys: Any) -> Path:
    pad = tmp_path / "lijst.xlsx"
    code, uit, fout = roep(capsys, "vertalingen", "exporteer", "metselaar", "--talen", "ar,uk", "-o", pad)
    assert code == 0, fout
    assert "Arabisch, Oekraïens" in uit
    return pad


def vul(lijst: Path, **cellen: Any) -> None:
    boek = load_workbook(lijst)
    for adres, waarde in cellen.items():
        boek["woorden"][adres] = waarde
    boek.save(lijst)


def importeer(
    capsys: Any, lijst: Path, map_: Path, *meer: str, door: str = "A. Vertaler"
) -> tuple[int, str, str]:
    return roep(capsys, "vertalingen", "importeer", lijst, "--door", door, "--glossaria", map_, *meer)


def test_the_list_is_ready_for_a_translator(lijst: Path) -> None:
    blad = load_workbook(lijst)["woorden"]
    kop = [cel.value for cel in blad[1]]
    assert kop[:5] == ["id", "woord", "betekenis", "voorbeeldzin", "Engels"]
    assert kop[5:] == ["Arabisch - العربية (ar)", "Oekraïens - українська (uk)"]
    assert blad.max_row == len(laad_glossarium("metselaar").eigen()) + 1
    assert blad["F2"].alignment.readingOrder == 2 and blad["G2"].alignment.readingOrder == 0
    assert blad.freeze_panes == "C2" and blad.print_title_rows == "$1:$1"


def test_back_in_the_own_folder_with_the_rest_untouched(lijst: Path, tmp_path: Path, capsys: Any) -> None:
    vul(lijst, F2="مالج", G2="кельма")
    eigen = tmp_path / "eigen"
    code, uit, fout = importeer(capsys, lijst, eigen)
    assert code == 0, fout
    assert "metselaar.yaml: 2 vertalingen" in uit
    oud = (data_dir("glossaries") / "metselaar.yaml").read_text(encoding="utf-8").splitlines()
    nieuw = (eigen / "metselaar.yaml").read_text(encoding="utf-8").splitlines()
    anders = [(a, b) for a, b in zip(oud, nieuw, strict=True) if a != b]
    assert len(anders) == 1 and "vertalingen" in anders[0][0]
    eerste = laad_glossarium("metselaar", eigen_map=eigen).eigen()[0]
    assert eerste.vertalingen["ar"].model_dump(mode="json") == {
        "term": "مالج",
        "status": "gecontroleerd",
        "door": "A. Vertaler",
    }
    assert eerste.vertaling("uk") == "кельма"


def test_comments_and_order_stay(tmp_path: Path, capsys: Any) -> None:
    pad = schrijf(tmp_path / "eigen", term())
    tekst = "# Mijn woorden\n" + pad.read_text(encoding="utf-8").replace(
        "bron: eigen", "bron: eigen  # van Sara"
    )
    pad.write_text(tekst, encoding="utf-8")
    lijst = tmp_path / "l.xlsx"
    roep(
        capsys,
        "vertalingen",
        "exporteer",
        "proef",
        "--talen",
        "pl",
        "-o",
        lijst,
        "--glossaria",
        tmp_path / "eigen",
    )
    vul(lijst, F2='=blurk: "x" #1')
    boek = load_workbook(lijst)
    boek["woorden"]["F2"].data_type = "s"
    boek.save(lijst)
    assert importeer(capsys, lijst, tmp_path / "eigen")[0] == 0
    na = pad.read_text(encoding="utf-8")
    assert na.startswith("# Mijn woorden\n") and "# van Sara" in na
    regels = na.splitlines()
    assert [r for r in regels if "vertalingen" not in r and "pl:" not in r] == tekst.splitlines()
    assert (
        laad_glossarium("proef", eigen_map=tmp_path / "eigen").termen[0].vertaling("pl") == '=blurk: "x" #1'
    )


def test_wrong_cells_all_at_once_and_nothing_is_written(lijst: Path, tmp_path: Path, capsys: Any) -> None:
    vul(lijst, G2="trowel", A3="metselaar.xx", F3="كلمة", F4="=1+1", F5="x" * 200, F6="كلمة\nكلمة")
    code, _, fout = importeer(capsys, lijst, tmp_path / "eigen")
    assert code == 2
    for adres in ("cel G2", "cel A3", "cel F4", "cel F5", "cel F6"):
        assert adres in fout
    assert not (tmp_path / "eigen").exists()


def test_checked_work_is_not_replaced_without_asking(lijst: Path, tmp_path: Path, capsys: Any) -> None:
    eigen = tmp_path / "eigen"
    vul(lijst, G2="кельма")
    assert importeer(capsys, lijst, eigen)[0] == 0
    voor = (eigen / "metselaar.yaml").read_bytes()
    vul(lijst, G2="лопата")
    code, _, fout = importeer(capsys, lijst, eigen, door="Een Ander")
    assert code == 2 and "cel G2" in fout and "кельма" in fout and "--overschrijf" in fout
    assert (eigen / "metselaar.yaml").read_bytes() == voor
    assert importeer(capsys, lijst, eigen, "--overschrijf", door="Een Ander")[0] == 0
    assert laad_glossarium("metselaar", eigen_map=eigen).eigen()[0].vertaling("uk") == "лопата"


def test_wrong_use(lijst: Path, tmp_path: Path, capsys: Any) -> None:
    vorm = ["vertalingen", "exporteer", "metselaar", "--talen"]
    assert "Bedoelde je 'ar' (Arabisch)?" in roep(capsys, *vorm, "arabish", "-o", tmp_path / "x.xlsx")[2]
    assert "bestaat al" in roep(capsys, *vorm, "ar", "-o", lijst)[2]
    assert ".xlsx" in roep(capsys, *vorm, "ar", "-o", tmp_path / "x.docx")[2]
    assert "nog niets ingevuld" in importeer(capsys, lijst, tmp_path / "eigen")[2]
    assert "--door" in importeer(capsys, lijst, tmp_path / "eigen", door=" ")[2]
    assert "--glossaria" in roep(capsys, "vertalingen", "importeer", lijst, "--door", "A")[2]
    geen = tmp_path / "geen.xlsx"
    geen.write_bytes(b"PK\x03\x04 kapot")
    assert "geen Excel-bestand" in importeer(capsys, geen, tmp_path / "eigen")[2]
    vul(lijst, A1="nummer")
    assert "kolom 'id' ontbreekt" in importeer(capsys, lijst, tmp_path / "eigen")[2]
