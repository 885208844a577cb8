"""Who licenses: the name beside a licence, "CC BY Anna Berg", "… by Anna Berg is licensed under"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from licensecheck.detect.drafts import Draft
from licensecheck.detect.names import name_after, split_names
from licensecheck.detect.parties import joints, known_names
from licensecheck.detect.pieces import Piece, Range
from licensecheck.detect.reading import Reading
from licensecheck.detect.registry import Known
from licensecheck.detect.tokens import Kind, Tagged
from licensecheck.text.fold import View

#: What may stand between a licence's code and a name.
_GAP = regex.compile(r"\s?[,/|:(–-]?\s?(?:©\s?)?(?=\S)")
_CLOSES = regex.compile(r"\s?(?:[.;|)\]]|-\s|$)")
#: A licence's short code; a name may stand behind it without a word between.
_CODE = regex.compile(r"cc[ -]?(?:by|0|zero)\b[\w .-]*$")
#: How far a name may reach, in letters; in a longer sentence nobody is sought.
_REACH, _SENTENCE = 60, 600


def licensed(
    tagged: Tagged, reading: Reading | None, piece: Piece, known: Sequence[Known]
) -> Piece:
    """Give the piece of a licence the names of those who grant it."""
    if piece.holders or reading is None or not piece.statements:
        return piece
    names = _names(tagged, reading, piece.statements[0], known)
    if not names:
        return piece
    start, end = min(start for start, _ in names), max(end for _, end in names)
    return replace(piece, holders=names, start=min(piece.start, start), end=max(piece.end, end))


def _names(
    tagged: Tagged, reading: Reading, licence: Draft, known: Sequence[Known]
) -> tuple[Range, ...]:
    if name := _behind(tagged.view, licence, known):
        return tuple(split_names(tagged.view, *name, known))
    if name := _maker(tagged, reading, licence, known):
        return (name,)
    inside = known_names(tagged, reading, known)
    return tuple(name for name in inside if name[1] <= licence.start or licence.end <= name[0])


def _behind(view: View, licence: Draft, known: Sequence[Known]) -> Range | None:
    """Read the name right behind a licence's code, up to the end of the line or sentence."""
    gap = _GAP.match(view.text, licence.end)
    if gap is None or not _CODE.match(view.text, licence.start, licence.end):
        return None
    if any(at in view.breaks for at in range(licence.end, gap.end())):
        return None
    limit = min(len(view.text), gap.end() + _REACH)
    name = name_after(view, gap.end(), limit, known) or _domain(view, gap.end(), limit)
    if name is None or name[0] != gap.end():
        return None
    ends = name[1] in view.breaks or _CLOSES.match(view.text, name[1])
    return name if ends and _WORD.match(view.text[slice(*name)]) else None


def _domain(view: View, at: int, limit: int) -> Range | None:
    """Read a site's name written small: "CC BY harbour press.example"."""
    match = _DOMAIN.match(view.text, at, limit)
    return match.span() if match else None


#: A name has a word in it, and does not begin with the code of a country: "CC BY 3.0 DE".
_WORD = regex.compile(r"(?!\p{L}{2}\b)(?=.*\p{L}{3})")
_DOMAIN = regex.compile(r"(?:[\w-]+\s)?[\w-]{2,}\.\p{L}{2,8}(?=\s|$)")


def _maker(
    tagged: Tagged, reading: Reading, licence: Draft, known: Sequence[Known]
) -> Range | None:
    """Read the author before the verb: "„Ebbe“ von Anna Berg steht unter …"."""
    if reading.end - reading.start > _SENTENCE or licence.start <= reading.start:
        return None
    view = tagged.view
    for joint in joints().finditer(view.text, reading.start, licence.start):
        name = name_after(view, joint.end(), licence.start, known)
        if name and name[0] == joint.end() and _is_person(tagged, reading, name):
            return name
    return None


def _is_person(tagged: Tagged, reading: Reading, name: Range) -> bool:
    """Say whether two or three capitals without a meaning stand before a small word."""
    view = tagged.view
    words = view.words(*name).split()
    inside = [t for t in reading.tokens if name[0] <= t.start < name[1]]
    return (
        1 < len(words) <= 4
        and all(t.kind is Kind.WORD for t in inside)
        and regex.match(r"\s\p{L}", view.text[name[1] : name[1] + 2]) is not None
    )
