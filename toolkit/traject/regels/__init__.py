"""The 84 requirements of the handreiking as rules on a traject.

Start here::

    from toolkit.traject.laden import laad_bron
    from toolkit.traject.regels.controle import controleer

    resultaat = controleer(laad_bron(Path("traject.yaml")))
    resultaat.bevindingen, resultaat.hoofdstukken

====================  =====================================================================================
module                what it does
====================  =====================================================================================
``regel``             ``Regel``: the record of a rule; ``Melding``, ``Voorbeeld``, ``Hoofdstuk``
``register``          ``alle_regels()``: every rule by id; ``kies_regels``
``controle``          ``controleer``: a traject in, a ``Resultaat`` out
``dossier``           what a check looks at: the traject with look-ups
``missie`` ... ``nazorg``  the rules, a module per chapter of the handreiking
``smart``, ``rooster``     judging a goal; working out the hours of a week
====================  =====================================================================================
"""
