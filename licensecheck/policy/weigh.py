"""Which of several statements about one use wins.

The more specific one does: a named use (3) over reproduction (2) over any use (1) over a
general reservation.  Among equals the stricter wins, and two permissions join their duties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from licensecheck.model.decision import Outcome
from licensecheck.model.notice import Action, Condition, Modality, Object
from licensecheck.policy.conditions import Scene, Through
from licensecheck.policy.matter import Claim
from licensecheck.policy.pack import Duties, Rule

_SPECIFIC = {Action.ALL: 1.0, Action.REPRODUCE: 2.0}
_NAMED = 3.0
_RESERVATION = -0.5
_SITE = 0.25
_IMPLIED = 0.5

#: Uses that make something new of the work: duties about changes are for them.
_CHANGING = frozenset({"rewrite", "translate", "alter_image", "ai_training"})


class Reach(NamedTuple):
    """A statement reaching a use by one of its actions."""

    claim: Claim
    action: Action
    use: str

    @property
    def through(self) -> Through:
        if self.action is Action.ALL:
            return Through.ALL
        return Through.NAMED if self.action.value == self.use else Through.WIDER

    @property
    def scene(self) -> Scene:
        return Scene(self.claim.notice, self.claim.statement, self.through)

    @property
    def weight(self) -> float:
        """How specific the statement is about the use."""
        modality = self.claim.statement.modality
        if modality is Modality.RESERVES and self.action is Action.ALL:
            return _RESERVATION
        weight = _SPECIFIC.get(self.action, _NAMED)
        if self.claim.object is Object.SITE:
            weight -= _SITE
        if modality is Modality.PERMITS and self.use == "quote":
            weight -= _IMPLIED if self.through is Through.WIDER else 0
        return weight


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one statement, read by one rule, comes to for one use."""

    reach: Reach
    rule: Rule
    outcome: Outcome
    duties: frozenset[Condition] = frozenset()

    @property
    def claim(self) -> Claim:
        return self.reach.claim


def duties(rule: Rule, reach: Reach) -> frozenset[Condition]:
    """Give the duties *rule* lays on a use: those it lists, or those the statement states."""
    if rule.duties is not Duties.STATED:
        return rule.duties
    said = reach.claim.statement
    if said.modality is not Modality.PERMITS:
        return said.conditions
    stated = said.conditions
    if reach.use not in _CHANGING:
        stated -= {Condition.INDICATE_CHANGES}
        # Sharing alike is about what is made of a work; a licence for all uses says so.
        if reach.action is Action.ALL:
            stated -= {Condition.SHARE_ALIKE}
    return stated | {Condition.TERRITORY} if said.territory else stated


def heaviest(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Give those that decide, all of one outcome; empty where nothing was said."""
    if len(candidates) <= 1:
        return tuple(candidates)
    weighed = [(candidate.reach.weight, candidate) for candidate in candidates]
    top = max(weight for weight, _ in weighed)
    level = [candidate for weight, candidate in weighed if weight == top]
    # What is unknown gives way to whatever is known.
    level = [one for one in level if one.outcome is not Outcome.UNKNOWN] or level
    strictest = max(level, key=lambda one: one.outcome.strictness).outcome
    return tuple(one for one in level if one.outcome is strictest)
