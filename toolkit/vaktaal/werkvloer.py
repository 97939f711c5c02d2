"""Is a sentence what people say on the work floor: an instruction or a question?

An instruction has a clause that begins with an imperative ("Pak de troffel", "Als je klaar bent, ruim dan
op"), tells the other what must or may be done ("Je mag hier niet roken", "Op het dak loop je nooit zonder
lijn"), or is a short call without a verb ("Helm op!"). The imperative is recognised by its spelling, as the
stem of a known verb: taggers that learned from newspapers have seen few of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from toolkit.taal import zipf
from toolkit.taal.soorten import FUNCTIEWOORDEN
from toolkit.vaktaal.vormen import woorden

_ZINSEINDE = re.compile(r"(?<=[.!?])\s+")
_DEELZIN = re.compile(r"[,;:–—]|\b(?:en|maar|of|want|dan)\b")
_AANLOOP = frozenset(
    [
        "dan",
        "nou",
        "nu",
        "even",
        "eerst",
        "eens",
        "altijd",
        "nooit",
        "niet",
        "hé",
        "hee",
        "hey",
        "ja",
        "nee",
        "oké",
        "goed",
        "jongens",
        "mannen",
        "straks",
        "daarna",
        "hier",
        "daar",
        "alsjeblieft",
        "sorry",
        "morgen",
        "vandaag",
        "vanmiddag",
        "vanochtend",
        "zo",
        "alleen",
        "ook",
        "maar",
        "toch",
        "snel",
        "langzaam",
        "voorzichtig",
    ]
)
_ONREGELMATIG = frozenset({"ga", "sta", "sla", "doe", "zie", "wees", "kom", "laat", "vergeet", "was", "word"})
_MOETEN = re.compile(
    r"\b(?:je|jij|jullie|we|wij|iedereen|u)\s+(?:moet|moeten|mag|mogen|hoeft|hoeven|kunt|kan|kunnen|gaat|gaan)\b"
    r"|\b(?:moet|moeten|mag|mogen|hoef|hoeven|kun|kan|kunnen|ga|gaat|gaan)\s+(?:je|jij|jullie|we|wij|iedereen|u)\b"
    r"|\b(?:mag|mogen|moet|moeten)\b|\blaten we\b|\bik wil dat\b|\bniemand\b",
    re.IGNORECASE,
)
_STEM_VANAF = 2.4
_KORT = 5
_VERBOD = frozenset({"niet", "nooit", "geen", "weg"})


def is_opdracht_of_vraag(tekst: str, stammen: Collection[str] = ()) -> bool:
    """Return whether a text of one or more sentences has an instruction or a question.

    ``stammen`` are stems of the trade's verbs, which may be rare in general Dutch.
    """
    for zin in _ZINSEINDE.split(tekst.strip()):
        if zin.endswith("?") or _MOETEN.search(zin):
            return True
        if any(_begint_met_gebod(woorden(deel), stammen) for deel in _DEELZIN.split(zin)):
            return True
        delen = woorden(zin)
        if zin.endswith("!") and (len(delen) <= _KORT or delen[0] in _VERBOD):
            return True
        if any(b in {"je", "jij"} and is_gebod(a, stammen) for a, b in pairwise(delen)):
            return True
    return False


def _begint_met_gebod(delen: list[str], stammen: Collection[str]) -> bool:
    for i, woord in enumerate(delen[:4]):
        volgende = delen[i + 1] if i + 1 < len(delen) else ""
        if is_gebod(woord, stammen) and volgende not in {"ik", "hij", "we", "wij"}:
            return not (volgende.endswith("t") and len(volgende) > 3 and is_gebod(volgende[:-1], stammen))
        if woord not in _AANLOOP:
            return False
    return False


def is_gebod(woord: str, stammen: Collection[str] = ()) -> bool:
    """Return whether a word (in small letters) can be an imperative: the stem of a known verb."""
    if woord in _ONREGELMATIG or woord in stammen:
        return True
    if woord in FUNCTIEWOORDEN or woord in _AANLOOP or len(woord) < 3:
        return False
    return any(zipf(w) >= _STEM_VANAF for w in infinitieven(woord))


def infinitieven(stam: str) -> list[str]:
    """Return the infinitives that a stem may belong to: pak -> pakken, maak -> maken, geef -> geven."""
    zacht = {"f": "v", "s": "z"}.get(stam[-1], stam[-1])
    lang = re.fullmatch(r"(.*?)([aeou])\2([^aeiou])", stam)
    if lang:
        slot = {"f": "v", "s": "z"}.get(lang.group(3), lang.group(3))
        return [f"{lang.group(1)}{lang.group(2)}{slot}en"]
    if re.search(r"[^aeiou][aeiou][^aeiouwxj]$|^[aeiou][^aeiouwxj]$", stam):
        uit = [f"{stam}{stam[-1]}en"]
        return [*uit, f"{stam}en"] if len(stam) > 3 else uit  # teken, luister: tekenen, luisteren
    uit = [f"{stam[:-1]}{zacht}en", f"{stam}en"]
    return [*uit, f"{stam}den"] if stam.endswith(("ij", "ou")) else uit
