"""The fields of the form for the talk of three: deelnemer, werkgever and intermediair."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.papieren.afsprakenplan_hulp import RANDVOORWAARDEN
from toolkit.documenten.papieren.bron import Bron, Velden, handtekening
from toolkit.documenten.papieren.invulformulier import LIJN, kop_deelnemer, wanneer
from toolkit.traject.model.keuzes import Status
from toolkit.traject.opmaak import zin

VRAGEN = {
    "rijbewijs": "Heb je een rijbewijs nodig? Heb je het?",
    "fiets": "Heb je een fiets nodig? Heb je die?",
    "vervoer": "Hoe kom je op je werk en bij de les? Ken je de bus en de trein?",
    "reiskosten": "Wie betaalt je reis, en hoeveel?",
    "kinderopvang": "Wie zorgt voor je kinderen als je werkt of les hebt?",
    "digitaal": "Wat kun je met een computer en een telefoon?",
    "thuissituatie": "Heb je thuis tijd en rust om te leren?",
    "overige": "Wat heb je verder nodig? Denk aan kleding of gereedschap.",
}
"""What to ask for each condition (Bijlage D, handreiking lines 2129-2139, and lines 1231-1243)."""

VAKJE = {True: "☒", False: "☐"}


def velden(bron: Bron) -> Velden:
    """Return the fields of the talk of three of one deelnemer."""
    wie = bron.deelnemer
    gesprek = wie.bij("trilateraal_gesprek")
    kop = kop_deelnemer(bron)
    return kop | {
        "wanneer": wanneer(gesprek),
        "plaats": gesprek.mag("plaats") or LIJN,
        "situatie": _situatie(wie),
        "gewenst": " ".join(x for x in (zin(wie.mag("doel")), zin(wie.mag("ambitie"))) if x),
        "hindernissen": zin(wie.mag("zorg")),
        "hulpbronnen": _hulpbronnen(bron, wie),
        "randvoorwaarden": [_randvoorwaarde(bron, wie, soort) for soort in RANDVOORWAARDEN],
        "handtekeningen": [handtekening(kop[rol], rol) for rol in ("deelnemer", "werkgever", "intermediair")],
    }


def _situatie(wie: Blik) -> str:
    niveau, uitkering = wie.bij("taal").mag("niveau_start"), wie.bij("uitkering").mag("soort")
    delen = (f"Je Nederlands is niveau {niveau}." if niveau else "", zin(f"Je uitkering: {uitkering}"))
    return " ".join(delen if uitkering else delen[:1])


def _hulpbronnen(bron: Bron, wie: Blik) -> str:
    zinnen = [
        f"Jouw {rol} is {naam}."
        for rol in ("buddy", "jobcoach")
        if (naam := wie.bij(rol).mag("persoon", bron.persoon))
    ]
    return " ".join(zinnen)


def _randvoorwaarde(bron: Bron, wie: Blik, soort: str) -> Velden:
    x = wie.bij("randvoorwaarden").bij(soort)
    status = x.ruw("status")
    return {
        "soort": RANDVOORWAARDEN[soort],
        "vraag": VRAGEN[soort],
        "geregeld": VAKJE[status is Status.GEREGELD],
        "niet_nodig": VAKJE[status is Status.NIET_NODIG],
        "actie": VAKJE[status is Status.ACTIE],
        "afspraak": " ".join(t for t in (zin(x.mag("toelichting")), zin(x.mag("actie"))) if t),
        "wie": x.mag("wie", bron.persoon),
        "datum": x.mag("datum"),
    }
