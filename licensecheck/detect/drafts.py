"""A statement in the making, and how much of the text it covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from licensecheck.detect.clauses import Clause
from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import GATES, Action, Condition, Exemption, Modality, Object
from licensecheck.text.scripts import is_unspaced

CONSENT_FLAGS = frozenset({Condition.CONSENT, Condition.PRIOR, Condition.WRITTEN})
#: What only narrows, and is neither a duty nor a gate.
SCOPES = frozenset({Condition.COMMERCIAL_PURPOSE, Condition.LIMITED_MANNER})
DUTIES = frozenset(Condition) - CONSENT_FLAGS - GATES - SCOPES
#: What opens a way out of a prohibition, or narrows a permission.
OPENERS = (Tag.WITHOUT, Tag.EXCEPT, Tag.ONLY, Tag.IF)


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement in the making; `start` and `end` are offsets in the view.

    `shorthand` marks the clipped wording of photo desks, which speaks about a picture; `bare`
    a condition that stands there without any verb.
    """

    modality: Modality
    actions: tuple[Action, ...]
    start: int
    end: int
    object: Object | None = None
    conditions: frozenset[Condition] = frozenset()
    exceptions: frozenset[Exemption] = frozenset()
    territory: tuple[str, ...] = ()
    from_: str | None = None
    until: str | None = None
    credit: str | None = None
    shorthand: bool = False
    bare: bool = False


def _extent(clause: Clause) -> tuple[int, int]:
    """Cover the tokens that mean something, and the few words that lead to them or close them."""
    tokens = clause.tokens
    telling = [
        n for n, t in enumerate(tokens) if t.kind not in _MUTE and not t.is_tag(*_JOINTS)
    ]
    if not telling:
        return min(t.start for t in tokens), max(t.end for t in tokens)
    first, last = telling[0], telling[-1]
    while first and telling[0] - first < _LEAD and _leads(tokens[first - 1]):
        first -= 1
    while last + 1 < len(tokens) and last - telling[-1] < _LEAD and _leads(tokens[last + 1]):
        last += 1
    return min(t.start for t in tokens[first:]), max(t.end for t in tokens[: last + 1])


def _leads(token: Token) -> bool:
    """Say whether a token is a word that goes with its neighbour; a letter of Han does not."""
    return token.kind is Kind.WORD and not is_unspaced(token.value[:1])


_MUTE = frozenset({Kind.WORD, Kind.MARKUP, Kind.NUMBER})


_JOINTS = (Tag.AND, Tag.BUT, Tag.MARK)


#: How many words without meaning may lead to the first telling one.
_LEAD = 3


def make(clause: Clause, modality: Modality, actions: Sequence[Action]) -> Draft:
    start, end = _extent(clause)
    return Draft(modality, tuple(actions), start, end)
