"""The progress test and the week plan: read back from Word, and their promises checked on every beroep."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lesmateriaal_hulp import cellen, eigen_map, open_docx, tekst, term, vaktaal

from toolkit.lesmateriaal.keuze import woorden_van
from toolkit.lesmateriaal.weekplan import maak_planning, op_volgorde
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.model import Categorie

VEILIG = {Categorie.VEILIGHEID, Categorie.COMMANDO}


@pytest.fixture(scope="module")
def glossarium() -> Glossarium:
    return laad_glossarium()


# --- test ---


def delen(document: Any) -> dict[str, list[Any]]:
    """Return the body's paragraphs and tables per part of the document (a title starts a part)."""
    uit: dict[str, list[Any]] = {}
    naam = ""
    for stuk in document.iter_inner_content():
        if getattr(stuk, "style", None) is not None and stuk.style.name == "Title":
            naam = stuk.text
            uit[naam] = []
        elif naam:
            uit[naam].append(stuk)
    return uit


@pytest.mark.parametrize(
    "beroep", ["metselaar", "stratenmaker", "bronontwikkelaar", "monteur-vloerverwarming"]
)
def test_two_versions_are_parallel(tmp_path: Path, glossarium: Glossarium, beroep: str) -> None:
    pad = tmp_path / "t.docx"
    assert vaktaal("toets", beroep, "-o", pad) == 0
    per = delen(open_docx(pad))
    naam = glossarium.vakgebieden[beroep].naam
    titel = f"Toets {naam[0].lower()}{naam[1:]}"
    assert list(per) == [
        f"{titel} - versie A",
        f"{titel} - versie B",
        "Antwoorden versie A",
        "Antwoorden versie B",
        "Scoreblad",
    ]
    a, b = per[f"{titel} - versie A"], per[f"{titel} - versie B"]
    koppen = [[s.text for s in deel if s.style.name == "Heading 1"] for deel in (a, b)]
    assert koppen[0] == koppen[1] and len(koppen[0]) == 5
    punten = sum(int(p) for p in re.findall(r"/ (\d+) \)", " ".join(koppen[0])))
    assert f"{punten} punten" in [s.text for s in a if s.style.name == "Subtitle"] and punten >= 30
    termen = {t.met_lidwoord: t for t in woorden_van(glossarium, beroep)}
    gevraagd = []
    for deel in (a, b):
        tabellen = [cellen(s) for s in deel if hasattr(s, "rows") and len(s.columns) == 5]
        gevraagd.append([termen[rij[0].split(". ", 1)[1]] for t in tabellen for rij in t])
    assert not {t.id for t in gevraagd[0]} & {t.id for t in gevraagd[1]}
    assert Counter(t.categorie for t in gevraagd[0]) == Counter(t.categorie for t in gevraagd[1])
    assert abs(sum(t.kern for t in gevraagd[0]) - sum(t.kern for t in gevraagd[1])) <= 2
    lengtes = [sum(len(t.lemma) for t in g) / len(g) for g in gevraagd]
    assert abs(lengtes[0] - lengtes[1]) < 2.5
    score = next(cellen(s) for s in per["Scoreblad"] if hasattr(s, "rows"))
    assert sum(int(rij[1]) for rij in score[1:-1]) == int(score[-1][1]) == punten


def test_result_bands_touch_and_cover_everything(tmp_path: Path) -> None:
    assert vaktaal("toets", "metselaar", "-o", tmp_path / "t.docx") == 0
    alles = tekst(open_docx(tmp_path / "t.docx"))
    banden = [(int(a), int(b)) for a, b in re.findall(r"^(\d+) - (\d+) punten", alles, re.M)]
    totaal = int(re.search(r"^(\d+) punten$", alles, re.M)[1])
    assert banden[0][1] == totaal and banden[-1][0] == 0
    assert all(hoger[0] == lager[1] + 1 for hoger, lager in pairwise(banden))


def test_test_is_repeatable_and_refuses_too_few_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for naam, zaad in (("a", 1), ("b", 1), ("c", 2)):
        assert vaktaal("toets", "schilder", "-o", tmp_path / f"{naam}.docx", "--zaad", zaad) == 0
    a, b, c = ((tmp_path / f"{n}.docx").read_bytes() for n in "abc")
    assert a == b != c
    map_ = eigen_map(tmp_path / "eigen", [term("hark"), term("riek")])
    assert vaktaal("toets", "proef", "-o", tmp_path / "x.docx", "--glossaria", map_) == 2
    assert "te weinig woorden voor een toets" in capsys.readouterr().err
    assert vaktaal("toets", "schilder", "-o", tmp_path / "a.docx") == 2
    assert not (tmp_path / "x.docx").exists() and (tmp_path / "a.docx").read_bytes() == a


# --- week plan ---


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_week_plan_keeps_its_promises(glossarium: Glossarium, data: st.DataObject) -> None:
    sleutel = data.draw(st.sampled_from([g.sleutel for g in glossarium.beroepen]))
    weken, uren = data.draw(st.integers(1, 52)), data.draw(st.integers(1, 20))
    planning = maak_planning(glossarium, sleutel, weken=weken, uren=uren)
    assert [w.nummer for w in planning] == list(range(1, weken + 1))
    nieuw = [t for w in planning for t in w.nieuw]
    assert nieuw == op_volgorde(glossarium, sleutel)[: len(nieuw)] and nieuw
    assert max(len(w.nieuw) for w in planning) <= uren * 5
    for week in planning:
        assert all(1 <= n < week.nummer for n in week.herhaal)
    if weken >= 4:
        assert not planning[-1].nieuw and planning[-1].toets == "B"
        assert planning[-1].herhaal == tuple(range(1, weken))
        for week in planning[:-2]:
            terug = [w.nummer for w in planning if week.nummer in w.herhaal]
            assert len(terug) >= 2, "every word comes back at least twice"
            assert week.nummer + 1 in terug


def test_safety_first_then_kern(glossarium: Glossarium) -> None:
    for gebied in glossarium.beroepen:
        woorden = op_volgorde(glossarium, gebied.sleutel)
        veilige_kern = [t.categorie in VEILIG and t.kern for t in woorden]
        assert veilige_kern == sorted(veilige_kern, reverse=True), gebied.sleutel
        laatste_kern = max(n for n, t in enumerate(woorden) if t.kern)
        assert all(t.kern or t.categorie is Categorie.VEILIGHEID for t in woorden[:laatste_kern])
        assert {t.id for t in woorden_van(glossarium, gebied.sleutel)} <= {t.id for t in woorden}


def test_week_plan_on_paper(tmp_path: Path, glossarium: Glossarium) -> None:
    pad = tmp_path / "plan.docx"
    assert vaktaal("weekplan", "dakdekker", "--weken", 6, "--uren", 2, "-o", pad) == 0
    document = open_docx(pad)
    planning = maak_planning(glossarium, "dakdekker", weken=6, uren=2)
    overzicht, *weken = (cellen(t) for t in document.tables)
    assert [rij[0] for rij in overzicht[1:]] == list("123456")
    assert (
        overzicht[1][1].startswith("Veilig werken")
        and overzicht[3][4] == "versie A"
        and overzicht[6][4] == "versie B"
    )
    for rijen, week in zip(weken, planning, strict=False):
        assert [rij[0].removesuffix(" ★") for rij in rijen[1:]] == [t.met_lidwoord for t in week.nieuw]
    minuten = [
        sum(map(int, re.findall(r"(\d+) minuten", a.text)))
        for a in document.paragraphs
        if "minuten" in a.text
    ]
    assert minuten == [120] * 6
    assert vaktaal("weekplan", "dakdekker", "-o", pad) == 2


def test_week_plan_of_one_week_and_wrong_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vaktaal("weekplan", "schilder", "--weken", 1, "--uren", 1, "-o", tmp_path / "een.docx") == 0
    assert "1 week  |  1 uur per week  |  5 woorden" in tekst(open_docx(tmp_path / "een.docx"))
    for args in (["--weken", "0"], ["--uren", "x"], ["--weken", "53"]):
        assert vaktaal("weekplan", "schilder", *args, "-o", tmp_path / "x.docx") == 2
    assert vaktaal("weekplan", "schildr", "-o", tmp_path / "x.docx") == 2
    assert "Bedoelde je 'schilder'?" in capsys.readouterr().err and not (tmp_path / "x.docx").exists()
