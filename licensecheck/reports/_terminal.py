"""Words for a terminal: safe to print, as wide as they look, coloured only where wanted.

What was scanned was written by strangers.  A control character could move the cursor or
change the title of the window, and a hidden direction mark can make a line say something
else than the file: both are shown by their code point and never sent.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from licensecheck.model.decision import Outcome

# Joiners shape words of Persian, Hindi and emoji; every other format character hides.
_JOINERS = "\u200c\u200d\ufe0f"
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})

#: A sign and a word for each outcome, from the strictest; never the colour alone.
SIGNS = {
    Outcome.PROHIBITED: "✗",
    Outcome.PERMISSION_REQUIRED: "!",
    Outcome.CONDITIONAL: "△",
    Outcome.PERMITTED: "✓",
    Outcome.UNKNOWN: "?",
}

# Blue and red rather than green and red: told apart by colour-blind readers too.
_CODES = {
    Outcome.PROHIBITED: "1;31",
    Outcome.PERMISSION_REQUIRED: "35",
    Outcome.CONDITIONAL: "33",
    Outcome.PERMITTED: "34",
    Outcome.UNKNOWN: "2",
}


@dataclass(frozen=True, slots=True)
class Style:
    """How wide a line may be, in columns, and how a stretch of it is dressed."""

    width: int = 100

    def outcome(self, text: str, outcome: Outcome) -> str:  # noqa: ARG002 - see Coloured
        return text

    def strong(self, text: str) -> str:
        return text

    def faint(self, text: str) -> str:
        return text


@dataclass(frozen=True, slots=True)
class Coloured(Style):
    """For a terminal that understands ANSI colours."""

    def outcome(self, text: str, outcome: Outcome) -> str:
        return _dressed(text, _CODES[outcome])

    def strong(self, text: str) -> str:
        return _dressed(text, "1")

    def faint(self, text: str) -> str:
        return _dressed(text, "2")


def _dressed(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def visible(text: str) -> str:
    """Put *text* on one line, with what cannot be seen written as `[U+202E]`."""
    return "".join(map(_shown, " ".join(text.split())))


def _shown(char: str) -> str:
    if char.isascii() and char.isprintable():
        return char
    if char in _JOINERS or unicodedata.category(char) not in _HIDDEN:
        return char
    return f"[U+{ord(char):04X}]"


def width(text: str) -> int:
    """Count the columns *text* takes in a terminal (UAX #11; marks take none)."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if char in _JOINERS or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def pad(text: str, columns: int) -> str:
    """Fill *text* up with blanks to *columns*."""
    return text + " " * (columns - width(text))


def shortened(text: str, columns: int) -> str:
    """Cut the middle out of *text*, if it must be, so that it takes at most *columns*."""
    if width(text) <= columns:
        return text
    head = _fitting(text, (columns - 1) // 2)
    tail = _fitting(text[::-1], columns - 1 - width(head))[::-1]
    return f"{head}…{tail}"


def wrap(text: str, columns: int) -> list[str]:
    """Break *text* into lines of at most *columns*, at blanks, or inside a word too wide."""
    lines: list[str] = []
    line, used = "", 0
    for piece in _pieces(text.split(), columns):
        size = width(piece)
        if line and used + 1 + size > columns:
            lines.append(line)
            line, used = piece, size
        elif line:
            line, used = f"{line} {piece}", used + 1 + size
        else:
            line, used = piece, size
    return [*lines, line] if line else lines


def indented(text: str, columns: int, first: str = "", rest: str | None = None) -> list[str]:
    """Break *text* as `wrap` does, put *first* before its first line and *rest* before others.

    Without *rest*, the others are set in as far as the first.
    """
    hang = " " * width(first) if rest is None else rest
    lines = wrap(text, max(columns - max(width(first), width(hang)), 20)) or [""]
    return [(hang if at else first) + line for at, line in enumerate(lines)]


def _pieces(words: Iterable[str], columns: int) -> Iterator[str]:
    """Yield the words, those that fit on no line (Chinese has no blanks) cut to fit."""
    for word in words:
        start, used = 0, 0
        for at, char in enumerate(word):
            size = _columns(char)
            if used + size > columns and at > start:
                yield word[start:at]
                start, used = at, 0
            used += size
        yield word[start:]


def _fitting(text: str, columns: int) -> str:
    """Give as much of the start of *text* as *columns* hold, marks with their letter."""
    used = 0
    for at, char in enumerate(text):
        used += _columns(char)
        if used > columns:
            return text[:at]
    return text
