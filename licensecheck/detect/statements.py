"""From clauses to statements: who may not do what, unless.

Each construction is one function from a clause to a `Draft` or None; the first that fits
speaks for the clause.  They see tags only, so that they serve every language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from licensecheck.detect.clauses import Clause
from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.model.notice import GATES, Action, Condition, Exemption, Modality, Object

CONSENT_FLAGS = frozenset({Condition.CONSENT, Condition.PRIOR, Condition.WRITTEN})
DUTIES = frozenset(Condition) - CONSENT_FLAGS - GATES

#: What opens a way out of a prohibition, or narrows a permission.
OPENERS = (Tag.WITHOUT, Tag.EXCEPT, Tag.ONLY, Tag.IF)

#: The actions that a purpose ("for commercial purposes") can narrow.
GENERAL = frozenset(
    {Action.ALL, Action.PUBLISH, Action.REPRODUCE, Action.REDISTRIBUTE, Action.REWRITE}
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement in the making; `start` and `end` are offsets in the view."""

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


def draft(clause: Clause) -> Draft | None:
    """Say what *clause* states, or None if it states nothing."""
    for construction in _CONSTRUCTIONS:
        if (found := construction(clause)) is not None:
            return _placed(clause, found)
    return None


def _placed(clause: Clause, found: Draft) -> Draft:
    objects = [Object(value) for value in clause.values(Kind.OBJECT)]
    specific = [one for one in objects if one is not Object.ITEM]
    chosen = specific[0] if specific else objects[0] if objects else None
    return replace(found, object=found.object or chosen)


# --- what a clause holds ---------------------------------------------------------------


def _actions(clause: Clause) -> tuple[Action, ...]:
    """List the actions ruled by the clause, those inside a condition left out."""
    inside = _condition_scopes(clause)
    acts = [
        Action(t.value)
        for at, t in enumerate(clause.tokens)
        if t.kind is Kind.ACTION and at not in inside
    ]
    if any(token.is_tag(Tag.RANGE) for token in clause.tokens):
        acts.append(Action.QUOTE)
    return tuple(dict.fromkeys(acts))


def _manners(clause: Clause) -> tuple[Action, ...]:
    return tuple(Action(value) for value in clause.values(Kind.MANNER))


def _condition_scopes(clause: Clause) -> set[int]:
    """Find the tokens after "except", "provided" and the like, up to the end of the phrase."""
    inside: set[int] = set()
    is_open = False
    for at, token in enumerate(clause.tokens):
        if token.is_tag(Tag.EXCEPT, Tag.IF) and (clause.operator and clause.operator.at < at):
            is_open = True
        elif token.value in {",", ";"} or token.is_tag(Tag.BUT):
            is_open = False
        if is_open:
            inside.add(at)
    return inside


def _conditions(tokens: Iterable[Token]) -> frozenset[Condition]:
    found = {Condition(t.value) for t in tokens if t.kind is Kind.CONDITION}
    return frozenset(found | _measured(list(tokens)))


def _measured(tokens: Sequence[Token]) -> set[Condition]:
    """Read "within 30 days" and "125 words"."""
    found: set[Condition] = set()
    for one, other in zip(tokens, tokens[1:], strict=False):
        if one.kind is not Kind.NUMBER:
            continue
        if other.is_tag(Tag.DAYS):
            found.add(Condition.TIME_WINDOW)
        if other.is_tag(Tag.LENGTH):
            found.add(Condition.LENGTH_LIMIT)
    return found


def _exemptions(clause: Clause) -> frozenset[Exemption]:
    return frozenset(Exemption(value) for value in clause.values(Kind.EXEMPTION))


def _way_out(clause: Clause) -> frozenset[Condition]:
    """Collect the conditions behind "without", "except", "only"; consent's flags with them."""
    found: list[Token] = []
    is_open = False
    for token in clause.tokens:
        if token.is_tag(*OPENERS):
            is_open = True
        if is_open:
            found.append(token)
    conditions = _conditions(found)
    if Condition.CONSENT in conditions:
        conditions |= _conditions(clause.tokens) & CONSENT_FLAGS
    elif clause.has(Tag.ONLY):
        conditions |= _conditions(clause.tokens)
    return conditions


def _consent(conditions: frozenset[Condition]) -> frozenset[Condition]:
    return conditions & CONSENT_FLAGS if Condition.CONSENT in conditions else frozenset()


def _extent(clause: Clause) -> tuple[int, int]:
    """Cover the tokens that mean something, from the first to the last."""
    telling = [t for t in clause.tokens if t.kind not in {Kind.WORD, Kind.MARKUP, Kind.NUMBER}]
    telling = [t for t in telling if not t.is_tag(Tag.AND, Tag.BUT)] or list(clause.tokens)
    return min(t.start for t in telling), max(t.end for t in telling)


def _make(clause: Clause, modality: Modality, actions: Sequence[Action]) -> Draft:
    start, end = _extent(clause)
    return Draft(modality, tuple(actions), start, end)


# --- constructions -----------------------------------------------------------------------


def _prohibition(clause: Clause) -> Draft | None:
    if not clause.operator or clause.operator.modality is not Modality.PROHIBITS:
        return None
    acts = _actions(clause) or _manners(clause)
    if not acts:
        return None
    way = _way_out(clause)
    if (duties := way & DUTIES) and not way & GATES:
        made = _make(clause, Modality.PERMITS, acts)
        return replace(made, conditions=duties)
    conditions = _consent(way) | (way & {Condition.PAYMENT})
    exceptions = _exemptions(clause)
    if Condition.SUBSCRIBER in way:
        exceptions |= {Exemption.SUBSCRIBERS}
    if Condition.PERSONAL_USE in way and clause.has(Tag.ONLY, Tag.EXCEPT):
        exceptions |= {Exemption.PERSONAL_USE}
    if not _actions(clause):
        conditions |= {Condition.LIMITED_MANNER}
    made = _make(clause, Modality.PROHIBITS, _narrowed(clause, acts))
    return replace(
        made, conditions=conditions, exceptions=exceptions, territory=_territory(clause)
    )


def _narrowed(clause: Clause, acts: Sequence[Action]) -> Sequence[Action]:
    """A ban "for commercial purposes" bans commercial use only."""
    if not clause.has(Tag.COMMERCIAL) or clause.has(Tag.OTHER) or not set(acts) <= GENERAL:
        if Action.COMMERCIAL in acts and Action.ALL in acts and len(acts) == 2:  # noqa: PLR2004
            return (Action.COMMERCIAL,)
        return acts
    return (Action.COMMERCIAL,)


def _permission(clause: Clause) -> Draft | None:
    if not clause.operator or clause.operator.modality is not Modality.PERMITS:
        return None
    acts = _actions(clause)
    conditions = _conditions(clause.tokens)
    if not acts:
        if not conditions & {Condition.NONCOMMERCIAL, Condition.PERSONAL_USE}:
            return None
        acts = (Action.ALL,)
    if Condition.CONSENT in conditions and (clause.has(*OPENERS)):
        made = _make(clause, Modality.PROHIBITS, acts)
        return replace(made, conditions=_consent(conditions))
    made = _make(clause, Modality.PERMITS, acts)
    kept = conditions - CONSENT_FLAGS
    return replace(
        made, conditions=kept, exceptions=_exemptions(clause), territory=_territory(clause)
    )


def _requirement(clause: Clause) -> Draft | None:
    if not clause.operator or clause.operator.modality is not Modality.REQUIRES:
        return None
    conditions = _conditions(clause.tokens)
    if not conditions:
        return None
    acts = _actions(clause)
    if conditions & GATES:
        made = _make(clause, Modality.REQUIRES, acts or (Action.ALL,))
        return replace(made, conditions=conditions)
    if clause.has(Tag.WHEN) and acts:
        made = _make(clause, Modality.PERMITS, acts)
        return replace(made, conditions=conditions)
    made = _make(clause, Modality.REQUIRES, (Action.ALL,))
    return replace(made, conditions=conditions)


def _reservation(clause: Clause) -> Draft | None:
    if not clause.operator or clause.operator.modality is not Modality.RESERVES:
        return None
    return _make(clause, Modality.RESERVES, _actions(clause) or (Action.ALL,))


def _only(clause: Clause) -> Draft | None:
    """No verb at all: "Nachdruck nur mit Genehmigung", "EDITORIAL USE ONLY"."""
    if clause.operator or not clause.has(Tag.ONLY):
        return None
    conditions = _conditions(clause.tokens)
    acts = tuple(a for a in _actions(clause) if a is not Action.QUOTE) or (Action.ALL,)
    for fits, build in _ONLY:
        if fits in conditions:
            return build(clause, acts, conditions)
    if duties := conditions & DUTIES:
        return replace(_make(clause, Modality.PERMITS, acts), conditions=duties)
    return None


def _only_consent(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> Draft:
    if tuple(acts) == (Action.ALL,):
        made = _make(clause, Modality.REQUIRES, acts)
    else:
        made = _make(clause, Modality.PROHIBITS, acts)
    return replace(made, conditions=_consent(conditions))


def _only_editorial(
    clause: Clause, _acts: Sequence[Action], _conditions: frozenset[Condition]
) -> Draft:
    made = _make(clause, Modality.PROHIBITS, (Action.ALL,))
    return replace(made, exceptions=frozenset({Exemption.EDITORIAL_USE}))


def _only_personal(
    clause: Clause, _acts: Sequence[Action], _conditions: frozenset[Condition]
) -> Draft:
    made = _make(clause, Modality.PROHIBITS, (Action.ALL,))
    return replace(made, exceptions=frozenset({Exemption.PERSONAL_USE}))


def _only_gate(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> Draft:
    made = _make(clause, Modality.REQUIRES, acts)
    return replace(made, conditions=conditions - {Condition.EDITORIAL_PURPOSE})


OnlyBuilder = Callable[[Clause, Sequence[Action], frozenset[Condition]], Draft]
_ONLY: tuple[tuple[Condition, OnlyBuilder], ...] = (
    (Condition.CONSENT, _only_consent),
    (Condition.SUBSCRIBER, _only_gate),
    (Condition.PAYMENT, _only_gate),
    (Condition.PERSONAL_USE, _only_personal),
    (Condition.EDITORIAL_PURPOSE, _only_editorial),
    (Condition.ONE_TIME, _only_gate),
    (Condition.CONTEXT_ONLY, _only_gate),
)


def _territory(clause: Clause) -> tuple[str, ...]:
    return tuple(clause.values(Kind.PLACE))


def _place_out(clause: Clause) -> Draft | None:
    """GERMANY OUT; MAGS OUT."""
    if clause.operator or not clause.has(Tag.OUT):
        return None
    if places := clause.values(Kind.PLACE):
        made = _make(clause, Modality.PROHIBITS, (Action.ALL,))
        return replace(made, territory=tuple(places), shorthand=True)
    return _banned_shorthand(clause)


def _no_action(clause: Clause) -> Draft | None:
    """NO SALES; keine Weitergabe an Dritte; PAS DE MARKETING."""
    if clause.operator or not clause.has(Tag.NEG):
        return None
    return _banned_shorthand(clause)


def _banned_shorthand(clause: Clause) -> Draft | None:
    acts, manners = _actions(clause), _manners(clause)
    if not acts and not manners:
        return None
    if manners and not set(acts) - {Action.ALL}:
        made = _make(clause, Modality.PROHIBITS, manners)
        return replace(
            made, conditions=frozenset({Condition.LIMITED_MANNER}), shorthand=True
        )
    way = _way_out(clause)
    if duties := way & DUTIES and not way & GATES:
        return replace(_make(clause, Modality.PERMITS, acts), conditions=way & DUTIES)
    made = _make(clause, Modality.PROHIBITS, acts)
    return replace(
        made,
        conditions=_consent(way) | (way & {Condition.PAYMENT}),
        territory=_territory(clause),
        shorthand=True,
    )


def _exempted(clause: Clause) -> Draft | None:
    """RESTRICTED TO EDITORIAL USE: the exception stands for the whole."""
    if clause.operator or Exemption.EDITORIAL_USE not in clause.values(Kind.EXEMPTION):
        return None
    made = _make(clause, Modality.PROHIBITS, (Action.ALL,))
    return replace(made, exceptions=frozenset({Exemption.EDITORIAL_USE}), shorthand=True)


def _bare_condition(clause: Clause) -> Draft | None:
    """ONE TIME USE; DISTRIBUTED AS A SERVICE TO CLIENTS; honorarpflichtig."""
    if clause.operator:
        return None
    wanted = {
        Condition.SUBSCRIBER,
        Condition.ONE_TIME,
        Condition.TIME_WINDOW,
        Condition.RELEASE,
        Condition.PAYMENT,
        Condition.NOTIFY,
    }
    conditions = _conditions(clause.tokens) & wanted
    if not conditions:
        return None
    action = Action.ADVERTISE if conditions == {Condition.RELEASE} else Action.ALL
    made = _make(clause, Modality.REQUIRES, (action,))
    return replace(made, conditions=conditions, shorthand=True)


_CONSTRUCTIONS: tuple[Callable[[Clause], Draft | None], ...] = (
    _prohibition,
    _permission,
    _requirement,
    _reservation,
    _exempted,
    _only,
    _place_out,
    _no_action,
    _bare_condition,
)
