"""Readability measures and the B1-index built on them.

``meet`` measures a document, ``meet_stroom`` many, ``meet_ontleed`` one whose blocks were analysed already.
"""

from toolkit.leesbaarheid.b1_index import GRENS, Onderdeel
from toolkit.leesbaarheid.meten import Leesbaarheid, ZinScore, meet, meet_ontleed, meet_stroom
from toolkit.leesbaarheid.vakwoorden import vakwoorden

__all__ = [
    "GRENS",
    "Leesbaarheid",
    "Onderdeel",
    "ZinScore",
    "meet",
    "meet_ontleed",
    "meet_stroom",
    "vakwoorden",
]
