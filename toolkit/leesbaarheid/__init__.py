"""Readability measures and the B1-index built on them."""
