"""The command line: read arguments, call, print, exit.

One module a command, each with a click command called `COMMAND`; the file being here is
all there is to adding one.  A command's module is imported when it is called (or listed),
and imports what is slow inside its functions: `licensecheck --version` loads click and
nothing else.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence

import click

from licensecheck import __version__

_HELP = """\
Find copyright notices and reuse restrictions in articles, and decide for each of 13
uses whether it is permitted, conditional, subject to permission, prohibited or unknown.

\b
  licensecheck scan archive/                     a summary on the terminal
  licensecheck scan archive/ --output report.pdf the report for counsel
  licensecheck explain archive/story.txt         why, notice by notice
  licensecheck rules show tass                   what a rule pack says

This is not legal advice: no notice does not mean no rights.
"""


class Commands(click.Group):
    """The commands are the public modules of this package."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        names = (info.name for info in pkgutil.iter_modules(__path__))
        return sorted(name for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"{__name__}.{cmd_name}")
        command: click.Command = module.COMMAND
        return command


@click.group(cls=Commands, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="licensecheck %(version)s")
def app() -> None:
    pass


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line (that of the process by default) and give the exit code."""
    try:
        code = app.main(arguments, prog_name="licensecheck", standalone_mode=False)
    except SystemExit:
        # Nothing here raises it but click, for a pipe that was closed: with 1, which is taken.
        from licensecheck.cli._exits import unheard

        return unheard()
    except Exception as error:  # noqa: BLE001 - the last place that can tell a person
        from licensecheck.cli._exits import failed

        return failed(error)
    return code if isinstance(code, int) else 0
