"""Turn answers into a traject: as data to check with, and as YAML with explanation and visible gaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.antwoord import AntwoordFout, Namen, als_tekst, lees_antwoord, naar_yaml
from toolkit.traject.invullen.namen import maak_id
from toolkit.traject.invullen.vragenlijst import VAST, Antwoorden, Stap, stappen
from toolkit.traject.laden import lees_bron, lees_veldpad
from toolkit.traject.model import VERSIE, Model, Traject
from toolkit.traject.structuur import veldsoorten
from toolkit.traject.yaml_schrijven import regels

_KOP = """\
# De beschrijving van een leerwerktraject. Gemaakt met 'leerwerk traject nieuw'.
#
# - Elk gegeven staat hier een keer. Alle papieren worden hieruit gemaakt.
# - Achter een # staat uitleg. Die komt niet in de papieren.
# - Achter 'nog invullen' staat wat er nog ontbreekt. Vul het in achter de dubbele punt, of laat het leeg.
# - Een 'id' is een korte naam. Andere regels verwijzen daarnaar.
"""
_LIJN = "# " + "-" * 78
_MET_ID = {"partijen": "partij", "personen": "persoon", "opleidingen": "opleiding"}


@dataclass(frozen=True)
class _Gat:
    """A question without an answer."""

    uitleg: str


def ids(antwoorden: Antwoorden) -> dict[str, str]:
    """Return the id of every item that has one, by its key (``partijen[1].id``).

    An id is made when the name is given, and kept: a reference stays right when the name is changed later.
    """
    uit: dict[str, str] = {}
    for lijst, woord in _MET_ID.items():
        bezet: set[str] = set()
        voor = [s.sleutel.rsplit(".", 1)[0] for s in stappen(antwoorden) if s.sleutel.endswith("].naam")]
        for plek in (v for v in voor if v.startswith(f"{lijst}[") and v.count(".") == 0):
            gegeven = antwoorden.get(f"{plek}.id")
            naam = antwoorden.get(f"{plek}.naam")
            if gegeven and gegeven not in bezet:
                uit[f"{plek}.id"] = gegeven
                bezet.add(gegeven)
            else:
                uit[f"{plek}.id"] = maak_id(naam or f"{woord}{plek[len(lijst) + 1 : -1]}", bezet)
    return uit


def namen_uit(antwoorden: Antwoorden) -> Namen:
    """Return the names of the partijen, personen and opleidingen answered so far."""
    data: dict[str, list[dict[str, str]]] = {}
    for sleutel, id_ in ids(antwoorden).items():
        plek = sleutel.rsplit(".", 1)[0]
        item = {"id": id_}
        for veld in ("naam", "afkorting"):
            if (waarde := antwoorden.get(f"{plek}.{veld}")) and (
                veld == "naam" or plek.startswith("partijen")
            ):
                item[veld] = waarde
        data.setdefault(plek.split("[")[0], []).append(item)
    return Namen(Traject.model_validate(data))


def neem_antwoord(antwoorden: Antwoorden, stap: Stap, tekst: str, *, samenhang: bool = True) -> None:
    """Read an answer and keep it; references are kept as ids. ``samenhang``: look at the other answers too.

    Raises:
        AntwoordFout: it cannot be read, or does not fit the answers before it.
    """
    nieuw = dict(antwoorden)
    if stap.soort is None:
        antwoord = {"j": "ja", "ja": "ja", "n": "nee", "nee": "nee"}.get(tekst.strip().casefold())
        if antwoord is None:
            raise AntwoordFout(f"'{tekst}' is geen goed antwoord. Schrijf ja of nee.")
        antwoorden[stap.sleutel] = antwoord
        return
    namen = namen_uit(antwoorden)
    waarde = lees_antwoord(tekst, stap.soort, namen)
    if stap.soort.verwijzing is not None and waarde is not None:
        nieuw[stap.sleutel] = "\n".join(waarde) if isinstance(waarde, list) else waarde
    elif stap.soort.keuze is not None and waarde is not None:
        nieuw[stap.sleutel] = "\n".join(waarde) if isinstance(waarde, list) else str(waarde.value)
    else:
        nieuw[stap.sleutel] = als_tekst(waarde, stap.soort, namen) or None
    if stap.sleutel.endswith("].naam"):
        plek = stap.sleutel.removesuffix(".naam")
        if plek.split("[")[0] in _MET_ID and f"{plek}.id" not in nieuw:
            nieuw[f"{plek}.id"] = ids(nieuw)[f"{plek}.id"]
    for probleem in problemen(nieuw) if samenhang else ():
        if probleem.veld and stap.sleutel in probleem.veld:
            raise AntwoordFout(probleem.melding, probleem.oplossing)
    antwoorden.clear()
    antwoorden.update(nieuw)


def problemen(antwoorden: Antwoorden) -> list[Probleem]:
    """Return what is wrong with the traject that the answers make; missing answers are not wrong."""
    try:
        lees_bron(maak_yaml(antwoorden).encode(), Path("traject.yaml"))
    except GebruikersFout as fout:
        return list(fout.problemen)
    return []


def toon_antwoord(antwoorden: Antwoorden, stap: Stap) -> str:
    """Return an answer as a reader sees it; an empty text when there is none."""
    tekst = antwoorden.get(stap.sleutel)
    if tekst is None:
        return ""
    if stap.soort is not None and (stap.soort.verwijzing is not None or stap.soort.keuze is not None):
        namen = namen_uit(antwoorden)
        try:
            return als_tekst(lees_antwoord(tekst, stap.soort, namen), stap.soort, namen).replace("\n", ", ")
        except AntwoordFout:
            return ""
    return tekst.replace("\n", "; ")


def aantal_gaten(antwoorden: Antwoorden) -> int:
    """Return how many questions have no answer."""
    return sum(not antwoorden.get(s.sleutel) for s in stappen(antwoorden) if s.soort is not None)


def maak_yaml(antwoorden: Antwoorden) -> str:
    """Return the traject as YAML. A question without answer is an empty field that says what is missing."""
    data = _data(antwoorden)
    lijnen = [*_KOP.splitlines(), f"versie: {VERSIE}"]
    for naam, info in Traject.model_fields.items():
        if naam in data:
            lijnen += ["", _LIJN, f"# {info.description}", _LIJN, *_velden(Traject, {naam: data[naam]}, 0)]
    return "\n".join(lijnen) + "\n"


def _data(antwoorden: Antwoorden) -> dict[str, Any]:
    data: dict[str, Any] = {}
    namen = namen_uit(antwoorden)
    alle = [s for s in stappen(antwoorden) if s.soort is not None]
    for sleutel, id_ in ids(antwoorden).items():
        _leg(data, sleutel, id_)
    partijen = [i for s, i in ids(antwoorden).items() if s.startswith("partijen[")]
    for stap in alle:
        _leg(data, stap.sleutel, _waarde(antwoorden, stap, namen))
        lijst, haak, rest = stap.sleutel.partition("[")
        nummer = int(rest.split("]")[0]) - 1 if haak else 0
        if lijst in VAST and haak:
            veld, waarden = VAST[lijst]
            _leg(data, f"{lijst}[{nummer + 1}].{veld}", waarden[nummer])
        elif lijst == "financien.bijdragen":
            _leg(data, f"{lijst}[{nummer + 1}].partij", partijen[nummer])
    for nr, deelnemer in enumerate(data.get("deelnemers", []), 1):
        if isinstance(deelnemer.get("code"), _Gat):
            deelnemer["code"] = f"D{nr:02d}"
    return data


def _waarde(antwoorden: Antwoorden, stap: Stap, namen: Namen) -> Any:
    tekst = antwoorden.get(stap.sleutel)
    assert stap.soort is not None
    if tekst:
        try:
            return naar_yaml(lees_antwoord(tekst, stap.soort, namen), stap.soort)
        except AntwoordFout:  # a reference to a partij that was taken away again
            pass
    return _Gat(stap.vraag)


def _leg(data: dict[str, Any], sleutel: str, waarde: Any) -> None:
    plek: Any = data
    pad = lees_veldpad(sleutel)
    for stap, volgende in pairwise(pad):
        leeg: Any = [] if isinstance(volgende, int) else {}
        if isinstance(stap, int):
            while len(plek) <= stap:
                plek.append({})
            plek = plek[stap]
        else:
            plek = plek.setdefault(stap, leeg)
    plek[pad[-1]] = waarde


def _velden(deel: type[Model], data: dict[str, Any], inspring: int) -> Iterator[str]:
    wit = " " * inspring
    for naam in (n for n in deel.model_fields if n in data):
        waarde, onder = data[naam], veldsoorten(deel)[naam].deel
        if isinstance(waarde, _Gat):
            yield f"{wit}{naam}:  # nog invullen: {waarde.uitleg}"
        elif onder is not None and isinstance(waarde, dict):
            yield f"{wit}{naam}:"
            yield from _velden(onder, waarde, inspring + 2)
        elif onder is not None and isinstance(waarde, list):
            yield f"{wit}{naam}:"
            for item in waarde:
                eerste, *rest = _velden(onder, item, inspring + 4)
                yield f"{wit}  - {eerste.lstrip()}"
                yield from rest
        else:
            yield from regels(naam, waarde, inspring)
