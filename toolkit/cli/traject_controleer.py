"""``leerwerk traject controleer`` and ``leerwerk traject regel``."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.fouten import GebruikersFout, Probleem

if TYPE_CHECKING:
    from toolkit.traject.laden import BronTraject
    from toolkit.traject.regels.controle import Resultaat
    from toolkit.traject.regels.dossier import VacatureControle
    from toolkit.traject.regels.regel import Voorbeeld

UIT_BEVINDINGEN = 1
UIT_FOUT = 2
_PAD = click.Path(path_type=Path)


@click.command()
@click.argument("trajecten", nargs=-1, required=True, type=_PAD, metavar="TRAJECT...")
@click.option(
    "--formaat", type=click.Choice(["tekst", "json", "sarif", "html", "docx"]), default="tekst",
    show_default=True,
    help="Vorm van de uitkomst. Kies docx voor een actielijst van één bladzijde.",
)  # fmt: skip
@click.option("-o", "--uit", type=_PAD, metavar="UIT", help="Schrijf de uitkomst in dit bestand.")
@click.option("--overschrijf", is_flag=True, help="Vervang UIT als het bestand er al is.")
@click.option("--alleen", multiple=True, metavar="REGELS", help="Gebruik alleen deze regels, zoals R16,R17.")
@click.option("--niet", multiple=True, metavar="REGELS", help="Sla deze regels over, zoals R32.")
@click.option(
    "--faal-bij", type=click.Choice(["fout", "waarschuwing", "nooit"]), default="fout", show_default=True,
    help="Vanaf welke ernst de opdracht met code 1 stopt.",
)  # fmt: skip
def controleer(
    trajecten: tuple[Path, ...],
    formaat: str,
    uit: Path | None,
    overschrijf: bool,
    alleen: tuple[str, ...],
    niet: tuple[str, ...],
    faal_bij: str,
) -> int:
    """Controleer of een traject doet wat de handreiking vraagt.

    Je ziet wat er nog ontbreekt, waarom dat belangrijk is en wat je kunt doen. Doe dit voordat iemand tekent.
    """
    from toolkit.bestanden import controleer_doel, schrijf_bestand
    from toolkit.traject.regels.register import kies_regels

    if formaat == "docx" and uit is None:
        raise click.UsageError("Een Word-bestand kan niet op het scherm. Voeg toe: -o actielijst.docx")
    if formaat == "docx" and len(trajecten) > 1:
        raise click.UsageError("Een actielijst gaat over één traject. Geef één bestand.")
    keuze = (kies_regels(alleen), kies_regels(niet))
    if uit is not None:
        controleer_doel(uit, overschrijf=overschrijf)
    resultaten, mislukt = _controleer_alle(trajecten, *keuze)
    if resultaten or formaat in ("json", "sarif"):
        inhoud = _uitkomst(resultaten, formaat, voor_bestand=uit is not None)
        if uit is not None:
            schrijf_bestand(uit, inhoud, overschrijf=overschrijf)
            click.echo(f"De uitkomst staat in {uit}.", err=True)
        else:
            click.echo(inhoud.decode("utf-8"), nl=False)
    for probleem in mislukt:
        click.echo(f"Fout: {probleem}", err=True)
    return UIT_FOUT if mislukt else _uitgang(resultaten, faal_bij)


@click.command()
@click.argument("code", metavar="REGEL")
def regel(code: str) -> None:
    """Leg één regel van de controle uit, met voorbeelden en de bron."""
    from toolkit.traject.regels.register import zoek_regel

    r = zoek_regel(code)
    click.echo(f"{r.id}  {r.naam}")
    click.echo(f"Ernst: {r.ernst.value}. Onderwerp: {r.hoofdstuk.value}. Regelen {r.wanneer.value}.")
    click.echo()
    click.echo(f"Waarom: {r.waarom}")
    click.echo(f"Doe dit: {r.advies}")
    for kop, voorbeelden in (("Dit geeft een melding:", r.fout), ("Dit is goed:", r.goed)):
        click.echo()
        click.echo(kop)
        for voorbeeld in voorbeelden:
            for begin, zin in _als_regels(voorbeeld):
                click.echo(f"  {begin} {zin}")
    click.echo()
    click.echo("De voorbeelden zijn kleine veranderingen in het voorbeeld metselaar.yaml.")
    click.echo(f"Bron: {r.bron}")


def _als_regels(voorbeeld: Voorbeeld) -> list[tuple[str, str]]:
    """Return an example as lines: a dash for the first field, nothing for the next."""
    import yaml

    def waarde(w: object) -> str:
        if w is None:
            return "(niet ingevuld)"
        return (
            yaml.safe_dump(w, allow_unicode=True, default_flow_style=True, width=10_000)
            .strip()
            .removesuffix("\n...")
        )

    regels = [f"{veld}: {waarde(w)}" for veld, w in voorbeeld.wijzig.items()]
    return [("-" if i == 0 else " ", zin) for i, zin in enumerate(regels)]


def _controleer_alle(
    trajecten: Sequence[Path], alleen: frozenset[str], niet: frozenset[str]
) -> tuple[list[Resultaat], list[Probleem]]:
    from toolkit.traject.laden import laad_bron
    from toolkit.traject.regels.controle import controleer as controleer_traject

    resultaten: list[Resultaat] = []
    mislukt: list[Probleem] = []
    for pad in trajecten:
        try:
            bron = laad_bron(pad)
            resultaten.append(
                controleer_traject(bron, alleen=alleen, niet=niet, vacature=maak_vacaturecontrole(bron))
            )
        except GebruikersFout as fout:
            mislukt += fout.problemen
    return resultaten, mislukt


def maak_vacaturecontrole(bron: BronTraject) -> VacatureControle:
    """Return the check of the vacature that belongs to a traject, for rule R45.

    The language model is loaded only when the rule asks for it.
    """
    from toolkit.traject.regels.dossier import VacatureOordeel

    def controleer(naam: str) -> VacatureOordeel:
        from toolkit.bevindingen import Ernst
        from toolkit.tekst import lees_document
        from toolkit.vacature import controleer_vacature, zoek_instellingen

        pad = bron.pad.parent / naam
        try:
            document = lees_document(pad)
            r = controleer_vacature(document, zoek_instellingen(pad.resolve().parent))
        except GebruikersFout as fout:
            return VacatureOordeel(onleesbaar=" ".join(p.melding for p in fout.problemen))
        gevonden = [b.melding for b in r.bevindingen if b.ernst == Ernst.FOUT]
        gevonden += [o.melding for o in r.ontbreekt if o.ernst == Ernst.FOUT]
        return VacatureOordeel(tuple(dict.fromkeys(gevonden)))

    return controleer


def _uitkomst(resultaten: Sequence[Resultaat], formaat: str, *, voor_bestand: bool) -> bytes:
    if formaat == "docx":
        from toolkit.rapport.traject_docx import als_docx

        return als_docx(resultaten[0])
    if formaat == "json":
        from toolkit.rapport.traject_json import als_json

        return als_json(resultaten).encode()
    if formaat == "sarif":
        return _sarif(resultaten).encode()
    if formaat == "html":
        from toolkit.rapport.traject_html import als_html

        return als_html(resultaten).encode()
    return _tekst(resultaten, voor_bestand=voor_bestand).encode()


def _sarif(resultaten: Sequence[Resultaat]) -> str:
    from toolkit.rapport.sarif import SarifRegel, als_sarif
    from toolkit.traject.regels.register import alle_regels

    regels = [
        SarifRegel(r.id, r.naam, f"{r.waarom} {r.bron}", r.advies, r.ernst) for r in alle_regels().values()
    ]
    return als_sarif((b for r in resultaten for b in r.bevindingen), regels)


def _tekst(resultaten: Sequence[Resultaat], *, voor_bestand: bool) -> str:
    from rich.console import Console

    from toolkit.rapport.traject_tekst import toon_overzicht, toon_resultaat

    kleur = not voor_bestand and sys.stdout.isatty()
    codering = "utf-8" if voor_bestand else (sys.stdout.encoding or "utf-8")
    stroom = io.TextIOWrapper(io.BytesIO(), encoding=codering, errors="replace", newline="")
    console = Console(
        file=stroom, force_terminal=kleur, no_color=not kleur, width=None if kleur else 100, highlight=False
    )
    for i, r in enumerate(resultaten):
        if i:
            console.print()
        toon_resultaat(console, r)
    if len(resultaten) > 1:
        console.print()
        toon_overzicht(console, resultaten)
    stroom.seek(0)
    return "".join(f"{regel.rstrip()}\n" for regel in stroom)


def _uitgang(resultaten: Sequence[Resultaat], faal_bij: str) -> int:
    from toolkit.bevindingen import Ernst

    if faal_bij == "nooit":
        return 0
    grens = Ernst(faal_bij).rang
    return UIT_BEVINDINGEN if any(r.ergste is not None and r.ergste.rang >= grens for r in resultaten) else 0
