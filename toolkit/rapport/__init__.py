"""Findings and scores as terminal text, JSON, SARIF, HTML and Word comments."""
