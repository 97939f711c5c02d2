"""The forms for the partijen: out, filled in, and back."""

from __future__ import annotations

import io
import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import yaml
from documenten_hulp import leerwerk, schrijf_yaml, vervang
from openpyxl.worksheet.worksheet import Worksheet
from traject_hulp import VOORBEELDEN

from toolkit.traject.laden import laad_traject

VOORBEELD = Path("examples/metselaar.yaml")


@pytest.fixture
def traject(tmp_path: Path) -> Path:
    """Return a copy of the example."""
    return Path(shutil.copy(VOORBEELD, tmp_path / "traject.yaml"))


def maak(traject: Path, partij: str = "bouwbedrijf", naam: str = "f.xlsx") -> Path:
    """Make the form of one partij."""
    doel = traject.parent / naam
    assert leerwerk("traject", "formulier", traject, "--partij", partij, "-o", doel) == 0
    return doel


def rij(blad: Worksheet, code: str) -> int:
    """Return the row with this code in the hidden column."""
    return next(r for r in range(1, blad.max_row + 1) if blad.cell(r, 1).value == code)


def kolom(blad: Worksheet, kop: str) -> int:
    """Return the column with this heading."""
    return next(k for k in range(1, blad.max_column + 1) if blad.cell(4, k).value == kop)


def vul(pad: Path, waarden: dict[tuple[str, str, str], object], naar: Path | None = None) -> Path:
    """Fill cells, each by sheet, code of the row and heading of the column."""
    werkmap = openpyxl.load_workbook(pad)
    for (naam, code, kop), waarde in waarden.items():
        blad = werkmap[naam]
        blad.cell(rij(blad, code), kolom(blad, kop)).value = waarde
    werkmap.save(naar or pad)
    return naar or pad


def antwoord(code: str, waarde: object) -> dict[tuple[str, str, str], object]:
    """Return one answer on the sheet with questions."""
    return {("Gegevens", code, "Antwoord"): waarde}


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
@pytest.mark.parametrize("soort", ["xlsx", "docx"])
def test_unchanged_forms_change_nothing(
    pad: Path, soort: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kopie = Path(shutil.copy(pad, tmp_path / "t.yaml"))
    assert leerwerk("traject", "formulier", kopie, "-o", tmp_path / "uit", "--formaat", soort) == 0
    formulieren = sorted((tmp_path / "uit").glob(f"*.{soort}"))
    assert len(formulieren) == len(laad_traject(kopie).partijen)
    assert leerwerk("traject", "lees", *formulieren, "-o", kopie) == 0
    assert "Er is niets veranderd" in capsys.readouterr().out
    assert kopie.read_bytes() == pad.read_bytes()
    assert leerwerk("traject", "lees", *formulieren, "--traject", kopie, "-o", tmp_path / "n.yaml") == 0
    assert (tmp_path / "n.yaml").read_bytes() == pad.read_bytes()


def test_a_form_is_the_same_byte_for_byte(traject: Path) -> None:
    for soort in ("xlsx", "docx"):
        een, twee = maak(traject, naam=f"a.{soort}"), maak(traject, naam=f"b.{soort}")
        assert een.read_bytes() == twee.read_bytes()


def test_a_form_holds_choices_explanation_and_no_deelnemers(traject: Path) -> None:
    werkmap = openpyxl.load_workbook(maak(traject))
    blad = werkmap["Gegevens"]
    lijsten = [d for d in blad.data_validations.dataValidation if d.type == "list"]
    bereik = next(d for d in lijsten if f"C{rij(blad, 'partij.type')}" in str(d.sqref))
    assert "_lijsten" in bereik.formula1
    gekozen = [c.value for c in werkmap["_lijsten"]["A"]]
    assert "taalopleider" in gekozen and "werkgeversservicepunt" in gekozen
    assert blad.cell(rij(blad, "partij.kvk"), kolom(blad, "Uitleg")).value
    assert werkmap["_leerwerk"].sheet_state == "veryHidden" and blad.column_dimensions["A"].hidden
    alles = "\n".join(str(c.value) for b in werkmap for r in b.iter_rows() for c in r)
    assert "Henk Muurling" in alles and "M01" not in alles and "Tigrinya" not in alles
    assert "Sanne Veldkamp" not in "\n".join(str(c.value) for r in werkmap["Mensen"].iter_rows() for c in r)


def test_the_word_form_has_fields_of_word(traject: Path) -> None:
    with zipfile.ZipFile(maak(traject, naam="f.docx")) as papier:
        xml = papier.read("word/document.xml").decode()
    assert xml.count("<w:sdt>") > 60 and "<w:dropDownList>" in xml and "<w:date " in xml
    assert 'w:displayText="taalopleider"' in xml


def test_what_is_filled_in_comes_into_the_yaml_and_nothing_else_moves(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    oud = traject.read_text(encoding="utf-8").splitlines()
    werkmap = openpyxl.load_workbook(maak(traject))
    mensen, regel = werkmap["Mensen"], rij(werkmap["Mensen"], "+1")
    mensen.cell(regel, kolom(mensen, "Naam")).value = "Noor & Zn <3"
    mensen.cell(regel, kolom(mensen, "Vervanger")).value = "Henk Muurling"
    werkmap.save(traject.parent / "f.xlsx")
    vul(
        traject.parent / "f.xlsx",
        {
            **antwoord("partij.plaats", "Delft: oost # 3"),
            **antwoord("partij.contact", "Noor & Zn <3"),
            **antwoord("partij.bedrijfstop.getekend_op", datetime(2027, 2, 3)),
            **antwoord("partij.jobcarving.taken", "voegen\nopruimen"),
            **antwoord("partij.inbreng.uren", 612.5),
            ("Geld", "2", "Bedrag"): 12500.75,
            ("Werkafspraken", "1", "Situatie"): "te laat",
        },
    )
    assert leerwerk("traject", "lees", traject.parent / "f.xlsx", "-o", traject, "--overschrijf") == 0
    uit = capsys.readouterr().out
    assert "Plaats: Lindenveen -> Delft: oost # 3" in uit and "Mensen, nieuw: Noor & Zn <3" in uit
    nieuw = laad_traject(traject)
    bedrijf = nieuw.partij("bouwbedrijf")
    assert bedrijf is not None and bedrijf.plaats == "Delft: oost # 3" and bedrijf.contact == "noor"
    assert bedrijf.werkgever.bedrijfstop.getekend_op == date(2027, 2, 3)
    assert bedrijf.werkgever.jobcarving.taken == ["voegen", "opruimen"]
    assert str(bedrijf.inbreng.uren) == "612.5" and str(nieuw.financien.bijdragen[1].bedrag) == "12500.75"
    assert bedrijf.werkgever.werkafspraken[0].situatie == "te laat"
    persoon = nieuw.persoon("noor")
    assert persoon is not None and persoon.partij == "bouwbedrijf" and persoon.vervanger == "henk"
    regels = traject.read_text(encoding="utf-8").splitlines()
    verdwenen = [regel for regel in oud if regel not in regels]
    assert len(verdwenen) <= 9, verdwenen
    assert [r for r in oud if r.lstrip().startswith("#")] == [r for r in regels if r.lstrip().startswith("#")]


def test_emptied_cells_and_rows_take_away(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = maak(traject, "school")
    leeg = {("Wat jullie doen", "1", k): None for k in ("Wat", "Wanneer", "Uren", "Middelen")}
    vul(pad, {**antwoord("partij.zorg", None), **leeg})
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 0
    assert "Zorg: weggehaald. Er stond: De theorie is lastig" in capsys.readouterr().out
    school = laad_traject(traject).partij("school")
    assert school is not None and school.zorg is None and school.inzet == []


def test_a_copied_row_is_a_new_person(traject: Path) -> None:
    pad = maak(traject, "school")
    werkmap = openpyxl.load_workbook(pad)
    blad = werkmap["Mensen"]
    bron, doel = rij(blad, "karin"), rij(blad, "+1")
    for k in range(1, blad.max_column + 1):
        blad.cell(doel, k).value = blad.cell(bron, k).value
    blad.cell(doel, kolom(blad, "Naam")).value = "Mila Voorbeeld"
    werkmap.save(pad)
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 0
    nieuw = laad_traject(traject)
    mila, karin = nieuw.persoon("mila"), nieuw.persoon("karin")
    assert mila is not None and mila.naam == "Mila Voorbeeld" and mila.telefoon == "06 00 00 00 21"
    assert karin is not None and karin.naam == "Karin Lessing"


def test_consent_is_asked_before_the_traject_is_replaced(
    traject: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = vul(maak(traject), antwoord("partij.plaats", "Elders"))
    oud = traject.read_bytes()
    for tekst, code in (("", 2), ("nee\n", 2), ("ja\n", 0)):
        monkeypatch.setattr("sys.stdin", io.StringIO(tekst))
        assert leerwerk("traject", "lees", pad, "-o", traject) == code
        assert (traject.read_bytes() == oud) == (code == 2)
    ander = traject.parent / "ander.yaml"
    ander.write_text("versie: 1\n", encoding="utf-8")
    assert leerwerk("traject", "lees", pad, "--traject", VOORBEELD, "-o", ander) == 2
    assert ander.read_text(encoding="utf-8") == "versie: 1\n"
    assert "bestaat al" in capsys.readouterr().err


def test_every_wrong_cell_is_reported_by_its_address_at_once(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = vul(
        maak(traject),
        {
            **antwoord("partij.plaats", "=A1"),
            **antwoord("samen.traject.eind", "eind 2028"),
            **antwoord("partij.inbreng.uren", "veel"),
            **antwoord("partij.afkorting", datetime(2027, 1, 2)),
            **antwoord("partij.type", "bouwer"),
            **antwoord("partij.contact", "Niemand Onbekend"),
            **antwoord("partij.belang", "mijn nummer is 111222333"),
            ("Mensen", "henk", "Telefoon"): 612345678,
        },
    )
    werkmap = openpyxl.load_workbook(pad)
    blad = werkmap["Gegevens"]
    plek = {code: f"cel C{rij(blad, code)} op blad Gegevens" for code in (
        "partij.plaats", "samen.traject.eind", "partij.inbreng.uren", "partij.afkorting", "partij.type",
        "partij.contact", "partij.belang",
    )}  # fmt: skip
    oud = traject.read_bytes()
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 2
    fout = capsys.readouterr().err
    for code, tekst in (
        ("partij.plaats", "formule"),
        ("samen.traject.eind", "'eind 2028' is geen datum"),
        ("partij.inbreng.uren", "'veel' is geen getal"),
        ("partij.afkorting", "Excel heeft hier een datum van gemaakt"),
        ("partij.type", "'bouwer' kan hier niet"),
        ("partij.contact", "'Niemand Onbekend' is niet de naam"),
        ("partij.belang", "burgerservicenummer"),
    ):
        assert any(plek[code] in regel and tekst in regel for regel in fout.splitlines()), (code, fout)
    assert "op blad Mensen: Telefoon: '612345678' begint niet met een 0" in fout
    assert len(fout.strip().splitlines()) == 8 and traject.read_bytes() == oud and "111222333" not in fout


def test_a_date_as_text_is_read_when_it_is_clear(traject: Path) -> None:
    leeg = maak(traject, naam="leeg.xlsx")
    for tekst in ("1-7-2028", "1 juli 2028", "2028-07-01"):
        shutil.copy(VOORBEELD, traject)
        pad = vul(leeg, antwoord("samen.traject.eind", tekst), traject.parent / "f.xlsx")
        assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 0
        assert laad_traject(traject).traject.eind == date(2028, 7, 1)


def _sla_op(pad: Path, doe: object) -> Path:
    werkmap = openpyxl.load_workbook(pad)
    doe(werkmap)  # type: ignore[operator]
    werkmap.save(pad)
    return pad


@pytest.mark.parametrize(
    ("doe", "melding"),
    [
        (lambda w: w["Mensen"].delete_cols(3), "blad Mensen: de kolom 'Functie' is weg"),
        (lambda w: w["Mensen"].delete_cols(1), "blad Mensen: de verborgen kolom A is weg"),
        (lambda w: w["Gegevens"].delete_cols(3), "blad Gegevens: de kolom 'Antwoord' is weg"),
        (lambda w: w["Gegevens"].delete_rows(6), "de regel met de vraag 'Naam' is weg"),
        (lambda w: w["Mensen"].delete_rows(4), "blad Mensen: de regel met de koppen is weg"),
        (
            lambda w: w["Gegevens"].merge_cells("C8:D8"),
            "cel C8:D8 op blad Gegevens: deze cellen zijn samengevoegd",
        ),
        (lambda w: w.remove(w["Geld"]), "het blad 'Geld' is weg"),
        (lambda w: w.remove(w["_leerwerk"]), "geen formulier van leerwerk"),
        (lambda w: w["_leerwerk"].__setitem__("B1", "99"), "dit formulier heeft versie 99"),
        (lambda w: w["_leerwerk"].__setitem__("B4", "Een ander"), "hoort bij het traject 'Een ander'"),
        (lambda w: w["_leerwerk"].__setitem__("B2", "fabriek"), "er is geen partij met de id 'fabriek'"),
        (lambda w: w["Gegevens"].__setitem__("C60", "zomaar"), "bij dit antwoord hoort geen vraag"),
    ],
)
def test_a_damaged_form_is_explained(
    traject: Path, doe: object, melding: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = _sla_op(maak(traject), doe)
    oud = traject.read_bytes()
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 2
    fout = capsys.readouterr().err
    assert melding in fout and "f.xlsx" in fout and traject.read_bytes() == oud


def test_other_files_are_refused(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kapot, vreemd, oud = (traject.parent / n for n in ("k.xlsx", "v.csv", "o.docx"))
    kapot.write_bytes(b"PK\x03\x04 niets")
    vreemd.write_text("a;b", encoding="utf-8")
    shutil.copy("templates/convenant.docx", oud)
    assert leerwerk("traject", "lees", kapot, vreemd, oud, "-o", traject) == 2
    fout = capsys.readouterr().err
    assert (
        "geen heel Excel-bestand" in fout
        and "en geen '.csv'" in fout
        and fout.count("geen formulier van") == 1
    )


def test_contradicting_forms_say_who_said_what(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    een = vul(maak(traject, "school", "een.xlsx"), antwoord("samen.traject.eind", datetime(2028, 7, 1)))
    twee = vul(maak(traject, "wsp", "twee.xlsx"), antwoord("samen.traject.eind", datetime(2028, 8, 1)))
    drie = maak(traject, "gemeente", "drie.xlsx")
    assert leerwerk("traject", "lees", een, twee, drie, "-o", traject, "--overschrijf") == 2
    fout = capsys.readouterr().err
    assert "spreken elkaar tegen over 'Einde van het traject'" in fout
    assert "Vakschool Lindenveen zegt '01-07-2028' (een.xlsx, cel C" in fout
    assert "Werkgeversservicepunt Lindenveen zegt '01-08-2028' (twee.xlsx, cel C" in fout
    # The same change in two forms is no contradiction, and neither is a form that leaves it as it was.
    vul(twee, antwoord("samen.traject.eind", datetime(2028, 7, 1)))
    assert leerwerk("traject", "lees", een, twee, drie, "-o", traject, "--overschrijf") == 0
    assert laad_traject(traject).traject.eind == date(2028, 7, 1)


def test_an_old_form_does_not_undo_what_changed_meanwhile(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = vul(maak(traject, "school"), antwoord("partij.zorg", "Geen."))
    tekst = traject.read_text(encoding="utf-8")
    traject.write_text(
        tekst.replace('plaats: Lindenveen\n    kvk: "12345604"', 'plaats: Nieuwstad\n    kvk: "12345604"'),
        encoding="utf-8",
    )
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 0
    school = laad_traject(traject).partij("school")
    assert school is not None and school.plaats == "Nieuwstad" and school.zorg == "Geen."
    vul(pad, antwoord("partij.plaats", "Derdestad"))
    capsys.readouterr()
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 2
    assert "intussen veranderd van 'Lindenveen' in 'Nieuwstad'" in capsys.readouterr().err


def test_a_row_is_found_again_when_lines_were_added_above(traject: Path) -> None:
    pad = vul(maak(traject, "school"), {("Geld", "3", "Bedrag"): 5500})
    tekst = traject.read_text(encoding="utf-8")
    erbij = "  bijdragen:\n    - partij: gemeente\n      bedrag: 1\n"
    traject.write_text(tekst.replace("  bijdragen:\n", erbij), encoding="utf-8")
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 0
    bijdragen = laad_traject(traject).financien.bijdragen
    assert [(b.partij, str(b.bedrag)) for b in bijdragen if b.partij == "school"] == [("school", "5500.00")]


def test_changes_that_do_not_fit_together_are_refused_by_cell(
    traject: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = vul(maak(traject), antwoord("samen.traject.eind", datetime(2020, 1, 1)))
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 2
    assert "'eind' ligt voor 'start'" in capsys.readouterr().err
    pad = _sla_op(maak(traject, naam="g.xlsx"), lambda w: w["Mensen"].delete_rows(rij(w["Mensen"], "henk")))
    assert leerwerk("traject", "lees", pad, "-o", traject, "--overschrijf") == 2
    assert "'henk' staat niet als id bij 'personen'" in capsys.readouterr().err


def _word(pad: Path, *paren: tuple[str, str]) -> Path:
    with zipfile.ZipFile(pad) as papier:
        xml = papier.read("word/document.xml").decode()
    for oud, nieuw in paren:
        assert oud in xml, oud
        xml = xml.replace(oud, nieuw, 1)
    return vervang(pad.read_bytes(), pad.with_name(f"uit-{pad.name}"), {"word/document.xml": xml.encode()})


def test_a_word_form_comes_back(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = maak(traject, "school", "f.docx")
    terug = _word(
        pad, (">Schoolweg 3<", ">Schoolweg 4 &amp; 5<"), (">dinsdag tot en met vrijdag", ">maandag")
    )
    assert leerwerk("traject", "lees", terug, "-o", traject, "--overschrijf") == 0
    nieuw = laad_traject(traject)
    school, karin = nieuw.partij("school"), nieuw.persoon("karin")
    assert school is not None and school.adres == "Schoolweg 4 & 5"
    assert karin is not None and karin.bereikbaar == "maandag, 8.30 tot 16.30 uur"
    assert "Schoolweg 3 -> Schoolweg 4 & 5" in capsys.readouterr().out


def test_a_damaged_word_form_is_explained(traject: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = maak(traject, "school", "f.docx")
    terug = _word(pad, ('w:tag w:val="lw1"', 'w:tag w:val="x"'), ('w:tag w:val="lw7"', 'w:tag w:val="lw5"'),
                  (">06 00 00 00 21<", ">geen<"))  # fmt: skip
    assert leerwerk("traject", "lees", terug, "-o", traject, "--overschrijf") == 2
    fout = capsys.readouterr().err
    assert "veld Naam: dit vak is weg" in fout and "veld Adres: dit vak staat er twee keer" in fout
    assert "Telefoon (Mensen, nummer 1): Telefoon: 'geen' is geen telefoonnummer" in fout


@pytest.mark.skipif(shutil.which("libreoffice") is None, reason="LibreOffice is not here")
def test_a_word_form_survives_libreoffice(traject: Path, tmp_path: Path) -> None:
    import subprocess

    pad = maak(traject, "school", "f.docx")
    subprocess.run(
        [
            *("libreoffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/lo"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "lo-uit"), str(pad)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    oud = traject.read_bytes()
    assert leerwerk("traject", "lees", tmp_path / "lo-uit" / "f.docx", "-o", traject) == 0
    assert traject.read_bytes() == oud


def test_use_of_the_command(traject: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert leerwerk("traject", "formulier", traject, "-o", tmp_path / "x.xlsx") == 2
    assert "7 partijen" in capsys.readouterr().err
    assert leerwerk("traject", "formulier", traject, "--partij", "x", "-o", tmp_path / "x.xlsx") == 2
    assert "Partijen in het traject: gemeente, wsp" in capsys.readouterr().err
    maak(traject)
    assert leerwerk("traject", "formulier", traject, "--partij", "wsp", "-o", tmp_path / "f.xlsx") == 2
    assert "bestaat al" in capsys.readouterr().err
    assert leerwerk("traject", "lees", tmp_path / "f.xlsx", "-o", tmp_path / "n.yaml") == 2
    assert "--traject" in capsys.readouterr().err


def test_windows_line_ends_and_awkward_texts_stay(tmp_path: Path) -> None:
    gegevens = {
        "traject": {"naam": "=1+1"},
        "partijen": [
            {"id": "a", "naam": "+Bedrijf\u00e9 \u4e2d", "zorg": "een\ntwee", "afkorting": "'s avonds"}
        ],
    }
    pad = schrijf_yaml(tmp_path / "t.yaml", gegevens)
    pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))
    oud = pad.read_bytes()
    for soort in ("xlsx", "docx"):
        form = maak(pad, "a", f"f.{soort}")
        assert leerwerk("traject", "lees", form, "-o", pad, "--overschrijf") == 0
        assert pad.read_bytes() == oud
    vul(tmp_path / "f.xlsx", antwoord("partij.plaats", "Delft"))
    assert leerwerk("traject", "lees", tmp_path / "f.xlsx", "-o", pad, "--overschrijf") == 0
    assert b"plaats: Delft\r\n" in pad.read_bytes() and pad.read_bytes().count(b"\n") == oud.count(b"\n") + 1
    assert yaml.safe_load(pad.read_text(encoding="utf-8"))["partijen"][0]["zorg"] == "een\ntwee"
