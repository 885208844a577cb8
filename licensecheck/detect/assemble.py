"""Put what stands together into notices.

Pieces that touch, or that only blanks and a few words part, are one notice; a mark with a
holder of its own begins the next.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from licensecheck.detect.drafts import Draft
from licensecheck.detect.pieces import Piece, Range
from licensecheck.detect.registry import Registry, same_name
from licensecheck.model.notice import (
    GATES,
    Action,
    Condition,
    Exemption,
    Holder,
    Kind,
    Modality,
    Notice,
    Object,
    Statement,
)
from licensecheck.text.fold import View

#: How many letters may stand between two pieces of one notice.
_GAP = 40

#: Up to so many letters a line is quoted as a whole.
_LINE = 160
#: So many letters beside it may be part of it still: a site's name, but not a row of links.
_MARGIN = 20
_WHOLE_LINES = frozenset({Kind.COPYRIGHT, Kind.LICENCE})

_DESK = frozenset({Kind.KILL, Kind.EMBARGO, Kind.CORRECTION, Kind.RELEASE})
#: The strongest part of a notice names it.
_RANK = (
    Kind.KILL, Kind.EMBARGO, Kind.CORRECTION, Kind.RESTRICTION, Kind.LICENCE, Kind.PERMISSION,
    Kind.RELEASE, Kind.TDM, Kind.RESERVATION, Kind.COPYRIGHT, Kind.CREDIT,
)  # fmt: skip


def groups(view: View, pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Sort *pieces* into runs that are one notice each."""
    found: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda it: (it.start, it.end)):
        if found and _belongs(view, found[-1], piece):
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


def _belongs(view: View, group: Sequence[Piece], piece: Piece) -> bool:
    end = max(one.end for one in group)
    between = view.text[end : piece.start] if piece.start > end else ""
    if sum(char.isalnum() for char in between) > _GAP:
        return False
    crossed = [at for at in range(end, piece.start) if at in view.paragraphs]
    # A licence below a notice is the notice's, though a full stop parts the two.
    apart = between.strip(" .|" if piece.kind is Kind.LICENCE else " |")
    if len(crossed) > 1 or (crossed and apart):
        return False
    opens = (
        piece.kind is Kind.COPYRIGHT
        and piece.holders
        and (piece.years or view.text[piece.start] in "©(")
    )
    full = opens and any(one.years or one.statements for one in group)
    if full and any(one.kind is Kind.COPYRIGHT and one.holders for one in group):
        return False
    if _opens_a_line(view, piece) and _is_another(view, group, piece):
        return False
    return piece.kind in _DESK or not crossed or piece.kind is not Kind.CREDIT


def _opens_a_line(view: View, piece: Piece) -> bool:
    return (
        piece.kind is Kind.COPYRIGHT and bool(piece.holders) and piece.start - 1 in view.breaks
    )


def _is_another(view: View, group: Sequence[Piece], piece: Piece) -> bool:
    """Say whether a mark on the next line names other owners, and not the same again."""
    mine = [one for one in group if one.kind is Kind.COPYRIGHT and one.holders]
    names = {view.text[start:end] for one in mine for start, end in one.holders}
    return bool(mine) and not any(view.text[s:e] in names for s, e in piece.holders)


def notice(view: View, group: Sequence[Piece], number: int, registry: Registry) -> Notice:
    """Make one notice of *group*."""
    start, end = min(p.start for p in group), max(p.end for p in group)
    start, end = _line(view, group, *_stripped(view, start, end))
    statements = _statements(view, group)
    return Notice(
        f"n{number}",
        view.span(start, _with_stop(view, start, end)),
        _kind(group, statements),
        _holders(view, group, registry),
        tuple(sorted({year for piece in group for year in piece.years})),
        _with_formula(view, group, statements, (start, end)),
        tuple(dict.fromkeys(name for piece in group for name in piece.licences)),
        any(piece.reserved is not None for piece in group),
        next((piece.language for piece in group if piece.language), None),
        confidence=_confidence(view, group, start, end),
        repaired=_repaired(view, start, end),
    )


def _stripped(view: View, start: int, end: int) -> tuple[int, int]:
    """Leave the blanks at both ends of a range to the text around it."""
    while end > start and view.text[end - 1].isspace():
        end -= 1
    while start < end and view.text[start].isspace():
        start += 1
    return start, end


def _line(view: View, group: Sequence[Piece], start: int, end: int) -> tuple[int, int]:
    """Quote the whole line where most of it is the notice: `© WDR | sportschau.de`."""
    if not any(piece.kind in _WHOLE_LINES for piece in group):
        return start, end
    first = max((at + 1 for at in view.paragraphs if at < start), default=0)
    last = min((at for at in view.paragraphs if at >= end), default=len(view.text.rstrip()))
    if last - first > _LINE or end - start < 0.4 * (last - first):
        return start, end
    # A sentence of its own before or behind the notice is none of it.
    if start - first <= _MARGIN and not _SENTENCE.search(view.text[first:start]):
        start = min(first, start)
    if last - end <= _MARGIN and not _SENTENCE.search(view.text[end:last].lstrip(" .")):
        end = max(last, end)
    return start, end


_SENTENCE = regex.compile(r"[.!?。]\s*$|[.!?。]\s")


def _with_stop(view: View, start: int, end: int) -> int:
    """Take the full stop in, and a bracket that the notice opened, as a reader would quote it."""
    sign = view.text[end : end + 1]
    opened = {")": "(", "]": "["}.get(sign)
    closes = opened is not None and opened in view.text[start:end]
    return end + 1 if closes or sign in {".", "!", "。"} else end


def _holders(view: View, group: Sequence[Piece], registry: Registry) -> tuple[Holder, ...]:
    found: list[Holder] = []
    for piece in group:
        for start, end in piece.holders:
            name = view.words(start, end).strip("/ ")
            span = view.span(*_stripped(view, start, end))
            one = Holder(name, registry.identify(name), span)
            if name and not any(_is_same(one, other) for other in found):
                found.append(one)
    return tuple(found)


def _is_same(one: Holder, other: Holder) -> bool:
    """Say whether *one* only repeats *other*: inflected, in other case, or as its acronym."""
    if same_name(one.name, other.name):
        return True
    return one.id is not None and one.id == other.id and len(one.name) <= len(other.name)


def _statements(view: View, group: Sequence[Piece]) -> tuple[Statement, ...]:
    drafts = [draft for piece in group for draft in piece.statements]
    drafts = _settled(drafts, group)
    found: list[Statement] = []
    for draft in drafts:
        statement = _statement(view, draft)
        if not any(_same(statement, other) for other in found):
            found.append(statement)
    return tuple(found)


def _with_formula(
    view: View, group: Sequence[Piece], stated: tuple[Statement, ...], within: Range
) -> tuple[Statement, ...]:
    """Add what "all rights reserved" states, which names a notice no kind (guide, 4.5).

    Where the formula stands in the notice before, it is stated there.
    """
    formulas = [piece.reserved for piece in group if piece.reserved]
    inside = [one for one in formulas if within[0] <= one[0] and one[1] <= within[1]]
    formula = next(iter(inside), None)
    if formula is None or any(one.reserves_all for one in stated):
        return stated
    made = Statement(Modality.RESERVES, (Action.ALL,), view.span(*_stripped(view, *formula)))
    return tuple(sorted((made, *stated), key=lambda one: one.span.start))


def _settled(drafts: list[Draft], group: Sequence[Piece]) -> list[Draft]:
    """Let the parts of a notice agree: what the embargo means, what "it" is, what a caption is."""
    if any(piece.kind is Kind.KILL for piece in group):
        kills = [one for piece in group if piece.kind is Kind.KILL for one in piece.statements]
        picture = next((d.object for d in drafts if d.object is Object.IMAGE), None)
        return [replace(kills[0], object=kills[0].object or picture)]
    drafts = _under_embargo(drafts, group)
    drafts = _under_licence(drafts, group)
    drafts = _with_duties(_for_licensee(drafts))
    return _about_pictures(_about_others(_editorial(_once(drafts)), group))


def _once(drafts: list[Draft]) -> list[Draft]:
    """As in "Honorarpflichtig! Abdruck nur gegen Honorar": the rule says what its label said."""
    asked = [d for d in drafts if d.modality is Modality.REQUIRES and not d.bare]
    return [
        d for d in drafts if not (d.bare and any(d.conditions <= it.conditions for it in asked))
    ]


def _about_others(drafts: list[Draft], group: Sequence[Piece]) -> list[Draft]:
    """What stands behind "AGENCY articles: ©" is about the agency's part of the page."""
    if not any(piece.about is Object.THIRD_PARTY for piece in group):
        return drafts
    return [
        replace(d, object=Object.THIRD_PARTY) if d.object in {None, Object.ITEM} else d
        for d in drafts
    ]


def _under_licence(drafts: list[Draft], group: Sequence[Piece]) -> list[Draft]:
    """What else is granted or asked beside a licence adds its duties to the licence."""
    own = [
        one
        for piece in group
        if piece.kind is Kind.LICENCE
        for one in piece.statements
        if one.modality is Modality.PERMITS
    ]
    if not own:
        return drafts
    added = [d for d in drafts if d.modality is Modality.PERMITS and not d.conditions & GATES]
    duties = frozenset().union(*(draft.conditions for draft in added))
    exceptions = frozenset().union(*(draft.exceptions for draft in added))
    licence = replace(own[0], conditions=duties, exceptions=exceptions)
    gone = set(map(id, added))  # by identity: a list of a thousand licences is compared once
    return [licence, *(draft for draft in drafts if id(draft) not in gone)]


def _for_licensee(drafts: list[Draft]) -> list[Draft]:
    """What is permitted beside "only for NAME's own promotion" is permitted to NAME."""
    if not any(Exemption.NAMED_LICENSEE in draft.exceptions for draft in drafts):
        return drafts
    return [draft for draft in drafts if draft.modality is not Modality.PERMITS]


def _with_duties(drafts: list[Draft]) -> list[Draft]:
    """Let "You must credit us", behind a permission, be a condition of the permission."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: one.start):
        free = [n for n, one in enumerate(kept) if _takes(one, draft)]
        same = [n for n in free if kept[n].object is draft.object]
        free = same if draft.object is not None else free
        for n in free:
            kept[n] = replace(kept[n], conditions=kept[n].conditions | draft.conditions)
        if not free:
            kept.append(draft)
    return kept


def _takes(permission: Draft, demand: Draft) -> bool:
    """Say whether *demand* asks nothing but duties, of what *permission* permits before it."""
    worded = not demand.shorthand or demand.conditions == {Condition.NOTIFY}
    duties = demand.modality is Modality.REQUIRES and demand.actions == (Action.ALL,)
    free = permission.modality is Modality.PERMITS
    return free and duties and worded and not demand.conditions & GATES


def _editorial(drafts: list[Draft]) -> list[Draft]:
    """As in "Editorial use only; for other uses ask": one ban with a way out."""
    only = next((d for d in drafts if Exemption.EDITORIAL_USE in d.exceptions), None)
    if only is None:
        return drafts
    # "… and only with a full credit" asks for it; beside the ban it permits nothing.
    drafts = [
        replace(d, modality=Modality.REQUIRES)
        if d.modality is Modality.PERMITS and d.actions == (Action.ALL,) and d.conditions
        else d
        for d in drafts
    ]
    asks = [
        d
        for d in drafts
        if d is not only and d.actions == (Action.ALL,) and Condition.CONSENT in d.conditions
    ]
    if not asks:
        return drafts
    joined = replace(only, conditions=only.conditions | asks[0].conditions)
    return [joined if d is only else d for d in drafts if d not in asks]


def _under_embargo(drafts: list[Draft], group: Sequence[Piece]) -> list[Draft]:
    """A flat ban beside an embargo lasts as long as the embargo does."""
    own = [one for piece in group if piece.kind is Kind.EMBARGO for one in piece.statements]
    if not own:
        return drafts
    embargo = own[0]
    kept = [embargo]
    for draft in drafts:
        if draft in own:
            continue
        flat = (
            draft.modality is Modality.PROHIBITS
            and not draft.conditions
            and not draft.exceptions
        )
        if flat and draft.until is None:
            extra = tuple(
                a
                for a in draft.actions
                if a not in {Action.PUBLISH, Action.BROADCAST, Action.ALL, Action.PRINT}
            )
            merged = tuple(dict.fromkeys((*kept[0].actions, *extra)))
            kept[0] = replace(kept[0], actions=merged, end=max(kept[0].end, draft.end))
        else:
            kept.append(draft)
    return kept


def _about_pictures(drafts: list[Draft]) -> list[Draft]:
    """What a caption says in shorthand is about its picture, and so is the rest of it."""
    pictured = any(draft.object in {Object.IMAGE, Object.VIDEO} for draft in drafts)
    worded = any(draft.object in {Object.ITEM, Object.TEXT, Object.SITE} for draft in drafts)
    shorthand = any(draft.shorthand and not _is_formula(draft) for draft in drafts)
    if worded or not (pictured or shorthand):
        return drafts
    about = next(
        (d.object for d in drafts if d.object in {Object.IMAGE, Object.VIDEO}), Object.IMAGE
    )
    first = next((n for n, d in enumerate(drafts) if d.object is about), 0)
    return [
        replace(draft, object=draft.object or about) if shorthand or n > first else draft
        for n, draft in enumerate(drafts)
    ]


#: What footers say in few words of any page, and desks of pictures in others.
_FOOTER_ACTIONS = frozenset(
    {Action.REPRODUCE, Action.PUBLISH, Action.QUOTE, Action.REDISTRIBUTE, Action.ALL}
)


def _is_formula(draft: Draft) -> bool:
    """As in "No reproduction without permission", which stands under texts and pictures alike."""
    consent = Condition.CONSENT in draft.conditions
    return consent and not draft.exceptions and set(draft.actions) <= _FOOTER_ACTIONS


def _statement(view: View, draft: Draft) -> Statement:
    return Statement(
        draft.modality,
        draft.actions,
        view.span(*_stripped(view, draft.start, draft.end)),
        draft.object or Object.ITEM,
        draft.conditions,
        draft.exceptions,
        draft.territory,
        draft.from_,
        draft.until,
        draft.credit,
    )


def _same(one: Statement, other: Statement) -> bool:
    """A statement repeated, in other words or another language, is one statement."""
    return (
        one.modality is other.modality
        and set(one.actions) == set(other.actions)
        and one.object is other.object
        and one.conditions == other.conditions
        and one.exceptions == other.exceptions
        and one.territory == other.territory
        and (one.until, one.from_) == (other.until, other.from_)
    )


def _kind(group: Sequence[Piece], statements: Sequence[Statement]) -> Kind:
    kinds = {piece.kind for piece in group}
    if kinds <= {Kind.CREDIT, Kind.LICENCE} and _is_pictured(group, statements):
        return Kind.CREDIT
    for statement in statements:
        kinds.add(kind_of(statement))
    if statements and {a for s in statements for a in s.actions} == {Action.AI_TRAINING}:
        kinds = (kinds - {Kind.RESTRICTION, Kind.RESERVATION}) | {Kind.TDM}
    return min(kinds, key=_RANK.index)


def _is_pictured(group: Sequence[Piece], statements: Sequence[Statement]) -> bool:
    """Say whether a licence only goes with a picture's credit: "Photo: Name, CC BY 4.0"."""
    licensed = any(piece.licences for piece in group)
    credited = any(piece.kind is Kind.CREDIT for piece in group)
    return licensed and credited and {one.object for one in statements} == {Object.IMAGE}


def kind_of(statement: Statement | Draft) -> Kind:
    """Name what a statement makes of the notice it stands in."""
    match statement.modality:
        case Modality.PERMITS:
            return Kind.PERMISSION
        case Modality.RESERVES:
            return Kind.RESERVATION
        case _:
            return Kind.RESTRICTION


def _repaired(view: View, start: int, end: int) -> str | None:
    """Give the words as they were meant, where the surface is damaged."""
    return view.words(start, end) if view.mended.intersection(range(start, end)) else None


def _confidence(view: View, group: Sequence[Piece], start: int, end: int) -> float:
    """Say how surely such evidence is right; damage takes from it."""
    best = max(map(_likely, group))
    together = 1 - (1 - best) * (0.7 if len(group) > 1 else 1.0)
    damaged = bool(view.mended.intersection(range(start, end)))
    return round(min(0.99, together * (0.93 if damaged else 1.0)), 2)


def _likely(piece: Piece) -> float:
    """Turn one piece of evidence into a probability."""
    match piece.kind:
        case Kind.COPYRIGHT:
            return 0.95 if piece.reserved or (piece.years and piece.holders) else 0.9
        case Kind.LICENCE:
            return 0.8
        case Kind.CREDIT | Kind.KILL | Kind.EMBARGO | Kind.CORRECTION | Kind.RELEASE:
            return 0.85
        case _:
            return 1 / (1 + math.exp(0.6 - 0.75 * piece.weight))
