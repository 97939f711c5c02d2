"""Plain text, Markdown, HTML and PDF: blocks, and offsets that lead back to the file."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from toolkit.fouten import GebruikersFout
from toolkit.tekst import Document, Soort, lees_document, lees_tekst


def _soorten(document: Document) -> list[tuple[str, str]]:
    return [(str(blok.soort), blok.tekst) for blok in document.blokken]


def test_plain_text_gives_headings_paragraphs_and_bullets() -> None:
    tekst = (
        "Timmerman gezocht\n\nWij zoeken een timmerman die\nhoudt van werken met hout en van werken in een "
        "kleine ploeg.\n\n"
        "Wat bieden wij?\n• goed loon ► vrije dagen\n- een buddy\n  die je helpt\n1. een opleiding\n"
        "Bel Anna: 06-00000000.\n"
    )
    assert _soorten(lees_tekst(tekst)) == [
        ("kop", "Timmerman gezocht"),
        ("alinea", "Wij zoeken een timmerman die"),
        ("alinea", "houdt van werken met hout en van werken in een kleine ploeg."),
        ("kop", "Wat bieden wij?"),
        ("opsomming", "goed loon"),
        ("opsomming", "vrije dagen"),
        ("opsomming", "een buddy die je helpt"),
        ("opsomming", "een opleiding"),
        ("alinea", "Bel Anna: 06-00000000."),
    ]


def test_lines_broken_off_at_a_fixed_width_are_one_paragraph() -> None:
    tekst = (
        "Je werkt elke dag met een ervaren collega. Die legt je uit hoe\n"
        "het werk gaat. Na een jaar kun je het meeste zelf. Dan mag je\n"
        "Amsterdam en Utrecht zelf doen.\n"
    )
    assert [blok.tekst for blok in lees_tekst(tekst).blokken] == [" ".join(tekst.split())]


def test_short_lines_without_bullets_stay_apart() -> None:
    tekst = "Je verdient 14 euro per uur\nJe werkt 40 uur\nJe hebt 25 vrije dagen"
    assert [blok.tekst for blok in lees_tekst(tekst).blokken] == tekst.split("\n")


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ("Je belt “Anna”.".encode("cp1252"), 'Je belt "Anna".'),
        ("\ufeffJe belt Anna.".encode(), "Je belt Anna."),
        ("Je belt André.".encode("utf-16"), "Je belt André."),
        ("Je belt André.".encode("utf-16-le"), "Je belt André."),
        ("Je belt André.".encode("utf-32"), "Je belt André."),
        ("Een fiets\u00adenmaker\u00a0werkt.".encode(), "Een fietsenmaker werkt."),
        ("Andre\u0301 e\u0301n Noe\u0308l".encode(), "André én Noël"),
        ("€ 2.500,- per maand\r\n".encode("cp1252"), "€ 2.500,- per maand"),
        (b"Dit is \x81 raar.", "Dit is raar."),
    ],
)
def test_encodings_and_odd_characters(tmp_path: Path, inhoud: bytes, verwacht: str) -> None:
    pad = tmp_path / "één tekst.txt"
    pad.write_bytes(inhoud)
    assert [blok.tekst for blok in lees_document(pad).blokken] == [verwacht]


def test_offsets_are_offsets_in_the_file_itself(tmp_path: Path) -> None:
    ruw = "\r\n  • Een  fiets\u00adenmaker\u00a0“werkt”\r\nAndre\u0301 belt."
    pad = tmp_path / "a.txt"
    pad.write_bytes(b"\xef\xbb\xbf" + ruw.encode())
    document = lees_document(pad)
    assert document.tekst == ruw
    eerste, tweede = document.blokken
    woord = eerste.tekst.index("fietsenmaker")
    begin, eind = eerste.plek(woord, woord + len("fietsenmaker"))
    assert ruw[begin:eind] == "fiets\u00adenmaker"
    assert ruw[slice(*eerste.plek(len(eerste.tekst) - 7, len(eerste.tekst)))] == "“werkt”"
    assert ruw[slice(*tweede.plek(0, 5))] == "Andre\u0301"
    assert ruw[slice(*tweede.plek(3, 4))] == "r"
    assert document.blok_op(begin) == 0
    assert document.regel_van(begin) == 2


_SPEELS = st.text(st.sampled_from("ab .\n\r\t-•►*e\u0301\u00ad\u00a0\u200b“1\x00\u2028é"), max_size=80)


@example("a\u0301\u0301")
@given(_SPEELS)
def test_every_letter_comes_back_once_and_leads_back_to_itself(tekst: str) -> None:
    document = lees_tekst(tekst)
    einde = 0
    for blok in document.blokken:
        assert einde <= blok.begin < blok.eind <= len(tekst)
        einde = blok.eind
        assert blok.tekst == blok.tekst.strip() and "  " not in blok.tekst
        assert blok.plek(0, len(blok.tekst)) == (blok.begin, blok.eind)
        for i, teken in enumerate(blok.tekst):
            begin, eind = blok.plek(i, i + 1)
            if teken.isalnum():
                assert teken == unicodedata.normalize("NFC", tekst[begin:eind])[0]
    letters = sum(teken in "abeéá1" for blok in document.blokken for teken in blok.tekst)
    assert letters <= sum(teken in "abeéá1" for teken in tekst)
    if not any(teken in tekst for teken in "-•►*1"):
        assert letters == sum(teken in "abeéá1" for teken in tekst)


def test_markdown_offsets_are_offsets_in_the_file(tmp_path: Path) -> None:
    ruw = (
        "---\ntitel: x\n---\n# Timmerman *(m/v/x)*\n\nJe werkt **elke dag** met een [buddy](https://voorbeeld.nl)\n"
        "en je leert veel \\* A &amp; B.\n\n- goed loon\n  * vrij _reizen_\n\n> een citaat\n\n"
        "| loon | uren |\n|---|---|\n| € 14 | **40** |\n\n```\ncode\n```\n\n<!-- leerwerk: negeer -->\n"
        "Regel een\n• los\n• vast\n"
    )
    pad = tmp_path / "vacature.md"
    pad.write_text(ruw, encoding="utf-8")
    document = lees_document(pad)
    assert document.tekst == ruw
    assert _soorten(document) == [
        ("kop", "Timmerman (m/v/x)"),
        ("alinea", "Je werkt elke dag met een buddy en je leert veel * A & B."),
        ("opsomming", "goed loon"),
        ("opsomming", "vrij reizen"),
        ("alinea", "een citaat"),
        ("tabelcel", "loon"),
        ("tabelcel", "uren"),
        ("tabelcel", "€ 14"),
        ("tabelcel", "40"),
        ("alinea", "Regel een"),
        ("opsomming", "los"),
        ("opsomming", "vast"),
    ]
    blok = document.blokken[1]
    for woord in ("elke dag", "buddy", "veel", "B."):
        plek = blok.tekst.index(woord)
        assert ruw[slice(*blok.plek(plek, plek + len(woord)))] == woord
    assert blok.adres == "regel 6"
    (opmerking,) = document.opmerkingen
    assert opmerking.tekst == "leerwerk: negeer"
    assert ruw[opmerking.begin : opmerking.eind] == "Regel een"
    assert "een stuk code" in document.niet_gelezen


def test_html_gives_blocks_comments_and_what_was_left_out(tmp_path: Path) -> None:
    pad = tmp_path / "vacature.html"
    pad.write_bytes(
        """<!doctype html><html><head><meta charset="windows-1252"><title>x</title><style>p{}</style>
        </head><body>
        <h1>Schilder&nbsp;gezocht</h1><p>Je werkt
        <b>elke</b> dag met collega’s.<br>Je leert veel.</p><script>alert(1)</script>
        <!-- leerwerk: negeer --><ul><li>goed loon<ul><li>€ 14</li></ul></li><li>vrij</li></ul>
        <table><tr><td>uren</td><td>40</td></tr></table><div hidden>geheim</div>los
        <p><strong>Wat ga je doen</strong></p>
        </body></html>""".encode("cp1252")
    )
    document = lees_document(pad)
    assert _soorten(document) == [
        ("kop", "Schilder gezocht"),
        ("alinea", "Je werkt elke dag met collega's."),
        ("alinea", "Je leert veel."),
        ("opsomming", "goed loon"),
        ("opsomming", "€ 14"),
        ("opsomming", "vrij"),
        ("tabelcel", "uren"),
        ("tabelcel", "40"),
        ("alinea", "los"),
        ("kop", "Wat ga je doen"),
    ]
    assert document.niet_gelezen == ("verborgen tekst",)
    (opmerking,) = document.opmerkingen
    assert document.tekst[opmerking.begin : opmerking.eind] == "goed loon"
    for blok in document.blokken:
        assert document.tekst[blok.begin : blok.eind].replace("\u00a0", " ").replace("’", "'") == blok.tekst


def test_deeply_nested_html_does_not_stop_the_program(tmp_path: Path) -> None:
    pad = tmp_path / "diep.html"
    pad.write_text("<div>" * 1500 + "Je werkt hier." + "</div>" * 1500, encoding="utf-8")
    assert [blok.tekst for blok in lees_document(pad).blokken] == ["Je werkt hier."]


@pytest.mark.parametrize(
    ("naam", "inhoud", "woorden"),
    [
        ("a.txt", b"", "leeg"),
        ("a.txt", b" \n\t ", "geen tekst"),
        ("a.txt", b"\x00\x01\x02 binair \x00\xff", "geen leesbare tekst"),
        ("a.txt", b"PK\x03\x04", "zip-bestand"),
        ("a.md", b"%PDF-1.7", "een pdf"),
        ("a.html", b"<html><body></body></html>", "geen tekst"),
        ("a.docx", b"geen zip", "geen docx-bestand"),
        ("a.docx", b"PK\x03\x04kapot", "beschadigd"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "oud Word-bestand"),
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "wachtwoord",
        ),
        ("a.doc", b"\xd0\xcf\x11\xe0", "oud Word-bestand (.doc)"),
        ("a.rtf", b"{\\rtf1}", "rtf"),
        ("a.xyz", b"tekst", "'.xyz'"),
        ("zonder", b"tekst", "geen extensie"),
        ("a.pdf", b"geen pdf", "geen pdf"),
        ("a.pdf", b"%PDF-1.4 kapot", "beschadigd"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    tmp_path: Path, naam: str, inhoud: bytes, woorden: str
) -> None:
    pad = tmp_path / naam
    pad.write_bytes(inhoud)
    with pytest.raises(GebruikersFout) as fout:
        lees_document(pad)
    assert woorden in str(fout.value)
    assert naam in str(fout.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for pad in (tmp_path / "weg.txt", tmp_path / "map.txt"):
        if pad.name == "map.txt":
            pad.mkdir()
        with pytest.raises(GebruikersFout):
            lees_document(pad)


def test_only_headings_is_a_document() -> None:
    document = lees_tekst("WAT GA JE DOEN?\n\nWAT BIEDEN WIJ?\n\nCONTACT")
    assert len(document.blokken) == 3
    assert document.blokken[0].soort is Soort.KOP


def _pdf(bladen: list[str]) -> bytes:
    """Write a small PDF with one text stream per page (an empty string is a page without text)."""
    delen = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kinderen = []
    for blad in bladen:
        regels = "".join(f"({regel}) Tj 0 -14 Td " for regel in blad.split("\n")) if blad else ""
        stroom = f"BT /F1 12 Tf 50 700 Td {regels}ET".encode("cp1252")
        delen.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources "
            b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
            b"/Encoding /WinAnsiEncoding >> >> >> >>" % (len(delen) + 2)
        )
        kinderen.append(len(delen))
        delen.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stroom), stroom))
    kids = b" ".join(b"%d 0 R" % n for n in kinderen)
    delen[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(kinderen))
    uit, plekken = b"%PDF-1.4\n", []
    for nummer, deel in enumerate(delen, 1):
        plekken.append(len(uit))
        uit += b"%d 0 obj\n%s\nendobj\n" % (nummer, deel)
    tabel = b"".join(b"%010d 00000 n \n" % plek for plek in plekken)
    return (
        uit
        + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (
            len(delen) + 1,
            tabel,
            len(delen) + 1,
            len(uit),
        )
    )


def test_pdf_text_layer_with_broken_lines_and_a_page_of_pictures(tmp_path: Path) -> None:
    pad = tmp_path / "ad.pdf"
    pad.write_bytes(
        _pdf(["Timmerman gezocht\nJe werkt elke dag met een ervaren timmer-\nman en je leert veel.", ""])
    )
    document = lees_document(pad)
    assert document.blokken[-1].tekst == "Je werkt elke dag met een ervaren timmerman en je leert veel."
    assert document.blokken[-1].adres == "bladzijde 1, regel 2"
    assert document.niet_gelezen == ("bladzijde 2: geen tekst, alleen plaatjes",)
    pad.write_bytes(_pdf([""]))
    with pytest.raises(GebruikersFout, match="alleen plaatjes"):
        lees_document(pad)


@pytest.mark.parametrize("naam", ["groot.txt", "groot.md", "groot.html"])
@pytest.mark.parametrize("regel", ["Je werkt elke dag met hout en steen. ", "• los\n\n" + "hout " * 60])
def test_a_million_and_a_half_characters(tmp_path: Path, naam: str, regel: str) -> None:
    pad = tmp_path / naam
    pad.write_text("Begin.\n" + regel * (1_500_000 // len(regel)) + "\nEinde.", encoding="utf-8")
    document = lees_document(pad)
    assert document.blokken[0].tekst.startswith("Begin.")
    assert document.blokken[-1].tekst.endswith("Einde.")
