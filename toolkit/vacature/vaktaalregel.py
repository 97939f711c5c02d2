"""WRD007: words of the trade that the text does not explain. The glossary says what they mean."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.vacature.tekstbeeld import Tekstbeeld, Treffer


def zoek_vaktaal(beeld: Tekstbeeld) -> Iterator[Treffer]:
    """Yield the first place of every term of the glossary that the text does not explain."""
    return iter(())
