"""Check, on the values as written, what the model alone cannot see: references, double ids, order, a BSN.

These run on the raw values, so that they are reported together with the errors of the model.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from pydantic_core import PydanticCustomError

from toolkit.fouten import Probleem
from toolkit.traject.meldingen import melding_volgorde
from toolkit.traject.model import DEELNEMER, Model, Traject, Verwijzing
from toolkit.traject.model.basis import VOLGORDE
from toolkit.traject.model.soorten import lees_datum, lees_tijd
from toolkit.traject.persoonsgegevens import bevat_bsn
from toolkit.traject.structuur import Pad, veldsoorten
from toolkit.yamlbron import YamlBron

_LIJSTEN = {"partij": ("partijen", "id"), "persoon": ("personen", "id"), "opleiding": ("opleidingen", "id")}
_UNIEK = (*_LIJSTEN.values(), ("deelnemers", "code"))


def controleer_verwijzingen(bron: YamlBron) -> list[Probleem]:
    """Return a problem for every reference to nobody, with a suggestion."""
    bekend = {soort: [id for id, _ in _ids(bron.data, *plek)] for soort, plek in _LIJSTEN.items()}
    problemen = []
    for pad, doel, verwijzing in _verwijzingen(Traject, bron.data, ()):
        keuzes = [*bekend[verwijzing.naar], *([DEELNEMER] if verwijzing.ook_deelnemer else [])]
        if not doel or doel in keuzes:
            continue
        lijst = _LIJSTEN[verwijzing.naar][0]
        dichtbij = difflib.get_close_matches(doel, keuzes, n=1, cutoff=0.6)
        advies = f"Zet '{doel}' erbij onder '{lijst}'."
        if dichtbij:
            advies = f"Bedoelde je '{dichtbij[0]}'?"
        elif keuzes:
            advies = f"Kies uit: {', '.join(keuzes[:12])}. Of zet '{doel}' erbij onder '{lijst}'."
        problemen.append(bron.probleem(pad, f"'{doel}' staat niet als id bij '{lijst}'.", advies))
    return problemen


def controleer_dubbele_ids(bron: YamlBron) -> list[Probleem]:
    """Return a problem for every id or code that is used twice; capitals make no difference."""
    problemen = []
    for lijst, sleutel in _UNIEK:
        eerder: dict[str, Pad] = {}
        for id, pad in _ids(bron.data, lijst, sleutel):
            if id.lower() in eerder:
                melding = f"'{id}' wordt al gebruikt op regel {bron.regel(eerder[id.lower()])}."
                problemen.append(bron.probleem(pad, melding, "Kies een andere korte naam."))
            elif lijst == "partijen" and id.lower() == DEELNEMER:
                melding = f"'{id}' is een vast woord voor de statushouders."
                problemen.append(bron.probleem(pad, melding, "Kies een andere korte naam voor deze partij."))
            eerder.setdefault(id.lower(), pad)
    return problemen


def controleer_bsn(bron: YamlBron) -> list[Probleem]:
    """Return a problem for every value that holds a BSN. The number itself is not repeated."""
    return [
        bron.probleem(
            pad,
            "hier staat een burgerservicenummer (BSN). De wet verbiedt dat in dit bestand.",
            "Haal het nummer weg. Gebruik voor een deelnemer een code, zoals D01.",
        )
        for pad, waarde in _alles(bron.data)
        if not isinstance(waarde, dict | list | None)
        and bevat_bsn(str(waarde), next((str(s) for s in reversed(pad) if isinstance(s, str)), ""))
    ]


def controleer_volgorde(bron: YamlBron) -> list[Probleem]:
    """Return a problem for every end before its start, also in a part that has other errors."""
    problemen = []
    for pad, deel in _alles(bron.data):
        for eerst, laatst in VOLGORDE if isinstance(deel, dict) else ():
            begin, einde = _moment(deel.get(eerst), eerst), _moment(deel.get(laatst), laatst)
            if begin is not None and einde is not None and einde < begin:
                problemen.append(bron.probleem((*pad, laatst), *melding_volgorde(eerst, laatst)))
    return problemen


def _moment(waarde: Any, veld: str) -> str | None:
    """Return a date or time in a form that sorts; None when it is missing or cannot be read."""
    lees = lees_datum if veld in ("start", "eind") else lees_tijd
    try:
        return lees(waarde).isoformat()
    except PydanticCustomError:
        return None


def _ids(data: Any, lijst: str, sleutel: str) -> list[tuple[str, Pad]]:
    """Return every id with its place, of a list at the top."""
    gevonden: list[tuple[str, Pad]] = []
    items = data.get(lijst)
    for index, item in enumerate(items if isinstance(items, list) else []):
        waarde = item.get(sleutel) if isinstance(item, dict) else None
        if waarde is not None and not isinstance(waarde, list | dict) and str(waarde).strip():
            gevonden.append((str(waarde).strip(), (lijst, index, sleutel)))
    return gevonden


def _verwijzingen(deel: type[Model], data: Any, pad: Pad) -> Iterator[tuple[Pad, str, Verwijzing]]:
    """Yield place, text and kind of every reference in ``data``, which has the shape of ``deel``."""
    if not isinstance(data, dict):
        return
    for naam, soort in veldsoorten(deel).items():
        waarde = data.get(naam)
        if waarde is None or (soort.deel is None and soort.verwijzing is None):
            continue
        plekken: list[tuple[Pad, Any]] = [((*pad, naam), waarde)]
        if soort.is_lijst:
            plekken = [((*pad, naam, i), w) for i, w in enumerate(waarde if isinstance(waarde, list) else [])]
        for plek, item in plekken:
            if soort.deel is not None:
                yield from _verwijzingen(soort.deel, item, plek)
            elif soort.verwijzing is not None and item is not None and not isinstance(item, list | dict):
                yield plek, str(item).strip(), soort.verwijzing


def _alles(data: Any) -> Iterator[tuple[Pad, Any]]:
    """Yield every value in ``data`` with its place, the parts before what is in them."""
    wachtrij: list[tuple[Pad, Any]] = [((), data)]
    while wachtrij:
        pad, waarde = wachtrij.pop()
        yield pad, waarde
        if isinstance(waarde, dict):
            wachtrij += [((*pad, naam), onder) for naam, onder in waarde.items()]
        elif isinstance(waarde, list):
            wachtrij += [((*pad, index), onder) for index, onder in enumerate(waarde)]
