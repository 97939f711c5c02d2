"""Characters: bytes to text, and raw text to clean text with the way back."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable

from toolkit.tekst.document import Stuk

_EEN_VOOR_EEN = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
            " ",
        ),
        **dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012", "-"),
    }
)
_ONZICHTBAAR = re.compile(
    # a soft hyphen hides the line end behind it as well; then what has no shape; then the second of two
    # spaces
    "\u00ad(?:\r?\n[ \t]*)?"
    "|[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+"
    "|(?<=\\s)\\s+"
)
_LOSSE_ACCENTEN = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark starts with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decodeer(inhoud: bytes, voorkeur: str | None = None) -> str | None:
    """Return the text of ``inhoud`` without its byte order mark, or None when this is no text.

    Tried in order: the byte order mark, ``voorkeur`` (what the file says of itself), UTF-8, UTF-16 without
    a mark (every second byte is zero), Windows-1252. In Windows-1252 the five bytes without a meaning
    become control characters.
    """
    for merk, codering in _BOMS:
        if inhoud.startswith(merk):
            return _probeer(inhoud[len(merk) :], codering)
    if b"\x00" in inhoud:
        begin = inhoud[:2000]
        if begin[1::2].count(0) > len(begin) // 3 and not begin[::2].count(0):
            return _probeer(inhoud, "utf-16-le")
        if begin[::2].count(0) > len(begin) // 3 and not begin[1::2].count(0):
            return _probeer(inhoud, "utf-16-be")
        return None
    for naam in (voorkeur, "utf-8"):
        tekst = _probeer(inhoud, naam) if naam else None
        if tekst is not None:
            return tekst
    return inhoud.decode("cp1252", errors="leerwerk_latin1")


def _latin1(fout: UnicodeError) -> tuple[str, int]:
    assert isinstance(fout, UnicodeDecodeError)
    return fout.object[fout.start : fout.end].decode("latin-1"), fout.end


codecs.register_error("leerwerk_latin1", _latin1)


def _probeer(inhoud: bytes, codering: str) -> str | None:
    try:
        return inhoud.decode(codering)
    except (UnicodeDecodeError, LookupError):
        return None


def maak_schoon(
    ruw: str, begin: int, weg: Iterable[tuple[int, int]] = ()
) -> tuple[str, tuple[Stuk, ...], int, int]:
    """Return clean text, its pieces, and where it begins and ends in the document.

    ``ruw`` stands at offset ``begin`` in the document. Spaces of all kinds become one space, curly quotes
    straight ones, hard hyphens plain ones; soft hyphens, control characters and the ranges ``weg`` of
    ``ruw`` (Markdown marks) go.
    """
    eruit = [*weg, *(treffer.span() for treffer in _ONZICHTBAAR.finditer(ruw))]
    eruit.sort()
    delen: list[str] = []
    stukken: list[Stuk] = []
    lengte = 0
    van = 0
    for stop, verder in [*eruit, (len(ruw), len(ruw))]:
        if stop > van:
            for b, los, e in _samengesteld(ruw, van, stop):
                deel = ruw[b:los].translate(_EEN_VOOR_EEN) + unicodedata.normalize("NFC", ruw[los:e])
                if not delen or delen[-1][-1:] == " ":
                    kort = deel.lstrip(" ")
                    b += len(deel) - len(kort)
                    deel = kort
                if deel:
                    delen.append(deel)
                    stukken.append(Stuk(lengte, begin + b, begin + e))
                    lengte += len(deel)
        van = max(van, verder)
    schoon = "".join(delen)
    kort = schoon.rstrip(" ")
    while stukken and stukken[-1].schoon >= len(kort):
        stukken.pop()
    if not stukken:
        return "", (), begin, begin
    if len(kort) < len(schoon):
        laatste = stukken[-1]
        einde = min(laatste.eind, laatste.begin + len(kort) - laatste.schoon)
        stukken[-1] = Stuk(laatste.schoon, laatste.begin, einde)
    return kort, tuple(stukken), stukken[0].begin, stukken[-1].eind


def _samengesteld(ruw: str, van: int, tot: int) -> Iterable[tuple[int, int, int]]:
    """Cut ``ruw[van:tot]`` behind every letter with loose accents, so that lengths agree within a piece.

    Yields begin, where the letter with its accents begins (or the end), and end.
    """
    if not ruw.isascii():
        for treffer in _LOSSE_ACCENTEN.finditer(ruw, van, tot):
            if not unicodedata.is_normalized("NFC", treffer.group()):
                # A mark that finds no place on the letter ("a" with two acutes) stays a character of its own.
                los = len(unicodedata.normalize("NFC", treffer.group())) - 1
                eind = treffer.end() - los
                yield van, treffer.start(), eind
                van = eind
    if van < tot:
        yield van, tot, tot
