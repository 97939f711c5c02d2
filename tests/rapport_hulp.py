"""Help for the tests of the reports: run LibreOffice and Chromium, read Word files, and a Word file with everything in it."""

# ruff: noqa: E501 - texts

import html
import json
import os
import re
import shutil
import subprocess
import zipfile
from importlib.resources import files

import pytest
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VASTE_REGEL = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"}}'


def programma(*namen):
    """Return a program that the test needs; in CI it must be there, elsewhere the test is skipped."""
    for naam in namen:
        if pad := shutil.which(naam):
            return pad
    if os.environ.get("CI"):
        pytest.fail(f"{namen[0]} is needed in CI")
    return pytest.skip(f"{namen[0]} is not installed")


def zet_om(paden, doel, plek, naar=_VASTE_REGEL):
    """Convert files with LibreOffice, all in one go, and return the new ones."""
    kantoor = programma("libreoffice", "soffice")
    subprocess.run(
        [kantoor, "--headless", f"-env:UserInstallation={(plek / 'lo').as_uri()}", "--convert-to", naar,
         "--outdir", str(doel), *map(str, paden)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    soort = naar.split(":")[0]
    return [doel / f"{pad.stem}.{soort}" for pad in paden]


def pdf_tekst(pad):
    uit = subprocess.run(
        [programma("pdftotext"), "-layout", str(pad), "-"], check=True, capture_output=True, timeout=60
    )
    return uit.stdout.decode()


def draai_in_chromium(pagina, script, map, breed=1000):
    """Load a page with a script behind it and return the JSON that the script puts in the element ``uitkomst``."""
    tekst = pagina.replace("script-src", "script-src 'unsafe-inline' 'unsafe-eval'; x-oud")
    # focus() does nothing in a window that has no focus yet, and Chromium gives it a moment after loading
    start = f"function loop() {{ {script} }} (function wacht() {{ document.hasFocus() ? loop() : setTimeout(wacht, 20) }})()"
    tekst = tekst.replace("</body>", f'<pre id="uitkomst" hidden></pre><script>{start}</script></body>')
    pad = map / "proef.html"
    pad.write_text(tekst, encoding="utf-8")
    uit = subprocess.run(
        [programma("chromium", "chromium-browser", "google-chrome"), "--headless", "--no-sandbox", "--disable-gpu",
         f"--window-size={breed},900", f"--user-data-dir={map / 'chromium'}", "--virtual-time-budget=20000",
         "--dump-dom", pad.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    gevonden = re.search(r'<pre id="uitkomst"[^>]*>(.*?)</pre>', uit.stdout.decode(), re.DOTALL)
    assert gevonden and gevonden[1], uit.stdout.decode()[-2000:]
    return json.loads(html.unescape(gevonden[1]))


def axe():
    return (files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")


def delen(pad):
    with zipfile.ZipFile(pad) as zip:
        return {naam: zip.read(naam) for naam in zip.namelist()}


def zonder_leerwerk(bestand, deel):
    """Return the XML of a part of our output with our comments out, our changes rejected and cut runs joined again."""
    boom = etree.fromstring(bestand[deel])
    opmerkingen = etree.fromstring(bestand.get("word/comments.xml", b"<x/>"))
    eigen = {el.get(f"{W}id") for el in opmerkingen if el.get(f"{W}author") == "leerwerk"}
    if deel == "word/comments.xml":
        for el in list(boom):
            if el.get(f"{W}id") in eigen:
                boom.remove(el)
        return gelijk(boom)
    for el in list(boom.iter(f"{W}commentReference")):
        if el.get(f"{W}id") in eigen:
            _weg(el.getparent())
    for el in list(boom.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd")):
        if el.get(f"{W}id") in eigen:
            _weg(el)
    for el in list(boom.iter(f"{W}ins", f"{W}del")):
        if el.get(f"{W}author") == "leerwerk":
            for run in el if el.tag == f"{W}del" else ():
                for t in run.iter(f"{W}delText"):
                    t.tag = f"{W}t"
                el.addprevious(run)
            _weg(el)
    return gelijk(boom)


def neem_aan(xml, *auteurs):
    """Return the XML of a part with all tracked changes accepted (of some authors: of those)."""
    boom = etree.fromstring(xml)
    for el in list(boom.iter(f"{W}ins", f"{W}del")):
        if auteurs and el.get(f"{W}author") not in auteurs:
            continue
        if el.tag == f"{W}ins":
            for kind in list(el):
                el.addprevious(kind)
        _weg(el)
    return etree.tostring(boom)


def gelijk(boom):
    """Return a tree as text in which it does not matter how words are cut into runs."""
    for run in list(boom.iter(f"{W}r")):
        vorige = run.getprevious()
        if vorige is not None and vorige.tag == f"{W}r" and _opmaak(vorige) == _opmaak(run):
            for kind in list(run):
                if kind.tag != f"{W}rPr":
                    vorige.append(kind)
            _weg(run)
    for t in list(boom.iter(f"{W}t")):
        t.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
        vorige = t.getprevious()
        if vorige is not None and vorige.tag == f"{W}t":
            vorige.text = (vorige.text or "") + (t.text or "")
            _weg(t)
    return etree.tostring(boom, method="c14n", exclusive=True).decode()


def _opmaak(run):
    opmaak = run.find(f"{W}rPr")
    return b"" if opmaak is None else etree.tostring(opmaak, method="c14n", exclusive=True)


def _weg(el):
    el.getparent().remove(el)
