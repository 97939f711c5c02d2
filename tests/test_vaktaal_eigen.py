"""Own terms through ``leerwerk.yaml``: found by every command that reads the glossary."""

from pathlib import Path

import pytest
from documenten_hulp import leerwerk

EIGEN = """\
beroep: metselaar
naam: Metselaar van ons
termen:
  - id: metselaar.zwabberspaan
    lemma: zwabberspaan
    woordsoort: zn
    lidwoord: de
    meervoud: zwabberspanen
    categorie: gereedschap
    betekenis: "Plat ding om specie glad te maken."
    voorbeeldzin: "De zwabberspaan ligt in de kuip."
    werkvloerzin: "Pak je zwabberspaan even."
    kern: true
    vertalingen: {en: {term: "swab float", status: concept}}
    bron: eigen
"""


@pytest.fixture
def map_met_eigen_woorden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "woorden").mkdir()
    (tmp_path / "woorden" / "metselaar.yaml").write_text(EIGEN, encoding="utf-8")
    (tmp_path / "leerwerk.yaml").write_text("glossaria: woorden\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_vaktaal_reads_the_own_folder(
    map_met_eigen_woorden: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert leerwerk("vaktaal", "kaart", "zwabberspaan") == 0
    assert "glad te maken" in capsys.readouterr().out


def test_vacature_knows_the_own_words(
    map_met_eigen_woorden: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ad = map_met_eigen_woorden / "ad.txt"
    ad.write_text("Metselaar gezocht\n\nJe werkt met een zwabberspaan.\n", encoding="utf-8")
    leerwerk("vacature", "controleer", ad)
    assert "glad te maken" in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_said_with_its_line(
    map_met_eigen_woorden: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (map_met_eigen_woorden / "leerwerk.yaml").write_text("# van ons\nglossaria: weg\n", encoding="utf-8")
    assert leerwerk("vaktaal", "beroepen") == 2
    fout = capsys.readouterr().err
    assert "regel 2" in fout and "weg" in fout
