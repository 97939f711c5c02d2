"""The text layer of a PDF to blocks."""

from __future__ import annotations

import io
import logging
import re
from pathlib import Path

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.tekst.document import Blok, Document
from toolkit.tekst.regels import blokken_uit_regels

_LIGATUREN = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ĳ": "ij", "Ĳ": "IJ", "\x00": " "}
)


def lees_pdf(inhoud: bytes, pad: Path) -> Document:
    """Read the text layer of a PDF, page by page.

    Raises:
        GebruikersFout: it is damaged, protected by a password, or it holds pictures of text only.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    delen: list[str] = []
    blokken: list[Blok] = []
    leeg: list[int] = []
    lengte = 0
    try:
        lezer = PdfReader(io.BytesIO(inhoud))
        if lezer.is_encrypted and not lezer.decrypt(""):
            raise FileNotDecryptedError("password")
        for nummer, blad in enumerate(lezer.pages, 1):
            tekst = re.sub(r"[\ud800-\udfff]", "\ufffd", blad.extract_text()).translate(_LIGATUREN)
            if not tekst.strip():
                leeg.append(nummer)
                continue
            adres = f"bladzijde {nummer}, regel {{}}".format
            blokken += blokken_uit_regels(tekst, lengte, adres, afbreken=True)
            delen += [tekst, "\n"]
            lengte += len(tekst) + 1
    except (FileNotDecryptedError, DependencyError) as fout:
        raise GebruikersFout(
            Probleem(
                "deze pdf is beveiligd met een wachtwoord.",
                bestand=pad,
                oplossing="Haal het wachtwoord eraf, of gebruik het Word-bestand.",
            )
        ) from fout
    # pypdf meets broken files with many kinds of errors; all mean the same to the user.
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        OSError,
    ) as fout:
        raise GebruikersFout(
            Probleem(f"deze pdf is beschadigd ({fout}).", bestand=pad, oplossing="Gebruik het Word-bestand.")
        ) from fout
    if not blokken:
        raise GebruikersFout(
            Probleem(
                "deze pdf bevat geen tekst, alleen plaatjes (een scan).",
                bestand=pad,
                oplossing="Gebruik het Word-bestand, of laat de tekst herkennen met een scanprogramma (OCR).",
            )
        )
    gemist = (f"bladzijde {', '.join(map(str, leeg))}: geen tekst, alleen plaatjes",) if leeg else ()
    return Document("".join(delen), tuple(blokken), pad.name, "pdf", pad, (), gemist)
