"""Make the embedded model from the UD data: `python training/train.py --ud ../shared/ud`.

Steps, each leaving its result in the work folder (`--stap` does one of them again):

1. `data`    gold files, the older file retagged, raw text tagged by Frog -> .spacy
2. `tagger`  tok2vec, morphologizer, lemmatizer and senter on gold and Frog-tagged text
3. `vul`     the tags that Frog's table left open are filled by that tagger, and the real one is trained
4. `parser`  a parser with a tok2vec of its own, which reads the tagger's tags, on gold trees alone
5. `pak`     join the parts, write meta.json, store the model in toolkit/taal/model/
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from gegevens import fill_tags, make_data
from pak import pack

HIER = Path(__file__).parent
STAPPEN = ("data", "tagger", "vul", "parser", "pak")
# Gold text is little beside Frog's; it counts four times (and our own vacature text twice).
GOUD_KEER = 4


def link_corpus(map_: Path, bestanden: list[Path]) -> Path:
    """A folder with links to the files (one given twice counts twice), as spaCy's corpus reader takes it."""
    shutil.rmtree(map_, ignore_errors=True)
    map_.mkdir(parents=True)
    for i, pad in enumerate(bestanden):
        (map_ / f"{i}-{pad.name}").symlink_to(pad.resolve())
    return map_


def spacy_train(cfg: str, uit: Path, corpus: Path, dev: Path, **overig: str | int | float) -> Path:
    """Run `spacy train` on one core; the best model on the development set is the result."""
    opdracht = [sys.executable, "-m", "spacy", "train", str(HIER / cfg), "--output", str(uit)]
    opdracht += ["--paths.train", str(corpus), "--paths.dev", str(dev)]
    for naam, waarde in overig.items():
        opdracht += [f"--{naam.replace('__', '.')}", str(waarde)]
    subprocess.run(opdracht, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    return uit / "model-best"


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument(
        "--ud", type=Path, default=HIER.parent.parent / "shared" / "ud", help="folder with the UD files"
    )
    p.add_argument("--werk", type=Path, default=Path("/tmp/leerwerk-training"), help="work folder")
    p.add_argument("--stap", choices=STAPPEN, help="only this step")
    a = p.parse_args()
    w: Path = a.werk
    w.mkdir(parents=True, exist_ok=True)
    stappen = [a.stap] if a.stap else STAPPEN
    goud = [w / "goud.spacy"] * GOUD_KEER
    zilver = ["ouder", "zilver-eval", "zilver-hulp", "zilver-eigen"]
    if "data" in stappen:
        make_data(a.ud, w)
    if "tagger" in stappen:
        corpus = link_corpus(w / "corpus-tagger", goud + [w / f"{z}.spacy" for z in zilver])
        spacy_train("tagger.cfg", w / "tagger", corpus, w / "dev.spacy", training__max_steps=2000)
    if "vul" in stappen:
        for z in zilver:
            fill_tags(
                w / "tagger" / "model-best", w / f"{z}.spacy", w / "plausibel.json", w / f"{z}-vol.spacy"
            )
        vol = [w / f"{z}-vol.spacy" for z in [*zilver, "zilver-eigen"]]
        corpus = link_corpus(w / "corpus-vol", goud + vol)
        spacy_train("tagger.cfg", w / "tagger-vol", corpus, w / "dev.spacy", training__max_steps=2600)
    if "parser" in stappen:
        corpus = link_corpus(w / "corpus-parser", [w / "goud.spacy", w / "ouder-vol.spacy"])
        spacy_train(
            "parser.cfg", w / "parser", corpus, w / "dev.spacy", paths__tagger=w / "tagger-vol" / "model-best"
        )
    if "pak" in stappen:
        teksten = [w / f"{z}.spacy" for z in ["goud", *zilver]]
        pack(w / "tagger-vol" / "model-best", w / "parser" / "model-best", a.ud, teksten)


if __name__ == "__main__":
    main()
