"""A decision in the making: what it comes to, by which rule, on which words."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from licensecheck.model.decision import Decision, Evidence, Outcome
from licensecheck.model.notice import Condition, Notice, Statement
from licensecheck.policy.conditions import Scene
from licensecheck.policy.context import Context
from licensecheck.policy.hear import Heard
from licensecheck.policy.matter import remarks
from licensecheck.policy.pack import Rule
from licensecheck.policy.weigh import Candidate

#: What a verdict rests on: a statement of a notice, or the notice as a whole.
Ground: TypeAlias = tuple[Notice, Statement | None]

_ALLOWED = (Outcome.PERMITTED, Outcome.CONDITIONAL)

#: From loose to strict for a house: what is not known is nearer to asking than to using.
_STRICTER = (
    Outcome.PERMITTED,
    Outcome.CONDITIONAL,
    Outcome.UNKNOWN,
    Outcome.PERMISSION_REQUIRED,
    Outcome.PROHIBITED,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome with its rule, duties and grounds; `reason` only where the rule's will not do."""

    outcome: Outcome
    rule: Rule
    grounds: tuple[Ground, ...]
    duties: frozenset[Condition] = frozenset()
    reason: str = ""

    def with_grounds(self, more: Iterable[Ground]) -> Verdict:
        return replace(self, grounds=_once((*self.grounds, *more)))


def joined(winners: Sequence[Candidate]) -> Verdict:
    """Make one verdict of candidates that agree; their duties add up."""
    first = winners[0]
    return Verdict(first.outcome, first.rule, _grounds(winners), _owed(winners))


def with_duties(verdict: Verdict, added: Sequence[Candidate]) -> Verdict:
    """Lay the duties demanded elsewhere on a use that is allowed."""
    owed = _owed(added)
    if not owed or verdict.outcome not in _ALLOWED:
        return verdict
    rule = added[0].rule if verdict.outcome is Outcome.PERMITTED else verdict.rule
    grown = replace(
        verdict, outcome=Outcome.CONDITIONAL, rule=rule, duties=verdict.duties | owed
    )
    return grown.with_grounds(_grounds(added))


def tightened(
    verdict: Verdict, rule: Rule, answers: Sequence[tuple[Scene, bool | None]]
) -> Verdict:
    """Apply a house rule by its *answers*; whatever it would loosen stays as it is.

    A rule that could not be judged counts as holding, and its outcome as unknown at least.
    """
    outcome = rule.outcome or verdict.outcome
    sure = [scene for scene, answer in answers if answer]
    if sure:
        return _stricter(verdict, rule, outcome, sure)
    unsure = [scene for scene, answer in answers if answer is None]
    if not unsure:
        return verdict
    outcome = max(outcome, Outcome.UNKNOWN, key=_STRICTER.index)
    judged = _stricter(verdict, rule, outcome, unsure)
    if judged is verdict:
        return verdict
    reason = f"Rule {rule.id} asks for words that were not at hand, so it is taken to hold."
    return replace(judged, reason=reason)


def _stricter(
    verdict: Verdict, rule: Rule, outcome: Outcome, scenes: Sequence[Scene]
) -> Verdict:
    grounds = _once((scene.notice, scene.statement) for scene in scenes)
    owed = rule.duties if isinstance(rule.duties, frozenset) else frozenset[Condition]()
    conditional = outcome is Outcome.CONDITIONAL
    if _STRICTER.index(outcome) > _STRICTER.index(verdict.outcome):
        return Verdict(outcome, rule, grounds, owed if conditional else frozenset())
    if conditional and outcome is verdict.outcome and not owed <= verdict.duties:
        grown = replace(verdict, rule=rule, duties=owed | verdict.duties)
        return grown.with_grounds(grounds)
    return verdict


def decision(verdict: Verdict, heard: Heard, context: Context) -> Decision:
    """Write *verdict* out, with what has to be told of the statements about its use."""
    claims = [*(one.claim for one in heard.candidates), *heard.asides]
    told = (f"{sentence}." for sentence in remarks(claims))
    return Decision(
        use=heard.use,
        outcome=verdict.outcome,
        rule=verdict.rule.id,
        reason=" ".join([verdict.reason or _because(verdict), *told]),
        evidence=tuple(
            Evidence(notice.id, said.span if said else notice.span)
            for notice, said in verdict.grounds
        ),
        duties=verdict.duties,
        constraints=_once(tie for _, said in verdict.grounds if said for tie in _ties(said)),
        as_of=context.as_of,
        rule_version=verdict.rule.version,
    )


def _because(verdict: Verdict) -> str:
    """Fill what the sentence of the rule leaves open: a name, a licence, a time."""
    sentence = verdict.rule.because
    if "{" not in sentence:
        return sentence
    notice, said = verdict.grounds[0]
    filled = {
        "holder": notice.holders[0].name if notice.holders else "the holder",
        "licence": notice.licences[0] if notice.licences else "the licence",
        "until": (said and said.until) or "a time that is not stated",
    }
    # Not str.format: a name may hold braces, and a sentence an odd one.
    return re.sub(r"\{(\w+)\}", lambda hole: filled.get(hole[1], hole[0]), sentence)


def _ties(said: Statement) -> Iterator[str]:
    """Say in words what else a statement ties the use to: places, times, a credit."""
    if said.territory:
        yield f"territory: {', '.join(said.territory)}"
    if said.from_:
        yield f"from: {said.from_}"
    if said.until:
        yield f"until: {said.until}"
    if said.credit:
        yield f"credit: {said.credit}"


def _grounds(candidates: Iterable[Candidate]) -> tuple[Ground, ...]:
    return _once((one.claim.notice, one.claim.statement) for one in candidates)


def _owed(candidates: Iterable[Candidate]) -> frozenset[Condition]:
    return frozenset[Condition]().union(*(one.duties for one in candidates))


T = TypeVar("T", bound=Hashable)


def _once(things: Iterable[T]) -> tuple[T, ...]:
    """Give *things* in their order, each once."""
    return tuple(dict.fromkeys(things))
