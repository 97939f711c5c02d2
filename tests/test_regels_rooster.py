"""The hours of a week, compared with counting minute by minute."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st
from regels_hulp import controleer_met

from toolkit.traject.model import Deelnemer, Traject
from toolkit.traject.model.keuzes import Dag
from toolkit.traject.model.soorten import lees_datum
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.fasen import maanden_tussen
from toolkit.traject.regels.rooster import botsingen, opvang_tekort

STAP = 15


def _tijd(m: int) -> str:
    return f"{time(m // 60, m % 60):%H:%M}"


blok = st.tuples(
    st.sampled_from(["maandag", "dinsdag"]),
    st.integers(0, 90),
    st.integers(1, 20),
    st.sampled_from(["werk", "les"]),
)


def _deelnemer(blokken: list[tuple[str, int, int, str]], **rest: object) -> Deelnemer:
    rooster = [
        {
            "dagen": [dag],
            "van": _tijd(van * STAP),
            "tot": _tijd(min((van + duur) * STAP, 1435)),
            "soort": soort,
        }
        for dag, van, duur, soort in blokken
    ]
    return Deelnemer.model_validate({"code": "X", "rooster": rooster, **rest})


def _minuten(wie: Deelnemer) -> list[set[tuple[Dag, int]]]:
    uit = []
    for b in wie.rooster:
        assert b.van and b.tot
        van, tot = b.van.hour * 60 + b.van.minute, b.tot.hour * 60 + b.tot.minute
        uit.append({(dag, m) for dag in b.dagen for m in range(van, tot)})
    return uit


@given(st.lists(blok, max_size=5))
def test_clashes_are_the_minutes_that_two_blocks_share(blokken: list[tuple[str, int, int, str]]) -> None:
    wie = _deelnemer(blokken)
    minuten = _minuten(wie)
    paren = [(i, j) for i in range(len(minuten)) for j in range(i) if minuten[i] & minuten[j]]
    gevonden = list(botsingen(Dossier(Traject()), wie))
    assert len(gevonden) == len(paren)
    assert {nummer - 1 for nummer, _ in gevonden} <= {i for paar in paren for i in paar}


@given(st.lists(blok, max_size=4), st.lists(blok, max_size=4), st.integers(0, 40))
def test_care_covers_every_minute_away(
    blokken: list[tuple[str, int, int, str]], opvang: list[tuple[str, int, int, str]], reis: int
) -> None:
    tijden = [
        {"dagen": [dag], "van": _tijd(van * STAP), "tot": _tijd(min((van + duur) * STAP, 1435))}
        for dag, van, duur, _ in opvang
    ]
    rand = {"kinderopvang": {"tijden": tijden}, "vervoer": {"reistijd_werk": reis, "reistijd_les": reis}}
    wie = _deelnemer(blokken, randvoorwaarden=rand)
    gedekt: set[tuple[Dag, int]] = set()
    for t in wie.randvoorwaarden.kinderopvang.tijden:
        assert t.van and t.tot
        gedekt |= {
            (dag, m)
            for dag in t.dagen
            for m in range(t.van.hour * 60 + t.van.minute, t.tot.hour * 60 + t.tot.minute)
        }
    weg = set().union(*_minuten(wie)) if wie.rooster else set()
    tekort = bool(list(opvang_tekort(wie)))
    if weg - gedekt:
        assert tekort
    if not opvang and weg:
        assert tekort
    if not weg:
        assert not tekort


def test_travel_between_two_places_needs_time() -> None:
    les = "deelnemers[1].rooster[4]"  # on Friday, half an hour after the lesson at the same place
    assert not controleer_met({f"{les}.van": "13:05"}).bevindingen
    elders = controleer_met({f"{les}.van": "13:05", f"{les}.plaats": "Kalkweg 12, Lindenveen"})
    assert [b.regel for b in elders.bevindingen] == ["R60"]
    assert "5 minuten" in elders.bevindingen[0].melding and "15 minuten" in elders.bevindingen[0].melding


def test_blocks_of_fasen_that_follow_each_other_do_not_clash() -> None:
    dubbel = {"dagen": ["maandag"], "van": "09:00", "tot": "12:00", "soort": "taalles", "fase": "voortraject"}
    werk = "deelnemers[1].rooster[1].fase"
    assert not controleer_met({"deelnemers[1].rooster[5]": dubbel, werk: "leerwerk"}).bevindingen
    samen = controleer_met({"deelnemers[1].rooster[5]": dubbel})
    assert {b.regel for b in samen.bevindingen} == {"R60"}


def test_months_between_dates() -> None:
    gevallen = {
        ("2027-04-01", "2027-06-30"): 3,
        ("2027-01-15", "2027-02-14"): 1,
        ("2028-07-01", "2028-12-31"): 6,
        ("2027-12-01", "2028-02-29"): 3,
        ("2027-06-01", "2027-06-02"): 0,
    }
    for (van, tot), maanden in gevallen.items():
        assert maanden_tussen(lees_datum(van), lees_datum(tot)) == maanden
