"""The features of the B1-index. Each is one number, and higher is harder: so every weight is positive.

A feature comes with the source that says that it makes a text hard (or easy); the data only say how much.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from toolkit.leesbaarheid.telling import GEMIDDELDE_ZIPF, Telling


@dataclass(frozen=True, slots=True)
class Kenmerk:
    """One feature.

    ``waarde`` gets the counts of the sentences without headings (``per_zin``) or of all words. ``groep`` and
    ``label`` are Dutch, for the user; ``advies`` says what to do when this pulls a text down.
    """

    naam: str
    groep: str
    label: str
    advies: str
    bron: str
    per_zin: bool
    waarde: Callable[[Telling], float]


def _per_zin(telling: Telling, aantal: float) -> float:
    return aantal / max(telling.zinnen, 1)


def _per_woord(telling: Telling, aantal: float) -> float:
    return aantal / max(telling.woorden, 1)


# A short text has few content words: two words of average frequency are added, so that one word cannot
# decide.
_VOORAF, _MOEILIJK_VOORAF = 2, 0.5

KENMERKEN: tuple[Kenmerk, ...] = (
    Kenmerk(
        "zinslengte",
        "zinnen",
        "lange zinnen",
        "Maak kortere zinnen: hoogstens 15 woorden.",
        "Direct Duidelijk: hoogstens 12 tot 15 woorden; Flesch, Douma, Brouwer",
        True,
        # The length of the sentence that an average word stands in: long sentences weigh more than short
        # ones.
        lambda t: t.kwadraat / max(t.woorden, 1),
    ),
    Kenmerk(
        "informatie",
        "zinnen",
        "veel informatie per zin",
        "Zet één ding in elke zin.",
        "Direct Duidelijk: één boodschap per zin; LiNT: content words per clause",
        True,
        lambda t: _per_zin(t, t.inhoud_en_namen),
    ),
    Kenmerk(
        "kommas",
        "zinnen",
        "komma's",
        "Maak van een zin met komma's meer zinnen, of een lijstje.",
        "Direct Duidelijk: hoogstens één komma per zin",
        True,
        lambda t: _per_zin(t, t.kommas),
    ),
    Kenmerk(
        "leestekens",
        "zinnen",
        "haakjes, streepjes, dubbele punten en schuine strepen",
        "Zet wat tussen haakjes of streepjes staat in een eigen zin.",
        "Onze Taal: geen tussenzinnen; Accessibility: één gedachte per zin",
        True,
        lambda t: _per_zin(t, t.leestekens),
    ),
    Kenmerk(
        "bijzinnen",
        "zinnen",
        "bijzinnen",
        "Maak van een bijzin een eigen zin.",
        "Direct Duidelijk: hoogstens één bijzin per zin",
        True,
        lambda t: _per_zin(t, t.bijzinnen),
    ),
    Kenmerk(
        "afhankelijkheid",
        "zinnen",
        "woorden die bij elkaar horen en ver van elkaar staan",
        "Zet woorden die bij elkaar horen dicht bij elkaar.",
        "LiNT (Pander Maat en anderen): longest dependency",
        True,
        lambda t: _per_zin(t, t.afhankelijkheid),
    ),
    Kenmerk(
        "tangconstructies",
        "zinnen",
        "tangconstructies",
        "Zet het onderwerp en het werkwoord bij elkaar.",
        "Onze Taal: vermijd tangconstructies",
        True,
        lambda t: _per_zin(t, t.tangen),
    ),
    Kenmerk(
        "weinig_werkwoorden",
        "stijl",
        "weinig werkwoorden",
        "Schrijf hele zinnen, en zeg wie iets doet.",
        "Onze Taal: werkwoorden in plaats van naamwoordstijl",
        True,
        lambda t: -_per_woord(t, t.persoonsvormen),
    ),
    Kenmerk(
        "lijdende_vorm",
        "stijl",
        "lijdende vorm",
        "Schrijf wie iets doet: 'jij controleert' en niet 'er wordt gecontroleerd'.",
        "Onze Taal en Direct Duidelijk: schrijf actief",
        True,
        lambda t: _per_zin(t, t.lijdend),
    ),
    Kenmerk(
        "worden",
        "stijl",
        "het woord 'worden'",
        "Schrijf wie iets doet, zonder 'worden'.",
        "Direct Duidelijk: schrijf actief; ook waar de ontleding de lijdende vorm niet ziet",
        True,
        lambda t: _per_zin(t, t.worden),
    ),
    Kenmerk(
        "deelwoorden",
        "stijl",
        "deelwoorden",
        "Schrijf in de tegenwoordige tijd, en vermijd woorden als 'aangeleverde'.",
        "Onze Taal: schrijf actief en in de tegenwoordige tijd",
        True,
        lambda t: _per_woord(t, t.deelwoorden),
    ),
    Kenmerk(
        "naamwoordstijl",
        "stijl",
        "naamwoordstijl",
        "Gebruik een werkwoord: 'je plaatst' en niet 'het plaatsen van'.",
        "Onze Taal: vermijd naamwoordstijl",
        True,
        lambda t: _per_zin(t, t.naamwoordstijl),
    ),
    Kenmerk(
        "van",
        "stijl",
        "het woord 'van'",
        "Knip een rij van woorden met 'van' in stukken.",
        "RUG: vermijd ketens van voorzetsels",
        False,
        lambda t: _per_woord(t, t.van),
    ),
    Kenmerk(
        "onpersoonlijk",
        "aanspreken",
        "weinig je en wij",
        "Spreek de lezer aan met je of u, en zeg wij over jezelf.",
        "Direct Duidelijk: spreek de lezer aan",
        False,
        lambda t: -_per_woord(t, t.persoonlijk),
    ),
    Kenmerk(
        "formele_woorden",
        "woorden",
        "formele woorden",
        "Gebruik gewone woorden: 'om' en niet 'teneinde'.",
        "Onze Taal en Direct Duidelijk: geen formele woorden",
        False,
        lambda t: _per_zin(t, t.formeel),
    ),
    Kenmerk(
        "zeldzame_woorden",
        "woorden",
        "zeldzame woorden",
        "Gebruik woorden die iedereen kent.",
        "LiNT: word frequency; Speer (2022) voor de frequenties",
        False,
        lambda t: -(t.zipf + _VOORAF * GEMIDDELDE_ZIPF) / (t.inhoud + _VOORAF),
    ),
    Kenmerk(
        "moeilijke_woorden",
        "woorden",
        "moeilijke woorden",
        "Vervang moeilijke woorden, of leg ze uit.",
        "GGD Gelderland-Zuid: hoogstens 4% moeilijke woorden",
        False,
        lambda t: (t.moeilijk + _MOEILIJK_VOORAF) / (t.inhoud + _VOORAF),
    ),
    Kenmerk(
        "afkortingen",
        "woorden",
        "afkortingen",
        "Schrijf afkortingen uit, of leg ze uit.",
        "Direct Duidelijk: leg afkortingen uit of laat ze weg",
        False,
        lambda t: _per_woord(t, t.afkortingen),
    ),
)

GROEPEN: dict[str, str] = {
    "woorden": "Woorden",
    "zinnen": "Zinnen",
    "stijl": "Schrijfstijl",
    "aanspreken": "Aanspreken",
}
"""The groups of features in the order in which they are shown, with their Dutch names."""


def kenmerken(woord: Telling, zin: Telling) -> list[float]:
    """Return the features, in the order of ``KENMERKEN``, of counts of all words and of the sentences
    alone.
    """
    return [k.waarde(zin if k.per_zin else woord) for k in KENMERKEN]
