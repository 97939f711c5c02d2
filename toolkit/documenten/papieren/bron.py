"""What every paper starts from: the traject, the gaps, and the fields that all papers share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from toolkit.documenten.feiten import Blik, Feiten
from toolkit.documenten.opmaak import opsomming
from toolkit.traject.model import DEELNEMER, Deelnemer, Traject
from toolkit.traject.opmaak import datum

Velden = dict[str, Any]
"""The fields of a paper: texts, lists and dicts, ready to print."""


class Bron:
    """A traject to read for one paper, and for one deelnemer when the paper is about one.

    ``blik`` reads fields by their path and notes what is missing in ``feiten``.
    """

    def __init__(self, traject: Traject, papier: str, deelnemer: Deelnemer | None = None) -> None:
        self.traject = traject
        self.feiten = Feiten(papier)
        self.blik = Blik(self.feiten, traject)
        self._deelnemer = deelnemer
        self._partijen = {p.id: p.naam or p.id for p in traject.partijen}
        self._kort = {p.id: p.afkorting or p.naam or p.id for p in traject.partijen}
        self._personen = {p.id: p.naam or p.id for p in traject.personen}

    @property
    def deelnemer(self) -> Blik:
        """The deelnemer that the paper is about."""
        assert self._deelnemer is not None
        nummer = next(i for i, d in enumerate(self.traject.deelnemers, 1) if d is self._deelnemer)
        return Blik(self.feiten, self._deelnemer, f"deelnemers[{nummer}]")

    def partij(self, id: str) -> str:
        """Return the name of a partij."""
        return self._partijen.get(id, id)

    def kort(self, id: str) -> str:
        """Return the short name of a partij, as the convenant calls it."""
        return self._kort.get(id, id)

    def persoon(self, id: str) -> str:
        """Return the name of a person."""
        return self._personen.get(id, id)

    def blik_persoon(self, id: str) -> Blik:
        """Return a person to ask facts of."""
        nummer = next(i for i, p in enumerate(self.traject.personen, 1) if p.id == id)
        return Blik(self.feiten, self.traject.personen[nummer - 1], f"personen[{nummer}]")

    def blik_opleiding(self, id: str) -> Blik:
        """Return an opleiding to ask facts of."""
        nummer = next(i for i, x in enumerate(self.traject.opleidingen, 1) if x.id == id)
        return Blik(self.feiten, self.traject.opleidingen[nummer - 1], f"opleidingen[{nummer}]")

    def partijen(self, ids: Iterable[str]) -> str:
        """Return short names as ``a, b en c``, or ``alle partijen``; ``deelnemer`` may be among the ids."""
        gevraagd = list(ids)
        namen = [self.kort(id) for id in gevraagd if id != DEELNEMER]
        if len(namen) > 2 and set(gevraagd) >= set(self._kort):
            namen = ["alle partijen"]
        return opsomming([*namen, "de deelnemer"] if DEELNEMER in gevraagd else namen)

    def aanwezig(self, ids: Iterable[str], iedereen: str = "alle partijen") -> str:
        """Return who is there; nobody named is everybody."""
        return self.partijen(ids) or iedereen

    def regisseur(self) -> str:
        """Return the name of the regisseur."""
        partij = self.traject.regisseur
        if partij is None:
            return self.feiten.gat("rollen (regisseur)", "Welke partij is de regisseur?")
        return self.partij(partij.id)

    def looptijd(self) -> str:
        """Return from when to when the traject runs."""
        traject = self.blik.bij("traject")
        start = traject("start", "Wanneer begint het traject?")
        if traject.ruw("onbepaald"):
            return f"vanaf {start}, voor onbepaalde tijd"
        return f"{start} tot en met {traject('eind', 'Wanneer eindigt het traject?')}"

    def kop(self) -> Velden:
        """Return the fields of title block, header, footer and document properties."""
        traject = self.blik.bij("traject")
        dag = traject("datum", "Welke datum komt op de papieren?")
        plaats = traject.mag("plaats")
        return {
            "naam_traject": traject("naam", "Hoe heet het traject?"),
            "versie": traject("documentversie", "Welke versie hebben de papieren?"),
            "datum": dag,
            "plaats_datum": f"{plaats}, {dag}" if plaats else dag,
            "beroep": traject("beroep", "Voor welk beroep is het traject?"),
            "regio": traject("regio", "In welke regio is het traject?"),
            "looptijd": self.looptijd(),
            "regisseur": self.regisseur(),
            "opsteller": self.traject.regisseur.naam or "" if self.traject.regisseur else "",
        }


@dataclass(frozen=True)
class Papier:
    """One paper. Its template is ``templates/<naam>.docx``; ``velden`` gives the fields and notes the gaps.

    A paper ``per_deelnemer`` is made once for each deelnemer.
    """

    naam: str
    titel: str
    velden: Callable[[Bron], Velden]
    per_deelnemer: bool = False


def handtekening(partij: str, naam: str = "", functie: str = "", plaats: str = "", dag: Any = None) -> Velden:
    """Return a block to sign in; a place and a date that are not known yet get a line to write on."""
    return {
        "partij": partij,
        "naam": naam,
        "functie": functie,
        "plaats": plaats or "…" * 16,
        "datum": datum(dag) if dag else "…" * 16,
    }
