"""The rules that decided something, and what they decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Outcome
from licensecheck.model.result import RuleRecord, ScanResult
from licensecheck.summary.items import Item
from licensecheck.summary.values import RuleSummary, Tally


def rules(
    result: ScanResult, items: Sequence[Item], uses: Sequence[str]
) -> tuple[RuleSummary, ...]:
    """The rules that decided something; one the header does not know is named by its id."""
    decided: defaultdict[str, list[tuple[str, Decision]]] = defaultdict(list)
    for item in items:
        for decision in item.document.decisions:
            decided[decision.rule].append((item.document.uri, decision))
    known = {record.id: record for record in result.header.rules}
    rows = [
        _rule(known.get(rule) or _unlisted(rule, made[0][1]), made, uses)
        for rule, made in decided.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.items, row.record.id)))


def _unlisted(rule: str, decision: Decision) -> RuleRecord:
    title = "No notice found" if rule == NO_NOTICE_RULE else rule
    return RuleRecord(rule, decision.rule_version, title, rule.rpartition(".")[0])


def _rule(
    record: RuleRecord, made: Sequence[tuple[str, Decision]], uses: Sequence[str]
) -> RuleSummary:
    by_use: defaultdict[str, list[Outcome]] = defaultdict(list)
    for _, decision in made:
        by_use[decision.use].append(decision.outcome)
    items = len({uri for uri, _ in made})
    return RuleSummary(record, len(made), items, tuple(Tally.of(by_use[use]) for use in uses))
