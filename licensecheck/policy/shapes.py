"""What a value in a YAML file may look like: small shapes that check and describe.

Each shape checks a node, telling every mistake where it stands, and describes itself as JSON
Schema for editors.  The two come from one table (`schema`), so they cannot drift apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from licensecheck.policy.nodes import Listing, Node, Notes, Scalar, Table, called, near, nearest

Json = dict[str, Any]

#: Names that are only known once other files are read: uses, holders.
Names = Mapping[str, tuple[str, ...]]


class Shape(Protocol):
    """What may stand in one place."""

    def check(self, node: Node, notes: Notes, names: Names) -> None: ...

    def json(self, names: Names) -> Json: ...


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a certain form; `what` says it in words."""

    what: str
    pattern: str = r"\S"

    def check(self, node: Node, notes: Notes, names: Names) -> None:  # noqa: ARG002 - a Shape
        if not isinstance(node, Scalar):
            notes.at(node.mark, f"expected {self.what}, not {called(node)}")
        elif not re.search(self.pattern, node.value):
            notes.at(node.mark, f"expected {self.what}, not {node.value!r}")

    def json(self, names: Names) -> Json:  # noqa: ARG002 - a Shape
        return {"type": "string", "pattern": self.pattern}


@dataclass(frozen=True, slots=True)
class Word:
    """One of a closed list of words; an empty list stands for names of that kind."""

    what: str
    known: tuple[str, ...] = ()

    def check(self, node: Node, notes: Notes, names: Names) -> None:
        known = self.known or names.get(self.what, ())
        article = "an" if self.what[0] in "aeiou" else "a"
        if not isinstance(node, Scalar):
            notes.at(node.mark, f"expected {article} {self.what}, not {called(node)}")
        elif known and node.value not in known:
            shown = near(node.value, known)
            notes.at(node.mark, f"no {self.what} {node.value!r}; {shown}")

    def json(self, names: Names) -> Json:
        known = self.known or names.get(self.what, ())
        return {"enum": list(known)} if known else {"type": "string", "pattern": r"\S"}


@dataclass(frozen=True, slots=True)
class Many:
    """A list without repetition; where `alone` is set, one thing need not be in brackets."""

    item: Shape
    least: int = 1
    alone: bool = False
    distinct: bool = True

    def check(self, node: Node, notes: Notes, names: Names) -> None:
        if not isinstance(node, Listing):
            if self.alone:
                self.item.check(node, notes, names)
            else:
                notes.at(node.mark, f"expected a list, not {called(node)}")
            return
        if len(node.items) < self.least:
            notes.at(node.mark, "the list is empty")
        for item in node.items:
            if notes.full:
                return
            self.item.check(item, notes, names)
        if self.distinct:
            _twice(node, notes)

    def json(self, names: Names) -> Json:
        item = self.item.json(names)
        listed: Json = {"type": "array", "items": item, "minItems": self.least}
        if self.distinct:
            listed["uniqueItems"] = True
        return {"anyOf": [item, listed]} if self.alone else listed


def _twice(node: Listing, notes: Notes) -> None:
    seen: dict[str, Scalar] = {}
    for item in node.items:
        if not isinstance(item, Scalar):
            continue
        if item.value in seen:
            notes.at(
                item.mark, f"{item.value!r} stands twice; first at {seen[item.value].mark}"
            )
        seen.setdefault(item.value, item)


@dataclass(frozen=True, slots=True)
class Record:
    """A table with known keys, some of them required."""

    what: str
    fields: Mapping[str, Shape]
    required: tuple[str, ...] = ()

    def check(self, node: Node, notes: Notes, names: Names) -> None:
        if not isinstance(node, Table):
            notes.at(node.mark, f"expected {self.what} (key: value), not {called(node)}")
            return
        for key, value in node.entries:
            if notes.full:
                return
            if key.value in self.fields:
                self.fields[key.value].check(value, notes, names)
            else:
                hint = near(key.value, tuple(self.fields))
                notes.at(key.mark, f"unknown key {key.value!r}; {hint}")
        self._missing(node, notes)

    def _missing(self, node: Table, notes: Notes) -> None:
        present = {entry.key.value for entry in node.entries}
        # A key that is only misspelt is not missing as well.
        strange = present.difference(self.fields)
        meant = {nearest(key, tuple(self.fields)) for key in strange}
        missing = [key for key in self.required if key not in present | meant]
        if missing:
            notes.at(node.mark, f"{self.what} needs {', '.join(map(repr, missing))}")
        elif not present:
            notes.at(node.mark, f"{self.what} is empty")

    def json(self, names: Names) -> Json:
        return {
            "type": "object",
            "properties": {key: shape.json(names) for key, shape in self.fields.items()},
            "required": list(self.required),
            "additionalProperties": False,
            "minProperties": 1,
        }


@dataclass(frozen=True, slots=True)
class Either:
    """A table in one form, anything else in the other."""

    table: Shape
    other: Shape

    def check(self, node: Node, notes: Notes, names: Names) -> None:
        shape = self.table if isinstance(node, Table) else self.other
        shape.check(node, notes, names)

    def json(self, names: Names) -> Json:
        return {"anyOf": [self.other.json(names), self.table.json(names)]}


@dataclass(frozen=True, slots=True)
class WordOr:
    """One certain word, or anything that fits the other shape."""

    word: str
    other: Shape

    def check(self, node: Node, notes: Notes, names: Names) -> None:
        if not (isinstance(node, Scalar) and node.value == self.word):
            self.other.check(node, notes, names)

    def json(self, names: Names) -> Json:
        return {"anyOf": [{"const": self.word}, self.other.json(names)]}


@dataclass(frozen=True, slots=True)
class Within:
    """A shape by its name, for one that holds itself; YAML's own depth is limited."""

    name: str
    shape: Callable[[], Shape]

    def check(self, node: Node, notes: Notes, names: Names) -> None:
        self.shape().check(node, notes, names)

    def json(self, names: Names) -> Json:  # noqa: ARG002 - a Shape
        return {"$ref": f"#/$defs/{self.name}"}
