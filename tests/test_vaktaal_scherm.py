"""The table of beroepen, the card of a word, and the page that is made from the same counts."""

from pathlib import Path
from typing import Any

from vaktaal_hulp import roep, schrijf, term

from toolkit.vaktaal.laden import laad_glossarium


def test_beroepen_shows_every_file_with_its_counts(capsys: Any) -> None:
    code, uit, _ = roep(capsys, "beroepen")
    assert code == 0
    glossarium = laad_glossarium()
    regels = {delen[0]: delen for regel in uit.splitlines() if (delen := regel.split())}
    for naam, gebied in glossarium.vakgebieden.items():
        assert regels[naam][1] == str(len(gebied.termen))
    assert regels["metselaar"][-1] == "7112.1"


def test_an_own_folder_is_counted_too(tmp_path: Path, capsys: Any) -> None:
    vertaling = {"pl": {"term": "blurk", "status": "gecontroleerd", "door": "A"}}
    schrijf(tmp_path, term(vertalingen=vertaling), term(id="proef.b", lemma="b"))
    uit = roep(capsys, "beroepen", "--glossaria", tmp_path)[1]
    regel = next(r.split() for r in uit.splitlines() if r.strip().startswith("proef"))
    assert regel[1] == "2" and regel[-1] == "1"


def test_the_page_with_beroepen_is_up_to_date(capsys: Any) -> None:
    uit = roep(capsys, "beroepen", "--markdown")[1]
    assert Path("docs/beroepen.md").read_text(encoding="utf-8") == uit, (
        "Maak docs/beroepen.md opnieuw: leerwerk vaktaal beroepen --markdown > docs/beroepen.md"
    )


def test_the_card_of_a_word(capsys: Any) -> None:
    code, uit, _ = roep(capsys, "kaart", "De Troffels")
    assert code == 0
    term_ = laad_glossarium().zoek("troffel")[0]
    plat = " ".join(uit.replace("│", " ").split())
    for stuk in (
        "de troffel",
        "troffels",
        term_.betekenis,
        term_.voorbeeldzin,
        term_.werkvloerzin,
        "trowel",
        "Metselaar",
    ):
        assert stuk in plat


def test_a_card_by_synonym_and_by_form(capsys: Any) -> None:
    assert "de troffel" in roep(capsys, "kaart", "truweel")[1]
    assert "aansluiten" in roep(capsys, "kaart", "aangesloten")[1]


def test_an_unknown_word_gets_a_suggestion(capsys: Any) -> None:
    code, _, fout = roep(capsys, "kaart", "trofel")
    assert code == 2 and "Bedoelde je: troffel" in fout
    assert "goed hebt getypt" in roep(capsys, "kaart", "qqqq")[2]


def test_markup_in_a_user_s_term_is_shown_as_text(tmp_path: Path, capsys: Any) -> None:
    schrijf(tmp_path, term(betekenis="[red]Een ding[/red] <b>"))
    assert "[red]Een ding[/red] <b>" in roep(capsys, "kaart", "blurk", "--glossaria", tmp_path)[1]
