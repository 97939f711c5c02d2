"""Marks on any range of any Word file: they stand on exactly those words, and without them nothing is changed."""

# ruff: noqa: E501 - lines of XML

import io
import zipfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from rapport_hulp import W, gelijk, zonder_leerwerk
from rapport_word import maak_word, p, t

from toolkit.rapport.docx_opmerkingen import Opmerking, plaats_opmerkingen
from toolkit.tekst.docx_bron import DocxBron

_stuk = st.builds(
    lambda woorden, vet: t(woorden, "<w:b/>" if vet else ""),
    st.text("ab é", min_size=1, max_size=6),
    st.booleans(),
)
_rommel = st.sampled_from(
    [
        "<w:r><w:tab/></w:r>",
        "<w:r><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>",
        '<w:proofErr w:type="spellStart"/>',
        f'<w:ins w:id="1" w:author="S" w:date="2025-03-01T10:00:00Z">{t("erbij")}</w:ins>',
        '<w:hyperlink w:anchor="a">' + t("koppeling") + "</w:hyperlink>",
    ]
)
_lijf = st.lists(st.lists(st.one_of(_stuk, _rommel), min_size=1, max_size=5), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(alineas=_lijf, data=st.data())
def test_merken_staan_precies_op_de_woorden(alineas, data):
    buffer = io.BytesIO()
    maak_word(buffer, p(t("Begin.")) + "".join(p(*delen) for delen in alineas), opmerkingen="")
    bron = DocxBron(buffer.getvalue(), Path("a.docx"))
    blokken = [b for b in bron.document.blokken if b.deel == bron.hoofddeel]
    bereiken = []
    for _ in range(data.draw(st.integers(1, 6))):
        blok = data.draw(st.sampled_from(blokken))
        begin = data.draw(st.integers(blok.begin, blok.eind - 1))
        bereiken.append((begin, data.draw(st.integers(begin + 1, blok.eind))))
    bedoeld = ["".join(k.element.text[k.van : k.tot] for k in bron.knopen(*bereik)) for bereik in bereiken]
    bereiken = [b for b, woorden in zip(bereiken, bedoeld, strict=True) if woorden]
    bedoeld = [woorden for woorden in bedoeld if woorden]
    gewijzigd, extra = plaats_opmerkingen(bron, [Opmerking(["x"], *bereik) for bereik in bereiken])
    with zipfile.ZipFile(io.BytesIO(bron.bytes_met_wijzigingen(gewijzigd, extra))) as bestand:
        na = {naam: bestand.read(naam) for naam in bestand.namelist()}
    open_, woorden = set(), {}
    for el in etree.fromstring(na["word/document.xml"]).iter(
        f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t"
    ):
        nummer = el.get(f"{W}id")
        if el.tag == f"{W}commentRangeStart":
            open_.add(nummer)
            woorden[nummer] = ""
        elif el.tag == f"{W}commentRangeEnd":
            open_.remove(nummer)
        else:
            for i in open_:
                woorden[i] += el.text
    assert [woorden[i] for i in sorted(woorden, key=int)] == bedoeld
    with zipfile.ZipFile(buffer) as bestand:
        voor = etree.fromstring(bestand.read("word/document.xml"))
    assert zonder_leerwerk(na, "word/document.xml") == gelijk(voor)
