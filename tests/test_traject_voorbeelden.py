"""The bundled trajecten, the screen, the schema, and the descriptions that users read."""

import json
from pathlib import Path

import jsonschema
import pytest
from traject_hulp import VOORBEELDEN, bewaar, toon

from toolkit.cli.basis import voer_uit
from toolkit.traject.laden import laad_bron, laad_traject
from toolkit.traject.model import Traject
from toolkit.traject.model.keuzes import Fasenaam, PartijType, Rol
from toolkit.traject.structuur import alle_delen, veldsoorten
from toolkit.yamlbron import lees_yaml


def test_there_are_three_examples_led_by_three_kinds_of_partij() -> None:
    trajecten = [laad_traject(pad) for pad in VOORBEELDEN]
    leiders = {t.regisseur.type for t in trajecten if t.regisseur}
    assert leiders == {PartijType.GEMEENTE, PartijType.WERKGEVER, PartijType.OPLEIDER}
    assert max(len(t.werkgevers) for t in trajecten) == 2
    assert all(len(t.deelnemers) >= 2 for t in trajecten)


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_example_agrees_with_itself(pad: Path) -> None:
    traject = laad_traject(pad)
    assert [f.fase for f in traject.fasen] == list(Fasenaam)
    assert traject.som_fasen == traject.som_bijdragen == traject.financien.begroting
    assert {h.partij for h in traject.convenant.ondertekening} == {p.id for p in traject.partijen}
    assert traject.selectie.vacature and (pad.parent / traject.selectie.vacature).is_file()
    for partij in traject.partijen:
        assert traject.budget(partij.id) is not None
        assert traject.persoon(partij.contact)
    for rol in traject.met_rol(Rol.REGISSEUR, Rol.PROJECTLEIDER, Rol.JOBCOACH):
        assert traject.vervanger(rol.persoon)
    for wie in traject.deelnemers:
        assert wie.naam is None, "examples have codes, no names"
        buddy, coach = traject.persoon(wie.buddy.persoon), traject.persoon(wie.jobcoach.persoon)
        assert buddy and coach and buddy.partij == wie.werkgever and coach.partij != wie.werkgever
        assert wie.intake.onderwerpen.aantal_besproken() == 10
        assert traject.opleider(wie) and traject.intermediair(wie) and traject.werkafspraken(wie)
        assert all(v.status for _, v in wie.randvoorwaarden.paren())


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_example_on_screen(
    pad: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    assert toon(pad) == 0
    scherm = capsys.readouterr().out
    traject = laad_traject(pad)
    for fase in Fasenaam:
        assert fase.label in scherm
    assert str(traject.traject.naam) in scherm and "Wie doet wat" in scherm and "██" in scherm
    assert all(wie.code in scherm for wie in traject.deelnemers)
    assert "Hoe heet" not in scherm  # no gaps: only the actions of deelnemers are open


def test_screen_shows_the_open_action_with_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    pad = Path("examples/metselaar.yaml")
    regel = laad_bron(pad).regel_van("deelnemers[1].randvoorwaarden.digitaal")
    assert toon(pad) == 0
    scherm = capsys.readouterr().out
    assert f"{regel}   M01, digitaal" in scherm
    assert pad.read_text(encoding="utf-8").splitlines()[regel - 1].strip() == "digitaal:"


@pytest.mark.parametrize("breed", ["60", "80", "200"])
def test_nearly_empty_traject_on_screen(
    breed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", breed)
    assert toon(bewaar(tmp_path, "fasen:\n  - fase: taal\n  - start: 1-1-2027\n    eind: 1-1-2037\n")) == 0
    scherm = capsys.readouterr().out
    assert "nog niet ingevuld" in scherm and "Hoe heet" in scherm
    assert all(len(regel) <= int(breed) for regel in scherm.splitlines())


def test_markup_in_data_is_shown_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert toon(bewaar(tmp_path, 'traject:\n  naam: "[bold]x[/] [/rood]"\n')) == 0
    assert "[bold]x[/] [/rood]" in capsys.readouterr().out


def schema() -> dict[str, object]:
    from toolkit.traject.schema import json_schema

    return json_schema()


def test_schema_is_valid_and_accepts_the_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert voer_uit(["traject", "schema"]) == 0
    gedrukt = json.loads(capsys.readouterr().out)
    assert gedrukt == schema()
    jsonschema.Draft202012Validator.check_schema(gedrukt)
    keurder = jsonschema.Draft202012Validator(gedrukt)
    for pad in VOORBEELDEN:
        assert not [f"{list(f.path)}: {f.message}" for f in keurder.iter_errors(lees_yaml(pad).data)]
    assert list(keurder.iter_errors({"partijen": [{"id": "a", "naamm": "x"}]}))
    assert list(keurder.iter_errors({"doel": {"datum": "binnenkort"}}))


def test_every_field_has_a_dutch_description() -> None:
    for pad, deel in alle_delen():
        for naam, veld in deel.model_fields.items():
            plek = ".".join([*map(str, pad), naam])
            assert veld.description and veld.description.endswith((".", "?")), plek
            assert not any(w in veld.description.split() for w in ("the", "of the", "when", "is a")), plek
            soort = veldsoorten(deel)[naam]
            if soort.deel is None and naam != "versie":
                assert veld.examples or soort.is_lijst, plek


def test_examples_in_descriptions_are_what_the_model_reads() -> None:
    """A description never shows an example that the model refuses."""
    for _, deel in alle_delen():
        for naam, veld in deel.model_fields.items():
            for voorbeeld in veld.examples or []:
                soort = veldsoorten(deel)[naam]
                verplicht = {v: "x" for v, i in deel.model_fields.items() if i.is_required()}
                inhoud = [voorbeeld] if soort.is_lijst else voorbeeld
                deel.model_validate({**verplicht, naam: inhoud})  # raises with the name when it is wrong
    assert Traject.model_fields["versie"].examples == [1]


def test_schema_has_no_english_left() -> None:
    tekst = json.dumps(schema())
    assert '"title": "Naam"' not in tekst
    assert "The partijen" not in tekst and "Who " not in tekst
