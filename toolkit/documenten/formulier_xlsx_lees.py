"""Read a returned Excel form: every answer with its cell, and everything that is wrong with the sheets."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from toolkit.documenten.formulier_xlsx import BLAD_GEGEVENS, BLAD_KENMERK, KOPPEN
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.antwoord import getal_als_tekst
from toolkit.traject.invullen.formulier import VORM, Formulier, Tabel, is_cel
from toolkit.traject.invullen.terug import Antwoord, Ingevuld

MAX_UITGEPAKT = 100_000_000
"""Bytes of all members of a workbook together."""
_ZOEK_KOP = 30
_OPNIEUW = "Maak een nieuw formulier, of haal de wijziging weg met Ctrl+Z."
_NIEUW_FORMULIER = "Maak een nieuw formulier met 'leerwerk traject formulier'."


def lees_xlsx(inhoud: bytes, pad: Path) -> tuple[Ingevuld, dict[str, Worksheet]]:
    """Return the form's identity and its first answers, with its sheets by name; no answers yet.

    Raises:
        GebruikersFout: it is not a whole workbook, not a form of ours, or a form of another version.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zipbestand:
            if sum(lid.file_size for lid in zipbestand.infolist()) > MAX_UITGEPAKT:
                raise GebruikersFout(Probleem("dit bestand is uitgepakt te groot.", bestand=pad))
        werkmap = load_workbook(io.BytesIO(inhoud))
    except GebruikersFout:
        raise
    except Exception:  # openpyxl raises whatever a damaged part makes it raise
        raise GebruikersFout(
            Probleem(
                "dit is geen heel Excel-bestand (.xlsx). Het is beschadigd, of er zit een wachtwoord op.",
                bestand=pad,
                oplossing="Open het in Excel en sla het opnieuw op als .xlsx.",
            )
        ) from None
    if BLAD_KENMERK not in werkmap.sheetnames:
        raise GebruikersFout(
            Probleem(
                "dit is geen formulier van leerwerk, of een verborgen blad is weg.",
                bestand=pad,
                oplossing=_NIEUW_FORMULIER,
            )
        )
    rijen = [
        [str(w) if w is not None else "" for w in rij]
        for rij in werkmap[BLAD_KENMERK].iter_rows(values_only=True)
    ]
    rijen = [[*rij, "", "", ""][:3] for rij in rijen]
    kop = {rij[0]: rij[1] for rij in rijen if rij[0] != "begin"}
    controleer_vorm(kop.get("vorm", ""), pad)
    begin = {rij[1]: rij[2].replace("\r\n", "\n") for rij in rijen if rij[0] == "begin"}
    ingevuld = Ingevuld(
        pad, kop.get("partij", ""), kop.get("partijnaam", ""), kop.get("traject", ""), begin, {}
    )
    return ingevuld, {blad.title: blad for blad in werkmap.worksheets}


def controleer_vorm(vorm: str, pad: Path) -> None:
    """Check that the form has the version that this toolkit reads.

    Raises:
        GebruikersFout: it has another one.
    """
    if vorm != str(VORM):
        raise GebruikersFout(
            Probleem(
                f"dit formulier heeft versie {vorm or 'onbekend'}. Deze leerwerk leest versie {VORM}.",
                bestand=pad,
                oplossing=f"Werk leerwerk bij. Of: {_NIEUW_FORMULIER[0].lower()}{_NIEUW_FORMULIER[1:]}",
            )
        )


def lees_bladen(
    ingevuld: Ingevuld, bladen: dict[str, Worksheet], form: Formulier
) -> tuple[Ingevuld, list[Probleem]]:
    """Return the form with its answers, and a problem for every cell, row or column that is wrong.

    A wrong cell counts as unchanged, so that all problems come out in one go.
    """
    lezer = _Lezer(ingevuld, bladen)
    lezer.gegevens(form)
    for tabel in form.tabellen:
        if any(s.startswith(f"{tabel.sleutel}/") for s in ingevuld.begin) or tabel.titel in bladen:
            lezer.tabel(tabel)
        else:
            lezer.meld(None, f"het blad '{tabel.titel}' is weg.", _OPNIEUW)
    return (
        Ingevuld(
            ingevuld.bestand,
            ingevuld.partij,
            ingevuld.partijnaam,
            ingevuld.traject,
            ingevuld.begin,
            lezer.antwoorden,
        ),
        lezer.problemen,
    )


class _Lezer:
    def __init__(self, ingevuld: Ingevuld, bladen: dict[str, Worksheet]) -> None:
        self._ingevuld, self._bladen = ingevuld, bladen
        self.antwoorden: dict[str, Antwoord] = {}
        self.problemen: list[Probleem] = []
        self._samengevoegd: set[tuple[Any, ...]] = set()

    def meld(self, plek: str | None, melding: str, oplossing: str | None = None) -> None:
        self.problemen.append(
            Probleem(melding, bestand=self._ingevuld.bestand, veld=plek, oplossing=oplossing)
        )

    def gegevens(self, form: Formulier) -> None:
        begin = {s: t for s, t in self._ingevuld.begin.items() if not is_cel(s)}
        self.antwoorden.update({s: Antwoord(t, f"blad {BLAD_GEGEVENS}") for s, t in begin.items()})
        gevonden = self._kolommen(BLAD_GEGEVENS, (KOPPEN[0], KOPPEN[2]))
        if gevonden is None:
            return
        blad, kopregel, kolommen = gevonden
        vragen, gezien = form.vragen(), set()
        for rij in range(kopregel + 1, blad.max_row + 1):
            sleutel = _kaal(blad.cell(rij, kolommen[KOPPEN[0]]).value)
            cel = blad.cell(rij, kolommen[KOPPEN[2]])
            plek = _plek(blad, cel)
            if sleutel not in begin:
                if not sleutel and cel.value is not None:
                    self.meld(
                        plek,
                        "bij dit antwoord hoort geen vraag.",
                        "Zet het in een geel vak achter een vraag.",
                    )
                continue
            if sleutel in gezien:
                self.meld(plek, "deze vraag staat er twee keer.", "Haal een van de twee regels weg.")
                continue
            gezien.add(sleutel)
            soort = vragen[sleutel].soort.soort if sleutel in vragen else "tekst"
            tekst = self._tekst(cel, soort, plek)
            self.antwoorden[sleutel] = Antwoord(begin[sleutel] if tekst is None else tekst, plek)
        for sleutel in (s for s in begin if s not in gezien):
            naam = vragen[sleutel].label if sleutel in vragen else sleutel
            self.meld(f"blad {BLAD_GEGEVENS}", f"de regel met de vraag '{naam}' is weg.", _OPNIEUW)

    def tabel(self, tabel: Tabel) -> None:
        labels = {kolom.label: kolom for kolom in tabel.kolommen}
        begin: dict[str, dict[str, str]] = {}
        for sleutel, tekst in self._ingevuld.begin.items():
            if sleutel.startswith(f"{tabel.sleutel}/"):
                _, rijsleutel, veld = sleutel.split("/")
                begin.setdefault(rijsleutel, {})[veld] = tekst
        gevonden = self._kolommen(tabel.titel, (KOPPEN[0], *labels))
        if gevonden is None:  # reported; every row counts as unchanged
            for rijsleutel, velden in begin.items():
                for veld, tekst in velden.items():
                    plek = f"blad {tabel.titel}"
                    self.antwoorden[f"{tabel.sleutel}/{rijsleutel}/{veld}"] = Antwoord(tekst, plek)
            return
        blad, kopregel, kolommen = gevonden
        per_sleutel: dict[str, list[dict[str, Antwoord]]] = {}
        for rij in range(kopregel + 1, blad.max_row + 1):
            code = _kaal(blad.cell(rij, kolommen[KOPPEN[0]]).value)
            if code == "uitleg":
                continue
            oud = begin.get(code, {})
            cellen = {}
            for naam, kolom in labels.items():
                cel = blad.cell(rij, kolommen[naam])
                plek = _plek(blad, cel)
                gelezen = self._tekst(cel, kolom.soort.soort, plek)
                was = oud.get(kolom.sleutel, "")
                cellen[kolom.sleutel] = Antwoord(was if gelezen is None else gelezen, plek)
            per_sleutel.setdefault(code if code in begin else "", []).append(cellen)
        self._bewaar(tabel, begin, per_sleutel)

    def _bewaar(
        self,
        tabel: Tabel,
        begin: dict[str, dict[str, str]],
        per_sleutel: dict[str, list[dict[str, Antwoord]]],
    ) -> None:
        nieuw = list(per_sleutel.pop("", []))
        for sleutel, kandidaten in per_sleutel.items():
            # Somebody who copies a row to add one copies its key too: the row most like the old one is it.
            beste = max(
                kandidaten,
                key=lambda c: sum(a.tekst.strip() == begin[sleutel].get(k, "") for k, a in c.items()),
            )
            nieuw += [c for c in kandidaten if c is not beste]
            for veld, antwoord in beste.items():
                self.antwoorden[f"{tabel.sleutel}/{sleutel}/{veld}"] = antwoord
        for nr, cellen in enumerate(nieuw, 1):
            for veld, antwoord in cellen.items():
                self.antwoorden[f"{tabel.sleutel}/+{nr}/{veld}"] = antwoord

    def _kolommen(self, naam: str, koppen: tuple[str, ...]) -> tuple[Worksheet, int, dict[str, int]] | None:
        """Return the sheet, its heading row and the column of each heading; None when something is gone."""
        blad = self._bladen.get(naam)
        if blad is None:
            self.meld(None, f"het blad '{naam}' is weg of heeft een andere naam.", _OPNIEUW)
            return None
        beste = 0
        kolommen: dict[str, int] = {}
        for rij in range(1, min(blad.max_row, _ZOEK_KOP) + 1):
            hier: dict[str, int] = {}
            for kolom in range(1, blad.max_column + 1):
                hier.setdefault(_kaal(blad.cell(rij, kolom).value), kolom)
            hier = {kop: hier[kop] for kop in koppen if kop in hier}
            if len(hier) > len(kolommen):
                beste, kolommen = rij, hier
        if (len(kolommen) < 2 and len(koppen) > 2) or not kolommen:
            self.meld(f"blad {naam}", "de regel met de koppen is weg.", _OPNIEUW)
            return None
        kwijt = [kop for kop in koppen if kop not in kolommen]
        for kop in kwijt:
            wat = "de verborgen kolom A" if kop == KOPPEN[0] else f"de kolom '{kop}'"
            self.meld(f"blad {naam}", f"{wat} is weg.", _OPNIEUW)
        gebruikt = set(kolommen.values())
        for bereik in blad.merged_cells.ranges:
            if bereik.max_row >= beste and gebruikt & set(range(bereik.min_col, bereik.max_col + 1)):
                self._samengevoegd |= {(naam, *plek) for rij in bereik.rows for plek in rij}
                self.meld(
                    f"cel {bereik.coord} op blad {naam}",
                    "deze cellen zijn samengevoegd. Zo is niet duidelijk bij welke vraag een antwoord hoort.",
                    "Splits de cellen in Excel (Samenvoegen en centreren uitzetten).",
                )
        return (blad, beste, kolommen) if not kwijt else None

    def _tekst(self, cel: Any, soort: str, plek: str) -> str | None:
        """Return a cell as an answer; None (and a problem) when it cannot be one."""
        waarde = cel.value
        if (cel.parent.title, cel.row, cel.column) in self._samengevoegd:
            return None
        if waarde is None:
            return ""
        if cel.data_type == "f":
            self.meld(plek, "hier staat een formule.", "Typ het antwoord zelf.")
        elif cel.data_type == "e":
            self.meld(plek, f"hier staat een fout van Excel ({waarde}).", "Typ het antwoord opnieuw.")
        elif isinstance(waarde, bool):
            return "ja" if waarde else "nee"
        elif isinstance(waarde, int | float):
            return getal_als_tekst(waarde)
        elif isinstance(waarde, time) or (isinstance(waarde, datetime) and soort == "tijd"):
            if soort == "tijd":
                return f"{waarde:%H:%M}"
            self.meld(plek, "Excel heeft hier een tijd van gemaakt.", "Zet een apostrof (') voor de tekst.")
        elif isinstance(waarde, date):
            if soort == "datum":
                return f"{waarde:%d-%m-%Y}"
            self.meld(plek, "Excel heeft hier een datum van gemaakt.", "Zet een apostrof (') voor de tekst.")
        elif isinstance(waarde, timedelta):
            minuten = int(waarde.total_seconds() // 60)
            return f"{minuten // 60:02d}:{minuten % 60:02d}"
        else:
            return str(waarde).replace("\r\n", "\n").replace("_x000D_", "")
        return None


def _plek(blad: Worksheet, cel: Any) -> str:
    return f"cel {get_column_letter(cel.column)}{cel.row} op blad {blad.title}"


def _kaal(waarde: Any) -> str:
    return str(waarde).strip() if waarde is not None else ""
