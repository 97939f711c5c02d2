"""The step of ``leerwerk demo`` that puts the advice in the user's own file, and writes a new ad."""

# ruff: noqa: E501 - a table of files
from __future__ import annotations

import io
from pathlib import Path

MOEILIJK = """# Metselaar gezocht (m/v/x)

Wij zoeken tevens een metselaar in Lindenveen. Je metselt muren van nieuwe huizen.

## Wat vragen wij?

- Je bent maximaal 35 jaar
- Goede beheersing van de Nederlandse taal
- Je werkt conform de tekening

## Wat bieden wij?

- Een marktconform salaris
- 36 uur per week

Indien je wilt komen kijken, bel dan Henk: 06 00 00 00 21.
"""


def rapport(map: Path) -> list[tuple[Path, str]]:
    """Write a hard ad in Word, what the toolkit makes of it, and a new ad from a traject, in ``map/advies``."""
    from toolkit.bestanden import maak_map, schrijf_bestanden
    from toolkit.bronnen import data_dir
    from toolkit.cli.vacature_verbeter import verbeter_bestand
    from toolkit.rapport.docx_opmerkingen import met_opmerkingen
    from toolkit.rapport.html import als_html
    from toolkit.rapport.vacature_sarif import vacatures_als_sarif
    from toolkit.tekst.docx_bron import DocxBron
    from toolkit.traject.laden import laad_bron
    from toolkit.vacature import Instellingen, controleer_vacature
    from toolkit.vacature.nieuw import maak_vacature, uit_traject

    doel = maak_map(map / "advies")
    voorbeelden = data_dir("examples")
    pad = doel / "vacature.docx"
    word = _als_word(MOEILIJK)
    schrijf_bestanden([(pad, word), (pad.with_suffix(".md"), MOEILIJK.encode())], overschrijf=True)
    bron = DocxBron(word, pad)
    resultaat = controleer_vacature(bron.document)
    metselaar = laad_bron(voorbeelden / "metselaar.yaml").traject
    bestanden = [
        ("met-opmerkingen.docx", met_opmerkingen(bron, resultaat, pad), "hetzelfde bestand met advies in de kantlijn"),
        ("verbeterd.docx", verbeter_bestand(pad, Instellingen()).inhoud, "met betere woorden, om goed te keuren"),
        ("verschil.diff", verbeter_bestand(pad.with_suffix(".md"), Instellingen()).inhoud, "die woorden als lijst"),
        ("rapport.html", als_html(resultaat).encode(), "het advies als webpagina"),
        ("rapport.sarif", vacatures_als_sarif([resultaat]).encode(), "het advies voor andere programma's"),
        ("nieuw.docx", maak_vacature(uit_traject(metselaar)), "een nieuwe vacature uit een traject"),
    ]  # fmt: skip
    schrijf_bestanden(
        [(doel / f"vacature-{naam}", inhoud) for naam, inhoud, _ in bestanden], overschrijf=True
    )
    gemaakt = [
        (pad, "een moeilijke vacature in Word"),
        (pad.with_suffix(".md"), "dezelfde vacature als tekst"),
    ]
    return gemaakt + [(doel / f"vacature-{naam}", wat) for naam, _, wat in bestanden]


def _als_word(tekst: str) -> bytes:
    """Return a Markdown text as a Word file, the same bytes every time."""
    from docx import Document

    from toolkit.documenten.vast import vaste_zip

    word = Document()
    for regel in tekst.splitlines():
        if regel.startswith("#"):
            word.add_heading(regel.lstrip("# "), 1 if regel.startswith("##") else 0)
        elif regel.startswith("- "):
            word.add_paragraph(regel[2:], style="List Bullet")
        elif regel.strip():
            word.add_paragraph(regel)
    uit = io.BytesIO()
    word.save(uit)
    return vaste_zip(uit.getvalue())
