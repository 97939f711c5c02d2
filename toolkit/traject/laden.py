"""Load a traject from YAML: everything that cannot be read is reported at once, in Dutch, with its line."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.meldingen import vertaal_modelfouten
from toolkit.traject.model import VERSIE, Traject
from toolkit.traject.structuur import Pad
from toolkit.traject.verwijzingen import (
    controleer_bsn,
    controleer_dubbele_ids,
    controleer_verwijzingen,
    controleer_volgorde,
)
from toolkit.yamlbron import YamlBron, ontleed_yaml

MAX_BYTES = 8_000_000
"""The largest file that is read: more than a thousand deelnemers."""

_ONZICHTBAAR = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_TAB = re.compile(r" *\t[ \t]*[^ \t#]")
_APOSTROF = re.compile(r"(?:: |- )'[a-z]\b[^']*\r?$")
_KIES_YAML = "Geef het bestand met de beschrijving van het traject (.yaml)."


@dataclass(frozen=True)
class BronTraject:
    """A traject together with the file it came from.

    ``tekst`` is the file as text, for tools that change it and keep its comments.
    """

    pad: Path
    traject: Traject
    tekst: str
    bron: YamlBron

    def regel_van(self, veld: str | Pad) -> int:
        """Return the line (from 1) of a field.

        ``veld`` is a place as messages write it (``deelnemers[2].contract.start``, counting from 1), or a
        tuple with indexes from 0. A field that is not in the file has the line of the part around it.
        """
        return self.bron.regel(lees_veldpad(veld) if isinstance(veld, str) else veld) or 1


def laad_traject(pad: Path) -> Traject:
    """Return the traject in the file ``pad``.

    Raises:
        GebruikersFout: the file cannot be read, or something in it cannot be understood. Missing facts are
            no error.
    """
    return laad_bron(pad).traject


def laad_bron(pad: Path) -> BronTraject:
    """Return the traject in the file ``pad`` with its lines.

    Raises:
        GebruikersFout: see ``laad_traject``.
    """
    return lees_bron(lees_bytes(pad, max_bytes=MAX_BYTES), pad)


def lees_bron(inhoud: bytes, pad: Path) -> BronTraject:
    """Return the traject in ``inhoud``; ``pad`` is used in messages only.

    Raises:
        GebruikersFout: see ``laad_traject``.
    """
    with zonder_opruimen():
        return _lees_bron(inhoud, pad)


@contextmanager
def zonder_opruimen() -> Iterator[None]:
    """Pause Python's garbage collector.

    Loading makes a great many small objects and no garbage, and so does checking. The collector would look at
    all of them again and again: with 400 deelnemers that takes three quarters of the time, and more with each
    deelnemer.
    """
    stond_aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if stond_aan:
            gc.enable()


def _lees_bron(inhoud: bytes, pad: Path) -> BronTraject:
    tekst = _lees_tekst(inhoud, pad)
    try:
        bron = ontleed_yaml(tekst, pad)
    except GebruikersFout:
        _meld_veelgemaakte_fouten(tekst, pad)
        raise
    _controleer_begin(bron, pad)
    problemen = [
        *controleer_bsn(bron),
        *controleer_dubbele_ids(bron),
        *controleer_verwijzingen(bron),
    ]
    traject = None
    try:
        traject = Traject.model_validate(bron.data)
    except ValidationError as fout:
        # The model stops at the first error of a part, so the order is looked at once more.
        problemen += [*vertaal_modelfouten(fout, bron), *controleer_volgorde(bron)]
    if traject is None or problemen:
        uniek = {(p.veld, p.melding): p for p in problemen}.values()
        raise GebruikersFout(sorted(uniek, key=lambda p: p.regel or 0))
    return BronTraject(pad, traject, tekst, bron)


def lees_veldpad(veld: str) -> Pad:
    """Return the place that a text like ``partijen[2].naam`` means, with indexes from 0."""
    delen = re.findall(r"\[(\d+)\]|([^.\[\]]+)", veld)
    return tuple(int(nummer) - 1 if nummer else naam for nummer, naam in delen)


def _lees_tekst(inhoud: bytes, pad: Path) -> str:
    """Decode the file, or say what kind of file it is instead."""
    if inhoud.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0")):
        wat = "dit is geen YAML-bestand. Het lijkt een Word-, Excel-, PDF- of zip-bestand."
        raise GebruikersFout(Probleem(wat, bestand=pad, oplossing=_KIES_YAML))
    geen_tekst = Probleem("dit is geen tekstbestand.", bestand=pad, oplossing=_KIES_YAML)
    codering = "utf-16" if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        tekst = inhoud.decode(codering)
    except UnicodeDecodeError as fout:
        if b"\x00" in inhoud:
            raise GebruikersFout(geen_tekst) from None
        raise GebruikersFout(
            Probleem(
                "dit bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als Windows-1252 (ANSI). "
                "Letters als é en € zijn dan niet goed te lezen.",
                bestand=pad,
                regel=inhoud[: fout.start].count(b"\n") + 1,
                oplossing="Open het in Kladblok, kies 'Opslaan als' en kies bij Codering voor UTF-8.",
            )
        ) from None
    if "\x00" in tekst:
        raise GebruikersFout(geen_tekst)
    return tekst


def _meld_veelgemaakte_fouten(tekst: str, pad: Path) -> None:
    """Report, all at once, what people often type and YAML explains badly.

    Only for a file that is not good YAML: inside a text block the same characters are fine.
    """
    soorten = (
        (_ONZICHTBAAR.search, "op deze regel staat een teken dat je niet ziet.", "Typ de regel opnieuw."),
        (_TAB.match, "deze regel springt in met een tab.", "Vervang de tab door spaties."),
        (
            _APOSTROF.search,
            "deze tekst begint met een apostrof, zoals in 's avonds.",
            "Zet de hele tekst tussen dubbele aanhalingstekens.",
        ),
    )
    problemen = [
        Probleem(melding, bestand=pad, regel=nummer, oplossing=oplossing)
        for nummer, regel in enumerate(tekst.split("\n"), 1)
        for zoek, melding, oplossing in soorten
        if zoek(regel)
    ]
    if problemen:
        raise GebruikersFout(problemen)


def _controleer_begin(bron: YamlBron, pad: Path) -> None:
    """Refuse an empty file, something else than a traject, and another version, before anything is judged."""
    if bron.data is None:
        oplossing = "Begin met een kopie van een voorbeeld, of met 'leerwerk traject nieuw'."
        raise GebruikersFout(Probleem("dit bestand is leeg.", bestand=pad, oplossing=oplossing))
    if not isinstance(bron.data, dict):
        melding = "dit is geen beschrijving van een traject."
        raise GebruikersFout(bron.probleem((), melding, "Begin met velden als 'versie: 1' en 'partijen:'."))
    versie = bron.data.get("versie")
    if versie is not None and str(versie) != str(VERSIE):
        wat = f"versie '{versie}'" if not isinstance(versie, list | dict) else "deze versie"
        raise GebruikersFout(
            bron.probleem(
                ("versie",),
                f"{wat} ken ik niet. Dit programma leest versie {VERSIE}.",
                f"Schrijf 'versie: {VERSIE}', of werk leerwerk bij als het bestand nieuwer is.",
            )
        )
