"""Cut the tokens of a sentence into clauses, each with the one word that rules it.

A clause has at most one operator: a modal, a word of prohibition or permission, a
requirement, a reservation.  Its scope runs over coordination until a new operator with a
subject of its own begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import Modality

OPERATORS = (Tag.MAY, Tag.MUST, Tag.BAN, Tag.ALLOW, Tag.NEED, Tag.RESERVE, Tag.THREAT)

#: What may stand between a negation and the word it negates.
_NEAR = 3


class Operator(NamedTuple):
    """A ruling word: what it comes to, negation counted in, and where among the tokens."""

    modality: Modality
    at: int
    tag: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of tokens under one operator, or under none."""

    tokens: tuple[Token, ...]
    operator: Operator | None = None

    @property
    def before(self) -> tuple[Token, ...]:
        return self.tokens[: self.operator.at] if self.operator else self.tokens

    def has(self, *tags: Tag) -> bool:
        return any(token.is_tag(*tags) for token in self.tokens)

    def values(self, kind: Kind) -> list[str]:
        """List the values of one kind of token, in order, each once."""
        return list(dict.fromkeys(t.value for t in self.tokens if t.kind is kind))


def clauses(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    """Cut *tokens*, those of one sentence, into clauses."""
    operators = _operators(tokens)
    cuts = [0]
    ruling: list[Operator] = operators[:1]
    for one, other in zip(operators, operators[1:], strict=False):
        cut = _boundary(tokens, one, other)
        if cut is None:
            ruling[-1] = _stronger(ruling[-1], other)
        else:
            cuts.append(cut)
            ruling.append(other)
    cuts.append(len(tokens))
    if not ruling:
        return (Clause(tuple(tokens)),)
    return tuple(
        Clause(tuple(tokens[a:b]), op._replace(at=op.at - a))
        for a, b, op in zip(cuts, cuts[1:], ruling, strict=False)
    )


def _operators(tokens: Sequence[Token]) -> list[Operator]:
    found: list[Operator] = []
    for at, token in enumerate(tokens):
        if not token.is_tag(*OPERATORS) or _in_condition(tokens, at, found):
            continue
        if token.is_tag(Tag.MAY) and _leads_to_need(tokens, at):
            continue
        if (modality := _modality(tokens, at)) is not None:
            found.append(Operator(modality, at, token.value))
    return found


def _leads_to_need(tokens: Sequence[Token], at: int) -> bool:
    """ "may be required" is a requirement, not a permission."""
    return any(t.is_tag(Tag.NEED) for t in tokens[at + 1 : at + 1 + _NEAR])


def _in_condition(tokens: Sequence[Token], at: int, found: list[Operator]) -> bool:
    """Say whether the word at *at* only words a condition: "unless authorised by"."""
    for back in range(at - 1, -1, -1):
        token = tokens[back]
        if token.is_tag(Tag.EXCEPT, Tag.IF):
            return bool(found) and found[0].at < back
        if token.value in {",", ";", "."}:
            return False
    return False


def _modality(tokens: Sequence[Token], at: int) -> Modality | None:
    tag = tokens[at].value
    negated = _negated(tokens, at)
    match tag:
        case Tag.MAY | Tag.ALLOW:
            return Modality.PROHIBITS if negated else Modality.PERMITS
        case Tag.BAN:
            return Modality.PERMITS if negated else Modality.PROHIBITS
        case Tag.MUST:
            return Modality.PROHIBITS if negated else Modality.REQUIRES
        case Tag.NEED:
            return None if negated else Modality.REQUIRES
        case Tag.THREAT:
            return Modality.PROHIBITS
        case _:
            return None if negated else Modality.RESERVES


def _negated(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].is_tag(Tag.MAY, Tag.MUST):
        return _negated_before(tokens, at) or _negated_after(tokens, at)
    if tokens[at].is_tag(Tag.ALLOW):
        return _negated_before(tokens, at) or _near(tokens, at, Tag.NEG)
    return _near(tokens, at, Tag.NEG)


def _near(tokens: Sequence[Token], at: int, tag: Tag) -> bool:
    for token in reversed(tokens[max(0, at - _NEAR) : at]):
        if token.is_tag(tag):
            return True
        if token.kind is Kind.MARKUP and token.value not in "'\"":
            return False
    return False


def _negated_before(tokens: Sequence[Token], at: int) -> bool:
    for back in range(at - 1, -1, -1):
        token = tokens[back]
        if token.is_tag(Tag.BUT) or token.value in {";", ":"}:
            return False
        if token.is_tag(*OPERATORS) and back != at:
            return False
        if token.is_tag(Tag.NEG):
            return True
    return False


def _negated_after(tokens: Sequence[Token], at: int) -> bool:
    for token in tokens[at + 1 :]:
        if token.is_tag(Tag.NEG):
            return True
        if token.is_tag(Tag.IF, Tag.BUT, Tag.EXCEPT, *OPERATORS) or token.value in {";", ":"}:
            return False
    return False


def _stronger(one: Operator, other: Operator) -> Operator:
    """Of two operators in one clause, the one that rules it: "must be authorised", "nur … darf"."""
    order = (Modality.PROHIBITS, Modality.REQUIRES, Modality.RESERVES, Modality.PERMITS)
    return min(one, other, key=lambda op: order.index(op.modality))


def _boundary(tokens: Sequence[Token], one: Operator, other: Operator) -> int | None:
    """Find where the clause of *one* ends and that of *other* begins; None: it is one clause."""
    between = range(one.at + 1, other.at)
    for at in between:
        if tokens[at].is_tag(Tag.BUT) or tokens[at].value in {";", "|"}:
            return at
    soft = [at for at in between if tokens[at].is_tag(Tag.AND) or tokens[at].value in ",:-("]
    if not soft:
        return None
    return soft[0] if _acts(tokens[: one.at]) and not _acts(tokens[one.at : soft[0]]) else soft[-1]


def _acts(tokens: Sequence[Token]) -> bool:
    return any(token.kind in {Kind.ACTION, Kind.MANNER} for token in tokens)
