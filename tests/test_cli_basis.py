"""The door itself: Dutch words, exit codes, lazy loading."""

import subprocess
import sys
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from toolkit.cli.basis import HoofdGroep, leerwerk
from toolkit.cli.register import DEMO_STAPPEN, GROEPEN, LOSSE_OPDRACHTEN

LOCALE = Path("toolkit/cli/locale/nl/LC_MESSAGES")
ZWAAR = ("spacy", "docxtpl", "docx", "pydantic", "openpyxl", "textstat", "wordfreq", "lxml", "rich")


def roep(*args: str, taal: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "toolkit", *args],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": taal, "PYTHONUTF8": "1"},
        timeout=60,
    )


def test_help_is_dutch_and_complete() -> None:
    uit = roep("--help")
    assert uit.returncode == 0
    for naam in [*GROEPEN, *LOSSE_OPDRACHTEN]:
        assert f"  {naam}" in uit.stdout
    assert "Gebruik: leerwerk [OPTIES] OPDRACHT" in uit.stdout
    assert "Opties:" in uit.stdout and "Opdrachten:" in uit.stdout
    for engels in ("Usage", "Options", "Show this", "Commands"):
        assert engels not in uit.stdout


@pytest.mark.parametrize("groep", list(GROEPEN))
def test_every_group_shows_dutch_help_for_all_its_commands(groep: str) -> None:
    uit = roep(groep, "--help")
    assert uit.returncode == 0, uit.stderr
    for naam in GROEPEN[groep].opdrachten:
        assert f"  {naam}" in uit.stdout


def test_every_command_has_dutch_help() -> None:
    for groep, inhoud in GROEPEN.items():
        for naam in inhoud.opdrachten:
            opdracht = HoofdGroep.get_command(leerwerk, None, groep).get_command(None, naam)  # type: ignore[arg-type, union-attr]
            assert opdracht is not None and opdracht.help, f"{groep} {naam} has no help"


@pytest.mark.parametrize(
    "args", [["--help"], ["vacature", "--help"], ["maak", "--help"], ["traject", "--help"]]
)
def test_help_imports_nothing_heavy(args: list[str]) -> None:
    code = (
        "import sys\nfrom toolkit.cli.basis import voer_uit\n"
        f"voer_uit({args!r})\n"
        f"print([m for m in {ZWAAR!r} if m in sys.modules], file=sys.stderr)"
    )
    uit = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert uit.stderr.strip() == "[]", uit.stderr


@pytest.mark.parametrize(
    ("args", "stukjes"),
    [
        (["trajct"], ["trajct", "Bedoelde je 'traject'?"]),
        (["traject", "tonn"], ["tonn", "Bedoelde je 'toon'?"]),
        (["demo"], ["Er ontbreekt iets", "MAP"]),
        (["demo", "--foo"], ["De optie '--foo' bestaat niet."]),
    ],
)
def test_wrong_use_is_exit_2_and_dutch(args: list[str], stukjes: list[str]) -> None:
    uit = roep(*args)
    assert uit.returncode == 2
    for stukje in stukjes:
        assert stukje in uit.stderr
    assert "Error" not in uit.stderr and "Traceback" not in uit.stderr


def test_demo_steps_exist() -> None:
    import importlib

    for stap in DEMO_STAPPEN:
        module, _, naam = stap.partition(":")
        assert callable(getattr(importlib.import_module(module), naam))


def test_the_compiled_translation_is_the_source() -> None:
    with (LOCALE / "messages.po").open("rb") as po, (LOCALE / "messages.mo").open("rb") as mo:
        bron = [m for m in read_po(po) if m.id]
        gemaakt = GNUTranslations(mo)
    assert len(bron) > 40
    for bericht in bron:
        if bericht.pluralizable:
            assert [gemaakt.ngettext(*bericht.id, n) for n in (1, 2)] == list(bericht.string)
        else:
            assert gemaakt.gettext(bericht.id) == bericht.string
