"""Write the form of a partij as a Word document with fields to fill in.

Every answer is a content control of Word, so a reader types in the field and nothing else. The number of
the question stands in the tag of the field and before the question: LibreOffice 7 drops the tag. What the
form was made with is kept in document properties, which Word and LibreOffice both copy along.
"""

from __future__ import annotations

import base64
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from html import escape

from toolkit.bronnen import data_dir
from toolkit.documenten.sjabloon import Sjabloon
from toolkit.documenten.vast import vaste_zip
from toolkit.traject.invullen.formulier import VORM, Formulier, Tabel, Vraag

EIGENSCHAP = "leerwerk-"
"""How the names of the document properties start that hold what the form was made with."""
PLEK = "Klik hier en typ je antwoord"
"""What stands in an empty field."""
LEGE_RIJEN_WORD = 2
"""Empty places in a list; in Word each takes a table of its own."""

_DEEL = "docProps/custom.xml"
_OOX = "http://schemas.openxmlformats.org/officeDocument/2006"
_EIGEN, _VT = f"{_OOX}/custom-properties", f"{_OOX}/docPropsVTypes"
_REL = f"{_OOX}/relationships/custom-properties"
_SOORT = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_STUK = 240
_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_HIER = "@@formulier@@"
_BREED = (3400, 5898)
_GRIJS = '<w:color w:val="595959"/>'


def schrijf_docx(form: Formulier, *, versie: str = "", datum: str = "") -> bytes:
    """Return the form as the bytes of a .docx; the same form gives the same bytes.

    Raises:
        GebruikersFout: the template ``formulier.docx`` is damaged.
    """
    velden = {
        "naam_traject": form.trajectnaam,
        "partij": form.partijnaam,
        "versie": versie,
        "datum": datum,
        "opsteller": "leerwerk",
        "concept": False,
    }
    basis = Sjabloon.laad(data_dir("templates") / "formulier.docx").vul(velden)
    tags: dict[str, tuple[str, str]] = {}
    lijf = "".join(_lijf(form, tags))
    return _voeg_samen(basis, lijf, _kenmerk(form, tags))


def _lijf(form: Formulier, tags: dict[str, tuple[str, str]]) -> Iterator[str]:
    for blok in form.blokken:
        yield _p(blok.titel, "Kop1")
        yield _p(blok.uitleg, "Uitleg", samen=True)
        yield _tabel([_rij(vraag, vraag.sleutel, vraag.antwoord, vraag.label, tags) for vraag in blok.vragen])
    for tabel in form.tabellen:
        yield _p(tabel.titel, "Kop1")
        yield _p(tabel.uitleg, "Uitleg", samen=True)
        leeg = ("",) * len(tabel.kolommen)
        rijen = [(r.sleutel, r.antwoorden) for r in tabel.rijen]
        rijen += [(f"+{nr}", leeg) for nr in range(1, LEGE_RIJEN_WORD + 1)]
        for nr, (sleutel, antwoorden) in enumerate(rijen, 1):
            yield _regels(tabel, nr, sleutel, antwoorden, tags)


def _regels(
    tabel: Tabel, nr: int, sleutel: str, antwoorden: tuple[str, ...], tags: dict[str, tuple[str, str]]
) -> str:
    rijen = [
        _rij(
            kolom,
            f"{tabel.sleutel}/{sleutel}/{kolom.sleutel}",
            antwoord,
            f"{kolom.label} ({tabel.titel}, nummer {nr})",
            tags,
            kort=nr > 1,
        )
        for kolom, antwoord in zip(tabel.kolommen, antwoorden, strict=True)
    ]
    kop = f"Nummer {nr}: {antwoorden[0] or 'nieuw'}"
    kop = kop if len(kop) <= 70 else f"{kop[:69]}…"
    samen = [rij.replace("</w:pPr>", "<w:keepNext/></w:pPr>") for rij in rijen[:-1]]
    return _p(kop, "Kop2") + _tabel([*samen, rijen[-1]])


def _p(tekst: str, stijl: str, *, samen: bool = False) -> str:
    blijf = "<w:keepNext/>" if samen else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{stijl}"/>{blijf}</w:pPr>{_run(tekst)}</w:p>'


def _run(tekst: str, eigenschappen: str = "") -> str:
    rpr = f"<w:rPr>{eigenschappen}</w:rPr>" if eigenschappen else ""
    regels = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(schoon(regel), quote=False)}</w:t>' for regel in tekst.split("\n")
    )
    return f"<w:r>{rpr}{regels}</w:r>"


def schoon(tekst: str) -> str:
    """Return ``tekst`` without the characters that XML cannot hold."""
    return "".join(
        c
        for c in tekst
        if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
    )


def _tabel(rijen: list[str]) -> str:
    grid = "".join(f'<w:gridCol w:w="{b}"/>' for b in _BREED)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Leerwerktabel"/><w:tblW w:w="{sum(_BREED)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0480" w:firstRow="0" w:lastRow="0" w:firstColumn="1" '
        'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rijen)}</w:tbl>"
        '<w:p><w:pPr><w:pStyle w:val="Wit"/></w:pPr></w:p>'
    )


def _rij(
    vraag: Vraag,
    sleutel: str,
    antwoord: str,
    naam: str,
    tags: dict[str, tuple[str, str]],
    *,
    kort: bool = False,
) -> str:
    nummer = f"lw{len(tags) + 1}"
    tags[nummer] = (sleutel, naam)
    uitleg = "" if kort else f"{vraag.uitleg} {vraag.hint}".strip()
    links = f'<w:p><w:pPr><w:pStyle w:val="Tabelnaam"/></w:pPr>{_run(f"{nummer[2:]}. {vraag.label}")}</w:p>'
    if uitleg:
        klein = f'{_GRIJS}<w:sz w:val="16"/>'
        links += f'<w:p><w:pPr><w:pStyle w:val="Tabeltekst"/></w:pPr>{_run(uitleg, klein)}</w:p>'
    veld = _veld(vraag, nummer, antwoord)
    return (
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        f'<w:tc><w:tcPr><w:tcW w:w="{_BREED[0]}" w:type="dxa"/>'
        '<w:shd w:val="clear" w:color="auto" w:fill="E8F0F2"/>'
        f"</w:tcPr>{links}</w:tc>"
        f'<w:tc><w:tcPr><w:tcW w:w="{_BREED[1]}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="Tabeltekst"/></w:pPr>{veld}</w:p></w:tc></w:tr>'
    )


def _veld(vraag: Vraag, nummer: str, antwoord: str) -> str:
    """Return the content control for one answer."""
    soort = vraag.soort
    if vraag.keuzes and not soort.is_lijst:
        naam = "comboBox" if soort.verwijzing else "dropDownList"
        items = "".join(
            f'<w:listItem w:displayText="{escape(k)}" w:value="{escape(k)}"/>'
            for k in dict.fromkeys(vraag.keuzes)
        )
        wat, plek = f"<w:{naam}>{items}</w:{naam}>", "Kies uit de lijst"
    elif soort.soort == "datum" and not soort.is_lijst:
        dag = (
            f' w:fullDate="{datetime.strptime(antwoord, "%d-%m-%Y"):%Y-%m-%dT00:00:00Z}"' if antwoord else ""
        )
        wat = (
            f'<w:date{dag}><w:dateFormat w:val="dd-MM-yyyy"/><w:lid w:val="nl-NL"/>'
            '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        )
        plek = "Kies een datum"
    else:
        wat, plek = '<w:text w:multiLine="1"/>', PLEK
    leeg = "" if antwoord else "<w:showingPlcHdr/>"
    inhoud = _run(antwoord) if antwoord else _run(plek, '<w:color w:val="808080"/>')
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(vraag.label[:60])}"/><w:tag w:val="{nummer}"/>'
        f'<w:id w:val="{10_000 + int(nummer[2:])}"/><w:lock w:val="sdtLocked"/>{leeg}{wat}</w:sdtPr>'
        f"<w:sdtContent>{inhoud}</w:sdtContent></w:sdt>"
    )


def _kenmerk(form: Formulier, tags: dict[str, tuple[str, str]]) -> str:
    """Return what the form was made with, as document properties; Word keeps 255 characters of each."""
    begin = form.begin()
    inhoud = {
        "vorm": str(VORM),
        "partij": form.partij,
        "partijnaam": form.partijnaam,
        "traject": form.trajectnaam,
        "velden": [[tag, sleutel, naam, begin.get(sleutel)] for tag, (sleutel, naam) in tags.items()],
    }
    kort = base64.b64encode(zlib.compress(json.dumps(inhoud).encode(), 9)).decode()
    stukken = [kort[i : i + _STUK] for i in range(0, len(kort), _STUK)]
    eigenschappen = "".join(
        f'<property fmtid="{_FMTID}" pid="{nr + 1}" name="{EIGENSCHAP}{nr:03d}">'
        f"<vt:lpwstr>{stuk}</vt:lpwstr></property>"
        for nr, stuk in enumerate(stukken, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_EIGEN}" xmlns:vt="{_VT}">{eigenschappen}</Properties>'
    )


def _voeg_samen(basis: bytes, lijf: str, kenmerk: str) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(basis)) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            lid = oud.read(naam)
            if naam == "word/document.xml":
                tekst = lid.decode()
                plek = tekst.index(_HIER)
                begin = max(tekst.rfind("<w:p>", 0, plek), tekst.rfind("<w:p ", 0, plek))
                eind = tekst.index("</w:p>", plek) + len("</w:p>")
                lid = (tekst[:begin] + lijf + tekst[eind:]).encode()
            elif naam == "_rels/.rels":
                relatie = f'<Relationship Id="rIdLeerwerk" Type="{_REL}" Target="{_DEEL}"/>'
                lid = lid.decode().replace("</Relationships>", f"{relatie}</Relationships>").encode()
            elif naam == "[Content_Types].xml":
                soort = f'<Override PartName="/{_DEEL}" ContentType="{_SOORT}"/>'
                lid = lid.decode().replace("</Types>", f"{soort}</Types>").encode()
            nieuw.writestr(naam, lid)
        nieuw.writestr(_DEEL, kenmerk.encode())
    return vaste_zip(uit.getvalue())
