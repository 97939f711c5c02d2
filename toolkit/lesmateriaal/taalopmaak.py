"""How a language looks in print: direction, font with its letters, and language tag.

The fonts are on every Windows since 8; where one is missing, Word and LibreOffice take the nearest.
"""

from __future__ import annotations

from toolkit.lesmateriaal.word import alinea, run
from toolkit.vaktaal.talen import Taal

_BIDI = {"ar": "ar-SA", "fa": "fa-IR", "prs": "prs-AF", "ps": "ps-AF", "ur": "ur-PK", "ckb": "ku-Arab-IQ"}
# fmt: off
_GEWOON = {"uk": "uk-UA", "ru": "ru-RU", "bg": "bg-BG", "tr": "tr-TR", "pl": "pl-PL", "so": "so-SO",
           "ti": "ti-ER", "am": "am-ET", "en": "en-GB", "kmr": "ku-TR", "ro": "ro-RO", "fr": "fr-FR",
           "es": "es-ES", "pt": "pt-PT", "de": "de-DE"}
# fmt: on


def run_eigenschappen(taal: Taal, extra: str = "") -> str:
    """Return the run properties for text in ``taal``; ``extra`` is bold, colour and size, in that order."""
    if taal.rtl:
        return f'{extra}<w:rtl/><w:lang w:bidi="{_BIDI.get(taal.code, "ar-SA")}"/>'
    if taal.schrift == "ETHIOPIC":
        letter = '<w:rFonts w:ascii="Ebrima" w:hAnsi="Ebrima" w:eastAsia="Ebrima" w:cs="Ebrima"/>'
        return f'{letter}{extra}<w:lang w:val="{_GEWOON[taal.code]}" w:eastAsia="{_GEWOON[taal.code]}"/>'
    if taal.schrift == "CJK":
        return f'<w:rFonts w:eastAsia="Microsoft YaHei"/>{extra}<w:lang w:eastAsia="zh-CN"/>'
    return f'{extra}<w:lang w:val="{_GEWOON.get(taal.code, taal.code)}"/>'


def taalalinea(tekst: str, taal: Taal, stijl: str = "Tabeltekst", extra: str = "") -> str:
    """Return a paragraph in ``taal``.

    From right to left holds for the paragraph, its runs, and what somebody types in it when it is empty.
    """
    eigenschappen = run_eigenschappen(taal, extra)
    ppr = ("<w:bidi/>" if taal.rtl else "") + f"<w:rPr>{eigenschappen}</w:rPr>"
    return alinea(run(tekst, eigenschappen) if tekst else "", stijl, extra=ppr)


def taalcode(taal: Taal) -> str:
    """Return the language tag (BCP 47) for HTML."""
    return _BIDI.get(taal.code) or _GEWOON.get(taal.code, taal.code)
