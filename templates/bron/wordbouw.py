"""Small bricks of WordprocessingML from which the templates are built.

Every function returns XML as text. ``pakket`` puts a body, a header and a footer together into a .docx with one small,
shared set of styles and a multilevel list. In running text ``**bold**`` makes bold and ``[[naam|tekst]]`` a cross-reference
to the article with the bookmark ``naam``.
"""

# ruff: noqa: E501
from __future__ import annotations

import io
import re
import zipfile
from html import escape

KLEUR = "1B4D5C"
LICHT = "E8F0F2"
GRIJS = "595959"
LIJN = "B7C4C9"

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(tekst: str, eigenschappen: str = "") -> str:
    """Return a run of text; a tab in it becomes Word's tab."""
    rpr = f"<w:rPr>{eigenschappen}</w:rPr>" if eigenschappen else ""
    delen = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(deel, quote=False)}</w:t>' if deel else ""
        for deel in tekst.split("\t")
    )
    return f"<w:r>{rpr}{delen}</w:r>"


def veld(code: str, tekst: str, eigenschappen: str = "") -> str:
    """Return a Word field with the text that it shows until Word works it out anew."""
    rpr = f"<w:rPr>{eigenschappen}</w:rPr>" if eigenschappen else ""
    return (
        f'<w:r>{rpr}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{rpr}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(tekst, eigenschappen)}<w:r>{rpr}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def inhoud(tekst: str, eigenschappen: str = "") -> str:
    """Return runs for running text with ``**bold**`` and ``[[naam|tekst]]``."""
    uit = []
    for stuk in re.split(r"(\*\*.+?\*\*|\[\[.+?\]\])", tekst):
        if stuk.startswith("**"):
            uit.append(run(stuk[2:-2], "<w:b/>" + eigenschappen))
        elif stuk.startswith("[["):
            naam, _, label = stuk[2:-2].partition("|")
            uit.append(veld(f"REF art_{naam} \\r \\h", label, eigenschappen))
        elif stuk:
            uit.append(run(stuk, eigenschappen))
    return "".join(uit)


def p(tekst: str = "", stijl: str = "", *, samen: bool = False, extra: str = "", run_extra: str = "") -> str:
    """Return a paragraph; ``samen`` keeps it with the next one."""
    ppr = f'<w:pStyle w:val="{stijl}"/>' if stijl else ""
    ppr += "<w:keepNext/>" if samen else ""
    ppr += extra
    return f"<w:p>{f'<w:pPr>{ppr}</w:pPr>' if ppr else ''}{inhoud(tekst, run_extra)}</w:p>"


_bladwijzers = iter(range(1, 10_000))


def kop(tekst: str, niveau: int = 1, naam: str = "") -> str:
    """Return a heading, with a bookmark when it has a name to refer to."""
    nummer = next(_bladwijzers)
    open_ = f'<w:bookmarkStart w:id="{nummer}" w:name="art_{naam}"/>' if naam else ""
    dicht = f'<w:bookmarkEnd w:id="{nummer}"/>' if naam else ""
    return f'<w:p><w:pPr><w:pStyle w:val="Kop{niveau}"/></w:pPr>{open_}{run(tekst)}{dicht}</w:p>'


def tag(code: str) -> str:
    """Return a paragraph that holds only a paragraph tag (it leaves no trace in the paper)."""
    return f"<w:p>{run('{%p ' + code + ' %}')}</w:p>"


def als(voorwaarde: str, *delen: str) -> str:
    """Return ``delen`` that appear only when ``voorwaarde`` holds."""
    return tag(f"if {voorwaarde}") + "".join(delen) + tag("endif")


def herhaal(lus: str, *delen: str) -> str:
    """Return ``delen`` once per item of ``lus`` (``x in lijst``)."""
    return tag(f"for {lus}") + "".join(delen) + tag("endfor")


def cel(
    inhoud_: str | list[str],
    breedte: int,
    *,
    vulling: str = "",
    stijl: str = "Tabeltekst",
    extra: str = "",
    samen: bool = False,
) -> str:
    """Return a cell; its content is a text or a list of paragraphs in XML. Widths are in twentieths of a point."""
    alineas = p(inhoud_, stijl, samen=samen) if isinstance(inhoud_, str) else "".join(inhoud_)
    kleur = f'<w:shd w:val="clear" w:color="auto" w:fill="{vulling}"/>' if vulling else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{breedte}" w:type="dxa"/>{extra}{kleur}</w:tcPr>{alineas}</w:tc>'


def rij(cellen: list[str], *, kop: bool = False) -> str:
    """Return a row that does not break over pages; a heading row is repeated on each page."""
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if kop else ''}</w:trPr>{''.join(cellen)}</w:tr>"


def rijtag(code: str, breedtes: list[int]) -> str:
    """Return a row that holds only a row tag."""
    span = f'<w:gridSpan w:val="{len(breedtes)}"/>' if len(breedtes) > 1 else ""
    return rij([cel("{%tr " + code + " %}", sum(breedtes), extra=span)])


def tabel(
    breedtes: list[int],
    rijen: list[str],
    *,
    stijl: str = "Leerwerktabel",
    beschrijving: str = "",
) -> str:
    """Return a table of fixed column widths."""
    grid = "".join(f'<w:gridCol w:w="{b}"/>' for b in breedtes)
    uitleg = f'<w:tblCaption w:val="{escape(beschrijving)}"/>' if beschrijving else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{stijl}"/><w:tblW w:w="{sum(breedtes)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f"{uitleg}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rijen)}</w:tbl>"
    )


def lijsttabel(
    koppen: list[tuple[str, int]], lus: str, cellen: list[str], *, leeg: str = "", beschrijving: str = ""
) -> str:
    """Return a table with a repeated heading row and one row per item of ``lus``."""
    breedtes = [b for _, b in koppen]
    hoofd = rij([cel(t, b, vulling=KLEUR, stijl="Tabelkop") for t, b in koppen], kop=True)
    regel = rij([cel(t, b) for t, b in zip(cellen, breedtes, strict=True)])
    return tabel(
        breedtes,
        [hoofd, rijtag(f"for {lus}", breedtes), regel, rijtag("endfor", breedtes)],
        beschrijving=beschrijving,
    ) + p("", "Wit")


def feitentabel(breedtes: tuple[int, int], feiten: list[tuple[str, str]], *, beschrijving: str = "") -> str:
    """Return a table of two columns, what it is and the fact, that stays on one page."""
    laatste = len(feiten) - 1
    rijen = [
        rij(
            [
                cel(naam, breedtes[0], vulling=LICHT, stijl="Tabelnaam", samen=nr < laatste),
                cel(waarde, breedtes[1], samen=nr < laatste),
            ]
        )
        for nr, (naam, waarde) in enumerate(feiten)
    ]
    return tabel(list(breedtes), rijen, beschrijving=beschrijving) + p("", "Wit")


def _stijl(
    naam_id: str,
    naam: str,
    *,
    basis: str = "Standaard",
    volgend: str = "",
    ppr: str = "",
    rpr: str = "",
    soort: str = "paragraph",
    eigen: bool = False,
    snel: bool = True,
) -> str:
    zelfgemaakt = 'w:customStyle="1" ' if eigen else ""
    return (
        f'<w:style w:type="{soort}" {zelfgemaakt}w:styleId="{naam_id}">'
        f'<w:name w:val="{naam}"/>'
        + (f'<w:basedOn w:val="{basis}"/>' if basis else "")
        + (f'<w:next w:val="{volgend}"/>' if volgend else "")
        + ("<w:qFormat/>" if snel else "")
        + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "")
        + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "")
        + "</w:style>"
    )


def _kleur(kleur: str) -> str:
    return f'<w:color w:val="{kleur}"/>'


def _maat(punten: float) -> str:
    return f'<w:sz w:val="{int(punten * 2)}"/><w:szCs w:val="{int(punten * 2)}"/>'


def _ruimte(voor: float = 0, na: float = 0, regel: int = 0) -> str:
    extra = f' w:line="{regel}" w:lineRule="auto"' if regel else ""
    return f'<w:spacing w:before="{int(voor * 20)}" w:after="{int(na * 20)}"{extra}/>'


def stijlen(*, artikelen: bool, punten: float) -> str:
    """Return the style part: only what the papers use."""
    lettertype = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    nummering = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    kop1_nr = nummering.format(0) if artikelen else ""
    rand = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="{KLEUR}"/></w:pBdr>'
    delen = [
        f"<w:docDefaults><w:rPrDefault><w:rPr>{lettertype}{_maat(punten)}"
        '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_ruimte(0, 6, 269)}</w:pPr></w:pPrDefault></w:docDefaults>",
        _stijl("Standaard", "Normal", basis="").replace("w:styleId", 'w:default="1" w:styleId'),
        '<w:style w:type="character" w:default="1" w:styleId="Standaardalinea"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        _stijl(
            "Titel",
            "Title",
            volgend="Ondertitel",
            ppr=f"<w:keepNext/>{_ruimte(0, 2, 240)}",
            rpr=f"<w:b/>{_kleur(KLEUR)}{_maat(26)}",
        ),
        _stijl(
            "Ondertitel",
            "Subtitle",
            volgend="Standaard",
            ppr=f"<w:keepNext/>{rand}{_ruimte(0, 14, 240)}",
            rpr=f"{_kleur(GRIJS)}{_maat(14)}",
        ),
        _stijl(
            "Kop1",
            "heading 1",
            volgend="Artikellid" if artikelen else "Standaard",
            ppr=f'<w:keepNext/><w:keepLines/>{kop1_nr}{_ruimte(16, 5, 240)}<w:outlineLvl w:val="0"/>',
            rpr=f"<w:b/>{_kleur(KLEUR)}{_maat(14)}",
        ),
        _stijl(
            "Kop2",
            "heading 2",
            volgend="Standaard",
            ppr=f'<w:keepNext/><w:keepLines/>{_ruimte(10, 4, 240)}<w:outlineLvl w:val="1"/>',
            rpr=f"<w:b/>{_kleur(KLEUR)}{_maat(12)}",
        ),
        # A heading that is no article: looks like heading 1, without a number.
        _stijl(
            "Kop1zondernummer",
            "Kop zonder nummer",
            basis="Kop1",
            volgend="Standaard",
            ppr='<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>',
            eigen=True,
        ),
        _stijl("Tabeltekst", "Tabeltekst", ppr=_ruimte(2, 2, 252), rpr=_maat(punten - 0.5), eigen=True),
        _stijl(
            "Tabelkop",
            "Tabelkop",
            basis="Tabeltekst",
            ppr="<w:keepNext/>",
            rpr=f"<w:b/>{_kleur('FFFFFF')}",
            eigen=True,
        ),
        _stijl("Tabelnaam", "Tabelnaam", basis="Tabeltekst", rpr=f"<w:b/>{_kleur(KLEUR)}", eigen=True),
        _stijl(
            "Maand",
            "Maand",
            basis="Tabeltekst",
            ppr=f'<w:keepNext/>{_ruimte(2, 2, 240)}<w:jc w:val="center"/>',
            rpr=_maat(7),
            eigen=True,
        ),
        _stijl("Wit", "Wit", ppr=_ruimte(0, 0, 240), rpr=_maat(6), eigen=True, snel=False),
        _stijl(
            "Opsomming",
            "List Bullet",
            ppr=f'<w:numPr><w:numId w:val="2"/></w:numPr>{_ruimte(0, 3, 269)}<w:contextualSpacing/>',
        ),
        _stijl("Uitleg", "Uitleg", ppr=_ruimte(0, 6, 269), rpr=f"<w:i/>{_kleur(GRIJS)}", eigen=True),
        _stijl(
            "Kader",
            "Kader",
            ppr=f'<w:pBdr><w:left w:val="single" w:sz="36" w:space="10" w:color="{KLEUR}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{LICHT}"/>{_ruimte(4, 6, 269)}<w:ind w:left="284" w:right="142"/>',
            eigen=True,
        ),
        _stijl(
            "Koptekst",
            "header",
            ppr=f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{LIJN}"/></w:pBdr>{_ruimte(0, 0, 240)}',
            rpr=f"{_kleur(GRIJS)}{_maat(9)}",
            snel=False,
        ),
        _stijl(
            "Voettekst",
            "footer",
            ppr=f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{LIJN}"/></w:pBdr>{_ruimte(0, 0, 240)}',
            rpr=f"{_kleur(GRIJS)}{_maat(9)}",
            snel=False,
        ),
        '<w:style w:type="table" w:customStyle="1" w:styleId="Leerwerktabel"><w:name w:val="Leerwerktabel"/>'
        '<w:basedOn w:val="Standaardtabel"/><w:qFormat/><w:tblPr><w:tblBorders>'
        + "".join(
            f'<w:{kant} w:val="single" w:sz="4" w:space="0" w:color="{LIJN}"/>'
            for kant in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + '</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>'
        '<w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ]
    if artikelen:
        delen += [
            _stijl(
                "Partij",
                "Partij",
                ppr=f'<w:numPr><w:numId w:val="3"/></w:numPr>{_ruimte(0, 5, 269)}',
                eigen=True,
            ),
            _stijl("Artikellid", "Artikellid", ppr=f"{nummering.format(1)}{_ruimte(0, 5, 269)}", eigen=True),
            _stijl(
                "Artikelonderdeel",
                "Artikelonderdeel",
                ppr=f"{nummering.format(2)}{_ruimte(0, 3, 269)}",
                eigen=True,
            ),
        ]
    return f"{_KOP}<w:styles {_NS}>{''.join(delen)}</w:styles>"


def _nummering(*, met_artikelen: bool) -> str:
    def niveau(
        nr: int,
        soort: str,
        tekst: str,
        links: int,
        hang: int,
        *,
        stijl: str = "",
        na: str = "",
        rpr: str = "",
    ) -> str:
        gekoppeld = f'<w:pStyle w:val="{stijl}"/>' if stijl else ""
        suffix = f'<w:suff w:val="{na}"/>' if na else ""
        return (
            f'<w:lvl w:ilvl="{nr}"><w:start w:val="1"/><w:numFmt w:val="{soort}"/>{gekoppeld}{suffix}<w:lvlText w:val="{tekst}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{links}" w:hanging="{hang}"/></w:pPr>{rpr}</w:lvl>'
        )

    artikelen = (
        niveau(0, "decimal", "Artikel %1", 0, 0, stijl="Kop1", na="space")
        + niveau(1, "decimal", "%1.%2", 567, 567, stijl="Artikellid")
        + niveau(2, "lowerLetter", "%3.", 907, 340, stijl="Artikelonderdeel")
    )
    opsomming = niveau(0, "bullet", "•", 340, 227, rpr=f"<w:rPr>{_kleur(KLEUR)}</w:rPr>")
    partijen = niveau(0, "decimal", "%1.", 397, 397, stijl="Partij")
    lijsten = [(2, "hybridMultilevel", opsomming)]
    if met_artikelen:
        lijsten += [(1, "multilevel", artikelen), (3, "hybridMultilevel", partijen)]
    vormen = "".join(
        f'<w:abstractNum w:abstractNumId="{nr}"><w:multiLevelType w:val="{soort}"/>{niveaus}</w:abstractNum>'
        for nr, soort, niveaus in lijsten
    )
    nummers = "".join(
        f'<w:num w:numId="{nr}"><w:abstractNumId w:val="{nr}"/></w:num>' for nr, _, _ in sorted(lijsten)
    )
    return f"{_KOP}<w:numbering {_NS}>{vormen}{nummers}</w:numbering>"


_TYPEN = {
    "word/document.xml": "wordprocessingml.document.main",
    "word/styles.xml": "wordprocessingml.styles",
    "word/numbering.xml": "wordprocessingml.numbering",
    "word/settings.xml": "wordprocessingml.settings",
    "word/header1.xml": "wordprocessingml.header",
    "word/footer1.xml": "wordprocessingml.footer",
}
_BREED, _HOOG = 11906, 16838  # A4 in twentieths of a point


def pakket(
    titel: str,
    onderwerp: str,
    lijf: str,
    *,
    artikelen: bool = False,
    liggend: bool = False,
    punten: float = 10,
    kopregel: bool = True,
) -> bytes:
    """Return a template as the bytes of a .docx.

    ``titel`` is the document title (with fields), shown in the header as well; ``punten`` the size of the letters. Without
    ``kopregel`` the pages have no header and footer.
    """
    breed, hoog = (_HOOG, _BREED) if liggend else (_BREED, _HOOG)
    stand = ' w:orient="landscape"' if liggend else ""
    rand = 1134 if liggend else 1304
    rechts = breed - 2 * rand
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{rechts}"/></w:tabs>'
    concept = run("{% if concept %}CONCEPT  |  {% endif %}", '<w:b/><w:color w:val="9C1C1C"/>')
    koptekst = (
        f'<w:p><w:pPr><w:pStyle w:val="Koptekst"/>{tab}</w:pPr>{concept}{inhoud(titel)}'
        f"{run(chr(9) + 'Versie {{ versie }}  |  {{ datum }}')}</w:p>"
    )
    voettekst = (
        f'<w:p><w:pPr><w:pStyle w:val="Voettekst"/>{tab}</w:pPr>{run("{{ naam_traject }}" + chr(9) + "pagina ")}'
        f"{veld('PAGE', '1')}{run(' van ')}{veld('NUMPAGES', '1')}</w:p>"
    )
    if not kopregel:
        koptekst, voettekst = p(), p()
    sectie = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{breed}" w:h="{hoog}"{stand}/>'
        f'<w:pgMar w:top="1418" w:right="{rand}" w:bottom="1247" w:left="{rand}" w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pkg = "http://schemas.openxmlformats.org/package/2006"
    relaties = "".join(
        f'<Relationship Id="rId{i}" Type="{rel}/{soort}" Target="{doel}"/>'
        for i, (soort, doel) in enumerate(
            [
                ("styles", "styles.xml"),
                ("numbering", "numbering.xml"),
                ("settings", "settings.xml"),
                ("header", "header1.xml"),
                ("footer", "footer1.xml"),
            ],
            1,
        )
    )
    typen = "".join(
        f'<Override PartName="/{deel}" ContentType="application/vnd.openxmlformats-officedocument.{soort}+xml"/>'
        for deel, soort in _TYPEN.items()
    )
    leden = {
        "[Content_Types].xml": f'{_KOP}<Types xmlns="{pkg}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{typen}'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
        "_rels/.rels": f'{_KOP}<Relationships xmlns="{pkg}/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{pkg}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{rel}/extended-properties" Target="docProps/app.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{_KOP}<Relationships xmlns="{pkg}/relationships">{relaties}</Relationships>',
        "word/document.xml": f"{_KOP}<w:document {_NS}><w:body>{lijf}{sectie}</w:body></w:document>",
        "word/styles.xml": stijlen(artikelen=artikelen, punten=punten),
        "word/numbering.xml": _nummering(met_artikelen=artikelen),
        "word/settings.xml": f'{_KOP}<w:settings {_NS}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
        "word/header1.xml": f"{_KOP}<w:hdr {_NS}>{koptekst}</w:hdr>",
        "word/footer1.xml": f"{_KOP}<w:ftr {_NS}>{voettekst}</w:ftr>",
        "docProps/core.xml": f'{_KOP}<cp:coreProperties xmlns:cp="{pkg}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(titel)}</dc:title><dc:subject>{escape(onderwerp)}</dc:subject><dc:creator>{{{{ opsteller }}}}</dc:creator>"
        "<dc:language>nl-NL</dc:language></cp:coreProperties>",
        "docProps/app.xml": f'{_KOP}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>leerwerk</Application></Properties>",
    }
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zipbestand:
        for naam, tekst in leden.items():
            info = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            zipbestand.writestr(info, tekst)
    return uit.getvalue()
