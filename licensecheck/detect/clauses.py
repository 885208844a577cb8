"""Cut the tokens of a sentence into clauses, each with the one word that rules it.

A clause has at most one operator: a modal, a word of prohibition or permission, a
requirement, a reservation.  Its scope runs over coordination until a new operator with a
subject of its own begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from licensecheck.detect.operators import (
    ACTING,
    OPERATORS,
    Operator,
    has_action,
    is_ending,
    operators_of,
    stronger,
)
from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import Modality


@dataclass(frozen=True)
class Clause:
    """A stretch of tokens under one operator, or under none."""

    tokens: tuple[Token, ...]
    operator: Operator | None = None

    def has(self, *tags: Tag) -> bool:
        return not self._tags.isdisjoint(tags)

    @cached_property
    def _tags(self) -> frozenset[str]:
        return frozenset(token.value for token in self.tokens if token.kind is Kind.TAG)

    def values(self, kind: Kind) -> list[str]:
        """List the values of one kind of token, in order, each once."""
        return list(dict.fromkeys(t.value for t in self.tokens if t.kind is kind))


def clauses(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    """Cut *tokens*, those of one sentence, into clauses."""
    return tuple(clause for part in _parts(tokens) for clause in _ruled(part))


def _parts(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Cut where two parts that each rule something meet: at `;`, `|`, "but", a dash."""
    start = 0
    for at, token in enumerate(tokens):
        if at <= start or not _divides(tokens, at):
            continue
        if token.is_tag(Tag.BUT) and not (
            _heads(tokens[start:at]) and _heads(tokens[at + 1 :])
        ):
            continue
        yield tokens[start:at]
        start = at
    yield tokens[start:]


def _divides(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.is_tag(Tag.BUT):
        return True
    if token.kind is not Kind.MARKUP:
        return False
    if token.value in ";|•*+【】[]。；":
        return True
    if token.value == "/":
        return _starts_anew(tokens[at + 1 :])
    if token.value == "-":
        before, after = tokens[at - 1], tokens[min(at + 1, len(tokens) - 1)]
        spaced = before.end < token.start and after.start > token.end
        return after.value == "-" or (spaced and _parts_two(tokens, at))
    return False


def _parts_two(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a dash parts two rules, and is no copula: "reprinting - only with consent"."""
    rest = tokens[at + 1 :]
    if _leans(tokens[:at], rest):
        return False
    if _starts_anew(rest):
        return True
    before = tokens[:at]
    whole = _is_restricted(before) or (has_action(before) and _heads(before))
    return whole and _heads(rest) and has_action(rest)


def _starts_anew(tokens: Sequence[Token]) -> bool:
    """Say whether the first words are a head of desk shorthand: NO SALES, CREDIT MANDATORY."""
    first = tokens[:3]
    if any(t.is_tag(Tag.NEG, Tag.ONLY) for t in first[:1]):
        return has_action(tokens[:5]) or any(t.kind is Kind.CONDITION for t in tokens[:3])
    needs = any(t.is_tag(Tag.NEED) for t in first)
    return needs and any(t.kind is Kind.CONDITION or t.is_tag(Tag.CREDIT) for t in first)


def _heads(tokens: Sequence[Token]) -> bool:
    """Say whether *tokens* rule something by themselves."""
    ruling = (*OPERATORS, Tag.NEG, Tag.ONLY, Tag.OUT, Tag.WITHOUT)
    return any(token.is_tag(*ruling) for token in tokens)


def _ruled(tokens: Sequence[Token]) -> Iterator[Clause]:
    """Cut between the operators of one part."""
    operators = operators_of(tokens)
    if not operators:
        yield from (Clause(tuple(part)) for part in _shorthand(tokens))
        return
    cuts = [0]
    ruling: list[Operator] = operators[:1]
    for one, other in pairwise(operators):
        cut = None if _runs_on(tokens, one, other) else _boundary(tokens, one, other)
        if cut is None or cut <= cuts[-1]:
            ruling[-1] = stronger(ruling[-1], other)
        else:
            cuts.append(cut)
            ruling.append(other)
    cuts.append(len(tokens))
    for start, end, operator in zip(cuts, cuts[1:], ruling, strict=False):
        yield from _tail(
            Clause(tuple(tokens[start:end]), operator._replace(at=operator.at - start))
        )


def _runs_on(tokens: Sequence[Token], one: Operator, other: Operator) -> bool:
    """As in "may be copied and freely distributed if …": one grant with two words for it.

    Where the modal is in the verb's ending (másolható vagy tárolható), each verb has its own.
    """
    both = one.modality is other.modality is Modality.PERMITS
    between = tokens[one.at + 1 : other.at]
    if both and all(t.is_tag(Tag.AND) or t.value == "," for t in between):
        return True  # "free and without charge"
    if one.modality is other.modality and _are_endings(tokens, one, other):
        return not any(t.kind in _TURNING or t.value == ";" for t in between)
    fresh = any(t.kind is Kind.OBJECT or t.value in {",", ";"} for t in between)
    return both and one.tag == Tag.MAY and other.tag == Tag.ALLOW and not fresh


def _are_endings(tokens: Sequence[Token], one: Operator, other: Operator) -> bool:
    return is_ending(tokens, one.at) and is_ending(tokens, other.at)


#: What between two verbs begins a new matter.
_TURNING = frozenset({Kind.OBJECT, Kind.CONDITION, Kind.EXEMPTION})


def _tail(clause: Clause) -> Iterator[Clause]:
    """Set apart the shorthand before or behind a ruled clause: "no sales, credit required"."""
    tokens, at = clause.tokens, clause.operator.at if clause.operator else 0
    first = _own_head_before(tokens, at)
    if first:
        yield from (Clause(tuple(part)) for part in _shorthand(tokens[:first]))
    grants = clause.operator is not None and clause.operator.modality is Modality.PERMITS
    last = _own_head_after(tokens, at, grants=grants)
    if clause.operator:
        yield Clause(tokens[first:last], clause.operator._replace(at=at - first))
    if last < len(tokens):
        yield from (Clause(tuple(part)) for part in _shorthand(tokens[last:]))


def _own_head_before(tokens: Sequence[Token], at: int) -> int:
    """Find where the shorthand before the operator at *at* ends; 0: there is none."""
    for back in range(at - 1, 0, -1):
        if tokens[back].value in {",", "/"} and _is_shorthand(tokens[:back]):
            return back
        joint = tokens[back].value == "," or tokens[back].is_tag(Tag.AND)
        if joint and _is_restricted(tokens[:back]):
            return back
        if (
            tokens[back].value == ","
            and _is_gated(tokens[:back])
            and has_action(tokens[back:at])
        ):
            return back
    return 0


def _is_gated(tokens: Sequence[Token]) -> bool:
    """As in "broadcast only for a fee": a rule by itself, before the next one."""
    opened = [n for n, t in enumerate(tokens) if t.is_tag(Tag.ONLY)]
    gated = any(t.kind is Kind.CONDITION for t in tokens[opened[0] :]) if opened else False
    return gated and has_action(tokens[: opened[0]])


def _is_restricted(tokens: Sequence[Token]) -> bool:
    """As in "for personal use only": says all that the operator behind it does not."""
    kinds = {Kind.CONDITION, Kind.EXEMPTION}
    gates = {
        "context_only",
        "one_time",
        "personal_use",
        "editorial_purpose",
        "editorial_use",
        "subscriber",
        "educational_use",
    }
    restricts = any(t.kind in kinds and t.value in gates for t in tokens)
    whole = any(t.kind is Kind.EXEMPTION and t.value == "editorial_use" for t in tokens)
    acts = any(t.kind in ACTING and t.value not in {"all", "publish"} for t in tokens)
    return restricts and not acts and (whole or any(t.is_tag(Tag.ONLY) for t in tokens))


def _own_head_after(tokens: Sequence[Token], at: int, *, grants: bool) -> int:
    for forth in range(at + 1, len(tokens) - 1):
        if grants and _takes_back(tokens, forth):
            return forth
        if tokens[forth].value in {",", "/"} and _is_shorthand(tokens[forth + 1 :][:4]):
            return forth
        if grants and tokens[forth].value == "," and _is_denied(tokens[forth + 1 :]):
            return forth
        acts = tokens[forth].value == "," and tokens[forth + 1].kind is Kind.ACTION
        if acts and any(t.value == "-" for t in tokens[forth + 2 : forth + 5]):
            return forth  # ", quoting - no more than 30 % with a link"
    return len(tokens)


def _takes_back(tokens: Sequence[Token], at: int) -> bool:
    """As in "may be used once and not archived": what follows is no part of the grant."""
    if tokens[at].is_tag(Tag.WITHOUT):  # "may be copied, without archiving"
        acts = [t for t in tokens[at + 1 : at + 3] if t.kind is Kind.ACTION]
        return bool(acts) and acts[0].value not in _ALTERING
    if not (tokens[at].value == "," or tokens[at].is_tag(Tag.AND)):
        return False
    following = tokens[at + 1 : at + 5]
    return bool(following) and following[0].is_tag(Tag.NEG) and has_action(following)


#: What is done without them is a condition of the grant: without changes.
_ALTERING = frozenset({"adapt", "rewrite", "all", "sell", "commercial"})


def _is_denied(tokens: Sequence[Token]) -> bool:
    """As in "sharing is fine, copying is not": a short clause that ends in its negation."""
    rest = [t for t in tokens if t.kind is not Kind.MARKUP]
    ruled = any(t.is_tag(*OPERATORS) for t in rest)
    return (
        1 < len(rest) <= 6 and rest[-1].is_tag(Tag.NEG) and has_action(rest[:3]) and not ruled
    )


def _is_shorthand(tokens: Sequence[Token]) -> bool:
    """As in "NO SALES": a negation right before an action; "JAPAN OUT"."""
    for one, other in pairwise(tokens):
        if one.is_tag(Tag.NEG) and other.kind in ACTING and one.start < other.start:
            return True
        if one.kind in {Kind.PLACE, Kind.MANNER} and other.is_tag(Tag.OUT):
            return True
    return False


def _shorthand(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Cut a part without operator where a new head begins: NO SALES, NO ARCHIVES, X OUT."""
    start = 0
    for at in range(1, len(tokens)):
        if tokens[at].value in {",", "/", "-", "."} or tokens[at].is_tag(Tag.NEG, Tag.AND):
            following = tokens[at:] if tokens[at].is_tag(Tag.NEG) else tokens[at + 1 :]
            if any(joins(tokens[start:at], following) for joins in _JOINING):
                continue
            if _begins(following, joined=tokens[at].is_tag(Tag.AND)) and _complete(
                tokens[start:at]
            ):
                yield tokens[start:at]
                start = at
    yield tokens[start:]


def _leans(before: Sequence[Token], following: Sequence[Token]) -> bool:
    """As in "reprints, even in part, only with credit": the way out of what stands before."""
    heads = (Tag.NEG, Tag.ONLY, Tag.OUT, Tag.IF)
    headless = not any(t.is_tag(*heads) or t.kind is Kind.CONDITION for t in before)
    leads = bool(following) and following[0].is_tag(Tag.ONLY)
    return headless and has_action(before) and leads and not has_action(following)


def _lists_actions(before: Sequence[Token], following: Sequence[Token]) -> bool:
    """As in "copying, sale or translation only with consent": one rule over three actions."""
    heads = (Tag.NEG, Tag.ONLY, Tag.OUT, Tag.IF, Tag.EXCEPT, Tag.WITHOUT, Tag.NEED)
    telling = {Kind.CONDITION, Kind.EXEMPTION, Kind.PLACE}
    headless = not any(t.is_tag(*heads) or t.kind in telling for t in before)
    return (
        headless and has_action(before) and bool(following) and following[0].kind is Kind.ACTION
    )


def _lists_conditions(before: Sequence[Token], following: Sequence[Token]) -> bool:
    """As in "only against a fee, a voucher copy and a credit": one rule with three conditions."""
    opened = any(t.is_tag(Tag.ONLY, Tag.IF) for t in before)
    head = [t for t in following[:2] if not t.is_tag(Tag.AND)]
    return (
        opened
        and any(t.kind is Kind.CONDITION for t in head)
        and not any(t.is_tag(Tag.NEG, Tag.ONLY, Tag.NEED) for t in following[:3])
    )


_JOINING = (_lists_conditions, _lists_actions, _leans)


def _begins(tokens: Sequence[Token], *, joined: bool) -> bool:
    """Say whether a head stands at the very start: a negation, "only", a place that is out.

    Behind "and" or "or" a condition is no new head: "no copying or sale without consent".
    """
    for token in tokens[: 1 if joined else 4]:
        if token.is_tag(Tag.NEG, Tag.ONLY, Tag.OUT, Tag.CREDIT, Tag.NEED):
            return True
        if token.kind in {Kind.CONDITION, Kind.EXEMPTION}:
            return not joined
        if token.value in {",", "/", ";"} or token.is_tag(Tag.WITHOUT):
            return False
    return False


def _complete(tokens: Sequence[Token]) -> bool:
    telling = {*ACTING, Kind.CONDITION, Kind.EXEMPTION, Kind.PLACE}
    return any(t.kind in telling or t.is_tag(Tag.OUT) for t in tokens) and not (
        len(tokens) == 1 and tokens[0].kind in ACTING
    )


def _boundary(tokens: Sequence[Token], one: Operator, other: Operator) -> int | None:
    """Find where the clause of *one* ends and that of *other* begins; None: it is one clause."""
    soft = [
        at
        for at in range(one.at + 1, other.at)
        if tokens[at].is_tag(Tag.AND)
        or tokens[at].value in {",", ":", "-", "(", "،", "、", "，"}
    ]
    if not soft:
        return None
    if has_action(tokens[: one.at]) and not has_action(tokens[one.at : soft[0]]):
        return soft[0]
    if has_action(tokens[other.at :]) or not has_action(tokens[soft[-1] : other.at]):
        return soft[-1]
    # The second operator's actions stand before it: leave it all behind the last comma.
    commas = [at for at in soft if not tokens[at].is_tag(Tag.AND)]
    after_first = [at for at in soft if has_action(tokens[one.at : at])]
    return (commas or after_first or soft)[-1 if commas else 0]
