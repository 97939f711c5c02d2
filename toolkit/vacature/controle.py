"""The check itself: a document in, a ``Resultaat`` out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import tee
from typing import TYPE_CHECKING

from toolkit.bevindingen import Ernst
from toolkit.vacature.instellingen import Instellingen
from toolkit.vacature.onderdrukking import onderdruk
from toolkit.vacature.ontbreekt import heeft_proef, zoek_ontbreekt
from toolkit.vacature.patronen import Patronen
from toolkit.vacature.records import Ontbreekt, Resultaat, VacatureBevinding
from toolkit.vacature.regel import alle_regels
from toolkit.vacature.register import CONTROLES, VIA_ONTBREEKT
from toolkit.vacature.samenloop import zonder_dubbele
from toolkit.vacature.tekstbeeld import Tekstbeeld, maak_bevinding
from toolkit.vacature.vaktaalregel import bekende_woorden

if TYPE_CHECKING:
    from spacy.language import Language

    from toolkit.leesbaarheid import Onderdeel
    from toolkit.taal import Blok
    from toolkit.tekst import Document
    from toolkit.vacature.onderdrukking import Nulmeting


def controleer_vacature(
    document: Document,
    instellingen: Instellingen | None = None,
    *,
    nulmeting: Nulmeting | None = None,
    nlp: Language | None = None,
) -> Resultaat:
    """Check one ad.

    Args:
        document: from ``toolkit.tekst.lees_document`` or ``lees_tekst``.
        instellingen: which rules are on, at which level; by default all of them at B1.
        nulmeting: known findings that are left out.
        nlp: the language pipeline; by default ``toolkit.taal.load_taal()``.

    Raises:
        GebruikersFout: the language model or the glossary cannot be used.
    """
    from toolkit.taal import analyseer, load_taal

    nlp = load_taal() if nlp is None else nlp
    blokken = list(analyseer([b.tekst for b in document.blokken], nlp=nlp))
    return _oordeel(document, blokken, instellingen or Instellingen(), nulmeting, nlp)


def controleer_vacatures(
    documenten: Iterable[Document], instellingen: Instellingen | None = None, *, nlp: Language | None = None
) -> Iterator[Resultaat]:
    """Check any number of ads in batches with flat memory; yield the results in the order of
    ``documenten``.
    """
    from toolkit.taal import load_taal, stroom

    nlp = load_taal() if nlp is None else nlp
    keuze = instellingen or Instellingen()
    eerste, tweede = tee(documenten)

    def oordeel(blokken: list[Blok]) -> Resultaat:
        return _oordeel(next(tweede), blokken, keuze, None, nlp)

    yield from stroom(([b.tekst for b in d.blokken] for d in eerste), oordeel, nlp=nlp)


def _oordeel(
    document: Document,
    blokken: Sequence[Blok],
    instellingen: Instellingen,
    nulmeting: Nulmeting | None,
    nlp: Language,
) -> Resultaat:
    from toolkit.taal import model_naam

    beeld = Tekstbeeld(
        document, blokken, instellingen.taalniveau, instellingen.eigen_woorden, instellingen.glossaria
    )
    opmerkingen = [f"Niet gelezen: {wat}." for wat in document.niet_gelezen]
    opmerkingen += _andere_taal(beeld)
    bevindingen, ontbreekt = _vind(beeld, instellingen)
    over, onderdrukt, ongebruikt = onderdruk(document, bevindingen, nulmeting)
    index, delen, maten = _meet(beeld)
    return Resultaat(
        document=document,
        taalmodel=model_naam(nlp),
        taalniveau=instellingen.taalniveau,
        bevindingen=tuple(over),
        ontbreekt=tuple(ontbreekt),
        b1_index=index,
        onderdelen=delen,
        maten=maten,
        onderdrukt=tuple(onderdrukt),
        opmerkingen=(*opmerkingen, *ongebruikt),
    )


def _vind(beeld: Tekstbeeld, instellingen: Instellingen) -> tuple[list[VacatureBevinding], list[Ontbreekt]]:
    regels = {naam: regel for naam, regel in alle_regels().items() if instellingen.aan(naam)}
    gevonden = [
        maak_bevinding(beeld, regels[t.regel], t)
        for functie, namen in CONTROLES.items()
        if any(naam in regels for naam in namen)
        for t in functie(beeld)
        if t.regel in regels
    ]
    gevonden += [
        maak_bevinding(beeld, regels[t.regel], t) for t in _patronen().zoek(beeld) if t.regel in regels
    ]
    gevonden = [_met_ernst(b, instellingen) for b in zonder_dubbele(gevonden)]
    gevonden.sort(key=lambda b: (b.begin or 0, -(b.eind or 0), b.regel))
    ontbreekt = list(zoek_ontbreekt(beeld, {n: r for n, r in regels.items() if n in VIA_ONTBREEKT}))
    ontbreekt = [replace(o, ernst=instellingen.ernst.get(o.regel, o.ernst)) for o in ontbreekt]
    if "ONT008" in regels and not heeft_proef(beeld):
        r = regels["ONT008"]
        gevonden.append(
            VacatureBevinding(
                regel=r.id,
                naam=r.naam,
                familie=r.familie,
                soort=r.soort,
                ernst=instellingen.ernst.get(r.id, r.ernst),
                melding=r.melding,
                waarom=r.waarom,
                advies=r.advies,
                bron=r.bron,
                bestand=beeld.document.pad,
            )
        )
    return gevonden, ontbreekt


@cache
def _patronen() -> Patronen:
    return Patronen([r for r in alle_regels().values() if r.patronen])


def _met_ernst(b: VacatureBevinding, instellingen: Instellingen) -> VacatureBevinding:
    ernst = instellingen.ernst.get(b.regel)
    return b if ernst is None else replace(b, ernst=ernst)


_MINSTE_WOORDEN = 20
"""With fewer words a measure says nothing."""


def _andere_taal(beeld: Tekstbeeld) -> list[str]:
    from toolkit.taal import raad_taal

    tekst = " ".join(b.tekst for b in beeld.document.blokken)[:20_000]
    gok = raad_taal(tekst)
    if gok.taal in {None, "nl"} or len(tekst) < 60:
        return []
    return [
        f"Deze tekst lijkt niet Nederlands, maar {gok.naam}. De controle kent alleen Nederlands. Vertrouw "
        f"de uitkomst niet."
    ]


def _meet(beeld: Tekstbeeld) -> tuple[float | None, tuple[Onderdeel, ...], dict[str, float]]:
    """Return the B1-index, what each of its features does to it, and the measures."""
    from toolkit.leesbaarheid.meten import meet_ontleed

    m = meet_ontleed(beeld.document, beeld.ontleed, bekende_woorden(beeld.glossaria))
    if m.woord.woorden < _MINSTE_WOORDEN:
        return None, (), {}
    return m.b1_index, m.onderdelen, m.maten


__all__ = ["Ernst", "controleer_vacature", "controleer_vacatures"]
