"""Read one document from standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from licensecheck.errors import ReadError
from licensecheck.extend import Entry, Limits, Selection, Source
from licensecheck.model.result import Problem, Skip, Stage
from licensecheck.sources._content import read_at_most

URI = "-"


def accepts(target: str) -> bool:
    return target == URI


def entries(
    _target: str, _selection: Selection, limits: Limits
) -> Iterator[Entry | Problem | Skip]:
    """Yield the one entry, read at once: a stream cannot be read twice."""
    try:
        data = read_at_most(sys.stdin.buffer, limits.entry_size, URI)
    except ReadError as error:
        yield Problem(URI, Stage.SOURCE, error.reason)
        return
    yield Entry(URI, lambda: data, len(data))


SOURCE = Source(name="stdin", accepts=accepts, entries=entries)
