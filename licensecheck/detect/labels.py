"""What a sentence is labelled with: "Images: …" speaks of images alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from licensecheck.detect.meant import reading_at
from licensecheck.detect.pieces import Piece
from licensecheck.detect.reading import Reading
from licensecheck.detect.tokens import Kind as TokenKind
from licensecheck.detect.tokens import Tagged
from licensecheck.extend import Tag
from licensecheck.model.notice import Kind, Object

#: How long the label of a sentence may be.
_LABEL = 60
#: How far in front of a licence its bracket may open.
_BRACKET = 40


def labelled(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> Piece:
    """Give the statements of a piece the object its sentence is labelled with: "Images: …"."""
    reading = reading_at(read, piece.start)
    about = _label(tagged, reading, piece) if reading else None
    credited = reading is not None and _is_credit(tagged, reading, piece)
    about = Object.IMAGE if credited and about is None else about
    if about is None:
        return piece
    told = tuple(
        replace(draft, object=about if draft.object in {None, Object.ITEM} else draft.object)
        for draft in piece.statements
    )
    kind = Kind.CREDIT if credited and about is Object.IMAGE else piece.kind
    return replace(piece, statements=told, about=about, kind=kind)


def _is_credit(tagged: Tagged, reading: Reading, piece: Piece) -> bool:
    """Say whether a licence only follows a picture's credit: "Photo: Name, CC BY 4.0"."""
    if piece.kind is not Kind.LICENCE or reading.has(Tag.ALLOW):
        return False
    return _is_bracketed(tagged, piece) or _pictured(tagged, reading)


def _pictured(tagged: Tagged, reading: Reading) -> bool:
    """Say whether the words of a credit name a picture, in whatever language: "image by"."""
    credited = [token for token in reading.tokens if token.is_tag(Tag.CREDIT)]
    hits = [hit for one in credited for hit in tagged.within(one.start, one.end)]
    named = any(
        m.kind is TokenKind.OBJECT and m.value == Object.IMAGE
        for hit in hits
        for m in hit.meanings
    )
    return bool(credited) and (named or reading.has(Tag.PHOTO))


def _is_bracketed(tagged: Tagged, piece: Piece) -> bool:
    """Say whether a licence stands in brackets, as behind the credit of a picture."""
    start = piece.statements[0].start if piece.statements else piece.start
    before = tagged.view.text[max(0, start - _BRACKET) : start]
    return before.rfind("[") > before.rfind("]")


def _label(tagged: Tagged, reading: Reading, piece: Piece) -> Object | None:
    """Read the label a sentence begins with: "Text:", "Images:", "AGENCY articles:"."""
    text = tagged.view.text
    colon = text.find(":", reading.start, min(reading.end, reading.start + _LABEL))
    if colon < 0 or colon >= piece.end:
        return None
    named = [
        (hit, Object(meaning.value))
        for hit in tagged.within(reading.start, colon + 1)
        for meaning in hit.meanings
        if meaning.kind is TokenKind.OBJECT and text[hit.end : colon].strip() == ""
    ]
    if not named:
        return None
    hit, about = named[0]
    if text[reading.start : hit.start].strip(" |/-"):
        foreign = piece.kind is Kind.COPYRIGHT and about in {Object.ITEM, Object.TEXT}
        return Object.THIRD_PARTY if foreign and hit.start > reading.start else None
    return about if about is not Object.ITEM else None
