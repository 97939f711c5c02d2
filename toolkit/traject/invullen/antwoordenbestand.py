"""Answers in a file: what a questionnaire that was broken off leaves, and a way to answer without a keyboard.

One line per answer: the name of the field, a colon, the answer. Parts may be nested too, as in a traject.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.antwoord import AntwoordFout
from toolkit.traject.invullen.nieuw import ids, neem_antwoord, problemen
from toolkit.traject.invullen.vragenlijst import Antwoorden, stappen, vul_aantallen_aan
from toolkit.traject.yaml_schrijven import losse_waarde
from toolkit.yamlbron import YamlBron, ontleed_yaml

MAX_BYTES = 2_000_000
_KOP = """\
# Antwoorden voor 'leerwerk traject nieuw'. Een lege regel is: weet ik nog niet.
# Start dezelfde opdracht opnieuw om verder te gaan.
"""


def bewaar_tekst(antwoorden: Antwoorden) -> str:
    """Return the answers as the text of a file."""
    lijnen = [f"{sleutel}: {losse_waarde(antwoord)}".rstrip() for sleutel, antwoord in antwoorden.items()]
    return _KOP + "".join(f"{lijn}\n" for lijn in lijnen)


def lees_antwoorden(pad: Path) -> Antwoorden:
    """Return the answers in a file.

    Raises:
        GebruikersFout: it cannot be read; or with every answer that is wrong, by its line.
    """
    bron = ontleed_yaml(lees_bytes(pad, max_bytes=MAX_BYTES), pad)
    if bron.data is None:
        return {}
    if not isinstance(bron.data, dict):
        raise GebruikersFout(
            bron.probleem((), "dit zijn geen antwoorden.", "Schrijf regels als 'traject.naam: Mijn traject'.")
        )
    gegeven = dict(_plat(bron.data, "", ()))
    antwoorden: Antwoorden = {}
    antwoorden.update({sleutel: waarde for sleutel, (waarde, _) in gegeven.items() if waarde is not None})
    vul_aantallen_aan(antwoorden)
    fouten = _lees_alles(antwoorden, gegeven, bron)
    if fouten:
        raise GebruikersFout(sorted(fouten, key=lambda p: p.regel or 0))
    return antwoorden


def _lees_alles(
    antwoorden: Antwoorden, gegeven: dict[str, tuple[str | None, tuple[str | int, ...]]], bron: YamlBron
) -> list[Probleem]:
    # First what decides which questions there are, and the names that other answers refer to.
    bekend = {stap.sleutel: stap for stap in stappen(antwoorden)}
    met_naam = {s: i for s, i in ids(antwoorden).items() if antwoorden.get(f"{s.removesuffix('.id')}.naam")}
    antwoorden.update(met_naam)
    fouten = []
    for sleutel, (tekst, plek) in gegeven.items():
        if sleutel in bekend:
            antwoorden[sleutel] = None
            if tekst is None:
                continue
            try:
                neem_antwoord(antwoorden, bekend[sleutel], tekst, samenhang=False)
            except AntwoordFout as fout:
                fouten.append(bron.probleem(plek, fout.melding, fout.oplossing))
        elif not sleutel.endswith(("].id", "]?")):
            dichtbij = difflib.get_close_matches(sleutel, list(bekend), n=1, cutoff=0.7)
            advies = (
                f"Bedoelde je '{dichtbij[0]}'?" if dichtbij else "Kijk naar de namen in een trajectbestand."
            )
            fouten.append(bron.probleem(plek, f"de vraag '{sleutel}' is er niet.", advies))
            antwoorden.pop(sleutel, None)
    if fouten:
        return fouten
    for probleem in problemen(antwoorden):
        plek = next((p for s, (_, p) in gegeven.items() if s == probleem.veld), ())
        fouten.append(bron.probleem(plek, probleem.melding, probleem.oplossing))
    return fouten


def _plat(
    data: Any, voor: str, plek: tuple[str | int, ...]
) -> Iterator[tuple[str, tuple[str | None, tuple[str | int, ...]]]]:
    """Yield every answer with its key and its place in the file."""
    if isinstance(data, dict):
        for naam, waarde in data.items():
            yield from _plat(waarde, f"{voor}.{naam}" if voor else naam, (*plek, naam))
    elif isinstance(data, list) and any(isinstance(x, dict) for x in data):
        for nr, waarde in enumerate(data):
            yield from _plat(waarde, f"{voor}[{nr + 1}]", (*plek, nr))
    elif isinstance(data, list):
        yield voor, ("\n".join(str(x) for x in data) or None, plek)
    elif isinstance(data, bool):
        yield voor, ("ja" if data else "nee", plek)
    else:
        waarde = str(data).replace(".", ",") if isinstance(data, Decimal) else str(data)
        yield voor, (None if data is None else waarde, plek)
