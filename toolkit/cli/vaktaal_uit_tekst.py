"""``leerwerk vaktaal uit-tekst``: the vaktaal in the user's own texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.vaktaal import glossaria_optie

if TYPE_CHECKING:
    from toolkit.vaktaal.uit_tekst import Oogst

_TOON = 15
_SOORTEN = (".docx", ".yaml")


@click.command("uit-tekst")
@click.argument("bestanden", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTANDEN...")
@click.option("--beroep", metavar="BEROEP", help="Het beroep waar de tekst over gaat, zoals metselaar.")
@click.option(
    "-o",
    "--uit",
    required=True,
    type=click.Path(path_type=Path),
    help="Een Word-lijst (.docx), of een nieuwe woordenlijst om in te vullen (.yaml).",
)
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het al bestaat.")
def uit_tekst(
    bestanden: tuple[Path, ...], beroep: str | None, uit: Path, glossaria: Path | None, overschrijf: bool
) -> None:
    """Haal de vaktaal uit je eigen teksten.

    BESTANDEN zijn bijvoorbeeld een vacature, een werkinstructie of een toolbox. Je krijgt de woorden die in
    de woordenlijsten staan, en woorden die misschien ook vaktaal zijn. Kijk die nieuwe woorden zelf na.
    """
    from toolkit.bestanden import controleer_doel
    from toolkit.fouten import GebruikersFout, Probleem
    from toolkit.tekst import lees_document
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.uit_tekst import haal_uit

    soort = uit.suffix.lower()
    if soort not in _SOORTEN:
        raise GebruikersFout(
            Probleem("dit soort bestand kan niet.", bestand=uit, oplossing="Kies .docx of .yaml.")
        )
    controleer_doel(uit, overschrijf=overschrijf)
    glossarium = laad_glossarium(*([beroep] if beroep else []), eigen_map=glossaria)
    documenten = [lees_document(pad) for pad in bestanden]
    for document in documenten:
        for regel in document.niet_gelezen:
            click.echo(f"{document.naam}: {regel}", err=True)
    oogst = haal_uit(documenten, glossarium)
    if not oogst.bekend and not oogst.nieuw:
        raise GebruikersFout("In deze tekst is geen vaktaal gevonden. Er is geen bestand gemaakt.")
    namen = ", ".join(document.naam for document in documenten)
    if soort == ".yaml":
        from toolkit.vaktaal.nieuw_bestand import schrijf_nieuw

        schrijf_nieuw(uit, oogst, bronnen=namen, overschrijf=overschrijf)
    else:
        from toolkit.lesmateriaal.uit_tekst import schrijf_docx

        schrijf_docx(
            uit,
            titel=f"Vaktaal in: {namen}",
            bekend=[(b.term, b.plaats.zin) for b in oogst.bekend],
            nieuw=[(k.woord, k.plaats.zin) for k in oogst.nieuw],
            overschrijf=overschrijf,
        )
    _vertel(uit, oogst, beroep)


def _vertel(uit: Path, oogst: Oogst, beroep: str | None) -> None:
    """Say on the screen what was made."""
    bekend, nieuw = len(oogst.bekend), len(oogst.nieuw)
    click.echo(
        f"{uit}: {bekend} bekende en {nieuw} nieuwe woorden, uit een tekst van {oogst.woorden} woorden."
    )
    if beroep:
        buiten = [f"{b.term.lemma} ({b.term.bestand})" for b in oogst.bekend if not b.in_bereik]
        _noem(f"Staat niet bij {beroep}, wel bij een ander beroep", buiten)
    _noem("Nieuw", [kandidaat.woord for kandidaat in oogst.nieuw])


def _noem(kop: str, woorden: list[str]) -> None:
    if woorden:
        click.echo(f"{kop}: {', '.join(woorden[:_TOON])}{' ...' if len(woorden) > _TOON else ''}")
