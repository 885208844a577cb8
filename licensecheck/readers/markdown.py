"""Read Markdown: the text as it is written, its front matter as fields.

A paragraph is a block, so that lines are those of the file; links keep their targets.  Code
has the role CODE, since a notice in it is an example or belongs to the code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.model.text import ITEM, Declared, Document, Part, Place, Role
from licensecheck.readers._fields import accepted, canonical, holds_value, right
from licensecheck.readers._front_matter import Head, Value, head_of
from licensecheck.readers._lines import Lines
from licensecheck.readers._markup import unescape
from licensecheck.readers._text import TextReader, charset_notes, limited, text_of

MEDIA_TYPE = "text/markdown"

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_MARK = re.compile(r"^ {0,3}(?:`{3,}|~{3,})|<!--", re.MULTILINE)
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]")
_TICKS = re.compile(r"`+")
_PICTURES = frozenset(
    {"image", "images", "photo", "picture", "cover", "thumbnail", "hero", "banner"}
)
_ROLES = {"title": Role.HEADLINE, "headline": Role.HEADLINE, "caption": Role.CAPTION}
_WORDS_OF_YAML = frozenset({"true", "false", "null", "True", "False", "None"})
_LETTER = re.compile(r"[^\W\d_]|[©®]")

_Stretch = tuple[int, int, Role]


def read(data: bytes, uri: str) -> Document:
    text = text_of(data, uri).text
    lines, head = Lines.of(text), head_of(text)
    declared: list[Declared] = []
    parts: list[Part] = []
    for value in head.values:
        stated, part = _stated(value, text, lines)
        declared.extend(stated)
        parts.extend(part)
    parts.extend(limited(_body(text, head.end, lines), uri))
    return Document.build(uri, MEDIA_TYPE, parts, declared, _language(head))


def _body(text: str, start: int, lines: Lines) -> Iterator[Part]:
    for begin, end, role in _stretches(text, start):
        yield from _part(text, begin, end, role, lines)


def _language(head: Head) -> str | None:
    named = (it.value.lower() for it in head.values if it.names in {("lang",), ("language",)})
    return next(filter(None, named), None)


def notes(data: bytes, document: Document) -> tuple[str, ...]:
    mistake = head_of(text_of(data, document.uri).text).mistake
    told = charset_notes(data, document)
    return (*told, mistake) if mistake else told


def _stated(
    value: Value, text: str, lines: Lines
) -> tuple[tuple[Declared, ...], tuple[Part, ...]]:
    """Give what a value of the front matter declares, if it does, and its block."""
    subject = _subject(value.names)
    place = Place(path=value.path)
    if value.start is not None:
        line, column = lines.position(value.start)
        verbatim = text.startswith(value.value, value.start)
        place = Place(path=value.path, line=line, column=column if verbatim else None)
    field = _field(value.names)
    if field and accepted(field, value.value):
        declared, part = right(field, value.value, place, subject)
        return (declared,), (part,)
    if not _LETTER.search(value.value) or value.value in _WORDS_OF_YAML:
        return (), ()
    role = _ROLES.get(value.names[-1] if value.names else "", Role.BODY)
    return (), (Part(value.value, role, place, subject),)


def _field(names: tuple[str, ...]) -> str | None:
    if not names:
        return None
    own = canonical(names[-1])
    if own or len(names) == 1 or not holds_value(names[-1]):
        return own
    return canonical(names[-2])


def _subject(names: tuple[str, ...]) -> str:
    """Say what a value is about: `image.credit` credits a picture."""
    pictured = any(name.lower() in _PICTURES for name in names[:-1])
    flat = names[-1].lower().replace("_", "").replace("-", "") if names else ""
    return "image" if pictured or flat in {"photocredit", "imagecredit"} else ITEM


def _stretches(text: str, start: int) -> Iterator[_Stretch]:
    """Cut the body into code and prose; comments are left out."""
    at, no_comment_ends = start, False
    while match := _MARK.search(text, at):
        if match.group() != "<!--":
            yield from _prose(text, start, match.start())
            start = at = _fence_end(text, match)
            yield match.start(), at, Role.CODE
            continue
        end = -1 if no_comment_ends else text.find("-->", match.end())
        no_comment_ends = end < 0
        at = match.end()
        if end >= 0:
            yield from _prose(text, start, match.start())
            start = at = end + len("-->")
    yield from _prose(text, start, len(text))


def _fence_end(text: str, opening: re.Match[str]) -> int:
    """Give the offset after the fence that closes *opening*, or of the end of the text."""
    ticks = opening.group().lstrip()
    at = opening.end()
    while match := _FENCE.search(text, at):
        at = match.end()
        if match[1].startswith(ticks) and not text[at : _line_end(text, at)].strip():
            return at
    return len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _prose(text: str, start: int, end: int) -> Iterator[_Stretch]:
    """Cut prose into paragraphs, and those around the code in them."""
    at = start
    while at < end:
        match = _PARAGRAPH_END.search(text, at, end)
        stop = match.start() if match else end
        role = Role.HEADLINE if _HEADING.match(text, at, stop) else Role.BODY
        yield from _inline_code(text, at, stop, role)
        at = match.end() if match else end


def _inline_code(text: str, start: int, end: int, role: Role) -> Iterator[_Stretch]:
    """Part a paragraph where runs of backticks, of the same length, hold code."""
    runs = [match.span() for match in _TICKS.finditer(text, start, end)]
    later: dict[int, list[int]] = {}
    for at in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[at][1] - runs[at][0], []).append(at)
    at, reached = 0, start
    while at < len(runs):
        same = later[runs[at][1] - runs[at][0]]
        while same and same[-1] <= at:
            same.pop()
        if not same:
            at += 1
            continue
        yield reached, runs[at][0], role
        reached = runs[same[-1]][1]
        yield runs[at][0], reached, Role.CODE
        at = same[-1] + 1
    yield reached, end, role


def _part(text: str, start: int, end: int, role: Role, lines: Lines) -> Iterator[Part]:
    """Give the block between two offsets, without the blanks around it, if any is left."""
    raw = text[start:end]
    words = raw.strip()
    if not words:
        return
    line, column = lines.position(start + len(raw) - len(raw.lstrip()))
    shown = words if role is Role.CODE else unescape(words)
    verbatim = shown == words
    yield Part(shown, role, Place(line=line, column=column if verbatim else None))


READER = TextReader(
    name="markdown",
    title="Markdown",
    suffixes=(".md", ".markdown", ".mdx", ".mkd"),
    read=read,
    notes=notes,
)
