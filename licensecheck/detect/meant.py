"""Whether a formula or a licence is used in its sentence, or only talked about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from licensecheck.detect.believe import mention
from licensecheck.detect.licences import OPEN, SOME
from licensecheck.detect.pieces import Piece
from licensecheck.detect.reading import Reading
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.detect.tokens import Tagged
from licensecheck.extend import Tag
from licensecheck.model.notice import Kind


def reading_at(read: Sequence[Reading], at: int) -> Reading | None:
    """Give the sentence that the position lies in."""
    n = bisect_right(read, at, key=lambda one: one.start)
    return read[n - 1] if n and at < read[n - 1].end else None


def is_meant(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> bool:
    """Leave out a formula or a licence that its sentence only talks about."""
    if piece.kind not in {Kind.COPYRIGHT, Kind.LICENCE} or (piece.years and piece.holders):
        return True
    reading = reading_at(read, piece.start)
    if reading is None:
        return True
    start, end = piece.start, piece.end
    if piece.kind is Kind.LICENCE and piece.statements:
        start, end = piece.statements[0].start, piece.statements[0].end
        if (
            _denied(reading, end)
            or _withheld(reading, start)
            or (_UNTOLD.intersection(piece.licences) and not _puts_under(reading))
        ):
            return False
    elif not (piece.reserved or piece.years or piece.holders or _is_worded(reading)):
        return False  # "protected by copyright", in a sentence on something else
    return mention(tagged, reading, start, end) < 1


#: Licences named so loosely that the sentence has to say that something is under them.
_UNTOLD = frozenset({SOME, OPEN})


def _withheld(reading: Reading, start: int) -> bool:
    """Say whether a negation rules the licence: "is not licensed under", "not covered by"."""
    for token in reversed([t for t in reading.tokens if t.end <= start][-8:]):
        if token.kind is TokenKind.MARKUP and token.value in {",", ";", ":", "(", "."}:
            return False
        if token.is_tag(Tag.NEG):
            return True
    return False


def _puts_under(reading: Reading) -> bool:
    """Say whether a sentence puts something under a licence, and does not talk about licences."""
    told = reading.has(Tag.REPORT, Tag.TOPIC)
    named = any(token.kind is TokenKind.OBJECT for token in reading.tokens)
    return not told and (reading.has(Tag.ALLOW) or (named and reading.known() > 0.3))


def _is_worded(reading: Reading) -> bool:
    named = any(token.kind is TokenKind.OBJECT for token in reading.tokens)
    return named and reading.known() > 0.3 and not reading.has(Tag.REPORT, Tag.TOPIC)


def _denied(reading: Reading, end: int) -> bool:
    """Say whether the sentence goes on to deny it: "our licence does not cover images"."""
    after = [token for token in reading.tokens if token.start >= end][:5]
    if any(token.kind is TokenKind.MARKUP for token in after[:2]):
        return False
    return any(t.is_tag(Tag.NEG) or t.kind is TokenKind.EXEMPTION for t in after)
