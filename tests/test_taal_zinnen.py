# ruff: noqa: E501 - a tree is one line
"""The analyses of a sentence, on trees that were made by hand: what counts, whatever the model makes of it.

A tree is written as ``word/lemma/POS/VerbForm/relation/head``, heads counted from 1, "=" for the word itself.
"""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from toolkit.taal.opschonen import maak_schoon
from toolkit.taal.zinnen import ZinsAnalyse, maak_zinnen

VOCAB = spacy.blank("nl").vocab


def zin(boom: str) -> ZinsAnalyse:
    velden = [token.split("/") for token in boom.split()]
    doc = Doc(
        VOCAB,
        words=[v[0] for v in velden],
        lemmas=[v[0].lower() if v[1] == "=" else v[1] for v in velden],
        pos=[v[2] for v in velden],
        morphs=[f"VerbForm={v[3]}" if v[3] else "" for v in velden],
        deps=[v[4] for v in velden],
        heads=[int(v[5]) - 1 for v in velden],
        sent_starts=[i == 0 for i in range(len(velden))],
    )
    (uit,) = maak_zinnen(doc, maak_schoon(doc.text), 0, 0, 0, doc.text)
    return uit


HOOFD_EN_BIJZIN = zin(
    "Je/=/PRON//nsubj/2 werkt/werken/VERB/Fin/ROOT/2 buiten/=/ADV//advmod/2 ,/=/PUNCT//punct/8 omdat/=/SCONJ//mark/8 "
    "de/=/DET//det/7 muur/=/NOUN//nsubj/8 staat/staan/VERB/Fin/advcl/2 ./=/PUNCT//punct/2"
)
LIJDEND = zin(
    "De/=/DET//det/2 muur/=/NOUN//nsubj:pass/7 wordt/worden/AUX/Fin/aux:pass/7 door/=/ADP//case/6 de/=/DET//det/6 "
    "metselaar/=/NOUN//obl/7 gevoegd/voegen/VERB/Part/ROOT/7"
)


def test_clauses():
    hoofd, bij = HOOFD_EN_BIJZIN.deelzinnen
    assert (hoofd.persoonsvorm, hoofd.onderwerp, hoofd.bijzin) == (1, 0, False)
    assert (bij.persoonsvorm, bij.onderwerp, bij.bijzin) == (7, 6, True)
    assert HOOFD_EN_BIJZIN.bijzinnen == 1
    assert (HOOFD_EN_BIJZIN.aantal_woorden, HOOFD_EN_BIJZIN.kommas) == (7, 1)


def test_a_relative_clause_and_two_main_clauses():
    z = zin(
        "Jij/=/PRON//nsubj/2 zoekt/zoeken/VERB/Fin/ROOT/2 iemand/=/PRON//obj/2 die/=/PRON//nsubj/5 komt/komen/VERB/Fin/acl:relcl/3 "
        "en/=/CCONJ//cc/8 ik/=/PRON//nsubj/8 help/helpen/VERB/Fin/conj/2"
    )
    assert [d.bijzin for d in z.deelzinnen] == [False, True, False]


def test_a_second_bijzin_follows_the_first():
    z = zin(
        "Bel/bellen/VERB/Fin/ROOT/1 als/=/SCONJ//mark/4 je/=/PRON//nsubj/4 komt/komen/VERB/Fin/advcl/1 en/=/CCONJ//cc/6 "
        "blijft/blijven/VERB/Fin/conj/4"
    )
    assert [d.bijzin for d in z.deelzinnen] == [False, True, True]


def test_an_infinitive_with_te_is_no_clause():
    z = zin(
        "Kom/komen/VERB/Fin/ROOT/1 om/=/ADP//mark/4 te/=/ADP//mark/4 werken/werken/VERB/Inf/advcl/1",
    )
    assert z.persoonsvormen == (0,) and z.bijzinnen == 0


def test_a_copula_makes_the_predicate_the_head_of_the_clause():
    z = zin(
        "Het/=/PRON//nsubj/3 is/zijn/AUX/Fin/cop/3 leuk/=/ADJ//ROOT/3 omdat/=/SCONJ//mark/6 je/=/PRON//nsubj/6 vrij/=/ADJ//advcl/3 bent/zijn/AUX/Fin/cop/6"
    )
    assert [(d.persoonsvorm, d.kop, d.bijzin) for d in z.deelzinnen] == [(1, 2, False), (6, 5, True)]


def test_a_finite_form_that_the_tagger_missed():
    z = zin("Je/=/PROPN//nsubj/2 bent/=/NOUN//ROOT/2 sterk/=/ADJ//amod/2")
    assert z.persoonsvormen == (1,)


@pytest.mark.parametrize(
    ("boom", "persoonsvormen"),
    [
        ("Bel/=/PROPN//ROOT/1 ons/=/PRON//flat/1 !/=/PUNCT//punct/1", (0,)),
        ("Stuur/=/NOUN//amod/3 een/=/DET//det/3 mail/=/NOUN//ROOT/3", (0,)),
        ("Bart/=/PROPN//ROOT/1 de/=/DET//det/3 Wit/=/PROPN//flat/1", ()),
        ("Team/=/NOUN//ROOT/1 de/=/DET//det/3 Wit/=/PROPN//flat/1", ()),
        ("Met/=/ADP//case/3 een/=/DET//det/3 auto/=/NOUN//ROOT/3", ()),
    ],
)
def test_an_imperative_that_the_tagger_took_for_a_noun(boom, persoonsvormen):
    assert zin(boom).persoonsvormen == persoonsvormen


def test_passive_with_worden_and_its_door():
    assert [tuple(p) for p in LIJDEND.lijdend] == [(2, 6, 3)]


@pytest.mark.parametrize(
    ("boom", "aantal"),
    [
        # er wordt gewerkt
        ("Er/=/ADV//expl/3 wordt/worden/AUX/Fin/aux:pass/3 gewerkt/werken/VERB/Part/ROOT/3", 1),
        # dat moet worden ingevuld
        (
            "Dat/=/PRON//nsubj:pass/4 moet/moeten/AUX/Fin/aux/4 worden/worden/AUX/Inf/aux:pass/4 ingevuld/invullen/VERB/Part/ROOT/4",
            1,
        ),
        # de brief is verstuurd
        (
            "De/=/DET//det/2 brief/=/NOUN//nsubj:pass/4 is/zijn/AUX/Fin/aux:pass/4 verstuurd/versturen/VERB/Part/ROOT/4",
            1,
        ),
        # hij wordt waargenomen; het parser attached it elsewhere
        (
            "Hij/=/PRON//nsubj/2 wordt/worden/VERB/Fin/ROOT/2 goed/=/ADJ//advmod/2 waargenomen/waarnemen/VERB/Part/xcomp/2",
            1,
        ),
        # dient te worden uitgevoerd; the parser hung it on a noun
        (
            "Dit/=/PRON//nsubj/2 dient/dienen/VERB/Fin/ROOT/2 te/=/ADP//mark/4 worden/worden/AUX/Inf/xcomp/2 uitgevoerd/uitvoeren/VERB/Part/amod/7 conform/=/ADP//case/7 norm/=/NOUN//obl/2",
            1,
        ),
        # werk wordt betaald werk
        (
            "Werk/=/NOUN//nsubj/2 wordt/worden/VERB/Fin/ROOT/2 betaald/betalen/VERB/Part/amod/4 werk/=/NOUN//xcomp/2",
            0,
        ),
        # hij is getrouwd
        ("Hij/=/PRON//nsubj/3 is/zijn/AUX/Fin/aux:pass/3 getrouwd/trouwen/VERB/Part/ROOT/3", 0),
        # hij is gekomen
        ("Hij/=/PRON//nsubj/3 is/zijn/AUX/Fin/aux/3 gekomen/komen/VERB/Part/ROOT/3", 0),
        # zij is omgekomen door gas: "door" does not make it a passive
        (
            "Zij/=/PRON//nsubj/3 is/zijn/AUX/Fin/aux/3 omgekomen/omkomen/VERB/Part/ROOT/3 door/=/ADP//case/5 gas/=/NOUN//obl/3",
            0,
        ),
        # je wordt timmerman; je wordt moe
        ("Je/=/PRON//nsubj/3 wordt/worden/AUX/Fin/cop/3 timmerman/=/NOUN//ROOT/3", 0),
        ("Je/=/PRON//nsubj/3 wordt/worden/AUX/Fin/cop/3 moe/=/ADJ//ROOT/3", 0),
        # wij hebben gewerkt
        ("Wij/=/PRON//nsubj/3 hebben/=/AUX/Fin/aux/3 gewerkt/werken/VERB/Part/ROOT/3", 0),
        # VCA is verplicht
        ("VCA/=/PROPN//nsubj/3 is/zijn/AUX/Fin/aux:pass/3 verplicht/verplichten/VERB/Part/ROOT/3", 0),
    ],
)
def test_what_is_a_passive(boom, aantal):
    assert len(zin(boom).lijdend) == aantal


def test_split_verbs_get_the_lemma_of_the_whole():
    z = zin(
        "Je/=/PRON//nsubj/2 sluit/sluiten/VERB/Fin/ROOT/2 de/=/DET//det/4 kraan/=/NOUN//obj/2 aan/=/ADP//compound:prt/2 om/=/ADP//mark/9 "
        "mee/=/ADP//compound:prt/9 te/=/ADP//mark/9 werken/=/VERB/Inf/advcl/2"
    )
    assert [(s.werkwoord, s.deel, s.lemma) for s in z.scheidbaar] == [
        (1, 4, "aansluiten"),
        (8, 6, "meewerken"),
    ]
    assert z.woorden[1].lemma == "aansluiten" and z.woorden[8].lemma == "meewerken"


def test_a_particle_that_the_parser_missed():
    z = zin(
        "Je/=/PRON//nsubj/2 sluit/sluiten/VERB/Fin/ROOT/2 alles/=/PRON//obj/2 aan/=/ADP//obl/2 ./=/PUNCT//punct/2"
    )
    assert [s.lemma for s in z.scheidbaar] == ["aansluiten"]
    los = zin(
        "Je/=/PRON//nsubj/2 denkt/denken/VERB/Fin/ROOT/2 er/=/ADV//advmod/2 aan/=/ADP//case/3 ./=/PUNCT//punct/2"
    )
    assert los.scheidbaar == ()


def test_tang_and_longest_dependency():
    assert LIJDEND.langste_afhankelijkheid == 4  # muur ... gevoegd
    assert [(t.soort, t.afstand) for t in LIJDEND.tangen] == [("werkwoorden", 3)]
    z = zin(
        "De/=/DET//det/6 door/=/ADP//case/4 ons/=/PRON//det/4 team/=/NOUN//obl/5 gebouwde/=/ADJ//amod/6 muur/=/NOUN//nsubj/10 ,/=/PUNCT//punct/9 "
        "die/=/PRON//nsubj/9 staat/staan/VERB/Fin/acl:relcl/6 valt/vallen/VERB/Fin/ROOT/10 om/=/ADP//compound:prt/10"
    )
    assert [(t.soort, t.begin, t.eind, t.afstand) for t in z.tangen] == [
        ("lidwoord", 0, 5, 4),
        ("onderwerp", 5, 9, 2),
    ]


def test_a_copula_is_no_tang():
    z = zin(
        "Dit/=/PRON//nsubj/5 is/zijn/AUX/Fin/cop/5 een/=/DET//det/5 echt/=/ADJ//amod/5 vak/=/NOUN//ROOT/5"
    )
    assert all(t.soort != "werkwoorden" for t in z.tangen)


@pytest.mark.parametrize(
    ("boom", "soort", "woorden", "werkwoord"),
    [
        ("Het/=/DET//det/2 uitvoeren/=/VERB/Inf/nsubj/6 van/=/ADP//case/4 werk/=/NOUN//nmod/2 is/zijn/AUX/Fin/cop/6 leuk/=/ADJ//ROOT/6", "het-infinitief", "Het uitvoeren van", "uitvoeren"),
        ("Verrichten/=/VERB/Inf/ROOT/1 van/=/ADP//case/3 onderhoud/=/NOUN//obl/1", "het-infinitief", "Verrichten van", "verrichten"),
        ("Bij/=/ADP//case/4 de/=/DET//det/4 snelle/=/ADJ//amod/4 plaatsing/=/NOUN//ROOT/4 van/=/ADP//case/6 ramen/raam/NOUN//nmod/4", "ing", "de snelle plaatsing van", "plaatsen"),
        ("Je/=/PRON//nsubj/2 draagt/dragen/VERB/Fin/ROOT/2 zorg/=/NOUN//obj/2 voor/=/ADP//case/5 water/=/NOUN//obl/2", "vaag-werkwoord", "draagt zorg", "zorgen"),
    ],
)  # fmt: skip
def test_naamwoordstijl(boom, soort, woorden, werkwoord):
    z = zin(boom)
    (een,) = z.naamwoordstijl
    assert (een.soort, een.werkwoord) == (soort, werkwoord)
    assert " ".join(w.tekst for w in z.woorden[een.begin : een.eind + 1]) == woorden
    begin, eind = z.stuk(een.begin, een.eind)
    assert z.tekst[begin:eind] == woorden


@pytest.mark.parametrize(
    "boom",
    [
        "De/=/DET//det/2 woning/=/NOUN//ROOT/2 van/=/ADP//case/4 oma/=/NOUN//nmod/2",
        "Je/=/PRON//nsubj/2 houdt/houden/VERB/Fin/ROOT/2 van/=/ADP//case/4 bouwen/=/VERB/Inf/obl/2",
        "Wij/=/PRON//nsubj/2 werken/=/VERB/Fin/ROOT/2 van/=/ADP//case/4 maandag/=/NOUN//obl/2",
        "Goede/=/ADJ//amod/2 beheersing/=/NOUN//ROOT/2 ./=/PUNCT//punct/2",
        "Je/=/PRON//nsubj/2 geeft/geven/VERB/Fin/ROOT/2 zorg/=/NOUN//obj/2",
    ],
)
def test_what_is_no_naamwoordstijl(boom):
    assert zin(boom).naamwoordstijl == ()


def test_pronouns():
    z = zin(
        "Wij/=/PRON//nsubj/2 zijn/=/AUX/Fin/ROOT/2 jouw/=/DET//det/5 en/=/CCONJ//cc/5 uw/=/DET//conj/3 zijn/=/DET//det/2"
    )
    assert dict(z.voornaamwoorden) == {"wij": 1, "je": 1, "u": 1, "zij": 1}
