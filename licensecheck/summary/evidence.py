"""Evidence: notices that say and decide the same joined into clusters, and the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from licensecheck.model.decision import Decision
from licensecheck.model.result import DocumentResult, Finding
from licensecheck.summary.items import Item, language
from licensecheck.summary.values import ORDER, RANK, Cluster, RegisterRow, Tally

#: What tells two notices apart: words, source, origin, subject, statements, decisions.
Key = tuple[str, str, str, str, tuple[tuple[int, int], ...], tuple[tuple[object, ...], ...]]


def clusters(items: Sequence[Item]) -> tuple[Cluster, ...]:
    """Join the notices that say the same and decide the same, the gravest first."""
    grouped: dict[Key, list[tuple[Item, Finding, tuple[Decision, ...]]]] = {}
    for item in sorted(items, key=lambda item: item.document.uri):
        for finding, decisions in _resting(item.document):
            key = _cluster_key(item, finding, decisions)
            grouped.setdefault(key, []).append((item, finding, decisions))
    joined = sorted(map(_cluster, grouped.values()), key=_gravity)
    return tuple(_numbered(at, cluster) for at, cluster in enumerate(joined, 1))


def _resting(
    document: DocumentResult,
) -> Iterator[tuple[Finding, tuple[Decision, ...]]]:
    by_notice: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in document.decisions:
        for notice in {evidence.notice for evidence in decision.evidence}:
            by_notice[notice].append(decision)
    for finding in document.findings:
        yield finding, tuple(by_notice[finding.notice.id])


def _cluster_key(item: Item, finding: Finding, decisions: Sequence[Decision]) -> Key:
    notice = finding.notice
    start = notice.span.start
    marked = tuple((s.span.start - start, s.span.end - start) for s in notice.statements)
    decided = tuple(
        (
            d.use, d.outcome, d.rule, d.rule_version, d.reason, d.duties, d.constraints,
            d.agreement, d.as_of,
        )
        for d in decisions
    )  # fmt: skip
    return finding.text, item.source, notice.origin, notice.subject, marked, decided


def _cluster(members: Sequence[tuple[Item, Finding, tuple[Decision, ...]]]) -> Cluster:
    item, finding, decisions = members[0]
    uris = tuple(sorted({member.document.uri for member, _, _ in members}))
    return Cluster("", item.source, finding, item.document, decisions, uris, len(members))


def _gravity(cluster: Cluster) -> tuple[int, int, int, float, str, int]:
    """Rank by uses forbidden times items, then by strictness, then by doubt."""
    strictest = cluster.strictest
    return (
        -cluster.prohibited * len(cluster.uris),
        len(ORDER) if strictest is None else RANK[strictest],
        -len(cluster.uris) * len(cluster.decisions),
        cluster.finding.notice.confidence,
        cluster.uris[0],
        cluster.finding.notice.span.start,
    )


def _numbered(number: int, cluster: Cluster) -> Cluster:
    return replace(cluster, id=f"E-{number:03d}")


def register(items: Sequence[Item], clusters: Sequence[Cluster]) -> tuple[RegisterRow, ...]:
    """One row an item, those that prohibit most uses first."""
    evidence: defaultdict[str, list[str]] = defaultdict(list)
    for cluster in clusters:
        if cluster.decisions:
            for uri in cluster.uris:
                evidence[uri].append(cluster.id)
    rows = [_register_row(item, evidence) for item in items]
    return tuple(sorted(rows, key=_exposure))


def _register_row(item: Item, evidence: Mapping[str, list[str]]) -> RegisterRow:
    document = item.document
    return RegisterRow(
        document.uri,
        item.source,
        language(item),
        item.outcomes,
        tuple(evidence.get(document.uri, ())),
        tuple(sorted({decision.rule for decision in document.decisions})),
        document.digest,
        document.size,
    )


def _exposure(row: RegisterRow) -> tuple[tuple[int, ...], str]:
    tally = Tally.of(filter(None, row.outcomes))
    return tuple(-count for count in tally.counts), row.uri
