"""The fields of the uitnodiging for the meeting before the start, where everybody sits down together."""

from __future__ import annotations

from toolkit.documenten.opmaak import met_hoofdletter
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.documenten.papieren.invulformulier import kop, telefoon
from toolkit.traject.model.keuzes import Rol
from toolkit.traject.opmaak import datum_met_dag

AGENDA = (
    "Kennismaken",
    "Wat verwacht iedereen, en waarom?",
    "Wat is ons doel?",
    "Wie doet wat, en wanneer?",
    "Geld, loon en uitkering",
    "Hoe houden we elkaar op de hoogte?",
)
"""What to talk about when the traject has no agenda (handreiking, lines 822-868, in our own words)."""


def velden(bron: Bron) -> Velden:
    """Return the fields of the uitnodiging. Day, time, place and the one to answer are needed."""
    bijeenkomst = bron.blik.bij("bijeenkomst")
    van, tot = bijeenkomst("van", "Hoe laat begint de bijeenkomst?"), bijeenkomst.mag("tot")
    regisseur = next(
        (r.persoon for r in bron.traject.met_rol(Rol.REGISSEUR) if r.persoon),
        bron.traject.regisseur.contact if bron.traject.regisseur else None,
    )
    vraag = "Bij wie van de regisseur melden mensen zich aan?"
    return kop(bron) | {
        "dag": met_hoofdletter(
            bijeenkomst("datum", "Wanneer is de bijeenkomst met alle partijen?", datum_met_dag)
        ),
        "tijd": f"{van} tot {tot}\u00a0uur" if tot else f"{van}\u00a0uur",
        "plaats": bijeenkomst("plaats", "Waar is de bijeenkomst?"),
        "aanwezig": [
            x.mag("naam")
            for x in bron.blik.lijst("partijen")
            if not bijeenkomst.ruw("aanwezig") or x.ruw("id") in bijeenkomst.ruw("aanwezig")
        ]
        + ["Statushouders die mee willen doen"],
        "agenda": bijeenkomst.teksten("agenda") or list(AGENDA),
        "contact": bron.persoon(regisseur) if regisseur else bron.feiten.gat("rollen (regisseur)", vraag),
        "telefoon": telefoon(bron, regisseur),
    }
