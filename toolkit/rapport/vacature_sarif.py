"""The check of vacatures as SARIF 2.1.0, with what is missing and what was left out on purpose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from toolkit.bevindingen import Bevinding
from toolkit.rapport.sarif import SarifRegel, als_sarif
from toolkit.vacature.regel import alle_regels

if TYPE_CHECKING:
    from toolkit.fouten import Probleem
    from toolkit.vacature.records import Resultaat


def vacatures_als_sarif(resultaten: Sequence[Resultaat], mislukt: Iterable[Probleem] = ()) -> str:
    """Return the results as SARIF with a line end; ``mislukt`` are the files that could not be checked."""
    van = {
        id(b): r
        for r in resultaten
        for b in [*r.bevindingen, *(b for o in r.onderdrukt for b in o.bevindingen)]
    }

    def gebied(b: Bevinding) -> dict[str, Any]:
        r = van.get(id(b))
        return {} if r is None or b.begin is None or b.eind is None else _gebied(r, b.begin, b.eind)

    return als_sarif(
        [b for r in resultaten for b in [*r.bevindingen, *_ontbreekt(r)]],
        [SarifRegel(r.id, r.naam, r.waarom, r.advies, r.ernst) for r in alle_regels().values()],
        onderdrukt=[
            (b, o.bron, o.bron.startswith("opmerking"))
            for r in resultaten
            for o in r.onderdrukt
            for b in o.bevindingen
        ],
        mislukt=mislukt,
        gebied=gebied,
    )


def _ontbreekt(r: Resultaat) -> list[Bevinding]:
    return [
        Bevinding(o.regel, o.ernst, o.melding, advies=o.advies, bestand=r.document.pad) for o in r.ontbreekt
    ]


def _gebied(r: Resultaat, begin: int, eind: int) -> dict[str, Any]:
    """Return where the words are: lines and columns only where the file itself has lines."""
    tekst = r.document.tekst
    gebied: dict[str, Any] = {
        "charOffset": begin,
        "charLength": eind - begin,
        "snippet": {"text": tekst[begin:eind]},
    }
    if r.document.formaat in {"txt", "md"}:
        for naam, plek in (("start", begin), ("end", eind)):
            gebied[f"{naam}Line"] = r.document.regel_van(plek)
            gebied[f"{naam}Column"] = plek - tekst.rfind("\n", 0, plek)
    return gebied
