"""The Dutch language pipeline and its helpers: the one door for everything that reads Dutch.

Start here::

    from toolkit.taal import analyseer, stroom, load_taal, model_naam

    for blok in analyseer(["Je sluit de wasbak aan.", "32-40 uur per week"]):
        for zin in blok.zinnen:                  # a sentence never leaves its block
            zin.tekst, zin.begin, zin.eind       # offsets in the block's own text
            zin.woorden                          # plain ``Woord`` records, one per token
            zin.deelzinnen, zin.lijdend          # each computed once, when first asked for

``analyseer(blokken)`` takes the blocks of one document; ``stroom(teksten, functie)`` takes any number of
texts with flat memory. Both use the one cached pipeline and are safe in threads.

=====================  ====================================================================================
module                 what it gives
=====================  ====================================================================================
``laden``              ``load_taal``, ``model_naam``, ``taalslot``
``blokken``            ``analyseer``, ``stroom``, ``Blok``, ``Deel``
``zinnen``             ``ZinsAnalyse``
``records``            ``Woord``, ``Soort``, ``Deelzin``, ``Lijdend``, ``Scheidbaar``, ``Tang``,
``Naamwoordstijl`` ``lettergrepen``       ``tel_lettergrepen`` ``samenstelling``      ``splits``, ``kop``
``frequentie``         ``zipf`` ``makkelijk``          ``is_makkelijk`` ``herkennen``
``is_nederlands``, ``raad_taal`` ``opschonen``          ``maak_schoon`` =====================
====================================================================================

Importing this package imports no spaCy and no wordfreq; a name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.taal.blokken import Blok, Deel, analyseer, stroom
    from toolkit.taal.frequentie import zipf
    from toolkit.taal.herkennen import is_nederlands, raad_taal
    from toolkit.taal.laden import load_taal, model_naam, taalslot
    from toolkit.taal.lettergrepen import tel_lettergrepen
    from toolkit.taal.makkelijk import is_makkelijk
    from toolkit.taal.opschonen import maak_schoon
    from toolkit.taal.records import Deelzin, Lijdend, Naamwoordstijl, Scheidbaar, Soort, Tang, Woord
    from toolkit.taal.samenstelling import kop, splits
    from toolkit.taal.zinnen import ZinsAnalyse

_WAAR = {
    "analyseer": "blokken",
    "stroom": "blokken",
    "Blok": "blokken",
    "Deel": "blokken",
    "zipf": "frequentie",
    "is_nederlands": "herkennen",
    "raad_taal": "herkennen",
    "load_taal": "laden",
    "model_naam": "laden",
    "taalslot": "laden",
    "tel_lettergrepen": "lettergrepen",
    "is_makkelijk": "makkelijk",
    "maak_schoon": "opschonen",
    "Deelzin": "records",
    "Lijdend": "records",
    "Naamwoordstijl": "records",
    "Scheidbaar": "records",
    "Soort": "records",
    "Tang": "records",
    "Woord": "records",
    "kop": "samenstelling",
    "splits": "samenstelling",
    "ZinsAnalyse": "zinnen",
}

__all__ = [  # noqa: RUF022 - in the order of the table above
    "load_taal",
    "model_naam",
    "taalslot",
    "analyseer",
    "stroom",
    "Blok",
    "Deel",
    "ZinsAnalyse",
    "Woord",
    "Soort",
    "Deelzin",
    "Lijdend",
    "Scheidbaar",
    "Tang",
    "Naamwoordstijl",
    "tel_lettergrepen",
    "splits",
    "kop",
    "zipf",
    "is_makkelijk",
    "is_nederlands",
    "raad_taal",
    "maak_schoon",
]


def __getattr__(naam: str) -> Any:
    """Import the submodule that holds ``naam`` and remember the result."""
    if naam not in _WAAR:
        raise AttributeError(f"module {__name__!r} has no attribute {naam!r}")
    waarde = getattr(import_module(f"{__name__}.{_WAAR[naam]}"), naam)
    globals()[naam] = waarde
    return waarde
