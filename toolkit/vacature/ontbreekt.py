"""What an ad must tell and does not: loon, uren, plaats, begeleiding, taalles, contact, how to apply."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.vacature.gegevens import woorden
from toolkit.vacature.records import Ontbreekt
from toolkit.vacature.regel import Regel
from toolkit.vacature.tekstbeeld import Tekstbeeld

_BEDRAG = r"(?:€\s?\d[\d.]*(?:,(?:\d\d|-+))?|\d[\d.]*(?:,\d\d|,-+)?\s?(?:euro|eur)\b)"
_LOONWOORD = (
    r"(?:verdien\w*|loon\w*|\w*loon|salaris\w*|\w*salaris|bruto|netto|"
    r"per uur|per maand|p/u|p/m|per week|beloning|uurloon|schaal)"
)
_LOON = (
    re.compile(
        rf"\b{_LOONWOORD}(?:[^.\n]|\.(?=\d)){{0,90}}?{_BEDRAG}|{_BEDRAG}[^.\n]{{0,60}}?\b(?:per (?:uur|"
        rf"maand|week|jaar)|bruto|netto|p/u|p/m)",
        re.IGNORECASE,
    ),
    re.compile(r"€\s?\d{1,2}[.,]\d\d|€\s?[1-9][.]?\d{3}", re.IGNORECASE),
)
_UREN = re.compile(
    r"\b\d{1,2}(?:[.,]\d)?\s?(?:(?:-|–|à|a|tot|of|/)\s?\d{1,2}(?:[.,]\d)?\s?)?(?:uur|uren|u|"
    r"hours)\b\s*(?:per|in de|/|p\.?\s?)\s?w(?:eek|k)?\b|"
    r"\b(?:werkweek|werkt|baan|contract|dienstverband|aanstelling|fulltime|parttime|uren|"
    r"voltijd)\b[^.\n]{0,45}?\b(?:[1-3]?\d|40)(?:[.,]\d)?\s?"
    r"(?:(?:-|–|à|a|tot|of|/)\s?\d{1,2}\s?)?(?:uur|uren)\b(?! (?:les|rijden|in de ochtend))|\b(?:2\d|3\d|"
    r"40)(?:[.,]\d)?\s?(?:-|–|tot|à)\s?(?:3\d|40)\s?(?:uur|uren)\b|"
    r"(?<!binnen )(?<!na )(?<!om )\b(?:16|2\d|3\d|40)\s?uur\b(?! per dag| later| geleden)|"
    r"\b(?:op basis van|voor)\s\d{2}\s?uur\b|\b(?:[2-3]\d|40)-urige werkweek|\bhalve dagen\b",
    re.IGNORECASE,
)
_KLOK = re.compile(
    r"\b(?:om|vanaf|van|tot)\s(?:[01]?\d|2[0-3])(?:[.:]\d\d)?\s(?:uur\s)?tot\s(?:[01]?\d|"
    r"2[0-3])(?:[.:]\d\d)?\suur\b|"
    r"\b(?:om|vanaf|tot)\s(?:[01]?\d|2[0-3])(?:[.:]\d\d)?\suur\b",
    re.IGNORECASE,
)
"""A time of the day: no number of hours."""
_INFO = re.compile(
    r"\b(?:meer weten|meer informatie|vragen|informatie)\b[^.!?\n]{0,120}[?]?[^.!?\n]{0,120}", re.IGNORECASE
)
"""A line on who answers questions: that is not how to apply."""
_BEGELEIDING = re.compile(
    r"\b(?:\w*begeleider|\w*begeleidster|buddy\w*|mentor\w*|leermeester\w*|praktijkopleider\w*|"
    r"praktijkbegeleid\w*|jobcoach\w*|werkbegeleid\w*|inwerk\w*|"
    r"(?:vaste|ervaren) (?:collega|vakman|vakvrouw|vakmensen|collega's|monteur|kracht)|samen met (?:een|je|"
    r"jouw) (?:vaste |ervaren )?collega|"
    r"(?:werk\w*|samen) (?:je )?(?:altijd )?samen met (?-i:[A-Z])|legt? (?:\w+ ){1,3}uit\b|"
    r"collega (?:die|helpt|leert|legt)|(?:helpt|leert|begeleidt) (?:je|jou)\b|(?:wij|we) (?:werken je in|"
    r"leren je|helpen je bij het werk|begeleiden je)|"
    r"begeleid(?:t|ing)|aan de hand van een ervaren)",
    re.IGNORECASE,
)
_GEEN_BEGELEIDING = re.compile(
    r"begeleiding (?:bij|van|met|naar)(?: het| de| je| jouw)? (?:huisvesting|huis|woning|wonen|verhuizing|"
    r"vestiging|klant\w*|project\w*|leerling\w*)|"
    r"(?:je|jij) (?:begeleidt|helpt|leert)|begeleiden van|begeleiding van (?:leerling|collega|stagiair)\w*|"
    r"inwerkperiode",
    re.IGNORECASE,
)
_TAALLES = re.compile(
    r"\b(?:taal(?:les\w*|cursus\w*|training\w*|docent\w*|coach\w*|maatje\w*|begeleiding|school|"
    r"ondersteuning|opleiding)|"
    r"(?:nederlandse?|taal) (?:les|lessen|cursus)|les(?:sen)? (?:in (?:het )?)?nederlands|cursus nederlands|"
    r"nt2\w*|leer je (?:ook )?nederlands|"
    r"(?:je|jij) leert (?:\w+ ){0,3}nederlands|nederlands (?:te )?leren)",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|"
    r"(?<![\d.,€])(?:\+31|\+32|0031|0)[\s.-]?\(?0?\)?[\s.-]?[1-9](?:[\s.-]?\d){6,9}(?!\d)",
    re.IGNORECASE,
)
_SOLLICITEREN = re.compile(
    r"\b(?:sollicite(?:er|ren)\b(?![^.]{0,20}(?:is|mag) niet)|sollicitatie(?:formulier|knop)|bel(?:len)?(?: "
    r"of| en|/) ?(?:app|mail)|(?:mail|app|bel|schrijf|whatsapp) (?:naar|met|ons|je|dan|even|of|[A-Z])|"
    r"stuur (?:dan |ons |je |jouw |uw |een |een kort |dan je |snel )+|stuur\b[^.]{0,40}\bnaar|reageer|"
    r"reageren|kom (?:langs|kijken|kennis\w+)|loop (?:eens )?binnen|meld je|aanmelden|"
    r"(?:vul|gebruik)[^.]{0,30}formulier|klik|neem contact|contact op)",
    re.IGNORECASE,
)
_PROEF = re.compile(
    r"\b(?:meelo(?:op|pen)\w*|loop\w* (?:\w+ ){0,4}mee|proefplaats\w*|op proef|proefdag\w*|proefwerk\w*|"
    r"snuffel\w*|kijkdag|kennismakingsdag|"
    r"(?:dag|week) (?:\w+ ){0,2}(?:meewerken|meekijken|proberen)|kom (?:een dag )?kijken)",
    re.IGNORECASE,
)
_PLAATS_NA = re.compile(
    r"\b(?i:in|te|uit|bij|nabij|omgeving|regio|plaats|locatie|standplaats|werkplek|werklocatie|vestiging|"
    r"rond|rondom)[:,]?\s+(?:het |de |'s-)?([A-Z][\w'-]{2,}(?:[ -](?:aan|op|den|de|der|en)?[ -]?[A-Z]\w+)*)"
)
_ADRES = re.compile(
    r"\b\d{4}\s?[A-Z]{2}\b|\b[A-Z][a-zë]+(?:straat|weg|laan|plein|kade|dijk|dreef|singel|gracht|hof|pad|"
    r"steeg|markt)\s?\d+"
)
_PLAATS_IN_KOP = re.compile(
    r"(?:^|[,|·–-] ?)([A-Z][a-z]{2,}(?: [a-z]{2,3}){0,2}(?: [A-Z][a-z]+)?)(?=,|\s?[|·–-] |$)"
)
"""A place between commas in the heading: "Glaszetter, 38 uur, Zwolle", "Almere, 36 uur per week"."""
_PLAATS_ACHTERAAN = re.compile(r"^\w.* [a-z]\S+ ([A-Z][a-z]{2,})$")
"""A place at the end of the heading: "Vacature isolatiemonteur Tilburg"."""
_KOPREGELS = 2
_GEEN_PLAATS = woorden("ontbreekt.geen_plaats")


def zoek_ontbreekt(beeld: Tekstbeeld, regels: dict[str, Regel]) -> Iterator[Ontbreekt]:
    """Yield what is missing, in the order of ``records.ONTBREEKT``; ``regels`` are the ONT rules
    that are on.
    """
    tekst = "\n".join(blok.tekst for blok in beeld.document.blokken)
    aanwezig = {
        "loon": _heeft_loon(tekst),
        "uren": bool(_UREN.search(_KLOK.sub(" ", tekst))),
        "locatie": _heeft_plaats(beeld, tekst),
        "begeleiding": bool(_BEGELEIDING.search(_GEEN_BEGELEIDING.sub(" ", tekst))),
        "taalles": bool(_TAALLES.search(tekst)),
        "contact": bool(_CONTACT.search(tekst)),
        "hoe_solliciteren": bool(_SOLLICITEREN.search(_INFO.sub(_houd_app, tekst))),
    }
    for regel in regels.values():
        if regel.code and not aanwezig[regel.code]:
            yield Ontbreekt(regel.code, regel.id, regel.ernst, regel.melding, regel.advies)


def _houd_app(m: re.Match[str]) -> str:
    """Keep a line that says to send a message: there somebody does apply."""
    return m.group() if re.search(r"\b(?:app|whatsapp|sollicit)", m.group(), re.IGNORECASE) else " "


def heeft_proef(beeld: Tekstbeeld) -> bool:
    """Return whether the ad offers to try the work first."""
    return any(_PROEF.search(blok.tekst) for blok in beeld.document.blokken)


def _heeft_loon(tekst: str) -> bool:
    if _LOON[0].search(tekst):
        return True
    return any(
        "betaal" not in tekst[max(m.start() - 25, 0) : m.start()].lower() for m in _LOON[1].finditer(tekst)
    )


def _heeft_plaats(beeld: Tekstbeeld, tekst: str) -> bool:
    if _ADRES.search(tekst):
        return True
    for m in _PLAATS_NA.finditer(tekst):
        naam = m.group(1).split()[0].lower().strip("'-")
        if naam not in _GEEN_PLAATS and not naam.isdigit():
            return True
    kop = [regel.strip() for blok in beeld.document.blokken[:_KOPREGELS] for regel in blok.tekst.splitlines()]
    return any(_is_plaats_in_kop(regel) for regel in kop[:_KOPREGELS])


def _is_plaats_in_kop(regel: str) -> bool:
    """Return whether a heading names a place between commas or at its end; its own first word is the job."""
    gevonden = [m.group(1) for m in _PLAATS_IN_KOP.finditer(regel) if m.start() or m.end() < len(regel)]
    if achteraan := _PLAATS_ACHTERAAN.match(regel):
        gevonden.append(achteraan.group(1))
    return any(naam.split()[0].lower() not in _GEEN_PLAATS for naam in gevonden)


__all__ = ["heeft_proef", "zoek_ontbreekt"]
