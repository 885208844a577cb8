"""`licensecheck scan`: what may be done with everything below a path.

Arguments in, a request out, and from there one line: scan, show, write, exit.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

import click

from licensecheck.cli._exits import Exit
from licensecheck.cli._options import code, day, deciding, policy
from licensecheck.cli._outputs import Output, write_all, write_to
from licensecheck.cli._screen import show, style, tell, watched
from licensecheck.extend import Report, Selection
from licensecheck.model.decision import Outcome
from licensecheck.model.result import ScanResult, Severity

_HELP = """\
Find the notices in files, folders and archives, and decide what they leave you.

PATH is a file, a folder, an archive (zip, tar, gzip, bzip2, xz), or - for standard input.
A summary is printed; the suffix of --output picks the form of a file, and
`licensecheck formats` lists them all.

\b
  licensecheck scan archive/
  licensecheck scan archive/ --output report.pdf --output result.jsonl
  licensecheck scan a.zip b.html --as-of 2026-01-31 --territory DE
  licensecheck scan archive/ --include '*.txt' --exclude drafts/
  licensecheck scan archive/ --use publish_online --fail-on permission_required
  curl -s https://www.example.org/story | licensecheck scan - --format json

\b
Exit codes
  0   nothing against it
  1   an outcome as strict as --fail-on, or stricter
  2   used wrongly: arguments, rule packs
  3   nothing found against it, but not everything could be scanned
  4   a file could not be written; the others are
  70  a fault of ours; the results are written all the same
Where more than one holds, the first of 70, 4, 1, 3 counts.
"""

NEVER = "never"
#: The strictest first.  Unknown is missing: the law of the place decides there, and that is no
#: finding.
_LEVELS = tuple(
    it.value for it in (Outcome.PROHIBITED, Outcome.PERMISSION_REQUIRED, Outcome.CONDITIONAL)
)


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for, as the options have it."""

    targets: tuple[str, ...]
    outputs: tuple[str, ...]
    shape: str | None
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    hidden: bool
    fail_on: str
    quiet: bool
    as_of: str | None
    territory: str | None
    uses: tuple[str, ...]
    packs: tuple[str, ...]


@click.command("scan", help=_HELP, short_help="Scan files, folders and archives.")
@click.argument("targets", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    "outputs",
    metavar="FILE",
    multiple=True,
    help="Write the result to FILE, in the form of its suffix; may be repeated.",
)
@click.option(
    "-f",
    "--format",
    "shape",
    metavar="NAME",
    help="Write this form to standard output instead of the summary.",
)
@click.option(
    "--include",
    metavar="GLOB",
    multiple=True,
    help="Scan only what matches, as in a .gitignore; may be repeated.",
)
@click.option(
    "--exclude",
    metavar="GLOB",
    multiple=True,
    help="Leave out what matches, as in a .gitignore; may be repeated.",
)
@click.option("--hidden", is_flag=True, help="Scan names that begin with a dot, too.")
@click.option(
    "--fail-on",
    metavar="OUTCOME",
    type=click.Choice([*_LEVELS, NEVER]),
    default=Outcome.PROHIBITED.value,
    show_default=True,
    help=f"Exit with 1 from this outcome on: {', '.join(_LEVELS)}, or {NEVER}.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print no summary and no progress.")
@deciding
def scan(**options: Any) -> int:
    return run(Request(**options))


COMMAND = scan


def run(request: Request) -> Exit:
    """Scan, show, write, and give the exit code."""
    # What is asked wrongly is told before a scan of hours, not after it.
    outputs = tuple(map(Output.named, request.outputs))
    report = _report(request)
    result = _result(request)
    if report:
        write_to(result, report, sys.stdout.buffer)
    elif not request.quiet:
        show(_summary(result))
    attempts = write_all(result, outputs)
    for attempt in attempts:
        if attempt.code or not request.quiet:
            tell(attempt.told)
    ending = verdict(result, request.fail_on)
    if not request.quiet:
        _close(result, ending, request.fail_on)
    codes = (ending, *(attempt.code for attempt in attempts))
    return max(codes, key=_GRAVITY.index)


#: Which exit code counts where more than one holds: the last.  A finding is certain
#: whatever else could not be read; "scanned in part" leaves the answer open.
_GRAVITY = (Exit.CLEAN, Exit.PARTIAL, Exit.FOUND, Exit.WRITE, Exit.FAULT)


def verdict(result: ScanResult, fail_on: str) -> Exit:
    """Say what *result* comes to for a script."""
    from licensecheck.scan import is_fault

    if any(map(is_fault, result.problems())):
        return Exit.FAULT
    if _against(result, fail_on):
        return Exit.FOUND
    if any(it.severity is Severity.ERROR for it in result.problems()):
        return Exit.PARTIAL
    return Exit.CLEAN


def _against(result: ScanResult, fail_on: str) -> int:
    """Count the documents with an outcome as strict as *fail_on*."""
    if fail_on == NEVER:
        return 0
    bar = Outcome(fail_on).strictness
    return sum(
        any(decision.outcome.strictness >= bar for decision in document.decisions)
        for document in result.documents
    )


def _report(request: Request) -> Report | None:
    """Give the report for standard output; None for the summary.  Raises UnknownName."""
    from licensecheck.reports import by_name

    return by_name(request.shape) if request.shape else None


def _result(request: Request) -> ScanResult:
    from licensecheck.scan import Settings, gather, stages, walk
    from licensecheck.sources import check

    settings = Settings(
        as_of=day(request.as_of),
        territory=code(request.territory),
        selection=Selection(request.include, request.exclude, request.hidden),
    )
    for target in request.targets:
        check(target)
    rules = policy(request.packs, request.uses)
    steps = walk(request.targets, stages(settings, rules))
    seen = steps if request.quiet else watched(steps, sys.stderr)
    return gather(seen, request.targets, settings, rules)


def _summary(result: ScanResult) -> str:
    from licensecheck.reports.console import render

    return render(result, style(sys.stdout))


def _close(result: ScanResult, ending: Exit, fail_on: str) -> None:
    """Say on standard error what the scan came to, and so what the exit code is for."""
    total = len(result.documents)
    if not total:
        tell("nothing to scan: no file there, or none that is wanted")
    elif ending is Exit.FOUND:
        level = fail_on if fail_on == _LEVELS[0] else f"{fail_on} or stricter"
        tell(f"{level} in {_against(result, fail_on):,} of {total:,} documents")
    elif ending is Exit.PARTIAL:
        tell("not everything could be scanned: see the problems in the result")
    elif ending is Exit.FAULT:
        tell("a fault of ours: please report the problems in the result that begin so")
