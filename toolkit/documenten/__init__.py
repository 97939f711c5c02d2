"""The Word papers: template registry, rendering, template checks, mail-merge, PDF."""
