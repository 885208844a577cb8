"""Documents of bytes, one module for each format that can be read.

A module defines `READER`, a `licensecheck.extend.Reader`; the file being here is all there is
to adding one.  A reader looks at nothing but the bytes it is given: no network, no other file.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from licensecheck.errors import DecodeError, ReadError
from licensecheck.extend import Reader, discover
from licensecheck.model.result import Problem, Severity, Stage
from licensecheck.model.text import Document
from licensecheck.readers._text import notes
from licensecheck.text.decode import seems

#: How much of the data a reader is chosen by.
_HEAD = 4_096

_EMPTY = "application/x-empty"

#: What is read as plain text where nobody knows better.
_FALLBACK = "plain"

#: Documents that are zip archives inside, by suffix; their magic number says no more.
_DOCUMENTS = {
    ".docx": "a Word document",
    ".docm": "a Word document",
    ".xlsx": "an Excel workbook",
    ".xlsm": "an Excel workbook",
    ".pptx": "a PowerPoint presentation",
    ".odt": "an OpenDocument text",
    ".ods": "an OpenDocument spreadsheet",
    ".odp": "an OpenDocument presentation",
    ".epub": "an EPUB book",
    ".wacz": "a web archive (WACZ)",
}


@cache
def readers() -> dict[str, Reader]:
    """Give every reader by its name."""
    return discover(sys.modules[__name__], "READER", Reader)


def read(data: bytes, uri: str) -> Document:
    """Make a document of *data*, by the suffix of *uri* and the first bytes.

    Raises ReadError, and nothing else, for what is no text and has no reader.
    """
    return read_with_notes(data, uri)[0]


def read_with_notes(data: bytes, uri: str) -> tuple[Document, tuple[Problem, ...]]:
    """Read as `read` does, and tell with it what was lost on the way.

    The problems are notes: the document is there, all but what they name.
    """
    if not data:
        return _signed(Document.build(uri, _EMPTY, ()), data), (_empty(uri),)
    reader, document = _read(data, uri)
    return _signed(document, data), notes(reader, data, document)


def _read(data: bytes, uri: str) -> tuple[Reader, Document]:
    """Give the first reader that can read *data*, and what it read."""
    if named := _by_suffix(uri):
        return named, named.read(data, uri)
    for reader in _by_content(data[:_HEAD]):
        try:
            return reader, reader.read(data, uri)
        except ReadError:
            continue  # it looked like that format, and was not
    fallback = readers()[_FALLBACK]
    try:
        return fallback, fallback.read(data, uri)
    except DecodeError as error:
        what = _seems(data, uri)
        if what is None:
            raise
        raise ReadError(f"{what}: no reader for it", uri) from error


def _by_suffix(uri: str) -> Reader | None:
    """Give the reader with the longest suffix that *uri* ends in."""
    name = _name(uri)
    fitting = [
        (len(suffix), reader)
        for reader in readers().values()
        for suffix in reader.suffixes
        if name.endswith(suffix)
    ]
    return max(fitting, key=lambda it: it[0])[1] if fitting else None


def _by_content(head: bytes) -> Iterator[Reader]:
    return (reader for reader in readers().values() if reader.accepts(head))


def _name(uri: str) -> str:
    return uri.rpartition("!")[2].rpartition("/")[2].lower()


def _seems(data: bytes, uri: str) -> str | None:
    suffix = f".{_name(uri).rpartition('.')[2]}"
    what = seems(data[:_HEAD])
    if what == "a zip archive":
        return _DOCUMENTS.get(suffix, what)
    return what


def _signed(document: Document, data: bytes) -> Document:
    return replace(document, digest=hashlib.sha256(data).hexdigest(), size=len(data))


def _empty(uri: str) -> Problem:
    return Problem(uri, Stage.READ, "empty: nothing to read", severity=Severity.NOTE)
