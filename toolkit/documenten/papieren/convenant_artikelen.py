"""The fields of the articles of the convenant, from regie to the legal ones."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter, opsomming, punt, zonder_punt
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.traject.model.keuzes import Rol
from toolkit.traject.opmaak import euro, zin

NIET_AFDWINGBAAR = (
    "De partijen spreken af dat de afspraken in dit convenant niet via de rechter kunnen worden afgedwongen. "
    "Zij houden zich eraan op basis van vertrouwen."
)


def overleg(bron: Bron) -> Velden:
    """Return the fields of the article on regie and overleg."""
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
        "voorzitter": met_hoofdletter(overleg("voorzitter", "Welke partij leidt het overleg?", bron.kort)),
        "motivering": zin(overleg.mag("motivering")),
        "deelnemers": punt(bron.aanwezig(overleg.ruw("deelnemers") or ())),
        "momenten": momenten,
    }


def geld(bron: Bron) -> Velden:
    """Return the fields of the article on money."""
    geld = bron.blik.bij("financien")
    regionaal = geld.bij("regionaal_budget")
    bijdragen = [
        {
            "partij": x("partij", "Welke partij betaalt?", lambda id: met_hoofdletter(bron.kort(id))),
            "bedrag": x("bedrag", "Hoeveel betaalt deze partij? 0 mag ook.", euro),
            "soort": x("soort", "Waarvoor is dit geld?"),
            "periode": x.mag("periode"),
            "bron": "; ".join(
                deel for deel in (x.mag("bron"), x.mag("voorwaarde")) if deel not in ("", "geen")
            ),
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
        "subsidie": _subsidie(geld.bij("subsidie")),
        "controle": _controle(geld.bij("controle")),
    }


def _subsidie(subsidie: Blik) -> str:
    if not subsidie:
        return ""
    naam, gever = subsidie("naam", "Hoe heet de subsidie?"), subsidie.mag("verstrekker")
    formulieren = opsomming(subsidie.teksten("formulieren"))
    zinnen = [f"De partijen gebruiken {naam}{f' van {gever}' if gever else ''}."]
    if formulieren:
        zinnen.append(f"Daarvoor houden zij bij: {formulieren}.")
    return " ".join(zinnen)


def _controle(controle: Blik) -> str:
    if not controle:
        return ""
    dag = controle("datum", "Wanneer is de begroting nagekeken?")
    door = controle("door", "Wie heeft de begroting nagekeken?")
    return f"De begroting is nagekeken op {dag} door {punt(door)}"


def taal(bron: Bron) -> Velden:
    """Return the fields of the article on language and guidance."""
    budget, begeleiding = bron.blik.bij("taalbudget"), bron.blik.bij("begeleiding")
    plan, uitval, vangnet = (
        budget.bij("trainingsplan"),
        begeleiding.bij("uitvalprotocol"),
        begeleiding.bij("vangnet"),
    )
    coaches = bron.partijen(p.id for p in bron.traject.partijen_met_rol(Rol.JOBCOACH)) or bron.feiten.gat(
        "rollen (jobcoach)", "Van welke partij komt de jobcoach?"
    )
    plandelen = [zin(plan.mag("omschrijving"))]
    if plan.ruw("aanbieder"):
        plandelen.append(f"{met_hoofdletter(plan.mag('aanbieder', bron.kort))} geeft de training.")
    if plan.ruw("uren") and plan.ruw("kosten") is not None:
        plandelen.append(f"De training duurt {plan.mag('uren')} uur en kost {plan.mag('kosten', euro)}.")
    uitvaldelen = [zin(uitval.mag("afspraak"))]
    if uitval.ruw("verantwoordelijk"):
        binnen = uitval.mag("binnen")
        uitvaldelen.append(
            f"{met_hoofdletter(uitval.mag('verantwoordelijk', bron.kort))} regelt dit"
            f"{f' binnen {binnen}' if binnen else ''}."
        )
    return {
        "bedrag": budget("bedrag", "Hoeveel geld is er voor taal?", euro),
        "plan": " ".join(deel for deel in plandelen if deel),
        "jobcoach": punt(coaches),
        "uitval": " ".join(deel for deel in uitvaldelen if deel),
        "vangnet": zin(vangnet.mag("omschrijving")),
    }


def gegevens(bron: Bron) -> Velden:
    """Return the fields of the article on personal data."""
    gegevens = bron.blik.bij("gegevens")
    return {
        "doel": zin(gegevens("doel", "Waarvoor delen jullie gegevens van deelnemers?")),
        "grondslag": zonder_punt(gegevens("grondslag", "Welke reden in de wet (AVG) hebben jullie?")),
        "soorten": gegevens("soorten", "Welke gegevens delen jullie?"),
        "delen_met": punt(gegevens("delen_met", "Welke partijen krijgen de gegevens?", bron.partijen)),
        "bijzonder": zin(gegevens.mag("bijzonder")),
        "verantwoordelijk": met_hoofdletter(
            gegevens("verantwoordelijk", "Welke partij is verantwoordelijk voor de gegevens?", bron.kort)
        ),
        "bewaartermijn": gegevens("bewaartermijn", "Hoelang bewaren jullie de gegevens?"),
        "rechten": zin(gegevens.mag("rechten")),
    }


def monitoring(bron: Bron) -> Velden:
    """Return the fields of the article on following."""
    monitoring = bron.blik.bij("monitoring")
    return {
        "frequentie": monitoring("frequentie", "Hoe vaak kijken jullie hoe het gaat?"),
        "wie": met_hoofdletter(monitoring("wie", "Welke partij verzamelt de gegevens?", bron.kort)),
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


def evaluatie(bron: Bron) -> Velden:
    """Return the fields of the article on evaluation."""
    evaluatie = bron.blik.bij("evaluatie")
    return {
        "datums": evaluatie("datums", "Wanneer evalueren jullie?"),
        "wie": punt(evaluatie("wie", "Wie doet mee aan de evaluatie?", bron.partijen)),
        "gevolg": zin(evaluatie("gevolg", "Wat gebeurt er met de uitkomst van de evaluatie?")),
    }


def duur(bron: Bron) -> Velden:
    """Return the fields of the article on duration."""
    traject, convenant = bron.blik.bij("traject"), bron.blik.bij("convenant")
    onbepaald = bool(traject.ruw("onbepaald"))
    return {
        "ingang": convenant.mag("ingang") or traject("start", "Wanneer begint het traject?"),
        "eind": "" if onbepaald else traject("eind", "Wanneer eindigt het traject?"),
        "verlenging": ""
        if onbepaald
        else zin(traject("verlenging", "Kunnen jullie het traject verlengen, en hoe?")),
    }


def regels(convenant: Blik, heeft: dict[str, bool]) -> Velden:
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
            "gronden": zin(opzegging("gronden", "Wanneer mag een partij stoppen?")),
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
