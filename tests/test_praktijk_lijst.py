"""A plan for every row of a list, the overview, and PDF."""

import csv
import datetime as dt
import shutil
from pathlib import Path

import pypdf
import pytest
from documenten_hulp import leerwerk, lees
from openpyxl import Workbook, load_workbook

TRAJECT = Path("examples/metselaar.yaml")
GOED = {
    "code": "D10",
    "naam": "Deelnemer & Zo <tien>",
    "zoals": "M01",
    "doel": "Een diploma halen.",
    "ambitie": "Zelf bouwen.",
    "zorg": "Geen.",
    "intake.datum": "10-5-2027",
    "trilateraal_gesprek.datum": "25-5-2027",
    "uitkering.soort": "bijstand",
    "uitkering effect": "De uitkering stopt.",
    "besproken op": "25-5-2027",
    "uitstroom.werkgever": "bouwbedrijf",
    "soort_contract": "arbeidsovereenkomst bepaalde tijd",
    "uitstroom.datum": "1-7-2028",
    "ondertekening.uitleg.datum": "28-5-2027",
    "ondertekening.uitleg.taal": "Nederlands op B1",
}


def koppen() -> dict[str, str]:
    """The good row, with the columns whose short name is not unique written in full."""
    werkgever = "bouwbedrijf"
    tekst = TRAJECT.read_text(encoding="utf-8")
    if f"id: {werkgever}" not in tekst:
        werkgever = tekst.split("type: werkgever")[0].rsplit("id: ", 1)[1].split()[0]
    rij = dict(GOED, **{"uitstroom.werkgever": werkgever})
    rij["uitkering.besproken_op"] = rij.pop("besproken op")
    return rij


def schrijf_csv(
    pad: Path, rijen: list[dict[str, str]], scheiding: str = ";", codering: str = "utf-8-sig"
) -> Path:
    with pad.open("w", encoding=codering, newline="") as bestand:
        schrijver = csv.DictWriter(bestand, list(rijen[0]), delimiter=scheiding)
        schrijver.writeheader()
        schrijver.writerows(rijen)
    return pad


def overzicht(map: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(map / "overzicht.xlsx").active.iter_rows(min_row=2, values_only=True))  # type: ignore[union-attr]


@pytest.mark.parametrize(("scheiding", "codering"), [(";", "utf-8-sig"), (",", "utf-8"), (";", "cp1252")])
def test_good_rows_are_made_and_wrong_rows_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], scheiding: str, codering: str
) -> None:
    rij = koppen()
    fout = dict(rij, code="D11", **{"intake.datum": "31-2-2027", "uitstroom.werkgever": "niemand"})
    dubbel = dict(rij, naam="Nog een")
    lijst = schrijf_csv(
        tmp_path / "lijst.csv", [rij, fout, dubbel, dict(rij, code="D12", naam="Zoë")], scheiding, codering
    )
    uit = tmp_path / "uit"
    assert leerwerk("maak", "afsprakenplan", TRAJECT, "--deelnemers", lijst, "-o", uit) == 1
    melding = capsys.readouterr()
    assert "rij 3, kolom intake.datum" in melding.err and "31-2-2027" in melding.err
    assert "rij 3, kolom uitstroom.werkgever" in melding.err
    assert "rij 4, kolom code" in melding.err and "staat ook op rij 2" in melding.err
    assert "Gemaakt: 2 van 4" in melding.out
    assert sorted(p.name for p in uit.glob("*.docx")) == ["afsprakenplan-D10.docx", "afsprakenplan-D12.docx"]
    assert "Deelnemer & Zo <tien>" in lees(uit / "afsprakenplan-D10.docx")
    assert "Zoë" in lees(uit / "afsprakenplan-D12.docx")
    assert [(r[0], r[1], r[2]) for r in overzicht(uit)] == [
        (2, "D10", "ja"),
        (3, "D11", "nee"),
        (4, "D10", "nee"),
        (5, "D12", "ja"),
    ]


def test_excel_with_real_dates_and_numbers(tmp_path: Path) -> None:
    boek = Workbook()
    rij: dict[str, object] = dict(koppen())
    rij |= {
        "intake.datum": dt.datetime(2027, 5, 10),
        "contract.loon_bruto": 2345.5,
        "contract.uren_per_week": 32,
    }
    boek.active.append(list(rij))  # type: ignore[union-attr]
    boek.active.append(list(rij.values()))  # type: ignore[union-attr]
    boek.save(tmp_path / "lijst.xlsx")
    assert (
        leerwerk("maak", "afsprakenplan", TRAJECT, "--deelnemers", tmp_path / "lijst.xlsx", "-o", tmp_path)
        == 0
    )
    tekst = lees(tmp_path / "afsprakenplan-D10.docx")
    assert "10 mei 2027" in tekst and "2.345,50" in tekst


def test_zoals_takes_over_agreements_but_nothing_personal(tmp_path: Path) -> None:
    rij = koppen()
    assert leerwerk("maak", "afsprakenplan", TRAJECT, "-o", tmp_path / "basis", "--deelnemer", "M01") == 0
    origineel = lees(tmp_path / "basis" / "afsprakenplan-M01.docx")
    lijst = schrijf_csv(tmp_path / "l.csv", [{k: rij[k] for k in ("code", "zoals")}])
    uit = tmp_path / "uit"
    assert leerwerk("maak", "afsprakenplan", TRAJECT, "--deelnemers", lijst, "-o", uit, "--concept") == 0
    tekst = lees(uit / "afsprakenplan-D10.docx")
    assert "Bram Voegers" in origineel and "Bram Voegers" in tekst
    assert "Je haalt je diploma en je krijgt een baan als metselaar." in origineel
    assert "Je haalt je diploma en je krijgt een baan als metselaar." not in tekst


def test_unknown_columns_come_all_at_once_with_suggestions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lijst = schrijf_csv(tmp_path / "l.csv", [{"kode": "D1", "contrat.start": "1-1-2027", "qqq": "x"}])
    assert leerwerk("maak", "afsprakenplan", TRAJECT, "--deelnemers", lijst, "-o", tmp_path / "uit") == 2
    fout = capsys.readouterr().err
    assert "Bedoelde je 'code'?" in fout and "Bedoelde je 'contract.start'?" in fout and "'qqq'" in fout
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize("inhoud", [b"", b"PK\x03\x04kapot", b"\x00\x01\x02"])
def test_a_broken_list_is_refused(tmp_path: Path, inhoud: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    lijst = tmp_path / "l.xlsx"
    lijst.write_bytes(inhoud)
    assert leerwerk("maak", "afsprakenplan", TRAJECT, "--deelnemers", lijst, "-o", tmp_path / "uit") == 2
    assert "Excel" in capsys.readouterr().err


def test_formula_text_stays_text_in_the_overview(tmp_path: Path) -> None:
    lijst = schrijf_csv(tmp_path / "l.csv", [{"code": "=1+1", "zoals": "M01"}])
    leerwerk("maak", "afsprakenplan", TRAJECT, "--deelnemers", lijst, "-o", tmp_path / "uit", "--concept")
    cel = load_workbook(tmp_path / "uit" / "overzicht.xlsx").active["B2"]  # type: ignore[index]
    assert cel.data_type == "s"


def test_pdf_is_tagged_with_title_and_language_in_one_start(tmp_path: Path) -> None:
    assert shutil.which("soffice"), "LibreOffice is needed for this test"
    assert leerwerk("maak", "alles", TRAJECT, "-o", tmp_path, "--deelnemer", "M01", "--pdf") == 0
    papieren = {p.stem for p in tmp_path.glob("*.docx")}
    assert {p.stem for p in tmp_path.glob("*.pdf")} == papieren
    for pad in tmp_path.glob("*.pdf"):
        lezer = pypdf.PdfReader(pad)
        wortel = lezer.trailer["/Root"]
        assert wortel["/MarkInfo"]["/Marked"]
        assert wortel["/Lang"] == "nl-NL"
        assert lezer.metadata and lezer.metadata.title


def test_without_libreoffice_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda naam: None)
    assert leerwerk("maak", "convenant", TRAJECT, "-o", tmp_path / "uit", "--pdf") == 2
    assert "LibreOffice is gratis" in capsys.readouterr().err
    assert not (tmp_path / "uit").exists()
