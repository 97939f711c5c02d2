"""The readability measures, each with its source."""

from __future__ import annotations

from toolkit.leesbaarheid.telling import Telling


def flesch_douma(woorden_per_zin: float, lettergrepen_per_woord: float) -> float:
    """Return Flesch-Douma: 206.835 - 0.93 W - 77 S.

    W is words per sentence, S syllables per word. 0 to 30 is very hard, 60 to 70 plain, above 90 very easy;
    it may go below 0. Source: W.H. Douma, De leesbaarheid van landbouwbladen, 1960 (the Dutch constants for
    R. Flesch, 1948).
    """
    return 206.835 - 0.93 * woorden_per_zin - 77 * lettergrepen_per_woord


def brouwer(woorden_per_zin: float, lettergrepen_per_woord: float) -> float:
    """Return Brouwer's Leesindex A: 195 - 2 W - 66.7 S.

    80 to 100 is very easy, 0 to 25 very hard. Source: R.H.M. Brouwer, Onderzoek naar de leesmoeilijkheid van
    Nederlands proza, 1963.
    """
    return 195 - 2 * woorden_per_zin - 66.7 * lettergrepen_per_woord


def lix(woorden_per_zin: float, lange_woorden: float) -> float:
    """Return LIX: words per sentence + the percentage of words of more than 6 letters (``lange_woorden`` is
    a share).

    Higher is harder; there is no Dutch norm. Source: C.-H. Björnsson, Läsbarhet, 1968.
    """
    return woorden_per_zin + 100 * lange_woorden


def maten(woord: Telling, zin: Telling) -> dict[str, float]:
    """Return all measures of a text.

    ``woord`` are the counts of the whole text, ``zin`` those without the headings. A share is between 0 and
    1; "per zin" is an average over the sentences.

    - ``flesch_textstat``: Flesch-Douma on the syllables that textstat counts, in our sentences. -
    ``flesch_douma``, ``brouwer``, ``lix``: see the functions; on our own counts. -
    ``inhoudswoorden_per_deelzin``: content words and names per finite verb (LiNT: Pander Maat and others,
    2017). - ``langste_afhankelijkheid``: words between a word and its head, the longest per sentence,
    averaged (LiNT). - ``moeilijke_woorden``: share of the words that are not everyday, not common and not
    made of such words. - ``zipf``: mean Zipf frequency of the content words (Speer, wordfreq, 2022); higher
    is more common. - ``tangconstructies``: pairs that belong together with 5 or more words between them,
    per sentence. - ``formele_woorden``: words and phrases of our list of formal Dutch, as a share of the
    words. - ``persoonlijk``: je, u, wij, ik and their forms, as a share of the words. - the others say it
    themselves.
    """
    w, z = max(woord.woorden, 1), max(zin.zinnen, 1)
    lengte = zin.woorden / z
    grepen = woord.lettergrepen / w
    return {
        "flesch_textstat": flesch_douma(lengte, woord.textstat_lettergrepen / w),
        "flesch_douma": flesch_douma(lengte, grepen),
        "brouwer": brouwer(lengte, grepen),
        "lix": lix(lengte, woord.letters_lang / w),
        "woorden": float(woord.woorden),
        "zinnen": float(woord.zinnen),
        "woorden_per_zin": lengte,
        "lettergrepen_per_woord": grepen,
        "inhoudswoorden_per_deelzin": zin.inhoud_en_namen / max(zin.persoonsvormen, 1),
        "langste_afhankelijkheid": zin.afhankelijkheid / z,
        "moeilijke_woorden": woord.moeilijk / w,
        "zipf": woord.zipf / woord.inhoud if woord.inhoud else 0.0,
        "lijdende_vormen_per_zin": zin.lijdend / z,
        "kommas_per_zin": zin.kommas / z,
        "bijzinnen_per_zin": zin.bijzinnen / z,
        "tangconstructies_per_zin": zin.tangen / z,
        "naamwoordstijl_per_zin": zin.naamwoordstijl / z,
        "formele_woorden": woord.formeel / w,
        "afkortingen": woord.afkortingen / w,
        "persoonlijk": woord.persoonlijk / w,
    }
