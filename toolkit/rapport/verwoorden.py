"""What a report says about a check, in Dutch: the same words in Word, on the page and in a diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.rapport.ernst import tel as tel_ernst

if TYPE_CHECKING:
    from toolkit.vacature.records import Resultaat, VacatureBevinding


def tel(aantal: int, enkel: str, meer: str) -> str:
    """Return a number with its noun: "1 tip", "3 tips"."""
    return f"{aantal} {enkel if aantal == 1 else meer}"


def score(b1_index: float | None) -> str:
    """Return the score as a sentence."""
    if b1_index is None:
        return "De tekst is te kort voor een score."
    return f"B1-index: {b1_index:.0f} van 100. Hoe hoger, hoe makkelijker de tekst."


def samenvatting(resultaat: Resultaat) -> list[str]:
    """Return the lines about the whole text: score, what was found, what is missing, what was not read."""
    regels = [
        f"Leerwerk heeft deze tekst nagekeken. {score(resultaat.b1_index)}",
        f"Gevonden: {tel_ernst(resultaat.aantal)}.",
    ]
    if resultaat.ontbreekt:
        regels.append("Dit staat er nog niet in:")
        regels += [f"- {o.melding} {o.advies}".rstrip() for o in resultaat.ontbreekt]
    regels += [
        f"- {b.ernst.value.capitalize()}: {b.melding} {b.advies}".rstrip()
        for b in resultaat.bevindingen
        if b.begin is None
    ]
    regels += [f"Let op: {opmerking}" for opmerking in resultaat.opmerkingen]
    return regels


def opmerking_over(b: VacatureBevinding) -> list[str]:
    """Return the lines about one finding: what it is, what to do, and why."""
    regels = [f"{b.ernst.value.capitalize()}. {b.melding}"]
    if b.advies:
        regels.append(b.advies)
    gezegd = f"{b.melding} {b.advies}".lower()
    voorstellen = [v for v in b.voorstellen if v.lower() not in gezegd]
    if voorstellen:
        regels.append("Je kunt schrijven: " + " of ".join(f"'{v}'" for v in voorstellen[:3]) + ".")
    if b.waarom:
        regels.append(f"Waarom? {b.waarom}")
    regels.append(f"Regel {b.regel}: {b.naam.lower()}")
    return regels
