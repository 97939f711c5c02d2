"""Which substitutions may be made in the text itself: the sentence stays right and gets no harder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toolkit.vacature.records import Resultaat, VacatureBevinding

if TYPE_CHECKING:
    from spacy.language import Language

    from toolkit.tekst import Document


@dataclass(frozen=True, slots=True)
class Vervanging:
    """``Document.tekst[begin:eind]`` becomes ``nieuw``.

    ``bevinding`` is why; ``winst`` is how many points the B1-index of its block goes up by this one alone.
    """

    begin: int
    eind: int
    nieuw: str
    blok: int
    bevinding: VacatureBevinding
    winst: float = 0.0


def kies_vervangingen(
    resultaat: Resultaat,
    mag: Callable[[int, int], bool] = lambda begin, eind: True,
    *,
    nlp: Language | None = None,
) -> tuple[Vervanging, ...]:
    """Return the safe substitutions of a check, in reading order.

    A substitution is safe when its rule says so (the easier word has the form of the hard one and keeps the
    word order), the words in the file are those that the rule saw, ``mag`` allows it, no other one touches
    it, and the B1-index of its block of text does not go down by it.
    """
    kandidaten: list[Vervanging] = []
    for b in resultaat.bevindingen:
        v = _vervanging(resultaat.document, b)
        if v is not None and (not kandidaten or kandidaten[-1].eind <= v.begin) and mag(v.begin, v.eind):
            kandidaten.append(v)
    if not kandidaten:
        return ()
    return tuple(v for v in _met_winst(resultaat.document, kandidaten, nlp) if v.winst >= 0)


def _vervanging(document: Document, b: VacatureBevinding) -> Vervanging | None:
    if not b.veilig or not b.voorstellen or b.begin is None or b.eind is None or b.blok is None:
        return None
    nieuw = b.voorstellen[0]
    if "..." in nieuw or document.tekst[b.begin : b.eind] != b.tekst:
        return None
    return Vervanging(b.begin, b.eind, nieuw, b.blok, b)


def vervang(tekst: str, vervangingen: Iterable[Vervanging]) -> str:
    """Return ``Document.tekst`` with the substitutions made."""
    for v in sorted(vervangingen, key=lambda v: v.begin, reverse=True):
        tekst = tekst[: v.begin] + v.nieuw + tekst[v.eind :]
    return tekst


def _met_winst(
    document: Document, kandidaten: Sequence[Vervanging], nlp: Language | None
) -> list[Vervanging]:
    """Return the substitutions with what each alone does to the B1-index of its block.

    All are measured in one batch: the cost grows with their number, not with its square.
    """
    from toolkit.leesbaarheid.meten import meet_ontleed
    from toolkit.taal import analyseer, load_taal
    from toolkit.vacature.vaktaalregel import bekende_woorden

    nummers = sorted({v.blok for v in kandidaten})
    teksten = [document.blokken[nummer].tekst for nummer in nummers]
    for v in kandidaten:
        oud = document.blokken[v.blok].tekst
        teksten.append(oud[: v.bevinding.blok_begin] + v.nieuw + oud[v.bevinding.blok_eind :])
    ontleed = analyseer(teksten, nlp=load_taal() if nlp is None else nlp)
    bekend = bekende_woorden(None)
    index = [
        meet_ontleed(replace(document, blokken=(document.blokken[nummer],)), [blok], bekend).b1_index
        for nummer, blok in zip([*nummers, *(v.blok for v in kandidaten)], ontleed, strict=True)
    ]
    eerst = dict(zip(nummers, index, strict=False))
    erna = index[len(nummers) :]
    return [replace(v, winst=na - eerst[v.blok]) for v, na in zip(kandidaten, erna, strict=True)]


def half(vervangingen: Sequence[Vervanging]) -> tuple[Vervanging, ...]:
    """Return the half of the substitutions that helps most, in reading order."""
    beste = sorted(vervangingen, key=lambda v: v.winst, reverse=True)[: len(vervangingen) // 2]
    return tuple(sorted(beste, key=lambda v: v.begin))
