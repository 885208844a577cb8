"""Open zip archives (PKWARE APPNOTE 6.3), but not the documents that are zips inside."""

from __future__ import annotations

import os
import struct
import weakref
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from licensecheck.errors import LimitExceeded, ReadError
from licensecheck.extend import Container, Entry, Limits
from licensecheck.model.result import Problem, Skip, Stage
from licensecheck.sources._containers._bounded import (
    DAMAGE,
    Meter,
    damaged,
    refuse_large,
    unpacked,
)
from licensecheck.sources._content import opened, too_large
from licensecheck.sources._names import printable

#: Documents, for readers to read: one work each, not a folder of files.
_DOCUMENTS = (
    *(".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".xltx", ".pptx", ".pptm", ".potx"),
    *(".ppsx", ".vsdx", ".odt", ".ods", ".odp", ".odg", ".ott", ".epub", ".pages"),
    *(".numbers", ".key", ".idml", ".wacz"),
)
#: Their first member, where its name stands in the first bytes.
_DOCUMENT_MEMBERS = (b"mimetypeapplication/", b"[Content_Types].xml", b"_rels/.rels")
_NAME_AT = 30

_LOCAL = b"PK\x03\x04"
_DIRECTORY = b"PK\x01\x02"
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65_535
#: Bytes of the directory an entry takes at the least.
_DIRECTORY_ENTRY = 46
_BROKEN = (*DAMAGE, zipfile.BadZipFile, NotImplementedError, struct.error)
_ENCRYPTED = 0x1
_UTF8 = 0x800


@dataclass(frozen=True, slots=True)
class MemberContent:
    """The bytes of one member of an open archive."""

    archive: zipfile.ZipFile
    member: zipfile.ZipInfo
    uri: str
    limits: Limits

    def __call__(self) -> bytes:
        return self._unpacked(None)

    def head(self, size: int) -> bytes:
        return self._unpacked(size)

    def _unpacked(self, wanted: int | None) -> bytes:
        packed = self.member.compress_size
        meter = Meter(self.uri, self.limits.entry_size, self.limits.ratio, lambda: packed)
        try:
            with self.archive.open(self.member) as stream:
                return unpacked(stream, meter, wanted)
        except NotImplementedError as error:
            reason = f"packed by a method we cannot undo ({self.member.compress_type})"
            raise ReadError(reason, self.uri) from error
        except (*_BROKEN, RuntimeError) as error:
            raise damaged(error, self.uri) from error


def accepts(name: str, head: bytes) -> bool:
    if not head.startswith((_LOCAL, _END, b"PK\x07\x08")):
        return False
    if name.lower().endswith(_DOCUMENTS):
        return False
    return not any(head[_NAME_AT:].startswith(member) for member in _DOCUMENT_MEMBERS)


def entries(entry: Entry, _head: bytes, limits: Limits) -> Iterator[Entry | Problem | Skip]:
    """Yield the members by name; raises ReadError for an archive that cannot be opened."""
    archive, size = _opened(entry, limits)
    members = archive.infolist()
    if sum(member.compress_size for member in members) > size:
        told = "its members take more room than it has: they overlap, as in a bomb"
        raise LimitExceeded(told, entry.uri)
    for name, member in sorted(((_name(it), it) for it in members), key=lambda it: it[0]):
        if not name.endswith("/"):
            yield _step(archive, member, f"{entry.uri}!{name}", limits)


def _opened(entry: Entry, limits: Limits) -> tuple[zipfile.ZipFile, int]:
    raw = opened(entry)
    try:
        size = raw.seek(0, os.SEEK_END)
        refuse_large(entry, size, limits)
        _refuse_crowd(raw, size, entry, limits)
        archive = _archive(raw)
    except _BROKEN as error:
        raw.close()
        raise damaged(error, entry.uri) from error
    except ReadError:
        raw.close()
        raise
    # The members are read later: the file stays open as long as one of them is there.
    weakref.finalize(archive, raw.close)
    return archive, size


def _archive(raw: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(raw)
    except UnicodeDecodeError:
        # One name that is marked as UTF-8 and is not would cost the whole archive.
        return zipfile.ZipFile(cast("BinaryIO", _Unmarked(raw)))


class _Unmarked:
    """The file of an archive, with names no longer marked as UTF-8 where they are not."""

    def __init__(self, raw: BinaryIO) -> None:
        self.seek, self.tell, self._read = raw.seek, raw.tell, raw.read

    def read(self, size: int = -1, /) -> bytes:
        data = self._read(size)
        if data.startswith(_DIRECTORY):
            return _unmarked(data)
        if data.startswith(_LOCAL) and len(data) == _NAME_AT:
            return self._header(data)
        return data

    def seekable(self) -> bool:
        return True

    def _header(self, header: bytes) -> bytes:
        """Give the header before a member's data, by the name that follows it."""
        here = self.tell()
        (length,) = struct.unpack_from("<H", header, 26)
        name = self._read(length)
        self.seek(here)
        return header if _is_utf8(name) else _cleared(header, 6)


def _unmarked(directory: bytes) -> bytes:
    at, entries = 0, []
    while directory.startswith(_DIRECTORY, at) and at + _DIRECTORY_ENTRY <= len(directory):
        lengths = struct.unpack_from("<3H", directory, at + 28)
        start = at + _DIRECTORY_ENTRY
        end = start + sum(lengths)
        entry = directory[at:end]
        name = directory[start : start + lengths[0]]
        entries.append(entry if _is_utf8(name) else _cleared(entry, 8))
        at = end
    return b"".join((*entries, directory[at:]))


def _cleared(header: bytes, offset: int) -> bytes:
    """Take the mark for UTF-8 from the flags at *offset*."""
    (flags,) = struct.unpack_from("<H", header, offset)
    marked = struct.pack("<H", flags & ~_UTF8)
    return header[:offset] + marked + header[offset + len(marked) :]


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True


def _refuse_crowd(raw: BinaryIO, size: int, entry: Entry, limits: Limits) -> None:
    """Raise LimitExceeded before a directory of too many entries is read into memory."""
    raw.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = raw.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        return
    (directory,) = struct.unpack_from("<L", tail, at + 12)
    # A directory of 4 GiB and more is told elsewhere, and is too much in any case.
    if directory > 4 * _DIRECTORY_ENTRY * limits.archive_entries:
        told = f"a directory of {directory:,} bytes, too much for {limits.archive_entries:,}"
        raise LimitExceeded(f"{told} entries, the limit", entry.uri)


def _name(member: zipfile.ZipInfo) -> str:
    """Give the name in its own charset: many packers write UTF-8 and do not say so."""
    name = member.orig_filename
    if not member.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = member.orig_filename
    return printable(name.replace("\\", "/"))


def _step(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, uri: str, limits: Limits
) -> Entry | Problem:
    if member.flag_bits & _ENCRYPTED:
        return Problem(uri, Stage.SOURCE, "encrypted: pack it again without a password")
    if member.file_size > limits.entry_size:
        return Problem(uri, Stage.SOURCE, too_large(limits.entry_size, member.file_size))
    return Entry(uri, MemberContent(archive, member, uri, limits), member.file_size)


CONTAINER = Container(name="zip", accepts=accepts, entries=entries)
