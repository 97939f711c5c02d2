"""Ask for a yes in Dutch: Click's own question takes only ``y`` and ``n``."""

from __future__ import annotations

import click


def bevestig(vraag: str) -> None:
    """Ask a question; anything but ja is no.

    Raises:
        click.Abort: the answer is not ja, or there is nobody to answer.
    """
    antwoord = click.prompt(f"{vraag} (ja of nee)", default="nee", show_default=False)
    if str(antwoord).strip().casefold() not in ("j", "ja"):
        raise click.Abort
