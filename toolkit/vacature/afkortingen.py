"""WRD006: abbreviations that nobody explains. Each one is reported once, where it first stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from toolkit.pakketyaml import lees_pakketyaml
from toolkit.vacature.gegevens import woorden
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer
from toolkit.vacature.uitleg import is_uitgelegd
from toolkit.vacature.vaktaalregel import bekende_woorden

GEWOON = woorden("afkortingen.gewoon")
"""Abbreviations that need no explanation, units, levels, driving licences, classes of shoes and forms."""
_TIP = woorden("afkortingen.tip")
"""Abbreviations that many readers know: only a tip."""

_KANDIDAAT = re.compile(
    r"(?<![\w@./-])(?:[A-Z](?:[A-Z&]|(?<=[A-Z])\.){1,6}[A-Z0-9]?|[A-Z]{2,6}\d?|[A-Z]\.(?:[A-Z]\.)+|[A-Z][a-z]?[A-Z])(?='?s\b|-|/|\b)(?!\.\w|@)"
)
_WOORD = re.compile(r"[^\W_]+(?:[&.][^\W_]+)*\.?")
_KOPPELWOORD = re.compile(r"\w+(?:-\w+)+")


@dataclass(frozen=True, slots=True)
class Afkorting:
    """An abbreviation of the list: what it stands for and what that is, once per meaning."""

    naam: str
    betekenissen: tuple[tuple[str, str], ...]

    @property
    def uitleg(self) -> str:
        """Return the explanation as Dutch sentences for a finding."""
        stukken = [f"{self.naam} = {vol}. {uitleg}" for vol, uitleg in self.betekenissen]
        return " Of: ".join(stukken)


@cache
def afkortingen() -> dict[str, Afkorting]:
    """Return the list by the abbreviation in small letters."""
    data = lees_pakketyaml(Path(str(files("toolkit.vacature") / "woorden" / "afkortingen.yaml"))).data
    uit = {}
    for naam, inhoud in data.items():
        lijst = inhoud if isinstance(inhoud, list) else [inhoud]
        uit[naam.lower()] = Afkorting(naam, tuple((d["vol"], d["uitleg"]) for d in lijst))
    return uit


def zoek_afkortingen(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the first place of every abbreviation that the text does not explain."""
    lijst = afkortingen()
    gezien: set[str] = set()
    for nummer, blok in enumerate(beeld.document.blokken):
        roept = blok.tekst.isupper()
        for begin, eind, naam in _kandidaten(blok.tekst, lijst, roept):
            sleutel = naam.lower().rstrip(".").replace(".", "")
            if sleutel in gezien or sleutel in beeld.eigen_woorden:
                continue
            bekend = lijst.get(naam.lower()) or lijst.get(sleutel)
            if sleutel in GEWOON or (bekend is None and (roept or _is_naam(beeld, nummer, begin))):
                continue
            if bekend is None and _in_vakwoord(beeld, blok.tekst, begin):
                continue  # WRD007 tells what an MC4-stekker is
            gezien.add(sleutel)
            if _is_uitgelegd(beeld, naam, bekend):
                continue
            uitleg = _kies(bekend, beeld.tekst_laag) if bekend else ""
            yield Treffer(
                "WRD006",
                nummer,
                begin,
                eind,
                uitleg=uitleg,
                voorstellen=tuple(vol for vol, _ in bekend.betekenissen) if bekend else (),
                tip=sleutel in _TIP,
            )


def _in_vakwoord(beeld: Tekstbeeld, tekst: str, begin: int) -> bool:
    """Return whether letters are the first part of a word of the glossary with a hyphen in it."""
    m = _KOPPELWOORD.match(tekst, begin)
    return m is not None and m.group().lower() in bekende_woorden(beeld.glossaria)


def _kandidaten(tekst: str, lijst: dict[str, Afkorting], roept: bool) -> Iterator[tuple[int, int, str]]:
    """Yield (begin, end, abbreviation): those of the list in any case, and other words in capitals."""
    tot = 0
    for m in _WOORD.finditer(tekst):
        if m.start() < tot:
            continue
        woord = m.group()
        kaal = woord.rstrip(".") if "." not in woord[:-1] else woord
        eind = m.start() + len(kaal)
        rest = tekst[eind : eind + 12]
        naast = re.match(r"[ -]?(\d{3,4}|VOL|BLS|BHS|B|VCA|gassen|ketel|installatie)\b", rest)
        samen = kaal + naast.group() if naast else ""
        if samen and samen.lower() in lijst:
            tot = eind + naast.end() if naast else eind
            yield m.start(), tot, samen
        elif (kaal.lower() in lijst and _zo_geschreven(kaal, lijst[kaal.lower()].naam)) or (
            not roept and _KANDIDAAT.fullmatch(kaal) and not _adres(tekst, m.start(), eind)
        ):
            tot = eind
            yield m.start(), eind, kaal


def _zo_geschreven(woord: str, naam: str) -> bool:
    """Return whether a word is the abbreviation and not an ordinary word ("or", "be", "ms", "we")."""
    return woord == naam or woord.isupper() or woord.lower() in _KLEIN


_KLEIN = woorden("afkortingen.klein")
"""Abbreviations that are also written in small letters."""


def _adres(tekst: str, begin: int, eind: int) -> bool:
    return (
        tekst[begin - 1 : begin] in {"@", "/"}
        or tekst[eind : eind + 1] == "@"
        or bool(re.match(r"\d{4}\s", tekst[max(begin - 5, 0) : begin]))
    )


def _is_naam(beeld: Tekstbeeld, nummer: int, begin: int) -> bool:
    """Return whether an unknown word in capitals is part of a name: "BAM Bouw", "Jansen BV"."""
    tekst = beeld.document.blokken[nummer].tekst
    erna = re.match(r"[A-Z&.']+ (?:[A-Z][a-z]+|[A-Z]+\b)", tekst[begin:])
    ervoor = re.search(r"[A-Z][a-z]+ $", tekst[:begin])
    return bool(erna or (ervoor and begin > len(ervoor.group())))


def _is_uitgelegd(beeld: Tekstbeeld, naam: str, bekend: Afkorting | None) -> bool:
    laag = naam.lower().rstrip(".")
    tekst = beeld.tekst_laag
    if bekend and any(vol.lower() in tekst for vol, _ in bekend.betekenissen if len(vol) > 5):
        return True
    for tussen in (f"({laag})", f"({laag}'s)", f"({laag}s)"):
        plek = tekst.find(tussen)
        if plek > 4 and re.search(r"[a-z]{4,}[^.\n(]{0,60}$", tekst[max(plek - 70, 0) : plek]):
            return True
    return is_uitgelegd(beeld, naam)


_CV_WARM = re.compile(
    r"\b(?:cv-?(?:ketel|installatie|monteur|buis|leiding)\w*|ketels?|verwarming|loodgieter|warmtepomp\w*|radiator\w*)\b"
)


def _kies(bekend: Afkorting, tekst: str) -> str:
    """Return the explanation; of cv the meaning that fits the text when only one does."""
    if bekend.naam == "CV":
        stuur = re.search(r"\b(?:stuur|mail|upload|met|je|jouw|uw|een)\b[^.\n]{0,25}\bcv\b(?!-)", tekst)
        if not _CV_WARM.search(tekst) or (stuur and not re.search(r"cv-", tekst)):
            vol, uitleg = bekend.betekenissen[0]
            return f"{bekend.naam} = {vol}. {uitleg}"
    return bekend.uitleg
