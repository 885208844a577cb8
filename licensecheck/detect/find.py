"""Find the notices of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from licensecheck.detect.assemble import groups, notice
from licensecheck.detect.credits import credit_lines
from licensecheck.detect.declared import declared
from licensecheck.detect.directives import directives
from licensecheck.detect.formulas import reserved
from licensecheck.detect.labels import labelled
from licensecheck.detect.licence_texts import quoted_licences, without_articles
from licensecheck.detect.licences import licences
from licensecheck.detect.licensors import licensed
from licensecheck.detect.lists import with_lists
from licensecheck.detect.marks import marks
from licensecheck.detect.meant import is_meant, reading_at
from licensecheck.detect.pieces import Piece
from licensecheck.detect.reading import Reading, readings
from licensecheck.detect.registry import Known, Registry
from licensecheck.detect.repair import mended
from licensecheck.detect.software import software_licences
from licensecheck.detect.stated import Scene, stated
from licensecheck.detect.tokens import Tagged, tag
from licensecheck.detect.windows import parts, windows
from licensecheck.model.notice import Kind, Notice, Object, Profile
from licensecheck.model.text import ITEM, Document, Role, Span
from licensecheck.text.fold import fold


def find(document: Document, profiles: Sequence[Profile] = ()) -> tuple[Notice, ...]:
    """Find what *document* says about rights, in the order of its text.

    *profiles* is the registry of right holders: it gives names their ids and tells a dateline.
    """
    registry = _registry(_Same(tuple(profiles)))
    found: list[Notice] = []
    for window in windows(document, registry):
        found += _in_window(document, window, registry)
    if quoted := tuple(quoted_licences(document.text)):
        found = list(without_articles(found, quoted))
    numbered = sorted(found, key=lambda one: (one.span.start, one.span.end))
    return tuple(replace(one, id=f"n{n}") for n, one in enumerate(numbered, 1))


@dataclass(frozen=True, eq=False)
class _Same:
    """Profiles told apart by identity: to hash hundreds of them costs more than a document."""

    profiles: tuple[Profile, ...]

    def __hash__(self) -> int:
        return id(self.profiles)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.profiles is other.profiles


@lru_cache(maxsize=8)
def _registry(same: _Same) -> Registry:
    return Registry(same.profiles)


def _in_window(document: Document, window: Span, registry: Registry) -> Iterator[Notice]:
    block = document.block_at(window.start)
    found = [
        one for part in parts(document.text, window) for one in _read(document, part, registry)
    ]
    field = declared(document, block) if block else None
    subject = block.subject if block else "item"
    if field is not None:
        yield from field(found, registry)
        return
    for one in found:
        yield _placed(document, one, subject)


def _read(document: Document, part: Span, registry: Registry) -> Iterator[Notice]:
    view = fold(document.text, part)
    tagged = mended(tag(view), registry.known(view))
    pieces = list(_pieces(document, tagged, registry))
    for n, group in enumerate(groups(tagged.view, pieces), 1):
        yield notice(tagged.view, group, n, registry)


def _placed(document: Document, one: Notice, subject: str) -> Notice:
    """Say what a notice is about: the item, or a picture of it whose caption it stands in.

    In a text of some length, a licence or a credit that speaks of pictures is theirs alone.
    """
    block = document.block_at(one.span.start)
    subject = block.subject if block else subject
    if block and block.role is Role.CAPTION and _is_mere_credit(one):
        one = replace(one, kind=Kind.CREDIT)
    stated = [s for s in one.statements if not s.reserves_all]
    pictured = bool(stated) and all(s.object in _PICTURES for s in stated)
    if subject == ITEM and pictured and len(document.text) > _ARTICLE:
        subject = "image"
    return replace(one, subject=subject)


def _is_mere_credit(one: Notice) -> bool:
    return one.kind is Kind.COPYRIGHT and not (one.years or one.reserved or one.statements)


_PICTURES = frozenset({Object.IMAGE, Object.VIDEO, Object.GRAPHIC})


#: A text longer than this is an article, and what it says of pictures is not said of it.
_ARTICLE = 1_500


def _pieces(document: Document, tagged: Tagged, registry: Registry) -> Iterator[Piece]:
    """Yield what is found in one window, believed and unbelieved statements told apart."""
    known = registry.known(tagged.view)
    read = with_lists(tagged, tuple(readings(tagged, document.language)))
    scene = Scene(document, tagged, read, known)
    sure = list(marks(tagged, known))
    sure += reserved(tagged, sure)
    sure += software_licences(tagged.view)
    sure += (
        licensed(
            tagged, reading_at(read, piece.start), _sentence_of(tagged, read, piece), known
        )
        for piece in licences(tagged.view.text)
    )
    for piece in directives(tagged, read):
        if piece.kind is Kind.LICENCE and any(_overlap(piece, other) for other in sure):
            continue
        reading = reading_at(read, piece.start)
        if piece.kind is Kind.LICENCE:
            piece = licensed(tagged, reading, piece, known)  # noqa: PLW2901
        sure.append(_directed(reading, piece, known) if reading else piece)
    named = list(credit_lines(tagged, known))
    sure = [piece for piece in sure if is_meant(tagged, read, piece)]
    named = [c for c in named if not any(_repeats(c, piece) for piece in sure)]
    believed = stated(scene, sure, named)
    for piece in (*sure, *named, *believed):
        yield labelled(tagged, read, piece)


def _sentence_of(tagged: Tagged, read: Sequence[Reading], piece: Piece) -> Piece:
    """Quote the sentence a licence stands in, unless it is a long one."""
    reading = reading_at(read, piece.start)
    if reading is None or reading.end - reading.start > 320:
        return piece
    text = tagged.view.text
    start, end = reading.start, max(reading.end, piece.end)
    while start < piece.start and text[start].isspace():
        start += 1
    return replace(piece, start=start, end=end, language=reading.language)


def _overlap(one: Piece, other: Piece) -> bool:
    return other.kind is Kind.LICENCE and one.start < other.end and other.start < one.end


def _repeats(credit: Piece, piece: Piece) -> bool:
    """Say whether a notice has the credit's names already, or they are a licence's name."""
    if piece.kind is Kind.LICENCE:
        spans = [(draft.start, draft.end) for draft in piece.statements]
        return any(s < end and start < e for start, end in credit.holders for s, e in spans)
    return bool(piece.holders) and piece.start <= credit.start and credit.end <= piece.end


def _directed(reading: Reading, piece: Piece, known: Sequence[Known]) -> Piece:
    """Name the agency that gives an order: "TASS withdraws …"."""
    if piece.kind not in {Kind.KILL, Kind.CORRECTION} or piece.holders:
        return piece
    names = tuple((r.start, r.end) for r in known if reading.start <= r.start < reading.end)
    return replace(piece, holders=names)
