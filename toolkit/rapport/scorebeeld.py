"""The B1-index and its parts as a picture (SVG) of our own drawing, for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from toolkit.leesbaarheid import Onderdeel
    from toolkit.vacature.records import Resultaat

_BREED, _RIJ, _NAAM = 640, 26, 215
_MEESTE = 8
"""The most parts that are shown: those that do most to the score."""
_KLEINSTE = 0.5
"""Parts that do less than this many points are left out."""


def scorebeeld(resultaat: Resultaat) -> Markup:
    """Return the picture: a scale from 0 to 100 with the score, and a bar for every part that matters."""
    if resultaat.b1_index is None:
        return Markup("")
    from toolkit.leesbaarheid import GRENS

    delen = _belangrijkste(resultaat.onderdelen)
    index = resultaat.b1_index
    x, grens = index / 100 * (_BREED - 40) + 20, GRENS / 100 * (_BREED - 40) + 20
    rijen = [
        _schaal(x, grens, f"{index:.0f}", GRENS),
        *(_balk(i, deel, max(abs(d.punten) for d in delen)) for i, deel in enumerate(delen)),
    ]
    hoog = 96 + (30 + len(delen) * _RIJ if delen else 0)
    kop = Markup('<text x="20" y="112" class="kop">Links maakt de score lager, rechts maakt hem hoger</text>')
    return Markup(
        '<svg role="img" aria-labelledby="beeldtitel" viewBox="0 0 {b} {h}" class="beeld">'
        '<title id="beeldtitel">{t}</title>{k}{r}</svg>'
    ).format(b=_BREED, h=hoog, t=_in_woorden(index, delen), k=kop if delen else "", r=Markup("").join(rijen))


def _belangrijkste(onderdelen: tuple[Onderdeel, ...]) -> list[Onderdeel]:
    groot = sorted(onderdelen, key=lambda deel: -abs(deel.punten))[:_MEESTE]
    return sorted((deel for deel in groot if abs(deel.punten) >= _KLEINSTE), key=lambda deel: deel.punten)


def _in_woorden(index: float, delen: list[Onderdeel]) -> str:
    zin = f"De B1-index is {index:.0f} van 100."
    if delen:
        zin += " " + "; ".join(f"{deel.kenmerk.label}: {_punten(deel.punten)} punten" for deel in delen) + "."
    return zin


def _schaal(x: float, grens: float, getal: str, lijn: int) -> Markup:
    return Markup(
        '<rect x="20" y="52" width="{w}" height="14" rx="7" class="baan"/>'
        '<rect x="20" y="52" width="{v:.1f}" height="14" rx="7" class="vol"/>'
        '<line x1="{g:.1f}" x2="{g:.1f}" y1="46" y2="72" class="grens"/>'
        '<text x="{g:.1f}" y="88" class="klein" text-anchor="middle">{l}: grens</text>'
        '<text x="20" y="88" class="klein">0</text>'
        '<text x="{e}" y="88" class="klein" text-anchor="end">100</text>'
        '<text x="{t:.1f}" y="40" class="getal" text-anchor="middle">{n}</text>'
    ).format(
        w=_BREED - 40,
        v=max(x - 20, 14),
        g=grens,
        l=lijn,
        e=_BREED - 20,
        t=min(max(x, 40), _BREED - 40),
        n=getal,
    )


def _balk(i: int, deel: Onderdeel, grootste: float) -> Markup:
    y = 126 + i * _RIJ
    midden = _NAAM + (_BREED - _NAAM - 20) / 2
    lengte = abs(deel.punten) / grootste * ((_BREED - _NAAM - 20) / 2 - 48)
    links = deel.punten < 0
    return Markup(
        '<text x="20" y="{ty}" class="naam">{naam}</text>'
        '<rect x="{x:.1f}" y="{y}" width="{w:.1f}" height="15" class="{k}"/>'
        '<line x1="{m:.1f}" x2="{m:.1f}" y1="{y1}" y2="{y2}" class="as"/>'
        '<text x="{px:.1f}" y="{ty}" class="klein" text-anchor="{a}">{p}</text>'
    ).format(
        ty=y + 12, naam=escape(deel.kenmerk.label), y=y, x=midden - lengte if links else midden, w=lengte,
        k="min" if links else "plus", m=midden, y1=y - 5, y2=y + 20,
        px=midden - lengte - 6 if links else midden + lengte + 6, a="end" if links else "start",
        p=_punten(deel.punten),
    )  # fmt: skip


def _punten(punten: float) -> str:
    return f"{punten:+.1f}".replace(".", ",").replace("-", "−")
