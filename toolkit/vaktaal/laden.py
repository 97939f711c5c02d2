"""Load the glossary: the files of the package, and a user's own folder that adds to them or replaces them."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from toolkit.bronnen import data_dir
from toolkit.fouten import BestandsFout, GebruikersFout, Probleem
from toolkit.pakketyaml import lees_pakketyaml
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Categorie, Lidwoord, Status, Term, Vakgebied, Vertaling, Woordsoort
from toolkit.yamlbron import YamlBron, lees_yaml

_Gelezen = tuple[Vakgebied, YamlBron]
_KEUZES = {"woordsoort": Woordsoort, "categorie": Categorie, "lidwoord": Lidwoord, "status": Status}


def laad_glossarium(*beroepen: str, eigen_map: Path | None = None) -> Glossarium:
    """Return the glossary with the terms within reach of ``beroepen``; of everything when none is named.

    Args:
        beroepen: names of beroepen or thema's (``metselaar``, ``veiligheid``; the name in words is fine too).
        eigen_map: the user's folder with YAML files. A file with the ``beroep`` or ``thema`` of an existing
            file takes its place; other files are added.

    Raises:
        GebruikersFout: a file that cannot be used (all problems of all files at once, with their lines), two
            files or two terms with one name, an empty glossary, a name in ``gebruikt`` of the own files
            that is not there, an unknown beroep.
    """
    gebieden, problemen = _lees_map(data_dir("glossaries"))
    eigen: dict[str, _Gelezen] = {}
    if eigen_map is not None:
        eigen, fouten = _lees_map(eigen_map)
        problemen += fouten
    if problemen:
        raise GebruikersFout(problemen)
    gebieden |= eigen
    problemen = [*_dubbele_ids(gebieden), *_losse_eindjes(gebieden, set(eigen))]
    if problemen:
        raise GebruikersFout(problemen)
    volgorde = sorted(gebieden, key=lambda naam: (not gebieden[naam][0].is_beroep, naam))
    return Glossarium(
        {naam: gebieden[naam][0] for naam in volgorde}, {naam: gebieden[naam][1] for naam in volgorde}, ()
    ).voor(*beroepen)


def lees_vakgebied(pad: Path) -> tuple[Vakgebied, YamlBron]:
    """Read one glossary file; the second value knows the lines. A file that did not change is read once.

    Raises:
        GebruikersFout: the file cannot be used; every problem, with its line.
    """
    try:
        staat = pad.stat()
    except OSError:
        return _lees_vakgebied(pad)
    return _bewaard(pad, staat.st_mtime_ns, staat.st_size)


@lru_cache(maxsize=200)
def _bewaard(pad: Path, _tijd: int, _grootte: int) -> _Gelezen:
    return _lees_vakgebied(pad)


def _lees_vakgebied(pad: Path) -> _Gelezen:
    bron = (lees_pakketyaml if pad.parent == data_dir("glossaries") else lees_yaml)(pad)
    if not isinstance(bron.data, dict) or not bron.data.get("termen"):
        raise GebruikersFout(
            Probleem(
                "in deze woordenlijst staan geen woorden.",
                bestand=pad,
                regel=bron.regel(("termen",)),
                oplossing="Zet onder 'termen:' minstens een woord.",
            )
        )
    try:
        gebied = Vakgebied.model_validate(bron.data)
    except ValidationError as fout:
        raise GebruikersFout([_vertaal(bron, deel) for deel in fout.errors(include_url=False)]) from None
    if gebied.sleutel != pad.stem:
        soort = "beroep" if gebied.is_beroep else "thema"
        raise GebruikersFout(
            bron.probleem(
                (soort,),
                f"hier staat '{gebied.sleutel}', maar het bestand heet '{pad.name}'.",
                f"Noem het bestand '{gebied.sleutel}.yaml', of zet hier '{pad.stem}'.",
            )
        )
    return gebied, bron


def _lees_map(map_: Path) -> tuple[dict[str, _Gelezen], list[Probleem]]:
    """Read all files of a folder; what is wrong comes back as problems, of all files together."""
    if not map_.is_dir():
        raise BestandsFout(
            Probleem("deze map bestaat niet.", bestand=map_, oplossing="Controleer de naam van de map.")
        )
    gebieden: dict[str, _Gelezen] = {}
    problemen: list[Probleem] = []
    paden = sorted(p for p in map_.iterdir() if p.suffix in {".yaml", ".yml"} and not p.name.startswith("."))
    if not paden:
        problemen.append(
            Probleem(
                "in deze map staat geen woordenlijst.",
                bestand=map_,
                oplossing="Zet er een bestand in zoals metselaar.yaml.",
            )
        )
    for pad in paden:
        try:
            gebied, bron = lees_vakgebied(pad)
        except GebruikersFout as fout:
            problemen += fout.problemen
            continue
        if gebied.sleutel in gebieden:
            eerste = gebieden[gebied.sleutel][1].pad
            problemen.append(
                Probleem(
                    f"'{gebied.sleutel}' staat ook in {eerste.name if eerste else 'een ander bestand'}.",
                    bestand=pad,
                    oplossing="Haal een van de twee bestanden weg.",
                )
            )
        gebieden[gebied.sleutel] = gebied, bron
    return gebieden, problemen


def _dubbele_ids(gebieden: dict[str, _Gelezen]) -> Iterator[Probleem]:
    gezien: dict[str, tuple[YamlBron, int]] = {}
    for gebied, bron in gebieden.values():
        for nummer, term in enumerate(gebied.termen):
            if term.id not in gezien:
                gezien[term.id] = bron, nummer
                continue
            ander, plek = gezien[term.id]
            waar = f"regel {ander.regel(('termen', plek, 'id'))}"
            if ander.pad is not None and ander.pad != bron.pad:
                waar = f"{ander.pad.name}, {waar}"
            yield bron.probleem(
                ("termen", nummer, "id"),
                f"de id '{term.id}' staat er al ({waar}).",
                "Elke term heeft een eigen id.",
            )


def _losse_eindjes(gebieden: dict[str, _Gelezen], namen: set[str]) -> Iterator[Probleem]:
    ids = {term.id for gebied, _ in gebieden.values() for term in gebied.termen}
    for gebied, bron in (gebieden[naam] for naam in namen):
        for nummer, naam in enumerate(gebied.gebruikt):
            if naam not in gebieden and naam not in ids:
                soort = "term" if "." in naam else "bestand"
                yield bron.probleem(
                    ("gebruikt", nummer),
                    f"'{naam}' is geen bekend{'e' if soort == 'term' else ''} {soort}.",
                    _bedoelde_je(naam, ids if soort == "term" else gebieden) or "Haal de naam weg.",
                )


def _vertaal(bron: YamlBron, fout: Any) -> Probleem:
    """Return one of pydantic's complaints in Dutch, at its line."""
    plek: tuple[str | int, ...] = fout["loc"]
    soort: str = fout["type"]
    naam = str(plek[-1]) if plek else ""
    if soort == "missing":
        return bron.probleem(plek, f"het veld '{naam}' ontbreekt.", f"Voeg '{naam}:' toe.")
    if soort == "extra_forbidden":
        velden = list(_model_op(plek).model_fields)
        raad = _bedoelde_je(naam, velden) or f"Kies uit: {', '.join(velden)}."
        return bron.probleem(plek, f"'{naam}' is geen bekend veld.", raad)
    if soort == "enum":
        keuzes = [str(keuze.value) for keuze in _KEUZES[naam]]
        raad = _bedoelde_je(str(fout["input"]), keuzes) or f"Kies uit: {', '.join(keuzes)}."
        return bron.probleem(plek, f"'{fout['input']}' kan hier niet.", raad)
    if soort == "stuurteken":
        veld = fout["ctx"]["veld"]
        return bron.probleem((*plek, veld), "hier staat een teken dat je niet ziet.", "Typ de tekst opnieuw.")
    if soort == "taalcode":
        return bron.probleem(plek, fout["msg"])
    if soort == "soort":
        raad = "Zet bovenaan 'beroep: naam' of 'thema: naam'. Niet allebei."
        return bron.probleem((), "dit bestand moet een beroep of een thema zijn.", raad)
    if soort == "string_pattern_mismatch":
        vorm = "metselaar.troffel" if naam == "id" else "monteur-zonnepanelen"
        raad = f"Gebruik kleine letters zonder accent, cijfers en streepjes, zoals '{vorm}'."
        return bron.probleem(plek, f"'{fout['input']}' kan hier niet.", raad)
    melding, raad = _VORM.get(soort, ("deze waarde kan hier niet.", "Kijk naar een bestaande woordenlijst."))
    return bron.probleem(plek, melding, raad)


_VORM = {
    "string_type": ("hier hoort een tekst te staan.", "Zet de tekst tussen aanhalingstekens."),
    "string_too_short": ("dit veld is leeg.", "Vul het in."),
    "tuple_type": ("hier hoort een lijst te staan.", "Schrijf bijvoorbeeld: [eerste, tweede]"),
    "dict_type": (
        "hier horen velden te staan.",
        "Schrijf bijvoorbeeld: {en: {term: trowel, status: concept}}",
    ),
    "model_type": ("hier horen velden te staan.", "Schrijf bijvoorbeeld: {term: trowel, status: concept}"),
    "bool_type": ("hier hoort true of false te staan.", "Schrijf true of false, zonder aanhalingstekens."),
    "bool_parsing": ("hier hoort true of false te staan.", "Schrijf true of false, zonder aanhalingstekens."),
}


def _model_op(plek: tuple[str | int, ...]) -> type[BaseModel]:
    if "vertalingen" in plek[:-1]:
        return Vertaling
    return Term if plek[0] == "termen" and len(plek) > 2 else Vakgebied


def _bedoelde_je(woord: str, bekend: Any) -> str | None:
    dichtbij = get_close_matches(woord.lower(), list(bekend), n=1, cutoff=0.6)
    return f"Bedoelde je '{dichtbij[0]}'?" if dichtbij else None
