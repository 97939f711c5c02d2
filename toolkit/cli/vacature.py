"""``leerwerk vacature controleer`` and ``leerwerk vacature schema``."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.fouten import GebruikersFout, Probleem

if TYPE_CHECKING:
    from toolkit.vacature import Instellingen, Resultaat
    from toolkit.vacature.onderdrukking import Nulmeting

UIT_BEVINDINGEN = 1
UIT_FOUT = 2
_PAD = click.Path(path_type=Path)


@click.command()
@click.argument("bestanden", nargs=-1, required=True, type=_PAD, metavar="BESTANDEN...")
@click.option(
    "--formaat",
    type=click.Choice(["tekst", "json", "html", "docx", "sarif"]),
    default="tekst",
    show_default=True,
    help="Vorm van de uitkomst. docx is jouw eigen Word-bestand met opmerkingen in de kantlijn.",
)
@click.option("-o", "--uit", type=_PAD, metavar="UIT", help="Schrijf de uitkomst in dit bestand.")
@click.option("--overschrijf", is_flag=True, help="Vervang UIT als het bestand er al is.")
@click.option("--taalniveau", type=click.Choice(["A2", "B1"]), help="Niveau van de lezer. Zonder keuze: B1.")
@click.option(
    "--regels",
    "alleen",
    multiple=True,
    metavar="REGELS",
    help="Gebruik alleen deze regels, zoals EIS001 of WRD.",
)
@click.option("--niet", multiple=True, metavar="REGELS", help="Sla deze regels over, zoals OPM of engels.")
@click.option(
    "--faal-bij", type=click.Choice(["fout", "waarschuwing", "nooit"]), default="fout", show_default=True,
    help="Vanaf welke ernst de opdracht met code 1 stopt.",
)  # fmt: skip
@click.option(
    "--nulmeting", type=_PAD, metavar="BESTAND", help="Toon alleen wat niet in deze nulmeting staat."
)
@click.option("--maak-nulmeting", type=_PAD, metavar="BESTAND", help="Bewaar wat er nu is als nulmeting.")
def controleer(
    bestanden: tuple[Path, ...],
    formaat: str,
    uit: Path | None,
    overschrijf: bool,
    taalniveau: str | None,
    alleen: tuple[str, ...],
    niet: tuple[str, ...],
    faal_bij: str,
    nulmeting: Path | None,
    maak_nulmeting: Path | None,
) -> int:
    """Controleer of iedereen je vacature kan lezen, en of je niemand uitsluit.

    BESTANDEN zijn vacatures in Word, tekst, Markdown, HTML, ODT of pdf. Je kunt ook een map geven.
    Instellingen kun je bewaren in leerwerk.yaml, naast je vacatures.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.vacature.onderdrukking import lees_nulmeting
    from toolkit.vacature.onderdrukking import maak_nulmeting as nulmeting_van

    for doel in (uit, maak_nulmeting):
        if doel is not None:
            controleer_doel(doel, overschrijf=overschrijf)
    paden = list(_paden(bestanden))
    _controleer_vorm(formaat, paden, uit)
    keuze = _Keuze(taalniveau, alleen, niet)
    bekend = lees_nulmeting(nulmeting) if nulmeting else None
    resultaten, mislukt = _controleer_alle(paden, keuze, bekend)
    if maak_nulmeting is not None:
        schrijf_bestand(maak_nulmeting, nulmeting_van(resultaten), overschrijf=overschrijf)
    inhoud = _uitkomst(resultaten, mislukt, formaat, voor_bestand=uit is not None)
    if uit is not None and inhoud:
        schrijf_bestand(uit, inhoud, overschrijf=overschrijf)
        click.echo(f"De uitkomst staat in {uit}.", err=True)
    elif inhoud:
        click.echo(inhoud.decode("utf-8"), nl=False)
    for probleem in mislukt:
        click.echo(f"Fout: {probleem}", err=True)
    return UIT_FOUT if mislukt else _uitgang(resultaten, faal_bij)


@click.command()
def schema() -> None:
    """Toon het JSON-schema van de uitkomst."""
    import json

    from toolkit.rapport.json_uit import schema as maak_schema

    click.echo(json.dumps(maak_schema(), ensure_ascii=False, indent=2))


class _Keuze:
    """The options of the command line, laid over the ``leerwerk.yaml`` of each file's folder."""

    def __init__(self, taalniveau: str | None, alleen: Sequence[str], niet: Sequence[str]) -> None:
        from toolkit.vacature.instellingen import kies_regels

        self._taalniveau = taalniveau
        self._alleen = kies_regels(_woorden(alleen))
        self._niet = kies_regels(_woorden(niet))
        self._per_map: dict[Path, Instellingen] = {}

    def voor(self, pad: Path) -> Instellingen:
        from toolkit.vacature.instellingen import zoek_instellingen

        map = pad.resolve().parent
        if map not in self._per_map:
            basis = zoek_instellingen(map)
            self._per_map[map] = replace(
                basis,
                taalniveau=self._taalniveau or basis.taalniveau,
                alleen=self._alleen or basis.alleen,
                niet=basis.niet | self._niet,
            )
        return self._per_map[map]


def _woorden(waarden: Sequence[str]) -> list[str]:
    return [deel for waarde in waarden for deel in waarde.replace(",", " ").split()]


def _paden(bestanden: Sequence[Path]) -> Iterator[Path]:
    """Yield the files; of a folder the files in it that can be read."""
    from toolkit.tekst import EXTENSIES

    for pad in bestanden:
        if not pad.is_dir():
            yield pad
            continue
        gevonden = sorted(
            p for p in pad.iterdir() if p.suffix.lower() in EXTENSIES and not p.name.startswith(("~$", "."))
        )
        if not gevonden:
            raise GebruikersFout(
                Probleem(
                    "in deze map staat geen vacature.",
                    bestand=pad,
                    oplossing=f"Dit kan wel: {', '.join(EXTENSIES)}.",
                )
            )
        yield from gevonden


def _controleer_alle(
    paden: Sequence[Path], keuze: _Keuze, bekend: Nulmeting | None
) -> tuple[list[Resultaat], list[Probleem]]:
    from toolkit.tekst import lees_document
    from toolkit.vacature import controleer_vacature

    resultaten: list[Resultaat] = []
    mislukt: list[Probleem] = []
    with _voortgang(len(paden)) as stap:
        for pad in paden:
            try:
                resultaten.append(controleer_vacature(lees_document(pad), keuze.voor(pad), nulmeting=bekend))
            except GebruikersFout as fout:
                mislukt += [replace(p, bestand=p.bestand or pad) for p in fout.problemen]
            stap()
    return resultaten, mislukt


@contextmanager
def _voortgang(aantal: int) -> Iterator[Callable[[], None]]:
    """Show a progress bar on standard error, when somebody is looking and there are several files."""
    if aantal < 2 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as balk:
        taak = balk.add_task("Vacatures controleren", total=aantal)
        yield lambda: balk.advance(taak)


def _uitkomst(
    resultaten: Sequence[Resultaat], mislukt: Sequence[Probleem], formaat: str, *, voor_bestand: bool
) -> bytes:
    if formaat == "json":
        from toolkit.rapport.json_uit import als_json

        return als_json(resultaten, mislukt).encode()
    if formaat == "sarif":
        from toolkit.rapport.vacature_sarif import vacatures_als_sarif

        return vacatures_als_sarif(resultaten, mislukt).encode()
    if not resultaten:
        return b""
    if formaat == "html":
        from toolkit.rapport.html import als_html

        return als_html(resultaten[0]).encode()
    if formaat == "docx":
        return _in_word(resultaten[0])
    from rich.console import Console

    from toolkit.rapport.terminal import toon_overzicht, toon_resultaat

    kleur = not voor_bestand and sys.stdout.isatty()
    stroom = io.StringIO()
    console = Console(
        file=stroom, force_terminal=kleur, no_color=not kleur, width=None if kleur else 100, highlight=False
    )
    if len(resultaten) == 1:
        toon_resultaat(console, resultaten[0])
    else:
        toon_overzicht(console, resultaten)
    return stroom.getvalue().encode()


def _in_word(resultaat: Resultaat) -> bytes:
    from toolkit.bestanden import lees_bytes
    from toolkit.rapport.docx_opmerkingen import met_opmerkingen
    from toolkit.tekst.docx_bron import DocxBron
    from toolkit.tekst.lezen import MAX_BYTES

    pad = resultaat.document.pad
    assert pad is not None
    return met_opmerkingen(DocxBron(lees_bytes(pad, max_bytes=MAX_BYTES), pad), resultaat, pad)


def _controleer_vorm(formaat: str, paden: Sequence[Path], uit: Path | None) -> None:
    """Check that the files fit the form: a page or a Word file is about one file.

    Raises:
        GebruikersFout: there are more files, it is no Word file, or the result has no place to go.
    """
    if formaat not in {"html", "docx"}:
        return
    if len(paden) > 1:
        raise GebruikersFout(
            Probleem(f"met --formaat {formaat} kan één bestand per keer.", oplossing="Geef één bestand op.")
        )
    if formaat == "docx":
        from toolkit.cli.vacature_verbeter import controleer_kopie

        if paden[0].suffix.lower() not in {".docx", ".docm"}:
            raise GebruikersFout(
                Probleem(
                    "alleen in een Word-bestand (.docx) kunnen opmerkingen staan.",
                    bestand=paden[0],
                    oplossing="Gebruik --formaat html, of maak er een Word-bestand van.",
                )
            )
        if uit is None:
            raise GebruikersFout(
                Probleem("zeg waar het Word-bestand moet komen.", oplossing="Gebruik -o en een naam.")
            )
        controleer_kopie(paden[0], uit)


def _uitgang(resultaten: Sequence[Resultaat], faal_bij: str) -> int:
    from toolkit.bevindingen import Ernst

    if faal_bij == "nooit":
        return 0
    grens = Ernst(faal_bij).rang
    return UIT_BEVINDINGEN if any(r.ergste is not None and r.ergste.rang >= grens for r in resultaten) else 0
