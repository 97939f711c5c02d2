"""The conversion behind the embedded model, its gold set, and the model as it ships."""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

WORTEL = Path(__file__).resolve().parent.parent
TRAINING = WORTEL / "training"
MODEL = WORTEL / "toolkit" / "taal" / "model" / "nl_leerwerk"

sys.path.insert(0, str(TRAINING))

import advertenties  # noqa: E402
import conllu  # noqa: E402
import evaluate  # noqa: E402
import frog  # noqa: E402
import ouder  # noqa: E402
import spacydocs  # noqa: E402

import toolkit.taal.onderdelen  # noqa: E402


@pytest.fixture(scope="module")
def goud() -> list[conllu.Zin]:
    return list(conllu.read_conllu(TRAINING / "goud" / "vacaturetaal.conllu"))


@pytest.fixture(scope="module")
def nlp() -> spacy.language.Language:
    return spacy.load(MODEL)


def make(*woorden: tuple[str, str, int, str]) -> list[conllu.Woord]:
    return [conllu.Woord(v, v.lower(), u, "", "", h, d) for v, u, h, d in woorden]


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("dobj", "obj"),
        ("auxpass", "aux:pass"),
        ("neg", "advmod"),
        ("obl:arg", "obl"),
        ("nmod:poss", "det"),
        ("expl:pv", "expl"),
        ("nsubj", "nsubj"),
    ],
)
def test_labels_are_folded(oud: str, nieuw: str) -> None:
    assert conllu.fold_label(oud) == nieuw


def test_read_conllu(tmp_path: Path) -> None:
    pad = tmp_path / "x.conllu"
    pad.write_text(
        "# sent_id = a.s.1\n"
        "1\tBasisniveaus\tbasis_niveau\tNOUN\tN\tNumber=Plur|Foo=Bar\t2\tobl:arg\t_\tSpaceAfter=No\n"
        "2\tJan\tJan\tPROPN\tN\tNumber=Sing\t0\troot\t_\t_\n"
        "2.1\tx\tx\tX\t_\t_\t_\t_\t_\t_\n\n",
        "utf-8",
    )
    (zin,) = conllu.read_conllu(pad)
    eerste, tweede = zin.woorden
    assert (eerste.lemma, eerste.feats, eerste.deprel) == ("basisniveau", "Number=Plur", "obl")
    assert (eerste.hoofd, eerste.spatie) == (1, False)
    assert (tweede.feats, tweede.hoofd) == ("", 1)


def test_glued_tokens_are_refused(tmp_path: Path) -> None:
    pad = tmp_path / "x.conllu"
    pad.write_text("1-2\tzulk\t_\t_\t_\t_\t_\t_\t_\t_\n\n", "utf-8")
    with pytest.raises(ValueError, match=":1:"):
        list(conllu.read_conllu(pad))


def test_a_token_without_tag_is_missing_for_spacy() -> None:
    woorden = make(("Hij", "PRON", 1, "nsubj"), ("heeft", "", 1, "root"))
    woorden[0].feats = "Person=3"
    doc = spacydocs.make_doc(spacy.blank("nl").vocab, [woorden])
    assert doc[0].has_morph() and not doc[1].has_morph() and doc[1].pos == 0
    assert (doc[0].head.i, doc[0].dep_, doc[1].dep_) == (1, "nsubj", "ROOT")


def test_lemma_without_particle_and_with_hyphen() -> None:
    zin = make(("Hij", "PRON", 1, "nsubj"), ("sluit", "VERB", 1, "root"), ("aan", "ADP", 1, "compound:prt"))
    zin[1].lemma = "aansluiten"
    assert spacydocs.split_particle(zin)[1].lemma == "sluiten"
    heel = make(("aansluit", "VERB", 0, "root"))
    heel[0].lemma = "aansluiten"
    assert spacydocs.split_particle(heel)[0].lemma == "aansluiten"
    ketel = make(("cv-ketels", "NOUN", 0, "root"))
    ketel[0].lemma = "cvketel"
    assert spacydocs.keep_hyphen(ketel)[0].lemma == "cv-ketel"


def test_older_trees_get_todays_heads() -> None:
    zin = make(
        ("Jan", "PROPN", 4, "nsubj"), ("en", "CCONJ", 0, "cc"), ("Piet", "PROPN", 0, "conj"),
        ("blijven", "VERB", 4, "cop"), ("rustig", "ADJ", 4, "root"), (".", "PUNCT", 0, "punct"),
    )  # fmt: skip
    nieuw = ouder.modernize(zin)
    assert [w.hoofd for w in nieuw] == [3, 2, 0, 3, 3, 3]
    assert [w.deprel for w in nieuw] == ["nsubj", "cc", "conj", "root", "xcomp", "punct"]


def test_cgn_table_leaves_what_it_does_not_know_empty() -> None:
    zinnen = [conllu.Zin("", make(("heeft", u, 0, "root"))) for u in ["AUX", "VERB"] * 5]
    zinnen += [conllu.Zin("", make(("huis", "NOUN", 0, "root")))] * 5
    rijen = [[frog.FrogWoord("heeft", "hebben", "WW(pv,tgw,met-t)", 0.99)]] * 10
    rijen += [[frog.FrogWoord("huis", "huis", "N(soort,ev,basis,onz,stan)", 0.99)]] * 5
    tabel = frog.CgnTabel(zinnen, rijen)
    assert [tabel.retag(r)[0].upos for r in (rijen[0], rijen[-1])] == ["", "NOUN"]
    onzeker = [frog.FrogWoord("huis", "huis", "N(soort,ev,basis,onz,stan)", 0.1)]
    assert tabel.retag(onzeker)[0].upos == ""
    assert tabel.plausible()["WW(pv,tgw,met-t)"] == ["AUX", "VERB"]


def test_marks_in_our_own_text() -> None:
    tekst, merken = advertenties.parse_marks("Monteer^VERB[VerbForm=Fin]:monteren leidingen.")
    assert tekst == "Monteer leidingen."
    assert merken == {0: advertenties.Merk("VERB", "VerbForm=Fin", "monteren")}
    blokken = list(advertenties.make_blocks(200))
    assert blokken == list(advertenties.make_blocks(200))
    assert not any(set("^{}[]") & set(advertenties.parse_marks(b)[0]) for b in blokken)


def test_fragment_is_cut_from_a_sentence() -> None:
    zin = make(("Wij", "PRON", 1, "nsubj"), ("zoeken", "VERB", 1, "root"), ("goede", "ADJ", 3, "amod"),
               ("monteurs", "NOUN", 1, "obj"))  # fmt: skip
    for seed in range(20):
        stuk = spacydocs.fragment(zin, random.Random(seed))
        assert (
            stuk and stuk[-1].vorm.lower() == "monteurs" and stuk[0].lemma in {"zoeken", "goede", "monteurs"}
        )


def test_gold_set_is_well_formed(goud: list[conllu.Zin]) -> None:
    assert len(goud) >= 80
    assert len({z.sent_id for z in goud}) == len(goud)
    for zin in goud:
        assert zin.woorden
        for w in zin.woorden:
            assert w.upos in conllu.UPOS and w.lemma and w.feats in ("", "VerbForm=Fin"), zin.sent_id
            assert not w.feats or w.upos in ("VERB", "AUX"), zin.sent_id
    tags = Counter(w.upos for z in goud for w in z.woorden)
    assert len(tags) >= 12
    zonder_werkwoord = [z for z in goud if not any(w.feats for w in z.woorden)]
    assert len(zonder_werkwoord) >= 20, "bullets and headings without a finite verb are the point"


def test_gold_set_is_not_in_the_training_text(goud: list[conllu.Zin]) -> None:
    eigen = {r.strip() for r in (TRAINING / "teksten" / "vacatures.txt").read_text("utf-8").splitlines()}
    eigen |= {advertenties.parse_marks(b)[0] for b in advertenties.make_blocks(6000)}
    for zin in goud:
        tekst = "".join(w.vorm + " " * w.spatie for w in zin.woorden).strip()
        assert tekst not in eigen


def test_perfect_prediction_scores_100_and_a_wrong_one_less(goud: list[conllu.Zin]) -> None:
    vocab = spacy.blank("nl").vocab
    documenten = evaluate.gold_documents(goud)
    assert sum(map(len, documenten)) == len(goud) and len(documenten) < len(goud)

    def docs(fout: bool) -> list[Doc]:
        uit = []
        for d in documenten:
            doc = spacydocs.make_doc(vocab, d, bomen=False)
            if fout:
                doc[0].pos_, doc[0].lemma_ = "X", "fout"
            uit.append(doc)
        return uit

    goed = evaluate.score_docs(docs(False), documenten)
    mis = evaluate.score_docs(docs(True), documenten)
    assert [goed[k].f for k in ("token", "upos", "lemma", "fin", "sent")] == [100] * 5
    assert mis["upos"].f < 95 and mis["lemma"].f < 95 and mis["sent"].f == 100


def test_model_folder_says_what_it_is() -> None:
    meta = json.loads((MODEL / "meta.json").read_text("utf-8"))
    assert (meta["lang"], meta["name"], meta["author"]) == ("nl", "leerwerk", "leerwerk-toolkit")
    assert meta["license"] == "CC BY-SA 4.0" and meta["spacy_version"].startswith(">=3.8")
    assert any("Alpino" in b["name"] for b in meta["sources"])
    assert {"upos", "lemma", "uas", "las", "sents_f"} <= set(meta["performance"]["nl_alpino_dev_raw"])
    assert sum(p.stat().st_size for p in MODEL.rglob("*") if p.is_file()) <= 15_000_000
    assert not (TRAINING / "data").exists() and not list(TRAINING.rglob("*.spacy"))


def test_model_reads_dutch(nlp: spacy.language.Language) -> None:
    assert {"morphologizer", "trainable_lemmatizer", "parser"} <= set(
        nlp.pipe_names
    ) and "ner" not in nlp.pipe_names
    doc = nlp("Je sluit de cv-ketels aan. Wij zoeken monteurs.")
    assert [z.text for z in doc.sents] == ["Je sluit de cv-ketels aan.", "Wij zoeken monteurs."]
    assert [t.lemma_ for t in doc if t.pos_ in ("VERB", "NOUN")] == [
        "aansluiten", "cv-ketel", "zoeken", "monteur",
    ]  # fmt: skip
    assert [t.text for t in doc if "Fin" in t.morph.get("VerbForm")] == ["sluit", "zoeken"]


def test_model_score_on_the_gold_set_holds(nlp: spacy.language.Language, goud: list[conllu.Zin]) -> None:
    """The figures in meta.json are the model's: measured here again."""
    rauw, _ = evaluate.evaluate(nlp, evaluate.gold_documents(goud))
    meta = json.loads((MODEL / "meta.json").read_text("utf-8"))["performance"]["vacaturetaal_raw"]
    assert rauw["upos"].recall == pytest.approx(meta["upos"], abs=0.3)
    assert rauw["sent"].f == pytest.approx(meta["sents_f"], abs=0.6)


def test_lemma_table_survives_the_disk(tmp_path: Path) -> None:
    nlp = spacy.blank("nl")
    hulp = nlp.add_pipe(toolkit.taal.onderdelen.NAZORG)
    hulp.fill({"Plur": {"schappen": "schap"}, "VERB": {"zocht": "zoeken"}}, {"aan"})
    nlp.to_disk(tmp_path / "m")
    doc = Doc(nlp.vocab, words=["Landschappen", "zocht", "hij"], pos=["NOUN", "VERB", "PRON"])
    doc[0].set_morph("Number=Plur")
    for token in doc:
        token.lemma_ = "x"
    spacy.load(tmp_path / "m").get_pipe(toolkit.taal.onderdelen.NAZORG)(doc)
    assert [t.lemma_ for t in doc] == ["landschap", "zoeken", "x"]


def test_function_in_the_tree_decides_between_aux_and_verb() -> None:
    nlp = spacy.blank("nl")
    hulp = nlp.add_pipe(toolkit.taal.onderdelen.NAZORG)
    woorden = ["Zijn", "zus", "wordt", "dakdekker", "en", "heeft", "gereedschap"]
    doc = Doc(
        nlp.vocab,
        words=woorden,
        pos=["AUX", "NOUN", "AUX", "NOUN", "CCONJ", "AUX", "NOUN"],
        lemmas=["zijn", "zus", "worden", "dakdekker", "en", "hebben", "gereedschap"],
        heads=[1, 2, 2, 2, 5, 2, 5],
        deps=["det", "nsubj", "ROOT", "xcomp", "cc", "conj", "obj"],
    )
    assert [t.pos_ for t in hulp(doc)] == ["PRON", "NOUN", "VERB", "NOUN", "CCONJ", "VERB", "NOUN"]
    doc[2].dep_ = doc[5].dep_ = "aux"
    assert [hulp(doc)[i].pos_ for i in (2, 5)] == ["AUX", "AUX"]
