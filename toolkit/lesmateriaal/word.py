"""Small bricks of WordprocessingML, as text: paragraphs, tables and the .docx around them.

A word list is thousands of cells of the same shape. Written as text they cost microseconds; through an object
model of Word each would cost milliseconds. Widths and heights are in twentieths of a point, letter sizes in
points. All text that comes from a glossary or a user goes through ``schoon``.
"""

# ruff: noqa: E501 - XML and CSS read best in their own lines
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from toolkit.documenten.vast import maak_zip
from toolkit.lesmateriaal.stijlen import KLEUR, LICHT, NS, XML, nummering, stijlen

BREED, HOOG = 11906, 16838
"""A4 in twentieths of a point."""
RAND = 1020
TEKSTBREEDTE = BREED - 2 * RAND
TEKSTBREEDTE_LIGGEND = HOOG - 2 * RAND
_STUUR = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def schoon(tekst: str) -> str:
    """Return ``tekst`` as harmless XML text: markup escaped, characters that XML forbids left out."""
    return escape(_STUUR.sub("", tekst), quote=True)


def run(tekst: str, eigenschappen: str = "") -> str:
    """Return a run of text; a tab in it becomes Word's tab. ``eigenschappen`` is the XML inside ``w:rPr``."""
    rpr = f"<w:rPr>{eigenschappen}</w:rPr>" if eigenschappen else ""
    stukken = (
        f'<w:t xml:space="preserve">{schoon(stuk)}</w:t>' if stuk else "" for stuk in tekst.split("\t")
    )
    return f"<w:r>{rpr}{'<w:tab/>'.join(stukken)}</w:r>"


def vet(tekst: str) -> str:
    """Return a bold run."""
    return run(tekst, "<w:b/><w:bCs/>")


def alinea(runs: str, stijl: str = "", *, samen: bool = False, extra: str = "") -> str:
    """Return a paragraph around runs; ``samen`` keeps it with the next one, ``extra`` goes in ``w:pPr``."""
    ppr = (f'<w:pStyle w:val="{stijl}"/>' if stijl else "") + ("<w:keepNext/>" if samen else "") + extra
    return f"<w:p>{f'<w:pPr>{ppr}</w:pPr>' if ppr else ''}{runs}</w:p>"


def p(tekst: str = "", stijl: str = "", *, samen: bool = False) -> str:
    """Return a paragraph with plain text."""
    return alinea(run(tekst) if tekst else "", stijl, samen=samen)


def kop(tekst: str, niveau: int = 1, *, nieuwe_pagina: bool = False) -> str:
    """Return a heading, on a new page if asked."""
    return alinea(run(tekst), f"Kop{niveau}", extra="<w:pageBreakBefore/>" if nieuwe_pagina else "")


def cel(
    inhoud: str,
    breedte: int,
    *,
    stijl: str = "Tabeltekst",
    vulling: str = "",
    extra: str = "",
    midden: bool = False,
) -> str:
    """Return a cell around plain text or paragraphs in XML; ``extra`` goes in ``w:tcPr`` before the shading."""
    alineas = inhoud if inhoud.startswith("<w:p>") else p(inhoud, stijl)
    kleur = f'<w:shd w:val="clear" w:color="auto" w:fill="{vulling}"/>' if vulling else ""
    plek = '<w:vAlign w:val="center"/>' if midden else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{breedte}" w:type="dxa"/>{extra}{kleur}{plek}</w:tcPr>{alineas}</w:tc>'


def rij(cellen: Iterable[str], *, kop: bool = False, hoog: int = 0, precies: bool = False) -> str:
    """Return a row that does not break over pages; a heading row is repeated on every page."""
    regel = "exact" if precies else "atLeast"
    hoogte = f'<w:trHeight w:val="{hoog}" w:hRule="{regel}"/>' if hoog else ""
    titel = "<w:tblHeader/>" if kop else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{hoogte}{titel}</w:trPr>{''.join(cellen)}</w:tr>"


def koprij(namen: Sequence[str], breedtes: Sequence[int]) -> str:
    """Return the heading row of a table."""
    return rij(
        [cel(n, b, stijl="Tabelkop", vulling=KLEUR) for n, b in zip(namen, breedtes, strict=True)], kop=True
    )


def schrijflijn(nummer: str = "") -> str:
    """Return a line to write on, over the width of the page, with a number in front if given."""
    tabs = f'<w:tab w:val="left" w:pos="454"/><w:tab w:val="right" w:leader="underscore" w:pos="{TEKSTBREEDTE}"/>'
    return alinea(run(f"{nummer}\t\t"), "Schrijflijn", extra=f"<w:tabs>{tabs}</w:tabs>")


def tabel(
    breedtes: Sequence[int],
    rijen: Iterable[str],
    *,
    beschrijving: str = "",
    stijl: str = "Leerwerktabel",
    midden: bool = False,
) -> str:
    """Return a table with fixed columns and the little white line that Word wants behind it."""
    grid = "".join(f'<w:gridCol w:w="{b}"/>' for b in breedtes)
    plek = '<w:jc w:val="center"/>' if midden else ""
    uitleg = f'<w:tblCaption w:val="{schoon(beschrijving)}"/>' if beschrijving else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{stijl}"/><w:tblW w:w="{sum(breedtes)}" w:type="dxa"/>{plek}'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>{uitleg}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rijen)}</w:tbl>{p('', 'Wit')}"
    )


def kader(woorden: Sequence[str], *, kolommen: int = 4, breed: int = TEKSTBREEDTE) -> str:
    """Return a light box with words to choose from, in columns."""
    maten = verdeel(breed, [1] * kolommen)
    rijen = []
    for begin in range(0, len(woorden), kolommen):
        stuk = [*woorden[begin : begin + kolommen], *[""] * kolommen][:kolommen]
        rijen.append(
            rij([cel(w, b, stijl="Keuzewoord", vulling=LICHT) for w, b in zip(stuk, maten, strict=True)])
        )
    return tabel(maten, rijen, stijl="Kadertabel", beschrijving="Woorden om uit te kiezen")


def verdeel(breedte: int, delen: Sequence[float]) -> list[int]:
    """Return ``breedte`` divided in the proportions ``delen``, without losing a point."""
    totaal = sum(delen)
    maten = [int(breedte * deel / totaal) for deel in delen]
    maten[-1] += breedte - sum(maten)
    return maten


@dataclass(frozen=True)
class Plaatje:
    """A picture to put in a document: its bytes, extension (``png``, ``jpeg`` or ``gif``) and size in EMU."""

    inhoud: bytes
    soort: str
    breed: int
    hoog: int
    uitleg: str


class Plaatjes:
    """The pictures of one document: each file goes in once, every use gets its own number."""

    def __init__(self) -> None:
        self._nummers: dict[bytes, int] = {}
        self.bestanden: list[tuple[str, bytes]] = []
        self._gebruikt = 0

    def run(self, plaatje: Plaatje) -> str:
        """Return a run that shows ``plaatje``."""
        if plaatje.inhoud not in self._nummers:
            self._nummers[plaatje.inhoud] = len(self.bestanden) + 1
            self.bestanden.append((f"plaatje{len(self.bestanden) + 1}.{plaatje.soort}", plaatje.inhoud))
        nummer = self._nummers[plaatje.inhoud]
        self._gebruikt += 1
        naam = f'id="{self._gebruikt}" name="plaatje {self._gebruikt}" descr="{schoon(plaatje.uitleg)}"'
        maat = f'cx="{plaatje.breed}" cy="{plaatje.hoog}"'
        a, pic = (
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
        )
        return (
            f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {maat}/><wp:docPr {naam}/>'
            f'<a:graphic xmlns:a="{a}"><a:graphicData uri="{pic}"><pic:pic xmlns:pic="{pic}"><pic:nvPicPr><pic:cNvPr {naam}/>'
            f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdP{nummer}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {maat}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )


@dataclass(frozen=True)
class Deel:
    """A part of a document with its own header line: body in XML, left and right text, page turned or not."""

    lijf: str
    links: str
    rechts: str = ""
    liggend: bool = False


def veld(code: str) -> str:
    """Return a Word field such as ``PAGE``."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _sectie(deel: Deel, nummer: int) -> str:
    breed, hoog = (HOOG, BREED) if deel.liggend else (BREED, HOOG)
    stand = ' w:orient="landscape"' if deel.liggend else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rIdK{nummer}"/><w:footerReference w:type="default" '
        f'r:id="rIdV{nummer}"/><w:pgSz w:w="{breed}" w:h="{hoog}"{stand}/><w:pgMar w:top="1304" w:right="{RAND}" '
        f'w:bottom="1134" w:left="{RAND}" w:header="624" w:footer="510" w:gutter="0"/></w:sectPr>'
    )


def _randtekst(deel: Deel) -> tuple[str, str]:
    rechts = TEKSTBREEDTE_LIGGEND if deel.liggend else TEKSTBREEDTE
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{rechts}"/></w:tabs>'
    boven = alinea(run(f"{deel.links}\t{deel.rechts}"), "Koptekst", extra=tab)
    onder = alinea(
        run("leerwerk\tpagina ") + veld("PAGE") + run(" van ") + veld("NUMPAGES"), "Voettekst", extra=tab
    )
    return f"{XML}<w:hdr {NS}>{boven}</w:hdr>", f"{XML}<w:ftr {NS}>{onder}</w:ftr>"


def document(delen: Sequence[Deel], *, titel: str, plaatjes: Plaatjes | None = None) -> bytes:
    """Return a .docx of ``delen``, each starting on a new page. Equal input gives equal bytes."""
    bestanden = plaatjes.bestanden if plaatjes else []
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pkg = "http://schemas.openxmlformats.org/package/2006"
    oox = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relaties = [
        ("rId1", "styles", "styles.xml"),
        ("rId2", "numbering", "numbering.xml"),
        ("rId3", "settings", "settings.xml"),
    ]
    leden: dict[str, str | bytes] = {}
    typen = [
        ("document", f"{oox}.document.main"),
        *((n, f"{oox}.{n}") for n in ("styles", "numbering", "settings")),
    ]
    lijf = []
    for nr, deel in enumerate(delen, 1):
        leden[f"word/header{nr}.xml"], leden[f"word/footer{nr}.xml"] = _randtekst(deel)
        relaties += [(f"rIdK{nr}", "header", f"header{nr}.xml"), (f"rIdV{nr}", "footer", f"footer{nr}.xml")]
        typen += [(f"header{nr}", f"{oox}.header"), (f"footer{nr}", f"{oox}.footer")]
        sectie = _sectie(deel, nr)
        lijf.append(deel.lijf + (sectie if nr == len(delen) else alinea("", "Wit", extra=sectie)))
    for nr, (naam, inhoud) in enumerate(bestanden, 1):
        leden[f"word/media/{naam}"] = inhoud
        relaties.append((f"rIdP{nr}", "image", f"media/{naam}"))
    soorten = sorted({naam.rpartition(".")[2] for naam, _ in bestanden})
    leden |= {
        "word/document.xml": f"{XML}<w:document {NS}><w:body>{''.join(lijf)}</w:body></w:document>",
        "word/styles.xml": stijlen(),
        "word/numbering.xml": nummering(),
        "word/settings.xml": f'{XML}<w:settings {NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang '
        'w:val="nl-NL" w:bidi="ar-SA"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{pkg}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{schoon(titel)}</dc:title><dc:creator>leerwerk</dc:creator>'
        "<dc:language>nl-NL</dc:language></cp:coreProperties>",
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{pkg}/relationships">'
        + "".join(f'<Relationship Id="{i}" Type="{rel}/{s}" Target="{d}"/>' for i, s, d in relaties)
        + "</Relationships>",
        "_rels/.rels": f'{XML}<Relationships xmlns="{pkg}/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" '
        f'Target="word/document.xml"/><Relationship Id="rId2" Type="{pkg}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>',
    }
    inhoudsopgave = (
        f'{XML}<Types xmlns="{pkg}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Default Extension="{s}" ContentType="image/{s}"/>' for s in soorten)
        + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{t}+xml"/>' for n, t in typen)
        + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )
    return maak_zip({"[Content_Types].xml": inhoudsopgave, **leden})
