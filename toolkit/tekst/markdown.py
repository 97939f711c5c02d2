"""Markdown to blocks; offsets are offsets in the file itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from toolkit.tekst.document import Blok, Document, Opmerking, Soort
from toolkit.tekst.karakters import maak_schoon
from toolkit.tekst.regels import BULLET

_VOORWERK = re.compile(r"---\s*\n.*?^---\s*$", re.DOTALL | re.MULTILINE)
_COMMENTAAR = re.compile(r"<!--(.*?)-->", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(slots=True)
class _Stuk:
    """A stretch of the file that is text, with what must go from it."""

    begin: int
    eind: int
    weg: list[tuple[int, int]]


def lees_markdown(tekst: str, pad: Path) -> Document:
    """Read a Markdown text (CommonMark with tables); code, front matter and pictures are left out and
    named.
    """
    return _Lezer(tekst, pad).lees()


class _Lezer:
    def __init__(self, tekst: str, pad: Path) -> None:
        self.tekst = tekst
        self.pad = pad
        self.begins = [0]
        # The parser counts lines by "\n" alone, and takes "\r" for one too.
        for treffer in re.finditer(r"\r\n|\r|\n", tekst):
            self.begins.append(treffer.end())
        self.begins.append(len(tekst))
        self.blokken: list[Blok] = []
        self.commentaar: list[tuple[str, int]] = []
        self.gemist: Counter[str] = Counter()
        self.alineas = 0

    def lees(self) -> Document:
        voorwerk = _VOORWERK.match(self.tekst)
        bron = self.tekst
        if voorwerk:
            self.gemist["de gegevens boven de tekst (tussen ---)"] += 1
            bron = re.sub(r"[^\r\n]", " ", voorwerk.group()) + bron[voorwerk.end() :]
        tokens = MarkdownIt("commonmark").enable("table").disable("text_join").parse(bron)
        open_: list[Token] = []
        regels = (0, 0)
        zoek_vanaf = 0
        for token in tokens:
            if token.map and token.type != "inline":
                nieuw = (token.map[0], token.map[1])
                zoek_vanaf = zoek_vanaf if nieuw == regels else self.begins[nieuw[0]]
                regels = nieuw
            if token.nesting == 1:
                open_.append(token)
            elif token.nesting == -1:
                open_.pop()
            elif token.type in ("fence", "code_block"):
                self.gemist["een stuk code"] += 1
            elif token.type == "html_block":
                self._lees_html(*regels)
            elif token.type == "inline" and token.content.strip():
                zoek_vanaf = self._lees_inline(token, open_, zoek_vanaf)
        return Document(
            tekst=self.tekst,
            blokken=tuple(self.blokken),
            naam=self.pad.name,
            formaat="md",
            pad=self.pad,
            opmerkingen=tuple(self._opmerkingen()),
            niet_gelezen=tuple(f"{wat} ({n}x)" if n > 1 else wat for wat, n in self.gemist.items()),
        )

    def _lees_inline(self, token: Token, open_: list[Token], vanaf: int) -> int:
        """Add the blocks of one stretch of text and return where it ends in the file."""
        begin = eind = vanaf
        for i, regel in enumerate(token.content.split("\n")):
            zoek = regel.strip()
            gevonden = self.tekst.find(zoek, eind)
            if gevonden < 0 and "|" in zoek:
                zoek = zoek.replace("|", "\\|")
                gevonden = self.tekst.find(zoek, eind)
            if gevonden < 0:
                self.gemist["een stuk tekst met vreemde tekens"] += 1
                return eind
            begin = gevonden if i == 0 else begin
            eind = gevonden + len(zoek)
        namen = {t.type for t in open_}
        if "heading_open" in namen:
            soort = Soort.KOP
        elif "list_item_open" in namen:
            soort = Soort.OPSOMMING
        else:
            soort = Soort.TABELCEL if "table_open" in namen else Soort.ALINEA
        for stuk in self._stukken(token, begin, eind):
            self._voeg_toe(stuk, soort)
        self.alineas += 1
        return eind

    def _stukken(self, token: Token, begin: int, eind: int) -> Iterator[_Stuk]:
        """Yield the text cut at hard line ends and before lines that begin with a bullet of another kind."""
        plek = start = begin
        weg: list[tuple[int, int]] = []
        for kind in token.children or []:
            if kind.type in ("softbreak", "hardbreak"):
                regel = self.tekst.find("\n", plek, eind)
                regel = eind if regel < 0 else regel
                volgende = self._inspring(regel + 1, eind)
                if kind.type == "hardbreak" or BULLET.match(self.tekst, volgende, eind):
                    yield _Stuk(start, regel, [*weg, (plek, regel)])
                    start, weg = volgende, []
                else:
                    weg += [(plek, regel), (regel + 1, volgende)]
                plek = volgende
                continue
            zoek = kind.markup if kind.type == "text_special" else kind.content
            if kind.type == "image":
                self.gemist["een afbeelding"] += 1
                continue
            if kind.type == "html_inline":
                treffer = _COMMENTAAR.match(kind.content)
                if treffer:
                    self.commentaar.append((treffer.group(1).strip(), plek))
                continue
            if kind.type not in ("text", "text_special", "code_inline") or not zoek:
                continue
            gevonden = self.tekst.find(zoek, plek, eind)
            if gevonden < 0:
                continue
            weg.append((plek, gevonden))
            plek = gevonden + len(zoek)
            if kind.type == "text_special" and zoek.endswith(kind.content):
                weg.append((gevonden, plek - len(kind.content)))
            elif kind.type == "text_special" and zoek.startswith(kind.content):
                weg.append((gevonden + len(kind.content), plek))
        yield _Stuk(start, eind, [*weg, (plek, eind)])

    def _inspring(self, plek: int, eind: int) -> int:
        """Return where the text of a line begins, past indentation and quote marks."""
        while plek < eind and self.tekst[plek] in " \t>":
            plek += 1
        return plek

    def _voeg_toe(self, stuk: _Stuk, soort: Soort) -> None:
        bullet = BULLET.match(self.tekst, stuk.begin, stuk.eind)
        if bullet and soort is not Soort.KOP:
            stuk.begin, soort = bullet.end(), Soort.OPSOMMING
        weg = [(b - stuk.begin, e - stuk.begin) for b, e in stuk.weg if b < e and e > stuk.begin]
        schoon, stukken, b, e = maak_schoon(self.tekst[stuk.begin : stuk.eind], stuk.begin, weg)
        if schoon:
            adres = f"regel {self._regel(b)}"
            self.blokken.append(Blok(soort, schoon, b, e, adres, stukken, self.alineas))

    def _lees_html(self, van: int, tot: int) -> None:
        """Read a block of HTML: comments are kept as comments, tags go, text stays."""
        begin, eind = self.begins[van], self.begins[min(tot, len(self.begins) - 1)]
        ruw = self.tekst[begin:eind]
        weg = []
        for treffer in _COMMENTAAR.finditer(ruw):
            self.commentaar.append((treffer.group(1).strip(), begin + treffer.start()))
            weg.append((begin + treffer.start(), begin + treffer.end()))
        weg += [(begin + t.start(), begin + t.end()) for t in _TAG.finditer(ruw)]
        self._voeg_toe(_Stuk(begin, eind, weg), Soort.ALINEA)
        self.alineas += 1

    def _opmerkingen(self) -> Iterator[Opmerking]:
        for tekst, plek in self.commentaar:
            blok = next((blok for blok in self.blokken if blok.eind > plek), None)
            yield Opmerking(tekst, blok.begin if blok else plek, blok.eind if blok else plek)

    def _regel(self, plek: int) -> int:
        from bisect import bisect_right

        return bisect_right(self.begins, plek, hi=len(self.begins) - 1)
