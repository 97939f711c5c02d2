"""What the checks of a glossary share: the files at hand, and the record of what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from toolkit.bevindingen import Ernst
from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Term, Vakgebied, Woordsoort
from toolkit.vaktaal.vormen import patronen, stammen, woorden


@dataclass(frozen=True)
class Vondst:
    """Something wrong in file ``bestand`` at ``plek`` (see ``YamlBron.regel``); ``tekst`` are its words.

    ``ernst`` overrides that of the rule.
    """

    bestand: str
    plek: tuple[str | int, ...]
    melding: str
    term: Term | None = None
    tekst: str = ""
    ernst: Ernst | None = None


@dataclass(frozen=True, eq=False)
class Omgeving:
    """The files to check, in the glossary they belong to; ``compleet`` says whether the minima apply."""

    glossarium: Glossarium
    namen: tuple[str, ...]
    compleet: bool

    def gebieden(self) -> Iterator[Vakgebied]:
        """Yield the files to check."""
        for naam in self.namen:
            yield self.glossarium.vakgebieden[naam]

    def termen(self) -> Iterator[tuple[str, int, Term]]:
        """Yield the terms to check with their file and their number in it."""
        for gebied in self.gebieden():
            for nummer, term in enumerate(gebied.termen):
                yield gebied.sleutel, nummer, term

    def alle(self) -> Iterator[tuple[str, int, Term]]:
        """Yield all loaded terms: those to check last, so that a collision is reported there."""
        for naam, gebied in self.glossarium.vakgebieden.items():
            if naam not in self.namen:
                for nummer, term in enumerate(gebied.termen):
                    yield naam, nummer, term
        yield from self.termen()

    @cached_property
    def bekend(self) -> frozenset[str]:
        """Return every form of every loaded term and synonym, word by word, and the names of the beroepen."""
        vormen = {w for _, _, term in self.alle() for patroon in patronen(term) for w in patroon.woorden}
        vormen |= {w for _, _, term in self.alle() for synoniem in term.synoniemen for w in woorden(synoniem)}
        vormen |= {w for gebied in self.glossarium.vakgebieden.values() for w in woorden(gebied.naam)}
        return frozenset(vormen)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Return the lemmas, for splitting compounds."""
        return frozenset(term.lemma.lower() for _, _, term in self.alle() if " " not in term.lemma)

    @cached_property
    def stammen(self) -> frozenset[str]:
        """Return the stems of the trade's verbs."""
        return frozenset(
            stam
            for _, _, term in self.alle()
            if term.woordsoort is Woordsoort.WW and term.vormenlijst
            for stam in stammen(term.lemma, woorden(term.vormenlijst[0])[0])
        )
