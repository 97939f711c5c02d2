"""The check as a page, as SARIF and as a diff."""

# ruff: noqa: E501 - lines of JavaScript

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from rapport_hulp import axe, draai_in_chromium, programma

from toolkit.cli.basis import voer_uit

DATA = Path("tests/data/vacatures")
SLECHT, GOED = DATA / "slecht-3-schilder.txt", DATA / "goed-1-stukadoor.txt"
GRAPJE = 'Je komt tevens <script>alert(1)</script> "kijken" & meer.\n'


@pytest.fixture
def draai(capsys):
    def doe(*args):
        code = voer_uit(["vacature", *map(str, args)])
        uit = capsys.readouterr()
        return code, uit.out, uit.err

    return doe


@pytest.fixture
def pagina(draai):
    return lambda pad: draai("controleer", pad, "--formaat", "html", "--faal-bij", "nooit")[1]


class _Tekst(HTMLParser):
    """The text between the tags of the element with class ``tekst``, without the numbers of the findings."""

    def __init__(self, pagina):
        super().__init__()
        self.delen, self._diep, self._nummer = [], 0, False
        self.feed(pagina)

    def handle_starttag(self, tag, attrs):
        klasse = dict(attrs).get("class") or ""
        if tag == "div" and klasse == "tekst":
            self._diep = 1
        self._nummer = self._nummer or klasse == "nr"

    def handle_endtag(self, tag):
        self._nummer = self._nummer and tag != "a"
        if tag == "div":
            self._diep = 0

    def handle_data(self, data):
        if self._diep and not self._nummer:
            self.delen.append(data)


def test_de_hele_tekst_staat_op_de_pagina(pagina):
    woorden = "".join(_Tekst(pagina(SLECHT)).delen).split()
    assert woorden == [w for w in SLECHT.read_text(encoding="utf-8").split() if w != "-"]


def test_elke_bevinding_heeft_een_plek_en_uitleg(pagina, draai):
    bevindingen = json.loads(draai("controleer", SLECHT, "--formaat", "json")[1])["bestanden"][0][
        "bevindingen"
    ]
    html = pagina(SLECHT)
    for n, b in enumerate(bevindingen, 1):
        assert f'id="k{n}"' in html
        assert (f'href="#b{n}"' in html) == (b["begin"] is not None)


def test_niets_van_buiten_en_geen_code_uit_de_tekst(pagina, tmp_path):
    pad = tmp_path / "a&b.txt"
    pad.write_text(GRAPJE, encoding="utf-8")
    html = pagina(pad)
    assert "<script>alert" not in html and "&lt;script&gt;alert(1)" in html
    assert not re.search(r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//""", html)
    beleid = re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1].replace("&#39;", "'")
    assert beleid.startswith("default-src 'none'") and "unsafe" not in beleid
    assert " style=" not in html and " onclick" not in html


@pytest.mark.parametrize("breed", [1000, 420])
@pytest.mark.parametrize("pad", [SLECHT, GOED])
def test_axe_vindt_geen_drempels(pagina, tmp_path, pad, breed):
    script = axe() + (
        ";document.querySelector('.nr')?.focus();"
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => {"
        "document.getElementById('uitkomst').textContent = JSON.stringify({goed: r.passes.length,"
        "fout: r.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 200))])})})"
    )
    uit = draai_in_chromium(pagina(pad), script, tmp_path, breed)
    assert uit["fout"] == []
    assert uit["goed"] > 15


def test_uitleg_filter_en_beleid_werken_in_de_browser(pagina, tmp_path):
    html = pagina(SLECHT)
    script = """
      const w = document.getElementById("wolk"), uit = {};
      const nr = document.querySelector(".nr");
      nr.focus(); uit.met_toets = !w.hidden && w.textContent.includes("gaat alleen over mannen");
      document.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"})); uit.escape = w.hidden;
      document.querySelector("mark[data-nummers]").dispatchEvent(new MouseEvent("mouseenter")); uit.met_muis = !w.hidden;
      uit.gelezen = document.getElementById(nr.getAttribute("aria-describedby")).textContent.trim().length > 20;
      const vak = document.querySelector("fieldset input[value=INC]");
      vak.click();
      const zichtbaar = s => [...document.querySelectorAll(s)].filter(e => e.offsetParent !== null).length;
      uit.inc_weg = zichtbaar("[data-familie=INC]"); uit.rest = zichtbaar("[data-familie=WRD]");
      vak.click(); uit.inc_terug = zichtbaar("[data-familie=INC]");
      uit.breed = document.documentElement.scrollWidth <= document.documentElement.clientWidth;
      document.getElementById("uitkomst").textContent = JSON.stringify(uit);
    """
    uit = draai_in_chromium(html, script, tmp_path)
    assert uit["met_toets"] and uit["escape"] and uit["met_muis"] and uit["gelezen"] and uit["breed"]
    assert uit["inc_weg"] == 0 and uit["rest"] > 5 and uit["inc_terug"] > 2


def test_pagina_is_af_te_drukken(pagina, tmp_path):
    (tmp_path / "p.html").write_text(pagina(SLECHT), encoding="utf-8")
    subprocess.run(
        [programma("chromium", "chromium-browser", "google-chrome"), "--headless", "--no-sandbox",
         f"--user-data-dir={tmp_path / 'c'}", f"--print-to-pdf={tmp_path / 'p.pdf'}", (tmp_path / "p.html").as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    tekst = subprocess.run(
        [programma("pdftotext"), str(tmp_path / "p.pdf"), "-"], check=True, capture_output=True
    ).stdout.decode()
    assert "Vakmannen" in tekst and "De adviezen" in tekst and "Toon adviezen over" not in tekst


def test_sarif_past_in_het_schema_met_onderdrukte_bevindingen(draai, tmp_path):
    schema = json.loads(Path("tests/data/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    pad = tmp_path / "met spatie.md"
    pad.write_text(
        "# Baan\n\n<!-- leerwerk: negeer WRD002 -->\nJe komt tevens.\n\nJe komt tevens \u00e9\u00e9n dag.\n",
        encoding="utf-8",
    )
    code, uit, _ = draai("controleer", pad, SLECHT, tmp_path / "weg.txt", "--formaat", "sarif")
    log = json.loads(uit)
    jsonschema.validate(log, schema)
    assert code == 2
    [loop] = log["runs"]
    assert loop["invocations"][0]["executionSuccessful"] is False
    assert "weg.txt" in loop["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    tevens = [
        r
        for r in loop["results"]
        if r["locations"][0]["physicalLocation"].get("region", {}).get("snippet", {}).get("text") == "tevens"
    ]
    onderdrukt = [r for r in tevens if r.get("suppressions")]
    assert len(tevens) == 2 and len(onderdrukt) == 1
    assert onderdrukt[0]["suppressions"][0]["kind"] == "inSource"
    gebied = next(r for r in tevens if r not in onderdrukt)["locations"][0]["physicalLocation"]["region"]
    assert (gebied["startLine"], gebied["startColumn"], gebied["endColumn"]) == (6, 9, 15)
    regels = loop["tool"]["driver"]["rules"]
    assert all(regels[r["ruleIndex"]]["id"] == r["ruleId"] for r in loop["results"])
    assert "met%20spatie.md" in json.dumps(log)


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("a.txt", "Je komt tevens kijken.\nDag."),
        ("a.md", "# Kom\n\n- Je komt tevens kijken.\n- Indien nodig bel je.\n"),
        ("a.txt", "Je komt tevens kijken.\r\nDag.\r\n"),
    ],
)
def test_diff_van_een_tekst_is_toe_te_passen(draai, tmp_path, naam, tekst):
    (tmp_path / naam).write_bytes(tekst.encode())
    code, uit, _ = draai("verbeter", tmp_path / naam, "-o", tmp_path / "a.diff")
    assert code == 0 and "tevens -> ook" in uit
    assert (tmp_path / naam).read_bytes() == tekst.encode()
    subprocess.run(["git", "apply", "--unsafe-paths", "a.diff"], cwd=tmp_path, check=True, capture_output=True,
                   env={"GIT_CEILING_DIRECTORIES": str(tmp_path.parent), "PATH": "/usr/bin:/bin"})  # fmt: skip
    nieuw = (tmp_path / naam).read_bytes().decode()
    assert nieuw == tekst.replace("tevens", "ook").replace("Indien nodig", "Als het nodig is") or (
        nieuw == tekst.replace("tevens", "ook").replace("Indien", "Als")
    )


@pytest.mark.parametrize("pad", sorted(DATA.glob("slecht-*.txt")), ids=lambda p: p.stem)
def test_verbeteren_maakt_het_niet_moeilijker(draai, tmp_path, pad):
    code, uit, _ = draai("verbeter", pad, "-o", tmp_path / "a.diff")
    assert code == 0
    eerst, nu = re.search(r"eerst ([\d,]+), nu ([\d,]+)\.", uit).groups()
    assert float(nu.replace(",", ".")) >= float(eerst.replace(",", "."))


def test_verkeerd_gebruik(draai, tmp_path):
    assert "één bestand per keer" in draai("controleer", SLECHT, GOED, "--formaat", "html")[2]
    assert (
        "alleen in een Word-bestand"
        in draai("controleer", SLECHT, "--formaat", "docx", "-o", tmp_path / "b")[2]
    )
    assert "niet verbeteren" in draai("verbeter", tmp_path / "a.pdf", "-o", tmp_path / "b.pdf")[2]
    assert "bestaat niet" in draai("verbeter", tmp_path / "a.docx", "-o", tmp_path / "b.docx")[2]
