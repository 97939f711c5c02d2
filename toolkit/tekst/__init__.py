"""A document as blocks of text with addresses, and back.

``lees_document`` reads a file, ``lees_tekst`` a text. For a Word file that must be written back, open it
with ``toolkit.tekst.docx_bron.DocxBron``: its ``document`` is the same, and it knows the text node behind
every character.
"""

from toolkit.tekst.document import Blok, Document, Opmerking, Soort
from toolkit.tekst.lezen import EXTENSIES, lees_document, lees_inhoud, lees_tekst

__all__ = [
    "EXTENSIES",
    "Blok",
    "Document",
    "Opmerking",
    "Soort",
    "lees_document",
    "lees_inhoud",
    "lees_tekst",
]
