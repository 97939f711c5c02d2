"""The vaktaal of an employer's own text as a Word list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from toolkit.bestanden import schrijf_bestand
from toolkit.lesmateriaal.lijst_docx import woordcel, zincel
from toolkit.lesmateriaal.word import TEKSTBREEDTE, Deel, cel, document, kop, koprij, p, rij, tabel, verdeel
from toolkit.vaktaal.model import Term

_RIJHOOGTE = 850


def schrijf_docx(
    pad: Path,
    *,
    titel: str,
    bekend: Sequence[tuple[Term, str]],
    nieuw: Sequence[tuple[str, str]],
    overschrijf: bool,
) -> Path:
    """Write the words of a text: known ones with their meaning, new ones with room to write it.

    Args:
        pad: the .docx.
        titel: the title of the list.
        bekend: a term, and the sentence of the text in which it stands.
        nieuw: a word that the glossary does not have, and its sentence; the best first.
        overschrijf: replace an existing file.

    Raises:
        BestandsFout: the file exists and ``overschrijf`` is false, or it cannot be written.
    """
    delen = [p(titel, "Titel"), p(f"{len(bekend)} bekende en {len(nieuw)} nieuwe woorden", "Ondertitel")]
    if bekend:
        maten = verdeel(TEKSTBREEDTE, [2.8, 3.0, 3.0, 2.0])
        rijen = [koprij(["Woord", "Wat is het?", "In de tekst", "Mijn taal"], maten)]
        for term, zin in bekend:
            cellen = (woordcel(term), p(term.betekenis, "Tabeltekst"), zincel(term, zin), "")
            rijen.append(rij([cel(c, b) for c, b in zip(cellen, maten, strict=True)], hoog=_RIJHOOGTE))
        delen += [kop("Bekende woorden"), tabel(maten, rijen, beschrijving="Bekende woorden")]
    if nieuw:
        maten = verdeel(TEKSTBREEDTE, [2.5, 3.6, 2.9, 2.1])
        rijen = [koprij(["Woord", "In de tekst", "Wat is het?", "Mijn taal"], maten)]
        for woord, zin in nieuw:
            cellen = (p(woord, "Woord"), p(zin, "Tabeltekst"), "", "")
            rijen.append(rij([cel(c, b) for c, b in zip(cellen, maten, strict=True)], hoog=_RIJHOOGTE))
        uitleg = p("Deze woorden staan nog niet in de woordenlijsten. Schrijf zelf de betekenis op.", "Kader")
        delen += [kop("Nieuwe woorden"), uitleg, tabel(maten, rijen, beschrijving="Nieuwe woorden")]
    return schrijf_bestand(pad, document([Deel("".join(delen), titel)], titel=titel), overschrijf=overschrijf)
