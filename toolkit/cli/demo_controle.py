"""The step of ``leerwerk demo`` that checks an example with mistakes in it."""

from __future__ import annotations

from pathlib import Path

FOUTEN = (
    ("  getal: 2\n", "  getal: 3\n"),
    ("  specifiek: Twee statushouders", "  specifiek: Zo veel mogelijk statushouders"),
    ("  begroting: 50000\n", "  begroting: 52000\n"),
    ("        van: 19:00\n", "        van: 15:30\n"),
    ("            tot: 18:30\n", "            tot: 17:00\n"),
    ("      persoon: amal\n      start: 2027-06-01", "      persoon: ilse\n      start: 2027-09-01"),
    ("      eind: 2028-12-31\n", "      eind: 2028-09-30\n"),
    ("    eis: tijdens traject\n", "    eis: vooraf\n"),
)
"""What is changed in the metselaar example: what a regisseur may well get wrong."""


def controle(map: Path) -> list[tuple[Path, str]]:
    """Write a traject with mistakes in ``map/controle``, and the page and action list of its check."""
    from toolkit.bestanden import maak_map, schrijf_bestanden
    from toolkit.bronnen import data_dir
    from toolkit.rapport.traject_docx import als_docx
    from toolkit.rapport.traject_html import als_html
    from toolkit.traject.laden import lees_bron
    from toolkit.traject.regels.controle import controleer

    voorbeelden = data_dir("examples")
    tekst = (voorbeelden / "metselaar.yaml").read_text(encoding="utf-8")
    for goed, fout in FOUTEN:
        tekst = tekst.replace(goed, fout, 1)
    doel = maak_map(map / "controle")
    pad = doel / "traject-met-fouten.yaml"
    resultaat = controleer(lees_bron(tekst.encode(), pad))
    bestanden = [
        (pad, tekst.encode(), "een traject met fouten"),
        (
            doel / "vacature-metselaar.md",
            (voorbeelden / "vacature-metselaar.md").read_bytes(),
            "de vacature die erbij hoort",
        ),
        (doel / "controle.html", als_html([resultaat]).encode(), "wat de controle daarvan zegt"),
        (doel / "actielijst.docx", als_docx(resultaat), "de actielijst voor de partijen"),
    ]
    schrijf_bestanden([(p, inhoud) for p, inhoud, _ in bestanden], overschrijf=True)
    return [(p, wat) for p, _, wat in bestanden]
