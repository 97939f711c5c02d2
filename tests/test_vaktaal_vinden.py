"""Forms of terms, and finding them in a text."""

import pytest

from toolkit.taal import analyseer
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.model import Term
from toolkit.vaktaal.vinden import Manier, Vinder, Vondst
from toolkit.vaktaal.vormen import plekken, stammen, verleden_meervoud

GLOSSARIUM = laad_glossarium()
VINDER = Vinder(GLOSSARIUM.termen)


def vind(tekst: str, vinder: Vinder = VINDER) -> list[Vondst]:
    return [v for blok in analyseer([tekst]) for v in vinder.vind(blok)]


def ww(lemma: str, vormen: str) -> Term:
    return Term.model_validate(
        {"id": "proef.x", "lemma": lemma, "woordsoort": "ww", "vormen": vormen, "categorie": "handeling"}
    )


@pytest.mark.parametrize(
    ("infinitief", "derde", "stam"),
    [
        ("boren", "boort", "boor"),
        ("meten", "meet", "meet"),
        ("slaan", "slaat", "sla"),
        ("rijden", "rijdt", "rij"),
        ("doen", "doet", "doe"),
        ("zagen", "zaagt", "zaag"),
        ("houden", "houdt", "hou"),
    ],
)
def test_stems(infinitief: str, derde: str, stam: str) -> None:
    assert stam in stammen(infinitief, derde)


@pytest.mark.parametrize(
    ("een", "meer"),
    [
        ("boorde", "boorden"),
        ("sloot", "sloten"),
        ("ging", "gingen"),
        ("groef", "groeven"),
        ("mat", "maten"),
        ("trok", "trokken"),
        ("blies", "bliezen"),
        ("hield", "hielden"),
        ("las", "lazen"),
    ],
)
def test_past_plurals(een: str, meer: str) -> None:
    assert verleden_meervoud(een) == meer


@pytest.mark.parametrize(
    ("zin", "stukken"),
    [
        ("Sluit de draad aan.", ["Sluit", "aan"]),
        ("Zij sloten de lamp aan en gingen weg.", ["sloten", "aan"]),
        ("Vergeet niet de lamp aan te sluiten.", ["aan te sluiten"]),
        ("Als je de lamp aansluit, gaat hij branden.", ["aansluit"]),
        ("De aangesloten lamp doet het.", ["aangesloten"]),
        ("De lamp hangt aan het plafond.", []),
    ],
)
def test_a_separable_verb_in_all_its_shapes(zin: str, stukken: list[str]) -> None:
    term = ww("aansluiten", "sluit aan, sloot aan, heeft aangesloten")
    assert [zin[b:e] for b, e in plekken(term, zin)] == stukken


def test_both_sentences_of_every_term_are_recognised() -> None:
    for term in GLOSSARIUM.termen:
        for zin in (term.voorbeeldzin, term.werkvloerzin):
            assert plekken(term, zin), f"{term.id}: {zin}"


@pytest.mark.parametrize(
    ("zin", "id_", "tekst", "manier"),
    [
        ("Wij werken met troffels.", "metselaar.troffel", "troffels", Manier.WOORD),
        ("Hij sluit de lamp in de keuken aan.", "elektromonteur.aansluiten", "sluit aan", Manier.GESPLITST),
        (
            "Je zet de buis vast met een beugel.",
            "monteur-vloerverwarming.vastzetten",
            "zet vast",
            Manier.GESPLITST,
        ),
        (
            "Ga nooit in een besloten ruimte.",
            "monteur-luchtbehandeling.besloten-ruimte",
            "besloten ruimte",
            Manier.MEER_WOORDEN,
        ),
        ("Een betontroffel is groot.", "metselaar.troffel", "betontroffel", Manier.SAMENSTELLING),
        ("Werk volgens NEN 1010.", "elektromonteur.nen-1010", "NEN 1010", Manier.MEER_WOORDEN),
        ("Haal je VCA.", "papieren.vca", "VCA", Manier.WOORD),
    ],
)
def test_terms_are_found(zin: str, id_: str, tekst: str, manier: Manier) -> None:
    gevonden = {v.term.id: v for v in vind(zin)}
    assert id_ in gevonden
    vondst = gevonden[id_]
    assert (vondst.tekst, vondst.manier) == (tekst, manier)
    assert " ".join(zin[b:e] for b, e in vondst.stukken) == tekst


def test_everyday_words_carry_a_flag() -> None:
    vlag = {
        v.tekst.lower(): v.alledaags for v in vind("De muur, het dak, de helm, de troffel en de voegspijker.")
    }
    assert vlag["muur"] and vlag["dak"] and vlag["helm"]
    assert not vlag["troffel"] and not vlag["voegspijker"]


def test_the_longest_term_wins() -> None:
    gevonden = [v.term.id for v in vind("Draag een snijvaste handschoen.")]
    assert "monteur-luchtbehandeling.snijvaste-handschoen" in gevonden
    assert not any(id_.endswith(".handschoen") for id_ in gevonden)


def test_numbers_are_no_verbs() -> None:
    assert not any(v.term.lemma == "zeven" for v in vind("Wij beginnen om zeven uur."))


def test_offsets_hold_in_an_untidy_text() -> None:
    tekst = "Neem  de\u00a0tro\u00adffel \u201cmee\u201d en\nde  voegspijker."
    for vondst in vind(tekst):
        begin, eind = vondst.stukken[0]
        assert tekst[begin:eind].replace("\u00ad", "").lower() in {"troffel", "voegspijker", "mee"}
    assert {v.term.lemma for v in vind(tekst)} >= {"troffel", "voegspijker"}


def test_nothing_is_found_in_nothing() -> None:
    assert vind("") == [] and vind("Het is een mooie zin.", Vinder([])) == []
