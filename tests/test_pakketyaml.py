"""The YAML of the package is read once: never stale, never half, and never in the way."""

from pathlib import Path

import pytest

from toolkit import pakketyaml
from toolkit.fouten import GebruikersFout
from toolkit.pakketyaml import lees_pakketyaml
from toolkit.yamlbron import lees_yaml


@pytest.fixture
def bewaard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(pakketyaml, "_BEWAARD", tmp_path / "bewaard")
    return tmp_path / "bewaard"


def _schrijf(map_: Path, tekst: str) -> Path:
    pad = map_ / "lijst.yaml"
    pad.write_text(tekst, encoding="utf-8")
    return pad


def test_the_second_time_is_the_same_and_still_knows_the_lines(tmp_path: Path, bewaard: Path) -> None:
    pad = _schrijf(tmp_path, "a: 16:30\nb:\n  - é\n  - ~\n")
    for _ in range(2):
        bron = lees_pakketyaml(pad)
        assert bron == lees_yaml(pad)
        assert bron.regel(("b", 1)) == 4
    assert len(list(bewaard.iterdir())) == 1


def test_a_change_is_seen_although_the_size_and_the_time_are_the_same(tmp_path: Path, bewaard: Path) -> None:
    import os

    pad = _schrijf(tmp_path, "a: x\n")
    staat = pad.stat()
    assert lees_pakketyaml(pad).data == {"a": "x"}
    _schrijf(tmp_path, "a: y\n")
    os.utime(pad, ns=(staat.st_atime_ns, staat.st_mtime_ns))
    assert lees_pakketyaml(pad).data == {"a": "y"}


@pytest.mark.parametrize("rommel", [b"", b"{", b"[]", b'{"kenmerk": 1}', b"\xff\xfe", b"null"])
def test_a_damaged_copy_is_made_again(tmp_path: Path, bewaard: Path, rommel: bytes) -> None:
    pad = _schrijf(tmp_path, "a: x\n")
    lees_pakketyaml(pad)
    (kopie,) = bewaard.iterdir()
    goed = kopie.read_bytes()
    kopie.write_bytes(rommel)
    assert lees_pakketyaml(pad).data == {"a": "x"}
    assert kopie.read_bytes() == goed


def test_a_place_that_cannot_be_written_is_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bestand").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(pakketyaml, "_BEWAARD", tmp_path / "bestand" / "map")
    assert lees_pakketyaml(_schrijf(tmp_path, "a: 1.5\n")).data == lees_yaml(tmp_path / "lijst.yaml").data
    assert lees_pakketyaml(_schrijf(tmp_path, "a: x\n")).data == {"a": "x"}


def test_errors_are_those_of_any_yaml(tmp_path: Path, bewaard: Path) -> None:
    pad = _schrijf(tmp_path, "a: x\na: y\n")
    for _ in range(2):
        with pytest.raises(GebruikersFout, match="twee keer"):
            lees_pakketyaml(pad)
    assert not bewaard.exists()
