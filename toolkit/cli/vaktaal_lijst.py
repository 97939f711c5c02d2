"""``leerwerk vaktaal lijst``: a word list on paper, in Excel, on a phone or as flash cards."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.vaktaal import glossaria_optie


def losse_namen(waarden: tuple[str, ...]) -> list[str]:
    """Return the names of an option that may be given twice and may hold commas."""
    return [naam for waarde in waarden for naam in waarde.split(",") if naam.strip()]


@click.command()
@click.argument("beroepen", nargs=-1, metavar="[BEROEP]...")
@click.option(
    "-o", "--uit", "uit", required=True, type=click.Path(path_type=Path), metavar="BESTAND",
    help="Het bestand: .docx, .xlsx, .csv, .html, .apkg (Anki), .tbx of .json.",
)  # fmt: skip
@click.option(
    "--talen", multiple=True, metavar="CODES", help="Taalcodes met een komma ertussen, zoals ar,uk."
)
@click.option(
    "--categorie", multiple=True, metavar="NAMEN", help="Alleen deze soort woorden, zoals gereedschap."
)
@click.option("--kern", is_flag=True, help="Alleen de woorden die je het eerst leert.")
@click.option("--aantal", type=click.IntRange(min=1), metavar="N", help="Hoogstens N woorden.")
@click.option(
    "--woorden",
    type=click.Path(path_type=Path),
    metavar="LIJST",
    help="Een tekstbestand met op elke regel een woord.",
)
@glossaria_optie
@click.option("--overschrijf", is_flag=True, help="Vervang het bestand als het al bestaat.")
def lijst(
    beroepen: tuple[str, ...],
    uit: Path,
    talen: tuple[str, ...],
    categorie: tuple[str, ...],
    kern: bool,
    aantal: int | None,
    woorden: Path | None,
    glossaria: Path | None,
    overschrijf: bool,
) -> None:
    """Maak een woordenlijst van een of meer beroepen.

    In de lijst staan de woorden van elk BEROEP. Noem ook een gedeelde lijst als je die
    wilt, zoals veiligheid.
    """
    from toolkit.fouten import GebruikersFout
    from toolkit.lesmateriaal.keuze import kies, kies_categorieen
    from toolkit.lesmateriaal.lijst import FORMATEN, controleer_formaat, maak_lijst
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.talen import kies_talen

    if not beroepen and woorden is None:
        raise GebruikersFout("Noem een beroep, zoals: leerwerk vaktaal lijst metselaar -o lijst.docx")
    controleer_formaat(uit, overschrijf=overschrijf)
    gekozen = kies(
        laad_glossarium(*beroepen, eigen_map=glossaria),
        talen=kies_talen(losse_namen(talen)),
        categorieen=kies_categorieen(losse_namen(categorie)),
        kern=kern,
        aantal=aantal,
        woorden=woorden,
    )
    maak_lijst(gekozen, uit, overschrijf=overschrijf)
    aantal_woorden = f"{len(gekozen.termen)} {'woord' if len(gekozen.termen) == 1 else 'woorden'}"
    click.echo(f"{uit}: {aantal_woorden} ({FORMATEN[uit.suffix.lower()]}).")
