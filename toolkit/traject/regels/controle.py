"""The check itself: a traject with its file in, a ``Resultaat`` out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from toolkit.bevindingen import Bevinding, Ernst
from toolkit.traject.laden import BronTraject, zonder_opruimen
from toolkit.traject.model import Traject
from toolkit.traject.opmaak import zin
from toolkit.traject.regels.dossier import Dossier, VacatureControle
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Regel
from toolkit.traject.regels.register import alle_regels
from toolkit.traject.regels.uitzonderingen import Vrijgesteld, beoordeel


@dataclass(frozen=True)
class Stand:
    """How far a chapter is: so many of its rules are met, of those that can apply."""

    naam: str
    voldaan: int
    van: int


@dataclass(frozen=True)
class Resultaat:
    """What the check found in one file.

    ``bevindingen`` are in the order of the chapters and then of the file; ``vrijgesteld`` are the exceptions
    that hold; ``dag`` is the day of the check.
    """

    pad: Path
    traject: Traject
    bevindingen: tuple[Bevinding, ...]
    hoofdstukken: tuple[Stand, ...]
    vrijgesteld: tuple[Vrijgesteld, ...]
    dag: date

    def aantal(self, ernst: Ernst) -> int:
        """Return how many findings there are of one level."""
        return sum(b.ernst == ernst for b in self.bevindingen)

    @property
    def ergste(self) -> Ernst | None:
        """The highest level that was found."""
        return max((b.ernst for b in self.bevindingen), key=lambda e: e.rang, default=None)

    @property
    def voldaan(self) -> int:
        """How many rules are met."""
        return sum(s.voldaan for s in self.hoofdstukken)

    @property
    def van(self) -> int:
        """How many rules can apply."""
        return sum(s.van for s in self.hoofdstukken)


def controleer(
    bron: BronTraject,
    *,
    alleen: Collection[str] = (),
    niet: Collection[str] = (),
    vacature: VacatureControle | None = None,
    vandaag: date | None = None,
) -> Resultaat:
    """Check a traject.

    Args:
        bron: the traject with its lines.
        alleen: ids of the only rules to use; none is all of them.
        niet: ids of rules to leave out.
        vacature: checks the vacature (R45); without it R45 only asks whether there is one.
        vandaag: the day of the check, at which exceptions are judged; today when not given.
    """
    dag = vandaag or date.today()
    dossier = Dossier(bron.traject, vacature)
    gekozen = [r for r in alle_regels().values() if (not alleen or r.id in alleen) and r.id not in niet]
    geldend = [r for r in gekozen if r.geldt(dossier) and r.hoofdstuk != Hoofdstuk.UITZONDERINGEN]
    with zonder_opruimen():
        return _controleer(bron, dossier, gekozen, geldend, dag)


def _controleer(
    bron: BronTraject, dossier: Dossier, gekozen: list[Regel], geldend: list[Regel], dag: date
) -> Resultaat:
    gevonden = {r.id: list(r.controle(dossier)) for r in geldend}
    vrij, fout = beoordeel(
        bron.traject,
        {id for id, meldingen in gevonden.items() if meldingen},
        [r.id for r in alle_regels().values() if r.hoofdstuk != Hoofdstuk.UITZONDERINGEN],
        {r.id for r in gekozen},
        dag,
    )
    buiten = {v.regel for v in vrij}
    tellend = [r for r in geldend if r.id not in buiten]
    ids = {r.id for r in gekozen}
    meldingen = [(r, m) for r in tellend for m in gevonden[r.id]] + [(r, m) for r, m in fout if r.id in ids]
    bevindingen = [_bevinding(bron, r, m) for r, m in meldingen]
    return Resultaat(
        bron.pad,
        bron.traject,
        tuple(sorted(bevindingen, key=_volgorde)),
        tuple(_standen(tellend, gevonden)),
        tuple(vrij),
        dag,
    )


def _bevinding(bron: BronTraject, regel: Regel, melding: Melding) -> Bevinding:
    return Bevinding(
        regel=regel.id,
        ernst=melding.ernst or regel.ernst,
        melding=zin(melding.tekst),
        waarom=regel.waarom,
        advies=melding.advies or regel.advies,
        bron=regel.bron,
        bestand=bron.pad,
        regelnummer=bron.regel_van(melding.veld),
        veld=melding.veld,
    )


def hoofdstuk_van(bevinding: Bevinding) -> Hoofdstuk:
    """Return the chapter that a finding belongs to."""
    return alle_regels()[bevinding.regel].hoofdstuk


def _volgorde(b: Bevinding) -> tuple[int, str, int, str]:
    return list(Hoofdstuk).index(hoofdstuk_van(b)), b.regel, b.regelnummer or 0, b.veld or ""


def _standen(regels: list[Regel], gevonden: dict[str, list[Melding]]) -> list[Stand]:
    """Return the state of each chapter; a tip does not keep a rule from being met."""
    standen = []
    for hoofdstuk in Hoofdstuk:
        eigen = [r for r in regels if r.hoofdstuk == hoofdstuk]
        if eigen:
            goed = sum(all((m.ernst or r.ernst) == Ernst.TIP for m in gevonden[r.id]) for r in eigen)
            standen.append(Stand(hoofdstuk.value, goed, len(eigen)))
    return standen
