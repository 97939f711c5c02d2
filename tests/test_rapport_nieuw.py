"""``leerwerk vacature nieuw``: an ad from a traject or from answers, that passes our own check."""

# ruff: noqa: E501 - texts

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli.basis import leerwerk, voer_uit
from toolkit.tekst import lees_document

ANTWOORDEN = {
    "functie": "leerling-stukadoor",
    "werkgever": "Stucbedrijf Wit & Zonen <nieuw>",
    "plaats": "Gipsweg 4, Molenwijk",
    "taken": "muren afdekken; gips mengen; muren glad maken",
    "uren": "36",
    "loon": "14,50 per uur",
    "begeleider": "Samira",
    "taalles": "2,5",
    "contact": "Els de Boer",
    "telefoon": "06 00 00 00 55",
    "meelopen": "ja",
    "tijden": "7.30 tot 16.00 uur",
    "start": "",
    "diploma": "",
}


def _boven_tip(pad, capsys):
    voer_uit(["vacature", "controleer", str(pad), "--formaat", "json", "--faal-bij", "nooit"])
    [uit] = json.loads(capsys.readouterr().out)["bestanden"]
    assert uit["b1_index"] > 80
    return [b for b in uit["bevindingen"] if b["ernst"] != "tip"], uit["ontbreekt"]


@pytest.mark.parametrize("naam", ["metselaar", "schilder", "zonnepanelen"])
def test_vacature_van_een_traject_komt_door_de_eigen_controle(tmp_path, capsys, naam):
    pad = tmp_path / "vacature.docx"
    assert voer_uit(["vacature", "nieuw", f"examples/{naam}.yaml", "-o", str(pad)]) == 0
    uit = capsys.readouterr().out
    assert "B1-index" in uit and "Kijk hier nog naar" not in uit
    assert _boven_tip(pad, capsys) == ([], [])


def test_feiten_van_het_traject_staan_erin(tmp_path):
    pad = tmp_path / "vacature.docx"
    voer_uit(["vacature", "nieuw", "examples/metselaar.yaml", "-o", str(pad)])
    tekst = lees_document(pad).tekst.replace("\u00a0", " ")
    for feit in (
        "Leerling-metselaar", "Bouwbedrijf De Vaste Steen", "Stenen en specie klaarzetten.", "€ 2.300,00 per maand",
        "32 uur per week, van 7.30 tot 16.00 uur", "Kalkweg 12, Lindenveen", "elke week 3 uur taalles",
        "mbo-diploma niveau 1", "VCA is een diploma over veilig werken", "Omar Rinkes: 06 00 00 00 12", "een dag meelopen",
    ):  # fmt: skip
        assert feit in tekst, feit


def test_zelfde_traject_geeft_zelfde_bestand(tmp_path):
    for naam in "ab":
        voer_uit(["vacature", "nieuw", "examples/metselaar.yaml", "-o", str(tmp_path / f"{naam}.docx")])
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def _beantwoord(pad, antwoorden, *extra):
    return CliRunner().invoke(
        leerwerk, ["vacature", "nieuw", "-o", str(pad), *extra], input="\n".join(antwoorden) + "\n"
    )


def test_vacature_uit_vragen_komt_door_de_eigen_controle(tmp_path, capsys):
    pad = tmp_path / "vacature.docx"
    uit = _beantwoord(pad, ANTWOORDEN.values())
    assert uit.exit_code == 0, uit.output
    tekst = lees_document(pad).tekst.replace("\u00a0", " ")
    assert "Stucbedrijf Wit & Zonen <nieuw>" in tekst and "€ 14,50 per uur" in tekst
    assert "Samira helpt je op het werk." in tekst and "2,5 uur taalles" in tekst
    assert _boven_tip(pad, capsys) == ([], [])


def test_verkeerde_antwoorden_worden_opnieuw_gevraagd(tmp_path):
    slecht = {
        "functie": [""],
        "uren": ["veel", "400"],
        "loon": ["marktconform", "2300"],
        "telefoon": ["geen", "a@b.nl"],
        "meelopen": ["x"],
    }
    regels = [r for naam, goed in ANTWOORDEN.items() for r in (*slecht.get(naam, []), goed)]
    uit = _beantwoord(tmp_path / "a.docx", regels)
    assert uit.exit_code == 0, uit.output
    for melding in (
        "Dit moet in een goede vacature staan.",
        "Schrijf een getal",
        "Schrijf een bedrag",
        "Schrijf een telefoonnummer",
        "Schrijf ja of nee.",
    ):
        assert melding in uit.output


def test_moeilijke_woorden_van_de_gebruiker_worden_gemeld(tmp_path):
    uit = _beantwoord(
        tmp_path / "a.docx", {**ANTWOORDEN, "taken": "tevens werkzaamheden verrichten"}.values()
    )
    assert "Kijk hier nog naar: Formeel woord" in uit.output


def test_stoppen_laat_niets_achter(tmp_path):
    uit = _beantwoord(tmp_path / "a.docx", list(ANTWOORDEN.values())[:4])
    assert uit.exit_code == 1 and list(tmp_path.iterdir()) == []


def test_alle_gaten_van_een_traject_tegelijk(tmp_path, capsys):
    tekst = Path("examples/metselaar.yaml").read_text(encoding="utf-8")
    tekst = tekst[: tekst.index("\ndeelnemers:\n") + 1].replace("  aanspreekpunt: omar\n", "")
    pad = tmp_path / "t.yaml"
    pad.write_text(tekst, encoding="utf-8")
    assert voer_uit(["vacature", "nieuw", str(pad), "-o", str(tmp_path / "a.docx")]) == 2
    fout = capsys.readouterr().err
    for veld in (
        "contract.uren_per_week",
        "contract.loon_bruto",
        "taal.uren_per_week",
        "selectie.aanspreekpunt",
    ):
        assert veld in fout
    assert not (tmp_path / "a.docx").exists()


def test_traject_zonder_werkgever_en_uitvoer_die_bestaat(tmp_path, capsys):
    pad = tmp_path / "t.yaml"
    pad.write_text("versie: 1\ntraject: {naam: Proef}\n", encoding="utf-8")
    assert voer_uit(["vacature", "nieuw", str(pad), "-o", str(tmp_path / "a.docx")]) == 2
    assert "geen werkgever" in capsys.readouterr().err
    (tmp_path / "b.docx").write_bytes(b"oud")
    assert voer_uit(["vacature", "nieuw", "examples/metselaar.yaml", "-o", str(tmp_path / "b.docx")]) == 2
    assert (tmp_path / "b.docx").read_bytes() == b"oud"
