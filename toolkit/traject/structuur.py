"""What the model looks like from outside: which field holds a part, a list or a reference.

Used to check references and to suggest a field name. All answers come from the annotations of the model.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from toolkit.traject.model import Model, Traject, Verwijzing

Pad = tuple[str | int, ...]
"""A place in the traject: field names, and indexes from 0."""


@dataclass(frozen=True)
class Veldsoort:
    """What a field holds: another part of the model or a reference, alone or in a list."""

    deel: type[Model] | None
    verwijzing: Verwijzing | None
    is_lijst: bool


@cache
def veldsoorten(deel: type[Model]) -> dict[str, Veldsoort]:
    """Return, for each field of a part of the model, what it holds."""
    uitkomst = {}
    for naam, info in deel.model_fields.items():
        aantekeningen = [*_losse_typen(info.annotation), *info.metadata]
        uitkomst[naam] = Veldsoort(
            deel=next((a for a in aantekeningen if isinstance(a, type) and issubclass(a, Model)), None),
            verwijzing=next((a for a in aantekeningen if isinstance(a, Verwijzing)), None),
            is_lijst=any(get_origin(a) is list for a in aantekeningen),
        )
    return uitkomst


def _losse_typen(annotatie: Any) -> Iterator[Any]:
    """Yield an annotation and everything inside it: members of a union, items of a list, metadata."""
    yield annotatie
    if not isinstance(annotatie, Verwijzing):
        for argument in get_args(annotatie):
            yield from _losse_typen(argument)


def deel_op(pad: Pad) -> type[Model] | None:
    """Return the part of the model that a place belongs to; None when the place is not in the model."""
    deel: type[Model] = Traject
    for stap in pad:
        if isinstance(stap, int):
            continue
        soort = veldsoorten(deel).get(stap)
        if soort is None or soort.deel is None:
            return None
        deel = soort.deel
    return deel


@cache
def veld_komt_voor_in(naam: str) -> tuple[str, ...]:
    """Return the parts (dotted, without indexes) that have a field with this name."""
    return tuple(".".join(map(str, pad)) for pad, deel in alle_delen() if naam in deel.model_fields)


@cache
def alle_delen() -> tuple[tuple[Pad, type[Model]], ...]:
    """Return every part of the model with its place, from the top down."""
    gevonden: list[tuple[Pad, type[Model]]] = []
    wachtrij: list[tuple[Pad, type[Model]]] = [((), Traject)]
    while wachtrij:
        pad, deel = wachtrij.pop(0)
        gevonden.append((pad, deel))
        wachtrij += [((*pad, n), s.deel) for n, s in veldsoorten(deel).items() if s.deel is not None]
    return tuple(gevonden)
