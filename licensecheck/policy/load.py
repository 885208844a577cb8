"""Read the rules: YAML with marks, every mistake of every file at once.

The only module that knows YAML, and it takes little of it: no types but text, no anchors, no
tags, no merging, each key once.  What other readers would take for something else has to be
quoted, so that `no` stays Norway and `1.10` stays 1.10.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from licensecheck import shipped
from licensecheck.policy.build import assemble
from licensecheck.policy.nodes import Entry, Listing, Mark, Node, Notes, Scalar, Table, called
from licensecheck.policy.pack import Policy

__all__ = ["Policy", "builtin", "load", "parse"]

#: More than any rule needs, and less than Python's stack.
MAX_DEPTH = 24
MAX_SIZE = 2**20
SUFFIXES = (".yaml", ".yml")


@cache
def builtin() -> Policy:
    """Give the policy of the packs that come with the program."""
    files = _files(shipped.rules())
    return assemble([_read(path, name) for path, name in files], [])


def load(paths: Iterable[Path | str]) -> Policy:
    """Give the built-in packs and those at *paths* (files or folders) as one policy.

    Raises PackError with every mistake of all of them.
    """
    own = [(path, name) for path, name in _files(shipped.rules())]
    house = [found for path in paths for found in _files(Path(path))]
    return assemble(
        [_read(path, name) for path, name in own],
        [_read(path, name) for path, name in house],
    )


def parse(text: str, file: str) -> tuple[Notes, Node | None]:
    """Make nodes of *text*; what is wrong with it is in the notes."""
    notes = Notes(file, text.splitlines())
    odd = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if odd:
        notes.at(
            _mark_at(text, odd.start()), f"not YAML: U+{ord(odd[0]):04X} cannot stand here"
        )
        return notes, None
    try:
        return _parsed(text, file, _LOADER)
    except yaml.YAMLError as error:
        torn = error
    if len(text) <= _CLEARER:
        # The parser in C words its errors in its own way; everybody gets those in Python.
        try:
            return _parsed(text, file, yaml.SafeLoader)
        except yaml.YAMLError as error:
            torn = error
    mark = getattr(torn, "problem_mark", None) or getattr(torn, "context_mark", None)
    where = Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)
    notes.at(where, f"not YAML: {getattr(torn, 'problem', None) or 'torn'}")
    return notes, None


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: A longer file is not parsed a second time for the sake of a clearer message.
_CLEARER = 2**17


def _parsed(text: str, file: str, loader: type) -> tuple[Notes, Node | None]:
    notes = Notes(file, text.splitlines())
    builder = _Builder(notes)
    for event in yaml.parse(text, Loader=loader):
        if not builder.take(event):
            break
    return notes, builder.root


def _mark_at(text: str, at: int) -> Mark:
    return Mark(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


def _files(path: Path) -> list[tuple[Path, str]]:
    """List the files at *path* in a stable order, each with the name to call it by."""
    if not path.is_dir():
        return [(path, str(path))]
    found = sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES and p.is_file())
    if not found:
        # A folder without rules is a mistake in its name, and must not pass for "no rules".
        return [(path, str(path))]
    return [(p, f"{path.name}/{p.relative_to(path).as_posix()}") for p in found]


def _read(path: Path, name: str) -> tuple[Notes, Node | None]:
    if path.is_dir():
        return _refused(name, "no rule packs in this folder (*.yaml)")
    try:
        data = path.read_bytes()
    except OSError as error:
        return _refused(name, f"cannot be read: {error.strerror or error}")
    if len(data) > MAX_SIZE:
        return _refused(name, f"larger than {MAX_SIZE:,} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _refused(name, "not UTF-8: save the file as UTF-8", line)
    return parse(text, name)


def _refused(name: str, message: str, line: int = 1) -> tuple[Notes, None]:
    notes = Notes(name, [])
    notes.at(Mark(line, 1), message)
    return notes, None


@dataclass(slots=True)
class _Frame:
    """A list or table that is still open."""

    mark: Mark
    table: bool
    items: list[Node] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    keys: dict[str, Scalar] = field(default_factory=dict)
    key: Scalar | None = None


class _Builder:
    """Puts nodes together from YAML's events, with a stack of its own."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.root: Node | None = None
        self._open: list[_Frame] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> bool:
        """Take one event; say whether there is a point in going on."""
        mark = _mark(event)
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_magic(event, mark)
            self._place(self._scalar(event, mark))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._refuse_magic(event, mark)
            self._open.append(_Frame(mark, isinstance(event, yaml.MappingStartEvent)))
            return self._not_too_deep(mark)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._place(_closed(self._open.pop()))
        elif isinstance(event, yaml.AliasEvent):
            self.notes.refuse(
                mark, f"aliases are not read (*{event.anchor}): write it out again"
            )
            self._place(Scalar("", mark))
        elif isinstance(event, yaml.DocumentStartEvent):
            return self._only_document(mark)
        return True

    def _not_too_deep(self, mark: Mark) -> bool:
        if len(self._open) <= MAX_DEPTH:
            return True
        self.notes.at(mark, f"nested deeper than {MAX_DEPTH}")
        return False

    def _only_document(self, mark: Mark) -> bool:
        self._documents += 1
        if self._documents > 1:
            self.notes.at(mark, "a second document: write one pack a file")
        return self._documents == 1

    def _refuse_magic(self, event: yaml.NodeEvent, mark: Mark) -> None:
        if event.anchor is not None:
            self.notes.refuse(
                mark, f"anchors are not read (&{event.anchor}): write it out again"
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.notes.refuse(mark, f"tags are not read ({_short(tag)}): every value is a text")

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> Scalar:
        if not event.style and event.anchor is None and event.tag is None:
            taken = surprise(event.value)
            if taken:
                self.notes.refuse(mark, taken)
        return Scalar(event.value, mark)

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        frame = self._open[-1]
        if not frame.table:
            frame.items.append(node)
        elif frame.key is None:
            frame.key = self._key(node)
        else:
            self._entry(frame, frame.key, node)
            frame.key = None

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self.notes.refuse(node.mark, f"a key must be a word, not {called(node)}")
        return Scalar("", node.mark)

    def _entry(self, frame: _Frame, key: Scalar, value: Node) -> None:
        first = frame.keys.setdefault(key.value, key)
        if first is not key:
            self.notes.at(key.mark, f"duplicate key {key.value!r}; first at {first.mark}")
            return
        frame.entries.append(Entry(key, value))


def _mark(event: yaml.Event) -> Mark:
    at = event.start_mark
    return Mark(at.line + 1, at.column + 1) if at else Mark(1, 1)


def _closed(frame: _Frame) -> Node:
    if frame.table:
        return Table(tuple(frame.entries), frame.mark)
    return Listing(tuple(frame.items), frame.mark)


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")


#: What readers of YAML 1.1 or 1.2 take an unquoted scalar for.
_SURPRISES = (
    ("a boolean", re.compile(r"(y|n|yes|no|true|false|on|off)", re.IGNORECASE)),
    ("nothing", re.compile(r"(~|null)", re.IGNORECASE)),
    ("a date", re.compile(r"\d{4}-\d\d?-\d\d?([Tt ].*)?")),
    (
        "a number",
        re.compile(
            r"[-+]?(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)([eE][-+]?\d+)?|0[xob][\da-fA-F_]+"
            r"|[-+]?\d+(:[0-5]?\d)+(\.\d*)?|[-+]?\.(inf|nan)",
            re.IGNORECASE,
        ),
    ),
    ("a default", re.compile(r"=")),
)


def surprise(value: str) -> str:
    """Say what an unquoted *value* would be taken for elsewhere; empty for plain words."""
    if not value:
        return 'a value is missing; write "" for an empty text'
    if value[0].isalpha() and len(value) > len("false"):
        return ""
    if value == "<<":
        return "merge keys are not read (<<): write it out again"
    for what, pattern in _SURPRISES:
        if pattern.fullmatch(value):
            return f'unquoted {value} is {what} to YAML; write "{value}"'
    return ""
