"""Every check of the glossary fires on a term that breaks it, and is silent on a good one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from vaktaal_hulp import roep, schrijf, term

from toolkit.vaktaal.controle import REGELS, controleer
from toolkit.vaktaal.laden import laad_glossarium
from toolkit.vaktaal.werkvloer import is_opdracht_of_vraag

SLUITEN = term(
    id="proef.afblurken",
    lemma="afblurken",
    woordsoort="ww",
    lidwoord=None,
    meervoud=None,
    vormen="blurkt af, blurkte af, heeft afgeblurkt",
    categorie="handeling",
    betekenis="Iets klaar maken.",
    voorbeeldzin="Zij blurkt de tafel langzaam af.",
    werkvloerzin="Blurk die plank af.",
)
TWEEDE = {"id": "proef.tweede", "voorbeeldzin": "Een blurk is zwaar.", "werkvloerzin": "Waar is de blurk?"}


def regels(map_: Path, *termen: dict[str, Any], compleet: bool = False, **velden: Any) -> list[str]:
    schrijf(map_, *termen, **velden)
    glossarium = laad_glossarium(eigen_map=map_)
    return [b.regel for b in controleer(glossarium, ["proef"], compleet=compleet)]


def test_good_terms_have_no_findings(tmp_path: Path) -> None:
    assert regels(tmp_path, term(), SLUITEN) == []


FOUT: dict[str, Callable[[], list[dict[str, Any]]]] = {
    "veld-ontbreekt": lambda: [term(lidwoord=None)],
    "veld-hoort-niet": lambda: [{**SLUITEN, "lidwoord": "de"}],
    "id-begin": lambda: [term(id="anders.blurk")],
    "opmaak": lambda: [term(betekenis="Een <b>ding</b> van hout.")],
    "betekenis-lang": lambda: [
        term(betekenis="Een ding dat je de hele dag op je werk in je hand hebt en dat zwaar is.")
    ],
    "betekenis-woord": lambda: [term(betekenis="Een soort blurk van hout.")],
    "betekenis-moeilijk": lambda: [term(betekenis="Een ding voor de coagulatie van hout.")],
    "zin-leesteken": lambda: [term(voorbeeldzin="de blurk ligt op tafel")],
    "zin-zonder-woord": lambda: [term(voorbeeldzin="De hamer ligt op tafel.")],
    "werkvloerzin-soort": lambda: [term(werkvloerzin="De blurk is mooi.")],
    "afbeelding": lambda: [term(afbeelding="blurk.png")],
    "zin-dubbel": lambda: [term(), term(id="proef.x", lemma="blurken", betekenis="Iets anders.")],
    "betekenis-dubbel": lambda: [
        term(),
        term(id="proef.tork", lemma="tork", voorbeeldzin="De tork is zwaar.", werkvloerzin="Pak de tork."),
    ],
    "lemma-dubbel": lambda: [term(), term(betekenis="Een boot op de zee.", **TWEEDE)],
    "synoniem-botst": lambda: [term(synoniemen=["hamer"])],
    "vertaling-status": lambda: [term(vertalingen={"en": {"term": "x", "status": "gecontroleerd"}})],
    "vertaling-schrift": lambda: [term(vertalingen={"uk": {"term": "trowel", "status": "concept"}})],
    "kern-engels": lambda: [term(kern=True)],
}
BIJ_HEEL_BESTAND = {"gebruikt-onbekend", "aantallen", "kern-aantal"}


def test_every_rule_has_an_example() -> None:
    assert set(FOUT) | BIJ_HEEL_BESTAND == set(REGELS)


@pytest.mark.parametrize("regel", list(FOUT))
def test_a_broken_term_is_found(tmp_path: Path, regel: str) -> None:
    assert regel in regels(tmp_path, *FOUT[regel]())


def test_a_beroep_needs_enough_words(tmp_path: Path) -> None:
    gevonden = regels(tmp_path, term(), compleet=True, beroep="proef")
    assert gevonden.count("aantallen") == 4 and "kern-aantal" in gevonden
    assert "aantallen" not in regels(tmp_path, term(), beroep="proef")


def test_one_checked_translation_is_fine(tmp_path: Path) -> None:
    vertaling = {"uk": {"term": "кельма VCA", "status": "gecontroleerd", "door": "A. Proef"}}
    assert regels(tmp_path, term(vertalingen=vertaling)) == []


def test_the_same_word_with_another_meaning_in_another_file_is_fine(tmp_path: Path) -> None:
    ander = term(**{**TWEEDE, "id": "ander.blurk"}, betekenis="Hiermee kun je varen op zee.")
    schrijf(tmp_path, ander, naam="ander")
    assert regels(tmp_path, term()) == []
    schrijf(tmp_path, {**ander, "betekenis": "Een ding van oud hout."}, naam="ander")
    assert "lemma-dubbel" in regels(tmp_path, term())


def test_controleer_tells_file_line_and_rule_and_fails(tmp_path: Path, capsys: Any) -> None:
    schrijf(tmp_path, term(voorbeeldzin="De hamer ligt op tafel."))
    code, uit, _ = roep(capsys, "controleer", tmp_path)
    assert code == 1
    assert (
        "proef.yaml, regel 11: fout: de voorbeeldzin gebruikt 'blurk' niet" in uit
        and "(zin-zonder-woord)" in uit
    )
    assert "1 bestanden, 1 woorden" in uit
    schrijf(tmp_path, term())
    code, uit, _ = roep(capsys, "controleer", tmp_path)
    assert code == 0 and "Alles is goed." in uit


@pytest.mark.parametrize(
    "zin",
    [
        "Pak de troffel even.",
        "Als je klaar bent, ruim dan de keet op.",
        "Heb je de voegspijker bij je?",
        "Helm op!",
        "Je mag hier niet roken.",
        "Niet lopen daar, dat is een open vloer!",
        "Op een hellend dak loop je nooit zonder lijn.",
        "Eerst meten en dan pas zagen, hoor: zet je bril op.",
        "Straks gaan we laden, dus kom om twee uur.",
    ],
)
def test_instructions_and_questions(zin: str) -> None:
    assert is_opdracht_of_vraag(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "De muur is recht.",
        "Water loopt over de vloer.",
        "Vandaag zetten wij de gevel.",
        "Mijn zaag is nieuw.",
    ],
)
def test_statements(zin: str) -> None:
    assert not is_opdracht_of_vraag(zin)


def test_the_glossary_of_the_package_is_clean(capsys: Any) -> None:
    code, uit, _ = roep(capsys, "controleer", "glossaries")
    assert code == 0, uit
    assert "Alles is goed." in uit
