"""Forty mistakes, planted one by one in the metselaar example, are each found with the right id and line."""

# ruff: noqa: E501 - one mistake per line
from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from regels_hulp import METSELAAR

from toolkit.cli.basis import voer_uit


class Defect(NamedTuple):
    """A mistake: ``oud`` (the first one after ``na``) becomes ``nieuw``.

    The finding is on the line that starts with ``op``, at or above the change; without ``op`` on the changed line.
    """

    regel: str
    oud: str
    nieuw: str
    na: str = ""
    op: str = ""


DEFECTEN = [
    Defect("R01", "  getal: 2\n", "  getal: 5\n"),
    Defect("R01", "  datum: 2028-06-30\n", "  datum: 2028-12-31\n", na="\ndoel:"),
    Defect("R01", "  eenheid: deelnemers\n", "", op="doel:"),
    Defect("R01", "specifiek: Twee statushouders", "specifiek: Zo veel mogelijk statushouders"),
    Defect("R02", "    belang: Deelnemers leren Nederlands dat ze echt nodig hebben.\n", "", op="- id: taalschool"),
    Defect("R03", "      middelen: praktijklokaal\n", "", op="inbreng:"),
    Defect("R04", "datums: [2027-10-12, 2028-01-18, 2028-05-16]", "datums: [2028-06-30]"),
    Defect("R05", "  - rol: regisseur\n    partij: gemeente\n    persoon: sanne\n    uren_per_week: 4\n", "", op="rollen:"),
    Defect("R07", "fasen: [voortraject, taal]", "fasen: [voortraject]", op="rollen:"),
    Defect("R10", "        aantal: 2\n", "        aantal: 1\n"),
    Defect("R11", "uitvoerend: nee", "uitvoerend: ja"),
    Defect("R13", "      persoon: bram\n", "      persoon: karin\n", na="\n    buddy:"),
    Defect("R14", "      persoon: amal\n", "      persoon: henk\n", na="\n    jobcoach:"),
    Defect("R15", "    route: bbl\n", "    route: anders\n"),
    Defect("R16", "    duur: 3\n", "    duur: 7\n", na="- fase: werving\n"),
    Defect("R18", "    duur: 10\n", "    duur: 40\n"),
    Defect("R19", "    duur: 13\n", "    duur: 2\n", na="- fase: taal\n"),
    Defect("R21", "    duur: 3\n", "    duur: 9\n", na="- fase: matching\n"),
    Defect("R24", "      bedrag: 12000\n", "      bedrag: 11000\n", op="begroting:"),
    Defect("R26", "  datum: 2027-01-12\n", "  datum: 2027-04-12\n", na="\nbijeenkomst:"),
    Defect("R30", "      perspectief: Wie het diploma haalt", "      # Wie het diploma haalt", op="werkgever:"),
    Defect("R35", "  organisator: gemeente", "  organisator: bouwbedrijf"),
    Defect("R36", "    telefoon: 06 00 00 00 13\n", "", op="- id: joris"),
    Defect("R37", "    verantwoordelijk: gemeente\n", "    verantwoordelijk: school\n", na="uitvalprotocol:"),
    Defect("R38", "    - partij: kennispunt\n      plaats: Lindenveen\n      datum: 2027-01-28\n", "", op="ondertekening:"),
    Defect("R43", "  opgesteld_door: [gemeente, bouwbedrijf]", "  opgesteld_door: [gemeente, school]"),
    Defect("R44", "    niveau: A1  ", "    niveau: B1  "),
    Defect("R46", "    eis: tijdens traject", "    eis: vooraf"),
    Defect("R47", "        netwerk: Je hebt een buurman die in de bouw werkt.\n", "", op="onderwerpen:"),
    Defect("R50", "      datum: 2027-05-25\n", "      datum: 2027-06-25\n", na="trilateraal_gesprek:"),
    Defect("R52", "        status: geregeld\n", "", na="\n      fiets:", op="fiets:"),
    Defect("R54", "            tot: 18:30\n", "            tot: 17:30\n", op="tijden:"),
    Defect("R58", "ontwikkeld_door: [gemeente, bouwbedrijf, school, ", "ontwikkeld_door: [gemeente, school, "),
    Defect("R60", "        van: 19:00\n", "        van: 15:00\n", op="- dagen: [dinsdag]"),
    Defect("R60", "        van: 15:30\n", "        van: 14:45\n", na="- code: M02", op="- dagen: [vrijdag]"),
    Defect("R61", "      start: 2027-06-01\n", "      start: 2027-09-01\n", na="\n    jobcoach:"),
    Defect("R64", "    vervanger: ruben\n", "", op="- id: amal"),
    Defect("R73", "    kosten: 7600", "    kosten: 9600"),
    Defect("R78", "personen: [henk, ilse, bram, tess, piet]", "personen: [ilse, bram, tess, piet]", op="trainingen:"),
    Defect("R80", "      eind: 2028-12-31\n", "      eind: 2028-10-31\n", na="\n    nazorg:"),
    Defect("R81", "        - datum: 2028-12-05\n", "        - datum: 2029-02-05\n", op="contactmomenten:"),
    Defect("R83", "soort_contract: arbeidsovereenkomst bepaalde tijd", "soort_contract: uitzendwerk kort"),
    Defect("R84", "    naar: een ander leerwerktraject in de regio\n", "", op="doorverwijzing:"),
]  # fmt: skip


def plant(tekst: str, defect: Defect) -> tuple[str, int]:
    """Return the text with the mistake, and the line on which it must be found."""
    begin = tekst.index(defect.oud, tekst.index(defect.na) if defect.na else 0)
    stuk = tekst[:begin] + defect.nieuw + tekst[begin + len(defect.oud) :]
    regel = tekst[:begin].count("\n") + 1
    regels = stuk.splitlines()
    while not regels[regel - 1].strip().startswith(defect.op):
        regel -= 1
    return stuk, regel


def test_there_are_at_least_forty() -> None:
    assert len(DEFECTEN) >= 40 and len({d.regel for d in DEFECTEN}) >= 35


@pytest.mark.parametrize("defect", DEFECTEN, ids=[f"{i}-{d.regel}" for i, d in enumerate(DEFECTEN, 1)])
def test_defect_is_found(defect: Defect, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tekst, regel = plant(METSELAAR.read_text(encoding="utf-8"), defect)
    pad = tmp_path / "stuk.yaml"
    pad.write_text(tekst, encoding="utf-8")
    rc = voer_uit(["traject", "controleer", str(pad), "--formaat", "json", "--niet", "R45"])
    (bestand,) = json.loads(capsys.readouterr().out)["bestanden"]
    gevonden = {(b["regel"], b["regelnummer"]) for b in bestand["bevindingen"]}
    assert (defect.regel, regel) in gevonden, gevonden
    assert rc == int(any(b["ernst"] == "fout" for b in bestand["bevindingen"]))
