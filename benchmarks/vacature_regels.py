"""Precision and recall of the rules on the ads of a folder, per family and per rule.

    python benchmarks/vacature_regels.py [--fouten] [--per] [--map tests/data/vacatures_blind]...

Without `--map` it reads the twelve ads of tests/data/vacatures. `--map` may be given more than once: the
counts are then added up.

A finding is right when the ad's list holds the same soort on words that overlap with the marked ones; each
entry counts once.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import yaml

from toolkit.tekst import lees_document
from toolkit.vacature import FAMILIES, alle_regels, controleer_vacature

DATA = Path(__file__).resolve().parent.parent / "tests" / "data" / "vacatures"
FAMILIE_VAN = {
    "lange_zin": "ZIN",
    "tangconstructie": "ZIN",
    "lijdende_vorm": "ZIN",
    "naamwoordstijl": "ZIN",
    "bijzinnen": "ZIN",
    "voorzetselketen": "ZIN",
    "moeilijk_woord": "WRD",
    "engels": "WRD",
    "cliche": "WRD",
    "afkorting": "WRD",
    "vaktaal": "WRD",
    "taaleis": "EIS",
    "diploma_eis": "EIS",
    "ervaring_eis": "EIS",
    "vca_eis": "EIS",
    "rijbewijs_eis": "EIS",
    "gender": "INC",
    "leeftijd": "INC",
    "herkomst": "INC",
    "opmaak": "OPM",
}


def verwacht(pad: Path, tekst: str) -> tuple[list[tuple[str, int, int]], set[str], str]:
    """Return the expected findings of an ad (soort, begin, end), what is missing in it, and its oordeel."""
    data = yaml.safe_load(pad.with_suffix(".yaml").read_text(encoding="utf-8"))
    plat = tekst.replace("\n", " ")
    uit = []
    for b in data["bevindingen"]:
        begin = -1
        for _ in range(b.get("keer", 1)):
            begin = plat.index(b["tekst"], begin + 1)
        uit.append((b["soort"], begin, begin + len(b["tekst"])))
    return uit, set(data["ontbreekt"]), data["oordeel"]


def meet(
    toon_fouten: bool = False, mappen: Sequence[Path] = (DATA,)
) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]], dict[str, int]]:
    """Return counts by family, counts by rule, and per good ad the number of findings above tip.

    The keys are (family, "goed"|"fout"|"gemist"), the same for rules ("gemist" by soort).
    """
    familie: Counter[tuple[str, str]] = Counter()
    regel: Counter[tuple[str, str]] = Counter()
    boven_tip: dict[str, int] = {}
    for pad in [p for m in mappen for p in sorted(m.glob("*.txt"))]:
        document = lees_document(pad)
        open_, ontbreekt, oordeel = verwacht(pad, document.tekst)
        r = controleer_vacature(document)
        for b in r.bevindingen:
            if b.begin is None or b.eind is None:
                continue
            raak = next((v for v in open_ if v[0] == b.soort and v[1] < b.eind and b.begin < v[2]), None)
            if raak:
                open_.remove(raak)
            uitkomst = "goed" if raak else "fout"
            familie[b.familie, uitkomst] += 1
            regel[b.regel, uitkomst] += 1
            if toon_fouten and not raak:
                print(f"{pad.name}: + {b.regel} {b.ernst.value} {b.tekst!r} -> {b.voorstellen}")
        for soort, a, e in open_:
            familie[FAMILIE_VAN[soort], "gemist"] += 1
            regel[soort, "gemist"] += 1
            if toon_fouten:
                print(f"{pad.name}: - {soort} {document.tekst[a:e]!r}")
        gezegd = {o.code for o in r.ontbreekt}
        familie["ONT", "goed"] += len(gezegd & ontbreekt)
        familie["ONT", "fout"] += len(gezegd - ontbreekt)
        familie["ONT", "gemist"] += len(ontbreekt - gezegd)
        if toon_fouten and gezegd != ontbreekt:
            print(f"{pad.name}: ONT te veel {gezegd - ontbreekt}, gemist {ontbreekt - gezegd}")
        if oordeel == "goed":
            boven_tip[pad.name] = sum(b.ernst.rang > 0 for b in r.bevindingen)
    return familie, regel, boven_tip


def _rij(naam: str, goed: int, fout: int, gemist: int) -> str:
    precisie = goed / (goed + fout) if goed + fout else float("nan")
    vindt = goed / (goed + gemist) if goed + gemist else float("nan")
    return f"{naam:28} {goed:5} {fout:5} {gemist:6}   {precisie:5.2f}  {vindt:5.2f}"


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--fouten", action="store_true", help="list what was marked wrongly and what was missed")
    ap.add_argument("--per", action="store_true", help="a line per rule too")
    ap.add_argument("--map", type=Path, action="append", help="folder with ads (*.txt with a *.yaml)")
    keus = ap.parse_args()
    mappen = keus.map or [DATA]
    if leeg := [str(m) for m in mappen if not list(m.glob("*.txt"))]:
        ap.error(f"no ads (*.txt) in {', '.join(leeg)}")
    familie, regel, boven_tip = meet(keus.fouten, mappen)
    print(f"{'':28} {'right':>5} {'wrong':>5} {'missed':>6}   prec.  recall")
    for f in FAMILIES:
        print(_rij(f"{f} {FAMILIES[f]}", familie[f, "goed"], familie[f, "fout"], familie[f, "gemist"]))
    totaal = [
        sum(n for (_, u), n in familie.items() if u == uitkomst) for uitkomst in ("goed", "fout", "gemist")
    ]
    print(_rij("all", *totaal))
    if keus.per:
        for r in alle_regels().values():
            goed, fout = regel[r.id, "goed"], regel[r.id, "fout"]
            if goed + fout:
                print(
                    f"  {r.id} {r.ernst.value:13} right {goed:3} wrong {fout:3} precision "
                    f"{goed / (goed + fout):.2f}  {r.naam}"
                )
        print({s: n for (s, u), n in regel.items() if u == "gemist"})
    print("good ads, findings above tip:", boven_tip)


if __name__ == "__main__":
    main()
