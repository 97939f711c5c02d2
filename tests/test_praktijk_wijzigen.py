"""After signing: compare two versions, make an addendum, erase a deelnemer."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import pytest
from documenten_hulp import leerwerk, lees
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.traject.invullen.opslaan import velden_in_volgorde
from toolkit.traject.laden import laad_traject, lees_bron
from toolkit.traject.structuur import Pad
from toolkit.traject.yaml_bewerken import bewerk
from toolkit.yamlbron import ontleed_yaml

VOORBEELD = Path("examples/metselaar.yaml")
TEKST = VOORBEELD.read_text(encoding="utf-8")


def versie(map: Path, naam: str, *paren: tuple[str, str]) -> Path:
    """Save the example with pieces of its text replaced, each once."""
    tekst = TEKST
    for oud, nieuw in paren:
        assert oud in tekst, oud
        tekst = tekst.replace(oud, nieuw, 1)
    pad = map / naam
    pad.write_text(tekst, encoding="utf-8")
    return pad


def groepen(uit: str) -> dict[str, list[str]]:
    """Return what the command prints, per heading."""
    gevonden: dict[str, list[str]] = {}
    kop = ""
    for regel in uit.splitlines():
        if regel.startswith("  - "):
            gevonden.setdefault(kop, []).append(regel[4:].replace("\u00a0", " "))
        elif regel:
            kop = regel
    return gevonden


TWEE_DAGEN = ("  eind: 2028-06-30\n  onbepaald", "  eind: 2028-09-30\n  onbepaald")
BEDRAG = ("bedrag: 12000", "bedrag: 14000")
TELEFOON = ("telefoon: 06 00 00 00 15", "telefoon: 06 00 00 00 99")
NIVEAU = ("niveau_doel: A2", "niveau_doel: B1")
WERVING = ("plaats: buurthuis De Brug", "plaats: bibliotheek")


def test_changes_are_told_per_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nieuw = versie(tmp_path, "n.yaml", TWEE_DAGEN, BEDRAG, TELEFOON, NIVEAU, WERVING)
    assert leerwerk("traject", "vergelijk", VOORBEELD, nieuw) == 0
    uit = capsys.readouterr().out
    per = groepen(uit)
    assert "Er zijn 5 wijzigingen." in uit and f"leerwerk maak addendum {VOORBEELD} {nieuw}" in uit
    eind = "Het traject, einde: was 30 juni 2028, is nu 30 september 2028."
    bedrag = "Geld, bijdragen, De Vaste Steen, bedrag: was € 12.000,00, is nu € 14.000,00."
    telefoon = "Persoon, Henk Muurling, telefoon: was “06 00 00 00 15”, is nu “06 00 00 00 99”."
    assert per["Convenant"] == [eind, bedrag]
    assert per["Rolverdeling"] == [eind, telefoon, bedrag]
    assert per["Afsprakenplan"] == [telefoon, "Deelnemer, M01, taal, niveau doel: was A2, is nu B1."]
    assert per["In geen enkel papier"] == [
        "Werving, voorlichting, plaats: was “buurthuis De Brug”, is nu “bibliotheek”."
    ]


def test_only_meaning_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nieuw = versie(
        tmp_path,
        "n.yaml",
        ("  start: 2027-04-01            # 1-4-2027 mag ook", "  start: 1-4-2027"),
        ("bedrag: 12000", "bedrag: '12.000,00'"),
        ("# Wie doen er mee?", "# Iets anders"),
    )
    assert leerwerk("traject", "vergelijk", VOORBEELD, nieuw) == 0
    assert capsys.readouterr().out == "Er is niets veranderd.\n"


def test_items_that_come_go_and_move(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin = TEKST.index("\ntaken:\n") + 1
    taken = TEKST[begin : TEKST.index("# ---", begin)]
    eerste, *rest = re.findall(r"  - taak:.*?(?=  - taak:|\Z)", taken, re.S)
    erbij = "  - taak: Afscheid vieren\n    fase: matching\n    eindverantwoordelijk: wsp\n"
    omgewisseld = "taken:\n" + rest[0] + erbij + "".join(rest[2:]) + eerste
    nieuw = versie(tmp_path, "n.yaml", (taken, omgewisseld))
    assert leerwerk("traject", "vergelijk", VOORBEELD, nieuw) == 0
    uit = capsys.readouterr().out
    assert "Taak: erbij gekomen is “Afscheid vieren”, Matching en plaatsing, het WSP." in uit
    assert "Taak: vervallen is “Het voortraject maken en geven”" in uit and "Er zijn 2 wijzigingen." in uit


def test_a_new_partij_that_others_refer_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    erbij = "partijen:\n  - id: bond\n    naam: Vakbond Steen\n    type: anders\n"
    nieuw = versie(
        tmp_path, "n.yaml", ("partijen:\n", erbij), ("  voorzitter: gemeente", "  voorzitter: bond")
    )
    assert leerwerk("traject", "vergelijk", VOORBEELD, nieuw) == 0
    per = groepen(capsys.readouterr().out)
    assert any("voorzitter: was de gemeente, is nu Vakbond Steen" in regel for regel in per["Convenant"])
    assert any("Partij: erbij gekomen is “Vakbond Steen”" in regel for regel in per["Convenant"])


def test_the_addendum_holds_the_changed_articles_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nieuw = versie(tmp_path, "n.yaml", TWEE_DAGEN, BEDRAG, TELEFOON)
    assert leerwerk("maak", "addendum", VOORBEELD, nieuw, "-o", tmp_path) == 0
    assert "verandert op 3 plaatsen" in capsys.readouterr().out
    tekst = lees(tmp_path / "addendum.docx").replace("\u00a0", " ")
    assert "bij Convenant Metselaars Lindenveen" in tekst and "versie 1.0 van 21 januari 2027" in tekst
    koppen = [r for r in tekst.splitlines() if re.match(r"(Artikel \d+\w?\. |Kerngegevens$)", r)]
    assert koppen == ["Kerngegevens", "Artikel 5. Geld", "Artikel 15. Looptijd"]
    assert "Bedrag: € 12.000,00" in tekst and "Bedrag: € 14.000,00" in tekst
    assert "De bijdragen zijn samen € 52.000,00." in tekst and "eindigt op 30 september 2028" in tekst
    assert "Bedrag: € 24.000,00" not in tekst and "06 00 00 00 99" not in tekst
    assert "in artikel 11 van het convenant" in tekst and tekst.count("Handtekening:") == 7
    assert "28 januari 2027" not in tekst.split("Ondertekening")[1]
    convenant = tmp_path / "c"
    assert leerwerk("maak", "convenant", VOORBEELD, "-o", convenant) == 0
    papier = lees(convenant / "convenant.docx").replace("\u00a0", " ")
    for links in ("De bijdragen zijn samen € 50.000,00.", "eindigt op 30 juni 2028."):
        assert links in tekst and links in papier
    eerste = (tmp_path / "addendum.docx").read_bytes()
    assert leerwerk("maak", "addendum", VOORBEELD, nieuw, "-o", tmp_path) == 2
    assert leerwerk("maak", "addendum", VOORBEELD, nieuw, "-o", tmp_path, "--overschrijf") == 0
    assert (tmp_path / "addendum.docx").read_bytes() == eerste


def _zonder(begin: str, einde: str) -> tuple[str, str]:
    i = TEKST.index(begin)
    return TEKST[i : TEKST.index(einde, i)], ""


def test_articles_that_come_and_go_do_not_move_the_numbers(tmp_path: Path) -> None:
    oud = versie(tmp_path, "o.yaml", _zonder("  toetreding:\n    mogelijk", "  opzegging:\n"))
    nieuw = versie(tmp_path, "n.yaml", _zonder("  onvoorzien:\n    overleg", "  openbaarheid:\n"))
    assert leerwerk("maak", "addendum", oud, nieuw, "-o", tmp_path) == 0
    tekst = lees(tmp_path / "addendum.docx")
    koppen = re.findall(r"^Artikel .*$", tekst, re.M)
    assert koppen == ["Artikel 11a. Nieuwe partijen", "Artikel 13. Onverwachte omstandigheden"]
    assert "Dit artikel is nieuw. Het komt na artikel 11." in tekst and "Dit artikel vervalt." in tekst
    assert "11a.2" in tekst and "Dat gaat zo: met een brief aan de regisseur." in tekst


def test_who_leaves_signs_too(tmp_path: Path) -> None:
    oud = versie(
        tmp_path,
        "o.yaml",
        ("partijen:\n", "partijen:\n  - id: bond\n    naam: Vakbond Steen\n    plaats: Oost\n"),
    )
    assert leerwerk("maak", "addendum", oud, VOORBEELD, "-o", tmp_path) == 0
    tekst = lees(tmp_path / "addendum.docx")
    assert "“Vakbond Steen”, die stopt als partij" in tekst and tekst.count("Handtekening:") == 8
    assert "Stopt als partij: Vakbond Steen." in tekst


def test_no_change_in_the_convenant_is_no_addendum(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nieuw = versie(tmp_path, "n.yaml", NIVEAU, WERVING)
    assert leerwerk("maak", "addendum", VOORBEELD, nieuw, "-o", tmp_path) == 0
    assert "niet nodig" in capsys.readouterr().out and not (tmp_path / "addendum.docx").exists()


def test_an_addendum_with_gaps_asks_for_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nieuw = versie(tmp_path, "n.yaml", ("  begroting: 50000\n", ""), BEDRAG)
    assert leerwerk("maak", "addendum", VOORBEELD, nieuw, "-o", tmp_path) == 2
    assert (
        "Wat kost het hele traject?" in capsys.readouterr().err and not (tmp_path / "addendum.docx").exists()
    )
    assert leerwerk("maak", "addendum", VOORBEELD, nieuw, "-o", tmp_path, "--concept") == 0
    assert "[nog invullen: wat kost het hele traject]" in lees(tmp_path / "addendum.docx")


def test_erasing_a_deelnemer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = versie(
        tmp_path,
        "t.yaml",
        ("  - code: M01\n", "  - code: M01\n    naam: Yonas Testman\n    telefoon: 06 98 76 54 32\n"),
        ("  - code: M02\n", "      # M01 helpt hem\n  # hierna de tweede\n  - code: M02\n"),
        (
            "      wat: Je werkte een dag mee met de ploeg van Tess.",
            "      wat: Je liep mee met Yonas Testman.",
        ),
    )
    assert leerwerk("maak", "afsprakenplan", pad, "-o", tmp_path / "p") == 0
    shutil.copy(tmp_path / "p/afsprakenplan-M01.docx", tmp_path / "ergens.docx")
    elders = tmp_path.parent / f"{tmp_path.name}-elders"
    elders.mkdir()
    (elders / "notitie.txt").write_text("Bel 06-98765432 terug", encoding="utf-8")
    (elders / "niets.txt").write_text("M011 en XM01 zijn anderen", encoding="utf-8")
    (elders / "kapot.docx").write_bytes(b"PK\x03\x04")
    voor = laad_traject(pad)
    capsys.readouterr()
    assert leerwerk("traject", "wis-deelnemer", pad, "m01", elders, "--ja") == 0
    uit = capsys.readouterr().out
    tekst = pad.read_text(encoding="utf-8")
    na = laad_traject(pad)
    assert len(na.deelnemers) == len(voor.deelnemers) and na.deelnemers[1] == voor.deelnemers[1]
    gewist = na.deelnemers[0]
    assert (gewist.code, gewist.werkgever, gewist.opleiding) == ("gewist-1", "bouwbedrijf", "entree-bouw")
    assert gewist.uitstroom.soort_contract == voor.deelnemers[0].uitstroom.soort_contract
    assert gewist.naam is None and not gewist.intake and not gewist.rooster and gewist.start is None
    assert "M01" not in tekst and "76 54 32" not in tekst and "# hierna de tweede" in tekst
    assert "Yonas Testman" in tekst  # in the words about M02: shown to the user, who decides
    assert (
        re.search(r"regel \d+: wat: Je liep mee met Yonas Testman\.", uit) and "blijven 2 deelnemers" in uit
    )
    for naam in (
        "ergens.docx  (in de tekst)",
        "afsprakenplan-M01.docx  (in de naam)",
        "notitie.txt  (in de tekst)",
    ):
        assert naam in uit
    assert "kapot.docx  (kan niet worden gelezen" in uit and "niets.txt" not in uit and "t.yaml  (" not in uit
    assert "afsprakenplan-M02.docx  (in de tekst)" in uit
    assert "loopt nog tot en met 30 december 2028" in uit
    assert leerwerk("maak", "afsprakenplan", pad, "-o", tmp_path / "later") == 0
    assert [p.name for p in (tmp_path / "later").iterdir()] == ["afsprakenplan-M02.docx"]
    oud, nieuw = TEKST.splitlines(), tekst.splitlines()
    eerste = oud.index("  - code: M01")
    assert nieuw[:eerste] == oud[:eerste]


def test_erasing_is_asked_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pad = versie(tmp_path, "t.yaml")
    for tekst in ("", "\n", "nee\n", "misschien\n"):
        monkeypatch.setattr("sys.stdin", io.StringIO(tekst))
        assert leerwerk("traject", "wis-deelnemer", pad, "M01") == 2
        assert pad.read_text(encoding="utf-8") == TEKST
    assert leerwerk("traject", "wis-deelnemer", pad, "M09", "--ja") == 2
    assert "Deelnemers in het traject: M01, M02" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("ja\n"))
    assert leerwerk("traject", "wis-deelnemer", pad, "M01") == 0
    assert leerwerk("traject", "wis-deelnemer", pad, "M02", "--ja") == 0
    assert [d.code for d in laad_traject(pad).deelnemers] == ["gewist-1", "gewist-2"]
    capsys.readouterr()
    assert leerwerk("maak", "afsprakenplan", pad, "-o", tmp_path / "p") == 2
    assert "er zijn geen deelnemers meer" in capsys.readouterr().err


def test_erasing_in_a_file_written_on_one_line(tmp_path: Path) -> None:
    pad = tmp_path / "t.yaml"
    pad.write_bytes(
        b"# kop\r\npartijen: [{id: b, type: werkgever}]\r\n"
        b"deelnemers: [{code: X1, naam: Jan, werkgever: b}, {code: X2}]\r\n# slot\r\n"
    )
    assert leerwerk("traject", "wis-deelnemer", pad, "X1", "--ja") == 0
    inhoud = pad.read_bytes()
    assert b"Jan" not in inhoud and inhoud.startswith(b"# kop\r\n") and inhoud.endswith(b"# slot\r\n")
    assert [(d.code, d.werkgever) for d in laad_traject(pad).deelnemers] == [("gewist-1", "b"), ("X2", None)]


_TEKSTVELDEN: list[Pad] = [
    ("traject", "naam"),
    ("traject", "verlenging"),
    ("partijen", 0, "rsin"),
    ("partijen", 6, "inbreng", "middelen"),
    ("nazorg", "doorverwijzing", "naar"),
    ("convenant", "bijlagen", 1),
    ("personen", 3, "certificaat"),
    ("financien", "subsidie", "naam"),
]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(_TEKSTVELDEN), st.text(min_size=1, max_size=40))
def test_a_change_touches_nothing_but_its_own_place(pad: Pad, waarde: str) -> None:
    if not waarde.isprintable():
        return
    nieuw = bewerk(TEKST, lambda y: y.zet(pad, waarde, velden_in_volgorde))
    assert set(TEKST.splitlines()) - set(nieuw.splitlines()) <= set(_regels_bij(pad))
    data = ontleed_yaml(nieuw).data
    for stap in pad:
        data = data[stap]
    assert str(data) == waarde


def _regels_bij(pad: Pad) -> list[str]:
    regels = TEKST.splitlines()
    eerste = lees_bron(TEKST.encode(), VOORBEELD).bron.regel(pad) or 1
    return regels[eerste - 1 : eerste + 2]


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_what_is_taken_away_is_gone_and_the_rest_stays(keuze: st.DataObject) -> None:
    data = ontleed_yaml(TEKST).data
    pad: Pad = ()
    while isinstance(data, dict | list) and data and (not pad or keuze.draw(st.booleans())):
        stap = keuze.draw(st.sampled_from(list(data) if isinstance(data, dict) else list(range(len(data)))))
        data, pad = data[stap], (*pad, stap)
    nieuw = bewerk(TEKST, lambda y: y.verwijder(pad))
    assert len(nieuw) < len(TEKST)
    weg = [r for r in TEKST.splitlines() if r not in nieuw.splitlines() and r.startswith("#")]
    assert not weg
