"""`licensecheck explain`: why, for one document."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from licensecheck.cli._exits import Exit
from licensecheck.cli._options import code, day, deciding, policy
from licensecheck.cli._screen import show, style
from licensecheck.errors import UsageError
from licensecheck.extend import Selection
from licensecheck.model.result import ScanResult, Severity

_HELP = """\
Show every notice of a document, what was read in it, and what it comes to.

For each notice its words, its place, and what they say in plain words; for each use the
outcome, the rule, and the words that decided.  FILE may name one member of an archive as
the reports do, with a ! between them; - is standard input.

\b
  licensecheck explain archive/story.txt
  licensecheck explain 'batch.zip!2017/story.txt'
  licensecheck explain story.html --use quote --territory DE

Exit codes: 0 it was explained, 2 used wrongly, 3 something could not be read, 70 a fault
of ours.
"""


@click.command("explain", help=_HELP, short_help="Explain one document, notice by notice.")
@click.argument("target", metavar="FILE")
@deciding
def explain(
    target: str,
    as_of: str | None,
    territory: str | None,
    uses: tuple[str, ...],
    packs: tuple[str, ...],
) -> int:
    from licensecheck.cli._explanation import explanation
    from licensecheck.scan import Settings, collect

    path, member = split(target)
    # What was named outright is wanted, hidden or not.
    settings = Settings(day(as_of), code(territory), Selection(hidden=True))
    result = collect((path,), settings, policy(packs, uses))
    if member:
        result = _only(result, member, target)
    show(explanation(result, style(sys.stdout)))
    return ending(result)


COMMAND = explain


def split(target: str) -> tuple[str, str]:
    """Part `batch.zip!a.txt` into the archive and the member; a file of that very name wins."""
    if Path(target).exists():
        return target, ""
    for at, char in enumerate(target):
        if char == "!" and Path(target[:at]).is_file():
            return target[:at], target[at + 1 :]
    return target, ""


def ending(result: ScanResult) -> Exit:
    """Say how well the explaining went; what it says is no finding."""
    from licensecheck.scan import is_fault

    if any(map(is_fault, result.problems())):
        return Exit.FAULT
    failed = any(it.severity is Severity.ERROR for it in result.problems())
    return Exit.PARTIAL if failed else Exit.CLEAN


def _only(result: ScanResult, member: str, target: str) -> ScanResult:
    """Keep the documents that are *member*, or lie in it; raises UsageError without any."""
    kept = tuple(it for it in result.documents if _is_in(it.uri, member))
    if not kept:
        raise UsageError(f"no such member: {target!r}; `licensecheck scan` lists them")
    return replace(result, documents=kept)


def _is_in(uri: str, member: str) -> bool:
    inside = uri.partition("!")[2]
    return inside == member or inside.startswith((f"{member}!", f"{member}/"))
