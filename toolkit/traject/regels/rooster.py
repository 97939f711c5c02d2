"""The hours of a week: what clashes, and when children need care. Times are minutes from midnight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import time
from decimal import Decimal

from toolkit.traject.model import Deelnemer
from toolkit.traject.model.deelnemers import Roosterblok
from toolkit.traject.model.keuzes import Dag, Fasenaam, Tijdsoort
from toolkit.traject.opmaak import opsomming
from toolkit.traject.regels.dossier import Dossier

_SAMEN = 60
"""Two parts of a day with at most so many minutes in between are one outing: nobody goes home for that."""


@dataclass(frozen=True)
class Uren:
    """One part of one day. ``nummer`` is the place in the rooster, from 1."""

    nummer: int
    dag: Dag
    van: int
    tot: int
    blok: Roosterblok

    @property
    def wat(self) -> str:
        """The part in words: what it is and when."""
        return f"{self.soort} van {klok(self.van)} tot {klok(self.tot)} uur"

    @property
    def soort(self) -> str:
        """What the part is for."""
        return self.blok.soort.value if self.blok.soort else "iets"


def minuten(moment: time) -> int:
    """Return a time of day in minutes from midnight."""
    return moment.hour * 60 + moment.minute


def klok(m: int) -> str:
    """Return minutes from midnight as a Dutch time, without the day: ``16.15``."""
    return f"{m // 60 % 24}.{m % 60:02d}"


def alle_uren(wie: Deelnemer) -> list[Uren]:
    """Return the parts of the week in order; blocks without days or times are left out."""
    uit = [
        Uren(i, dag, minuten(b.van), minuten(b.tot), b)
        for i, b in enumerate(wie.rooster, 1)
        if b.van is not None and b.tot is not None
        for dag in b.dagen
    ]
    return sorted(uit, key=lambda u: (u.dag.nummer, u.van, u.tot))


def _tegelijk(d: Dossier, een: Fasenaam | None, ander: Fasenaam | None) -> bool:
    """Return whether two blocks can be in the same week, by the dates of their fasen."""
    if een is None or ander is None or een == ander:
        return True
    f, g = d.fase(een), d.fase(ander)
    if f is None or g is None or not (f.start and f.eind and g.start and g.eind):
        return False
    return f.start <= g.eind and g.start <= f.eind


def botsingen(d: Dossier, wie: Deelnemer) -> Iterator[tuple[int, str]]:
    """Yield (place in the rooster, sentence) for parts that overlap or leave no time to travel."""
    gezien: set[tuple[int, int]] = set()
    per_dag: dict[Dag, list[Uren]] = {}
    for u in alle_uren(wie):
        per_dag.setdefault(u.dag, []).append(u)
    for dag, delen in per_dag.items():
        for i, eerst in enumerate(delen):
            for dan in delen[i + 1 :]:
                paar = (eerst.nummer, dan.nummer)
                zin = _botsing(wie, eerst, dan) if _tegelijk(d, eerst.blok.fase, dan.blok.fase) else ""
                if zin and paar not in gezien:
                    gezien.add(paar)
                    yield dan.nummer, f"{wie.code}: op {dag.value} {zin}"


def _botsing(wie: Deelnemer, eerst: Uren, dan: Uren) -> str:
    if dan.van < eerst.tot:
        return f"is er {eerst.wat}. Er is dan ook {dan.wat}."
    elders = eerst.blok.plaats and dan.blok.plaats and eerst.blok.plaats != dan.blok.plaats
    reis = reistijd(wie, dan.blok.soort) if elders else 0
    if dan.van - eerst.tot < reis:
        gat = dan.van - eerst.tot
        return f"zit er {gat} minuten tussen {eerst.soort} en {dan.soort}. De reis duurt {reis} minuten."
    return ""


def reistijd(wie: Deelnemer, soort: Tijdsoort | None) -> int:
    """Return the minutes of travel to a kind of part, one way; 0 when that is not known."""
    vervoer = wie.randvoorwaarden.vervoer
    werk, les = vervoer.reistijd_werk, vervoer.reistijd_les
    eerste, tweede = (werk, les) if soort == Tijdsoort.WERK else (les, werk)
    return eerste if eerste is not None else (tweede or 0)


def opvang_tekort(wie: Deelnemer) -> Iterator[str]:
    """Yield a sentence for each stretch away from home (with travel) that the care does not cover.

    The same lack on several days is one sentence.
    """
    opvang: dict[Dag, list[tuple[int, int]]] = {}
    for t in wie.randvoorwaarden.kinderopvang.tijden:
        for dag in t.dagen:
            if t.van is not None and t.tot is not None:
                opvang.setdefault(dag, []).append((minuten(t.van), minuten(t.tot)))
    tekort: dict[str, list[str]] = {}
    for dag, begin, eind in _weg_van_huis(wie):
        if not _gedekt(begin, eind, opvang.get(dag, [])):
            nodig = (
                f"is opvang nodig van {klok(begin)} tot {klok(eind)} uur. Die is er niet. De reis telt mee."
            )
            tekort.setdefault(nodig, []).append(dag.value)
    for nodig, dagen in tekort.items():
        yield f"op {opsomming(dict.fromkeys(dagen))} {nodig}"


def _weg_van_huis(wie: Deelnemer) -> Iterator[tuple[Dag, int, int]]:
    """Yield each stretch away from home: the day, from when and until when, with travel."""
    groep: list[Uren] = []
    for u in [*alle_uren(wie), None]:
        if groep and (u is None or u.dag != groep[-1].dag or u.van - max(g.tot for g in groep) > _SAMEN):
            laatste = max(groep, key=lambda g: g.tot)
            heen, terug = reistijd(wie, groep[0].blok.soort), reistijd(wie, laatste.blok.soort)
            yield groep[0].dag, max(groep[0].van - heen, 0), laatste.tot + terug
            groep = []
        if u is not None:
            groep.append(u)


def _gedekt(begin: int, eind: int, tijden: Iterable[tuple[int, int]]) -> bool:
    """Return whether the times together cover everything from ``begin`` to ``eind``."""
    for van, tot in sorted(tijden):
        if van > begin:
            break
        begin = max(begin, tot)
    return begin >= eind


def uren_per_week(wie: Deelnemer) -> tuple[Decimal, Decimal] | None:
    """Return the hours in a week without breaks, in the leerwerk part: of work, and of work and lessons.

    A contract may count the lessons or not. None when there is no work in the rooster.
    """
    minuten_per_soort = dict.fromkeys(Tijdsoort, 0)
    for u in alle_uren(wie):
        if u.blok.soort is not None and u.blok.fase in (None, Fasenaam.LEERWERK):
            minuten_per_soort[u.blok.soort] += u.tot - u.van - (u.blok.pauze or 0)
    werk = minuten_per_soort[Tijdsoort.WERK]
    les = minuten_per_soort[Tijdsoort.LES] + minuten_per_soort[Tijdsoort.TAALLES]
    return (Decimal(werk) / 60, Decimal(werk + les) / 60) if werk else None
