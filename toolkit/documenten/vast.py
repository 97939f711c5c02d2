"""Make an Office file the same, byte for byte, whenever and wherever it is made."""

from __future__ import annotations

import io
import re
import zipfile

_TIJD = (1980, 1, 1, 0, 0, 0)
_DATUM = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def vaste_zip(inhoud: bytes) -> bytes:
    """Return the zip with fixed times, and fixed dates in its document properties."""
    uit = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(inhoud)) as oud,
        zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw,
    ):
        for naam in oud.namelist():
            lid = oud.read(naam)
            if naam == "docProps/core.xml":
                lid = _DATUM.sub(rb"\g<1>2000-01-01T00:00:00Z", lid)
            info = zipfile.ZipInfo(naam, _TIJD)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # the same bytes on Windows
            nieuw.writestr(info, lid)
    return uit.getvalue()
