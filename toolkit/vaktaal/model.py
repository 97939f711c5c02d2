"""The model of the glossary: a file (``Vakgebied``) with its terms, and what a term holds."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from toolkit.vaktaal.talen import TALEN, onbekende_taal

NAAM_PATROON = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
ID_PATROON = r"^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$"
_STUURTEKEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


class Woordsoort(StrEnum):
    """What kind of word a term is."""

    ZN = "zn"
    WW = "ww"
    BN = "bn"
    UITDRUKKING = "uitdrukking"
    AFKORTING = "afkorting"


class Categorie(StrEnum):
    """What a term is about; word lists are grouped by it, in this order."""

    VEILIGHEID = "veiligheid"
    GEREEDSCHAP = "gereedschap"
    MATERIAAL = "materiaal"
    ONDERDEEL = "onderdeel"
    HANDELING = "handeling"
    COMMANDO = "commando"
    PLAATS = "plaats"
    FUNCTIE = "functie"
    BEGRIP = "begrip"
    DOCUMENT = "document"
    AFKORTING = "afkorting"


class Lidwoord(StrEnum):
    """The article of a noun; ``de/het`` when both are right."""

    DE = "de"
    HET = "het"
    DE_HET = "de/het"


class Status(StrEnum):
    """How far a translation is: empty, a draft, or checked by a person."""

    LEEG = "leeg"
    CONCEPT = "concept"
    GECONTROLEERD = "gecontroleerd"


class Model(BaseModel):
    """The base of the parts of a glossary file: frozen, without unknown fields."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, str_strip_whitespace=True, coerce_numbers_to_str=True
    )

    @model_validator(mode="before")
    @classmethod
    def _clean(cls, data: Any) -> Any:
        """Drop empty fields, and refuse characters that no printed list can show."""
        if not isinstance(data, dict):
            return data
        for naam, waarde in data.items():
            if isinstance(waarde, str) and _STUURTEKEN.search(waarde):
                raise PydanticCustomError("stuurteken", "{veld}", {"veld": naam})
        return {naam: waarde for naam, waarde in data.items() if waarde is not None}


class Vertaling(Model):
    """A term in another language; ``door`` is who checked it."""

    term: str = Field("", description="Het woord in de andere taal.")
    status: Status = Field(Status.LEEG, description="leeg, concept of gecontroleerd.")
    door: str | None = Field(None, description="Wie de vertaling heeft gecontroleerd.")


_Naam = Annotated[str, StringConstraints(pattern=NAAM_PATROON)]
_Id = Annotated[str, StringConstraints(pattern=ID_PATROON)]
_Tekst = Annotated[str, StringConstraints(min_length=1)]


class Term(Model):
    """One vakterm.

    Meaning and sentences may be empty while somebody is working on the file; ``leerwerk vaktaal controleer``
    reports that.
    """

    id: _Id = Field(description="Vaste naam van de term: bestand.woord. Verander deze nooit.")
    lemma: _Tekst = Field(description="Het woord zoals het in het woordenboek staat.")
    woordsoort: Woordsoort = Field(description="zn, ww, bn, uitdrukking of afkorting.")
    lidwoord: Lidwoord | None = Field(None, description="de, het of de/het. Voor een zn.")
    meervoud: str | None = Field(None, description="Voor een zn. Leeg als er geen meervoud is.")
    vormen: str | None = Field(None, description="Voor een ww: 'sluit aan, sloot aan, heeft aangesloten'.")
    categorie: Categorie = Field(description="Waar het woord over gaat.")
    betekenis: str = Field("", description="Een of twee korte zinnen, zonder het woord zelf.")
    voorbeeldzin: str = Field("", description="Een gewone zin met het woord.")
    werkvloerzin: str = Field("", description="Wat een voorman of collega zegt: een opdracht of een vraag.")
    synoniemen: tuple[_Tekst, ...] = Field((), description="Andere woorden voor hetzelfde.")
    kern: bool = Field(False, description="true voor de woorden die eerst komen.")
    vertalingen: dict[str, Vertaling] = Field(default_factory=dict, description="Per taalcode een vertaling.")
    afbeelding: str | None = Field(None, description="Naam van een plaatje in je eigen map.")
    bron: str = Field("", description="Waar de term vandaan komt.")

    @field_validator("vertalingen")
    @classmethod
    def _known_languages(cls, waarde: dict[str, Vertaling]) -> dict[str, Vertaling]:
        for code in waarde:
            if code not in TALEN:
                raise PydanticCustomError("taalcode", "{melding}", {"melding": onbekende_taal(code)})
        return waarde

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def bestand(self) -> str:
        """Return the name of the beroep or thema that owns the term, as its id says."""
        return self.id.partition(".")[0]

    @property
    def met_lidwoord(self) -> str:
        """Return the word as a learner learns it: ``de troffel``, ``de/het deksel``, ``boren``."""
        return f"{self.lidwoord.value} {self.lemma}" if self.lidwoord else self.lemma

    @cached_property
    def meervouden(self) -> tuple[str, ...]:
        """Return the plurals; none for a word without one."""
        return _splits(self.meervoud)

    @cached_property
    def vormenlijst(self) -> tuple[str, ...]:
        """Return the listed forms, one by one: ``("sluit aan", "sloot aan", "heeft aangesloten")``."""
        return _splits(self.vormen)

    def vertaling(self, code: str) -> str:
        """Return the translation in language ``code``; an empty text when there is none."""
        vertaling = self.vertalingen.get(code)
        return vertaling.term if vertaling is not None and vertaling.status is not Status.LEEG else ""


def _splits(tekst: str | None) -> tuple[str, ...]:
    return tuple(deel.strip() for deel in (tekst or "").split(",") if deel.strip())


class Vakgebied(Model):
    """One glossary file: a beroep, or a thema that several beroepen share.

    ``gebruikt`` names other files, or single terms by id, that belong to what this beroep must know.
    """

    beroep: _Naam | None = Field(None, description="Naam van het bestand, voor een beroep.")
    thema: _Naam | None = Field(None, description="Naam van het bestand, voor een gedeeld thema.")
    naam: _Tekst = Field(description="De naam zoals de lezer hem ziet.")
    bijlage_a: str | None = Field(None, description="De naam in bijlage A van de handreiking.")
    esco: tuple[_Tekst, ...] = Field((), description="ESCO-codes van het beroep.")
    gebruikt: tuple[_Tekst, ...] = Field((), description="Andere bestanden of losse termen die erbij horen.")
    termen: tuple[Term, ...] = Field(description="De woorden.")

    @model_validator(mode="after")
    def _one_name(self) -> Vakgebied:
        if (self.beroep is None) == (self.thema is None):
            raise PydanticCustomError("soort", "soort")
        return self

    @property
    def sleutel(self) -> str:
        """Return the name of the beroep or thema; equal to the name of its file."""
        return self.beroep or self.thema or ""

    @property
    def is_beroep(self) -> bool:
        """Return whether this is a beroep; false for a shared thema."""
        return self.beroep is not None


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a glossary file, for an editor that checks while you type."""
    schema = Vakgebied.model_json_schema()
    talen = schema["$defs"]["Term"]["properties"]["vertalingen"]
    talen["propertyNames"] = {"enum": list(TALEN)}
    uit: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Woordenlijst van leerwerk",
        **schema,
        "oneOf": [{"required": ["beroep"]}, {"required": ["thema"]}],
    }
    uit["title"] = "Woordenlijst van leerwerk"
    return uit
