"""The traject: model, loading YAML with line numbers, the rules that check it."""
