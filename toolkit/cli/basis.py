"""The top of the command line: lazy groups, Dutch words, and exceptions turned into exit codes.

Exit codes: 0 all is well, 1 a check found something, 2 wrong use or wrong input.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from toolkit import __version__
from toolkit.cli import nederlands
from toolkit.cli.register import GROEPEN, LOSSE_OPDRACHTEN
from toolkit.fouten import GebruikersFout

UIT_BEVINDINGEN = 1
UIT_FOUT = 2


class LuiGroep(click.Group):
    """A group that imports a command only when that command is called or its help is shown.

    ``opdrachten`` maps a command name to ``module:name``.
    """

    def __init__(self, *args: Any, opdrachten: dict[str, str] | None = None, **kwargs: Any) -> None:
        kwargs = {"options_metavar": "[OPTIES]", "subcommand_metavar": "OPDRACHT ...", **kwargs}
        super().__init__(*args, **kwargs)
        self.opdrachten = opdrachten or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the command names in the order of the register."""
        return [*self.opdrachten, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command; None when there is no such command."""
        doel = self.opdrachten.get(cmd_name)
        if doel is None:
            return super().get_command(ctx, cmd_name)
        module, _, naam = doel.partition(":")
        opdracht = getattr(importlib.import_module(module), naam)
        assert isinstance(opdracht, click.Command)
        opdracht.options_metavar = "[OPTIES]"
        return opdracht

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; an unknown one gets a suggestion."""
        naam = args[0] if args else ""
        if naam and not naam.startswith("-") and naam not in self.list_commands(ctx):
            raise click.UsageError(nederlands.onbekend("opdracht", naam, self.list_commands(ctx)), ctx)
        return super().resolve_command(ctx, args)


class HoofdGroep(LuiGroep):
    """The command ``leerwerk`` itself: shows its help without importing any command module."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the groups and the loose commands."""
        return [*GROEPEN, *LOSSE_OPDRACHTEN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a group built from the register, or import a loose command."""
        if cmd_name in GROEPEN:
            groep = GROEPEN[cmd_name]
            return LuiGroep(cmd_name, opdrachten=groep.opdrachten, help=groep.hulp, no_args_is_help=True)
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the command list from the register alone."""
        rijen = [(naam, groep.hulp) for naam, groep in GROEPEN.items()]
        rijen += [(naam, hulp) for naam, (_, hulp) in LOSSE_OPDRACHTEN.items()]
        with formatter.section("Opdrachten"):
            formatter.write_dl(rijen)


@click.group(
    cls=HoofdGroep,
    opdrachten={naam: doel for naam, (doel, _) in LOSSE_OPDRACHTEN.items()},
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    __version__, prog_name="leerwerk", message="%(prog)s %(version)s", help="Toon de versie."
)
def leerwerk() -> None:
    """Gereedschap voor leerwerktrajecten met statushouders.

    Maak de papieren, controleer vacatures en leer vaktaal. Alles blijft op je eigen computer.
    """


def main(args: list[str] | None = None) -> None:
    """Run the command ``leerwerk`` and leave with its exit code."""
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="replace")
    nederlands.stel_in()
    sys.exit(voer_uit(args))


def voer_uit(args: list[str] | None = None) -> int:
    """Run the command and return its exit code; messages go to standard error."""
    try:
        uitkomst = leerwerk.main(args=args, prog_name="leerwerk", standalone_mode=False)
    except click.exceptions.Exit as einde:
        return einde.exit_code
    except click.Abort:
        click.echo("Gestopt.", err=True)
        return UIT_FOUT
    except click.ClickException as fout:
        fout.show()
        return UIT_FOUT
    except GebruikersFout as fout:
        for probleem in fout.problemen:
            click.echo(f"Fout: {probleem}", err=True)
        return UIT_FOUT
    return uitkomst if isinstance(uitkomst, int) else 0
