"""A word list as one web page: for a phone, and to print."""

from __future__ import annotations

import base64
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from toolkit.lesmateriaal.keuze import KOPPEN, Woordenlijst
from toolkit.lesmateriaal.lijst_docx import vormregel
from toolkit.lesmateriaal.plaatjes import zoek_plaatje
from toolkit.lesmateriaal.taalopmaak import taalcode
from toolkit.vaktaal.model import Term

if TYPE_CHECKING:
    from jinja2 import Template


def maak(lijst: Woordenlijst) -> bytes:
    """Return the page: one file that needs nothing beside it and asks nothing from the network."""
    groepen = [(KOPPEN[c], [_woord(lijst, term) for term in termen]) for c, termen in lijst.groepen]
    talen = [{"naam": t.naam, "eigen": t.eigen_naam, "code": taalcode(t), "rtl": t.rtl} for t in lijst.talen]
    tekst = _sjabloon().render(
        titel=lijst.titel, aantal=len(lijst.termen), groepen=groepen, talen=talen, gemengd=lijst.gemengd
    )
    return tekst.encode()


def _woord(lijst: Woordenlijst, term: Term) -> dict[str, Any]:
    plaatje = zoek_plaatje(lijst.glossarium, term)
    beeld = (
        f"data:image/{plaatje.soort};base64,{base64.b64encode(plaatje.inhoud).decode()}" if plaatje else ""
    )
    return {
        "term": term,
        "vormen": vormregel(term),
        "vertalingen": [term.vertaling(taal.code) for taal in lijst.talen],
        "plaatje": beeld,
    }


@lru_cache(maxsize=1)
def _sjabloon() -> Template:
    from jinja2 import Environment

    omgeving = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return omgeving.from_string(
        files("toolkit.lesmateriaal").joinpath("data/lijst.html.j2").read_text("utf-8")
    )
