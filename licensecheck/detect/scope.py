"""What a clause holds: actions, conditions, objects and places, each in its scope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from licensecheck.detect.clauses import Clause
from licensecheck.detect.drafts import CONSENT_FLAGS, OPENERS
from licensecheck.detect.operators import ACTING
from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import Action, Condition, Exemption, Modality, Object

#: The actions that a purpose ("for commercial purposes") can narrow.
GENERAL = frozenset(
    {
        Action.ALL,
        Action.PUBLISH,
        Action.REPRODUCE,
        Action.REDISTRIBUTE,
        Action.REWRITE,
        Action.ADAPT,
        Action.COMMERCIAL,
    }
)
#: Actions that name what another action is for: "use for advertising".
PURPOSES = frozenset(
    {Action.AI_TRAINING, Action.ADVERTISE, Action.COMMERCIAL, Action.SELL, Action.ARCHIVE}
)
#: What an action may lead to: any use ends in an archive, a reproduction does not serve it.
_MEDIA = frozenset({Action.SOCIAL, Action.PUBLISH_ONLINE, Action.PRINT, Action.BROADCAST})
_ENDS_OF = {True: PURPOSES | _MEDIA, False: PURPOSES - {Action.ARCHIVE}}
_STOPS = frozenset({",", ";", "、", "，", "·", "；", "،", "፣"})
_VISUAL = (Object.IMAGE, Object.VIDEO, Object.GRAPHIC)


def object_of(clause: Clause) -> Object | None:
    """Name what the clause is about, None if it does not say."""
    skip = _condition_scopes(clause)
    named = dict.fromkeys(
        Object(t.value)
        for at, t in enumerate(clause.tokens)
        if t.kind is Kind.OBJECT and at not in skip
    )
    if Object.THIRD_PARTY in named:
        return Object.THIRD_PARTY
    specific = [one for one in named if one not in {Object.ITEM, Object.SITE}]
    if Object.ITEM in named and (Object.SITE in named or (specific and _are_listed(clause))):
        return Object.ITEM
    pictures = all(one in _VISUAL for one in specific) and Object.ITEM not in named
    if specific and (pictures or len(specific) == 1):
        return specific[0]
    return Object.ITEM if specific else next(iter(named), None)


def _are_listed(clause: Clause) -> bool:
    """Say whether two objects are coordinated: "articles and photographs"."""
    objects = [n for n, t in enumerate(clause.tokens) if t.kind is Kind.OBJECT]
    for one, other in pairwise(objects):
        between = clause.tokens[one + 1 : other]
        joined = any(t.is_tag(Tag.AND) or t.value in {*_STOPS, "/"} for t in between)
        differs = clause.tokens[one].value != clause.tokens[other].value
        if joined and differs and len(between) <= 3:
            return True
    return False


def actions_of(clause: Clause) -> tuple[Action, ...]:
    """List the actions ruled by the clause, those inside a condition left out."""
    inside = _condition_scopes(clause)
    found = [
        (at, Action(token.value))
        for at, token in enumerate(clause.tokens)
        if token.kind is Kind.ACTION and at not in inside
    ]
    kept = [action for at, action in found if not _serves(clause.tokens, at, action, found)]
    if set(kept) - {Action.AI_TRAINING} and clause.has(Tag.RANGE):
        kept.append(Action.QUOTE)
    if Action.ALTER_IMAGE in kept:
        kept = [action for action in kept if action is not Action.ADAPT]
    return tuple(dict.fromkeys(kept))


def _serves(
    tokens: Sequence[Token], at: int, action: Action, found: Sequence[tuple[int, Action]]
) -> bool:
    """Say whether the action at *at* only leads to its purpose: "use for AI training"."""
    if action is Action.ALL and any(other is Action.AI_TRAINING for _, other in found):
        return True
    if action in PURPOSES or action not in GENERAL:
        return False
    if action is Action.PUBLISH and _names_medium(tokens, at, found):
        return True
    following = next(((n, other) for n, other in found if n > at and other is not action), None)
    if following and following[1] in _ENDS_OF[action is Action.ALL]:
        return _leads_to(tokens[at + 1 : following[0]], action)
    before = [(n, other) for n, other in found if n < at]
    if action is Action.ALL and before and before[-1][1] in PURPOSES - {Action.ARCHIVE}:
        return not _coordinates(tokens[before[-1][0] + 1 : at])
    return False


def _names_medium(
    tokens: Sequence[Token], at: int, found: Sequence[tuple[int, Action]]
) -> bool:
    """As in "publish on a website": the medium is what is meant."""
    following = next(((n, other) for n, other in found if n > at), None)
    if following is None or following[1] not in _MEDIA:
        return False
    return not _coordinates(tokens[at + 1 : following[0]])


def _leads_to(between: Sequence[Token], action: Action) -> bool:
    """Say whether nothing but its own repetition parts an action from its purpose."""
    anded = any(t.is_tag(Tag.AND) for t in between)
    rest = [t for t in between if not t.is_tag(Tag.AND)] if action is Action.ALL else between
    if _coordinates(rest):
        return False
    if action is not Action.ALL:
        return any(t.is_tag(Tag.PURPOSE) for t in between)
    return not anded or any(t.kind is Kind.ACTION and t.value == action for t in between)


def _coordinates(tokens: Iterable[Token]) -> bool:
    return any(t.is_tag(Tag.AND) or t.value in {*_STOPS, "/", "-", "("} for t in tokens)


def manners_of(clause: Clause) -> tuple[Action, ...]:
    return tuple(Action(value) for value in clause.values(Kind.MANNER))


def _condition_scopes(clause: Clause) -> set[int]:
    """Find the tokens after "except", "provided" and the like, up to the end of the phrase."""
    inside: set[int] = set()
    if not clause.has(*_SCOPED):
        return inside
    is_open = acts = False
    for at, token in enumerate(clause.tokens):
        acted, acts = acts, acts or token.kind in ACTING
        if is_open and _takes_up(clause.tokens, at, inside):
            is_open = False
        if token.is_tag(Tag.EXCEPT, Tag.IF) and (
            (clause.operator and clause.operator.at < at) or acted
        ):
            is_open = True
        elif acted and token.is_tag(Tag.AFTER, Tag.UNTIL, Tag.WITHIN):
            is_open = is_open or _is_dated(clause.tokens[at + 1 : at + 6])
        elif acted and token.is_tag(Tag.WITHOUT) and not _in_one_word(clause.tokens, at):
            is_open = True
        elif token.value in _STOPS or token.is_tag(Tag.BUT):
            is_open = False
        if is_open:
            inside.add(at)
    return inside


_SCOPED = (Tag.EXCEPT, Tag.IF, Tag.AFTER, Tag.UNTIL, Tag.WITHIN, Tag.WITHOUT)


def _takes_up(tokens: Sequence[Token], at: int, inside: set[int]) -> bool:
    """As in "may not be used without consent to train AI": what it is used for comes after."""
    if tokens[at].kind is not Kind.ACTION or tokens[at].value != Action.AI_TRAINING:
        return False
    done = {t.value for n, t in enumerate(tokens[:at]) if t.kind in ACTING and n not in inside}
    return done == {Action.ALL} and any(
        tokens[n].kind is Kind.CONDITION and tokens[n].value == Condition.CONSENT
        for n in inside
    )


def _is_dated(tokens: Sequence[Token]) -> bool:
    dated = {Kind.NUMBER, Kind.MONTH}
    return any(t.kind in dated or t.value[:1].isdigit() or t.is_tag(Tag.DAYS) for t in tokens)


def _in_one_word(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "without" and "consent" are one word, which has no scope behind it: 無断."""
    return at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].start


def conditions_of(tokens: Sequence[Token]) -> frozenset[Condition]:
    """Collect the conditions named in *tokens*, with those that a number or a negation makes."""
    found = {Condition(token.value) for token in tokens if token.kind is Kind.CONDITION}
    found |= _measured(tokens) | _forbidden(tokens) | _credited(tokens)
    if Condition.CONSENT not in found:
        found -= {Condition.PRIOR, Condition.WRITTEN}
    return frozenset(found)


def _measured(tokens: Sequence[Token]) -> set[Condition]:
    """Read "within 30 days" and "125 words"."""
    found: set[Condition] = set()
    for one, other in pairwise(tokens):
        if one.kind is not Kind.NUMBER:
            continue
        if other.is_tag(Tag.DAYS):
            found.add(Condition.TIME_WINDOW)
        if other.is_tag(Tag.LENGTH):
            found.add(Condition.LENGTH_LIMIT)
    return found


def _credited(tokens: Sequence[Token]) -> set[Condition]:
    """Read "mandatory credit:" where the second word is the label of a name."""
    for one, other in pairwise(tokens):
        pair = (one, other)
        if any(t.is_tag(Tag.NEED) for t in pair) and any(t.is_tag(Tag.CREDIT) for t in pair):
            return {Condition.ATTRIBUTION}
    return set()


#: What a negated action inside a condition comes to: "as long as it is not altered".
_NOT_DOING = {
    Action.COMMERCIAL: Condition.NONCOMMERCIAL,
    Action.SELL: Condition.NONCOMMERCIAL,
    Action.ADAPT: Condition.NO_DERIVATIVES,
    Action.REWRITE: Condition.NO_DERIVATIVES,
}


def _forbidden(tokens: Sequence[Token]) -> set[Condition]:
    """Read "not altered", "without changing", "not for commercial purposes" as conditions."""
    found: set[Condition] = set()
    negated = -9
    for at, token in enumerate(tokens):
        if token.is_tag(Tag.NEG, Tag.WITHOUT):
            negated = at
        elif at - negated > 4:
            continue
        elif token.kind is Kind.ACTION and token.value in _NOT_DOING:
            found.add(_NOT_DOING[Action(token.value)])
        elif token.is_tag(Tag.COMMERCIAL):
            found.add(Condition.NONCOMMERCIAL)
    return found


def scoped_tokens(clause: Clause) -> tuple[Token, ...]:
    """Give the tokens inside a condition ("if", "except"), or all of them without one."""
    inside = _condition_scopes(clause)
    return tuple(clause.tokens[at] for at in sorted(inside)) if inside else ()


def exemptions_of(clause: Clause) -> frozenset[Exemption]:
    return frozenset(Exemption(value) for value in clause.values(Kind.EXEMPTION))


def way_out(clause: Clause) -> frozenset[Condition]:
    """Collect the conditions that lift a ban: behind "without", "except", "only", "if"."""
    if not clause.has(*OPENERS):
        return frozenset()
    named = {Condition(t.value) for t in clause.tokens if t.kind is Kind.CONDITION}
    if Condition.CONSENT in named:
        return frozenset(named)
    return frozenset(named | _measured(clause.tokens))


def consent_in(conditions: frozenset[Condition]) -> frozenset[Condition]:
    return conditions & CONSENT_FLAGS if Condition.CONSENT in conditions else frozenset()


def territory_of(clause: Clause) -> tuple[str, ...]:
    """List the places a statement is for, `!XX` for everywhere but XX."""
    tokens = clause.tokens
    outside = clause.has(Tag.OUTSIDE)
    found: list[str] = []
    for at, token in enumerate(tokens):
        if token.kind is Kind.PLACE and not _names_a_party(tokens, at):
            found.append(f"!{token.value}" if outside else token.value)
    return tuple(dict.fromkeys(found))


def _names_a_party(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the place is part of a name behind a consent: "permission of Radio France"."""
    return any(
        t.is_tag(Tag.WITHOUT, Tag.EXCEPT, Tag.IF) or t.value == Condition.CONSENT
        for t in tokens[:at]
    )


def ruled_by(clause: Clause, modality: Modality) -> bool:
    return clause.operator is not None and clause.operator.modality is modality
