"""What kind of answer a field takes: how an answer is shown, read and written into the YAML.

Every answer travels as plain text, whatever it came from (keyboard, Excel, Word). The same fact always gives
the same text, so two texts can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from toolkit.traject.meldingen import vertaal_los
from toolkit.traject.model import DEELNEMER, Model, Traject, Verwijzing
from toolkit.traject.model import soorten as s
from toolkit.traject.model.keuzes import Keuze
from toolkit.traject.persoonsgegevens import bevat_bsn
from toolkit.traject.yaml_schrijven import Stroom

_SOORTEN: tuple[tuple[Any, str], ...] = (
    (s.Datum, "datum"),
    (s.Tijd, "tijd"),
    (s.Euro, "bedrag"),
    (s.Getal, "getal"),
    (s.Uren, "getal"),
    (s.Aantal, "getal"),
    (s.Maanden, "getal"),
    (s.JaNee, "ja of nee"),
    (s.TermijnVeld, "termijn"),
)
HOE: dict[str, str] = {
    "datum": "dag-maand-jaar, zoals 1-9-2027",
    "tijd": "uur en minuten, zoals 07:30",
    "bedrag": "een bedrag in euro's, zoals 12500 of 12500,50",
    "getal": "een getal",
    "ja of nee": "ja of nee",
    "termijn": "een aantal dagen, weken of maanden, zoals 4 weken",
}
"""What to type, per kind of answer."""


class AntwoordFout(ValueError):
    """An answer that cannot be read; holds the Dutch message and the cure."""

    def __init__(self, melding: str, oplossing: str | None = None) -> None:
        super().__init__(melding)
        self.melding, self.oplossing = melding, oplossing


@dataclass(frozen=True)
class Antwoordsoort:
    """What a field takes: one value or a list of ``soort``; a fixed choice, or a reference to an id."""

    veld: str
    soort: str
    is_lijst: bool
    keuze: type[Keuze] | None
    verwijzing: Verwijzing | None
    adapter: TypeAdapter[Any]

    @property
    def los_te_kiezen(self) -> bool:
        """Whether there is one answer out of a known list."""
        return not self.is_lijst and (self.keuze is not None or self.verwijzing is not None or self.ja_nee)

    @property
    def ja_nee(self) -> bool:
        """Whether the answer is yes or no."""
        return self.soort == "ja of nee"


@cache
def antwoordsoort(deel: type[Model], naam: str) -> Antwoordsoort:
    """Return what the field ``naam`` of a part takes."""
    info = deel.model_fields[naam]
    annotatie: Any = info.annotation
    type_ = next((a for a in get_args(annotatie) if a is not type(None)), annotatie)
    is_lijst = get_origin(annotatie) is list
    if not get_args(annotatie) and info.metadata:
        type_ = Annotated[(annotatie, *info.metadata)]
    kern = get_args(type_)[0] if get_origin(type_) is Annotated else type_
    verwijzing = next((m for m in getattr(type_, "__metadata__", ()) if isinstance(m, Verwijzing)), None)
    keuze = kern if isinstance(kern, type) and issubclass(kern, Keuze) else None
    return Antwoordsoort(
        naam,
        next((woord for soort, woord in _SOORTEN if soort == type_), "tekst"),
        is_lijst,
        keuze,
        verwijzing,
        TypeAdapter(type_),
    )


class Namen:
    """The names under which partijen, personen and opleidingen are known to the people who fill in.

    ``extra`` are people that are new in a form: name -> id.
    """

    def __init__(self, traject: Traject) -> None:
        self._per_soort: dict[str, dict[str, str]] = {
            "partij": _unieke((p.id, p.afkorting or p.naam or p.id) for p in traject.partijen),
            "persoon": _unieke((p.id, p.naam or p.id) for p in traject.personen),
            "opleiding": _unieke((o.id, o.naam or o.id) for o in traject.opleidingen),
        }
        self._lang = {p.naam.casefold(): p.id for p in traject.partijen if p.naam}

    def keuzes(self, verwijzing: Verwijzing) -> dict[str, str]:
        """Return every name with its id, in the order of the traject."""
        namen = {naam: id_ for id_, naam in self._per_soort[verwijzing.naar].items()}
        return {**namen, "de deelnemer": DEELNEMER} if verwijzing.ook_deelnemer else namen

    def naam(self, verwijzing: Verwijzing, id_: str) -> str:
        """Return the name that belongs to an id."""
        if verwijzing.ook_deelnemer and id_ == DEELNEMER:
            return "de deelnemer"
        return self._per_soort[verwijzing.naar].get(id_, id_)

    def zoek(self, verwijzing: Verwijzing, tekst: str, extra: Mapping[str, str]) -> str:
        """Return the id that a name (or an id) means.

        Raises:
            AntwoordFout: nobody has that name.
        """
        gezocht = tekst.strip().casefold()
        keuzes = self.keuzes(verwijzing)
        for naam, id_ in {**keuzes, **(extra if verwijzing.naar == "persoon" else {})}.items():
            if gezocht in (naam.casefold(), id_.casefold()):
                return id_
        if verwijzing.naar == "partij" and gezocht in self._lang:
            return self._lang[gezocht]
        wie = {"partij": "een partij", "persoon": "een persoon", "opleiding": "een opleiding"}[
            verwijzing.naar
        ]
        kort = ", ".join(list(keuzes)[:12]) or "er is nog niemand ingevuld"
        raise AntwoordFout(f"'{tekst}' is niet de naam van {wie} in het traject.", f"Kies uit: {kort}.")


def _unieke(paren: Any) -> dict[str, str]:
    lijst = list(paren)
    gezien: dict[str, int] = {}
    for _, naam in lijst:
        gezien[naam.casefold()] = gezien.get(naam.casefold(), 0) + 1
    return {id_: naam if gezien[naam.casefold()] == 1 else f"{naam} ({id_})" for id_, naam in lijst}


def keuzes(soort: Antwoordsoort, namen: Namen) -> tuple[str, ...]:
    """Return the answers to choose from; nothing when any text is fine."""
    if soort.keuze is not None:
        return tuple(keuze.label for keuze in soort.keuze)
    if soort.verwijzing is not None:
        return tuple(namen.keuzes(soort.verwijzing))
    return ("ja", "nee") if soort.ja_nee else ()


def als_tekst(waarde: Any, soort: Antwoordsoort, namen: Namen) -> str:
    """Return a value of the traject as an answer; an empty text when there is none."""
    if waarde is None or (isinstance(waarde, list) and not waarde):
        return ""
    if isinstance(waarde, list):
        return "\n".join(als_tekst(w, soort, namen) for w in waarde)
    if soort.verwijzing is not None:
        return namen.naam(soort.verwijzing, waarde)
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Keuze):
        return waarde.label
    if isinstance(waarde, date):
        return f"{waarde:%d-%m-%Y}"
    if isinstance(waarde, time):
        return f"{waarde:%H:%M}"
    if isinstance(waarde, Decimal | int):
        return getal_als_tekst(waarde)
    return str(waarde)


def getal_als_tekst(waarde: Decimal | int | float) -> str:
    """Return a number with a comma and without needless zeros: ``12500,5``."""
    tekst = f"{Decimal(str(waarde)):f}"
    return (tekst.rstrip("0").rstrip(".") if "." in tekst else tekst).replace(".", ",")


def lees_antwoord(
    tekst: str, soort: Antwoordsoort, namen: Namen, extra: Mapping[str, str] | None = None
) -> Any:
    """Return the value that an answer means; None for an empty answer, a list for a list.

    Items of a list stand on lines of their own or with ``;`` between them; ids, choices and dates also with
    a comma.

    Raises:
        AntwoordFout: it cannot be read.
    """
    schoon = tekst.strip()
    if not schoon:
        return None
    if bevat_bsn(schoon, soort.veld):
        raise AntwoordFout(
            "hier staat een burgerservicenummer (BSN). De wet verbiedt dat in dit bestand.", "Haal het weg."
        )
    if not soort.is_lijst:
        return _lees_een(schoon, soort, namen, extra or {})
    tussen = r"[;\n]" if soort.soort == "tekst" and not (soort.keuze or soort.verwijzing) else r"[;,\n]"
    delen = [deel.strip() for deel in re.split(tussen, schoon) if deel.strip()]
    return [_lees_een(deel, soort, namen, extra or {}) for deel in delen] or None


def _lees_een(tekst: str, soort: Antwoordsoort, namen: Namen, extra: Mapping[str, str]) -> Any:
    if soort.verwijzing is not None:
        return namen.zoek(soort.verwijzing, tekst, extra)
    if soort.ja_nee and tekst.casefold() in ("j", "n"):
        tekst = "ja" if tekst.casefold() == "j" else "nee"
    try:
        return soort.adapter.validate_python(tekst)
    except ValidationError as fout:
        los = fout.errors(include_url=False)[0]
        if soort.keuze is not None:
            los = {**los, "ctx": {"expected": ", ".join(k.label for k in soort.keuze)}}
        raise AntwoordFout(*vertaal_los(los, (soort.veld,))) from None


def naar_yaml(waarde: Any, soort: Antwoordsoort | None = None) -> Any:
    """Return a value as it goes into the YAML: text, whole number, date, or a list of those."""
    if isinstance(waarde, list):
        kort = soort is not None and (soort.keuze is not None or soort.verwijzing is not None)
        return [Stroom(w) if kort and isinstance(w, str) else w for w in map(naar_yaml, waarde)]
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Enum):
        return str(waarde.value)
    if isinstance(waarde, time):
        return f"{waarde:%H:%M}"
    if isinstance(waarde, Decimal):
        return int(waarde) if waarde == int(waarde) else getal_als_tekst(waarde)
    return waarde if isinstance(waarde, date | int) else str(waarde)


_LABELS = {
    "kvk": "KvK-nummer",
    "rsin": "RSIN",
    "btw": "Btw-nummer",
    "iban": "Rekeningnummer (IBAN)",
    "email": "E-mail",
    "vca": "VCA",
    "wat": "Wat",
    "kanaal": "Beste manier",
    "eind": "Einde",
}


def label(naam: str) -> str:
    """Return the name of a field for a reader."""
    return _LABELS.get(naam, naam.replace("_", " ").capitalize())


def uitleg(deel: type[Model], naam: str) -> str:
    """Return what a field means, without what only a reader of the YAML needs."""
    tekst = deel.model_fields[naam].description or ""
    return re.sub(
        r" ?\(id'?s? uit '\w+'\)|: id's uit 'partijen', en 'deelnemer' voor statushouders", "", tekst
    )


def voorbeeld(deel: type[Model], naam: str, soort: Antwoordsoort) -> str:
    """Return an example of an answer; nothing for a choice, which shows its answers itself."""
    if soort.keuze is not None or soort.verwijzing is not None:
        return ""
    gegeven = deel.model_fields[naam].examples or []
    if soort.soort == "datum" and gegeven:
        return f"{date.fromisoformat(gegeven[0]):%d-%m-%Y}"
    tekst = [str(x) for x in gegeven]
    return "; ".join(tekst) if soort.is_lijst else " of ".join(tekst[:2])
