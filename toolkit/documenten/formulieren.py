"""The forms as files: write one per partij, read the ones that came back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from toolkit.bestanden import lees_bytes
from toolkit.documenten.formulier_docx import schrijf_docx
from toolkit.documenten.formulier_docx_lees import lees_docx
from toolkit.documenten.formulier_xlsx import schrijf_xlsx
from toolkit.documenten.formulier_xlsx_lees import lees_bladen, lees_xlsx
from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.formulier import maak_formulier
from toolkit.traject.invullen.terug import Ingevuld
from toolkit.traject.model import Traject
from toolkit.traject.opmaak import datum

SOORTEN = (".xlsx", ".docx")
MAX_BYTES = 20_000_000
"""The largest form that is read."""


def formulier_bytes(traject: Traject, partij: str, soort: str) -> bytes:
    """Return the form of a partij as an .xlsx or a .docx.

    Raises:
        GebruikersFout: there is no such partij.
    """
    form = maak_formulier(traject, partij)
    if soort == ".xlsx":
        return schrijf_xlsx(form)
    kenmerken = traject.traject
    return schrijf_docx(
        form,
        versie=kenmerken.documentversie or "",
        datum=datum(kenmerken.datum) if kenmerken.datum else "",
    )


def lees_formulieren(paden: Iterable[Path], traject: Traject) -> list[Ingevuld]:
    """Return the returned forms.

    Raises:
        GebruikersFout: with everything that is wrong in any of them, each by its cell or field. The forms
            that could be read hang on the exception as ``gelezen``, to look for what else is wrong.
    """
    gelezen: list[Ingevuld] = []
    problemen: list[Probleem] = []
    for pad in paden:
        try:
            ingevuld, fouten = _lees_een(pad, traject)
        except GebruikersFout as fout:
            problemen += fout.problemen
            continue
        gelezen.append(ingevuld)
        problemen += fouten
    if problemen:
        raise FormulierFout(problemen, gelezen)
    return gelezen


class FormulierFout(GebruikersFout):
    """Something is wrong in a form; ``gelezen`` are the forms as far as they could be read."""

    def __init__(self, problemen: list[Probleem], gelezen: list[Ingevuld]) -> None:
        super().__init__(problemen)
        self.gelezen = gelezen


def _lees_een(pad: Path, traject: Traject) -> tuple[Ingevuld, list[Probleem]]:
    soort = pad.suffix.lower()
    if soort not in SOORTEN:
        raise GebruikersFout(
            Probleem(
                f"een formulier is een bestand met de naam .xlsx of .docx, en geen '{pad.suffix}'.",
                bestand=pad,
                oplossing="Open het in Excel of Word en sla het op als .xlsx of .docx.",
            )
        )
    inhoud = lees_bytes(pad, max_bytes=MAX_BYTES)
    if soort == ".docx":
        return lees_docx(pad)
    ingevuld, bladen = lees_xlsx(inhoud, pad)
    if traject.partij(ingevuld.partij) is None:
        return ingevuld, []  # reported when the answers are compared with the traject
    return lees_bladen(ingevuld, bladen, maak_formulier(traject, ingevuld.partij))
