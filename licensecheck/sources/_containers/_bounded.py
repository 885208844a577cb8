"""Unpacking that stops before it costs too much."""

from __future__ import annotations

import io
import lzma
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, BinaryIO

from licensecheck.errors import LimitExceeded, ReadError
from licensecheck.extend import Entry, Limits
from licensecheck.sources._content import too_large

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: Below this many bytes nothing is a bomb, however well it was packed.
RATIO_FLOOR = 1 << 20

_CHUNK = 1 << 16

#: What the libraries raise for damaged data.
DAMAGE = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError)


@dataclass(slots=True)
class Meter:
    """Holds what comes out against what went in; raises LimitExceeded."""

    uri: str
    limit: int
    ratio: int
    packed: Callable[[], int]
    size: int = 0

    def add(self, count: int) -> None:
        self.size += count
        if self.size > self.limit:
            raise LimitExceeded(too_large(self.limit), self.uri)
        if self.size > max(RATIO_FLOOR, self.ratio * self.packed()):
            told = f"unpacks to more than {self.ratio} times its size, the limit"
            raise LimitExceeded(f"{told}: a bomb?", self.uri)


class Bounded(io.RawIOBase):
    """The file *inner* while it unpacks, with every byte that comes out told to *meter*."""

    def __init__(self, inner: BinaryIO, meter: Meter) -> None:
        super().__init__()
        self._inner, self._meter = inner, meter
        self._reached = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._inner.tell()

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        data = self._inner.read(min(len(view), _CHUNK))
        view[: len(data)] = data
        self._count()
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to *offset* by reading up to it: to skip a bomb is to unpack it."""
        if whence != io.SEEK_SET:
            raise OSError("only from the start")
        while self.tell() < offset:
            if not self._inner.read(min(_CHUNK, offset - self.tell())):
                break
            self._count()
        return self._inner.seek(offset)

    def _count(self) -> None:
        # What is read a second time was paid for the first time.
        if self.tell() > self._reached:
            self._meter.add(self.tell() - self._reached)
            self._reached = self.tell()


def unpacked(stream: IO[bytes], meter: Meter, wanted: int | None = None) -> bytes:
    """Read *stream*, all of it or the first *wanted* bytes, in chunks.

    Raises LimitExceeded, or ReadError for damaged data.
    """
    chunks: list[bytes] = []
    try:
        if wanted is not None:
            return stream.read(wanted)
        while chunk := stream.read(_CHUNK):
            meter.add(len(chunk))
            chunks.append(chunk)
    except DAMAGE as error:
        raise damaged(error, meter.uri) from error
    return b"".join(chunks)


def damaged(error: Exception, uri: str) -> ReadError:
    told = " ".join(str(error).split()) or type(error).__name__
    return ReadError(f"damaged: {told[:200]}", uri)


def refuse_large(entry: Entry, size: int, limits: Limits) -> None:
    """Raise LimitExceeded for a container of *size* bytes that is larger than all it may hold."""
    if size > limits.archive_size:
        raise LimitExceeded(too_large(limits.archive_size, size), entry.uri)
