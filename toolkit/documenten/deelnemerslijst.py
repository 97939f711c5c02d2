"""Many deelnemers from one list: every row of a spreadsheet becomes a deelnemer of the traject.

A column is a field of the deelnemer by its name (``contract.start``, or ``loon_bruto`` when only one field is
called so). The column ``zoals`` names a deelnemer in the traject whose agreements (rooster, contract,
begeleiding...) also hold for this row; what belongs to that person alone is never taken over.
"""

from __future__ import annotations

import copy
import csv
import datetime as dt
import difflib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from toolkit.bestanden import lees_bytes
from toolkit.fouten import BestandsFout, GebruikersFout, Probleem
from toolkit.traject.laden import BronTraject
from toolkit.traject.meldingen import vertaal_modelfouten
from toolkit.traject.model import Deelnemer, Model, Traject
from toolkit.traject.structuur import veldsoorten
from toolkit.traject.verwijzingen import controleer_bsn, controleer_verwijzingen, controleer_volgorde
from toolkit.yamlbron import YamlBron

MAX_BYTES = 20_000_000
ZOALS = "zoals"
PERSOONLIJK = (
    *("code", "naam", "telefoon", "eerste_taal", "doel", "verwachting", "ambitie", "zorg", "intake"),
    *("trilateraal_gesprek", "meeloopdag", "uitkering", "coachdoelen", "uitstroom", "ondertekening"),
)
"""Fields that ``zoals`` never takes over: they are about one person."""

Cellen = dict[str, str]


@dataclass(frozen=True)
class Rij:
    """One row: its number in the sheet (from 1), the deelnemer it describes, or what is wrong with it."""

    nummer: int
    code: str
    traject: Traject | None
    problemen: tuple[Probleem, ...] = ()


def lees_deelnemers(bron: BronTraject, lijst: Path) -> Iterator[Rij]:
    """Yield a row for each deelnemer in ``lijst`` (.xlsx or .csv); ``traject`` has that one deelnemer.

    Raises:
        GebruikersFout: the list cannot be read, or its columns are not fields (all wrong columns at once).
    """
    rijen = _lees_rijen(lijst)
    kop = next(rijen, None)
    if kop is None:
        raise GebruikersFout(
            Probleem(
                "deze lijst is leeg.", bestand=lijst, oplossing="Zet op de eerste rij de namen van de velden."
            )
        )
    kolommen = _lees_kop(kop[1], lijst)
    gezien: dict[str, int] = {}
    for nummer, cellen in rijen:
        waarden = {veld: tekst for veld, tekst in zip(kolommen, cellen, strict=False) if veld and tekst}
        if waarden:
            yield _lees_rij(bron, lijst, nummer, waarden, gezien)


def _lees_rij(bron: BronTraject, lijst: Path, nummer: int, waarden: Cellen, gezien: dict[str, int]) -> Rij:
    code = waarden.get("code", "")
    problemen = []
    if code and code.lower() in gezien:
        problemen.append(
            ("code", f"de code '{code}' staat ook op rij {gezien[code.lower()]}.", "Kies een andere code.")
        )
    gezien.setdefault(code.lower(), nummer)
    gegevens, fout = _basis(bron, waarden.pop(ZOALS, None))
    if fout:
        problemen.append((ZOALS, *fout))
    for veld, tekst in waarden.items():
        _zet(gegevens, veld.split("."), tekst)
    rauw = YamlBron(
        data={
            **{k: bron.bron.data.get(k) for k in ("partijen", "personen", "opleidingen")},
            "deelnemers": [gegevens],
        },
        pad=lijst,
    )
    gevonden = [*controleer_bsn(YamlBron(data=gegevens)), *controleer_verwijzingen(rauw)]
    deelnemer = None
    try:
        deelnemer = Deelnemer.model_validate(gegevens)
    except ValidationError as uitzondering:
        gevonden += [*vertaal_modelfouten(uitzondering, rauw), *controleer_volgorde(YamlBron(data=gegevens))]
    alle = [
        *(
            Probleem(melding, lijst, nummer, _kolom(veld), oplossing)
            for veld, melding, oplossing in problemen
        ),
        *(Probleem(p.melding, lijst, nummer, _kolom(_zonder_begin(p.veld)), p.oplossing) for p in gevonden),
    ]
    uniek = tuple({(p.veld, p.melding): p for p in alle}.values())
    if uniek or deelnemer is None:
        return Rij(nummer, code, None, uniek)
    return Rij(nummer, code, bron.traject.model_copy(update={"deelnemers": [deelnemer]}))


def _basis(bron: BronTraject, zoals: str | None) -> tuple[dict[str, Any], tuple[str, str] | None]:
    """Return the agreements that a row starts from."""
    if zoals is None:
        return {}, None
    alle = {str(d.get("code")): d for d in bron.bron.data.get("deelnemers") or [] if isinstance(d, dict)}
    if zoals not in alle:
        keuze = ", ".join(alle) or "er zijn er nog geen"
        return {}, (f"deelnemer '{zoals}' staat niet in het traject.", f"Kies uit: {keuze}.")
    return copy.deepcopy({veld: w for veld, w in alle[zoals].items() if veld not in PERSOONLIJK}), None


def _zet(gegevens: dict[str, Any], plek: list[str], tekst: str) -> None:
    for stap in plek[:-1]:
        volgende = gegevens.get(stap)
        gegevens[stap] = gegevens = volgende if isinstance(volgende, dict) else {}
    gegevens[plek[-1]] = tekst


def _kolom(veld: str) -> str:
    return f"kolom {veld}"


def _zonder_begin(veld: str | None) -> str:
    return re.sub(r"^deelnemers\[\d+\]\.?", "", veld or "") or "code"


def _lees_kop(kop: list[str], lijst: Path) -> list[str]:
    """Return the field of each column; an empty heading is no field."""
    velden = [_veld_van(naam) if naam else "" for naam in kop]
    problemen = []
    for nummer, (naam, veld) in enumerate(zip(kop, velden, strict=True), 1):
        if veld is None:
            problemen.append(_onbekende_kolom(naam, lijst))
        elif veld and veld in velden[: nummer - 1]:
            problemen.append(
                Probleem(f"de kolom '{naam}' staat er twee keer.", lijst, 1, oplossing="Haal er een weg.")
            )
    if "code" not in velden:
        problemen.append(
            Probleem(
                "de kolom 'code' ontbreekt.",
                lijst,
                1,
                oplossing="Geef elke deelnemer een eigen code, zoals D01.",
            )
        )
    if problemen:
        raise GebruikersFout(problemen)
    return [veld or "" for veld in velden]


def _onbekende_kolom(naam: str, lijst: Path) -> Probleem:
    dichtbij = difflib.get_close_matches(_gewoon(naam), list(_namen()), n=1, cutoff=0.6)
    advies = (
        f"Bedoelde je '{_namen()[dichtbij[0]]}'?"
        if dichtbij
        else "Kijk in de handleiding welke kolommen kunnen."
    )
    return Probleem(f"de kolom '{naam}' ken ik niet.", lijst, 1, oplossing=advies)


def _veld_van(naam: str) -> str | None:
    return _namen().get(_gewoon(naam))


@cache
def _namen() -> dict[str, str]:
    """Return every way to write a column, with the field it means."""
    velden = list(_losse_velden(Deelnemer))
    namen = {ZOALS: ZOALS}
    laatste: dict[str, list[str]] = {}
    for veld in velden:
        laatste.setdefault(_gewoon(veld.rpartition(".")[2]), []).append(veld)
    namen |= {kort: opties[0] for kort, opties in laatste.items() if len(opties) == 1}
    return namen | {_gewoon(veld): veld for veld in velden}


def _losse_velden(deel: type[Model], begin: str = "") -> Iterator[str]:
    """Yield every field that fits in one cell: no lists, and parts by their own fields."""
    for naam, soort in veldsoorten(deel).items():
        if soort.is_lijst:
            continue
        if soort.deel is not None:
            yield from _losse_velden(soort.deel, f"{begin}{naam}.")
        else:
            yield f"{begin}{naam}"


def _gewoon(naam: str) -> str:
    return re.sub(r"[\s_.\-]+", " ", naam.strip().lower())


def _lees_rijen(lijst: Path) -> Iterator[tuple[int, list[str]]]:
    inhoud = lees_bytes(lijst, max_bytes=MAX_BYTES)
    if lijst.suffix.lower() == ".csv":
        yield from _lees_csv(inhoud)
    elif lijst.suffix.lower() == ".xlsx":
        yield from _lees_xlsx(inhoud, lijst)
    else:
        raise BestandsFout(
            Probleem(
                "dit is geen .xlsx of .csv.", bestand=lijst, oplossing="Sla de lijst op in Excel als .xlsx."
            )
        )


def _lees_csv(inhoud: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        tekst = inhoud.decode("cp1252", errors="replace")  # what Excel on Windows saves as "CSV"
    eerste = tekst.partition("\n")[0]
    scheiding = max(";,\t", key=eerste.count)
    lezer = csv.reader(io.StringIO(tekst), delimiter=scheiding)
    for rij in lezer:
        yield lezer.line_num, [cel.strip() for cel in rij]


def _lees_xlsx(inhoud: bytes, lijst: Path) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    try:
        blad = load_workbook(io.BytesIO(inhoud), read_only=True, data_only=True).worksheets[0]
        rijen = list(blad.iter_rows(values_only=True))
    except Exception:
        raise BestandsFout(
            Probleem(
                "dit is geen heel Excel-bestand.", bestand=lijst, oplossing="Sla het in Excel opnieuw op."
            )
        ) from None
    for nummer, rij in enumerate(rijen, 1):
        yield nummer, [_als_tekst(waarde) for waarde in rij]


def _als_tekst(waarde: Any) -> str:
    """Return a cell as a user would type it in the traject."""
    if waarde is None:
        return ""
    if isinstance(waarde, dt.datetime):
        return waarde.date().isoformat()
    if isinstance(waarde, dt.date):
        return waarde.isoformat()
    if isinstance(waarde, dt.time):
        return f"{waarde:%H:%M}"
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, float):
        return str(int(waarde)) if waarde.is_integer() else f"{waarde:.2f}".replace(".", ",")
    return str(waarde).strip()
