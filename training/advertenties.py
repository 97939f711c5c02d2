"""Sentences in the style of vacatures, put together from our own parts.

A word whose tag we know ourselves carries it as `^TAG:lemma` (see `parse_marks`), so that a verb or
noun that Frog has never seen does not get a wrong tag. The gold set is not made with this.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import NamedTuple

FIN = "Number=Sing|Tense=Pres|VerbForm=Fin"
MERK = re.compile(r"([^\s^]+)\^([A-Z]+)(?:\[([^\]]*)\])?(?::([^\s^]+?))?(?=[\s,.:;!?)]|$)")


class Merk(NamedTuple):
    upos: str
    feats: str
    lemma: str


def parse_marks(blok: str) -> tuple[str, dict[int, Merk]]:
    """The plain text of a block and, by the offset where the word starts, the tag it must get."""
    tekst, merken, vorige = "", {}, 0
    for m in MERK.finditer(blok):
        tekst += blok[vorige : m.start()]
        merken[len(tekst)] = Merk(m[2], m[3] or "", m[4] or m[1].lower())
        tekst += m[1]
        vorige = m.end()
    return tekst + blok[vorige:], merken


class Werkwoord(NamedTuple):
    """A (maybe separable) verb with an object that goes with it."""

    stam: str
    je: str
    inf: str
    deelwoord: str
    deel: str
    objecten: str


_WERK = """
monteer monteert monteren gemonteerd - leidingen|radiatoren|cv-ketels|zonnepanelen|kozijnen|keukens|warmtepompen|steigerdelen|omvormers
plaats plaatst plaatsen geplaatst - radiatoren|dakramen|wandcontactdozen|binnenwanden|boilers|kozijnen|hekken
controleer controleert controleren gecontroleerd - aansluitingen|de werktekening|de meterkast|materialen|machines|je gereedschap
repareer repareert repareren gerepareerd - lekkages|daken|pompen|storingen|deuren
onderhoud onderhoudt onderhouden onderhouden - installaties|machines|het materieel|pompen|luchtkanalen
leg legt leggen gelegd - tegels|klinkers|vloeren|buizen|kabels|dakpannen|leidingen
zaag zaagt zagen gezaagd - balken|planken|plinten|platen|buizen
boor boort boren geboord - gaten|bronnen|sparingen
meet meet meten gemeten - de spanning|de druk|de muur|afstanden
schilder schildert schilderen geschilderd - kozijnen|deuren|gevels|trappen
schuur schuurt schuren geschuurd - deuren|houtwerk|wanden
metsel metselt metselen gemetseld - binnenmuren|gevels|schoorstenen
voeg voegt voegen gevoegd - gevels|metselwerk
isoleer isoleert isoleren geïsoleerd - spouwmuren|daken|vloeren|leidingen
soldeer soldeert solderen gesoldeerd - koperen leidingen|draden
las last lassen gelast - buizen|kunststof leidingen|stalen balken
graaf graaft graven gegraven - sleuven|putten|geulen
bedien bedient bedienen bediend - de kraan|de graafmachine|machines|de hoogwerker
lees leest lezen gelezen - tekeningen|werkinstructies|etiketten|het montageplan
bestel bestelt bestellen besteld - materialen|onderdelen
vervang vervangt vervangen vervangen - filters|leidingen|groepenkasten|dakgoten|pakkingen
egaliseer egaliseert egaliseren geëgaliseerd - vloeren|de ondergrond
plamuur plamuurt plamuren geplamuurd - wanden|gaten
verwerk verwerkt verwerken verwerkt - bestellingen|isolatiemateriaal|mortel
maak maakt maken gemaakt schoon machines|de werkplek|filters|dakgoten
sluit sluit sluiten gesloten aan kabels|apparatuur|lampen|de ketel|leidingen|omvormers
leg legt leggen gelegd aan leidingnetten|vloerverwarming|bestrating|glasvezel
breng brengt brengen gebracht aan isolatie|pleisterwerk|folie|dakbedekking
voer voert voeren gevoerd uit onderhoud|inspecties|reparaties|werkzaamheden
voer voert voeren gevoerd af puin|afval|grond
ruim ruimt ruimen geruimd op gereedschap|de werkplek|materiaal
stel stelt stellen gesteld af thermostaten|machines|pompen|ventielen
lever levert leveren geleverd af keukens|materialen|het werk
vul vult vullen gevuld in werkbonnen|formulieren|je urenstaat
teken tekent tekenen getekend af muren|maten
bouw bouwt bouwen gebouwd op steigers|stellingen
breek breekt breken gebroken af steigers|muren|schuurtjes
schroef schroeft schroeven geschroefd vast platen|beugels|rails
laad laadt laden geladen in de bus|materiaal
zet zet zetten gezet klaar gereedschap|materialen
houd houdt houden gehouden bij de administratie|je uren|de voorraad
lever levert leveren geleverd op woningen|projecten
"""
WERKWOORDEN = [Werkwoord(*r.split(" ", 5)) for r in _WERK.strip().splitlines()]

BEROEPEN = """loodgieter|dakdekker|timmerman|metselaar|stratenmaker|elektromonteur|servicemonteur|schilder|glaszetter
steigerbouwer|grondwerker|isolatiemonteur|vloerenlegger|keukenmonteur|leidinglegger|koelmonteur|voorman|uitvoerder
werkvoorbereider|leerling-monteur|assistent-schilder|onderhoudsmonteur|cv-monteur|productiemedewerker|machinist|stukadoor
prefabmonteur|operator|boormeester|magazijnmedewerker|heftruckchauffeur|lasser|kitter|tegelzetter|sloper|hovenier""".replace(
    "\n", "|"
).split("|")
VOORVOEGSELS = "leerling|aankomend|ervaren|allround|zelfstandig|eerste|tweede|junior|senior|gemotiveerde|assistent".split(
    "|"
)
EIGENSCHAPPEN = """leergierig|gemotiveerd|flexibel|handig|nauwkeurig|zelfstandig|betrouwbaar|sociaal|representatief|punctueel
stressbestendig|klantgericht|communicatief vaardig|fysiek fit|op tijd|collegiaal|enthousiast|oplossingsgericht|behulpzaam
technisch aangelegd|niet bang voor hoogtes|gewend om buiten te werken|beschikbaar voor 40 uur|een echte aanpakker""".replace(
    "\n", "|"
).split("|")
PAPIEREN = """rijbewijs B|een rijbewijs BE|een VCA-diploma|een heftruckcertificaat|een geldig legitimatiebewijs|een mbo-diploma
een afgeronde bbl-opleiding|een vmbo-diploma techniek|een VCA VOL-certificaat|een STEK-certificaat|een NEN 3140-aanwijzing
een lasdiploma|een verblijfsvergunning|eigen vervoer|een hoogwerkercertificaat""".replace("\n", "|").split(
    "|"
)
AANBOD = """een vast contract|een goed salaris|een auto van de zaak|een telefoon en laptop|een reiskostenvergoeding
gratis taallessen|een leuke werksfeer|een vaste begeleider|een opleiding op onze kosten|goed gereedschap|een pensioenregeling
25 vakantiedagen|een dertiende maand|8% vakantiegeld|nette werkkleding|een korte reistijd|vrij op vrijdagmiddag
een jaarcontract met uitzicht op vast|een gezellig team|ruimte om te leren""".replace("\n", "|").split("|")
PLEKKEN = """op de bouwplaats|in de werkplaats|bij klanten thuis|in de fabriek|op het dak|in woningen en kantoren|buiten
in de regio|op locatie|in ons magazijn|langs de weg|in nieuwbouwwijken|op kantoor|in de kruipruimte""".replace(
    "\n", "|"
).split("|")
MENSEN = "je collega|de voorman|je leermeester|de uitvoerder|de planner|een ervaren monteur|de klant|je begeleider|de teamleider|de jobcoach".split(
    "|"
)
WANNEER = "elke dag|'s ochtends|in de zomer|vanaf de eerste dag|op maandag|na een paar weken|tijdens je opleiding|in overleg|soms|meestal|na de pauze|aan het eind van de dag".split(
    "|"
)
NAMEN = "Samira|Joost|Fatma|Peter de Boer|Anneke|mevr. Jansen|dhr. Bakker|Yusuf|Lotte Smit|Hassan".split("|")
PLAATSEN = (
    "Zwolle|Arnhem|Tilburg|Emmen|Breda|Almere|Groningen|Deventer|Helmond|Den Bosch|Amersfoort|Leiden".split(
        "|"
    )
)


class Maker:
    """Draws one block after another from a seeded random source."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng

    def kies(self, rij: list[str]) -> str:
        return self.rng.choice(rij)

    def object(self, w: Werkwoord) -> str:
        return self.kies(w.objecten.split("|"))

    def hoofdzin(self, w: Werkwoord, onderwerp: str = "Je") -> str:
        deel = f" {w.deel}" if w.deel != "-" else ""
        return f"{onderwerp} {w.je}^VERB[{FIN}]:{w.inf} {self.object(w)}{deel}"

    def omgekeerd(self, w: Werkwoord) -> str:
        """`'s Ochtends leg je leidingen aan`: after the verb comes je, so no -t."""
        deel = f" {w.deel}" if w.deel != "-" else ""
        wanneer = self.kies(WANNEER)
        wanneer = "'s O" + wanneer[4:] if wanneer.startswith("'s o") else wanneer[0].upper() + wanneer[1:]
        return f"{wanneer} {w.stam}^VERB[{FIN}]:{w.inf} je {self.object(w)}{deel}."

    def gebied(self, w: Werkwoord) -> str:
        deel = f" {w.deel}" if w.deel != "-" else ""
        bij = self.kies(["", " eerst", " altijd", " goed", " samen met " + self.kies(MENSEN)])
        return f"{w.stam.capitalize()}^VERB[{FIN}]:{w.inf} {self.object(w)}{bij}{deel}."

    def onbepaald(self, w: Werkwoord) -> str:
        """The infinitive, joined with its particle: `aansluiten`."""
        heel = ("" if w.deel == "-" else w.deel) + w.inf
        return f"{heel}^VERB[VerbForm=Inf]:{heel}"

    def deelwoord(self, w: Werkwoord) -> str:
        deel = "" if w.deel == "-" else w.deel
        return f"{deel}{w.deelwoord}^VERB[VerbForm=Part]:{deel}{w.inf}"

    def tijd(self) -> str:
        uur = self.rng.randint(6, 18)
        return self.kies(
            [f"{uur:02}.{self.kies(['00', '15', '30', '45'])} uur", f"{uur}:00 uur", f"{uur} uur"]
        )

    def geld(self) -> str:
        b = self.rng.randint(18, 45) * 100
        punt = f"{b:,}".replace(",", ".")
        return self.kies(
            [
                f"€ {punt},-",
                f"€ {punt}",
                f"{punt} euro",
                f"€{punt},00",
                f"€ {b // 160},{self.rng.randint(10, 99)}",
                f"{b} euro",
            ]
        )

    def uren(self) -> str:
        a = self.rng.choice([16, 20, 24, 28, 32, 36])
        return self.kies(
            [f"{a}-{a + 4} uur", f"{a} tot {a + 8} uur", f"{a} uur", "40 uur", f"{a} à {a + 4} uur"]
        )

    def blok(self) -> str:
        r = self.rng
        w, v, u = r.choice(WERKWOORDEN), r.choice(WERKWOORDEN), r.choice(WERKWOORDEN)
        beroep = f"{self.kies(BEROEPEN)}^NOUN[Gender=Com|Number=Sing]"
        eig = r.sample(EIGENSCHAPPEN, 3)
        krijg = r.sample(AANBOD, 3)
        keuze = r.choices(range(34), weights=[3, 3, 3, 3, 2, 2, 2] + [1] * 27)[0]
        match keuze:
            case 0:
                return f"{self.hoofdzin(w)} en {v.je}^VERB[{FIN}]:{v.inf} {self.object(v)}{'' if v.deel == '-' else ' ' + v.deel}."
            case 1:
                return self.gebied(w)
            case 2:
                return f"{self.object(w)} {self.onbepaald(w)}"
            case 3:
                return self.omgekeerd(w)
            case 4:
                return f"Het {self.onbepaald(w)} van {self.object(w)} {self.kies(PLEKKEN)}"
            case 5:
                return f"{self.hoofdzin(w, self.kies(['je', 'Jij', 'De ' + beroep]))} {self.kies(PLEKKEN)}."
            case 6:
                return f"{self.gebied(w)} {self.gebied(v)}"
            case 7:
                return f"{self.kies(VOORVOEGSELS).capitalize()} {beroep} ({self.kies(['m/v', 'm/v/x', 'v/m/x', 'fulltime', 'parttime'])})"
            case 8:
                return f"Ben je {eig[0]}, {eig[1]} en {eig[2]}? Dan zijn wij op zoek naar jou!"
            case 9:
                return f"Je bent {eig[0]} en {eig[1]}."
            case 10:
                return f"Je bent in het bezit van {self.kies(PAPIEREN)} of je bent bereid dit te behalen."
            case 11:
                return f"Je hebt {self.kies(PAPIEREN)} en minimaal {self.kies(['één', 'twee', 'drie', '2', '5'])} jaar ervaring als {beroep}."
            case 12:
                return f"Wij bieden {krijg[0]}, {krijg[1]} en {krijg[2]}."
            case 13:
                return f"{krijg[0]}; {krijg[1]};"
            case 14:
                return f"{self.kies(PAPIEREN)} (of bereid dit te halen)"
            case 15:
                return f"Je werkt van {self.tijd()} tot {self.tijd()} {self.kies(PLEKKEN)}."
            case 16:
                return f"Salaris: {self.geld()} tot {self.geld()} bruto per {self.kies(['maand', 'uur', '4 weken'])} (o.b.v. {self.uren()})"
            case 17:
                return f"Je verdient {self.geld()} bruto per maand bij een werkweek van {self.uren()}."
            case 18:
                return f"Bel met {self.kies(NAMEN)} via 06-{r.randint(10000000, 99999999)} of mail naar info@{self.kies(BEROEPEN)}-voorbeeld.nl."
            case 19:
                return f"De werkzaamheden worden {self.kies(PLEKKEN)} uitgevoerd^VERB[VerbForm=Part]:uitvoeren door een {beroep}."
            case 20:
                return f"{self.object(w).capitalize()} worden door jou {self.deelwoord(w)}."
            case 21:
                return f"Samen met {self.kies(MENSEN)} ga je {self.object(w)} {self.onbepaald(w)}."
            case 22:
                te = w.inf if w.deel == "-" else w.inf
                deel = "" if w.deel == "-" else f"{w.deel} "
                return f"Je leert om {self.object(w)} {deel}te {te}^VERB[VerbForm=Inf]:{te}."
            case 23:
                return (
                    f"Als {beroep} ben je verantwoordelijk voor het {self.onbepaald(w)} van {self.object(w)}."
                )
            case 24:
                return f"Voor {self.kies(['ons team', 'onze vestiging', 'een opdrachtgever', 'een groot project'])} in {self.kies(PLAATSEN)} zoeken wij een {self.kies(VOORVOEGSELS)} {beroep} voor {self.uren()} per week."
            case 25:
                return f"Omdat je {self.object(w)} {self.onbepaald(w).replace('VerbForm=Inf', 'VerbForm=Inf')} gaat, is {self.kies(PAPIEREN)} nodig."
            case 26:
                return f"{self.onbepaald(w)[0].upper()}{self.onbepaald(w)[1:]}, {self.onbepaald(v)} en {self.onbepaald(u)}: dat leer je bij ons."
            case 27:
                return f"Als de {beroep} klaar is, {w.je}^VERB[{FIN}]:{w.inf} hij {self.object(w)}{'' if w.deel == '-' else ' ' + w.deel}."
            case 28:
                return f"Heb je vragen over de functie? Neem dan contact op met {self.kies(NAMEN)}, tel. 0{r.randint(10, 99)}-{r.randint(1000000, 9999999)}."
            case 29:
                return f"Locatie: {self.kies(PLAATSEN)} | Uren: {self.uren()} | Startdatum: {self.kies(['z.s.m.', 'per direct', '1 mei', 'in overleg'])}"
            case 30:
                return f"{self.kies(MENSEN).capitalize()} legt je uit hoe je {self.object(w)} moet {self.onbepaald(w)}."
            case 31:
                return f"{self.kies(['Geen ervaring?', 'Nog geen diploma?', 'Spreek je nog weinig Nederlands?'])} Wij leren je {self.object(w)} {self.onbepaald(w)}."
            case 32:
                return f"{self.kies(VOORVOEGSELS).capitalize()} {beroep} gezocht"
            case _:
                return f"Wil je {self.kies(WANNEER)} {self.object(w)} {self.onbepaald(w)} en daarvoor {krijg[0]} krijgen? Reageer dan!"


def make_blocks(aantal: int, seed: int = 11) -> Iterator[str]:
    """`aantal` blocks with marks; the same ones every time."""
    maker = Maker(random.Random(seed))
    for _ in range(aantal):
        yield maker.blok()
