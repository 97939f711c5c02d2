"""The types of the fields, and how they are read.

A value may come from YAML as text, because the loader reads plain scalars as text. The types here turn that
text into a date, a time, an amount or a number, and refuse with a Dutch message what cannot be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

DEELNEMER = "deelnemer"
"""The word that stands for the statushouders in a list of partijen (who was there, who does a taak)."""

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_MAX_GETAL = Decimal(1_000_000_000)


def fout(melding: str) -> PydanticCustomError:
    """Return a validation error that carries a Dutch message as it must be shown."""
    return PydanticCustomError("leerwerk", "{melding}", {"melding": melding})


@dataclass(frozen=True)
class Verwijzing:
    """Marks a text field that refers by id: to a ``partij``, a ``persoon``, an ``opleiding``.

    ``ook_deelnemer`` allows the word ``deelnemer`` as well.
    """

    naar: str
    ook_deelnemer: bool = False


def _lees_id(waarde: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}", waarde):
        raise fout("dit is geen goede korte naam. Gebruik alleen letters, cijfers, streepjes en punten.")
    return waarde


def lees_datum(waarde: Any) -> date:
    """Read a date as a user writes it: ``2027-09-01``, ``1-9-2027`` or ``1 september 2027``."""
    if isinstance(waarde, datetime) or not isinstance(waarde, str | date):
        raise fout("dit is geen datum. Schrijf bijvoorbeeld 2027-09-01 of 1-9-2027.")
    if isinstance(waarde, date):
        return waarde
    tekst = waarde.strip().lower()
    if m := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", tekst):
        jaar, maand, dag = map(int, m.groups())
    elif m := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", tekst):
        dag, maand, jaar = map(int, m.groups())
    elif (m := re.fullmatch(r"(\d{1,2}) ([a-z]+) (\d{4})", tekst)) and m[2] in MAANDEN:
        dag, maand, jaar = int(m[1]), MAANDEN.index(m[2]) + 1, int(m[3])
    else:
        raise fout(f"'{waarde}' is geen datum. Schrijf bijvoorbeeld 2027-09-01 of 1-9-2027.")
    try:
        uitkomst = date(jaar, maand, dag)
    except ValueError:
        raise fout(f"'{waarde}' bestaat niet als datum. Controleer de dag en de maand.") from None
    if not 1900 <= jaar <= 2200:
        raise fout(f"het jaar {jaar} kan niet kloppen. Controleer de datum.")
    return uitkomst


def lees_tijd(waarde: Any) -> time:
    """Read a time of day as a user writes it: ``07:30`` or ``7.30 uur``."""
    if isinstance(waarde, time):
        return waarde
    tekst = str(waarde).strip() if isinstance(waarde, str | Decimal) else ""
    m = re.fullmatch(r"(\d{1,2})[:.](\d{2})(?: ?uur)?", tekst)
    if m is None or int(m[1]) > 23 or int(m[2]) > 59:
        raise fout(f"'{waarde}' is geen tijd. Schrijf bijvoorbeeld 07:30.")
    return time(int(m[1]), int(m[2]))


def _lees_getal(waarde: Any, voorbeeld: str) -> Decimal:
    """Read a number the Dutch way (``12.500,50``) or plain (``12500.50``)."""
    if isinstance(waarde, bool) or not isinstance(waarde, str | int | float | Decimal):
        raise fout(f"dit is geen getal. Schrijf bijvoorbeeld {voorbeeld}.")
    tekst = re.sub(r"[\s€\u00a0]", "", str(waarde))
    tekst = re.sub(r",-+$", ",00", tekst)
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})+,\d+|-?\d{1,3}(\.\d{3}){2,}|-?\d+,\d+", tekst):
        tekst = tekst.replace(".", "").replace(",", ".")
    elif isinstance(waarde, str | Decimal) and re.fullmatch(r"-?\d{1,3}\.\d{3}", tekst):
        vol = tekst.replace(".", "")
        raise fout(f"'{waarde}' is niet duidelijk. Bedoel je {vol}? Schrijf dan {vol}, zonder punt.")
    if not re.fullmatch(r"-?\d+(\.\d+)?", tekst):
        raise fout(f"'{waarde}' is geen getal. Schrijf bijvoorbeeld {voorbeeld}.")
    try:
        getal = Decimal(tekst)
    except InvalidOperation:
        raise fout(f"'{waarde}' is geen getal. Schrijf bijvoorbeeld {voorbeeld}.") from None
    if getal < 0:
        raise fout(f"'{waarde}' is minder dan nul. Dat kan hier niet.")
    if getal > _MAX_GETAL:
        raise fout(f"'{waarde}' is te groot. Controleer het getal.")
    return getal


def _lees_euro(waarde: Any) -> Decimal:
    bedrag = _lees_getal(waarde, "12500 of 12.500,50")
    if bedrag != round(bedrag, 2):
        raise fout(f"'{waarde}' heeft meer dan twee cijfers achter de komma. Rond het bedrag af op centen.")
    return bedrag.quantize(Decimal("0.01"))


def _lees_uren(waarde: Any) -> Decimal:
    tekst = re.sub(r"\s*(uur|uren)$", "", waarde.strip()) if isinstance(waarde, str) else waarde
    return _lees_getal(tekst, "24 of 7,5")


def _lees_aantal(waarde: Any) -> int:
    getal = _lees_getal(waarde, "6")
    if getal != int(getal):
        raise fout(f"'{waarde}' is geen heel getal. Schrijf bijvoorbeeld 6.")
    return int(getal)


def _lees_maanden(waarde: Any) -> int:
    if isinstance(waarde, str) and (m := re.fullmatch(r"(\d+) ?(maand|maanden|mnd|jaar)", waarde.strip())):
        return int(m[1]) * (12 if m[2] == "jaar" else 1)
    return _lees_aantal(waarde)


def _lees_ja_nee(waarde: Any) -> bool:
    if isinstance(waarde, bool):
        return waarde
    if isinstance(waarde, str) and waarde.strip().lower() in ("ja", "true"):
        return True
    if isinstance(waarde, str) and waarde.strip().lower() in ("nee", "false"):
        return False
    raise fout(f"'{waarde}' is geen goed antwoord. Schrijf ja of nee.")


def _lees_telefoon(waarde: str) -> str:
    cijfers = re.sub(r"\D", "", waarde)
    if not re.fullmatch(r"\+?[\d\s()./-]+", waarde) or not 6 <= len(cijfers) <= 15:
        raise fout(
            f"'{waarde}' is geen telefoonnummer. Schrijf bijvoorbeeld 06 12 34 56 78 of 085 123 45 67."
        )
    if not waarde.startswith(("0", "+", "(0", "14")):
        raise fout(f"'{waarde}' begint niet met een 0 of een +. Is de eerste 0 weggevallen?")
    if (
        waarde.startswith("0")
        and not waarde.startswith(("00", "0800", "0900", "085", "088"))
        and len(cijfers) != 10
    ):
        raise fout(f"'{waarde}' heeft {len(cijfers)} cijfers. Een nummer dat met 0 begint, heeft 10 cijfers.")
    return waarde


@dataclass(frozen=True)
class Termijn:
    """A length of time as people agree on it: 4 weken, 3 maanden."""

    aantal: int
    eenheid: str

    def __str__(self) -> str:
        meer = {"dag": "dagen", "werkdag": "werkdagen", "week": "weken", "maand": "maanden"}
        return f"{self.aantal} {self.eenheid if self.aantal == 1 else meer.get(self.eenheid, self.eenheid)}"


_EENHEDEN = {
    vorm: vormen[0]
    for vormen in (
        ("dag", "dagen"),
        ("werkdag", "werkdagen"),
        ("week", "weken"),
        ("maand", "maanden"),
        ("jaar", "jaren"),
        ("uur", "uren"),
    )
    for vorm in vormen
}


def _lees_termijn(waarde: Any) -> Any:
    if isinstance(waarde, Termijn):
        return waarde
    m = re.fullmatch(r"(\d{1,4}) ?([a-z]+)", waarde.strip().lower()) if isinstance(waarde, str) else None
    if m is None or m[2] not in _EENHEDEN:
        raise fout(f"'{waarde}' is geen termijn. Schrijf bijvoorbeeld 4 weken of 3 maanden.")
    return Termijn(int(m[1]), _EENHEDEN[m[2]])


def _schema(soort: str | list[str], patroon: str | None = None) -> WithJsonSchema:
    return WithJsonSchema({"type": soort} if patroon is None else {"type": soort, "pattern": patroon})


Id = Annotated[str, AfterValidator(_lees_id)]
"""A short name that other places in the file refer to."""

PartijRef = Annotated[str, Verwijzing("partij")]
PersoonRef = Annotated[str, Verwijzing("persoon")]
OpleidingRef = Annotated[str, Verwijzing("opleiding")]
AanwezigeRef = Annotated[str, Verwijzing("partij", ook_deelnemer=True)]
"""A partij, or the word ``deelnemer``."""

_DATUM = r"^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} [a-z]+ \d{4})$"
Datum = Annotated[date, BeforeValidator(lees_datum), _schema("string", _DATUM)]
Tijd = Annotated[
    time,
    BeforeValidator(lees_tijd),
    PlainSerializer(lambda t: f"{t:%H:%M}", return_type=str),
    _schema("string", r"^\d{1,2}[:.]\d{2}( ?uur)?$"),
]
Euro = Annotated[Decimal, BeforeValidator(_lees_euro), _schema(["number", "string"])]
"""An amount in euros, two decimals, zero or more."""

Getal = Annotated[
    Decimal, BeforeValidator(lambda w: _lees_getal(w, "12 of 7,5")), _schema(["number", "string"])
]
Uren = Annotated[Decimal, BeforeValidator(_lees_uren), _schema(["number", "string"])]
Aantal = Annotated[int, BeforeValidator(_lees_aantal), _schema(["integer", "string"])]
Maanden = Annotated[int, BeforeValidator(_lees_maanden), _schema(["integer", "string"])]
"""A length of time in whole months."""

JaNee = Annotated[
    bool,
    BeforeValidator(_lees_ja_nee),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["ja", "nee"]}]}),
]
Telefoon = Annotated[str, AfterValidator(_lees_telefoon)]
TermijnVeld = Annotated[
    Termijn,
    BeforeValidator(_lees_termijn),
    PlainSerializer(str, return_type=str),
    _schema("string", r"^\d{1,4} ?[a-z]+$"),
]
