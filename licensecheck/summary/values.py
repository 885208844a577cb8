"""What a summary is made of: frozen values, counted in one fixed order of the outcomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from licensecheck.model.decision import Decision, Outcome
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    RuleRecord,
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
RANK = {outcome: rank for rank, outcome in enumerate(ORDER)}

#: The sources of items whose deciding notices name nobody, and of items without a notice.
NO_HOLDER = "no holder named"
NO_NOTICE = "no notice found"


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
        return self.counts[RANK[outcome]]

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

    `evidence` are the ids of the clusters its decisions rest on, the gravest first.
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
    """The problems with one reason at one stage; `uris` are sorted, each once.

    `judged` says that their documents have decisions all the same.
    """

    stage: Stage
    severity: Severity
    reason: str
    count: int
    uris: tuple[str, ...]
    judged: bool = False


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
