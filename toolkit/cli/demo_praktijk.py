"""The step of ``leerwerk demo`` on daily practice: forms for a partij, a comparison and an addendum."""

from __future__ import annotations

from datetime import date
from pathlib import Path


def praktijk(map: Path) -> list[tuple[Path, str]]:
    """Make the forms of one partij, and what a change after signing leads to, in ``map/praktijk``."""
    from toolkit.bestanden import schrijf_bestanden
    from toolkit.bronnen import data_dir
    from toolkit.cli.traject_vergelijk import in_woorden
    from toolkit.documenten.addendum import maak_addendum
    from toolkit.documenten.formulieren import formulier_bytes
    from toolkit.traject.laden import laad_bron, lees_bron

    bron = laad_bron(data_dir("examples") / "metselaar.yaml")
    doel = map / "praktijk"
    tekst = _gewijzigd(bron.tekst)
    nieuw = lees_bron(tekst.encode(), doel / "traject-gewijzigd.yaml")
    gemaakt = maak_addendum(bron.traject, nieuw.traject, concept=False)
    assert gemaakt is not None
    bestanden = [
        (
            "formulier.xlsx",
            formulier_bytes(bron.traject, "bouwbedrijf", ".xlsx"),
            "Formulier voor de werkgever",
        ),
        (
            "formulier.docx",
            formulier_bytes(bron.traject, "bouwbedrijf", ".docx"),
            "Hetzelfde formulier in Word",
        ),
        ("traject-gewijzigd.yaml", tekst.encode(), "Het traject een paar maanden later"),
        ("wat-is-er-veranderd.txt", in_woorden(bron, nieuw).encode(), "De wijzigingen per papier"),
        ("addendum.docx", gemaakt[0], "Addendum bij het convenant van het voorbeeld"),
    ]
    schrijf_bestanden(((doel / naam, inhoud) for naam, inhoud, _ in bestanden), overschrijf=True)
    return [(doel / naam, uitleg) for naam, _, uitleg in bestanden]


def _gewijzigd(tekst: str) -> str:
    """Return the example a few months later: it lasts longer, costs more, and has another director."""
    from toolkit.traject.invullen.opslaan import velden_in_volgorde
    from toolkit.traject.structuur import Pad
    from toolkit.traject.yaml_bewerken import YamlTekst, bewerk

    wijzigingen: list[tuple[Pad, object]] = [
        (("traject", "eind"), date(2028, 9, 30)),
        (("traject", "documentversie"), "1.1"),
        (("traject", "datum"), date(2027, 11, 4)),
        (("financien", "begroting"), 52000),
        (("financien", "bijdragen", 1, "bedrag"), 14000),
        (("partijen", 2, "vertegenwoordiger", "naam"), "de heer B. Steenman"),
    ]

    def alles(yaml: YamlTekst) -> None:
        for pad, waarde in wijzigingen:
            yaml.zet(pad, waarde, velden_in_volgorde)

    return bewerk(tekst, alles)
