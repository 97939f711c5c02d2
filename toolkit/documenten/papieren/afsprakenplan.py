"""The fields of the afsprakenplan: for the deelnemer, in the je-form."""

from __future__ import annotations

from datetime import date
from typing import Any

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, opsomming, punt, zonder_punt
from toolkit.documenten.papieren import afsprakenplan_hulp as hulp
from toolkit.documenten.papieren.bron import Bron, Velden, handtekening
from toolkit.traject.model import DEELNEMER
from toolkit.traject.model.keuzes import Contractsoort, Dag, Route, Tijdsoort, VcaEis
from toolkit.traject.opmaak import euro, zin

TIJDSOORT = {
    Tijdsoort.WERK: "werken",
    Tijdsoort.LES: "vakles",
    Tijdsoort.TAALLES: "les Nederlands",
    Tijdsoort.INBURGERING: "inburgering",
}
VCA = {
    VcaEis.NIET_NODIG: "Je hebt geen VCA nodig voor dit werk.",
    VcaEis.VOORAF: "Je hebt VCA nodig voordat je begint met werken.",
    VcaEis.TIJDENS: "Je haalt VCA tijdens het traject. Je mag beginnen zonder VCA.",
    VcaEis.AANGEPAST: "Je doet een VCA-cursus die past bij jouw taal.",
}
ZONDER_LOON = frozenset({Contractsoort.PROEFPLAATSING, Contractsoort.STAGE})


def velden(bron: Bron) -> Velden:
    """Return the fields of the afsprakenplan of one deelnemer."""
    wie = bron.deelnemer
    naam = wie.mag("naam") or f"deelnemer {wie.mag('code')}"
    rollen = _rollen(bron, wie)
    kop = bron.kop()
    start, eind = wie.mag("start"), wie.mag("eind")
    return kop | {
        "deelnemer": naam,
        "looptijd": f"{start} tot en met {eind}" if start and eind else kop["looptijd"],
        "vraagbaak": punt(_persoon_of(bron, wie.bij("jobcoach").ruw("persoon"), rollen["intermediair"])),
        **rollen,
        "doel": zin(wie("doel", "Wat wil de deelnemer bereiken in dit traject?")),
        "verwachting": zin(wie.mag("verwachting")),
        "ambitie": zin(wie("ambitie", "Wat wil de deelnemer later?")),
        "zorgen": zin(wie("zorg", "Waar maakt de deelnemer zich zorgen over?")),
        "gesprekken": _gesprekken(bron, wie),
        "rooster": _rooster(wie),
        "contract": _contract(wie.bij("contract")),
        "uitkering": _uitkering(wie.bij("uitkering")),
        **_opleiding(bron, wie, rollen),
        "taal": _taal(bron, wie.bij("taal")),
        "vca": _vca(bron, wie),
        "helpers": hulp.helpers(bron, wie),
        "coachdoelen": [
            {
                "doel": x("doel", "Welk doel is dit?"),
                "activiteit": x("activiteit", "Wat doen jullie voor dit doel?"),
                "datum": x.mag("datum"),
            }
            for x in wie.lijst("coachdoelen")
        ],
        **hulp.randvoorwaarden(bron, wie.bij("randvoorwaarden")),
        "werkafspraken": hulp.werkafspraken(bron, wie),
        "vangnet": hulp.vangnet(bron),
        "terugkoppeling": [
            {
                "datum": _dag_en_tijd(x("datum", "Wanneer is dit gesprek?"), x.mag("van"), x.mag("plaats")),
                "onderwerp": _onderwerp(x),
                "aanwezig": _wij(bron, x.ruw("aanwezig") or ()),
            }
            for x in wie.lijst("terugkoppeling", "Wanneer praten jullie over hoe het gaat?")
        ],
        "uitstroom": _uitstroom(bron, wie.bij("uitstroom")),
        "nazorg": _nazorg(bron, wie.bij("nazorg")),
        "privacy": _privacy(bron),
        **_slot(bron, wie, naam, rollen),
    }


def _persoon_of(bron: Bron, id: str | None, anders: str) -> str:
    return bron.persoon(id) if id else anders


def _wij(bron: Bron, ids: Any) -> str:
    """Return who is there, as the deelnemer reads it."""
    return bron.aanwezig(ids, "iedereen van dit plan").replace("de deelnemer", "jij")


def _rollen(bron: Bron, wie: Blik) -> dict[str, str]:
    deelnemer = wie.deel
    opleider, intermediair = bron.traject.opleider(deelnemer), bron.traject.intermediair(deelnemer)
    vraag = "Welke opleiding volgt de deelnemer, en wie geeft die?"
    return {
        "werkgever": wie("werkgever", "Bij welke werkgever werkt de deelnemer?", bron.partij),
        "opleider": bron.partij(opleider.id) if opleider else bron.feiten.gat(f"{wie.pad}.opleiding", vraag),
        "intermediair": bron.partij(intermediair.id)
        if intermediair
        else wie("intermediair", "Wie is de intermediair?", bron.partij),
    }


def _gesprekken(bron: Bron, wie: Blik) -> list[str]:
    intake, gesprek, dag = wie.bij("intake"), wie.bij("trilateraal_gesprek"), wie.bij("meeloopdag")
    tolk = intake.bij("tolk").mag("taal")
    met = bron.partijen(id for id in gesprek.ruw("aanwezig") or () if id != DEELNEMER)
    regels = [
        f"Intake: {intake('datum', 'Wanneer is de intake?')}{f', met een tolk ({tolk})' if tolk else ''}.",
        f"Gesprek met {met or 'je werkgever en de intermediair'}: "
        f"{gesprek('datum', 'Wanneer is het gesprek met werkgever, deelnemer en intermediair?')}.",
    ]
    if dag:
        regels.append(
            f"Meeloopdag: {dag('datum', 'Wanneer is de meeloopdag?')}. {zin(dag.mag('wat'))}".strip()
        )
    return regels


def _rooster(wie: Blik) -> list[Velden]:
    """Return a row per day and block, in the order of the week."""
    regels: list[tuple[int, str, Velden]] = []
    for x in wie.lijst("rooster", "Op welke dagen en tijden werkt en leert de deelnemer?"):
        dagen = [(dag.nummer, met_hoofdletter(dag.value)) for dag in x.ruw("dagen") or ()]
        fase = x.ruw("fase")
        for nummer, dag in dagen or [(len(Dag), x("dagen", "Op welke dagen is dit?"))]:
            van, tot = x("van", "Hoe laat begint dit?"), x("tot", "Hoe laat is dit klaar?")
            wat = x("soort", "Wat is dit: werk, les, taalles of inburgering?", lambda s: TIJDSOORT[s])
            regel = {
                "dag": dag,
                "tijd": f"{van} - {tot}",
                "wat": f"{wat} (alleen in: {fase.label.lower()})" if fase else wat,
                "waar": x.mag("plaats"),
            }
            regels.append((nummer, van, regel))
    return [regel for _, _, regel in sorted(regels, key=lambda r: r[:2])]


def _contract(contract: Blik) -> Velden:
    soort = contract.ruw("soort")
    start = contract("start", "Wanneer begint het contract?")
    if soort is Contractsoort.ONBEPAALD and not contract.ruw("eind"):
        duur = f"vanaf {start}, zonder einddatum"
    else:
        duur = f"{start} tot en met {contract('eind', 'Wanneer eindigt het contract?')}"
    zonder = soort in ZONDER_LOON and contract.ruw("loon_bruto") is None
    return {
        "soort": contract("soort", "Welk contract krijgt de deelnemer?"),
        "duur": duur,
        "uren": f"{contract('uren_per_week', 'Hoeveel uur per week werkt de deelnemer?')} uur",
        "loon": "Je krijgt geen loon."
        if zonder
        else f"{contract('loon_bruto', 'Hoeveel loon is er per maand, bruto?', euro)} per maand (bruto)",
        "cao": contract("cao", "Welke cao geldt? Schrijf 'geen' als er geen is."),
    }


def _uitkering(uitkering: Blik) -> Velden:
    return {
        "soort": uitkering("soort", "Welke uitkering heeft de deelnemer? Schrijf 'geen' als er geen is."),
        "effect": zin(uitkering("effect", "Wat gebeurt er met de uitkering?")),
        "besproken": uitkering("besproken_op", "Wanneer is dit met de deelnemer besproken?"),
    }


def _opleiding(bron: Bron, wie: Blik, rollen: dict[str, str]) -> Velden:
    id = wie.ruw("opleiding")
    if id is None:
        gat = wie("opleiding", "Welke opleiding volgt de deelnemer, en wie geeft die?")
        leeg = dict.fromkeys(("inhoud", "uitkomst", "duur", "praktijkuren", "beoordelaar"), "")
        return {"opleiding": {"route": gat, **leeg}, "bbl": None, "week": ""}
    opleiding = bron.blik_opleiding(id)
    naam, verdeling = opleiding.mag("naam"), opleiding.mag("verdeling")
    route = met_hoofdletter(opleiding("route", "Waar leidt de opleiding toe?"))
    start = opleiding("start", "Wanneer begint de opleiding?")
    lesuren = opleiding.mag("lesuren")
    praktijk = f"{opleiding('praktijkuren', 'Hoeveel uren praktijk heeft de opleiding?')} uur"
    gegevens = {
        "route": f"{route}: {naam}" if naam else route,
        "inhoud": zin(opleiding("inhoud", "Wat leert de deelnemer?")),
        "uitkomst": zin(opleiding("uitkomst", "Wat krijgt de deelnemer na de opleiding?")),
        "duur": f"{start} tot en met {opleiding('eind', 'Wanneer eindigt de opleiding?')}",
        "praktijkuren": f"{praktijk}, en {lesuren} uur les" if lesuren else praktijk,
        "beoordelaar": zin(opleiding("beoordelaar", "Wie beslist of de deelnemer het kan?")),
    }
    bbl = None
    if opleiding.ruw("route") is Route.BBL:
        einde = opleiding.bij("voortijdig_einde")
        getekend = wie("praktijkovereenkomst", "Wanneer tekenen jullie de praktijkovereenkomst?")
        bbl = {
            "partijen": f"{rollen['werkgever']} en {rollen['opleider']}, op {getekend}",
            "leermeester": punt(wie("leermeester", "Wie is de leermeester op het werk?", bron.persoon)),
            "gevallen": zin(einde("gevallen", "Wanneer stopt de opleiding eerder?")),
            "wijze": zin(einde("wijze", "Hoe stopt de opleiding eerder?")),
        }
    return {"opleiding": gegevens, "bbl": bbl, "week": zin(f"In een week: {verdeling}") if verdeling else ""}


def _taal(bron: Bron, taal: Blik) -> Velden:
    plek, op = taal.mag("plek"), taal.mag("doel_op")
    extra = []
    if taal.ruw("taalbuddy"):
        extra.append(
            f"Jouw taalbuddy is {taal.mag('taalbuddy', bron.persoon)}. Met een taalbuddy oefen je Nederlands."
        )
    if vrijstelling := taal.bij("vrijstelling").mag("uitkomst"):
        extra.append(f"Inburgering: {zin(vrijstelling)}")
    doel = taal("niveau_doel", "Welk taalniveau wil de deelnemer halen?")
    uren = taal("uren_per_week", "Hoeveel uur taalles heeft de deelnemer per week?")
    return {
        "start": taal("niveau_start", "Welk taalniveau heeft de deelnemer nu?"),
        "doel": f"{doel}, op {op}" if op else doel,
        "les": f"Je hebt {uren} uur les per week{f', {zonder_punt(plek)}' if plek else ''}.",
        "extra": extra,
    }


def _vca(bron: Bron, wie: Blik) -> str:
    eis, eigen = bron.blik.bij("selectie").bij("vca"), wie.bij("vca")
    delen = [eis("eis", "Is VCA nodig, en wanneer?", lambda e: VCA[e])]
    if eis.ruw("eis") not in (None, VcaEis.NIET_NODIG):
        delen.append(zin(eigen.mag("voorbereiding")))
        if eigen.ruw("examen_op"):
            delen.append(f"Het examen is op {eigen.mag('examen_op')}.")
        if eis.ruw("betaald_door"):
            delen.append(f"{met_hoofdletter(eis.mag('betaald_door', bron.partij))} betaalt dit.")
    return " ".join(deel for deel in delen if deel)


def _dag_en_tijd(dag: str, tijd: str, plaats: str) -> str:
    return "\n".join(deel for deel in (f"{dag}, {tijd}\u00a0uur" if tijd else dag, plaats) if deel)


def _onderwerp(x: Blik) -> str:
    """Return what a talk is about, with a line for taal, vak and werk when they are filled."""
    voortgang = x.bij("voortgang")
    regels = [(naam, voortgang.mag(naam)) for naam in ("taal", "vak", "werk")]
    return "\n".join(
        [
            x("onderwerp", "Waar gaat dit gesprek over?"),
            *(f"{met_hoofdletter(n)}: {t}" for n, t in regels if t),
        ]
    )


def _uitstroom(bron: Bron, uitstroom: Blik) -> str:
    waar = uitstroom.mag("elders") or uitstroom(
        "werkgever", "Waar gaat de deelnemer werken na het traject?", bron.partij
    )
    contract = uitstroom("soort_contract", "Welk contract krijgt de deelnemer na het traject?")
    dag = uitstroom("datum", "Vanaf wanneer heeft de deelnemer dat werk?")
    daarna = uitstroom.mag("doorgroei")
    return f"Het plan is dat je gaat werken bij {waar}, vanaf {dag}. Contract: {contract}." + (
        f" Wat daarna kan: {zin(daarna)}" if daarna else ""
    )


def _nazorg(bron: Bron, nazorg: Blik) -> Velden:
    start = nazorg("start", "Wanneer begint de nazorg?")
    eind = nazorg("eind", "Wanneer eindigt de nazorg?")
    return {
        "periode": "Ook na het traject helpen we je. Dat heet nazorg. "
        f"De nazorg is van {start} tot en met {eind}.",
        "momenten": [
            {
                "datum": x("datum", "Wanneer is dit contact?"),
                "wie": opsomming(["jij", x.mag("jobcoach", bron.persoon), x.mag("werkgever", bron.persoon)]),
            }
            for x in nazorg.lijst("contactmomenten", "Wanneer spreken jullie elkaar na het traject?")
        ],
    }


def _privacy(bron: Bron) -> str:
    gegevens = bron.blik.bij("gegevens")
    soorten = gegevens("soorten", "Welke gegevens delen jullie?")
    termijn = gegevens("bewaartermijn", "Hoelang bewaren jullie de gegevens?")
    rechten = gegevens.mag("rechten")
    return (
        f"Wij delen deze gegevens over jou: {soorten}. Wij bewaren ze tot {termijn} na het traject. "
        f"Je mag ze altijd zien.{f' Waar dat kan: {zin(rechten)}' if rechten else ''}"
    )


def _slot(bron: Bron, wie: Blik, naam: str, rollen: dict[str, str]) -> Velden:
    tekenen = wie.bij("ondertekening")
    uitleg = tekenen.bij("uitleg")
    plaats, dag = tekenen.mag("plaats"), tekenen.ruw("datum")
    door = uitleg.mag("door")
    assert dag is None or isinstance(dag, date)
    uitgelegd = uitleg("datum", "Wanneer is het plan aan de deelnemer uitgelegd?")
    taal = uitleg("taal", "In welke taal is het plan uitgelegd?")
    wie_legt_uit = f", door {zonder_punt(door)}" if door else ""
    tekst = f"Dit plan is aan jou uitgelegd op {uitgelegd}, in deze taal: {taal}{wie_legt_uit}."
    wie_tekent = [(met_hoofdletter(naam), "deelnemer")]
    wie_tekent += [(rollen[rol], rol) for rol in ("werkgever", "opleider", "intermediair")]
    return {
        "uitleg_gekregen": tekst,
        "handtekeningen": [handtekening(partij, rol, "", plaats, dag) for partij, rol in wie_tekent],
    }
