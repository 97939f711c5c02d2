"""The table of fields that somebody who makes an own template copies from."""

# ruff: noqa: E501
from __future__ import annotations

from delen import titelblok
from wordbouw import lijsttabel, p, pakket

BREEDTE = 14570


def maak() -> bytes:
    """Return the template."""
    lijf = [
        titelblok("Velden voor een eigen sjabloon"),
        p(
            "Kopieer een veld uit de eerste kolom en plak het in je eigen sjabloon. Laat de haken en de tekens heel. "
            "Staat er 'for' in een veld? Dan is het een lijst. Zet onder de lijst een regel met een einde: {{ einde }}. "
            "In een tabel krijgt elke regel met 'for' en elk einde een eigen rij."
        ),
        lijsttabel(
            [("Veld", 5200), ("Wat het is", 4400), ("Voorbeeld", BREEDTE - 9600)],
            "v in velden",
            ["{{ v.tag }}", "{{ v.betekenis }}", "{{ v.voorbeeld }}"],
            beschrijving="Velden van het sjabloon",
        ),
    ]
    return pakket(
        "Velden van: {{ naam_traject }}", "Velden voor een eigen sjabloon", "".join(lijf), liggend=True
    )
