"""Run the cases of every rule: a rule is right about exactly the uses its case says.

A case is decided by the whole of the policy, so it also proves that no other rule gets in
the way.  Rules of one house do not meet those of another: each pack is tried beside the
packs of the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from licensecheck.policy.decide import spoken
from licensecheck.policy.pack import Case, Pack, PackKind, Policy, Rule


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of one case: the uses the rule spoke for, and those it should have."""

    pack: str
    rule: str
    case: str
    expected: frozenset[str]
    found: frozenset[str]

    @property
    def holds(self) -> bool:
        return self.expected == self.found

    def __str__(self) -> str:
        head = f"{self.rule}: {self.case}"
        if self.holds:
            return head
        return f"{head}: {', '.join(self._differences())}"

    def _differences(self) -> Iterator[str]:
        for use in sorted(self.expected - self.found):
            yield f"does not decide {use}"
        for use in sorted(self.found - self.expected):
            yield f"decides {use} as well"


def prove(policy: Policy) -> Iterator[Proof]:
    """Yield the proof of every case of every rule of *policy*, in their order."""
    for pack in policy.packs:
        beside = _beside(policy, pack)
        for rule in pack.rules:
            for case in rule.cases:
                yield _proof(pack, rule, case, beside)


def _proof(pack: Pack, rule: Rule, case: Case, policy: Policy) -> Proof:
    spoke = spoken(case.notices, policy, case.context, dict(case.words))
    found = spoke.get(rule.id, frozenset())
    return Proof(pack.id, rule.id, case.name, case.decides, found)


def _beside(policy: Policy, pack: Pack) -> Policy:
    """Give *policy* without the house packs, but for *pack* itself."""
    packs = tuple(p for p in policy.packs if p is pack or p.kind is not PackKind.HOUSE)
    if packs == policy.packs:
        return policy
    return Policy(packs, policy.uses, policy.profiles, policy.groups)
