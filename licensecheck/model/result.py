"""What came of a scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from licensecheck.model.decision import Decision
from licensecheck.model.notice import Notice
from licensecheck.model.text import Declared, Place


class Severity(StrEnum):
    """How much a problem takes from a scan: an error makes it incomplete, a note does not."""

    ERROR = auto()
    NOTE = auto()


class Stage(StrEnum):
    SOURCE = auto()
    READ = auto()
    DETECT = auto()
    DECIDE = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be scanned, or not in full.  It is a result, not a crash."""

    uri: str
    stage: Stage
    reason: str
    place: Place | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = f" ({self.place})" if self.place else ""
        return f"{self.uri}: {self.reason}{where}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A notice as it leaves the scan: with its words and its place, since no text is kept.

    `text` is exactly `notice.span` of the document; a span of a statement of the notice
    minus `notice.span.start` is a span of `text`.
    """

    notice: Notice
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """Everything known about one entry.  Without decisions, it could not be read."""

    uri: str
    media_type: str = "application/octet-stream"
    digest: str = ""
    size: int = 0
    language: str | None = None
    declared: tuple[Declared, ...] = ()
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """A rule as it was applied: enough for a report to name and explain it."""

    id: str
    version: str
    title: str
    pack: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Skip:
    """What was left out on purpose: `reason` (hidden, excluded …) and how many entries."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class Header:
    """What a scan was asked for, and with what.

    `as_of` is the ISO 8601 date the decisions hold for; `packs` maps a pack to its version,
    as sorted pairs; `uses` are the (id, title) pairs decided, in their order.
    """

    tool: str
    as_of: str
    targets: tuple[str, ...] = ()
    packs: tuple[tuple[str, str], ...] = ()
    uses: tuple[tuple[str, str], ...] = ()
    rules: tuple[RuleRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The documents in the order of their uri, and what was left out."""

    header: Header
    documents: tuple[DocumentResult, ...] = ()
    skips: tuple[Skip, ...] = ()

    def problems(self) -> Iterator[Problem]:
        for document in self.documents:
            yield from document.problems
