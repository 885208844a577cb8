"""Notices in, one decision for each use out.

    gather      which statements are in force, and over what
    read        what each comes to for each use, by the first base rule that fits
    weigh       which of them wins; without any, the base rule for a bare notice
    name        whose own rule that is
    tighten     what the house asks for beyond it

The outcome is that of the annotation guide, section 6; naming cannot change it, and the
house can only make it stricter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType

from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Evidence, Outcome
from licensecheck.model.notice import Action, Condition, Modality, Notice, Statement
from licensecheck.policy import weigh
from licensecheck.policy.conditions import Scene, particular
from licensecheck.policy.context import Context
from licensecheck.policy.matter import IMAGE_USE, Claim, Matter, gather, remarks
from licensecheck.policy.pack import Duties, PackKind, Policy, Rule, Strength
from licensecheck.policy.weigh import Candidate

__all__ = ["Context", "decide", "spoken"]

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
    hearing = judge.hear(matter)
    return tuple(judge.decision(use.id, matter, hearing, context, words) for use in policy.uses)


def spoken(
    notices: Sequence[Notice], policy: Policy, context: Context, words: Words = _NO_WORDS
) -> dict[str, frozenset[str]]:
    """Say for which uses each rule spoke: it decided, added a duty, or kept a statement off."""
    uses: dict[str, set[str]] = {}
    for decision in decide(notices, policy, context, words):
        uses.setdefault(decision.rule, set()).add(decision.use)
    if notices:
        hearing = _judge(policy).hear(gather(notices, context, policy.groups))
        for use, heard in hearing.items():
            for rule in heard.quiet:
                uses.setdefault(rule.id, set()).add(use)
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


@dataclass(slots=True)
class Heard:
    """What was said of one use.

    `candidates` have an answer, `added` only duties; `asides` are not in force; `quiet` are
    the rules that kept a statement off or added a duty; `scenes` is all that is in force.
    """

    candidates: list[Candidate] = field(default_factory=list)
    added: list[Candidate] = field(default_factory=list)
    asides: list[Claim] = field(default_factory=list)
    quiet: list[Rule] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision in the making."""

    outcome: Outcome
    rule: Rule
    evidence: tuple[tuple[Notice, Statement | None], ...]
    duties: frozenset[Condition] = frozenset()
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Judge:
    """The rules of a policy, laid out for asking."""

    uses: tuple[str, ...]
    forbidden: Mapping[Action, tuple[str, ...]]
    granted: Mapping[Action, tuple[str, ...]]
    absolute: tuple[Rule, ...]
    reading: tuple[Rule, ...]
    bare: tuple[Rule, ...]
    naming: tuple[Rule, ...]
    house: tuple[Rule, ...]

    def hear(self, matter: Matter) -> dict[str, Heard]:
        """Read every statement, for every use it reaches."""
        hearing = {use: Heard() for use in self.uses}
        for claim in matter.claims:
            said = claim.statement
            reach = self.granted if said.modality is Modality.PERMITS else self.forbidden
            for action in said.actions:
                for use in reach[action]:
                    if use == IMAGE_USE or not claim.only_image:
                        self._hear(claim, action, use, hearing[use])
        return hearing

    def _hear(self, claim: Claim, action: Action, use: str, heard: Heard) -> None:
        if not claim.active:
            heard.asides.append(claim)
            return
        scene = Scene(claim.notice, claim.statement, weigh.through(action, use))
        heard.scenes.append(scene)
        for rule in self.reading:
            if rule.judges(use) and rule.when and rule.when.holds(scene):
                owed = weigh.duties(rule, claim, action, use)
                if rule.duties is not Duties.STATED or owed:
                    _note(heard, rule, claim, action, use, owed)
                    return

    def decision(
        self,
        use: str,
        matter: Matter,
        hearing: Mapping[str, Heard],
        context: Context,
        words: Words,
    ) -> Decision:
        heard = hearing[use]
        verdict = self._absolute(use, matter) or self._weighed(use, matter, heard)
        verdict = self._tightened(verdict, use, matter, heard, words)
        return _decision(use, verdict, heard, context)

    def _absolute(self, use: str, matter: Matter) -> Verdict | None:
        return self._by_notice(self.absolute, use, matter.notices)

    def _weighed(self, use: str, matter: Matter, heard: Heard) -> Verdict:
        winners = weigh.heaviest(heard.candidates)
        verdict = _joined(winners) if winners else self._bare(use, matter)
        verdict = _with_duties(verdict, heard.added)
        return self._named(verdict, use, winners)

    def _bare(self, use: str, matter: Matter) -> Verdict:
        verdict = self._by_notice(self.bare, use, matter.main)
        if verdict is None:
            raise LookupError(f"no base rule for a bare notice and {use!r}")
        return verdict

    def _by_notice(
        self, rules: Iterable[Rule], use: str, notices: tuple[Notice, ...]
    ) -> Verdict | None:
        """The first of *rules* that holds for a notice, resting on all it holds for."""
        for rule in rules:
            if not rule.judges(use) or rule.when is None:
                continue
            on = tuple((n, None) for n in notices if rule.when.holds(Scene(n)))
            if on:
                return Verdict(rule.outcome or Outcome.UNKNOWN, rule, on)
        return None

    def _named(self, verdict: Verdict, use: str, winners: tuple[Candidate, ...]) -> Verdict:
        """Put the decision under the holder's own rule, where a pack has one that fits."""
        scenes = [
            Scene(one.claim.notice, one.claim.statement, one.through) for one in winners
        ] or [Scene(notice) for notice, _ in verdict.evidence]
        for rule in self.naming:
            if rule.outcome is not verdict.outcome or not rule.judges(use):
                continue
            if isinstance(rule.duties, frozenset) and not rule.duties <= verdict.duties:
                continue
            if rule.when and any(rule.when.holds(scene) for scene in scenes):
                return replace(verdict, rule=rule, reason="")
        return verdict

    def _tightened(
        self, verdict: Verdict, use: str, matter: Matter, heard: Heard, words: Words
    ) -> Verdict:
        for rule in self.house:
            if rule.judges(use):
                verdict = _tighten(verdict, rule, use, matter, heard, words)
        return verdict


@lru_cache(maxsize=8)
def _judge(policy: Policy) -> Judge:
    base = [rule for rule in policy.rules(PackKind.BASE) if rule.id != NO_NOTICE_RULE]
    relative = [rule for rule in base if rule.strength is not Strength.ABSOLUTE]
    naming = tuple(policy.rules(PackKind.NAMING))
    return Judge(
        uses=tuple(use.id for use in policy.uses),
        forbidden={a: tuple(u.id for u in policy.uses if a in u.forbidden_by) for a in Action},
        granted={a: tuple(u.id for u in policy.uses if a in u.granted_by) for a in Action},
        absolute=tuple(rule for rule in base if rule.strength is Strength.ABSOLUTE),
        reading=tuple(rule for rule in relative if rule.reads_statements),
        bare=tuple(rule for rule in relative if not rule.reads_statements),
        naming=tuple(sorted(naming, key=lambda rule: -particular(rule.when))),
        house=tuple(policy.rules(PackKind.HOUSE)),
    )


def _note(
    heard: Heard,
    rule: Rule,
    claim: Claim,
    action: Action,
    use: str,
    owed: frozenset[Condition],
) -> None:
    """File what a statement comes to: nothing, a duty on top, or a candidate."""
    if rule.outcome is None:
        heard.quiet.append(rule)
        return
    candidate = Candidate(
        claim,
        rule,
        rule.outcome,
        weigh.through(action, use),
        weigh.weight(claim, action, use),
        owed if rule.outcome is Outcome.CONDITIONAL else frozenset(),
    )
    # A demand that anyone can meet alone is no answer: it only adds to a permission.
    if claim.statement.modality is Modality.REQUIRES and rule.outcome is Outcome.CONDITIONAL:
        heard.quiet.append(rule)
        heard.added.append(candidate)
        return
    heard.candidates.append(candidate)


def _joined(winners: tuple[Candidate, ...]) -> Verdict:
    first = winners[0]
    evidence = dict.fromkeys((one.claim.notice, one.claim.statement) for one in winners)
    owed = frozenset[Condition]().union(*(one.duties for one in winners))
    return Verdict(first.outcome, first.rule, tuple(evidence), owed)


def _with_duties(verdict: Verdict, added: Sequence[Candidate]) -> Verdict:
    """Lay the duties demanded elsewhere on a use that is allowed."""
    owed = frozenset[Condition]().union(*(one.duties for one in added))
    if not owed or verdict.outcome not in (Outcome.PERMITTED, Outcome.CONDITIONAL):
        return verdict
    evidence = dict.fromkeys(
        [*verdict.evidence, *((one.claim.notice, one.claim.statement) for one in added)]
    )
    rule = added[0].rule if verdict.outcome is Outcome.PERMITTED else verdict.rule
    return Verdict(Outcome.CONDITIONAL, rule, tuple(evidence), verdict.duties | owed)


#: From loose to strict for a house: what is not known is nearer to asking than to using.
_STRICTER = (
    Outcome.PERMITTED,
    Outcome.CONDITIONAL,
    Outcome.UNKNOWN,
    Outcome.PERMISSION_REQUIRED,
    Outcome.PROHIBITED,
)


def _tighten(
    verdict: Verdict, rule: Rule, use: str, matter: Matter, heard: Heard, words: Words
) -> Verdict:
    """Apply a house rule; what it would loosen stays as it is."""
    scenes = list(_scenes(rule, use, matter, heard, words))
    sure = [scene for scene, answer in scenes if answer]
    if not sure and all(answer is False for _, answer in scenes):
        return verdict
    outcome = rule.outcome or verdict.outcome
    found = sure or [scene for scene, answer in scenes if answer is None]
    reason = ""
    if not sure:
        outcome = _stricter(outcome, Outcome.UNKNOWN)
        reason = f"Rule {rule.id} asks for words that were not at hand; it is taken to hold."
    return _stricter_verdict(verdict, rule, outcome, found, reason)


def _stricter(one: Outcome, other: Outcome) -> Outcome:
    return max(one, other, key=_STRICTER.index)


def _stricter_verdict(
    verdict: Verdict, rule: Rule, outcome: Outcome, scenes: Sequence[Scene], reason: str
) -> Verdict:
    evidence = tuple((scene.notice, scene.statement) for scene in scenes)
    owed = rule.duties if isinstance(rule.duties, frozenset) else frozenset[Condition]()
    if _STRICTER.index(outcome) > _STRICTER.index(verdict.outcome):
        if outcome is Outcome.CONDITIONAL:
            owed |= verdict.duties
        return Verdict(outcome, rule, evidence, owed, reason)
    if outcome is verdict.outcome is Outcome.CONDITIONAL and not owed <= verdict.duties:
        joined = tuple(dict.fromkeys([*verdict.evidence, *evidence]))
        return Verdict(outcome, rule, joined, owed | verdict.duties, reason)
    return verdict


def _scenes(
    rule: Rule, use: str, matter: Matter, heard: Heard, words: Words
) -> Iterator[tuple[Scene, bool | None]]:
    """Yield what a house rule is asked about, with its answers."""
    if rule.when is None:
        return
    if not rule.reads_statements:
        scenes = [Scene(notice) for notice in matter.main]
    elif rule.uses:
        scenes = [
            Scene(claim.notice, claim.statement)
            for claim in matter.claims
            if claim.active and (use == IMAGE_USE or not claim.only_image)
        ]
    else:
        scenes = heard.scenes
    for scene in scenes:
        spelled = replace(scene, words=words.get(scene.notice.id))
        yield spelled, rule.when.holds(spelled)


def _decision(use: str, verdict: Verdict, heard: Heard, context: Context) -> Decision:
    claims = [
        claim
        for claim in (*(one.claim for one in heard.candidates), *heard.asides)
        if claim.remark
    ]
    told = [f"{sentence}." for sentence in remarks(claims)]
    return Decision(
        use=use,
        outcome=verdict.outcome,
        rule=verdict.rule.id,
        reason=" ".join([verdict.reason or _because(verdict), *told]),
        evidence=tuple(
            Evidence(notice.id, said.span if said else notice.span)
            for notice, said in verdict.evidence
        ),
        duties=verdict.duties,
        constraints=_constraints(verdict),
        as_of=context.as_of,
        rule_version=verdict.rule.version,
    )


def _because(verdict: Verdict) -> str:
    """Fill what the sentence of the rule leaves open: a name, a licence, a time."""
    sentence = verdict.rule.because
    if "{" not in sentence:
        return sentence
    notice, said = verdict.evidence[0]
    filled = {
        "holder": notice.holders[0].name if notice.holders else "the holder",
        "licence": notice.licences[0] if notice.licences else "the licence",
        "until": (said and said.until) or "a time that is not stated",
    }
    # Not str.format: a name may hold braces, and a sentence an odd one.
    return re.sub(r"\{(\w+)\}", lambda hole: filled.get(hole[1], hole[0]), sentence)


def _constraints(verdict: Verdict) -> tuple[str, ...]:
    """Say in words what else the statements tie the use to: places, times, a credit."""
    found: list[str] = []
    for _, said in verdict.evidence:
        if said is not None:
            found.extend(_ties(said))
    return tuple(dict.fromkeys(found))


def _ties(said: Statement) -> Iterator[str]:
    if said.territory:
        yield f"territory: {', '.join(said.territory)}"
    if said.from_:
        yield f"from: {said.from_}"
    if said.until:
        yield f"until: {said.until}"
    if said.credit:
        yield f"credit: {said.credit}"
