"""Open tar archives, plain or packed with gzip, bzip2 or xz."""

from __future__ import annotations

import io
import os
import tarfile
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from licensecheck.errors import ReadError
from licensecheck.extend import Container, Entry, Limits
from licensecheck.model.result import Problem, Skip, Stage
from licensecheck.sources._containers import bzip2, gzip, xz
from licensecheck.sources._containers._bounded import (
    DAMAGE,
    Bounded,
    Meter,
    damaged,
    refuse_large,
)
from licensecheck.sources._containers._packed import TAR_NAMES, Opener
from licensecheck.sources._content import opened, too_large
from licensecheck.sources._names import printable

_CHUNK = 1 << 16
_MAGIC_AT = 257
_MAGIC = b"ustar"
_UNPACK: tuple[tuple[bytes, Opener], ...] = (
    (b"\x1f\x8b", gzip.unpack),
    (b"BZh", bzip2.unpack),
    (b"\xfd7zXZ\x00", xz.unpack),
)
#: RecursionError: one long-name header after another sends tarfile into recursion.
_BROKEN = (*DAMAGE, tarfile.TarError, RecursionError)


@dataclass(frozen=True, slots=True)
class MemberContent:
    """The bytes of one member of an open archive."""

    archive: tarfile.TarFile
    member: tarfile.TarInfo
    uri: str

    def __call__(self) -> bytes:
        data = self.head(self.member.size)
        if len(data) < self.member.size:
            raise damaged(EOFError("the archive ends within it"), self.uri)
        return data

    def head(self, size: int) -> bytes:
        chunks: list[bytes] = []
        try:
            stream = self.archive.extractfile(self.member)
            # In chunks: read at once, the library sets aside what the header claims.
            while stream and size and (chunk := stream.read(min(size, _CHUNK))):
                chunks.append(chunk)
                size -= len(chunk)
        except _BROKEN as error:
            raise damaged(error, self.uri) from error
        return b"".join(chunks)


def accepts(name: str, head: bytes) -> bool:
    if head[_MAGIC_AT:].startswith(_MAGIC):
        return True
    packed = any(head.startswith(magic) for magic, _ in _UNPACK)
    return packed and name.lower().endswith(TAR_NAMES)


def entries(entry: Entry, head: bytes, limits: Limits) -> Iterator[Entry | Problem | Skip]:
    """Yield the members in the order of the archive; raises ReadError where it breaks off."""
    try:
        archive = _opened(entry, head, limits)
        while member := archive.next():
            # The archive remembers every member for look-ups nobody here makes.
            archive.members.clear()  # type: ignore[attr-defined]
            if step := _step(entry, archive, member, limits):
                yield step
        _refuse_ragged_end(archive, entry)
    except _BROKEN as error:
        raise damaged(error, entry.uri) from error


def _refuse_ragged_end(archive: tarfile.TarFile, entry: Entry) -> None:
    """Raise ReadError if the archive ends otherwise than with a block of zeros or nowhere.

    tarfile takes a header it cannot read for the end, in silence.
    """
    stream = archive.fileobj
    if stream is None:
        return
    stream.seek(archive.offset)
    rest = stream.read(tarfile.BLOCKSIZE)
    if rest.strip(b"\0"):
        raise ReadError(f"damaged: no header at byte {archive.offset:,}", entry.uri)


def _opened(entry: Entry, head: bytes, limits: Limits) -> tarfile.TarFile:
    raw = opened(entry)
    size = raw.seek(0, os.SEEK_END)
    raw.seek(0)
    try:
        refuse_large(entry, size, limits)
        stream = _unpacking(
            raw, head, Meter(entry.uri, limits.archive_size, limits.ratio, raw.tell)
        )
        archive = tarfile.open(fileobj=stream, mode="r:", errors="surrogateescape")  # noqa: SIM115 - closed by the finalizer below
    except BaseException:
        raw.close()
        raise
    # The members are read later: the file stays open as long as one of them is there.
    weakref.finalize(archive, raw.close)
    return archive


def _unpacking(raw: BinaryIO, head: bytes, meter: Meter) -> BinaryIO:
    for magic, unpack in _UNPACK:
        if head.startswith(magic):
            return cast("BinaryIO", io.BufferedReader(Bounded(unpack(raw), meter)))
    return raw


def _step(
    entry: Entry, archive: tarfile.TarFile, member: tarfile.TarInfo, limits: Limits
) -> Entry | Problem | Skip | None:
    """Make a step of *member*; None for a folder, which holds nothing itself."""
    uri = f"{entry.uri}!{printable(member.name)}"
    if member.isdir():
        return None
    if not member.isfile():
        return Skip("link, device or pipe in an archive", 1)
    if member.size > limits.entry_size:
        reason = too_large(limits.entry_size, member.size)
        return Problem(uri, Stage.SOURCE, reason)
    return Entry(uri, MemberContent(archive, member, uri), member.size)


CONTAINER = Container(name="tar", accepts=accepts, entries=entries)
