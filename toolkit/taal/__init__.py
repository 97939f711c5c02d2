"""The Dutch language pipeline: load, cache, sentences, word frequency and ease. Knows no vacatures."""
