"""``leerwerk leesbaarheid``: measure how hard a text is, and explain the measure."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.vaktaal import glossaria_optie
from toolkit.fouten import GebruikersFout, Probleem

if TYPE_CHECKING:
    from toolkit.leesbaarheid import Leesbaarheid
    from toolkit.tekst import Document

UIT_FOUT = 2
_INVOER = "-"


@click.command()
@click.argument(
    "bestanden", nargs=-1, type=click.Path(path_type=Path, allow_dash=True), metavar="[BESTANDEN | -]"
)
@click.option(
    "--formaat",
    type=click.Choice(["tekst", "json", "jsonl"]),
    default="tekst",
    show_default=True,
    help="Vorm van de uitkomst.",
)
@glossaria_optie
def meet(bestanden: tuple[Path, ...], formaat: str, glossaria: Path | None) -> int:
    """Meet hoe moeilijk een tekst is.

    BESTANDEN zijn teksten in Word, ODT, tekst, Markdown, HTML of pdf. Met een streepje (-) leest leerwerk
    wat je typt of doorstuurt.

    Je krijgt de B1-index: een getal van 0 tot 100. Hoe hoger, hoe makkelijker. Ook zie je wat je tekst
    moeilijk maakt.

    Met --formaat jsonl en zonder bestanden is elke regel van de invoer een tekst: {"id": ..., "tekst": ...}.
    Voor elke regel krijg je er een terug.
    """
    if not bestanden and sys.stdin.isatty():
        raise click.UsageError("Geef een bestand op. Of een streepje (-) als je de tekst zelf typt.")
    paden = [str(pad) for pad in bestanden] or [_INVOER]
    if formaat == "jsonl" and paden == [_INVOER]:
        _meet_regels(glossaria)
        return 0
    documenten, fouten = _lees(paden)
    metingen = _meet(documenten, glossaria)
    if formaat == "tekst":
        from toolkit.cli.leesbaarheid_scherm import toon

        toon(list(metingen))
    elif formaat == "json":
        _schrijf_json(list(metingen))
    else:
        for meting in metingen:
            _schrijf_regel({"id": str(meting.document.pad or meting.document.naam), **_kort(meting)})
    for fout in fouten:
        for probleem in fout.problemen:
            click.echo(f"Fout: {probleem}", err=True)
    return UIT_FOUT if fouten else 0


@click.command()
def uitleg() -> None:
    """Leg uit wat de B1-index is, en wat hij niet is."""
    from toolkit.cli.leesbaarheid_scherm import toon_uitleg

    toon_uitleg()


def _lees(paden: list[str]) -> tuple[list[Document], list[GebruikersFout]]:
    """Read the documents; a file that cannot be read does not stop the others."""
    from toolkit.tekst import lees_document, lees_tekst
    from toolkit.tekst.karakters import decodeer

    documenten, fouten = [], []
    for pad in paden:
        try:
            if pad != _INVOER:
                documenten.append(lees_document(pad))
                continue
            tekst = decodeer(sys.stdin.buffer.read())
            if tekst is None or not tekst.strip():
                raise GebruikersFout(
                    "De invoer is leeg of is geen tekst. Geef een tekst, of de naam van een bestand."
                )
            documenten.append(lees_tekst(tekst, "de invoer"))
        except GebruikersFout as fout:
            fouten.append(fout)
    return documenten, fouten


def _meet(documenten: list[Document], glossaria: Path | None) -> Iterator[Leesbaarheid]:
    from toolkit.leesbaarheid import meet_stroom, vakwoorden

    return meet_stroom(documenten, vakwoorden(glossaria)) if documenten else iter(())


def _meet_regels(glossaria: Path | None) -> None:
    """Measure a text per line of standard input and write a line for each, in order, while reading."""
    from toolkit.leesbaarheid import meet_stroom, vakwoorden
    from toolkit.tekst import lees_tekst

    namen: list[Any] = []
    fout: GebruikersFout | None = None

    def documenten() -> Iterator[Document]:
        """Yield the texts up to the first bad line: what came before it is still measured."""
        nonlocal fout
        for nummer, regel in enumerate(sys.stdin.buffer, 1):
            if not regel.strip():
                continue
            try:
                sleutel, tekst = _uit_regel(regel, nummer)
            except GebruikersFout as gevangen:
                fout = gevangen
                return
            namen.append(sleutel)
            yield lees_tekst(tekst)

    for meting in meet_stroom(documenten(), vakwoorden(glossaria)):
        _schrijf_regel({"id": namen.pop(0), **_kort(meting)})
    if fout is not None:
        raise fout


def _uit_regel(regel: bytes, nummer: int) -> tuple[Any, str]:
    try:
        gegevens = json.loads(regel.decode("utf-8-sig"))
        return gegevens["id"], _als_tekst(gegevens["tekst"])
    except (ValueError, KeyError, TypeError):
        raise GebruikersFout(
            Probleem(
                'deze regel is geen tekst in JSON met "id" en "tekst".',
                bestand=Path("invoer"),
                regel=nummer,
                oplossing='Schrijf: {"id": 1, "tekst": "Je werkt buiten."}',
            )
        ) from None


def _als_tekst(waarde: Any) -> str:
    if not isinstance(waarde, str):
        raise TypeError("tekst")
    return waarde


def _kort(meting: Leesbaarheid) -> dict[str, Any]:
    """Return index and measures; a text without words has none."""
    if meting.is_leeg:
        return {"b1_index": None, "maten": {}}
    return {"b1_index": meting.b1_index, "maten": meting.maten}


def _schrijf_regel(gegevens: dict[str, Any]) -> None:
    uit = sys.stdout.buffer
    uit.write(json.dumps(gegevens, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    uit.flush()


def _schrijf_json(metingen: list[Leesbaarheid]) -> None:
    from toolkit.leesbaarheid import GRENS
    from toolkit.taal import model_naam

    bestanden = [
        {
            "bestand": str(meting.document.pad or meting.document.naam),
            **_kort(meting),
            "groepen": meting.groepen,
            "onderdelen": [
                {
                    "kenmerk": deel.kenmerk.naam,
                    "groep": deel.kenmerk.groep,
                    "waarde": deel.waarde,
                    "punten": deel.punten,
                }
                for deel in meting.onderdelen
            ],
            "zinnen": [
                {
                    "blok": zin.blok,
                    "zin": zin.nummer,
                    "begin": zin.begin,
                    "eind": zin.eind,
                    "tekst": zin.tekst,
                    "b1_index": zin.b1_index,
                }
                for zin in meting.zinnen
            ],
            "niet_gelezen": list(meting.document.niet_gelezen),
        }
        for meting in metingen
    ]
    gegevens = {"versie": 1, "taalmodel": model_naam(), "grens": GRENS, "bestanden": bestanden}
    tekst = json.dumps(gegevens, ensure_ascii=False, indent=2)
    sys.stdout.buffer.write(tekst.encode("utf-8", "replace") + b"\n")
