"""``leerwerk vacature verbeter``: the safe changes made, for the writer to accept or reject."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.fouten import GebruikersFout, Probleem

if TYPE_CHECKING:
    from toolkit.tekst import Document
    from toolkit.vacature import Instellingen, Resultaat
    from toolkit.vacature.verbeteren import Vervanging

_PAD = click.Path(path_type=Path)


@dataclass(frozen=True)
class Verbeterd:
    """The file to write, what was changed in it, and the check before and after."""

    inhoud: bytes
    vervangingen: tuple[Vervanging, ...]
    voor: Resultaat
    na: Resultaat


@click.command()
@click.argument("bestand", type=_PAD, metavar="IN")
@click.option("-o", "--uit", type=_PAD, required=True, metavar="UIT", help="Schrijf het nieuwe bestand hier.")
@click.option("--overschrijf", is_flag=True, help="Vervang UIT als het bestand er al is.")
@click.option("--taalniveau", type=click.Choice(["A2", "B1"]), help="Niveau van de lezer. Zonder keuze: B1.")
def verbeter(bestand: Path, uit: Path, overschrijf: bool, taalniveau: str | None) -> None:
    """Verbeter moeilijke woorden in je vacature. Jij keurt elke wijziging goed of af.

    IN is een Word-bestand. Je krijgt een kopie. Daarin staan de veilige verbeteringen als bijgehouden
    wijziging. De andere adviezen staan als opmerking in de kantlijn.

    IN mag ook een gewone tekst zijn (.txt of .md). Dan is UIT een lijst met de verschillen (diff).
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.rapport.verwoorden import tel
    from toolkit.vacature.instellingen import zoek_instellingen

    controleer_doel(uit, overschrijf=overschrijf)
    controleer_kopie(bestand, uit)
    keuze = zoek_instellingen(bestand.resolve().parent)
    if taalniveau:
        keuze = replace(keuze, taalniveau=taalniveau)
    v = verbeter_bestand(bestand, keuze)
    schrijf_bestand(uit, v.inhoud, overschrijf=overschrijf)
    for verandering in v.vervangingen:
        click.echo(f"  {verandering.bevinding.tekst} -> {verandering.nieuw}")
    adviezen = tel(len(v.na.bevindingen), "advies", "adviezen")
    click.echo(f"{tel(len(v.vervangingen), 'woord', 'woorden')} verbeterd. Nog {adviezen} voor jou.")
    if v.voor.b1_index is not None and v.na.b1_index is not None:
        eerst, nu = _punt(v.voor.b1_index), _punt(v.na.b1_index)
        click.echo(f"B1-index: eerst {eerst}, nu {nu}. Hoe hoger, hoe makkelijker.")
    click.echo(f"Het nieuwe bestand: {uit}")


def controleer_kopie(bestand: Path, uit: Path) -> None:
    """Check that the result does not take the place of the user's own file; say so when that is open in Word.

    Raises:
        GebruikersFout: ``uit`` is ``bestand``.
    """
    if uit.resolve() == bestand.resolve():
        raise GebruikersFout(
            Probleem(
                "dit is je eigen bestand. Dat blijft zoals het is.",
                uit,
                oplossing="Geef UIT een andere naam.",
            )
        )
    if any(
        (bestand.parent / naam).exists()
        for naam in (f"~${bestand.name}", f"~${bestand.name[2:]}", f".~lock.{bestand.name}#")
    ):
        click.echo(f"Let op: {bestand} is nu open. Wat je nog niet hebt opgeslagen, doet niet mee.", err=True)


def verbeter_bestand(pad: Path, keuze: Instellingen) -> Verbeterd:
    """Make the improved file of a Word file, or the diff of a text file.

    The B1-index of the text with all changes accepted is never lower than before: otherwise the changes that
    help least are left out.

    Raises:
        GebruikersFout: the file is of another kind, cannot be read, or may not be changed.
    """
    from toolkit.bestanden import lees_bytes
    from toolkit.tekst.lezen import MAX_BYTES, lees_inhoud
    from toolkit.vacature import controleer_vacature
    from toolkit.vacature.verbeteren import half, kies_vervangingen

    if pad.suffix.lower() not in {".docx", ".docm", ".txt", ".md"}:
        raise GebruikersFout(
            Probleem(
                "dit soort bestand kan leerwerk niet verbeteren.",
                pad,
                oplossing="Gebruik .docx, .txt of .md.",
            )
        )
    inhoud = lees_bytes(pad, max_bytes=MAX_BYTES)
    voor = controleer_vacature(lees_inhoud(inhoud, pad), keuze)
    in_word = pad.suffix.lower() in {".docx", ".docm"}
    mag = _mag(inhoud, pad) if in_word else None
    gekozen = kies_vervangingen(voor, mag) if mag else kies_vervangingen(voor)
    while True:
        nieuw, document = (_in_word if in_word else _in_tekst)(inhoud, pad, voor, gekozen)
        na = controleer_vacature(document, keuze) if gekozen else voor
        if not gekozen or na.b1_index is None or voor.b1_index is None or na.b1_index >= voor.b1_index:
            return Verbeterd(nieuw, gekozen, voor, na)
        gekozen = half(gekozen)


def _mag(inhoud: bytes, pad: Path) -> Callable[[int, int], bool]:
    from toolkit.rapport.docx_plaatsen import controleer_schrijfbaar
    from toolkit.rapport.docx_wijzigingen import Wijzigbaar
    from toolkit.tekst.docx_bron import DocxBron

    bron = DocxBron(inhoud, pad)
    controleer_schrijfbaar(bron, pad, wijzigingen=True)
    return Wijzigbaar(bron).mag


def _in_word(
    inhoud: bytes, pad: Path, voor: Resultaat, vervangingen: tuple[Vervanging, ...]
) -> tuple[bytes, Document]:
    from toolkit.rapport.docx_opmerkingen import Opmerking, opmerkingen_bij
    from toolkit.rapport.docx_wijzigingen import met_wijzigingen
    from toolkit.rapport.verwoorden import samenvatting
    from toolkit.tekst.docx_bron import DocxBron

    gedaan = {id(v.bevinding) for v in vervangingen}
    rest = [b for b in voor.bevindingen if id(b) not in gedaan]
    kop = samenvatting(voor)
    if vervangingen:
        kop.append(
            "Sommige woorden zijn al verbeterd. Ga in Word naar Controleren. Keur elke wijziging goed of af."
        )
    opmerkingen = [Opmerking(kop), *opmerkingen_bij(rest)]
    nieuw = met_wijzigingen(DocxBron(inhoud, pad), vervangingen, opmerkingen, pad)
    return nieuw, DocxBron(nieuw, pad).document


def _in_tekst(
    inhoud: bytes, pad: Path, voor: Resultaat, vervangingen: tuple[Vervanging, ...]
) -> tuple[bytes, Document]:
    from toolkit.rapport.verschil import als_verschil
    from toolkit.tekst.lezen import lees_inhoud
    from toolkit.vacature.verbeteren import vervang

    tekst = voor.document.tekst
    nieuw = lees_inhoud(vervang(tekst, vervangingen).encode("utf-8"), pad)
    return als_verschil(tekst, vervangingen, pad.name).encode("utf-8"), nieuw


def _punt(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")
