"""What an extension is, and how one is found.

A reader, a language, a source or a report is one module that defines one constant.
Putting the file in its package is all there is to registering it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import BinaryIO, Protocol, TypeVar

from licensecheck.model.result import Problem, ScanResult, Skip
from licensecheck.model.text import Document


class Extension(Protocol):
    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What one entry may cost.  Sizes are bytes, `ratio` is unpacked to packed size."""

    entry_size: int = 256 * 2**20
    archive_size: int = 4 * 2**30
    archive_entries: int = 1_000_000
    ratio: int = 200
    depth: int = 5


@dataclass(frozen=True, slots=True)
class Selection:
    """Which entries of a place are wanted.

    Globs match the path relative to the place scanned, in gitignore's dialect; without
    `include`, everything is wanted that `exclude` does not name.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to read: its uri, and how to get its bytes.

    `read` gives the whole content or raises `ReadError`; `size` is what the source says
    before reading, None where it cannot know; `depth` counts the containers around it.
    """

    uri: str
    read: Callable[[], bytes]
    size: int | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Where entries come from.

    `accepts` says whether a target (a path, `-`, an address) is its own; `entries` yields
    what lies there in a stable order, with problems and skips where there is no entry.
    """

    name: str
    accepts: Callable[[str], bool]
    entries: Callable[[str, Selection, Limits], Iterator[Entry | Problem | Skip]]


@dataclass(frozen=True, slots=True)
class Container:
    """An entry that holds entries (zip, tar, gzip).

    `accepts` looks at the name and the first bytes (up to 512); `entries` yields the members,
    their uris joined to the container's by `!`, under the given limits.
    """

    name: str
    accepts: Callable[[str, bytes], bool]
    entries: Callable[[Entry, bytes, Limits], Iterator[Entry | Problem | Skip]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Makes a document of bytes, or raises `ReadError` and nothing else.

    `suffixes` are lower case with their dot, the longest match wins; `accepts` decides by the
    first bytes (up to 4,096) where no suffix does.  `title` names the format for people.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Document]
    accepts: Callable[[bytes], bool] = field(default=lambda _: False)


@dataclass(frozen=True, slots=True)
class Report:
    """A form a result can be written in; `suffix` picks it on the command line."""

    name: str
    title: str
    suffix: str
    write: Callable[[ScanResult, BinaryIO], None]
    options: Mapping[str, str] = field(default_factory=dict, hash=False)


E = TypeVar("E", bound=Extension)


def discover(package: ModuleType, constant: str, kind: type[E]) -> dict[str, E]:
    """Collect *constant* from every public module of *package*, by name.

    Raises TypeError for a module without it, ValueError for a name taken twice.
    """
    found: dict[str, E] = {}
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if info.name.rpartition(".")[2].startswith("_"):
            continue
        extension = getattr(importlib.import_module(info.name), constant, None)
        if not isinstance(extension, kind):
            raise TypeError(f"{info.name} defines no {constant}: {kind.__name__}")
        if extension.name in found:
            raise ValueError(f"{info.name} takes a name in use: {extension.name!r}")
        found[extension.name] = extension
    return found
