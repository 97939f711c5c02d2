"""Exercise sheets: made by the command, read back from Word, and solved with nothing but the glossary."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lesmateriaal_hulp import cellen, eigen_map, open_docx, term, vaktaal

from toolkit.lesmateriaal.keuze import woorden_van
from toolkit.lesmateriaal.oefenblad import SOORTEN
from toolkit.lesmateriaal.oefeningen.kruiswoord import vakken
from toolkit.lesmateriaal.oefeningen.rooster import maak_rooster
from toolkit.lesmateriaal.stof import Stof, mensen, uitspraken
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.vormen import plekken

BEROEPEN = ("metselaar", "loodgieter", "vloerenlegger")


@pytest.fixture(scope="module")
def glossarium() -> Glossarium:
    return laad_glossarium()


def blad(map_: Path, beroep: str, *args: str | int) -> tuple[Any, Any]:
    """Return the sheet and the answers, opened."""
    pad = map_ / f"{beroep}.docx"
    assert vaktaal("oefenblad", beroep, "-o", pad, "--antwoorden", *args) == 0
    return open_docx(pad), open_docx(pad.with_name(f"{beroep}-antwoorden.docx"))


def stukken(document: Any, titel: str) -> list[Any]:
    """Return the paragraphs under the heading with ``titel``."""
    uit: list[Any] = []
    binnen = False
    for alinea in document.paragraphs:
        if alinea.style.name == "Heading 1":
            binnen = alinea.text.endswith(titel)
        elif binnen:
            uit.append(alinea)
    return uit


@pytest.mark.parametrize("beroep", BEROEPEN)
def test_gap_sentences_have_one_answer(tmp_path: Path, glossarium: Glossarium, beroep: str) -> None:
    vragen, antwoorden = blad(tmp_path, beroep, "--soort", "gatenzin")
    bank = [c for rij in cellen(vragen.tables[0]) for c in rij if c]
    termen = woorden_van(glossarium, beroep)
    zinnen = {z: t for t in termen for z in (t.werkvloerzin, t.voorbeeldzin)}
    gebruikt = []
    for alinea in stukken(antwoorden, "Vul het goede woord in"):
        zin = alinea.text.split("\t", 1)[1]
        (goed,) = [run.text for run in alinea.runs if run.bold]
        vakterm = zinnen[zin]
        assert [zin[b:e] for b, e in plekken(vakterm, zin)] == [goed]
        anderen = [
            zinnen_term
            for w in bank
            if w != goed.lower()
            for zinnen_term in termen
            if _is_vorm(w, zinnen_term)
        ]
        assert not any(plekken(ander, tekst) for ander in anderen for tekst in (zin, vakterm.betekenis))
        gebruikt.append((goed.lower(), vakterm))
    vraagregels = [a.text for a in stukken(vragen, "Vul het goede woord in") if "____" in a.text]
    assert len(vraagregels) == len(gebruikt) >= 6
    assert not any(
        re.search(rf"\b{re.escape(w)}\b", regel.lower())
        for (w, _), regel in zip(gebruikt, vraagregels, strict=True)
    )
    hulp = [a.text for a in stukken(vragen, "Vul het goede woord in") if a.style.name == "Hulp"]
    assert hulp == [t.betekenis for _, t in gebruikt], "the meaning makes that only one word fits"
    over = set(bank) - {w for w, _ in gebruikt}
    assert len(bank) == len(set(bank)) and 1 <= len(over) <= 2
    soorten = {(t.categorie, t.woordsoort) for _, t in gebruikt}
    for woord in over:
        assert any((t.categorie, t.woordsoort) in soorten for t in termen if _is_vorm(woord, t)), (
            "a decoy of another category"
        )


def _is_vorm(woord: str, vakterm: Any) -> bool:
    return any(
        woord == z[b:e].lower()
        for z in (vakterm.werkvloerzin, vakterm.voorbeeldzin)
        for b, e in plekken(vakterm, z)
    )


@pytest.mark.parametrize("beroep", BEROEPEN)
def test_matching_is_solved_by_the_glossary(tmp_path: Path, glossarium: Glossarium, beroep: str) -> None:
    vragen, antwoorden = blad(tmp_path, beroep, "--soort", "koppelen")
    per_woord = {t.met_lidwoord: t for t in woorden_van(glossarium, beroep)}
    eigen = {}
    for tabel in vragen.tables:
        rijen = cellen(tabel)
        letters = {rij[4]: rij[3] for rij in rijen}
        termen = [per_woord[rij[0].split(". ", 1)[1]] for rij in rijen]
        assert len({t.categorie for t in termen}) == 1 and len(letters) == len(termen)
        eigen |= {rij[0].split(".")[0]: letters[t.betekenis] for rij, t in zip(rijen, termen, strict=True)}
    gegeven = " ".join(a.text for a in stukken(antwoorden, "Welke betekenis hoort erbij?"))
    assert dict(re.findall(r"(\d+) ([a-z])", gegeven)) == eigen


def test_articles_and_plurals_are_those_of_the_glossary(tmp_path: Path, glossarium: Glossarium) -> None:
    vragen, antwoorden = blad(tmp_path, "loodgieter", "--soort", "lidwoord,meervoud")
    termen = woorden_van(glossarium, "loodgieter")
    lidwoorden, meervouden = (cellen(t) for t in antwoorden.tables)
    gevraagd = [c.replace("______ ", "") for rij in cellen(vragen.tables[0]) for c in rij if c]
    goed = [c for rij in lidwoorden for c in rij if c]
    assert goed == [next(t.met_lidwoord for t in termen if t.lemma == w and t.lidwoord) for w in gevraagd]
    assert {g.split()[0] for g in goed} == {"de", "het"} and "de/het" not in " ".join(goed)
    per_woord = {t.met_lidwoord: t for t in termen}
    paren = [(rij[i], rij[i + 1]) for rij in meervouden for i in (0, 2) if rij[i]]
    assert paren and all(meer == f"de {per_woord[een].meervoud}" for een, meer in paren)


def test_steps_come_in_another_order_than_the_right_one(tmp_path: Path, glossarium: Glossarium) -> None:
    vragen, antwoorden = blad(tmp_path, "metselaar", "--soort", "volgorde")
    goed = [a.text.split("\t")[1] for a in stukken(antwoorden, "volgorde") if "\t" in a.text]
    for nummer, klus in enumerate(Stof(glossarium, "metselaar", 1).klussen):
        gevraagd = [rij[1] for rij in cellen(vragen.tables[nummer])]
        assert sorted(gevraagd) == sorted(klus.stappen) and gevraagd != list(klus.stappen)
        assert tuple(goed[nummer * 6 : nummer * 6 + 6]) == klus.stappen


@pytest.mark.parametrize("beroep", [*BEROEPEN, "boormeester", "glaszetter"])
def test_crossword_holds_only_words_of_the_beroep(
    tmp_path: Path, glossarium: Glossarium, beroep: str
) -> None:
    vragen, antwoorden = blad(tmp_path, beroep, "--soort", "kruiswoord")
    raster = cellen(antwoorden.tables[0])
    leeg = cellen(vragen.tables[0])
    termen = {"".join(vakken(t.lemma)): t for t in woorden_van(glossarium, beroep)}
    gevonden: dict[int, set[str]] = {0: set(), 1: set()}
    for richting, regels in enumerate((raster, list(zip(*raster, strict=True)))):
        for regel in regels:
            for woord in re.findall(r"\S{2,}", "".join(letter or " " for letter in regel).replace("IJ", "Ĳ")):
                gevonden[richting].add(woord.replace("Ĳ", "IJ"))
    assert gevonden[0] | gevonden[1] <= set(termen)
    assert not gevonden[0] & gevonden[1] and len(gevonden[0] | gevonden[1]) >= 10
    aanwijzingen = [c.split("\n") for c in cellen(vragen.tables[1])[0]]
    for richting in (0, 1):
        betekenissen = {regel.split("\t", 1)[1].rsplit(" (", 1)[0] for regel in aanwijzingen[richting][1:]}
        assert betekenissen == {termen[w].betekenis for w in gevonden[richting]}
    nummers = [int(c) for rij in leeg for c in rij if c]
    assert nummers == list(range(1, len(nummers) + 1))
    genoemd = {int(regel.split(".")[0]) for kolom in aanwijzingen for regel in kolom[1:]}
    assert genoemd == set(nummers)
    assert len(raster) <= 14 and len(raster[0]) <= 14


def test_who_safety_and_dictation(tmp_path: Path, glossarium: Glossarium) -> None:
    vragen, antwoorden = blad(tmp_path, "dakdekker", "--soort", "wie,veilig,dictee")
    wie = dict(tuple(reversed(p)) for p in uitspraken())
    zinnen = [rij[0] for rij in cellen(vragen.tables[1])[1:]]
    gegeven = [a.text.split("\t")[1] for a in stukken(antwoorden, "Wie zegt dit?")]
    assert gegeven == [f"de {wie[z]}: {z}" for z in zinnen] and {wie[z] for z in zinnen} == set(mensen())
    eigen, algemeen = Stof(glossarium, "dakdekker", 1).stellingen()
    stellingen = {s.zin: s for s in (*eigen, *algemeen)}
    gekozen = [stellingen[rij[0].split(". ", 1)[1]] for rij in cellen(vragen.tables[2])[1:]]
    assert sum(s.veilig for s in gekozen) == 5 == len(gekozen) / 2 and set(eigen) <= set(gekozen)
    oordeel = [a.text.split("\t")[1] for a in stukken(antwoorden, "Veilig of niet veilig?")]
    assert oordeel == ["Veilig." if s.veilig else f"Niet veilig. {s.beter}" for s in gekozen]
    voorgelezen = [a.text.split("\t")[1] for a in stukken(antwoorden, "Luister en schrijf") if "\t" in a.text]
    geschreven = " ".join(a.text for a in stukken(vragen, "Luister en schrijf"))
    assert len(voorgelezen) == 12 and not any(woord in geschreven for woord in voorgelezen)


def test_same_seed_same_sheet_other_seed_other_sheet(tmp_path: Path) -> None:
    inhoud = {}
    for naam, zaad in (("a", 7), ("b", 7), ("c", 8)):
        assert (
            vaktaal("oefenblad", "schilder", "-o", tmp_path / f"{naam}.docx", "--zaad", zaad, "--antwoorden")
            == 0
        )
        inhoud[naam] = [(tmp_path / f"{naam}{s}.docx").read_bytes() for s in ("", "-antwoorden")]
    assert inhoud["a"] == inhoud["b"] != inhoud["c"]


def test_all_kinds_by_default_and_one_kind_does_not_change_another(tmp_path: Path) -> None:
    alles, _ = blad(tmp_path, "timmerman")
    koppen = [a.text for a in alles.paragraphs if a.style.name == "Heading 1"]
    assert [k.split(". ")[0] for k in koppen] == [str(n) for n in range(1, len(SOORTEN) + 1)]
    een, _ = blad(tmp_path, "timmerman", "--soort", "gatenzin", "--overschrijf")
    titel = "Vul het goede woord in"
    assert [a.text for a in stukken(alles, titel)] == [a.text for a in stukken(een, titel)]


@pytest.mark.parametrize(
    ("args", "melding"),
    [
        (["metselar", "-o", "x.docx"], "Bedoelde je 'metselaar'?"),
        (["metselaar", "-o", "x.docx", "--soort", "gatezin,quiz"], "Bedoelde je 'gatenzin'?"),
        (["metselaar", "-o", "x.docx", "--soort", "quiz"], "Kies uit: koppelen"),
        (["metselaar", "-o", "x.pdf"], "dit wordt een Word-bestand"),
        (["metselaar", "-o", "oud.docx", "--antwoorden"], "oud-antwoorden.docx: dit bestand bestaat al"),
        (
            ["proef", "-o", "x.docx", "--glossaria", "eigen", "--soort", "volgorde"],
            "te weinig woorden of zinnen",
        ),
        (["proef", "-o", "x.docx", "--glossaria", "eigen", "--soort", "gatenzin,kruiswoord"], "'kruiswoord'"),
    ],
)
def test_wrong_use_is_told_in_dutch_and_writes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    args: list[str],
    melding: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    eigen_map(tmp_path / "eigen", [term("hark")])
    Path("oud-antwoorden.docx").write_text("oud")
    assert vaktaal("oefenblad", *args) == 2
    assert melding in capsys.readouterr().err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["eigen", "oud-antwoorden.docx"]


def test_an_own_beroep_gets_what_its_words_allow(tmp_path: Path) -> None:
    map_ = eigen_map(tmp_path / "eigen", [term("hark"), term("riek", lidwoord="het")])
    vragen, _ = blad(tmp_path, "proef", "--glossaria", map_)
    koppen = " ".join(a.text for a in vragen.paragraphs if a.style.name == "Heading 1")
    assert "De of het?" in koppen and "Wie zegt dit?" in koppen and "volgorde" not in koppen


def test_every_beroep_has_its_own_steps_and_safety(glossarium: Glossarium) -> None:
    gezien: set[str] = set()
    for gebied in glossarium.beroepen:
        stof = Stof(glossarium, gebied.sleutel, 1)
        assert stof.klussen, gebied.sleutel
        for klus in stof.klussen:
            assert len(set(klus.stappen)) == 6
            assert max(len(s.split()) for s in klus.stappen) <= 12
        eigen, _ = stof.stellingen()
        assert [s.veilig for s in eigen] == [True, True, False, False], gebied.sleutel
        assert all(s.veilig or s.beter for s in eigen)
        assert not gezien & {s.zin for s in eigen}
        gezien |= {s.zin for s in eigen}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("ABCDE", min_size=1, max_size=9), max_size=12, unique=True), st.integers(0, 99))
def test_a_crossword_of_any_words_is_sound(woorden: list[str], zaad: int) -> None:
    rooster = maak_rooster(woorden, Random(zaad), aantal=6, maximum=10)
    if rooster is None:
        return
    links, boven, rechts, onder = rooster.grenzen
    assert 2 <= rooster.aantal <= 6 and rechts - links < 10 and onder - boven < 10
    gelegd = {(plek, True): woorden[n] for plek, n in rooster.liggend.items()}
    gelegd |= {(plek, False): woorden[n] for plek, n in rooster.staand.items()}
    gelezen = {}
    for x, y in rooster.letters:
        for ligt, (dx, dy) in ((True, (1, 0)), (False, (0, 1))):
            if (x - dx, y - dy) not in rooster.letters and (x + dx, y + dy) in rooster.letters:
                woord, plek = "", (x, y)
                while plek in rooster.letters:
                    woord += rooster.letters[plek]
                    plek = (plek[0] + dx, plek[1] + dy)
                gelezen[((x, y), ligt)] = woord
    assert gelezen == gelegd and len(set(gelegd.values())) == len(gelegd)
