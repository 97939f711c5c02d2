"""The door to the pipeline: choose a model, load it once, and keep it."""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from toolkit.fouten import GebruikersFout, Probleem

if TYPE_CHECKING:
    from spacy.language import Language

OMGEVING = "LEERWERK_TAALMODEL"
"""The environment variable that names another model: an installed package or a folder."""
INGEBOUWD = Path(__file__).resolve().parent / "model" / "nl_leerwerk"
"""The model that comes with the toolkit."""
NIET_NODIG: frozenset[str] = frozenset({"ner", "tagger", "textcat"})
"""Components of other models that no helper reads: leaving them out saves time and memory."""

_SLOT = threading.RLock()
_GELADEN: dict[tuple[Path, frozenset[str]], Language] = {}


def load_taal(model: str | Path | None = None, *, zonder: frozenset[str] = NIET_NODIG) -> Language:
    """Return the Dutch pipeline, loaded once per process and shared by all threads.

    Args:
        model: an installed spaCy package (``nl_core_news_md``) or a folder. Without it the environment
        variable
            ``LEERWERK_TAALMODEL`` decides, and without that the embedded model is used.
        zonder: components to leave out.

    Raises:
        GebruikersFout: the model is not installed, not Dutch, damaged, made for another spaCy, or cannot
        tag, lemmatise
            and parse. There is no silent fallback to another model.
    """
    gekozen = str(model) if model is not None else os.environ.get(OMGEVING, "").strip()
    pad = _zoek(gekozen) if gekozen else INGEBOUWD
    with _SLOT:
        sleutel = (pad, zonder)
        if sleutel not in _GELADEN:
            _GELADEN[sleutel] = _laad(pad, gekozen or "nl_leerwerk", zonder)
            gc.freeze()  # spaCy and the model stay: the garbage collector need not walk through them again
        return _GELADEN[sleutel]


def model_naam(nlp: Language | None = None) -> str:
    """Return the model's name and version for a report, such as ``nl_leerwerk 1.0 (ingebouwd)``."""
    nlp = load_taal() if nlp is None else nlp
    naam = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
    return f"{naam} (ingebouwd)" if nlp.meta.get("leerwerk_ingebouwd") else naam


@contextmanager
def taalslot(nlp: Language, *, vergeet: bool = False) -> Iterator[None]:
    """Hold the one lock on the pipelines, for code that calls ``nlp`` itself.

    With ``vergeet``, all strings, lexemes and Docs that are made inside are freed at the end (spaCy's memory
    zone): a Doc, Span or Token must not be used after it. The lock is what makes that safe: no other thread
    can make a Doc meanwhile whose words would be freed too.
    """
    with _SLOT:
        if vergeet and not nlp.vocab.in_memory_zone:
            with nlp.memory_zone():
                yield
        else:
            yield


def _zoek(naam: str) -> Path:
    """Return the folder with the model's ``config.cfg`` for a package name or a folder."""
    if Path(naam).is_dir():
        pad = Path(naam).resolve()
        return (
            pad
            if (pad / "config.cfg").exists()
            else next(iter(sorted(p.parent for p in pad.glob("*/config.cfg"))), pad)
        )
    if naam.isidentifier():
        spec = find_spec(naam)
        if spec is not None and spec.origin is not None:
            return _zoek(str(Path(spec.origin).parent))
    raise GebruikersFout(
        Probleem(
            f"Het taalmodel '{naam}' is niet gevonden op deze computer.",
            oplossing=f"Installeer het model, of haal de instelling {OMGEVING} weg. "
            "Dan gebruikt leerwerk het ingebouwde model.",
        )
    )


def _laad(pad: Path, naam: str, zonder: frozenset[str]) -> Language:
    """Check the model's own description first, so that the message is about the cause, then load it."""
    spacy = _importeer_spacy()
    import toolkit.taal.onderdelen  # noqa: F401 - registers the component of our own in the embedded model
    from toolkit.taal.tokens import TOKENIZER
    from toolkit.taal.zinsgrenzen import ZINSGRENZEN

    _keur(pad, naam, spacy.__version__)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nlp: Language = spacy.load(
                pad,
                exclude=[*zonder, "tokenizer"],
                config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}},
            )
            if nlp.has_pipe("parser"):
                nlp.add_pipe(ZINSGRENZEN, before="parser")
    except Exception as fout:  # a damaged file can make spaCy, thinc or srsly raise anything
        raise _beschadigd(naam, pad) from fout
    mist = {"parser", "morphologizer"} - set(nlp.pipe_names)
    if mist or not any("lemmatizer" in onderdeel for onderdeel in nlp.pipe_names):
        raise GebruikersFout(
            Probleem(
                f"Het taalmodel '{naam}' kan niet genoeg. "
                "Het moet woordsoorten, grondvormen en zinsbouw herkennen.",
                oplossing="Kies een model zoals nl_core_news_sm, of gebruik het ingebouwde model.",
            )
        )
    if pad == INGEBOUWD:
        nlp._meta["leerwerk_ingebouwd"] = True
    return nlp


def _importeer_spacy() -> ModuleType:
    """Import spaCy without its own command line (download, debug, project), a quarter of its start-up time.

    ``import spacy`` asks ``spacy.cli.info`` for one function, ``spacy.info``. A stand-in gives that function
    and goes away again, so ``spacy.cli`` itself is imported as ever by whoever wants it.
    """
    if "spacy" in sys.modules:
        return sys.modules["spacy"]

    def info(*args: Any, **kwargs: Any) -> Any:
        return import_module("spacy.cli.info").info(*args, **kwargs)

    namen = ("spacy.cli", "spacy.cli.info")
    for naam in namen:
        sys.modules[naam] = ModuleType(naam)
    vars(sys.modules["spacy.cli"])["__path__"] = []
    vars(sys.modules["spacy.cli.info"])["info"] = info
    try:
        spacy = import_module("spacy")
    finally:
        for naam in namen:
            del sys.modules[naam]
    vars(spacy).pop("cli", None)
    return spacy


def _keur(pad: Path, naam: str, spacy_versie: str) -> None:
    """Raise when ``meta.json`` is missing or unreadable, names another language or another spaCy."""
    from spacy.util import is_compatible_version

    try:
        meta: dict[str, Any] = json.loads((pad / "meta.json").read_text(encoding="utf-8"))
        taal, eis = meta["lang"], meta["spacy_version"]
        meta["name"], meta["version"]
    except (OSError, ValueError, KeyError, TypeError) as fout:
        raise _beschadigd(naam, pad) from fout
    if taal != "nl":
        raise GebruikersFout(
            Probleem(
                f"Het taalmodel '{naam}' is niet voor het Nederlands (de taal is '{taal}').",
                oplossing="Kies een Nederlands model, of gebruik het ingebouwde model.",
            )
        )
    if not is_compatible_version(spacy_versie, eis):
        raise GebruikersFout(
            Probleem(
                f"Het taalmodel '{naam}' past niet bij deze versie van spaCy. "
                f"Het model vraagt spaCy {eis}. Op deze computer staat spaCy {spacy_versie}.",
                oplossing="Installeer een model voor deze versie, of gebruik het ingebouwde model.",
            )
        )


def _beschadigd(naam: str, pad: Path) -> GebruikersFout:
    cure = (
        "Installeer leerwerk-toolkit opnieuw."
        if pad == INGEBOUWD
        else "Installeer het model opnieuw, of gebruik het ingebouwde model."
    )
    return GebruikersFout(
        Probleem(f"Het taalmodel '{naam}' is beschadigd of niet compleet.", bestand=pad, oplossing=cure)
    )
