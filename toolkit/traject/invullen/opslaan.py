"""Put changes into the text of a traject, with comments and order kept, and check what comes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.wijziging import Wijziging
from toolkit.traject.laden import BronTraject, lees_bron, lees_veldpad
from toolkit.traject.structuur import Pad, deel_op
from toolkit.traject.yaml_bewerken import YamlTekst, bewerk


def velden_in_volgorde(pad: Pad) -> Sequence[str]:
    """Return the names of the fields of the part at ``pad``, in the order of the model."""
    deel = deel_op(pad)
    return list(deel.model_fields) if deel is not None else []


def pas_toe(bron: BronTraject, wijzigingen: Sequence[Wijziging]) -> str:
    """Return the text of the traject with the changes in it. No changes: the same text.

    Raises:
        GebruikersFout: the traject would not be right any more (an end before its start, a person taken away
            who is still needed); each problem at the place in the form that causes it.
    """
    if not wijzigingen:
        return bron.tekst
    try:
        tekst = bewerk(bron.tekst, lambda y: _verander(y, wijzigingen))
    except ValueError:
        raise GebruikersFout(
            Probleem(
                "de wijzigingen konden niet veilig worden bewaard. Er is niets veranderd.", bestand=bron.pad
            )
        ) from None
    try:
        lees_bron(tekst.encode(), bron.pad)
    except GebruikersFout as fout:
        raise GebruikersFout([_bij_formulier(p, bron, wijzigingen) for p in fout.problemen]) from None
    return tekst


def _verander(yaml: YamlTekst, wijzigingen: Sequence[Wijziging]) -> None:
    for w in (w for w in wijzigingen if w.waarde is not None and not w.is_nieuw):
        yaml.zet(w.pad, w.waarde, velden_in_volgorde)
    # From the end of a list to its start, so that the numbers before it keep their meaning.
    weg = [w.pad for w in wijzigingen if w.waarde is None]
    for pad in sorted(weg, key=lambda p: [(isinstance(s, int), s) for s in p], reverse=True):
        yaml.verwijder(pad)
    for w in (w for w in wijzigingen if w.is_nieuw):
        yaml.zet((*w.pad, _lengte(yaml.data, w.pad)), w.waarde, velden_in_volgorde)


def _lengte(data: Any, pad: Pad) -> int:
    for stap in pad:
        if isinstance(data, dict):
            data = data.get(str(stap))
        elif isinstance(data, list) and isinstance(stap, int):
            data = data[stap]
    return len(data) if isinstance(data, list) else 0


def _bij_formulier(probleem: Probleem, bron: BronTraject, wijzigingen: Sequence[Wijziging]) -> Probleem:
    pad = lees_veldpad(probleem.veld or "")
    for w in wijzigingen:
        if pad[: len(w.pad)] == w.pad:
            return Probleem(
                f"{w.wat}: {probleem.melding}", bestand=w.bestand, veld=w.plek, oplossing=probleem.oplossing
            )
    return Probleem(
        f"door de wijzigingen klopt dit niet meer: {probleem.melding}",
        bestand=bron.pad,
        veld=probleem.veld,
        oplossing=probleem.oplossing,
    )
