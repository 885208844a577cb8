"""Cut HTML and XML into tags and text, with the offset of each.

A parser that builds a tree forgets columns and often lines, and follows whatever depth and
entities it is sent.  This makes one pass over the characters, every one of them once, and
expands nothing.  The rules are those of the HTML standard (13.2.5), as far as text goes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Generator, Iterator
from enum import Enum, auto
from typing import NamedTuple

_TAG = re.compile(r"""<(/?)([a-zA-Z_][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)>""")
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*+(?:\[[^\]]*+\])?+[^>]*+>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")

_ROW = re.compile("<*")

#: Elements whose content is no markup.  The text of the last kind is seen by a reader.
_SCRIPTS = frozenset({"script", "style"})
_RAW = _SCRIPTS | {"iframe", "noembed", "noframes", "xmp"}
_RAW_TEXT = frozenset({"title", "textarea"})
_CLOSE = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*+>", re.IGNORECASE) for name in _RAW | _RAW_TEXT
}


class Syntax(Enum):
    HTML = auto()
    XML = auto()


class Kind(Enum):
    OPEN = auto()
    CLOSE = auto()
    TEXT = auto()
    #: Text in which `&` and `<` mean themselves.
    LITERAL = auto()
    #: What stands in a script.
    RAW = auto()


class Token(NamedTuple):
    """A piece of markup.  `start` and `end` hold the text, or a tag's attributes."""

    kind: Kind
    name: str
    start: int
    end: int


def tokens(source: str, syntax: Syntax) -> Iterator[Token]:
    return _Cutter(source, syntax).tokens()


def attributes(raw: str) -> dict[str, str]:
    """Read the attributes of a tag; of two with one name the first holds."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(raw):
        found.setdefault(name.lower(), unescape(double or single or bare))
    return found


def unescape(text: str) -> str:
    """Put the characters in for the entities HTML knows; others are left as they are."""
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:  # a number of thousands of digits
        return text


class _Cutter:
    def __init__(self, source: str, syntax: Syntax) -> None:
        self._source, self._syntax = source, syntax
        self._at = 0
        # What is known not to come any more is not searched for again: that would take
        # time by the square of the length.
        self._missing: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        source, find = self._source, self._source.find
        while (start := find("<", self._at)) >= 0:
            if start > self._at:
                yield Token(Kind.TEXT, "", self._at, start)
            if match := _TAG.match(source, start):
                self._at = match.end()
                yield from self._tag(match)
            elif not (yield from self._other(start)):
                break
        if self._at < len(source):
            yield Token(Kind.TEXT, "", self._at, len(source))

    def _tag(self, match: re.Match[str]) -> Iterator[Token]:
        slash, name, raw = match.groups()
        start, end = match.span(3)
        is_html = self._syntax is Syntax.HTML
        name = name.lower() if is_html else name
        if slash:
            yield Token(Kind.CLOSE, name, start, end)
            return
        yield Token(Kind.OPEN, name, start, end)
        if name in _CLOSE and is_html:
            yield from self._raw(name, is_empty=raw.endswith("/"))

    def _raw(self, name: str, *, is_empty: bool) -> Iterator[Token]:
        """Yield the content of an element that holds no markup, and its end."""
        start = self._at
        if is_empty:  # a page that was saved as XML
            yield Token(Kind.CLOSE, name, start, start)
            return
        close = None if name in self._missing else _CLOSE[name].search(self._source, start)
        if close is None and name not in _SCRIPTS:
            self._missing.add(name)
            return
        end = close.start() if close else len(self._source)
        self._at = close.end() if close else len(self._source)
        yield Token(Kind.TEXT if name in _RAW_TEXT else Kind.RAW, name, start, end)
        yield Token(Kind.CLOSE, name, end, end)

    def _other(self, start: int) -> Generator[Token, None, bool]:
        """Deal with a `<` that begins no tag; say whether more can come after it."""
        first, second = self._source[start + 1 : start + 2], self._source[start + 2 : start + 3]
        if first in {"!", "?"} and first:
            yield from self._declaration(start)
        elif first == "/" and not second.isalpha():
            self._at = self._past(">", start)
        elif first.isalpha() or first in {"/", "_"}:
            self._at = start
            return False  # a tag without an end: what is left is text
        else:
            # Of a row of them, only the last can begin a tag.
            row = _ROW.match(self._source, start)
            self._at = max(start + 1, row.end() - 1 if row else 0)
            yield Token(Kind.TEXT, "", start, self._at)
        return True

    def _declaration(self, start: int) -> Iterator[Token]:
        """Pass over a comment, a document type or an instruction; give the text of CDATA."""
        source = self._source
        if source.startswith("<!--", start):
            self._at = self._past("-->", start + 2)
        elif self._syntax is Syntax.XML and source.startswith("<![CDATA[", start):
            self._at = self._past("]]>", start)
            content = start + len("<![CDATA[")
            if source.endswith("]]>", content, self._at):
                yield Token(Kind.LITERAL, "", content, self._at - 3)
        elif match := _DOCTYPE.match(source, start):
            self._at = match.end()
        else:
            self._at = self._past(">", start)

    def _past(self, end: str, start: int) -> int:
        """Give the offset after the next *end*, or else after the next tag's end."""
        if end not in self._missing:
            at = self._source.find(end, start)
            if at >= 0:
                return at + len(end)
            self._missing.add(end)
        return self._past(">", start) if end != ">" else len(self._source)
