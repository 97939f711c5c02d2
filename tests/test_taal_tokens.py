"""The tokenizer, one domain case at a time."""

from __future__ import annotations

import pytest

from toolkit.taal import load_taal


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Je werkt o.a. buiten.", "Je|werkt|o.a.|buiten|."),
        ("hulp m.b.t. wonen", "hulp|m.b.t.|wonen"),
        ("van A naar B en v.v.", "van|A|naar|B|en|v.v."),
        ("(v.v.)", "(|v.v.|)"),
        ("D.m.v. een toets", "D.m.v.|een|toets"),
        ("i.c.m. een o.b.v. dit", "i.c.m.|een|o.b.v.|dit"),
        ("N.v.t.", "N.v.t."),
        ("Dit is B.V. De Bouw.", "Dit|is|B.V.|De|Bouw|."),
        ("o.a.: dit", "o.a.|:|dit"),
        ("incl. btw, excl. toeslag", "incl.|btw|,|excl.|toeslag"),
        ("Bel dhr. De Wit.", "Bel|dhr.|De|Wit|."),
        ("Bel Jan.", "Bel|Jan|."),
        ("ma t/m vr", "ma|t/m|vr"),
        ("(m/v/x)", "(|m/v/x|)"),
        ("Loodgieter(m/v)", "Loodgieter|(|m/v|)"),
        ("M/V/X", "M/V/X"),
        ("en/of hij/zij", "en/of|hij/zij"),
        ("€ 2.500,- bruto", "€|2.500,-|bruto"),
        ("€2.500,-.", "€|2.500,-|."),
        ("€ 15,50 p.u.", "€|15,50|p.u."),
        ("€ 2.800,-/€ 3.000,-", "€|2.800,-|/|€|3.000,-"),
        ("om 07.00 uur.", "om|07.00|uur|."),
        ("7.00-16.30 uur", "7.00-16.30|uur"),
        ("14:30u.", "14:30u|."),
        ("cv-ketel, cv-ketels", "cv-ketel|,|cv-ketels"),
        ("een 5-daagse week", "een|5-daagse|week"),
        ("32-40 uur", "32-40|uur"),
        ("24-uurs dienst", "24-uurs|dienst"),
        ("de 3e klas, de 1e en 2de", "de|3e|klas|,|de|1e|en|2de"),
        ("BBL'er en zzp'ers", "BBL'er|en|zzp'ers"),
        ("cao's, foto's", "cao's|,|foto's"),
        ("zo'n 's ochtends", "zo'n|'s|ochtends"),
        ("medewerker(s) en collega('s)", "medewerker(s)|en|collega('s)"),
        ("vakman/-vrouw", "vakman/-vrouw"),
        ("Mail naar info@voorbeeld.nl.", "Mail|naar|info@voorbeeld.nl|."),
        ("(jan.de-wit+werk@mail.voorbeeld.nl)", "(|jan.de-wit+werk@mail.voorbeeld.nl|)"),
        ("Kijk op www.voorbeeld.nl/vacatures.", "Kijk|op|www.voorbeeld.nl/vacatures|."),
        ("https://voorbeeld.nl/a?b=c, en", "https://voorbeeld.nl/a?b=c|,|en"),
        ("voorbeeld.nl", "voorbeeld.nl"),
        ("Bel 06-12345678.", "Bel|06-12345678|."),
        ("Bel +31 6 12345678", "Bel|+31|6|12345678"),
        ("Dit is zo.Wij zoeken", "Dit|is|zo|.|Wij|zoeken"),
        ("BBL-opleiding,VCA", "BBL-opleiding|,|VCA"),
        ("Lees meer>>", "Lees|meer|>>"),
        ("22mm of 100 m²", "22|mm|of|100|m²"),
        ("max. 3 jaar, min. 2", "max.|3|jaar|,|min.|2"),
    ],
)
def test_token(tekst, verwacht):
    assert "|".join(token.text for token in load_taal().tokenizer(tekst)) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "a" * 100_000,
        "a." * 50_000,
        "a/" * 50_000,
        "1." * 50_000,
        "a@b." * 25_000,
        "(" * 50_000,
        "-" * 100_000,
    ],
)
def test_an_endless_token_costs_no_endless_time(tekst):
    from toolkit.taal.blokken import knip

    nlp = load_taal()
    assert sum(len("".join(t.text for t in nlp.tokenizer(tekst[a:b]))) for a, b in knip(tekst)) == len(tekst)
