"""R79 to R84: work after the traject, and nazorg."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.keuzes import Contractsoort, Rol
from toolkit.traject.opmaak import maanden
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.fasen import maanden_tussen
from toolkit.traject.regels.regel import (
    Hoofdstuk,
    Melding,
    Wanneer,
    geval,
    lege_velden,
    met_deelnemers,
    regel,
)

_regel = partial(regel, hoofdstuk=Hoofdstuk.NAZORG, wie=Rol.INTERMEDIAIR, wanneer=Wanneer.EIND)
GOED = 6
"""So many months of nazorg are good; fewer is a warning and none a mistake."""


@_regel(
    "R79",
    "Een partij helpt naar werk na het traject",
    waarom="Zonder hulp valt iemand na het diploma soms weer terug in de uitkering.",
    advies="Kies de intermediair of de opleider, en schrijf op wat die doet.",
    regels="1851-1859",
    uitleg="intermediair of opleider helpt actief naar een passende werkplek.",
    goed=[geval({"nazorg.bemiddeling.verantwoordelijk": "school"})],
    fout=[
        geval({"nazorg.bemiddeling": None}),
        geval({"nazorg.bemiddeling.verantwoordelijk": "stichting"}),
    ],
)
def r79(d: Dossier) -> Iterator[Melding]:
    """Ask who helps, and that it is the intermediair or the opleider."""
    bemiddeling = d.traject.nazorg.bemiddeling
    pad = "nazorg.bemiddeling"
    yield from lege_velden(
        bemiddeling,
        pad,
        verantwoordelijk="Er staat niet wie na het traject helpt naar werk.",
        afspraak="Er staat niet wat die partij doet om werk te vinden.",
    )
    wie = bemiddeling.verantwoordelijk
    if wie and wie not in d.opleiders and not d.heeft_rol(wie, Rol.INTERMEDIAIR):
        yield Melding(
            f"{pad}.verantwoordelijk",
            f"{d.kort(wie)} helpt naar werk. Dat is geen intermediair of opleider.",
        )


@_regel(
    "R80",
    "De nazorg duurt een half jaar",
    geldt=met_deelnemers,
    waarom="De meeste problemen komen in de eerste maanden van een nieuwe baan.",
    advies="Plan zes maanden nazorg na het einde van het traject.",
    regels="1841 en 1864-1868",
    uitleg="volg deelnemers na afloop een aantal maanden, het liefst een half jaar.",
    goed=[geval({"deelnemers[1].nazorg.eind": "2029-06-30"})],
    fout=[
        geval({"deelnemers[1].nazorg": None}, "R81"),
        geval({"deelnemers[1].nazorg.eind": "2028-09-30"}, "R81"),
        geval({"deelnemers[1].nazorg.eind": None}),
    ],
)
def r80(d: Dossier) -> Iterator[Melding]:
    """Look how long the nazorg takes."""
    for pad, wie in d.per_deelnemer:
        nazorg = wie.nazorg
        if nazorg.start is None or nazorg.eind is None:
            yield Melding(f"{pad}.nazorg", f"Er staat niet van wanneer tot wanneer {wie.code} nazorg krijgt.")
            continue
        duur = maanden_tussen(nazorg.start, nazorg.eind)
        if duur < 1:
            yield Melding(f"{pad}.nazorg.eind", f"De nazorg van {wie.code} duurt korter dan een maand.")
        elif duur < GOED:
            yield Melding(
                f"{pad}.nazorg.eind", f"De nazorg van {wie.code} duurt {maanden(duur)}.", Ernst.WAARSCHUWING
            )


@_regel(
    "R81",
    "In de nazorg zijn twee gesprekken",
    ernst=Ernst.WAARSCHUWING,
    geldt=met_deelnemers,
    waarom="Met twee gesprekken hoor je of het nog goed gaat, en of hulp heeft gewerkt.",
    advies="Plan twee datums in de tijd van de nazorg.",
    regels="1841-1845",
    uitleg="plan twee momenten van contact na de uitstroom.",
    goed=[geval({"deelnemers[1].nazorg.contactmomenten[1].datum": "2028-07-01"})],
    fout=[
        geval({"deelnemers[1].nazorg.contactmomenten[2]": None}),
        geval({"deelnemers[1].nazorg.contactmomenten[2].datum": "2029-01-10"}),
    ],
)
def r81(d: Dossier) -> Iterator[Melding]:
    """Count the dates within the nazorg."""
    for pad, wie in d.per_deelnemer:
        nazorg = wie.nazorg
        datums = {
            m.datum
            for m in nazorg.contactmomenten
            if m.datum
            and (nazorg.start is None or nazorg.start <= m.datum)
            and (nazorg.eind is None or m.datum <= nazorg.eind)
        }
        if len(datums) < 2:
            er = "geen gesprek" if not datums else "maar één gesprek"
            yield Melding(f"{pad}.nazorg.contactmomenten", f"In de nazorg van {wie.code} is {er} gepland.")


@_regel(
    "R82",
    "Jobcoach en werkgever doen mee aan de nazorg",
    ernst=Ernst.WAARSCHUWING,
    geldt=met_deelnemers,
    waarom="De jobcoach helpt de deelnemer. De werkgever hoort wat iemand kan en nodig heeft.",
    advies="Vul bij elk gesprek een jobcoach en iemand van de werkgever in.",
    regels="1842-1844",
    uitleg="jobcoaches steunen de deelnemer en de werkgever krijgt informatie.",
    goed=[geval({"deelnemers[1].nazorg.contactmomenten[1].werkgever": "ilse"})],
    fout=[
        geval({"deelnemers[1].nazorg.contactmomenten[1].werkgever": None}),
        geval({"deelnemers[1].nazorg.contactmomenten[2].jobcoach": None}),
    ],
)
def r82(d: Dossier) -> Iterator[Melding]:
    """Ask for both at each moment of contact."""
    for pad, wie in d.per_deelnemer:
        for i, moment in enumerate(wie.nazorg.contactmomenten, 1):
            yield from lege_velden(
                moment,
                f"{pad}.nazorg.contactmomenten[{i}]",
                jobcoach=f"Bij gesprek {i} in de nazorg van {wie.code} is geen jobcoach.",
                werkgever=f"Bij gesprek {i} in de nazorg van {wie.code} is niemand van de werkgever.",
            )


@_regel(
    "R83",
    "De deelnemer krijgt werk voor langere tijd",
    ernst=Ernst.WAARSCHUWING,
    geldt=met_deelnemers,
    waarom="Na kort uitzendwerk komt iemand vaak weer terug bij de gemeente.",
    advies="Zoek een contract voor langere tijd.",
    regels="1835-1840",
    uitleg="kies voor stabiel werk op lange termijn en niet voor kort uitzendwerk.",
    goed=[geval({"deelnemers[1].uitstroom.soort_contract": "uitzendwerk lang"})],
    fout=[
        geval({"deelnemers[1].uitstroom.soort_contract": "uitzendwerk kort"}),
        geval({"deelnemers[1].uitstroom": None}),
    ],
)
def r83(d: Dossier) -> Iterator[Melding]:
    """Look at the contract after the traject."""
    for pad, wie in d.per_deelnemer:
        veld = f"{pad}.uitstroom.soort_contract"
        if wie.uitstroom.soort_contract is None:
            yield Melding(veld, f"Er staat niet welk contract {wie.code} na het traject krijgt.")
        elif wie.uitstroom.soort_contract == Contractsoort.UITZEND_KORT:
            yield Melding(veld, f"{wie.code} krijgt na het traject uitzendwerk voor korte tijd.")


@_regel(
    "R84",
    "Er is een plan als het vak niet past",
    ernst=Ernst.WAARSCHUWING,
    waarom="Past de bouw niet, dan hoeft iemand niet opnieuw bij nul te beginnen.",
    advies="Spreek af waar iemand dan naartoe gaat en wie dat regelt.",
    regels="1831-1834",
    uitleg="past iemand niet bij de sector, verwijs hem dan door via je netwerk.",
    goed=[geval({"nazorg.doorverwijzing.afspraak": None})],
    fout=[geval({"nazorg.doorverwijzing": None}), geval({"nazorg.doorverwijzing.naar": None})],
)
def r84(d: Dossier) -> Iterator[Melding]:
    """Ask where a deelnemer goes when there is no match."""
    yield from lege_velden(
        d.traject.nazorg.doorverwijzing,
        "nazorg.doorverwijzing",
        naar="Er staat niet waar een deelnemer naartoe gaat als het vak niet past.",
        verantwoordelijk="Er staat niet wie regelt dat een deelnemer verder kan.",
    )
