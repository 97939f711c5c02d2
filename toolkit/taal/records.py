"""The plain records that the helpers return: no spaCy objects, so they may be kept for as long as you like.

All indexes (``i``, ``hoofd``, ...) count the tokens of one sentence from 0: ``zin.woorden[i]``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Soort(StrEnum):
    """What kind of thing a token is, as far as difficulty goes.

    Names, numbers, times and addresses (mail, URL, phone) are never hard by being rare.
    """

    INHOUD = "inhoud"
    FUNCTIE = "functie"
    NAAM = "naam"
    GETAL = "getal"
    TIJD = "tijd"
    ADRES = "adres"
    AFKORTING = "afkorting"
    LEESTEKEN = "leesteken"


class Woord(NamedTuple):
    """One token of a sentence.

    ``i`` is its index in the sentence, ``token`` its index in the spaCy Doc. ``lemma`` is in small letters,
    except for names; a split separable verb has the lemma of the whole verb ("sluit ... aan" -> aansluiten).
    ``pos`` is the UD part of speech, ``vorm`` the UD VerbForm (Fin, Inf, Part or ""), ``morf`` all features
    (``"Number=Plur"``), ``dep`` the UD relation to ``hoofd``, the index of the head (its own index for the
    root). ``begin`` and ``eind`` are character offsets in the block's text, ``eind`` exclusive.
    """

    i: int
    token: int
    tekst: str
    lemma: str
    pos: str
    vorm: str
    morf: str
    dep: str
    hoofd: int
    begin: int
    eind: int
    soort: Soort

    @property
    def laag(self) -> str:
        """Return the token in small letters."""
        return self.tekst.lower()

    @property
    def is_woord(self) -> bool:
        """Return whether this counts as a word: everything but punctuation."""
        return self.soort is not Soort.LEESTEKEN

    @property
    def is_inhoud(self) -> bool:
        """Return whether this is a content word.

        Noun, main verb, adjective or adverb of manner; no name or number.
        """
        return self.soort is Soort.INHOUD


class Deelzin(NamedTuple):
    """A clause: a finite verb with what belongs to it.

    ``persoonsvorm`` is the finite verb, ``kop`` the head of the clause in the tree (the main verb, or the
    predicate with a koppelwerkwoord), ``onderwerp`` the subject's head or None, ``bijzin`` whether the
    clause is subordinate.
    """

    persoonsvorm: int
    kop: int
    onderwerp: int | None
    bijzin: bool


class Lijdend(NamedTuple):
    """A passive.

    ``hulpwerkwoord`` (a form of worden or zijn) and ``deelwoord``; ``door`` is the index of "door" or None.
    """

    hulpwerkwoord: int
    deelwoord: int
    door: int | None


class Scheidbaar(NamedTuple):
    """A separable verb that stands apart.

    ``werkwoord`` and ``deel`` (the particle) and the ``lemma`` of the whole.
    """

    werkwoord: int
    deel: int
    lemma: str


class Tang(NamedTuple):
    """Two words that belong together and stand apart.

    ``soort`` is ``onderwerp`` (subject and finite verb), ``werkwoorden`` (finite verb and its main verb),
    ``partikel`` (verb and its separable part) or ``lidwoord`` (article and noun). ``begin`` < ``eind`` are
    the two words, ``afstand`` the number of words strictly between them, punctuation not counted.
    """

    soort: str
    begin: int
    eind: int
    afstand: int


class Naamwoordstijl(NamedTuple):
    """A nominalisation: the words ``begin`` up to and including ``eind``.

    ``soort`` is ``het-infinitief`` ("het plaatsen van"), ``ing`` ("de plaatsing van") or ``vaag-werkwoord``
    ("zorg dragen voor"). ``kern`` is the index of the noun, ``werkwoord`` a plain verb that says the same,
    or "".
    """

    soort: str
    begin: int
    eind: int
    kern: int
    werkwoord: str
