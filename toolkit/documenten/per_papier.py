"""Say of each change in a traject in which papers it shows.

Nobody keeps a list of which paper prints which field: that would go out of date. Instead each change is made
on its own, and the fields of every paper are read before and after. What differs, shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from toolkit.documenten.papieren import PAPIEREN, Bron
from toolkit.traject.laden import BronTraject
from toolkit.traject.model import Deelnemer, Traject
from toolkit.traject.structuur import Pad
from toolkit.traject.vergelijken import Verschil
from toolkit.traject.yaml_bewerken import met, zonder

_PROEF = 8
"""How many deelnemers are tried for a change that is not about a deelnemer."""


ALLE = "In alle papieren"
GEEN = "In geen enkel papier"


def groepeer(
    verschillen: Sequence[Verschil], oud: BronTraject, nieuw: BronTraject
) -> dict[str, list[tuple[Verschil, list[str]]]]:
    """Return the changes per paper title; with each the codes of the deelnemers when it is not all of them.

    A change that shows in every paper stands under ``ALLE``, one that shows in none under ``GEEN``.
    """
    titels = [papier.titel for papier in PAPIEREN.values()]
    groepen: dict[str, list[tuple[Verschil, list[str]]]] = {titel: [] for titel in (ALLE, *titels, GEEN)}
    proef = _Proef(oud.bron.data, nieuw.bron.data)
    for verschil in verschillen:
        waar = proef.papieren(verschil)
        if len(waar) == len(titels) and not any(waar.values()):
            waar = {ALLE: []}
        for titel, codes in (waar or {GEEN: []}).items():
            groepen[titel].append((verschil, codes))
    return {titel: regels for titel, regels in groepen.items() if regels}


class _Proef:
    def __init__(self, oud: Any, nieuw: Any) -> None:
        self._oud, self._nieuw = _weinig(oud), _weinig(nieuw)
        self._data_oud, self._data_nieuw = oud, nieuw
        self._basis: dict[bool, dict[tuple[str, str], Any]] = {}
        self._per_deelnemer: dict[Pad, _Proef] = {}

    def papieren(self, verschil: Verschil) -> dict[str, list[str]]:
        """Return the titles of the papers in which a change shows, each with the codes if not for all."""
        hier, daar = verschil.pad_oud, verschil.pad_nieuw
        if (hier or daar or ("",))[0] == "deelnemers":
            if hier is None or daar is None:
                return {papier.titel: [] for papier in PAPIEREN.values() if papier.per_deelnemer}
            if len(self._data_nieuw["deelnemers"]) > 1 or len(self._data_oud["deelnemers"]) > 1:
                alleen = Verschil(("deelnemers", 0, *hier[2:]), ("deelnemers", 0, *daar[2:]), "", "", "")
                return self._van_een(hier, daar).papieren(alleen)
        # Made on the old traject; or undone on the new where that makes no sense: a start behind the old end.
        for op_nieuw in (False, True):
            try:
                anders = _lees(self._met(verschil, op_nieuw))
                basis = self._basis.get(op_nieuw) or _lees(self._nieuw if op_nieuw else self._oud)
            except (ValidationError, LookupError, StopIteration, TypeError, AttributeError, RuntimeError):
                continue
            self._basis[op_nieuw] = basis
            return _verschillend(basis, anders)
        return {papier.titel: [] for papier in PAPIEREN.values()}

    def _van_een(self, hier: Pad, daar: Pad) -> _Proef:
        """Return a trial in which there is only the deelnemer that a change is about."""
        if hier[:2] not in self._per_deelnemer:
            self._per_deelnemer[hier[:2]] = _Proef(
                {**self._data_oud, "deelnemers": [_haal(self._data_oud, hier[:2])]},
                {**self._data_nieuw, "deelnemers": [_haal(self._data_nieuw, daar[:2])]},
            )
        return self._per_deelnemer[hier[:2]]

    def _met(self, verschil: Verschil, op_nieuw: bool) -> Any:
        """Return the raw data with this one change made (or, on the new data, undone)."""
        data = self._nieuw if op_nieuw else self._oud
        hier = verschil.pad_nieuw if op_nieuw else verschil.pad_oud
        daar = verschil.pad_oud if op_nieuw else verschil.pad_nieuw
        andere = self._data_oud if op_nieuw else self._data_nieuw
        waarde = _haal(andere, daar) if daar is not None else None
        if hier is None:
            assert daar is not None
            lijst = (_lijstpad(data, daar[:-1]) or []) if daar else []
            return met(data, (*daar[:-1], len(lijst)), waarde)
        if waarde is None:
            return zonder(data, hier) if _haal(data, hier) is not None else data
        return met(data, hier, waarde)


def _lijstpad(data: Any, pad: Pad) -> list[Any]:
    gevonden = _haal(data, pad)
    return gevonden if isinstance(gevonden, list) else []


def _haal(data: Any, pad: Pad) -> Any:
    for stap in pad:
        if isinstance(data, dict):
            data = data.get(str(stap))
        elif isinstance(data, list) and isinstance(stap, int) and stap < len(data):
            data = data[stap]
        else:
            return None
    return data


def _weinig(data: Any) -> Any:
    return {**data, "deelnemers": list(data.get("deelnemers") or [])[:_PROEF]}


def _lees(data: Any) -> dict[tuple[str, str], Any]:
    """Return the fields of every paper, by its title and the code of its deelnemer."""
    traject = Traject.model_validate(data)
    uit: dict[tuple[str, str], Any] = {}
    for papier in PAPIEREN.values():
        wie: list[Deelnemer | None] = list(traject.deelnemers) if papier.per_deelnemer else [None]
        for deelnemer in wie:
            bron = Bron(traject, papier.titel, deelnemer)
            uit[papier.titel, deelnemer.code if deelnemer else ""] = papier.velden(bron)
    return uit


def _verschillend(
    basis: dict[tuple[str, str], Any], anders: dict[tuple[str, str], Any]
) -> dict[str, list[str]]:
    waar: dict[str, list[str]] = {}
    for titel, code in basis:
        if basis[titel, code] != anders.get((titel, code)):
            waar.setdefault(titel, []).append(code)
    alle = {titel: [c for t, c in basis if t == titel] for titel in waar}
    return {titel: [] if codes == alle[titel] else codes for titel, codes in waar.items()}
