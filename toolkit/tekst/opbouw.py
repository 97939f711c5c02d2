"""Build a ``Document`` paragraph by paragraph, for the formats whose text has to be taken out of a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from toolkit.tekst.document import Blok, Document, Opmerking, Soort
from toolkit.tekst.regels import blokken_uit_regels, lijkt_kop


class Opbouw:
    """The text and the ``blokken`` so far.

    ``lengte`` is where the next paragraph begins, ``alineas`` how many there are.
    """

    def __init__(self) -> None:
        self._tekst: list[str] = []
        self.blokken: list[Blok] = []
        self.lengte = 0
        self.alineas = 0

    def voeg_toe(
        self, tekst: str, adres: str, soort: Soort | None = None, *, deel: str = "", vet: bool = False
    ) -> None:
        """Add one paragraph; ``soort`` is what the file says it is, None when the text has to tell.

        Lines within it become blocks of their own. A short paragraph in bold is a heading, a line with a
        bullet in a cell a list item.
        """
        blokken = list(blokken_uit_regels(tekst, self.lengte, lambda _: adres))
        for blok in blokken:
            keuze = soort or blok.soort
            if blok.soort is Soort.OPSOMMING and soort is not Soort.KOP:
                keuze = Soort.OPSOMMING
            elif soort is None and vet and len(blokken) == 1 and lijkt_kop(blok.tekst):
                keuze = Soort.KOP
            self.blokken.append(replace(blok, soort=keuze, deel=deel, alinea=self.alineas))
        self._tekst += [tekst, "\n"]
        self.lengte += len(tekst) + 1
        self.alineas += 1

    def document(
        self,
        pad: Path,
        formaat: str,
        opmerkingen: Iterable[Opmerking] = (),
        gemist: Counter[str] | None = None,
    ) -> Document:
        """Return the document; ``gemist`` counts what was not read."""
        return Document(
            tekst="".join(self._tekst),
            blokken=tuple(self.blokken),
            naam=pad.name,
            formaat=formaat,
            pad=pad,
            opmerkingen=tuple(opmerkingen),
            niet_gelezen=tuple(f"{wat} ({n}x)" if n > 1 else wat for wat, n in (gemist or Counter()).items()),
        )
