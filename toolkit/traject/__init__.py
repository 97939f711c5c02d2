"""The traject: its model, loading it from YAML, and writing its values the Dutch way."""
