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


def labelled(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> Piece:
    """Give the statements of a piece the object its sentence is labelled with: "Images: …"."""
    reading = reading_at(read, piece.start)
    about = _label(tagged, reading, piece) if reading else None
    if about is None and reading and piece.kind is Kind.LICENCE:
        credited = reading.has(Tag.CREDIT) and reading.has(Tag.PHOTO)
        about = Object.IMAGE if credited or _is_bracketed(tagged, piece) else None
    if about is None:
        return piece
    told = tuple(
        replace(draft, object=about if draft.object in {None, Object.ITEM} else draft.object)
        for draft in piece.statements
    )
    return replace(piece, statements=told, about=about)


def _is_bracketed(tagged: Tagged, piece: Piece) -> bool:
    """Say whether a licence stands in brackets, as behind the credit of a picture."""
    start = piece.statements[0].start if piece.statements else piece.start
    return tagged.view.text[max(0, start - 1) : start] == "["


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
