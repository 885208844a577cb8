"""A YAML file as plain values that remember where they stood.

Every scalar is a string: what it means is the schema's business, not YAML's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import NamedTuple, TypeAlias

from licensecheck.errors import Mistake


class Mark(NamedTuple):
    """A line and a column, both from one."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


class Scalar(NamedTuple):
    value: str
    mark: Mark


class Listing(NamedTuple):
    items: tuple[Node, ...]
    mark: Mark


class Entry(NamedTuple):
    key: Scalar
    value: Node


class Table(NamedTuple):
    """Keys and values, each key once, in the order of the file."""

    entries: tuple[Entry, ...]
    mark: Mark

    def get(self, key: str) -> Node | None:
        return next((entry.value for entry in self.entries if entry.key.value == key), None)


Node: TypeAlias = Scalar | Listing | Table


def called(node: Node) -> str:
    """Name the sort of *node* for a message."""
    if isinstance(node, Scalar):
        return "a text"
    return "a list" if isinstance(node, Listing) else "a table"


def plain(node: Node) -> object:
    """Give *node* as dicts, lists and strings."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return {entry.key.value: plain(entry.value) for entry in node.entries}


#: A file with more mistakes than this is told of no further ones.
ENOUGH = 100
#: A longer line is not shown: it would bury the message.
_LONGEST = 300


@dataclass(slots=True)
class Notes:
    """Collects the mistakes of one file; the only thing here that changes."""

    file: str
    lines: list[str]
    mistakes: list[Mistake] = field(default_factory=list)
    refused: set[Mark] = field(default_factory=set)

    @property
    def full(self) -> bool:
        return len(self.mistakes) >= ENOUGH

    def refuse(self, mark: Mark, message: str) -> None:
        """Note that what stands at *mark* was not read, so that nobody judges its value."""
        self.at(mark, message)
        self.refused.add(mark)

    def at(self, mark: Mark, message: str) -> None:
        if mark in self.refused or self.full:
            return
        line = self.lines[mark.line - 1] if mark.line <= len(self.lines) else ""
        shown = line if len(line) <= _LONGEST else ""
        self.mistakes.append(Mistake(self.file, mark.line, mark.column, message, shown))


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """Give the one of *known* that *word* was probably meant to be."""
    hits = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return hits[0] if hits else None


def near(word: str, known: tuple[str, ...]) -> str:
    """Say what may have been meant by *word*: the near miss, or all there is."""
    meant = nearest(word, known)
    if meant:
        return f"did you mean '{meant}'?"
    shown = ", ".join(known[:_LISTED])
    return f"known: {shown}{' …' if len(known) > _LISTED else ''}"


#: More names than this are no help in a message (there are hundreds of holders).
_LISTED = 20
