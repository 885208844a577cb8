"""The formula "all rights reserved" and its kin, beside a mark and without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from licensecheck.detect.consent_givers import without_dative
from licensecheck.detect.holders import holders_in
from licensecheck.detect.names import name_after, name_before
from licensecheck.detect.owned import owner_in_words, owns_no_work
from licensecheck.detect.pieces import Piece, Range
from licensecheck.detect.sides import (
    ENDS,
    FAR,
    TAIL_NAME,
    Mark,
    capital_or_caseless,
    skip_lead,
    year_ahead,
    years_before,
)
from licensecheck.detect.tokens import Hit, Tagged
from licensecheck.extend import Tag
from licensecheck.model.notice import Kind
from licensecheck.text.fold import View
from licensecheck.text.years import run

_ADJACENT = 6


def formula_beside(tagged: Tagged, piece: Piece) -> Range | None:
    """Find "all rights reserved" right before or after the notice."""
    text = tagged.view.text
    for hit in tagged.tagged(
        max(0, piece.start - 80), min(len(text), piece.end + 120), Tag.RESERVED
    ):
        behind = hit.start >= piece.end
        start, end = (piece.end, hit.start) if behind else (hit.end, piece.start)
        gap = text[start:end]
        crossed = sum(start <= at < end for at in tagged.view.paragraphs)
        if crossed > 1 or (crossed and gap.strip(" |")):
            continue  # a notice of its own
        if len(gap.strip(" .,;:|-/\"'()©")) <= _ADJACENT * 3:
            return hit.start, hit.end
    return None


def reserved(tagged: Tagged, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the formula "all rights reserved" and its kin, with a name it may be about."""
    view = tagged.view
    for hit in tagged.tagged(0, len(view.text), Tag.RESERVED, Tag.PROTECTED):
        is_formula = any(m.value == Tag.RESERVED for m in hit.meanings)
        if any(p.start < hit.end and hit.start < p.end for p in pieces):
            continue
        if is_quoted(view, hit) or (not is_formula and owns_no_work(tagged, hit)):
            continue
        holders, years, start, end = _around(tagged, hit, pieces)
        formula = (hit.start, hit.end) if is_formula else None
        yield Piece(
            start, end, Kind.COPYRIGHT, holders, years, reserved=formula, sure=is_formula
        )


def _around(
    tagged: Tagged, hit: Hit, pieces: Sequence[Piece]
) -> tuple[tuple[Range, ...], tuple[int, ...], int, int]:
    """Find a name beside the formula where no mark has one: X 版权所有, זכויות שמורות ל-X."""
    view = tagged.view
    if any(piece.holders and _gap(piece, hit) <= _ADJACENT for piece in pieces):
        return (), (), hit.start, hit.end
    years = years_before(view, hit.start, 0)
    floor = max((piece.end for piece in pieces if piece.end <= hit.start), default=0)
    limit = _formula_limit(tagged, hit, pieces)
    first = years.start if years else hit.start
    start, end = first, hit.end
    name = (
        owner_in_words(
            tagged,
            Mark(hit.start, hit.end, sign=False, letter=False),
            _next(view, hit, pieces),
        )
        or _name_behind(view, hit.end, year_ahead(view, hit.end, limit))
        or _name_behind(view, hit.end, limit)
        or _name_ahead(view, floor, first)
    )
    if name:
        if name[0] > hit.end:
            name = without_dative(view, *name)
        start, end = min(start, name[0]), max(end, name[1])
        if years is None and (years := run(view.text, skip_lead(view, name[1], limit), limit)):
            end = max(end, years.end)
    return (
        (tuple(holders_in(view, name)) if name else ()),
        (years.years if years else ()),
        start,
        end,
    )


def _gap(piece: Piece, hit: Hit) -> int:
    return min(abs(piece.end - hit.start), abs(hit.end - piece.start))


def _formula_limit(tagged: Tagged, hit: Hit, pieces: Sequence[Piece]) -> int:
    """Say how far behind the formula its name may stand: to the next piece or clause."""
    limit = min(_next(tagged.view, hit, pieces), hit.end + FAR)
    return min([limit, *(h.start for h in tagged.tagged(hit.end, limit, *ENDS))])


def _next(view: View, hit: Hit, pieces: Sequence[Piece]) -> int:
    return min(
        (piece.start for piece in pieces if piece.start >= hit.end), default=len(view.text)
    )


def _name_behind(view: View, at: int, limit: int) -> Range | None:
    """Read the name behind the formula, on its line or, after a full stop, as a tail."""
    name = None
    if not regex.match(r"\s*[.!?।。]|$", view.text[at : at + 2]) and at not in view.breaks:
        name = name_after(view, at, limit)
    elif (
        (tail := TAIL_NAME.match(view.text, at))
        and view.upper(tail.start(1))
        and tail.end() <= limit
    ):
        name = name_after(view, tail.start(1), limit)
        name = name if name and name[1] >= tail.end(1) - 1 else None
    return name if name and capital_or_caseless(view, name[0]) else None


def _name_ahead(view: View, floor: int, at: int) -> Range | None:
    """Read the name before the formula, in its sentence or as a sentence of its own."""
    if view.text[max(0, at - 3) : at] == " - ":
        at -= 3
    ended = regex.search(r"[.!?।。]\s*$", view.text[max(0, at - 2) : at])
    return _sentence_name(view, floor, at) if ended else name_before(view, floor, at)


def _sentence_name(view: View, floor: int, at: int) -> Range | None:
    """Read a name that is all the sentence before the formula: "ADNKRONOS. Tutti i diritti …"."""
    head = max([floor, *(b + 1 for b in view.breaks if b < at - 1)])
    words = view.text[head:at].strip(" .")
    if not words or len(words.split()) > 4 or "." in words:
        return None
    start = view.text.index(words, head)
    capitals = all(view.upper(start + m.start()) for m in regex.finditer(r"\S+", words))
    return (start, start + len(words)) if capitals else None


def is_quoted(view: View, hit: Hit) -> bool:
    """Say whether the formula stands in quotes of its own, inside a longer sentence."""
    before, after = view.text[: hit.start].rstrip(), view.text[hit.end :].lstrip(" .,")
    return before[-1:] in {'"', "'"} and after[:1] in {'"', "'"}
