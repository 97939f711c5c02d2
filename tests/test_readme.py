"""The README's commands are the ones that CI runs, and its pictures and links exist."""

import re
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
README = (WORTEL / "README.md").read_text(encoding="utf-8")


def test_ci_runs_the_readmes_test_command_word_for_word() -> None:
    opdracht = next(r for r in README.splitlines() if r.endswith("-m pytest"))
    assert opdracht in (WORTEL / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_pictures_and_links_exist() -> None:
    for doel in re.findall(r"\]\(([^)#]+)\)", README):
        assert (WORTEL / doel).exists(), doel


def test_every_command_in_the_docs_exists() -> None:
    from toolkit.cli.register import GROEPEN, LOSSE_OPDRACHTEN

    docs = README + (WORTEL / "docs" / "handleiding.md").read_text(encoding="utf-8")
    gevonden = set(re.findall(r"(?m)(?:^|`)leerwerk ([a-z]+)(?: ([a-z][a-z-]+))?", docs))
    assert len(gevonden) > 15
    for groep, naam in gevonden:
        if groep in LOSSE_OPDRACHTEN:
            continue
        if groep in GROEPEN and naam:
            assert naam in GROEPEN[groep].opdrachten, f"leerwerk {groep} {naam}"
