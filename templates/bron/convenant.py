"""The template of the convenant."""

# ruff: noqa: E501
from __future__ import annotations

from delen import gatenlijst, kop_zonder_nummer, ondertekening, punten, titelblok
from wordbouw import als, feitentabel, herhaal, kop, lijsttabel, p, pakket

BREEDTE = 9298


def lid(tekst: str, *, samen: bool = False) -> str:
    """Return a numbered lid of an article; ``samen`` keeps it with the table behind it."""
    return p(tekst, "Artikellid", samen=samen)


def _vooraf() -> str:
    return "".join(
        [
            titelblok("Convenant"),
            gatenlijst((4700, BREEDTE - 4700)),
            feitentabel(
                (2400, BREEDTE - 2400),
                [
                    ("Beroep", "{{ beroep }}"),
                    ("Regio", "{{ regio }}"),
                    ("Looptijd", "{{ looptijd }}"),
                    ("Regisseur", "{{ regisseur }}"),
                    ("Versie en datum", "versie {{ versie }}, {{ plaats_datum }}"),
                ],
                beschrijving="Kerngegevens van het convenant",
            ),
            kop_zonder_nummer("De partijen"),
            herhaal(
                "x in partijen",
                p(
                    "**{{ x.naam }}**, {{ x.omschrijving }}. {{ x.vertegenwoordiging }} Hierna: “{{ x.kort }}”.",
                    "Partij",
                ),
            ),
            p("Hierna samen: “de partijen”."),
            kop_zonder_nummer("Waarom wij dit convenant sluiten"),
            punten("x in overwegingen", "{{ x }}"),
            p(
                "Elke partij heeft een eigen belang bij het gezamenlijke doel:",
                samen=True,
                extra='<w:spacing w:before="120"/>',
            ),
            lijsttabel(
                [("Partij", 3000), ("Belang", BREEDTE - 3000)],
                "x in belangen",
                ["{{ x.partij }}", "{{ x.belang }}"],
                beschrijving="Belang per partij",
            ),
            p("De partijen spreken het volgende af.", extra='<w:spacing w:before="120"/>'),
        ]
    )


def _inhoud() -> str:
    return "".join(
        [
            kop("Begrippen", naam="begrippen"),
            lid("In dit convenant betekent:"),
            herhaal("x in definities", p("**{{ x.term }}**: {{ x.omschrijving }}", "Artikelonderdeel")),
            kop("Doel", naam="doel"),
            lid("Het doel van de partijen is: {{ doel.specifiek }}"),
            lid(
                "De partijen meten het doel zo: {{ doel.indicator }}. Zij willen uiterlijk op {{ doel.datum }} dit bereiken: {{ doel.meetbaar }}."
            ),
            lid("De partijen staan achter dit doel. {{ doel.acceptabel }}"),
            lid("De partijen vinden het doel haalbaar. {{ doel.realistisch }}"),
            kop("Wat elke partij doet", naam="inzet"),
            lid(
                "De partijen zetten zich samen in voor het doel van [[doel|{{ nr.doel }}]]. Elke partij doet in elk geval wat in deze tabel staat.",
                samen=True,
            ),
            lijsttabel(
                [("Partij", 2100), ("Wat", 3600), ("Wanneer", 1800), ("Uren en middelen", BREEDTE - 7500)],
                "x in inzet",
                ["{{ x.partij }}", "{{ x.wat }}", "{{ x.wanneer }}", "{{ x.middelen }}"],
                beschrijving="Inzet per partij",
            ),
            lid(
                "De taken per fase staan in de rolverdeling (bijlage). Kan een partij iets niet op tijd doen, dan zegt zij dat direct tegen de regisseur."
            ),
            kop("Regie en overleg", naam="regie"),
            lid(
                "{{ regisseur_kort }} is de regisseur. De regisseur bewaakt het hele traject, nodigt de partijen uit en zorgt dat de afspraken op elkaar aansluiten."
            ),
            lid(
                "De partijen overleggen {{ overleg.frequentie }}. Aan het overleg doen mee: {{ overleg.deelnemers }}"
            ),
            lid(
                "{{ overleg.voorzitter }} zit het overleg voor.{% if overleg.motivering %} {{ overleg.motivering }}{% endif %}"
            ),
            als(
                "overleg.momenten",
                lid("De vaste momenten om samen terug te kijken zijn:", samen=True),
                lijsttabel(
                    [("Datum", 2700), ("Onderwerp", 3800), ("Aanwezig", BREEDTE - 6500)],
                    "x in overleg.momenten",
                    ["{{ x.datum }}", "{{ x.onderwerp }}", "{{ x.aanwezig }}"],
                    beschrijving="Terugkoppelmomenten",
                ),
            ),
            lid(
                "De partijen houden de lijnen kort. Snel nieuws delen zij via de telefoonnummers en kanalen in de rolverdeling."
            ),
            kop("Geld", naam="geld"),
            lid(
                "Het traject kost in totaal {{ geld.begroting }} ({{ geld.btw }}). De partijen betalen:",
                samen=True,
            ),
            lijsttabel(
                [
                    ("Partij", 2000),
                    ("Bedrag", 1500),
                    ("Waarvoor", 2200),
                    ("Wanneer", 1400),
                    ("Bron en voorwaarde", BREEDTE - 7100),
                ],
                "x in geld.bijdragen",
                ["{{ x.partij }}", "{{ x.bedrag }}", "{{ x.soort }}", "{{ x.periode }}", "{{ x.bron }}"],
                beschrijving="Bijdragen per partij",
            ),
            lid("De bijdragen zijn samen {{ geld.totaal }}."),
            lid("Risico. {{ geld.risicodeling }}"),
            lid(
                "Opbrengst. {{ geld.opbrengstdeling }}{% if geld.opbrengsten %} Het traject levert op: {{ geld.opbrengsten }}.{% endif %}"
            ),
            als("geld.regionaal", lid("Regionaal budget. {{ geld.regionaal }}")),
            als("geld.subsidie", lid("Subsidie. {{ geld.subsidie }}")),
            als("geld.controle", lid("{{ geld.controle }}")),
            kop("Taal, begeleiding en jobcoach", naam="taal"),
            lid("Er is een taalbudget van {{ taal.bedrag }}.{% if taal.plan %} {{ taal.plan }}{% endif %}"),
            lid("Elke deelnemer heeft een mentor of buddy die bij de eigen werkgever werkt."),
            lid(
                "Elke deelnemer heeft een jobcoach die niet bij de eigen werkgever werkt. De jobcoach komt van {{ taal.jobcoach }}"
            ),
            als("taal.uitval", lid("Uitval. {{ taal.uitval }}")),
            als("taal.vangnet", lid("Hulp bij problemen naast het werk. {{ taal.vangnet }}")),
            lid(
                "De afspraken met elke deelnemer staan in een eigen afsprakenplan (bijlage). De deelnemer krijgt uitleg over het afsprakenplan in begrijpelijke taal of in de eigen taal."
            ),
        ]
    )


def _regels() -> str:
    return "".join(
        [
            kop("Persoonsgegevens", naam="gegevens"),
            lid("De partijen delen alleen gegevens van deelnemers voor dit doel: {{ gegevens.doel }}"),
            lid(
                "De grondslag in de Algemene verordening gegevensbescherming (AVG) is: {{ gegevens.grondslag }}."
            ),
            lid(
                "De partijen delen deze gegevens: {{ gegevens.soorten }}. De gegevens gaan naar: {{ gegevens.delen_met }}"
            ),
            als("gegevens.bijzonder", lid("Gevoelige gegevens. {{ gegevens.bijzonder }}")),
            lid(
                "{{ gegevens.verantwoordelijk }} is verantwoordelijk voor de gegevens. De partijen bewaren de gegevens tot {{ gegevens.bewaartermijn }} na het einde van het traject en verwijderen ze daarna."
            ),
            als(
                "gegevens.rechten",
                lid(
                    "Een deelnemer kan de eigen gegevens inzien, verbeteren of laten verwijderen. Waar dat kan: {{ gegevens.rechten }}"
                ),
            ),
            kop("Volgen en verslag doen", naam="monitoring"),
            lid(
                "De partijen volgen {{ monitoring.frequentie }} hoe het gaat met werk, taal en vak:",
                samen=True,
            ),
            lijsttabel(
                [
                    ("Onderwerp", 1400),
                    ("Wat wij volgen", 3000),
                    ("Hoe wij dat meten", 2600),
                    ("Wat wij willen halen", BREEDTE - 7000),
                ],
                "x in monitoring.indicatoren",
                ["{{ x.soort }}", "{{ x.indicator }}", "{{ x.meting }}", "{{ x.streefwaarde }}"],
                beschrijving="Indicatoren",
            ),
            lid(
                "{{ monitoring.wie }} verzamelt de gegevens en deelt de uitkomst in het overleg van [[regie|{{ nr.regie }}]]. In een verslag aan alle partijen staan geen namen van deelnemers."
            ),
            kop("Evaluatie", naam="evaluatie"),
            lid(
                "De partijen evalueren het traject op {{ evaluatie.datums }}. Aan de evaluatie doen mee: {{ evaluatie.wie }}"
            ),
            lid("Met de uitkomst gebeurt dit: {{ evaluatie.gevolg }}"),
            kop("Als partijen het niet eens zijn", naam="geschillen"),
            lid(
                "De partijen proberen een verschil van mening eerst samen op te lossen. {{ geschillen.overleg }}"
            ),
            als("geschillen.mediation", lid("Bemiddeling. {{ geschillen.mediation }}")),
            als(
                "afdwingbaar",
                lid(
                    "De partijen kunnen de afspraken in dit convenant laten afdwingen door de rechter in {{ geschillen.rechter_plaats }}."
                ),
            ),
            als("not afdwingbaar", lid("{{ niet_afdwingbaar }}")),
            kop("Wijzigen", naam="wijziging"),
            lid(
                "Elke partij kan voorstellen om het convenant te wijzigen. Een wijziging gaat zo: {{ wijziging.vorm }}."
            ),
            lid(
                "De andere partijen reageren binnen {{ wijziging.termijn }}. Een wijziging die alle partijen hebben ondertekend, komt als bijlage bij het convenant."
            ),
            als(
                "heeft.toetreding",
                kop("Nieuwe partijen", naam="toetreding"),
                als("not toetreding.mogelijk", lid("Tijdens de looptijd kan geen nieuwe partij meedoen.")),
                als(
                    "toetreding.mogelijk",
                    lid("Ook anderen kunnen meedoen: {{ toetreding.wie }}."),
                    lid("Dat gaat zo: {{ toetreding.hoe }}."),
                    lid(
                        "De voorwaarden zijn: {{ toetreding.voorwaarden }} Een nieuwe partij krijgt dezelfde rechten en plichten als de andere partijen. De bijlagen worden aangepast volgens [[wijziging|{{ nr.wijziging }}]]."
                    ),
                ),
            ),
            kop("Stoppen", naam="opzegging"),
            lid("Een partij kan om deze reden stoppen: {{ opzegging.gronden }}"),
            lid("Opzeggen gaat zo: {{ opzegging.wijze }}. De opzegtermijn is {{ opzegging.termijn }}."),
            lid("Voor de andere partijen en de deelnemers betekent dit: {{ opzegging.gevolg }}"),
            lid("Na een opzegging blijft [[gegevens|{{ nr.gegevens }}]] gelden voor de partij die stopt."),
            als(
                "heeft.onvoorzien",
                kop("Onverwachte omstandigheden", naam="onvoorzien"),
                lid(
                    "Gebeurt er iets waarmee niemand rekening kon houden, dan overleggen de partijen binnen {{ onvoorzien.overlegtermijn }}."
                ),
                als(
                    "onvoorzien.opzegtermijn",
                    lid(
                        "Komen zij er samen niet uit, dan kan een partij stoppen met een termijn van {{ onvoorzien.opzegtermijn }}. Verder geldt [[opzegging|{{ nr.opzegging }}]]."
                    ),
                ),
            ),
            kop("Looptijd", naam="looptijd"),
            lid(
                "Dit convenant geldt vanaf {{ duur.ingang }}{% if duur.eind %} en eindigt op {{ duur.eind }}{% else %} voor onbepaalde tijd{% endif %}."
            ),
            als("duur.verlenging", lid("Verlenging: {{ duur.verlenging }}")),
            als(
                "heeft.openbaarheid",
                kop("Openbaar maken", naam="openbaarheid"),
                lid(
                    "De partijen maken dit convenant openbaar via {{ openbaarheid.plek }}{% if openbaarheid.termijn %}, binnen {{ openbaarheid.termijn }} na de ondertekening{% endif %}. Gegevens van deelnemers en telefoonnummers worden niet openbaar."
                ),
            ),
            als(
                "heeft.citeertitel",
                kop("Naam van dit convenant", naam="citeertitel"),
                lid("Dit convenant heet: {{ citeertitel }}."),
            ),
        ]
    )


def maak() -> bytes:
    """Return the template."""
    slot = [
        kop_zonder_nummer("Bijlagen"),
        p("Deze bijlagen horen bij het convenant:", samen=True),
        punten("x in bijlagen", "Bijlage {{ loop.index }}: {{ x }}"),
        kop_zonder_nummer("Ondertekening"),
        ondertekening(BREEDTE, "De partijen zijn het eens met dit convenant."),
    ]
    return pakket(
        "Convenant {{ naam_traject }}",
        "Afspraken tussen de partijen van een leerwerktraject",
        _vooraf() + _inhoud() + _regels() + "".join(slot),
        artikelen=True,
    )
