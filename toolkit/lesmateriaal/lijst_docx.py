"""A word list as a Word document: to print, to write on, to change."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.fouten import GebruikersFout
from toolkit.lesmateriaal.keuze import KOPPEN, Woordenlijst
from toolkit.lesmateriaal.plaatjes import zoek_plaatje
from toolkit.lesmateriaal.stijlen import KLEUR, kleur
from toolkit.lesmateriaal.taalopmaak import taalalinea
from toolkit.lesmateriaal.word import (
    TEKSTBREEDTE,
    TEKSTBREEDTE_LIGGEND,
    Deel,
    Plaatjes,
    alinea,
    cel,
    document,
    kop,
    p,
    rij,
    run,
    tabel,
    verdeel,
    vet,
)
from toolkit.vaktaal.model import Term, Woordsoort
from toolkit.vaktaal.talen import Taal
from toolkit.vaktaal.vormen import plekken

MAX_TALEN = 4
"""More columns than this do not fit on a page turned sideways."""
_RIJHOOGTE = 850
STER = "★"


def maak(lijst: Woordenlijst) -> bytes:
    """Return the .docx; with two languages or more the page is turned sideways.

    Raises:
        GebruikersFout: more languages than fit on the page.
    """
    if len(lijst.talen) > MAX_TALEN:
        raise GebruikersFout(
            f"In een Word-lijst passen hoogstens {MAX_TALEN} talen. "
            "Kies minder talen, of maak een Excel-lijst (.xlsx)."
        )
    liggend = len(lijst.talen) > 1
    breed = TEKSTBREEDTE_LIGGEND if liggend else TEKSTBREEDTE
    breedtes = verdeel(breed, [2.8, 3.0, 3.0, *[2.0] * max(1, len(lijst.talen))])
    plaatjes = Plaatjes()
    delen = [p(lijst.titel, "Titel"), p(_ondertitel(lijst), "Ondertitel")]
    if lijst.gemengd:
        delen.append(alinea(run(f"Begin met de woorden met een {STER}. Die gebruik je elke dag."), "Kader"))
    for categorie, termen in lijst.groepen:
        delen.append(kop(KOPPEN[categorie]))
        rijen = [_kop(["Woord", "Wat is het?", "Op het werk hoor je"], breedtes, lijst.talen)]
        rijen += [_rij(term, lijst, breedtes, plaatjes) for term in termen]
        delen.append(tabel(breedtes, rijen, beschrijving=KOPPEN[categorie]))
    return document(
        [Deel("".join(delen), lijst.titel, "Naam: ______________________", liggend)],
        titel=lijst.titel,
        plaatjes=plaatjes,
    )


def _ondertitel(lijst: Woordenlijst) -> str:
    aantal = f"{len(lijst.termen)} woorden" if len(lijst.termen) != 1 else "1 woord"
    namen = [taal.naam for taal in lijst.talen]
    samen = " en ".join([", ".join(namen[:-1]), namen[-1]] if len(namen) > 1 else namen)
    return f"{aantal}  |  {samen or 'met ruimte voor je eigen taal'}"


def _kop(namen: Sequence[str], breedtes: Sequence[int], talen: Sequence[Taal]) -> str:
    wit = "<w:b/><w:bCs/>" + kleur("FFFFFF")
    cellen = [
        cel(naam, breed, stijl="Tabelkop", vulling=KLEUR)
        for naam, breed in zip(namen, breedtes, strict=False)
    ]
    for taal, breed in zip(talen, breedtes[len(namen) :], strict=False):
        eigen = taalalinea(taal.eigen_naam, taal, "Tabelkop", wit)
        cellen.append(
            cel(
                p(taal.naam, "Tabelkop") + (eigen if taal.eigen_naam != taal.naam else ""),
                breed,
                vulling=KLEUR,
            )
        )
    if not talen:
        cellen.append(cel("Mijn taal", breedtes[-1], stijl="Tabelkop", vulling=KLEUR))
    return rij(cellen, kop=True)


def _rij(term: Term, lijst: Woordenlijst, breedtes: Sequence[int], plaatjes: Plaatjes) -> str:
    plaatje = zoek_plaatje(lijst.glossarium, term)
    beeld = alinea(plaatjes.run(plaatje), "Tabeltekst") if plaatje else ""
    talen = [taalalinea(term.vertaling(taal.code), taal, extra=_maat(taal)) for taal in lijst.talen]
    inhoud = [
        woordcel(term, ster=lijst.gemengd) + beeld,
        p(term.betekenis, "Tabeltekst"),
        zincel(term, term.werkvloerzin),
        *(talen or [p("", "Tabeltekst")]),
    ]
    return rij([cel(deel, breed) for deel, breed in zip(inhoud, breedtes, strict=True)], hoog=_RIJHOOGTE)


def _maat(taal: Taal) -> str:
    """Return larger letters for Arabic script, which is small for its size."""
    return '<w:szCs w:val="27"/>' if taal.rtl else ""


def woordcel(term: Term, *, ster: bool = True) -> str:
    """Return the word as it is learned, with a star for kern if asked, and its plural or forms below it."""
    teken = run(f" {STER}", kleur(KLEUR)) if ster and term.kern else ""
    klein = vormregel(term)
    return alinea(run(term.met_lidwoord) + teken, "Woord") + (p(klein, "Klein") if klein else "")


def vormregel(term: Term) -> str:
    """Return the line below a word: "meer: troffels", the forms of a verb, or nothing."""
    if term.woordsoort is Woordsoort.ZN and term.meervoud and term.meervouden != (term.lemma,):
        return f"meer: {' of '.join(term.meervouden)}"
    return term.vormen or ""


def zincel(term: Term, zin: str) -> str:
    """Return a sentence with the word in bold."""
    runs, einde = [], 0
    for begin, eind in plekken(term, zin):
        runs += [run(zin[einde:begin]), vet(zin[begin:eind])]
        einde = eind
    runs.append(run(zin[einde:]))
    return alinea("".join(r for r in runs if "<w:t" in r), "Tabeltekst")
