"""Rules on the build of a sentence. Every span is as small as it can be, so that other findings in the
sentence show too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.vacature.gegevens import woorden
from toolkit.vacature.tekstbeeld import LANGE_ZIN, Tekstbeeld, Treffer
from toolkit.vacature.werkwoorden import Werkwoord, vervoeg

if TYPE_CHECKING:
    from toolkit.taal import Woord, ZinsAnalyse

_RUIMTE = 5
"""So many words over the limit a long sentence is only a tip."""
_TANG = {"onderwerp": 9, "werkwoorden": 9, "partikel": 8, "lidwoord": 6}
"""The least number of words in between that makes a tangconstructie, per kind of pair."""
_TANG_TEKST = {
    "onderwerp": "'{}' horen bij elkaar, maar er staan {} woorden tussen.",
    "werkwoorden": "'{}' horen bij elkaar, maar er staan {} woorden tussen.",
    "partikel": "'{}' zijn samen één werkwoord, maar er staan {} woorden tussen.",
    "lidwoord": "'{}' horen bij elkaar, maar er staan {} woorden tussen.",
}
_BIJZINNEN, _KETEN = 3, 5
_ENGELS = woorden("zinsregels.engels")
_IN_KETEN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADP", "X", "SYM"})


def zoek_zinsbouw(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the findings of the ZIN rules."""
    limiet = LANGE_ZIN[beeld.taalniveau]
    for zin in beeld.alle_zinnen():
        if zin.aantal_woorden > limiet:
            yield _lange_zin(zin, limiet)
        if zin.aantal_woorden < 4:
            continue
        yield from _lijdend(zin)
        yield from _naamwoordstijl(zin)
        if zin.aantal_woorden > 8:
            yield from _tang(zin)
            yield from _bijzinnen(zin)
            yield from _keten(zin)


def _lange_zin(zin: ZinsAnalyse, limiet: int) -> Treffer:
    woorden = [w for w in zin.woorden if w.is_woord]
    tip = len(woorden) <= limiet + _RUIMTE
    return Treffer(
        "ZIN001", zin.blok, woorden[limiet].begin, woorden[-1].eind, uitleg=str(len(woorden)), tip=tip
    )


def _lijdend(zin: ZinsAnalyse) -> Iterator[Treffer]:
    for vorm in zin.lijdend:
        if zin.woorden[vorm.deelwoord].laag == "meegenomen":  # "is mooi meegenomen": a fixed phrase
            continue
        hulp, deelwoord = zin.woorden[vorm.hulpwerkwoord], zin.woorden[vorm.deelwoord]
        eerste, laatste = sorted((hulp, deelwoord), key=lambda w: w.i)
        if laatste.i - eerste.i > 2:
            begin, eind, uitleg = hulp.begin, hulp.eind, f" ... '{deelwoord.tekst}'"
        else:
            begin, eind, uitleg = eerste.begin, laatste.eind, ""
        yield Treffer("ZIN003", zin.blok, begin, eind, uitleg=uitleg, advies=_actief(deelwoord))


def _actief(deelwoord: Woord) -> str:
    """Return the advice with the verb itself in it ("wij voeren ... uit"), or "" when its forms are
    not certain.
    """
    w = vervoeg(deelwoord.lemma.lower())
    if w.deelwoord != deelwoord.laag:
        return ""
    return f"Zeg wie het doet: 'wij {_met_plaats(w, 'infinitief')}' of 'jij {_met_plaats(w, 'jij')}'."


def _met_plaats(w: Werkwoord, slot: str) -> str:
    los, deel = w.los(slot)
    return f"{los} ... {deel}" if deel else f"{los} ..."


def _naamwoordstijl(zin: ZinsAnalyse) -> Iterator[Treffer]:
    for n in zin.naamwoordstijl:
        if zin.woorden[n.kern].laag in _ENGELS or zin.woorden[n.kern].laag.endswith("omgeving"):
            continue
        if n.soort == "het-infinitief" and n.begin == n.kern and n.kern and not _na_voorzetsel(zin, n.kern):
            continue
        if any(n.begin <= v.hulpwerkwoord <= n.eind for v in zin.lijdend):
            continue  # "de werkzaamheden worden uitgevoerd": ZIN003 says so
        begin, eind = zin.stuk(n.begin, n.eind)
        uitleg = ""
        if n.werkwoord.isalpha() and n.werkwoord.endswith("n"):
            uitleg = f": 'je {_met_plaats(vervoeg(n.werkwoord), 'jij')}'"
        yield Treffer("ZIN004", zin.blok, begin, eind, uitleg=uitleg)


def _na_voorzetsel(zin: ZinsAnalyse, kern: int) -> bool:
    """Return whether a bare word in -en is an infinitive ("bij plaatsen van") and not a plural ("en kozijnen
    van").
    """
    return zin.woorden[kern - 1].pos == "ADP"


def _tang(zin: ZinsAnalyse) -> Iterator[Treffer]:
    for tang in zin.tangen:
        if tang.afstand < _TANG[tang.soort]:
            continue
        if any(w.tekst in ";:(" for w in zin.woorden[tang.begin : tang.eind]):
            continue
        een, twee = zin.woorden[tang.begin], zin.woorden[tang.eind]
        uitleg = _TANG_TEKST[tang.soort].format(twee.tekst, tang.afstand)
        yield Treffer("ZIN002", zin.blok, een.begin, een.eind, uitleg=uitleg)
        return


def _bijzinnen(zin: ZinsAnalyse) -> Iterator[Treffer]:
    bijzinnen = [d for d in zin.deelzinnen if d.bijzin]
    if len(bijzinnen) >= _BIJZINNEN:
        w = zin.woorden[max(d.persoonsvorm for d in bijzinnen)]
        yield Treffer("ZIN005", zin.blok, w.begin, w.eind, uitleg=str(len(bijzinnen)))


def _keten(zin: ZinsAnalyse) -> Iterator[Treffer]:
    """Yield a chain of prepositions with nothing but their nouns in between; marked from the third on."""
    keten: list[Woord] = []
    laatste: Woord | None = None
    for w in (*zin.woorden, None):
        if w is not None and w.pos in _IN_KETEN and w.laag not in {"om", "te"}:
            if w.pos == "ADP" and w.dep in {"case", "fixed", "mark"}:
                keten.append(w)
            laatste = w
            continue
        if len(keten) >= _KETEN and laatste is not None:
            yield Treffer("ZIN006", zin.blok, keten[2].begin, laatste.eind, uitleg=str(len(keten)))
        keten = []
