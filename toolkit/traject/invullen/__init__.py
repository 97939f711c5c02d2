"""Fill in a traject without YAML: the questions, the forms per partij, and what comes back."""
