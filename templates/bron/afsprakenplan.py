"""The template of the afsprakenplan: for the deelnemer, in the je-form."""

# ruff: noqa: E501
from __future__ import annotations

from delen import gatenlijst, ondertekening, punten, titelblok
from wordbouw import als, feitentabel, kop, lijsttabel, p, pakket

BREEDTE = 9298
FEITEN = (2700, BREEDTE - 2700)


def _wie() -> str:
    return "".join(
        [
            titelblok("Afsprakenplan", "{{ deelnemer }}  |  {{ naam_traject }}"),
            gatenlijst((4700, BREEDTE - 4700)),
            p(
                "In dit plan staan de afspraken over jouw werk, jouw lessen en jouw begeleiding. Lees het rustig. Begrijp je iets niet? Vraag het aan {{ vraagbaak }}",
                "Kader",
            ),
            p("", "Wit"),
            feitentabel(
                FEITEN,
                [
                    ("Jij", "{{ deelnemer }}"),
                    ("Jouw werkgever", "{{ werkgever }}"),
                    ("Jouw opleider", "{{ opleider }}"),
                    ("Intermediair", "{{ intermediair }}"),
                    ("Regisseur", "{{ regisseur }}"),
                    ("Beroep", "{{ beroep }}"),
                    ("Looptijd", "{{ looptijd }}"),
                ],
                beschrijving="Wie horen bij dit plan",
            ),
            kop("Jouw doel"),
            p("**Wat je wilt bereiken:** {{ doel }}"),
            als("verwachting", p("**Wat je verwacht:** {{ verwachting }}")),
            p("**Wat je later wilt:** {{ ambitie }}"),
            p("**Waar je je zorgen over maakt:** {{ zorgen }}"),
            als("gesprekken", punten("x in gesprekken", "{{ x }}")),
        ]
    )


def _werk() -> str:
    return "".join(
        [
            kop("Jouw week"),
            lijsttabel(
                [("Dag", 1900), ("Tijd", 2000), ("Wat", 2200), ("Waar", BREEDTE - 6100)],
                "x in rooster",
                ["{{ x.dag }}", "{{ x.tijd }}", "{{ x.wat }}", "{{ x.waar }}"],
                beschrijving="Rooster van de week",
            ),
            als("week", p("{{ week }}")),
            kop("Jouw contract en jouw uitkering"),
            feitentabel(
                FEITEN,
                [
                    ("Soort contract", "{{ contract.soort }}"),
                    ("Van en tot", "{{ contract.duur }}"),
                    ("Uren per week", "{{ contract.uren }}"),
                    ("Loon", "{{ contract.loon }}"),
                    ("Cao", "{{ contract.cao }}"),
                    ("Jouw uitkering", "{{ uitkering.soort }}"),
                    ("Wat verandert er", "{{ uitkering.effect }}"),
                    ("Besproken op", "{{ uitkering.besproken }}"),
                ],
                beschrijving="Contract en uitkering",
            ),
            kop("Jouw opleiding"),
            feitentabel(
                FEITEN,
                [
                    ("Soort opleiding", "{{ opleiding.route }}"),
                    ("Wat je leert", "{{ opleiding.inhoud }}"),
                    ("Wat je krijgt", "{{ opleiding.uitkomst }}"),
                    ("Wanneer", "{{ opleiding.duur }}"),
                    ("Uren in de praktijk", "{{ opleiding.praktijkuren }}"),
                    ("Wie beoordeelt", "{{ opleiding.beoordelaar }}"),
                ],
                beschrijving="Opleiding",
            ),
            als(
                "bbl",
                p(
                    "Je doet een BBL-opleiding. Daarvoor teken je ook een praktijkovereenkomst, samen met {{ bbl.partijen }}. Jouw leermeester op het werk is {{ bbl.leermeester }}",
                    extra='<w:spacing w:before="80"/>',
                ),
                p(
                    "**Eerder stoppen.** De praktijkovereenkomst kan eerder stoppen: {{ bbl.gevallen }} Dat gaat zo: {{ bbl.wijze }}"
                ),
            ),
            kop("Jouw Nederlands"),
            p("Je begint met niveau {{ taal.start }}. Je doel is niveau {{ taal.doel }}. {{ taal.les }}"),
            als("taal.extra", punten("x in taal.extra", "{{ x }}")),
            kop("Veiligheid op het werk (VCA)"),
            p("{{ vca }}"),
        ]
    )


def _hulp() -> str:
    return "".join(
        [
            kop("Wie helpt jou?"),
            lijsttabel(
                [("Wie", 1900), ("Naam", 3000), ("Telefoon", 1700), ("Wanneer", BREEDTE - 6600)],
                "x in helpers",
                ["{{ x.rol }}", "{{ x.naam }}", "{{ x.telefoon }}", "{{ x.wanneer }}"],
                beschrijving="Wie helpt jou",
            ),
            p("Een buddy werkt bij hetzelfde bedrijf als jij. Een jobcoach komt van buiten het bedrijf."),
            als(
                "coachdoelen",
                p("Hier werk je aan met je jobcoach:", samen=True),
                lijsttabel(
                    [("Doel", 3600), ("Wat je doet", 3600), ("Klaar op", BREEDTE - 7200)],
                    "x in coachdoelen",
                    ["{{ x.doel }}", "{{ x.activiteit }}", "{{ x.datum }}"],
                    beschrijving="Doelen met de jobcoach",
                ),
            ),
            kop("Wat moet er geregeld zijn?"),
            lijsttabel(
                [
                    ("Onderwerp", 1900),
                    ("Hoe staat het?", 1500),
                    ("Wat doen we", 3200),
                    ("Wie", 1300),
                    ("Klaar op", BREEDTE - 7900),
                ],
                "x in randvoorwaarden",
                ["{{ x.soort }}", "{{ x.status }}", "{{ x.actie }}", "{{ x.wie }}", "{{ x.datum }}"],
                beschrijving="Randvoorwaarden",
            ),
            als("reiskosten", p("{{ reiskosten }}")),
            kop("Wat doe je als ...?"),
            lijsttabel(
                [
                    ("Wanneer", 2000),
                    ("Wat je doet", 3100),
                    ("Wie je belt", 1800),
                    ("Hoe en wanneer", BREEDTE - 6900),
                ],
                "x in werkafspraken",
                ["{{ x.situatie }}", "{{ x.wat }}", "{{ x.wie }}", "{{ x.hoe }}"],
                beschrijving="Wat te doen bij ziekte, te laat komen of problemen",
            ),
            als("vangnet", p("{{ vangnet }}")),
            kop("Samen terugkijken"),
            p(
                "Op deze dagen praten we over hoe het gaat met je werk, je taal en je vak. Jij bent erbij.",
                samen=True,
            ),
            lijsttabel(
                [("Datum", 2600), ("Waarover", 4000), ("Wie is erbij", BREEDTE - 6600)],
                "x in terugkoppeling",
                ["{{ x.datum }}", "{{ x.onderwerp }}", "{{ x.aanwezig }}"],
                beschrijving="Terugkoppelmomenten",
            ),
            kop("Na het traject"),
            p("{{ uitstroom }}"),
            p("{{ nazorg.periode }}", samen=True),
            lijsttabel(
                [("Datum", 2600), ("Wie is erbij", BREEDTE - 2600)],
                "x in nazorg.momenten",
                ["{{ x.datum }}", "{{ x.wie }}"],
                beschrijving="Nazorg",
            ),
        ]
    )


def maak() -> bytes:
    """Return the template."""
    slot = [
        kop("Jouw gegevens"),
        p("{{ privacy }}"),
        kop("Handtekeningen"),
        ondertekening(
            BREEDTE,
            "{{ uitleg_gekregen }} Wij houden ons aan dit plan. Verandert er iets? Dan passen we het plan samen aan.",
        ),
    ]
    return pakket(
        "Afsprakenplan {{ deelnemer }}",
        "Afspraken met een deelnemer van een leerwerktraject",
        _wie() + _werk() + _hulp() + "".join(slot),
        punten=10.5,
    )
