"""What the papers to write on share: a fact that is not known yet is a line, and no gap that blocks."""

from __future__ import annotations

from toolkit.documenten.feiten import Blik
from toolkit.documenten.opmaak import met_hoofdletter
from toolkit.documenten.papieren.bron import Bron, Velden

LIJN = "…" * 16
"""A line to write a fact on."""


def kop(bron: Bron) -> Velden:
    """Return the fields that all papers share. A form needs the name of the traject and nothing else."""
    traject = bron.blik.bij("traject")
    regisseur = bron.traject.regisseur
    start, eind = traject.mag("start"), traject.mag("eind")
    plaats, dag = traject.mag("plaats"), traject.mag("datum") or LIJN
    return {
        "naam_traject": traject("naam", "Hoe heet het traject?"),
        "versie": traject.mag("documentversie") or "…",
        "datum": dag,
        "plaats_datum": f"{plaats}, {dag}" if plaats else dag,
        "beroep": traject.mag("beroep") or LIJN,
        "regio": traject.mag("regio") or LIJN,
        "looptijd": f"{start} tot en met {eind}" if start and eind else f"vanaf {start or LIJN}",
        "regisseur": bron.partij(regisseur.id) if regisseur else LIJN,
        "opsteller": regisseur.naam or "" if regisseur else "",
    }


def kop_deelnemer(bron: Bron) -> Velden:
    """Return the shared fields and who the paper is about, with werkgever and intermediair."""
    wie = bron.deelnemer
    intermediair = bron.traject.intermediair(wie.deel)
    return kop(bron) | {
        "deelnemer": naam_van(wie),
        "werkgever": wie.mag("werkgever", bron.partij) or LIJN,
        "intermediair": bron.partij(intermediair.id) if intermediair else LIJN,
    }


def naam_van(wie: Blik) -> str:
    """Return the name of a deelnemer, or else the code: ``Deelnemer M01``."""
    return met_hoofdletter(wie.mag("naam") or f"deelnemer {wie.mag('code')}")


def wanneer(moment: Blik) -> str:
    """Return date and time of a talk, or a line."""
    dag, tijd = moment.mag("datum") or LIJN, moment.mag("van")
    return f"{dag}, {tijd}\u00a0uur" if tijd else dag


def telefoon(bron: Bron, persoon: str | None) -> str:
    """Return the phone number of a person, which does not break over lines, or a line."""
    nummer = bron.blik_persoon(persoon).mag("telefoon") if persoon else ""
    return nummer.replace(" ", "\u00a0") or LIJN
