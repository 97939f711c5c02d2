"""Make an Office file the same, byte for byte, whenever and wherever it is made."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

_TIJD = (1980, 1, 1, 0, 0, 0)  # the zip's own zero
_DATUM = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def vaste_zip(inhoud: bytes) -> bytes:
    """Return the zip with fixed times, and fixed dates in its document properties."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud:
        leden = {naam: oud.read(naam) for naam in oud.namelist()}
    kern = "docProps/core.xml"
    if kern in leden:
        leden[kern] = _DATUM.sub(rb"\g<1>2000-01-01T00:00:00Z", leden[kern])
    return maak_zip(leden)


def maak_zip(leden: Mapping[str, str | bytes], *, bij: bytes = b"") -> bytes:
    """Return a zip of ``leden`` that is the same on every run and every system.

    ``bij`` is a zip whose members come first, copied as they are.
    """
    uit = io.BytesIO(bij)
    with zipfile.ZipFile(uit, "a" if bij else "w", zipfile.ZIP_DEFLATED) as zipbestand:
        for naam, inhoud in leden.items():
            info = zipfile.ZipInfo(naam, _TIJD)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # the same bytes on Windows
            zipbestand.writestr(info, inhoud)
    return uit.getvalue()
