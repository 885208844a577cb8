"""What was said of each use: every statement, read by the first base rule that fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from licensecheck.model.decision import Outcome, Use
from licensecheck.model.notice import Action, Condition, Modality
from licensecheck.policy import weigh
from licensecheck.policy.conditions import Says, Scene, necessary
from licensecheck.policy.matter import IMAGE_USE, Claim, Matter
from licensecheck.policy.pack import Duties, Rule
from licensecheck.policy.weigh import Candidate, Reach


@dataclass(slots=True)
class Heard:
    """What was said of one use.

    `candidates` have an answer, `added` only duties; `asides` are not in force; `quiet` are
    the rules that kept a statement off or added a duty; `scenes` is all that is in force.
    """

    use: str
    candidates: list[Candidate] = field(default_factory=list)
    added: list[Candidate] = field(default_factory=list)
    asides: list[Claim] = field(default_factory=list)
    quiet: list[Rule] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class Hearing:
    """The uses each action reaches, and the rules that read a statement of each modality."""

    uses: tuple[str, ...]
    forbidden: Mapping[Action, tuple[str, ...]]
    granted: Mapping[Action, tuple[str, ...]]
    reading: Mapping[Modality, tuple[Rule, ...]]

    @classmethod
    def of(cls, uses: Iterable[Use], reading: Iterable[Rule]) -> Hearing:
        known, rules = tuple(uses), tuple(reading)
        return cls(
            uses=tuple(use.id for use in known),
            forbidden={a: tuple(u.id for u in known if a in u.forbidden_by) for a in Action},
            granted={a: tuple(u.id for u in known if a in u.granted_by) for a in Action},
            reading={m: tuple(r for r in rules if _may_read(r, m)) for m in Modality},
        )

    def hear(self, matter: Matter) -> tuple[Heard, ...]:
        """Read every statement, for every use it reaches; one answer a use, in their order."""
        heard = {use: Heard(use) for use in self.uses}
        for claim in matter.claims:
            said = claim.statement
            reach = self.granted if said.modality is Modality.PERMITS else self.forbidden
            for action in said.actions:
                for use in reach[action]:
                    if use == IMAGE_USE or not claim.only_image:
                        self._hear(Reach(claim, action, use), heard[use])
        return tuple(heard.values())

    def _hear(self, reach: Reach, heard: Heard) -> None:
        if not reach.claim.active:
            heard.asides.append(reach.claim)
            return
        scene = reach.scene
        heard.scenes.append(scene)
        for rule in self.reading[reach.claim.statement.modality]:
            if rule.judges(heard.use) and rule.when and rule.when.holds(scene):
                owed = weigh.duties(rule, reach)
                # "Permitted with duties" is not for a permission that states none.
                if owed or rule.duties is not Duties.STATED:
                    _file(heard, rule, reach, owed)
                    return


def _may_read(rule: Rule, modality: Modality) -> bool:
    asked = (leaf.modality for leaf in necessary(rule.when) if isinstance(leaf, Says))
    return all(not modalities or modality in modalities for modalities in asked)


def _file(heard: Heard, rule: Rule, reach: Reach, owed: frozenset[Condition]) -> None:
    """File what a statement comes to: nothing, a duty on top, or a candidate."""
    if rule.outcome is None:
        heard.quiet.append(rule)
        return
    conditional = rule.outcome is Outcome.CONDITIONAL
    candidate = Candidate(reach, rule, rule.outcome, owed if conditional else frozenset())
    # A demand that anyone can meet alone is no answer: it only adds to a permission.
    if conditional and reach.claim.statement.modality is Modality.REQUIRES:
        heard.quiet.append(rule)
        heard.added.append(candidate)
    else:
        heard.candidates.append(candidate)
