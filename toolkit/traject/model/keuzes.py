"""The fixed choices: every enum of the model, with the words that a user writes and reads."""

from __future__ import annotations

from enum import StrEnum


class Keuze(StrEnum):
    """A fixed choice. The value is what the user writes; capitals, ``_`` and ``-`` make no difference."""

    @classmethod
    def _missing_(cls, value: object) -> Keuze | None:
        gezocht = _plat(str(value))
        for keuze in cls:
            if gezocht in (_plat(keuze.value), _plat(keuze.label)):
                return keuze
        return None

    @property
    def label(self) -> str:
        """The words for a reader; the value itself unless the enum says otherwise."""
        return self.value


def _plat(tekst: str) -> str:
    return " ".join(tekst.lower().replace("_", " ").replace("-", " ").split())


class PartijType(Keuze):
    """What kind of organisation a partij is."""

    GEMEENTE = "gemeente"
    WSP = "wsp"
    UWV = "uwv"
    WERKGEVER = "werkgever"
    OPLEIDER = "opleider"
    TAALOPLEIDER = "taalopleider"
    MAATSCHAPPELIJK = "maatschappelijke organisatie"
    BRANCHE = "brancheorganisatie"
    LEERWERKLOKET = "leerwerkloket"
    ANDERS = "anders"

    @property
    def label(self) -> str:
        """The words for a reader."""
        return {"wsp": "werkgeversservicepunt", "uwv": "UWV"}.get(self.value, self.value)


class Rol(Keuze):
    """The roles of Tabel 1 and of the definitions behind it (handreiking, lines 553-651 and 1411)."""

    REGISSEUR = "regisseur"
    INTERMEDIAIR = "intermediair"
    WERKGEVER = "werkgever"
    EXPERTISE_PARTNER = "expertise partner"
    VERBINDER = "verbinder"
    STATUSHOUDER = "statushouder"
    OPLEIDER = "opleider"
    TAALOPLEIDER = "taalopleider"
    BUDDY = "buddy"
    JOBCOACH = "jobcoach"
    PROJECTLEIDER = "projectleider"

    @property
    def label(self) -> str:
        """The words for a reader."""
        return "mentor of buddy" if self is Rol.BUDDY else self.value


class Fasenaam(Keuze):
    """The six parts of a traject in Tabel 1, in order."""

    WERVING = "werving"
    VOORTRAJECT = "voortraject"
    LEERWERK = "leerwerk"
    TAAL = "taal"
    BEGELEIDING = "begeleiding"
    MATCHING = "matching"

    @property
    def label(self) -> str:
        """The name as Tabel 1 writes it."""
        return {
            "werving": "Werving en selectie",
            "voortraject": "Voortraject",
            "leerwerk": "Leer- en werkcomponent",
            "taal": "Extra taalondersteuning",
            "begeleiding": "Extra begeleiding",
            "matching": "Matching en plaatsing",
        }[self.value]


class Dag(Keuze):
    """A day of the week; ``ma`` is understood too."""

    MAANDAG = "maandag"
    DINSDAG = "dinsdag"
    WOENSDAG = "woensdag"
    DONDERDAG = "donderdag"
    VRIJDAG = "vrijdag"
    ZATERDAG = "zaterdag"
    ZONDAG = "zondag"

    @classmethod
    def _missing_(cls, value: object) -> Keuze | None:
        kort = str(value).strip().lower()
        if len(kort) == 2:
            return next((dag for dag in cls if dag.value.startswith(kort)), None)
        return super()._missing_(value)

    @property
    def nummer(self) -> int:
        """Return 0 for maandag to 6 for zondag."""
        return list(Dag).index(self)


class Tijdsoort(Keuze):
    """What a block in the rooster is for."""

    WERK = "werk"
    LES = "les"
    TAALLES = "taalles"
    INBURGERING = "inburgering"


class Kanaalsoort(Keuze):
    """Where a recruiting channel reaches people."""

    ONLINE = "online"
    OFFLINE = "offline"
    DOELGROEP = "doelgroep"


class Taalniveau(Keuze):
    """A level of Dutch; below A1 is A0."""

    A0 = "A0"
    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"

    @property
    def rang(self) -> int:
        """Return 0 for A0 to 4 for B2."""
        return list(Taalniveau).index(self)


class VcaEis(Keuze):
    """When a deelnemer needs the VCA certificate."""

    NIET_NODIG = "niet nodig"
    VOORAF = "vooraf"
    TIJDENS = "tijdens traject"
    AANGEPAST = "aangepast"


class Route(Keuze):
    """What the lessons lead to."""

    BBL = "bbl"
    DEELCERTIFICAAT = "mbo-deelcertificaat"
    PRAKTIJKVERKLARING = "praktijkverklaring"
    BRANCHECERTIFICAAT = "branchecertificaat"
    ANDERS = "anders"

    @property
    def label(self) -> str:
        """The words for a reader."""
        return "BBL-opleiding" if self is Route.BBL else self.value


class Contractsoort(Keuze):
    """The kind of contract of a deelnemer."""

    BBL = "bbl-arbeidsovereenkomst"
    BEPAALD = "arbeidsovereenkomst bepaalde tijd"
    ONBEPAALD = "arbeidsovereenkomst onbepaalde tijd"
    LEERWERK = "leerwerkovereenkomst"
    PROEFPLAATSING = "proefplaatsing"
    STAGE = "stage"
    DETACHERING = "detachering"
    UITZEND_KORT = "uitzendwerk kort"
    UITZEND_LANG = "uitzendwerk lang"

    @property
    def label(self) -> str:
        """The words for a reader."""
        return {
            "bbl-arbeidsovereenkomst": "BBL-arbeidsovereenkomst",
            "arbeidsovereenkomst bepaalde tijd": "arbeidsovereenkomst voor bepaalde tijd",
            "arbeidsovereenkomst onbepaalde tijd": "arbeidsovereenkomst voor onbepaalde tijd",
            "uitzendwerk kort": "uitzendwerk voor korte tijd",
            "uitzendwerk lang": "uitzendwerk voor langere tijd",
        }.get(self.value, self.value)


class Status(Keuze):
    """How far a randvoorwaarde is."""

    GEREGELD = "geregeld"
    NIET_NODIG = "niet nodig"
    ACTIE = "actie"


class Voortgangsoort(Keuze):
    """What is followed during the traject."""

    ARBEID = "arbeid"
    TAAL = "taal"
    VAK = "vak"
    ANDERS = "anders"


class Situatie(Keuze):
    """When a work agreement applies."""

    ZIEK = "ziek"
    TE_LAAT = "te laat"
    UITVAL = "tijdelijk niet kunnen werken"
    VAST = "vastlopen"
    ANDERS = "anders"

    @property
    def label(self) -> str:
        """The words for the deelnemer."""
        return {
            "ziek": "Je bent ziek",
            "te laat": "Je komt te laat",
            "tijdelijk niet kunnen werken": "Je kunt een tijd niet werken",
            "vastlopen": "Je loopt vast of hebt een probleem",
            "anders": "Iets anders",
        }[self.value]


class Btw(Keuze):
    """How the amounts deal with btw."""

    INCLUSIEF = "inclusief btw"
    EXCLUSIEF = "exclusief btw"
    GEEN = "geen btw"


class Trainingsonderwerp(Keuze):
    """What people at the werkgever are trained in."""

    INTERCULTUREEL = "interculturele vaardigheden"
    WERKINSTRUCTIES = "werkinstructies"
    ANDERS = "anders"


class Leerplek(Keuze):
    """Which part of the traject happens at an address."""

    WERK = "werk"
    THEORIE = "theorie"
    PRAKTIJKLES = "praktijkles"
    TAAL = "taal"
