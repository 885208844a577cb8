"""`licensecheck formats`: what can be opened, read and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import click

from licensecheck.extend import Reader, Report

_HELP = """\
List what can be opened, read and written.

\b
  licensecheck formats
"""


@click.command("formats", help=_HELP, short_help="What can be read and written.")
def formats() -> None:
    from licensecheck.readers import readers
    from licensecheck.reports import reports
    from licensecheck.sources import containers, sources

    click.echo("\n".join(listing(sources(), containers(), readers(), reports())))


COMMAND = formats


def listing(
    sources: Iterable[str],
    containers: Iterable[str],
    readers: Mapping[str, Reader],
    reports: Mapping[str, Report],
) -> Iterator[str]:
    """Compose the lines of the list."""
    yield f"Entries come from   {', '.join(sorted(sources))}"
    yield f"Archives opened     {', '.join(sorted(containers))}"
    yield ""
    yield "Read"
    rows = [(it.name, it.title, " ".join(it.suffixes)) for it in readers.values()]
    yield from _table(sorted(rows))
    yield "  Whatever else is text is read as plain text; the rest is a problem in the result."
    yield ""
    yield "Written (--output NAME.SUFFIX, or --format to standard output)"
    yield from _table(sorted((it.name, it.title, it.suffix) for it in reports.values()))


def _table(rows: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    kept = list(rows)
    first, second = (max(len(row[at]) for row in kept) for at in (0, 1))
    for name, title, suffixes in kept:
        yield f"  {name:<{first}}  {title:<{second}}  {suffixes}"
