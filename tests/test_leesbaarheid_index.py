"""The measures and the B1-index: counts, signs, trade words, direction."""

import math
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.leesbaarheid import GRENS, Leesbaarheid, meet, meet_stroom, vakwoorden
from toolkit.leesbaarheid.b1_index import MODEL, b1_index, laad_model, op_honderd
from toolkit.leesbaarheid.kenmerken import KENMERKEN
from toolkit.leesbaarheid.telling import NUL, Telling, tel_op
from toolkit.tekst import lees_tekst

RICHTING = yaml.safe_load((Path(__file__).parent / "data" / "richting.yaml").read_text(encoding="utf-8"))

GOED = (
    "Wij zoeken een timmerman. Je werkt met een ervaren collega. Hij helpt je. "
    "Je leert elke dag iets nieuws. Je krijgt 15 euro per uur. Bel Sara. Zij vertelt je meer."
)
SLECHT = (
    "Teneinde de continuïteit van de werkzaamheden te waarborgen, wordt door de opdrachtgever, conform de "
    "vigerende regelgeving, de aanstelling van een gekwalificeerde vakkracht (met affiniteit) beoogd."
)


def _meet(tekst: str) -> Leesbaarheid:
    return meet(lees_tekst(tekst))


def test_counts_of_a_text_counted_by_hand() -> None:
    # Syllables: Je werkt el-ke dag op het dak = 8; De tim-mer-man zaagt de plank = 7.
    maten = _meet("Je werkt elke dag op het dak. De timmerman zaagt de plank.").maten
    assert maten["woorden"] == 12
    assert maten["zinnen"] == 2
    assert maten["woorden_per_zin"] == 6
    assert maten["lettergrepen_per_woord"] == pytest.approx((8 + 7) / 12)
    assert maten["flesch_douma"] == pytest.approx(206.835 - 0.93 * 6 - 77 * 15 / 12)
    assert maten["brouwer"] == pytest.approx(195 - 2 * 6 - 66.7 * 15 / 12)
    assert maten["lix"] == pytest.approx(6 + 100 / 12)  # one word of more than 6 letters
    assert maten["persoonlijk"] == pytest.approx(1 / 12)
    assert maten["kommas_per_zin"] == 0


def test_our_syllables_of_textstat_are_those_of_textstat() -> None:
    import textstat

    from toolkit.leesbaarheid.telling import _textstat

    textstat.set_lang("nl")
    woorden = "timmerman over avond radio verantwoordelijkheid cv-ketel zagen één ijzer uitvoeren a aanvang"
    for woord in woorden.split():
        assert _textstat(woord) == textstat.syllable_count(woord)
    from textstat.backend.utils.constants import LANG_CONFIGS

    assert {LANG_CONFIGS["nl"][k] for k in ("fre_base", "fre_sentence_length", "fre_syll_per_word")} == {
        206.835,
        0.93,
        77.0,
    }


def test_an_easy_ad_is_over_the_line_and_a_hard_one_under_it() -> None:
    goed, slecht = _meet(GOED), _meet(SLECHT)
    assert slecht.b1_index < 20 < GRENS < 80 < goed.b1_index
    assert slecht.onderdelen[0].punten < -5
    assert slecht.groepen["zinnen"] < 0 and slecht.groepen["woorden"] < 0


@pytest.mark.parametrize("tekst", [GOED, SLECHT, "Je werkt buiten."])
def test_the_parts_add_up_to_the_index(tekst: str) -> None:
    meting = _meet(tekst)
    gemiddeld = op_honderd(laad_model().begin)
    assert gemiddeld + sum(deel.punten for deel in meting.onderdelen) == pytest.approx(meting.b1_index)
    assert gemiddeld + sum(meting.groepen.values()) == pytest.approx(meting.b1_index)


@pytest.fixture(scope="module")
def richting() -> list[tuple[str, Leesbaarheid, Leesbaarheid]]:
    teksten = [lees_tekst(paar[kant]) for paar in RICHTING for kant in ("moeilijk", "makkelijk")]
    metingen = list(meet_stroom(teksten))
    return [(paar["soort"], *metingen[2 * i : 2 * i + 2]) for i, paar in enumerate(RICHTING)]


def test_the_easy_side_of_every_direction_pair_scores_easier(
    richting: list[tuple[str, Leesbaarheid, Leesbaarheid]],
) -> None:
    assert len(richting) >= 40
    assert {soort for soort, _, _ in richting} == {"gewoon", "langer", "kort"}
    fout = [
        (soort, moeilijk.document.tekst)
        for soort, moeilijk, makkelijk in richting
        if makkelijk.b1_index <= moeilijk.b1_index
    ]
    # Made before the fit; one or two may turn with a new language model, more means that the index is off.
    assert len(fout) <= 2, fout
    for soort, moeilijk, makkelijk in richting:
        lang = makkelijk.maten["woorden"] > moeilijk.maten["woorden"]
        assert soort != "langer" or lang


@dataclass(frozen=True)
class Meer:
    """One more of what a source calls hard, all else equal: the fields that grow, and by how much."""

    naam: str
    velden: tuple[str, ...]
    stap: float = 1


HARDER = (
    Meer("zinslengte", ("kwadraat",), 10),
    Meer("informatie", ("inhoud_en_namen",)),
    Meer("kommas", ("kommas",)),
    Meer("leestekens", ("leestekens",)),
    Meer("bijzinnen", ("bijzinnen",)),
    Meer("afhankelijkheid", ("afhankelijkheid",)),
    Meer("tangconstructies", ("tangen",)),
    Meer("weinig_werkwoorden", ("persoonsvormen",), -1),
    Meer("lijdende_vorm", ("lijdend",)),
    Meer("worden", ("worden",)),
    Meer("deelwoorden", ("deelwoorden",)),
    Meer("naamwoordstijl", ("naamwoordstijl",)),
    Meer("van", ("van",)),
    Meer("onpersoonlijk", ("persoonlijk",), -1),
    Meer("formele_woorden", ("formeel",)),
    Meer("zeldzame_woorden", ("zipf",), -1),
    Meer("moeilijke_woorden", ("moeilijk",)),
    Meer("afkortingen", ("afkortingen",)),
)


def test_there_is_a_sign_for_every_feature() -> None:
    assert [meer.naam for meer in HARDER] == [k.naam for k in KENMERKEN]


@pytest.mark.parametrize("meer", HARDER, ids=lambda meer: meer.naam)
def test_all_else_equal_more_of_it_is_harder(meer: Meer) -> None:
    telling = _meet(GOED).zin
    andere = telling._replace(**{veld: getattr(telling, veld) + meer.stap for veld in meer.velden})
    assert b1_index(andere, andere) < b1_index(telling, telling)


@pytest.mark.parametrize(
    ("makkelijk", "moeilijk"),
    [
        ("De baas betaalt je reis.", "Je reis wordt door de baas betaald."),
        ("Je begint om zeven uur.", "Je vangt om zeven uur aan, conform de afspraken."),
        (
            "Je werkt met hout. Je werkt ook met steen.",
            "Je werkt met hout, met steen, met glas, en met staal.",
        ),
        ("Je plaatst de ramen.", "Je bent verantwoordelijk voor het plaatsen van de ramen."),
        ("Je belt ons. Dan praten we.", "De kandidaat belt. Daarna volgt een gesprek."),
        ("Je hebt een diploma.", "Je hebt een VCA, een BBL en een BHV."),
    ],
)
def test_in_real_sentences_more_of_it_is_harder(makkelijk: str, moeilijk: str) -> None:
    assert _meet(moeilijk).b1_index < _meet(makkelijk).b1_index


def test_names_numbers_and_times_do_not_make_a_text_hard() -> None:
    gewoon = _meet("Je werkt in de stad. Je belt met Jan.")
    namen = _meet("Je werkt in Oudeschild. Je belt met Thijmen.")
    assert namen.woord.moeilijk <= gewoon.woord.moeilijk
    assert namen.b1_index > gewoon.b1_index - 6
    getallen = _meet("Je werkt 32-40 uur per week. Je begint om 07.30 uur. Je krijgt € 2.500,- per maand.")
    assert getallen.maten["moeilijke_woorden"] == 0
    assert getallen.b1_index > 75


def test_a_trade_word_never_makes_a_text_harder() -> None:
    tekst = "Je zet de waterpas op de lintvoeg. Daarna pak je de voegspijker en de speciekuip."
    zonder, met = _meet(tekst), meet(lees_tekst(tekst), frozenset({"lintvoeg", "voegspijker", "speciekuip"}))
    assert met.b1_index > zonder.b1_index
    assert met.maten["moeilijke_woorden"] < zonder.maten["moeilijke_woorden"]
    # An easy word that happens to be in the glossary changes nothing.
    assert meet(lees_tekst(GOED), frozenset({"werkt", "dag", "collega"})).b1_index >= _meet(GOED).b1_index


def test_the_words_of_the_glossary_are_known_in_all_their_forms() -> None:
    woorden = vakwoorden()
    assert {"waterpas", "troffel", "leidingen", "kraan"} <= woorden


def test_headings_do_not_hide_long_sentences() -> None:
    met = _meet("Wat ga je doen?\n\n" + SLECHT)
    assert met.document.blokken[0].soort == "kop"
    assert met.maten["woorden_per_zin"] == _meet(SLECHT).maten["woorden_per_zin"]
    alleen = _meet("WAT GA JE DOEN?\n\nWAT KRIJG JE?\n\nCONTACT")
    assert 0 < alleen.b1_index < 100


@pytest.mark.parametrize("tekst", ["", "   ", "...", "!!! ---", "\x00\x01"])
def test_a_text_without_words_has_no_index(tekst: str) -> None:
    meting = _meet(tekst)
    assert meting.is_leeg and meting.onderdelen == () and meting.zinnen == ()


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=120))
def test_any_text_gives_a_finite_index(tekst: str) -> None:
    meting = _meet(tekst)
    assert 0 <= meting.b1_index <= 100
    assert all(math.isfinite(waarde) for waarde in meting.maten.values())
    for zin in meting.zinnen:
        assert 0 <= zin.begin <= zin.eind <= len(tekst)


def test_sentences_lead_back_to_the_text() -> None:
    tekst = "Kop\n\n• Je  werkt “buiten”.\r\n• " + SLECHT
    meting = _meet(tekst)
    moeilijkste = meting.moeilijkste_zinnen(1)[0]
    assert tekst[moeilijkste.begin : moeilijkste.eind] == SLECHT
    assert moeilijkste.b1_index == min(zin.b1_index for zin in meting.zinnen)


def test_many_documents_give_the_same_as_one_by_one() -> None:
    teksten = [GOED, SLECHT, "", "Je werkt buiten."] * 3
    samen = [m.b1_index for m in meet_stroom(map(lees_tekst, teksten))]
    assert samen == [_meet(tekst).b1_index for tekst in teksten]


_TELLING = st.builds(Telling, *[st.integers(0, 50)] * len(Telling._fields))


@given(st.lists(_TELLING, max_size=4))
def test_counts_add_up(tellingen: list[Telling]) -> None:
    som = tel_op(tellingen)
    assert som == (NUL if not tellingen else tuple(map(sum, zip(*tellingen, strict=True))))


def test_the_weights_are_readable_positive_and_complete() -> None:
    gegevens = yaml.safe_load(MODEL.read_text(encoding="utf-8"))
    assert list(gegevens["kenmerken"]) == [k.naam for k in KENMERKEN]
    assert all(rij["gewicht"] > 0 for rij in gegevens["kenmerken"].values())
    assert all(0 <= x <= 1 for paar in laad_model().fouten.values() for x in paar)


@pytest.mark.parametrize(
    "wijziging", ["  van: {gewicht: -1, per_spreiding: 0, norm: 0}", "  iets: {gewicht: 1, norm: 0}"]
)
def test_a_damaged_file_of_weights_is_refused(tmp_path: Path, wijziging: str) -> None:
    regels = MODEL.read_text(encoding="utf-8").splitlines()
    pad = tmp_path / "b1.yaml"
    pad.write_text(
        "\n".join([r for r in regels if not r.startswith("  van:")] + [wijziging]), encoding="utf-8"
    )
    with pytest.raises(ValueError, match=r"negative|features"):
        laad_model(pad)
