"""Counts per glossary file: for the table on the screen and for ``docs/beroepen.md``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.vaktaal.glossarium import Glossarium
from toolkit.vaktaal.model import Categorie, Status, Vakgebied


@dataclass(frozen=True)
class Telling:
    """The counts of one file.

    ``woorden`` are its own terms, ``bereik`` those with what it uses of others. ``vertaald`` are the own
    terms with at least one translation that a person has checked.
    """

    sleutel: str
    naam: str
    bijlage_a: str
    esco: tuple[str, ...]
    woorden: int
    kern: int
    bereik: int
    vertaald: int
    per_categorie: dict[Categorie, int]


def tel(glossarium: Glossarium, gebieden: Iterable[Vakgebied]) -> list[Telling]:
    """Return the counts of the given files, in their order."""
    uit = []
    for gebied in gebieden:
        per = Counter(term.categorie for term in gebied.termen)
        uit.append(
            Telling(
                gebied.sleutel,
                gebied.naam,
                gebied.bijlage_a or "",
                gebied.esco,
                len(gebied.termen),
                sum(term.kern for term in gebied.termen),
                len(glossarium.voor(gebied.sleutel).termen),
                sum(
                    any(v.status is Status.GECONTROLEERD for v in term.vertalingen.values())
                    for term in gebied.termen
                ),
                {categorie: per[categorie] for categorie in Categorie},
            )
        )
    return uit


def als_markdown(glossarium: Glossarium) -> str:
    """Return ``docs/beroepen.md``: the beroepen and the shared themes with their counts."""
    beroepen = tel(glossarium, glossarium.beroepen)
    themas = tel(glossarium, (g for g in glossarium.vakgebieden.values() if not g.is_beroep))
    regels = [
        "# De beroepen",
        "",
        "Deze bladzijde is gemaakt met `leerwerk vaktaal beroepen --markdown`. Verander niets met de hand.",
        "",
        f"Er zijn {len(beroepen)} beroepen met samen {_som(beroepen)} eigen woorden.",
        f"Er zijn {len(themas)} gedeelde lijsten met samen {_som(themas)} woorden.",
        "",
        "- Bereik: de woorden van een beroep met de gedeelde woorden die erbij horen.",
        "- Vertaald: de eigen woorden met een vertaling die een mens heeft gecontroleerd.",
        "",
        "| bestand | beroep | in bijlage A | ESCO | woorden | kern | handelingen | gereedschap en materiaal "
        "| veiligheid | bereik | vertaald |",
        "|---|---|---|---|--:|--:|--:|--:|--:|--:|--:|",
        *(_rij(t, metnamen=True) for t in beroepen),
        "",
        "## Gedeelde lijsten",
        "",
        "| bestand | naam | woorden | kern | handelingen | gereedschap en materiaal "
        "| veiligheid | vertaald |",
        "|---|---|--:|--:|--:|--:|--:|--:|",
        *(_rij(t, metnamen=False) for t in themas),
    ]
    return "\n".join(regels) + "\n"


def _rij(t: Telling, *, metnamen: bool) -> str:
    per = t.per_categorie
    namen = [t.bijlage_a or "(titel)", ", ".join(t.esco)] if metnamen else []
    tellingen = [
        t.woorden,
        t.kern,
        per[Categorie.HANDELING],
        per[Categorie.GEREEDSCHAP] + per[Categorie.MATERIAAL],
        per[Categorie.VEILIGHEID],
        *([t.bereik] if metnamen else []),
        t.vertaald,
    ]
    return f"| {' | '.join([f'`{t.sleutel}`', t.naam, *namen, *map(str, tellingen)])} |"


def _som(tellingen: list[Telling]) -> str:
    return f"{sum(t.woorden for t in tellingen):,}".replace(",", ".")
