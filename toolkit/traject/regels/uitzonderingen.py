"""U01 to U03: exceptions to the rules that a traject makes, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model import Traject
from toolkit.traject.opmaak import datum
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Regel, geval, regel

_regel = partial(
    regel, hoofdstuk=Hoofdstuk.UITZONDERINGEN, regels="", uitleg="Een afspraak van leerwerk zelf."
)


def _niets(_: Dossier) -> Iterator[Melding]:
    """Find nothing: exceptions are judged by ``beoordeel``, after all other rules."""
    return iter(())


U01 = _regel(
    "U01",
    "Een uitzondering heeft een reden",
    waarom="Zonder reden weet later niemand waarom een regel niet geldt.",
    advies="Schrijf achter 'reden' waarom de regel hier niet geldt. Tot die tijd geldt de regel wel.",
    goed=[
        geval(
            {
                "werving.leerwerkloket": None,
                "uitzonderingen": [{"regel": "R33", "reden": "Er is geen loket."}],
            }
        )
    ],
    fout=[geval({"werving.leerwerkloket": None, "uitzonderingen": [{"regel": "R33"}]}, "R33")],
)(_niets)

U02 = _regel(
    "U02",
    "Een uitzondering is nog nodig",
    ernst=Ernst.WAARSCHUWING,
    waarom="Een oude uitzondering verbergt een fout die later komt.",
    advies="Haal de uitzondering weg, of kies een latere datum bij 'tot'.",
    goed=[
        geval(
            {
                "werving.leerwerkloket": None,
                "uitzonderingen": [{"regel": "R33", "reden": "Er is geen loket.", "tot": "2199-12-31"}],
            }
        )
    ],
    fout=[
        geval({"uitzonderingen": [{"regel": "R33", "reden": "Er is geen loket."}]}),
        geval(
            {
                "werving.leerwerkloket": None,
                "uitzonderingen": [{"regel": "R33", "reden": "Er is geen loket.", "tot": "2020-01-01"}],
            },
            "R33",
        ),
    ],
)(_niets)

U03 = _regel(
    "U03",
    "Een uitzondering noemt een regel die bestaat",
    waarom="Met een fout nummer doet de uitzondering niets.",
    advies="Kies een nummer van R01 tot en met R84.",
    goed=[
        geval(
            {
                "werving.leerwerkloket": None,
                "uitzonderingen": [{"regel": "r33", "reden": "Er is geen loket."}],
            }
        )
    ],
    fout=[geval({"uitzonderingen": [{"regel": "R99", "reden": "Niet nodig."}]})],
)(_niets)


@dataclass(frozen=True)
class Vrijgesteld:
    """A rule that does not hold in this traject, and why."""

    regel: str
    reden: str


def beoordeel(
    traject: Traject,
    gevonden: Collection[str],
    bekend: Collection[str],
    gedaan: Collection[str],
    vandaag: date,
) -> tuple[list[Vrijgesteld], list[tuple[Regel, Melding]]]:
    """Return the exceptions that hold, and what is wrong with the others.

    Args:
        traject: with its ``uitzonderingen``.
        gevonden: ids of the rules that found something.
        bekend: ids of all rules.
        gedaan: ids of the rules that were asked; an exception to another one is left alone.
        vandaag: an exception with an earlier ``tot`` is over.
    """
    geldig, fout = [], []
    for i, x in enumerate(traject.uitzonderingen, 1):
        pad, id = f"uitzonderingen[{i}]", (x.regel or "").strip().upper()
        if id not in bekend:
            wat = f"'{x.regel}' is geen regel van de controle." if x.regel else "Er staat geen regel bij."
            fout.append((U03, Melding(f"{pad}.regel", wat)))
        elif not x.reden:
            fout.append((U01, Melding(f"{pad}.reden", f"De uitzondering op {id} heeft geen reden.")))
        elif x.tot is not None and x.tot < vandaag:
            fout.append((U02, Melding(f"{pad}.tot", f"De uitzondering op {id} gold tot {datum(x.tot)}.")))
        elif id in gedaan and id not in gevonden:
            fout.append((U02, Melding(pad, f"De uitzondering op {id} is niet nodig: de regel vindt niets.")))
        else:
            geldig.append(Vrijgesteld(id, x.reden))
    return geldig, fout
