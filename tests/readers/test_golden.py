"""Whole documents: what each reader makes of a file written for it.

Beside `NAME.SUFFIX` lies `NAME.SUFFIX.expected`, the document in lines a person can review.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from licensecheck.model.text import Document
from licensecheck.readers import read_with_notes

GOLDEN = Path(__file__).parents[1] / "golden" / "readers"
FILES = sorted(it for it in GOLDEN.glob("*/*") if it.suffix != ".expected")


def told(path: Path) -> str:
    document, notes = read_with_notes(path.read_bytes(), path.name)
    lines = [f"{document.media_type} {document.language} {document.size} bytes"]
    lines += [f"note: {note.reason} [{note.severity}, {note.stage}]" for note in notes]
    lines += blocks(document)
    lines += [
        f"declared {it.field} = {it.value!r} at {it.path} of {it.subject}"
        for it in document.declared
    ]
    return "\n".join(lines) + "\n"


def blocks(document: Document) -> Iterator[str]:
    for block in document.blocks:
        place = block.place
        where = f"{place.path or '-'} {place.line or '-'}:{place.column or '-'}"
        yield f"{block.role} of {block.subject} at {where}"
        yield f"    {block.span.of(document.text)!r}"


@pytest.mark.parametrize("path", FILES, ids=lambda it: it.name)
def test_a_file_gives_the_document_it_should(
    path: Path, request: pytest.FixtureRequest
) -> None:
    expected = path.with_name(f"{path.name}.expected")
    if request.config.getoption("--update-golden", default=False):
        expected.write_text(told(path), encoding="utf-8")
    assert told(path) == expected.read_text(encoding="utf-8")


def test_there_is_a_golden_file_for_every_reader() -> None:
    from licensecheck.readers import readers

    assert {it.parent.name for it in FILES} == set(readers())
