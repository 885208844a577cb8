"""Notices of the fields in which a format itself declares rights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from licensecheck.detect.registry import Registry
from licensecheck.model.notice import (
    Action,
    Holder,
    Kind,
    Modality,
    Notice,
    Statement,
)
from licensecheck.model.text import Block, Declared, Document, Role, Span
from licensecheck.text.years import run

Completed = Callable[[Sequence[Notice], Registry], tuple[Notice, ...]]

_ISO_DAY = regex.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?")
#: Fields whose words are sentences, to be read like any other text.
_WORDED = frozenset(
    {
        "notice",
        "usage_terms",
        "instructions",
        "licence_uri",
        "web_statement",
        "credit",
        "tdm_policy",
    }
)
#: A field this long is a sentence and no name.
_NAME = 90


def declared(document: Document, block: Block) -> Completed | None:
    """Give what makes notices of a rights field's words, None if *block* is no such field."""
    if block.role is not Role.RIGHTS:
        return None
    field = next((one for one in document.declared if one.path == block.place.path), None)
    if field is None:
        return None
    words = block.span.of(document.text)

    def complete(found: Sequence[Notice], registry: Registry) -> tuple[Notice, ...]:
        made = tuple(found) if field.field in _WORDED else ()
        made = made or _made(field, words, block.span, registry)
        origin = f"declared:{field.field}"
        return tuple(replace(one, origin=origin, subject=block.subject) for one in made)

    return complete


def _made(field: Declared, words: str, span: Span, registry: Registry) -> tuple[Notice, ...]:
    """Make a notice of a field whose words are no sentence: a name, a year, a flag, a date."""
    make = _MAKERS.get(field.field)
    made = make(words, span, registry) if make else None
    return (made,) if made else ()


def _named(words: str, span: Span, registry: Registry) -> Notice | None:
    name = words.strip()
    if not name or len(name) > _NAME or name.startswith(("http", "{", "[")):
        return None
    holder = Holder(name, registry.identify(name), span)
    return Notice("n0", span, Kind.COPYRIGHT, (holder,), confidence=0.9)


def _credited(words: str, span: Span, registry: Registry) -> Notice | None:
    made = _named(words, span, registry)
    return replace(made, kind=Kind.CREDIT) if made else None


def _year(words: str, span: Span, _: Registry) -> Notice | None:
    found = run(words, 0, len(words))
    return (
        Notice("n0", span, Kind.COPYRIGHT, years=found.years, confidence=0.9) if found else None
    )


def _mined(words: str, span: Span, _: Registry) -> Notice | None:
    """`tdm-reservation: 1` reserves text and data mining (TDM Reservation Protocol)."""
    if words.strip() != "1":
        return None
    kept = Statement(Modality.RESERVES, (Action.AI_TRAINING,), span)
    return Notice("n0", span, Kind.TDM, statements=(kept,), confidence=0.99)


def _embargoed(words: str, span: Span, _: Registry) -> Notice | None:
    match = _ISO_DAY.search(words)
    if match is None:
        return None
    held = Statement(Modality.PROHIBITS, (Action.PUBLISH,), span, until=match.group())
    return Notice("n0", span, Kind.EMBARGO, statements=(held,), confidence=0.95)


_MAKERS: dict[str, Callable[[str, Span, Registry], Notice | None]] = {
    "notice": _named,
    "holder": _named,
    "year": _year,
    "credit": _credited,
    "tdm": _mined,
    "embargo_until": _embargoed,
}
