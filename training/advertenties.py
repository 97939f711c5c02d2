"""Sentences in the style of vacatures, put together from our own parts in `teksten/delen.toml`.

A word whose tag we know ourselves carries it as `^TAG[features]:lemma` (see `parse_marks`), so that a
verb or noun that Frog has never seen does not get a wrong tag. The gold set is not made with this.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FIN = "Number=Sing|Tense=Pres|VerbForm=Fin"
MEERVOUD = "Number=Plur|Tense=Pres|VerbForm=Fin"
MERK = re.compile(r"([^\s^]+)\^([A-Z]+)(?:\[([^\]]*)\])?(?::([^\s^]+?))?(?=[\s,.:;!?)]|$)")
DELEN = Path(__file__).parent / "teksten" / "delen.toml"
VAAK = 7


class Merk(NamedTuple):
    upos: str
    feats: str
    lemma: str


def parse_marks(blok: str) -> tuple[str, dict[int, Merk]]:
    """The plain text of a block and, by the offset where the word starts, the tag it must get."""
    tekst, merken, vorige = "", {}, 0
    for m in MERK.finditer(blok):
        tekst += blok[vorige : m.start()]
        merken[len(tekst)] = Merk(m[2], m[3] or "", m[4] or m[1].lower())
        tekst += m[1]
        vorige = m.end()
    return tekst + blok[vorige:], merken


def capital(tekst: str) -> str:
    """With a capital; `'s ochtends` becomes `'s Ochtends`."""
    n = 3 if tekst.startswith("'s ") else 0
    return tekst[:n] + tekst[n : n + 1].upper() + tekst[n + 1 :]


class Werkwoord(NamedTuple):
    """A verb with things it is done to; `deel` is the particle of a separable verb, or ""."""

    stam: str
    je: str
    inf: str
    deelwoord: str
    deel: str
    objecten: list[str]

    @classmethod
    def read(cls, regel: str) -> Werkwoord:
        stam, je, inf, deelwoord, deel, objecten = regel.split(" ", 5)
        return cls(stam, je, inf, deelwoord, deel.strip("-"), objecten.split("|"))

    def vervoegd(self, vorm: str) -> str:
        return f"{vorm}^VERB[{FIN}]:{self.inf}"

    @property
    def heel(self) -> str:
        """The infinitive with its particle: `aansluiten`."""
        return f"{self.deel}{self.inf}^VERB[VerbForm=Inf]:{self.deel}{self.inf}"


class Maker:
    """Fills one template after another from a seeded random source."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.delen: dict[str, list[str]] = tomllib.loads(DELEN.read_text("utf-8"))
        self.werkwoorden = [Werkwoord.read(r) for r in self.delen["werkwoorden"]]

    def block(self) -> str:
        sjablonen = self.delen["sjablonen"]
        gewicht = [3] * VAAK + [1] * (len(sjablonen) - VAAK)
        return re.sub(r"\{(\w+)\}", self.fill, self.rng.choices(sjablonen, weights=gewicht)[0])

    def fill(self, m: re.Match[str]) -> str:
        naam = m[1]
        if naam[0].isupper():
            return capital(self.slot(naam.lower()))
        return self.slot(naam)

    def slot(self, naam: str) -> str:
        if naam in self.delen:
            return self.rng.choice(self.delen[naam])
        r = self.rng
        match naam:
            case "beroep":
                return f"{r.choice(self.delen['beroepen'])}^NOUN[Gender=Com|Number=Sing]"
            case "beroep_kaal" | "beroep_naam":
                return r.choice(self.delen["beroepen"])
            case "aantal":
                return r.choice(["één", "twee", "drie", "2", "5"])
            case "tijd":
                uur = r.randint(6, 18)
                return r.choice(
                    [f"{uur:02}.{r.choice(['00', '15', '30'])} uur", f"{uur}:00 uur", f"{uur} uur"]
                )
            case "geld":
                bedrag = r.randint(18, 45) * 100
                punt = f"{bedrag:,}".replace(",", ".")
                uur = f"€ {bedrag // 160},{r.randint(10, 99)}"
                return r.choice(
                    [f"€ {punt},-", f"€ {punt}", f"{punt} euro", f"€{punt},00", uur, f"{bedrag} euro"]
                )
            case "uren":
                a = r.choice([16, 20, 24, 28, 32, 36])
                return r.choice([f"{a}-{a + 4} uur", f"{a} tot {a + 8} uur", f"{a} uur", "40 uur"])
            case "telefoon":
                return r.choice(["06", "030", "010"]) + f"-{r.randint(1000000, 9999999)}"
            case _:
                return self.verb_slot(naam, r.choice(self.werkwoorden))

    def verb_slot(self, naam: str, w: Werkwoord) -> str:
        r = self.rng
        ding = r.choice(w.objecten)
        deel = f" {w.deel}" if w.deel else ""
        match naam:
            case "object":
                return ding
            case "inf":
                return w.heel
            case "object_inf":
                return f"{ding} {w.heel}"
            case "object_te_inf":
                return f"{ding}{deel} te {w.inf}^VERB[VerbForm=Inf]:{w.inf}"
            case "deelwoord":
                return f"{w.deel}{w.deelwoord}^VERB[VerbForm=Part]:{w.deel}{w.inf}"
            case "hoofdzin":
                return f"{r.choice(['Je', 'Jij', 'je'])} {w.vervoegd(w.je)} {ding}{deel}"
            case "gezegde":
                return f"{w.vervoegd(w.je)} {ding}{deel}"
            case "bijzin_hij":
                return f"{w.vervoegd(w.je)} hij {ding}{deel}"
            case "gezegde_mv":
                return f"{w.inf}^VERB[{MEERVOUD}]:{w.inf} {ding}{deel}"
            case "gezegde_wij":
                return f"{w.inf}^VERB[{MEERVOUD}]:{w.inf} wij{deel}"
            case "gezegde_imp":
                return f"{w.vervoegd(w.stam)} {ding}{deel}"
            case "gebied_kort":
                return f"{w.vervoegd(w.stam.capitalize())} {ding}{deel}"
            case "gebied_klein":
                return f"{w.vervoegd(w.stam)} {ding}{deel}."
            case "vraag_je":
                return f"{w.vervoegd(w.stam)} je bij ons {ding}{deel}"
            case "inf_kaal":
                return w.heel
            case "inf_tegenwoordig":
                heel = w.deel + w.je
                return f"{heel}^VERB[{FIN}]:{w.deel}{w.inf}"
            case "omgekeerd":
                wanneer = capital(r.choice(self.delen["wanneer"]))
                return f"{wanneer} {w.vervoegd(w.stam)} je {ding}{deel}."
            case "wanneer_zin":
                return f"{capital(r.choice(self.delen['wanneer']))} krijg je les."
            case "gebied":
                bij = r.choice(
                    ["", " eerst", " altijd", " goed", f" samen met {r.choice(self.delen['mensen'])}"]
                )
                return f"{w.vervoegd(w.stam.capitalize())} {ding}{bij}{deel}."
        raise KeyError(naam)


def make_blocks(aantal: int, seed: int = 11) -> Iterator[str]:
    """`aantal` blocks with marks; the same ones every time."""
    maker = Maker(seed)
    for _ in range(aantal):
        yield maker.block()
