"""The explicit register of all commands and demo steps.

A command is written as ``"module:name"`` and imported only when it is called or when its own group shows its
help. A command module imports nothing heavy at its top: spaCy, docxtpl, pydantic and openpyxl are imported
inside the command's function.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Groep:
    """A command group: its one-line Dutch help and its commands (name -> ``module:name``)."""

    hulp: str
    opdrachten: dict[str, str]


GROEPEN: dict[str, Groep] = {
    "traject": Groep(
        "Beschrijf een leerwerktraject en controleer het.",
        {
            "nieuw": "toolkit.cli.traject_nieuw:nieuw",
            "formulier": "toolkit.cli.traject_formulier:formulier",
            "lees": "toolkit.cli.traject_formulier:lees",
            "vergelijk": "toolkit.cli.traject_vergelijk:vergelijk",
            "wis-deelnemer": "toolkit.cli.traject_wis:wis_deelnemer",
            "toon": "toolkit.cli.traject:toon",
            "controleer": "toolkit.cli.traject_controleer:controleer",
            "regel": "toolkit.cli.traject_controleer:regel",
            "schema": "toolkit.cli.traject:schema",
        },
    ),
    "maak": Groep(
        "Maak de papieren van een traject in Word.",
        {
            "convenant": "toolkit.cli.maak:convenant",
            "rolverdeling": "toolkit.cli.maak:rolverdeling",
            "afsprakenplan": "toolkit.cli.maak:afsprakenplan",
            "canvas": "toolkit.cli.maak:canvas",
            "uitnodiging": "toolkit.cli.maak:uitnodiging",
            "intakeformulier": "toolkit.cli.maak:intakeformulier",
            "trilateraal": "toolkit.cli.maak:trilateraal",
            "terugkoppelgesprek": "toolkit.cli.maak:terugkoppelgesprek",
            "nazorgkaart": "toolkit.cli.maak:nazorgkaart",
            "agenda": "toolkit.cli.maak_agenda:agenda",
            "alles": "toolkit.cli.maak:alles",
            "addendum": "toolkit.cli.maak_addendum:addendum",
        },
    ),
    "sjabloon": Groep(
        "Maak de papieren in je eigen huisstijl.",
        {
            "lijst": "toolkit.cli.sjabloon:lijst",
            "exporteer": "toolkit.cli.sjabloon:exporteer",
            "velden": "toolkit.cli.sjabloon:velden",
            "controleer": "toolkit.cli.sjabloon:controleer",
        },
    ),
    "leesbaarheid": Groep(
        "Meet hoe moeilijk een tekst is.",
        {
            "meet": "toolkit.cli.leesbaarheid:meet",
            "uitleg": "toolkit.cli.leesbaarheid:uitleg",
        },
    ),
    "vacature": Groep(
        "Controleer een vacature.",
        {
            "controleer": "toolkit.cli.vacature:controleer",
            "verbeter": "toolkit.cli.vacature_verbeter:verbeter",
            "nieuw": "toolkit.cli.vacature_nieuw:nieuw",
            "regels": "toolkit.cli.vacature_regels:regels",
            "regel": "toolkit.cli.vacature_regels:regel",
            "schema": "toolkit.cli.vacature:schema",
        },
    ),
    "vaktaal": Groep(
        "Maak woordenlijsten en oefeningen per beroep.",
        {
            "beroepen": "toolkit.cli.vaktaal:beroepen",
            "kaart": "toolkit.cli.vaktaal:kaart",
            "controleer": "toolkit.cli.vaktaal:controleer",
            "schema": "toolkit.cli.vaktaal:schema",
            "vertalingen": "toolkit.cli.vaktaal_vertalingen:vertalingen",
            "lijst": "toolkit.cli.vaktaal_lijst:lijst",
            "oefenblad": "toolkit.cli.vaktaal_oefenblad:oefenblad",
            "toets": "toolkit.cli.vaktaal_toets:toets",
            "weekplan": "toolkit.cli.vaktaal_weekplan:weekplan",
            "uit-tekst": "toolkit.cli.vaktaal_uit_tekst:uit_tekst",
        },
    ),
}
"""The groups in the order in which the help shows them."""

LOSSE_OPDRACHTEN: dict[str, tuple[str, str]] = {
    "demo": ("toolkit.cli.demo:demo", "Maak een voorbeeld van alles wat leerwerk kan."),
}
"""Commands outside a group: name -> (``module:name``, one-line Dutch help)."""

DEMO_STAPPEN: tuple[str, ...] = (
    "toolkit.cli.demo_papieren:papieren",
    "toolkit.cli.demo_sjabloon:sjabloon",
    "toolkit.cli.demo_praktijk:praktijk",
    "toolkit.cli.demo_leesbaarheid:leesbaarheid",
    "toolkit.cli.demo_controle:controle",
    "toolkit.cli.demo_vacature:vacature",
    "toolkit.cli.demo_rapport:rapport",
    "toolkit.cli.demo_vaktaal:vaktaal",
)
"""The steps of ``leerwerk demo``, in order: functions ``(map: Path) -> list[tuple[Path, str]]`` that write
files into the folder (overwriting is allowed there) and return each file with a Dutch line on what it is."""
