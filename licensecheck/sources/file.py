"""Read one file that was named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from licensecheck.extend import Entry, Limits, Selection, Source
from licensecheck.model.result import Problem, Skip, Stage
from licensecheck.sources._content import FileContent
from licensecheck.sources._names import base_of


def accepts(target: str) -> bool:
    """Take whatever exists and is no folder; a link to nothing, too, which gets its problem."""
    # As Path.is_dir, but that raises for a name too long.
    return target != "-" and os.path.lexists(target) and not os.path.isdir(target)  # noqa: PTH112


def entries(
    target: str, _selection: Selection, limits: Limits
) -> Iterator[Entry | Problem | Skip]:
    path, uri = Path(target), base_of(target)
    try:
        size = path.stat().st_size
    except OSError as error:
        yield Problem(uri, Stage.SOURCE, f"not readable: {error.strerror or error}")
        return
    if not path.is_file():
        yield Problem(uri, Stage.SOURCE, "neither a file nor a folder but a device or a pipe")
        return
    yield Entry(uri, FileContent(path, uri, limits.entry_size), size)


SOURCE = Source(name="file", accepts=accepts, entries=entries)
