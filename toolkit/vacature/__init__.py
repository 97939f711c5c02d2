"""The check of a vacature: which words, sentences and demands shut people out.

Start here::

    from toolkit.tekst import lees_document
    from toolkit.vacature import controleer_vacature

    resultaat = controleer_vacature(lees_document("vacature.docx"))
    resultaat.bevindingen, resultaat.ontbreekt, resultaat.b1_index

===================  ======================================================================================
module               what it does
===================  ======================================================================================
``controle``         ``controleer_vacature``, ``controleer_vacatures``
``records``          ``Resultaat``, ``VacatureBevinding``, ``Ontbreekt``
``regel``            ``Regel``, ``alle_regels``; the records themselves are ``regels/*.yaml``
``register``         which function does which rules
``instellingen``     ``Instellingen``, ``leerwerk.yaml``
``onderdrukking``    comments that say "negeer", the baseline file
===================  ======================================================================================

Importing this package imports nothing heavy; a name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.vacature.controle import controleer_vacature, controleer_vacatures
    from toolkit.vacature.instellingen import Instellingen, lees_instellingen, zoek_instellingen
    from toolkit.vacature.onderdrukking import lees_nulmeting, maak_nulmeting
    from toolkit.vacature.records import ONTBREEKT, Ontbreekt, Resultaat, VacatureBevinding
    from toolkit.vacature.regel import FAMILIES, Regel, alle_regels

_WAAR = {
    "controleer_vacature": "controle",
    "controleer_vacatures": "controle",
    "Instellingen": "instellingen",
    "lees_instellingen": "instellingen",
    "zoek_instellingen": "instellingen",
    "lees_nulmeting": "onderdrukking",
    "maak_nulmeting": "onderdrukking",
    "ONTBREEKT": "records",
    "Ontbreekt": "records",
    "Resultaat": "records",
    "VacatureBevinding": "records",
    "FAMILIES": "regel",
    "Regel": "regel",
    "alle_regels": "regel",
}

__all__ = [
    "FAMILIES",
    "ONTBREEKT",
    "Instellingen",
    "Ontbreekt",
    "Regel",
    "Resultaat",
    "VacatureBevinding",
    "alle_regels",
    "controleer_vacature",
    "controleer_vacatures",
    "lees_instellingen",
    "lees_nulmeting",
    "maak_nulmeting",
    "zoek_instellingen",
]


def __getattr__(naam: str) -> Any:
    """Import the submodule that holds ``naam``."""
    if naam not in _WAAR:
        raise AttributeError(f"module {__name__!r} has no attribute {naam!r}")
    return getattr(import_module(f"{__name__}.{_WAAR[naam]}"), naam)
