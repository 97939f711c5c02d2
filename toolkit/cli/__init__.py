"""The command line: one module per command group, loaded only when it is called."""

from toolkit.cli.basis import main

__all__ = ["main"]
