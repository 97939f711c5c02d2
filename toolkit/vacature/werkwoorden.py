"""The forms of a Dutch verb, so that an easier word can take the place of a hard one.

Spelling and weak verbs follow the rules (Nederlandse Taalunie, Leidraad, werkwoorden); strong verbs are in a
table.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from toolkit.vacature.gegevens import tabel, woorden


class Werkwoord(NamedTuple):
    """The forms of a verb; for a separable one those of a subordinate clause (``opschrijft``).

    ``ik`` is also the form before "je"; ``jij`` is the form of jij, hij and u; ``deel`` is the separable part
    or "".
    """

    infinitief: str
    ik: str
    jij: str
    verleden: str
    verleden_meervoud: str
    deelwoord: str
    deel: str

    def vorm(self, slot: str) -> str:
        """Return the form of one slot: a field name of this record."""
        return str(getattr(self, slot))

    def los(self, slot: str) -> tuple[str, str]:
        """Return a finite form of a main clause and its separable part: ``("schrijft", "op")``."""
        heel = self.vorm(slot)
        return (heel.removeprefix(self.deel), self.deel) if self.deel else (heel, "")


SLOTS = ("infinitief", "ik", "jij", "verleden", "verleden_meervoud", "deelwoord")
EINDIG = ("ik", "jij", "verleden", "verleden_meervoud")

_DELEN = sorted(woorden("werkwoorden.delen"), key=len, reverse=True)
_VAST = woorden("werkwoorden.vast")
"""Verbs that begin like a separable one and are not."""
_ZONDER_GE = (
    "be",
    "ver",
    "ont",
    "her",
    "ge",
    "er",
    "onder",
    "over",
    "vol",
    "weer",
    "om",
    "door",
    "aan",
    "voor",
    "achter",
    "mis",
)
_WEL_GE = woorden("werkwoorden.wel_ge")
_ZWAK_BEKLEMTOOND = frozenset(["beheren", "begeren", "bezweren"])
"""-eren with the stress on it, although the verb has a prefix."""
_TOONLOOS_EREN = woorden("werkwoorden.toonloos_eren")

_STERK: dict[str, tuple[str, ...]] = {k: tuple(v.split()) for k, v in tabel("werkwoorden.sterk").items()}
_TEGENWOORDIG = {
    "zijn": ("ben", "bent"),
    "hebben": ("heb", "hebt"),
    "kunnen": ("kan", "kunt"),
    "mogen": ("mag", "mag"),
    "willen": ("wil", "wilt"),
    "komen": ("kom", "komt"),
    "gaan": ("ga", "gaat"),
    "staan": ("sta", "staat"),
    "slaan": ("sla", "slaat"),
    "doen": ("doe", "doet"),
    "zien": ("zie", "ziet"),
}
_DERDE = {"zijn": "is", "hebben": "heeft", "kunnen": "kan", "willen": "wil"}
"""The form of hij where it is not the form of jij."""

_KLINKERS = "aeiouyëïéèöü"


@lru_cache(maxsize=4096)
def vervoeg(infinitief: str) -> Werkwoord:
    """Return all forms of a verb given its infinitive (one word)."""
    deel = _scheidbaar(infinitief)
    kern = infinitief.removeprefix(deel)
    ik, jij = _onregelmatig(kern) or _tegenwoordig(kern)
    sterk, voor = _sterk(kern)
    if sterk:
        enkel, meer, deelwoord = sterk
        enkel, meer = voor + enkel, voor + meer
        deelwoord = (
            voor + deelwoord.removeprefix("ge") if voor and deelwoord.startswith("ge") else voor + deelwoord
        )
    else:
        stam = kern[:-2] if kern.endswith("en") else kern[:-1]
        stam = re.sub(r"ë$", "", stam)
        t = stam[-1:] in "tkfspxch" and not kern.endswith(("gen", "ven", "zen", "jen"))
        enkel, meer = (ik + "te", ik + "ten") if t else (ik + "de", ik + "den")
        ge = (
            ""
            if _zonder_ge(kern)
            else ("geë" if ik.startswith("e") and not ik.startswith(("ee", "ei")) else "ge")
        )
        basis = ik[1:] if ge == "geë" else ik
        ge = "geï" if ge == "ge" and ik.startswith("i") and not ik.startswith("ij") else ge
        basis = ik[1:] if ge == "geï" else basis
        einde = "t" if t else "d"
        deelwoord = ge + basis + ("" if ik.endswith(("t", "d")) else einde)
    return Werkwoord(infinitief, deel + ik, deel + jij, deel + enkel, deel + meer, deel + deelwoord, deel)


def hij_vorm(infinitief: str) -> str:
    """Return the form of hij, zij or het: "heeft" for hebben, else the form of jij."""
    w = vervoeg(infinitief)
    derde = _DERDE.get(infinitief.removeprefix(w.deel))
    return w.deel + derde if derde else w.jij


def _scheidbaar(infinitief: str) -> str:
    if infinitief in _VAST or infinitief.startswith(("onder", "voldoe")):
        return ""
    for deel in _DELEN:
        rest = infinitief.removeprefix(deel)
        if (
            rest != infinitief
            and len(rest) >= 4
            and rest.endswith("n")
            and not rest.startswith(("eren", "elen", "igen"))
            and (rest[0] in _KLINKERS or re.match(r"[^aeiouy]+[aeiouyëïéèöü]", rest))
        ):
            return deel
    return ""


def _onregelmatig(kern: str) -> tuple[str, str] | None:
    for voor in ("", "vol", "ver", "ont", "be", "onder"):
        if kern.startswith(voor) and kern.removeprefix(voor) in _TEGENWOORDIG:
            ik, jij = _TEGENWOORDIG[kern.removeprefix(voor)]
            return voor + ik, voor + jij
    return None


def _sterk(kern: str) -> tuple[tuple[str, ...] | None, str]:
    """Return the strong forms and the inseparable prefix before them."""
    if kern in _STERK:
        return _STERK[kern], ""
    for voor in _ZONDER_GE:
        rest = kern.removeprefix(voor)
        if rest != kern and rest in _STERK:
            return _STERK[rest], voor
    return None, ""


def _zonder_ge(kern: str) -> bool:
    if kern in _WEL_GE:
        return False
    for voor in ("be", "ver", "ont", "her", "ge", "er"):
        rest = kern.removeprefix(voor)
        if (rest != kern and len(rest) > 4 and not rest.startswith(("r", "l"))) or (
            rest != kern and voor in ("ver", "ont", "be") and len(rest) > 4
        ):
            return True
    return (
        kern in _VAST
        and not kern.endswith(("eren", "enen"))
        and kern not in {"achten", "voeren", "voelen", "volgen", "voegen", "vormen", "binden"}
    ) or kern.startswith("onder")


def _tegenwoordig(kern: str) -> tuple[str, str]:
    ik = _stam(kern)
    return ik, ik if ik.endswith("t") else ik + "t"


def _stam(kern: str) -> str:
    """Return the stem in the spelling of the ik form."""
    if kern.endswith("iëren"):
        return kern[:-4] + "eer"
    if not kern.endswith("en"):
        return kern[:-1]
    stam = kern[:-2]
    if len(stam) > 2 and stam[-1] == stam[-2] and stam[-1] not in _KLINKERS:
        stam = stam[:-1]
    elif (
        kern.endswith(("ueren", "eogen"))
        or (re.search(r"(?:^|[^aeiouyëïéèöü])[aeou][^aeiouyëïéèöüwx]$", stam) and not _toonloos(kern))
        or stam.endswith(("eër", "iër", "oër"))
    ):
        stam = stam[:-1] + {"ë": "e"}.get(stam[-2], stam[-2]) + stam[-1]
    if stam.endswith("v"):
        return stam[:-1] + "f"
    if stam.endswith("z"):
        return stam[:-1] + "s"
    return stam


def _toonloos(kern: str) -> bool:
    """Return whether the last vowel of the stem is a schwa: regelen, tekenen, leveren."""
    if kern in _ZWAK_BEKLEMTOOND:
        return False
    if kern.endswith("eren"):
        return any(kern.endswith(w) for w in _TOONLOOS_EREN)
    if kern.endswith(("elen", "enen", "emen")):
        rest = re.sub(r"^(?:be|ver|ont|her|mis)", "", kern)[:-4]
        return bool(re.search(r"[aeiouy]", rest))
    return kern.endswith("igen") and len(kern) > 6
