"""The base of every part of the model, and the helpers that describe its fields."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

VOLGORDE = (("start", "eind"), ("van", "tot"))
"""Pairs of fields of one part: the second is never before the first."""


class Model(BaseModel):
    """A part of the traject. Nothing in it is required: what is missing is a gap and not an error.

    An empty value (``naam:`` with nothing behind it) counts as missing. A part is true when at least one of
    its fields is filled, so a template can say ``{% if traject.convenant.toetreding %}``.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, str_strip_whitespace=True, coerce_numbers_to_str=True
    )

    _volgorde: ClassVar[tuple[tuple[str, str], ...]] = ()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Note which pairs of ``VOLGORDE`` this part has; asked for every part of every deelnemer."""
        cls._volgorde = tuple(paar for paar in VOLGORDE if cls.model_fields.keys() >= set(paar))

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, data: Any) -> Any:
        if isinstance(data, dict) and any(_leeg(waarde) for waarde in data.values()):
            return {n: waarde for n, waarde in data.items() if n not in cls.model_fields or not _leeg(waarde)}
        return data

    @model_validator(mode="after")
    def _check_order(self) -> Any:
        for eerst, laatst in self._volgorde:
            begin, einde = getattr(self, eerst), getattr(self, laatst)
            if begin is not None and einde is not None and einde < begin:
                raise PydanticCustomError("volgorde", "{veld}", {"veld": laatst, "eerst": eerst})
        return self

    def __bool__(self) -> bool:
        return any(_gevuld(getattr(self, naam)) for naam in type(self).model_fields)


def _leeg(waarde: object) -> bool:
    return waarde is None or (isinstance(waarde, str) and not waarde.strip())


def _gevuld(waarde: object) -> bool:
    if isinstance(waarde, Model | list | dict | str):
        return bool(waarde)
    return waarde is not None


def veld(beschrijving: str, *voorbeelden: Any) -> Any:
    """Return an optional field with its Dutch description and examples, as a user would write them."""
    return Field(default=None, description=beschrijving, examples=list(voorbeelden) or None)


def verplicht(beschrijving: str, *voorbeelden: Any) -> Any:
    """Return a field that must be there: the short name (``id``, ``code``) that others refer to."""
    return Field(default=..., description=beschrijving, examples=list(voorbeelden) or None)


def lijst(beschrijving: str, *voorbeelden: Any) -> Any:
    """Return a list field that is empty unless filled."""
    return Field(default_factory=list, description=beschrijving, examples=list(voorbeelden) or None)


def deel(soort: type[Model], beschrijving: str) -> Any:
    """Return a field that holds another part of the model; an empty part when it is not filled."""
    return Field(default_factory=soort, description=beschrijving)
