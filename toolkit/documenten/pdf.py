"""Papers as PDF, made by LibreOffice when the machine has it: all files in one start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from toolkit.bestanden import controleer_doelen, schrijf_bestanden
from toolkit.fouten import GebruikersFout, Probleem

_SECONDEN_PER_BESTAND = 60
_FILTER = (
    "pdf:writer_pdf_Export:"
    '{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'
)
_WINDOWS = (r"C:\Program Files\LibreOffice\program\soffice.exe",)
_MAC = ("/Applications/LibreOffice.app/Contents/MacOS/soffice",)


def zoek_libreoffice() -> Path:
    """Return the program LibreOffice.

    Raises:
        GebruikersFout: it is not on this machine; the message says how to get it, or what to do without.
    """
    for naam in ("soffice", "libreoffice"):
        if gevonden := shutil.which(naam):
            return Path(gevonden)
    for pad in _WINDOWS if os.name == "nt" else _MAC if sys.platform == "darwin" else ():
        if Path(pad).is_file():
            return Path(pad)
    raise GebruikersFout(
        Probleem(
            "voor een PDF is LibreOffice nodig, en dat staat niet op deze computer.",
            oplossing="LibreOffice is gratis. Vraag het aan je ICT-afdeling. "
            "Of open het papier in Word en kies 'Opslaan als' PDF.",
        )
    )


def doelen(papieren: Sequence[Path]) -> list[Path]:
    """Return where the PDF of each paper comes: beside it, with the same name."""
    return [pad.with_suffix(".pdf") for pad in papieren]


def maak_pdf(papieren: Sequence[Path], *, overschrijf: bool) -> list[Path]:
    """Turn .docx papers into tagged PDF files beside them, in one start of LibreOffice.

    Title and language of the PDF are those of the paper. The PDF files appear all or none.

    Raises:
        GebruikersFout: LibreOffice is not there, or cannot read one of the papers.
        BestandsFout: a PDF is in the way, or cannot be written.
    """
    programma = zoek_libreoffice()
    paden = doelen(papieren)
    controleer_doelen(paden, overschrijf=overschrijf)
    with tempfile.TemporaryDirectory(prefix="leerwerk-pdf-") as werkmap:
        _zet_om(programma, papieren, Path(werkmap))
        gemaakt = [Path(werkmap) / "uit" / pad.name for pad in paden]
        mislukt = [p for p, uit in zip(papieren, gemaakt, strict=True) if not uit.is_file()]
        if mislukt:
            raise GebruikersFout(
                [
                    Probleem(
                        "LibreOffice kan hier geen PDF van maken.",
                        bestand=pad,
                        oplossing="Open het papier in Word en kies 'Opslaan als' PDF.",
                    )
                    for pad in mislukt
                ]
            )
        schrijf_bestanden(
            ((pad, uit.read_bytes()) for pad, uit in zip(paden, gemaakt, strict=True)),
            overschrijf=overschrijf,
        )
    return paden


def _zet_om(programma: Path, papieren: Sequence[Path], werkmap: Path) -> None:
    # A profile of its own: LibreOffice refuses to start twice on one profile, and the user may have it open.
    opdracht = [
        str(programma),
        "--headless",
        "--norestore",
        f"-env:UserInstallation={(werkmap / 'profiel').as_uri()}",
        "--convert-to",
        _FILTER,
        "--outdir",
        str(werkmap / "uit"),
        *(str(pad.resolve()) for pad in papieren),
    ]
    try:
        subprocess.run(
            opdracht,
            capture_output=True,
            check=False,
            timeout=_SECONDEN_PER_BESTAND + _SECONDEN_PER_BESTAND * len(papieren),
        )
    except (OSError, subprocess.TimeoutExpired):
        raise GebruikersFout(
            Probleem("LibreOffice doet het niet.", oplossing="Sluit LibreOffice en probeer het opnieuw.")
        ) from None
