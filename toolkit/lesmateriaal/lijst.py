"""A word list in the format that its file name asks for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from toolkit.bestanden import controleer_doel, schrijf_bestand
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.lesmateriaal.keuze import Woordenlijst

FORMATEN: dict[str, str] = {
    ".docx": "Word",
    ".xlsx": "Excel",
    ".csv": "CSV",
    ".html": "webpagina",
    ".apkg": "Anki-kaartjes",
    ".tbx": "TBX",
    ".json": "JSON",
}
"""The formats: extension and Dutch name. Each has a module ``lijst_<extension>`` with a function ``maak``."""


def controleer_formaat(pad: Path, *, overschrijf: bool) -> None:
    """Check, before any work, that ``pad`` has a known extension and may be written.

    Raises:
        GebruikersFout: an unknown format. BestandsFout: the file exists and ``overschrijf`` is false.
    """
    if pad.suffix.lower() not in FORMATEN:
        melding = (
            f"'{pad.suffix}' is geen bekend formaat." if pad.suffix else "de bestandsnaam heeft geen formaat."
        )
        keuzes = ", ".join(f"{ext} ({naam})" for ext, naam in FORMATEN.items())
        raise GebruikersFout(Probleem(melding, bestand=pad, oplossing=f"Kies uit: {keuzes}."))
    controleer_doel(pad, overschrijf=overschrijf)


def maak_lijst(lijst: Woordenlijst, pad: Path, *, overschrijf: bool) -> Path:
    """Write ``lijst`` to ``pad``, in the format of its extension, and return the path.

    Raises:
        GebruikersFout: see ``controleer_formaat``, or more languages than fit.
    """
    controleer_formaat(pad, overschrijf=overschrijf)
    maak: Callable[[Woordenlijst], bytes] = import_module(
        f"toolkit.lesmateriaal.lijst_{pad.suffix.lower()[1:]}"
    ).maak
    return schrijf_bestand(pad, maak(lijst), overschrijf=overschrijf)
