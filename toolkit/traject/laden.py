"""Load a traject from YAML: everything that cannot be read is reported at once, in Dutch, with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.knopen import Knoop, lees_knopen
from toolkit.traject.meldingen import vertaal_modelfouten
from toolkit.traject.model import VERSIE, Traject
from toolkit.traject.structuur import Pad
from toolkit.traject.verwijzingen import (
    controleer_bsn,
    controleer_dubbele_ids,
    controleer_verwijzingen,
    controleer_volgorde,
)

MAX_BYTES = 8_000_000
"""The largest file that is read: more than a thousand deelnemers."""

_ONZICHTBAAR = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True)
class BronTraject:
    """A traject together with the file it came from.

    ``tekst`` is the file as text, for tools that change it and keep its comments.
    """

    pad: Path
    traject: Traject
    tekst: str
    top: Knoop

    def regel_van(self, veld: str | Pad) -> int:
        """Return the line (from 1) of a field.

        ``veld`` is a place as ``structuur.veldnaam`` writes it (``deelnemers[2].contract.start``, counting
        from 1), or a tuple with indexes from 0. For a field that is not in the file: the line of the nearest
        part around it.
        """
        return _regel_van(self.top, _als_pad(veld) if isinstance(veld, str) else veld)


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
    tekst = _lees_tekst(inhoud, pad)
    top = lees_knopen(tekst, pad)
    _controleer_versie(top, pad)
    problemen = [
        *controleer_bsn(top, pad),
        *controleer_dubbele_ids(top, pad),
        *controleer_verwijzingen(top, pad),
        *controleer_volgorde(top, pad),
    ]
    traject = None
    try:
        traject = Traject.model_validate(top.kaal())
    except ValidationError as fout:
        problemen += vertaal_modelfouten(fout, pad, lambda plek: _regel_van(top, plek))
    if traject is None or problemen:
        uniek = {(p.veld, p.melding): p for p in problemen}.values()
        raise GebruikersFout(sorted(uniek, key=lambda p: p.regel or 0))
    return BronTraject(pad, traject, tekst, top)


def _lees_tekst(inhoud: bytes, pad: Path) -> str:
    """Decode the file, or say what kind of file it is instead."""
    if inhoud.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0")):
        raise GebruikersFout(
            Probleem(
                "dit is geen YAML-bestand. Het lijkt een Word-, Excel-, PDF- of zip-bestand.",
                bestand=pad,
                oplossing="Geef het bestand met de beschrijving van het traject (.yaml).",
            )
        )
    codering = "utf-16" if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        tekst = inhoud.decode(codering)
    except UnicodeDecodeError as fout:
        begin = inhoud[: fout.start]
        if codering == "utf-16" or b"\x00" in inhoud:
            raise GebruikersFout(_geen_tekst(pad)) from None
        raise GebruikersFout(
            Probleem(
                "dit bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als Windows-1252 (ANSI). "
                "Letters als é en € zijn dan niet goed te lezen.",
                bestand=pad,
                regel=begin.count(b"\n") + 1,
                oplossing="Open het in Kladblok, kies 'Opslaan als' en kies bij Codering voor UTF-8.",
            )
        ) from None
    if "\x00" in tekst:
        raise GebruikersFout(_geen_tekst(pad))
    onzichtbaar = [nr for nr, regel in enumerate(tekst.split("\n"), 1) if _ONZICHTBAAR.search(regel)]
    if onzichtbaar:
        raise GebruikersFout(
            [
                Probleem(
                    "op deze regel staat een teken dat je niet ziet en dat hier niet mag.",
                    bestand=pad,
                    regel=nr,
                    oplossing="Typ de regel opnieuw.",
                )
                for nr in onzichtbaar[:20]
            ]
        )
    return tekst


def _geen_tekst(pad: Path) -> Probleem:
    return Probleem(
        "dit is geen tekstbestand.",
        bestand=pad,
        oplossing="Geef het bestand met de beschrijving van het traject (.yaml).",
    )


def _controleer_versie(top: Knoop, pad: Path) -> None:
    """Refuse a file of another version before anything else in it is judged."""
    knoop = top.waarde.get("versie") if isinstance(top.waarde, dict) else None
    if knoop is not None and knoop.waarde is not None and knoop.waarde != str(VERSIE):
        wat = f"versie '{knoop.waarde}'" if isinstance(knoop.waarde, str) else "deze versie"
        raise GebruikersFout(
            Probleem(
                f"{wat} ken ik niet. Dit programma leest versie {VERSIE}.",
                bestand=pad,
                regel=knoop.regel,
                veld="versie",
                oplossing=f"Schrijf 'versie: {VERSIE}', of werk leerwerk bij als het bestand nieuwer is.",
            )
        )


def _als_pad(veld: str) -> Pad:
    return tuple(
        int(nummer) - 1 if nummer else naam
        for naam, nummer in re.findall(r"([^.\[\]]+)(?!\d*\])|\[(\d+)\]", veld)
    )


def _regel_van(top: Knoop, pad: Pad) -> int:
    knoop, regel = top, top.regel
    for stap in pad:
        if isinstance(stap, str) and isinstance(knoop.waarde, dict) and stap in knoop.waarde:
            regel, knoop = knoop.sleutelregels[stap], knoop.waarde[stap]
        elif isinstance(stap, int) and isinstance(knoop.waarde, list) and stap < len(knoop.waarde):
            knoop = knoop.waarde[stap]
            regel = knoop.regel
        else:
            break
    return regel
