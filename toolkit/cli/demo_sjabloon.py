"""The demo of own templates and of a list with deelnemers."""

from __future__ import annotations

from pathlib import Path

LIJST = "code;naam;zoals\nD10;;M01\nD11;;M02\n"


def sjabloon(map: Path) -> list[tuple[Path, str]]:
    """Write a paper in another house style, the fields to copy, and plans from a list (as concept)."""
    from toolkit.bestanden import schrijf_bestand
    from toolkit.bronnen import data_dir
    from toolkit.documenten.deelnemerslijst import lees_deelnemers
    from toolkit.documenten.maken import bereid_voor, schrijf
    from toolkit.documenten.papieren import PAPIEREN
    from toolkit.documenten.velden import velden_van
    from toolkit.documenten.veldentabel import maak_veldentabel
    from toolkit.traject.laden import laad_bron

    voorbeelden = data_dir("examples")
    bron = laad_bron(voorbeelden / "metselaar.yaml")
    doel = map / "huisstijl"
    eigen = voorbeelden / "huisstijl" / "convenant.docx"
    opdrachten = bereid_voor(bron.traject, ["convenant"])
    gemaakt = schrijf(opdrachten, doel, concept=False, overschrijf=True, sjabloon=eigen)
    uit = [(pad, "Convenant in een eigen huisstijl") for pad, _ in gemaakt]
    tabel = maak_veldentabel(PAPIEREN["convenant"].titel, velden_van("convenant"))
    pad = schrijf_bestand(doel / "velden-convenant.docx", tabel, overschrijf=True)
    uit.append((pad, "Velden voor een eigen sjabloon"))
    lijst = schrijf_bestand(map / "lijst" / "deelnemers.csv", LIJST.encode(), overschrijf=True)
    uit.append((lijst, "Lijst met deelnemers"))
    plannen = [
        opdracht
        for rij in lees_deelnemers(bron, lijst)
        if rij.traject is not None
        for opdracht in bereid_voor(rij.traject, ["afsprakenplan"])
    ]
    gemaakt = schrijf(plannen, map / "lijst", concept=True, overschrijf=True)
    return uit + [(pad, f"{titel} uit de lijst (concept)") for pad, titel in gemaakt]
