"""Where a sentence may begin: hard evidence that the parser must follow.

A parser trained on newspapers starts a sentence at a comma or a bracket when a line has no verb. A sentence
begins after a full stop, question mark or exclamation mark, or at a capital where the full stop was
forgotten; nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc

ZINSGRENZEN = "leerwerk_zinsgrenzen"
_EINDE = frozenset({".", "?", "!", "…", "...", "?!", "!!", "..", "....", "!?"})
_SLUIT = frozenset({'"', "''", "'", ")", "]", "»"})
_TITELS = frozenset(
    {"dhr.", "mevr.", "mw.", "dr.", "drs.", "mr.", "prof.", "ir.", "nr.", "ca.", "tel.", "o.a.", "t.a.v."}
)
"""Abbreviations after which a name or a number comes, not a new sentence."""
_MISSCHIEN = frozenset({":", ";", "•", "-", "–", "—", "►", "▪", "*", "|", ">"})


@Language.component(ZINSGRENZEN)  # type: ignore[untyped-decorator]
def zinsgrenzen(doc: Doc) -> Doc:
    """Mark the tokens that surely begin a sentence and those that surely do not; the parser does the rest."""
    woorden = [token.text for token in doc]
    for i in range(1, len(woorden)):
        woord, vorige = woorden[i], woorden[i - 1]
        hoofdletter = woord[0].isupper() or woord[0].isdigit()
        k = i - 1
        while k > 0 and woorden[k] in _SLUIT:
            k -= 1
        if woorden[k] in _EINDE:
            if woord in _SLUIT or woord in _EINDE or woord[0] in ",;:":
                doc[i].is_sent_start = False
            elif hoofdletter:
                is_nummer = woorden[k] == "." and k == 1 and woorden[0].isdigit()  # "1. Bel ons"
                doc[i].is_sent_start = not is_nummer
        elif vorige.lower() in _TITELS or not (
            vorige in _MISSCHIEN or vorige[-1] == "." or (woord[0].isupper() and vorige[-1].isalnum())
        ):
            doc[i].is_sent_start = False
    return doc
