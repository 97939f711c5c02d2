"""Read YAML the way a user means it, and remember where everything stands.

YAML 1.1 turns ``16:30`` into 990, ``0512000001`` into another number and ``nee`` into false. Here a value
without quotes is text, unless it is ``null`` (or ``~``, or nothing), ``true``, ``false``, a whole number
without leading zeros, or a decimal number with a full stop. The model that the data goes into decides about
the rest (dates, times, amounts).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.yamlfouten import vertaal

MAX_BYTES = 5_000_000
"""The largest YAML file that is read."""
_MAX_DIEPTE = 50
_NUL, _WAARHEID, _GEHEEL, _DECIMAAL, _TEKST = (
    f"tag:yaml.org,2002:{t}" for t in ("null", "bool", "int", "float", "str")
)
_VERZAMELING = {"tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}

_Lader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # C is ten times as fast


class _TekstLader(_Lader):  # type: ignore[misc]
    """The safe loader with our own, shorter list of what is not text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own name and shape


for _tag, _patroon, _eerste in (
    (_NUL, r"^(?:~|null|)$", ["~", "n", ""]),
    (_WAARHEID, r"^(?:true|false)$", list("tf")),
    (_GEHEEL, r"^[-+]?(?:0|[1-9][0-9]*)$", list("-+0123456789")),
    (_DECIMAAL, r"^[-+]?(?:0|[1-9][0-9]*)\.[0-9]+$", list("-+0123456789")),
):
    _TekstLader.add_implicit_resolver(_tag, re.compile(_patroon), _eerste)


@dataclass(frozen=True)
class YamlBron:
    """What stands in a YAML file: plain ``data`` (dict, list, str, int, Decimal, bool, None) and the lines.

    The keys of a dict are always text, as they were written. The lines are looked up in ``_tekst``, the text
    of the file, when one is first asked for.
    """

    data: Any
    pad: Path | None = None
    _tekst: str | None = field(default=None, repr=False, compare=False)

    @cached_property
    def _wortel(self) -> Node | None:
        return None if self._tekst is None else _knopen(self._tekst)

    def regel(self, plek: Sequence[str | int]) -> int | None:
        """Return the line (from 1) of the value at ``plek``, such as ``("partijen", 2, "naam")``.

        For a field it is the line of its name. Where the path leads nowhere it is the line of the last part
        that is there, so a missing field has the line of what it is missing from. None for an empty file.
        """
        node, regel = self._wortel, None if self._wortel is None else _regel(self._wortel)
        for stap in plek:
            if isinstance(node, MappingNode):
                paar = next((p for p in node.value if p[0].value == str(stap)), None)
                if paar is None:
                    return regel
                regel, node = _regel(paar[0]), paar[1]
            elif isinstance(node, SequenceNode) and isinstance(stap, int) and 0 <= stap < len(node.value):
                node = node.value[stap]
                regel = _regel(node)
            else:
                return regel
        return regel

    def probleem(self, plek: Sequence[str | int], melding: str, oplossing: str | None = None) -> Probleem:
        """Return a ``Probleem`` at ``plek`` in this file, with its line and its path."""
        return Probleem(
            melding, bestand=self.pad, regel=self.regel(plek), veld=veldpad(plek) or None, oplossing=oplossing
        )


def veldpad(plek: Sequence[str | int]) -> str:
    """Return a path as the user reads it: ``partijen[2].naam``. List items count from 1."""
    tekst = ""
    for stap in plek:
        tekst += f"[{stap + 1}]" if isinstance(stap, int) else f".{stap}" if tekst else stap
    return tekst


def lees_yaml(pad: Path, *, max_bytes: int = MAX_BYTES) -> YamlBron:
    """Read a YAML file.

    Raises:
        BestandsFout: it cannot be read or is larger than ``max_bytes``.
        GebruikersFout: it is not UTF-8, not YAML, or uses what we do not read (tags, anchors, two documents);
            with the line. Also for a field that stands twice: all of those at once.
    """
    return ontleed_yaml(lees_bytes(pad, max_bytes=max_bytes), pad)


def ontleed_yaml(inhoud: bytes | str, pad: Path | None = None) -> YamlBron:
    """Read YAML from memory; ``pad`` is only for the messages. Raises like ``lees_yaml``."""
    tekst = als_tekst(inhoud, pad)
    try:
        wortel = _knopen(tekst)
    except yaml.YAMLError as fout:
        raise GebruikersFout(vertaal(fout, tekst, pad)) from None
    except RecursionError:
        raise GebruikersFout(_te_diep(pad, None)) from None
    if wortel is None:
        return YamlBron(None, pad)
    problemen: list[Probleem] = []
    gezien: set[int] = set()
    data = _bouw(wortel, pad, problemen, gezien, 0)
    if problemen:
        raise GebruikersFout(problemen)
    return YamlBron(data, pad, tekst)


def _knopen(tekst: str) -> Node | None:
    """Return the tree of a YAML text; PyYAML's errors pass."""
    lader = _TekstLader(tekst)
    try:
        wortel: Node | None = lader.get_single_node()
    finally:
        lader.dispose()
    return wortel


def als_tekst(inhoud: bytes | str, pad: Path | None) -> str:
    """Return the text of a YAML file (UTF-8 or UTF-16), or raise ``GebruikersFout``."""
    if isinstance(inhoud, bytes):
        codering = "utf-16" if inhoud[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        try:
            inhoud = inhoud.decode(codering)
        except UnicodeDecodeError as fout:
            regel = inhoud[: fout.start].count(b"\n") + 1 if isinstance(inhoud, bytes) else None
            raise GebruikersFout(
                Probleem(
                    "hier staan tekens die geen UTF-8 zijn.",
                    bestand=pad,
                    regel=regel,
                    oplossing="Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8).",
                )
            ) from None
    return inhoud.removeprefix("\ufeff")


def _bouw(node: Node, pad: Path | None, problemen: list[Probleem], gezien: set[int], diepte: int) -> Any:
    """Turn a node into plain data; what is wrong goes into ``problemen``."""
    if isinstance(node, ScalarNode):
        return _waarde(node, pad, problemen)
    if diepte > _MAX_DIEPTE:
        problemen.append(_te_diep(pad, _regel(node)))
        return None
    if id(node) in gezien:  # an alias; also the way to fill the memory with a small file
        problemen.append(
            Probleem(
                "leerwerk leest geen verwijzingen met & en *.",
                bestand=pad,
                regel=_regel(node),
                oplossing="Schrijf de waarde helemaal uit.",
            )
        )
        return None
    gezien.add(id(node))
    if node.tag not in _VERZAMELING:
        problemen.append(_vreemd_teken(node, pad))
        return None
    if isinstance(node, SequenceNode):
        return [_bouw(deel, pad, problemen, gezien, diepte + 1) for deel in node.value]
    uit: dict[str, Any] = {}
    for sleutel, waarde in node.value:
        if not isinstance(sleutel, ScalarNode):
            problemen.append(
                Probleem(
                    "de naam van een veld moet een woord zijn.",
                    bestand=pad,
                    regel=_regel(sleutel),
                    oplossing="Staat er een { of [ in een tekst? Zet de tekst dan tussen aanhalingstekens.",
                )
            )
            continue
        naam = sleutel.value
        if naam in uit:
            problemen.append(
                Probleem(
                    f"het veld '{naam}' staat hier twee keer.",
                    bestand=pad,
                    regel=_regel(sleutel),
                    oplossing="Haal er één weg.",
                )
            )
        uit[naam] = _bouw(waarde, pad, problemen, gezien, diepte + 1)
    return uit


def _waarde(node: ScalarNode, pad: Path | None, problemen: list[Probleem]) -> Any:
    tekst: str = node.value
    if node.tag == _TEKST:
        return tekst
    if node.tag == _NUL:
        return None
    if node.tag == _WAARHEID and tekst in ("true", "false"):
        return tekst == "true"
    if node.tag in (_GEHEEL, _DECIMAAL):
        if len(tekst) > 30:  # no number of ours; and very long ones are slow to convert
            return tekst
        try:
            return int(tekst) if node.tag == _GEHEEL else Decimal(tekst)
        except (ValueError, ArithmeticError):  # an explicit tag: !!int "abc"
            pass
    problemen.append(_vreemd_teken(node, pad))
    return None


def _vreemd_teken(node: Node, pad: Path | None) -> Probleem:
    return Probleem(
        "voor deze waarde staat een code met een uitroepteken. Die leest leerwerk niet.",
        bestand=pad,
        regel=_regel(node),
        oplossing="Haal het weg, of zet de hele tekst tussen aanhalingstekens.",
    )


def _te_diep(pad: Path | None, regel: int | None) -> Probleem:
    return Probleem(
        "hier staan te veel niveaus in elkaar.",
        bestand=pad,
        regel=regel,
        oplossing="Maak het bestand eenvoudiger.",
    )


def _regel(node: Node) -> int:
    return int(node.start_mark.line) + 1
