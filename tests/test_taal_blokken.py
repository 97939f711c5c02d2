"""Blocks: offsets, borders, odd and endless text, threads, memory."""

from __future__ import annotations

import gc
import random
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.taal import analyseer, load_taal, maak_schoon, stroom
from toolkit.taal.blokken import knip

ADVERTENTIE = [
    "Loodgieter (m/v/x)",
    "32-40 uur",
    "Wij zoeken een loodgieter. Je sluit leidingen aan en je helpt klanten.",
    "rijbewijs B",
    "",
    "Solliciteren? Stuur een mail naar info@voorbeeld.nl of bel 06-12345678.",
]


def test_a_sentence_stays_in_its_block():
    blokken = list(analyseer(ADVERTENTIE))
    assert [blok.index for blok in blokken] == list(range(6))
    assert [blok.tekst for blok in blokken] == ADVERTENTIE
    assert [[zin.tekst for zin in blok.zinnen] for blok in blokken] == [
        ["Loodgieter (m/v/x)"],
        ["32-40 uur"],
        ["Wij zoeken een loodgieter.", "Je sluit leidingen aan en je helpt klanten."],
        ["rijbewijs B"],
        [],
        ["Solliciteren?", "Stuur een mail naar info@voorbeeld.nl of bel 06-12345678."],
    ]
    assert [(zin.blok, zin.nummer) for blok in blokken for zin in blok.zinnen] == [
        (0, 0),
        (1, 0),
        (2, 0),
        (2, 1),
        (3, 0),
        (5, 0),
        (5, 1),
    ]


@pytest.mark.parametrize(
    ("tekst", "zinnen"),
    [
        ("Je werkt van ma t/m vr. 's Avonds ben je vrij.", 2),
        ("Je krijgt o.a. een auto, gereedschap, kleding e.d. van ons.", 1),
        ("Wij bieden: een goed loon, 25 dagen vrij, een leuk team.", 1),
        ('Hij vroeg: "Kom je morgen?" en hij lachte.', 1),
        ("Bel dhr. De Wit (planner) op 06-12345678!", 1),
        ("Kom je bij ons werken? Bel dan snel! Wij helpen je graag.", 3),
        ("1. Bel ons.", 1),
        ("Salaris € 2.500,- bruto per maand, 32-40 uur, (m/v/x), per direct", 1),
    ],
)
def test_where_sentences_begin(tekst, zinnen):
    assert len(next(iter(analyseer([tekst]))).zinnen) == zinnen


def test_offsets_are_those_of_the_text_as_given():
    tekst = "Je  moet\u00a0 je werk\u00adzaam\u00adheden\tgoed\r\nuitvoeren\u200b: “caf\u0065\u0301” "
    tekst += "zo’n ding. \n\n  Klaar 🙂 bent u?"
    blok = next(iter(analyseer([tekst])))
    woorden = [w for zin in blok.zinnen for w in zin.woorden]
    assert [w.tekst for w in woorden][:6] == ["Je", "moet", "je", "werkzaamheden", "goed", "uitvoeren"]
    stukken = [tekst[w.begin : w.eind] for w in woorden]
    assert stukken[3] == "werk\u00adzaam\u00adheden" and "caf\u0065\u0301" in stukken and "zo’n" in stukken
    assert "🙂" in stukken and stukken[-1] == "?"
    for zin in blok.zinnen:
        assert zin.tekst == tekst[zin.begin : zin.eind]
    for deel in blok.delen:
        for i, token in enumerate(deel.doc):
            begin, eind = deel.plaats(i, i + 1)
            assert maak_schoon(tekst[begin:eind]).tekst == token.text


@given(st.text(alphabet=st.characters(), max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_safe_and_every_offset_fits(tekst):
    blok = next(iter(analyseer([tekst])))
    vorige = 0
    for zin in blok.zinnen:
        assert zin.tekst == tekst[zin.begin : zin.eind]
        for w in zin.woorden:
            assert vorige <= w.begin <= w.eind <= len(tekst)
            assert maak_schoon(tekst[w.begin : w.eind]).tekst.strip() == w.tekst.strip()
            vorige = w.eind
        zin.deelzinnen, zin.lijdend, zin.tangen, zin.naamwoordstijl, zin.voornaamwoorden  # noqa: B018


@given(st.text(alphabet="ab \u00ad\u200be\u0301\t\n'’\x00", max_size=60))
@settings(max_examples=300, deadline=None)
def test_cleaning_leads_back(tekst):
    schoon = maak_schoon(tekst)
    plaatsen = [schoon.plaats(i) for i in range(len(schoon.tekst))]
    assert plaatsen == sorted(set(plaatsen))
    assert "  " not in schoon.tekst and "\u00ad" not in schoon.tekst and "\x00" not in schoon.tekst
    for i, p in enumerate(plaatsen):
        origineel = tekst[p : schoon.einde(i + 1)]
        assert maak_schoon(origineel).tekst == schoon.tekst[i] or schoon.tekst[i] == " "


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        " ",
        "\n\n",
        "\x00\x07\x1b",
        "🙂👍🏽",
        "مرحبا بالعالم",
        "你好。世界",
        "\u202eabc",
        "\ud800",
        "...",
        "•",
    ],
)
def test_odd_text(tekst):
    blok = next(iter(analyseer([tekst])))
    for zin in blok.zinnen:
        assert zin.tekst == tekst[zin.begin : zin.eind]


def test_a_long_block_is_cut_between_sentences():
    tekst = "De leerling werkt op de bouw. " * 400
    stukken = list(knip(tekst))
    assert len(stukken) > 5 and all(eind - begin < 1_100 for begin, eind in stukken)
    assert "".join(tekst[a:b] for a, b in stukken) == tekst
    blok = next(iter(analyseer([tekst])))
    assert {zin.tekst for zin in blok.zinnen} == {"De leerling werkt op de bouw."}
    assert [zin.nummer for zin in blok.zinnen] == list(range(400))


def test_one_sentence_of_3000_words():
    tekst = " ".join(["de man werkt in het huis van de baas en"] * 300)
    blok = next(iter(analyseer([tekst])))
    assert sum(zin.aantal_woorden for zin in blok.zinnen) == 3_000
    assert len(blok.zinnen) == 1
    zin = blok.zinnen[0]
    assert zin.persoonsvormen and zin.langste_afhankelijkheid > 0 and isinstance(zin.tangen, tuple)


def test_the_cost_grows_with_the_length():
    def tijd(tekens: int) -> float:
        tekst = ("Je sluit de leiding aan, en je controleert of de ketel werkt. " * 1_000)[:tekens]
        begin = time.process_time()
        list(stroom([[tekst]], len))
        return (time.process_time() - begin) / tekens

    tijd(2_000)
    assert tijd(20_000) < 2.5 * tijd(5_000)


def test_a_stream_gives_the_same_as_one_document():
    teksten = [ADVERTENTIE, [], [""], ["Je mag blijven.", "Kom maar."]] * 40

    def kort(blokken):
        return [[(zin.tekst, zin.woorden, zin.deelzinnen) for zin in blok.zinnen] for blok in blokken]

    assert list(stroom(teksten, kort)) == [kort(list(analyseer(tekst))) for tekst in teksten]


def test_a_stream_keeps_the_vocabulary_as_it_was():
    kans = random.Random(3)
    nlp = load_taal()
    list(stroom([["Nu niet."]], len))
    gc.collect()
    voor = len(nlp.vocab.strings)
    nieuw = (["De " + "".join(kans.choices("abdegiklmnorst", k=14)) + " is nieuw."] for _ in range(1_000))
    assert sum(1 for _ in stroom(nieuw, len)) == 1_000
    assert len(nlp.vocab.strings) <= voor + 20, "1,000 new words are forgotten again"


def test_threads_may_mix_streams_and_documents():
    def een(nummer: int) -> list[str]:
        if nummer % 2:
            return list(
                stroom(
                    [[f"Je werkt op plek{nummer}x{k}."] for k in range(40)], lambda b: b[0].zinnen[0].tekst
                )
            )
        return [b.zinnen[0].tekst for b in analyseer(f"Je werkt op plek{nummer}x{k}." for k in range(40))]

    with ThreadPoolExecutor(6) as ploeg:
        uitkomsten = list(ploeg.map(een, range(12)))
    assert uitkomsten == [[f"Je werkt op plek{n}x{k}." for k in range(40)] for n in range(12)]
    assert [b.zinnen[0].woorden[0].tekst for b in analyseer(["Klaar is het."])] == ["Klaar"]


def test_a_stream_that_is_left_half_way_locks_nobody_out():
    half = stroom((["Je werkt."] for _ in range(1_000)), len)
    assert next(half) == 1
    with ThreadPoolExecutor(1) as ploeg:
        assert ploeg.submit(lambda: len(list(analyseer(["Ook goed."])))).result(timeout=20) == 1
