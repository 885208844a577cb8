"""Counts and groups a scan result for the reports that show it to people.

`ScanResult → Summary`.  Pure: no clock, no file, the same result gives the same summary.  A
report may cap what it shows, but every count it prints comes from here and is uncapped.

An *item* is a document with decisions.  A document without decisions could not be read; it is
counted, listed by reason, and never enters a share.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from licensecheck.model.result import DocumentResult, ScanResult, Severity, Skip, Stage
from licensecheck.summary.evidence import clusters, register
from licensecheck.summary.items import groups, is_latin, judged, language, sources, uses, year
from licensecheck.summary.rules import rules
from licensecheck.summary.values import (
    NO_HOLDER,
    NO_NOTICE,
    ORDER,
    Cluster,
    Group,
    ProblemGroup,
    RegisterRow,
    RuleSummary,
    SourceSummary,
    Summary,
    Tally,
    UseSummary,
    Verdict,
)
from licensecheck.summary.verdict import verdict

__all__ = [
    "NO_HOLDER",
    "NO_NOTICE",
    "ORDER",
    "Cluster",
    "Group",
    "ProblemGroup",
    "RegisterRow",
    "RuleSummary",
    "SourceSummary",
    "Summary",
    "Tally",
    "UseSummary",
    "Verdict",
    "is_latin",
    "summarise",
    "use_titles",
]


def summarise(result: ScanResult) -> Summary:
    """Count and group *result*."""
    titles = use_titles(result)
    items = [judged(d, tuple(titles)) for d in result.documents if d.decisions]
    counted = uses(items, titles)
    evidence = clusters(items)
    unread, width = len(result.documents) - len(items), len(counted)
    return Summary(
        documents=len(result.documents),
        items=len(items),
        noticed=sum(item.source != NO_NOTICE for item in items),
        unread=unread,
        notices=sum(len(d.findings) for d in result.documents),
        skipped=sum(skip.count for skip in result.skips),
        verdict=verdict(counted, len(items), unread),
        uses=counted,
        sources=sources(items, width),
        languages=groups(items, language, width),
        years=tuple(sorted(groups(items, year, width), key=lambda group: group.name)),
        clusters=evidence,
        register=register(items, evidence),
        problems=_problems(result.documents),
        skips=_skips(result.skips),
        rules=rules(result, items, tuple(titles)),
    )


def use_titles(result: ScanResult) -> dict[str, str]:
    """Give the title of each use by its id: the header's, then any other a decision names."""
    titles = dict(result.header.uses)
    others = {d.use for document in result.documents for d in document.decisions}
    for use in sorted(others - titles.keys()):
        titles[use] = use.replace("_", " ").capitalize()
    return titles


# What was not scanned


def _problems(documents: Iterable[DocumentResult]) -> tuple[ProblemGroup, ...]:
    grouped: defaultdict[tuple[Stage, Severity, str, bool], list[str]] = defaultdict(list)
    for document in documents:
        for problem in document.problems:
            key = problem.stage, problem.severity, problem.reason, bool(document.decisions)
            grouped[key].append(problem.uri)
    rows = [
        ProblemGroup(stage, severity, reason, len(uris), tuple(sorted(set(uris))), judged)
        for (stage, severity, reason, judged), uris in grouped.items()
    ]
    return tuple(sorted(rows, key=_weight))


def _weight(row: ProblemGroup) -> tuple[object, ...]:
    return row.severity, row.judged, -row.count, row.stage, row.reason


def _skips(skips: Iterable[Skip]) -> tuple[Skip, ...]:
    counted: Counter[str] = Counter()
    for skip in skips:
        counted[skip.reason] += skip.count
    rows = [Skip(reason, count) for reason, count in counted.items()]
    return tuple(sorted(rows, key=lambda row: (-row.count, row.reason)))
