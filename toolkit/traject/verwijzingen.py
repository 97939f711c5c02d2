"""Check, on the values as written, what the model alone cannot see: references, double ids, a BSN.

These run on the raw values, so that they are reported together with the errors of the model.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from pydantic_core import PydanticCustomError

from toolkit.fouten import Probleem
from toolkit.traject.knopen import Knoop
from toolkit.traject.meldingen import melding_volgorde
from toolkit.traject.model import DEELNEMER, Model, Traject, Verwijzing
from toolkit.traject.model.basis import VOLGORDE
from toolkit.traject.model.soorten import lees_datum, lees_tijd
from toolkit.traject.persoonsgegevens import bevat_bsn
from toolkit.traject.structuur import Pad, veldnaam, veldsoorten

_LIJSTEN = {"partij": ("partijen", "id"), "persoon": ("personen", "id"), "opleiding": ("opleidingen", "id")}
_UNIEK = (*_LIJSTEN.values(), ("deelnemers", "code"))


def controleer_verwijzingen(top: Knoop, bestand: Path) -> list[Probleem]:
    """Return a problem for every reference to nobody, with a suggestion."""
    bekend = {
        soort: [i for i, _, _ in _ids(top, lijst, sleutel)] for soort, (lijst, sleutel) in _LIJSTEN.items()
    }
    problemen = []
    for pad, knoop, verwijzing in _verwijzingen(Traject, top, ()):
        ids = bekend[verwijzing.naar]
        doel = str(knoop.waarde).strip()
        if not doel or doel in ids or (verwijzing.ook_deelnemer and doel == DEELNEMER):
            continue
        lijst = _LIJSTEN[verwijzing.naar][0]
        keuzes = [*ids, DEELNEMER] if verwijzing.ook_deelnemer else ids
        dichtbij = difflib.get_close_matches(doel, keuzes, n=1, cutoff=0.6)
        if dichtbij:
            advies = f"Bedoelde je '{dichtbij[0]}'?"
        elif keuzes:
            advies = f"Kies uit: {', '.join(keuzes[:12])}. Of zet '{doel}' erbij onder '{lijst}'."
        else:
            advies = f"Zet '{doel}' erbij onder '{lijst}'."
        problemen.append(
            Probleem(
                f"'{doel}' staat niet als id bij '{lijst}'.",
                bestand=bestand,
                regel=knoop.regel,
                veld=veldnaam(pad),
                oplossing=advies,
            )
        )
    return problemen


def controleer_dubbele_ids(top: Knoop, bestand: Path) -> list[Probleem]:
    """Return a problem for every id or code that is used twice; capitals make no difference."""
    problemen = []
    for lijst, sleutel in _UNIEK:
        eerder: dict[str, int] = {}
        for id, regel, index in _ids(top, lijst, sleutel):
            if id.lower() in eerder:
                problemen.append(
                    Probleem(
                        f"'{id}' wordt al gebruikt op regel {eerder[id.lower()]}.",
                        bestand=bestand,
                        regel=regel,
                        veld=veldnaam((lijst, index, sleutel)),
                        oplossing="Kies een andere korte naam.",
                    )
                )
            elif lijst == "partijen" and id.lower() == DEELNEMER:
                problemen.append(
                    Probleem(
                        f"'{id}' is een vast woord voor de statushouders.",
                        bestand=bestand,
                        regel=regel,
                        veld=veldnaam((lijst, index, sleutel)),
                        oplossing="Kies een andere korte naam voor deze partij.",
                    )
                )
            eerder.setdefault(id.lower(), regel)
    return problemen


def controleer_bsn(top: Knoop, bestand: Path) -> list[Probleem]:
    """Return a problem for every value that holds a BSN. The number itself is not repeated."""
    return [
        Probleem(
            "hier staat een burgerservicenummer (BSN). De wet verbiedt dat in dit bestand.",
            bestand=bestand,
            regel=knoop.regel,
            veld=veldnaam(pad),
            oplossing="Haal het nummer weg. Gebruik voor een deelnemer een code, zoals D01.",
        )
        for pad, knoop in _teksten(top, ())
        if bevat_bsn(str(knoop.waarde), next((str(s) for s in reversed(pad) if isinstance(s, str)), ""))
    ]


def controleer_volgorde(top: Knoop, bestand: Path) -> list[Probleem]:
    """Return a problem for every end before its start, also in a part that has other errors."""
    problemen = []
    for pad, deel in _delen(top, ()):
        for eerst, laatst in VOLGORDE:
            begin, einde = _moment(deel.get(eerst), eerst), _moment(deel.get(laatst), laatst)
            if begin is not None and einde is not None and einde < begin:
                melding, oplossing = melding_volgorde(eerst, laatst)
                problemen.append(
                    Probleem(
                        melding,
                        bestand=bestand,
                        regel=deel[laatst].regel,
                        veld=veldnaam((*pad, laatst)),
                        oplossing=oplossing,
                    )
                )
    return problemen


def _moment(knoop: Knoop | None, veld: str) -> str | None:
    """Return a date or time in a form that sorts; None when it is missing or cannot be read."""
    if knoop is None:
        return None
    lees = lees_datum if veld in ("start", "eind") else lees_tijd
    try:
        return lees(knoop.waarde).isoformat()
    except PydanticCustomError:
        return None


def _ids(top: Knoop, lijst: str, sleutel: str) -> list[tuple[str, int, int]]:
    """Return (id, line, index) of every item in a list at the top."""
    gevonden = []
    deel = top.waarde.get(lijst) if isinstance(top.waarde, dict) else None
    for index, item in enumerate(deel.waarde if deel and isinstance(deel.waarde, list) else []):
        knoop = item.waarde.get(sleutel) if isinstance(item.waarde, dict) else None
        if knoop is not None and isinstance(knoop.waarde, str) and knoop.waarde.strip():
            gevonden.append((knoop.waarde.strip(), knoop.regel, index))
    return gevonden


def _verwijzingen(deel: type[Model], knoop: Knoop, pad: Pad) -> Iterator[tuple[Pad, Knoop, Verwijzing]]:
    if not isinstance(knoop.waarde, dict):
        return
    for naam, soort in veldsoorten(deel).items():
        waarde = knoop.waarde.get(naam)
        if waarde is None or (soort.deel is None and soort.verwijzing is None):
            continue
        plekken: list[tuple[Pad, Knoop]] = [((*pad, naam), waarde)]
        if soort.is_lijst:
            items = waarde.waarde if isinstance(waarde.waarde, list) else []
            plekken = [((*pad, naam, i), item) for i, item in enumerate(items)]
        for plek, item in plekken:
            if soort.verwijzing is not None and isinstance(item.waarde, str):
                yield plek, item, soort.verwijzing
            elif soort.deel is not None:
                yield from _verwijzingen(soort.deel, item, plek)


def _delen(knoop: Knoop, pad: Pad) -> Iterator[tuple[Pad, dict[str, Knoop]]]:
    if isinstance(knoop.waarde, dict):
        yield pad, knoop.waarde
        for naam, onder in knoop.waarde.items():
            yield from _delen(onder, (*pad, naam))
    elif isinstance(knoop.waarde, list):
        for index, onder in enumerate(knoop.waarde):
            yield from _delen(onder, (*pad, index))


def _teksten(knoop: Knoop, pad: Pad) -> Iterator[tuple[Pad, Knoop]]:
    if isinstance(knoop.waarde, dict):
        for naam, onder in knoop.waarde.items():
            yield from _teksten(onder, (*pad, naam))
    elif isinstance(knoop.waarde, list):
        for index, onder in enumerate(knoop.waarde):
            yield from _teksten(onder, (*pad, index))
    elif isinstance(knoop.waarde, str):
        yield pad, knoop
