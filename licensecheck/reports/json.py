"""One JSON object in the form `result-1`: the header, and all documents in it.

For results that fit into memory and are looked at whole; `jsonl` is for the others.
"""

from __future__ import annotations

from typing import BinaryIO

from licensecheck.extend import Report
from licensecheck.model.result import ScanResult
from licensecheck.reports import _result1


def write(result: ScanResult, out: BinaryIO) -> None:
    """Write the object; each document stands on a line of its own, for `diff` and for eyes."""
    out.write(_result1.dumps(_result1.header(result))[:-1] + b',"documents":[')
    separator = b"\n"
    for document in result.documents:
        out.write(separator + _result1.dumps(_result1.document(document)))
        separator = b",\n"
    out.write(b"\n]}\n")


REPORT = Report(name="json", title="one JSON object (result-1)", suffix=".json", write=write)
