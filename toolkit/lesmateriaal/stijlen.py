"""The styles of the printed material: the house look of the papers, with larger letters for learners."""

# ruff: noqa: E501 - XML and CSS read best in their own lines
from __future__ import annotations

KLEUR, LICHT, GRIJS, LIJN = "1B4D5C", "E8F0F2", "595959", "B7C4C9"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)


def maat(punten: float) -> str:
    """Return the letter size, for scripts from left to right and from right to left."""
    return f'<w:sz w:val="{int(punten * 2)}"/><w:szCs w:val="{int(punten * 2)}"/>'


def kleur(waarde: str) -> str:
    """Return the colour of letters."""
    return f'<w:color w:val="{waarde}"/>'


def _ruimte(voor: float, na: float, regel: int = 259) -> str:
    return f'<w:spacing w:before="{int(voor * 20)}" w:after="{int(na * 20)}" w:line="{regel}" w:lineRule="auto"/>'


def _stijl(
    id_: str, naam: str, ppr: str = "", rpr: str = "", *, basis: str = "Standaard", volgend: str = ""
) -> str:
    eigen = "" if naam[0].islower() or naam in {"Title", "Subtitle"} else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{eigen} w:styleId="{id_}"><w:name w:val="{naam}"/><w:basedOn w:val="{basis}"/>'
        + (f'<w:next w:val="{volgend}"/>' if volgend else "")
        + "<w:qFormat/>"
        + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "")
        + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "")
        + "</w:style>"
    )


def _tabelstijl(id_: str, randen: str, boven: int, links: int) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_}"><w:name w:val="{id_}"/><w:basedOn w:val="Standaardtabel"/>'
        f"<w:tblPr><w:tblBorders>{randen}</w:tblBorders><w:tblCellMar>"
        f'<w:top w:w="{boven}" w:type="dxa"/><w:left w:w="{links}" w:type="dxa"/><w:bottom w:w="{boven}" w:type="dxa"/>'
        f'<w:right w:w="{links}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def _rand(*kanten: str, lijn: str = LIJN) -> str:
    return "".join(f'<w:{kant} w:val="single" w:sz="4" w:space="0" w:color="{lijn}"/>' for kant in kanten)


_ALLE = ("top", "left", "bottom", "right", "insideH", "insideV")


def stijlen() -> str:
    """Return the style part of every document."""
    letter = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    streep = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="{KLEUR}"/></w:pBdr>'
    balk = (
        f'<w:pBdr><w:left w:val="single" w:sz="36" w:space="10" w:color="{KLEUR}"/></w:pBdr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{LICHT}"/>'
    )
    dun = f'<w:pBdr><w:{{}} w:val="single" w:sz="4" w:space="4" w:color="{LIJN}"/></w:pBdr>'
    blauw = kleur(KLEUR)
    grijs = kleur(GRIJS)
    vet = "<w:b/><w:bCs/>"
    delen = [
        f"<w:docDefaults><w:rPrDefault><w:rPr>{letter}{maat(11.5)}"
        '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_ruimte(0, 6)}</w:pPr></w:pPrDefault></w:docDefaults>",
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
        _stijl(
            "Titel",
            "Title",
            f"<w:keepNext/>{_ruimte(0, 2, 240)}",
            vet + blauw + maat(26),
            volgend="Ondertitel",
        ),
        _stijl("Ondertitel", "Subtitle", f"<w:keepNext/>{streep}{_ruimte(0, 10, 240)}", grijs + maat(13)),
        _stijl(
            "Kop1",
            "heading 1",
            f'<w:keepNext/><w:keepLines/>{_ruimte(14, 5, 240)}<w:outlineLvl w:val="0"/>',
            vet + blauw + maat(15),
        ),
        _stijl(
            "Kop2",
            "heading 2",
            f'<w:keepNext/><w:keepLines/>{_ruimte(8, 4, 240)}<w:outlineLvl w:val="1"/>',
            vet + blauw + maat(12.5),
        ),
        _stijl("Tabeltekst", "Tabeltekst", _ruimte(1, 1, 247), maat(11)),
        _stijl("Tabelkop", "Tabelkop", "<w:keepNext/>", vet + kleur("FFFFFF"), basis="Tabeltekst"),
        _stijl("Woord", "Woord", "", vet + maat(12), basis="Tabeltekst"),
        _stijl("Klein", "Klein", _ruimte(0, 1, 240), grijs + maat(9.5), basis="Tabeltekst"),
        _stijl(
            "Keuzewoord", "Keuzewoord", f'{_ruimte(2, 2, 240)}<w:jc w:val="center"/>', "", basis="Tabeltekst"
        ),
        _stijl("Vraag", "Vraag", f'<w:keepLines/>{_ruimte(6, 2)}<w:ind w:left="454" w:hanging="454"/>'),
        _stijl("Hulp", "Hulp", f'<w:keepLines/>{_ruimte(0, 6, 247)}<w:ind w:left="454"/>', grijs + maat(10)),
        _stijl("Schrijflijn", "Schrijflijn", f'{_ruimte(15, 0, 240)}<w:ind w:left="454" w:hanging="454"/>'),
        _stijl("Kader", "Kader", f'<w:keepNext/>{balk}{_ruimte(0, 8)}<w:ind w:left="284" w:right="142"/>'),
        _stijl(
            "Letter", "Letter", f'<w:keepNext/>{_ruimte(0, 0, 240)}<w:jc w:val="center"/>', vet + maat(13)
        ),
        _stijl("Vaknummer", "Vaknummer", f"<w:keepNext/>{_ruimte(0, 0, 200)}", maat(6.5)),
        _stijl(
            "Aanwijzing",
            "Aanwijzing",
            f'{_ruimte(1, 2, 240)}<w:ind w:left="397" w:hanging="397"/>',
            maat(10.5),
        ),
        _stijl("Opsomming", "List Bullet", f'<w:numPr><w:numId w:val="1"/></w:numPr>{_ruimte(0, 3)}').replace(
            ' w:customStyle="1"', ""
        ),
        _stijl("Wit", "Wit", _ruimte(0, 0, 240), maat(5)),
        _stijl("Koptekst", "header", dun.format("bottom") + _ruimte(0, 0, 240), grijs + maat(9)),
        _stijl("Voettekst", "footer", dun.format("top") + _ruimte(0, 0, 240), grijs + maat(9)),
        _tabelstijl("Leerwerktabel", _rand(*_ALLE), 28, 100),
        _tabelstijl("Kadertabel", _rand("top", "left", "bottom", "right"), 28, 60),
        _tabelstijl("Openruimte", "", 0, 60),
        _tabelstijl("Rooster", "", 0, 20),
    ]
    return f"{XML}<w:styles {NS}>{''.join(delen)}</w:styles>"


def nummering() -> str:
    """Return the list part: one kind of bullet."""
    return (
        f'{XML}<w:numbering {NS}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" '
        f'w:hanging="227"/></w:pPr><w:rPr>{kleur(KLEUR)}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId '
        'w:val="1"/></w:num></w:numbering>'
    )
