"""What differs between two versions of a traject, in words.

Items of a list are the same item when they have the same id or code. Items without one are the same when most
of what stands in them is the same, so a line that moved is no change, and a changed line is one change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from toolkit.traject.invullen.antwoord import Namen, als_tekst, antwoordsoort, label
from toolkit.traject.model import Model, Traject
from toolkit.traject.opmaak import datum, euro, opsomming
from toolkit.traject.structuur import Pad, veldsoorten

_NIET = frozenset({"versie", "uitzonderingen"})
"""Fields at the top that say nothing about the traject itself."""

_TITELS = {
    "traject": "Het traject",
    "statushouders": "De statushouders",
    "doel": "Het doel",
    "gegevens": "Persoonsgegevens",
    "financien": "Geld",
    "partijen": "Partij",
    "personen": "Persoon",
    "fasen": "Planning",
    "rollen": "Rol",
    "taken": "Taak",
    "deelnemers": "Deelnemer",
    "opleidingen": "Opleiding",
    "trainingen": "Training",
}
_NAAMVELDEN = (
    *("naam", "code", "taak", "term", "wat", "doel", "fase", "rol", "partij", "situatie", "datum", "soort"),
    *("onderwerp", "indicator", "adres", "dagen"),
)


@dataclass(frozen=True)
class Verschil:
    """One change. ``pad_oud`` and ``pad_nieuw`` are its place in each version; None: it is not there.

    For a whole item of a list ``oud`` or ``nieuw`` is a short description of it.
    """

    pad_oud: Pad | None
    pad_nieuw: Pad | None
    wat: str
    oud: str
    nieuw: str

    def __str__(self) -> str:
        """Return the change as a Dutch sentence."""
        if self.pad_oud is None or not self.oud:
            return f"{self.wat}: erbij gekomen is {self.nieuw}."
        if self.pad_nieuw is None or not self.nieuw:
            return f"{self.wat}: vervallen is {self.oud}."
        return f"{self.wat}: was {self.oud}, is nu {self.nieuw}."


def vergelijk(oud: Traject, nieuw: Traject) -> list[Verschil]:
    """Return every change from ``oud`` to ``nieuw``, in the order of the file."""
    return list(_Vergelijker(oud, nieuw).delen(oud, nieuw, (), (), []))


class _Vergelijker:
    def __init__(self, oud: Traject, nieuw: Traject) -> None:
        self._oud, self._nieuw = Namen(oud), Namen(nieuw)

    def delen(
        self, oud: Model, nieuw: Model, pad_oud: Pad, pad_nieuw: Pad, woorden: list[str]
    ) -> Iterator[Verschil]:
        """Yield what differs between two parts of the same kind."""
        for naam, soort in veldsoorten(type(nieuw)).items():
            a, b = getattr(oud, naam), getattr(nieuw, naam)
            if a == b or (not pad_nieuw and naam in _NIET):
                continue
            plek = (*pad_oud, naam), (*pad_nieuw, naam)
            titel = _TITELS.get(naam, label(naam)) if not pad_nieuw else label(naam).lower()
            if soort.deel is None:
                yield self._waarde(type(nieuw), naam, a, b, *plek, [*woorden, titel])
            elif soort.is_lijst:
                yield from self._lijst(a, b, *plek, [*woorden, titel])
            else:
                yield from self.delen(a, b, *plek, [*woorden, titel])

    def _waarde(
        self, deel: type[Model], naam: str, a: Any, b: Any, pad_oud: Pad, pad_nieuw: Pad, woorden: list[str]
    ) -> Verschil:
        oud, nieuw = self._toon(deel, naam, a, self._oud), self._toon(deel, naam, b, self._nieuw)
        return Verschil(pad_oud, pad_nieuw, ", ".join(woorden), oud, nieuw)

    def _lijst(
        self, oud: list[Model], nieuw: list[Model], pad_oud: Pad, pad_nieuw: Pad, woorden: list[str]
    ) -> Iterator[Verschil]:
        paren = _koppel(oud, nieuw)
        for i, j in paren:
            if i is not None and j is not None:
                wat = [*woorden, self._itemnaam(nieuw[j], self._nieuw)]
                yield from self.delen(oud[i], nieuw[j], (*pad_oud, i), (*pad_nieuw, j), wat)
            elif i is not None:
                yield Verschil((*pad_oud, i), None, ", ".join(woorden), self._kort(oud[i], self._oud), "")
            elif j is not None:
                kort = self._kort(nieuw[j], self._nieuw)
                yield Verschil(None, (*pad_nieuw, j), ", ".join(woorden), "", kort)

    def _itemnaam(self, item: Model, namen: Namen) -> str:
        naam = next((v for v in _NAAMVELDEN if getattr(item, v, None)), None)
        if naam is None:
            return "zonder naam"
        tekst = self._toon(type(item), naam, getattr(item, naam), namen).strip("“”")
        return tekst if len(tekst) <= 50 else f"{tekst[:49]}…"

    def _kort(self, item: Model, namen: Namen) -> str:
        """Return an item as its first facts: who, what, when."""
        delen = [
            self._toon(type(item), veld, getattr(item, veld), namen)
            for veld, soort in veldsoorten(type(item)).items()
            if soort.deel is None and veld not in ("id",) and getattr(item, veld)
        ]
        return ", ".join(delen[:4]) or self._itemnaam(item, namen)

    def _toon(self, deel: type[Model], naam: str, waarde: Any, namen: Namen) -> str:
        soort = antwoordsoort(deel, naam)
        if waarde is None or waarde == []:
            return ""
        if isinstance(waarde, list):
            return opsomming(self._een(w, soort.soort, als_tekst(w, soort, namen)) for w in waarde)
        kaal = soort.keuze is None and soort.verwijzing is None and soort.soort == "tekst"
        tekst = self._een(waarde, soort.soort, als_tekst(waarde, soort, namen))
        return f"“{tekst}”" if kaal else tekst

    def _een(self, waarde: Any, soort: str, tekst: str) -> str:
        if isinstance(waarde, Decimal) and soort == "bedrag":
            return euro(waarde)
        return datum(waarde) if isinstance(waarde, date) else tekst


def _koppel(oud: list[Model], nieuw: list[Model]) -> list[tuple[int | None, int | None]]:
    """Return which old item became which new one; None: it is gone, or new."""
    over_oud, over_nieuw = set(range(len(oud))), set(range(len(nieuw)))
    paren: dict[int, int] = {}

    def neem(i: int, j: int) -> None:
        paren[j] = i
        over_oud.discard(i)
        over_nieuw.discard(j)

    sleutels = {_sleutel(item): i for i, item in enumerate(oud) if _sleutel(item)}
    for j, item in enumerate(nieuw):
        i = sleutels.get(_sleutel(item))
        if i is not None and i in over_oud:
            neem(i, j)
    if not sleutels:
        for j in list(over_nieuw):
            i = next((i for i in sorted(over_oud) if oud[i] == nieuw[j]), None)
            if i is not None:
                neem(i, j)
        kandidaten = [(_gelijk(oud[i], nieuw[j]), -abs(i - j), i, j) for i in over_oud for j in over_nieuw]
        for mate, _, i, j in sorted(kandidaten, reverse=True):
            if mate >= 0.5 and i in over_oud and j in over_nieuw:
                neem(i, j)
    uit: list[tuple[int | None, int | None]] = [(paren.get(j), j) for j in range(len(nieuw))]
    return [*uit, *((i, None) for i in sorted(over_oud))]


def _sleutel(item: Model) -> str:
    return str(getattr(item, "id", None) or getattr(item, "code", None) or "").lower()


def _gelijk(a: Model, b: Model) -> float:
    """Return which part of the filled fields is the same, 0 to 1."""
    velden = [n for n in type(a).model_fields if getattr(a, n) or getattr(b, n)]
    return sum(getattr(a, n) == getattr(b, n) for n in velden) / len(velden) if velden else 1.0
