"""R16 to R21: how long each fase may take (Tabel 1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Fasenaam, Rol
from toolkit.traject.model.opzet import Fase
from toolkit.traject.opmaak import maanden
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Controle, Hoofdstuk, Melding, Regel, Voorbeeld, geval, regel

LIMIETEN: dict[Fasenaam, tuple[int, int]] = {
    Fasenaam.WERVING: (1, 6),
    Fasenaam.VOORTRAJECT: (1, 12),
    Fasenaam.LEERWERK: (2, 36),
    Fasenaam.TAAL: (3, 24),
    Fasenaam.BEGELEIDING: (3, 24),
    Fasenaam.MATCHING: (1, 6),
}
"""Fewest and most months per fase (handreiking, Tabel 1, lines 553-587)."""

DOORGAANS = 12
"""A leerwerktraject usually takes at most a year (footnote 3, line 37): longer gets a remark, no mistake."""


def maanden_tussen(start: date, eind: date) -> int:
    """Return the number of months from the first day up to and including the last, in whole months."""
    na = eind + timedelta(days=1)
    heel = (na.year - start.year) * 12 + na.month - start.month
    return heel + round((na.day - start.day) / 30)


def duur_van(fase: Fase) -> int | None:
    """Return how long a fase takes in months: as written, or else by its dates."""
    if fase.duur is not None:
        return fase.duur
    return maanden_tussen(fase.start, fase.eind) if fase.start and fase.eind else None


def _controle(naam: Fasenaam) -> Controle:
    kort, lang = LIMIETEN[naam]

    def controle(d: Dossier) -> Iterator[Melding]:
        pad, fase = d.fasen[naam]
        duur = duur_van(fase)
        if duur is None:
            return  # R22 asks for the months
        veld = f"{pad}.duur"
        if not kort <= duur <= lang:
            yield Melding(
                veld,
                f"'{naam.label}' duurt {maanden(duur)}. De handreiking zegt: {kort} tot {lang} maanden.",
            )
            return
        if naam == Fasenaam.LEERWERK and duur > DOORGAANS:
            yield Melding(
                veld,
                f"'{naam.label}' duurt {maanden(duur)}. Meestal is dat een jaar of korter.",
                Ernst.TIP,
                "Kijk of de deelnemers het zo lang kunnen volhouden. Het mag wel.",
            )
        if fase.duur is not None and fase.start and fase.eind:
            echt = maanden_tussen(fase.start, fase.eind)
            if abs(echt - fase.duur) > 1:
                yield Melding(
                    veld,
                    f"'{naam.label}' duurt {maanden(fase.duur)}, maar tussen de datums zit {maanden(echt)}.",
                    Ernst.WAARSCHUWING,
                    "Verander de duur of de datums.",
                )

    return controle


def _fase(id: str, naam: Fasenaam, regels: str, goed: list[Voorbeeld], fout: list[Voorbeeld]) -> Regel:
    kort, lang = LIMIETEN[naam]
    return regel(
        id,
        f"{naam.label} duurt {kort} tot {lang} maanden",
        hoofdstuk=Hoofdstuk.TABEL_1,
        wie=Rol.REGISSEUR,
        waarom="Te kort is te weinig om te leren. Te lang houden deelnemers en partijen vaak niet vol.",
        advies="Kies een andere duur, of deel het traject anders in.",
        regels=regels,
        uitleg=f"dit deel duurt {kort} tot {lang} maanden.",
        goed=goed,
        fout=fout,
        geldt=lambda d: naam in d.fasen,
    )(_controle(naam))


def _duur(nummer: int, duur: int | None, start: str, eind: str) -> Voorbeeld:
    plek = f"fasen[{nummer}]"
    return geval({f"{plek}.duur": duur, f"{plek}.start": start, f"{plek}.eind": eind})


REGELS = (
    _fase(
        "R16", Fasenaam.WERVING, "553",
        [_duur(1, 6, "2027-04-01", "2027-09-30")],
        [_duur(1, 7, "2027-04-01", "2027-10-31"), _duur(1, None, "2027-04-01", "2027-12-31"),
         geval({"fasen[1].duur": 6})],
    ),
    _fase(
        "R17", Fasenaam.VOORTRAJECT, "560-561",
        [_duur(2, 12, "2027-06-01", "2028-05-31")],
        [_duur(2, 13, "2027-06-01", "2028-06-30"), _duur(2, 0, "2027-06-01", "2027-06-02")],
    ),
    _fase(
        "R18", Fasenaam.LEERWERK, "568-572",
        [_duur(3, 2, "2027-09-01", "2027-10-31")],
        [_duur(3, 37, "2027-09-01", "2030-09-30"), _duur(3, 1, "2027-09-01", "2027-09-30"),
         _duur(3, 18, "2027-09-01", "2029-02-28")],
    ),
    _fase(
        "R19", Fasenaam.TAAL, "578-581",
        [_duur(4, 24, "2027-06-01", "2029-05-31")],
        [_duur(4, 2, "2027-06-01", "2027-07-31"), _duur(4, 25, "2027-06-01", "2029-06-30")],
    ),
    _fase(
        "R20", Fasenaam.BEGELEIDING, "583",
        [_duur(5, 3, "2027-06-01", "2027-08-31")],
        [_duur(5, 2, "2027-06-01", "2027-07-31"), _duur(5, 25, "2027-06-01", "2029-06-30")],
    ),
    _fase(
        "R21", Fasenaam.MATCHING, "587",
        [_duur(6, 1, "2028-06-01", "2028-06-30")],
        [_duur(6, 7, "2027-12-01", "2028-06-30"), _duur(6, 0, "2028-06-29", "2028-06-30")],
    ),
)  # fmt: skip
