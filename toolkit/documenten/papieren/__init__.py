"""The papers: what each one is called, which template it has and where its fields come from.

To add a paper: write a function that takes a ``Bron`` and returns the fields, make a template with those
fields, and add one line to ``PAPIEREN``.
"""

from __future__ import annotations

from toolkit.documenten.papieren.afsprakenplan import velden as velden_afsprakenplan
from toolkit.documenten.papieren.bron import Bron, Papier
from toolkit.documenten.papieren.canvas import velden as velden_canvas
from toolkit.documenten.papieren.convenant import velden as velden_convenant
from toolkit.documenten.papieren.intakeformulier import velden as velden_intakeformulier
from toolkit.documenten.papieren.nazorgkaart import velden as velden_nazorgkaart
from toolkit.documenten.papieren.rolverdeling import velden as velden_rolverdeling
from toolkit.documenten.papieren.terugkoppelgesprek import velden as velden_terugkoppelgesprek
from toolkit.documenten.papieren.trilateraal import velden as velden_trilateraal
from toolkit.documenten.papieren.uitnodiging import velden as velden_uitnodiging

PAPIEREN: dict[str, Papier] = {
    papier.naam: papier
    for papier in (
        Papier("convenant", "Convenant", velden_convenant),
        Papier("rolverdeling", "Rolverdeling", velden_rolverdeling),
        Papier("afsprakenplan", "Afsprakenplan", velden_afsprakenplan, per_deelnemer=True),
        Papier("canvas", "Canvas", velden_canvas),
        Papier("uitnodiging", "Uitnodiging", velden_uitnodiging),
        Papier("intakeformulier", "Intakeformulier", velden_intakeformulier, per_deelnemer=True),
        Papier("trilateraal", "Trilateraal gesprek", velden_trilateraal, per_deelnemer=True),
        Papier("terugkoppelgesprek", "Terugkoppelgesprek", velden_terugkoppelgesprek, per_deelnemer=True),
        Papier("nazorgkaart", "Nazorgkaart", velden_nazorgkaart, per_deelnemer=True),
    )
}
"""Every paper by its name, in the order in which they are made."""

__all__ = ["PAPIEREN", "Bron", "Papier"]
