"""R13 to R15: the buddy from inside, the jobcoach from outside, and a proof that is recognised."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Rol, Route
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import Hoofdstuk, Melding, Wanneer, geval, met_deelnemers, regel

_regel = partial(regel, hoofdstuk=Hoofdstuk.ROLLEN)


@_regel(
    "R13",
    "De buddy werkt bij de werkgever",
    wie=Rol.WERKGEVER,
    wanneer=Wanneer.START,
    waarom="Een buddy is er elke dag en kent het bedrijf. Iemand van buiten kan dat niet.",
    advies="Kies een collega van de deelnemer als buddy.",
    regels="647",
    uitleg="een mentor of buddy werkt in de organisatie zelf.",
    goed=[geval({"deelnemers[1].buddy.persoon": "tess"})],
    fout=[geval({"deelnemers[1].buddy.persoon": "dirk"}, "R78"), geval({"rollen[8].partij": "school"})],
)
def r13(d: Dossier) -> Iterator[Melding]:
    """Compare the organisation of each buddy with the werkgever of the deelnemer."""
    for pad, r in d.per_rol:
        if r.rol == Rol.BUDDY and r.partij and r.partij not in d.werkgevers:
            yield Melding(pad, f"De rol buddy ligt bij {d.kort(r.partij)}. Dat is geen werkgever.")
    for pad, wie in d.per_deelnemer:
        partij = d.partij_van(wie.buddy.persoon)
        if wie.buddy.persoon and wie.werkgever and partij != wie.werkgever:
            naam, baas = d.persoon(wie.buddy.persoon), d.kort(wie.werkgever)
            yield Melding(f"{pad}.buddy.persoon", f"De buddy van {wie.code}, {naam}, werkt niet bij {baas}.")


@_regel(
    "R14",
    "De jobcoach komt van buiten de werkgever",
    wie=Rol.INTERMEDIAIR,
    wanneer=Wanneer.START,
    waarom="Met een jobcoach van buiten kan een deelnemer vrij praten. Ook over problemen op het werk.",
    advies="Kies een jobcoach die niet bij de werkgever van de deelnemer werkt.",
    regels="649-650 en 1809-1811",
    uitleg="een jobcoach is extern en kan dus ook vertrouwelijke dingen horen.",
    goed=[geval({"deelnemers[1].jobcoach.persoon": "ruben"})],
    fout=[geval({"deelnemers[1].jobcoach.persoon": "ilse"}), geval({"rollen[10].partij": "bouwbedrijf"})],
)
def r14(d: Dossier) -> Iterator[Melding]:
    """Compare the organisation of each jobcoach with the werkgever of the deelnemer."""
    for pad, r in d.per_rol:
        if r.rol == Rol.JOBCOACH and r.partij in d.werkgevers:
            yield Melding(pad, f"De rol jobcoach ligt bij {d.kort(r.partij)}. Dat is een werkgever.")
    for pad, wie in d.per_deelnemer:
        partij = d.partij_van(wie.jobcoach.persoon)
        if partij and partij == wie.werkgever:
            naam, baas = d.persoon(wie.jobcoach.persoon), d.kort(wie.werkgever)
            yield Melding(
                f"{pad}.jobcoach.persoon", f"De jobcoach van {wie.code}, {naam}, werkt zelf bij {baas}."
            )


@_regel(
    "R15",
    "De opleiding geeft een erkend bewijs",
    wie=Rol.OPLEIDER,
    geldt=lambda d: bool(d.traject.opleidingen) or met_deelnemers(d),
    waarom="Een erkend bewijs telt ook bij een ander bedrijf of op een school.",
    advies="Kies een erkende route: bbl, mbo-deelcertificaat of praktijkverklaring.",
    regels="644-646 en 1585",
    uitleg="sluit aan bij het gewone onderwijs, zoals bbl, deelcertificaat of praktijkverklaring.",
    goed=[geval({"opleidingen[1].route": "praktijkverklaring"})],
    fout=[
        geval({"opleidingen[1].route": None}),
        geval({"opleidingen[1].route": "anders"}),
        geval({"opleidingen[1].route": "branchecertificaat"}),
    ],
)
def r15(d: Dossier) -> Iterator[Melding]:
    """Look at where each opleiding leads to."""
    for i, opleiding in enumerate(d.traject.opleidingen, 1):
        naam = opleiding.naam or opleiding.id
        if opleiding.route is None:
            yield Melding(f"opleidingen[{i}].route", f"Er staat niet waar de opleiding '{naam}' toe leidt.")
        elif opleiding.route == Route.ANDERS:
            yield Melding(f"opleidingen[{i}].route", f"De opleiding '{naam}' geeft geen erkend bewijs.")
        elif opleiding.route == Route.BRANCHECERTIFICAAT:
            yield Melding(
                f"opleidingen[{i}].route",
                f"De opleiding '{naam}' geeft een bewijs van de branche. Scholen kennen dat niet altijd.",
                Ernst.WAARSCHUWING,
            )
    for pad, wie in d.per_deelnemer:
        if wie.opleiding is None:
            yield Melding(f"{pad}.opleiding", f"Er staat niet welke opleiding {wie.code} volgt.")
