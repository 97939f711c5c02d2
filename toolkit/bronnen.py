"""Where the data files are: ``templates/``, ``glossaries/`` and ``examples/``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PAKKET = Path(__file__).resolve().parent


@cache
def data_dir(naam: str) -> Path:
    """Return the folder ``templates``, ``glossaries`` or ``examples``.

    A wheel carries them inside the package (``toolkit/_data``); a checkout and an editable install have
    them beside the package. The package is looked at first.

    Raises:
        FileNotFoundError: the installation is damaged; there is no such folder in either place.
    """
    for kandidaat in (_PAKKET / "_data" / naam, _PAKKET.parent / naam):
        if kandidaat.is_dir():
            return kandidaat
    raise FileNotFoundError(f"De map '{naam}' ontbreekt. Installeer leerwerk-toolkit opnieuw.")
