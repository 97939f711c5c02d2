"""What the tests of the papers share: run the command, read a paper, build a template."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import yaml
from docx.document import Document

from toolkit.cli.basis import voer_uit

BRON = Path(__file__).parent.parent / "templates"


def leerwerk(*args: str | Path) -> int:
    """Run ``leerwerk`` in this process and return its exit code."""
    return voer_uit([str(a) for a in args])


def tekst(document: Document) -> str:
    """Return all text of a paper: body, tables, headers and footers, one paragraph per line."""
    return "\n".join(
        "".join(
            knoop.text or "" if knoop.tag.endswith("}t") else "\n"
            for knoop in alinea.iter()
            if knoop.tag.endswith(("}t", "}br"))
        )
        for deel in (
            document.element.body,
            document.sections[0].header._element,
            document.sections[0].footer._element,
        )
        for alinea in deel.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    )


def lees(pad: Path) -> str:
    """Return all text of the paper at ``pad``."""
    return tekst(docx.Document(str(pad)))


def schrijf_yaml(pad: Path, gegevens: object) -> Path:
    """Write data as YAML and return the path."""
    pad.write_text(yaml.safe_dump(gegevens, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return pad


def bouw(pad: Path, *alineas: str, extra: dict[str, bytes] | None = None) -> Path:
    """Save a small template made with python-docx, with ``extra`` members put in the zip."""
    document = docx.Document()
    for alinea in alineas:
        document.add_paragraph(alinea)
    buffer = io.BytesIO()
    document.save(buffer)
    return vervang(buffer.getvalue(), pad, extra or {})


def vervang(inhoud: bytes, pad: Path, leden: dict[str, bytes]) -> Path:
    """Write a .docx in which ``leden`` replace or join the members."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            if naam not in leden:
                nieuw.writestr(naam, oud.read(naam))
        for naam, lid in leden.items():
            nieuw.writestr(naam, lid)
    return pad


def leerwerk_apart(*args: str | Path, **kwargs: object) -> subprocess.CompletedProcess[str]:
    """Run ``leerwerk`` in a process of its own."""
    opdracht = [sys.executable, "-m", "toolkit", *map(str, args)]
    return subprocess.run(opdracht, capture_output=True, text=True, encoding="utf-8", timeout=60, **kwargs)  # type: ignore[call-overload,no-any-return]
