"""Find the papers in which a deelnemer still stands."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from toolkit.bestanden import lees_bytes
from toolkit.fouten import BestandsFout

MAX_BYTES = 50_000_000
"""The largest file that is looked into."""
MAX_UITGEPAKT = 200_000_000
_KANTOOR = {".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".odt", ".ods", ".pptx", ".apkg"}
_TEKST = {".yaml", ".yml", ".txt", ".md", ".csv", ".json", ".html", ".htm", ".ics", ".bezig"}
_BREUK = re.compile(r"</(?:w:p|text:p|text:h|c|si|a:p|w:tc)>|<w:(?:br|tab)/>")


def zoek_bestanden(paden: Iterable[Path], patronen: list[re.Pattern[str]]) -> Iterator[tuple[Path, str]]:
    """Yield every file that holds one of the patterns, and why: its name, its text, or it could not be read.

    Word, Excel and LibreOffice files, PDF and plain text are looked into. Of other files the name counts.
    """
    for pad in paden:
        if any(patroon.search(pad.stem) for patroon in patronen):
            yield pad, "in de naam"
            continue
        try:
            tekst = _tekst(pad)
        except (BestandsFout, OSError, ValueError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
            yield pad, "kan niet worden gelezen; kijk zelf"
            continue
        if any(patroon.search(tekst) for patroon in patronen):
            yield pad, "in de tekst"


def _tekst(pad: Path) -> str:
    soort = pad.suffix.lower()
    if soort in _KANTOOR:
        return _kantoortekst(lees_bytes(pad, max_bytes=MAX_BYTES))
    if soort == ".pdf":
        return _pdftekst(pad)
    if soort in _TEKST:
        inhoud = lees_bytes(pad, max_bytes=MAX_BYTES)
        codering = "utf-16" if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
        return inhoud.decode(codering, errors="replace")
    return ""


def _kantoortekst(inhoud: bytes) -> str:
    """Return all words in an office file; tags inside a word (a bold letter) do not break it."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zipbestand:
        leden = [lid for lid in zipbestand.infolist() if lid.filename.endswith((".xml", ".rels"))]
        if sum(lid.file_size for lid in leden) > MAX_UITGEPAKT:
            raise ValueError("too large")
        delen = [zipbestand.read(lid).decode("utf-8", errors="replace") for lid in leden]
    return "\n".join(re.sub(r"<[^>]+>", "", _BREUK.sub("\n", deel)) for deel in delen)


def _pdftekst(pad: Path) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return "\n".join(blad.extract_text() for blad in PdfReader(pad).pages)
    except PyPdfError as fout:
        raise ValueError("not a whole PDF") from fout
