"""The settings of a check: from the command line, and from ``leerwerk.yaml`` in the folder of the ad or above
it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from toolkit.bevindingen import Ernst
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vacature.regel import alle_regels
from toolkit.vaktaal.eigen import lees_glossaria, zoek_leerwerk_yaml
from toolkit.yamlbron import YamlBron, lees_yaml

TAALNIVEAUS = ("A2", "B1")


@dataclass(frozen=True)
class Instellingen:
    """What a check does.

    ``alleen`` are the only rules that are on (empty: all), ``niet`` those that are off; ``ernst`` gives a
    rule another ernst;
    ``eigen_woorden`` are words in small letters that are never a finding; ``glossaria`` is the user's own
    glossary folder.
    ``bestand`` is the ``leerwerk.yaml`` that was read.
    """

    taalniveau: str = "B1"
    alleen: frozenset[str] = frozenset()
    niet: frozenset[str] = frozenset()
    ernst: dict[str, Ernst] = field(default_factory=dict)
    eigen_woorden: frozenset[str] = frozenset()
    glossaria: Path | None = None
    bestand: Path | None = None

    def aan(self, regel: str) -> bool:
        """Return whether a rule is on."""
        return regel not in self.niet and (not self.alleen or regel in self.alleen)


def kies_regels(woorden: Iterable[str]) -> frozenset[str]:
    """Return rule ids for ids, families (``EIS``) and soorten (``taaleis``), in any case.

    Raises:
        GebruikersFout: a word is none of these; the message holds a suggestion.
    """
    regels = alle_regels()
    uit: set[str] = set()
    fouten = []
    for woord in woorden:
        gevonden = {
            r.id for r in regels.values() if woord.upper() in {r.id, r.familie} or woord.lower() == r.soort
        }
        if not gevonden:
            fouten.append(Probleem(onbekende_regel(woord)))
        uit |= gevonden
    if fouten:
        raise GebruikersFout(fouten)
    return frozenset(uit)


def onbekende_regel(woord: str) -> str:
    """Return the Dutch message for an unknown rule, with the nearest known one."""
    regels = alle_regels().values()
    bekend = sorted({r.id for r in regels} | {r.familie for r in regels} | {r.soort for r in regels})
    lijkt = get_close_matches(woord.upper(), bekend, n=1) or get_close_matches(woord.lower(), bekend, n=1)
    vraag = f" Bedoelde je '{lijkt[0]}'?" if lijkt else " Bekijk de lijst met: leerwerk vacature regels."
    return f"'{woord}' is geen bekende regel.{vraag}"


def zoek_instellingen(map: Path) -> Instellingen:
    """Return the settings of the nearest ``leerwerk.yaml`` in ``map`` or a folder above it; the defaults
    without one.

    Raises:
        GebruikersFout: the file is not right; every problem is in it, with its line.
    """
    pad = zoek_leerwerk_yaml(map)
    return Instellingen() if pad is None else lees_instellingen(pad)


def lees_instellingen(pad: Path) -> Instellingen:
    """Read the part ``vacature`` of a ``leerwerk.yaml``, and the glossary folder at its top.

    Raises:
        GebruikersFout: the file is not right; every problem is in it, with its line.
    """
    bron = lees_yaml(pad)
    data: Any = bron.data or {}
    problemen: list[Probleem] = []
    if not isinstance(data, dict):
        raise GebruikersFout(
            bron.probleem((), "hier horen namen met een waarde te staan.", "Zie de handleiding.")
        )
    deel = data.get("vacature") or {}
    if not isinstance(deel, dict):
        raise GebruikersFout(bron.probleem(("vacature",), "hier horen namen met een waarde te staan."))
    lezers = {
        "taalniveau": _taalniveau,
        "niet": _niet,
        "alleen": _alleen,
        "ernst": _ernst,
        "eigen_woorden": _woorden,
    }
    glossaria, fouten = lees_glossaria(bron)
    problemen += fouten
    for sleutel in data.keys() - {"vacature", "glossaria"}:
        raad = "Dit kan wel: glossaria, vacature."
        problemen.append(bron.probleem((sleutel,), "deze instelling bestaat niet.", raad))
    uit = Instellingen(bestand=pad, glossaria=glossaria)
    for sleutel, waarde in deel.items():
        lezer = lezers.get(sleutel)
        if lezer is None:
            lijkt = get_close_matches(sleutel, list(lezers), n=1)
            raad = f"Bedoelde je '{lijkt[0]}'?" if lijkt else f"Dit kan wel: {', '.join(lezers)}."
            problemen.append(bron.probleem(("vacature", sleutel), "deze instelling bestaat niet.", raad))
        else:
            uit = lezer(uit, waarde, bron, problemen)
    if problemen:
        raise GebruikersFout(problemen)
    return uit


def _taalniveau(nu: Instellingen, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> Instellingen:
    if waarde not in TAALNIVEAUS:
        problemen.append(bron.probleem(("vacature", "taalniveau"), f"'{waarde}' kan niet.", "Kies A2 of B1."))
        return nu
    return replace(nu, taalniveau=waarde)


def _lijst(sleutel: str, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> list[str]:
    if isinstance(waarde, str):
        return [waarde]
    if isinstance(waarde, list) and all(isinstance(w, str) for w in waarde):
        return waarde
    problemen.append(bron.probleem(("vacature", sleutel), "hier hoort een lijst met woorden te staan."))
    return []


def _regels(sleutel: str, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> frozenset[str]:
    uit: set[str] = set()
    for i, woord in enumerate(_lijst(sleutel, waarde, bron, problemen)):
        try:
            uit |= kies_regels([woord])
        except GebruikersFout:
            problemen.append(bron.probleem(("vacature", sleutel, i), onbekende_regel(woord)))
    return frozenset(uit)


def _niet(nu: Instellingen, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> Instellingen:
    return replace(nu, niet=_regels("niet", waarde, bron, problemen))


def _alleen(nu: Instellingen, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> Instellingen:
    return replace(nu, alleen=_regels("alleen", waarde, bron, problemen))


def _ernst(nu: Instellingen, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> Instellingen:
    if not isinstance(waarde, dict):
        problemen.append(
            bron.probleem(
                ("vacature", "ernst"),
                "hier horen regels met een ernst te staan.",
                "Bijvoorbeeld: WRD003: tip",
            )
        )
        return nu
    uit: dict[str, Ernst] = {}
    for naam, ernst in waarde.items():
        plek = ("vacature", "ernst", naam)
        if ernst not in {e.value for e in Ernst}:
            problemen.append(bron.probleem(plek, f"'{ernst}' kan niet.", "Kies fout, waarschuwing of tip."))
            continue
        try:
            uit |= dict.fromkeys(kies_regels([naam]), Ernst(ernst))
        except GebruikersFout:
            problemen.append(bron.probleem(plek, onbekende_regel(naam)))
    return replace(nu, ernst=uit)


def _woorden(nu: Instellingen, waarde: Any, bron: YamlBron, problemen: list[Probleem]) -> Instellingen:
    woorden = _lijst("eigen_woorden", waarde, bron, problemen)
    return replace(nu, eigen_woorden=frozenset(w.lower() for w in woorden))
