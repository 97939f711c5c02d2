"""Bad input: every error names file, line, field, what is wrong and what to do. Through the command line."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from traject_hulp import bewaar, toon

ONLEESBAAR = {
    "leeg": (b"", None, "leeg"),
    "alleen uitleg": (b"# nog niets\n", None, "leeg"),
    "binair": (bytes(range(256)) * 4, None, "geen tekstbestand"),
    "een Word-bestand": (b"PK\x03\x04" + b"x" * 100, None, "Word-"),
    "Windows-1252": ("versie: 1\ntraject:\n  naam: Caf\xe9\n".encode("cp1252"), 3, "Windows-1252"),
    "tab": (b"versie: 1\ntraject:\n\tnaam: x\n", 3, "tab"),
    "dubbele punt in tekst": (b"versie: 1\ntraject:\n  naam: Bouw: samen\n", 3, "dubbele punt"),
    "apostrof vooraan": (b"traject:\n  naam: 's avonds leren\n  beroep: x\n", 2, "apostrof"),
    "aanhalingsteken open": (b'traject:\n  naam: "Bouw\n  beroep: x\n', 2, "niet gesloten"),
    "verkeerd ingesprongen": (b"traject:\n  naam: x\n beroep: y\n", 3, "spaties"),
    "twee keer hetzelfde veld": (b"traject:\n  naam: x\n  naam: y\n", 3, "twee keer"),
    "vreemde code": (b"traject:\n  naam: !!python/object/apply:os.system [ls]\n", 2, "uitroepteken"),
    "verwijzing in YAML": (b"partijen: &a [x]\npersonen: *a\n", 1, "&"),
    "twee documenten": (b"versie: 1\n---\nversie: 1\n", 2, "twee documenten"),
    "lijst in plaats van velden": (b"- naam: x\n", 1, "geen beschrijving van een traject"),
    "losse tekst": (b"hallo\n", 1, "geen beschrijving van een traject"),
    "onbekende versie": (b"versie: 7\nonzin: x\n", 1, "versie '7' ken ik niet"),
    "versie is een lijst": (b"versie: [1]\n", 1, "versie"),
    "onzichtbaar teken": (b"traject:\n  naam: a\x07b\n", 2, "niet ziet"),
}


@pytest.mark.parametrize("naam", ONLEESBAAR)
def test_unreadable_file_is_refused_with_line_and_cure(
    naam: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inhoud, regel, woord = ONLEESBAAR[naam]
    pad = bewaar(tmp_path, inhoud)
    assert toon(pad) == 2
    melding = capsys.readouterr().err
    assert melding.startswith(f"Fout: {pad}")
    assert woord in melding
    if regel is not None:
        assert f"regel {regel}" in melding
    assert "Traceback" not in melding and "yaml." not in melding.replace("traject.yaml", "").lower()


BEGIN = """\
versie: 1
partijen:
  - id: gemeente
    naam: Gemeente X
    kvk: 012345601
personen:
  - id: sanne
    partij: gemeente
"""

FOUTE_WAARDEN = {
    "onbekend veld": ("traject:\n  beroepp: x", 10, "traject.beroepp", "Bedoelde je 'beroep'?"),
    "veld op de verkeerde plek": ("telefoon: 0612345678", 9, "telefoon", "hoort bij 'personen'"),
    "leeg onbekend veld": ("traject:\n  regioo:", 10, "traject.regioo", "Bedoelde je 'regio'?"),
    "eind voor start": (
        "traject:\n  start: 2027-09-01\n  eind: 1-8-2027",
        11,
        "traject.eind",
        "'eind' ligt voor 'start'",
    ),
    "tijd achterstevoren": (
        "bijeenkomst:\n  van: 16:30\n  tot: 07:30",
        11,
        "bijeenkomst.tot",
        "'tot' ligt voor 'van'",
    ),
    "datum bestaat niet": ("doel:\n  datum: 31-2-2027", 10, "doel.datum", "bestaat niet"),
    "datum is tekst": ("doel:\n  datum: binnenkort", 10, "doel.datum", "1-9-2027"),
    "tijd bestaat niet": ("bijeenkomst:\n  van: 25:00", 10, "bijeenkomst.van", "geen tijd"),
    "bedrag onder nul": (
        "financien:\n  begroting: -500",
        10,
        "financien.begroting",
        "minder dan nul",
    ),
    "bedrag onduidelijk": (
        "financien:\n  begroting: 12.500",
        10,
        "financien.begroting",
        "Bedoel je 12500?",
    ),
    "halve cent": ("financien:\n  begroting: 1,005", 10, "financien.begroting", "cijfers achter de komma"),
    "tekenende partij is geen partij": (
        "convenant:\n  ondertekening:\n    - partij: provincie",
        11,
        "convenant.ondertekening[1].partij",
        "'provincie' staat niet als id bij 'partijen'",
    ),
    "tikfout in een id": (
        "overleg:\n  voorzitter: gemeent",
        10,
        "overleg.voorzitter",
        "Bedoelde je 'gemeente'?",
    ),
    "id in een lijst": (
        "bijeenkomst:\n  aanwezig: [gemeente, deelnemer, uwv]",
        10,
        "bijeenkomst.aanwezig[3]",
        "'uwv' staat niet",
    ),
    "persoon bestaat niet": (
        "selectie:\n  aanspreekpunt: piet",
        10,
        "selectie.aanspreekpunt",
        "bij 'personen'",
    ),
    "verkeerde keuze": ("fasen:\n  - fase: wervin", 10, "fasen[1].fase", "Bedoelde je 'werving'?"),
    "verkeerd ja of nee": ("traject:\n  onbepaald: misschien", 10, "traject.onbepaald", "ja of nee"),
    "tekst waar velden horen": ("doel: veel mensen", 9, "doel", "specifiek"),
    "lijst waar tekst hoort": ("traject:\n  naam: [a, b]", 10, "traject.naam", "een lijst"),
    "tekst waar een lijst hoort": (
        "convenant:\n  bijlagen: rolverdeling",
        10,
        "convenant.bijlagen",
        "streepje",
    ),
    "leeg streepje": ("fasen:\n  -", 10, "fasen[1]", "streepje"),
    "geen aantal": ("traject:\n  plaatsen: veel", 10, "traject.plaatsen", "geen getal"),
    "half aantal": ("traject:\n  plaatsen: 2,5", 10, "traject.plaatsen", "geen heel getal"),
    "termijn zonder eenheid": (
        "convenant:\n  opzegging:\n    termijn: 3",
        11,
        "convenant.opzegging.termijn",
        "4 weken of 3 maanden",
    ),
    "deelnemer zonder code": ("deelnemers:\n  - naam: A", 10, "deelnemers[1].code", "ontbreekt"),
}


@pytest.mark.parametrize("naam", FOUTE_WAARDEN)
def test_wrong_value_names_line_field_and_cure(
    naam: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stuk, regel, veld, woord = FOUTE_WAARDEN[naam]
    pad = bewaar(tmp_path, BEGIN + stuk + "\n")
    assert toon(pad) == 2
    meldingen = capsys.readouterr().err.splitlines()
    assert len(meldingen) == 1, meldingen
    assert meldingen[0].startswith(f"Fout: {pad}, regel {regel}, veld {veld}: ")
    assert woord in meldingen[0]


def test_phone_without_its_zero_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert toon(bewaar(tmp_path, "personen:\n  - id: a\n    telefoon: 612345678\n")) == 2
    assert "Is de eerste 0 weggevallen?" in capsys.readouterr().err


def test_double_ids_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        toon(bewaar(tmp_path, "partijen:\n  - id: a\n  - id: A\ndeelnemers:\n  - code: X\n  - code: X\n"))
        == 2
    )
    meldingen = capsys.readouterr().err
    assert "regel 3, veld partijen[2].id" in meldingen and "regel 6, veld deelnemers[2].code" in meldingen


def test_all_errors_come_at_once_in_the_order_of_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fouten = [stuk for stuk, *_ in FOUTE_WAARDEN.values() if stuk.startswith(("doel:\n", "bijeenkomst"))]
    delen = {stuk.split("\n", 1)[0]: stuk for stuk in fouten} | {"x": "onzin: 1", "y": "fasen:\n  - fase: x"}
    pad = bewaar(tmp_path, BEGIN + "\n".join(delen.values()) + "\n")
    assert toon(pad) == 2
    regels = [int(m.split("regel ")[1].split(",")[0]) for m in capsys.readouterr().err.splitlines()]
    assert len(regels) == len(delen) and regels == sorted(regels)


@pytest.mark.parametrize(
    ("regel", "mag"),
    [
        ("deelnemers:\n  - code: '111222333'", False),
        ("deelnemers:\n  - code: D1\n    naam: Bel over BSN 111222333 na tienen", False),
        ("deelnemers:\n  - code: D1\n    telefoon: 111222334", True),
        ("traject:\n  naam: 111.222.333", False),
        ("traject:\n  naam: 1112.22.333", False),
        ("traject:\n  naam: '111222333'", False),
        ("traject:\n  naam: 111222333", False),
        ("onzin: 111222333", False),
        ("traject:\n  naam: Bestelling 111222334", True),
        ("traject:\n  naam: Ordernummer 1112223330", True),
        ("partijen:\n  - id: a\n    kvk: 111222333", True),
        ("partijen:\n  - id: a\n    rsin: 111222333", True),
        ("partijen:\n  - id: a\n    btw: NL111222333B01", True),
        ("partijen:\n  - id: a\n    iban: NL00BANK0111222333", True),
    ],
)
def test_bsn_is_refused_with_the_reason(
    regel: str, mag: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uitkomst = toon(bewaar(tmp_path, regel + "\n"))
    melding = capsys.readouterr().err
    assert ("burgerservicenummer" in melding) is not mag
    assert (uitkomst == 0) is mag
    assert "111222333" not in melding


def test_fifty_megabytes_are_refused_fast(tmp_path: Path) -> None:
    pad = tmp_path / "groot.yaml"
    with pad.open("wb") as bestand:
        for _ in range(50):
            bestand.write(b"naam: " + b"a" * 999_994)
    begin = time.perf_counter()
    uit = subprocess.run(
        [sys.executable, "-m", "toolkit", "traject", "toon", str(pad)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=20,
    )
    assert uit.returncode == 2 and "te groot" in uit.stderr
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize(
    "bom",
    [
        b"[" * 100_000,
        b"- " * 50_000,
        b"a:\n" + b"".join(b" " * i + b"a:\n" for i in range(1, 1500)),
        (
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + "".join(f"b{i}: &b{i} [{','.join(['*a'] * 9)}]\n" for i in range(9))
        ).encode(),
        b"versie: " + b"9" * 100_000,
        b"traject:\n  naam: " + b"1" * 100_000 + b"\n  plaatsen: " + b"1" * 5_000 + b"\n",
    ],
)
def test_bombs_are_refused_fast(bom: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin = time.perf_counter()
    assert toon(bewaar(tmp_path, bom)) == 2
    assert time.perf_counter() - begin < 3
    assert capsys.readouterr().err.startswith("Fout: ")


@pytest.mark.parametrize("wat", ["ontbreekt", "map"])
def test_missing_file_and_folder(wat: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "er-is-niets.yaml" if wat == "ontbreekt" else tmp_path
    assert toon(pad) == 2
    assert ("bestaat niet" in capsys.readouterr().err) is (wat == "ontbreekt")
