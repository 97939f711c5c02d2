"""The glossary: model, loading, checks, matching in a text, finding new terms.

Start here::

    from toolkit.vaktaal.laden import laad_glossarium

    glossarium = laad_glossarium("metselaar", eigen_map=None)
    for term in glossarium.termen:               # own terms first, then those of ``gebruikt``
        print(term.met_lidwoord, term.betekenis)
    from toolkit.vaktaal.vinden import Vinder
"""
