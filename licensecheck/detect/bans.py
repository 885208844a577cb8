"""Constructions that take something away: prohibitions, with a verb and without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from licensecheck.detect.clauses import Clause
from licensecheck.detect.drafts import DUTIES, Draft, make
from licensecheck.detect.operators import ACTING
from licensecheck.detect.scope import (
    GENERAL,
    actions_of,
    conditions_of,
    consent_in,
    exemptions_of,
    manners_of,
    ruled_by,
    scoped_tokens,
    territory_of,
    way_out,
)
from licensecheck.detect.tokens import Kind
from licensecheck.extend import Tag
from licensecheck.model.notice import GATES, Action, Condition, Exemption, Modality


def prohibition(clause: Clause, text: str) -> tuple[Draft, ...]:
    if not ruled_by(clause, Modality.PROHIBITS):
        return ()
    if (split := _korean(clause, text)) is not None:
        return split
    acts = actions_of(clause)
    if not acts and clause.has(Tag.OTHER):
        acts = (Action.ALL,)
    if not acts and clause.has(Tag.COMMERCIAL):
        acts = (Action.COMMERCIAL,)
    manners = manners_of(clause)
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
    way = way_out(clause)
    exceptions = exemptions_of(clause)
    if Condition.LENGTH_LIMIT in way and clause.has(Tag.EXCEPT) and not clause.has(Tag.WITHOUT):
        way -= {Condition.LENGTH_LIMIT}  # "except for short quotations"
        exceptions |= {Exemption.QUOTATION}
    duties = way & DUTIES - {Condition.EDITORIAL_PURPOSE, Condition.NONCOMMERCIAL}
    if duties and not way & GATES and clause.has(Tag.WITHOUT, Tag.EXCEPT, Tag.ONLY, Tag.IF):
        permitted = make(clause, Modality.PERMITS, acts)
        return replace(permitted, conditions=way & DUTIES)
    conditions = consent_in(way) | (way & {Condition.PAYMENT})
    if Condition.SUBSCRIBER in way:
        exceptions |= {Exemption.SUBSCRIBERS}
    if Condition.PERSONAL_USE in way or Condition.PERSONAL_USE in conditions_of(
        scoped_tokens(clause)
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


#: The negation of desk shorthand stands among the first tokens.
_HEAD = 3


#: Up to so many tokens, a requirement is desk shorthand: MANDATORY CREDIT: NAME / AGENCY.
CLIPPED = 8


def place_out(clause: Clause, _text: str) -> tuple[Draft, ...]:
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


def no_action(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """NO SALES; keine Weitergabe an Dritte; PAS DE MARKETING."""
    if clause.operator or not clause.has(Tag.NEG):
        return ()
    tokens = clause.tokens
    for at, token in enumerate(tokens):
        if at > _HEAD and len(tokens) > CLIPPED:
            break  # a negation inside a sentence bans nothing
        if token.is_tag(Tag.NEG) and any(t.kind in ACTING for t in tokens[at + 1 : at + 5]):
            return _shorthand_ban(replace(clause, tokens=tokens[at:]))
    if clause.has(Tag.WITHOUT) and Condition.CONSENT in conditions_of(tokens):
        return _shorthand_ban(clause)
    rest = [t for t in tokens if t.kind is not Kind.MARKUP]
    if actions_of(clause) and rest[-1].is_tag(Tag.NEG) and len(rest) <= CLIPPED:
        return (make(clause, Modality.PROHIBITS, actions_of(clause)),)  # "copying is not"
    negated = any(t.is_tag(Tag.NEG) for t in rest[:_HEAD])
    if negated and clause.has(Tag.COMMERCIAL) and len(rest) <= CLIPPED:
        return (make(clause, Modality.PROHIBITS, (Action.COMMERCIAL,)),)  # "but not for profit"
    return ()


def _shorthand_ban(clause: Clause) -> tuple[Draft, ...]:
    acts, manners = actions_of(clause), manners_of(clause)
    found: list[Draft] = []
    if set(acts) - {Action.ALL} or (acts and not manners):
        kept = tuple(act for act in acts if act is not Action.ALL) if manners else acts
        found.append(replace(_banned(clause, kept), shorthand=True))
    if manners:
        found.append(_limited(clause, manners))
    return tuple(found)


def without(clause: Clause, _text: str) -> tuple[Draft, ...]:
    """A ban in one word and no verb: 無断転載, "no reproduction without permission"."""
    if clause.operator or not clause.has(Tag.WITHOUT):
        return ()
    acts = actions_of(clause)
    if acts and not conditions_of(clause.tokens) and clause.tokens[0].is_tag(Tag.WITHOUT):
        return (make(clause, Modality.PROHIBITS, acts),)  # ", without archiving"
    if Condition.CONSENT not in conditions_of(clause.tokens) or not clause.has(Tag.NEG):
        return ()
    return _shorthand_ban(clause)
