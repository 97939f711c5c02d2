"""The fields of the rolverdeling."""

from __future__ import annotations

from datetime import date

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.traject.model.keuzes import Fasenaam, Rol
from toolkit.traject.opmaak import datum, euro, zin

UITLEG = {
    Rol.REGISSEUR: (
        "Bewaakt het hele traject. Zorgt dat alle onderdelen op elkaar aansluiten en dat iedereen "
        "weet wat de ander verwacht. Er is één regisseur."
    ),
    Rol.INTERMEDIAIR: (
        "Brengt de partijen met elkaar in gesprek. Maakt samen met de werkgever het profiel en de "
        "criteria, en kent werkgevers die willen meedoen."
    ),
    Rol.WERKGEVER: (
        "Biedt de werkplek en de begeleiding op het werk. Doet mee vanaf het begin en biedt, als "
        "het kan, werk na het traject."
    ),
    Rol.EXPERTISE_PARTNER: (
        "Voert zelf niets uit, maar helpt de anderen met kennis. Bijvoorbeeld over cultuur, geld "
        "of erkende certificaten."
    ),
    Rol.VERBINDER: (
        "Brengt mensen bij elkaar. Bijvoorbeeld een statushouder die zelf een traject deed en "
        "kandidaten vertelt hoe het is, of een organisatie die werkgevers zoekt."
    ),
    Rol.STATUSHOUDER: (
        "Is als vluchteling erkend en mag in Nederland wonen en werken. Werkt en leert in het "
        "traject en praat mee over de afspraken."
    ),
    Rol.OPLEIDER: (
        "Geeft de vaklessen. Stemt de lessen af op het werk, zodat de deelnemer kan doen wat hij leert."
    ),
    Rol.TAALOPLEIDER: "Geeft de lessen Nederlands, met de woorden van het vak en van de werkvloer.",
    Rol.BUDDY: "Is een collega bij dezelfde werkgever. Helpt elke dag op de werkvloer.",
    Rol.JOBCOACH: (
        "Komt van buiten de werkgever. Begeleidt de deelnemer bij werk en bij alles wat daarbij hoort."
    ),
    Rol.PROJECTLEIDER: (
        "Is bij de werkgever verantwoordelijk voor het traject en heeft daar vaste uren voor."
    ),
}
"""What each role is (handreiking, lines 595-651 and 1411, in our own words)."""

SLEUTELROLLEN = frozenset({Rol.REGISSEUR, Rol.PROJECTLEIDER, Rol.JOBCOACH})
"""The roles that need a name and somebody who takes over: a traject may not hang on one person."""

MAX_MAANDEN = 36
"""So many months fit on a landscape page; a longer traject is drawn in quarters."""

VOL, LEEG = "1B4D5C", "FFFFFF"
"""Colours of a cell of the time line in which a fase runs, and does not run."""


def velden(bron: Bron) -> Velden:
    """Return the fields of the rolverdeling."""
    blik = bron.blik
    statushouders = blik.bij("statushouders")
    partijen = blik.lijst("partijen", "Welke partijen doen mee?")
    verwachtingen = [
        {
            "partij": x("naam", "Hoe heet deze partij?"),
            "verwachting": x("verwachting", f"Wat verwacht {x.mag('naam')}?"),
            "beweegreden": x("beweegreden", f"Waarom verwacht {x.mag('naam')} dat?"),
            "zorg": x("zorg", f"Waar maakt {x.mag('naam')} zich zorgen over?"),
        }
        for x in partijen
    ]
    verwachtingen.append(
        {
            "partij": "De statushouders",
            "verwachting": statushouders("verwachting", "Wat verwachten de statushouders?"),
            "beweegreden": statushouders("beweegreden", "Waarom verwachten de statushouders dat?"),
            "zorg": statushouders("zorg", "Waar maken de statushouders zich zorgen over?"),
        }
    )
    bijeenkomst = blik.bij("bijeenkomst")
    aanwezig = bron.partijen(bijeenkomst.ruw("aanwezig") or ())
    besproken = bijeenkomst("datum", "Wanneer is de bijeenkomst met alle partijen?")
    return bron.kop() | {
        "projectleiders": _projectleiders(bron),
        "bijeenkomst": f"{besproken}, met {aanwezig}" if aanwezig else besproken,
        "vastgesteld": blik.bij("traject")(
            "rolverdeling_vastgesteld", "Wanneer is de rolverdeling vastgesteld?"
        ),
        "fasen": [_fase(bron, naam) for naam in Fasenaam],
        "tijdlijn": tijdlijn(bron),
        "taken": _taken(bron),
        "inbreng": [_inbreng(bron, x) for x in blik.lijst("partijen")],
        "verwachtingen": verwachtingen,
        "ambitie": zin(statushouders.mag("ambitie")),
        "contacten": [regel for x in blik.lijst("partijen") for regel in _contacten(bron, x)],
        "rollen": [{"rol": met_hoofdletter(rol.label), "uitleg": uitleg} for rol, uitleg in UITLEG.items()],
    }


def _projectleiders(bron: Bron) -> str:
    delen = []
    for x in bron.blik.lijst("rollen"):
        if x.ruw("rol") is Rol.PROJECTLEIDER:
            wie = x("persoon", "Wie is de projectleider bij de werkgever?", bron.persoon)
            waar = x("partij", "Bij welke partij werkt de projectleider?", bron.partij)
            uren = x("uren_per_week", "Hoeveel uur per week heeft de projectleider?")
            delen.append(f"{wie} ({waar}), {uren} uur per week")
    vraag = "Wie is de projectleider bij de werkgever?"
    return "; ".join(delen) or bron.feiten.gat("rollen (projectleider)", vraag)


def _blik_fase(bron: Bron, naam: Fasenaam) -> Blik | None:
    return next((x for x in bron.blik.lijst("fasen") if x.ruw("fase") is naam), None)


def _fase(bron: Bron, naam: Fasenaam) -> Velden:
    fase = _blik_fase(bron, naam)
    vraag = f"Wanneer is de fase {naam.label.lower()}, en wat kost die?"
    if fase is None:
        uitleg = bron.feiten.gat(f"fasen ({naam.value})", vraag)
    else:
        duur = fase(
            "duur",
            f"Hoeveel maanden duurt de fase {naam.label.lower()}?",
            lambda m: f"{m} {'maand' if m == 1 else 'maanden'}",
        )
        kosten = fase("kosten", f"Wat kost de fase {naam.label.lower()}?", euro)
        uitleg = f"{_wanneer(fase, naam)} ({duur}). Kosten: {kosten}. {zin(fase.mag('toelichting'))}".strip()
    rollen = [
        _rol(bron, x)
        for x in bron.blik.lijst("rollen")
        if not x.ruw("fasen") or naam in x.ruw("fasen")
        if x.ruw("rol") is not Rol.STATUSHOUDER or x.ruw("fasen")
    ]
    if not rollen:
        gat = bron.feiten.gat(
            f"rollen ({naam.value})", f"Wie heeft welke rol in de fase {naam.label.lower()}?"
        )
        rollen = [{"rol": gat, "partij": "", "wie": "", "vervanger": "", "toelichting": ""}]
    return {"naam": naam.label, "uitleg": uitleg, "rollen": rollen}


def _wanneer(fase: Blik, naam: Fasenaam) -> str:
    start = fase("start", f"Wanneer begint de fase {naam.label.lower()}?")
    return f"{start} tot en met {fase('eind', f'Wanneer eindigt de fase {naam.label.lower()}?')}"


def _rol(bron: Bron, x: Blik) -> Velden:
    rol = x.ruw("rol")
    label = rol.label if rol else "deze rol"
    wie = vervanger = ""
    if rol in SLEUTELROLLEN or x.ruw("persoon"):
        wie = x("persoon", f"Wie is {label}?", bron.persoon)
    if x.ruw("persoon"):
        persoon = bron.blik_persoon(x.ruw("persoon"))
        vraag = f"Wie neemt het over van {bron.persoon(x.ruw('persoon'))}?"
        vervanger = (
            persoon("vervanger", vraag, bron.persoon)
            if rol in SLEUTELROLLEN
            else persoon.mag("vervanger", bron.persoon)
        )
    partij = (
        x.mag("partij", bron.partij)
        if rol is Rol.STATUSHOUDER
        else x("partij", f"Welke partij is {label}?", bron.partij)
    )
    return {
        "rol": met_hoofdletter(x("rol", "Welke rol is dit?")),
        "partij": partij,
        "wie": wie,
        "vervanger": vervanger,
        "toelichting": x.mag("toelichting"),
    }


def _taken(bron: Bron) -> list[Velden]:
    volgorde = list(Fasenaam)
    taken = bron.blik.lijst("taken", "Welke taken zijn er, en wie doet ze?")
    taken.sort(key=lambda x: volgorde.index(x.ruw("fase")) if x.ruw("fase") else len(volgorde))
    return [
        {
            "taak": x("taak", "Wat moet er gebeuren?"),
            "fase": met_hoofdletter(x("fase", "In welke fase is deze taak?")),
            "r": x("uitvoerder", f"Wie doet deze taak: {x.mag('taak')}?", bron.partijen),
            "a": x(
                "eindverantwoordelijk", f"Wie zorgt dat deze taak klaar komt: {x.mag('taak')}?", bron.kort
            ),
            "c": x.mag("raadplegen", bron.partijen),
            "i": x.mag("informeren", bron.partijen),
            "klaar": x.mag("klaar_op"),
        }
        for x in taken
    ]


def _inbreng(bron: Bron, partij: Blik) -> Velden:
    inbreng, naam = partij.bij("inbreng"), partij.mag("naam")
    geld = bron.traject.budget(partij.ruw("id"))
    return {
        "partij": naam,
        "expertise": inbreng("expertise", f"Welke kennis brengt {naam} mee?"),
        "uren": f"{inbreng('uren', f'Hoeveel uur heeft {naam} voor het traject?')} uur",
        "middelen": inbreng.mag("middelen"),
        "geld": euro(geld)
        if geld is not None
        else bron.feiten.gat(
            f"financien.bijdragen ({partij.ruw('id')})", f"Hoeveel betaalt {naam}? 0 mag ook."
        ),
    }


def _contacten(bron: Bron, partij: Blik) -> list[Velden]:
    """Return the people of a partij, the contact first."""
    eerste = partij.ruw("contact")
    naam = partij.mag("naam")
    if eerste is None:
        gat = partij("contact", f"Wie is de contactpersoon van {naam}?")
        regels = [
            {"partij": naam, "naam": gat, "telefoon": "", "kanaal": "", "bereikbaar": "", "vervanger": ""}
        ]
    else:
        contact = bron.blik_persoon(eerste)
        regels = [
            _contact(contact, bron, naam)
            | {
                "telefoon": contact("telefoon", f"Welk telefoonnummer heeft {bron.persoon(eerste)}?"),
                "kanaal": contact("kanaal", f"Hoe bereik je {bron.persoon(eerste)} het snelst?"),
            }
        ]
    anderen = [p.id for p in bron.traject.personen if p.partij == partij.ruw("id") and p.id != eerste]
    return regels + [_contact(bron.blik_persoon(id), bron, naam) for id in anderen]


def _contact(persoon: Blik, bron: Bron, partij: str) -> Velden:
    return {
        "partij": partij,
        "naam": "\n".join(
            deel for deel in (persoon("naam", "Hoe heet deze persoon?"), persoon.mag("functie")) if deel
        ),
        "telefoon": persoon.mag("telefoon"),
        "kanaal": persoon.mag("kanaal"),
        "bereikbaar": persoon.mag("bereikbaar"),
        "vervanger": persoon.mag("vervanger", bron.persoon),
    }


def tijdlijn(bron: Bron, *, max_maanden: int = MAX_MAANDEN) -> Velden:
    """Return the time line: a column per month (or quarter), and per fase a colour for each column.

    More than ``max_maanden`` months are drawn in quarters.
    """
    fasen = [(naam, _blik_fase(bron, naam)) for naam in Fasenaam]
    tijden = {n: (f.ruw("start"), f.ruw("eind")) for n, f in fasen if f and f.ruw("start") and f.ruw("eind")}
    eerste = min((start for start, _ in tijden.values()), default=None)
    laatste = max((eind for _, eind in tijden.values()), default=None)
    per_kwartaal = bool(eerste and laatste and _maandnummer(laatste) - _maandnummer(eerste) >= max_maanden)
    stap = 3 if per_kwartaal else 1
    vakken = (
        range(_maandnummer(eerste) // stap, _maandnummer(laatste) // stap + 1)
        if eerste and laatste
        else range(0)
    )
    per_jaar = 12 // stap
    jaren = sorted({vak // per_jaar for vak in vakken})
    rijen = []
    for naam, fase in fasen:
        if naam in tijden:
            start, eind = tijden[naam]
            bezet = range(_maandnummer(start) // stap, _maandnummer(eind) // stap + 1)
            wanneer = f"{datum(start)} t/m\n{datum(eind)}"
        else:
            bezet, wanneer = range(0), _wanneer(fase, naam) if fase else ""
        rijen.append(
            {"naam": naam.label, "wanneer": wanneer, "vakken": [VOL if v in bezet else LEEG for v in vakken]}
        )
    return {
        "eenheid": "kwartaal" if per_kwartaal else "maand",
        "jaren": [{"jaar": str(j), "kolommen": sum(v // per_jaar == j for v in vakken)} for j in jaren],
        "kolommen": [f"{'k' if per_kwartaal else ''}{v % per_jaar + 1}" for v in vakken],
        "fasen": rijen,
    }


def _maandnummer(dag: date) -> int:
    return dag.year * 12 + dag.month - 1
