"""The fields of the convenant."""

from __future__ import annotations


from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, opsomming, zonder_punt
from toolkit.documenten.papieren.bron import Bron, Velden, handtekening
from toolkit.traject.opmaak import euro, zin
from toolkit.traject.model.keuzes import Rol

BEGRIPPEN = {
    "leerwerktraject": "een traject waarin een deelnemer werkt, een vak leert en Nederlands leert.",
    "statushouder": "iemand die als vluchteling is erkend en in Nederland mag wonen en werken.",
    "deelnemer": "een statushouder die meedoet aan het leerwerktraject.",
    "regisseur": "de partij die het hele traject bewaakt en de partijen bij elkaar brengt.",
    "jobcoach": "iemand van buiten de werkgever die een deelnemer bij het werk begeleidt.",
}
"""The words that a convenant explains unless the traject explains them itself (in our own words)."""

ARTIKELEN = (
    "begrippen doel inzet regie geld taal gegevens monitoring evaluatie geschillen wijziging toetreding opzegging "
    "onvoorzien looptijd openbaarheid citeertitel"
).split()  # noqa: SIM905 - in the order of the paper
"""Every article in its order; ``NAAR_KEUZE`` are left out when the traject says nothing about them."""
NAAR_KEUZE = frozenset({"toetreding", "onvoorzien", "openbaarheid", "citeertitel"})

NIET_AFDWINGBAAR = (
    "De partijen spreken af dat de afspraken in dit convenant niet via de rechter kunnen worden afgedwongen. "
    "Zij houden zich eraan op basis van vertrouwen."
)


def velden(bron: Bron) -> Velden:
    """Return the fields of the convenant."""
    traject, blik = bron.traject, bron.blik
    convenant = blik.bij("convenant")
    heeft = {naam: bool(convenant.ruw(naam)) for naam in NAAR_KEUZE - {"citeertitel"}}
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
                "partij": x("naam", "Hoe heet deze partij?"),
                "belang": x("belang", _over(x, "Waarom is het doel belangrijk")),
            }
            for x in blik.lijst("partijen")
        ],
        "nr": {naam: f"Artikel {nr}" for nr, naam in enumerate(aanwezig, 1)},
        "heeft": heeft,
        "definities": _definities(convenant),
        "doel": _doel(blik.bij("doel")),
        "inzet": [regel for x in blik.lijst("partijen") for regel in _inzet(x)],
        "regisseur_hoofdletter": met_hoofdletter(kop["regisseur"]),
        "overleg": _overleg(bron),
        "geld": _geld(bron),
        "taal": _taal(bron),
        "gegevens": _gegevens(bron),
        "monitoring": _monitoring(bron),
        "evaluatie": _evaluatie(bron),
        "bijlagen": convenant.teksten("bijlagen", "Welke bijlagen horen bij het convenant?"),
        "citeertitel": traject.traject.citeertitel or "",
        "duur": _duur(bron),
        "handtekeningen": [_handtekening(bron, x) for x in blik.lijst("partijen")],
        **_regels(convenant, heeft),
    }


def _over(partij: Blik, vraag: str) -> str:
    return f"{vraag} voor {partij.mag('naam') or 'deze partij'}?"


def _partij(partij: Blik) -> Velden:
    naam = partij("naam", "Hoe heet deze partij?")
    tekenaar = partij.bij("vertegenwoordiger")
    kvk = partij.mag("kvk")
    waar = opsomming([partij.mag("adres"), partij("plaats", f"In welke plaats zit {naam}?")], "in")
    return {
        "naam": naam,
        "omschrijving": f"{partij('rechtsvorm', f'Welke rechtsvorm heeft {naam}?')}, gevestigd "
        f"{waar if partij.mag('adres') else f'in {waar}'}{f' (KvK {kvk})' if kvk else ''}",
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
    begrippen = {term: uitleg for term, uitleg in BEGRIPPEN.items() if term not in bekend} | eigen
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
                "partij": naam,
                "wat": x("wat", f"Wat doet {naam} voor het traject?"),
                "wanneer": x("wanneer", f"Wanneer doet {naam} dit?"),
                "middelen": "; ".join(
                    deel for deel in (f"{uren} uur" if uren else "", x.mag("middelen")) if deel
                ),
            }
        )
    return regels


def _overleg(bron: Bron) -> Velden:
    overleg = bron.blik.bij("overleg")
    momenten = [
        {
            "datum": x("datum", "Wanneer is dit overleg?"),
            "onderwerp": x("onderwerp", "Waar gaat dit overleg over?"),
            "aanwezig": bron.aanwezig(x.ruw("aanwezig") or ()),
        }
        for x in overleg.lijst("momenten")
    ]
    return {
        "frequentie": overleg("frequentie", "Hoe vaak overleggen jullie?"),
        "voorzitter": met_hoofdletter(overleg("voorzitter", "Welke partij leidt het overleg?", bron.partij)),
        "motivering": zin(overleg.mag("motivering")),
        "deelnemers": bron.aanwezig(overleg.ruw("deelnemers") or ()),
        "momenten": momenten,
    }


def _geld(bron: Bron) -> Velden:
    geld = bron.blik.bij("financien")
    regionaal, subsidie, controle = geld.bij("regionaal_budget"), geld.bij("subsidie"), geld.bij("controle")
    bijdragen = [
        {
            "partij": x("partij", "Welke partij betaalt?", bron.partij),
            "bedrag": x("bedrag", "Hoeveel betaalt deze partij? 0 mag ook.", euro),
            "soort": x("soort", "Waarvoor is dit geld?"),
            "periode": x.mag("periode"),
            "bron": "; ".join(deel for deel in (x.mag("bron"), x.mag("voorwaarde")) if deel),
        }
        for x in geld.lijst("bijdragen", "Welke partij betaalt wat? 0 mag ook.")
    ]
    regionaal_bedrag = regionaal.mag("bedrag", euro)
    return {
        "begroting": geld("begroting", "Wat kost het hele traject?", euro),
        "btw": geld("btw", "Zit de btw in de bedragen?"),
        "bijdragen": bijdragen,
        "totaal": euro(bron.traject.som_bijdragen),
        "risicodeling": zin(geld("risicodeling", "Hoe delen jullie het risico?")),
        "opbrengstdeling": zin(geld("opbrengstdeling", "Hoe delen jullie wat het traject oplevert?")),
        "opbrengsten": opsomming(zonder_punt(x) for x in geld.teksten("opbrengsten")),
        "regionaal": " ".join(
            deel
            for deel in (
                f"Er is {regionaal_bedrag} dat niet afhangt van waar een deelnemer woont."
                if regionaal_bedrag
                else "",
                zin(regionaal.mag("toelichting")),
            )
            if deel
        ),
        "subsidie": _subsidie(subsidie),
        "controle": f"De begroting is nagekeken op {controle('datum', 'Wanneer is de begroting nagekeken?')} door "
        f"{zonder_punt(controle('door', 'Wie heeft de begroting nagekeken?'))}."
        if controle
        else "",
    }


def _subsidie(subsidie: Blik) -> str:
    if not subsidie:
        return ""
    gever = subsidie.mag("verstrekker")
    formulieren = opsomming(subsidie.teksten("formulieren"))
    return (
        f"De partijen gebruiken {subsidie('naam', 'Hoe heet de subsidie?')}{f' van {gever}' if gever else ''}."
        f"{f' Daarvoor houden zij bij: {formulieren}.' if formulieren else ''}"
    )


def _taal(bron: Bron) -> Velden:
    budget, begeleiding = bron.blik.bij("taalbudget"), bron.blik.bij("begeleiding")
    plan, uitval, vangnet = (
        budget.bij("trainingsplan"),
        begeleiding.bij("uitvalprotocol"),
        begeleiding.bij("vangnet"),
    )
    coaches = bron.partijen(p.id for p in bron.traject.partijen_met_rol(Rol.JOBCOACH))
    plandelen = [zin(plan.mag("omschrijving"))]
    if plan.ruw("aanbieder"):
        plandelen.append(f"{met_hoofdletter(plan.mag('aanbieder', bron.partij))} geeft de training.")
    if plan.ruw("uren") and plan.ruw("kosten") is not None:
        plandelen.append(f"De training duurt {plan.mag('uren')} uur en kost {plan.mag('kosten', euro)}.")
    uitvaldelen = [zin(uitval.mag("afspraak"))]
    if uitval.ruw("verantwoordelijk"):
        binnen = uitval.mag("binnen")
        uitvaldelen.append(
            f"{met_hoofdletter(uitval.mag('verantwoordelijk', bron.partij))} regelt dit"
            f"{f' binnen {binnen}' if binnen else ''}."
        )
    return {
        "bedrag": budget("bedrag", "Hoeveel geld is er voor taal?", euro),
        "plan": " ".join(deel for deel in plandelen if deel),
        "jobcoach": coaches or bron.feiten.gat("rollen (jobcoach)", "Van welke partij komt de jobcoach?"),
        "uitval": " ".join(deel for deel in uitvaldelen if deel),
        "vangnet": zin(vangnet.mag("omschrijving")),
    }


def _gegevens(bron: Bron) -> Velden:
    gegevens = bron.blik.bij("gegevens")
    return {
        "doel": zin(gegevens("doel", "Waarvoor delen jullie gegevens van deelnemers?")),
        "grondslag": zonder_punt(gegevens("grondslag", "Welke reden in de wet (AVG) hebben jullie?")),
        "soorten": gegevens("soorten", "Welke gegevens delen jullie?"),
        "delen_met": gegevens("delen_met", "Welke partijen krijgen de gegevens?", bron.partijen),
        "bijzonder": zin(gegevens.mag("bijzonder")),
        "verantwoordelijk": met_hoofdletter(
            gegevens("verantwoordelijk", "Welke partij is verantwoordelijk voor de gegevens?", bron.partij)
        ),
        "bewaartermijn": gegevens("bewaartermijn", "Hoelang bewaren jullie de gegevens?"),
        "rechten": zin(gegevens.mag("rechten")),
    }


def _monitoring(bron: Bron) -> Velden:
    monitoring = bron.blik.bij("monitoring")
    return {
        "frequentie": monitoring("frequentie", "Hoe vaak kijken jullie hoe het gaat?"),
        "wie": met_hoofdletter(monitoring("wie", "Welke partij verzamelt de gegevens?", bron.partij)),
        "indicatoren": [
            {
                "soort": met_hoofdletter(x("soort", "Waar gaat dit over: arbeid, taal of vak?")),
                "indicator": x("indicator", "Wat volgen jullie?"),
                "meting": x("meting", "Hoe meten jullie dat?"),
                "streefwaarde": x.mag("streefwaarde"),
            }
            for x in monitoring.lijst("indicatoren", "Wat volgen jullie bij werk, taal en vak?")
        ],
    }


def _evaluatie(bron: Bron) -> Velden:
    evaluatie = bron.blik.bij("evaluatie")
    return {
        "datums": evaluatie("datums", "Wanneer evalueren jullie?"),
        "wie": evaluatie("wie", "Wie doet mee aan de evaluatie?", bron.partijen),
        "gevolg": zin(evaluatie("gevolg", "Wat gebeurt er met de uitkomst van de evaluatie?")),
    }


def _duur(bron: Bron) -> Velden:
    traject, convenant = bron.blik.bij("traject"), bron.blik.bij("convenant")
    onbepaald = bool(traject.ruw("onbepaald"))
    return {
        "ingang": convenant.mag("ingang") or traject("start", "Wanneer begint het traject?"),
        "eind": "" if onbepaald else traject("eind", "Wanneer eindigt het traject?"),
        "verlenging": ""
        if onbepaald
        else zin(traject("verlenging", "Kunnen jullie het traject verlengen, en hoe?")),
    }


def _regels(convenant: Blik, heeft: dict[str, bool]) -> Velden:
    """Return the fields of the legal articles."""
    geschillen, wijziging, opzegging = (
        convenant.bij("geschillen"),
        convenant.bij("wijziging"),
        convenant.bij("opzegging"),
    )
    toetreding, onvoorzien, openbaar = (
        convenant.bij(x) for x in ("toetreding", "onvoorzien", "openbaarheid")
    )
    afdwingbaar = convenant.ruw("afdwingbaar")
    mogelijk = heeft["toetreding"] and toetreding.ruw("mogelijk") is not False
    return {
        "geschillen": {
            "overleg": zin(geschillen("overleg", "Wie praten er eerst als jullie het niet eens zijn?")),
            "mediation": zin(geschillen.mag("mediation")),
            "rechter_plaats": geschillen("rechter_plaats", "In welke plaats is de rechter?")
            if afdwingbaar
            else "",
        },
        "afdwingbaar": bool(afdwingbaar),
        "niet_afdwingbaar": NIET_AFDWINGBAAR
        if afdwingbaar is False
        else ""
        if afdwingbaar
        else convenant(
            "afdwingbaar", "Kan een partij naar de rechter als een ander zich niet aan de afspraken houdt?"
        ),
        "wijziging": {
            "vorm": zonder_punt(wijziging("vorm", "Hoe wijzigen jullie het convenant?")),
            "termijn": wijziging("termijn", "Hoelang hebben partijen om te reageren op een wijziging?"),
        },
        "toetreding": {
            "mogelijk": mogelijk,
            "wie": zonder_punt(toetreding("wie", "Wie kan er later meedoen?")) if mogelijk else "",
            "hoe": zonder_punt(toetreding("hoe", "Hoe doet een nieuwe partij mee?")) if mogelijk else "",
            "voorwaarden": zin(
                toetreding("voorwaarden", "Onder welke voorwaarden mag een nieuwe partij meedoen?")
            )
            if mogelijk
            else "",
        },
        "opzegging": {
            "gronden": zonder_punt(opzegging("gronden", "Wanneer mag een partij stoppen?")),
            "wijze": zonder_punt(opzegging("wijze", "Hoe zegt een partij op?")),
            "termijn": opzegging("termijn", "Hoelang van tevoren zegt een partij op?"),
            "gevolg": zin(
                opzegging("gevolg_voor_overigen", "Wat betekent het voor de anderen als een partij stopt?")
            ),
        },
        "onvoorzien": {
            "overlegtermijn": onvoorzien(
                "overlegtermijn", "Binnen welke tijd overleggen jullie bij iets onverwachts?"
            )
            if heeft["onvoorzien"]
            else "",
            "opzegtermijn": onvoorzien.mag("opzegtermijn"),
        },
        "openbaarheid": {
            "plek": zonder_punt(openbaar("plek", "Waar maken jullie het convenant openbaar?"))
            if heeft["openbaarheid"]
            else "",
            "termijn": openbaar.mag("termijn"),
        },
    }


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
