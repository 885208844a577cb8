"""From clauses to statements: who may not do what, unless.

Each construction is one function from a clause to drafts or none; the first that fits speaks
for the clause.  They see tags only, so that they serve every language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from licensecheck.detect.clauses import ACTING, Clause
from licensecheck.detect.dates import moment, period
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


# --- what a clause holds ---------------------------------------------------------------


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


def _manners(clause: Clause) -> tuple[Action, ...]:
    return tuple(Action(value) for value in clause.values(Kind.MANNER))


def _condition_scopes(clause: Clause) -> set[int]:
    """Find the tokens after "except", "provided" and the like, up to the end of the phrase."""
    inside: set[int] = set()
    is_open = False
    for at, token in enumerate(clause.tokens):
        acted = _acts_before(clause.tokens, at)
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


def _is_dated(tokens: Sequence[Token]) -> bool:
    dated = {Kind.NUMBER, Kind.MONTH}
    return any(t.kind in dated or t.value[:1].isdigit() or t.is_tag(Tag.DAYS) for t in tokens)


def _in_one_word(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "without" and "consent" are one word, which has no scope behind it: 無断."""
    return at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].start


def _acts_before(tokens: Sequence[Token], at: int) -> bool:
    return any(token.kind in ACTING for token in tokens[:at])


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


def _scoped(clause: Clause) -> tuple[Token, ...]:
    """Give the tokens inside a condition ("if", "except"), or all of them without one."""
    inside = _condition_scopes(clause)
    return tuple(clause.tokens[at] for at in sorted(inside)) if inside else ()


def _exemptions(clause: Clause) -> frozenset[Exemption]:
    return frozenset(Exemption(value) for value in clause.values(Kind.EXEMPTION))


def _way_out(clause: Clause) -> frozenset[Condition]:
    """Collect the conditions that lift a ban: behind "without", "except", "only", "if"."""
    if not clause.has(*OPENERS):
        return frozenset()
    named = {Condition(t.value) for t in clause.tokens if t.kind is Kind.CONDITION}
    if Condition.CONSENT in named:
        return frozenset(named)
    return frozenset(named | _measured(clause.tokens))


def _consent(conditions: frozenset[Condition]) -> frozenset[Condition]:
    return conditions & CONSENT_FLAGS if Condition.CONSENT in conditions else frozenset()


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


# --- constructions -----------------------------------------------------------------------


def _ruled_by(clause: Clause, modality: Modality) -> bool:
    return clause.operator is not None and clause.operator.modality is modality


def _prohibition(clause: Clause, text: str) -> tuple[Draft, ...]:
    if not _ruled_by(clause, Modality.PROHIBITS):
        return ()
    if (split := _korean(clause, text)) is not None:
        return split
    acts = actions_of(clause)
    if not acts and clause.has(Tag.OTHER):
        acts = (Action.ALL,)
    if not acts and clause.has(Tag.COMMERCIAL):
        acts = (Action.COMMERCIAL,)
    manners = _manners(clause)
    if manners and not set(acts) - {Action.ALL, Action.PUBLISH}:
        return (_limited(clause, manners),)
    if manners:
        acts = tuple(act for act in acts if act is not Action.ALL)
    return (_banned(clause, acts),) if acts else _hiding_notice(clause)


def _hiding_notice(clause: Clause) -> tuple[Draft, ...]:
    """As in "You may not remove this notice" asks to keep it."""
    if Condition.KEEP_NOTICE not in conditions_of(clause.tokens):
        return ()
    made = make(clause, Modality.REQUIRES, (Action.ALL,))
    return (replace(made, conditions=frozenset({Condition.KEEP_NOTICE})),)


def _banned(clause: Clause, acts: Sequence[Action]) -> Draft:
    way = _way_out(clause)
    exceptions = _exemptions(clause)
    if Condition.LENGTH_LIMIT in way and clause.has(Tag.EXCEPT) and not clause.has(Tag.WITHOUT):
        way -= {Condition.LENGTH_LIMIT}  # "except for short quotations"
        exceptions |= {Exemption.QUOTATION}
    duties = way & DUTIES - {Condition.EDITORIAL_PURPOSE, Condition.NONCOMMERCIAL}
    if duties and not way & GATES and clause.has(Tag.WITHOUT, Tag.EXCEPT, Tag.ONLY, Tag.IF):
        permitted = make(clause, Modality.PERMITS, acts)
        return replace(permitted, conditions=way & DUTIES)
    conditions = _consent(way) | (way & {Condition.PAYMENT})
    if Condition.SUBSCRIBER in way:
        exceptions |= {Exemption.SUBSCRIBERS}
    if Condition.PERSONAL_USE in way or Condition.PERSONAL_USE in conditions_of(
        _scoped(clause)
    ):
        exceptions |= {Exemption.PERSONAL_USE}
    if Condition.EDITORIAL_PURPOSE in way:
        exceptions |= {Exemption.EDITORIAL_USE}
    if Condition.NONCOMMERCIAL in way:
        acts = (Action.COMMERCIAL,)
    made = make(clause, Modality.PROHIBITS, _narrowed(clause, acts))
    return replace(
        made, conditions=conditions, exceptions=exceptions, territory=territory_of(clause)
    )


def _korean(clause: Clause, text: str) -> tuple[Draft, ...] | None:
    """무단 governs the copying verbs behind it; AI, databases and resale stand for themselves.

    Annotation guide, 3.6.
    """
    tokens = clause.tokens
    first = next((t for t in tokens if t.is_tag(Tag.WITHOUT)), None)
    if first is None or text[first.start : first.end] != "무단":
        return None
    apart = {Action.AI_TRAINING, Action.SELL, Action.ARCHIVE, Action.ALL}
    acts = actions_of(clause)
    free = tuple(act for act in acts if act in apart)
    bound = tuple(act for act in acts if act not in apart)
    if not bound:
        return None
    made = make(clause, Modality.PROHIBITS, bound)
    found = [replace(made, conditions=frozenset({Condition.CONSENT}))]
    if free:
        found.append(make(clause, Modality.PROHIBITS, free))
    return tuple(found)


def _narrowed(clause: Clause, acts: Sequence[Action]) -> Sequence[Action]:
    """A ban "for commercial purposes" bans commercial use only."""
    if Action.COMMERCIAL in acts and set(acts) <= {Action.COMMERCIAL, Action.ALL}:
        return (Action.COMMERCIAL,)
    named = [act for act in acts if act is Action.ADVERTISE]
    if not clause.has(Tag.COMMERCIAL) or clause.has(Tag.OTHER):
        return acts
    if not set(acts) - set(named) <= GENERAL:
        return acts
    return (Action.COMMERCIAL, *named)


def _limited(clause: Clause, manners: Sequence[Action]) -> Draft:
    made = make(clause, Modality.PROHIBITS, manners)
    limited = frozenset({Condition.LIMITED_MANNER})
    return replace(made, conditions=limited, shorthand=clause.operator is None)


def _permission(clause: Clause, _text: str) -> tuple[Draft, ...]:
    if not _ruled_by(clause, Modality.PERMITS):
        return ()
    acts = actions_of(clause)
    conditions = conditions_of(clause.tokens)
    if clause.operator and clause.operator.tag == Tag.BAN:
        conditions &= DUTIES
    named = acts not in {(), (Action.ALL,)}
    acts = acts or _implied(conditions)
    if not acts:
        return ()
    if clause.operator and clause.operator.tag == Tag.NEED:  # no permission is needed
        return (make(clause, Modality.PERMITS, acts),)
    if Condition.CONSENT in conditions and (clause.has(Tag.WITHOUT) or _asks_consent(clause)):
        return _with_consent(clause, acts, conditions)
    only = clause.has(Tag.ONLY) and not clause.has(Tag.UNTIL) and not named
    if only and Condition.EDITORIAL_PURPOSE in conditions:
        return (_only_for(Exemption.EDITORIAL_USE)(clause, acts, frozenset()),)
    return (_granted(clause, acts, conditions),)


def _with_consent(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> tuple[Draft, ...]:
    """Read a permission that speaks of consent: it asks for it, or does without."""
    if clause.has(Tag.WITHOUT):
        return _without_asking(clause, acts, conditions)
    made = make(clause, Modality.PROHIBITS, acts)
    return (replace(made, conditions=_consent(conditions)),)


def _without_asking(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> tuple[Draft, ...]:
    """As in "May be copied without permission": free, if no damage hides a "not"."""
    at = clause.operator.at if clause.operator else 0
    if clause.has(Tag.EXCEPT, Tag.ONLY):
        banned = make(clause, Modality.PROHIBITS, acts)
        return (replace(banned, conditions=_consent(conditions)),)
    following = clause.tokens[at + 1 : at + 2]
    plain = (
        not following
        or following[0].kind is not Kind.WORD
        or following[0].value in {"be", "freely"}
    )
    return (_granted(clause, acts, conditions),) if plain else ()


def _granted(clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]) -> Draft:
    if Condition.NONCOMMERCIAL in conditions:
        acts = tuple(act for act in acts if act is not Action.COMMERCIAL) or (Action.ALL,)
    if Condition.LENGTH_LIMIT in conditions:  # so many words of it are a quotation
        acts = tuple(dict.fromkeys(Action.QUOTE if a in _WHOLE else a for a in acts))
    exceptions = _exemptions(clause)
    if clause.has(Tag.EXCEPT) and clause.has(Tag.COMMERCIAL):
        exceptions |= {Exemption.COMMERCIAL_USE}
    return replace(
        make(clause, Modality.PERMITS, acts),
        conditions=conditions - CONSENT_FLAGS - SCOPES,
        exceptions=exceptions,
        territory=territory_of(clause),
    )


_WHOLE = frozenset({Action.REPRODUCE, Action.PUBLISH, Action.ALL})


def _implied(conditions: frozenset[Condition]) -> tuple[Action, ...]:
    """Name what is free where only the purpose is told: "free for editorial use"."""
    if conditions & {Condition.NONCOMMERCIAL, Condition.PERSONAL_USE}:
        return (Action.ALL,)
    return (Action.PUBLISH,) if Condition.EDITORIAL_PURPOSE in conditions else ()


def _asks_consent(clause: Clause) -> bool:
    """Say whether consent is a condition of the permission, and not what gives it.

    "may be copied with permission", but not "this licence allows you to copy".
    """
    at = clause.operator.at if clause.operator else 0
    consents = [
        n
        for n, token in enumerate(clause.tokens)
        if token.kind is Kind.CONDITION and token.value == Condition.CONSENT
    ]
    opened = [n for n, token in enumerate(clause.tokens) if token.is_tag(*OPENERS)]
    return any(n > at or any(o < n or o - n < 3 for o in opened) for n in consents)


def _requirement(clause: Clause, _text: str) -> tuple[Draft, ...]:
    if not _ruled_by(clause, Modality.REQUIRES):
        return ()
    conditions = conditions_of(clause.tokens)
    acts = actions_of(clause)
    if not conditions:
        return ()
    if conditions & GATES:
        made = make(clause, Modality.REQUIRES, acts or (Action.ALL,))
        return (replace(made, conditions=conditions),)
    if acts and (clause.has(Tag.WHEN, Tag.IF) or _presupposed(clause)):
        return (_granted(clause, acts, conditions),)
    made = make(clause, Modality.REQUIRES, (Action.ALL,))
    short = len(clause.tokens) <= _CLIPPED and clause.operator is not None
    return (replace(made, conditions=conditions, shorthand=short),)


#: The negation of desk shorthand stands among the first tokens.
_HEAD = 3
#: Up to so many tokens, a requirement is desk shorthand: MANDATORY CREDIT: NAME / AGENCY.
_CLIPPED = 8


def _presupposed(clause: Clause) -> bool:
    """Say whether the use comes first and the duty after: "on reprinting, a link is needed"."""
    at = clause.operator.at if clause.operator else 0
    kinds = [token.kind for token in clause.tokens[:at]]
    return Kind.ACTION in kinds and Kind.CONDITION in kinds[kinds.index(Kind.ACTION) :]


def _reservation(clause: Clause, _text: str) -> tuple[Draft, ...]:
    if not _ruled_by(clause, Modality.RESERVES):
        return ()
    acts = actions_of(clause)
    if not acts and len(clause.tokens) > _CLIPPED:
        return ()  # "reserves the right to delete comments"
    found = [make(clause, Modality.RESERVES, acts or (Action.ALL,))]
    way = _way_out(clause)
    if acts and Condition.CONSENT in way and clause.has(Tag.WITHOUT, Tag.EXCEPT):
        banned = make(clause, Modality.PROHIBITS, acts)
        found.append(replace(banned, conditions=_consent(way)))
    return tuple(found)


def _reserved_uses(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """As in "All rights reserved, including those for AI training, unless agreed"."""
    acts = tuple(act for act in actions_of(clause) if act is Action.AI_TRAINING)
    if clause.operator or not clause.has(Tag.RESERVED) or not acts:
        return ()
    found = [make(clause, Modality.RESERVES, acts)]
    conditions = conditions_of(clause.tokens)
    if Condition.CONSENT in conditions and clause.has(Tag.WITHOUT, Tag.EXCEPT):
        banned = make(clause, Modality.PROHIBITS, acts)
        found.append(replace(banned, conditions=_consent(conditions)))
    return tuple(found)


def _only(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """No verb at all: "Nachdruck nur mit Genehmigung", "EDITORIAL USE ONLY"."""
    if clause.operator or not clause.has(Tag.ONLY):
        return ()
    conditions = conditions_of(clause.tokens)
    acts = actions_of(clause) or (Action.ALL,)
    for fits, build in _ONLY:
        if fits in conditions:
            return (build(clause, acts, conditions),)
    if duties := conditions & DUTIES:
        return (replace(make(clause, Modality.PERMITS, acts), conditions=duties),)
    return ()


def _only_consent(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> Draft:
    modality = Modality.REQUIRES if tuple(acts) == (Action.ALL,) else Modality.PROHIBITS
    return replace(make(clause, modality, acts), conditions=_consent(conditions))


def _only_for(exemption: Exemption) -> OnlyBuilder:
    def build(
        clause: Clause, _acts: Sequence[Action], conditions: frozenset[Condition]
    ) -> Draft:
        made = make(clause, Modality.PROHIBITS, (Action.ALL,))
        consent = _consent(conditions)
        return replace(
            made, exceptions=frozenset({exemption}), conditions=consent, shorthand=True
        )

    return build


def _only_private(exemption: Exemption) -> OnlyBuilder:
    """As in "For personal use only" grants that; "use for personal purposes only" bars the rest."""

    def build(
        clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
    ) -> Draft:
        if any(t.kind is Kind.ACTION and t.value == Action.ALL for t in clause.tokens):
            return replace(_only_for(exemption)(clause, acts, frozenset()), shorthand=False)
        gate = conditions & {
            Condition.PERSONAL_USE,
            Condition.EDUCATIONAL_USE,
            Condition.NONCOMMERCIAL,
        }
        return replace(make(clause, Modality.PERMITS, (Action.ALL,)), conditions=gate)

    return build


def _only_gate(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> Draft:
    made = make(clause, Modality.REQUIRES, acts)
    kept = conditions - {Condition.EDITORIAL_PURPOSE}
    return replace(made, conditions=kept, shorthand=clause.operator is None)


OnlyBuilder = Callable[[Clause, Sequence[Action], frozenset[Condition]], Draft]
_ONLY: tuple[tuple[Condition, OnlyBuilder], ...] = (
    (Condition.EDITORIAL_PURPOSE, _only_for(Exemption.EDITORIAL_USE)),
    (Condition.CONSENT, _only_consent),
    (Condition.SUBSCRIBER, _only_gate),
    (Condition.PAYMENT, _only_gate),
    (Condition.PERSONAL_USE, _only_private(Exemption.PERSONAL_USE)),
    (Condition.EDUCATIONAL_USE, _only_private(Exemption.EDUCATIONAL_USE)),
    (Condition.ONE_TIME, _only_gate),
    (Condition.CONTEXT_ONLY, _only_gate),
    (Condition.TIME_WINDOW, _only_gate),
)


def _place_out(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """GERMANY OUT; MAGS OUT; use outside Italy not allowed."""
    if clause.operator:
        return ()
    if clause.has(Tag.OUTSIDE) and not (clause.has(Tag.NEG) and actions_of(clause)):
        return ()
    if clause.has(Tag.OUT) and not _ends_out(clause):
        return ()
    if not clause.has(Tag.OUT, Tag.OUTSIDE):
        return ()
    places = territory_of(clause)
    if places:
        acts = actions_of(clause) or (Action.ALL,)
        made = make(clause, Modality.PROHIBITS, acts)
        return (replace(made, territory=places, shorthand=True),)
    return _shorthand_ban(clause)


def _ends_out(clause: Clause) -> bool:
    """Say whether "out" stands right behind what is out, and closes the clause."""
    tokens = clause.tokens
    for at, token in enumerate(tokens):
        if token.is_tag(Tag.OUT) and at:
            named = tokens[at - 1].kind in {Kind.PLACE, *ACTING}
            rest = [t for t in tokens[at + 1 :] if t.kind is not Kind.MARKUP]
            if named and (not rest or tokens[at + 1].kind is Kind.MARKUP):
                return True
    return False


def _no_action(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """NO SALES; keine Weitergabe an Dritte; PAS DE MARKETING."""
    if clause.operator or not clause.has(Tag.NEG):
        return ()
    tokens = clause.tokens
    for at, token in enumerate(tokens):
        if at > _HEAD and len(tokens) > _CLIPPED:
            break  # a negation inside a sentence bans nothing
        if token.is_tag(Tag.NEG) and any(t.kind in ACTING for t in tokens[at + 1 : at + 5]):
            return _shorthand_ban(replace(clause, tokens=tokens[at:]))
    if clause.has(Tag.WITHOUT) and Condition.CONSENT in conditions_of(tokens):
        return _shorthand_ban(clause)
    rest = [t for t in tokens if t.kind is not Kind.MARKUP]
    if actions_of(clause) and rest[-1].is_tag(Tag.NEG) and len(rest) <= _CLIPPED:
        return (make(clause, Modality.PROHIBITS, actions_of(clause)),)  # "copying is not"
    negated = any(t.is_tag(Tag.NEG) for t in rest[:_HEAD])
    if negated and clause.has(Tag.COMMERCIAL) and len(rest) <= _CLIPPED:
        return (make(clause, Modality.PROHIBITS, (Action.COMMERCIAL,)),)  # "but not for profit"
    return ()


def _shorthand_ban(clause: Clause) -> tuple[Draft, ...]:
    acts, manners = actions_of(clause), _manners(clause)
    found: list[Draft] = []
    if set(acts) - {Action.ALL} or (acts and not manners):
        kept = tuple(act for act in acts if act is not Action.ALL) if manners else acts
        found.append(replace(_banned(clause, kept), shorthand=True))
    if manners:
        found.append(_limited(clause, manners))
    return tuple(found)


def _without(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """A ban in one word and no verb: 無断転載, "no reproduction without permission"."""
    if clause.operator or not clause.has(Tag.WITHOUT):
        return ()
    acts = actions_of(clause)
    if acts and not conditions_of(clause.tokens) and clause.tokens[0].is_tag(Tag.WITHOUT):
        return (make(clause, Modality.PROHIBITS, acts),)  # ", without archiving"
    if Condition.CONSENT not in conditions_of(clause.tokens) or not clause.has(Tag.NEG):
        return ()
    return _shorthand_ban(clause)


def _exempted(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """RESTRICTED TO EDITORIAL USE: the exception stands for the whole."""
    if Exemption.EDITORIAL_USE not in clause.values(Kind.EXEMPTION):
        return ()
    made = make(clause, Modality.PROHIBITS, (Action.ALL,))
    only = frozenset({Exemption.EDITORIAL_USE})
    return (replace(made, exceptions=only, shorthand=True),)


def _bare_condition(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """ONE TIME USE; DISTRIBUTED AS A SERVICE TO CLIENTS; honorarpflichtig."""
    if clause.operator:
        return ()
    wanted = {
        Condition.SUBSCRIBER,
        Condition.ONE_TIME,
        Condition.TIME_WINDOW,
        Condition.RELEASE,
        Condition.PAYMENT,
        Condition.NOTIFY,
        Condition.CONTEXT_ONLY,
    }
    conditions = conditions_of(clause.tokens) & wanted
    if Condition.TIME_WINDOW in conditions and not actions_of(clause):
        conditions -= {Condition.TIME_WINDOW}
    if not conditions:
        return ()
    acts = actions_of(clause) or (Action.ALL,)
    if conditions & {Condition.SUBSCRIBER, Condition.TIME_WINDOW, Condition.CONTEXT_ONLY}:
        acts = (Action.ALL,)
    if conditions == {Condition.RELEASE}:
        acts = (Action.ADVERTISE,)
    made = make(clause, Modality.REQUIRES, acts)
    return (replace(made, conditions=conditions, shorthand=True, bare=True),)


def _conditional_use(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """No verb: "Reprint with attribution", "Verwendung gegen Quellenangabe"."""
    if clause.operator or not clause.has(Tag.IF, Tag.WHEN):
        return ()
    acts = actions_of(clause)
    conditions = conditions_of(clause.tokens)
    if clause.has(Tag.REQUEST):  # a request is no duty but this one (annotation guide, 3.8)
        conditions &= {Condition.NOTIFY}
    if not acts or not conditions & (DUTIES | CONSENT_FLAGS):
        return ()
    if Condition.CONSENT in conditions:
        made = make(clause, Modality.PROHIBITS, acts)
        return (replace(made, conditions=_consent(conditions)),)
    return (replace(make(clause, Modality.PERMITS, acts), conditions=conditions & DUTIES),)


_CONSTRUCTIONS: tuple[Callable[[Clause, str], tuple[Draft, ...]], ...] = (
    _exempted,
    _prohibition,
    _permission,
    _requirement,
    _reservation,
    _reserved_uses,
    _only,
    _place_out,
    _no_action,
    _without,
    _bare_condition,
    _conditional_use,
)
