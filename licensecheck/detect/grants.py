"""Constructions that give, demand or reserve something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from licensecheck.detect.bans import CLIPPED
from licensecheck.detect.clauses import Clause
from licensecheck.detect.drafts import CONSENT_FLAGS, DUTIES, OPENERS, SCOPES, Draft, make
from licensecheck.detect.scope import (
    actions_of,
    conditions_of,
    consent_in,
    exemptions_of,
    ruled_by,
    territory_of,
    way_out,
)
from licensecheck.detect.tokens import Kind
from licensecheck.extend import Tag
from licensecheck.model.notice import GATES, Action, Condition, Exemption, Modality


def permission(clause: Clause, _text: str) -> tuple[Draft, ...]:
    if not ruled_by(clause, Modality.PERMITS):
        return ()
    acts = actions_of(clause)
    conditions = conditions_of(clause.tokens)
    if clause.operator and clause.operator.tag == Tag.BAN:  # its negation is no condition
        conditions &= DUTIES & set(map(Condition, clause.values(Kind.CONDITION)))
    named = acts not in {(), (Action.ALL,)}
    acts = acts or _implied(conditions)
    if not acts:
        return ()
    if clause.operator and clause.operator.tag == Tag.NEED:  # no permission is needed
        return (make(clause, Modality.PERMITS, acts),)
    if Condition.CONSENT in conditions and (clause.has(Tag.WITHOUT) or _asks_consent(clause)):
        return _with_consent(clause, acts, conditions)
    for_what = _sole_purpose(clause, acts, conditions, named=named)
    if for_what is not None:
        return (_only_for(for_what)(clause, acts, frozenset()),)
    return (_granted(clause, acts, conditions),)


def _sole_purpose(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition], *, named: bool
) -> Exemption | None:
    """Name what a grant is for where it is for nothing else."""
    if not clause.has(Tag.ONLY):
        return None
    if acts == (Action.ADVERTISE,):  # "only to promote the programme": whoever it is given to
        return Exemption.NAMED_LICENSEE
    free = not clause.has(Tag.UNTIL) and not named
    editorial = Condition.EDITORIAL_PURPOSE in conditions
    return Exemption.EDITORIAL_USE if free and editorial else None


def _with_consent(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> tuple[Draft, ...]:
    """Read a permission that speaks of consent: it asks for it, or does without."""
    if clause.has(Tag.WITHOUT):
        return _without_asking(clause, acts, conditions)
    made = make(clause, Modality.PROHIBITS, acts)
    return (replace(made, conditions=consent_in(conditions)),)


def _without_asking(
    clause: Clause, acts: Sequence[Action], conditions: frozenset[Condition]
) -> tuple[Draft, ...]:
    """As in "May be copied without permission": free, if no damage hides a "not"."""
    at = clause.operator.at if clause.operator else 0
    if clause.has(Tag.EXCEPT, Tag.ONLY):
        banned = make(clause, Modality.PROHIBITS, acts)
        return (replace(banned, conditions=consent_in(conditions)),)
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
    exceptions = exemptions_of(clause)
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


def requirement(clause: Clause, _text: str) -> tuple[Draft, ...]:
    if not ruled_by(clause, Modality.REQUIRES):
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
    worded = (
        clause.operator is not None and clause.operator.tag == Tag.MUST and _has_subject(clause)
    )
    short = len(clause.tokens) <= CLIPPED and clause.operator is not None and not worded
    return (replace(made, conditions=conditions, shorthand=short),)


def _has_subject(clause: Clause) -> bool:
    """Say whether somebody or something is told what it must: "You must credit us"."""
    return clause.operator is not None and clause.operator.at > 0


def _presupposed(clause: Clause) -> bool:
    """Say whether the use comes first and the duty after: "on reprinting, a link is needed"."""
    at = clause.operator.at if clause.operator else 0
    kinds = [token.kind for token in clause.tokens[:at]]
    return Kind.ACTION in kinds and Kind.CONDITION in kinds[kinds.index(Kind.ACTION) :]


def reservation(clause: Clause, _text: str) -> tuple[Draft, ...]:
    if not ruled_by(clause, Modality.RESERVES):
        return ()
    acts = actions_of(clause)
    if not acts and len(clause.tokens) > CLIPPED:
        return ()  # "reserves the right to delete comments"
    found = [make(clause, Modality.RESERVES, acts or (Action.ALL,))]
    way = way_out(clause)
    if acts and Condition.CONSENT in way and clause.has(Tag.WITHOUT, Tag.EXCEPT):
        banned = make(clause, Modality.PROHIBITS, acts)
        found.append(replace(banned, conditions=consent_in(way)))
    return tuple(found)


def reserved_uses(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """As in "All rights reserved, including those for AI training, unless agreed"."""
    if clause.operator or not clause.has(Tag.RESERVED):
        return ()
    acts = tuple(act for act in actions_of(clause) if act is Action.AI_TRAINING)
    if not acts:
        return ()
    found = [make(clause, Modality.RESERVES, acts)]
    conditions = conditions_of(clause.tokens)
    if Condition.CONSENT in conditions and clause.has(Tag.WITHOUT, Tag.EXCEPT):
        banned = make(clause, Modality.PROHIBITS, acts)
        found.append(replace(banned, conditions=consent_in(conditions)))
    return tuple(found)


def only(clause: Clause, _text: str) -> tuple[Draft, ...]:
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
    return replace(make(clause, modality, acts), conditions=consent_in(conditions))


def _only_for(exemption: Exemption) -> OnlyBuilder:
    def build(
        clause: Clause, _acts: Sequence[Action], conditions: frozenset[Condition]
    ) -> Draft:
        made = make(clause, Modality.PROHIBITS, (Action.ALL,))
        consent = consent_in(conditions)
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


def exempted(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """RESTRICTED TO EDITORIAL USE: the exception stands for the whole."""
    if Exemption.EDITORIAL_USE not in clause.values(Kind.EXEMPTION):
        return ()
    made = make(clause, Modality.PROHIBITS, (Action.ALL,))
    only = frozenset({Exemption.EDITORIAL_USE})
    return (replace(made, exceptions=only, shorthand=True),)


def bare_condition(clause: Clause, _text: str) -> tuple[Draft, ...]:
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


def conditional_use(clause: Clause, _text: str) -> tuple[Draft, ...]:
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
        return (replace(made, conditions=consent_in(conditions)),)
    return (replace(make(clause, Modality.PERMITS, acts), conditions=conditions & DUTIES),)
