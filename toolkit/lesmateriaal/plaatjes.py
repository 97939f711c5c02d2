"""Pictures of the user's own folder: found beside the glossary file, and never anywhere else."""

from __future__ import annotations

import io
from pathlib import Path

from toolkit.bestanden import lees_bytes
from toolkit.lesmateriaal.word import Plaatje
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Term

MAX_BYTES = 5_000_000
_EMU_PER_CM = 360_000
_SOORTEN = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif"}


def zoek_plaatje(
    glossarium: Glossarium, term: Term, *, breed_cm: float = 3.0, hoog_cm: float = 2.6
) -> Plaatje | None:
    """Return the picture of ``term``, as large as fits; None when there is none.

    Only png, jpg and gif in the folder of the glossary file or below it.

    Raises:
        BestandsFout: the picture cannot be read, or is larger than 5 MB.
    """
    bron = glossarium.bronnen.get(term.bestand)
    if not term.afbeelding or bron is None or bron.pad is None:
        return None
    map_ = bron.pad.parent.resolve()
    pad = (map_ / term.afbeelding).resolve()
    if not pad.is_relative_to(map_) or not pad.is_file():
        return None
    return _lees(pad, f"plaatje van {term.lemma}", breed_cm, hoog_cm)


def _lees(pad: Path, uitleg: str, breed_cm: float, hoog_cm: float) -> Plaatje | None:
    from docx.image.image import Image

    inhoud = lees_bytes(pad, max_bytes=MAX_BYTES)
    try:
        beeld = Image.from_file(io.BytesIO(inhoud))
        breed, hoog = int(beeld.px_width), int(beeld.px_height)
    except Exception:  # a damaged header makes python-docx fail in any way there is
        return None
    if beeld.content_type not in _SOORTEN or not breed or not hoog:
        return None
    schaal = min(breed_cm / breed, hoog_cm / hoog) * _EMU_PER_CM
    return Plaatje(inhoud, _SOORTEN[beeld.content_type], int(breed * schaal), int(hoog * schaal), uitleg)
