"""A text and the way back to where each piece of it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import NamedTuple

#: Stands between two blocks, so that a notice may run from one into the next.
SEPARATOR = "\n\n"

#: What a block or a notice is about when nobody says otherwise: the item itself.
ITEM = "item"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in a document's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}:{self.end}")

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def gap(self, other: Span) -> int:
        """Count the code points between the two; 0 where they touch or overlap."""
        return max(other.start - self.end, self.start - other.end, 0)

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def cover(self, other: Span) -> Span:
        """Give the smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


class Role(StrEnum):
    """What a block is to the document it stands in."""

    BODY = auto()
    BYLINE = auto()
    CAPTION = auto()
    CODE = auto()
    DATELINE = auto()
    FOOTER = auto()
    HEADLINE = auto()
    NAVIGATION = auto()
    RIGHTS = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person would look for it, in the terms of the format.

    Lines and columns count from one, columns in code points; `end_column` is the column
    after the last character, as SARIF 2.1.0 (3.30.8) has it.
    """

    path: str | None = None
    page: int | None = None
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None

    def __str__(self) -> str:
        numbers = {"page": self.page, "line": self.line, "column": self.column}
        words = [f"{name} {n}" for name, n in numbers.items() if n is not None]
        return ", ".join(filter(None, [self.path, *words])) or "start"


class Part(NamedTuple):
    """A stretch of text as a reader hands it over, before it has an offset."""

    text: str
    role: Role
    place: Place
    subject: str = ITEM


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a document's text: what it is, where it was, and what it is about."""

    span: Span
    role: Role
    place: Place
    subject: str = ITEM


@dataclass(frozen=True, slots=True)
class Declared:
    """A rights field of the format itself, with its value as it was written.

    `field` is one of the canonical names: notice holder holder_id year creator credit
    source provider usage_terms instructions licence_uri web_statement licensor tdm
    tdm_policy embargo_until.  `path` is how the format names the place (a JSON pointer,
    an XPath, `meta[name=copyright]`).
    """

    field: str
    value: str
    path: str
    subject: str = ITEM


@dataclass(frozen=True, slots=True)
class Document:
    """One text with a map back to where each piece of it came from.

    `text` is the blocks joined by `SEPARATOR`; `digest` is the SHA-256 of the bytes it was
    read from, in hexadecimal, and `size` their number.
    """

    uri: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    declared: tuple[Declared, ...] = ()
    language: str | None = None
    digest: str = ""
    size: int = 0

    @classmethod
    def build(
        cls,
        uri: str,
        media_type: str,
        parts: Iterable[Part],
        declared: Iterable[Declared] = (),
        language: str | None = None,
    ) -> Document:
        """Join *parts* into one text and note where each of them lies in it."""
        blocks: list[Block] = []
        texts: list[str] = []
        start = 0
        for part in parts:
            end = start + len(part.text)
            blocks.append(Block(Span(start, end), part.role, part.place, part.subject))
            texts.append(part.text)
            start = end + len(SEPARATOR)
        joined = SEPARATOR.join(texts)
        return cls(uri, media_type, joined, tuple(blocks), tuple(declared), language)

    def block_at(self, offset: int) -> Block | None:
        """Give the block that *offset* lies in, or the one before it; None without any."""
        at = bisect_right(self.blocks, offset, key=lambda block: block.span.start)
        return self.blocks[at - 1] if at else None

    def place_of(self, span: Span) -> Place:
        """Say where *span* starts and ends in the source, down to the column where known."""
        block = self.block_at(span.start)
        if block is None:
            return Place()
        if block.place.line is None:
            return block.place
        line, column = self._position(block, span.start)
        last = self.block_at(max(span.end - 1, span.start)) or block
        end_line, end_column = (
            self._position(last, span.end) if last.place.line else (None, None)
        )
        return replace(
            block.place, line=line, column=column, end_line=end_line, end_column=end_column
        )

    def _position(self, block: Block, offset: int) -> tuple[int, int]:
        newlines = self.text.count("\n", block.span.start, offset)
        line_start = self.text.rfind("\n", block.span.start, offset) + 1
        first = line_start <= block.span.start
        column = offset - (block.span.start if first else line_start) + 1
        if first:
            column += (block.place.column or 1) - 1
        return (block.place.line or 1) + newlines, column
