"""The statements of a window that are believed, the plain ones first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from licensecheck.detect.assemble import kind_of
from licensecheck.detect.believe import ENOUGH, Setting, belief
from licensecheck.detect.clauses import Clause, clauses
from licensecheck.detect.drafts import Draft
from licensecheck.detect.parties import parties
from licensecheck.detect.pieces import Piece
from licensecheck.detect.reading import Reading, readings
from licensecheck.detect.registry import Known
from licensecheck.detect.statements import drafts, joined, may_state
from licensecheck.detect.tokens import Tagged, tag
from licensecheck.model.notice import Kind, Modality
from licensecheck.model.text import Document, Span
from licensecheck.text.fold import fold

#: How far apart, in letters, two pieces may stand and still touch.
_BESIDE = 40
_ORDERS = frozenset({Kind.KILL, Kind.RELEASE, Kind.EMBARGO, Kind.CORRECTION})
#: How far from a sure notice, in letters, a statement still gains by it.
_NEIGHBOUR = 260


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of a window before anything is found in it."""

    document: Document
    tagged: Tagged
    read: tuple[Reading, ...]
    known: tuple[Known, ...]


def stated(scene: Scene, sure: Sequence[Piece], named: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the statements that are believed, each with the holder its sentence names."""
    candidates = [
        (reading, clause, draft)
        for reading, clause, draft in _drafted(scene)
        if not _is_licence_name(draft, sure) and not _gives(reading, clause, draft, sure)
    ]
    believed: list[Piece] = []
    # What is plain first, then what leans on it, at last what stands before what leans on it.
    for least in (ENOUGH + 0.4, ENOUGH, ENOUGH):
        for reading, clause, draft in candidates:
            if any(draft in piece.statements for piece in believed):
                continue
            setting = _setting(scene, draft, [*sure, *believed], named)
            weight = belief(scene.tagged, reading, draft, setting)
            if weight >= least:
                believed.append(_believed(scene, reading, clause, draft, weight))
    yield from believed


def _drafted(scene: Scene) -> Iterator[tuple[Reading, Clause, Draft]]:
    """Yield what the sentences state, believed or not."""
    text = scene.tagged.view.text
    for reading in filter(may_state, scene.read):
        found = [
            (clause, draft)
            for clause in clauses(reading.tokens)
            for draft in drafts(clause, text)
        ]
        for clause, draft in joined(found):
            yield reading, clause, draft


def is_worth_reading(document: Document, within: Span) -> bool:
    """Say whether a sentence of the span states what is believed, or nearly, all by itself.

    What is believed only for standing beside a notice or a credit is read with it.
    """
    tagged = tag(fold(document.text, within))
    scene = Scene(document, tagged, tuple(readings(tagged, document.language)), ())
    return any(
        belief(tagged, reading, draft, _setting(scene, draft, (), ())) >= ENOUGH - _DOUBT
        for reading, _, draft in _drafted(scene)
    )


#: The points that the words around a sentence may add: they tell its language.
_DOUBT = 0.3


def _is_licence_name(draft: Draft, sure: Iterable[Piece]) -> bool:
    """The words of a licence's name ("non-commercial use") are no statement beside it."""
    for piece in sure:
        if piece.kind is Kind.LICENCE:
            named = [one for one in piece.statements if one.start <= draft.start]
            if any(draft.end <= one.end for one in named):
                return True
        elif piece.kind in _ORDERS and piece.start <= draft.start and draft.end <= piece.end:
            return True
    return False


def _gives(reading: Reading, clause: Clause, draft: Draft, sure: Iterable[Piece]) -> bool:
    """Say whether the "licence" of a clause is what a named licence gives, not what it asks."""
    beside = any(
        piece.kind is Kind.LICENCE and piece.start < reading.end and reading.start < piece.end
        for piece in sure
    )
    permits = clause.operator is not None and clause.operator.modality is Modality.PERMITS
    return beside and permits and draft.modality is Modality.PROHIBITS


def _setting(
    scene: Scene, draft: Draft, beside: Iterable[Piece], named: Iterable[Piece]
) -> Setting:
    document, tagged = scene.document, scene.tagged
    span = tagged.view.span(draft.start, draft.end)
    block = document.block_at(span.start)
    companions = [*beside, *named] if draft.shorthand else list(beside)
    near = any(_near(tagged, piece, draft) for piece in companions)
    touching = near and any(_touches(tagged, piece, draft) for piece in companions)
    size = len(document.text)
    return Setting(
        near=near,
        touching=touching,
        credited=any(_touches(tagged, piece, draft) for piece in named),
        role=block.role if block else None,
        last=size > 0 and span.end > 0.8 * size,
        alone=size < 320,
        long=size > 1_500,
    )


def _near(tagged: Tagged, piece: Piece, draft: Draft) -> bool:
    if piece.start < draft.end and draft.start < piece.end:
        return True
    gap = (piece.end, draft.start) if piece.end <= draft.start else (draft.end, piece.start)
    crossed = sum(gap[0] <= at < gap[1] for at in tagged.view.paragraphs)
    return gap[1] - gap[0] <= _NEIGHBOUR and crossed <= 1


def _touches(tagged: Tagged, piece: Piece, draft: Draft) -> bool:
    """Say whether nothing but a word or two, and no empty line, parts the two."""
    if piece.start < draft.end and draft.start < piece.end:
        return piece.kind is not Kind.CREDIT or draft.shorthand
    gap = (piece.end, draft.start) if piece.end <= draft.start else (draft.end, piece.start)
    crossed = any(gap[0] <= at < gap[1] for at in tagged.view.paragraphs)
    return gap[1] - gap[0] <= _BESIDE and not crossed


def _believed(
    scene: Scene, reading: Reading, clause: Clause, draft: Draft, weight: float
) -> Piece:
    whole = _whole(scene.tagged, reading, draft)
    named = parties(scene.tagged, reading, clause, scene.known)
    holders = tuple(dict.fromkeys(named))
    return Piece(
        whole[0],
        whole[1],
        kind_of(draft),
        holders,
        statements=(draft,),
        weight=weight,
        language=reading.language,
    )


def _whole(tagged: Tagged, reading: Reading, draft: Draft) -> tuple[int, int]:
    """Take the whole sentence for the notice's words, but of a long one just the statement."""
    text = tagged.view.text
    start, end = reading.start, reading.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start <= 600 and (reading.known() > 0.25 or end - start < 240):
        return start, end
    return draft.start, draft.end
