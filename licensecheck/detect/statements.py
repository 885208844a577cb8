"""From clauses to statements: who may not do what, unless.

Each construction is one function from a clause to drafts or none; the first that fits speaks
for the clause.  They see tags only, so that they serve every language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from licensecheck.detect.bans import no_action, place_out, prohibition, without
from licensecheck.detect.clauses import Clause
from licensecheck.detect.dates import moment, period
from licensecheck.detect.drafts import Draft
from licensecheck.detect.grants import (
    bare_condition,
    conditional_use,
    exempted,
    only,
    permission,
    requirement,
    reservation,
    reserved_uses,
)
from licensecheck.detect.operators import OPERATORS
from licensecheck.detect.reading import Reading
from licensecheck.detect.scope import object_of
from licensecheck.detect.tokens import Kind
from licensecheck.extend import Tag
from licensecheck.model.notice import Condition, Modality

#: Without one of these kinds or tags no construction below finds what is ruled, or who rules.
_CONTENT = frozenset({Kind.ACTION, Kind.MANNER, Kind.CONDITION, Kind.EXEMPTION})
_CONTENT_TAGS = (
    Tag.COMMERCIAL, Tag.OTHER, Tag.RESERVE, Tag.OUT, Tag.OUTSIDE, Tag.CREDIT, Tag.DAYS, Tag.LENGTH,
)  # fmt: skip
_RULING = (
    *OPERATORS, Tag.ONLY, Tag.OUT, Tag.OUTSIDE, Tag.NEG, Tag.WITHOUT, Tag.IF, Tag.WHEN,
    Tag.RESERVED, Tag.DAYS, Tag.LENGTH,
)  # fmt: skip
_BARE = frozenset({Kind.CONDITION, Kind.EXEMPTION})


def may_state(reading: Reading) -> bool:
    """Say whether a sentence can state anything at all: most state nothing."""
    kinds = {token.kind for token in reading.tokens}
    if kinds.isdisjoint(_CONTENT) and not reading.has(*_CONTENT_TAGS):
        return False
    return not kinds.isdisjoint(_BARE) or reading.has(*_RULING)


def drafts(clause: Clause, text: str) -> tuple[Draft, ...]:
    """Say what *clause* of the folded *text* states; nothing, if it states nothing."""
    for construction in _CONSTRUCTIONS:
        if found := construction(clause, text):
            about = object_of(clause)
            return tuple(
                _timed(replace(one, object=one.object or about), clause, text) for one in found
            )
    return ()


def joined(found: Sequence[tuple[Clause, Draft]]) -> list[tuple[Clause, Draft]]:
    """Let a way out that stands before a row of verbs serve all of them.

    "Without permission it may not be copied, may not be sold": one subject, two modals.
    """
    kept: list[tuple[Clause, Draft]] = []
    for clause, draft in found:
        if kept and _continues(kept[-1], clause, draft):
            before, other = kept.pop()
            acts = tuple(dict.fromkeys((*other.actions, *draft.actions)))
            kept.append((before, replace(other, actions=acts, end=draft.end)))
        else:
            kept.append((clause, draft))
    return kept


def _continues(previous: tuple[Clause, Draft], clause: Clause, draft: Draft) -> bool:
    before, other = previous
    if before is clause:
        return False
    same = (
        draft.modality is other.modality is Modality.PROHIBITS and before.operator is not None
    )
    bare = not draft.conditions and not draft.exceptions and clause.operator is not None
    own = any(t.kind is Kind.OBJECT for t in clause.tokens)
    if not (same and bare and Condition.CONSENT in other.conditions) or own:
        return False
    opener = next((n for n, t in enumerate(before.tokens) if t.is_tag(Tag.WITHOUT)), None)
    acts = [n for n, t in enumerate(before.tokens) if t.kind is Kind.ACTION]
    return opener is not None and bool(acts) and opener < acts[0]


def _timed(draft: Draft, clause: Clause, text: str) -> Draft:
    """Add from when or until when the statement holds."""
    for at, token in enumerate(clause.tokens):
        rest = clause.tokens[at:]
        whole = (rest, clause.tokens[:at]) if token.is_tag(Tag.UNTIL) else ()
        if when := next(filter(None, (moment(part, text) for part in whole)), None):
            return replace(draft, until=when)
        if token.is_tag(Tag.AFTER) and draft.modality is Modality.PROHIBITS:
            when = moment(rest, text) or period(rest)
            if when:
                return replace(draft, from_=when)
    return draft


_CONSTRUCTIONS: tuple[Callable[[Clause, str], tuple[Draft, ...]], ...] = (
    exempted,
    prohibition,
    permission,
    requirement,
    reservation,
    reserved_uses,
    only,
    place_out,
    no_action,
    without,
    bare_condition,
    conditional_use,
)
