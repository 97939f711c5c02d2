"""Papers, readable vacatures and vaktaal for leerwerktrajecten with statushouders."""

__version__ = "0.1.0"
