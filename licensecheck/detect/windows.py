"""Which stretches of a document are worth reading closely.

Folding and tagging cost some microseconds a letter, and most of an archive says nothing about
rights.  A short document is read whole; of a long one, the head, the end, and whatever stands
around a telling word.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from licensecheck.detect.tokens import Kind, Meaning, lexicon, packs
from licensecheck.extend import Tag
from licensecheck.model.notice import Action, Condition
from licensecheck.model.text import Block, Document, Role, Span

#: A document up to this many letters is read whole.
_SHORT = 1500
#: How far a window reaches around a telling word, and how much of both ends is always read.
_AROUND = 400
_ENDS = 300

_TELLING = frozenset(
    {
        Tag.MARK, Tag.RESERVED, Tag.PROTECTED, Tag.BAN, Tag.UNAUTHORISED, Tag.NO_PART,
        Tag.RESERVE, Tag.KILL, Tag.EMBARGO, Tag.RELEASE, Tag.PUBLIC_DOMAIN, Tag.OPEN_LICENCE,
        Tag.CREDIT, Tag.WITH_AGENCY, Tag.CORRECTION, Tag.MAY_NOT, Tag.RANGE,
    }
)  # fmt: skip
_TELLING_VALUES = frozenset(
    {
        Action.AI_TRAINING, Action.REPRODUCE, Action.PUBLISH, Action.REDISTRIBUTE, Action.REWRITE,
        Action.ADAPT, Action.TRANSLATE, Action.COMMERCIAL, Action.ALTER_IMAGE,
        Condition.CONSENT, Condition.ATTRIBUTION, Condition.NONCOMMERCIAL, Condition.PERSONAL_USE,
        Condition.EDITORIAL_PURPOSE,
    }
)  # fmt: skip
_EXTRA = (
    "creativecommons",
    "creative commons",
    "cc by",
    "cc-by",
    "government licen",
    "spdx",
    "©",
    "(c)",
)
#: Shorter words than this occur inside too many others to tell anything.
_LEAST = 4
_BREAK = regex.compile(r"\n\s*\n|(?<=[.!?。])\s")


def windows(document: Document) -> Iterator[Span]:
    """Yield the stretches of *document* to read, in order; a rights field is one by itself."""
    for run in _runs(document):
        span = Span(run[0].span.start, run[-1].span.end)
        if run[0].role is Role.RIGHTS or span.end - span.start <= _SHORT:
            yield span
        else:
            yield from _around(document.text, span)


def _runs(document: Document) -> Iterator[list[Block]]:
    """Join neighbouring blocks about the same thing; a field that declares rights stays alone."""
    run: list[Block] = []
    for block in document.blocks:
        apart = block.role is Role.RIGHTS or (run and run[-1].role is Role.RIGHTS)
        if run and (apart or block.subject != run[-1].subject):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _around(text: str, span: Span) -> Iterator[Span]:
    """Yield windows around the telling words of a long stretch, joined where they meet."""
    spots = [span.start, *_spots(text, span), span.end]
    start, end = span.start, min(span.start + _ENDS, span.end)
    for spot in spots:
        first, last = max(span.start, spot - _AROUND), min(span.end, spot + _AROUND)
        if first <= end:
            end = max(end, last)
        else:
            yield _at_breaks(text, Span(start, end), span)
            start, end = first, last
    yield _at_breaks(text, Span(start, end), span)


def _at_breaks(text: str, window: Span, bounds: Span) -> Span:
    """Shrink a window to whole sentences where there are any."""
    start, end = window.start, window.end
    if start > bounds.start and (match := _BREAK.search(text, start, start + _AROUND // 2)):
        start = match.end()
    if end < bounds.end:
        breaks = list(_BREAK.finditer(text, end - _AROUND // 2, end))
        end = breaks[-1].start() if breaks else end
    return Span(start, max(start, end))


def _spots(text: str, span: Span) -> Iterator[int]:
    # Only İ changes its length in lower case, and every offset behind it.
    low = text[span.start : span.end].replace("İ", "i").lower()
    for _, start, _ in _automaton().find_matches_as_indexes(low):  # type: ignore[attr-defined]
        yield span.start + start


@cache
def _automaton() -> object:
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick(sorted(anchors()), implementation=Implementation.ContiguousNFA)


@cache
def anchors() -> frozenset[str]:
    """Give the words without one of which a stretch of a long text is not read closely."""
    found = set(_EXTRA)
    folded = lexicon().meant(_is_telling)
    for pack in packs().values():
        for table in (pack.tags, pack.actions, pack.conditions):
            for value, phrases in table.items():
                if value in _TELLING or value in _TELLING_VALUES:
                    found.update(phrase.removesuffix("*").lower() for phrase in phrases)
    found |= folded
    return frozenset(
        a for a in found if len(a) >= _LEAST or (not a.isascii() and len(a) > 1) or a in _EXTRA
    )


def _is_telling(meaning: Meaning) -> bool:
    if meaning.kind is Kind.TAG:
        return meaning.value in _TELLING
    return meaning.value in _TELLING_VALUES
