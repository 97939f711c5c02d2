"""The explicit register: which Python function does which rules. A test fails when a rule has no
place here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from toolkit.vacature.afkortingen import zoek_afkortingen
from toolkit.vacature.opmaakregels import zoek_opmaak
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer
from toolkit.vacature.vaktaalregel import zoek_vaktaal
from toolkit.vacature.voornaamwoorden import zoek_hij
from toolkit.vacature.woordregels import zoek_lange_woorden, zoek_woorden
from toolkit.vacature.zinsregels import zoek_zinsbouw

CONTROLES: dict[Callable[[Tekstbeeld], Iterator[Treffer]], tuple[str, ...]] = {
    zoek_zinsbouw: ("ZIN001", "ZIN002", "ZIN003", "ZIN004", "ZIN005", "ZIN006"),
    zoek_woorden: ("WRD001", "WRD002", "WRD003", "WRD004", "WRD005"),
    zoek_afkortingen: ("WRD006",),
    zoek_vaktaal: ("WRD007",),
    zoek_lange_woorden: ("WRD008",),
    zoek_hij: ("INC002",),
    zoek_opmaak: ("OPM001", "OPM002", "OPM003", "OPM004"),
}
"""Each function with the ids of the rules that it may report. Rules with ``patronen`` are done by
``patronen.Patronen``, and
the ONT rules by ``ontbreekt.zoek_ontbreekt``."""

VIA_ONTBREEKT = ("ONT001", "ONT002", "ONT003", "ONT004", "ONT005", "ONT006", "ONT007", "ONT008")
"""The rules about what the ad does not tell."""
