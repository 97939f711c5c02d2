"""Rules on words: the word lists, with what the sentence says about them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.vacature.alternatief import OPDRACHT, stel_voor
from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer, woord_op
from toolkit.vacature.uitleg import is_uitgelegd
from toolkit.vacature.woordenlijst import Trefwoord, Vorm, scheidbare, zoeker

if TYPE_CHECKING:
    from toolkit.taal import Woord, ZinsAnalyse


def zoek_woorden(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the words and phrases of the lists, in every form."""
    vind = zoeker().zoek
    for nummer, blok in enumerate(beeld.document.blokken):
        for begin, eind, vormen in vind(blok.tekst):
            zin = beeld.zin_op(nummer, begin)
            woord = woord_op(zin, begin) if zin else None
            vorm = next((v for v in vormen if _past(v, zin, woord)), None)
            if vorm is None or _is_eigen(beeld, vorm.trefwoord, blok.tekst[begin:eind]):
                continue
            if _deel_van_woord(blok.tekst, begin, eind):
                continue
            if vorm.trefwoord.regel == "WRD003" and is_uitgelegd(beeld, blok.tekst[begin:eind]):
                continue
            voorstellen, veilig = stel_voor(vorm.trefwoord, vorm.slot, zin, woord)
            eind_merk = _eind_met_voorzetsel(vorm.trefwoord, blok.tekst, eind)
            yield Treffer(
                vorm.trefwoord.regel,
                nummer,
                begin,
                eind_merk,
                voorstellen=voorstellen,
                veilig=veilig,
                uitleg=_uitleg(voorstellen or vorm.trefwoord.alternatieven),
            )
        for zin in beeld.zinnen[nummer]:
            yield from _gescheiden(beeld, nummer, zin)


def _gescheiden(beeld: Tekstbeeld, nummer: int, zin: ZinsAnalyse) -> Iterator[Treffer]:
    """Yield the separable verbs whose parts stand apart: "stelt ... vast"."""
    for s in zin.scheidbaar:
        t = scheidbare().get(s.lemma)
        if t is None or _is_eigen(beeld, t, s.lemma) or (t.erbij and not _staat_erbij(t, zin)):
            continue
        woord = zin.woorden[s.werkwoord]
        if s.deel < s.werkwoord:  # "uit te voeren" is a form of the list
            continue
        slot = "jij" if woord.laag.endswith("t") else "ik" if not woord.laag.endswith("en") else "infinitief"
        voorstellen, _ = stel_voor(t, slot, zin, woord)
        yield Treffer(
            t.regel, nummer, woord.begin, woord.eind, voorstellen=voorstellen, uitleg=_uitleg(voorstellen)
        )


def _past(vorm: Vorm, zin: ZinsAnalyse | None, woord: Woord | None) -> bool:
    """Return whether the sentence allows this reading of the form."""
    t = vorm.trefwoord
    if zin is None or woord is None:
        return not t.erbij
    if t.erbij and not _staat_erbij(t, zin):
        return False
    if t.soort == "ww" and vorm.slot == "ik" and woord.pos in {"NOUN", "PROPN"}:
        return woord.i + 1 < len(zin.woorden) and zin.woorden[woord.i + 1].laag in {"je", "jij", "ik"}
    if t.soort == "ww" and woord.pos == "NOUN" and vorm.slot != "infinitief":
        return False
    if t.soort == "zn" and woord.pos in {"VERB", "AUX"} and woord.vorm == "Fin":
        return False
    return t.regel == "WRD003" or not _is_naam(zin, woord)


def _staat_erbij(t: Trefwoord, zin: ZinsAnalyse) -> bool:
    lagen = {w.laag for w in zin.woorden}
    if t.erbij == "zich":
        return bool(lagen & {"zich", "je", "jezelf", "u"})
    if " " in t.erbij:
        return lagen.issuperset(t.erbij.split())
    return t.erbij in lagen or any(
        w.laag.endswith(t.erbij) and w.laag.startswith(("waar", "daar", "hier", "er")) for w in zin.woorden
    )


def _is_naam(zin: ZinsAnalyse, woord: Woord) -> bool:
    """Return whether a word is part of a name of several words ("Stichting Continuïteit Bouw")."""
    if woord.soort.value != "naam":
        return False
    buren = zin.woorden[max(woord.i - 1, 0) : woord.i] + zin.woorden[woord.i + 1 : woord.i + 2]
    return any(b.soort.value == "naam" for b in buren)


def _is_eigen(beeld: Tekstbeeld, t: Trefwoord, tekst: str) -> bool:
    return t.naam in beeld.eigen_woorden or tekst.lower() in beeld.eigen_woorden


def _deel_van_woord(tekst: str, begin: int, eind: int) -> bool:
    """Return whether the phrase is only a part of a word with a hyphen or of a mail address or site."""
    voor, na = tekst[max(begin - 1, 0) : begin], tekst[eind : eind + 2]
    if (
        voor in {"@", "_"}
        or na[:1] in {"@", "_"}
        or (voor == "." and tekst[max(begin - 2, 0) : begin - 1].isalnum())
    ):
        return True
    if na[:1] == "." and na[1:2].isalpha():
        return True
    return voor == "-" and begin > 1 and tekst[begin - 2].isalnum()


def _eind_met_voorzetsel(t: Trefwoord, tekst: str, eind: int) -> int:
    if t.soort == "ww" and t.erbij and t.erbij != "zich" and tekst[eind:].startswith(f" {t.erbij} "):
        return eind + 1 + len(t.erbij)
    return eind


def _uitleg(voorstellen: tuple[str, ...]) -> str:
    if voorstellen[0].startswith(OPDRACHT):
        return voorstellen[0]
    return " of ".join(f"'{v}'" for v in voorstellen[:2])


_LANG = 20


def zoek_lange_woorden(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield compounds of at least ``_LANG`` letters that can be cut; words that the glossary knows are
    vaktaal.
    """
    from toolkit.taal import splits

    for zin in beeld.alle_zinnen():
        for w in zin.woorden:
            if (
                len(w.tekst) < _LANG
                or not w.tekst.isalpha()
                or w.soort.value == "naam"
                or w.laag in beeld.eigen_woorden
            ):
                continue
            delen = splits(w.laag)
            if delen:
                uitleg = " + ".join(f"'{d}'" for d in delen)
                yield Treffer("WRD008", zin.blok, w.begin, w.eind, uitleg=uitleg)
