"""Counts and groups a scan result for the reports that show it to people.

`ScanResult → Summary`.  Pure: no clock, no file, the same result gives the same summary.  A
report may cap what it shows, but every count it prints comes from here and is uncapped.

An *item* is a document with decisions.  A document without decisions could not be read; it is
counted, listed by reason, and never enters a share.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Outcome
from licensecheck.model.notice import Holder
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    Problem,
    RuleRecord,
    ScanResult,
    Severity,
    Skip,
    Stage,
)

#: The one order outcomes are shown in, from what stops a use to what allows it.
ORDER = (
    Outcome.PROHIBITED,
    Outcome.PERMISSION_REQUIRED,
    Outcome.CONDITIONAL,
    Outcome.UNKNOWN,
    Outcome.PERMITTED,
)
_RANK = {outcome: rank for rank, outcome in enumerate(ORDER)}

#: The sources of items whose deciding notices name nobody, and of items without a notice.
NO_HOLDER = "no holder named"
NO_NOTICE = "no notice found"

#: How many uses a verdict names before it says "and n other uses".
NAMED_USES = 2


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items have each outcome, in the order of `ORDER`."""

    counts: tuple[int, ...] = (0,) * len(ORDER)

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Tally:
        counted = Counter(outcomes)
        return cls(tuple(counted[outcome] for outcome in ORDER))

    @property
    def total(self) -> int:
        return sum(self.counts)

    @property
    def prevailing(self) -> Outcome | None:
        """The outcome of most items, the one earlier in `ORDER` on a tie; None without items."""
        if not self.total:
            return None
        return ORDER[self.counts.index(max(self.counts))]

    @property
    def strictest(self) -> Outcome | None:
        """The first outcome in `ORDER` that any item has; None without items."""
        return next((outcome for outcome in ORDER if self[outcome]), None)

    def __getitem__(self, outcome: Outcome) -> int:
        return self.counts[_RANK[outcome]]

    def share(self, outcome: Outcome) -> float:
        """Give the part of the items with *outcome*, between 0 and 1."""
        return self[outcome] / self.total if self.total else 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(tuple(a + b for a, b in zip(self.counts, other.counts, strict=True)))


@dataclass(frozen=True, slots=True)
class UseSummary:
    """One use over all items."""

    id: str
    title: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """The items of one source; `tallies` has one entry for each use of the summary.

    `key` tells sources apart; `id` is the holder's id in the registry, if it has one; `native`
    is the name in its own script, where that is not the one of `name`.
    """

    key: str
    name: str
    items: int
    tallies: tuple[Tally, ...]
    id: str | None = None
    native: str | None = None

    @property
    def strictest(self) -> Outcome | None:
        return sum(self.tallies, Tally()).strictest


@dataclass(frozen=True, slots=True)
class Group:
    """The items of one language or year, with one tally for each use of the summary."""

    name: str
    items: int
    tallies: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Notices with the same words, source and decisions, shown as one piece of evidence.

    `finding` and `document` are the first of them in the order of uris; `decisions` are those
    of that document which rest on the notice; `uris` are all documents that carry it, sorted.
    """

    id: str
    source: str
    finding: Finding
    document: DocumentResult
    decisions: tuple[Decision, ...]
    uris: tuple[str, ...]
    notices: int

    @property
    def strictest(self) -> Outcome | None:
        return Tally.of(decision.outcome for decision in self.decisions).strictest

    @property
    def prohibited(self) -> int:
        """How many uses it prohibits."""
        return sum(decision.outcome is Outcome.PROHIBITED for decision in self.decisions)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One item; `outcomes` has one entry for each use of the summary, None where undecided.

    `evidence` are the ids of the clusters its decisions rest on, sorted.
    """

    uri: str
    source: str
    language: str | None
    outcomes: tuple[Outcome | None, ...]
    evidence: tuple[str, ...]
    rules: tuple[str, ...]
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """The problems with one reason at one stage; `uris` are sorted, each once."""

    stage: Stage
    severity: Severity
    reason: str
    count: int
    uris: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleSummary:
    """A rule that decided something: how many decisions, and over how many items."""

    record: RuleRecord
    decisions: int
    items: int
    tallies: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer in one sentence, the outcome that colours it, and the facts behind it."""

    outcome: Outcome
    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """What the reports say about a scan.

    documents: everything that was looked at; items: those with decisions; noticed: items with
    a notice; unread: documents without decisions; notices: all notices found.
    """

    documents: int
    items: int
    noticed: int
    unread: int
    notices: int
    skipped: int
    verdict: Verdict
    uses: tuple[UseSummary, ...]
    sources: tuple[SourceSummary, ...]
    languages: tuple[Group, ...]
    years: tuple[Group, ...]
    clusters: tuple[Cluster, ...]
    register: tuple[RegisterRow, ...]
    problems: tuple[ProblemGroup, ...]
    skips: tuple[Skip, ...]
    rules: tuple[RuleSummary, ...]

    @property
    def tally(self) -> Tally:
        """All decisions of all uses together."""
        return sum((use.tally for use in self.uses), Tally())


@dataclass(frozen=True, slots=True)
class _Item:
    """A document with decisions, and what is worked out of it once."""

    document: DocumentResult
    source: str
    holder: Holder | None
    outcomes: tuple[Outcome | None, ...]


#: What tells two notices apart: words, source, origin, subject, statements, decisions.
_Key = tuple[str, str, str, str, tuple[tuple[int, int], ...], tuple[tuple[object, ...], ...]]
_Namer = Callable[[_Item], str | None]


def summarise(result: ScanResult) -> Summary:
    """Count and group *result*."""
    titles = use_titles(result)
    items = [_item(d, tuple(titles)) for d in result.documents if d.decisions]
    uses = _uses(items, titles)
    clusters = _clusters(items)
    problems = _problems(result.problems())
    unread = len(result.documents) - len(items)
    return Summary(
        documents=len(result.documents),
        items=len(items),
        noticed=sum(item.source != NO_NOTICE for item in items),
        unread=unread,
        notices=sum(len(d.findings) for d in result.documents),
        skipped=sum(skip.count for skip in result.skips),
        verdict=verdict(uses, len(items), unread),
        uses=uses,
        sources=_sources(items, len(uses)),
        languages=_groups(items, _language, len(uses)),
        years=tuple(sorted(_groups(items, _year, len(uses)), key=lambda group: group.name)),
        clusters=clusters,
        register=_register(items, clusters),
        problems=problems,
        skips=_skips(result.skips),
        rules=_rules(result, items, tuple(titles)),
    )


def use_titles(result: ScanResult) -> dict[str, str]:
    """Give the title of each use by its id: the header's, then any other a decision names."""
    titles = dict(result.header.uses)
    others = {d.use for document in result.documents for d in document.decisions}
    for use in sorted(others - titles.keys()):
        titles[use] = use.replace("_", " ").capitalize()
    return titles


# Items and their sources


def _item(document: DocumentResult, uses: Sequence[str]) -> _Item:
    by_use: dict[str, Outcome] = {}
    for decision in document.decisions:
        known = by_use.get(decision.use)
        if known is None or _RANK[decision.outcome] < _RANK[known]:
            by_use[decision.use] = decision.outcome
    holder = _holder(document)
    source = _source_key(document, holder)
    return _Item(document, source, holder, tuple(by_use.get(use) for use in uses))


def deciding(document: DocumentResult) -> tuple[Finding, ...]:
    """Give the findings that a decision of *document* rests on, in the order of the text."""
    named = {e.notice for decision in document.decisions for e in decision.evidence}
    return tuple(finding for finding in document.findings if finding.notice.id in named)


def _holder(document: DocumentResult) -> Holder | None:
    holders = (h for finding in deciding(document) for h in finding.notice.holders)
    return next((h for h in holders if h.id or h.name.strip()), None)


def _source_key(document: DocumentResult, holder: Holder | None) -> str:
    if holder is None:
        return NO_HOLDER if document.findings else NO_NOTICE
    return f"id:{holder.id}" if holder.id else f"name:{_folded(holder.name)}"


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _sources(items: Sequence[_Item], width: int) -> tuple[SourceSummary, ...]:
    grouped: defaultdict[str, list[_Item]] = defaultdict(list)
    for item in items:
        grouped[item.source].append(item)
    rows = [_source(key, members, width) for key, members in grouped.items()]
    return tuple(sorted(rows, key=lambda row: (-row.items, row.name, row.key)))


def _source(key: str, members: Sequence[_Item], width: int) -> SourceSummary:
    holders = [item.holder for item in members if item.holder]
    name, native = _names(key, holders)
    known = next((holder.id for holder in holders if holder.id), None)
    return SourceSummary(key, name, len(members), _tallies(members, width), known, native)


def _names(key: str, holders: Sequence[Holder]) -> tuple[str, str | None]:
    """Give the commonest name in Latin letters and the commonest in another script."""
    counted = Counter(" ".join(h.name.split()) for h in holders if h.name.strip())
    ranked = sorted(counted, key=lambda name: (-counted[name], name))
    latin = next((name for name in ranked if is_latin(name)), None)
    native = next((name for name in ranked if not is_latin(name)), None)
    if latin is None:
        return native or key.removeprefix("id:").removeprefix("name:"), None
    return latin, native


@lru_cache(maxsize=4096)
def is_latin(name: str) -> bool:
    """Tell whether the first letter of *name* is a Latin one (or there is none)."""
    first = next((char for char in name if char.isalpha()), "a")
    return unicodedata.name(first, "").startswith(("LATIN", "FULLWIDTH LATIN"))


def _tallies(members: Sequence[_Item], width: int) -> tuple[Tally, ...]:
    columns = ([o for m in members if (o := m.outcomes[at])] for at in range(width))
    return tuple(map(Tally.of, columns))


def _uses(items: Sequence[_Item], titles: Mapping[str, str]) -> tuple[UseSummary, ...]:
    tallies = _tallies(items, len(titles))
    rows = zip(titles.items(), tallies, strict=True)
    return tuple(UseSummary(use, title, tally) for (use, title), tally in rows)


# Languages and years


def _language(item: _Item) -> str | None:
    found = (finding.notice.language for finding in deciding(item.document))
    return next(filter(None, found), item.document.language)


def _year(item: _Item) -> str | None:
    years = [year for f in deciding(item.document) for year in f.notice.years]
    return f"{max(years):04d}" if years else None


def _groups(items: Sequence[_Item], name: _Namer, width: int) -> tuple[Group, ...]:
    """Group the items that have a notice by *name*; those it names None are left out."""
    grouped: defaultdict[str, list[_Item]] = defaultdict(list)
    for item in items:
        if item.source != NO_NOTICE and (label := name(item)):
            grouped[label].append(item)
    rows = [Group(key, len(m), _tallies(m, width)) for key, m in grouped.items()]
    return tuple(sorted(rows, key=lambda row: (-row.items, row.name)))


# Evidence


def _clusters(items: Sequence[_Item]) -> tuple[Cluster, ...]:
    """Join the notices that say the same and decide the same, the gravest first."""
    grouped: dict[_Key, list[tuple[_Item, Finding, tuple[Decision, ...]]]] = {}
    for item in sorted(items, key=lambda item: item.document.uri):
        for finding, decisions in _resting(item.document):
            key = _cluster_key(item, finding, decisions)
            grouped.setdefault(key, []).append((item, finding, decisions))
    clusters = [_cluster(members) for members in grouped.values()]
    clusters.sort(key=_gravity)
    return tuple(_numbered(at, cluster) for at, cluster in enumerate(clusters, 1))


def _resting(
    document: DocumentResult,
) -> Iterator[tuple[Finding, tuple[Decision, ...]]]:
    by_notice: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in document.decisions:
        for notice in {evidence.notice for evidence in decision.evidence}:
            by_notice[notice].append(decision)
    for finding in document.findings:
        yield finding, tuple(by_notice[finding.notice.id])


def _cluster_key(item: _Item, finding: Finding, decisions: Sequence[Decision]) -> _Key:
    notice = finding.notice
    start = notice.span.start
    marked = tuple((s.span.start - start, s.span.end - start) for s in notice.statements)
    decided = tuple((d.use, d.outcome, d.rule, d.agreement, d.as_of) for d in decisions)
    return finding.text, item.source, notice.origin, notice.subject, marked, decided


def _cluster(members: Sequence[tuple[_Item, Finding, tuple[Decision, ...]]]) -> Cluster:
    item, finding, decisions = members[0]
    uris = tuple(sorted({member.document.uri for member, _, _ in members}))
    return Cluster("", item.source, finding, item.document, decisions, uris, len(members))


def _gravity(cluster: Cluster) -> tuple[int, int, int, float, str, int]:
    """Rank by uses forbidden times items, then by strictness, then by doubt."""
    strictest = cluster.strictest
    return (
        -cluster.prohibited * len(cluster.uris),
        len(ORDER) if strictest is None else _RANK[strictest],
        -len(cluster.uris) * len(cluster.decisions),
        cluster.finding.notice.confidence,
        cluster.uris[0],
        cluster.finding.notice.span.start,
    )


def _numbered(number: int, cluster: Cluster) -> Cluster:
    return Cluster(
        f"E-{number:03d}",
        cluster.source,
        cluster.finding,
        cluster.document,
        cluster.decisions,
        cluster.uris,
        cluster.notices,
    )


def _register(items: Sequence[_Item], clusters: Sequence[Cluster]) -> tuple[RegisterRow, ...]:
    """One row an item, those that prohibit most uses first."""
    evidence: defaultdict[str, list[str]] = defaultdict(list)
    for cluster in clusters:
        if cluster.decisions:
            for uri in cluster.uris:
                evidence[uri].append(cluster.id)
    rows = [_register_row(item, evidence) for item in items]
    return tuple(sorted(rows, key=_exposure))


def _register_row(item: _Item, evidence: Mapping[str, list[str]]) -> RegisterRow:
    document = item.document
    return RegisterRow(
        document.uri,
        item.source,
        _language(item),
        item.outcomes,
        tuple(sorted(evidence.get(document.uri, ()))),
        tuple(sorted({decision.rule for decision in document.decisions})),
        document.digest,
        document.size,
    )


def _exposure(row: RegisterRow) -> tuple[tuple[int, ...], str]:
    tally = Tally.of(filter(None, row.outcomes))
    return tuple(-count for count in tally.counts), row.uri


# What was not scanned


def _problems(problems: Iterable[Problem]) -> tuple[ProblemGroup, ...]:
    grouped: defaultdict[tuple[Stage, Severity, str], list[str]] = defaultdict(list)
    for problem in problems:
        grouped[problem.stage, problem.severity, problem.reason].append(problem.uri)
    rows = [
        ProblemGroup(stage, severity, reason, len(uris), tuple(sorted(set(uris))))
        for (stage, severity, reason), uris in grouped.items()
    ]
    return tuple(
        sorted(rows, key=lambda row: (row.severity, -row.count, row.stage, row.reason))
    )


def _skips(skips: Iterable[Skip]) -> tuple[Skip, ...]:
    counted: Counter[str] = Counter()
    for skip in skips:
        counted[skip.reason] += skip.count
    rows = [Skip(reason, count) for reason, count in counted.items()]
    return tuple(sorted(rows, key=lambda row: (-row.count, row.reason)))


# Rules


def _rules(
    result: ScanResult, items: Sequence[_Item], uses: Sequence[str]
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


# The verdict


def verdict(uses: Sequence[UseSummary], items: int, unread: int) -> Verdict:
    """Say in one sentence what may be done with *items* items, and give the numbers for it."""
    strictest = sum((use.tally for use in uses), Tally()).strictest
    if strictest is None:
        return Verdict(Outcome.UNKNOWN, "Nothing decided: no item could be read", _gaps(unread))
    sentence = _SENTENCES[strictest](uses)
    facts = (*_facts(uses, strictest, items), *_gaps(unread))
    return Verdict(strictest, sentence, facts)


def _prohibited(uses: Sequence[UseSummary]) -> str:
    return _stopped(uses, Outcome.PROHIBITED, "Not cleared for", "not cleared for")


def _gated(uses: Sequence[UseSummary]) -> str:
    return _stopped(uses, Outcome.PERMISSION_REQUIRED, "Ask first for", "ask first for")


def _stopped(uses: Sequence[UseSummary], outcome: Outcome, whole: str, part: str) -> str:
    hit = _ranked(uses, outcome)
    most = [use for use in hit if use.tally.prevailing is outcome]
    if len(most) == len(uses):
        return f"{whole} any use"
    if most:
        return f"{whole} {_named(most, 'or')}"
    return f"In part {part} {_named(hit, 'or')}"


def _limited(uses: Sequence[UseSummary]) -> str:
    if all(use.tally[Outcome.UNKNOWN] == 0 for use in uses):
        return "Cleared, in part under conditions"
    return "Cleared in part; some uses stay undecided"


def _undecided(uses: Sequence[UseSummary]) -> str:
    if all(use.tally[Outcome.PERMITTED] == 0 for use in uses):
        return "Not decided: nothing found says what may be done"
    return "Cleared in part; some uses stay undecided"


def _cleared(uses: Sequence[UseSummary]) -> str:
    return f"Cleared for all {len(uses)} uses" if len(uses) > 1 else "Cleared"


_SENTENCES = {
    Outcome.PROHIBITED: _prohibited,
    Outcome.PERMISSION_REQUIRED: _gated,
    Outcome.CONDITIONAL: _limited,
    Outcome.UNKNOWN: _undecided,
    Outcome.PERMITTED: _cleared,
}

_FACTS = {
    Outcome.PROHIBITED: "prohibited",
    Outcome.PERMISSION_REQUIRED: "subject to permission",
    Outcome.CONDITIONAL: "conditional",
    Outcome.UNKNOWN: "undecided",
    Outcome.PERMITTED: "permitted",
}


def _facts(uses: Sequence[UseSummary], outcome: Outcome, items: int) -> tuple[str, ...]:
    named = _ranked(uses, outcome)[:NAMED_USES]
    counts = [f"{_noun(use)} is {_FACTS[outcome]} for {use.tally[outcome]:,}" for use in named]
    first = f"Of {items:,} {_plural(items, 'item')}, {' and '.join(counts)}."
    loose = max(uses, key=lambda use: _open(use.tally))
    if outcome is Outcome.PERMITTED or not _open(loose.tally):
        return (first,)
    second = (
        f"No use is open for more of them than {_noun(loose)}, which is permitted or "
        f"conditional for {_open(loose.tally):,}."
    )
    return first, second


def _open(tally: Tally) -> int:
    return tally[Outcome.PERMITTED] + tally[Outcome.CONDITIONAL]


def _gaps(unread: int) -> tuple[str, ...]:
    if not unread:
        return ()
    verb = "was" if unread == 1 else "were"
    return (
        f"{unread:,} {_plural(unread, 'document')} could not be read and {verb} not judged.",
    )


def _ranked(uses: Sequence[UseSummary], outcome: Outcome) -> list[UseSummary]:
    """The uses that *outcome* hits, the most items first, else in the order of the uses."""
    hit = [use for use in uses if use.tally[outcome]]
    return sorted(hit, key=lambda use: -use.tally[outcome])


def _named(uses: Sequence[UseSummary], word: str) -> str:
    names = [_noun(use) for use in uses[:NAMED_USES]]
    rest = len(uses) - len(names)
    if rest:
        names.append(f"{rest} other {_plural(rest, 'use')}")
    return f" {word} ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _noun(use: UseSummary) -> str:
    """Name a use inside a sentence; one that a house added is quoted by its title."""
    return _NOUNS.get(use.id) or f"“{use.title}”"


_NOUNS = {
    "publish_online": "online publication",
    "print": "print",
    "broadcast": "broadcast",
    "redistribute": "redistribution",
    "rewrite": "rewriting",
    "translate": "translation",
    "quote": "quotation",
    "archive": "archiving",
    "sell": "sale",
    "advertise": "advertising",
    "social": "social media",
    "ai_training": "AI training",
    "alter_image": "alteration of images",
}


def _plural(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"
