"""Read YAML into plain values that know their line, without trusting the file.

PyYAML's parser is used for its events only; nothing is constructed from tags. A plain scalar stays the text
that was written (``07:30``, ``0512000001``, ``ja``), so that the model decides what it means; only an empty
value, ``~`` and ``null`` are nothing. Depth and the number of values that aliases repeat are bounded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.syntaxfouten import vertaal_syntaxfout

_MAX_DIEPTE = 30
_MAX_HERHAALD = 100_000
_LADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LEEG = {"", "~", "null", "Null", "NULL"}


@dataclass
class Knoop:
    """One value of the file and the line (from 1) where it starts.

    ``waarde`` is a text, None, a list of ``Knoop`` or a dict of ``Knoop``; ``sleutelregels`` holds, for a
    dict, the line of each key. ``aantal`` counts the values in it, for the bound on aliases.
    """

    waarde: str | list[Knoop] | dict[str, Knoop] | None
    regel: int
    sleutelregels: dict[str, int] = field(default_factory=dict)
    aantal: int = 1

    def kaal(self) -> Any:
        """Return the value without lines: str, None, list or dict."""
        if isinstance(self.waarde, dict):
            return {naam: knoop.kaal() for naam, knoop in self.waarde.items()}
        if isinstance(self.waarde, list):
            return [knoop.kaal() for knoop in self.waarde]
        return self.waarde


def lees_knopen(tekst: str, pad: Path) -> Knoop:
    """Parse YAML into a tree of ``Knoop``; its top is a dict.

    Raises:
        GebruikersFout: a syntax error, an empty file, a duplicate key, a tag, too deep, too many aliases, or
            more than one document. All duplicate keys and tags are reported at once.
    """
    return _Lezer(tekst, pad).lees()


@dataclass
class _Open:
    """A list or dict that is being read; ``sleutel`` is the key that waits for its value."""

    knoop: Knoop
    anker: str | None
    sleutel: str | None = None


class _Lezer:
    def __init__(self, tekst: str, pad: Path) -> None:
        self.tekst = tekst
        self.pad = pad
        self.problemen: list[Probleem] = []
        self.ankers: dict[str, Knoop] = {}
        self.stapel: list[_Open] = []
        self.top: Knoop | None = None
        self.herhaald = 0

    def lees(self) -> Knoop:
        lader = _LADER(self.tekst)
        documenten = 0
        try:
            while lader.check_event():
                gebeurtenis = lader.get_event()
                if isinstance(gebeurtenis, yaml.DocumentStartEvent):
                    documenten += 1
                    if documenten > 1:
                        self._stop(
                            gebeurtenis,
                            "hier begint een tweede document (een regel met ---).",
                            "Haal de regel met --- weg. In een bestand staat een traject.",
                        )
                else:
                    self._verwerk(gebeurtenis)
        except yaml.YAMLError as fout:
            raise GebruikersFout(vertaal_syntaxfout(fout, self.tekst, self.pad)) from None
        finally:
            lader.dispose()
        if self.top is None or self.top.waarde is None:
            raise GebruikersFout(
                Probleem(
                    "dit bestand is leeg.",
                    bestand=self.pad,
                    oplossing="Begin met een kopie van een voorbeeld, of met 'leerwerk traject nieuw'.",
                )
            )
        if not isinstance(self.top.waarde, dict):
            self._meld(
                self.top.regel,
                "dit is geen beschrijving van een traject.",
                "Begin met velden als 'versie: 1' en 'partijen:'.",
            )
        if self.problemen:
            raise GebruikersFout(self.problemen)
        return self.top

    def _verwerk(self, gebeurtenis: Any) -> None:
        if isinstance(gebeurtenis, yaml.ScalarEvent):
            self._weiger_tag(gebeurtenis)
            leeg = not gebeurtenis.style and gebeurtenis.value in _LEEG
            self._plaats(
                Knoop(None if leeg else gebeurtenis.value, _regel(gebeurtenis)),
                gebeurtenis.anchor,
                gebeurtenis,
            )
        elif isinstance(gebeurtenis, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._weiger_tag(gebeurtenis)
            if len(self.stapel) >= _MAX_DIEPTE:
                self._stop(
                    gebeurtenis,
                    "hier zit te veel in elkaar.",
                    "Gebruik minder lagen. Kijk naar het voorbeeld.",
                )
            inhoud: Any = {} if isinstance(gebeurtenis, yaml.MappingStartEvent) else []
            self.stapel.append(_Open(Knoop(inhoud, _regel(gebeurtenis)), gebeurtenis.anchor))
        elif isinstance(gebeurtenis, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            open_deel = self.stapel.pop()
            self._plaats(open_deel.knoop, open_deel.anker, gebeurtenis)
        elif isinstance(gebeurtenis, yaml.AliasEvent):
            self._plaats_alias(gebeurtenis)

    def _plaats_alias(self, gebeurtenis: Any) -> None:
        knoop = self.ankers.get(gebeurtenis.anchor)
        if knoop is None:
            self._stop(
                gebeurtenis,
                f"'*{gebeurtenis.anchor}' verwijst naar iets dat hier niet bekend is.",
                "Begint je tekst met een sterretje? Zet de tekst dan tussen aanhalingstekens.",
            )
            return
        self.herhaald += knoop.aantal
        if self.herhaald > _MAX_HERHAALD:
            self._stop(
                gebeurtenis,
                "dit bestand herhaalt zichzelf te vaak (met & en *).",
                "Schrijf de tekst gewoon uit.",
            )
        self._plaats(knoop, None, gebeurtenis)

    def _plaats(self, knoop: Knoop, anker: str | None, gebeurtenis: Any) -> None:
        """Put a finished value in the list or dict that is open."""
        if anker is not None:
            self.ankers[anker] = knoop
        if not self.stapel:
            self.top = knoop
            return
        boven = self.stapel[-1]
        boven.knoop.aantal += knoop.aantal
        inhoud = boven.knoop.waarde
        if isinstance(inhoud, list):
            inhoud.append(knoop)
        elif isinstance(inhoud, dict):
            if boven.sleutel is None:
                boven.sleutel = self._sleutel(knoop, boven.knoop, gebeurtenis)
            else:
                inhoud.setdefault(boven.sleutel, knoop)
                boven.sleutel = None

    def _sleutel(self, knoop: Knoop, deel: Knoop, gebeurtenis: Any) -> str:
        if not isinstance(knoop.waarde, str):
            self._stop(
                gebeurtenis,
                "hier hoort de naam van een veld te staan.",
                "Schrijf een naam, een dubbele punt en dan de waarde.",
            )
        naam = str(knoop.waarde)
        if naam in deel.sleutelregels:
            self._meld(
                knoop.regel,
                f"het veld '{naam}' staat hier twee keer (ook op regel {deel.sleutelregels[naam]}).",
                "Haal er een weg.",
            )
        deel.sleutelregels.setdefault(naam, knoop.regel)
        return naam

    def _weiger_tag(self, gebeurtenis: Any) -> None:
        if gebeurtenis.tag not in (None, "!", "tag:yaml.org,2002:str"):
            self._meld(
                _regel(gebeurtenis),
                "hier staat een code met een uitroepteken (!). Dat mag niet.",
                "Haal de code weg. Is het gewone tekst? Zet de tekst dan tussen aanhalingstekens.",
            )

    def _meld(self, regel: int, melding: str, oplossing: str) -> None:
        self.problemen.append(Probleem(melding, bestand=self.pad, regel=regel, oplossing=oplossing))

    def _stop(self, gebeurtenis: Any, melding: str, oplossing: str) -> None:
        """Report, and give up: what follows cannot be trusted."""
        self._meld(_regel(gebeurtenis), melding, oplossing)
        raise GebruikersFout(self.problemen)


def _regel(gebeurtenis: Any) -> int:
    return int(gebeurtenis.start_mark.line) + 1
