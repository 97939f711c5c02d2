"""Join tagger and parser into the model that ships, and describe it."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import spacy
import srsly
from spacy.language import Language

HIER = Path(__file__).parent
sys.path.insert(0, str(HIER.parent))

from conllu import read_conllu  # noqa: E402
from evaluate import GOUD, INGEBOUWD, evaluate, gold_documents  # noqa: E402
from lemmatabel import PARTIKELS, make_table  # noqa: E402
from lexicon import Naamwoorden  # noqa: E402

from toolkit.taal.onderdelen import NAZORG  # noqa: E402

# 15 MB in the wheel.
GROOTST = 15_000_000


def join(tagger: Path, parser: Path, lexicon: Path, teksten: list[Path]) -> Language:
    """The tagger's parts, the parser, and the component of our own after it."""
    nlp = spacy.load(tagger)
    nlp.add_pipe("parser", source=spacy.load(parser))
    nlp.add_pipe(NAZORG).fill(make_table(Naamwoorden(lexicon), teksten), PARTIKELS)
    return nlp


def describe(nlp: Language, ud: Path) -> None:
    """Fill the meta: data, licence and the scores on both test sets."""
    scores = {}
    for naam, pad in (("nl_alpino_dev", ud / "nl_alpino-dev.conllu"), ("vacaturetaal", GOUD)):
        for soort, t in zip(
            ("raw", "tokens"), evaluate(nlp, gold_documents(list(read_conllu(pad)))), strict=True
        ):
            s = {k: t[k].recall for k in ("upos", "feats", "lemma", "uas", "las")}
            s |= {"sents_f": t["sent"].f, "finite_f": t["fin"].f, "token_f": t["token"].f}
            scores[f"{naam}_{soort}"] = {k: round(v, 2) for k, v in s.items() if v == v}
    nlp.meta.update(
        name="leerwerk",
        version="1.0.0",
        description="Compact Dutch pipeline: tags, features, lemmas, sentences, dependencies.",
        author="leerwerk-toolkit",
        email="",
        url="",
        license="CC BY-SA 4.0",
        sources=json.loads((HIER / "bronnen.json").read_text("utf-8")),
        performance=scores,
    )


def numbers(knoop: object) -> set[int]:
    """All integers in a nested structure of lists and dicts."""
    if isinstance(knoop, dict):
        return set().union(*map(numbers, knoop.values()))
    if isinstance(knoop, list | tuple):
        return set().union(*map(numbers, knoop))
    return {knoop} if isinstance(knoop, int) else set()


def store(nlp: Language, naar: Path, licentie: Path) -> None:
    """Write the model with only the strings that its edit trees point to, not all words it was trained on."""
    half = naar.with_name(naar.name + ".half")
    shutil.rmtree(half, ignore_errors=True)
    nlp.to_disk(half)
    # The lemma table holds the noun list, whose licence wants its text kept with it.
    shutil.copyfile(licentie, half / licentie.name)
    nodig = numbers(srsly.read_msgpack(half / "trainable_lemmatizer" / "trees"))
    strings = sorted(s for s in nlp.vocab.strings if nlp.vocab.strings[s] in nodig)
    srsly.write_json(half / "vocab" / "strings.json", strings)
    if (grootte := sum(p.stat().st_size for p in half.rglob("*") if p.is_file())) > GROOTST:
        raise SystemExit(f"{half}: {grootte:,} bytes is too large to ship")
    shutil.rmtree(naar, ignore_errors=True)
    half.rename(naar)
    print(f"{naar}: {grootte:,} bytes", json.dumps(nlp.meta["performance"], indent=1))


def pack(tagger: Path, parser: Path, ud: Path, teksten: list[Path]) -> None:
    nlp = join(tagger, parser, ud.parent / "lexicon", teksten)
    describe(nlp, ud)
    store(nlp, INGEBOUWD, ud.parent / "lexicon" / "LICENSE-dutch-plurals.txt")
