"""Checks of terms against each other, and of a file as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.vaktaal.controle_basis import Omgeving, Vondst
from toolkit.vaktaal.model import Categorie, Term, Vakgebied
from toolkit.vaktaal.vormen import woorden

MIN_TERMEN = 50
MIN_HANDELINGEN = 10
MIN_GEREEDSCHAP_MATERIAAL = 10
MIN_VEILIGHEID = 5
MIN_GEDEELD = 220
KERN = range(20, 31)
_LIJKT = 0.5


def zin_dubbel(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report a sentence that was used before, in this or another file."""
    gezien: dict[str, Term] = {}
    te_melden = set(omgeving.namen)
    for bestand, nummer, term in omgeving.alle():
        for veld in ("voorbeeldzin", "werkvloerzin"):
            zin = getattr(term, veld)
            sleutel = " ".join(woorden(zin))
            if not sleutel:
                continue
            eerste = gezien.setdefault(sleutel, term)
            if (
                eerste is not term
                or (sleutel == " ".join(woorden(term.voorbeeldzin)) and veld == "werkvloerzin")
            ) and (bestand in te_melden):
                yield Vondst(
                    bestand,
                    ("termen", nummer, veld),
                    f"deze zin staat ook bij '{eerste.id}': {zin}",
                    term,
                    zin,
                )


def betekenis_dubbel(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report two terms with the same meaning, word for word."""
    gezien: dict[str, Term] = {}
    for bestand, nummer, term in omgeving.alle():
        sleutel = " ".join(woorden(term.betekenis))
        if not sleutel:
            continue
        eerste = gezien.setdefault(sleutel, term)
        if eerste is not term and bestand in omgeving.namen:
            melding = f"'{term.lemma}' heeft dezelfde betekenis als '{eerste.id}'."
            yield Vondst(bestand, ("termen", nummer, "betekenis"), melding, term, term.betekenis)


def lemma_dubbel(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report a lemma that stands twice: always within one reach, elsewhere when the meanings are alike."""
    samen = _bereiken(omgeving)
    gezien: dict[str, list[tuple[str, Term]]] = {}
    for bestand, nummer, term in omgeving.alle():
        eerdere = gezien.setdefault(term.lemma.lower(), [])
        for ander_bestand, ander in eerdere:
            if bestand not in omgeving.namen:
                continue
            bereik = next((naam for naam, ids in samen.items() if term.id in ids and ander.id in ids), None)
            waar = (
                f"regel {omgeving.glossarium.bronnen[ander_bestand].regel(())}"
                if not ander.id
                else f"'{ander.id}'"
            )
            if bereik is not None:
                melding = f"'{term.lemma}' staat twee keer in wat '{bereik}' gebruikt: ook bij {waar}."
                yield Vondst(bestand, ("termen", nummer, "lemma"), melding, term, term.lemma)
            elif _lijken(term.betekenis, ander.betekenis):
                melding = f"'{term.lemma}' staat ook bij {waar}, met bijna dezelfde betekenis."
                yield Vondst(bestand, ("termen", nummer, "lemma"), melding, term, term.lemma)
        eerdere.append((bestand, term))


def _bereiken(omgeving: Omgeving) -> dict[str, set[str]]:
    return {
        naam: {term.id for term in omgeving.glossarium.voor(naam).termen}
        for naam in omgeving.glossarium.vakgebieden
    }


def _lijken(een: str, ander: str) -> bool:
    a, b = set(woorden(een)), set(woorden(ander))
    return bool(a and b) and len(a & b) / len(a | b) >= _LIJKT


def synoniem_botst(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report a synonym that is the lemma of another term, or a synonym of two terms in one reach."""
    lemmas: dict[str, Term] = {}
    for _, _, term in omgeving.alle():
        lemmas.setdefault(term.lemma.lower(), term)
    samen = _bereiken(omgeving)
    gezien: dict[str, list[Term]] = {}
    for bestand, nummer, term in omgeving.alle():
        for synoniem in term.synoniemen:
            laag = synoniem.lower()
            eigenaar = lemmas.get(laag)
            anderen = gezien.setdefault(laag, [])
            if bestand in omgeving.namen:
                plek = ("termen", nummer, "synoniemen")
                if laag == term.lemma.lower():
                    yield Vondst(bestand, plek, f"'{synoniem}' is het woord zelf.", term, synoniem)
                elif eigenaar is not None:
                    melding = f"'{synoniem}' is synoniem van '{term.lemma}', maar ook '{eigenaar.id}'."
                    yield Vondst(bestand, plek, melding, term, synoniem)
                for ander in anderen:
                    if ander is term or any(term.id in ids and ander.id in ids for ids in samen.values()):
                        melding = (
                            f"'{synoniem}' is een synoniem van '{term.lemma}', maar ook van '{ander.id}'."
                        )
                        yield Vondst(bestand, plek, melding, term, synoniem)
            anderen.append(term)


def gebruikt_onbekend(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report names in ``gebruikt`` that are no file and no term, and the file itself."""
    glossarium = omgeving.glossarium
    for gebied in omgeving.gebieden():
        for nummer, naam in enumerate(gebied.gebruikt):
            plek = ("gebruikt", nummer)
            if naam not in glossarium.vakgebieden and naam not in glossarium.per_id:
                yield Vondst(gebied.sleutel, plek, f"'{naam}' bestaat niet.", tekst=naam)
            elif naam.partition(".")[0] == gebied.sleutel:
                yield Vondst(gebied.sleutel, plek, f"'{naam}' hoort al bij dit bestand.", tekst=naam)


def aantallen(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report beroepen with too few words, in all or of a kind, and too few shared words."""
    if not omgeving.compleet:
        return
    for gebied in omgeving.gebieden():
        if gebied.is_beroep:
            for aantal, minstens, wat in _tellingen(gebied):
                if aantal < minstens:
                    melding = f"{gebied.naam} heeft {aantal} {wat}. Nodig: minstens {minstens}."
                    yield Vondst(gebied.sleutel, ("termen",), melding)
    gedeeld = [gebied for gebied in omgeving.gebieden() if not gebied.is_beroep]
    totaal = sum(len(gebied.termen) for gebied in gedeeld)
    if gedeeld and totaal < MIN_GEDEELD:
        melding = f"de gedeelde bestanden hebben samen {totaal} woorden. Nodig: minstens {MIN_GEDEELD}."
        yield Vondst(gedeeld[0].sleutel, ("termen",), melding)


def _tellingen(gebied: Vakgebied) -> Iterator[tuple[int, int, str]]:
    per = Counter(term.categorie for term in gebied.termen)
    yield len(gebied.termen), MIN_TERMEN, "woorden"
    yield per[Categorie.HANDELING], MIN_HANDELINGEN, "handelingen"
    samen = per[Categorie.GEREEDSCHAP] + per[Categorie.MATERIAAL]
    yield samen, MIN_GEREEDSCHAP_MATERIAAL, "woorden voor gereedschap en materiaal"
    yield per[Categorie.VEILIGHEID], MIN_VEILIGHEID, "woorden voor veiligheid"


def kern_aantal(omgeving: Omgeving) -> Iterator[Vondst]:
    """Report beroepen with fewer than twenty or more than thirty kern terms."""
    if not omgeving.compleet:
        return
    for gebied in omgeving.gebieden():
        aantal = sum(term.kern for term in gebied.termen)
        if gebied.is_beroep and aantal not in KERN:
            melding = f"{gebied.naam} heeft {aantal} kernwoorden. Nodig: {KERN[0]} tot {KERN[-1]}."
            yield Vondst(gebied.sleutel, ("termen",), melding)
