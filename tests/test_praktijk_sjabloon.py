"""Own templates: taken out, explained, checked, used; a dozen broken ones and what the check says of each."""

# ruff: noqa: E501 - one broken template a line reads best
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from documenten_hulp import BRON, bouw, leerwerk, lees

from toolkit.bevindingen import Ernst
from toolkit.documenten.papieren import PAPIEREN
from toolkit.documenten.sjabloon_controle import controleer_sjabloon
from toolkit.documenten.velden import velden_van

GOED = ("{{ concept }}{{ gaten|length }}", "Traject {{ naam_traject }}")


def fouten(pad: Path, naam: str = "convenant") -> list[tuple[str, str | None]]:
    return [(b.regel, b.veld) for b in controleer_sjabloon(pad, naam) if b.ernst is Ernst.FOUT]


STUK = [
    ("onbekend veld", ["{{ naam_trajekt }}"], "sjabloon-uitdrukking", "naam_traject"),
    ("onbekend veld in een lus", ["{%p for p in partijen %}", "{{ p.naan }}", "{%p endfor %}"], "sjabloon-uitdrukking", "naam"),
    ("deel van een deel", ["{{ doel.datm }}"], "sjabloon-uitdrukking", "datum"),
    ("tag niet gesloten", ["{{ naam_traject "], "sjabloon-tag-open", "}}"),
    ("kapotte tag", ["{{ naam_traject | }}"], "sjabloon-uitdrukking", ""),
    ("spatie voor p", ["{% p if concept %}", "tekst", "{%p endif %}"], "sjabloon-spatie", "{%p if concept %}"),
    ("twee tags in een alinea", ["{%p if concept %}{%p endif %}"], "sjabloon-twee-tags", "eigen alinea"),
    ("tekst die verdwijnt", ["Let op {%p if concept %}", "x", "{%p endif %}"], "sjabloon-tekst-weg", "eigen alinea"),
    ("lage aanhalingstekens", ["{% if beroep == „metselaar“ %}x{% endif %}"], "sjabloon-aanhalingsteken", "rechte"),
    ("lus zonder einde", ["{%p for p in partijen %}", "{{ p.naam }}"], "sjabloon-zonder-einde", "endfor"),
    ("einde zonder begin", ["{%p endif %}"], "sjabloon-los", "if"),
    ("door elkaar", ["{%p if concept %}", "{%p for p in partijen %}", "{%p endif %}", "{%p endfor %}"], "sjabloon-door-elkaar", "endfor"),
    ("code", ["{{ naam_traject.__class__.__mro__ }}"], "sjabloon-uitdrukking", "Haal deze code weg"),
    ("filter die niet mag", ["{{ naam_traject|safe }}"], "sjabloon-uitdrukking", ""),
    ("tag die niet mag", ["{% include 'x' %}"], "sjabloon-onbekende-tag", "for, if"),
    ("rijtag buiten een tabel", ["{%tr for p in partijen %}", "{%tr endfor %}"], "sjabloon-buiten-tabel", "{%p"),
    ("geen lijst", ["{%p for p in naam_traject %}", "{%p endfor %}"], "sjabloon-geen-lijst", "lijst"),
    ("begin en einde anders", ["{%p if concept %}", "x {% endif %}"], "sjabloon-niveau", "hetzelfde"),
]  # fmt: skip


@pytest.mark.parametrize(("alineas", "regel", "advies"), [s[1:] for s in STUK], ids=[s[0] for s in STUK])
def test_every_broken_template_is_explained(
    tmp_path: Path, alineas: list[str], regel: str, advies: str
) -> None:
    pad = bouw(tmp_path / "stuk.docx", *GOED, *alineas)
    bevindingen = [b for b in controleer_sjabloon(pad, "convenant") if b.ernst is Ernst.FOUT]
    raak = [b for b in bevindingen if b.regel == regel]
    assert raak, bevindingen
    # the paragraph is one of the broken ones (python-docx starts with no paragraph of its own)
    nummer = int((raak[0].veld or "alinea 0").split()[1])
    assert len(GOED) < nummer <= len(GOED) + len(alineas)
    assert advies in raak[0].melding + raak[0].advies
    assert raak[0].tekst == alineas[nummer - len(GOED) - 1].strip()


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    pad = bouw(tmp_path / "stuk.docx", "{{ een }}", "goed", "{{ twee }}", "{% p if x %}", "{{ drie")
    assert {veld for _, veld in fouten(pad)} == {f"alinea {n}" for n in (1, 3, 4, 5)}


def test_a_table_row_with_two_tags_or_other_text(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(GOED[0])
    tabel = document.add_table(rows=3, cols=2)
    tabel.cell(0, 0).text = "{%tr for p in partijen %}"
    tabel.cell(0, 1).text = "verdwijnt"
    tabel.cell(1, 0).text = "{{ p.naam }}"
    tabel.cell(2, 0).text = "{%tr endfor %}"
    document.save(str(tmp_path / "rij.docx"))
    assert [r for r, _ in fouten(tmp_path / "rij.docx")] == ["sjabloon-tekst-weg"]


def test_header_and_footer_have_their_own_address(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(GOED[0])
    document.sections[0].header.paragraphs[0].text = "{{ nam_traject }}"
    document.sections[0].footer.paragraphs[0].text = "{{ versi }}"
    document.save(str(tmp_path / "kop.docx"))
    assert {v for _, v in fouten(tmp_path / "kop.docx")} == {
        "alinea 1 van de kopregel",
        "alinea 1 van de voetregel",
    }


def test_a_template_without_concept_and_gaps_gets_advice_only(tmp_path: Path) -> None:
    pad = bouw(tmp_path / "kort.docx", "Traject {{ naam_traject }}")
    assert {b.regel for b in controleer_sjabloon(pad, "convenant")} == {
        "sjabloon-zonder-concept",
        "sjabloon-zonder-gaten",
    }
    assert leerwerk("sjabloon", "controleer", pad, "--voor", "convenant") == 0


@pytest.mark.parametrize("naam", list(PAPIEREN))
def test_bundled_templates_are_clean_and_fields_are_explained(naam: str, tmp_path: Path) -> None:
    assert controleer_sjabloon(BRON / f"{naam}.docx", naam) == []
    zonder = [veld.pad for veld in velden_van(naam) if not veld.betekenis]
    assert zonder == [], "write their meaning in toolkit/documenten/data/velden.yaml"


def test_template_saved_by_libreoffice_still_works(tmp_path: Path) -> None:
    programma = shutil.which("soffice")
    assert programma, "LibreOffice is needed for this test (apt-get install libreoffice-writer)"
    assert leerwerk("sjabloon", "exporteer", "rolverdeling", tmp_path) == 0
    subprocess.run(
        [
            programma,
            "--headless",
            f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(tmp_path / "lo"),
            str(tmp_path / "rolverdeling.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    eigen = tmp_path / "lo" / "rolverdeling.docx"
    assert fouten(eigen, "rolverdeling") == []
    voorbeeld = Path("examples/metselaar.yaml")
    assert leerwerk("maak", "rolverdeling", voorbeeld, "-o", tmp_path / "uit", "--sjabloon", eigen) == 0
    assert "Bouwbedrijf De Vaste Steen" in lees(tmp_path / "uit" / "rolverdeling.docx")


def test_export_use_and_refuse_to_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert leerwerk("sjabloon", "exporteer", "convenant", tmp_path) == 0
    assert leerwerk("sjabloon", "exporteer", "convenant", tmp_path) == 2
    assert "bestaat al" in capsys.readouterr().err
    eigen = tmp_path / "convenant.docx"
    document = docx.Document(str(eigen))
    document.add_paragraph("Huisstijl van {{ regisseur }}")
    document.save(str(eigen))
    assert (
        leerwerk("maak", "convenant", "examples/metselaar.yaml", "-o", tmp_path / "u", "--sjabloon", eigen)
        == 0
    )
    assert "Huisstijl van Gemeente Lindenveen" in lees(tmp_path / "u" / "convenant.docx")


def test_field_table_in_word_lists_every_field(tmp_path: Path) -> None:
    assert leerwerk("sjabloon", "velden", "afsprakenplan", "-o", tmp_path / "velden.docx") == 0
    tabel = docx.Document(str(tmp_path / "velden.docx")).tables[0]
    in_tabel = [rij.cells[0].text for rij in tabel.rows[1:]]
    assert in_tabel == [veld.tag for veld in velden_van("afsprakenplan")]


def test_unknown_paper_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert leerwerk("sjabloon", "velden", "convenat") == 2
    assert "Bedoelde je 'convenant'?" in capsys.readouterr().err


def test_the_house_style_example_makes_a_paper(tmp_path: Path) -> None:
    eigen = Path("examples/huisstijl/convenant.docx")
    assert leerwerk("sjabloon", "controleer", eigen, "--voor", "convenant") == 0
    assert leerwerk("maak", "convenant", "examples/metselaar.yaml", "-o", tmp_path, "--sjabloon", eigen) == 0
    with zipfile.ZipFile(tmp_path / "convenant.docx") as papier:
        assert b"6B2D5C" in papier.read("word/styles.xml")


def als_markdown(map: Path) -> str:
    """Return the page on broken templates: what stood there and what the check says of it."""
    delen = [
        "# Fouten in een sjabloon\n",
        "Deze bladzijde is gemaakt uit de tests. Hier zie je fouten die vaak voorkomen in een eigen sjabloon, en wat",
        "`leerwerk sjabloon controleer` erover zegt.\n",
    ]
    for naam, alineas, regel, _ in STUK:
        pad = bouw(map / "stuk.docx", *GOED, *alineas)
        raak = next(b for b in controleer_sjabloon(pad, "convenant") if b.regel == regel)
        delen += [
            f"## {naam[0].upper()}{naam[1:]}\n",
            "```",
            *alineas,
            "```\n",
            f"{raak.melding} {raak.advies}\n",
        ]
    return "\n".join(delen)


def test_the_page_on_broken_templates_is_what_the_check_says(tmp_path: Path) -> None:
    assert Path("docs/sjabloonfouten.md").read_text(encoding="utf-8") == als_markdown(tmp_path)
