"""What the tests of printed material share: run the command, make an own glossary, read a Word file."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import docx
import yaml
from docx.document import Document

from toolkit.cli.basis import voer_uit

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LELIJK = '<b>&amp; "x" {{ 7*7 }} =1+1 ]]> [sound:a]'
"""A text with everything that a format could take for its own."""


def vaktaal(*args: str | Path | int) -> int:
    """Run ``leerwerk vaktaal`` in this process and return its exit code."""
    return voer_uit(["vaktaal", *map(str, args)])


def term(woord: str, **velden: Any) -> dict[str, Any]:
    """Return a term of the beroep ``proef``: a de word in the category materiaal, unless told otherwise."""
    return {
        "id": f"proef.{woord.replace(' ', '-')}",
        "lemma": woord,
        "woordsoort": "zn",
        "lidwoord": "de",
        "meervoud": f"{woord}en",
        "categorie": "materiaal",
        "betekenis": f"Uitleg nummer {len(woord)} over iets.",
        "voorbeeldzin": f"Hier ligt een {woord} op de grond.",
        "werkvloerzin": f"Pak die {woord} even.",
        "bron": "eigen",
        **velden,
    }


def eigen_map(map_: Path, termen: list[dict[str, Any]], **velden: Any) -> Path:
    """Write the beroep ``proef`` with ``termen`` in the folder ``map_`` and return the folder."""
    map_.mkdir(exist_ok=True)
    inhoud = {"beroep": "proef", "naam": "Proef", "termen": termen, **velden}
    (map_ / "proef.yaml").write_text(yaml.safe_dump(inhoud, allow_unicode=True), encoding="utf-8")
    return map_


def plaatje(breed: int = 30, hoog: int = 20) -> bytes:
    """Return a small grey PNG."""

    def stuk(soort: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + soort + data + struct.pack(">I", zlib.crc32(soort + data))

    kop = stuk(b"IHDR", struct.pack(">IIBBBBB", breed, hoog, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + kop
        + stuk(b"IDAT", zlib.compress((b"\0" + b"\x99" * breed) * hoog))
        + stuk(b"IEND", b"")
    )


def open_docx(pad: Path) -> Document:
    """Open a Word file with another program's eyes."""
    return docx.Document(str(pad))


def tekst(document: Document) -> str:
    """Return all text of the body, a line per paragraph, tables included."""
    return "\n".join(
        "".join(
            k.text or "" if k.tag == f"{W}t" else "\t"
            for k in alinea.iter(f"{W}t", f"{W}tab")
            if k.getparent().tag == f"{W}r"
        )
        for alinea in document.element.body.iter(f"{W}p")
    )


def cellen(tabel: Any) -> list[list[str]]:
    """Return the texts of a table."""
    return [[cel.text for cel in rij.cells] for rij in tabel.rows]
