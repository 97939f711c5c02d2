"""Open a zipped office file (docx, odt) safely: no zip bombs, no XML entities, no surprises."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from toolkit.fouten import GebruikersFout, Probleem

MAX_DEEL = 120_000_000
"""The most bytes that one part may hold when unpacked."""
MAX_GEHEEL = 500_000_000
"""The most bytes that all parts may hold together when unpacked."""
MAX_DELEN = 10_000

_HERSTEL = "Open het in Word of LibreOffice, laat het herstellen en sla het opnieuw op."

_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRIKT = "http://purl.oclc.org/ooxml/"


def lees_xml(inhoud: bytes, pad: Path, deel: str) -> etree._Element:
    """Parse XML without entities, document types or the network.

    Raises:
        GebruikersFout: the XML is broken or declares entities.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        boom = etree.fromstring(inhoud, parser)
    except (etree.XMLSyntaxError, ValueError) as fout:
        raise GebruikersFout(
            Probleem(
                f"het onderdeel '{deel}' is beschadigd ({fout}).",
                bestand=pad,
                oplossing=_HERSTEL,
            )
        ) from fout
    if boom.getroottree().docinfo.doctype:
        raise GebruikersFout(
            Probleem(
                f"het onderdeel '{deel}' bevat eigen XML-definities. Dat is niet veilig.",
                bestand=pad,
                oplossing="Open het bestand in Word en sla het opnieuw op.",
            )
        )
    return boom


class Pakket:
    """The parts of a zipped office file, each with its name as in the zip (``word/document.xml``).

    Raises:
        GebruikersFout: it is no zip, it is damaged or encrypted, or it unpacks to an absurd size.
    """

    def __init__(self, inhoud: bytes, pad: Path) -> None:
        self.pad = pad
        self.bytes = inhoud
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(inhoud))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as fout:
            raise self._beschadigd(str(fout)) from fout
        leden = self._zip.infolist()
        if len(leden) > MAX_DELEN or sum(lid.file_size for lid in leden) > MAX_GEHEEL:
            raise self._bom()
        if any(lid.flag_bits & 1 for lid in leden):
            raise GebruikersFout(
                Probleem(
                    "dit bestand is beveiligd met een wachtwoord.",
                    bestand=pad,
                    oplossing="Haal het wachtwoord eraf en probeer het opnieuw.",
                )
            )
        self.namen: tuple[str, ...] = tuple(lid.filename for lid in leden)
        self._bomen: dict[str, etree._Element] = {}

    def inhoud(self, naam: str) -> bytes:
        """Return the bytes of one part.

        Raises:
            KeyError: there is no such part.
            GebruikersFout: it is damaged or too large.
        """
        try:
            with self._zip.open(naam) as bestand:
                uit = bestand.read(MAX_DEEL + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as fout:
            raise self._beschadigd(f"{naam}: {fout}") from fout
        if len(uit) > MAX_DEEL:
            raise self._bom()
        return uit

    def boom(self, naam: str) -> etree._Element:
        """Return the XML tree of one part; the same object every time, so that changes in it stay.

        Raises:
            KeyError: there is no such part.
            GebruikersFout: the XML is broken.
        """
        if naam not in self._bomen:
            self._bomen[naam] = lees_xml(self.inhoud(naam), self.pad, naam)
        return self._bomen[naam]

    def relaties(self, naam: str = "") -> list[tuple[str, str, str]]:
        """Return id, last word of the type, and target of the relationships of a part (of the package
        without one).

        External targets (hyperlinks) are left out; targets are names of parts.
        """
        map_, bestand = posixpath.split(naam)
        rels = posixpath.join(map_, "_rels", f"{bestand}.rels")
        if rels not in self.namen:
            return []
        uit = []
        for rel in self.boom(rels).iter(_REL):
            if rel.get("TargetMode") == "External":
                continue
            doel = posixpath.normpath(posixpath.join("/", map_, rel.get("Target", ""))).lstrip("/")
            soort = rel.get("Type", "")
            if soort.startswith(_STRIKT) and soort.endswith("/officeDocument"):
                raise GebruikersFout(
                    Probleem(
                        "dit is een 'strikt' Word-document. Dat kan leerwerk niet lezen.",
                        bestand=self.pad,
                        oplossing="Sla het in Word op als gewoon Word-document (.docx).",
                    )
                )
            uit.append((rel.get("Id", ""), soort.rsplit("/", 1)[-1], doel))
        return uit

    def bytes_met(self, delen: dict[str, bytes]) -> bytes:
        """Return the file with some parts replaced or added; every other part stays byte for byte as it was.

        The order of the parts and their dates stay too, so that the same input gives the same output.
        """
        uit = io.BytesIO()
        with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
            for lid in self._zip.infolist():
                inhoud = delen[lid.filename] if lid.filename in delen else self.inhoud(lid.filename)
                kop = zipfile.ZipInfo(lid.filename, lid.date_time)
                kop.compress_type = zipfile.ZIP_DEFLATED if lid.filename in delen else lid.compress_type
                kop.external_attr = lid.external_attr
                nieuw.writestr(kop, inhoud)
            for naam, inhoud in delen.items():
                if naam not in self.namen:
                    kop = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
                    kop.compress_type = zipfile.ZIP_DEFLATED
                    nieuw.writestr(kop, inhoud)
        return uit.getvalue()

    def _beschadigd(self, reden: str) -> GebruikersFout:
        return GebruikersFout(
            Probleem(
                f"dit bestand is beschadigd ({reden}).",
                bestand=self.pad,
                oplossing=_HERSTEL,
            )
        )

    def _bom(self) -> GebruikersFout:
        return GebruikersFout(
            Probleem(
                "dit bestand wordt bij het uitpakken veel te groot.",
                bestand=self.pad,
                oplossing="Vraag de afzender om een gewoon bestand.",
            )
        )
