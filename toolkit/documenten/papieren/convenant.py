"""The fields of the convenant."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, zonder_punt
from toolkit.documenten.papieren import convenant_artikelen as artikelen
from toolkit.documenten.papieren.bron import Bron, Velden, handtekening
from toolkit.traject.opmaak import zin

BEGRIPPEN = {
    "leerwerktraject": "een traject waarin een deelnemer werkt, een vak leert en Nederlands leert.",
    "statushouder": "iemand die als vluchteling is erkend en in Nederland mag wonen en werken.",
    "deelnemer": "een statushouder die meedoet aan het leerwerktraject.",
    "regisseur": "de partij die het hele traject bewaakt en de partijen bij elkaar brengt.",
    "jobcoach": "iemand van buiten de werkgever die een deelnemer bij het werk begeleidt.",
}
"""The words that a convenant explains unless the traject explains them itself (in our own words)."""

ARTIKELEN = [
    "begrippen",
    "doel",
    "inzet",
    "regie",
    "geld",
    "taal",
    "gegevens",
    "monitoring",
    "evaluatie",
    "geschillen",
    "wijziging",
    "toetreding",
    "opzegging",
    "onvoorzien",
    "looptijd",
    "openbaarheid",
    "citeertitel",
]
"""Every article in its order; ``NAAR_KEUZE`` are left out when the traject says nothing about them."""
NAAR_KEUZE = frozenset({"toetreding", "onvoorzien", "openbaarheid", "citeertitel"})


def velden(bron: Bron) -> Velden:
    """Return the fields of the convenant."""
    traject, blik = bron.traject, bron.blik
    convenant = blik.bij("convenant")
    heeft = {naam: bool(convenant.ruw(naam)) for naam in sorted(NAAR_KEUZE - {"citeertitel"})}
    heeft["citeertitel"] = bool(traject.traject.citeertitel)
    aanwezig = [naam for naam in ARTIKELEN if heeft.get(naam, True)]
    kop = bron.kop()
    return kop | {
        "partijen": [_partij(x) for x in blik.lijst("partijen", "Welke partijen doen mee?")],
        "overwegingen": [
            zin(x) for x in convenant.teksten("overwegingen", "Waarom sluiten jullie dit convenant?")
        ],
        "belangen": [
            {
                "partij": _kort(x),
                "belang": x("belang", _over(x, "Waarom is het doel belangrijk")),
            }
            for x in blik.lijst("partijen")
        ],
        "nr": {naam: f"Artikel {nr}" for nr, naam in enumerate(aanwezig, 1)},
        "heeft": heeft,
        "definities": _definities(convenant),
        "doel": _doel(blik.bij("doel")),
        "inzet": [regel for x in blik.lijst("partijen") for regel in _inzet(x)],
        "regisseur_kort": met_hoofdletter(
            bron.kort(traject.regisseur.id) if traject.regisseur else kop["regisseur"]
        ),
        "overleg": artikelen.overleg(bron),
        "geld": artikelen.geld(bron),
        "taal": artikelen.taal(bron),
        "gegevens": artikelen.gegevens(bron),
        "monitoring": artikelen.monitoring(bron),
        "evaluatie": artikelen.evaluatie(bron),
        "bijlagen": convenant.teksten("bijlagen", "Welke bijlagen horen bij het convenant?"),
        "citeertitel": traject.traject.citeertitel or "",
        "duur": artikelen.duur(bron),
        "handtekeningen": [_handtekening(bron, x) for x in blik.lijst("partijen")],
        **artikelen.regels(convenant, heeft),
    }


def _over(partij: Blik, vraag: str) -> str:
    return f"{vraag} voor {partij.mag('naam') or 'deze partij'}?"


def _kort(partij: Blik) -> str:
    return met_hoofdletter(partij.mag("afkorting") or partij.mag("naam"))


def _partij(partij: Blik) -> Velden:
    naam = partij("naam", "Hoe heet deze partij?")
    tekenaar = partij.bij("vertegenwoordiger")
    kvk, adres = partij.mag("kvk"), partij.mag("adres")
    plaats = partij("plaats", f"In welke plaats zit {naam}?")
    waar = f"op het adres {adres} in {plaats}" if adres else f"in {plaats}"
    return {
        "naam": naam,
        "omschrijving": f"{partij('rechtsvorm', f'Welke rechtsvorm heeft {naam}?')}, gevestigd {waar}"
        f"{f' (KvK {kvk})' if kvk else ''}",
        "vertegenwoordiging": f"Voor deze partij tekent {tekenaar('naam', f'Wie tekent voor {naam}?')}, "
        f"{tekenaar('functie', f'Welke functie heeft wie tekent voor {naam}?')} "
        f"({tekenaar('volmacht', f'Waarom mag deze persoon tekenen voor {naam}?')}).",
        "kort": partij.mag("afkorting") or naam,
    }


def _definities(convenant: Blik) -> list[Velden]:
    eigen = {
        x("term", "Welk woord leg je uit?"): zin(x("omschrijving", "Wat betekent dit woord?"))
        for x in convenant.lijst("definities")
    }
    bekend = {term.lower() for term in eigen}
    begrippen = {term: zin(uitleg) for term, uitleg in BEGRIPPEN.items() if term not in bekend} | eigen
    return [{"term": term, "omschrijving": begrippen[term]} for term in sorted(begrippen, key=str.lower)]


def _doel(doel: Blik) -> Velden:
    aantal = doel("getal", "Welk getal willen jullie halen?")
    return {
        "specifiek": zin(doel("specifiek", "Wat willen jullie bereiken?")),
        "meetbaar": f"{aantal} {doel('eenheid', 'Wat tel je: deelnemers, procent?')}",
        "indicator": zonder_punt(doel("indicator", "Waaraan zie je dat het doel is gehaald?")),
        "acceptabel": zin(doel("acceptabel", "Waarom zijn alle partijen het eens met het doel?")),
        "realistisch": zin(doel("realistisch", "Waarom is het doel haalbaar?")),
        "datum": doel("datum", "Wanneer moet het doel gehaald zijn?"),
    }


def _inzet(partij: Blik) -> list[Velden]:
    naam = partij.mag("naam")
    regels = []
    for x in partij.lijst("inzet", f"Wat doet {naam or 'deze partij'} voor het traject?"):
        uren = x.mag("uren")
        regels.append(
            {
                "partij": _kort(partij),
                "wat": x("wat", f"Wat doet {naam} voor het traject?"),
                "wanneer": x("wanneer", f"Wanneer doet {naam} dit?"),
                "middelen": "; ".join(
                    deel for deel in (f"{uren} uur" if uren else "", x.mag("middelen")) if deel
                ),
            }
        )
    return regels


def _handtekening(bron: Bron, partij: Blik) -> Velden:
    tekenaar = partij.bij("vertegenwoordiger")
    wanneer = next((h for h in bron.traject.convenant.ondertekening if h.partij == partij.ruw("id")), None)
    return handtekening(
        partij.mag("naam"),
        tekenaar.mag("naam"),
        tekenaar.mag("functie"),
        wanneer.plaats or "" if wanneer else "",
        wanneer.datum if wanneer else None,
    )
