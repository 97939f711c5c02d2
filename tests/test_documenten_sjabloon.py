"""The engine: what a template means, what it refuses, and that it is exact."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from documenten_hulp import bouw, lees, vervang
from docxtpl import DocxTemplate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.documenten.sjabloon import Sjabloon
from toolkit.fouten import GebruikersFout

LASTIG = "Jansen & Zn <b> \"a\" 'b' é € مرحبا ግዕዝ {{ x }} {% y %}"


@pytest.fixture
def rijk(tmp_path: Path) -> Path:
    """A template with fields in body, table, header, footer, footnote and properties."""
    document = docx.Document()
    document.core_properties.title = "Plan {{ naam }}"
    document.add_paragraph("Beste {{ naam }}, welkom.")
    document.add_paragraph("{%p if ja %}")
    document.add_paragraph("Dit staat er soms.")
    document.add_paragraph("{%p endif %}")
    tabel = document.add_table(3, 2)
    tabel.cell(0, 0).text = "{%tr for r in rijen %}"
    tabel.cell(1, 0).text, tabel.cell(1, 1).text = "{{ r.a }}", "en {{ r.b }}"
    tabel.cell(2, 0).text = "{%tr endfor %}"
    document.sections[0].header.paragraphs[0].text = "kop {{ naam }}"
    document.sections[0].footer.paragraphs[0].text = "voet {{ naam }}"
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as bestand:
        soorten = bestand.read("[Content_Types].xml").decode()
        relaties = bestand.read("word/_rels/document.xml.rels").decode()
    woord = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    noot = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:id="2">'
        "<w:p><w:r><w:t>noot {{ naam }}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    return vervang(
        buffer.getvalue(),
        tmp_path / "rijk.docx",
        {
            "[Content_Types].xml": soorten.replace(
                "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{woord}"/></Types>'
            ).encode(),
            "word/_rels/document.xml.rels": relaties.replace(
                "</Relationships>",
                f'<Relationship Id="rId99" Type="{rel}" Target="footnotes.xml"/></Relationships>',
            ).encode(),
            "word/footnotes.xml": noot.encode(),
        },
    )


def velden(naam: str, ja: bool = True, rijen: int = 2) -> dict[str, object]:
    return {"naam": naam, "ja": ja, "rijen": [{"a": naam, "b": f"{i}"} for i in range(rijen)]}


def test_values_come_through_everywhere(rijk: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit.docx"
    uit.write_bytes(Sjabloon.laad(rijk).vul(velden(LASTIG)))
    document = docx.Document(str(uit))
    assert document.core_properties.title == f"Plan {LASTIG}"
    assert document.paragraphs[0].text == f"Beste {LASTIG}, welkom."
    assert document.sections[0].header.paragraphs[0].text == f"kop {LASTIG}"
    assert document.sections[0].footer.paragraphs[0].text == f"voet {LASTIG}"
    assert [[c.text for c in rij.cells] for rij in document.tables[0].rows] == [
        [LASTIG, "en 0"],
        [LASTIG, "en 1"],
    ]
    with zipfile.ZipFile(uit) as bestand:
        assert "noot Jansen &amp; Zn &lt;b&gt;" in bestand.read("word/footnotes.xml").decode()


def test_same_fields_same_bytes(rijk: Path) -> None:
    sjabloon = Sjabloon.laad(rijk)
    assert sjabloon.vul(velden("a")) == sjabloon.vul(velden("a")) == Sjabloon.laad(rijk).vul(velden("a"))
    assert sjabloon.vul(velden("a")) != sjabloon.vul(velden("b"))


def test_untouched_members_are_copied(rijk: Path) -> None:
    uit = zipfile.ZipFile(io.BytesIO(Sjabloon.laad(rijk).vul(velden("a"))))
    with zipfile.ZipFile(rijk) as bron:
        assert set(uit.namelist()) == set(bron.namelist())
        assert uit.read("word/styles.xml") == bron.read("word/styles.xml")
    assert uit.testzip() is None


def test_line_breaks_and_tabs_become_words_own(tmp_path: Path) -> None:
    pad = bouw(tmp_path / "s.docx", "a {{ x }} b")
    uit = tmp_path / "u.docx"
    uit.write_bytes(Sjabloon.laad(pad).vul({"x": "een\ntwee\tdrie\r\nvier\x00\x0b"}))
    assert docx.Document(str(uit)).paragraphs[0].text == "a een\ntwee\tdrie\nvier b"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    naam=st.text(
        st.characters(
            exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufdd0\ufdd1\ufffe\uffff"
        )
    ),
    rijen=st.integers(0, 3),
    ja=st.booleans(),
)
def test_text_is_what_docxtpl_gives(rijk: Path, tmp_path: Path, naam: str, rijen: int, ja: bool) -> None:
    # docxtpl reads {_{ and its kin as an escape for braces; such a value is read the same way by both
    gewoon = DocxTemplate(rijk)
    gewoon.render(velden(naam, ja, rijen), autoescape=True)
    gewoon.save(tmp_path / "gewoon.docx")
    (tmp_path / "snel.docx").write_bytes(Sjabloon.laad(rijk).vul(velden(naam, ja, rijen)))
    assert lees(tmp_path / "snel.docx") == lees(tmp_path / "gewoon.docx")


def test_repeated_columns_fit_the_page(tmp_path: Path) -> None:
    document = docx.Document()
    tabel = document.add_table(1, 4)
    for cel, inhoud in zip(
        tabel.rows[0].cells, ("vast", "{%tc for k in ks %}", "{{ k }}", "{%tc endfor %}"), strict=True
    ):
        cel.text = inhoud
    totaal = sum(int(k.w) for k in tabel._tbl.tblGrid.gridCol_lst)
    document.save(str(tmp_path / "s.docx"))
    (tmp_path / "u.docx").write_bytes(Sjabloon.laad(tmp_path / "s.docx").vul({"ks": list("abcdefgh")}))
    uit = docx.Document(str(tmp_path / "u.docx")).tables[0]
    raster = uit._tbl.tblGrid.gridCol_lst
    assert [c.text for c in uit.rows[0].cells] == ["vast", *"abcdefgh"]
    assert len(raster) == 9 and sum(int(k.w) for k in raster) <= totaal


@pytest.mark.parametrize(
    ("tag", "melding"),
    [
        ("{{ x.__class__ }}", "niet veilig"),
        ("{{ x.__class__.__mro__[1].__subclasses__() }}", "niet veilig"),
        ("{{ ''.join.__self__.__class__ }}", "niet veilig"),
        ("{{ 'a' * 100000000 }}", "niet veilig"),
        ("{% for i in range(99999999) %}a{% endfor %}", "kan niet worden gevuld"),
        ("{% include '/etc/passwd' %}", "kan niet worden gevuld"),
        ("{{ x|safe }}", "'safe' bestaat niet"),
        ("{{ onbekend }}", "het veld 'onbekend' bestaat niet"),
        ("{{ p.fout }}", "het veld 'fout' bestaat niet"),
        ("{% for a in b %}", "endfor"),
        ("{{ x", "schrijffout"),
        ("{{ „x” }}", "teken"),
        ("{% wat %}", "'wat' bestaat niet"),
    ],
)
def test_a_bad_tag_is_named_in_dutch(tmp_path: Path, tag: str, melding: str) -> None:
    pad = bouw(tmp_path / "eigen.docx", "Begin van het stuk", tag)
    with pytest.raises(GebruikersFout) as fout:
        Sjabloon.laad(pad).vul({"x": "tekst", "p": {"a": "1"}})
    assert melding in str(fout.value) and "eigen.docx" in str(fout.value)


def test_tags_on_different_levels_are_refused(tmp_path: Path) -> None:
    pad = bouw(tmp_path / "eigen.docx", "{%p if x %}", "tekst {% endif %} rest")
    with pytest.raises(GebruikersFout, match="Word kan het papier niet openen"):
        Sjabloon.laad(pad).vul({"x": False})


def _gewoon(tmp_path: Path) -> bytes:
    return bouw(tmp_path / "gewoon.docx", "{{ x }}").read_bytes()


def test_templates_from_outside_are_refused_clearly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    goed = _gewoon(tmp_path)
    met_dtd = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'
    utf16 = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY e "x">]><a/>'.encode("utf-16")
    bom = io.BytesIO()
    with zipfile.ZipFile(bom, "w", zipfile.ZIP_DEFLATED) as bestand:
        bestand.writestr("[Content_Types].xml", b"<Types/>")
        bestand.writestr("word/document.xml", b"0" * 200_000_000)
    gevallen = {
        "leeg": (b"", "geen heel Word-bestand"),
        "tekst": (b"gewoon een tekst", "geen heel Word-bestand"),
        "half": (goed[: len(goed) // 2], "geen heel Word-bestand"),
        "oud": (b"\xd0\xcf\x11\xe0" + bytes(600), "oud .doc-bestand"),
        "bom": (bom.getvalue(), "uitgepakt te groot"),
        "entiteit": (vervang(goed, tmp_path / "x", {"word/extra.xml": met_dtd}).read_bytes(), "DOCTYPE"),
        "utf16": (vervang(goed, tmp_path / "x", {"word/extra.xml": utf16}).read_bytes(), "DOCTYPE"),
        "macro": (vervang(goed, tmp_path / "x", {"word/vbaProject.bin": b"x"}).read_bytes(), "macro's"),
        "kapot": (vervang(goed, tmp_path / "x", {"word/document.xml": b"<a>"}).read_bytes(), "beschadigd"),
        "pad": (vervang(goed, tmp_path / "x", {"../weg.xml": b"<a/>"}).read_bytes(), "vreemd ingepakt"),
    }
    for naam, (inhoud, melding) in gevallen.items():
        pad = tmp_path / f"{naam}.docx"
        pad.write_bytes(inhoud)
        with pytest.raises(GebruikersFout) as fout:
            Sjabloon.laad(pad)
        assert melding in str(fout.value), (naam, str(fout.value))
        assert f"{naam}.docx" in str(fout.value)


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    goed = bytearray(_gewoon(tmp_path))
    with zipfile.ZipFile(io.BytesIO(goed)) as bestand:
        plek = bestand.getinfo("word/document.xml")
    # the size in the central directory: 24 bytes into its record
    centraal = bytes(goed).rindex(b"PK\x01\x02", 0, bytes(goed).rindex(b"word/document.xml"))
    assert int.from_bytes(goed[centraal + 24 : centraal + 28], "little") == plek.file_size
    goed[centraal + 24 : centraal + 28] = (10).to_bytes(4, "little")
    (tmp_path / "liegt.docx").write_bytes(bytes(goed))
    with pytest.raises(GebruikersFout, match="beschadigd"):
        Sjabloon.laad(tmp_path / "liegt.docx")
