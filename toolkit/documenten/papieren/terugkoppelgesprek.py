"""The fields of the form for the talks about how it goes: a page per talk."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.documenten.papieren.invulformulier import LIJN, kop_deelnemer, wanneer
from toolkit.traject.opmaak import zin

VRAGEN = {
    "taal": ("Taal", "Hoe gaat het met je Nederlands? Wat begrijp je goed? Wat is moeilijk?"),
    "vak": ("Vak", "Wat kun je nu? Wat wil je nog leren?"),
    "werk": ("Werk", "Hoe gaat het op je werk, met je taken en met je collega's?"),
}


def velden(bron: Bron) -> Velden:
    """Return the fields for all talks of one deelnemer; when none is planned, one empty form."""
    wie = bron.deelnemer
    momenten = wie.lijst("terugkoppeling") or [Blik(bron.feiten, None)]
    return kop_deelnemer(bron) | {
        "gesprekken": [_gesprek(bron, x, nr) for nr, x in enumerate(momenten, 1)],
    }


def _gesprek(bron: Bron, x: Blik, nummer: int) -> Velden:
    onderwerp, voortgang = x.mag("onderwerp"), x.bij("voortgang")
    aanwezig = bron.partijen(x.ruw("aanwezig") or ()).replace("de deelnemer", "jij")
    return {
        "titel": f"Gesprek {nummer}: {onderwerp}" if onderwerp else f"Gesprek {nummer}",
        "wanneer": wanneer(x),
        "plaats": x.mag("plaats") or LIJN,
        "aanwezig": met_hoofdletter(aanwezig) or LIJN,
        "onderwerpen": [
            {"naam": titel, "vraag": vraag, "doel": zin(voortgang.mag(naam))}
            for naam, (titel, vraag) in VRAGEN.items()
        ],
    }
