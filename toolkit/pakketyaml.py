"""The YAML files that come with the package, read once per installation.

Reading YAML is what a short command would wait for longest. So what was read is kept as JSON in
``toolkit/__pycache__``, beside what Python keeps there, and used as long as the file and our reader are byte
for byte the same. Where nothing can be written, the YAML is read every time. A user's own files never come
here: see ``yamlbron.lees_yaml``.
"""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from toolkit import yamlbron
from toolkit.bestanden import lees_bytes, schrijf_bestand
from toolkit.fouten import BestandsFout
from toolkit.yamlbron import MAX_BYTES, YamlBron, als_tekst, ontleed_yaml

_BEWAARD = Path(__file__).resolve().parent / "__pycache__"


def lees_pakketyaml(pad: Path) -> YamlBron:
    """Read a YAML file of the package; the same value and the same errors as ``yamlbron.lees_yaml``."""
    inhoud = lees_bytes(pad, max_bytes=MAX_BYTES)
    bewaard = _BEWAARD / f"{pad.parent.name}.{pad.stem}.json"
    kenmerk = blake2b(_lezer() + inhoud).hexdigest()
    with suppress(OSError, ValueError, LookupError, TypeError):  # not there, or not what we wrote
        rij = json.loads(bewaard.read_bytes())
        if rij["kenmerk"] == kenmerk:
            return YamlBron(rij["data"], pad, als_tekst(inhoud, pad))
    bron = ontleed_yaml(inhoud, pad)
    with suppress(BestandsFout, TypeError):  # a folder that is read-only; a Decimal, which JSON cannot hold
        schrijf_bestand(bewaard, _als_json(kenmerk, bron.data), overschrijf=True)
    return bron


def _als_json(kenmerk: str, data: Any) -> bytes:
    return json.dumps({"kenmerk": kenmerk, "data": data}, ensure_ascii=False).encode()


@cache
def _lezer() -> bytes:
    return Path(yamlbron.__file__).read_bytes()
