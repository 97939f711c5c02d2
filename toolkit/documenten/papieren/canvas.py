"""The fields of the canvas: the six subjects of Bijlage B on one page."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, opsomming
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.documenten.papieren.invulformulier import LIJN, kop
from toolkit.documenten.papieren.rolverdeling import LEEG, tijdlijn
from toolkit.traject.model.keuzes import Fasenaam, Rol
from toolkit.traject.opmaak import datum_kort, euro, maanden, zin

ONDERWERPEN = {
    Fasenaam.TAAL: "Taalondersteuning",
    Fasenaam.BEGELEIDING: "Extra begeleiding",
    Fasenaam.WERVING: "Werving en selectie",
    Fasenaam.VOORTRAJECT: "Voortraject",
    Fasenaam.LEERWERK: "Leer- en werkcomponent",
    Fasenaam.MATCHING: "Matching en plaatsing",
}
"""The subjects in the order of Bijlage B (handreiking, lines 1990-2034)."""

MAX_MAANDEN = 24
"""So many months fit beside the subjects; a longer traject is drawn in quarters."""


def velden(bron: Bron) -> Velden:
    """Return the fields of the canvas. Whatever is not known yet is a line to write on."""
    # The time line asks for dates that are missing. Here they are no gaps: it reads from a Bron of its own.
    lijn = tijdlijn(Bron(bron.traject, bron.feiten.papier), max_maanden=MAX_MAANDEN)
    vakken = {regel["naam"]: regel["vakken"] for regel in lijn["fasen"]}
    kolommen = lijn["kolommen"] or [""]
    doel, som = bron.blik.bij("doel"), bron.traject.som_fasen
    leiders = [r for r in bron.traject.met_rol(Rol.PROJECTLEIDER) if r.persoon and r.partij]
    namen = opsomming(f"{bron.persoon(r.persoon or '')} ({bron.kort(r.partij or '')})" for r in leiders)
    opbrengsten = opsomming(bron.blik.bij("financien").teksten("opbrengsten"))
    return kop(bron) | {
        "doel": " ".join((zin(doel.mag("specifiek")) or LIJN, _meetbaar(bron))).strip(),
        "opbrengsten": zin(opbrengsten) or LIJN,
        "projectleider": namen or LIJN,
        "jaren": lijn["jaren"] or [{"jaar": "", "kolommen": 1}],
        "kolommen": kolommen,
        "eenheid": lijn["eenheid"],
        "onderwerpen": [
            _onderwerp(bron, nr, naam) | {"vakken": vakken.get(naam.label) or [LEEG] * len(kolommen)}
            for nr, naam in enumerate(ONDERWERPEN, 1)
        ],
        "totaal": euro(som) if som else LIJN,
    }


def _meetbaar(bron: Bron) -> str:
    doel = bron.blik.bij("doel")
    delen = [doel.mag("getal"), doel.mag("eenheid")]
    if not all(delen):
        return ""
    op = doel.mag("datum")
    return f"Doel: {' '.join(delen)}{f' op {op}' if op else ''}."


def _onderwerp(bron: Bron, nummer: int, naam: Fasenaam) -> Velden:
    fase = next((x for x in bron.blik.lijst("fasen") if x.ruw("fase") is naam), Blik(bron.feiten, None))
    ids = dict.fromkeys(r.partij for r in bron.traject.rollen_in(naam) if r.partij)
    start, eind = fase.mag("start", datum_kort), fase.mag("eind", datum_kort)
    return {
        "naam": f"{nummer}. {ONDERWERPEN[naam]}",
        "uitleg": zin(fase.mag("toelichting")) or LIJN,
        "partijen": met_hoofdletter(bron.partijen(ids)) or LIJN,
        "duur": fase.mag("duur", maanden) or "…… maanden",
        "wanneer": f"{start} t/m\n{eind}" if start and eind else "",
        "kosten": fase.mag("kosten", euro) or "€\u00a0………",
    }
