"""The questions of a new traject, in chapters.

Which questions there are depends on the answers so far: each partij that is added brings its own. So the list
is made anew from the answers, which are the only thing that is kept. An answer has the name of its field as
key (``partijen[2].naam``); ``partijen[2]?`` says whether there is a second one. None is "weet ik nog niet".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from toolkit.traject.invullen.antwoord import Antwoordsoort, antwoordsoort, uitleg, voorbeeld
from toolkit.traject.laden import lees_veldpad
from toolkit.traject.model.keuzes import Fasenaam, Rol
from toolkit.traject.structuur import Pad, deel_op

Antwoorden = dict[str, str | None]
MAX_ITEMS = 400
"""The most items of one list; more is a slip in an answers file."""


@dataclass(frozen=True)
class Stap:
    """One question. ``soort`` is None for the question whether there is another one."""

    sleutel: str
    hoofdstuk: int
    kop: str
    vraag: str
    voorbeeld: str = ""
    soort: Antwoordsoort | None = None

    @property
    def pad(self) -> Pad:
        """The place of the answer in the traject."""
        return lees_veldpad(self.sleutel.rstrip("?"))


@dataclass(frozen=True)
class Hoofdstuk:
    """Questions that belong together."""

    titel: str
    uitleg: str
    maak: Callable[[_Maker], None]


class _Maker:
    """Collects the questions of one chapter."""

    def __init__(self, antwoorden: Antwoorden, nummer: int) -> None:
        self.antwoorden, self._nummer = antwoorden, nummer
        self.stappen: list[Stap] = []

    def los(self, voor: str, *velden: str, kop: str = "") -> None:
        """Ask the fields ``velden`` of the part at ``voor``."""
        for veld in velden:
            sleutel = f"{voor}.{veld}"
            pad = lees_veldpad(sleutel)
            deel = deel_op(pad[:-1])
            assert deel is not None
            naam = str(pad[-1])
            soort = antwoordsoort(deel, naam)
            hint = voorbeeld(deel, naam, soort)
            self.stappen.append(Stap(sleutel, self._nummer, kop, uitleg(deel, naam), hint, soort))

    def herhaal(
        self, lijst: str, woord: str, maak: Callable[[str, str], None], *, mag_leeg: bool = False
    ) -> None:
        """Ask for the items of a list one by one, and after each whether there is another."""
        if mag_leeg and not self._nog(f"{lijst}[1]?", f"Wil je nu {woord} invullen?"):
            return
        nummer = 1
        while True:
            maak(f"{lijst}[{nummer}]", f"{woord.split(' ')[-1].capitalize()} {nummer}")
            if nummer >= MAX_ITEMS or not self._nog(f"{lijst}[{nummer + 1}]?", f"Nog {woord}?"):
                return
            nummer += 1

    def _nog(self, sleutel: str, vraag: str) -> bool:
        self.stappen.append(Stap(sleutel, self._nummer, "", vraag))
        return self.antwoorden.get(sleutel) == "ja"


_ROLLEN = (
    Rol.REGISSEUR, Rol.INTERMEDIAIR, Rol.WERKGEVER, Rol.OPLEIDER, Rol.TAALOPLEIDER, Rol.JOBCOACH, Rol.BUDDY,
)  # fmt: skip
VAST: dict[str, tuple[str, tuple[str, ...]]] = {
    "rollen": ("rol", tuple(rol.value for rol in _ROLLEN)),
    "fasen": ("fase", tuple(fase.value for fase in Fasenaam)),
}
"""Lists whose items are known beforehand: the field that says which one, and its values."""


def _traject(m: _Maker) -> None:
    m.los(
        "traject", "naam", "beroep", "regio", "start", "eind", "verlenging", "plaatsen", "plaats", "datum",
        "documentversie",
    )  # fmt: skip


def _partijen(m: _Maker) -> None:
    def een(voor: str, kop: str) -> None:
        m.los(voor, "naam", "afkorting", "type", "rechtsvorm", "adres", "postcode", "plaats", "kvk", kop=kop)
        m.los(voor, *(f"vertegenwoordiger.{x}" for x in ("naam", "functie", "volmacht")), kop=kop)
        m.los(voor, "belang", "verwachting", "beweegreden", "zorg", kop=kop)
        if (m.antwoorden.get(f"{voor}.type") or "").casefold() == "werkgever":
            m.los(
                f"{voor}.werkgever",
                "werkplek.aantal",
                "werkplek.adres",
                "werkplek.werk",
                "perspectief",
                kop=kop,
            )
        naam = m.antwoorden.get(f"{voor}.afkorting") or kop.lower()
        m.herhaal(
            f"{voor}.inzet",
            f"iets dat {naam} belooft",
            lambda plek, _: m.los(plek, "wat", "wanneer", "uren", kop=f"{kop}: wat {naam} doet"),
        )

    m.herhaal("partijen", "een partij", een)


def _mensen(m: _Maker) -> None:
    velden = ("naam", "functie", "partij", "telefoon", "email", "kanaal", "bereikbaar")
    m.herhaal("personen", "een persoon", lambda voor, kop: m.los(voor, *velden, kop=kop))


def _doel(m: _Maker) -> None:
    m.los("doel", "specifiek", "indicator", "getal", "eenheid", "acceptabel", "realistisch", "datum")


def _rollen(m: _Maker) -> None:
    for nummer, rol in enumerate(_ROLLEN, 1):
        m.los(f"rollen[{nummer}]", "partij", "persoon", kop=f"Rol: {rol.label}")


def _planning(m: _Maker) -> None:
    for nummer, fase in enumerate(Fasenaam, 1):
        m.los(f"fasen[{nummer}]", "start", "eind", "kosten", kop=fase.label)


def _taken(m: _Maker) -> None:
    velden = ("taak", "fase", "uitvoerder", "eindverantwoordelijk", "raadplegen", "informeren", "klaar_op")
    m.herhaal("taken", "een taak", lambda voor, kop: m.los(voor, *velden, kop=kop), mag_leeg=True)


def _geld(m: _Maker) -> None:
    m.los("financien", "begroting", "btw")
    for nummer in range(1, aantal(m.antwoorden, "partijen") + 1):
        naam = m.antwoorden.get(f"partijen[{nummer}].naam") or f"partij {nummer}"
        m.los(f"financien.bijdragen[{nummer}]", "bedrag", "soort", "periode", kop=f"Bijdrage van {naam}")
    m.los("financien", "risicodeling", "opbrengstdeling")
    m.los("taalbudget", "bedrag")


def _overleg(m: _Maker) -> None:
    m.los("overleg", "frequentie", "voorzitter", kop="Overleg")
    m.los("monitoring", "frequentie", "wie", kop="Volgen hoe het gaat")
    for nummer, wat in enumerate(("werk", "taal", "vak"), 1):
        m.los(f"monitoring.indicatoren[{nummer}]", "indicator", "meting", kop=f"Volgen: {wat}")
    m.los("evaluatie", "datums", "wie", "gevolg", kop="Evaluatie")


VAST["monitoring.indicatoren"] = ("soort", ("arbeid", "taal", "vak"))


def _gegevens(m: _Maker) -> None:
    m.los(
        "gegevens",
        "doel",
        "grondslag",
        "soorten",
        "delen_met",
        "bewaartermijn",
        "verantwoordelijk",
        "rechten",
    )


def _convenant(m: _Maker) -> None:
    m.los("convenant", "overwegingen", "afdwingbaar", "ingang", "bijlagen")
    m.los("convenant.geschillen", "overleg", kop="Als jullie het niet eens zijn")
    m.los("convenant.wijziging", "vorm", "termijn", kop="Het convenant wijzigen")
    m.los("convenant.opzegging", "gronden", "wijze", "termijn", "gevolg_voor_overigen", kop="Stoppen")


def _opleiding(m: _Maker) -> None:
    velden = ("naam", "opleider", "route", "inhoud", "uitkomst", "start", "eind")
    m.herhaal("opleidingen", "een opleiding", lambda voor, kop: m.los(voor, *velden, kop=kop), mag_leeg=True)


def _deelnemers(m: _Maker) -> None:
    velden = ("code", "eerste_taal", "werkgever", "opleiding", "functie", "start", "eind", "doel")
    m.herhaal("deelnemers", "een deelnemer", lambda voor, kop: m.los(voor, *velden, kop=kop), mag_leeg=True)


HOOFDSTUKKEN: tuple[Hoofdstuk, ...] = (
    Hoofdstuk("Het traject", "Naam, beroep en looptijd.", _traject),
    Hoofdstuk("De partijen", "De organisaties die meedoen, één voor één.", _partijen),
    Hoofdstuk("De mensen", "Wie werken er voor de partijen?", _mensen),
    Hoofdstuk("Het doel", "Wat willen jullie bereiken?", _doel),
    Hoofdstuk("De rollen", "Welke partij en welke persoon heeft welke rol?", _rollen),
    Hoofdstuk("De planning", "De zes delen van het traject, met datums en kosten.", _planning),
    Hoofdstuk("Wie doet wat", "De taken, één voor één.", _taken),
    Hoofdstuk("Geld", "Wat kost het, en wie betaalt wat?", _geld),
    Hoofdstuk("Overleg en terugkijken", "Hoe houden jullie elkaar op de hoogte?", _overleg),
    Hoofdstuk("Persoonsgegevens", "Hoe gaan jullie om met gegevens van deelnemers?", _gegevens),
    Hoofdstuk("Het convenant", "Wat alleen in het convenant staat.", _convenant),
    Hoofdstuk("De opleiding", "Wat leren de deelnemers?", _opleiding),
    Hoofdstuk("De deelnemers", "Gebruik een code en geen naam. Schrijf nooit een BSN op.", _deelnemers),
)


def stappen(antwoorden: Antwoorden) -> list[Stap]:
    """Return every question, given the answers so far."""
    return [stap for nummer in range(len(HOOFDSTUKKEN)) for stap in _hoofdstuk(antwoorden, nummer)]


def _hoofdstuk(antwoorden: Antwoorden, nummer: int) -> Iterator[Stap]:
    maker = _Maker(antwoorden, nummer)
    HOOFDSTUKKEN[nummer].maak(maker)
    yield from maker.stappen


def aantal(antwoorden: Antwoorden, lijst: str) -> int:
    """Return how many items a list has that always has one."""
    nummer = 1
    while antwoorden.get(f"{lijst}[{nummer + 1}]?") == "ja" and nummer < MAX_ITEMS:
        nummer += 1
    return nummer


def vul_aantallen_aan(antwoorden: Antwoorden) -> None:
    """Say "ja, nog een" for every item that has an answer: an answers file does not need to say so itself."""
    for sleutel in list(antwoorden):
        for gevonden in re.finditer(r"\[(\d+)\]", sleutel):
            lijst = sleutel[: gevonden.start()]
            if lijst in VAST or lijst == "financien.bijdragen":
                continue
            for nummer in range(1, min(int(gevonden[1]), MAX_ITEMS) + 1):
                antwoorden.setdefault(f"{lijst}[{nummer}]?", "ja")
