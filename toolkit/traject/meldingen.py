"""Turn what pydantic finds into Dutch problems with a line and a cure."""

from __future__ import annotations

import difflib
from typing import Any

from pydantic import ValidationError

from toolkit.fouten import Probleem
from toolkit.traject.model import Model, Traject
from toolkit.traject.structuur import Pad, deel_op, veld_komt_voor_in, veldsoorten
from toolkit.yamlbron import YamlBron


def vertaal_modelfouten(fout: ValidationError, bron: YamlBron) -> list[Probleem]:
    """Return one problem per error of the model, each with its field and line."""
    problemen = []
    for los in fout.errors(include_url=False):
        plek: Pad = tuple(los["loc"])
        if los["type"] == "volgorde":
            plek = (*plek, los["ctx"]["veld"])
        problemen.append(bron.probleem(plek, *vertaal_los(los, plek)))
    return problemen


def vertaal_los(los: Any, plek: Pad) -> tuple[str, str | None]:
    """Return what one error of the model means, and the cure."""
    soort, invoer = los["type"], los["input"]
    if soort == "leerwerk":
        return los["ctx"]["melding"], None
    if soort == "volgorde":
        return melding_volgorde(los["ctx"]["eerst"], los["ctx"]["veld"])
    if soort == "extra_forbidden":
        return _onbekend_veld(plek)
    if soort == "missing":
        return "dit veld ontbreekt.", "Vul een korte naam in, zodat andere velden ernaar kunnen verwijzen."
    if soort == "enum":
        return _verkeerde_keuze(los, plek)
    if invoer is None:
        return "achter dit streepje staat niets.", "Vul iets in, of haal het streepje weg."
    if soort == "list_type":
        return (
            "hier hoort een lijst te staan.",
            "Zet elk onderdeel op een eigen regel, met een streepje ervoor.",
        )
    if soort in ("model_type", "model_attributes_type", "dict_type"):
        velden = ", ".join(_voorbeeldvelden(plek))
        return "hier horen losse velden te staan.", f"Zet op de regels eronder, ingesprongen: {velden}."
    if soort == "string_type" and isinstance(invoer, bool):
        return "hier hoort gewone tekst te staan.", "Zet het woord tussen aanhalingstekens."
    if soort == "string_type":
        wat = "een lijst" if isinstance(invoer, list) else "losse velden"
        return (
            f"hier hoort gewone tekst te staan, en er staat {wat}.",
            "Zet de tekst op een regel achter de dubbele punt.",
        )
    return "deze waarde past hier niet.", "Kijk in het voorbeeld hoe je dit veld invult."


def melding_volgorde(eerst: str, laatst: str) -> tuple[str, str]:
    """Return what is wrong, and the cure, when the end lies before the start."""
    wat = "de datums" if eerst == "start" else "de tijden"
    return f"'{laatst}' ligt voor '{eerst}'.", f"Controleer {wat}."


def _onbekend_veld(plek: Pad) -> tuple[str, str]:
    naam = str(plek[-1])
    deel = deel_op(plek[:-1]) or Traject
    dichtbij = difflib.get_close_matches(naam.lower(), list(deel.model_fields), n=1, cutoff=0.6)
    melding = f"het veld '{naam}' ken ik hier niet."
    if dichtbij:
        return melding, f"Bedoelde je '{dichtbij[0]}'?"
    elders = veld_komt_voor_in(naam)
    if 0 < len(elders) <= 3:
        waar = " of ".join(f"'{w}'" if w else "het begin van de regel" for w in elders)
        return melding, f"Dit veld hoort bij {waar}. Kijk of de regel goed inspringt."
    return melding, f"Kies uit: {', '.join(deel.model_fields)}."


def _verkeerde_keuze(los: Any, plek: Pad) -> tuple[str, str]:
    keuzes = [k.strip().strip("'") for k in los["ctx"]["expected"].replace(" or ", ", ").split(",")]
    invoer = los["input"]
    if not isinstance(invoer, str):
        return "hier hoort een keuze te staan.", f"Kies uit: {', '.join(keuzes)}."
    dichtbij = difflib.get_close_matches(invoer.lower(), keuzes, n=1, cutoff=0.6)
    advies = f"Bedoelde je '{dichtbij[0]}'? " if dichtbij else ""
    return f"'{_kort(invoer)}' kan hier niet.", f"{advies}Kies uit: {', '.join(keuzes)}."


def _voorbeeldvelden(plek: Pad) -> list[str]:
    deel: type[Model] = deel_op(plek) or Traject
    return [n for n, s in veldsoorten(deel).items() if s.deel is None][:4] or list(deel.model_fields)[:4]


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= 40 else f"{tekst[:40]}…"
