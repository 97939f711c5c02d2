"""The step of ``leerwerk demo`` that makes word lists, exercises, a test and a week plan."""

from __future__ import annotations

from pathlib import Path

_BEROEP = "metselaar"


def vaktaal(map: Path) -> list[tuple[Path, str]]:
    """Make in ``map/vaktaal`` everything for one beroep, and in ``map/vaktaal/beroepen`` a list of each."""
    from toolkit.lesmateriaal.keuze import kies
    from toolkit.lesmateriaal.lijst import FORMATEN, maak_lijst
    from toolkit.lesmateriaal.oefenblad import maak_oefenblad
    from toolkit.lesmateriaal.stof import Stof
    from toolkit.lesmateriaal.toets import maak_toets
    from toolkit.lesmateriaal.weekplan_docx import maak_weekplan
    from toolkit.vaktaal.laden import laad_glossarium
    from toolkit.vaktaal.talen import kies_talen

    doel = map / "vaktaal"
    alles = laad_glossarium()
    een = alles.voor(_BEROEP)
    lijst = kies(een, talen=kies_talen(["ar"]))
    uit = [
        (
            maak_lijst(lijst, doel / f"woordenlijst-{_BEROEP}{ext}", overschrijf=True),
            f"Woordenlijst met een kolom Arabisch ({naam})",
        )
        for ext, naam in FORMATEN.items()
    ]
    stof = Stof(een, _BEROEP, zaad=1)
    bladen = maak_oefenblad(stof, doel / f"oefenblad-{_BEROEP}.docx", antwoorden=True, overschrijf=True)
    uit += zip(bladen, ("Oefenblad", "Antwoorden bij het oefenblad"), strict=True)
    toets = maak_toets(stof, doel / f"toets-{_BEROEP}.docx", overschrijf=True)
    plan = maak_weekplan(een, _BEROEP, doel / f"weekplan-{_BEROEP}.docx", weken=8, uren=3, overschrijf=True)
    uit += [(toets, "Toets met twee versies en een scoreblad"), (plan, "Weekplan van acht weken")]
    for gebied in alles.beroepen:
        pad = doel / "beroepen" / f"{gebied.sleutel}.docx"
        maak_lijst(kies(alles.voor(gebied.sleutel)), pad, overschrijf=True)
    uit.append((doel / "beroepen", f"Woordenlijsten van alle {len(alles.beroepen)} beroepen"))
    return uit
