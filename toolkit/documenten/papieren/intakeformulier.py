"""The fields of the intakeformulier: the ten subjects of Bijlage C, with open questions."""

from __future__ import annotations

from toolkit.documenten.opmaak import met_hoofdletter
from toolkit.documenten.papieren.bron import Bron, Velden
from toolkit.documenten.papieren.invulformulier import LIJN, kop_deelnemer
from toolkit.traject.opmaak import zin

ONDERWERPEN: dict[str, tuple[str, tuple[str, ...]]] = {
    "identiteit": (
        "Wie ben je?",
        ("Wat wil je over jezelf vertellen?", "Wat doe je graag?", "Waar ben je trots op?"),
    ),
    "motivatie": (
        "Wat wil je?",
        ("Waarom kies je voor dit werk?", "Hoe ziet jouw werk er over vijf jaar uit?"),
    ),
    "capaciteiten": ("Wat kun je?", ("Wat gaat je makkelijk af?", "Wat wil je nog leren?")),
    "werkervaring": (
        "Welk werk heb je gedaan?",
        ("Wat deed je daar op een gewone dag?", "Wat daarvan kun je hier gebruiken?"),
    ),
    "talenten": (
        "Waar ben je extra goed in?",
        ("Waarvoor vragen anderen jou om hulp?", "Wat zeggen anderen dat je goed kunt?"),
    ),
    "diplomas": (
        "Wat heb je geleerd?",
        (
            "Welke school of cursus heb je gedaan, en hoelang?",
            "Welke diploma's of bewijzen heb je?",
            "Wat leerde je buiten school?",
        ),
    ),
    "leerstijl": (
        "Hoe leer en werk je?",
        ("Hoe leer je iets nieuws het best?", "Met wie werk je graag, en op welke manier?"),
    ),
    "netwerk": ("Wie ken je?", ("Wie helpt jou als iets moeilijk is?", "Wie ken je in dit vak?")),
    "thuissituatie": (
        "Hoe is het thuis?",
        (
            "Hoe ziet jouw week eruit?",
            "Voor wie zorg je?",
            "Wat is nu het belangrijkste in je leven? Wat was dat vroeger?",
        ),
    ),
    "inkomsten": (
        "Geld",
        ("Hoeveel geld heb je elke maand nodig?", "Wat wil je weten over loon en uitkering?"),
    ),
}
"""Per subject of Bijlage C (handreiking, lines 2043-2073): how we call it, and what to ask."""


def velden(bron: Bron) -> Velden:
    """Return the fields of the intakeformulier of one deelnemer."""
    wie = bron.deelnemer
    intake = wie.bij("intake")
    tolk, antwoorden = intake.bij("tolk"), intake.bij("onderwerpen")
    geregeld = tolk.mag("geregeld_door", bron.partij)
    met_tolk = f"{tolk.mag('taal')}{f', geregeld door {geregeld}' if geregeld else ''}"
    zonder_tolk = f"Niet nodig: {tolk.mag('niet_nodig')}" if tolk.mag("niet_nodig") else LIJN
    return kop_deelnemer(bron) | {
        "datum_gesprek": intake.mag("datum") or LIJN,
        "door": intake.mag("door", bron.persoon) or LIJN,
        "eerste_taal": wie.mag("eerste_taal") or LIJN,
        "tolk": met_hoofdletter(met_tolk) if tolk.mag("taal") else zonder_tolk,
        "onderwerpen": [
            {
                "titel": f"{nr}. {titel}",
                "vragen": list(vragen),
                "antwoord": zin(antwoorden.mag(naam)),
            }
            for nr, (naam, (titel, vragen)) in enumerate(ONDERWERPEN.items(), 1)
        ],
    }
