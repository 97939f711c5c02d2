"""Make papers of a traject: gather the fields, report what is missing, write the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from toolkit.bestanden import controleer_doelen, schrijf_bestanden, veilige_naam
from toolkit.bronnen import data_dir
from toolkit.documenten.feiten import Gat
from toolkit.documenten.papieren import PAPIEREN, Bron, Papier
from toolkit.documenten.papieren.bron import Velden
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.model import Deelnemer, Traject


@dataclass(frozen=True)
class Opdracht:
    """One file to make: its name without extension, its paper, and what is missing for it.

    The fields are read anew when the file is made; so a thousand papers take no more memory than one.
    """

    naam: str
    papier: Papier
    traject: Traject
    deelnemer: Deelnemer | None
    gaten: tuple[Gat, ...]

    @property
    def titel(self) -> str:
        """What the file is, for the user."""
        return _titel(self.papier, self.deelnemer)

    def velden(self, *, concept: bool) -> Velden:
        """Return the fields for the template, with the list of gaps."""
        gaten = [{"veld": gat.veld, "vraag": gat.vraag} for gat in self.gaten]
        velden, _ = _lees(self.papier, self.traject, self.deelnemer)
        return {**velden, "concept": concept, "gaten": gaten}


def _titel(papier: Papier, deelnemer: Deelnemer | None) -> str:
    return f"{papier.titel} {deelnemer.code}" if deelnemer else papier.titel


def _lees(papier: Papier, traject: Traject, deelnemer: Deelnemer | None) -> tuple[Velden, tuple[Gat, ...]]:
    bron = Bron(traject, _titel(papier, deelnemer), deelnemer)
    return papier.velden(bron), tuple(bron.feiten.gaten.values())


def bereid_voor(traject: Traject, namen: Iterable[str], *, deelnemer: str | None = None) -> list[Opdracht]:
    """Return what must be made for the papers ``namen``: one per traject, or one per deelnemer.

    Raises:
        GebruikersFout: there is no such deelnemer, or there are none while a paper is about one.
    """
    opdrachten = []
    for papier in (PAPIEREN[naam] for naam in namen):
        for wie in _deelnemers(traject, deelnemer) if papier.per_deelnemer else [None]:
            _, gaten = _lees(papier, traject, wie)
            naam = veilige_naam(f"{papier.naam}-{wie.code}" if wie else papier.naam)
            opdrachten.append(Opdracht(naam, papier, traject, wie, gaten))
    _weiger_gelijke_namen(opdrachten)
    return opdrachten


def _weiger_gelijke_namen(opdrachten: list[Opdracht]) -> None:
    """Refuse two papers of one name: to Windows ``d01`` and ``D01`` are the same file."""
    gezien: dict[str, Opdracht] = {}
    for opdracht in opdrachten:
        ander = gezien.setdefault(opdracht.naam.casefold(), opdracht)
        if ander is not opdracht:
            raise GebruikersFout(
                Probleem(
                    f"{ander.titel} en {opdracht.titel} krijgen dezelfde bestandsnaam.",
                    veld="deelnemers",
                    oplossing="Geef elke deelnemer een eigen code.",
                )
            )


def _deelnemers(traject: Traject, code: str | None) -> list[Deelnemer]:
    if code is not None:
        gevonden = traject.deelnemer(code)
        if gevonden is None:
            codes = ", ".join(d.code for d in traject.deelnemers) or "geen"
            raise GebruikersFout(
                Probleem(
                    f"er is geen deelnemer met de code '{code}'.",
                    oplossing=f"Deelnemers in het traject: {codes}.",
                )
            )
        return [gevonden]
    over = [d for d in traject.deelnemers if not d.is_gewist]
    if not over:
        raise GebruikersFout(
            Probleem(
                "er zijn geen deelnemers meer; hun gegevens zijn gewist."
                if traject.deelnemers
                else "er zijn nog geen deelnemers.",
                veld="deelnemers",
                oplossing="Vul een deelnemer in; een code is genoeg.",
            )
        )
    return over


def meld_gaten(opdrachten: Iterable[Opdracht], bestand: Path, regel_van: Callable[[str], int]) -> None:
    """Check that no fact is missing. ``regel_van`` gives the line of a field in the file.

    Raises:
        GebruikersFout: with every gap of every paper, each field once.
    """
    gaten: dict[str, tuple[Gat, list[str]]] = {}
    for opdracht in opdrachten:
        for gat in opdracht.gaten:
            gaten.setdefault(gat.veld, (gat, []))[1].append(gat.papier)
    if gaten:
        kop = Probleem(
            f"er ontbreken nog {len(gaten)} gegevens." if len(gaten) > 1 else "er ontbreekt nog één gegeven.",
            bestand=bestand,
            oplossing="Vul ze in, of gebruik --concept voor een papier waarin ze geel zijn.",
        )
        raise GebruikersFout(
            [kop, *(_probleem(gat, papieren, bestand, regel_van) for gat, papieren in gaten.values())]
        )


def _probleem(gat: Gat, papieren: list[str], bestand: Path, regel_van: Callable[[str], int]) -> Probleem:
    # What stands between brackets behind a field says which item of a list is missing; it has no line of
    # its own.
    regel = regel_van(gat.veld.split(" (")[0])
    return Probleem(
        f"{gat.vraag} Nodig voor: {', '.join(papieren)}.",
        bestand=bestand,
        regel=regel if regel > 1 else None,
        veld=gat.veld,
    )


def schrijf(
    opdrachten: Iterable[Opdracht],
    map: Path,
    *,
    concept: bool,
    overschrijf: bool,
    sjabloon: Path | None = None,
) -> list[tuple[Path, str]]:
    """Write the papers into a folder and return each file with what it is.

    ``sjabloon`` is a template of the user's own, in place of the bundled one. Every target is checked before
    any work is done, and all papers are written before the first takes its place: a wrong template, a file in
    the way or a full disk leaves the folder as it was.

    Raises:
        GebruikersFout: a template is wrong.
        BestandsFout: files are in the way (all of them at once), or the folder or disk refuses.
    """
    lijst = list(opdrachten)
    paden = [map / f"{opdracht.naam}.docx" for opdracht in lijst]
    controleer_doelen(paden, overschrijf=overschrijf)
    bron = data_dir("templates")
    geladen = {
        naam: Sjabloon.laad(sjabloon or bron / f"{naam}.docx")
        for naam in dict.fromkeys(o.papier.naam for o in lijst)
    }
    schrijf_bestanden(
        (
            (pad, geladen[opdracht.papier.naam].vul(opdracht.velden(concept=concept)))
            for pad, opdracht in zip(paden, lijst, strict=True)
        ),
        overschrijf=overschrijf,
    )
    return [(pad, opdracht.titel) for pad, opdracht in zip(paden, lijst, strict=True)]
