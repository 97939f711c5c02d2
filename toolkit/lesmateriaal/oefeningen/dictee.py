"""Listen and write: the sheet has lines, the answer sheet what the teacher reads out."""

from __future__ import annotations

from toolkit.lesmateriaal.oefeningen.basis import Oefening
from toolkit.lesmateriaal.stof import Stof
from toolkit.lesmateriaal.word import kop, p, schrijflijn

_WOORDEN, _ZINNEN = 8, 4


def maak(stof: Stof) -> Oefening | None:
    """Return a dictation of eight words and four short sentences, kern first."""
    kans = stof.kans("dictee")
    termen = kans.sample(stof.termen, len(stof.termen))
    termen.sort(key=lambda term: not term.kern)
    woorden = termen[:_WOORDEN]
    zinnen = sorted((t.werkvloerzin for t in termen[_WOORDEN:] if t.werkvloerzin), key=lambda z: z.count(" "))
    zinnen = kans.sample(zinnen[: _ZINNEN * 3], min(_ZINNEN, len(zinnen)))
    if not woorden:
        return None
    opgave = [kop("Woorden", 2), *_lijnen(len(woorden)), kop("Zinnen", 2), *_lijnen(len(zinnen) * 2, per=2)]
    antwoord = [
        p("Lees elk woord twee keer voor. Lees elke zin eerst heel, en dan in stukken."),
        kop("Woorden", 2),
    ]
    antwoord += [p(f"{nummer}.\t{term.met_lidwoord}", "Vraag") for nummer, term in enumerate(woorden, 1)]
    antwoord += [kop("Zinnen", 2)] + [p(f"{nummer}.\t{zin}", "Vraag") for nummer, zin in enumerate(zinnen, 1)]
    uitleg = "Je docent leest voor. Schrijf op wat je hoort. Schrijf de of het erbij."
    punten = len(woorden) + len(zinnen)
    return Oefening("Luister en schrijf", uitleg, "".join(opgave), "".join(antwoord), punten, True)


def _lijnen(aantal: int, *, per: int = 1) -> list[str]:
    """Return lines to write on; every ``per`` lines share a number."""
    return [schrijflijn(f"{n // per + 1}." if n % per == 0 else "") for n in range(aantal)]
