"""The fields of the afsprakenplan on help: who helps, what must be arranged, what to do when stuck."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, punt, toon
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.traject.model.keuzes import Situatie, Status
from toolkit.traject.opmaak import euro, zin

RANDVOORWAARDEN = {
    "rijbewijs": "Rijbewijs",
    "fiets": "Fiets",
    "vervoer": "Reis naar werk en les",
    "reiskosten": "Geld voor de reis",
    "kinderopvang": "Opvang voor je kinderen",
    "digitaal": "Computer en telefoon",
    "thuissituatie": "Thuis",
    "overige": "Iets anders",
}
STATUS = {Status.GEREGELD: "geregeld", Status.NIET_NODIG: "niet nodig", Status.ACTIE: "moet nog"}
ALTIJD = (
    (frozenset({Situatie.ZIEK}), "ziek", "Wat doet een deelnemer die ziek is?"),
    (frozenset({Situatie.TE_LAAT}), "te laat", "Wat doet een deelnemer die te laat komt?"),
    (
        frozenset({Situatie.UITVAL, Situatie.VAST}),
        "vastlopen",
        "Wat doet een deelnemer die vastloopt of niet kan werken?",
    ),
)
"""The situations for which there must be an agreement."""


def helpers(bron: Bron, wie: Blik) -> list[Velden]:
    """Return who helps: buddy, jobcoach, leermeester and intermediair, with their phone."""
    regels = []
    for rol, label in (("buddy", "Buddy"), ("jobcoach", "Jobcoach")):
        begeleider = wie.bij(rol)
        naam = begeleider("persoon", f"Wie is de {rol} van de deelnemer?", bron.persoon)
        vanaf = begeleider("start", f"Vanaf wanneer is er een {rol}?")
        hoe_vaak = begeleider("frequentie", f"Hoe vaak spreken deelnemer en {rol} elkaar?")
        regels.append(_helper(bron, begeleider.ruw("persoon"), label, naam, f"vanaf {vanaf}, {hoe_vaak}"))
    intermediair = bron.traject.intermediair(wie.deel)
    for id, label in (
        (wie.ruw("leermeester"), "Leermeester"),
        (intermediair.contact if intermediair else None, "Contact intermediair"),
    ):
        if id:
            regels.append(_helper(bron, id, label, bron.persoon(id), bron.blik_persoon(id).mag("bereikbaar")))
    return regels


def _helper(bron: Bron, id: str | None, rol: str, naam: str, wanneer: str) -> Velden:
    telefoon = ""
    if id:
        persoon = bron.blik_persoon(id)
        telefoon = persoon("telefoon", f"Welk telefoonnummer heeft {bron.persoon(id)}?")
        if organisatie := persoon.mag("partij", bron.partij):
            naam = f"{naam}\n{organisatie}"
    return {"rol": rol, "naam": naam, "telefoon": telefoon, "wanneer": wanneer}


def randvoorwaarden(bron: Bron, voorwaarden: Blik) -> Velden:
    """Return every condition: how far it is and who does what by when."""
    regels = []
    for soort, label in RANDVOORWAARDEN.items():
        x = voorwaarden.bij(soort)
        status = x("status", f"Hoe staat het met: {label.lower()}?", lambda s: STATUS[s])
        open = x.ruw("status") is Status.ACTIE
        uitleg = zin(x.mag("toelichting"))
        actie = (
            zin(x("actie", f"Wat moet er nog gebeuren: {label.lower()}?")) if open else zin(x.mag("actie"))
        )
        regels.append(
            {
                "soort": label,
                "status": status,
                "actie": " ".join(deel for deel in (uitleg, actie, _extra(soort, x)) if deel),
                "wie": x("wie", f"Wie regelt dit: {label.lower()}?", bron.persoon)
                if open
                else x.mag("wie", bron.persoon),
                "datum": x("datum", f"Wanneer is dit geregeld: {label.lower()}?") if open else x.mag("datum"),
            }
        )
    reis = voorwaarden.bij("reiskosten")
    reiskosten = ""
    if reis.ruw("bedrag_per_maand") is not None:
        reiskosten = f"Je krijgt {reis.mag('bedrag_per_maand', euro)} per maand voor je reis."
        if reis.ruw("betaald_door"):
            reiskosten += f" {met_hoofdletter(reis.mag('betaald_door', bron.partij))} betaalt dat."
    return {"randvoorwaarden": regels, "reiskosten": reiskosten}


def _extra(soort: str, x: Blik) -> str:
    """Return what belongs to one condition only: travel time, hours of child care."""
    if soort == "vervoer":
        tijden = [(x.mag("reistijd_werk"), "naar je werk"), (x.mag("reistijd_les"), "naar de les")]
        return " ".join(f"{minuten} minuten {waar}." for minuten, waar in tijden if minuten)
    if soort == "kinderopvang":
        return " ".join(
            f"{met_hoofdletter(toon(t.ruw('dagen')))}: {t.mag('van')} - {t.mag('tot')}."
            for t in x.lijst("tijden")
        )
    return ""


def werkafspraken(bron: Bron, wie: Blik) -> list[Velden]:
    """Return what to do when ill, late or stuck."""
    # The agreements stand with the werkgever and with the deelnemer; both are read where they stand.
    plekken = []
    for partij in bron.blik.lijst("partijen"):
        if partij.ruw("id") == wie.ruw("werkgever"):
            plekken += partij.bij("werkgever").lijst("werkafspraken")
    plekken += wie.lijst("werkafspraken")
    regels = []
    for x in plekken:
        wat = x("wat", "Wat doet de deelnemer dan?")
        bellen = x("wie", "Met wie neemt de deelnemer contact op?", bron.persoon)
        if x.ruw("wie"):
            bellen += f"\n{bron.blik_persoon(x.ruw('wie')).mag('telefoon')}"
        regels.append(
            {
                "situatie": x("situatie", "Wanneer geldt deze afspraak?"),
                "wat": zin(wat),
                "wie": bellen.strip(),
                "hoe": ", ".join(deel for deel in (x.mag("hoe"), x.mag("wanneer")) if deel),
            }
        )
    bekend = {x.ruw("situatie") for x in plekken}
    for situaties, naam, vraag in ALTIJD:
        if not situaties & bekend:
            gat = bron.feiten.gat(f"{wie.pad}.werkafspraken ({naam})", vraag)
            label = next(iter(sorted(situaties))).label
            regels.append({"situatie": label, "wat": gat, "wie": "", "hoe": ""})
    return regels


def vangnet(bron: Bron) -> str:
    """Return whom to call with problems outside work; empty when nothing is arranged."""
    net = bron.blik.bij("begeleiding").bij("vangnet")
    if not net:
        return ""
    wie = net.ruw("contact")
    bel = f" Bel {bron.persoon(wie)}: {_nummer(bron.blik_persoon(wie).mag('telefoon'))}." if wie else ""
    return f"Heb je problemen naast het werk? Er is hulp: {punt(net.mag('omschrijving'))}{bel}"


def _nummer(telefoon: str) -> str:
    """Return a phone number that stays on one line."""
    return telefoon.replace(" ", "\u00a0")
