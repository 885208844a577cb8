"""Read plain text, code point for code point, so that lines and columns are those of the file."""

from __future__ import annotations

from licensecheck.model.text import Document, Part, Place, Role
from licensecheck.readers._text import TextReader, text_of

MEDIA_TYPE = "text/plain"


def read(data: bytes, uri: str) -> Document:
    text = text_of(data, uri).text
    return Document.build(uri, MEDIA_TYPE, (Part(text, Role.BODY, Place(line=1, column=1)),))


READER = TextReader(
    name="plain",
    title="plain text",
    suffixes=(".txt", ".text", ".asc", ".log", ".csv", ".tsv", ".srt", ".vtt", ".rst", ".adoc"),
    read=read,
)
