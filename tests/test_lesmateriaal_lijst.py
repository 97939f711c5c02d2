"""Word lists in every format: made by the command, reopened, and read with other libraries."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import zipfile
from pathlib import Path

import genanki
import openpyxl
import pytest
from lesmateriaal_hulp import LELIJK, W, cellen, eigen_map, open_docx, plaatje, tekst, term, vaktaal
from lxml import etree, html

from toolkit.cli.demo_vaktaal import vaktaal as demo_vaktaal
from toolkit.fouten import BestandsFout
from toolkit.lesmateriaal.keuze import KOPPEN, woorden_van
from toolkit.lesmateriaal.lijst import FORMATEN
from toolkit.lesmateriaal.uit_tekst import schrijf_docx
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.model import Categorie

ARABISCH = "مسطرين"
RNG = Path(__file__).parent / "data" / "tbx_basic_dct.rng"


@pytest.fixture(scope="module")
def metselaar() -> list:
    glossarium = laad_glossarium("metselaar")
    return list(woorden_van(glossarium, "metselaar"))


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A glossary of the user's own: a term with translation and picture, a verb, and one full of markup."""
    vertaald = {"ar": {"term": ARABISCH, "status": "gecontroleerd", "door": "A. Voorbeeld"}}
    map_ = eigen_map(
        tmp_path / "eigen",
        [
            term("lepel", vertalingen=vertaald, afbeelding="lepel.png", kern=True, synoniemen=["schep"]),
            term("roeren", woordsoort="ww", lidwoord=None, meervoud=None,
                 vormen="roert, roerde, heeft geroerd",
                 categorie="handeling", werkvloerzin="Roer de verf goed door."),
            term("lelijk", lemma=LELIJK, betekenis=LELIJK, voorbeeldzin=LELIJK, werkvloerzin=f"={LELIJK}",
                 meervoud=LELIJK, synoniemen=[LELIJK],
                 vertalingen={"ar": {"term": LELIJK, "status": "concept"}}),
        ],
    )  # fmt: skip
    (map_ / "lepel.png").write_bytes(plaatje())
    return map_


def maak(pad: Path, *args: str | Path | int) -> Path:
    assert vaktaal("lijst", *args, "-o", pad) == 0
    return pad


# --- Word ---


def test_docx_has_every_word_under_its_category_and_room_to_write(tmp_path: Path, metselaar: list) -> None:
    document = open_docx(maak(tmp_path / "l.docx", "metselaar"))
    koppen = [a.text for a in document.paragraphs if a.style.name == "Heading 1"]
    aanwezig = {t.categorie for t in metselaar}
    assert koppen == [KOPPEN[c] for c in Categorie if c in aanwezig]
    gevonden = {}
    for kop, tabel in zip(koppen, document.tables, strict=True):
        rijen = cellen(tabel)
        assert rijen[0] == ["Woord", "Wat is het?", "Op het werk hoor je", "Mijn taal"]
        for woord, betekenis, zin, taal in rijen[1:]:
            assert taal == ""
            gevonden[woord.split("\n")[0].removesuffix(" ★")] = (kop, betekenis, zin)
    assert gevonden == {t.met_lidwoord: (KOPPEN[t.categorie], t.betekenis, t.werkvloerzin) for t in metselaar}
    assert document.sections[0].page_width.cm == pytest.approx(21.0, abs=0.05)


def test_docx_repeats_the_heading_keeps_rows_whole_and_is_large_enough(tmp_path: Path) -> None:
    document = open_docx(maak(tmp_path / "l.docx", "metselaar", "--talen", "ar"))
    for tabel in document.tables:
        rijen = tabel._tbl.findall(f"{W}tr")
        assert [r.find(f"{W}trPr/{W}tblHeader") is not None for r in rijen] == [True] + [False] * (
            len(rijen) - 1
        )
        assert all(r.find(f"{W}trPr/{W}cantSplit") is not None for r in rijen)
        assert all(int(r.find(f"{W}trPr/{W}trHeight").get(f"{W}val")) >= 800 for r in rijen[1:])
    assert document.styles["Tabeltekst"].font.size.pt >= 11


def test_docx_arabic_column_is_really_right_to_left(tmp_path: Path, eigen: Path) -> None:
    document = open_docx(maak(tmp_path / "l.docx", "proef", "--glossaria", eigen, "--talen", "ar"))
    gevuld = 0
    for tabel in document.tables:
        for nummer, rij in enumerate(tabel.rows):
            alineas = rij.cells[-1].paragraphs
            rechts = (
                alineas[-1:] if nummer == 0 else alineas
            )  # the heading has the Dutch name above the Arabic one
            for alinea in rechts:
                assert alinea._p.find(f"{W}pPr/{W}bidi") is not None
                assert alinea._p.find(f"{W}pPr/{W}rPr/{W}rtl") is not None
                for run in alinea.runs:
                    assert run._r.find(f"{W}rPr/{W}rtl") is not None
                    assert run._r.find(f"{W}rPr/{W}lang").get(f"{W}bidi") == "ar-SA"
                    gevuld += run.text == ARABISCH
            assert all(a._p.find(f"{W}pPr/{W}bidi") is None for c in rij.cells[:-1] for a in c.paragraphs)
    assert gevuld == 1


def test_docx_turns_the_page_for_two_languages_and_refuses_five(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = open_docx(maak(tmp_path / "l.docx", "metselaar", "--talen", "uk,ti", "--aantal", "3"))
    assert document.sections[0].page_width > document.sections[0].page_height
    assert cellen(document.tables[0])[0][3:] == ["Oekraïens\nукраїнська", "Tigrinya\nትግርኛ"]
    assert vaktaal("lijst", "metselaar", "-o", tmp_path / "m.docx", "--talen", "uk,ti,ar,so,pl") == 2
    assert "hoogstens 4 talen" in capsys.readouterr().err


def test_the_word_is_bold_in_its_sentence_also_when_the_verb_is_split(tmp_path: Path) -> None:
    lijst = tmp_path / "woorden.txt"
    lijst.write_text("aansluiten\n", encoding="utf-8")
    document = open_docx(maak(tmp_path / "l.docx", "elektromonteur", "--woorden", lijst))
    zin = document.tables[0].rows[1].cells[2].paragraphs[0]
    vet = [run.text.lower() for run in zin.runs if run.bold]
    assert vet in (["sluit", "aan"], ["aansluiten"], ["aangesloten"], ["sluiten", "aan"])


# --- other formats ---


def test_xlsx_has_filters_and_no_formulas(tmp_path: Path, eigen: Path) -> None:
    blad = openpyxl.load_workbook(
        maak(tmp_path / "l.xlsx", "proef", "--glossaria", eigen, "--talen", "ar,en")
    ).active
    assert blad.auto_filter.ref == blad.dimensions == "A1:K4"
    assert blad.freeze_panes == "B2"
    assert blad.print_title_rows == "$1:$1"
    assert all(cel.data_type in {"s", "n"} for rij in blad for cel in rij)
    rijen = list(blad.iter_rows(values_only=True))
    assert rijen[1][0] == "de lepel" and rijen[1][-2:] == (ARABISCH, None)
    assert any(rij[3] == f"={LELIJK}" for rij in rijen)
    assert blad["J2"].alignment.readingOrder == 2


def test_csv_opens_in_a_dutch_excel_and_runs_nothing(tmp_path: Path, eigen: Path) -> None:
    ruw = maak(tmp_path / "l.csv", "proef", "--glossaria", eigen).read_bytes()
    assert ruw.startswith(b"\xef\xbb\xbf") and ruw.count(b"\r\n") == 4
    rijen = list(csv.reader(io.StringIO(ruw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rijen[0][:3] == ["woord", "meervoud of vormen", "betekenis"]
    assert not any(cel.startswith(("=", "+", "-", "@")) for rij in rijen for cel in rij)
    assert any(cel == f"'={LELIJK}" for rij in rijen for cel in rij)


def test_html_is_one_file_and_shows_text_as_text(tmp_path: Path, eigen: Path) -> None:
    ruw = maak(tmp_path / "l.html", "proef", "--glossaria", eigen, "--talen", "ar").read_text("utf-8")
    pagina = html.fromstring(ruw)
    links = [w for el in pagina.iter() for naam, w in el.attrib.items() if naam in {"src", "href", "action"}]
    assert len(links) == 1 and links[0].startswith("data:image/png;base64,")
    assert not re.search(r"https?:|url\(|@import", ruw) and not list(pagina.iter("link", "iframe"))
    assert pagina.get("lang") == "nl" and 'name="viewport"' in ruw and "@media print" in ruw
    rijen = {
        rij.findall("td")[0].text_content(): rij.findall("td")
        for rij in pagina.iter("tr")
        if rij.findall("td")
    }
    lelijk = next(cel for woord, cel in rijen.items() if LELIJK in woord)
    assert lelijk[1].text_content() == LELIJK and not list(lelijk[1])
    assert all(c[-1].get("dir") == "rtl" and c[-1].get("lang").startswith("ar") for c in rijen.values())


def test_apkg_read_back_from_its_database(tmp_path: Path, eigen: Path) -> None:
    pad = maak(tmp_path / "l.apkg", "proef", "--glossaria", eigen, "--talen", "ar")
    noten, kaarten = lees_apkg(pad, tmp_path)
    assert set(noten) == {genanki.guid_for(i) for i in ("proef.lepel", "proef.roeren", "proef.lelijk")}
    lepel, roeren, lelijk = (genanki.guid_for(f"proef.{n}") for n in ("lepel", "roeren", "lelijk"))
    assert kaarten[lepel] == [0, 1, 2] and kaarten[roeren] == [0, 1], "a verb has no de/het card"
    assert noten[lepel][1] == "de lepel" and ARABISCH in noten[lepel][6] and 'dir="rtl"' in noten[lepel][6]
    assert noten[lepel][5] == "Pak die ____ even."
    assert "<b>" not in noten[lelijk][0] and "[" not in noten[lelijk][0]
    with zipfile.ZipFile(pad) as pak:
        assert list(json.loads(pak.read("media")).values()) == ["leerwerk-proef.lepel.png"]


def test_apkg_of_a_changed_list_keeps_the_cards_of_the_learner(tmp_path: Path, eigen: Path) -> None:
    eerste, _ = lees_apkg(maak(tmp_path / "een.apkg", "proef", "--glossaria", eigen), tmp_path)
    bestand = eigen / "proef.yaml"
    bestand.write_text(
        bestand.read_text("utf-8").replace("Uitleg nummer 5", "Andere uitleg"), encoding="utf-8"
    )
    tweede, _ = lees_apkg(maak(tmp_path / "twee.apkg", "proef", "--glossaria", eigen), tmp_path)
    assert set(eerste) == set(tweede) and eerste != tweede


def lees_apkg(pad: Path, map_: Path) -> tuple[dict[str, list[str]], dict[str, list[int]]]:
    with zipfile.ZipFile(pad) as pak:
        (map_ / "c.anki2").write_bytes(pak.read("collection.anki2"))
    bank = sqlite3.connect(map_ / "c.anki2")
    noten = {guid: velden.split("\x1f") for guid, velden in bank.execute("select guid, flds from notes")}
    kaarten: dict[str, list[int]] = {}
    for guid, ord_ in bank.execute("select guid, ord from cards join notes on nid = notes.id order by ord"):
        kaarten.setdefault(guid, []).append(ord_)
    bank.close()
    return noten, kaarten


def test_tbx_is_valid_and_says_what_a_translator_needs(tmp_path: Path, eigen: Path) -> None:
    schema = etree.RelaxNG(etree.parse(RNG))
    for naam, args in (("alles", ["metselaar", "veiligheid"]), ("eigen", ["proef", "--glossaria", eigen])):
        boom = etree.parse(maak(tmp_path / f"{naam}.tbx", *args, "--talen", "ar,en"))
        schema.assertValid(boom)
    ns = {"t": "urn:iso:std:iso:30042:ed-2", "min": "http://www.tbxinfo.net/ns/min"}
    lepel = boom.xpath("//t:conceptEntry[@id='proef.lepel']", namespaces=ns)[0]
    assert lepel.xpath("t:langSec[@xml:lang='ar']/t:termSec/t:term/text()", namespaces=ns) == [ARABISCH]
    assert lepel.xpath("t:langSec[@xml:lang='nl']/t:termSec/t:term/text()", namespaces=ns) == [
        "lepel",
        "schep",
    ]
    assert boom.xpath("//t:conceptEntry[@id='proef.lelijk']//t:term/text()", namespaces=ns)[0] == LELIJK
    lepel.remove(lepel[-1])
    lepel.remove(lepel[-1])
    assert not schema.validate(boom), "the schema must refuse a concept without a language"


def test_json_has_the_terms_and_only_the_chosen_languages(tmp_path: Path, eigen: Path) -> None:
    gelezen = json.loads(
        maak(tmp_path / "l.json", "proef", "--glossaria", eigen, "--talen", "ar").read_text("utf-8")
    )
    assert gelezen["titel"] == "Woordenlijst proef" and gelezen["talen"] == ["ar"]
    per_id = {t["id"]: t for t in gelezen["termen"]}
    assert per_id["proef.lepel"]["vertalingen"]["ar"]["door"] == "A. Voorbeeld"
    assert per_id["proef.lelijk"]["betekenis"] == LELIJK and per_id["proef.roeren"]["vertalingen"] == {}


@pytest.mark.parametrize("ext", FORMATEN)
def test_same_input_same_bytes(tmp_path: Path, eigen: Path, ext: str) -> None:
    args = ("proef", "--glossaria", eigen, "--talen", "ar,uk")
    assert maak(tmp_path / f"a{ext}", *args).read_bytes() == maak(tmp_path / f"b{ext}", *args).read_bytes()


def test_markup_in_a_term_is_text_in_word(tmp_path: Path, eigen: Path) -> None:
    document = open_docx(maak(tmp_path / "l.docx", "proef", "--glossaria", eigen, "--talen", "ar"))
    assert tekst(document).count(LELIJK) >= 4


# --- pictures ---


def test_picture_of_the_own_folder_is_printed(tmp_path: Path, eigen: Path) -> None:
    pad = maak(tmp_path / "l.docx", "proef", "--glossaria", eigen)
    with zipfile.ZipFile(pad) as pak:
        assert pak.read("word/media/plaatje1.png") == plaatje()
    beelden = open_docx(pad).inline_shapes
    assert len(beelden) == 1 and beelden[0].width.cm == pytest.approx(3.0, abs=0.01)


@pytest.mark.parametrize("inhoud", [b"", b"GIF89a", b"<svg/>", plaatje()[:20]])
def test_a_broken_picture_is_left_out(tmp_path: Path, eigen: Path, inhoud: bytes) -> None:
    (eigen / "lepel.png").write_bytes(inhoud)
    assert not open_docx(maak(tmp_path / "l.docx", "proef", "--glossaria", eigen)).inline_shapes


def test_a_picture_outside_the_folder_is_never_read(tmp_path: Path) -> None:
    (tmp_path / "geheim.png").write_bytes(plaatje())
    map_ = eigen_map(tmp_path / "eigen", [term("lepel", afbeelding="../geheim.png")])
    assert not open_docx(maak(tmp_path / "l.docx", "proef", "--glossaria", map_)).inline_shapes


# --- choosing ---


def namen(pad: Path) -> list[str]:
    return [t["lemma"] for t in json.loads(pad.read_text("utf-8"))["termen"]]


def test_choosing_by_kern_category_and_number(tmp_path: Path, metselaar: list) -> None:
    kern = namen(maak(tmp_path / "k.json", "metselaar", "--kern"))
    assert sorted(kern) == sorted(t.lemma for t in metselaar if t.kern)
    gereedschap = namen(maak(tmp_path / "g.json", "metselaar", "--categorie", "gereedschap,materiaal"))
    assert set(gereedschap) == {
        t.lemma for t in metselaar if t.categorie.value in {"gereedschap", "materiaal"}
    }
    vijf = namen(maak(tmp_path / "v.json", "metselaar", "--aantal", 5))
    assert len(vijf) == 5 and set(vijf) <= set(kern)


def test_several_beroepen_each_word_once(tmp_path: Path) -> None:
    samen = namen(maak(tmp_path / "s.json", "metselaar", "veiligheid", "metselaar"))
    assert {"troffel", "helm"} <= set(samen) and len(samen) == len(set(samen))
    assert "helm" not in namen(maak(tmp_path / "m.json", "metselaar"))


def test_a_list_of_own_words_finds_forms_and_names_all_unknown_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lijst = tmp_path / "woorden.txt"
    lijst.write_text("# mijn woorden\nde troffels\n\nHelm\n", encoding="utf-8-sig")
    assert namen(maak(tmp_path / "w.json", "--woorden", lijst)) == ["helm", "troffel"]
    lijst.write_text("trofel\nhelm\nxyzzy\n", encoding="utf-8")
    assert vaktaal("lijst", "--woorden", lijst, "-o", tmp_path / "x.json") == 2
    fout = capsys.readouterr().err
    assert "regel 1: 'trofel'" in fout and "troffel" in fout and "regel 3: 'xyzzy'" in fout
    assert not (tmp_path / "x.json").exists()


@pytest.mark.parametrize(
    ("args", "melding"),
    [
        (["metselar", "-o", "x.docx"], "Bedoelde je 'metselaar'?"),
        (["metselaar", "-o", "x.docx", "--talen", "arabisch,xx"], "Bedoelde je 'ar' (Arabisch)?"),
        (["metselaar", "-o", "x.pdf"], "'.pdf' is geen bekend formaat. Kies uit: .docx (Word)"),
        (["metselaar", "-o", "lijst"], "de bestandsnaam heeft geen formaat"),
        (["metselaar", "-o", "x.docx", "--categorie", "gereedschp"], "Bedoelde je 'gereedschap'?"),
        (["metselaar", "-o", "x.docx", "--categorie", "afkorting"], "Er blijft geen woord over."),
        (["metselaar", "-o", "bestaat.docx"], "dit bestand bestaat al"),
        (["metselaar", "-o", "x.docx", "--aantal", "0"], "--aantal"),
        (["-o", "x.docx"], "Noem een beroep"),
        (["-o", "x.docx", "--woorden", "nergens.txt"], "dit bestand bestaat niet"),
        (["-o", "x.docx", "--woorden", "leeg.txt"], "in dit bestand staan geen woorden"),
    ],
)  # fmt: skip
def test_wrong_use_is_told_in_dutch_and_writes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    args: list[str],
    melding: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bestaat.docx").write_text("oud")
    Path("leeg.txt").write_text("# niets\n")
    assert vaktaal("lijst", *args) == 2
    assert melding in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bestaat.docx", "leeg.txt"]
    assert Path("bestaat.docx").read_text() == "oud"


def test_overwrite_only_when_asked(tmp_path: Path) -> None:
    pad = tmp_path / "l.csv"
    pad.write_text("oud")
    maak(pad, "metselaar", "--overschrijf")
    assert "troffel" in pad.read_text("utf-8-sig")


# --- from a text, and the demo ---


def test_list_from_a_text_has_known_and_new_words(tmp_path: Path, metselaar: list) -> None:
    pad = tmp_path / "u.docx"
    bekend = [(metselaar[0], metselaar[0].werkvloerzin)]
    schrijf_docx(pad, titel=LELIJK, bekend=bekend, nieuw=[("<i>mal</i>", LELIJK)], overschrijf=False)
    document = open_docx(pad)
    bekende, nieuwe = (cellen(t) for t in document.tables)
    assert bekende[0][2] == "In de tekst" and bekende[1][1:] == [metselaar[0].betekenis, bekend[0][1], ""]
    assert nieuwe[1] == ["<i>mal</i>", LELIJK, "", ""]
    assert document.paragraphs[0].text == LELIJK and document.core_properties.title == LELIJK
    with pytest.raises(BestandsFout, match="bestaat al"):
        schrijf_docx(pad, titel="x", bekend=[], nieuw=[], overschrijf=False)


def test_demo_makes_the_same_files_every_time(tmp_path: Path) -> None:
    eerste, tweede = tmp_path / "een", tmp_path / "twee"
    gemeld = demo_vaktaal(eerste)
    demo_vaktaal(tweede)
    demo_vaktaal(tweede)
    bestanden = sorted(p.relative_to(eerste) for p in eerste.rglob("*") if p.is_file())
    assert [p for p in bestanden if (eerste / p).read_bytes() != (tweede / p).read_bytes()] == []
    assert all(pad.exists() and uitleg for pad, uitleg in gemeld)
    assert {p.suffix for p in bestanden} == set(FORMATEN)
    assert {p.stem for p in (eerste / "vaktaal" / "beroepen").iterdir()} == {
        g.sleutel for g in laad_glossarium().beroepen
    }
