"""The glossary: model, loading, checks, matching in a text, finding new terms."""
