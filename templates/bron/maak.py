"""Make the Word templates in ``templates/`` anew: ``python templates/bron/maak.py``.

The templates in the folder above are ordinary Word files and may be changed in Word. This script is how they
came to be, so that a change in style goes into all of them at once.
"""

from __future__ import annotations

from pathlib import Path

import actielijst
import addendum
import afsprakenplan
import canvas
import convenant
import formulier
import intakeformulier
import nazorgkaart
import rolverdeling
import terugkoppelgesprek
import trilateraal
import uitnodiging
import vacature
import veldentabel

DOEL = Path(__file__).resolve().parent.parent
SJABLONEN = {
    "convenant": convenant.maak,
    "rolverdeling": rolverdeling.maak,
    "vacature": vacature.maak,
    "afsprakenplan": afsprakenplan.maak,
    "addendum": addendum.maak,
    "formulier": formulier.maak,
    "actielijst": actielijst.maak,
    "veldentabel": veldentabel.maak,
    "canvas": canvas.maak,
    "uitnodiging": uitnodiging.maak,
    "intakeformulier": intakeformulier.maak,
    "trilateraal": trilateraal.maak,
    "terugkoppelgesprek": terugkoppelgesprek.maak,
    "nazorgkaart": nazorgkaart.maak,
}


def main() -> None:
    """Write every template."""
    for naam, maak in SJABLONEN.items():
        (DOEL / f"{naam}.docx").write_bytes(maak())


if __name__ == "__main__":
    main()
