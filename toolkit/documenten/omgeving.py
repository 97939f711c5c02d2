"""The Jinja environment in which templates run: sandboxed, escaping, strict.

A template may read the fields of a paper, loop and choose. It may not reach Python's insides, load other
files, or make text without end.
"""

from __future__ import annotations

import re
from typing import Any

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from toolkit.documenten.markering import zonder_markering

MAX_HERHALING = 10_000
"""How many times a template may repeat a text with ``*``."""

# Characters that XML 1.0 cannot hold; a value with one of them would make an unreadable paper.
_VERBODEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BIJZONDER = re.compile("[\x00-\x1f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_TEKST_DICHT, _TEKST_OPEN = "</w:t>", '<w:t xml:space="preserve">'
_REGELEINDE = Markup(f"{_TEKST_DICHT}<w:br/>{_TEKST_OPEN}")
_TAB = Markup(f"{_TEKST_DICHT}<w:tab/>{_TEKST_OPEN}")


class OnbekendVeld(StrictUndefined):
    """A field that the paper does not have; using it is an error in Dutch."""

    @property
    def _undefined_message(self) -> str:
        return f"het veld '{self._undefined_name}' bestaat niet"


class Omgeving(ImmutableSandboxedEnvironment):
    """The sandbox for one kind of part.

    ``uitvoer`` turns each printed value into what the part can hold.
    """

    intercepted_binops = frozenset(["*", "**", "%"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse the operators with which a small template makes endless text."""
        getallen = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "*" and not getallen:
            aantal = right if isinstance(right, int) else left
            if not isinstance(aantal, int) or aantal > MAX_HERHALING:
                raise SecurityError("een tekst wordt te vaak herhaald")
        elif operator == "**" or not getallen:
            raise SecurityError(f"de bewerking '{operator}' mag niet in een sjabloon")
        return super().call_binop(context, operator, left, right)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Take a field of a paper before anything else that has that name."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


def _als_tekst(waarde: Any) -> Any:
    """Return a value as the inside of a ``w:t``: line breaks and tabs become Word's own."""
    if waarde is None:
        return ""
    if not isinstance(waarde, str) or isinstance(waarde, Markup) or not _BIJZONDER.search(waarde):
        return waarde
    schoon = _VERBODEN.sub("", waarde.replace("\r\n", "\n"))
    regels = re.split("[\r\n\f\u2028\u2029]", schoon)
    return _REGELEINDE.join(_TAB.join(escape(deel) for deel in regel.split("\t")) for regel in regels)


def _als_eigenschap(waarde: Any) -> Any:
    """Return a value as the inside of a document property: one line of plain text."""
    if waarde is None:
        return ""
    return (
        " ".join(_VERBODEN.sub("", zonder_markering(waarde)).split()) if isinstance(waarde, str) else waarde
    )


def maak_omgeving(*, eigenschappen: bool = False) -> Omgeving:
    """Return the environment for text parts, or for the document properties."""
    omgeving = Omgeving(
        autoescape=True,
        undefined=OnbekendVeld,
        finalize=_als_eigenschap if eigenschappen else _als_tekst,
        keep_trailing_newline=True,
    )
    # "safe" and friends would let a value of the traject write XML of its own.
    for filter in ("safe", "xmlattr", "tojson", "urlize", "format", "center", "indent"):
        omgeving.filters.pop(filter, None)
    for functie in ("lipsum", "cycler", "joiner", "namespace"):
        omgeving.globals.pop(functie, None)
    return omgeving
