"""``leerwerk leesbaarheid`` through the command line."""

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import docx
import pytest
from click.testing import CliRunner

from toolkit.cli.basis import LuiGroep, leerwerk
from toolkit.cli.leesbaarheid import meet as opdracht
from toolkit.cli.leesbaarheid_scherm import UITLEG
from toolkit.cli.register import GROEPEN
from toolkit.fouten import GebruikersFout
from toolkit.leesbaarheid import GRENS, meet
from toolkit.leesbaarheid.kenmerken import KENMERKEN
from toolkit.tekst import lees_document, lees_tekst

WORTEL = Path(__file__).parent.parent
SLECHT = "De werkzaamheden dienen conform de voorschriften te worden uitgevoerd door de kandidaat."
GOED = "Je werkt met een collega. Hij helpt je. Je leert elke dag iets nieuws."


def _roep(*args: str, invoer: str | bytes | None = None) -> tuple[int, str]:
    uitkomst = CliRunner().invoke(opdracht, args, input=invoer, standalone_mode=False)
    if uitkomst.exception:
        raise uitkomst.exception
    return uitkomst.return_value, uitkomst.output


def test_the_screen_shows_score_parts_and_hard_sentences(tmp_path: Path) -> None:
    pad = tmp_path / "een vacature één.txt"
    pad.write_text(f"{GOED}\n{SLECHT}\n", encoding="utf-8")
    code, tekst = _roep(str(pad))
    assert code == 0
    assert re.search(rf"B1-index \d+ van 100; grens voor B1: {GRENS}", tekst)
    for woorden in (
        "Woorden",
        "Zinnen",
        "Schrijfstijl",
        "Aanspreken",
        "moeilijk",
        "Wat kun je doen?",
        "Taalmodel: ",
    ):
        assert woorden in tekst
    assert "conform de voorschriften" in tekst and "(regel 2)" in tekst
    assert "█" in tekst


def test_the_index_never_says_that_a_text_is_b1(tmp_path: Path) -> None:
    pad = tmp_path / "a.txt"
    pad.write_text(GOED, encoding="utf-8")
    _, tekst = _roep(str(pad))
    assert not re.search(r"\b(is|heeft|op)( niveau)? B1\b", tekst)


def test_a_table_of_many_files_and_one_bad_file(tmp_path: Path) -> None:
    (tmp_path / "goed.txt").write_text(GOED, encoding="utf-8")
    (tmp_path / "leeg.txt").write_text("", encoding="utf-8")
    bestand = docx.Document()
    bestand.add_paragraph(SLECHT)
    bestand.save(str(tmp_path / "slecht.docx"))
    uit = CliRunner().invoke(
        opdracht,
        [str(tmp_path / naam) for naam in ("goed.txt", "leeg.txt", "slecht.docx")],
        standalone_mode=False,
    )
    assert uit.return_value == 2
    assert "leeg" in uit.stderr
    assert uit.stdout.index("slecht.docx") < uit.stdout.index("goed.txt")


def test_json_has_offsets_in_the_file(tmp_path: Path) -> None:
    ruw = f"\r\n• {GOED}\r\n• {SLECHT}"
    pad = tmp_path / "a.txt"
    pad.write_bytes(ruw.encode())
    _, tekst = _roep(str(pad), "--formaat", "json")
    gegevens = json.loads(tekst)
    assert gegevens["versie"] == 1 and gegevens["grens"] == GRENS and gegevens["taalmodel"]
    (bestand,) = gegevens["bestanden"]
    assert {d["kenmerk"] for d in bestand["onderdelen"]} == {k.naam for k in KENMERKEN}
    assert [ruw[z["begin"] : z["eind"]] for z in bestand["zinnen"]] == [z["tekst"] for z in bestand["zinnen"]]
    assert bestand["zinnen"][-1]["tekst"] == SLECHT


def test_jsonl_gives_a_line_per_line_in_order_and_not_rounded() -> None:
    teksten = [GOED, SLECHT, "", "Eén regel.\nTwee regels."] * 80
    invoer = "".join(json.dumps({"id": f"n{i}", "tekst": t}) + "\n" for i, t in enumerate(teksten))
    code, uit = _roep("--formaat", "jsonl", invoer=invoer)
    regels = [json.loads(regel) for regel in uit.splitlines()]
    assert code == 0
    assert [r["id"] for r in regels] == [f"n{i}" for i in range(len(teksten))]
    assert set(regels[0]) == {"id", "b1_index", "maten"}
    assert regels[2]["b1_index"] is None
    assert regels[0]["b1_index"] > GRENS > regels[1]["b1_index"]
    assert regels[0]["b1_index"] != round(regels[0]["b1_index"], 2)
    assert regels[0] == {**regels[4], "id": "n0"}


def test_jsonl_starts_writing_before_the_input_ends() -> None:
    """A stream larger than a batch: the first answers come while the input is still open."""
    with subprocess.Popen(
        [sys.executable, "-m", "toolkit", "leesbaarheid", "meet", "--formaat", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=WORTEL,
    ) as proces:
        assert proces.stdin is not None and proces.stdout is not None
        for i in range(600):
            proces.stdin.write(json.dumps({"id": i, "tekst": "Je werkt buiten."}).encode() + b"\n")
        proces.stdin.flush()
        assert json.loads(proces.stdout.readline())["id"] == 0
        proces.stdin.close()
        assert len(proces.stdout.read().splitlines()) == 599
    assert proces.returncode == 0


@pytest.mark.parametrize(
    "regel", ["geen json", '{"id": 1}', '{"id": 1, "tekst": 3}', "[1]", '{"tekst": "x"}']
)
def test_a_bad_line_is_named_and_what_came_before_is_measured(regel: str) -> None:
    goed = json.dumps({"id": 7, "tekst": GOED})
    uit = CliRunner().invoke(
        opdracht, ["--formaat", "jsonl"], input=f"{goed}\n\n{regel}\n", standalone_mode=False
    )
    assert isinstance(uit.exception, GebruikersFout)
    assert "regel 3" in str(uit.exception)
    assert json.loads(uit.output)["id"] == 7


def test_standard_input_in_any_encoding() -> None:
    for invoer in (GOED.encode(), GOED.encode("utf-16"), "Je belt één collega.".encode("cp1252")):
        code, tekst = _roep("-", invoer=invoer)
        assert code == 0 and "de invoer" in tekst


def test_empty_input_is_refused_in_dutch() -> None:
    uit = CliRunner().invoke(opdracht, ["-"], input=" \n", standalone_mode=False)
    assert uit.return_value == 2 and "leeg" in uit.stderr


def test_a_text_in_another_language_and_a_short_text_are_said_to_be_so() -> None:
    engels = (
        "We are looking for a carpenter who wants to work with us on new houses in the city every day. " * 2
    )
    assert "lijkt Engels" in _roep("-", invoer=engels)[1]
    assert "korte tekst" in _roep("-", invoer=GOED)[1]


def test_the_explanation_says_what_it_is_not_and_how_often_it_is_wrong() -> None:
    from toolkit.cli.leesbaarheid import uitleg

    tekst = CliRunner().invoke(uitleg, standalone_mode=False).output
    for woorden in ("niet: dit is B1", "losse zinnen", "Direct Duidelijk", "%", "Taalmodel"):
        assert woorden in tekst


def _hulpteksten() -> list[str]:
    """Return every help text of the command line: commands, groups and options."""
    teksten = [str(leerwerk.help)]
    for naam, groep in GROEPEN.items():
        teksten.append(groep.hulp)
        lui = LuiGroep(naam, opdrachten=groep.opdrachten)
        for opdracht_naam in groep.opdrachten:
            commando = lui.get_command(click.Context(lui), opdracht_naam)
            assert commando is not None
            teksten.append(str(commando.help))
            teksten += [p.help for p in commando.params if isinstance(p, click.Option) and p.help]
    return teksten


def test_our_own_help_texts_are_over_the_line() -> None:
    teksten = _hulpteksten()
    assert len(teksten) > 20
    meting = meet(lees_tekst("\n\n".join(re.sub(r"\s+", " ", tekst) for tekst in teksten)))
    assert meting.b1_index > GRENS


def test_our_own_explanation_and_advice_are_over_the_line() -> None:
    alineas = [alinea for _, deel in UITLEG for alinea in deel]
    assert meet(lees_tekst("\n".join(alineas))).b1_index > GRENS
    assert meet(lees_tekst("\n".join(k.advies for k in KENMERKEN))).b1_index > GRENS


@pytest.mark.parametrize("pad", sorted((WORTEL / "docs").glob("handleiding*.md")), ids=lambda pad: pad.name)
def test_our_own_handleiding_is_over_the_line(pad: Path) -> None:
    assert meet(lees_document(pad)).b1_index > GRENS


def test_our_own_messages_are_over_the_line() -> None:
    """Every Dutch message that a Probleem is made with, read from the source."""
    import ast

    meldingen = []
    for pad in (WORTEL / "toolkit").rglob("*.py"):
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            if isinstance(knoop, ast.Call) and getattr(knoop.func, "id", "") in (
                "Probleem",
                "GebruikersFout",
            ):
                delen = [*knoop.args[:1], *(k.value for k in knoop.keywords if k.arg == "oplossing")]
                meldingen += [
                    d.value for d in delen if isinstance(d, ast.Constant) and isinstance(d.value, str)
                ]
    assert len(meldingen) > 40
    assert meet(lees_tekst("\n\n".join(meldingen))).b1_index > GRENS
