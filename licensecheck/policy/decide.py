"""Notices in, one decision for each use out.

    gather      which statements are in force, and over what            (matter)
    hear        what each comes to for each use, by the first base rule that fits
    weigh       which of them wins; without any, the base rule for a bare notice
    name        whose own rule that is
    tighten     what the house asks for beyond it                       (verdict)

The outcome is that of the annotation guide, section 6; naming cannot change it, and the
house can only make it stricter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Outcome
from licensecheck.model.notice import Notice
from licensecheck.policy import verdict as verdicts
from licensecheck.policy import weigh
from licensecheck.policy.conditions import HolderIs, Scene, necessary, particular
from licensecheck.policy.context import Context
from licensecheck.policy.hear import Heard, Hearing
from licensecheck.policy.matter import IMAGE_USE, Matter, gather
from licensecheck.policy.pack import PackKind, Policy, Rule, Strength
from licensecheck.policy.verdict import Verdict
from licensecheck.policy.weigh import Candidate

__all__ = ["Context", "decide", "spoken"]

#: The text of notices by their ids.
Words = Mapping[str, str]
_NO_WORDS: Words = MappingProxyType({})


def decide(
    notices: Sequence[Notice],
    policy: Policy,
    context: Context,
    words: Words = _NO_WORDS,
) -> tuple[Decision, ...]:
    """Decide every use of a document by what its *notices* say.

    *words* gives the text of a notice by its id; a rule that asks for a phrase and does not
    get it is taken the strict way.
    """
    if not notices:
        return _silence(policy, context)
    judge = _judge(policy)
    matter = gather(notices, context, policy.groups)
    holders = frozenset(holder.id for notice in notices for holder in notice.holders)
    case = Case(judge, matter, words, holders)
    return tuple(
        verdicts.decision(case.verdict(heard), heard, context)
        for heard in judge.hearing.hear(matter)
    )


def spoken(
    notices: Sequence[Notice], policy: Policy, context: Context, words: Words = _NO_WORDS
) -> dict[str, frozenset[str]]:
    """Say for which uses each rule spoke: it decided, added a duty, or kept a statement off."""
    uses: dict[str, set[str]] = {}
    for decision in decide(notices, policy, context, words):
        uses.setdefault(decision.rule, set()).add(decision.use)
    matter = gather(notices, context, policy.groups)
    for heard in _judge(policy).hearing.hear(matter):
        for rule in heard.quiet:
            uses.setdefault(rule.id, set()).add(heard.use)
    return {rule: frozenset(of) for rule, of in uses.items()}


@lru_cache(maxsize=64)
def _silence(policy: Policy, context: Context) -> tuple[Decision, ...]:
    """Decide for a document without any notice: the one decision without evidence."""
    rule = next(rule for rule in policy.rules(PackKind.BASE) if rule.id == NO_NOTICE_RULE)
    return tuple(
        Decision(
            use=use.id,
            outcome=rule.outcome or Outcome.UNKNOWN,
            rule=rule.id,
            reason=rule.because,
            evidence=(),
            as_of=context.as_of,
            rule_version=rule.version,
        )
        for use in policy.uses
    )


@dataclass(frozen=True, eq=False)
class Judge:
    """The rules of a policy, laid out for asking."""

    hearing: Hearing
    absolute: tuple[Rule, ...]
    bare: tuple[Rule, ...]
    naming: Mapping[tuple[str, Outcome], tuple[tuple[Rule, frozenset[str]], ...]]
    house: tuple[Rule, ...]


@lru_cache(maxsize=8)
def _judge(policy: Policy) -> Judge:
    base = [rule for rule in policy.rules(PackKind.BASE) if rule.id != NO_NOTICE_RULE]
    relative = [rule for rule in base if rule.strength is not Strength.ABSOLUTE]
    return Judge(
        hearing=Hearing.of(policy.uses, (r for r in relative if r.reads_statements)),
        absolute=tuple(rule for rule in base if rule.strength is Strength.ABSOLUTE),
        bare=tuple(rule for rule in relative if not rule.reads_statements),
        naming=_naming(policy),
        house=tuple(policy.rules(PackKind.HOUSE)),
    )


def _naming(
    policy: Policy,
) -> dict[tuple[str, Outcome], tuple[tuple[Rule, frozenset[str]], ...]]:
    """Lay out the naming rules by use and outcome, each with the holders it is about.

    The closest fit comes first; among equals, the order of the packs decides.
    """
    rules = sorted(policy.rules(PackKind.NAMING), key=lambda rule: -particular(rule.when))
    return {
        (use.id, outcome): tuple(
            (rule, _holders(rule))
            for rule in rules
            if rule.outcome is outcome and rule.judges(use.id)
        )
        for use in policy.uses
        for outcome in Outcome
    }


def _holders(rule: Rule) -> frozenset[str]:
    """Give the holders of which one must be there for *rule* to hold; none: whoever it is."""
    found = (leaf.ids for leaf in necessary(rule.when) if isinstance(leaf, HolderIs))
    return next(found, frozenset())


@dataclass(frozen=True, slots=True)
class Case:
    """A document before the judge."""

    judge: Judge
    matter: Matter
    words: Words
    holders: frozenset[str | None]

    def verdict(self, heard: Heard) -> Verdict:
        """Judge one use by what was heard of it."""
        # A kill is about the whole, whichever part of the document says so.
        absolute = _by_notice(self.judge.absolute, heard.use, self.matter.notices)
        verdict = absolute or self._weighed(heard)
        for rule in self.judge.house:
            if rule.judges(heard.use):
                answers = list(self._answers(rule, heard))
                verdict = verdicts.tightened(verdict, rule, answers)
        return verdict

    def _weighed(self, heard: Heard) -> Verdict:
        winners = weigh.heaviest(heard.candidates)
        verdict = verdicts.joined(winners) if winners else self._bare(heard.use)
        return self._named(verdicts.with_duties(verdict, heard.added), heard.use, winners)

    def _bare(self, use: str) -> Verdict:
        verdict = _by_notice(self.judge.bare, use, self.matter.main)
        if verdict is None:
            raise LookupError(f"no base rule for a bare notice and the use {use!r}")
        return verdict

    def _named(self, verdict: Verdict, use: str, winners: tuple[Candidate, ...]) -> Verdict:
        """Put the decision under the holder's own rule, where a pack has one that fits."""
        scenes = [one.reach.scene for one in winners]
        scenes = scenes or [Scene(notice) for notice, _ in verdict.grounds]
        for rule, about in self.judge.naming[use, verdict.outcome]:
            if about and about.isdisjoint(self.holders):
                continue
            if _has_duties(rule, verdict) and _holds_for_one(rule, scenes):
                return replace(verdict, rule=rule)
        return verdict

    def _answers(self, rule: Rule, heard: Heard) -> Iterator[tuple[Scene, bool | None]]:
        for scene in self._scenes(rule, heard):
            spelled = replace(scene, words=self.words.get(scene.notice.id))
            yield spelled, rule.when.holds(spelled) if rule.when else False

    def _scenes(self, rule: Rule, heard: Heard) -> list[Scene]:
        """List what a house rule is asked about.

        Where it names its uses, any statement in force will do; else only those that reach
        the use.
        """
        if not rule.reads_statements:
            return [Scene(notice) for notice in self.matter.main]
        if not rule.uses:
            return heard.scenes
        return [
            Scene(claim.notice, claim.statement)
            for claim in self.matter.claims
            if claim.active and (heard.use == IMAGE_USE or not claim.only_image)
        ]


def _by_notice(rules: Iterable[Rule], use: str, notices: Iterable[Notice]) -> Verdict | None:
    """Give the verdict of the first of *rules* that holds, resting on all it holds for."""
    given = tuple(notices)
    for rule in rules:
        if rule.judges(use):
            grounds = tuple((n, None) for n in given if _holds_for_one(rule, [Scene(n)]))
            if grounds:
                return Verdict(rule.outcome or Outcome.UNKNOWN, rule, grounds)
    return None


def _has_duties(rule: Rule, verdict: Verdict) -> bool:
    """Say whether *verdict* has the duties that *rule* lists."""
    return not isinstance(rule.duties, frozenset) or rule.duties <= verdict.duties


def _holds_for_one(rule: Rule, scenes: Iterable[Scene]) -> bool:
    when = rule.when
    return when is not None and any(when.holds(scene) for scene in scenes)
