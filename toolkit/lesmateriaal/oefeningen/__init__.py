"""One module per kind of exercise, each with ``maak(stof) -> Oefening | None``: None for too few words."""
