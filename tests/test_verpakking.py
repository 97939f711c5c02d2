"""What a user installs: the wheel (built from the sdist) in a clean environment, and a plain checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and from that sdist the wheel."""
    doel = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(doel), str(WORTEL)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    assert len(list(doel.glob("*.tar.gz"))) == 1
    return next(doel.glob("*.whl"))


def test_wheel_carries_all_data_once(wheel: Path) -> None:
    namen = set(zipfile.ZipFile(wheel).namelist())
    for map_naam in ("templates", "glossaries", "examples"):
        for bestand in (WORTEL / map_naam).rglob("*"):
            if bestand.is_file() and "__pycache__" not in bestand.parts:
                assert f"toolkit/_data/{bestand.relative_to(WORTEL).as_posix()}" in namen
    assert "toolkit/cli/locale/nl/LC_MESSAGES/messages.mo" in namen
    assert any(n.endswith("licenses/LICENSE") for n in namen)
    assert not any(n.startswith(("tests/", "training/", "docs/")) for n in namen)


def test_main_job_from_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    omgeving = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(omgeving)], check=True)
    subprocess.run([str(omgeving / "bin" / "pip"), "install", "-q", str(wheel)], check=True, timeout=600)
    uit = subprocess.run(
        [str(omgeving / "bin" / "leerwerk"), "demo", "uit"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert uit.returncode == 0, uit.stderr
    for paper in ("convenant", "rolverdeling", "afsprakenplan"):
        assert list((tmp_path / "uit").rglob(f"*{paper}*.docx")), paper


def test_plain_checkout_works_without_installing(tmp_path: Path) -> None:
    uit = subprocess.run(
        [sys.executable, "-m", "toolkit", "demo", str(tmp_path / "uit")],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert uit.returncode == 0, uit.stderr
    assert list((tmp_path / "uit").rglob("*convenant*.docx"))


def test_demo_is_the_same_byte_for_byte_the_second_time(tmp_path: Path) -> None:
    def maak() -> dict[str, bytes]:
        subprocess.run(
            [sys.executable, "-m", "toolkit", "demo", str(tmp_path / "uit")],
            cwd=WORTEL,
            check=True,
            timeout=300,
        )
        return {
            str(p.relative_to(tmp_path)): p.read_bytes()
            for p in sorted((tmp_path / "uit").rglob("*"))
            if p.is_file()
        }

    eerste = maak()
    assert eerste
    assert maak() == eerste
