"""The easier word in the form of the hard one: "verstrekt" -> "geeft", "competenties" -> "...", "adequate" ->
"goede".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.vacature.gegevens import woorden
from toolkit.vacature.vormen import neemt_e, verbuig
from toolkit.vacature.werkwoorden import EINDIG, Werkwoord, hij_vorm, vervoeg
from toolkit.vacature.woordenlijst import Trefwoord

if TYPE_CHECKING:
    from toolkit.taal import Woord, ZinsAnalyse

_GEEN_WERKWOORD = woorden("alternatief.geen_werkwoord")
OPDRACHT = ("noem ", "zeg ", "schrijf ")
"""Alternatives that tell the writer what to do: no words for the text itself."""
_LIDWOORDEN = ("de ", "het ", "een ")
_DE_OF_HET = woorden("alternatief.de_of_het")


def stel_voor(
    t: Trefwoord, slot: str, zin: ZinsAnalyse | None, woord: Woord | None
) -> tuple[tuple[str, ...], bool]:
    """Return the easier words for one form, and whether the first may be put in the sentence as it is.

    ``slot`` is that of ``woordenlijst.Vorm``; ``zin`` and ``woord`` are the sentence and its first marked
    word.
    """
    if t.soort == "zn":
        return _zelfstandig(t, slot, zin, woord)
    if t.soort == "bn":
        return _bijvoeglijk(t, slot, zin, woord)
    if t.soort == "ww":
        return _werkwoord(t, slot, zin, woord)
    veilig = t.regel == "WRD002" and not any(" ... " in a for a in t.alternatieven[:1]) and t.naam in VEILIG
    if t.soort == "splits":
        eerste = tuple(a.removesuffix(" te").removesuffix(" ...") for a in t.alternatieven)
        return eerste, t.erbij == "te" and t.alternatieven[0].endswith(" te")
    if t.alternatieven[0].startswith(OPDRACHT):
        return (), False
    return t.alternatieven, veilig


VEILIG = woorden("alternatief.veilig")
"""Fixed phrases whose first alternative keeps the word order of the sentence."""


def _zelfstandig(
    t: Trefwoord, slot: str, zin: ZinsAnalyse | None, woord: Woord | None
) -> tuple[tuple[str, ...], bool]:
    uit, geslachten = [], []
    for alternatief in t.alternatieven:
        lidwoord = next((lid for lid in _LIDWOORDEN if alternatief.startswith(lid)), "")
        enkel, _, meer = alternatief.removeprefix(lidwoord).partition("/")
        uit.append((meer or enkel) if slot == "meervoud" else enkel)
        geslachten.append(lidwoord.strip() if meer or lidwoord else "")
    voor = zin.woorden[woord.i - 1].laag if zin and woord and woord.i else ""
    los = voor not in _DE_OF_HET and not (zin and woord and woord.i and zin.woorden[woord.i - 1].pos == "ADJ")
    meervoudig = slot == "meervoud" and "/" in t.alternatieven[0]
    veilig = bool(geslachten[0]) and (meervoudig or (los and slot != "meervoud" and voor not in ("", "'s")))
    return tuple(uit), veilig and " " not in uit[0]


def _bijvoeglijk(
    t: Trefwoord, slot: str, zin: ZinsAnalyse | None, woord: Woord | None
) -> tuple[tuple[str, ...], bool]:
    verbogen = slot == "verbogen"
    uit = tuple(verbuig(a) if verbogen else a for a in t.alternatieven)
    return uit, neemt_e(t.alternatieven[0]) and t.regel != "WRD001"


def _werkwoord(
    t: Trefwoord, slot: str, zin: ZinsAnalyse | None, woord: Woord | None
) -> tuple[tuple[str, ...], bool]:
    if slot == "verbogen":  # "de verstrekte informatie"
        uit = [_deelwoord_verbogen(a) for a in t.alternatieven]
        return tuple(v for v in uit if v) or t.alternatieven, False
    naam = next(deel for deel in t.naam.split() if deel != "zich")
    slot = _echte_slot(slot, vervoeg(naam).ik, zin, woord)
    bijzin = _in_bijzin(zin, woord)
    uit = [_vervang(a, slot, zin, woord, bijzin) for a in t.alternatieven]
    eerste = t.alternatieven[0]
    gewoon = " " not in eerste and not vervoeg(eerste).deel
    return tuple(uit), gewoon and not t.erbij and slot in {*EINDIG, "infinitief", "deelwoord"}


def _echte_slot(slot: str, ik: str, zin: ZinsAnalyse | None, woord: Woord | None) -> str:
    """Choose between the forms that are spelled alike: "verstrekt" is jij or deelwoord, "verricht"
    also ik.
    """
    if zin is None or woord is None or slot in {"te", "los"}:
        return slot
    if slot in {"ik", "jij", "deelwoord"}:
        if woord.vorm == "Part" and slot != "ik" and _heeft_hulpwerkwoord(zin, woord):
            return "deelwoord"
        volgende = zin.woorden[woord.i + 1].laag if woord.i + 1 < len(zin.woorden) else ""
        if volgende in {"je", "jij"} and woord.laag == ik:
            return "ik"
        if (
            slot == "ik"
            and woord.laag.endswith("t")
            and woord.i
            and "ik" not in {w.laag for w in zin.woorden}
        ):
            # "Je werkt hier en verricht ...": only an ik or an imperative in front makes it the ik form
            return "jij"
    return slot


def _heeft_hulpwerkwoord(zin: ZinsAnalyse, woord: Woord) -> bool:
    return any(w.lemma in {"worden", "zijn", "hebben"} and w.i != woord.i for w in zin.woorden)


def _in_bijzin(zin: ZinsAnalyse | None, woord: Woord | None) -> bool:
    return bool(zin and woord and any(d.bijzin and d.persoonsvorm == woord.i for d in zin.deelzinnen))


def _vervang(alternatief: str, slot: str, zin: ZinsAnalyse | None, woord: Woord | None, bijzin: bool) -> str:
    """Return an alternative such as "een lijst maken van" in the form of ``slot``."""
    delen = alternatief.split()
    kern = _kern(delen)
    if kern is None:
        return alternatief
    w = vervoeg(delen[kern])
    voor, na = delen[:kern], delen[kern + 1 :]
    if slot == "te":
        te = f"{w.deel} te {w.infinitief.removeprefix(w.deel)}" if w.deel else f"te {w.infinitief}"
        return " ".join([*voor, *te.split(), *na])
    if slot in {"infinitief", "deelwoord"}:
        vorm = "infinitief" if slot == "deelwoord" and delen[kern] == "laten" else slot
        return " ".join([*voor, w.vorm(vorm), *na])
    slot = "jij" if slot == "los" else slot
    heel = _eindig(w, slot, zin)
    if bijzin:
        return " ".join([*voor, heel, *na])
    los = heel.removeprefix(w.deel)
    staart = [*na, *voor, *([w.deel] if w.deel else [])]
    if voor and not na and not _met_lidwoord(voor):  # "beter maken": the object comes in between
        return f"{los} ... {' '.join(voor)}"
    if w.deel and not voor:
        return f"{los} ... {w.deel} {' '.join(na)}".strip()
    return " ".join([los, *(staart if not voor else [*voor, *na])])


def _met_lidwoord(delen: list[str]) -> bool:
    return bool({"een", "de", "het"} & set(delen))


def _kern(delen: list[str]) -> int | None:
    if delen[0] == "laten":
        return 0
    kandidaten = [
        i
        for i, d in enumerate(delen)
        if (d.endswith("en") and d not in _GEEN_WERKWOORD)
        or d in {"zijn", "doen", "gaan", "zien", "staan"}
        or d.endswith(("doen", "gaan", "staan"))
    ]
    return kandidaten[-1] if kandidaten else None


def _eindig(w: Werkwoord, slot: str, zin: ZinsAnalyse | None) -> str:
    if slot == "jij" and hij_vorm(w.infinitief) != w.jij:
        return w.jij if zin and {"je", "jij", "u"} & {x.laag for x in zin.woorden} else hij_vorm(w.infinitief)
    return w.vorm(slot)


def _deelwoord_verbogen(alternatief: str) -> str:
    if " " in alternatief:
        return ""
    deelwoord = vervoeg(alternatief).deelwoord
    return deelwoord if deelwoord.endswith("en") else verbuig(deelwoord)
