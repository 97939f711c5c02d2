"""A Word template: opened, patched and compiled once, then filled as often as needed.

The template language is that of docxtpl (``{{ }}``, ``{%tr %}``, ``{%p %}``, ``{%r %}``...), and
docxtpl's own ``patch_xml`` turns Word's XML into a Jinja template, so a template means the same here and
there. What differs is the work per paper: docxtpl opens, patches and compiles for each one; here only the
strings are made again and everything else in the file is copied as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers import expat

from docxtpl import DocxTemplate
from jinja2 import Template
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from lxml import etree

from toolkit.documenten.markering import kleur_markeringen
from toolkit.documenten.omgeving import maak_omgeving
from toolkit.documenten.pakket import Pakket, lees_xml, open_pakket
from toolkit.documenten.raster import pas_rasters_aan
from toolkit.documenten.vast import maak_zip
from toolkit.fouten import GebruikersFout, Probleem

MAX_TEKENS = 50_000_000
"""Characters of one part of a paper; more is a template that never ends."""

_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KOLOMTAG = re.compile(r"\{[{%]tc\b|\{% *(colspan|hm)\b")
_HERSTEL = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))


@dataclass(frozen=True)
class _Deel:
    """One part of the template that has tags in it."""

    naam: str
    bron: str
    code: Template
    wisselt_kolommen: bool
    heeft_plaatjes: bool


class Sjabloon:
    """A compiled template. Make it once, call ``vul`` per paper."""

    def __init__(self, pakket: Pakket) -> None:
        self.pad = pakket.pad
        tekst, eigenschappen = maak_omgeving(), maak_omgeving(eigenschappen=True)
        namen = [(naam, tekst) for naam in pakket.tekstdelen]
        if pakket.eigenschappen is not None:
            namen.append((pakket.eigenschappen, eigenschappen))
        self._delen: list[_Deel] = []
        for naam, omgeving in namen:
            bron = jinja_bron(pakket.leden[naam])
            if not re.search(r"\{[{%#]", bron):
                continue
            try:
                code = omgeving.from_string(bron)
            except TemplateSyntaxError as fout:
                raise self._fout(leg_uit(fout), bron, fout.lineno) from None
            kolommen = bool(
                _KOLOMTAG.search(re.sub(r"<[^>]+>", "", pakket.leden[naam].decode(errors="ignore")))
            )
            self._delen.append(_Deel(naam, bron, code, kolommen, "<wp:docPr " in bron))
        gevuld = {deel.naam for deel in self._delen}
        self._vast = maak_zip({naam: inhoud for naam, inhoud in pakket.leden.items() if naam not in gevuld})

    @classmethod
    def laad(cls, pad: Path) -> Sjabloon:
        """Open, check and compile the template at ``pad``.

        Raises:
            GebruikersFout: it is not a safe and whole .docx, or a tag in it is wrong.
        """
        return cls(open_pakket(pad))

    def vul(self, velden: Mapping[str, Any]) -> bytes:
        """Return the paper as the bytes of a .docx. The same fields give the same bytes.

        Raises:
            GebruikersFout: the template uses a field that is not there, or does what the sandbox forbids.
        """
        return maak_zip(
            {deel.naam: self._vul_deel(deel, velden).encode() for deel in self._delen}, bij=self._vast
        )

    def _vul_deel(self, deel: _Deel, velden: Mapping[str, Any]) -> str:
        try:
            stukken, lengte = [], 0
            for stuk in deel.code.generate(velden):
                lengte += len(stuk)
                if lengte > MAX_TEKENS:
                    raise SecurityError("het papier wordt te lang")
                stukken.append(stuk)
        except UndefinedError as fout:
            raise self._fout(str(fout.message), deel.bron, _regel(fout)) from None
        except SecurityError as fout:
            raise self._fout("het sjabloon doet iets wat niet veilig is", deel.bron, _regel(fout)) from None
        except (
            Exception
        ) as fout:  # a template is a program of somebody else: any exception in it is its own fault
            raise self._fout("een tag kan niet worden gevuld", deel.bron, _regel(fout)) from None
        xml = "".join(stukken).replace("\n<w:p", "<w:p")
        for nep, echt in _HERSTEL:
            xml = xml.replace(nep, echt)
        self._controleer(xml, deel)
        if deel.wisselt_kolommen:
            xml = pas_rasters_aan(xml)
        if deel.heeft_plaatjes:
            xml = _hernummer_plaatjes(xml)
        return _KOP + kleur_markeringen(xml)

    def _controleer(self, xml: str, deel: _Deel) -> None:
        try:
            expat.ParserCreate().Parse(xml.encode(), True)
        except expat.ExpatError:
            raise self._fout(
                f"de tags staan niet goed in {deel.naam}: Word kan het papier niet openen. "
                "Een {%p %} of {%tr %} begint en eindigt niet op hetzelfde niveau",
                deel.bron,
                None,
            ) from None

    def _fout(self, wat: str, bron: str, regel: int | None) -> GebruikersFout:
        melding = f"{wat}."
        if regel is not None and (tekst := alinea_tekst(bron, regel)):
            melding += f" Kijk bij de tekst: “{tekst}”."
        return GebruikersFout(Probleem(melding, bestand=self.pad, oplossing="Verbeter het sjabloon in Word."))


def jinja_bron(deel: bytes) -> str:
    """Return a part of a template as Jinja source, one paragraph per line."""
    xml = etree.tostring(lees_xml(deel), encoding="unicode")
    patch = DocxTemplate.patch_xml(None, xml)
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", patch)


_UITLEG = (
    (r"No filter named '(\w+)'", "de bewerking '{0}' bestaat niet of mag niet in een sjabloon"),
    (r"No test named '(\w+)'", "de vraag 'is {0}' bestaat niet"),
    (r"[Uu]nknown tag '(\w+)'", "de tag '{0}' bestaat niet, of hoort hier niet"),
    (r"Unexpected end of template", "er ontbreekt een 'endfor' of een 'endif'"),
    (r"unexpected char '(.+?)'", "in een tag staat het teken {0}; dat mag daar niet"),
)


def leg_uit(fout: TemplateSyntaxError) -> str:
    """Return in Dutch what is wrong with a tag."""
    for patroon, uitleg in _UITLEG:
        if gevonden := re.search(patroon, fout.message or ""):
            return uitleg.format(*gevonden.groups())
    return "in een tag staat een schrijffout"


def alinea_tekst(bron: str, regel: int) -> str:
    """Return the readable text around a line of the source, at most 80 characters."""
    regels = bron.split("\n")[max(regel - 1, 0) : regel + 1]
    tekst = " ".join(" ".join(re.sub(r"<[^>]+>", " ", stuk) for stuk in regels).split())
    return tekst[:79] + "…" if len(tekst) > 80 else tekst


def _regel(fout: BaseException) -> int | None:
    """Return the line of the template in which an exception was raised (Jinja rewrites the traceback)."""
    regel, spoor = None, fout.__traceback__
    while spoor is not None:
        if spoor.tb_frame.f_code.co_filename == "<template>":
            regel = spoor.tb_lineno
        spoor = spoor.tb_next
    return regel


def _hernummer_plaatjes(xml: str) -> str:
    """Give every picture its own number; a loop repeats the number of its only picture and Word
    complains."""
    teller = iter(range(1001, 10**9))
    return re.sub(r'(<wp:docPr [^>]*?\bid=")[^"]*(")', lambda m: f"{m[1]}{next(teller)}{m[2]}", xml)
