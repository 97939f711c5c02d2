"""A new ad at B1: from the facts of a traject, or from the answers to a few questions.

``VRAGEN`` are the facts that a good ad has. ``uit_traject`` reads them from a traject, ``lees_antwoord`` from what
a user types. ``maak_vacature`` writes the Word file.
"""

# ruff: noqa: E501 - a table of questions
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.opmaak import datum, euro, getal, tijd, zin

if TYPE_CHECKING:
    from toolkit.traject.model import Deelnemer, Traject
    from toolkit.traject.model.partijen import Partij

Feiten = dict[str, Any]


@dataclass(frozen=True)
class Vraag:
    """A fact of the ad: name, question, example, the field in a traject, and how an answer is read.

    ``lees`` raises ``ValueError`` with what is wrong. A fact that is not ``nodig`` may be left out.
    """

    naam: str
    vraag: str
    voorbeeld: str
    veld: str
    lees: Callable[[str], Any]
    nodig: bool = True


def _tekst(antwoord: str) -> str:
    return " ".join(antwoord.split())


def _lijst(antwoord: str) -> list[str]:
    delen = [_tekst(deel) for deel in antwoord.split(";")]
    if not any(delen):
        raise ValueError("Noem minstens één ding.")
    return [deel for deel in delen if deel]


def _getal(antwoord: str) -> Decimal:
    m = re.fullmatch(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:uur|uren)?(?: per week)?", antwoord.strip())
    waarde = Decimal(m[1].replace(",", ".")) if m else Decimal(0)
    if not 0 < waarde <= 60:
        raise ValueError("Schrijf een getal, zoals 32.")
    return waarde


def _loon(antwoord: str) -> str:
    m = re.fullmatch(
        r"(?:€|euro)?\s*([\d.,]+)\s*(?:€|euro)?(?: bruto)? per (maand|uur)(?: bruto)?",
        antwoord.strip().lower(),
    )
    try:
        bedrag = Decimal(_zonder_punten(m[1])) if m else Decimal(0)
    except InvalidOperation:
        bedrag = Decimal(0)
    if m is None or bedrag <= 0:
        raise ValueError("Schrijf een bedrag, zoals: 2.300 per maand. Of: 14,50 per uur.")
    return f"{euro(bedrag)} per {m[2]}"


def _zonder_punten(bedrag: str) -> str:
    """Return a Dutch amount as Python reads it: "2.300,50" and "2300" and "14.50"."""
    if "," in bedrag or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", bedrag):
        return bedrag.replace(".", "").replace(",", ".")
    return bedrag


def _telefoon(antwoord: str) -> str:
    cijfers = re.sub(r"\D", "", antwoord)
    if "@" in antwoord or not 10 <= len(cijfers) <= 13:
        raise ValueError("Schrijf een telefoonnummer, zoals 06 12 34 56 78.")
    return _tekst(antwoord)


def _ja_nee(antwoord: str) -> bool:
    if antwoord.strip().lower() not in {"ja", "j", "nee", "n"}:
        raise ValueError("Schrijf ja of nee.")
    return antwoord.strip().lower().startswith("j")


VRAGEN: tuple[Vraag, ...] = (
    Vraag("functie", "Welk werk is het?", "leerling-metselaar", "traject.beroep", _tekst),
    Vraag("werkgever", "Hoe heet het bedrijf?", "Bouwbedrijf De Vaste Steen", "partijen.naam", _tekst),
    Vraag("plaats", "Waar is het werk? Schrijf straat en plaats.", "Kalkweg 12, Lindenveen", "partijen.werkgever.werkplek.adres", _tekst),
    Vraag("taken", "Wat ga je doen? Zet een ; tussen de taken.", "stenen klaarzetten; muren metselen", "partijen.werkgever.jobcarving.taken", _lijst),
    Vraag("uren", "Hoeveel uur per week werk je?", "32", "deelnemers.contract.uren_per_week", _getal),
    Vraag("loon", "Wat is het loon? Schrijf erbij: per maand of per uur.", "2.300 per maand", "deelnemers.contract.loon_bruto", _loon),
    Vraag("begeleider", "Wie helpt je op het werk?", "Bram", "deelnemers.buddy.persoon", _tekst),
    Vraag("taalles", "Hoeveel uur per week krijg je taalles?", "3", "deelnemers.taal.uren_per_week", _getal),
    Vraag("contact", "Wie kun je bellen met vragen?", "Omar Rinkes", "selectie.aanspreekpunt", _tekst),
    Vraag("telefoon", "Welk telefoonnummer heeft deze persoon?", "06 12 34 56 78", "personen.telefoon", _telefoon),
    Vraag("meelopen", "Mag je eerst een dag meelopen? (ja of nee)", "ja", "deelnemers.meeloopdag", _ja_nee),
    Vraag("tijden", "Hoe laat werk je?", "7.30 tot 16.00 uur", "deelnemers.rooster", _tekst, nodig=False),
    Vraag("start", "Wanneer begin je?", "1 september 2027", "deelnemers.contract.start", _tekst, nodig=False),
    Vraag("diploma", "Welk diploma of bewijs haal je?", "mbo-diploma niveau 1", "opleidingen.uitkomst", _tekst, nodig=False),
)  # fmt: skip
"""The facts of an ad, in the order of the questions."""


def lees_antwoord(vraag: Vraag, antwoord: str) -> Any:
    """Return what an answer means; None for an empty answer to a question that may be skipped.

    Raises:
        ValueError: it cannot be read; the message is Dutch and says what to write.
    """
    if not antwoord.strip():
        if vraag.nodig:
            raise ValueError("Dit moet in een goede vacature staan.")
        return None
    return vraag.lees(antwoord)


def uit_traject(traject: Traject) -> Feiten:
    """Return the facts that a traject has, for its first werkgever.

    Raises:
        GebruikersFout: the traject has no werkgever.
    """
    werkgever = next(
        (p for p in traject.partijen if p.type is not None and p.type.value == "werkgever"), None
    )
    if werkgever is None:
        raise GebruikersFout(
            Probleem(
                "er staat geen werkgever in het traject.", veld="partijen", oplossing="Zet de werkgever erin."
            )
        )
    deelnemer = next((d for d in traject.deelnemers if d.werkgever == werkgever.id), None)
    feiten = {**_van_werkgever(traject, werkgever), **_van_selectie(traject)}
    if deelnemer is not None:
        feiten |= _van_deelnemer(traject, deelnemer)
    return {naam: waarde for naam, waarde in feiten.items() if waarde not in (None, "", [])}


def _van_werkgever(traject: Traject, werkgever: Partij) -> Feiten:
    eigen = werkgever.werkgever
    adres = ", ".join(deel for deel in (werkgever.adres, werkgever.plaats) if deel)
    return {
        "functie": traject.traject.beroep,
        "werkgever": werkgever.naam,
        "plaats": eigen.werkplek.adres or adres,
        "taken": eigen.jobcarving.taken or ([eigen.werkplek.werk] if eigen.werkplek.werk else []),
    }


def _van_selectie(traject: Traject) -> Feiten:
    persoon, vca = traject.persoon(traject.selectie.aanspreekpunt), traject.selectie.vca
    return {
        "contact": persoon.naam if persoon else None,
        "telefoon": persoon.telefoon if persoon else None,
        "mail": persoon.email if persoon else None,
        "vca": (vca.eis is not None and vca.eis.value == "tijdens traject" and vca.betaald_door is not None)
        or None,
    }


def _van_deelnemer(traject: Traject, deelnemer: Deelnemer) -> Feiten:
    contract, opleiding = deelnemer.contract, traject.opleiding(deelnemer.opleiding)
    werk = next(
        (
            b
            for b in deelnemer.rooster
            if b.soort and b.soort.value == "werk" and b.van and b.tot and b.fase is None
        ),
        None,
    )
    return {
        **({"functie": deelnemer.functie} if deelnemer.functie else {}),
        "uren": contract.uren_per_week,
        "loon": f"{euro(contract.loon_bruto)} per maand" if contract.loon_bruto else None,
        "start": datum(contract.start) if contract.start else None,
        "tijden": f"{_klok(werk.van)} tot {_klok(werk.tot)} uur" if werk and werk.van and werk.tot else None,
        # The name of the buddy of one deelnemer is of no use to the next.
        "begeleider": "een vaste collega" if deelnemer.buddy.persoon or deelnemer.leermeester else None,
        "taalles": deelnemer.taal.uren_per_week,
        "meelopen": True if deelnemer.meeloopdag.datum else None,
        "diploma": opleiding.uitkomst if opleiding else None,
    }


def _klok(moment: Any) -> str:
    return tijd(moment).lstrip("0").replace(":", ".")


def ontbrekende(feiten: Mapping[str, Any]) -> list[Vraag]:
    """Return the questions that a good ad must answer and these facts do not."""
    return [v for v in VRAGEN if v.nodig and feiten.get(v.naam) is None]


def maak_vacature(feiten: Mapping[str, Any]) -> bytes:
    """Return the ad as a Word file. No fact may be missing (see ``ontbrekende``)."""
    from toolkit.bronnen import data_dir
    from toolkit.documenten.sjabloon import Sjabloon

    return Sjabloon.laad(data_dir("templates") / "vacature.docx").vul(_velden(feiten))


def _velden(f: Mapping[str, Any]) -> dict[str, Any]:
    functie, begeleider = _groot(f["functie"]), _groot(f["begeleider"])
    plaats = str(f["plaats"]).rsplit(",", 1)[-1].strip()
    return {
        "functie": functie,
        "werkgever": f["werkgever"],
        "opsteller": f["werkgever"],
        "stad": plaats,
        "plaats": f["plaats"],
        "taken": [zin(taak) for taak in f["taken"]],
        "uren": f"{getal(f['uren'])} uur per week",
        "tijden": f.get("tijden") or "",
        "loon": f["loon"],
        "start": f.get("start") or "",
        "begeleider": begeleider,
        "taalles": getal(f["taalles"]),
        "diploma": f.get("diploma") or "",
        "vca": bool(f.get("vca")),
        "meelopen": bool(f["meelopen"]),
        "contact": f["contact"],
        "telefoon": f["telefoon"],
        "mail": f.get("mail") or "",
    }


def _groot(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
