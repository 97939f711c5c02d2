"""The vacature check: rules, findings, suppression, fixes."""
