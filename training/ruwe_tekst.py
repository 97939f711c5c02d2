"""Raw Dutch text with a clear licence, as blocks (a paragraph, heading, bullet or cell each).

Sources: `../shared/eval/` (City of Amsterdam, EUPL-1.2; Leesplank, CC BY-SA), the Dutch LibreOffice
help (Debian's libreoffice-help-nl, MPL-2.0) and our own text in the style of vacatures
(`teksten/`, `advertenties.py`).
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from advertenties import make_blocks
from lxml import html

HIER = Path(__file__).parent
LIBREOFFICE_HULP = Path("/usr/share/libreoffice/help/nl/text")
# The help is large and of one kind, and Frog is slow on its many odd words: a part of it is enough.
HULP_BLOKKEN = 6_000
ADVERTENTIES = 6_000
# Formulas, code and file paths of the help are no Dutch.
CODE = re.compile(r"[=_;{}\[\]<>]|\w\(|[$#]\w")


def clean(tekst: str) -> str:
    """One line, single spaces, no control characters or private-use glyphs."""
    tekst = re.sub(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ue000-\uf8ff]", " ", tekst)
    return re.sub(r"\s+", " ", tekst).strip()


def eval_blocks(map_: Path) -> Iterator[str]:
    """Both sides of the simplification pairs."""
    for pad in sorted(map_.glob("*.csv")):
        with pad.open(encoding="utf-8", newline="") as f:
            for rij in csv.DictReader(f):
                yield from (rij["moeilijk"], rij["makkelijk"])


def help_blocks(map_: Path = LIBREOFFICE_HULP) -> Iterator[str]:
    """Paragraphs, headings, bullets and cells of the LibreOffice help."""
    for pad in sorted(map_.rglob("*.html")):
        boom = html.parse(str(pad), parser=html.HTMLParser(encoding="utf-8"))
        for gebied in boom.xpath('//*[@id="DisplayArea"]'):
            for el in gebied.iter("p", "h1", "h2", "h3", "h4", "h5", "h6"):
                tekst = el.text_content()
                if not CODE.search(tekst):
                    yield tekst


def own_blocks() -> Iterator[str]:
    """Our own vacature-like text: hand-written ads (one block a line) and generated ones."""
    for pad in sorted((HIER / "teksten").glob("*.txt")):
        yield from pad.read_text(encoding="utf-8").splitlines()
    yield from make_blocks(ADVERTENTIES)


def unique(blokken: Iterable[str], gezien: set[str]) -> Iterator[str]:
    for blok in map(clean, blokken):
        if blok and blok not in gezien and re.search("[a-z]{2}", blok):
            gezien.add(blok)
            yield blok


def all_blocks(eval_map: Path) -> dict[str, list[str]]:
    """Blocks by source, without repeats."""
    gezien: set[str] = set()
    hulp = list(unique(help_blocks(), gezien))
    random.Random(5).shuffle(hulp)
    return {
        "eval": list(unique(eval_blocks(eval_map), gezien)),
        "hulp": hulp[:HULP_BLOKKEN],
        "eigen": list(unique(own_blocks(), gezien)),
    }
