"""Check a template of somebody else: every problem at once, each with its paragraph and a cure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from toolkit.bevindingen import Bevinding, Ernst
from toolkit.documenten.pakket import open_pakket
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.documenten.sjabloon_tags import Alinea, Tag, lees_alineas
from toolkit.documenten.sjabloon_uitdrukking import Uitdrukking, Velden
from toolkit.documenten.velden import velden_van, voorbeeldvelden
from toolkit.fouten import GebruikersFout

_EINDE = {"endfor": "for", "endif": "if"}
_WAARDE = ("colspan", "cellbg", "hm", "vm")
_SPATIE = re.compile(r"(tr|tc|p|r)\s+(for|if|elif|else|endfor|endif|set)\b")
_LAAG = re.compile("[„‚«»]")
_HOUDERS = {"p": "alinea", "tr": "rij", "tc": "cel"}


def controleer_sjabloon(pad: Path, naam: str) -> list[Bevinding]:
    """Return what is wrong with the template at ``pad`` for the paper ``naam``; nothing means it is good.

    Raises:
        GebruikersFout: the file itself cannot be used (not a whole .docx, macros, a zip bomb, ...).
    """
    pakket = open_pakket(pad)
    velden = Velden(veld.pad for veld in velden_van(naam))
    bevindingen: list[Bevinding] = []
    alle_tags: list[str] = []
    for _, alineas in lees_alineas(pakket):
        bevindingen += _Deel(pad, velden).controleer(alineas)
        alle_tags += [tag.binnen for alinea in alineas for tag in alinea.tags]
    if not bevindingen:
        bevindingen += _proef(pad, naam)
    return [*bevindingen, *_adviezen(pad, alle_tags)]


def _proef(pad: Path, naam: str) -> Iterator[Bevinding]:
    """Make the paper once, with an example: what no reading of the tags shows comes out here."""
    try:
        Sjabloon.laad(pad).vul(voorbeeldvelden(naam))
    except GebruikersFout as fout:
        for probleem in fout.problemen:
            yield _bevinding(pad, "sjabloon-vult-niet", probleem.melding, probleem.oplossing or "")


def _adviezen(pad: Path, tags: list[str]) -> Iterator[Bevinding]:
    for veld, waarvoor in (("concept", "dat het een concept is"), ("gaten", "wat er nog ontbreekt")):
        if not any(re.search(rf"\b{veld}\b", tag) for tag in tags):
            yield _bevinding(
                pad,
                f"sjabloon-zonder-{veld}",
                f"het sjabloon laat nergens zien {waarvoor}.",
                f"Kopieer het stuk met '{veld}' uit het gewone sjabloon.",
                ernst=Ernst.WAARSCHUWING,
            )


def _bevinding(
    pad: Path, regel: str, melding: str, advies: str, alinea: Alinea | None = None, ernst: Ernst = Ernst.FOUT
) -> Bevinding:
    tekst = alinea.tekst.strip() if alinea else ""
    return Bevinding(
        regel=regel,
        ernst=ernst,
        bestand=pad,
        veld=alinea.adres if alinea else None,
        tekst=f"{tekst[:79]}…" if len(tekst) > 80 else tekst,
        melding=melding,
        advies=advies,
    )


@dataclass
class _Open:
    """A ``for`` or ``if`` that waits for its end, with the names that its loop made."""

    tag: Tag
    alinea: Alinea
    namen: dict[str, str] = field(default_factory=dict)


class _Deel:
    """The check of one part: walks through its tags with the loops that are open."""

    def __init__(self, pad: Path, velden: Velden) -> None:
        self._pad, self._velden = pad, velden
        self._open: list[_Open] = []
        self._gezet: dict[str, str] = {}
        self._houders: dict[tuple[str, etree._Element], int] = {}
        self._gevonden: list[Bevinding] = []

    def controleer(self, alineas: list[Alinea]) -> list[Bevinding]:
        for alinea in alineas:
            for tag in alinea.tags:
                self._tag(tag, alinea)
        for open_ in self._open:
            woord = open_.tag.woord
            self._meld(
                "sjabloon-zonder-einde",
                f"deze '{woord}' heeft geen einde.",
                f"Zet 'end{woord}' op de plek waar het moet stoppen.",
                open_.alinea,
            )
        return self._gevonden

    def _meld(self, regel: str, melding: str, advies: str, alinea: Alinea) -> None:
        self._gevonden.append(_bevinding(self._pad, regel, melding, advies, alinea))

    def _tag(self, tag: Tag, alinea: Alinea) -> None:
        if tag.soort == "#":
            return
        if not tag.gesloten:
            dicht = "}}" if tag.soort == "{" else "%}"
            self._meld(
                "sjabloon-tag-open",
                "een tag is niet gesloten.",
                f"Zet {dicht} aan het einde van de tag.",
                alinea,
            )
            return
        if laag := _LAAG.search(tag.binnen):
            self._meld(
                "sjabloon-aanhalingsteken",
                f"in een tag staat het teken {laag[0]}.",
                'Gebruik rechte aanhalingstekens: "tekst".',
                alinea,
            )
            return
        if not tag.niveau and (spatie := _SPATIE.match(tag.binnen)):
            self._meld(
                "sjabloon-spatie",
                f"er staat een spatie voor '{spatie[1]}'.",
                f"Schrijf {{%{spatie[1]} zonder spatie: {{%{tag.binnen} %}}.",
                alinea,
            )
            tag = Tag(tag.soort, spatie[1], tag.binnen[len(spatie[1]) :].strip(), tag.gesloten)
        else:
            self._plaats(tag, alinea)
        if tag.soort == "{":
            self._volg(tag.binnen, alinea)
        else:
            self._opdracht(tag, alinea)

    def _plaats(self, tag: Tag, alinea: Alinea) -> None:
        """Check what else stands in the paragraph, row or cell that the tag takes away."""
        houder = alinea.houder(tag.niveau)
        if houder is None:
            if tag.niveau in ("tr", "tc") and alinea.element is not None:
                self._meld(
                    "sjabloon-buiten-tabel",
                    f"{{%{tag.niveau} kan alleen in een tabel.",
                    "Gebruik {%p, of zet de tag in een tabel.",
                    alinea,
                )
            return
        wat = _HOUDERS[tag.niveau]
        sleutel = (tag.niveau, houder)
        self._houders[sleutel] = self._houders.get(sleutel, 0) + 1
        if self._houders[sleutel] == 2:
            self._meld(
                "sjabloon-twee-tags",
                f"in één {wat} staan twee tags met {{%{tag.niveau}.",
                f"Zet elke tag in een eigen {wat}.",
                alinea,
            )
        elif self._houders[sleutel] == 1 and (tekst := _andere_tekst(houder, alinea)):
            self._meld(
                "sjabloon-tekst-weg",
                f"de tag {{%{tag.niveau} haalt de hele {wat} weg, ook deze tekst: “{tekst[:60]}”.",
                f"Zet de tag alleen in een eigen {wat}.",
                alinea,
            )

    def _opdracht(self, tag: Tag, alinea: Alinea) -> None:
        woord = tag.woord
        if woord == "for":
            self._lus(tag, alinea)
        elif woord == "if":
            self._volg(tag.rest, alinea)
            self._open.append(_Open(tag, alinea))
        elif woord in ("elif", "else"):
            if not self._open:
                self._meld(
                    "sjabloon-los",
                    f"'{woord}' hoort bij een 'if', en die is er niet.",
                    "Zet er een 'if' voor.",
                    alinea,
                )
            elif woord == "elif":
                self._volg(tag.rest, alinea)
        elif woord in _EINDE:
            self._sluit(tag, alinea)
        elif woord == "set":
            naam, _, waarde = tag.rest.partition("=")
            self._gezet[naam.strip()] = self._volg(waarde, alinea)
        elif woord in _WAARDE:
            if tag.rest:
                self._volg(tag.rest, alinea)
        else:
            self._meld(
                "sjabloon-onbekende-tag",
                f"de tag '{woord}' bestaat niet of mag niet in een sjabloon.",
                "Gebruik alleen for, if, else, elif, set en hun einde.",
                alinea,
            )

    def _lus(self, tag: Tag, alinea: Alinea) -> None:
        open_ = _Open(tag, alinea, {"loop": "?"})
        delen = re.fullmatch(r"(?P<namen>\w+(?:\s*,\s*\w+)*)\s+in\s+(?P<lijst>.+)", tag.rest, re.DOTALL)
        if delen is None:
            self._meld(
                "sjabloon-lus", "deze lus klopt niet.", "Schrijf bijvoorbeeld: for regel in partijen.", alinea
            )
        else:
            aantal = len(self._gevonden)
            plek = self._volg(delen["lijst"], alinea)
            namen = [naam.strip() for naam in delen["namen"].split(",")]
            if plek != "?" and not self._velden.is_lijst(plek) and len(self._gevonden) == aantal:
                self._meld(
                    "sjabloon-geen-lijst",
                    f"'{plek.replace('[]', '')}' is geen lijst.",
                    "Kijk met 'leerwerk sjabloon velden' welke velden een lijst zijn.",
                    alinea,
                )
                plek = "?"
            enkel = len(namen) == 1 and plek != "?"
            open_.namen |= dict.fromkeys(namen, f"{plek}[]" if enkel else "?")
        self._open.append(open_)

    def _sluit(self, tag: Tag, alinea: Alinea) -> None:
        begin = _EINDE[tag.woord]
        if not self._open:
            self._meld(
                "sjabloon-los",
                f"'{tag.woord}' hoort bij een '{begin}', en die is er niet.",
                f"Haal '{tag.woord}' weg, of zet er een '{begin}' voor.",
                alinea,
            )
            return
        open_ = self._open.pop()
        if open_.tag.woord != begin:
            self._meld(
                "sjabloon-door-elkaar",
                f"'{tag.woord}' sluit een '{open_.tag.woord}' uit {open_.alinea.adres}.",
                f"Sluit eerst met 'end{open_.tag.woord}'.",
                alinea,
            )
        elif open_.tag.niveau != tag.niveau:
            self._meld(
                "sjabloon-niveau",
                f"begin en einde passen niet: {{%{open_.tag.niveau} in {open_.alinea.adres} "
                f"en {{%{tag.niveau} hier.",
                "Gebruik bij het begin en het einde hetzelfde: allebei {%tr of allebei {%p.",
                alinea,
            )

    def _volg(self, uitdrukking: str, alinea: Alinea) -> str:
        namen = dict(self._gezet)
        for open_ in self._open:
            namen |= open_.namen
        volger = Uitdrukking(self._velden, namen)
        plek = volger.volg(_recht(uitdrukking))
        for melding, advies in volger.meldingen:
            self._meld("sjabloon-uitdrukking", melding, advies, alinea)
        return plek


def _andere_tekst(houder: etree._Element, alinea: Alinea) -> str:
    if houder is alinea.element:
        return alinea.losse_tekst
    tekst = "".join(str(stuk) for stuk in houder.itertext())
    return re.sub(r"\{[{%#].*?[}%#]\}", "", tekst).strip()


def _recht(tekst: str) -> str:
    """Return an expression with the quotes that Word curls made straight, as docxtpl does."""
    return tekst.translate(str.maketrans("“”‘’", "\"\"''"))
