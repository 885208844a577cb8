"""What the person at the terminal sees: how wide, whether in colour, and how far along."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from typing import TextIO, TypeVar

import click

from licensecheck.reports._terminal import Coloured, Style

T = TypeVar("T")

#: Narrower, a table falls apart; wider, a line is hard to follow.
_NARROWEST, _WIDEST = 60, 120
#: The width where there is no terminal to ask.
_PLAIN = 100
#: A run shorter than this, in seconds, needs no bar.
_PATIENCE = 2.0


def style(stream: TextIO, environ: Mapping[str, str] = os.environ) -> Style:
    """Choose how to dress what goes to *stream*: colour for terminals that can and may."""
    if not stream.isatty():
        return Style(_PLAIN)
    columns = min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)
    # https://no-color.org: set to anything but nothing, whatever it is set to.
    if environ.get("NO_COLOR") or environ.get("TERM") == "dumb":
        return Style(columns)
    return Coloured(columns)


def show(text: str) -> None:
    """Print *text* on standard output, in escapes where its charset has no letter for it."""
    out = sys.stdout
    out.buffer.write(text.encode(out.encoding or "utf-8", "backslashreplace"))
    out.flush()


def tell(message: str) -> None:
    """Say *message* on standard error, beside the result and not in it."""
    click.echo(f"licensecheck: {message}", err=True)


def watched(steps: Iterable[T], stream: TextIO) -> Iterable[T]:
    """Pass *steps* on, and count them on *stream* if it is a terminal and the run is long."""
    if not stream.isatty():
        return steps
    from tqdm import tqdm

    bar: Iterable[T] = tqdm(
        steps, file=stream, unit=" documents", delay=_PATIENCE, leave=False, dynamic_ncols=True
    )
    return bar
