"""R58 to R65: the voorschakeltraject, hours, guidance, following, and not hanging on one person."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from toolkit.bevindingen import Ernst
from toolkit.traject.model.deelnemers import Begeleider
from toolkit.traject.model.keuzes import Fasenaam, Rol, Voortgangsoort
from toolkit.traject.opmaak import datum, getal, opsomming
from toolkit.traject.regels.dossier import Dossier
from toolkit.traject.regels.regel import (
    Hoofdstuk,
    Melding,
    Wanneer,
    geval,
    lege_velden,
    met_deelnemers,
    regel,
)
from toolkit.traject.regels.rooster import botsingen, uren_per_week

_regel = partial(regel, hoofdstuk=Hoofdstuk.VOORSCHAKEL)
SLEUTELROLLEN = (Rol.REGISSEUR, Rol.PROJECTLEIDER, Rol.JOBCOACH)


def _met_voortraject(d: Dossier) -> bool:
    return Fasenaam.VOORTRAJECT in d.fasen or bool(d.traject.voortraject)


@_regel(
    "R58",
    "Het voortraject is samen gemaakt",
    geldt=_met_voortraject,
    waarom="Elke partij ziet een ander deel. Samen maak je een voortraject dat past.",
    advies="Betrek werkgever, regisseur, opleider en expertise partner.",
    regels="1369-1371",
    uitleg="werkgever, regisseur, opleider en expertise partner maken samen het voorschakeltraject.",
    goed=[geval({"voortraject.ontwikkeld_door": ["gemeente", "bouwbedrijf", "taalschool", "kennispunt"]})],
    fout=[geval({"voortraject.ontwikkeld_door": ["gemeente", "school"]})],
)
def r58(d: Dossier) -> Iterator[Melding]:
    """Ask for the four kinds of partijen that make the voortraject."""
    mist = d.ontbrekend(
        d.traject.voortraject.ontwikkeld_door, "werkgever", "regisseur", "opleider", "expertise partner"
    )
    if mist:
        yield Melding("voortraject.ontwikkeld_door", f"Bij het maken van het voortraject ontbreekt: {mist}.")


@_regel(
    "R59",
    "De uren zijn bekend en er is een keuze",
    ernst=Ernst.WAARSCHUWING,
    wanneer=Wanneer.START,
    waarom="Met les in de avond of werk in deeltijd blijft er tijd over. Voor inburgeren en voor kinderen.",
    advies="Maak een rooster en kijk of avond of deeltijd kan.",
    regels="1375-1377",
    uitleg="bied flexibele werk- en leeruren, zo nodig in de avond of in deeltijd.",
    goed=[geval({"werving.flexibiliteit.leeruren": "Nee, want de school heeft geen avondlessen."})],
    fout=[geval({"deelnemers[1].rooster": None}), geval({"werving.flexibiliteit.leeruren": None})],
)
def r59(d: Dossier) -> Iterator[Melding]:
    """Ask for the rooster and for the choice of hours."""
    yield from lege_velden(
        d.traject.werving.flexibiliteit,
        "werving.flexibiliteit",
        leeruren="Er staat niet of leren in de avond of in deeltijd kan.",
    )
    for pad, wie in d.per_deelnemer:
        yield from lege_velden(wie, pad, rooster=f"{wie.code} heeft nog geen rooster.")


@_regel(
    "R60",
    "Werk, lessen, inburgering en reis passen bij elkaar",
    wanneer=Wanneer.START,
    waarom="Niemand kan op twee plekken tegelijk zijn. Dan valt altijd iets uit, meestal de inburgering.",
    advies="Verander het rooster. Kijk ook of vrijstelling van een deel van de inburgering kan.",
    regels="1381-1385",
    uitleg="stem taallessen en traject op elkaar af en overweeg vrijstelling binnen de inburgering.",
    goed=[
        geval({"deelnemers[1].rooster[4].van": "13:15"}),
        geval({"deelnemers[1].contract.uren_per_week": 36}),
    ],
    fout=[
        geval({"deelnemers[1].rooster[5].van": "15:30"}),
        geval({"deelnemers[1].rooster[5].van": "16:10"}),
        geval({"deelnemers[1].rooster[2].van": "15:45"}),
        geval({"deelnemers[1].taal.vrijstelling": None}),
        geval({"voortraject.inburgering.afstemming": None}),
        geval({"deelnemers[1].contract.uren_per_week": 24}),
        geval({"deelnemers[1].contract.uren_per_week": 40}),
    ],
)
def r60(d: Dossier) -> Iterator[Melding]:
    """Look for clashes in the rooster, compare it with the contract, and ask about vrijstelling."""
    inburgering = d.traject.voortraject.inburgering
    yield from lege_velden(
        inburgering,
        "voortraject.inburgering",
        afstemming="Er staat niet hoe werk en inburgering samengaan.",
    )
    if not d.per_deelnemer:
        yield from lege_velden(
            inburgering,
            "voortraject.inburgering",
            vrijstelling_besproken_op="Er staat niet wanneer jullie over vrijstelling spraken.",
        )
    for pad, wie in d.per_deelnemer:
        yield from lege_velden(
            wie.taal.vrijstelling,
            f"{pad}.taal.vrijstelling",
            besproken_op=f"Er staat niet of vrijstelling met {wie.code} is besproken.",
        )
        for nummer, zin in botsingen(d, wie):
            yield Melding(f"{pad}.rooster[{nummer}]", zin)
        uren, contract = uren_per_week(wie), wie.contract.uren_per_week
        if uren is not None and contract is not None and not uren[0] <= contract <= uren[1]:
            yield Melding(
                f"{pad}.contract.uren_per_week",
                f"Het contract van {wie.code} is {getal(contract)} uur. "
                f"In het rooster staat {getal(uren[0])} uur werk.",
                Ernst.WAARSCHUWING,
                "Maak contract en rooster gelijk. Pauzes tellen niet mee. Lessen mogen meetellen.",
            )


@_regel(
    "R61",
    "Buddy en jobcoach zijn er vanaf het voortraject",
    wanneer=Wanneer.START,
    geldt=met_deelnemers,
    waarom="De eerste weken zijn het moeilijkst. Juist dan is hulp nodig.",
    advies="Laat buddy en jobcoach beginnen op de eerste dag van het voortraject.",
    regels="1394-1395",
    uitleg="zet een buddy en een externe jobcoach in vanaf de start van het voorschakeltraject.",
    goed=[geval({"deelnemers[1].jobcoach.start": "2027-05-01"})],
    fout=[
        geval({"deelnemers[1].jobcoach.start": "2027-06-02"}),
        geval({"deelnemers[1].buddy.start": "2027-09-01"}),
        geval({"deelnemers[1].jobcoach": None}),
    ],
)
def r61(d: Dossier) -> Iterator[Melding]:
    """Compare the start of buddy and jobcoach with that of the voortraject, or of who came later."""
    fase = d.fase(Fasenaam.VOORTRAJECT)
    for pad, wie in d.per_deelnemer:
        dagen = [dag for dag in (fase.start if fase else None, wie.start) if dag]
        grens = max(dagen) if dagen else None
        rollen: tuple[tuple[str, Begeleider], ...] = (("buddy", wie.buddy), ("jobcoach", wie.jobcoach))
        for naam, begeleider in rollen:
            if begeleider.persoon is None:
                if naam == "jobcoach":  # R77 asks for the buddy
                    yield Melding(f"{pad}.{naam}", f"{wie.code} heeft nog geen {naam}.")
            elif begeleider.start is None:
                yield Melding(
                    f"{pad}.{naam}.start", f"Er staat niet wanneer de {naam} van {wie.code} begint."
                )
            elif grens and begeleider.start > grens:
                dag, eerste = datum(begeleider.start), datum(grens)
                yield Melding(
                    f"{pad}.{naam}.start",
                    f"De {naam} van {wie.code} begint op {dag}. Het voortraject begint op {eerste}.",
                )


@_regel(
    "R62",
    "Jullie volgen werk, taal en vak",
    waarom="Wat je volgt, kun je op tijd bijsturen.",
    advies="Kies voor werk, taal en vak wat je volgt en hoe je dat meet.",
    regels="1401-1403",
    uitleg="volg het werk, de taal en de vakkennis van de deelnemers.",
    goed=[geval({"monitoring.indicatoren[1].meting": "teller van de werkgever"})],
    fout=[
        geval({"monitoring.indicatoren[2]": None}),
        geval({"monitoring.frequentie": None}),
        geval({"monitoring.indicatoren[1].indicator": None}),
    ],
)
def r62(d: Dossier) -> Iterator[Melding]:
    """Ask for the three indicators and how often they are looked at."""
    monitoring = d.traject.monitoring
    soorten = {x.soort for x in monitoring.indicatoren if x.indicator}
    nodig = {Voortgangsoort.ARBEID: "werk", Voortgangsoort.TAAL: "taal", Voortgangsoort.VAK: "vak"}
    mist = [naam for soort, naam in nodig.items() if soort not in soorten]
    if mist:
        yield Melding("monitoring.indicatoren", f"Er staat niet wat jullie volgen over: {opsomming(mist)}.")
    yield from lege_velden(monitoring, "monitoring", frequentie="Er staat niet hoe vaak jullie dit volgen.")


@_regel(
    "R63",
    "De werkgever heeft een projectleider met tijd",
    wie=Rol.WERKGEVER,
    waarom="Een traject leiden kan niet even naast het gewone werk.",
    advies="Kies een projectleider bij de werkgever en spreek uren per week af.",
    regels="1411-1414 en 2023-2029",
    uitleg="de werkgever wijst een projectleider aan die er echt tijd voor heeft.",
    goed=[geval({"rollen[5].uren_per_week": 4})],
    fout=[
        geval({"rollen[5].uren_per_week": 0}),
        geval({"rollen[5].uren_per_week": None}),
        geval({"rollen[5].persoon": None}, "R64"),
        geval({"rollen[5]": None}, "R64"),
    ],
)
def r63(d: Dossier) -> Iterator[Melding]:
    """Ask for a projectleider with hours at each werkgever."""
    rijen = [(pad, r) for pad, r in d.per_rol if r.rol == Rol.PROJECTLEIDER]
    for _, partij in d.per_werkgever:
        eigen = [(pad, r) for pad, r in rijen if r.partij == partij.id]
        naam = d.kort(partij.id)
        if not eigen:
            yield Melding("rollen", f"Er is geen projectleider bij {naam}.")
        for pad, r in eigen:
            yield from lege_velden(r, pad, persoon=f"Er staat niet wie de projectleider is bij {naam}.")
            if not r.uren_per_week:
                yield Melding(f"{pad}.uren_per_week", f"De projectleider bij {naam} heeft geen vaste uren.")


@_regel(
    "R64",
    "Niemand is onmisbaar",
    waarom="Als iemand vertrekt of ziek is, gaat het traject gewoon door.",
    advies="Vul bij de persoon een vervanger in.",
    regels="1416-1418",
    uitleg="bedenk vooraf hoe het traject niet afhangt van één persoon.",
    goed=[geval({"personen[13].vervanger": None})],
    fout=[
        geval({"personen[1].vervanger": None}),
        geval({"personen[14].vervanger": None}),
        geval({"rollen[1].persoon": None}),
    ],
)
def r64(d: Dossier) -> Iterator[Melding]:
    """Ask for somebody who takes over from each key role."""
    plek = {p.id: f"personen[{i}]" for i, p in enumerate(d.traject.personen, 1)}
    gezien: set[str] = set()
    for rol in SLEUTELROLLEN:
        rijen = [(pad, r) for pad, r in d.per_rol if r.rol == rol]
        if not rijen and rol != Rol.REGISSEUR:
            yield Melding("rollen", f"Er is geen {rol.label}, en dus ook geen vervanger.")
        for pad, r in rijen:
            if r.persoon is None:
                yield Melding(f"{pad}.persoon", f"Er staat niet wie de rol {rol.label} heeft.")
            elif r.persoon in d.personen and r.persoon not in gezien:
                gezien.add(r.persoon)
                naam = d.persoon(r.persoon)
                yield from lege_velden(
                    d.personen[r.persoon],
                    plek[r.persoon],
                    vervanger=f"Er staat niet wie {rol.label} {naam} vervangt.",
                )


@_regel(
    "R65",
    "Er is een plan voor de lange termijn",
    ernst=Ernst.WAARSCHUWING,
    wie=Rol.WERKGEVER,
    waarom="Met een toekomst in het bedrijf blijven mensen langer.",
    advies="Schrijf op hoe een deelnemer na het traject kan groeien.",
    regels="1422-1425",
    uitleg="de werkgever kijkt ver vooruit en laat zien hoe iemand kan doorgroeien.",
    goed=[geval({"voortraject.langetermijnvisie": "Doorgroeien naar voorman."})],
    fout=[geval({"voortraject.langetermijnvisie": None})],
)
def r65(d: Dossier) -> Iterator[Melding]:
    """Ask for the view on the long term."""
    yield from lege_velden(
        d.traject.voortraject,
        "voortraject",
        langetermijnvisie="Er staat niet wat er op lange termijn kan.",
    )
