"""Write what was found in a text as a new glossary file that a person completes."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

from toolkit.bestanden import schrijf_bestand
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vaktaal.model import NAAM_PATROON, Categorie, Term
from toolkit.vaktaal.uit_tekst import Aard, Kandidaat, Oogst

_BEGIN = """\
# Vaktaal uit: {bronnen}
# Vul in wat leeg is, en haal weg wat geen vaktaal is. De beste voorstellen staan bovenaan.
# Controleer daarna de map waar dit bestand in staat: leerwerk vaktaal controleer MAP
"""


def schrijf_nieuw(pad: Path, oogst: Oogst, *, bronnen: str, overschrijf: bool) -> Path:
    """Write the candidates as skeleton terms; the known terms are named in ``gebruikt``.

    Args:
        pad: the new file; its name without ``.yaml`` becomes the name of the thema.
        bronnen: the names of the files that were read, for the comment at the top.

    Raises:
        GebruikersFout: the name of the file cannot be the name of a thema, or there are no new words.
        BestandsFout: the file exists and ``overschrijf`` is false, or it cannot be written.
    """
    thema = pad.stem
    if not re.match(NAAM_PATROON, thema):
        raise GebruikersFout(
            Probleem(
                "deze naam kan niet.",
                bestand=pad,
                oplossing="Gebruik kleine letters, cijfers en streepjes, zoals 'ons-bedrijf.yaml'.",
            )
        )
    if not oogst.nieuw:
        raise GebruikersFout("In deze tekst staan geen nieuwe woorden. Er is geen bestand gemaakt.")
    regels = [_BEGIN.format(bronnen=_een_regel(bronnen)).rstrip("\n")]
    regels += [f"thema: {thema}", f"naam: {_tekst(thema.replace('-', ' ').capitalize())}"]
    if oogst.bekend:
        regels += ["gebruikt:  # deze woorden uit de tekst staan al in de woordenlijsten"]
        regels += [f"  - {bekend.term.id}" for bekend in oogst.bekend]
    regels.append("termen:")
    ids: set[str] = set()
    for kandidaat in oogst.nieuw:
        regels += _term(thema, kandidaat, ids)
    return schrijf_bestand(pad, ("\n".join(regels) + "\n").encode("utf-8"), overschrijf=overschrijf)


def _term(thema: str, kandidaat: Kandidaat, ids: set[str]) -> list[str]:
    """Return the skeleton of one term; a compound takes article and category of the term it ends in."""
    hoofd = _hoofd(kandidaat)
    woordsoort = {Aard.ENGELS: "zn"}.get(kandidaat.aard, kandidaat.aard.value)
    categorie = hoofd.categorie if hoofd else _CATEGORIE.get(kandidaat.aard, Categorie.BEGRIP)
    plaats = kandidaat.plaats
    regels = [f"  - id: {thema}.{_slug(kandidaat.woord, ids)}", f"    lemma: {_tekst(kandidaat.woord)}"]
    regels.append(f"    woordsoort: {woordsoort}")
    if woordsoort == "zn":
        lidwoord = f" {hoofd.lidwoord.value}" if hoofd and hoofd.lidwoord else "  # de, het of de/het"
        meervoud = next((v for v in sorted(kandidaat.vormen) if _is_meervoud(v.lower(), kandidaat.woord)), "")
        regels += [
            f"    lidwoord:{lidwoord}",
            f"    meervoud:{' ' + _tekst(meervoud.lower()) if meervoud else ''}",
        ]
    if woordsoort == "ww":
        regels.append("    vormen:  # zoals 'sluit aan, sloot aan, heeft aangesloten'")
    regels += [
        f"    categorie: {categorie.value}{'' if hoofd else '  # klopt dit?'}",
        '    betekenis: ""',
        f"    voorbeeldzin: {_tekst(plaats.zin)}",
        '    werkvloerzin: ""',
        f"    bron: {_tekst(f'{plaats.bestand}, {plaats.adres}')}",
    ]
    return regels


def _is_meervoud(vorm: str, woord: str) -> bool:
    return vorm != woord.lower() and vorm.endswith(("en", "s"))


_CATEGORIE = {Aard.WW: Categorie.HANDELING, Aard.AFKORTING: Categorie.AFKORTING}


def _hoofd(kandidaat: Kandidaat) -> Term | None:
    """Return the known term that is the last part of a compound; it decides the article."""
    term = kandidaat.hoort_bij
    return term if term is not None and kandidaat.woord.lower().endswith(term.lemma.lower()) else None


def _slug(woord: str, ids: set[str]) -> str:
    plat = unicodedata.normalize("NFKD", woord.lower()).encode("ascii", "ignore").decode()
    basis = re.sub(r"[^a-z0-9]+", "-", plat).strip("-") or "woord"
    slug, nummer = basis, 2
    while slug in ids:
        slug, nummer = f"{basis}-{nummer}", nummer + 1
    ids.add(slug)
    return slug


def _tekst(tekst: str) -> str:
    """Return a text in double quotes; JSON's quoting is YAML's."""
    return json.dumps(_een_regel(tekst), ensure_ascii=False)


def _een_regel(tekst: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in tekst).split())
