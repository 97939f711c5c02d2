"""Word and OpenDocument files: every place where text can be, and the way back to its text node."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from toolkit.fouten import GebruikersFout
from toolkit.tekst import Soort, lees_document
from toolkit.tekst.docx_alinea import W
from toolkit.tekst.docx_bron import DocxBron

_NS = nsdecls("w") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def _alinea(binnen: str) -> str:
    return f"<w:p {_NS}>{binnen}</w:p>"


def _run(tekst: str, eigenschappen: str = "") -> str:
    return f'<w:r><w:rPr>{eigenschappen}</w:rPr><w:t xml:space="preserve">{tekst}</w:t></w:r>'


def _voorbeeld(pad: Path) -> Path:
    """Write a Word file with text in every kind of place."""
    bestand = docx.Document()
    bestand.sections[0].header.paragraphs[0].text = "Bouwbedrijf De Voorbeelden"
    bestand.sections[0].footer.paragraphs[0].text = "Bel ons gerust."
    bestand.add_heading("Timmerman gezocht", 1)
    alinea = bestand.add_paragraph("Je werkt ")
    alinea.add_run("elke").bold = True
    alinea.add_run(" dag met hout.")
    bestand.add_comment(alinea.runs[1], text="leerwerk: negeer", author="Anna")
    bestand.add_paragraph("goed loon", style="List Bullet")
    tabel = bestand.add_table(1, 2)
    tabel.cell(0, 0).text = "uren"
    binnen = tabel.cell(0, 1).add_table(1, 1)
    binnen.cell(0, 0).text = "40 per week"
    lijf = bestand.element.body
    for xml in (
        _alinea(
            f"<w:hyperlink>{_run('Kijk op ')}</w:hyperlink>"
            f'<w:ins w:id="1" w:author="A">{_run("de site")}</w:ins>'
            f'<w:del w:id="2" w:author="A"><w:r><w:delText>weg</w:delText></w:r></w:del>'
            f'<w:moveFrom w:id="3" w:author="A">{_run("verplaatst")}</w:moveFrom>{_run(" nu.")}'
            f"{_run('geheim', '<w:vanish/>')}"
        ),
        f"<w:sdt {_NS}><w:sdtContent><w:p>{_run('In een veld.')}</w:p></w:sdtContent></w:sdt>",
        _alinea(
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>"
            f"<w:p>{_run('In een kader.')}</w:p></w:txbxContent></wps:txbx></mc:Choice>"
            f"<mc:Fallback><w:txbxContent><w:p>{_run('In een kader.')}</w:p></w:txbxContent></mc:Fallback>"
            "</mc:AlternateContent></w:r>"
        ),
        _alinea(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_run("7")}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            f"{_run(' dagen')}<w:r><w:br/></w:r>{_run('► vrij')}<w:r><w:tab/></w:r>{_run('reizen')}"
        ),
        _alinea(_run("Wat ga je doen?", "<w:b/>")),
        _alinea(
            f"{_run('Een fiets')}<w:r><w:softHyphen/></w:r>{_run('enmaker.')}"
            "<w:r><w:drawing><a:blip/></w:drawing></w:r>"
        ),
        _alinea("<w:pPr><w:bidi/></w:pPr>" + _run("مرحبا بكم", "<w:rtl/>")),
    ):
        lijf.insert(len(lijf) - 1, parse_xml(xml))
    bestand.save(str(pad))
    return pad


def _met(pad: Path, uit: Path, delen: dict[str, bytes]) -> Path:
    """Write the zip again with some parts replaced or added."""
    with zipfile.ZipFile(pad) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            if naam not in delen:
                nieuw.writestr(naam, oud.read(naam))
        for naam, inhoud in delen.items():
            nieuw.writestr(naam, inhoud)
    return uit


def test_text_in_every_place_of_a_word_file(tmp_path: Path) -> None:
    document = lees_document(_voorbeeld(tmp_path / "een vacature één.docx"))
    assert [(str(b.soort), b.tekst) for b in document.blokken] == [
        ("alinea", "Bouwbedrijf De Voorbeelden"),
        ("kop", "Timmerman gezocht"),
        ("alinea", "Je werkt elke dag met hout."),
        ("opsomming", "goed loon"),
        ("tabelcel", "uren"),
        ("tabelcel", "40 per week"),
        ("alinea", "Kijk op de site nu."),
        ("alinea", "In een veld."),
        ("alinea", "In een kader."),
        ("kop", "7 dagen"),
        ("opsomming", "vrij reizen"),
        ("kop", "Wat ga je doen?"),
        ("alinea", "Een fietsenmaker."),
        ("alinea", "مرحبا بكم"),
        ("alinea", "Bel ons gerust."),
    ]
    assert document.blokken[0].adres == "koptekst"
    assert document.blokken[5].adres == "tabel 2, rij 1, kolom 1"
    assert document.blokken[8].adres.startswith("tekstvak bij")
    assert document.niet_gelezen == (
        "verwijderde tekst (bijgehouden wijziging) (2x)",
        "verborgen tekst",
        "een afbeelding",
    )
    (opmerking,) = document.opmerkingen
    assert (opmerking.tekst, document.tekst[opmerking.begin : opmerking.eind]) == ("leerwerk: negeer", "elke")


def test_every_character_leads_to_its_text_node(tmp_path: Path) -> None:
    pad = _voorbeeld(tmp_path / "a.docx")
    bron = DocxBron(pad.read_bytes(), pad)
    for blok in bron.document.blokken:
        begin, eind = blok.plek(0, len(blok.tekst))
        knopen = bron.knopen(begin, eind)
        samen = "".join(k.element.text[k.van : k.tot] for k in knopen)
        assert samen == bron.document.tekst[begin:eind].replace("\t", "").replace("\u00ad", "")
        assert all(k.element.tag == f"{W}t" for k in knopen)
    blok = bron.document.blokken[2]
    plek = blok.tekst.index("werkt elke da")
    delen = bron.knopen(*blok.plek(plek, plek + len("werkt elke da")))
    assert [k.element.text[k.van : k.tot] for k in delen] == ["werkt ", "elke", " da"]


def test_a_change_in_one_part_leaves_the_others_byte_for_byte(tmp_path: Path) -> None:
    pad = _voorbeeld(tmp_path / "a.docx")
    bron = DocxBron(pad.read_bytes(), pad)
    blok = bron.document.blokken[3]
    (knoop,) = bron.knopen(blok.begin, blok.eind)
    knoop.element.text = "een hoog loon"
    uit = tmp_path / "b.docx"
    uit.write_bytes(bron.bytes_met_wijzigingen({bron.hoofddeel}, {"word/extra.xml": b"<x/>"}))
    assert lees_document(uit).blokken[3].tekst == "een hoog loon"
    with zipfile.ZipFile(pad) as oud, zipfile.ZipFile(uit) as nieuw:
        assert nieuw.namelist() == [*oud.namelist(), "word/extra.xml"]
        assert all(oud.read(n) == nieuw.read(n) for n in oud.namelist() if n != "word/document.xml")


def test_footnotes_are_read(tmp_path: Path) -> None:
    pad = _voorbeeld(tmp_path / "a.docx")
    with zipfile.ZipFile(pad) as zip_:
        rels = zip_.read("word/_rels/document.xml.rels")
    noten = (
        f'<w:footnotes {_NS}><w:footnote w:type="separator" w:id="-1"><w:p>{_run("lijn")}</w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p>{_run("Dit is een noot.")}</w:p></w:footnote></w:footnotes>'
    )
    rel = (
        b'<Relationship Id="rId99" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    delen = {
        "word/_rels/document.xml.rels": rels.replace(b"</Relationships>", rel),
        "word/footnotes.xml": noten.encode(),
    }
    document = lees_document(_met(pad, tmp_path / "b.docx", delen))
    assert [(b.tekst, b.adres, b.deel) for b in document.blokken][-2] == (
        "Dit is een noot.",
        "voetnoot 1",
        "word/footnotes.xml",
    )


def test_macros_protection_and_signature_are_known(tmp_path: Path) -> None:
    pad = _voorbeeld(tmp_path / "a.docx")
    with zipfile.ZipFile(pad) as zip_:
        soorten = zip_.read("[Content_Types].xml").replace(
            b"openxmlformats-officedocument.wordprocessingml.document.main",
            b"ms-word.document.macroEnabled.main",
        )
    slot = f'<w:settings {_NS}><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'
    docm = _met(
        pad,
        tmp_path / "b.docm",
        {
            "[Content_Types].xml": soorten,
            "word/vbaProject.bin": b"x",
            "word/settings.xml": slot.encode(),
            "_xmlsignatures/sig1.xml": b"<x/>",
        },
    )
    bron = DocxBron(docm.read_bytes(), docm)
    assert (bron.heeft_macros, bron.is_beveiligd, bron.is_ondertekend) == (True, True, True)
    assert lees_document(docm).blokken[1].tekst == "Timmerman gezocht"
    schoon = DocxBron(pad.read_bytes(), pad)
    assert (schoon.heeft_macros, schoon.is_beveiligd, schoon.is_ondertekend) == (False, False, False)


@pytest.mark.parametrize(
    ("deel", "inhoud", "woorden"),
    [
        ("word/document.xml", b"<w:document", "beschadigd"),
        (
            "word/document.xml",
            b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
            "eigen XML-definities",
        ),
        (
            "word/document.xml",
            ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "a">]><x/>').encode("utf-16"),
            "eigen XML",
        ),
        ("word/styles.xml", b"\x00\x01", "beschadigd"),
        ("_rels/.rels", b"<x/>", "geen Word-bestand"),
    ],
)
def test_broken_and_dangerous_parts_are_refused(
    tmp_path: Path, deel: str, inhoud: bytes, woorden: str
) -> None:
    pad = _met(_voorbeeld(tmp_path / "a.docx"), tmp_path / "b.docx", {deel: inhoud})
    with pytest.raises(GebruikersFout, match=woorden):
        lees_document(pad)


def test_a_zip_bomb_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    pad = tmp_path / "bom.docx"
    bron = _voorbeeld(tmp_path / "a.docx")
    with zipfile.ZipFile(bron) as oud, zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            if naam != "word/document.xml":
                nieuw.writestr(naam, oud.read(naam))
        with nieuw.open("word/document.xml", "w") as deel:
            for _ in range(130):
                deel.write(b" " * 1_000_000)
    with pytest.raises(GebruikersFout, match="veel te groot"):
        lees_document(pad)


def test_a_zip_that_lies_about_its_size_or_is_cut_off_is_refused(tmp_path: Path) -> None:
    inhoud = _voorbeeld(tmp_path / "a.docx").read_bytes()
    for kapot in (inhoud[: len(inhoud) // 2], inhoud[:3000] + b"\x00" * 500 + inhoud[3500:]):
        pad = tmp_path / "b.docx"
        pad.write_bytes(kapot)
        with pytest.raises(GebruikersFout, match="beschadigd"):
            lees_document(pad)


def test_an_empty_word_file_is_refused(tmp_path: Path) -> None:
    pad = tmp_path / "a.docx"
    docx.Document().save(str(pad))
    with pytest.raises(GebruikersFout, match="geen tekst"):
        lees_document(pad)


def test_a_word_file_of_a_million_and_a_half_characters(tmp_path: Path) -> None:
    zin = "Je werkt elke dag met hout en steen. " * 10
    lijf = "".join(f"<w:p>{_run(zin)}</w:p>" for _ in range(1_500_000 // len(zin)))
    bron = _voorbeeld(tmp_path / "a.docx")
    pad = _met(
        bron,
        tmp_path / "b.docx",
        {"word/document.xml": f"<w:document {_NS}><w:body>{lijf}</w:body></w:document>".encode()},
    )
    document = lees_document(pad)
    assert len(document.tekst) > 1_500_000
    assert len(document.blokken) > 4000


def _odt(pad: Path, lijf: str, extra: dict[str, str] | None = None) -> Path:
    ns = " ".join(
        f'xmlns:{kort}="urn:oasis:names:tc:opendocument:xmlns:{lang}:1.0"'
        for kort, lang in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("style", "style"),
        )
    )
    delen = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {ns}><office:body><office:text>{lijf}</office:text>"
        "</office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {ns}><style:header><text:p>Bovenaan</text:p></style:header>"
        "</office:document-styles>",
        **(extra or {}),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    pad.write_bytes(buffer.getvalue())
    return pad


def test_text_in_every_place_of_an_opendocument_file(tmp_path: Path) -> None:
    document = lees_document(
        _odt(
            tmp_path / "a.odt",
            "<text:h>Schilder gezocht</text:h>"
            "<text:p>Je werkt<text:s text:c='1'/><text:span>elke</text:span> dag."
            "<office:annotation><text:p>leerwerk: negeer</text:p></office:annotation>"
            "<text:note><text:note-body><text:p>Een noot.</text:p></text:note-body></text:note></text:p>"
            "<text:list><text:list-item><text:p>goed loon</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>uren</text:p></table:table-cell>"
            "</table:table-row></table:table>"
            "<text:p><draw:frame><draw:text-box><text:p>In een kader.</text:p></draw:text-box></draw:frame>"
            "</text:p>"
            "<text:p><draw:frame><draw:image/></draw:frame></text:p>",
        )
    )
    assert [(str(b.soort), b.tekst) for b in document.blokken] == [
        ("alinea", "Bovenaan"),
        ("kop", "Schilder gezocht"),
        ("alinea", "Je werkt elke dag."),
        ("alinea", "Een noot."),
        ("opsomming", "goed loon"),
        ("tabelcel", "uren"),
        ("alinea", "In een kader."),
    ]
    assert document.blokken[5].adres == "tabel 1, rij 1, kolom 1"
    assert document.niet_gelezen == ("een afbeelding",)
    assert document.opmerkingen[0].tekst == "leerwerk: negeer"


def test_a_protected_opendocument_file_is_refused(tmp_path: Path) -> None:
    pad = _odt(tmp_path / "a.odt", "", {"META-INF/manifest.xml": "<m><encryption-data/></m>"})
    with pytest.raises(GebruikersFout, match="wachtwoord"):
        lees_document(pad)


def test_what_libreoffice_makes_of_our_word_file_reads_the_same(tmp_path: Path) -> None:
    """A file made by another producer: every block of the Word file is in the converted ones."""
    if shutil.which("libreoffice") is None:
        pytest.skip("LibreOffice is not installed")
    pad = _voorbeeld(tmp_path / "a.docx")
    uit = tmp_path / "uit"
    for soort in ("odt", "docx"):
        subprocess.run(
            [
                "libreoffice",
                "--headless",
                f"-env:UserInstallation=file://{tmp_path}/lo",
                "--convert-to",
                soort,
                "--outdir",
                uit,
                pad,
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
    verwacht = [b.tekst for b in lees_document(pad).blokken]
    for soort in ("odt", "docx"):
        gelezen = lees_document(uit / f"a.{soort}")
        teksten = [b.tekst for b in gelezen.blokken]
        # LibreOffice counts the page itself, and keeps no empty drawing.
        assert {t for t in teksten if not t.endswith(" dagen")} >= set(verwacht) - {
            "7 dagen",
            "In een kader.",
        }
        assert "geheim" not in gelezen.tekst
        koppen = [b.tekst for b in gelezen.blokken if b.soort is Soort.KOP]
        assert {"Timmerman gezocht", "Wat ga je doen?"} <= set(koppen)
        (opmerking,) = gelezen.opmerkingen
        assert gelezen.tekst[opmerking.begin : opmerking.eind] == "elke"
