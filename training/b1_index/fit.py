"""Fit the B1-index on the development pairs and write toolkit/leesbaarheid/b1_index.yaml.

    python training/b1_index/fit.py [map met de eval-bestanden]

One run, about a minute. Run it again when the language model changes, and look at rapport.py after it.
"""

from __future__ import annotations

import sys
from math import log
from pathlib import Path

import numpy as np
from data import EVAL, lees
from model import GEWICHT, gelijke_fout, pas, spreiding

from toolkit.leesbaarheid.b1_index import GRENS, MODEL
from toolkit.leesbaarheid.kenmerken import KENMERKEN
from toolkit.taal import model_naam

SPREIDING = 1.3
"""The standard deviation of the development texts on the logistic scale: they run from about 15 to 90."""

KOP = """\
# The weights of the B1-index. Made by training/b1_index/fit.py; do not edit by hand.
#
# scale = begin - sum of gewicht * (value - norm);  index = 100 / (1 + exp(-scale))
#
# gewicht: steps on the logistic scale per unit of the feature; never negative, higher values are harder.
# per_spreiding: the same per standard deviation of the feature in the development texts: what weighs most.
# fouten: complex texts that get 60 or more, simple texts that get less (shares of the development texts).
# norm: the value in an average easy text of the development data.
# What each feature is, and the source that says that it makes a text hard: toolkit/leesbaarheid/kenmerken.py
"""


def main() -> None:
    zinnen, documenten, alineas = lees(Path(sys.argv[1]) if len(sys.argv) > 1 else EVAL)
    schaal = spreiding(zinnen, alineas)
    gewichten = pas(
        [
            (zinnen.verschil, GEWICHT["zinnen"]),
            (documenten.verschil, GEWICHT["documenten"]),
            (alineas.verschil, GEWICHT["alineas"]),
        ],
        schaal,
    )
    kanten = [paren.kenmerken for paren in (zinnen, documenten, alineas)]
    alles = [np.concatenate([moeilijk @ gewichten, makkelijk @ gewichten]) for moeilijk, makkelijk in kanten]
    factor = SPREIDING / float(np.mean([scores.std() for scores in alles]))
    gewichten = gewichten * factor
    norm = np.mean([makkelijk.mean(axis=0) for _, makkelijk in kanten], axis=0)
    grens = gelijke_fout([m @ gewichten for m, _ in kanten], [e @ gewichten for _, e in kanten])
    begin = log(GRENS / (100 - GRENS)) + grens - float(norm @ gewichten)
    regels = [KOP, f"taalmodel: {model_naam()}", f"begin: {begin:.5f}", "fouten:"]
    for naam, paren in (("zinnen", zinnen), ("teksten", documenten), ("alineas", alineas)):
        moeilijk, makkelijk = (kant @ gewichten for kant in paren.kenmerken)
        regels.append(f"  {naam}: [{np.mean(moeilijk < grens):.3f}, {np.mean(makkelijk >= grens):.3f}]")
    regels.append("kenmerken:")
    for kenmerk, gewicht, deel, waarde in zip(KENMERKEN, gewichten, schaal, norm, strict=True):
        getallen = f"gewicht: {gewicht:.5f}, per_spreiding: {gewicht * deel:.3f}, norm: {waarde:.5f}"
        regels.append(f"  {kenmerk.naam}: {{{getallen}}}")
    MODEL.write_text("\n".join(regels) + "\n", encoding="utf-8")
    print(f"Written: {MODEL}")


if __name__ == "__main__":
    main()
