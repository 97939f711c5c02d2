"""Which fields a form asks, and what they are called there."""

from __future__ import annotations

ORGANISATIE = (
    "naam",
    "afkorting",
    "type",
    "rechtsvorm",
    "adres",
    "postcode",
    "plaats",
    "kvk",
    "rsin",
    "btw",
    "iban",
)
WERKGEVER = (
    *("werkplek.aantal", "werkplek.adres", "werkplek.werk", "perspectief", "erkenning", "taalles"),
    *("bedrijfstop.naam", "bedrijfstop.functie", "bedrijfstop.getekend_op", "bedrijfstop.belofte"),
    *("jobcarving.besproken_op", "jobcarving.taken", "jobcarving.toelichting"),
)
OPLEIDING = (
    *(
        "naam",
        "route",
        "niveau",
        "inhoud",
        "uitkomst",
        "start",
        "eind",
        "praktijkuren",
        "lesuren",
        "verdeling",
    ),
    *("beoordelaar", "voortijdig_einde.gevallen", "voortijdig_einde.wijze"),
)
SAMEN = (
    *("traject.start", "traject.eind", "doel.specifiek", "doel.datum", "overleg.frequentie"),
    *("bijeenkomst.datum", "bijeenkomst.plaats"),
)
PERSOON = ("naam", "functie", "telefoon", "email", "kanaal", "bereikbaar", "vervanger", "certificaat")
BIJDRAGE = ("bedrag", "soort", "periode", "bron", "voorwaarde")
NAAMLABELS = {
    "vertegenwoordiger.naam": "Wie tekent",
    "vertegenwoordiger.functie": "Functie van wie tekent",
    "werkplek.aantal": "Aantal werkplekken",
    "werkplek.adres": "Adres van het werk",
    "werkplek.werk": "Het werk",
    "bedrijfstop.naam": "Naam van de directie",
    "bedrijfstop.functie": "Functie van de directie",
    "bedrijfstop.getekend_op": "Getekend op",
    "jobcarving.besproken_op": "Taken besproken op",
    "jobcarving.taken": "Taken in het begin",
    "jobcarving.toelichting": "Toelichting op de taken",
    "erkenning": "Erkenning (SBB)",
    "taalles": "Taalles op het werk",
    "voortijdig_einde.gevallen": "Wanneer eerder stoppen",
    "voortijdig_einde.wijze": "Hoe eerder stoppen",
    "inbreng.expertise": "Wat jullie weten",
    "inbreng.uren": "Uren in totaal",
    "inbreng.middelen": "Ruimte, spullen, mensen",
    "contact": "Contactpersoon",
    "traject.start": "Start van het traject",
    "traject.eind": "Einde van het traject",
    "doel.specifiek": "Doel",
    "doel.datum": "Doel gehaald op",
    "overleg.frequentie": "Hoe vaak overleg",
    "bijeenkomst.datum": "Datum van de bijeenkomst",
    "bijeenkomst.plaats": "Plaats van de bijeenkomst",
}
