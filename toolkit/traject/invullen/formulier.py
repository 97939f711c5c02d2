"""The form of one partij: its own facts, and a few facts that all partijen share.

Nothing here knows Excel or Word. Every answer has a key that stays the same whatever is added elsewhere in
the traject: ``partij.plaats``, ``mensen/sanne/telefoon``, ``inzet/2/wanneer``. Facts about deelnemers are
never in a form: a form is mailed around.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen import formulier_velden as v
from toolkit.traject.invullen.antwoord import (
    HOE,
    Antwoordsoort,
    Namen,
    als_tekst,
    antwoordsoort,
    keuzes,
    label,
    uitleg,
    voorbeeld,
)
from toolkit.traject.model import Model, Traject
from toolkit.traject.model.partijen import Partij
from toolkit.traject.structuur import Pad, veldsoorten

VORM = 1
"""The version of the form; a form of another version is not read."""

LEGE_RIJEN = 6
"""Empty rows in a table, for what is new."""


@dataclass(frozen=True)
class Vraag:
    """One question of the form. ``pad`` is where the answer goes; relative to the row for a column."""

    sleutel: str
    pad: Pad
    label: str
    uitleg: str
    voorbeeld: str
    soort: Antwoordsoort
    keuzes: tuple[str, ...]
    antwoord: str = ""

    @property
    def hint(self) -> str:
        """What to type: an example, or the kind of answer."""
        if self.voorbeeld:
            return f"Bijvoorbeeld: {self.voorbeeld}"
        if self.keuzes:
            return "Je kunt er meer kiezen." if self.soort.is_lijst else "Kies uit de lijst."
        return HOE.get(self.soort.soort, "")


@dataclass(frozen=True)
class Blok:
    """Questions that belong together."""

    titel: str
    uitleg: str
    vragen: tuple[Vraag, ...]


@dataclass(frozen=True)
class Rij:
    """One row that is filled in already: its key and its answers, one per column."""

    sleutel: str
    antwoorden: tuple[str, ...]


@dataclass(frozen=True)
class Tabel:
    """A list of things of one kind. ``vast`` are the fields that every new row gets."""

    sleutel: str
    titel: str
    uitleg: str
    pad: Pad
    deel: type[Model]
    kolommen: tuple[Vraag, ...]
    rijen: tuple[Rij, ...]
    vast: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Formulier:
    """What one partij is asked."""

    partij: str
    partijnaam: str
    trajectnaam: str
    blokken: tuple[Blok, ...]
    tabellen: tuple[Tabel, ...]

    def vragen(self) -> dict[str, Vraag]:
        """Return every single question by its key."""
        return {vraag.sleutel: vraag for blok in self.blokken for vraag in blok.vragen}

    def begin(self) -> dict[str, str]:
        """Return every answer that is filled in when the form is made, by its key."""
        los = {sleutel: vraag.antwoord for sleutel, vraag in self.vragen().items()}
        for tabel in self.tabellen:
            for rij in tabel.rijen:
                for kolom, antwoord in zip(tabel.kolommen, rij.antwoorden, strict=True):
                    los[f"{tabel.sleutel}/{rij.sleutel}/{kolom.sleutel}"] = antwoord
        return los


def maak_formulier(traject: Traject, partij: str) -> Formulier:
    """Return the form of the partij with this id, with what is known filled in.

    Raises:
        GebruikersFout: there is no such partij.
    """
    nummer = next((i for i, p in enumerate(traject.partijen) if p.id.lower() == partij.lower()), None)
    if nummer is None:
        bekend = ", ".join(p.id for p in traject.partijen) or "geen"
        raise GebruikersFout(
            Probleem(
                f"er is geen partij met de id '{partij}'.", oplossing=f"Partijen in het traject: {bekend}."
            )
        )
    wie = traject.partijen[nummer]
    bouw = _Bouw(traject, ("partijen", nummer))
    return Formulier(
        wie.id,
        wie.naam or wie.id,
        traject.traject.naam or "",
        tuple(_blokken(traject, wie, bouw)),
        tuple(_tabellen(traject, wie, bouw)),
    )


def is_cel(sleutel: str) -> bool:
    """Return whether a key is that of a cell in a table, and not of a single question."""
    return sleutel.count("/") == 2


def is_werkgever(traject: Traject, partij: Partij) -> bool:
    """Return whether a partij fills in what only a werkgever arranges."""
    return partij in traject.werkgevers


def _blokken(traject: Traject, wie: Partij, bouw: _Bouw) -> Iterator[Blok]:
    def eigen(titel: str, uitleg_: str, namen: tuple[str, ...], voor: str = "") -> Blok:
        return Blok(titel, uitleg_, tuple(bouw.vraag("partij", bouw.partij, f"{voor}{n}", n) for n in namen))

    yield eigen("Jullie organisatie", "Zo staat jullie organisatie in het convenant.", v.ORGANISATIE)
    yield eigen(
        "Wie tekent er?",
        "De persoon die het convenant namens jullie ondertekent.",
        ("vertegenwoordiger.naam", "vertegenwoordiger.functie", "vertegenwoordiger.volmacht"),
    )
    yield eigen(
        "Wat verwachten jullie?",
        "Schrijf in één of twee zinnen.",
        ("belang", "verwachting", "beweegreden", "zorg", "contact"),
    )
    yield eigen(
        "Wat brengen jullie mee?",
        "Geld staat apart, bij Geld.",
        ("inbreng.expertise", "inbreng.uren", "inbreng.middelen"),
    )
    if is_werkgever(traject, wie):
        yield eigen("Werkplek en begeleiding", "Alleen voor een werkgever.", v.WERKGEVER, "werkgever.")
    for nr, opleiding in enumerate(traject.opleidingen):
        if opleiding.opleider == wie.id:
            yield Blok(
                f"De opleiding: {opleiding.naam or opleiding.id}",
                "Alleen voor de opleider.",
                tuple(
                    bouw.vraag(f"opleiding/{opleiding.id}", ("opleidingen", nr), n, n) for n in v.OPLEIDING
                ),
            )
    yield Blok(
        "Afspraken van iedereen",
        "Dit spreken alle partijen samen af. Klopt iets niet? Verander het dan hier.",
        tuple(bouw.vraag("samen", (), n, n) for n in v.SAMEN),
    )


def _tabellen(traject: Traject, wie: Partij, bouw: _Bouw) -> Iterator[Tabel]:
    p = bouw.partij
    yield bouw.tabel(
        "mensen",
        "Mensen",
        "Wie werken er voor jullie aan dit traject? Eén persoon per regel.",
        ("personen",),
        v.PERSOON,
        [(x.id, ("personen", i)) for i, x in enumerate(traject.personen) if x.partij == wie.id],
        vast=(("partij", wie.id),),
    )
    inzet = [(str(i + 1), (*p, "inzet", i)) for i in range(len(wie.inzet))]
    yield bouw.tabel(
        "inzet",
        "Wat jullie doen",
        "Wat beloven jullie te doen? Eén ding per regel. Dit komt in het convenant.",
        (*p, "inzet"),
        ("wat", "wanneer", "uren", "middelen"),
        inzet,
    )
    bijdragen = enumerate(traject.financien.bijdragen)
    yield bouw.tabel(
        "geld",
        "Geld",
        "Wat betalen jullie mee? Eén bijdrage per regel. 0 mag ook.",
        ("financien", "bijdragen"),
        v.BIJDRAGE,
        [(str(i + 1), ("financien", "bijdragen", i)) for i, x in bijdragen if x.partij == wie.id],
        vast=(("partij", wie.id),),
    )
    if is_werkgever(traject, wie):
        pad = (*p, "werkgever", "werkafspraken")
        yield bouw.tabel(
            "werkafspraken",
            "Werkafspraken",
            "Wat doet een deelnemer bij ziekte, te laat komen of problemen?",
            pad,
            ("situatie", "wat", "wie", "wanneer", "hoe"),
            [(str(i + 1), (*pad, i)) for i in range(len(wie.werkgever.werkafspraken))],
        )


class _Bouw:
    """Makes questions for one traject, seen from one partij."""

    def __init__(self, traject: Traject, partij: Pad) -> None:
        self._traject, self.partij, self._namen = traject, partij, Namen(traject)

    def vraag(self, voor: str, begin: Pad, veld: str, kort: str) -> Vraag:
        pad: Pad = (*begin, *veld.split("."))
        deel, waarde = haal(self._traject, pad)
        return self._maak(f"{voor}.{kort}", pad, kort, deel, waarde)

    def tabel(
        self,
        sleutel: str,
        titel: str,
        uitleg_: str,
        pad: Pad,
        velden: tuple[str, ...],
        rijen: list[tuple[str, Pad]],
        vast: tuple[tuple[str, str], ...] = (),
    ) -> Tabel:
        deel = soort_op(pad)
        kolommen = tuple(self._maak(veld, (veld,), veld, deel, None) for veld in velden)
        gevuld = []
        for naam, plek in rijen:
            antwoorden = [haal(self._traject, (*plek, veld))[1] for veld in velden]
            teksten = (als_tekst(w, k.soort, self._namen) for w, k in zip(antwoorden, kolommen, strict=True))
            gevuld.append(Rij(naam, tuple(teksten)))
        return Tabel(sleutel, titel, uitleg_, pad, deel, kolommen, tuple(gevuld), vast)

    def _maak(self, sleutel: str, pad: Pad, kort: str, deel: type[Model], waarde: Any) -> Vraag:
        naam = str(pad[-1])
        soort = antwoordsoort(deel, naam)
        return Vraag(
            sleutel,
            pad,
            v.NAAMLABELS.get(kort, label(naam)),
            uitleg(deel, naam),
            voorbeeld(deel, naam, soort),
            soort,
            keuzes(soort, self._namen),
            als_tekst(waarde, soort, self._namen),
        )


def haal(traject: Traject, pad: Pad) -> tuple[type[Model], Any]:
    """Return the part of the model that holds the last field of ``pad``, and the value there (None: none)."""
    deel, waarde = traject, None
    for stap in pad[:-1]:
        deel = deel[stap] if isinstance(stap, int) else getattr(deel, stap)  # type: ignore[index]
    waarde = getattr(deel, str(pad[-1]))
    return type(deel), waarde


def soort_op(pad: Pad) -> type[Model]:
    """Return the kind of item in the list at ``pad``."""
    deel: type[Model] = Traject
    for stap in pad:
        if isinstance(stap, str):
            onder = veldsoorten(deel)[stap].deel
            assert onder is not None
            deel = onder
    return deel
