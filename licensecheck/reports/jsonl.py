"""JSON lines in the form `result-1`: a header, then a line for each document.

For results of any size, and for tools: every line stands alone.  `read_result` takes such
a file back into the values it was written from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from licensecheck.errors import ReadError
from licensecheck.extend import Report
from licensecheck.model.result import DocumentResult, Header, ScanResult, Skip
from licensecheck.model.text import Place
from licensecheck.reports import _result1


def write(result: ScanResult, out: BinaryIO) -> None:
    out.write(_result1.dumps(_result1.header(result)) + b"\n")
    out.writelines(_result1.dumps(_result1.document(it)) + b"\n" for it in result.documents)


def read_result(lines: Iterable[bytes], uri: str = "result.jsonl") -> ScanResult:
    """Make a result of the *lines* of such a file; an empty line is passed over.

    The header may be missing (its values are then empty).  Raises ReadError, naming the
    line of *uri*, for a line that is not of this form.
    """
    head = Header(tool="", as_of="")
    skips: tuple[Skip, ...] = ()
    documents: list[DocumentResult] = []
    for number, line in enumerate(lines, start=1):
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
