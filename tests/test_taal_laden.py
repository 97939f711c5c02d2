"""Choosing and loading the language model: what users can get wrong, and what they see then."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from toolkit.fouten import GebruikersFout
from toolkit.taal import analyseer, load_taal, model_naam
from toolkit.taal.laden import INGEBOUWD, OMGEVING


def _kopie(map_: Path) -> Path:
    shutil.copytree(INGEBOUWD, map_)
    return map_


def _meta(map_: Path, **nieuw: object) -> None:
    bestand = map_ / "meta.json"
    bestand.write_text(json.dumps(json.loads(bestand.read_text("utf-8")) | nieuw), "utf-8")


def test_the_package_is_light_until_it_is_used():
    programma = (
        "import sys, toolkit.taal as t; t.Woord; t.tel_lettergrepen;"
        "print({'spacy', 'wordfreq'} & set(sys.modules))"
    )
    uit = subprocess.run([sys.executable, "-c", programma], capture_output=True, text=True, check=True)
    assert uit.stdout.strip() == "set()"


def test_every_public_name_exists():
    import toolkit.taal as taal

    assert all(getattr(taal, naam) is not None for naam in taal.__all__)
    with pytest.raises(AttributeError):
        taal.bestaat_niet  # noqa: B018


def test_the_embedded_model_is_the_default_and_is_named(monkeypatch):
    monkeypatch.delenv(OMGEVING, raising=False)
    assert load_taal() is load_taal(INGEBOUWD)
    assert model_naam().startswith("nl_") and model_naam().endswith("(ingebouwd)")


def test_threads_share_one_pipeline():
    with ThreadPoolExecutor(8) as ploeg:
        assert len({id(nlp) for nlp in ploeg.map(lambda _: load_taal(), range(16))}) == 1


def test_an_installed_package_is_used_when_named(tmp_path, monkeypatch):
    pakket = tmp_path / "nl_core_news_sm"
    pakket.mkdir()
    (pakket / "__init__.py").write_text("raise AssertionError('a model package need not be imported')")
    _meta(_kopie(pakket / "nl_core_news_sm-3.8.0"), name="core_news_sm", version="3.8.0")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv(OMGEVING, "nl_core_news_sm")
    nlp = load_taal()
    assert model_naam(nlp) == "nl_core_news_sm 3.8.0"
    assert [zin.aantal_woorden for zin in next(iter(analyseer(["Wij bouwen huizen."]))).zinnen] == [3]
    assert load_taal(INGEBOUWD) is not nlp, "an argument goes before the environment variable"


@pytest.mark.parametrize("naam", ["nl_core_news_lg", "geen/map", "nl_core_news_sm.zip", "met spatie"])
def test_a_model_that_is_not_there_is_no_reason_to_take_another(naam, monkeypatch):
    monkeypatch.setenv(OMGEVING, naam)
    with pytest.raises(GebruikersFout, match="niet gevonden") as fout:
        load_taal()
    assert naam in str(fout.value) and OMGEVING in str(fout.value)


def test_a_model_of_another_language(tmp_path):
    import spacy

    spacy.blank("en").to_disk(tmp_path / "en_klein")
    with pytest.raises(GebruikersFout, match=r"niet voor het Nederlands \(de taal is 'en'\)"):
        load_taal(tmp_path / "en_klein")


def test_a_model_for_another_spacy(tmp_path):
    _meta(_kopie(tmp_path / "oud"), spacy_version=">=3.1.0,<3.2.0")
    with pytest.raises(GebruikersFout, match=r"past niet bij deze versie van spaCy.*>=3\.1\.0,<3\.2\.0"):
        load_taal(tmp_path / "oud")


def test_a_model_that_cannot_parse(tmp_path):
    import spacy

    nlp = spacy.blank("nl")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "kaal")
    with pytest.raises(GebruikersFout, match="kan niet genoeg"):
        load_taal(tmp_path / "kaal")


@pytest.mark.parametrize(
    "schade", ["meta weg", "meta kapot", "config kapot", "gewichten kapot", "gewichten weg", "leeg"]
)
def test_a_damaged_model(tmp_path, schade):
    map_ = _kopie(tmp_path / "kapot")
    match schade:
        case "meta weg":
            (map_ / "meta.json").unlink()
        case "meta kapot":
            (map_ / "meta.json").write_text("{")
        case "config kapot":
            (map_ / "config.cfg").write_text("[nlp\nlang=")
        case "gewichten kapot":
            gewichten = map_ / "parser" / "model"
            gewichten.write_bytes(gewichten.read_bytes()[: gewichten.stat().st_size // 2])
        case "gewichten weg":
            shutil.rmtree(map_ / "parser")
        case "leeg":
            shutil.rmtree(map_)
            map_.mkdir()
    with pytest.raises(GebruikersFout, match="beschadigd of niet compleet"):
        load_taal(map_)
