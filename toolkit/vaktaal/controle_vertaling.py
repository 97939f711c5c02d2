"""Checks of the translations: English for the kern, an honest status, and the right script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from toolkit.vaktaal.controle_basis import Omgeving, Vondst
from toolkit.vaktaal.model import Status
from toolkit.vaktaal.talen import TALEN


def kern_engels(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report kern terms without English."""
    for bestand, nummer, term in omgeving.termen():
        if term.kern and not term.vertaling("en"):
            yield Vondst(bestand, ("termen", nummer), f"kernwoord '{term.lemma}' heeft geen Engels.", term)


def status(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report a checked translation without a name, and a status that does not fit what is there."""
    for bestand, nummer, term in omgeving.termen():
        for code, vertaling in term.vertalingen.items():
            wat = f"de vertaling van '{term.lemma}' in het {TALEN[code].naam}"
            if vertaling.status is Status.GECONTROLEERD and not vertaling.door:
                melding = f"{wat} is gecontroleerd, maar er staat niet door wie."
            elif vertaling.status is not Status.LEEG and not vertaling.term:
                melding = f"{wat} heeft de status {vertaling.status.value}, maar is leeg."
            elif vertaling.status is Status.LEEG and vertaling.term:
                melding = f"{wat} heeft de status leeg, maar er staat iets."
            elif vertaling.door and vertaling.status is not Status.GECONTROLEERD:
                melding = f"{wat} noemt een naam, maar heeft niet de status gecontroleerd."
            else:
                continue
            yield Vondst(bestand, ("termen", nummer, "vertalingen", code), melding, term, vertaling.term)


def schrift(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report translations in letters of another script than the language is written in."""
    for bestand, nummer, term in omgeving.termen():
        for code, vertaling in term.vertalingen.items():
            fout = verkeerde_letter(vertaling.term, code)
            if fout:
                melding = (
                    f"de vertaling van '{term.lemma}' in het {TALEN[code].naam} heeft de letter '{fout}' "
                    "uit een ander schrift."
                )
                yield Vondst(bestand, ("termen", nummer, "vertalingen", code), melding, term, vertaling.term)


def verkeerde_letter(tekst: str, code: str) -> str | None:
    """Return the first letter of ``tekst`` that language ``code`` is not written in, or None.

    A word of capitals in our own script, such as the abbreviation VCA, may stand in any language.
    """
    verwacht = TALEN[code].schrift
    for woord in tekst.split():
        kaal = woord.strip(".,;:!?()[]{}\"'«»“”‘’/-")
        if kaal.isascii() and kaal.upper() == kaal:
            continue
        for letter in woord:
            if letter.isalpha() and not unicodedata.name(letter, "").startswith(verwacht):
                return letter
    return None
