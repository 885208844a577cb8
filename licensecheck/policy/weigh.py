"""Which of several statements about one use wins.

The more specific one does: a named use (3) over reproduction (2) over any use (1) over a
general reservation.  Among equals the stricter wins, and two permissions join their duties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from licensecheck.model.decision import Outcome
from licensecheck.model.notice import Action, Condition, Modality, Object
from licensecheck.policy.conditions import Through
from licensecheck.policy.matter import Claim
from licensecheck.policy.pack import Duties, Rule

_SPECIFIC = {Action.ALL: 1.0, Action.REPRODUCE: 2.0}
_NAMED = 3.0
_RESERVATION = -0.5
_SITE = 0.25
_IMPLIED = 0.5

#: Uses that make something new of the work: duties about changes are for them.
DERIVING = frozenset({"rewrite", "translate", "alter_image"})
_CHANGING = DERIVING | {"ai_training"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one statement, read by one rule, comes to for one use."""

    claim: Claim
    rule: Rule
    outcome: Outcome
    through: Through
    weight: float
    duties: frozenset[Condition] = frozenset()


def through(action: Action, use: str) -> Through:
    """Say how a statement about *action* comes to speak of *use*."""
    if action is Action.ALL:
        return Through.ALL
    return Through.NAMED if action == use else Through.WIDER


def weight(claim: Claim, action: Action, use: str) -> float:
    """Say how specific *claim* is about *use*."""
    modality = claim.statement.modality
    if modality is Modality.RESERVES and action is Action.ALL:
        return _RESERVATION
    specific = _SPECIFIC.get(action, _NAMED)
    if claim.object is Object.SITE:
        specific -= _SITE
    if (
        modality is Modality.PERMITS
        and use == "quote"
        and through(action, use) is Through.WIDER
    ):
        specific -= _IMPLIED
    return specific


def duties(rule: Rule, claim: Claim, action: Action, use: str) -> frozenset[Condition]:
    """Give the duties *rule* lays on *use*: those it lists, or those the statement states."""
    if rule.duties is not Duties.STATED:
        return rule.duties
    said = claim.statement
    if said.modality is not Modality.PERMITS:
        return said.conditions
    stated = said.conditions
    if use not in _CHANGING:
        stated -= {Condition.INDICATE_CHANGES}
        # Sharing alike is about what is made of a work; a licence for all uses says so.
        if action is Action.ALL:
            stated -= {Condition.SHARE_ALIKE}
    return stated | {Condition.TERRITORY} if said.territory else stated


def heaviest(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Give those that decide, all of one outcome; empty where nothing was said."""
    if not candidates:
        return ()
    top = max(candidate.weight for candidate in candidates)
    level = [candidate for candidate in candidates if candidate.weight == top]
    known = [candidate for candidate in level if candidate.outcome is not Outcome.UNKNOWN]
    level = known or level
    strictest = max(level, key=lambda candidate: candidate.outcome.strictness).outcome
    return tuple(candidate for candidate in level if candidate.outcome is strictest)
