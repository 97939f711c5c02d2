"""The fields of the nazorgkaart: whom to call and when to meet after the traject."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, opsomming
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.documenten.papieren.invulformulier import LIJN, kop_deelnemer, telefoon
from toolkit.traject.opmaak import zin


def velden(bron: Bron) -> Velden:
    """Return the fields of the nazorgkaart of one deelnemer."""
    wie = bron.deelnemer
    nazorg, afspraken = wie.bij("nazorg"), bron.blik.bij("nazorg")
    return kop_deelnemer(bron) | {
        "periode": f"{nazorg.mag('start') or LIJN} tot en met {nazorg.mag('eind') or LIJN}",
        **_werk(bron, wie.bij("uitstroom")),
        "helpers": _helpers(bron, wie),
        "momenten": [
            _moment(bron, x) for x in nazorg.lijst("contactmomenten") or [Blik(bron.feiten, None)] * 2
        ],
        "bemiddeling": zin(afspraken.bij("bemiddeling").mag("afspraak")),
        "doorverwijzing": zin(afspraken.bij("doorverwijzing").mag("afspraak")),
    }


def _werk(bron: Bron, uitstroom: Blik) -> Velden:
    return {
        "nieuw_werk": uitstroom.mag("elders") or uitstroom.mag("werkgever", bron.partij) or LIJN,
        "vanaf": uitstroom.mag("datum") or LIJN,
        "contract": uitstroom.mag("soort_contract") or LIJN,
        "doorgroei": zin(uitstroom.mag("doorgroei")) or LIJN,
    }


def _helpers(bron: Bron, wie: Blik) -> list[Velden]:
    """Return who helps after the traject, each person once: jobcoach, werkgever, whoever finds work."""
    momenten = wie.bij("nazorg").ruw("contactmomenten") or []
    intermediair = bron.traject.intermediair(wie.deel)
    bemiddelaar = bron.traject.partij(bron.traject.nazorg.bemiddeling.verantwoordelijk)
    helpers = [
        (next((m.jobcoach for m in momenten if m.jobcoach), wie.bij("jobcoach").ruw("persoon")), "Jobcoach"),
        (next((m.werkgever for m in momenten if m.werkgever), None), "Bij je werkgever"),
        (intermediair.contact if intermediair else None, "Intermediair"),
        (bemiddelaar.contact if bemiddelaar else None, "Hulp bij nieuw werk"),
    ]
    gezien: dict[str, str] = {}
    for id, rol in helpers:
        if id:
            gezien.setdefault(id, rol)
    if not gezien:
        return [{"rol": "Jobcoach", "naam": LIJN, "telefoon": LIJN}]
    return [
        {"rol": rol, "naam": bron.persoon(id), "telefoon": telefoon(bron, id)} for id, rol in gezien.items()
    ]


def _moment(bron: Bron, x: Blik) -> Velden:
    namen = (x.mag("jobcoach", bron.persoon), x.mag("werkgever", bron.persoon))
    return {"datum": x.mag("datum") or LIJN, "wie": met_hoofdletter(opsomming(["jij", *namen]))}
