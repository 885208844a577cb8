"""Read the metadata at the head of a Markdown file: YAML between `---`, TOML between `+++`.

YAML is taken as the events of its parser, never as objects: an alias that stands for a
thousand others costs nothing, and every value keeps its line.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

from licensecheck.readers._json import escape

#: A head longer than this is no head.
_LONGEST = 65_536

_DEEPEST = 64

_BRACKET = re.compile(r"[\[\]{}]")
_DASHES = re.compile(r"(?:[-?:] )+")

_YAML = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = re.compile(
    r"\ufeff?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)


class Value(NamedTuple):
    """A scalar: its names from the outermost in, its pointer, its words and their offset.

    `start` is an offset into the whole text, None where the parser tells none.
    """

    names: tuple[str, ...]
    path: str
    value: str
    start: int | None


class Head(NamedTuple):
    """The front matter: its values, where the body begins, and what was wrong with it."""

    values: tuple[Value, ...]
    end: int
    mistake: str | None = None


def head_of(text: str) -> Head:
    """Read the front matter of *text*.  One that is wrong is left in the body, and told."""
    if match := _YAML.match(text, 0, _LONGEST):
        return _read(_yaml, text, match)
    if match := _TOML.match(text, 0, _LONGEST):
        return _read(_toml, text, match)
    return Head((), 0)


def _read(parse: Any, text: str, match: re.Match[str]) -> Head:
    try:
        return Head(tuple(parse(text, match.start(1), match.end(1))), match.end())
    except ValueError as error:
        told = " ".join(str(error).split())
        return Head((), 0, f"front matter read as text: {told[:160]}")


def _yaml(text: str, start: int, end: int) -> Iterator[Value]:
    """Yield the scalars of the YAML between two offsets; raises ValueError."""
    import yaml

    if _depth(text, start, end) > _DEEPEST:
        raise ValueError("nested too deeply")
    try:
        yield from _Scalars(text, start).of(yaml.parse(text[start:end], Loader=yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 2})" if mark else ""
        problem = getattr(error, "problem", None) or "not YAML"
        raise ValueError(f"{problem}{where}") from error


def _depth(text: str, start: int, end: int) -> int:
    """Give an upper bound of how deep the YAML is nested: its parser pays by the square."""
    depth = deepest = 0
    for mark in _BRACKET.findall(text, start, end):
        depth += 1 if mark in "[{" else -1
        deepest = max(deepest, depth)
    dashes = max((len(row) // 2 for row in _DASHES.findall(text, start, end)), default=0)
    return max(deepest, dashes)


class _Scalars:
    """Turns the events of a YAML parser into values, with a stack for the nesting."""

    def __init__(self, text: str, start: int) -> None:
        self._text, self._offset = text, start
        self._frames: list[_Frame] = []

    def of(self, events: Any) -> Iterator[Value]:
        import yaml

        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                yield from self._scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._begin(is_map=isinstance(event, yaml.MappingStartEvent))
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end()
            elif isinstance(event, yaml.AliasEvent):
                self._begin(is_map=False)
                self._end()

    def _begin(self, *, is_map: bool) -> None:
        above = self._frames[-1] if self._frames else None
        is_key = above is not None and above.is_map and above.key is None
        names, path = self._member()
        self._frames.append(_Frame(names, path, is_map, is_key))

    def _end(self) -> None:
        frame = self._frames.pop()
        if frame.is_key:  # what was read is a key without a name: its value comes next
            self._frames[-1].key = ""

    def _scalar(self, event: Any) -> Iterator[Value]:
        frame = self._frames[-1] if self._frames else None
        if frame and frame.is_map and frame.key is None:
            frame.key = event.value
            return
        names, path = self._member()
        at = self._offset + event.start_mark.index
        quoted = self._text[at : at + 1] in {'"', "'"}
        yield Value(names, path, event.value, at + 1 if quoted else at)

    def _member(self) -> tuple[tuple[str, ...], str]:
        """Name the value that begins, and give its path."""
        if not self._frames:
            return (), "/front-matter"
        frame = self._frames[-1]
        if not frame.is_map:
            frame.count += 1
            return frame.names, f"{frame.path[:400]}/{frame.count - 1}"
        key, frame.key = frame.key or "", None
        return (*frame.names[-3:], key), f"{frame.path[:400]}/{escape(key[:400])}"


class _Frame:
    """An open collection: its name, its kind, and the key whose value is awaited."""

    __slots__ = ("count", "is_key", "is_map", "key", "names", "path")

    def __init__(self, names: tuple[str, ...], path: str, is_map: bool, is_key: bool) -> None:
        self.names, self.path = names, path
        self.is_map, self.is_key = is_map, is_key
        self.key: str | None = None
        self.count = 0


def _toml(text: str, start: int, end: int) -> Iterator[Value]:
    """Yield the strings and numbers of the TOML between two offsets; raises ValueError."""
    source = text[start:end]
    try:
        top = tomllib.loads(source.replace("\r\n", "\n"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    pending: list[tuple[tuple[str, ...], str, Any]] = [((), "/front-matter", top)]
    while pending:
        names, path, value = pending.pop()
        if isinstance(value, dict):
            inner = [((*names, key), f"{path}/{escape(key)}", it) for key, it in value.items()]
            pending.extend(reversed(inner))
        elif isinstance(value, list):
            members = [(names, f"{path}/{at}", it) for at, it in enumerate(value)]
            pending.extend(reversed(members))
        else:
            # The parser tells no places: words that stand there once have been found.
            words = str(value)
            at = source.find(words) if source.count(words) == 1 else -1
            yield Value(names, path, words, start + at if at >= 0 else None)
