"""A Word file with everything in it that can go wrong when words are marked, as Word itself writes it."""

# ruff: noqa: E501 - lines of XML

import io
import zipfile

from docx import Document

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NS = (
    f'xmlns:w="{W_NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def t(tekst, opmaak=""):
    opmaak = f"<w:rPr>{opmaak}</w:rPr>" if opmaak else ""
    return f'<w:r>{opmaak}<w:t xml:space="preserve">{tekst}</w:t></w:r>'


def p(*delen, eigenschappen=""):
    return f"<w:p>{f'<w:pPr>{eigenschappen}</w:pPr>' if eigenschappen else ''}{''.join(delen)}</w:p>"


def veld(code, uitkomst):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f'{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{uitkomst}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def sdt(inhoud, eigenschappen=""):
    return f"<w:sdt><w:sdtPr>{eigenschappen}</w:sdtPr><w:sdtContent>{inhoud}</w:sdtContent></w:sdt>"


def tekstvak(tekst):
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" '
        'distR="0"><wp:extent cx="2400000" cy="500000"/><wp:docPr id="1" name="Vak"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2400000" cy="500000"/></a:xfrm><a:prstGeom prst="rect">'
        f"<a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{p(t(tekst))}</w:txbxContent></wps:txbx>"
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>"
        f'<w:pict><v:shape style="width:189pt;height:40pt"><v:textbox><w:txbxContent>{p(t(tekst))}'
        "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def tabel(*rijen):
    rand = "".join(
        f'<w:{kant} w:val="single" w:sz="4"/>' for kant in ("top", "left", "bottom", "right", "insideH")
    )
    cellen = "".join(
        "<w:tr>"
        + "".join(f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{p(c)}</w:tc>' for c in rij)
        + "</w:tr>"
        for rij in rijen
    )
    return f'<w:tbl><w:tblPr><w:tblBorders>{rand}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>{cellen}</w:tbl>'


AUTEUR = 'w:author="Sanne" w:date="2025-03-01T10:00:00Z"'
LIJF = "".join(
    [
        p(t("Dakdekker gezocht", "<w:b/><w:sz w:val='36'/>")),
        p(t("Wij zoeken te", "<w:b/>"), t("ve", "<w:b/><w:i/>"), t("ns een stoere ke", "<w:b/>"), t("rel. Je werkt graag buiten.")),
        p(t("Voor deze zin:"), "<w:r><w:tab/><w:t>indien</w:t><w:br/><w:t>uitsluitend overdag</w:t></w:r>"),
        p(
            '<w:hyperlink r:id="rIdLink">' + t("Wij werken conform de cao.", "<w:color w:val='0000FF'/><w:u w:val='single'/>") + "</w:hyperlink>",
            t(" Bel ons eerst. "),
            veld(' DOCPROPERTY "Uren" ', t("Je werkt uitsluitend overdag.")),
        ),
        p('<w:fldSimple w:instr=" AUTHOR ">' + t("Je komt tevens kijken.") + "</w:fldSimple>"),
        p(sdt(t("Je werkt tevens in Zilverberg."), '<w:tag w:val="vrij"/>'), t(" Dat is fijn.")),
        p(sdt(t("Je woont derhalve dichtbij."), '<w:lock w:val="sdtContentLocked"/>')),
        sdt(p(t("Je werkt eveneens in Molenwijk."))),
        p(
            t("Wij betalen "),
            f'<w:ins w:id="7" {AUTEUR}>' + t("dikwijls ") + "</w:ins>",
            f'<w:del w:id="8" {AUTEUR}><w:r><w:delText>nooit </w:delText></w:r></w:del>',
            '<w:bookmarkStart w:id="3" w:name="loon"/>', t("een goed sala"), '<w:bookmarkEnd w:id="3"/>', t("ris."),
        ),
        p(
            '<w:commentRangeStart w:id="41"/>', t("Wij zijn alsmede "), '<w:commentRangeEnd w:id="41"/>',
            '<w:r><w:commentReference w:id="41"/></w:r>', t("een leuk team."),
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
        ),
        p(t("مرحبا بك. ", "<w:rtl/>"), t("Je spreekt tevens Arabisch."), eigenschappen="<w:bidi/>"),
        tabel((t("Loon"), t("Een goed salaris conform cao")), (t("Werk"), t("Je doet ") + t("tevens", "<w:i/>") + t(" de afwas"))),
        p(tekstvak("Een leuke challenge op hoogte"), t(" Kom langs.")),
        p(t("Je bent maximaal 35 jaar en je beheerst de Nederlandse taal in woord en geschrift.")),
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdKop"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1400" w:right="1400" w:bottom="1400" w:left="1400" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>',
    ]
)  # fmt: skip
NOOT = p(t("Een noot met een challenge."))
KOP = p(t("Een hands-on baan"))
EIGEN_OPMERKING = f'<w:comment w:id="41" {AUTEUR} w:initials="S">{p(t("Klopt dit?"))}</w:comment>'


def maak_word(pad, lijf=LIJF, *, instellingen="", erbij=(), opmerkingen=EIGEN_OPMERKING):
    """Write the Word file; ``instellingen`` goes into ``settings.xml``, ``erbij`` are more parts."""
    leeg = io.BytesIO()
    Document().save(leeg)
    delen = {naam: zipfile.ZipFile(leeg).read(naam) for naam in zipfile.ZipFile(leeg).namelist()}
    delen["word/document.xml"] = _xml("document", f"<w:body>{lijf}</w:body>")
    vast = "".join(
        f'<w:footnote w:type="{soort}" w:id="{i}"><w:p><w:r><w:{soort}/></w:r></w:p></w:footnote>'
        for i, soort in ((0, "separator"), (1, "continuationSeparator"))
    )
    nieuw = {
        "footnotes": ("rIdNoten", _xml("footnotes", f'{vast}<w:footnote w:id="2">{NOOT}</w:footnote>')),
        "header": ("rIdKop", _xml("hdr", KOP)),
        "comments": ("rIdOpm", _xml("comments", opmerkingen)),
    }
    rels, types = delen["word/_rels/document.xml.rels"].decode(), delen["[Content_Types].xml"].decode()
    link = f'<Relationship Id="rIdLink" Type="{_REL}/hyperlink" Target="https://example.com/" TargetMode="External"/>'
    for naam, (nummer, inhoud) in nieuw.items():
        delen[f"word/{naam}.xml"] = inhoud
        link += f'<Relationship Id="{nummer}" Type="{_REL}/{naam}" Target="{naam}.xml"/>'
        types = types.replace(
            "</Types>", f'<Override PartName="/word/{naam}.xml" ContentType="{_SOORT}.{naam}+xml"/></Types>'
        )
    delen["word/_rels/document.xml.rels"] = rels.replace(
        "</Relationships>", link + "</Relationships>"
    ).encode()
    delen["[Content_Types].xml"] = types.encode()
    if instellingen:
        delen["word/settings.xml"] = _xml("settings", instellingen)
    delen.update(erbij)
    with zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as zip:
        for naam, inhoud in delen.items():
            zip.writestr(naam, inhoud)
    return pad


def _xml(naam, inhoud):
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{naam} {_NS}>{inhoud}</w:{naam}>'.encode()
    )
