"""Word lists, exercises, cards and week plans, printed from the glossary."""
