"""How the bytes of an entry are got: whole, the beginning only, or as an open file.

A file of gigabytes is known as an archive by its first bytes and never read whole, so the
callables in `Entry.read` here can do more than be called.
"""

from __future__ import annotations

import io
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, cast, runtime_checkable

from licensecheck.errors import LimitExceeded, ReadError
from licensecheck.extend import Entry

_CHUNK = 1 << 20


@runtime_checkable
class Peekable(Protocol):
    """An `Entry.read` that can give the beginning without the rest."""

    def head(self, size: int) -> bytes: ...


@runtime_checkable
class Openable(Protocol):
    """An `Entry.read` that can give a file that can seek."""

    def open(self) -> BinaryIO: ...


def head_of(entry: Entry, size: int) -> bytes:
    """Give up to *size* first bytes of *entry*; raises ReadError."""
    if isinstance(entry.read, Peekable):
        return entry.read.head(size)
    return entry.read()[:size]


def opened(entry: Entry) -> BinaryIO:
    """Open *entry* as a file that can seek; raises ReadError."""
    if isinstance(entry.read, Openable):
        return entry.read.open()
    return io.BytesIO(entry.read())


def read_at_most(stream: BinaryIO, limit: int, uri: str) -> bytes:
    """Read *stream* to its end in chunks; raises LimitExceeded past *limit* bytes."""
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > limit:
            raise LimitExceeded(too_large(limit), uri)
        chunks.append(chunk)
    return b"".join(chunks)


def too_large(limit: int, size: int | None = None) -> str:
    """Word the reason for not reading something of *size* bytes (None: not known)."""
    told = f"larger than {limit:,} bytes, the limit"
    return told if size is None else f"{size:,} bytes are {told}"


@dataclass(frozen=True, slots=True)
class FileContent:
    """The bytes of a regular file.  `limit` is what may be read at once, in bytes."""

    path: Path
    uri: str
    limit: int

    def __call__(self) -> bytes:
        with self.open() as stream:
            size = os.fstat(stream.fileno()).st_size
            if size > self.limit:
                raise LimitExceeded(too_large(self.limit, size), self.uri)
            try:
                return read_at_most(stream, self.limit, self.uri)
            except OSError as error:
                raise self._unreadable(error) from error

    def head(self, size: int) -> bytes:
        with self.open() as stream:
            try:
                return stream.read(size)
            except OSError as error:
                raise self._unreadable(error) from error

    def open(self) -> BinaryIO:
        """Open the file; raises ReadError, also for what has become a pipe or a device."""
        try:
            # Not to wait for a writer, should a pipe have taken the place of the file.
            number = os.open(
                self.path,
                os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0),
            )
        except OSError as error:
            raise self._unreadable(error) from error
        if not stat.S_ISREG(os.fstat(number).st_mode):
            os.close(number)
            raise ReadError("not a regular file", self.uri)
        return cast("BinaryIO", os.fdopen(number, "rb"))

    def _unreadable(self, error: OSError) -> ReadError:
        return ReadError(f"not readable: {error.strerror or error}", self.uri)
