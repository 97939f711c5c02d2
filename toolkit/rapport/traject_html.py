"""The check of trajecten as one HTML page that needs nothing else, to read in a browser or to print."""

# ruff: noqa: E501 - lines of HTML
from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from jinja2 import Environment

from toolkit.rapport.ernst import tel
from toolkit.traject.regels.controle import Resultaat, hoofdstuk_van
from toolkit.traject.regels.register import alle_regels

_PAGINA = """<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Controle van {{ bestanden|map(attribute="naam")|join(", ") }}</title>
<style>
:root { --kleur: #1b4d5c; --licht: #e8f0f2; --grijs: #595959; --fout: #a3161f; --let: #8a5a00; --tip: #1b4d5c; }
body { font: 16px/1.5 "Segoe UI", Calibri, Arial, sans-serif; color: #1a1a1a; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { color: var(--kleur); font-size: 1.7rem; margin-bottom: .2rem; }
h2 { color: var(--kleur); font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--licht); }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
.stil { color: var(--grijs); font-size: .9rem; margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; }
td, th { padding: .25rem .5rem; border-bottom: 1px solid var(--licht); vertical-align: top; font-weight: normal; }
td.plek { color: var(--grijs); white-space: nowrap; width: 6rem; }
td.getal { white-space: nowrap; width: 5rem; text-align: right; }
meter { width: 14rem; height: 1rem; }
.ernst { color: #fff; border-radius: .3rem; padding: .1rem .5rem; font-size: .85rem; }
.fout { background: var(--fout); } .waarschuwing { background: var(--let); } .tip { background: var(--tip); }
@media print { body { margin: 0; font-size: 11pt; } h3, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
</style>
</head>
<body>
{% for b in bestanden %}
<h1>{{ b.naam }}</h1>
<p class="stil">Bestand: {{ b.bestand }}</p>
<p>In orde: {{ b.voldaan }} van {{ b.van }}. {% if b.groepen %}Gevonden: {{ b.tel }}.{% else %}Goed zo. Alles wat
de handreiking vraagt, is geregeld.{% endif %}</p>
<table>
{% for s in b.standen %}<tr><th scope="row">{{ s.naam }}</th>
<td><meter min="0" max="{{ s.van }}" low="{{ s.van }}" optimum="{{ s.van }}" value="{{ s.voldaan }}">{{ s.voldaan }}
van {{ s.van }}</meter></td><td class="getal">{{ s.voldaan }} van {{ s.van }}</td></tr>
{% endfor %}</table>
{% for hoofdstuk, regels in b.groepen %}
<h2>{{ hoofdstuk }}</h2>
{% for r in regels %}
<h3><span class="ernst {{ r.ernst }}">{{ r.ernst }}</span> {{ r.naam }} <span class="stil">{{ r.id }}</span></h3>
<table>
{% for x in r.bevindingen %}<tr><td class="plek">regel {{ x.regelnummer }}</td><td>{{ x.melding }}<br>
<span class="stil">{{ x.veld }}</span></td></tr>
{% endfor %}</table>
{% for advies in r.adviezen %}<p>Doe dit: {{ advies }}</p>{% endfor %}
<p class="stil">Waarom: {{ r.waarom }}</p>
<p class="stil">{{ r.bron }}</p>
{% endfor %}
{% endfor %}
{% for v in b.vrij %}<p class="stil">Uitzondering op {{ v.regel }}: {{ v.reden }}</p>{% endfor %}
{% endfor %}
</body>
</html>
"""


def als_html(resultaten: Sequence[Resultaat]) -> str:
    """Return the results as an HTML page."""
    sjabloon = Environment(autoescape=True).from_string(_PAGINA)
    return sjabloon.render(bestanden=[_bestand(r) for r in resultaten]) + "\n"


def _bestand(r: Resultaat) -> dict[str, object]:
    groepen = []
    for hoofdstuk, rij in groupby(r.bevindingen, key=lambda b: hoofdstuk_van(b).value):
        regels = []
        for id, groep in groupby(rij, key=lambda b: b.regel):
            bevindingen = list(groep)
            regels.append(
                {
                    "id": id,
                    "naam": alle_regels()[id].naam,
                    "ernst": max((b.ernst for b in bevindingen), key=lambda e: e.rang).value,
                    "bevindingen": bevindingen,
                    "adviezen": list(dict.fromkeys(b.advies for b in bevindingen)),
                    "waarom": bevindingen[0].waarom,
                    "bron": bevindingen[0].bron,
                }
            )
        groepen.append((hoofdstuk, regels))
    return {
        "naam": r.traject.traject.naam or r.pad.name,
        "bestand": str(r.pad),
        "voldaan": r.voldaan,
        "van": r.van,
        "tel": tel(r.aantal),
        "standen": r.hoofdstukken,
        "groepen": groepen,
        "vrij": r.vrijgesteld,
    }
