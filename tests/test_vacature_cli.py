"""``leerwerk vacature``: exit codes, JSON, settings, suppression, many files, bad files."""

import json
from pathlib import Path

import jsonschema
import pytest
from docx import Document as Word

from toolkit.cli.basis import voer_uit

DATA = Path("tests/data/vacatures")
SLECHT, GOED = DATA / "slecht-7-dakdekker.txt", DATA / "goed-1-stukadoor.txt"


@pytest.fixture
def draai(capsys):
    def doe(*args):
        code = voer_uit(["vacature", *map(str, args)])
        uit = capsys.readouterr()
        return code, uit.out, uit.err

    return doe


def _json(draai, *args):
    code, uit, _ = draai("controleer", "--formaat", "json", *args)
    return code, json.loads(uit)


def test_json_past_in_het_schema(draai):
    _, schema, _ = draai("schema")
    code, data = _json(draai, SLECHT, GOED)
    jsonschema.validate(data, json.loads(schema), cls=jsonschema.Draft202012Validator)
    assert code == 1
    assert [Path(b["bestand"]).name for b in data["bestanden"]] == [SLECHT.name, GOED.name]
    assert data["bestanden"][0]["ontbreekt"] == ["loon", "uren", "begeleiding", "taalles", "hoe_solliciteren"]
    assert data["bestanden"][1]["ontbreekt"] == []


def test_plaatsen_zijn_die_van_het_bestand(draai):
    tekst = SLECHT.read_text(encoding="utf-8")
    _, data = _json(draai, SLECHT)
    bevindingen = [b for b in data["bestanden"][0]["bevindingen"] if b["begin"] is not None]
    assert len(bevindingen) > 10
    for b in bevindingen:
        assert tekst[b["begin"] : b["eind"]] == b["tekst"]
    assert [b["begin"] for b in bevindingen] == sorted(b["begin"] for b in bevindingen)


def test_plaatsen_met_windows_regels_en_bom(draai, tmp_path):
    pad = tmp_path / "a.txt"
    pad.write_bytes(b"\xef\xbb\xbfWij vragen:\r\n- Tevens \xe2\x80\x98affiniteit met\xe2\x80\x99 hout.\r\n")
    _, data = _json(draai, pad, "--regels", "WRD002")
    tekst = pad.read_bytes().decode("utf-8-sig")
    gevonden = [(b["tekst"], tekst[b["begin"] : b["eind"]]) for b in data["bestanden"][0]["bevindingen"]]
    assert gevonden == [("Tevens", "Tevens"), ("affiniteit met", "affiniteit met")]


@pytest.mark.parametrize(
    ("faal_bij", "tekst", "code"),
    [
        ("fout", "Je bent maximaal 35 jaar.", 1),
        ("fout", "Je doet tevens de afwas.", 0),
        ("waarschuwing", "Je doet tevens de afwas.", 1),
        ("nooit", "Je bent maximaal 35 jaar.", 0),
    ],
)
def test_uitgang(draai, tmp_path, faal_bij, tekst, code):
    pad = tmp_path / "a.txt"
    pad.write_text(tekst, encoding="utf-8")
    assert draai("controleer", pad, "--faal-bij", faal_bij, "--niet", "ONT")[0] == code


def test_terminal_toont_woorden_advies_en_wat_ontbreekt(draai):
    code, uit, _ = draai("controleer", SLECHT)
    assert code == 1
    regels = uit.splitlines()
    plek = next(i for i, r in enumerate(regels) if "Je bent maximaal 35 jaar" in r)
    streep = regels[plek + 1]
    assert regels[plek][streep.index("‾") : streep.rindex("‾") + 1] == "maximaal 35 jaar"
    assert "B1-index" in uit and "Er staat niet wat iemand verdient." in uit
    assert "2 fouten" in uit


def test_veel_bestanden_slechtste_eerst_en_een_kapot_bestand(draai, tmp_path):
    kapot = tmp_path / "kapot.docx"
    kapot.write_bytes(b"dit is geen word")
    code, uit, fout = draai("controleer", GOED, kapot, SLECHT, tmp_path / "weg.txt")
    assert code == 2
    assert uit.index("slecht-7") < uit.index("goed-1")
    assert "kapot.docx" in fout and "weg.txt" in fout and "bestaat niet" in fout


def test_map_en_uitvoer_naar_bestand(draai, tmp_path):
    doel = tmp_path / "uit.json"
    args = ["controleer", DATA, "--formaat", "json", "-o", doel, "--faal-bij", "nooit", "--regels", "EIS"]
    assert draai(*args)[0] == 0
    assert len(json.loads(doel.read_text(encoding="utf-8"))["bestanden"]) == 12
    code, _, fout = draai(*args)
    assert code == 2 and "bestaat al" in fout
    assert draai(*args, "--overschrijf")[0] == 0


def test_onbekende_regel_geeft_een_voorstel(draai):
    code, _, fout = draai("controleer", SLECHT, "--niet", "EIS01")
    assert code == 2 and "Bedoelde je 'EIS001'?" in fout
    code, _, fout = draai("regel", "EIS01")
    assert code == 2 and "Bedoelde je 'EIS001'?" in fout


def test_regels_en_regel(draai):
    _, uit, _ = draai("regels")
    assert "EIS001" in uit and "OPM004" in uit
    _, uit, _ = draai("regel", "eis001")
    assert "Goede beheersing van de Nederlandse taal" in uit and "Bron:" in uit and "{" not in uit


def test_taalniveau_a2_is_strenger(draai, tmp_path):
    pad = tmp_path / "a.txt"
    pad.write_text("Je werkt elke dag met een ploeg van vier mensen aan nieuwe huizen.", encoding="utf-8")
    assert _json(draai, pad, "--regels", "ZIN001")[1]["bestanden"][0]["bevindingen"] == []
    _, data = _json(draai, pad, "--regels", "ZIN001", "--taalniveau", "A2")
    assert [b["tekst"] for b in data["bestanden"][0]["bevindingen"]] == ["huizen"]


class TestOnderdrukken:
    def test_leerwerk_yaml(self, draai, tmp_path):
        (tmp_path / "leerwerk.yaml").write_text(
            "vacature:\n  niet: [ONT, WRD003]\n  ernst: {WRD002: tip}\n  eigen_woorden: [Alsmede]\n",
            encoding="utf-8",
        )
        pad = tmp_path / "a.txt"
        pad.write_text("Je bent tevens teamplayer alsmede collega.", encoding="utf-8")
        _, data = _json(draai, pad, "--regels", "WRD002,WRD003")
        assert [(b["tekst"], b["ernst"]) for b in data["bestanden"][0]["bevindingen"]] == [("tevens", "tip")]

    def test_fouten_in_leerwerk_yaml_staan_er_allemaal(self, draai, tmp_path):
        (tmp_path / "leerwerk.yaml").write_text(
            "vacature:\n  taalniveau: C1\n  nit: [ONT]\n  niet: [EIS01]\n  ernst: {WRD002: erg}\n",
            encoding="utf-8",
        )
        pad = tmp_path / "a.txt"
        pad.write_text("Hallo.", encoding="utf-8")
        code, _, fout = draai("controleer", pad)
        assert code == 2
        for stuk in (
            "regel 2",
            "Kies A2 of B1",
            "regel 3",
            "Bedoelde je 'niet'?",
            "Bedoelde je 'EIS001'?",
            "erg",
        ):
            assert stuk in fout

    def test_opmerking_in_markdown(self, draai, tmp_path):
        pad = tmp_path / "a.md"
        pad.write_text(
            "<!-- leerwerk: negeer WRD002 -->\nJe bent tevens teamplayer.\n\nJe bent tevens sterk.\n\n<!-- "
            "leerwerk: negeer -->\nHallo daar.\n",
            encoding="utf-8",
        )
        _, data = _json(draai, pad, "--regels", "WRD")
        bestand = data["bestanden"][0]
        assert [b["tekst"] for b in bestand["bevindingen"]] == ["teamplayer", "tevens"]
        assert bestand["onderdrukt"][0]["aantal"] == 1
        assert any("niet nodig" in o for o in bestand["opmerkingen"])

    def test_opmerking_in_word(self, draai, tmp_path):
        word = Word()
        alinea = word.add_paragraph("Je bent ")
        run = alinea.add_run("tevens")
        alinea.add_run(" een teamplayer.")
        word.add_comment(run, text="leerwerk: negeer", author="Jan")
        pad = tmp_path / "a.docx"
        word.save(pad)
        _, data = _json(draai, pad, "--regels", "WRD")
        assert [b["tekst"] for b in data["bestanden"][0]["bevindingen"]] == ["teamplayer"]

    def test_nulmeting(self, draai, tmp_path):
        pad, nul = tmp_path / "a.txt", tmp_path / "nul.json"
        pad.write_text("Je bent tevens teamplayer.", encoding="utf-8")
        draai("controleer", pad, "--maak-nulmeting", nul)
        assert _json(draai, pad, "--nulmeting", nul)[1]["bestanden"][0]["bevindingen"] == []
        pad.write_text("Hallo. Je bent tevens collega. Je bent tevens sterk.", encoding="utf-8")
        _, data = _json(draai, pad, "--nulmeting", nul, "--regels", "WRD")
        bestand = data["bestanden"][0]
        assert [b["tekst"] for b in bestand["bevindingen"]] == ["tevens"]
        assert any("nulmeting" in o for o in bestand["opmerkingen"])
        nul.write_text("[]", encoding="utf-8")
        code, _, fout = draai("controleer", pad, "--nulmeting", nul)
        assert code == 2 and "geen nulmeting" in fout
