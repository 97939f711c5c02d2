"""The addendum: what changes in a convenant that was signed, article by article."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from toolkit.bronnen import data_dir
from toolkit.documenten.convenant_tekst import Artikel, Regel, lees_convenant
from toolkit.documenten.feiten import Gat
from toolkit.documenten.markering import markeer
from toolkit.documenten.papieren import PAPIEREN, Bron
from toolkit.documenten.papieren.bron import Velden, handtekening
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.traject.model import Traject
from toolkit.traject.model.partijen import Partij
from toolkit.traject.opmaak import datum, opsomming

_GAT = re.compile(r"\[nog invullen: [^\]]*\]")
VERVALT = "(vervalt)"
NIEUW = "(stond er nog niet)"
_GELIJKENIS = 0.4
"""How much of two lids must be the same to call the one a change of the other, 0 to 1."""


def lees_wijzigingen(oud: Traject, nieuw: Traject) -> list[Velden]:
    """Return the changed articles: heading, what happens, and the old and new text of each changed lid."""
    was = lees_convenant(_velden(oud))
    nummers = {a.naam: a.nummer for a in was if a.nummer}
    wordt = lees_convenant(_velden(nieuw), nummers)
    oude, nieuwe = {a.naam: a for a in was}, {a.naam: a for a in wordt}
    volgorde = list(oude)
    for vorige, artikel in zip([None, *wordt], wordt, strict=False):
        if artikel.naam not in oude:
            volgorde.insert(volgorde.index(vorige.naam) + 1 if vorige else 0, artikel.naam)
    artikelen = [_artikel(oude.get(naam), nieuwe.get(naam), wordt) for naam in volgorde]
    return [artikel for artikel in artikelen if artikel["regels"]]


def _velden(traject: Traject) -> Velden:
    papier = PAPIEREN["convenant"]
    return {**papier.velden(Bron(traject, papier.titel)), "concept": False, "gaten": []}


def _artikel(oud: Artikel | None, nieuw: Artikel | None, wordt: list[Artikel]) -> Velden:
    artikel = nieuw or oud
    assert artikel is not None
    titel = f"Artikel {artikel.nummer}. {artikel.titel}" if artikel.nummer else artikel.titel
    if oud is None:
        plek = next(i for i, a in enumerate(wordt) if a.naam == artikel.naam)
        uitleg = f"Dit artikel is nieuw. Het komt na {_noem(wordt[plek - 1])}."
        return {"titel": titel, "uitleg": uitleg, "regels": [_regel(None, r) for r in artikel.regels]}
    if nieuw is None:
        uitleg = f"Dit {'artikel' if artikel.nummer else 'deel'} vervalt."
        return {"titel": titel, "uitleg": uitleg, "regels": [_regel(r, None) for r in artikel.regels]}
    uitleg = "Dit verandert in dit artikel:" if artikel.nummer else "Dit verandert in dit deel:"
    return {"titel": titel, "uitleg": uitleg, "regels": list(_verschillen(oud.regels, nieuw.regels))}


def _noem(artikel: Artikel) -> str:
    return f"artikel {artikel.nummer}" if artikel.nummer else f"het deel '{artikel.titel}'"


def _verschillen(oud: list[Regel], nieuw: list[Regel]) -> Iterator[Velden]:
    """Yield the lids that differ, in the order of the new text."""
    a, b = [(r.soort, r.tekst) for r in oud], [(r.soort, r.tekst) for r in nieuw]
    for wat, i1, i2, j1, j2 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if wat == "equal":
            continue
        over, paren = oud[i1:i2], []
        for regel in nieuw[j1:j2]:
            vorige = _meest_gelijk(regel, over)
            if vorige is not None:
                over = [r for r in over if r is not vorige]
            paren.append((vorige, regel))
        for vorige, regel in paren:
            while over and vorige is not None and _plek(over[0], oud) < _plek(vorige, oud):
                yield _regel(over.pop(0), None)
            yield _regel(vorige, regel)
        for regel in over:
            yield _regel(regel, None)


def _plek(regel: Regel, regels: list[Regel]) -> int:
    return next(i for i, r in enumerate(regels) if r is regel)


def _meest_gelijk(regel: Regel, kandidaten: list[Regel]) -> Regel | None:
    mate = [
        (difflib.SequenceMatcher(None, k.tekst, regel.tekst, autojunk=False).ratio(), -i)
        for i, k in enumerate(kandidaten)
        if k.soort == regel.soort
    ]
    zelfde = [k for k in kandidaten if k.soort == regel.soort]
    if not mate:
        return None
    beste, plek = max(mate)
    gekozen = kandidaten[-plek]
    if len(zelfde) == 1 and regel.soort in ("lid", "feit") and gekozen.nummer == regel.nummer:
        return gekozen
    return gekozen if beste >= _GELIJKENIS else None


def _regel(oud: Regel | None, nieuw: Regel | None) -> Velden:
    regel = oud or nieuw
    assert regel is not None
    return {
        "lid": regel.nummer or "–",
        "oud": _geel(oud.tekst) if oud else NIEUW,
        "nieuw": _geel(nieuw.tekst) if nieuw else VERVALT,
    }


def _geel(tekst: str) -> str:
    return _GAT.sub(lambda gevonden: markeer(gevonden[0]), tekst)


def maak_addendum(oud: Traject, nieuw: Traject, *, concept: bool) -> tuple[bytes, int] | None:
    """Return the addendum as the bytes of a .docx and how many articles change; None when nothing changes.

    Raises:
        GebruikersFout: the template is wrong.
    """
    artikelen = lees_wijzigingen(oud, nieuw)
    if not artikelen:
        return None
    bron = Bron(nieuw, "Addendum")
    velden = _kop(bron, oud) | _partijen(oud, nieuw)
    velden |= {
        "artikelen": artikelen,
        "aantal_tekst": f"{len(artikelen)} plaatsen" if len(artikelen) > 1 else "één plaats",
        "concept": concept,
        "gaten": [{"veld": gat.veld, "vraag": gat.vraag} for gat in gaten(nieuw)],
    }
    sjabloon = Sjabloon.laad(data_dir("templates") / "addendum.docx")
    return sjabloon.vul(velden), len(artikelen)


def gaten(traject: Traject) -> tuple[Gat, ...]:
    """Return what is missing in the new convenant, and so in an addendum to it."""
    papier = PAPIEREN["convenant"]
    bron = Bron(traject, papier.titel)
    papier.velden(bron)
    return tuple(bron.feiten.gaten.values())


def _kop(bron: Bron, oud: Traject) -> Velden:
    kenmerken = oud.traject
    wijziging = bron.blik.bij("convenant").bij("wijziging")
    nummer = next(a.nummer for a in lees_convenant(_velden(oud)) if a.naam == "wijziging")
    return bron.kop() | {
        "convenant": kenmerken.citeertitel or "het convenant",
        "oude_versie": kenmerken.documentversie or "…",
        "oude_datum": datum(kenmerken.datum) if kenmerken.datum else "…",
        "artikel_wijziging": nummer,
        "vorm": oud.convenant.wijziging.vorm or wijziging("vorm", "Hoe wijzigen jullie het convenant?"),
    }


def _partijen(oud: Traject, nieuw: Traject) -> Velden:
    """Return the partijen of both versions: who leaves must agree too."""
    nieuwe, oude = {p.id for p in nieuw.partijen}, {p.id for p in oud.partijen}
    weg = [p for p in oud.partijen if p.id not in nieuwe]
    rijen: list[dict[str, Any]] = []
    for partij in [*nieuw.partijen, *weg]:
        status = ""
        if partij.id not in oude:
            status = ", een nieuwe partij"
        elif partij.id not in nieuwe:
            status = ", die stopt als partij"
        kort = partij.afkorting or partij.naam or partij.id
        rijen.append({"naam": partij.naam or partij.id, "kort": kort, "status": status})
    namen = opsomming(p.naam or p.id for p in weg)
    return {
        "partijen": rijen,
        "vervallen_partijen": f"Stopt als partij: {namen}. De afspraken over opzegging blijven gelden."
        if weg
        else "",
        "handtekeningen": [_handtekening(p, nieuw) for p in [*nieuw.partijen, *weg]],
    }


def _handtekening(partij: Partij, nieuw: Traject) -> Velden:
    tekenaar = partij.vertegenwoordiger
    plaats = next((h.plaats for h in nieuw.convenant.ondertekening if h.partij == partij.id), None)
    # The date is left open: the dates in the traject are those of the convenant itself.
    return handtekening(partij.naam or partij.id, tekenaar.naam or "", tekenaar.functie or "", plaats or "")
