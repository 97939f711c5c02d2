"""Take the personal data of a deelnemer out of a traject, and find where they still are.

What stays is what can be counted and says nothing about a person: that there was a deelnemer, at which
werkgever, in which opleiding, and with what kind of contract the traject ended. The code goes too, because
others know whose code it was.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.antwoord import naar_yaml
from toolkit.traject.laden import BronTraject, lees_bron
from toolkit.traject.model import Deelnemer, Termijn, Traject
from toolkit.traject.model.deelnemers import GEWIST
from toolkit.traject.yaml_bewerken import bewerk


@dataclass(frozen=True)
class Gewist:
    """The traject without the deelnemer, the new code, and the lines that may still say who it was."""

    tekst: str
    code: str
    verdacht: tuple[tuple[int, str], ...]


def vind_deelnemer(traject: Traject, code: str) -> Deelnemer:
    """Return the deelnemer with this code.

    Raises:
        GebruikersFout: there is none.
    """
    gevonden = traject.deelnemer(code)
    if gevonden is None:
        bekend = ", ".join(d.code for d in traject.deelnemers) or "geen"
        raise GebruikersFout(
            Probleem(
                f"er is geen deelnemer met de code '{code}'.",
                oplossing=f"Deelnemers in het traject: {bekend}.",
            )
        )
    return gevonden


def bewaren_tot(traject: Traject) -> date | None:
    """Return the last day on which the partijen keep the data; None when the traject does not say."""
    eind, termijn = traject.traject.eind, traject.gegevens.bewaartermijn
    return _erbij(eind, termijn) if eind is not None and termijn is not None else None


def _erbij(dag: date, termijn: Termijn) -> date:
    if termijn.eenheid in ("maand", "jaar"):
        maanden = dag.month - 1 + termijn.aantal * (12 if termijn.eenheid == "jaar" else 1)
        jaar, maand = dag.year + maanden // 12, maanden % 12 + 1
        return date(jaar, maand, min(dag.day, calendar.monthrange(jaar, maand)[1]))
    dagen = {"dag": 1, "werkdag": 1.4, "week": 7, "uur": 1 / 24}[termijn.eenheid] * termijn.aantal
    return dag + timedelta(days=int(dagen))


def wis(bron: BronTraject, code: str) -> Gewist:
    """Return the traject without the personal data of a deelnemer, with everything else as it was.

    Raises:
        GebruikersFout: there is no such deelnemer.
    """
    traject = bron.traject
    deelnemer = vind_deelnemer(traject, code)
    plek = next(i for i, d in enumerate(traject.deelnemers) if d is deelnemer)
    bezet = {d.code.lower() for d in traject.deelnemers}
    nieuw = next(f"{GEWIST}{n}" for n in range(1, 100_000) if f"{GEWIST}{n}" not in bezet)
    over: dict[str, Any] = {"code": nieuw}
    over |= {n: getattr(deelnemer, n) for n in ("werkgever", "opleiding") if getattr(deelnemer, n)}
    if deelnemer.uitstroom.soort_contract is not None:
        over["uitstroom"] = {"soort_contract": naar_yaml(deelnemer.uitstroom.soort_contract)}
    try:
        tekst = bewerk(bron.tekst, lambda y: y.vervang_item(("deelnemers", plek), over))
    except ValueError:
        raise GebruikersFout(
            Probleem("de gegevens konden niet veilig worden gewist. Er is niets veranderd.", bestand=bron.pad)
        ) from None
    lees_bron(tekst.encode(), bron.pad)
    return Gewist(tekst, nieuw, tuple(_regels_met(tekst, kenmerken(deelnemer))))


def kenmerken(deelnemer: Deelnemer) -> list[re.Pattern[str]]:
    """Return what gives a deelnemer away in a text: code, name and telephone number."""
    woorden = [deelnemer.code, deelnemer.naam or ""]
    patronen = [rf"(?<!\w){re.escape(w)}(?!\w)" for w in woorden if w]
    cijfers = re.sub(r"\D", "", deelnemer.telefoon or "")
    if len(cijfers) >= 8:
        patronen.append(r"[\s().-]*".join(cijfers[-8:]))
    return [re.compile(patroon, re.IGNORECASE) for patroon in patronen]


def _regels_met(tekst: str, patronen: Iterable[re.Pattern[str]]) -> Iterator[tuple[int, str]]:
    zoek = list(patronen)
    for nummer, regel in enumerate(tekst.splitlines(), 1):
        if any(patroon.search(regel) for patroon in zoek):
            yield nummer, regel.strip()


def bestanden_in(plekken: Iterable[Path]) -> Iterator[Path]:
    """Yield every file in the given folders and below, each once; hidden ones are left out."""
    gezien: set[Path] = set()
    for plek in plekken:
        paden = sorted(plek.rglob("*")) if plek.is_dir() else [plek]
        for pad in paden:
            onder = pad.relative_to(plek).parts if plek.is_dir() else ()
            if pad.is_file() and pad.resolve() not in gezien and not any(d.startswith(".") for d in onder):
                gezien.add(pad.resolve())
                yield pad
