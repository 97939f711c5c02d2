"""Words: syllables, compounds, frequency, ease, kind, and the language of a text."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.taal import (
    Soort,
    analyseer,
    is_makkelijk,
    is_nederlands,
    kop,
    raad_taal,
    splits,
    tel_lettergrepen,
    zipf,
)
from toolkit.taal.makkelijk import alledaags
from toolkit.taal.soorten import soort_van

DATA = Path(__file__).parent / "data"


def _lettergrepen() -> list[tuple[str, int, bool]]:
    """Return (word, syllables by hand, whether it was written after the counter was done)."""
    uit, later = [], False
    for regel in (DATA / "taal_lettergrepen.txt").read_text("utf-8").splitlines():
        later = later or regel.startswith("# Written after")
        for vorm in [] if regel.startswith("#") else regel.split():
            vorm, _, aantal = vorm.partition(":")
            tel = int(aantal) if aantal else len(re.split("[·=]", vorm))
            uit.append((vorm.replace("·", "").replace("=", "-"), tel, later))
    return uit


def test_syllables_against_the_hand_made_list():
    woorden = _lettergrepen()
    fout = [(w, n, tel_lettergrepen(w)) for w, n, _ in woorden if tel_lettergrepen(w) != n]
    assert len(woorden) >= 450
    assert len(fout) <= 0.01 * len(woorden), fout
    apart = [(w, n) for w, n, later in woorden if later]
    assert sum(tel_lettergrepen(w) == n for w, n in apart) >= 0.96 * len(apart)


def test_syllables_where_hyphenation_falls_short():
    assert [tel_lettergrepen(w) for w in ("over", "avond", "radio", "idee", "eten")] == [2, 2, 3, 2, 2]
    assert [tel_lettergrepen(w) for w in ("", "-", "...", "32-40", "€")] == [0, 0, 0, 2, 0]


@given(st.text(max_size=40))
def test_syllables_of_anything(woord):
    assert tel_lettergrepen(woord) >= 0


def test_compounds_against_the_hand_made_list():
    goed = fout = te_veel = paren = enkel = 0
    for regel in (DATA / "taal_samenstellingen.txt").read_text("utf-8").splitlines():
        for vorm in [] if regel.startswith("#") else regel.split():
            woord, _, delen = vorm.partition("=")
            gevonden = splits(woord)
            if delen:
                paren += 1
                goed += gevonden == tuple(delen.split("+"))
                fout += gevonden is not None and gevonden != tuple(delen.split("+"))
            else:
                enkel += 1
                te_veel += gevonden is not None
    assert paren >= 110 and enkel >= 90
    assert goed >= 0.80 * paren, f"{goed} of {paren}"
    assert fout <= 0.02 * paren and te_veel <= 0.03 * enkel, "rather no split than a wrong one"


def test_a_glossary_makes_rare_parts_known():
    termen = frozenset({"kozijn", "pomp", "lintvoeg", "voeg"})
    assert splits("warmtepomp", termen) == ("warmte", "pomp")
    assert splits("lintvoeg", termen) == ("lint", "voeg")
    assert (kop("lintvoeg"), kop("raamkozijn", termen), kop("voeg"), kop("CV-ketel")) == (
        "voeg",
        "kozijn",
        "voeg",
        "ketel",
    )


@given(st.text(alphabet="abcdeghiklmnoprstuvwz-", max_size=70))
def test_compounds_of_anything_are_made_of_its_letters(woord):
    delen = splits(woord)
    assert delen is None or (len(delen) > 1 and all(deel in woord for deel in delen))


def test_a_very_long_word_costs_no_endless_time():
    begin = time.process_time()
    splits("werk" * 15)
    splits("bouwplaatsdeur" * 4)
    assert time.process_time() - begin < 2


def test_frequency():
    assert zipf("de") > zipf("werk") > zipf("loodgieter") > zipf("lintvoeg") == 0.0
    assert zipf("Werk") == zipf("werk")
    assert zipf("cv-ketel") == min(zipf("cv"), zipf("ketel"))


@pytest.mark.parametrize(
    "woord",
    [
        "werk",
        "huis",
        "schroevendraaier",
        "werkkleding",
        "huisje",
        "je",
        "veilig",
        "bouwplaats",
        "avondeten",
        "muur",
    ],
)
def test_easy_words(woord):
    assert is_makkelijk(woord)


@pytest.mark.parametrize(
    "woord",
    [
        "representatief",
        "verdeelinrichting",
        "teneinde",
        "derhalve",
        "marktconform",
        "onderhavige",
        "saneren",
        "xqzt",
    ],
)
def test_hard_words(woord):
    assert not is_makkelijk(woord, formeel={"teneinde", "derhalve"})


def test_the_lists_of_the_caller_decide_first():
    assert is_makkelijk("werk") and not is_makkelijk("werk", formeel={"werk"})
    assert not is_makkelijk("mantelbuis", formeel={"mantelbuis"}, bekend={"mantelbuis"})
    assert is_makkelijk("mantelbuizen", "mantelbuis", bekend={"mantelbuis"})


def test_names_numbers_and_times_are_never_hard():
    zin = next(
        iter(analyseer(["Bel Xandrika Qwoz om 07.00 uur op 06-12345678 of mail x@voorbeeld.nl, maandag 14."]))
    ).zinnen[0]
    assert all(
        is_makkelijk(w) for w in zin.woorden if w.soort in {Soort.NAAM, Soort.GETAL, Soort.TIJD, Soort.ADRES}
    )
    assert {
        w.tekst: w.soort
        for w in zin.woorden
        if w.tekst in {"07.00", "06-12345678", "x@voorbeeld.nl", "maandag", "14"}
    } == {
        "07.00": Soort.TIJD,
        "06-12345678": Soort.ADRES,
        "x@voorbeeld.nl": Soort.ADRES,
        "maandag": Soort.TIJD,
        "14": Soort.GETAL,
    }


@pytest.mark.parametrize(
    ("tekst", "pos", "eerste", "soort"),
    [
        ("Wij", "PROPN", True, "functie"),
        ("je", "PROPN", False, "functie"),
        ("Solliciteren", "PROPN", True, "inhoud"),
        ("Waterveld", "PROPN", False, "naam"),
        ("VCA", "PROPN", False, "afkorting"),
        ("o.a.", "ADV", False, "functie"),
        ("p.u.", "X", False, "afkorting"),
        ("m/v/x", "NUM", False, "afkorting"),
        ("32-40", "NUM", False, "getal"),
        ("5-daagse", "ADJ", False, "inhoud"),
        ("twintig", "NUM", False, "getal"),
        ("2.500,-", "NUM", False, "getal"),
        ("www.voorbeeld.nl", "X", False, "adres"),
        ("cv-ketel", "NOUN", False, "inhoud"),
        ("€", "SYM", False, "leesteken"),
        ("🙂", "SYM", False, "leesteken"),
        ("timmerman", "NOUN", False, "inhoud"),
        ("moet", "AUX", False, "functie"),
    ],
)
def test_kind_of_token(tekst, pos, eerste, soort):
    assert soort_van(tekst, pos, eerste) == soort


def test_the_everyday_list_is_large_enough_and_clean():
    woorden = alledaags()
    assert len(woorden) > 800
    assert all(zipf(woord) > 0 for woord in woorden), [woord for woord in woorden if not zipf(woord)]


@pytest.mark.parametrize(
    ("tekst", "taal"),
    [
        ("Wij zoeken een loodgieter die graag met zijn handen werkt.", "nl"),
        ("Ervaring als timmerman, minimaal 2 jaar", "nl"),
        ("We are looking for a plumber who likes to work with his hands.", "en"),
        ("Wir suchen einen Klempner, der gerne mit den Händen arbeitet.", "de"),
        ("Nous cherchons un plombier qui aime travailler avec ses mains.", "fr"),
        ("Buscamos un fontanero que tenga experiencia en la construcción y muchas ganas.", "es"),
        ("Ekibimiz için deneyimli bir tesisatçı arıyoruz ve çok iyi bir ücret var.", "tr"),
        ("Szukamy hydraulika, który lubi pracę i nie boi się wody oraz ma prawo jazdy.", "pl"),
        ("نبحث عن سباك يحب العمل", "ar"),
        ("ما به دنبال یک لوله‌کش هستیم چون پروژه داریم", "fa"),
        ("Шукаємо сантехніка, який любить працювати", "uk"),
        ("ንደሊ ኣለና ሰራሕተኛ", "ti"),
    ],
)
def test_language(tekst, taal):
    assert raad_taal(tekst).taal == taal
    assert is_nederlands(tekst) == (taal == "nl")


@pytest.mark.parametrize(
    "tekst", ["", "123 456", "VCA", "Timmerman", "🙂🙂", "Allround servicemonteur", "Team leader planning"]
)
def test_too_little_to_tell_is_taken_for_dutch(tekst):
    assert is_nederlands(tekst)


def test_the_name_of_a_language_is_dutch():
    assert raad_taal("This is the work that you are going to do with us.").naam == "Engels"
    assert raad_taal("").naam == "onbekend"
