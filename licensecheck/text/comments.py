"""The signs that make lines comments: `//`, `#`, `*`, `;`, `--`, `dnl`, and so on.

They stand between the words of a sentence that goes over several lines, and are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from licensecheck.model.text import Span

#: A sign at the start of a line, with a blank or nothing behind it.
_SIGNED = re.compile(
    r"""^[^\S\n]*(?P<sign>//[/!]?|\#+|;+|--|%+|!|dnl|rem|\.\\"|/\*+!?|\*+(?!/))(?=\s|$)""",
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
#: How many lines under the same sign are a comment; one alone may be anything.
_LEAST = 2


def comment_signs(source: str, within: Span) -> tuple[Span, ...]:
    """Give the comment signs in the span of *source*, in order."""
    found = _SIGNED.finditer(source, within.start, within.end)
    return tuple(Span(*m.span("sign")) for run in _runs(source, found) for m in run)


def _runs(source: str, found: Iterator[re.Match[str]]) -> Iterator[tuple[re.Match[str], ...]]:
    """Yield the signed lines that follow one another under one sign, where they are a comment."""
    rows: list[tuple[int, re.Match[str]]] = []
    last = None
    for number, match in enumerate(found):
        near = last is not None and source.count("\n", last.end(), match.start("sign")) == 1
        same = near and last is not None and _kind(last) == _kind(match)
        rows.append((rows[-1][0] if same else number, match))
        last = match
    for _, group in groupby(rows, key=lambda row: row[0]):
        run = tuple(match for _, match in group)
        if len(run) >= _LEAST and _is_comment(source, run):
            yield run


def _kind(match: re.Match[str]) -> str:
    """Name the sign, however often it is repeated; `/*` opens what `*` goes on with."""
    return match["sign"].lstrip("/").lower()[:1] or "/"


def _is_comment(source: str, run: tuple[re.Match[str], ...]) -> bool:
    """Tell a comment from a list, whose every asterisk or dash has an item behind it."""
    if _kind(run[0]) not in {"*", "-", "!"}:
        return True
    opened = run[0]["sign"].startswith("/")
    empty = any(source[m.end() : m.end() + 1] in {"\n", "\r", ""} for m in run)
    return opened or empty
