"""The words that rule a clause: what each comes to, with the negation that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import Modality

OPERATORS = (Tag.MAY, Tag.MUST, Tag.BAN, Tag.ALLOW, Tag.NEED, Tag.RESERVE, Tag.THREAT)
#: How far before a word of prohibition its negation may stand.
_NEAR = 5
ACTING = frozenset({Kind.ACTION, Kind.MANNER})


class Operator(NamedTuple):
    """A ruling word: what it comes to, negation counted in, and where among the tokens."""

    modality: Modality
    at: int
    tag: str
    negated: bool = False


def operators_of(tokens: Sequence[Token]) -> list[Operator]:
    claimed = _claimed(tokens)
    found: list[Operator] = []
    for at, token in enumerate(tokens):
        if not token.is_tag(*OPERATORS) or _in_condition(tokens, at, found):
            continue
        if token.is_tag(Tag.MAY, Tag.MUST) and _leads_on(tokens, at):
            continue
        negated = at in claimed.values() or _negated(tokens, at, claimed)
        negated = negated or _goes_on(tokens, at, found)
        if (modality := _modality(token.value, tokens, negated=negated)) is not None:
            found.append(Operator(modality, at, token.value, negated))
    return found


def _goes_on(tokens: Sequence[Token], at: int, found: Sequence[Operator]) -> bool:
    """Say whether the modal in a verb's ending continues a negated row: sem másolható, tárolható."""
    if not found or not found[-1].negated or found[-1].tag != tokens[at].value:
        return False
    between = tokens[found[-1].at + 1 : at]
    endings = is_ending(tokens, found[-1].at) and is_ending(tokens, at)
    return endings and not any(t.kind is Kind.OBJECT or t.is_tag(Tag.BUT) for t in between)


def is_ending(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the modal, with its negation if it has one, is part of a verb."""
    same = [t for t in tokens[at + 1 : at + 3] if t.start == tokens[at].start]
    return any(t.kind is Kind.ACTION for t in same)


def _claimed(tokens: Sequence[Token]) -> dict[int, int]:
    """Give each negation that follows a modal with no action between to that modal."""
    found: dict[int, int] = {}
    modal = -1
    for at, token in enumerate(tokens):
        consent = token.is_tag(Tag.ALLOW) and _is_condition(tokens, at)
        if token.is_tag(Tag.MAY, Tag.MUST, Tag.ALLOW, Tag.NEED) and not consent:
            modal = at
        elif (
            (token.value == "," and modal >= 0 and not tokens[modal].is_tag(Tag.MAY, Tag.MUST))
            or token.kind in ACTING
            or token.is_tag(Tag.BUT, Tag.IF, Tag.EXCEPT, Tag.BAN)
            or token.value in {";", ":"}
        ):
            modal = -1
        elif token.is_tag(Tag.NEG) and modal >= 0 and _is_his(tokens, modal, at):
            found[at] = modal
    return found


def _is_condition(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word of permission is the consent itself: "without permission"."""
    for token in reversed(tokens[max(0, at - 3) : at]):
        if token.is_tag(Tag.WITHOUT):
            return True
        if token.value == "consent" or token.is_tag(Tag.NEG):
            return False
    return False


def _is_his(tokens: Sequence[Token], modal: int, at: int) -> bool:
    """Say whether the negation at *at* belongs to the operator before it."""
    if tokens[modal].is_tag(Tag.NEED):  # needs no permission
        return at - modal <= 2 and _negates_condition(tokens, at)
    if tokens[modal].is_tag(Tag.ALLOW):  # "wir gestatten nicht"
        return at - modal <= 2 and not _negates_condition(tokens, at)
    return not _negates_condition(tokens, at)


def _negates_condition(tokens: Sequence[Token], at: int) -> bool:
    """As in "may be used by non-members", "not altered": the negation belongs to the next word."""
    # "may" is a month besides: all the tokens of the word before count.
    before = [t for t in tokens[max(0, at - 3) : at] if t.end == tokens[at - 1].end]
    if any(t.is_tag(Tag.MAY, Tag.MUST) for t in before):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].kind is Kind.CONDITION


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """As in "may be required", "must be authorised": the next operator says it all."""
    for token in tokens[at + 1 : at + 5]:
        if token.is_tag(Tag.NEED, Tag.BAN):
            return True
        if token.kind in ACTING or token.is_tag(Tag.NEG) or token.kind is Kind.MARKUP:
            return False
    return False


def _in_condition(tokens: Sequence[Token], at: int, found: list[Operator]) -> bool:
    """Say whether the word at *at* only words a condition: "unless authorised by"."""
    for back in range(at - 1, -1, -1):
        token = tokens[back]
        if (
            token.is_tag(Tag.WITHOUT)
            and tokens[at].is_tag(Tag.ALLOW)
            and _is_condition(tokens, at)
        ):
            return True
        if token.is_tag(Tag.EXCEPT, Tag.IF):
            fronted = token.is_tag(Tag.EXCEPT) and back <= 1
            earlier = bool(found) and found[0].at < back
            return fronted or (earlier and not _starts_rule(tokens[found[-1].at : back]))
        if token.value in {",", ";", ".", ":"}:
            return False
    return False


def _starts_rule(tokens: Sequence[Token]) -> bool:
    """As in "sale is prohibited and reprinting with credit …": a new subject came between."""
    joints = [n for n, t in enumerate(tokens) if t.is_tag(Tag.AND) or t.value in {",", "،"}]
    return (
        bool(joints)
        and has_action(tokens[joints[-1] :])
        and not has_action(tokens[1 : joints[0]])
    )


def _modality(tag: str, tokens: Sequence[Token], *, negated: bool) -> Modality | None:
    match tag:
        case Tag.MAY | Tag.ALLOW:
            return Modality.PROHIBITS if negated else Modality.PERMITS
        case Tag.BAN:
            return Modality.PERMITS if negated else Modality.PROHIBITS
        case Tag.MUST:
            return Modality.PROHIBITS if negated else Modality.REQUIRES
        case Tag.NEED:
            return _needless(tokens) if negated else Modality.REQUIRES
        case Tag.THREAT:
            return Modality.PROHIBITS
        case _:
            return None if negated else Modality.RESERVES


def _needless(tokens: Sequence[Token]) -> Modality | None:
    """As in "No permission is needed" permits; "no visa is needed" says nothing."""
    gates = {"consent", "payment"}
    free = any(t.kind is Kind.CONDITION and t.value in gates for t in tokens)
    return Modality.PERMITS if free else None


def _negated(tokens: Sequence[Token], at: int, claimed: dict[int, int]) -> bool:
    if tokens[at].is_tag(Tag.ALLOW) and _ends_negated(tokens, at, claimed):
        return True
    if tokens[at].is_tag(Tag.BAN) and _is_taken_back(tokens, at):
        return True
    near = not tokens[at].is_tag(Tag.MAY, Tag.MUST, Tag.ALLOW)
    for back in range(at - 1, -1, -1):
        token = tokens[back]
        if (
            token.is_tag(Tag.NEG)
            and back not in claimed
            and not _negates_condition(tokens, back)
        ):
            return True
        if token.is_tag(Tag.BUT, *OPERATORS) or token.value in {";", ":", "."}:
            return False
        if near and (at - back >= _NEAR or token.kind in ACTING or token.value == ","):
            return False
        if token.is_tag(Tag.WITHOUT, Tag.EXCEPT) and not _is_one_word(tokens, back):
            near = True
    return False


def _is_one_word(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "without" and its "consent" are one word: "no unauthorised use"."""
    return at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].start


def _is_taken_back(tokens: Sequence[Token], at: int) -> bool:
    """As in "yasak değil", "निषिद्ध नहीं है": the negation closes the clause, right behind its ban."""
    following = [t for t in tokens[at + 1 : at + 4] if t.start > tokens[at].start]
    if not following or not following[0].is_tag(Tag.NEG):
        return False
    return len(following) < 2 or not (
        following[1].kind in {*ACTING, Kind.CONDITION, Kind.OBJECT}
        or following[1].is_tag(*OPERATORS)
    )


def _ends_negated(tokens: Sequence[Token], at: int, claimed: dict[int, int]) -> bool:
    """As in "wir gestatten die Nutzung nicht": the negation closes the clause."""
    rest = [n for n in range(at + 1, len(tokens)) if tokens[n].kind is not Kind.MARKUP]
    if not rest or not tokens[rest[-1]].is_tag(Tag.NEG) or rest[-1] in claimed:
        return False
    between = tokens[at + 1 : rest[-1]]
    return not any(t.is_tag(*OPERATORS, Tag.AND, Tag.BUT) or t.value == "," for t in between)


def stronger(one: Operator, other: Operator) -> Operator:
    """Of two operators in one clause, the one that rules it: "must be authorised", "nur … darf"."""
    order = (Modality.PROHIBITS, Modality.REQUIRES, Modality.RESERVES, Modality.PERMITS)
    return min(one, other, key=lambda op: order.index(op.modality))


def has_action(tokens: Sequence[Token]) -> bool:
    return any(token.kind in ACTING for token in tokens)
