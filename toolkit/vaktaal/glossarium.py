"""``Glossarium``: the glossary files that were loaded, and the terms within reach of the chosen beroepen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.vaktaal.model import Term, Vakgebied
from toolkit.yamlbron import YamlBron


@dataclass(frozen=True, eq=False)
class Glossarium:
    """The glossary as a user chose it.

    ``vakgebieden`` holds every file by its name, beroepen first, each kind in the order of the alphabet.
    ``bronnen`` says where each came from, and on which line its parts stand. ``gekozen`` are the names of the
    chosen files, in the order they were asked for; all files when none was asked for.
    """

    vakgebieden: dict[str, Vakgebied]
    bronnen: dict[str, YamlBron]
    gekozen: tuple[str, ...]

    @cached_property
    def termen(self) -> tuple[Term, ...]:
        """Return the terms within reach, each once: of the chosen files first, then those that they use."""
        uit = {term.id: term for naam in self.gekozen for term in self.vakgebieden[naam].termen}
        for naam in self.gekozen:
            for term in self.gebruikte(naam):
                uit.setdefault(term.id, term)
        return tuple(uit.values())

    @cached_property
    def per_id(self) -> dict[str, Term]:
        """Return every loaded term by its id, within reach or not."""
        return {term.id: term for gebied in self.vakgebieden.values() for term in gebied.termen}

    @property
    def beroepen(self) -> tuple[Vakgebied, ...]:
        """Return the files that are a beroep."""
        return tuple(gebied for gebied in self.vakgebieden.values() if gebied.is_beroep)

    def eigen(self, *namen: str) -> tuple[Term, ...]:
        """Return only the terms that the files ``namen`` hold themselves (by default the chosen files)."""
        return tuple(term for naam in namen or self.gekozen for term in self.vakgebieden[naam].termen)

    def gebruikte(self, naam: str) -> Iterator[Term]:
        """Yield the terms that file ``naam`` uses of others, in the order of its list; one step far."""
        for verwijzing in self.vakgebieden[naam].gebruikt:
            if verwijzing in self.vakgebieden:
                yield from self.vakgebieden[verwijzing].termen
            elif verwijzing in self.per_id:
                yield self.per_id[verwijzing]

    def voor(self, *namen: str) -> Glossarium:
        """Return the same glossary with other files chosen. Nothing is read again.

        Raises:
            GebruikersFout: an unknown name, with the nearest known one; all of them at once.
        """
        onbekend = [naam for naam in namen if naam not in self.vakgebieden]
        goed = {naam: self._herken(naam) for naam in onbekend}
        fouten = [Probleem(self._onbekend(naam)) for naam in onbekend if goed[naam] is None]
        if fouten:
            raise GebruikersFout(fouten)
        gekozen = dict.fromkeys(goed.get(naam) or naam for naam in namen)
        return Glossarium(self.vakgebieden, self.bronnen, tuple(gekozen) or tuple(self.vakgebieden))

    def zoek(self, woord: str) -> tuple[Term, ...]:
        """Return the loaded terms whose id, lemma, listed form or synonym is ``woord``; lemmas first.

        Capitals and a lidwoord in front (``de troffel``) do not matter.
        """
        gezocht = woord.strip().lower()
        for lidwoord in ("de ", "het ", "een "):
            gezocht = gezocht.removeprefix(lidwoord)
        gevonden: dict[str, Term] = {}
        for maat in (_lemmas, _vormen, _synoniemen):
            for term in self.per_id.values():
                if gezocht in maat(term):
                    gevonden.setdefault(term.id, term)
        return tuple(gevonden.values())

    def lijkt_op(self, woord: str) -> tuple[str, ...]:
        """Return at most three known words that look like ``woord``, for a suggestion."""
        lemmas = {term.lemma.lower(): term.lemma for term in self.per_id.values()}
        return tuple(lemmas[w] for w in get_close_matches(woord.strip().lower(), lemmas, n=3, cutoff=0.65))

    def _herken(self, naam: str) -> str | None:
        """Return the file of which ``naam`` is the name in words ("Monteur zonnepanelen"), or None."""
        gezocht = naam.strip().lower()
        namen = {gebied.naam.lower(): sleutel for sleutel, gebied in self.vakgebieden.items()}
        streepjes = gezocht.replace(" ", "-")
        return namen.get(gezocht) or (streepjes if streepjes in self.vakgebieden else None)

    def _onbekend(self, naam: str) -> str:
        sleutels = [gebied.sleutel for gebied in self.beroepen]
        alle = {
            **{g.naam.lower(): s for s, g in self.vakgebieden.items()},
            **{s: s for s in self.vakgebieden},
        }
        dichtbij = get_close_matches(naam.strip().lower(), alle, n=1, cutoff=0.6)
        if dichtbij:
            return f"'{naam}' is geen bekend beroep. Bedoelde je '{alle[dichtbij[0]]}'?"
        return f"'{naam}' is geen bekend beroep. Kies uit: {', '.join(sleutels)}."


def _lemmas(term: Term) -> set[str]:
    return {term.id, term.lemma.lower()}


def _vormen(term: Term) -> Iterable[str]:
    for vorm in (*term.meervouden, *term.vormenlijst):
        laag = vorm.lower()
        yield laag
        yield laag.removeprefix("heeft ").removeprefix("is ")


def _synoniemen(term: Term) -> set[str]:
    return {synoniem.lower() for synoniem in term.synoniemen}
