"""Good input: what a user writes means what the user meant, and gaps never stop the loading."""

from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.fouten import GebruikersFout
from toolkit.traject.laden import BronTraject, lees_bron, lees_veldpad
from toolkit.traject.model import Traject
from toolkit.traject.model.keuzes import Dag, Fasenaam, Rol
from toolkit.traject.opmaak import datum, datum_met_dag, euro, getal, maanden, opsomming, zin
from toolkit.traject.structuur import alle_delen
from toolkit.yamlbron import veldpad


def lees(tekst: str) -> BronTraject:
    return lees_bron(tekst.encode(), Path("t.yaml"))


def waarde(deel: str, veld: str, geschreven: str) -> object:
    return getattr(getattr(lees(f"{deel}:\n  {veld}: {geschreven}\n").traject, deel), veld)


@pytest.mark.parametrize(
    "geschreven", ["2027-09-01", "1-9-2027", "01-09-2027", "1/9/2027", '"1 september 2027"']
)
def test_dates(geschreven: str) -> None:
    assert waarde("traject", "start", geschreven) == date(2027, 9, 1)


@pytest.mark.parametrize("geschreven", ["07:30", "7:30", "7.30", "07:30 uur", '"07:30"'])
def test_times(geschreven: str) -> None:
    assert waarde("bijeenkomst", "van", geschreven) == time(7, 30)


def test_half_past_four_is_not_990() -> None:
    assert waarde("bijeenkomst", "van", "16:30") == time(16, 30)


@pytest.mark.parametrize(
    ("geschreven", "bedrag"),
    [
        ("12500", "12500"),
        ("12.500,00", "12500"),
        ("€ 12.500,-", "12500"),
        ("12500.5", "12500.50"),
        ("1.250.000", "1250000"),
        ("0", "0"),
        ("7,5", "7.50"),
        ("1e3", None),
        (".5", None),
        ("12,500.00", None),
        ("99999999999", None),
    ],
)
def test_amounts(geschreven: str, bedrag: str | None) -> None:
    if bedrag is None:
        with pytest.raises(GebruikersFout):
            waarde("financien", "begroting", geschreven)
    else:
        assert waarde("financien", "begroting", geschreven) == Decimal(bedrag)


def test_text_stays_as_it_was_written() -> None:
    bron = lees(
        "traject:\n  documentversie: 1.10\n  naam: 007\n  regio: nee\n  verlenging: on\n"
        "personen:\n  - id: a\n    telefoon: 0512000001\n"
    )
    kenmerken = bron.traject.traject
    assert (kenmerken.documentversie, kenmerken.naam, kenmerken.regio) == ("1.10", "007", "nee")
    assert kenmerken.verlenging == "on"
    assert bron.traject.personen[0].telefoon == "0512000001"


@pytest.mark.parametrize(
    ("geschreven", "antwoord"), [("ja", True), ("nee", False), ("Ja", True), ("false", False)]
)
def test_yes_and_no(geschreven: str, antwoord: bool) -> None:
    assert waarde("traject", "onbepaald", geschreven) is antwoord


@pytest.mark.parametrize("geschreven", ["3", "3 maanden", "3 mnd"])
def test_durations_are_months(geschreven: str) -> None:
    fase = lees(f"fasen:\n  - fase: Leer- en werkcomponent\n    duur: {geschreven}\n").traject.fasen[0]
    assert (fase.fase, fase.duur) == (Fasenaam.LEERWERK, 3)


def test_choices_forgive_capitals_and_dashes() -> None:
    traject = lees(
        "rollen:\n  - rol: Expertise-Partner\n"
        "deelnemers:\n  - code: D1\n    rooster:\n      - dagen: [ma, Dinsdag]\n"
    ).traject
    assert traject.rollen[0].rol is Rol.EXPERTISE_PARTNER
    assert traject.deelnemers[0].rooster[0].dagen == [Dag.MAANDAG, Dag.DINSDAG]


def test_utf16_from_notepad_is_read() -> None:
    bron = lees_bron("traject:\n  naam: Café\n".encode("utf-16"), Path("t.yaml"))
    assert bron.traject.traject.naam == "Café"


def test_empty_fields_everywhere_are_gaps_and_no_errors() -> None:
    """Every field of the model, left empty: the whole form with nothing filled in."""
    leeg: dict[str, object] = {"versie": 1}
    for naam in Traject.model_fields:
        leeg.setdefault(naam, None)
    delen = {pad: deel for pad, deel in alle_delen() if len(pad) == 1}
    lijsten = {"partijen", "personen", "opleidingen", "deelnemers"}
    for (naam,), deel in delen.items():
        velden: dict[str, object] = dict.fromkeys(deel.model_fields)
        if naam in lijsten:
            velden["code" if naam == "deelnemers" else "id"] = "x"
        is_lijst = Traject.model_fields[str(naam)].default_factory is list
        leeg[str(naam)] = [velden] if is_lijst else velden
    traject = lees(yaml.safe_dump(leeg)).traject
    assert traject.partijen[0].naam is None and not traject.doel and not traject.convenant.toetreding


def test_a_part_is_true_when_something_in_it_is_filled() -> None:
    traject = lees("convenant:\n  toetreding:\n    mogelijk: nee\n").traject
    assert traject.convenant.toetreding and traject.convenant and not traject.convenant.opzegging


def test_lines_of_fields() -> None:
    bron = lees("versie: 1\npartijen:\n  - id: a\n  - id: b\n    naam: B\ntraject:\n  naam: T\n")
    assert bron.regel_van("partijen[2].naam") == 5
    assert bron.regel_van(("partijen", 1, "naam")) == 5
    assert bron.regel_van("partijen[1].naam") == 3  # not there: the line of the partij
    assert bron.regel_van("traject.naam") == 7
    assert bron.regel_van("doel.getal") == 1


@given(
    st.lists(
        st.one_of(st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.integers(min_value=0, max_value=10**6)),
        min_size=1,
    ).filter(lambda pad: isinstance(pad[0], str))
)
def test_places_round_trip(pad: list[str | int]) -> None:
    assert list(lees_veldpad(veldpad(pad))) == pad


VRIJE_TEKST = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=60)


@settings(deadline=None, max_examples=150)
@given(VRIJE_TEKST)
def test_free_text_comes_through_unharmed(tekst: str) -> None:
    """Whatever somebody types between quotes: it loads as it is, unless it holds a BSN."""
    bron = yaml.safe_dump({"traject": {"naam": tekst}}, allow_unicode=True)
    try:
        gelezen = lees(bron).traject.traject.naam
    except GebruikersFout as fout:
        assert "burgerservicenummer" in str(fout)
        return
    assert gelezen == (tekst.strip() or None)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_load_or_are_refused_in_dutch(inhoud: bytes) -> None:
    try:
        lees_bron(inhoud, Path("t.yaml"))
    except GebruikersFout as fout:
        assert fout.problemen


VELDNAMEN = st.sampled_from([*Traject.model_fields, "naam", "id", "start", "van", "rol"])
VORMEN = st.recursive(
    st.none() | st.booleans() | st.text(max_size=8),
    lambda deel: st.lists(deel) | st.dictionaries(VELDNAMEN, deel),
    max_leaves=20,
)


@settings(deadline=None, max_examples=60)
@given(VORMEN)
def test_any_shape_loads_or_is_refused_in_dutch(vorm: object) -> None:
    try:
        lees(yaml.safe_dump(vorm))
    except GebruikersFout as fout:
        assert fout.problemen


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_amounts_round_trip(bedrag: Decimal) -> None:
    assert waarde("financien", "begroting", f'"{euro(bedrag)}"') == bedrag


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_dates_round_trip(dag: date) -> None:
    assert waarde("doel", "datum", datum(dag)) == dag


def test_dutch_writing() -> None:
    assert euro(Decimal("12500")) == "€\u00a012.500,00"
    assert euro(Decimal("1234567.8")) == "€\u00a01.234.567,80"
    assert (getal(Decimal("7.50")), getal(1200), getal(Decimal("100"))) == ("7,5", "1.200", "100")
    assert datum(date(2027, 9, 1)) == "1 september 2027"
    assert datum_met_dag(date(2027, 9, 1)) == "woensdag 1 september 2027"
    assert (maanden(1), maanden(6)) == ("1 maand", "6 maanden")
    assert [opsomming(["a", "b", "c"][:n]) for n in range(4)] == ["", "a", "a en b", "a, b en c"]
    assert (zin("hallo"), zin("Wat?"), zin(" ")) == ("Hallo.", "Wat?", "")


def test_a_large_amount_is_no_bsn() -> None:
    # 284543469 passes the elfproef; found by hypothesis in the test above
    assert waarde("financien", "begroting", '"€ 284.543.469,00"') == Decimal("284543469.00")
