"""How the program ends: a number for scripts, a sentence for people."""

from __future__ import annotations

import os
import sys
import traceback
from enum import IntEnum

import click

from licensecheck.errors import LicensecheckError, PackError, ReportError


class Exit(IntEnum):
    """What a script may rely on; the numbers are part of the public interface."""

    CLEAN = 0  # nothing against it
    FOUND = 1  # a decision at or above --fail-on
    USAGE = 2  # used wrongly: arguments, configuration, rule packs
    PARTIAL = 3  # something could not be scanned
    WRITE = 4  # a report could not be written
    FAULT = 70  # a fault of our own (EX_SOFTWARE of sysexits.h)
    INTERRUPTED = 130  # as a shell reports Ctrl-C


def failed(error: Exception) -> int:
    """Tell a person on standard error what went wrong, and give the exit code for it."""
    if isinstance(error, click.Abort):
        click.echo("licensecheck: interrupted, nothing was written", err=True)
        return Exit.INTERRUPTED
    if isinstance(error, click.ClickException):
        error.show()
        return error.exit_code
    if isinstance(error, BrokenPipeError):
        return unheard()
    if isinstance(error, PackError):
        # One line for each mistake, each beginning with its file: editors jump to them.
        click.echo(str(error), err=True)
        return Exit.USAGE
    if isinstance(error, LicensecheckError):
        click.echo(f"licensecheck: {error}", err=True)
        return Exit.WRITE if isinstance(error, ReportError) else Exit.USAGE
    traceback.print_exception(error)
    click.echo("licensecheck: a fault of ours; please report the lines above", err=True)
    return Exit.FAULT


def unheard() -> int:
    """Give the exit code for output that nobody reads any more (`| head`)."""
    # Without this, Python complains at exit about what it could not flush.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return Exit.WRITE
