"""A single file packed by itself: what gzip, bzip2 and xz have in common."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from licensecheck.extend import Container, Entry, Limits
from licensecheck.model.result import Problem, Skip
from licensecheck.sources._containers._bounded import Meter, unpacked
from licensecheck.sources._content import opened

#: Names of packed tar archives, which are one container and not two.
TAR_NAMES = (".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz")

Opener = Callable[[BinaryIO], BinaryIO]


@dataclass(frozen=True, slots=True)
class PackedContent:
    """The unpacked bytes of *entry*."""

    entry: Entry
    uri: str
    limits: Limits
    unpack: Opener

    def __call__(self) -> bytes:
        return self._unpacked(None)

    def head(self, size: int) -> bytes:
        return self._unpacked(size)

    def _unpacked(self, wanted: int | None) -> bytes:
        with opened(self.entry) as packed:
            size = packed.seek(0, os.SEEK_END)
            packed.seek(0)
            meter = Meter(self.uri, self.limits.entry_size, self.limits.ratio, lambda: size)
            with self.unpack(packed) as stream:
                return unpacked(stream, meter, wanted)


def container(name: str, magic: bytes, suffix: str, unpack: Opener) -> Container:
    """Make the container for files that begin with *magic* and are named with *suffix*."""

    def accepts(called: str, head: bytes) -> bool:
        return head.startswith(magic) and not called.lower().endswith(TAR_NAMES)

    def entries(entry: Entry, _head: bytes, limits: Limits) -> Iterator[Entry | Problem | Skip]:
        member = _member_name(entry.uri, suffix)
        uri = f"{entry.uri}!{member}"
        yield Entry(uri, PackedContent(entry, uri, limits, unpack))

    return Container(name=name, accepts=accepts, entries=entries)


def _member_name(uri: str, suffix: str) -> str:
    name = uri.rpartition("!")[2].rpartition("/")[2]
    stripped = name[: -len(suffix)] if name.lower().endswith(suffix) else name
    return stripped or name
