"""The records that the check of a vacature returns; ``toolkit.rapport`` shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.bevindingen import Bevinding, Ernst

if TYPE_CHECKING:
    from toolkit.leesbaarheid import Onderdeel
    from toolkit.tekst import Document

ONTBREEKT = ("loon", "uren", "locatie", "begeleiding", "taalles", "contact", "hoe_solliciteren")
"""What an ad must have, by its machine name, in the order of the report."""


@dataclass(frozen=True, kw_only=True)
class VacatureBevinding(Bevinding):
    """A finding in a vacature.

    ``begin``/``eind`` are offsets in ``Document.tekst``; ``blok_begin``/``blok_eind`` are offsets in
    ``Document.blokken[blok].tekst``. ``naam`` is the rule's Dutch name, ``familie`` its family. ``veilig``
    says that
    ``voorstellen[0]`` may take the place of ``tekst`` as it is, in the same sentence. A finding about the
    whole text has no
    ``blok``.
    """

    naam: str = ""
    familie: str = ""
    blok_begin: int | None = None
    blok_eind: int | None = None
    veilig: bool = False


@dataclass(frozen=True)
class Ontbreekt:
    """Something that the ad does not tell: ``code`` is one of ``ONTBREEKT``."""

    code: str
    regel: str
    ernst: Ernst
    melding: str
    advies: str


@dataclass(frozen=True)
class Onderdrukt:
    """Which findings were left out, and why: ``bron`` is the comment or the baseline file."""

    bron: str
    bevindingen: tuple[VacatureBevinding, ...]

    @property
    def aantal(self) -> int:
        """Return how many findings were left out."""
        return len(self.bevindingen)


@dataclass(frozen=True)
class Resultaat:
    """The outcome of one check.

    ``b1_index`` runs from 0 (very hard) to 100 (very easy) and is None when the text is too short to measure;
    ``onderdelen`` are its parts and ``maten`` all measures. ``opmerkingen`` are Dutch lines about the check
    itself:
    text that was not read, another
    language, a suppression that is not used.
    """

    document: Document
    taalmodel: str
    taalniveau: str
    bevindingen: tuple[VacatureBevinding, ...]
    ontbreekt: tuple[Ontbreekt, ...]
    b1_index: float | None = None
    onderdelen: tuple[Onderdeel, ...] = ()
    maten: Mapping[str, float] = field(default_factory=dict)
    onderdrukt: tuple[Onderdrukt, ...] = ()
    opmerkingen: tuple[str, ...] = ()

    @property
    def ergste(self) -> Ernst | None:
        """Return the highest ernst of the findings and of what is missing; None when there is nothing."""
        alles = [b.ernst for b in self.bevindingen] + [o.ernst for o in self.ontbreekt]
        return max(alles, key=lambda e: e.rang, default=None)

    def aantal(self, ernst: Ernst) -> int:
        """Return how many findings have this ernst."""
        return sum(b.ernst is ernst for b in self.bevindingen)
