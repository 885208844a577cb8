"""Everything this package raises on purpose.

A message says what is wrong, where, and in words its reader can act on.  Every argument
goes to the base class: an error that cannot be pickled takes a pool of workers down.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from licensecheck.model.text import Place


class LicensecheckError(Exception):
    """The base of the others, for a caller who wants to catch them all."""


class UsageError(LicensecheckError):
    """The program was asked for something it cannot do."""


class UnknownName(UsageError):
    """There is no such *kind* of thing; the message offers the near ones."""

    def __init__(self, kind: str, name: str, known: Sequence[str]) -> None:
        super().__init__(kind, name, tuple(known))
        self.kind, self.name, self.known = kind, name, tuple(known)

    def __str__(self) -> str:
        near = get_close_matches(self.name, self.known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(self.known)}"
        return f"no {self.kind} {self.name!r}{hint}"


class ConfigError(LicensecheckError):
    """A configuration file is wrong."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in a YAML file: where (lines and columns from one), what, and its line."""

    file: str
    line: int
    column: int
    message: str
    source: str = ""

    def __str__(self) -> str:
        head = f"{self.file}:{self.line}:{self.column}: {self.message}"
        if not self.source:
            return head
        return f"{head}\n    {self.source}\n    {' ' * (self.column - 1)}^"


class PackError(LicensecheckError):
    """A rule pack is wrong; every mistake of it is told at once."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__(tuple(mistakes))
        self.mistakes = tuple(mistakes)

    def __str__(self) -> str:
        return "\n".join(map(str, self.mistakes))


class ReadError(LicensecheckError):
    """An entry could not be made into a document.  It becomes a `Problem`."""

    def __init__(self, reason: str, uri: str, place: Place | None = None) -> None:
        super().__init__(reason, uri, place)
        self.reason, self.uri, self.place = reason, uri, place

    def __str__(self) -> str:
        where = f" ({self.place})" if self.place else ""
        return f"{self.uri}: {self.reason}{where}"


class DecodeError(ReadError):
    """The bytes are no text in any charset we know."""


class LimitExceeded(ReadError):
    """Going on would cost more time or memory than an entry may."""


class ReportError(LicensecheckError):
    """A result could not be written in the form asked for."""
