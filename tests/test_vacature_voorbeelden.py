"""Every rule fires on its bad examples and not on its good ones, and is registered in one place."""

import pytest

from toolkit.tekst import lees_tekst
from toolkit.vacature import ONTBREEKT, Instellingen, alle_regels, controleer_vacature
from toolkit.vacature.register import CONTROLES, VIA_ONTBREEKT

REGELS = list(alle_regels().values())


def _vuurt(regel: str, tekst: str) -> bool:
    r = controleer_vacature(lees_tekst(tekst), Instellingen(alleen=frozenset({regel})))
    return bool(r.bevindingen or r.ontbreekt)


@pytest.mark.parametrize("regel", REGELS, ids=lambda r: r.id)
def test_voorbeelden(regel):
    assert len(regel.fout) >= 3 and len(regel.goed) >= 3
    assert [t for t in regel.fout if not _vuurt(regel.id, t)] == [], "does not fire"
    assert [t for t in regel.goed if _vuurt(regel.id, t)] == [], "fires on good text"


def test_elke_regel_staat_op_een_plek():
    in_python = [naam for namen in CONTROLES.values() for naam in namen]
    met_patroon = [r.id for r in REGELS if r.patronen]
    assert sorted([*in_python, *met_patroon, *VIA_ONTBREEKT]) == sorted(r.id for r in REGELS)


def test_ontbreekt_heeft_een_regel_per_code():
    assert [r.code for r in REGELS if r.code] == list(ONTBREEKT)


@pytest.mark.parametrize("regel", REGELS, ids=lambda r: r.id)
def test_regel_is_compleet(regel):
    assert regel.melding and regel.waarom and regel.bron and regel.advies
    assert regel.soort.islower() and regel.scope in {"zin", "blok", "document"}
    if regel.patronen:
        assert regel.signaal
