"""The action list of a traject: one page in Word with what must be done, by whom and before when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from toolkit.bevindingen import Bevinding, Ernst
from toolkit.bronnen import data_dir
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.rapport.ernst import tel
from toolkit.traject.model import Deelnemer, Traject
from toolkit.traject.model.keuzes import Rol, Status
from toolkit.traject.opmaak import datum, datum_kort, opsomming, zin
from toolkit.traject.regels.controle import Resultaat
from toolkit.traject.regels.regel import Wanneer
from toolkit.traject.regels.register import alle_regels

RUIMTE = 340
"""So many points are there for the rows on the page; what does not fit is counted below the table."""

_PER_REGEL = {"wat": 98, "wie": 22}
"""How many letters fit on a line of a column; measured on the template."""

_ALS_GEEN_ROL = {
    Rol.WERKGEVER: "de werkgever",
    Rol.OPLEIDER: "de opleider",
    Rol.INTERMEDIAIR: "de intermediair",
}


@dataclass(frozen=True)
class Actie:
    """One line of the list."""

    wat: str
    wie: str
    wanneer: date | None
    moment: str
    ernst: Ernst | None
    regel: str = ""

    @property
    def voor(self) -> str:
        """Before when, for the reader: a date, or else the moment in words."""
        return datum_kort(self.wanneer) if self.wanneer else self.moment

    @property
    def hoogte(self) -> int:
        """How high the row is on the page, in points, roughly."""
        regels = max(
            -(-len(tekst) // _PER_REGEL[kolom]) for kolom, tekst in (("wat", self.wat), ("wie", self.wie))
        )
        return 8 + 11 * max(regels, 1)


def als_docx(r: Resultaat) -> bytes:
    """Return the action list of one traject as a Word file.

    Raises:
        GebruikersFout: the template is wrong.
    """
    traject = r.traject
    getoond, over = _passend(sorted(acties(r), key=_volgorde))
    kern = traject.traject
    velden = {
        "naam_traject": kern.naam or r.pad.stem,
        "opsteller": traject.regisseur.naam or "" if traject.regisseur else "",
        "versie": kern.documentversie or "–",
        "datum": datum(r.dag),
        "concept": False,
        "stand": f"{r.voldaan} van {r.van}",
        "gevonden": tel(r.aantal),
        "acties": [
            {
                "nummer": i,
                "wat": a.wat,
                "wie": a.wie,
                "wanneer": a.voor,
            }
            for i, a in enumerate(getoond, 1)
        ],
        "fouten": sum(a.ernst == Ernst.FOUT for a in getoond),
        "over": over,
    }
    return Sjabloon.laad(data_dir("templates") / "actielijst.docx").vul(velden)


def acties(r: Resultaat) -> Iterator[Actie]:
    """Yield what must be done: one action per rule that found something, and the open randvoorwaarden."""
    for id, groep in groupby(r.bevindingen, key=lambda b: b.regel):
        yield _actie(r.traject, id, list(groep))
    for wie in r.traject.deelnemers:
        for _, rand in wie.randvoorwaarden.paren():
            if rand.status == Status.ACTIE and rand.actie:
                persoon = r.traject.persoon(rand.wie)
                yield Actie(
                    zin(f"{wie.code}: {rand.actie}"),
                    (persoon.naam or persoon.id) if persoon else "nog kiezen",
                    rand.datum,
                    Wanneer.START.value,
                    None,
                )


def _actie(traject: Traject, id: str, bevindingen: list[Bevinding]) -> Actie:
    regel = alle_regels()[id]
    eerste = max(bevindingen, key=lambda b: b.ernst.rang)
    over = _deelnemers(traject, bevindingen)
    meer = f" (en nog {len(bevindingen) - 1} keer)" if len(bevindingen) > 1 else ""
    return Actie(
        f"{eerste.melding.rstrip('.')}{meer}. {eerste.advies}",
        _wie(traject, regel.wie, over),
        _dag(traject, regel.wanneer, over),
        regel.wanneer.value,
        eerste.ernst,
        id,
    )


def _deelnemers(traject: Traject, bevindingen: list[Bevinding]) -> list[Deelnemer]:
    """Return the deelnemers that the findings are about; none when they are about the traject."""
    nummers = [re.match(r"deelnemers\[(\d+)\]", b.veld or "") for b in bevindingen]
    return [traject.deelnemers[int(m[1]) - 1] for m in nummers if m]


def _wie(traject: Traject, rol: Rol, over: list[Deelnemer]) -> str:
    """Return who can solve it: the partijen with the role, by the name that people use."""
    if over and rol == Rol.INTERMEDIAIR:
        partijen = [traject.intermediair(d) for d in over]
    elif over and rol == Rol.WERKGEVER:
        partijen = [traject.partij(d.werkgever) for d in over]
    else:
        partijen = list(traject.partijen_met_rol(rol))
    namen = dict.fromkeys(p.afkorting or p.naam or p.id for p in partijen if p)
    return zin(opsomming(namen) or _ALS_GEEN_ROL.get(rol, f"de {rol.label}")).rstrip(".")


def _dag(traject: Traject, wanneer: Wanneer, over: list[Deelnemer]) -> date | None:
    """Return the day before which it must be done."""
    kern = traject.traject
    if wanneer == Wanneer.TEKENEN:
        dagen = [h.datum for h in traject.convenant.ondertekening if h.datum]
        return min(dagen, default=kern.start)
    dagen = [d for d in (x.start if wanneer == Wanneer.START else x.eind for x in over) if d]
    return min(dagen, default=kern.start if wanneer == Wanneer.START else kern.eind)


def _volgorde(a: Actie) -> tuple[int, date, str]:
    """Sort: mistakes first, then agreed actions and warnings, each by date."""
    rang = {Ernst.FOUT: 0, None: 1, Ernst.WAARSCHUWING: 2, Ernst.TIP: 3}[a.ernst]
    return rang, a.wanneer or date.max, a.regel


def _passend(alle: list[Actie]) -> tuple[list[Actie], int]:
    """Return the actions that fit on the page, and how many do not."""
    hoogte = 0
    for i, a in enumerate(alle):
        hoogte += a.hoogte
        if hoogte > RUIMTE:
            return alle[:i], len(alle) - i
    return alle, 0
