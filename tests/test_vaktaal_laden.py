"""Loading the glossary: reach, a user's own folder, and clear errors."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from vaktaal_hulp import roep, schrijf, term

from toolkit.bronnen import data_dir
from toolkit.fouten import GebruikersFout
from toolkit.vaktaal.laden import laad_glossarium


def test_reach_is_own_terms_first_then_what_is_used() -> None:
    glossarium = laad_glossarium("metselaar")
    eigen = glossarium.eigen()
    assert glossarium.termen[: len(eigen)] == eigen
    assert all(t.bestand == "metselaar" for t in eigen)
    ids = {t.id for t in glossarium.termen}
    assert "veiligheid.helm" in ids and "gereedschap.hamer" in ids
    assert not any(t.bestand == "schilder" for t in glossarium.termen)
    los = [v for v in glossarium.vakgebieden["metselaar"].gebruikt if "." in v]
    assert set(los) <= ids


def test_the_name_in_words_and_several_beroepen() -> None:
    samen = laad_glossarium("Monteur zonnepanelen", "metselaar")
    assert samen.gekozen == ("monteur-zonnepanelen", "metselaar")
    assert len(samen.termen) == len({t.id for t in samen.termen})


@pytest.mark.parametrize(("woord", "goed"), [("metselar", "metselaar"), ("loodgeiter", "loodgieter")])
def test_an_unknown_beroep_gets_a_suggestion(woord: str, goed: str) -> None:
    with pytest.raises(GebruikersFout, match=f"'{woord}' is geen bekend beroep. Bedoelde je '{goed}'"):
        laad_glossarium(woord)


def test_all_unknown_beroepen_at_once() -> None:
    with pytest.raises(GebruikersFout) as fout:
        laad_glossarium("bakkerij", "kapsalon")
    assert len(fout.value.problemen) == 2


def test_an_own_folder_adds_and_overrides(tmp_path: Path) -> None:
    schrijf(tmp_path, term(id="werkdag.blurk"), naam="werkdag")
    schrijf(tmp_path, term(id="eigen.dingus", lemma="dingus"), naam="eigen", gebruikt=["veiligheid.helm"])
    glossarium = laad_glossarium("eigen", "werkdag", eigen_map=tmp_path)
    assert [t.id for t in glossarium.termen] == ["eigen.dingus", "werkdag.blurk", "veiligheid.helm"]
    assert "metselaar" in glossarium.vakgebieden


@pytest.mark.parametrize(
    ("verander", "stukken"),
    [
        ({"betekenins": "x"}, ["'betekenins' is geen bekend veld", "Bedoelde je 'betekenis'?", "regel"]),
        ({"woordsoort": "znw"}, ["'znw' kan hier niet", "Bedoelde je 'zn'?"]),
        ({"categorie": "gereedschp"}, ["Bedoelde je 'gereedschap'?"]),
        ({"lemma": None}, ["het veld 'lemma' ontbreekt"]),
        ({"id": "Proef.Blurk"}, ["kleine letters"]),
        ({"kern": "misschien"}, ["true of false"]),
        ({"synoniemen": "een"}, ["een lijst"]),
        ({"betekenis": "a\x07b"}, ["teken"]),
        (
            {"vertalingen": {"xx": {"term": "a", "status": "concept"}}},
            ["'xx' is geen bekende taalcode", "Kies uit"],
        ),
        ({"vertalingen": {"arabisch": {"term": "a"}}}, ["Bedoelde je 'ar' (Arabisch)?"]),
        ({"vertalingen": {"en": {"term": "a", "staus": "concept"}}}, ["Bedoelde je 'status'?"]),
    ],
)
def test_a_wrong_field_is_named_with_its_line(
    tmp_path: Path, capsys: Any, verander: dict[str, Any], stukken: list[str]
) -> None:
    schrijf(tmp_path, term(**verander))
    code, _, fout = roep(capsys, "kaart", "blurk", "--glossaria", tmp_path)
    assert code == 2
    assert "proef.yaml, regel" in fout
    for stuk in stukken:
        assert stuk in fout


def test_all_problems_of_all_files_at_once(tmp_path: Path) -> None:
    schrijf(tmp_path, term(lidwoord="die"), term(id="proef.b", woordsoort="x"))
    (tmp_path / "kapot.yaml").write_text("thema: kapot\nnaam: 'x\n", encoding="utf-8")
    with pytest.raises(GebruikersFout) as fout:
        laad_glossarium(eigen_map=tmp_path)
    assert len(fout.value.problemen) == 3


def test_a_broken_file_gives_its_line(tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "kapot.yaml").write_text(
        "thema: kapot\nnaam: Kapot\ntermen:\n  - id: a: b\n", encoding="utf-8"
    )
    code, _, fout = roep(capsys, "controleer", tmp_path)
    assert code == 2 and "kapot.yaml, regel 4" in fout and "dubbele punt" in fout


@pytest.mark.parametrize(
    "inhoud", ["", "thema: leeg\nnaam: Leeg\ntermen: []\n", "thema: leeg\nnaam: Leeg\n", "- a\n"]
)
def test_an_empty_glossary(tmp_path: Path, inhoud: str) -> None:
    (tmp_path / "leeg.yaml").write_text(inhoud, encoding="utf-8")
    with pytest.raises(GebruikersFout, match=r"staan geen woorden"):
        laad_glossarium(eigen_map=tmp_path)


def test_an_empty_and_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(GebruikersFout, match=r"geen woordenlijst"):
        laad_glossarium(eigen_map=tmp_path)
    with pytest.raises(GebruikersFout, match=r"bestaat niet"):
        laad_glossarium(eigen_map=tmp_path / "weg")


def test_two_terms_and_two_files_with_one_name(tmp_path: Path) -> None:
    schrijf(tmp_path, term(), term(lemma="ander"))
    with pytest.raises(GebruikersFout, match=r"de id 'proef.blurk' staat er al \(regel 4\)"):
        laad_glossarium(eigen_map=tmp_path)
    pad = schrijf(tmp_path, term())
    (tmp_path / "proef.yml").write_bytes(pad.read_bytes())
    with pytest.raises(GebruikersFout, match=r"'proef' staat ook in proef.yaml"):
        laad_glossarium(eigen_map=tmp_path)
    (tmp_path / "proef.yml").unlink()
    schrijf(tmp_path, term(), naam="tweede")
    with pytest.raises(GebruikersFout, match=r"de id 'proef.blurk' staat er al"):
        laad_glossarium(eigen_map=tmp_path)


def test_name_of_the_file_and_of_what_is_used(tmp_path: Path) -> None:
    pad = schrijf(tmp_path, term(), gebruikt=["veiligheit", "veiligheid.hlem"])
    with pytest.raises(GebruikersFout) as fout:
        laad_glossarium(eigen_map=tmp_path)
    assert "Bedoelde je 'veiligheid'?" in str(fout.value) and "Bedoelde je 'veiligheid.helm'?" in str(
        fout.value
    )
    pad.rename(tmp_path / "anders.yaml")
    with pytest.raises(GebruikersFout, match=r"Noem het bestand 'proef.yaml'"):
        laad_glossarium(eigen_map=tmp_path)


def test_the_json_schema_holds_for_every_file(capsys: Any) -> None:
    code, uit, _ = roep(capsys, "schema")
    assert code == 0
    schema = json.loads(uit)
    jsonschema.Draft202012Validator.check_schema(schema)
    keur = jsonschema.Draft202012Validator(schema)
    paden = sorted(data_dir("glossaries").glob("*.yaml"))
    assert paden
    for pad in paden:
        keur.validate(yaml.safe_load(pad.read_text(encoding="utf-8")))
    slecht = {"thema": "x", "naam": "X", "termen": [term(kleur="rood")]}
    assert not keur.is_valid(slecht)
    assert not keur.is_valid({"thema": "x", "naam": "X", "termen": [term(vertalingen={"xx": {}})]})
    assert not keur.is_valid({"naam": "X", "termen": [term()]})
