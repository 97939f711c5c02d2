"""Open a Word template from outside safely: limits first, content later.

A .docx is a zip with XML. A template comes from anybody, so nothing in it is trusted: size, number of
members, macros, document types and external entities are looked at before a byte of it is used.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem

MAX_BESTAND = 25_000_000
"""Bytes of a template on disk."""
MAX_UITGEPAKT = 100_000_000
"""Bytes of all members of a template together."""
MAX_LEDEN = 2_000

_INHOUD = "[Content_Types].xml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_HOOFD = f"{_WORD}document.main+xml"
_DEELSOORTEN = {
    f"{_WORD}{naam}+xml" for naam in ("document.main", "header", "footer", "footnotes", "endnotes")
}
_EIGENSCHAPPEN = "application/vnd.openxmlformats-package.core-properties+xml"


@dataclass(frozen=True)
class Pakket:
    """The members of one .docx.

    ``leden`` are all members in their order, ``tekstdelen`` the names of the XML parts in which a paper
    has its text (body, headers, footers, footnotes, endnotes) and ``eigenschappen`` that of the core
    properties, if any.
    """

    pad: Path
    leden: dict[str, bytes]
    tekstdelen: tuple[str, ...]
    eigenschappen: str | None


def open_pakket(pad: Path) -> Pakket:
    """Read and check a template.

    Raises:
        GebruikersFout: it is missing, not a .docx, damaged, too large when unpacked, holds macros, or has
        XML with a document type (the door to external entities and entity bombs).
    """
    leden = _pak_uit(pad, lees_bytes(pad, max_bytes=MAX_BESTAND))
    if _INHOUD not in leden:
        raise _fout(pad, "dit is geen Word-bestand (.docx).", "Sla het in Word op als .docx.")
    if any(naam.lower().endswith("vbaproject.bin") for naam in leden):
        raise _fout(pad, "dit sjabloon bevat macro's.", "Sla het in Word op als .docx zonder macro's.")
    for naam, inhoud in leden.items():
        if naam.lower().endswith((".xml", ".rels")):
            _controleer_xml(pad, naam, inhoud)
    soorten = _soorten(leden[_INHOUD])
    if "macroEnabled" in " ".join(soorten.values()):
        raise _fout(pad, "dit sjabloon kan macro's bevatten.", "Sla het in Word op als .docx zonder macro's.")
    if not any(soort == _HOOFD and naam in leden for naam, soort in soorten.items()):
        raise _fout(pad, "dit is geen gewoon Word-document.", "Sla het in Word op als .docx.")
    return Pakket(
        pad=pad,
        leden=leden,
        tekstdelen=tuple(naam for naam, soort in soorten.items() if soort in _DEELSOORTEN and naam in leden),
        eigenschappen=next((n for n, s in soorten.items() if s == _EIGENSCHAPPEN and n in leden), None),
    )


def _pak_uit(pad: Path, inhoud: bytes) -> dict[str, bytes]:
    if inhoud.startswith(b"\xd0\xcf\x11\xe0"):
        raise _fout(
            pad, "dit is een oud .doc-bestand, of er zit een wachtwoord op.", "Sla het in Word op als .docx."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zipbestand:
            info = zipbestand.infolist()
            namen = [lid.filename for lid in info]
            if len(info) > MAX_LEDEN or sum(lid.file_size for lid in info) > MAX_UITGEPAKT:
                raise _fout(
                    pad,
                    f"dit sjabloon is uitgepakt te groot (meer dan {MAX_UITGEPAKT // 1_000_000} MB "
                    f"of {MAX_LEDEN} delen).",
                    "Maak de plaatjes kleiner, of begin met een nieuw document.",
                )
            vreemd = any(".." in naam.split("/") or naam.startswith("/") or "\\" in naam for naam in namen)
            if vreemd or len(set(namen)) < len(namen):
                raise _fout(
                    pad, "dit sjabloon is vreemd ingepakt.", "Open het in Word en sla het opnieuw op."
                )
            # A member that says it is small and is not, fails here on its declared size or its checksum.
            return {lid.filename: zipbestand.read(lid) for lid in info if not lid.is_dir()}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        raise _fout(
            pad,
            "dit is geen heel Word-bestand (.docx). Het is beschadigd, of niet helemaal gekopieerd.",
            "Kopieer het opnieuw, of sla het in Word op als .docx.",
        ) from None


def _controleer_xml(pad: Path, naam: str, inhoud: bytes) -> None:
    try:
        boom = lees_xml(inhoud).getroottree()
    except etree.XMLSyntaxError:
        raise _fout(
            pad, f"het deel {naam} is beschadigd.", "Open het in Word en sla het opnieuw op."
        ) from None
    if boom.docinfo.doctype or boom.docinfo.internalDTD is not None:
        raise _fout(
            pad,
            f"het deel {naam} verwijst naar iets buiten het bestand (DOCTYPE). Dat is niet veilig.",
            "Gebruik dit sjabloon niet. Vraag een nieuw bestand.",
        )


def lees_xml(inhoud: bytes) -> etree._Element:
    """Parse XML without entities, network or huge trees."""
    return etree.fromstring(inhoud, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _soorten(inhoud: bytes) -> dict[str, str]:
    return {
        str(deel.get("PartName", "")).lstrip("/"): str(deel.get("ContentType", ""))
        for deel in lees_xml(inhoud)
        if isinstance(deel.tag, str) and deel.tag.endswith("}Override")
    }


def _fout(pad: Path, melding: str, oplossing: str) -> GebruikersFout:
    return GebruikersFout(Probleem(melding, bestand=pad, oplossing=oplossing))
