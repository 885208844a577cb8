"""Read any JSON: its strings as blocks, each at its JSON pointer.

Fields whose names are those of rights (ninjs in all its versions, schema.org, repositories)
are declared as well.  What lies below `associations`, or in a picture, is about that.

https://iptc.org/std/ninjs/
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.errors import ReadError
from licensecheck.model.text import ITEM, Declared, Document, Part, Place, Role
from licensecheck.readers._fields import accepted, canonical, holds_value, right
from licensecheck.readers._json import Fault, Leaf, Node, leaves
from licensecheck.readers._lines import Lines
from licensecheck.readers._page import fragment
from licensecheck.readers._text import TextReader, charset_notes, limited, text_of

MEDIA_TYPE = "application/json"

_ROLES = {
    "headline": Role.HEADLINE,
    "title": Role.HEADLINE,
    "byline": Role.BYLINE,
    "dateline": Role.DATELINE,
    "caption": Role.CAPTION,
    "description_text": Role.CAPTION,
    "descriptionText": Role.CAPTION,
}
_PARTS = {
    "image": "image",
    "images": "image",
    "photo": "image",
    "photos": "image",
    "picture": "image",
    "thumbnail": "image",
    "video": "video",
    "videos": "video",
    "audio": "audio",
}
_LANGUAGES = frozenset({"/language", "/lang", "/inLanguage"})

_TAG = re.compile(r"</[a-zA-Z][a-zA-Z0-9]*\s*>|<br\s*/?>|<p>", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]|[©®]")
_LOOKS = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*[\[{"\]])')
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


class _Subjects:
    """What each object is about, remembered: a leaf must not climb to the top every time."""

    def __init__(self) -> None:
        self._known: dict[Node, str] = {}

    def of(self, node: Node) -> str:
        path: list[Node] = []
        at: Node | None = node
        while at is not None and at not in self._known:
            path.append(at)
            at = at.parent
        for below in reversed(path):
            self._known[below] = self._own(below)
        return self._known[node]

    def _own(self, node: Node) -> str:
        parent = node.parent
        if parent is None:
            return ITEM
        above = self._known[parent]
        if above != ITEM:
            return above
        if parent.name == "associations":
            return f"associations/{node.path.rpartition('/')[2]}"
        return _PARTS.get(node.name, ITEM)


def read(data: bytes, uri: str) -> Document:
    text = text_of(data, uri).text
    lines, subjects = Lines.of(text), _Subjects()
    declared: list[Declared] = []
    languages: list[str] = []

    def parts() -> Iterator[Part]:
        for leaf in _leaves(text, lines, uri):
            if leaf.path in _LANGUAGES and leaf.is_text:
                languages.append(leaf.value.lower())
            place, subject = _place(leaf, text, lines), subjects.of(leaf.node)
            field = _field(leaf)
            if field and accepted(field, leaf.value):
                stated, part = right(field, leaf.value, place, subject)
                declared.append(stated)
                yield from _rendered(part)
            elif leaf.is_text and _LETTER.search(leaf.value):
                role = _ROLES.get(leaf.name, Role.BODY)
                yield from _rendered(Part(leaf.value, role, place, subject))

    blocks = list(limited(parts(), uri))
    language = next(filter(None, languages), None)
    return Document.build(uri, MEDIA_TYPE, blocks, declared, language)


def _leaves(text: str, lines: Lines, uri: str) -> Iterator[Leaf]:
    """Yield the leaves; raises ReadError at the first mistake."""
    for step in leaves(text):
        if isinstance(step, Fault):
            line, column = lines.position(step.offset)
            place = Place(line=line, column=column)
            raise ReadError(f"not JSON: {step.reason}", uri, place)
        yield step


def _field(leaf: Leaf) -> str | None:
    """Give the canonical field that *leaf* states: by its own name, or by its object's."""
    if not leaf.is_text and leaf.value in {"true", "false", "null"}:
        return None
    own = canonical(leaf.name)
    if own or not holds_value(leaf.name):
        return own
    node: Node | None = leaf.node
    while node is not None and node.is_array:
        node = node.parent
    return canonical(node.name) if node else None


def _place(leaf: Leaf, text: str, lines: Lines) -> Place:
    """Say where *leaf* stands; without a column where escapes shift what is read."""
    line, column = lines.position(leaf.start)
    verbatim = leaf.end - leaf.start == len(leaf.value) and text.startswith(
        leaf.value, leaf.start
    )
    return Place(path=leaf.path, line=line, column=column if verbatim else None)


def _rendered(part: Part) -> Iterator[Part]:
    """Give the text of a string that holds HTML, as many of a news item do."""
    if not _TAG.search(part.text):
        yield part
        return
    for piece in fragment(part.text, part.place.path or "", part.role, part.subject):
        # One line is all that holds: where in the string it stands, the tags have shifted.
        yield piece._replace(place=Place(path=piece.place.path, line=part.place.line))


def notes(data: bytes, document: Document) -> tuple[str, ...]:
    told = charset_notes(data, document)
    if not told and "\ufffd" in document.text and _SURROGATE.search(data):
        return ("escapes of half a character (lone surrogates), shown as U+FFFD",)
    return told


READER = TextReader(
    name="json",
    title="JSON",
    suffixes=(".json", ".jsonl", ".ndjson", ".jsonld", ".ninjs", ".geojson"),
    read=read,
    accepts=lambda head: _LOOKS.match(head) is not None,
    notes=notes,
)
