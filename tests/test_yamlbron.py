"""Reading YAML: values stay what the user wrote, and every error names its line in Dutch."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.fouten import GebruikersFout
from toolkit.yamlbron import lees_yaml, ontleed_yaml, veldpad


def test_only_numbers_truth_and_nothing_are_not_text() -> None:
    bron = ontleed_yaml(
        "a: 16:30\nb: 0512\nc: nee\nd: 1.50\ne: 2027-01-05\nf: true\ng:\nh: ~\ni: -3\nj: 'true'\n"
    )
    assert bron.data == {
        "a": "16:30",
        "b": "0512",
        "c": "nee",
        "d": Decimal("1.50"),
        "e": "2027-01-05",
        "f": True,
        "g": None,
        "h": None,
        "i": -3,
        "j": "true",
    }


def test_lines_of_values_and_of_what_is_missing() -> None:
    bron = ontleed_yaml("een: 1\nlijst:\n  - naam: x\n  - naam: y\n    leeg:\n")
    assert bron.regel(("lijst", 1, "naam")) == 4
    assert bron.regel(("lijst", 1, "leeg")) == 5
    assert bron.regel(("lijst", 1, "mist")) == 4
    assert bron.regel(("mist",)) == 1
    assert veldpad(("lijst", 1, "naam")) == "lijst[2].naam"


@pytest.mark.parametrize(
    ("tekst", "regel", "stuk"),
    [
        ("a: b: c\n", 1, "dubbele punt"),
        ("a: 1\nb: 'x\nc: y\n", 2, "niet gesloten"),
        ("a: 1\nb: 's avonds werken\nc: y\n", 2, "apostrof"),
        ("a:\n\tb: 1\n", 2, "tab"),
        ("a: [1, 2\nb: 3\n", 2, "niet goed gesloten"),
        ("a: 1\na: 2\n", 2, "twee keer"),
        ("a: &x [1]\nb: *x\n", 1, "verwijzingen"),
        ("a: !!python/object:os.system x\n", 1, "uitroepteken"),
        ("---\na: 1\n---\nb: 2\n", 3, "twee documenten"),
        ("a: @x\n", 1, "aanhalingstekens"),
        ("- a\nb: c\n", 2, "spaties"),
        ("? [a]\n: b\n", 1, "een woord"),
        ("a: \x00\n", 1, "tekens die niet"),
    ],
)
def test_a_broken_file_gives_its_line_in_dutch(tekst: str, regel: int, stuk: str) -> None:
    with pytest.raises(GebruikersFout) as fout:
        ontleed_yaml(tekst, Path("lijst.yaml"))
    assert fout.value.problemen[0].regel == regel
    assert stuk in str(fout.value)
    assert "lijst.yaml" in str(fout.value)


def test_all_double_fields_at_once() -> None:
    with pytest.raises(GebruikersFout) as fout:
        ontleed_yaml("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n")
    assert [p.regel for p in fout.value.problemen] == [2, 5]


@pytest.mark.parametrize("tekst", ["[" * 50_000, "a: " * 5_000, "{a: " * 900, "- " * 5_000])
def test_deep_nesting_is_refused_quickly(tekst: str) -> None:
    with pytest.raises(GebruikersFout):
        ontleed_yaml(tekst)


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_notepad_saves_can_be_read(tmp_path: Path, codering: str) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes("naam: Café\r\n".encode(codering))
    assert lees_yaml(pad).data == {"naam": "Café"}


def test_another_encoding_gets_advice(tmp_path: Path) -> None:
    pad = tmp_path / "x.yaml"
    pad.write_bytes("a: 1\nnaam: Café\n".encode("cp1252"))
    with pytest.raises(GebruikersFout, match=r"regel 2.*UTF-8"):
        lees_yaml(pad)


@given(st.text(alphabet=st.sampled_from("ab:-[]{}\"'\n \t#&*!|>%@,?~0.1é\x07"), max_size=60))
def test_any_text_is_read_or_refused_and_never_crashes(tekst: str) -> None:
    try:
        ontleed_yaml(tekst)
    except GebruikersFout as fout:
        assert fout.problemen
