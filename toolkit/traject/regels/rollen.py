"""R05 to R12: who has which role."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Fasenaam, PartijType, Rol
from toolkit.traject.opmaak import opsomming
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, geval, regel

_regel = partial(regel, hoofdstuk=Hoofdstuk.ROLLEN)

TABEL_1: dict[Fasenaam, tuple[tuple[Rol, ...], ...]] = {
    Fasenaam.WERVING: ((Rol.INTERMEDIAIR,), (Rol.WERKGEVER,), (Rol.EXPERTISE_PARTNER,), (Rol.VERBINDER,)),
    Fasenaam.VOORTRAJECT: (
        (Rol.OPLEIDER, Rol.TAALOPLEIDER),
        (Rol.WERKGEVER,),
        (Rol.REGISSEUR,),
        (Rol.EXPERTISE_PARTNER,),
    ),
    Fasenaam.LEERWERK: ((Rol.OPLEIDER,), (Rol.WERKGEVER,), (Rol.REGISSEUR,)),
    Fasenaam.TAAL: ((Rol.TAALOPLEIDER,),),
    Fasenaam.BEGELEIDING: ((Rol.BUDDY, Rol.JOBCOACH), (Rol.EXPERTISE_PARTNER,)),
    Fasenaam.MATCHING: ((Rol.INTERMEDIAIR,), (Rol.VERBINDER,), (Rol.WERKGEVER,)),
}
"""Which roles each fase needs (handreiking, Tabel 1, lines 554-590); one of each group is enough."""

_UITVOEREND = (Rol.WERKGEVER, Rol.OPLEIDER, Rol.TAALOPLEIDER, Rol.BUDDY, Rol.JOBCOACH, Rol.PROJECTLEIDER)


@_regel(
    "R05",
    "Er is één regisseur, het hele traject lang",
    waarom="Eén partij houdt het overzicht. Met twee regisseurs denkt ieder dat de ander het doet.",
    advies="Geef de rol 'regisseur' aan één partij, voor alle fasen.",
    regels="600-602",
    uitleg="leg de rol van regisseur bij één partij, zodat het traject door blijft lopen.",
    goed=[
        geval({"rollen[1].fasen": ["werving", "voortraject", "leerwerk", "taal", "begeleiding", "matching"]})
    ],
    fout=[
        geval({"rollen[1].fasen": ["voortraject", "leerwerk"]}),
        geval({"rollen[3]": {"rol": "regisseur", "partij": "wsp", "persoon": "joris"}}, "R06", "R07", "R79"),
    ],
)
def r05(d: Dossier) -> Iterator[Melding]:
    """Ask for exactly one regisseur over the whole traject."""
    rijen = [(pad, r) for pad, r in d.per_rol if r.rol == Rol.REGISSEUR]
    partijen = {r.partij for _, r in rijen if r.partij}
    if not partijen:
        yield Melding("rollen", "Er is geen regisseur gekozen.")
    elif len(partijen) > 1:
        namen = opsomming(d.kort(p.id) for p in d.traject.partijen if p.id in partijen)
        yield Melding(rijen[-1][0], f"Er is meer dan één regisseur: {namen}.")
    elif all(r.fasen for _, r in rijen):
        mist = [f.label for f in Fasenaam if not any(f in r.fasen for _, r in rijen)]
        if mist:
            yield Melding(f"{rijen[0][0]}.fasen", f"De regisseur is er niet in: {opsomming(mist)}.")


@_regel(
    "R06",
    "De regisseur is gemeente, werkgever of opleider",
    ernst=Ernst.WAARSCHUWING,
    waarom="Deze partijen kennen de deelnemers, de regels of het werk het best.",
    advies="Kies een gemeente, werkgever of opleider als regisseur, of leg uit waarom dit beter past.",
    regels="601-602",
    uitleg="vaak is de gemeente regisseur; een werkgever of opleider kan het ook zijn.",
    goed=[geval({"partijen[1].type": "opleider"}, "R09")],
    fout=[geval({"partijen[1].type": "maatschappelijke organisatie"}, "R09")],
)
def r06(d: Dossier) -> Iterator[Melding]:
    """Look at the type of the regisseur."""
    mag = (PartijType.GEMEENTE, PartijType.WERKGEVER, PartijType.OPLEIDER, PartijType.TAALOPLEIDER)
    for pad, r in d.per_rol:
        partij = d.partijen.get(r.partij or "")
        if r.rol == Rol.REGISSEUR and partij and partij.type not in mag:
            soort = partij.type.label if partij.type else "niet ingevuld"
            yield Melding(pad, f"De regisseur is {d.kort(partij.id)}. Het soort partij is: {soort}.")


@_regel(
    "R07",
    "In elke fase zijn de rollen bezet",
    waarom="Een rol zonder partij betekent werk dat niemand doet.",
    advies="Kies een partij voor de rol, of vul bij een rol ook deze fase in.",
    regels="554-590",
    uitleg="de tabel zegt voor elk deel van het traject welke rollen nodig zijn.",
    goed=[geval({"rollen[12].fasen": None})],
    fout=[
        geval({"rollen[7].fasen": ["voortraject"]}),
        geval({"rollen[6].fasen": ["voortraject"]}),
        geval({"rollen[12].fasen": ["voortraject", "begeleiding"]}),
    ],
)
def r07(d: Dossier) -> Iterator[Melding]:
    """Compare the roles of each fase with Tabel 1."""
    for fase, groepen in TABEL_1.items():
        bezet = {r.rol for r in d.traject.rollen_in(fase) if r.partij}
        mist = [opsomming((rol.label for rol in groep), "of") for groep in groepen if not bezet & set(groep)]
        if mist:
            yield Melding("rollen", f"In de fase '{fase.label}' is nog niemand: {opsomming(mist)}.")


@_regel(
    "R08",
    "De intermediair kent werkgevers",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.INTERMEDIAIR,
    waarom="Met een netwerk van werkgevers vind je sneller een plek. Ook als de eerste niet past.",
    advies="Schrijf bij de rol van de intermediair welke werkgevers meedoen of willen meedoen.",
    regels="606-608",
    uitleg="de intermediair heeft werkgevers in zijn netwerk die trajecten kennen en willen plaatsen.",
    goed=[
        geval({"rollen[2].werkgeversnetwerk": None, "rollen[3].werkgeversnetwerk": ["bouwers in de regio"]})
    ],
    fout=[geval({"rollen[2].werkgeversnetwerk": None, "rollen[3].werkgeversnetwerk": None})],
)
def r08(d: Dossier) -> Iterator[Melding]:
    """Ask for the network of the intermediair; with two of them one is enough."""
    rijen = [(pad, r) for pad, r in d.per_rol if r.rol == Rol.INTERMEDIAIR]
    if rijen and not any(r.werkgeversnetwerk for _, r in rijen):
        yield Melding(
            f"{rijen[0][0]}.werkgeversnetwerk", "Er staat niet welke werkgevers de intermediair kent."
        )


@_regel(
    "R09",
    "De gemeente helpt bij de start, WSP of UWV bij de matching",
    ernst=Ernst.WAARSCHUWING,
    waarom="De gemeente kent de deelnemer. WSP en UWV kennen de werkgevers.",
    advies="Kies in deze fase een andere partij als intermediair. Of leg uit waarom dit beter past.",
    regels="609-611",
    uitleg="bij werving en voortraject is vaak de gemeente intermediair, bij matching WSP of UWV.",
    goed=[geval({"partijen[2].type": "uwv"})],
    fout=[geval({"partijen[2].type": "anders"}), geval({"rollen[3].partij": "gemeente"}, "R79")],
)
def r09(d: Dossier) -> Iterator[Melding]:
    """Look at the type of the intermediair per fase."""
    past = {
        Fasenaam.WERVING: (PartijType.GEMEENTE,),
        Fasenaam.VOORTRAJECT: (PartijType.GEMEENTE,),
        Fasenaam.MATCHING: (PartijType.WSP, PartijType.UWV),
    }
    for fase, soorten in past.items():
        rijen = [r for r in d.traject.rollen_in(fase) if r.rol == Rol.INTERMEDIAIR and r.partij]
        if rijen and not any(d.partijen[r.partij].type in soorten for r in rijen if r.partij in d.partijen):
            plek = next(pad for pad, r in d.per_rol if r is rijen[0])
            wie = "de gemeente" if fase != Fasenaam.MATCHING else "het WSP of het UWV"
            yield Melding(
                plek, f"Bij '{fase.label}' is {d.kort(rijen[0].partij)} intermediair. Vaak is dat {wie}."
            )


@_regel(
    "R10",
    "De werkgever biedt een werkplek en doet vanaf het begin mee",
    wie=Rol.WERKGEVER,
    waarom="Zonder werkplek is er geen leerwerktraject. Wie vroeg meedoet, denkt mee over wat er nodig is.",
    advies="Vul de werkplekken in en geef de werkgever een rol in de fase werving.",
    regels="613-615",
    uitleg="de werkgever levert de werkplek en is er vanaf het begin bij.",
    goed=[geval({"partijen[3].werkgever.werkplek.aantal": 3})],
    fout=[
        geval({"partijen[3].werkgever.werkplek.aantal": None}),
        geval({"partijen[3].werkgever.werkplek.aantal": 1}),
        geval({"rollen[4].fasen": ["voortraject", "leerwerk", "matching"]}, "R07"),
    ],
)
def r10(d: Dossier) -> Iterator[Melding]:
    """Ask for work places (enough of them) and for a werkgever in the first fase."""
    if not d.per_werkgever:
        yield Melding("partijen", "Er doet geen werkgever mee.")
        return
    plekken = sum(p.werkgever.werkplek.aantal or 0 for _, p in d.per_werkgever)
    nodig = d.traject.traject.plaatsen or len(d.traject.deelnemers)
    if not plekken:
        yield Melding(
            f"{d.per_werkgever[0][0]}.werkgever.werkplek.aantal", "Geen werkgever biedt een werkplek."
        )
    elif plekken < nodig:
        yield Melding(
            f"{d.per_werkgever[0][0]}.werkgever.werkplek.aantal",
            f"Er zijn te weinig werkplekken: {plekken} voor {nodig} deelnemers.",
        )
    if not any(r.rol == Rol.WERKGEVER for r in d.traject.rollen_in(Fasenaam.WERVING)):
        yield Melding("rollen", "De werkgever heeft geen rol bij de werving.")


@_regel(
    "R11",
    "De expertise partner geeft advies en voert niet zelf uit",
    ernst=Ernst.WAARSCHUWING,
    waarom="Wie zelf uitvoert, kan minder goed van een afstand meekijken.",
    advies="Laat een andere partij dit uitvoeren, of kies een andere expertise partner.",
    regels="620-621",
    uitleg="een expertise partner helpt de uitvoerders met kennis en voert niet zelf uit.",
    goed=[geval({"rollen[12].uitvoerend": None})],
    fout=[geval({"rollen[12].uitvoerend": "ja"}), geval({"rollen[10].partij": "kennispunt"})],
)
def r11(d: Dossier) -> Iterator[Melding]:
    """Look whether the expertise partner has executing roles."""
    for pad, r in d.per_rol:
        if r.rol != Rol.EXPERTISE_PARTNER or not r.partij:
            continue
        andere = [rol.label for rol in _UITVOEREND if r.partij in d.rolpartijen[rol]]
        if andere:
            yield Melding(pad, f"De expertise partner {d.kort(r.partij)} is ook {opsomming(andere)}.")
        elif r.uitvoerend:
            yield Melding(f"{pad}.uitvoerend", f"De expertise partner {d.kort(r.partij)} voert zelf uit.")


@_regel(
    "R12",
    "Er is een verbinder bij werving en bij matching",
    ernst=Ernst.WAARSCHUWING,
    waarom="Een verbinder kent beide kanten. Zo begrijpen partijen en statushouders elkaar beter.",
    advies="Zoek een verbinder, bijvoorbeeld iemand die zelf een traject deed.",
    regels="626-631",
    uitleg="een verbinder brengt partijen bij elkaar, bij de werving en bij de matching.",
    goed=[geval({"rollen[11].fasen": None})],
    fout=[geval({"rollen[11].fasen": ["werving"]}, "R07")],
)
def r12(d: Dossier) -> Iterator[Melding]:
    """Ask for a verbinder in both fasen."""
    for fase in (Fasenaam.WERVING, Fasenaam.MATCHING):
        if not any(r.rol == Rol.VERBINDER and r.partij for r in d.traject.rollen_in(fase)):
            yield Melding("rollen", f"Er is geen verbinder bij '{fase.label}'.")
