"""Read and write the user's files safely.

Every file that the toolkit makes goes through ``schrijf_bestand``: whole or not at all, and never over an
existing file without leave. Every file name made from data goes through ``veilige_naam``.
"""

from __future__ import annotations

import errno
import os
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from toolkit.fouten import BestandsFout, Probleem

_WINDOWS_NAMEN = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"com{i}" for i in range(10)),
    *(f"lpt{i}" for i in range(10)),
}
_MAX_NAAM = 100


def veilige_naam(tekst: str, vervanging: str = "bestand") -> str:
    """Return ``tekst`` as a file name (without extension) that every system accepts.

    Path separators, control characters and the characters that Windows forbids become ``-``; names that
    Windows reserves get a ``_`` behind them; at most 100 characters. Letters of other scripts stay.
    ``vervanging`` is returned when nothing is left.
    """
    schoon = unicodedata.normalize("NFC", tekst)
    schoon = "".join("-" if unicodedata.category(c)[0] == "C" or c in '<>:"/\\|?*' else c for c in schoon)
    schoon = re.sub(r"\s+", "-", schoon)
    schoon = re.sub(r"-{2,}", "-", schoon).strip("-. ")[:_MAX_NAAM].rstrip("-. ")
    if not schoon:
        return vervanging
    return f"{schoon}_" if schoon.split(".")[0].lower() in _WINDOWS_NAMEN else schoon


def maak_map(pad: Path) -> Path:
    """Make the folder ``pad`` (with its parents) when it is not there, and return it.

    Raises:
        BestandsFout: it cannot be made, or there is a file with that name.
    """
    try:
        pad.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise BestandsFout(
            Probleem("dit is een bestand en geen map.", bestand=pad, oplossing="Kies een andere map.")
        ) from None
    except OSError as fout:
        raise _als_bestandsfout(fout, pad, "De map kan niet worden gemaakt") from fout
    return pad


def lees_bytes(pad: Path, *, max_bytes: int) -> bytes:
    """Read a file of at most ``max_bytes`` bytes.

    Raises:
        BestandsFout: missing, a folder, no permission, locked, or too large.
    """
    try:
        if pad.is_dir():
            raise BestandsFout(Probleem("dit is een map.", bestand=pad, oplossing="Geef een bestand op."))
        with pad.open("rb") as bestand:
            inhoud = bestand.read(max_bytes + 1)
    except FileNotFoundError:
        raise BestandsFout(
            Probleem("dit bestand bestaat niet.", bestand=pad, oplossing="Controleer de naam en de map.")
        ) from None
    except OSError as fout:
        raise _als_bestandsfout(fout, pad, "Het bestand kan niet worden gelezen") from fout
    if len(inhoud) > max_bytes:
        raise BestandsFout(
            Probleem(
                f"dit bestand is te groot (meer dan {max_bytes / 1_000_000:.0f} MB).",
                bestand=pad,
                oplossing="Maak het kleiner of splits het.",
            )
        )
    return inhoud


def schrijf_bestand(pad: Path, inhoud: bytes | Callable[[BinaryIO], None], *, overschrijf: bool) -> Path:
    """Write a file whole or not at all, and return its path.

    ``inhoud`` is the bytes, or a function that writes them to the open file it gets. The bytes go to a
    temporary file in the same folder that then takes the place of the old one, so a failed or interrupted
    run leaves the old file as it was.

    Raises:
        BestandsFout: the file exists and ``overschrijf`` is false, it is open in another program, the
            folder is read-only, or the disk is full.
    """
    schrijf_bestanden([(pad, inhoud)], overschrijf=overschrijf)
    return pad


def schrijf_bestanden(
    bestanden: Iterable[tuple[Path, bytes | Callable[[BinaryIO], None]]], *, overschrijf: bool
) -> list[Path]:
    """Write several files, all or none, and return their paths.

    Every file is written in full beside its target before the first one takes its place, so a full disk or an
    interruption halfway leaves all old files as they were. Files are taken from ``bestanden`` one at a time.

    Raises:
        BestandsFout: see ``schrijf_bestand``.
    """
    klaar: list[tuple[Path, Path]] = []
    paden = []
    try:
        for pad, inhoud in bestanden:
            controleer_doel(pad, overschrijf=overschrijf)
            maak_map(pad.parent)
            _schrijf_naast(pad, inhoud, klaar)
        while klaar:
            tijdelijk, pad = klaar[0]
            try:
                os.replace(tijdelijk, pad)  # noqa: PTH105
            except OSError as fout:
                raise _als_bestandsfout(fout, pad, "Het bestand kan niet worden geschreven") from fout
            paden.append(pad)
            del klaar[0]
    finally:
        for tijdelijk, _ in klaar:
            tijdelijk.unlink(missing_ok=True)
    return paden


def _schrijf_naast(
    pad: Path, inhoud: bytes | Callable[[BinaryIO], None], klaar: list[tuple[Path, Path]]
) -> None:
    """Write a temporary file in the folder of ``pad`` and note it in ``klaar`` as soon as it exists."""
    try:
        nummer, naam = tempfile.mkstemp(prefix=".leerwerk-", suffix=".tmp", dir=pad.parent)
        klaar.append((Path(naam), pad))
        with os.fdopen(nummer, "wb") as bestand:
            if callable(inhoud):
                inhoud(bestand)
            else:
                bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        os.chmod(naam, 0o666 & ~_umask())  # noqa: PTH101 - mkstemp makes it private; the user shares it
    except OSError as fout:
        raise _als_bestandsfout(fout, pad, "Het bestand kan niet worden geschreven") from fout


def controleer_doel(pad: Path, *, overschrijf: bool) -> None:
    """Check that ``pad`` may be written, before any work is done.

    Raises:
        BestandsFout: it exists and ``overschrijf`` is false, it is a folder, or Word has it open (Word
            keeps a file ``~$name`` beside a document that is open).
    """
    if pad.is_dir():
        raise BestandsFout(Probleem("dit is een map.", bestand=pad, oplossing="Geef een bestandsnaam op."))
    if not pad.exists():
        return
    if not overschrijf:
        raise BestandsFout(
            Probleem(
                "dit bestand bestaat al.",
                bestand=pad,
                oplossing="Kies een andere naam of map, of gebruik --overschrijf.",
            )
        )
    slot = _word_slot(pad)
    if slot is not None:
        raise BestandsFout(
            Probleem(
                "dit bestand is open in Word of LibreOffice.",
                bestand=pad,
                oplossing="Sluit het en probeer het opnieuw.",
            )
        )


def controleer_doelen(paden: Iterable[Path], *, overschrijf: bool) -> None:
    """Check that all of ``paden`` may be written, before any work is done.

    Raises:
        BestandsFout: with every file that is in the way; see ``controleer_doel``.
    """
    problemen: list[Probleem] = []
    for pad in paden:
        try:
            controleer_doel(pad, overschrijf=overschrijf)
        except BestandsFout as fout:
            problemen += fout.problemen
    if problemen:
        raise BestandsFout(problemen)


def _word_slot(pad: Path) -> Path | None:
    namen = [f"~${pad.name}", f"~${pad.name[2:]}", f".~lock.{pad.name}#"]
    return next((pad.parent / n for n in namen if (pad.parent / n).exists()), None)


def _umask() -> int:
    huidig = os.umask(0)
    os.umask(huidig)
    return huidig


def _als_bestandsfout(fout: OSError, pad: Path, wat: str) -> BestandsFout:
    if fout.errno == errno.ENOSPC:
        reden, oplossing = "de schijf is vol.", "Maak ruimte vrij en probeer het opnieuw."
    elif fout.errno in (errno.EACCES, errno.EPERM):
        reden = "je mag hier niet lezen of schrijven, of het bestand is open in een ander programma."
        oplossing = "Sluit het bestand, of kies een andere map."
    elif fout.errno == errno.EROFS:
        reden, oplossing = "op deze plek kun je alleen lezen.", "Kies een andere map."
    elif fout.errno == errno.ENAMETOOLONG:
        reden, oplossing = "de naam is te lang.", "Kies een kortere naam of map."
    else:
        reden, oplossing = f"de computer meldt: {fout.strerror or fout}.", "Kies een andere map of naam."
    return BestandsFout(Probleem(f"{wat}: {reden}", bestand=pad, oplossing=oplossing))
