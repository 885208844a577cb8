"""JSON lines in the form `result-1`: a header, then a line for each document.

For results of any size, and for tools: every line stands alone.  `read_result` takes such
a file back into the values it was written from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, BinaryIO

from licensecheck.errors import ReadError
from licensecheck.extend import Report
from licensecheck.model.result import DocumentResult, Header, ScanResult, Skip
from licensecheck.model.text import Place
from licensecheck.reports import _result1


def write(result: ScanResult, out: BinaryIO) -> None:
    out.writelines(lines(result))


def lines(result: ScanResult) -> Iterator[bytes]:
    """Yield the lines of the file, each with its end."""
    yield _result1.dumps(_result1.header(result)) + b"\n"
    for document in result.documents:
        yield _result1.dumps(_result1.document(document)) + b"\n"


def digest(result: ScanResult) -> str:
    """Give the SHA-256 of the file that `write` writes: what a report says it was made from."""
    whole = sha256()
    for line in lines(result):
        whole.update(line)
    return whole.hexdigest()


def read_result(data: Iterable[bytes], uri: str = "result.jsonl") -> ScanResult:
    """Make a result of the lines of such a file; an empty line is passed over.

    The header may be missing (its values are then empty).  Raises ReadError, naming the
    line of *uri*, for a line that is not of this form.
    """
    head = Header(tool="", as_of="")
    skips: tuple[Skip, ...] = ()
    documents: list[DocumentResult] = []
    for number, line in enumerate(data, start=1):
        if not line.strip():
            continue
        read = _read_line(line, uri, number)
        if isinstance(read, DocumentResult):
            documents.append(read)
        else:
            head, skips = read
    return ScanResult(head, tuple(documents), skips)


def _read_line(
    line: bytes, uri: str, number: int
) -> DocumentResult | tuple[Header, tuple[Skip, ...]]:
    try:
        value: dict[str, Any] = json.loads(line)
        if "uri" in value:
            return _result1.read_document(value)
        return _result1.read_header(value)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        told = f"{type(error).__name__}: {error}"
        reason = f"not a line of the form {_result1.SCHEMA!r}: {told}"
        raise ReadError(reason, uri, Place(line=number)) from error


REPORT = Report(
    name="jsonl", title="JSON lines, one a document (result-1)", suffix=".jsonl", write=write
)
