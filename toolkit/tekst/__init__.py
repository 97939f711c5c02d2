"""A document as blocks of text with addresses, and back."""
