"""Change a few values in a YAML text and leave every other character as it is.

A library that reads the whole file and writes it anew (ruamel.yaml) keeps comments, but it moves the comment
above the next chapter when something is added at the end of a list, and lays out lines that nobody changed.
Here PyYAML says where each value stands, and only those characters are replaced. Every change is read back
and compared, so a text that would mean something else is never returned.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from toolkit.fouten import GebruikersFout
from toolkit.traject.structuur import Pad
from toolkit.traject.yaml_schrijven import itemregels, losse_waarde, regels, stroomtekst
from toolkit.yamlbron import ontleed_yaml

_Lader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Volgorde = Callable[[Pad], Sequence[str]]
"""Gives for the place of a part the names of its fields in order."""


class YamlTekst:
    """A YAML text that is changed place by place. ``data`` is what it means now."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self.data = ontleed_yaml(tekst).data

    def zet(self, pad: Pad, waarde: Any, volgorde: Volgorde) -> None:
        """Put ``waarde`` at ``pad``; parts and list items on the way are made.

        ``waarde`` is what ``naar_yaml`` returns: text, whole number, date, or lists and dicts of those. An
        index one past the end of a list adds an item.
        """
        keten = _keten(_ontleed(self.tekst), pad)
        self.data = met(self.data, pad, _kaal(waarde))
        if self._in_stroom(keten, pad):
            return
        if len(keten) == len(pad) + 1:
            self.tekst = _zet_waarde(self.tekst, keten, pad, waarde)
        else:
            self.tekst = _voeg_in(self.tekst, keten, pad, waarde, volgorde)

    def verwijder(self, pad: Pad) -> None:
        """Take away the field or item at ``pad``; a part that gets empty goes too."""
        keten = _keten(_ontleed(self.tekst), pad)
        if len(keten) <= len(pad):
            return
        while len(pad) > 1 and len(keten[-2].value) == 1:
            pad, keten = pad[:-1], keten[:-1]
        self.data = zonder(self.data, pad)
        if self._in_stroom(keten[:-1], pad):
            return
        lijnen = self.tekst.split("\n")
        begin = _begin(keten[-2], pad[-1]).start_mark
        eerste, laatste = begin.line, _eindregel(self.tekst, keten[-1])
        kop = lijnen[eerste][: begin.column]
        if isinstance(pad[-1], str) and kop.strip():  # the first field of an item stands behind its dash
            volgende = next(k for k, _ in keten[-2].value if k.value != pad[-1])
            tweede = volgende.start_mark.line
            lijnen[eerste : tweede + 1] = [*lijnen[laatste + 1 : tweede], kop + lijnen[tweede].lstrip()]
        else:
            del lijnen[eerste : laatste + 1]
        self.tekst = "\n".join(lijnen)

    def vervang_item(self, pad: Pad, waarde: dict[str, Any]) -> None:
        """Put another item in the place of the one at ``pad``; the comments inside the old one go too."""
        keten = _keten(_ontleed(self.tekst), pad)
        self.data = met(self.data, pad, _kaal(waarde))
        if self._in_stroom(keten, pad):
            return
        lijnen = self.tekst.split("\n")
        eerste, laatste = keten[-1].start_mark.line, _eindregel(self.tekst, keten[-1])
        streep = keten[-2].start_mark.column
        for nummer in range(laatste + 1, len(lijnen)):
            if _is_eigen_uitleg(lijnen[nummer], streep):
                laatste = nummer
            elif lijnen[nummer].strip():
                break
        lijnen[eerste : laatste + 1] = itemregels(waarde, streep)
        self.tekst = "\n".join(lijnen)

    def _in_stroom(self, keten: list[Node], pad: Pad) -> bool:
        """Write the outermost list or part on one line anew when the place is inside one."""
        stroom = next((i for i, node in enumerate(keten) if _is_stroom(node)), None)
        if stroom is not None:
            self.tekst = _vervang(self.tekst, keten[stroom], stroomtekst(_op(self.data, pad[:stroom])))
        return stroom is not None


def bewerk(tekst: str, functie: Callable[[YamlTekst], None]) -> str:
    """Return ``tekst`` after ``functie`` has changed it. The line ends of Windows stay.

    Raises:
        ValueError: the text would not mean what it should.
    """
    windows = "\r\n" in tekst
    yaml_tekst = YamlTekst(tekst.replace("\r\n", "\n") if windows else tekst)
    functie(yaml_tekst)
    uit = _gecontroleerd(yaml_tekst.tekst, yaml_tekst.data)
    return uit.replace("\n", "\r\n") if windows else uit


def _is_eigen_uitleg(regel: str, streep: int) -> bool:
    """Return whether a line is a comment that belongs to the item above it: it is indented deeper."""
    kaal = regel.lstrip(" ")
    return kaal.startswith("#") and len(regel) - len(kaal) > streep


def _zet_waarde(tekst: str, keten: list[Node], pad: Pad, waarde: Any) -> str:
    node = keten[-1]
    if isinstance(node, ScalarNode) and not isinstance(waarde, list | dict):
        nieuw = losse_waarde(waarde)
        leeg = node.start_mark.index == node.end_mark.index
        return _vervang(tekst, node, f" {nieuw}" if leeg else nieuw)
    if isinstance(pad[-1], int):
        lijnen = itemregels(waarde, keten[-2].start_mark.column)
        return _vervang_regels(tekst, node.start_mark.line, _eindregel(tekst, node), lijnen)
    sleutel = _begin(keten[-2], pad[-1])
    kolom = sleutel.start_mark.column
    lijnen = regels(str(pad[-1]), waarde, kolom)
    kop = tekst.split("\n")[sleutel.start_mark.line][:kolom]
    lijnen[0] = kop + lijnen[0].lstrip()
    return _vervang_regels(tekst, sleutel.start_mark.line, _eindregel(tekst, node), lijnen)


def _voeg_in(tekst: str, keten: list[Node], pad: Pad, waarde: Any, volgorde: Volgorde) -> str:
    diep = len(keten) - 1
    ouder = keten[-1]
    for stap in reversed(pad[diep + 1 :]):
        waarde = [waarde] if isinstance(stap, int) else {stap: waarde}
    stap = pad[diep]
    if isinstance(ouder, SequenceNode) and isinstance(stap, int):
        na = _eindregel(tekst, ouder)
        return _plak(tekst, na, itemregels(waarde, ouder.start_mark.column))
    if isinstance(ouder, MappingNode):
        namen = list(volgorde(pad[:diep]))
        plek = namen.index(stap) if stap in namen else len(namen)
        eerder = [paar for paar in ouder.value if paar[0].value in namen[:plek]]
        na = max((_eindregel(tekst, w) for _, w in eerder), default=_eindregel(tekst, ouder.value[0][1]))
        return _plak(tekst, na, regels(str(stap), waarde, ouder.start_mark.column))
    # an empty field: what must come in it makes it a part or a list
    geheel: Any = [waarde] if isinstance(stap, int) else {stap: waarde}
    return _zet_waarde(tekst, keten, pad[:diep], geheel)


def _plak(tekst: str, na: int, lijnen: list[str]) -> str:
    alle = tekst.split("\n")
    alle[na + 1 : na + 1] = lijnen
    if na + 1 == len(alle) - len(lijnen):  # the file did not end with a line break
        alle.append("")
    return "\n".join(alle)


def _vervang_regels(tekst: str, eerste: int, laatste: int, lijnen: list[str]) -> str:
    alle = tekst.split("\n")
    alle[eerste : laatste + 1] = lijnen
    return "\n".join(alle)


def _vervang(tekst: str, node: Node, nieuw: str) -> str:
    return tekst[: node.start_mark.index] + nieuw + tekst[_einde(tekst, node) :]


def _einde(tekst: str, node: Node) -> int:
    """Return the index behind the last character of a value, without comments or blank lines behind it."""
    if isinstance(node, ScalarNode) or _is_stroom(node):
        stuk = tekst[node.start_mark.index : node.end_mark.index]
        return int(node.start_mark.index) + len(stuk.rstrip())
    delen = [d for paar in node.value for d in paar] if isinstance(node, MappingNode) else node.value
    return max(_einde(tekst, deel) for deel in delen)


def _eindregel(tekst: str, node: Node) -> int:
    return tekst.count("\n", 0, _einde(tekst, node))


def _ontleed(tekst: str) -> Node:
    lader = _Lader(tekst)
    try:
        node = lader.get_single_node()
    finally:
        lader.dispose()
    if not isinstance(node, Node):
        raise ValueError("there is nothing in this text")
    return node


def _keten(wortel: Node, pad: Pad) -> list[Node]:
    """Return the nodes from the top down to ``pad``, as far as they exist."""
    keten = [wortel]
    for stap in pad:
        node = keten[-1]
        if isinstance(node, MappingNode):
            volgende = next((w for s, w in node.value if s.value == stap), None)
        elif isinstance(node, SequenceNode) and isinstance(stap, int) and stap < len(node.value):
            volgende = node.value[stap]
        else:
            volgende = None
        if volgende is None:
            break
        keten.append(volgende)
    return keten


def _begin(ouder: Node, stap: str | int) -> Node:
    """Return where a field (its name) or an item starts."""
    if isinstance(ouder, MappingNode):
        sleutel: Node = next(s for s, _ in ouder.value if s.value == stap)
        return sleutel
    item: Node = ouder.value[stap]
    return item


def _is_stroom(node: Node) -> bool:
    return isinstance(node, MappingNode | SequenceNode) and bool(node.flow_style)


def _kaal(waarde: Any) -> Any:
    """Return a value as the YAML reader gives it back."""
    if isinstance(waarde, dict):
        return {n: _kaal(w) for n, w in waarde.items()}
    if isinstance(waarde, list):
        return [_kaal(w) for w in waarde]
    if isinstance(waarde, date):
        return waarde.isoformat()
    return str(waarde) if isinstance(waarde, str) else waarde


def _op(data: Any, pad: Pad) -> Any:
    for stap in pad:
        data = data[stap]
    return data


def met(data: Any, pad: Pad, waarde: Any) -> Any:
    """Return plain data with ``waarde`` at ``pad``; the data itself does not change."""
    if not pad:
        return waarde
    stap, rest = pad[0], pad[1:]
    if isinstance(stap, int):
        lijst = list(data or [])
        lijst[stap : stap + 1] = [met(lijst[stap] if stap < len(lijst) else None, rest, waarde)]
        return lijst
    deel = dict(data or {})
    deel[stap] = met(deel.get(stap), rest, waarde)
    return deel


def zonder(data: Any, pad: Pad) -> Any:
    """Return plain data without the field or item at ``pad``; the data itself does not change."""
    ouder = copy.copy(_op(data, pad[:-1]))
    del ouder[pad[-1]]
    return met(data, pad[:-1], ouder)


def _gecontroleerd(tekst: str, bedoeld: Any) -> str:
    try:
        goed = ontleed_yaml(tekst).data == bedoeld
    except GebruikersFout:
        goed = False
    if not goed:
        raise ValueError("the changed text does not mean what it should")
    return tekst
