"""Where entries come from, one module for each kind of place.

A module defines `SOURCE`, a `licensecheck.extend.Source`; a module of `_containers` defines
`CONTAINER`, a `licensecheck.extend.Container`, for entries that hold entries.  The file being
there is all there is to adding one.  Nothing is ever unpacked to disk.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from licensecheck.errors import LimitExceeded, ReadError, UsageError
from licensecheck.extend import Container, Entry, Limits, Selection, Source, discover
from licensecheck.model.result import Problem, Skip, Stage
from licensecheck.sources import _containers
from licensecheck.sources._content import head_of
from licensecheck.sources._globs import EXCLUDED, NOT_INCLUDED, Globs

#: How much of an entry a container is known by.
_HEAD = 512


@cache
def sources() -> dict[str, Source]:
    """Give every source by its name."""
    return discover(sys.modules[__name__], "SOURCE", Source)


@cache
def containers() -> dict[str, Container]:
    """Give every kind of container by its name."""
    return discover(_containers, "CONTAINER", Container)


def entries(
    target: str, selection: Selection, limits: Limits
) -> Iterator[Entry | Problem | Skip]:
    """Yield what lies at *target*, containers opened, in the order of the uris.

    Raises UsageError for a target that no source knows.
    """
    source = _source_of(target)
    wanted = Globs.of(selection)
    for step in source.entries(target, selection, limits):
        if isinstance(step, Entry):
            yield from _opened(step, wanted, limits)
        else:
            yield step


def check(target: str) -> None:
    """Raise UsageError for a *target* that no source knows, before anything is read."""
    _source_of(target)


def _source_of(target: str) -> Source:
    for source in sources().values():
        if source.accepts(target):
            return source
    raise UsageError(f"no such file or folder: {target!r}{_near(Path(target))}")


def _near(path: Path) -> str:
    try:
        names = [it.name for it in path.parent.iterdir()]
    except (OSError, ValueError):  # ValueError: a NUL in it
        return ""
    near = get_close_matches(path.name, names, n=1)
    return f"; did you mean {str(path.parent / near[0])!r}?" if near else ""


@dataclass(slots=True)
class _Spent:
    """What one entry has come to, with all that it holds at any depth."""

    limits: Limits
    size: int = 0
    entries: int = field(default=-1)  # the entry itself is none of its members

    def add(self, entry: Entry) -> None:
        """Count *entry*; raises LimitExceeded."""
        self.entries += 1
        if entry.depth:
            self.size += entry.size or 0
        if self.entries > self.limits.archive_entries:
            reason = f"more than {self.limits.archive_entries:,} entries, the limit"
            raise LimitExceeded(f"{reason}: the rest was not read", entry.uri)
        if self.size > self.limits.archive_size:
            reason = f"more than {self.limits.archive_size:,} bytes unpacked, the limit"
            raise LimitExceeded(f"{reason}: the rest was not read", entry.uri)


def _opened(first: Entry, wanted: Globs, limits: Limits) -> Iterator[Entry | Problem | Skip]:
    """Yield *first*, or what it holds in the end if it is a container of containers."""
    spent = _Spent(limits)
    # A stack of iterators instead of recursion: whoever packs an archive chooses the depth.
    stack: list[Iterator[Entry | Problem | Skip]] = [iter((first,))]
    while stack:
        step = next(stack[-1], None)
        if step is None:
            stack.pop()
            continue
        if not isinstance(step, Entry):
            yield step
            continue
        if wanted.excludes(step.uri):
            yield Skip(EXCLUDED, 1)
            continue
        try:
            spent.add(step)
        except LimitExceeded as error:
            yield Problem(first.uri, Stage.SOURCE, error.reason)
            return
        inside = _inside(step, limits)
        if isinstance(inside, Iterator):
            stack.append(inside)
        else:
            yield inside if wanted.includes(step.uri) else Skip(NOT_INCLUDED, 1)


def _inside(entry: Entry, limits: Limits) -> Iterator[Entry | Problem | Skip] | Entry | Problem:
    """Give the members of *entry*, or itself if it has none, or why nobody can tell."""
    try:
        return _members(entry, limits) or entry
    except ReadError as error:
        return Problem(entry.uri, Stage.SOURCE, error.reason, error.place)


def _members(entry: Entry, limits: Limits) -> Iterator[Entry | Problem | Skip] | None:
    """Open *entry* if it is a container; None if it is not.  Raises ReadError."""
    head = head_of(entry, _HEAD)
    for container in containers().values():
        if not container.accepts(entry.uri.rpartition("!")[2], head):
            continue
        if entry.depth >= limits.depth:
            told = f"not opened: it lies within {entry.depth} containers, the limit"
            return iter((Problem(entry.uri, Stage.SOURCE, told),))
        return _guarded(container.entries(entry, head, limits), entry)
    return None


def _guarded(
    members: Iterator[Entry | Problem | Skip], container: Entry
) -> Iterator[Entry | Problem | Skip]:
    """Yield *members*; what breaks among them ends them with one problem."""
    try:
        for member in members:
            if isinstance(member, Entry):
                yield replace(member, depth=container.depth + 1)
            else:
                yield member
    except ReadError as error:
        yield Problem(container.uri, Stage.SOURCE, error.reason, error.place)
