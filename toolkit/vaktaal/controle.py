"""Check glossary files: every rule of what makes a term fit to print (``leerwerk vaktaal controleer``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from toolkit.bevindingen import Bevinding, Ernst
from toolkit.vaktaal import controle_samenhang as samenhang
from toolkit.vaktaal import controle_term as term_
from toolkit.vaktaal import controle_vertaling as vertaling
from toolkit.vaktaal.controle_basis import Omgeving, Vondst
from toolkit.vaktaal.glossarium import Glossarium

_Check = Callable[[Omgeving], Iterator[Vondst]]
F = Ernst.FOUT

REGELS: dict[str, tuple[_Check, Ernst, str]] = {
    "veld-ontbreekt": (term_.veld_ontbreekt, F, "Elke term is compleet ingevuld."),
    "veld-hoort-niet": (term_.veld_hoort_niet, F, "Een lidwoord hoort bij een zn of afkorting."),
    "id-begin": (term_.id_begin, F, "De id begint met de naam van het bestand."),
    "opmaak": (term_.opmaak, F, "Er staat geen opmaak (HTML of Markdown) in de tekst."),
    "betekenis-lang": (term_.betekenis_lang, F, "De betekenis is kort: een of twee zinnen."),
    "betekenis-woord": (term_.betekenis_woord, F, "De betekenis noemt het woord zelf niet."),
    "betekenis-moeilijk": (term_.betekenis_moeilijk, F, "De betekenis is makkelijk te lezen."),
    "zin-leesteken": (term_.zin_leesteken, F, "Een zin is een hele zin."),
    "zin-zonder-woord": (term_.zin_zonder_woord, F, "Beide zinnen gebruiken het woord."),
    "werkvloerzin-soort": (term_.werkvloerzin_soort, F, "Een werkvloerzin is een opdracht of een vraag."),
    "afbeelding": (term_.afbeelding, Ernst.WAARSCHUWING, "Het plaatje staat in de map van het bestand."),
    "zin-dubbel": (samenhang.zin_dubbel, F, "Geen zin staat er twee keer in."),
    "betekenis-dubbel": (samenhang.betekenis_dubbel, F, "Elk woord heeft een eigen betekenis."),
    "lemma-dubbel": (samenhang.lemma_dubbel, F, "Een woord staat er een keer in."),
    "synoniem-botst": (samenhang.synoniem_botst, F, "Een synoniem hoort bij een woord."),
    "gebruikt-onbekend": (samenhang.gebruikt_onbekend, F, "Wat 'gebruikt' noemt, bestaat."),
    "aantallen": (samenhang.aantallen, F, "Er zijn genoeg woorden, per categorie."),
    "kern-aantal": (samenhang.kern_aantal, F, "Twintig tot dertig woorden zijn kern."),
    "kern-engels": (vertaling.kern_engels, F, "Elk kernwoord heeft een Engelse vertaling."),
    "vertaling-status": (vertaling.status, F, "De status van een vertaling klopt met wat er staat."),
    "vertaling-schrift": (vertaling.schrift, F, "De letters passen bij de taal."),
}  # fmt: skip
"""All rules: id -> (check, how serious, what is right), in the order in which they are shown."""


def controleer(glossarium: Glossarium, namen: Iterable[str], *, compleet: bool) -> list[Bevinding]:
    """Check the files ``namen`` and return the findings, by file and line.

    Args:
        glossarium: everything that is loaded; words are compared with all of it.
        namen: the files to report on.
        compleet: whether they must be complete for a beroep: the minima of words per category apply. False
            for the few words that a user adds.
    """
    omgeving = Omgeving(glossarium, tuple(namen), compleet)
    bevindingen = []
    for regel, (check, ernst, waarom) in REGELS.items():
        for vondst in check(omgeving):
            bron = glossarium.bronnen[vondst.bestand]
            bevindingen.append(
                Bevinding(
                    regel=regel,
                    ernst=vondst.ernst or ernst,
                    melding=vondst.melding,
                    waarom=waarom,
                    soort="vaktaal",
                    bestand=bron.pad,
                    regelnummer=bron.regel(vondst.plek),
                    veld=vondst.term.id if vondst.term else None,
                    tekst=vondst.tekst,
                )
            )
    return sorted(bevindingen, key=lambda b: (str(b.bestand), b.regelnummer or 0))
