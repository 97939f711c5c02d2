"""A word list as flash cards for Anki."""

# ruff: noqa: E501 - XML and CSS read best in their own lines
from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from html import escape
from pathlib import Path

from toolkit.documenten.vast import maak_zip
from toolkit.lesmateriaal.keuze import Woordenlijst
from toolkit.lesmateriaal.lijst_docx import vormregel
from toolkit.lesmateriaal.plaatjes import zoek_plaatje
from toolkit.lesmateriaal.taalopmaak import taalcode
from toolkit.vaktaal.model import Lidwoord, Term
from toolkit.vaktaal.vormen import plekken

MODEL = 1_763_200_101
"""The number of our kind of note in Anki. Never change it: cards that people learn hang on it."""
_TIJD = 1_763_200_000
_VELDEN = (
    "Woord",
    "MetLidwoord",
    "Vormen",
    "Betekenis",
    "Zin",
    "ZinMetGat",
    "Vertaling",
    "Plaatje",
    "Lidwoord",
)
_STIJL = """.card{font-family:Arial,sans-serif;font-size:22px;text-align:center;color:#222;background:#fff;line-height:1.45}
.woord{font-size:32px;font-weight:bold;color:#1b4d5c}.klein{font-size:16px;color:#595959}.zin{margin-top:.8em;font-style:italic}
.eigen{margin-top:.8em;font-size:24px}img{max-width:280px;max-height:220px}
.nightMode .card,.card.nightMode{color:#eee;background:#222}.nightMode .woord{color:#8fd0e2}.nightMode .klein{color:#bbb}"""
_ACHTER = (
    '<div class="woord">{{MetLidwoord}}</div><div class="klein">{{Vormen}}</div><div>{{Betekenis}}</div>'
    '{{#Zin}}<div class="zin">{{Zin}}</div>{{/Zin}}{{#Vertaling}}<div class="eigen">{{Vertaling}}</div>{{/Vertaling}}{{Plaatje}}'
)
_KAARTEN = (
    (
        "1 Wat betekent het?",
        '<div class="woord">{{Woord}}</div><div class="klein">Wat betekent dit woord?</div>',
    ),
    (
        "2 Welk woord is het?",
        '{{#Betekenis}}<div>{{Betekenis}}</div>{{Plaatje}}{{#ZinMetGat}}<div class="zin">{{ZinMetGat}}</div>{{/ZinMetGat}}'
        '<div class="klein">Welk woord is het?</div>{{/Betekenis}}',
    ),
    (
        "3 De of het?",
        '{{#Lidwoord}}<div class="woord">... {{Woord}}</div><div class="klein">de of het?</div>{{/Lidwoord}}',
    ),
)


def maak(lijst: Woordenlijst) -> bytes:
    """Return the .apkg: per word a card in both directions, and one for de/het.

    The identity of a note is that of the term, so a newer list updates the cards and keeps what somebody has
    learned. Equal input gives equal bytes.
    """
    import genanki

    vragen = [
        {"name": naam, "qfmt": voor, "afmt": f'{voor}<hr id="answer">{_ACHTER}'} for naam, voor in _KAARTEN
    ]
    vragen[2]["afmt"] = (
        '{{FrontSide}}<hr id="answer"><div class="woord">{{MetLidwoord}}</div><div class="klein">{{Vormen}}</div>'
    )
    model = genanki.Model(
        MODEL, "leerwerk vaktaal", fields=[{"name": n} for n in _VELDEN], templates=vragen, css=_STIJL
    )
    naam = lijst.titel.removeprefix("Woordenlijst").strip() or "woorden"
    stapel = genanki.Deck(
        _TIJD + zlib.crc32(naam.encode()) % 1_000_000_000, f"leerwerk::{naam.replace('::', ':')}"
    )
    media: dict[str, bytes] = {}
    for term in lijst.termen:
        stapel.add_note(
            genanki.Note(
                model=model,
                fields=_velden(lijst, term, media),
                guid=genanki.guid_for(term.id),
                tags=[
                    f"leerwerk::{term.bestand}",
                    f"soort::{term.categorie.value}",
                    *(["kern"] if term.kern else []),
                ],
            )
        )
    with tempfile.TemporaryDirectory(prefix="leerwerk-") as werk:
        paden = []
        for bestand, inhoud in media.items():
            pad = Path(werk) / bestand
            pad.write_bytes(inhoud)
            paden.append(str(pad))
        doel = Path(werk) / "kaarten.apkg"
        genanki.Package(stapel, paden).write_to_file(str(doel), timestamp=_TIJD)
        ruw = io.BytesIO(doel.read_bytes())
    with zipfile.ZipFile(ruw) as pak:
        return maak_zip({naam: pak.read(naam) for naam in pak.namelist()})


def _velden(lijst: Woordenlijst, term: Term, media: dict[str, bytes]) -> list[str]:
    vertaling = "".join(
        f'<div lang="{taalcode(taal)}" dir="{"rtl" if taal.rtl else "ltr"}">{_veilig(tekst)}</div>'
        for taal in lijst.talen
        if (tekst := term.vertaling(taal.code))
    )
    plaatje = zoek_plaatje(lijst.glossarium, term)
    beeld = ""
    if plaatje:
        bestand = f"leerwerk-{term.id}.{plaatje.soort}"
        media[bestand] = plaatje.inhoud
        beeld = f'<div><img src="{bestand}"></div>'
    lidwoord = term.lidwoord.value if term.lidwoord else ""
    return [
        _veilig(term.lemma),
        _veilig("de of het " + term.lemma if term.lidwoord is Lidwoord.DE_HET else term.met_lidwoord),
        _veilig(vormregel(term)),
        _veilig(term.betekenis),
        _veilig(term.werkvloerzin),
        _veilig(_met_gat(term)),
        vertaling,
        beeld,
        lidwoord,
    ]


def _met_gat(term: Term) -> str:
    zin, uit, einde = term.werkvloerzin, "", 0
    plek = plekken(term, zin)
    for begin, eind in plek:
        uit += zin[einde:begin] + "____"
        einde = eind
    return uit + zin[einde:] if plek else ""


def _veilig(tekst: str) -> str:
    """Return text for a field: a field is HTML, and Anki reads ``[sound:...]`` and ``[latex]`` in it."""
    return escape(tekst).replace("[", "&#91;")
