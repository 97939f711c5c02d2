"""Word lists, exercises, tests and week plans: what is printed from the glossary.

Start here: ``lijst.maak_lijst`` (a word list in any format), ``oefenblad.maak_oefenblad``,
``toets.maak_toets``, ``weekplan.maak_weekplan`` and ``uit_tekst.schrijf_docx``.
"""
