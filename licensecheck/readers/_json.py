"""Find every string and number of a JSON text, with its pointer and its place.

The standard library's parser keeps neither places nor the first of two equal names, and it
recurses.  This one walks; it also goes on after a mistake, which it reports in passing, since
one web page in fifty holds JSON-LD that is not JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

#: A pointer longer than this ends in an ellipsis: whoever nests chooses the depth.
_LONGEST_PATH = 400

_TOKEN = re.compile(
    r"""[ \t\n\r\ufeff]*+(?:
    "([^"\\]*+(?:\\.[^"\\]*+)*+)"  # 1: a string
    | ([{}\[\],:])                 # 2: punctuation
    | ([-+.\w]++)                  # 3: a number or a word
    | (\Z)                         # 4: the end
    | (.)                          # 5: anything else
    )""",
    re.VERBOSE | re.DOTALL,
)
#: The commonest run of tokens at one go: a name, a colon, a scalar and what may follow.
_MEMBER = re.compile(
    r"""[ \t\n\r]*+"([^"\\]*+)"[ \t\n\r]*+:[ \t\n\r]*+
    (?:"([^"\\]*+)"|(-?\d+(?:\.\d+)?|true|false|null))[ \t\n\r]*+(?:(,)|(?=[}]))""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_LONE = re.compile("[\ud800-\udfff]")


class Node:
    """An object or an array.

    `name` is the name it has as a member; the members of an array share that of the array.
    """

    __slots__ = ("count", "is_array", "name", "parent", "path")

    def __init__(self, parent: Node | None, name: str, path: str, is_array: bool) -> None:
        self.parent, self.name, self.path = parent, name, path
        self.is_array = is_array
        self.count = 0

    def owner(self) -> Node | None:
        """Give the object this lies in, whatever arrays are between."""
        node = self.parent
        while node is not None and node.is_array:
            node = node.parent
        return node


class Leaf(NamedTuple):
    """A string (or, with `is_text` false, a number or a word) and where it stands.

    `start` and `end` are offsets of what is written, without the quotes; `value` is what it
    means.
    """

    node: Node
    name: str
    path: str
    value: str
    is_text: bool
    start: int
    end: int


class Fault(NamedTuple):
    """A mistake against the grammar."""

    offset: int
    reason: str


class _Expect(Enum):
    VALUE = auto()
    NAME = auto()
    COLON = auto()
    COMMA = auto()


def escape(name: str) -> str:
    """Write *name* as a JSON Pointer does (RFC 6901)."""
    if "~" not in name and "/" not in name:
        return name
    return name.replace("~", "~0").replace("/", "~1")


def leaves(text: str, start: int = 0, end: int | None = None) -> Iterator[Leaf | Fault]:
    """Yield the leaves of *text* between two offsets, in their order, and the faults.

    Several values one after another (JSON lines) are read as the members of an array.  A
    comma before a closing bracket, and control characters in strings, are let pass.
    """
    return _Walk(text, start, len(text) if end is None else end).steps()


class _Walk:
    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._at, self._end = text, start, end
        self._top = Node(None, "", "", is_array=True)
        self._node = self._top
        self._name = ""
        self._expect = _Expect.VALUE
        self._single = not _several(text, start, end)

    def steps(self) -> Iterator[Leaf | Fault]:
        while True:
            while self._expect is _Expect.NAME and (
                member := _MEMBER.match(self._text, self._at, self._end)
            ):
                yield self._whole_member(member)
            match = _TOKEN.match(self._text, self._at, self._end)
            if match is None or match[4] is not None:
                break
            self._at = match.end()
            if match[5] == '"':
                yield Fault(match.start(5), "a string without an end")
                return
            yield from self._token(match)
        yield from self._last()

    def _whole_member(self, match: re.Match[str]) -> Leaf:
        self._name, text, word, comma = match.groups()
        self._at = match.end()
        name, path = self._member()
        self._expect = _Expect.NAME if comma else _Expect.COMMA
        start, end = match.span(3 if text is None else 2)
        value = word if text is None else text
        return Leaf(self._node, name, path, value, text is not None, start, end)

    def _token(self, match: re.Match[str]) -> Iterator[Leaf | Fault]:
        if match[2]:
            yield from self._punctuation(match[2], match.start(2))
        elif match[1] is not None:
            yield from self._string(match)
        elif match[3]:
            yield from self._word(match)
        else:
            yield Fault(match.start(5), f"unexpected {match[5]!r}")

    def _last(self) -> Iterator[Fault]:
        if self._node is not self._top:
            yield Fault(self._end, "it ends before its last bracket")
        elif not self._top.count:
            yield Fault(self._end, "nothing in it")

    def _string(self, match: re.Match[str]) -> Iterator[Leaf | Fault]:
        start, end = match.span(1)
        value = self._unescaped(match[1])
        if value is None:
            yield Fault(start, "a backslash before something it cannot escape")
            value = match[1]
        if self._expect is _Expect.COMMA and not self._node.is_array:
            yield Fault(start - 1, "a name without a comma before it")
            self._expect = _Expect.NAME
        if self._expect is _Expect.NAME:
            self._name, self._expect = value, _Expect.COLON
            return
        if self._expect is not _Expect.VALUE and self._node is not self._top:
            yield Fault(start - 1, "a string where none is expected")
        yield self._leaf(value, start, end, is_text=True)

    def _word(self, match: re.Match[str]) -> Iterator[Leaf | Fault]:
        start, end = match.span(3)
        known = match[3] in {"true", "false", "null"} or _NUMBER.fullmatch(match[3])
        misplaced = self._expect is not _Expect.VALUE and self._node is not self._top
        if not known or misplaced:
            yield Fault(start, f"unexpected {match[3][:20]!r}")
        yield self._leaf(match[3], start, end, is_text=False)

    def _leaf(self, value: str, start: int, end: int, *, is_text: bool) -> Leaf:
        node = self._node
        name, path = self._member()
        self._expect = _Expect.COMMA
        return Leaf(node, name, path, value, is_text, start, end)

    def _punctuation(self, mark: str, offset: int) -> Iterator[Fault]:
        if mark == ",":
            fits = self._expect is _Expect.COMMA
            self._expect = _Expect.VALUE if self._node.is_array else _Expect.NAME
        elif mark == ":":
            fits = self._expect is _Expect.COLON
            self._expect = _Expect.VALUE
        elif mark in "{[":
            fits = self._expect is _Expect.VALUE or self._node is self._top
            self._push(mark)
        else:
            fits = self._pop(mark)
        if not fits:
            yield Fault(offset, f"unexpected {mark!r}")

    def _push(self, mark: str) -> None:
        name, path = self._member()
        self._node = Node(self._node, name, path, is_array=mark == "[")
        self._expect = _Expect.VALUE if mark == "[" else _Expect.NAME

    def _pop(self, mark: str) -> bool:
        ready = self._expect in {_Expect.COMMA, _Expect.NAME} or (
            self._expect is _Expect.VALUE and self._node.is_array
        )
        fits = ready and self._node is not self._top and self._node.is_array == (mark == "]")
        self._node = self._node.parent or self._top
        self._expect = _Expect.COMMA
        return fits

    def _member(self) -> tuple[str, str]:
        """Name the next member of the current node, and give its path."""
        node = self._node
        node.count += 1
        if node is self._top and self._single:
            return "", ""
        if len(node.path) > _LONGEST_PATH:
            path = node.path if node.path.endswith("…") else f"{node.path}/…"
        else:
            key = str(node.count - 1) if node.is_array else escape(self._name[:_LONGEST_PATH])
            path = f"{node.path}/{key}"
        return (node.name if node.is_array else self._name), path

    @staticmethod
    def _unescaped(raw: str) -> str | None:
        if "\\" not in raw:
            return raw
        try:
            value: str = json.loads(f'"{raw}"', strict=False)
        except ValueError:
            return None
        return _LONE.sub("\ufffd", value)


def _several(text: str, start: int, end: int) -> bool:
    """Say whether the text looks like JSON lines: the first ends where another value begins."""
    line_end = text.find("\n", start, end)
    first = text[start : line_end if line_end >= 0 else end].strip()
    rest = text[line_end:end].lstrip()[:1] if line_end >= 0 else ""
    return first[-1:] in {"}", "]"} and rest in {"{", "["} and first[:1] in {"{", "["}
