"""The traject on one screen: head, time line of the fasen, who does what, deelnemers, what is still open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from rich import box
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from toolkit.documenten.maken import bereid_voor
from toolkit.documenten.papieren import PAPIEREN
from toolkit.traject.laden import BronTraject
from toolkit.traject.model import DEELNEMER, Traject
from toolkit.traject.model.keuzes import Status
from toolkit.traject.model.opzet import Fase
from toolkit.traject.opmaak import datum, datum_kort, euro, getal, maanden, opsomming

_ONBEKEND = Text("nog niet ingevuld", style="yellow")
_SMAL = 100


def maak_scherm(bron: BronTraject, *, breed: int, blok: str) -> RenderableType:
    """Return everything to print. ``breed`` is the width in characters, ``blok`` the sign for a month."""
    traject = bron.traject
    delen: list[RenderableType] = [_kop(traject), _fasen(traject, breed, blok)]
    if traject.rollen:
        delen.append(_rollen(traject))
    if traject.taken:
        delen.append(_taken(traject))
    if traject.deelnemers:
        delen.append(_deelnemers(traject))
    delen.append(_open(bron))
    return Group(*delen)


def _kop(traject: Traject) -> RenderableType:
    kenmerken = traject.traject
    regels = Table.grid(padding=(0, 2))
    regels.add_column(style="bold")
    regels.add_column()
    eind = "onbepaald" if kenmerken.onbepaald else _datum(kenmerken.eind)
    looptijd = f"{_datum(kenmerken.start)} tot en met {eind}" if kenmerken.start or kenmerken.eind else None
    doel = traject.doel
    meetbaar = f" ({getal(doel.getal)} {doel.eenheid or ''})" if doel.getal is not None else ""
    for naam, waarde in (
        ("Beroep", kenmerken.beroep),
        ("Regio", kenmerken.regio),
        ("Looptijd", looptijd),
        ("Doel", f"{doel.specifiek}{meetbaar}" if doel.specifiek else None),
        ("Regisseur", traject.regisseur.naam if traject.regisseur else None),
        ("Partijen", opsomming(_naam(traject, p.id) for p in traject.partijen) or None),
        ("Begroting", euro(traject.financien.begroting) if traject.financien.begroting is not None else None),
    ):
        regels.add_row(naam, Text(waarde) if waarde else _ONBEKEND)
    titel = Text(kenmerken.naam or "Traject zonder naam", style="bold")
    return Panel(regels, title=titel, title_align="left", box=box.ROUNDED, padding=(0, 1))


def _fasen(traject: Traject, breed: int, blok: str) -> RenderableType:
    """Return the fasen with a bar over the months of the traject."""
    tabel = _tabel("Fasen")
    tabel.add_column("Fase", no_wrap=True)
    tabel.add_column("Duur", no_wrap=True)
    if breed >= _SMAL:
        tabel.add_column("Kosten", justify="right", no_wrap=True)
    dagen = [d for f in traject.fasen for d in (f.start, f.eind) if d]
    per_teken, tekens = _schaal(dagen, breed)
    tabel.add_column(_jaren(min(dagen), per_teken, tekens) if dagen else "Tijdlijn", no_wrap=True)
    for fase in traject.fasen:
        rij: list[RenderableType] = [Text(fase.fase.label) if fase.fase else _ONBEKEND]
        rij.append(Text(maanden(fase.duur)) if fase.duur is not None else _ONBEKEND)
        if breed >= _SMAL:
            rij.append(Text(euro(fase.kosten)) if fase.kosten is not None else _ONBEKEND)
        rij.append(_balk(fase, min(dagen), per_teken, tekens, blok) if dagen else _ONBEKEND)
        tabel.add_row(*rij)
    if not traject.fasen:
        tabel.add_row(_ONBEKEND)
    return tabel


def _schaal(dagen: list[date], breed: int) -> tuple[int, int]:
    """Return (months per sign, number of signs) so that the time line fits beside the names."""
    if not dagen:
        return 1, 0
    totaal = _maand(max(dagen)) - _maand(min(dagen)) + 1
    ruimte = max(12, breed - (60 if breed >= _SMAL else 44))
    per_teken = -(-totaal // ruimte)
    return per_teken, -(-totaal // per_teken)


def _maand(dag: date) -> int:
    return dag.year * 12 + dag.month - 1


def _jaren(eerste: date, per_teken: int, tekens: int) -> Text:
    """Return the head of the time line: each year above its first month."""
    regel = [" "] * (tekens + 4)
    vorig = 0
    for plek in range(tekens):
        jaar = (_maand(eerste) + plek * per_teken) // 12
        if jaar != vorig and all(c == " " for c in regel[plek : plek + 4]):
            regel[plek : plek + 4] = str(jaar)
            vorig = jaar
    return Text("".join(regel).rstrip())


def _balk(fase: Fase, eerste: date, per_teken: int, tekens: int, blok: str) -> Text:
    if fase.start is None or fase.eind is None:
        return Text("datums nog niet ingevuld", style="yellow")
    begin = (_maand(fase.start) - _maand(eerste)) // per_teken
    eind = (_maand(fase.eind) - _maand(eerste)) // per_teken
    return Text.assemble(
        ("·" * begin, "dim"), (blok * (eind - begin + 1), "cyan"), ("·" * (tekens - eind - 1), "dim")
    )


def _rollen(traject: Traject) -> RenderableType:
    tabel = _tabel("Wie heeft welke rol")
    for kop in ("Rol", "Partij", "Wie", "Vervanger", "In welke fasen"):
        tabel.add_column(kop)
    for rol in traject.rollen:
        persoon, vervanger = traject.persoon(rol.persoon), traject.vervanger(rol.persoon)
        fasen = opsomming(fase.value for fase in rol.fasen) if rol.fasen else "het hele traject"
        tabel.add_row(
            Text(rol.rol.label) if rol.rol else _ONBEKEND,
            Text(_naam(traject, rol.partij)) if rol.partij else _ONBEKEND,
            Text(persoon.naam or persoon.id) if persoon else _ONBEKEND,
            Text(vervanger.naam or vervanger.id) if vervanger else Text("-", style="dim"),
            Text(fasen),
        )
    return tabel


def _taken(traject: Traject) -> RenderableType:
    tabel = _tabel("Wie doet wat")
    for kop in ("Taak", "Wie doet het", "Eindverantwoordelijk", "Klaar op"):
        tabel.add_column(kop)
    for taak in traject.taken:
        tabel.add_row(
            Text(taak.taak) if taak.taak else _ONBEKEND,
            Text(_namen(traject, taak.uitvoerder)) if taak.uitvoerder else _ONBEKEND,
            Text(_naam(traject, taak.eindverantwoordelijk)) if taak.eindverantwoordelijk else _ONBEKEND,
            Text(datum_kort(taak.klaar_op)) if taak.klaar_op else _ONBEKEND,
        )
    return tabel


def _deelnemers(traject: Traject) -> RenderableType:
    tabel = _tabel("Deelnemers")
    for kop in ("Code", "Werkgever", "Opleiding", "Buddy", "Jobcoach", "Start"):
        tabel.add_column(kop)
    for wie in traject.deelnemers:
        opleiding = traject.opleiding(wie.opleiding)
        buddy, jobcoach = traject.persoon(wie.buddy.persoon), traject.persoon(wie.jobcoach.persoon)
        tabel.add_row(
            Text(wie.code, style="bold"),
            Text(_naam(traject, wie.werkgever)) if wie.werkgever else _ONBEKEND,
            Text(opleiding.naam or opleiding.id) if opleiding else _ONBEKEND,
            Text(buddy.naam or buddy.id) if buddy else _ONBEKEND,
            Text(jobcoach.naam or jobcoach.id) if jobcoach else _ONBEKEND,
            Text(datum_kort(wie.start)) if wie.start else _ONBEKEND,
        )
    return tabel


def _open(bron: BronTraject) -> RenderableType:
    """Return what the papers still miss, and the actions that deelnemers wait for."""
    tabel = _tabel("Wat staat nog open")
    for kop in ("Regel", "Wat", "Waar"):
        tabel.add_column(kop, justify="right" if kop == "Regel" else "left")
    for regel, wat, waar in [*_acties(bron), *_gaten(bron)]:
        tabel.add_row(Text(str(regel) if regel > 1 else "", style="dim"), Text(wat), Text(waar, style="dim"))
    if not tabel.row_count:
        tabel.add_row("", Text("Niets. Alle gegevens voor de papieren zijn er.", style="green"), "")
    return tabel


def _acties(bron: BronTraject) -> Iterable[tuple[int, str, str]]:
    for nummer, wie in enumerate(bron.traject.deelnemers, 1):
        for naam, voorwaarde in wie.randvoorwaarden.paren():
            if voorwaarde.status is Status.ACTIE:
                veld = f"deelnemers[{nummer}].randvoorwaarden.{naam}"
                persoon = bron.traject.persoon(voorwaarde.wie)
                wat = f"{wie.code}, {naam}: {voorwaarde.actie or 'nog regelen'}"
                if persoon:
                    wat += f" Wie: {persoon.naam or persoon.id}."
                if voorwaarde.datum:
                    wat += f" Klaar op {datum(voorwaarde.datum)}."
                yield bron.regel_van(veld), wat, veld


def _gaten(bron: BronTraject) -> Iterable[tuple[int, str, str]]:
    namen = [n for n, papier in PAPIEREN.items() if bron.traject.deelnemers or not papier.per_deelnemer]
    gaten = {gat.veld: gat.vraag for o in bereid_voor(bron.traject, namen) for gat in o.gaten}
    if not bron.traject.deelnemers:
        gaten["deelnemers"] = "Wie zijn de deelnemers? Een code is genoeg."
    for veld, vraag in gaten.items():
        yield bron.regel_van(veld.split(" (")[0]), vraag, veld


def _tabel(titel: str) -> Table:
    return Table(title=Text(titel, style="bold"), title_justify="left", box=box.SIMPLE_HEAD)


def _naam(traject: Traject, id: str | None) -> str:
    partij = traject.partij(id)
    return (partij.afkorting or partij.naam or partij.id) if partij else (id or "")


def _namen(traject: Traject, ids: Iterable[str]) -> str:
    return opsomming("de deelnemers" if id == DEELNEMER else _naam(traject, id) for id in ids)


def _datum(dag: date | None) -> str:
    return datum(dag) if dag else "nog niet ingevuld"
