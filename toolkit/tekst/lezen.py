"""Read any document: ``lees_document`` for files, ``lees_tekst`` for text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.tekst.document import Document
from toolkit.tekst.karakters import decodeer
from toolkit.tekst.regels import blokken_uit_regels

MAX_BYTES = 100_000_000
"""The largest file that is read, in bytes."""

EXTENSIES = (".docx", ".docm", ".odt", ".txt", ".md", ".html", ".htm", ".pdf")
"""The extensions that can be read."""

_OUD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WOORDEN = {
    ".doc": "dit is een oud Word-bestand (.doc).",
    ".rtf": "dit is een rtf-bestand.",
    ".pages": "dit is een Pages-bestand.",
    ".wps": "dit is een Works-bestand.",
    ".dot": "dit is een oud Word-sjabloon.",
    ".dotx": "dit is een Word-sjabloon.",
}


def lees_document(pad: Path | str) -> Document:
    """Read a .docx, .docm, .odt, .txt, .md, .html or .pdf file.

    Macros in a .docm are never run; its text is read.

    Raises:
        BestandsFout: the file is missing, locked or too large.
        GebruikersFout: it is empty, damaged, protected, of a kind that cannot be read, or holds no text.
    """
    pad = Path(pad)
    return lees_inhoud(lees_bytes(pad, max_bytes=MAX_BYTES), pad)


def lees_inhoud(inhoud: bytes, pad: Path) -> Document:
    """Read a file whose bytes are at hand; ``pad`` tells its kind. See ``lees_document``."""
    soort = pad.suffix.lower()
    if soort not in EXTENSIES:
        raise _onbekend(pad)
    if not inhoud:
        raise GebruikersFout(Probleem("dit bestand is leeg.", bestand=pad, oplossing="Zet er tekst in."))
    _controleer_aard(inhoud, pad)
    document = _LEZERS[soort](inhoud, pad)
    if not document.blokken:
        gemist = f" Niet gelezen: {'; '.join(document.niet_gelezen)}." if document.niet_gelezen else ""
        raise GebruikersFout(
            Probleem(f"dit bestand bevat geen tekst.{gemist}", bestand=pad, oplossing="Zet er tekst in.")
        )
    return document


def lees_tekst(tekst: str, naam: str = "tekst", pad: Path | None = None) -> Document:
    """Return a plain text (from standard input, a form, a JSON line) as a document; it may be empty.

    Offsets are offsets in ``tekst``.
    """
    return Document(tekst, tuple(blokken_uit_regels(tekst)), naam, "txt", pad)


def _lees_txt(inhoud: bytes, pad: Path) -> Document:
    return lees_tekst(_tekst(decodeer(inhoud), pad), pad.name, pad)


def _lees_md(inhoud: bytes, pad: Path) -> Document:
    from toolkit.tekst.markdown import lees_markdown

    return lees_markdown(_tekst(decodeer(inhoud), pad), pad)


def _lees_html(inhoud: bytes, pad: Path) -> Document:
    from toolkit.tekst.html import decodeer_html, lees_html

    return lees_html(_tekst(decodeer_html(inhoud), pad), pad)


def _lees_docx(inhoud: bytes, pad: Path) -> Document:
    from toolkit.tekst.docx_bron import DocxBron

    return DocxBron(inhoud, pad).document


def _lees_odt(inhoud: bytes, pad: Path) -> Document:
    from toolkit.tekst.odt import lees_odt

    return lees_odt(inhoud, pad)


def _lees_pdf(inhoud: bytes, pad: Path) -> Document:
    from toolkit.tekst.pdf import lees_pdf

    return lees_pdf(inhoud, pad)


_LEZERS: dict[str, Callable[[bytes, Path], Document]] = {
    ".docx": _lees_docx,
    ".docm": _lees_docx,
    ".odt": _lees_odt,
    ".txt": _lees_txt,
    ".md": _lees_md,
    ".html": _lees_html,
    ".htm": _lees_html,
    ".pdf": _lees_pdf,
}


def _tekst(tekst: str | None, pad: Path) -> str:
    if tekst is None:
        raise GebruikersFout(
            Probleem(
                "dit is geen leesbare tekst.",
                bestand=pad,
                oplossing="Sla het bestand op als platte tekst (UTF-8) of als Word-bestand (.docx).",
            )
        )
    return tekst


def _controleer_aard(inhoud: bytes, pad: Path) -> None:
    """Refuse a file whose content is of another kind than its name says."""
    soort = pad.suffix.lower()
    if inhoud.startswith(_OUD):
        if "EncryptedPackage".encode("utf-16-le") in inhoud:
            raise GebruikersFout(
                Probleem(
                    "dit bestand is beveiligd met een wachtwoord.",
                    bestand=pad,
                    oplossing="Haal in Word het wachtwoord eraf (Bestand, Info, Document beveiligen).",
                )
            )
        raise GebruikersFout(
            Probleem(
                "dit is een oud Word-bestand (.doc) met een andere naam.",
                bestand=pad,
                oplossing="Open het in Word en sla het op als .docx.",
            )
        )
    aard = ""
    if inhoud.startswith(b"PK\x03\x04") and soort not in (".docx", ".docm", ".odt"):
        aard = "een zip-bestand of een Word-bestand"
    elif inhoud.startswith(b"%PDF-") and soort != ".pdf":
        aard = "een pdf"
    elif inhoud.startswith(b"{\\rtf"):
        aard = "een rtf-bestand"
    elif soort in (".docx", ".docm", ".odt") and not inhoud.startswith(b"PK"):
        aard = f"geen {soort[1:]}-bestand, of het is beschadigd"
    elif soort == ".pdf" and b"%PDF-" not in inhoud[:1024]:
        aard = "geen pdf, of hij is beschadigd"
    if aard:
        raise GebruikersFout(
            Probleem(
                f"de naam eindigt op {soort}, maar dit is {aard}.",
                bestand=pad,
                oplossing="Geef het bestand de goede naam, of sla het opnieuw op.",
            )
        )


def _onbekend(pad: Path) -> GebruikersFout:
    soort = pad.suffix.lower()
    melding = _WOORDEN.get(
        soort, f"leerwerk kan '{soort}' niet lezen." if soort else "de naam heeft geen extensie."
    )
    oplossing = (
        "Open het in Word of LibreOffice en sla het op als .docx."
        if soort in _WOORDEN
        else f"Dit kan wel: {', '.join(EXTENSIES)}."
    )
    return GebruikersFout(Probleem(melding, bestand=pad, oplossing=oplossing))
