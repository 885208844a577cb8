"""What the readers of text formats share: the charset, and telling what it cost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from licensecheck.errors import DecodeError, LimitExceeded
from licensecheck.extend import Reader
from licensecheck.model.result import Problem, Severity, Stage
from licensecheck.model.text import Document, Part
from licensecheck.text.decode import REPLACEMENT, Decoded, decode

#: How far into the file a declaration may stand: 1,024 bytes by the HTML standard, more in life.
_HEAD = 8_192

#: A block takes about a kilobyte of memory, whatever is in it.
MOST_BLOCKS = 1_000_000

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})
    | <meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE | re.VERBOSE,
)


def text_of(data: bytes, uri: str) -> Decoded:
    """Decode *data* by whatever they declare themselves.  Raises DecodeError."""
    match = _DECLARED.search(data[:_HEAD])
    label = (match.group(1) or match.group(2)).decode("ascii") if match else None
    return decode(data, uri, label)


def limited(parts: Iterable[Part], uri: str) -> Iterator[Part]:
    """Pass *parts* on; raises LimitExceeded for more than memory should hold."""
    for count, part in enumerate(parts):
        if count >= MOST_BLOCKS:
            raise LimitExceeded(f"more than {MOST_BLOCKS:,} pieces of text, the limit", uri)
        yield part


def charset_notes(data: bytes, document: Document) -> tuple[str, ...]:
    """Say what was lost or guessed when *data* became text."""
    if REPLACEMENT not in document.text and _is_utf8(data):
        return ()
    try:
        decoded = text_of(data, document.uri)
    except DecodeError:
        return ()
    told = []
    if decoded.replaced:
        places = "place" if decoded.replaced == 1 else "places"
        were = f"bytes that are not valid {decoded.charset.upper()}"
        told.append(f"{were} in {decoded.replaced:,} {places}, shown as U+FFFD")
    if decoded.guessed:
        told.append(f"no charset declared: taken for {decoded.charset}")
    return tuple(told)


@dataclass(frozen=True, slots=True)
class TextReader(Reader):
    """A reader of a text format: what it had to leave out or to guess, it can tell.

    `notes` looks at the same bytes again, and gives reasons, none of them an error.
    """

    notes: Callable[[bytes, Document], tuple[str, ...]] = charset_notes


def notes(reader: Reader, data: bytes, document: Document) -> tuple[Problem, ...]:
    """Give what *reader* has to say about the way it read *data*."""
    if not isinstance(reader, TextReader):
        return ()
    return tuple(
        Problem(document.uri, Stage.READ, reason, severity=Severity.NOTE)
        for reason in reader.notes(data, document)
    )


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
