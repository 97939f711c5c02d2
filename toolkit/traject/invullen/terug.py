"""Bring the answers of returned forms back into the traject.

A form remembers what was filled in when it was made. Only an answer that differs from that counts as changed:
a form that lay on a desk for a month does not undo what changed in the traject meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toolkit.fouten import GebruikersFout, Probleem
from toolkit.traject.invullen.antwoord import AntwoordFout, Namen, als_tekst, lees_antwoord, naar_yaml
from toolkit.traject.invullen.formulier import Formulier, Rij, Tabel, Vraag, is_cel, maak_formulier
from toolkit.traject.invullen.namen import maak_id
from toolkit.traject.invullen.wijziging import Wijziging, kort, tegenspraak, zonder_dubbele
from toolkit.traject.laden import BronTraject
from toolkit.traject.structuur import Pad


@dataclass(frozen=True)
class Antwoord:
    """An answer in a form, and its place there: ``cel C7 op blad Mensen``."""

    tekst: str
    plek: str


@dataclass(frozen=True)
class Ingevuld:
    """A returned form. ``begin`` is what it was made with, ``antwoorden`` what is in it now.

    A row that was added has a key with a plus: ``mensen/+1/naam``.
    """

    bestand: Path
    partij: str
    partijnaam: str
    traject: str
    begin: dict[str, str]
    antwoorden: dict[str, Antwoord]


@dataclass
class _Lezer:
    """Finds the changes of one form."""

    bron: BronTraject
    form: Formulier
    ingevuld: Ingevuld
    bezet: set[str]
    nieuw_mens: dict[str, str]
    problemen: list[Probleem] = field(default_factory=list)
    wijzigingen: list[Wijziging] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.namen = Namen(self.bron.traject)

    def lees(self) -> None:
        rijen = self._rijen()
        for cellen in (c for (tabel, rij), c in rijen.items() if tabel == "mensen" and rij.startswith("+")):
            naam = cellen["naam"].tekst.strip() if "naam" in cellen else ""
            if naam and naam not in self.nieuw_mens:
                self.nieuw_mens[naam] = maak_id(naam, self.bezet)
        vragen = self.form.vragen()
        for sleutel, begin in self.ingevuld.begin.items():
            if is_cel(sleutel):
                continue
            antwoord = self.ingevuld.antwoorden[sleutel]
            if sleutel in vragen:
                vraag = vragen[sleutel]
                self._vergelijk(vraag, vraag.pad, begin, vraag.antwoord, antwoord, vraag.label)
            elif antwoord.tekst.strip() != begin:
                self._meld(antwoord, "deze vraag hoort bij iets dat niet meer in het traject staat.")
        for tabel in self.form.tabellen:
            begin_rijen = self._begin_rijen(tabel)
            for sleutel, waarden in begin_rijen.items():
                self._lees_rij(tabel, sleutel, waarden, rijen.get((tabel.sleutel, sleutel)))
            for (naam, sleutel), cellen in rijen.items():
                if naam == tabel.sleutel and sleutel not in begin_rijen:
                    self._lees_nieuw(tabel, cellen)

    def _rijen(self) -> dict[tuple[str, str], dict[str, Antwoord]]:
        rijen: dict[tuple[str, str], dict[str, Antwoord]] = {}
        for sleutel, antwoord in self.ingevuld.antwoorden.items():
            delen = sleutel.split("/")
            if len(delen) == 3:
                rijen.setdefault((delen[0], delen[1]), {})[delen[2]] = antwoord
        return rijen

    def _begin_rijen(self, tabel: Tabel) -> dict[str, dict[str, str]]:
        rijen: dict[str, dict[str, str]] = {}
        for sleutel, tekst in self.ingevuld.begin.items():
            delen = sleutel.split("/")
            if len(delen) == 3 and delen[0] == tabel.sleutel:
                rijen.setdefault(delen[1], {})[delen[2]] = tekst
        return rijen

    def _vergelijk(self, vraag: Vraag, pad: Pad, begin: str, nu: str, antwoord: Antwoord, wat: str) -> None:
        """Note a change when the answer differs from the one that the form started with."""
        if antwoord.tekst.strip() == begin:
            return
        try:
            waarde = lees_antwoord(antwoord.tekst, vraag.soort, self.namen, self.nieuw_mens)
        except AntwoordFout as fout:
            self._meld(antwoord, f"{vraag.label}: {fout.melding}", fout.oplossing)
            return
        tekst = als_tekst(waarde, vraag.soort, self.namen)
        if tekst in (begin, nu):
            return
        if nu != begin:
            self._meld(
                antwoord,
                f"{vraag.label}: in het formulier staat nu {kort(tekst)}. In het traject is dit intussen "
                f"veranderd van {kort(begin)} in {kort(nu)}.",
                f"Spreek af wat klopt. Klopt het traject? Zet dan {kort(begin)} terug in het formulier.",
            )
            return
        yaml = None if waarde is None else naar_yaml(waarde, vraag.soort)
        self._noteer(pad, wat, nu, tekst, yaml, antwoord.plek)

    def _lees_rij(
        self, tabel: Tabel, sleutel: str, begin: dict[str, str], cellen: dict[str, Antwoord] | None
    ) -> None:
        rij = _vind_rij(tabel, sleutel, begin)
        weg = cellen is None or not any(a.tekst.strip() for a in cellen.values())
        naam = f"{tabel.titel}, {kort(next((t for t in begin.values() if t), sleutel))}"
        if rij is None:
            if weg or all(cellen[k].tekst.strip() == t for k, t in begin.items()):  # type: ignore[index]
                return
            eerste = next(iter(cellen.values()))  # type: ignore[union-attr]
            self._meld(
                eerste,
                f"de regel '{naam}' is in het traject intussen veranderd of weggehaald.",
                "Maak een nieuw formulier en vul de regel daar in.",
            )
            return
        pad = self._rijpad(tabel, rij)
        if weg:
            plek = next(iter(cellen.values())).plek if cellen else f"blad {tabel.titel}"
            self._noteer(pad, naam, "; ".join(t for t in rij.antwoorden if t), "", None, plek)
            return
        assert cellen is not None
        for kolom, nu in zip(tabel.kolommen, rij.antwoorden, strict=True):
            if kolom.sleutel in cellen:
                wat = f"{naam}: {kolom.label.lower()}"
                self._vergelijk(
                    kolom, (*pad, *kolom.pad), begin.get(kolom.sleutel, ""), nu, cellen[kolom.sleutel], wat
                )

    def _rijpad(self, tabel: Tabel, rij: Rij) -> Pad:
        if tabel.sleutel == "mensen":
            ids = [p.id for p in self.bron.traject.personen]
            return (*tabel.pad, ids.index(rij.sleutel))
        return (*tabel.pad, int(rij.sleutel) - 1)

    def _lees_nieuw(self, tabel: Tabel, cellen: dict[str, Antwoord]) -> None:
        if not any(a.tekst.strip() for a in cellen.values()):
            return
        item: dict[str, Any] = dict(tabel.vast)
        teksten = []
        for kolom in tabel.kolommen:
            antwoord = cellen.get(kolom.sleutel)
            if antwoord is None or not antwoord.tekst.strip():
                continue
            try:
                waarde = lees_antwoord(antwoord.tekst, kolom.soort, self.namen, self.nieuw_mens)
            except AntwoordFout as fout:
                self._meld(antwoord, f"{kolom.label}: {fout.melding}", fout.oplossing)
                continue
            item[kolom.sleutel] = naar_yaml(waarde, kolom.soort)
            teksten.append(antwoord.tekst.strip())
        eerste = next(iter(cellen.values()))
        if tabel.sleutel == "mensen":
            if "naam" not in item:
                self._meld(
                    eerste, "bij deze persoon staat geen naam.", "Vul de naam in, of maak de regel leeg."
                )
                return
            item["id"] = self.nieuw_mens[str(item["naam"])]
        volgorde = list(tabel.deel.model_fields)
        item = {naam: item[naam] for naam in sorted(item, key=volgorde.index)}
        self._noteer(tabel.pad, f"{tabel.titel}, nieuw", "", "; ".join(teksten), item, eerste.plek)

    def _noteer(self, pad: Pad, wat: str, oud: str, nieuw: str, waarde: Any, plek: str) -> None:
        form = self.ingevuld
        self.wijzigingen.append(Wijziging(pad, wat, oud, nieuw, waarde, form.bestand, plek, form.partijnaam))

    def _meld(self, antwoord: Antwoord, melding: str, oplossing: str | None = None) -> None:
        self.problemen.append(
            Probleem(melding, bestand=self.ingevuld.bestand, veld=antwoord.plek, oplossing=oplossing)
        )


def _vind_rij(tabel: Tabel, sleutel: str, begin: dict[str, str]) -> Rij | None:
    """Return the row of the traject that a row of the form is about.

    A person is known by id. Other rows have a number, and that number shifts when somebody adds a line above:
    then the row with the same words is the one.
    """
    waarden = tuple(begin.get(kolom.sleutel, "") for kolom in tabel.kolommen)
    zelfde_plek = next((rij for rij in tabel.rijen if rij.sleutel == sleutel), None)
    if zelfde_plek is not None and (tabel.sleutel == "mensen" or zelfde_plek.antwoorden == waarden):
        return zelfde_plek
    gelijk = [rij for rij in tabel.rijen if rij.antwoorden == waarden]
    if gelijk:
        return gelijk[0]
    if zelfde_plek is None:
        return None
    hetzelfde = sum(a == b for a, b in zip(zelfde_plek.antwoorden, waarden, strict=True) if a or b)
    return zelfde_plek if hetzelfde * 2 >= sum(bool(w) for w in waarden) else None


def vind_wijzigingen(bron: BronTraject, formulieren: Iterable[Ingevuld]) -> list[Wijziging]:
    """Return what the returned forms change in the traject, each change once.

    Raises:
        GebruikersFout: with every wrong answer by its place, and every contradiction between two forms.
    """
    problemen: list[Probleem] = []
    wijzigingen: list[Wijziging] = []
    mensen: dict[str, dict[str, str]] = {}  # per partij, so that two forms of one partij add the same person
    bezet = {p.id.lower() for p in bron.traject.personen}
    for ingevuld in formulieren:
        if ingevuld.traject != (bron.traject.traject.naam or ""):
            problemen.append(_ander_traject(ingevuld, bron))
            continue
        try:
            form = maak_formulier(bron.traject, ingevuld.partij)
        except GebruikersFout as fout:
            problemen += [
                Probleem(p.melding, ingevuld.bestand, oplossing=p.oplossing) for p in fout.problemen
            ]
            continue
        lezer = _Lezer(bron, form, ingevuld, bezet, mensen.setdefault(ingevuld.partij, {}))
        lezer.lees()
        problemen += lezer.problemen
        wijzigingen += lezer.wijzigingen
    problemen += tegenspraak(wijzigingen)
    if problemen:
        raise GebruikersFout(problemen)
    return zonder_dubbele(wijzigingen)


def _ander_traject(ingevuld: Ingevuld, bron: BronTraject) -> Probleem:
    return Probleem(
        f"dit formulier hoort bij het traject '{ingevuld.traject}'. "
        f"In {bron.pad.name} staat het traject '{bron.traject.traject.naam or ''}'.",
        bestand=ingevuld.bestand,
        oplossing="Kies het goede traject, of maak een nieuw formulier.",
    )
