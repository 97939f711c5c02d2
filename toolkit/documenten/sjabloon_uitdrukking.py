"""Follow the fields in one expression of a template: do they exist, and does the sandbox allow them?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from jinja2 import TemplateSyntaxError, nodes

from toolkit.documenten.omgeving import maak_omgeving
from toolkit.documenten.sjabloon import leg_uit

Melding = tuple[str, str]
"""What is wrong, and the cure."""

_OMGEVING = maak_omgeving()
_IETS = "?"
"""The place of a value that is no field of the paper (a number, a text); nothing is known of it."""


class Velden:
    """The places of a paper, to look names up in."""

    def __init__(self, paden: Iterable[str]) -> None:
        self._kinderen: dict[str, set[str]] = {}
        for pad in paden:
            ouder = ""
            for stap in pad.replace("[]", ".[]").split("."):
                self._kinderen.setdefault(ouder, set()).add(stap)
                ouder = stap if not ouder else f"{ouder}[]" if stap == "[]" else f"{ouder}.{stap}"

    def kinderen(self, pad: str) -> list[str]:
        """Return the names of the fields inside a place (``""`` is the paper itself)."""
        return sorted(self._kinderen.get(pad, set()) - {"[]"})

    def is_lijst(self, pad: str) -> bool:
        """Return whether a place is a list."""
        return "[]" in self._kinderen.get(pad, set())


class Uitdrukking:
    """The check of one expression; ``meldingen`` fills while it is followed."""

    def __init__(self, velden: Velden, namen: Mapping[str, str]) -> None:
        self._velden, self._namen = velden, namen
        self.meldingen: list[Melding] = []

    def volg(self, tekst: str) -> str:
        """Check an expression and return the place it stands for (``?`` when it is no place)."""
        try:
            boom = _OMGEVING.parse(f"{{{{ {tekst} }}}}")
        except TemplateSyntaxError as fout:
            self.meldingen.append((f"{leg_uit(fout)}.", "Verbeter de tag."))
            return _IETS
        uitvoer = boom.find(nodes.Output)
        return self._plek(uitvoer.nodes[0]) if uitvoer and uitvoer.nodes else _IETS

    def _plek(self, knoop: nodes.Node) -> str:
        if isinstance(knoop, nodes.Name):
            return self._naam(knoop.name)
        if isinstance(knoop, nodes.Getattr):
            return self._deel(self._plek(knoop.node), knoop.attr)
        if isinstance(knoop, nodes.Getitem):
            return self._item(self._plek(knoop.node), knoop.arg)
        if isinstance(knoop, nodes.Filter | nodes.Test):
            self._bekend(knoop)
        for kind in knoop.iter_child_nodes():
            self._plek(kind)
        return _IETS

    def _naam(self, naam: str) -> str:
        if naam in self._namen:
            return self._namen[naam]
        bekend = self._velden.kinderen("")
        if naam in bekend:
            return naam
        if naam not in _OMGEVING.globals:
            self._onbekend(naam, [*bekend, *self._namen])
        return _IETS

    def _deel(self, plek: str, naam: str) -> str:
        if naam.startswith("_"):
            self.meldingen.append((f"'{naam}' mag niet in een sjabloon.", "Haal deze code weg."))
            return _IETS
        if plek == _IETS:
            return _IETS
        kinderen = self._velden.kinderen(plek)
        if naam in kinderen:
            return f"{plek}.{naam}"
        if kinderen:
            self._onbekend(naam, kinderen, bij=plek)
        elif self._velden.is_lijst(plek):
            self.meldingen.append(
                (
                    f"'{plek.replace('[]', '')}' is een lijst. '{naam}' kun je daar niet direct van vragen.",
                    "Gebruik een lus: {%tr for regel in ... %}.",
                )
            )
        elif not hasattr(str, naam):
            self._onbekend(naam, [], bij=plek)
        return _IETS

    def _item(self, plek: str, index: nodes.Node) -> str:
        if isinstance(index, nodes.Const) and isinstance(index.value, str):
            return self._deel(plek, index.value)
        return f"{plek}[]" if plek != _IETS and self._velden.is_lijst(plek) else _IETS

    def _bekend(self, knoop: nodes.Filter | nodes.Test) -> None:
        filters = isinstance(knoop, nodes.Filter)
        alle = list(_OMGEVING.filters if filters else _OMGEVING.tests)
        if knoop.name not in alle:
            wat = "bewerking" if filters else "vraag"
            self.meldingen.append(
                (f"de {wat} '{knoop.name}' bestaat niet of mag niet.", _bedoelde(knoop.name, alle))
            )

    def _onbekend(self, naam: str, keuzes: list[str], *, bij: str = "") -> None:
        waar = f" bij '{bij.replace('[]', '')}'" if bij else ""
        self.meldingen.append((f"het veld '{naam}' bestaat niet{waar}.", _bedoelde(naam, keuzes)))


def _bedoelde(naam: str, keuzes: Iterable[str]) -> str:
    dichtbij = difflib.get_close_matches(naam, list(keuzes), n=1, cutoff=0.6)
    return f"Bedoelde je '{dichtbij[0]}'?" if dichtbij else "Kijk met 'leerwerk sjabloon velden' wat er kan."
