"""Comments and tracked changes in the user's own Word file: on the words, and nothing else changes."""

import io
import zipfile
from difflib import SequenceMatcher

import pytest
from docx import Document
from lxml import etree
from rapport_hulp import W, delen, gelijk, neem_aan, pdf_tekst, zet_om, zonder_leerwerk
from rapport_word import EIGEN_OPMERKING, maak_word, p, t

from toolkit.cli.basis import voer_uit
from toolkit.tekst import lees_document

KOPIE = {
    "opmerkingen": ["controleer", "--formaat", "docx", "--faal-bij", "nooit"],
    "wijzigingen": ["verbeter"],
}


@pytest.fixture(scope="module")
def map(tmp_path_factory):
    map = tmp_path_factory.mktemp("word")
    maak_word(map / "alles.docx")
    for naam, opdracht in KOPIE.items():
        assert (
            voer_uit(["vacature", *opdracht, str(map / "alles.docx"), "-o", str(map / f"{naam}.docx")]) == 0
        )
    return map


def _gemarkeerd(pad):
    """Return for each comment of ours the words that it stands on in the file, and its text."""
    inhoud = delen(pad)
    boom, opmerkingen = (
        etree.fromstring(inhoud["word/document.xml"]),
        etree.fromstring(inhoud["word/comments.xml"]),
    )
    open_, woorden = set(), {}
    for el in boom.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t", f"{W}footnoteReference"):
        nummer = el.get(f"{W}id")
        if el.tag == f"{W}commentRangeStart":
            assert nummer not in woorden
            open_.add(nummer)
            woorden[nummer] = ""
        elif el.tag == f"{W}commentRangeEnd":
            open_.remove(nummer)
        else:
            for i in open_:
                woorden[i] += el.text or ("" if el.tag == f"{W}t" else "[noot]")
    assert not open_
    verwijzingen = [el.get(f"{W}id") for el in boom.iter(f"{W}commentReference")]
    assert sorted(verwijzingen) == sorted(woorden) == sorted({el.get(f"{W}id") for el in opmerkingen})
    return [
        (woorden[el.get(f"{W}id")], "\n".join("".join(x.itertext()) for x in el.iter(f"{W}p")))
        for el in opmerkingen
        if el.get(f"{W}author") == "leerwerk"
    ]


def test_opmerkingen_staan_op_de_woorden(map):
    op = dict(_gemarkeerd(map / "opmerkingen.docx")[1:])
    for woorden in (
        "tevens", "stoere kerel", "indien", "uitsluitend", "conform", "dikwijls", "goed salaris", "alsmede",
        "maximaal 35 jaar",
    ):  # fmt: skip
        assert woorden in op, f"{woorden} has no comment: {list(op)}"
    assert op["maximaal 35 jaar"].startswith("Fout. Je noemt een leeftijd")
    assert "Waarom? " in op["maximaal 35 jaar"]


def test_eerste_opmerking_heeft_de_score_en_wat_ontbreekt(map):
    woorden, tekst = _gemarkeerd(map / "opmerkingen.docx")[0]
    assert woorden == "Dakdekker"
    assert "B1-index: " in tekst and "van 100" in tekst
    assert "Er staat niet hoeveel uur iemand werkt." in tekst
    assert "Er staat niet of iemand het werk eerst mag proberen." in tekst


def test_waar_word_geen_opmerking_toestaat_staat_die_ernaast(map):
    gevonden = _gemarkeerd(map / "opmerkingen.docx")
    elders = {
        tekst.split(":")[0]: woorden for woorden, tekst in gevonden if tekst.startswith("Dit gaat over")
    }
    assert elders["Dit gaat over woorden in een voetnoot"] == "[noot]"
    assert elders["Dit gaat over woorden in de koptekst"] == "Dakdekker"
    assert "challenge" in elders["Dit gaat over woorden in een tekstvak"]


@pytest.mark.parametrize("naam", KOPIE)
def test_al_het_andere_blijft(map, naam):
    voor, na = delen(map / "alles.docx"), delen(map / f"{naam}.docx")
    assert list(voor) == list(na)
    anders = {deel for deel in voor if voor[deel] != na[deel]}
    assert anders <= {"word/document.xml", "word/comments.xml", "word/header.xml", "word/footnotes.xml"}
    for deel in anders:
        assert zonder_leerwerk(na, deel) == gelijk(etree.fromstring(voor[deel])), deel


@pytest.mark.parametrize("naam", KOPIE)
def test_python_docx_opent_het(map, naam):
    word = Document(str(map / f"{naam}.docx"))
    auteurs = [c.author for c in word.comments]
    assert auteurs.count("Sanne") == 1 and auteurs.count("leerwerk") > 8


@pytest.mark.parametrize("naam", KOPIE)
def test_zelfde_invoer_geeft_zelfde_bestand(map, naam, tmp_path):
    voer_uit(["vacature", *KOPIE[naam], str(map / "alles.docx"), "-o", str(tmp_path / "b.docx")])
    assert (tmp_path / "b.docx").read_bytes() == (map / f"{naam}.docx").read_bytes()


def _wijzigingen(pad):
    boom = etree.fromstring(delen(pad)["word/document.xml"])
    uit = []
    for el in boom.iter(f"{W}ins"):
        if el.get(f"{W}author") == "leerwerk":
            oud = el.getprevious()
            assert oud.tag == f"{W}del" and oud.get(f"{W}author") == "leerwerk"
            opmaak = [
                gelijk(x) if x is not None else "" for x in (oud[0].find(f"{W}rPr"), el[0].find(f"{W}rPr"))
            ]
            assert opmaak[0] == opmaak[1]
            uit.append(("".join(oud.itertext()), "".join(el.itertext())))
    return uit


def test_veilige_woorden_zijn_bijgehouden_wijzigingen_en_de_rest_opmerkingen(map):
    pad = map / "wijzigingen.docx"
    wijzigingen = _wijzigingen(pad)
    assert {("conform", "volgens"), ("uitsluitend", "alleen"), ("alsmede", "en ook")} & set(wijzigingen)
    assert (
        wijzigingen.count(("tevens", "ook")) >= 4
    )  # over three runs, in a content control, in a table, right to left
    op = [woorden for woorden, _ in _gemarkeerd(pad)]
    assert "maximaal 35 jaar" in op and "stoere kerel" in op
    # A locked content control, a word that Sanne just put in, and two fields: only a comment.
    assert "derhalve" in op and "dikwijls" in op
    assert sum(tekst.startswith("Dit gaat over woorden in een veld") for _, tekst in _gemarkeerd(pad)) == 2


def test_wijzigingen_aannemen_geeft_dezelfde_tekst_met_de_nieuwe_woorden(map):
    voor, na = lees_document(map / "alles.docx"), lees_document(map / "wijzigingen.docx")
    gewijzigd = _wijzigingen(map / "wijzigingen.docx")
    oud, nieuw = voor.tekst, na.tekst
    plek = 0
    for van, naar in gewijzigd:
        i = next(
            j for j in range(plek, len(oud)) if oud[j:].startswith(van) and nieuw[j : j + len(naar)] == naar
        )
        oud = oud[:i] + naar + oud[i + len(van) :]
        plek = i
    assert oud == nieuw


def test_alles_aannemen_en_openen_in_libreoffice(map, tmp_path):
    """With all changes accepted, LibreOffice shows the text of before with only the new words in it."""
    inhoud = delen(map / "wijzigingen.docx")
    aangenomen = tmp_path / "aangenomen.docx"
    with zipfile.ZipFile(aangenomen, "w") as zip:
        for naam, xml in inhoud.items():
            zip.writestr(naam, neem_aan(xml) if naam in ("word/document.xml", "word/header.xml") else xml)
    zip_voor = tmp_path / "voor.docx"
    with zipfile.ZipFile(zip_voor, "w") as zip:
        for naam, xml in delen(map / "alles.docx").items():
            zip.writestr(naam, neem_aan(xml, "Sanne") if naam == "word/document.xml" else xml)
    na, voor = zet_om([aangenomen, zip_voor], tmp_path, map, "txt:Text")
    oud, nieuw = voor.read_text(encoding="utf-8-sig").split(), na.read_text(encoding="utf-8-sig").split()
    gezien = _wijzigingen(map / "wijzigingen.docx")
    anders = SequenceMatcher(None, oud, nieuw, autojunk=False).get_opcodes()
    stukken = [(" ".join(oud[a:b]), " ".join(nieuw[c:d])) for soort, a, b, c, d in anders if soort != "equal"]
    for was, wordt in stukken:
        for van, naar in set(gezien):
            was = was.replace(van, naar)
        assert was == wordt
    assert len(stukken) >= 6


def test_libreoffice_toont_dezelfde_bladzijden(map):
    zet_om([map / "alles.docx", map / "opmerkingen.docx"], map, map)
    assert pdf_tekst(map / "alles.pdf") == pdf_tekst(map / "opmerkingen.pdf")
    assert "Molenwijk" in pdf_tekst(map / "alles.pdf")


def test_bestand_van_libreoffice_en_alles_aannemen_daar(map, tmp_path):
    """A file as LibreOffice writes it goes through too, and LibreOffice reads our changes as changes."""
    [van_lo] = zet_om([map / "alles.docx"], tmp_path, map, "docx")
    uit = tmp_path / "uit.docx"
    assert voer_uit(["vacature", "verbeter", str(van_lo), "-o", str(uit)]) == 0
    voor, na = delen(van_lo), delen(uit)
    for deel in voor:
        if voor[deel] != na[deel] and deel.startswith("word/") and "rels" not in deel:
            assert zonder_leerwerk(na, deel) == gelijk(etree.fromstring(voor[deel])), deel
    [terug] = zet_om([uit], tmp_path / "terug", map, "docx")
    assert lees_document(terug).tekst.split() == lees_document(uit).tekst.split()
    assert any(c.author == "leerwerk" for c in Document(str(terug)).comments)


def _weiger(capsys, *args):
    code = voer_uit(["vacature", *[str(a) for a in args]])
    return code, capsys.readouterr().err


SLOT = '<w:documentProtection w:edit="{}" w:enforcement="1"/>'


@pytest.mark.parametrize(
    ("soort", "opmerkingen", "wijzigingen"),
    [
        ("readOnly", False, False),
        ("forms", False, False),
        ("comments", True, False),
        ("trackedChanges", True, True),
    ],
)
def test_beveiligd_bestand(tmp_path, capsys, soort, opmerkingen, wijzigingen):
    pad = maak_word(tmp_path / "a.docx", p(t("Je komt tevens kijken.")), instellingen=SLOT.format(soort))
    for opdracht, mag in ((KOPIE["opmerkingen"], opmerkingen), (KOPIE["wijzigingen"], wijzigingen)):
        uit = tmp_path / f"{opdracht[0]}.docx"
        code, melding = _weiger(capsys, *opdracht, pad, "-o", uit)
        assert (code == 0, uit.exists()) == (mag, mag)
        assert mag or "beveiligd tegen bewerken" in melding


@pytest.mark.parametrize(
    ("naam", "erbij", "melding"),
    [
        ("a.docx", {"_xmlsignatures/origin.sigs": b""}, "digitaal ondertekend"),
        ("a.docx", {"word/vbaProject.bin": b"x"}, "macro's"),
        ("a.docm", {}, "macro's"),
    ],
)
@pytest.mark.parametrize("vorm", KOPIE)
def test_ondertekend_of_met_macros(tmp_path, capsys, naam, erbij, melding, vorm):
    pad = maak_word(tmp_path / naam, p(t("Je komt tevens kijken.")), erbij=erbij)
    code, fout = _weiger(capsys, *KOPIE[vorm], pad, "-o", tmp_path / "uit.docx")
    assert code == 2 and melding in fout
    assert not (tmp_path / "uit.docx").exists()


def test_vijfhonderd_opmerkingen(tmp_path):
    eigen = "".join(EIGEN_OPMERKING.replace('w:id="41"', f'w:id="{i}"') for i in range(500))
    merken = "".join(
        f'<w:commentRangeStart w:id="{i}"/>{t(f"Regel {i}. ")}<w:commentRangeEnd w:id="{i}"/>'
        f'<w:r><w:commentReference w:id="{i}"/></w:r>'
        for i in range(500)
    )
    pad = maak_word(tmp_path / "a.docx", p(merken) + p(t("Je komt tevens kijken.")), opmerkingen=eigen)
    uit = tmp_path / "b.docx"
    assert voer_uit(["vacature", *KOPIE["opmerkingen"], str(pad), "-o", str(uit)]) == 0
    assert sum(c.author == "Sanne" for c in Document(str(uit)).comments) == 500
    assert "tevens" in dict(_gemarkeerd(uit))
    na, voor = delen(uit), delen(pad)
    assert zonder_leerwerk(na, "word/document.xml") == gelijk(etree.fromstring(voor["word/document.xml"]))


@pytest.mark.parametrize("vorm", KOPIE)
def test_uitvoer_die_bestaat_en_het_eigen_bestand(tmp_path, capsys, vorm):
    pad = maak_word(tmp_path / "a.docx", p(t("Je komt tevens kijken.")))
    inhoud = pad.read_bytes()
    (tmp_path / "b.docx").write_bytes(b"oud")
    assert "bestaat al" in _weiger(capsys, *KOPIE[vorm], pad, "-o", tmp_path / "b.docx")[1]
    assert (tmp_path / "b.docx").read_bytes() == b"oud"
    assert "je eigen bestand" in _weiger(capsys, *KOPIE[vorm], pad, "-o", pad, "--overschrijf")[1]
    assert pad.read_bytes() == inhoud
    assert _weiger(capsys, *KOPIE[vorm], pad, "-o", tmp_path / "b.docx", "--overschrijf")[0] == 0


def test_bron_open_in_word(tmp_path, capsys):
    pad = maak_word(tmp_path / "vacature.docx", p(t("Je komt tevens kijken.")))
    (tmp_path / "~$cature.docx").write_bytes(b"")
    code, melding = _weiger(capsys, *KOPIE["wijzigingen"], pad, "-o", tmp_path / "b.docx")
    assert code == 0 and "is nu open" in melding


def test_bestand_zonder_opmerkingen_krijgt_een_lijst(tmp_path):
    word = Document()
    word.add_paragraph("Je komt tevens kijken.", style="List Bullet")
    word.save(tmp_path / "a.docx")
    uit = tmp_path / "b.docx"
    assert voer_uit(["vacature", *KOPIE["opmerkingen"], str(tmp_path / "a.docx"), "-o", str(uit)]) == 0
    nieuw = set(delen(uit)) - set(delen(tmp_path / "a.docx"))
    assert nieuw == {"word/comments.xml"}
    assert [c.author for c in Document(io.BytesIO(uit.read_bytes())).comments][:1] == ["leerwerk"]
