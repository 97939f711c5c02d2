"""Which words go on the paper: by beroep, category, kern, number, or a list of words of the user."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import groupby
from pathlib import Path

from toolkit.bestanden import lees_bytes
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Categorie, Term
from toolkit.vaktaal.talen import Taal

KOPPEN: dict[Categorie, str] = {
    Categorie.VEILIGHEID: "Veilig werken",
    Categorie.GEREEDSCHAP: "Gereedschap en machines",
    Categorie.MATERIAAL: "Materiaal",
    Categorie.ONDERDEEL: "Onderdelen",
    Categorie.HANDELING: "Wat je doet",
    Categorie.COMMANDO: "Wat je roept",
    Categorie.PLAATS: "Plaatsen",
    Categorie.FUNCTIE: "Mensen op het werk",
    Categorie.BEGRIP: "Goed om te weten",
    Categorie.DOCUMENT: "Papieren",
    Categorie.AFKORTING: "Afkortingen",
}
"""The heading above each category."""

_VOLGORDE = list(Categorie)
_MAX_WOORDENBESTAND = 1_000_000


@dataclass(frozen=True)
class Woordenlijst:
    """A choice of words, ready to print: title, terms in print order, and languages."""

    titel: str
    termen: tuple[Term, ...]
    talen: tuple[Taal, ...]
    glossarium: Glossarium

    @property
    def gemengd(self) -> bool:
        """Return whether it holds both words to learn first and others: only then does a mark help."""
        return len({term.kern for term in self.termen}) == 2

    @property
    def groepen(self) -> list[tuple[Categorie, list[Term]]]:
        """Return the terms per category, in print order."""
        return [(categorie, list(groep)) for categorie, groep in groupby(self.termen, lambda t: t.categorie)]


def woorden_van(glossarium: Glossarium, *namen: str) -> tuple[Term, ...]:
    """Return the words of the files ``namen``: their own, and single words of others that they name by id.

    Whole files that a beroep uses (veiligheid, gereedschap) are not in it: they have a list of their own.
    """
    uit: dict[str, Term] = {}
    for naam in namen:
        gebied = glossarium.vakgebieden[naam]
        uit |= {term.id: term for term in gebied.termen}
        los = (glossarium.per_id[v] for v in gebied.gebruikt if v in glossarium.per_id)
        for term in los:
            uit.setdefault(term.id, term)
    return tuple(uit.values())


def kies(
    glossarium: Glossarium,
    *,
    talen: tuple[Taal, ...] = (),
    categorieen: Sequence[Categorie] = (),
    kern: bool = False,
    aantal: int | None = None,
    woorden: Path | None = None,
    titel: str | None = None,
) -> Woordenlijst:
    """Return the words of the chosen beroepen, grouped by category, kern first.

    Args:
        glossarium: with the beroepen chosen.
        talen: the languages that get a column.
        categorieen: only these; all when empty.
        kern: only the words that come first.
        aantal: at most this many, kern first.
        woorden: a text file with one word per line: only these, from all words of the glossary.
        titel: the title; by default "Woordenlijst" with the names of the beroepen.

    Raises:
        GebruikersFout: nothing is left, or words in ``woorden`` are unknown (all of them, with their line).
    """
    termen: Iterable[Term] = (
        _uit_bestand(glossarium, woorden) if woorden else woorden_van(glossarium, *glossarium.gekozen)
    )
    gekozen = [t for t in termen if (not categorieen or t.categorie in categorieen) and (not kern or t.kern)]
    gekozen.sort(key=lambda term: not term.kern)
    gekozen = gekozen[:aantal]
    if not gekozen:
        raise GebruikersFout("Er blijft geen woord over. Kies een andere categorie, of laat --kern weg.")
    gekozen.sort(key=lambda term: _VOLGORDE.index(term.categorie))
    return Woordenlijst(titel or _titel(glossarium, woorden), tuple(gekozen), talen, glossarium)


def kies_categorieen(namen: Iterable[str]) -> tuple[Categorie, ...]:
    """Return the categories with these names.

    Raises:
        GebruikersFout: an unknown name; all of them at once, with a suggestion.
    """
    bekend = {c.value: c for c in Categorie} | {kop.lower(): c for c, kop in KOPPEN.items()}
    schoon = [naam.strip().lower() for naam in namen if naam.strip()]
    fouten = [
        Probleem(onbekend("categorie", n, [c.value for c in Categorie])) for n in schoon if n not in bekend
    ]
    if fouten:
        raise GebruikersFout(fouten)
    return tuple(dict.fromkeys(bekend[naam] for naam in schoon))


def onbekend(wat: str, naam: str, bekend: Sequence[str]) -> str:
    """Return the Dutch message for a choice that does not exist: the nearest one, or all of them."""
    dichtbij = get_close_matches(naam, bekend, n=1, cutoff=0.6)
    raad = f"Bedoelde je '{dichtbij[0]}'?" if dichtbij else f"Kies uit: {', '.join(bekend)}."
    return f"'{naam}' is geen bekende {wat}. {raad}"


def _titel(glossarium: Glossarium, woorden: Path | None) -> str:
    namen = [glossarium.vakgebieden[naam].naam for naam in glossarium.gekozen]
    if len(namen) == len(glossarium.vakgebieden):
        return "Woordenlijst" if woorden else "Woordenlijst van alle beroepen"
    namen = [namen[0], *(naam[0].lower() + naam[1:] for naam in namen[1:])]
    samen = " en ".join([", ".join(namen[:-1]), namen[-1]] if len(namen) > 1 else namen)
    return (
        f"Woordenlijst {samen[0].lower() + samen[1:]}"
        if len(namen) < 5
        else f"Woordenlijst voor {len(namen)} onderwerpen"
    )


def _uit_bestand(glossarium: Glossarium, pad: Path) -> list[Term]:
    """Return the terms that a user listed, one per line; those of the chosen beroepen win from others."""
    inhoud = lees_bytes(pad, max_bytes=_MAX_WOORDENBESTAND)
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        tekst = inhoud.decode("cp1252", errors="replace")  # what Notepad on an old Windows writes
    bereik = {term.id for term in glossarium.termen}
    uit: dict[str, Term] = {}
    fouten = []
    for nummer, regel in enumerate(tekst.splitlines(), 1):
        woord = regel.strip()
        if not woord or woord.startswith("#"):
            continue
        gevonden = glossarium.zoek(woord)
        if not gevonden:
            lijkt = glossarium.lijkt_op(woord)
            raad = (
                f"Bedoelde je: {', '.join(lijkt)}?"
                if lijkt
                else "Haal het weg, of zet het in je eigen woordenlijst."
            )
            fouten.append(
                Probleem(
                    f"'{woord}' staat niet in de woordenlijsten.", bestand=pad, regel=nummer, oplossing=raad
                )
            )
            continue
        term = next((t for t in gevonden if t.id in bereik), gevonden[0])
        uit[term.id] = term
    if not uit and not fouten:
        fouten.append(
            Probleem(
                "in dit bestand staan geen woorden.", bestand=pad, oplossing="Zet op elke regel een woord."
            )
        )
    if fouten:
        raise GebruikersFout(fouten)
    return list(uit.values())
