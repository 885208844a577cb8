"""Join the stages: source, reader, detection, policy, one entry at a time.

Nothing escapes from one entry into the scan of the rest.  What a reader refuses becomes a
`Problem`; so does an exception nobody foresaw, and then its reason begins with `FAULT`, so
that the program can end with an error of its own and still hand over everything else.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from licensecheck import __version__
from licensecheck.detect import find
from licensecheck.errors import ReadError, UsageError
from licensecheck.extend import Entry, Limits, Selection
from licensecheck.model.decision import Decision
from licensecheck.model.notice import Notice
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    Header,
    Problem,
    RuleRecord,
    ScanResult,
    Skip,
    Stage,
)
from licensecheck.model.text import Document
from licensecheck.policy.decide import Context, decide
from licensecheck.policy.load import Policy
from licensecheck.readers import read_with_notes
from licensecheck.sources import entries
from licensecheck.sources._names import printable

#: How the reason of a problem begins that is our own mistake and not the file's.
FAULT = "a fault of ours"

TOOL = f"licensecheck {__version__}"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a scan is asked for.

    `as_of` is the ISO 8601 date the decisions hold for (the scan has no clock of its own);
    `territory` the ISO 3166 code of where the material is to be used, None if not said.
    """

    as_of: str
    territory: str | None = None
    selection: Selection = field(default_factory=Selection)
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Stages:
    """The four steps a scan joins; a test puts small ones of its own here.

    `decide` is given the notices, and the words of each by its id for rules that ask for a
    phrase.
    """

    entries: Callable[[str], Iterator[Entry | Problem | Skip]]
    read: Callable[[bytes, str], tuple[Document, tuple[Problem, ...]]]
    find: Callable[[Document], tuple[Notice, ...]]
    decide: Callable[[tuple[Notice, ...], Mapping[str, str]], tuple[Decision, ...]]


def stages(settings: Settings, policy: Policy) -> Stages:
    """Give the real steps, bound to what was asked for and to the rules."""
    context = Context(as_of=settings.as_of, territory=settings.territory)
    return Stages(
        entries=partial(entries, selection=settings.selection, limits=settings.limits),
        read=read_with_notes,
        find=partial(find, profiles=policy.profiles),
        decide=lambda notices, words: decide(notices, policy, context, words),
    )


def stream(
    targets: Sequence[str], settings: Settings, policy: Policy
) -> Iterator[DocumentResult]:
    """Yield what was found in each entry of *targets*, in the order of the sources.

    Raises UsageError for a target that no source knows.  Not called `scan`: a module of that
    name lies in the package, and would take its place there once it was imported.
    """
    for step in walk(targets, stages(settings, policy)):
        if isinstance(step, DocumentResult):
            yield step


def collect(targets: Sequence[str], settings: Settings, policy: Policy) -> ScanResult:
    """Scan *targets* and give the whole result, the documents sorted by their uri."""
    steps = walk(targets, stages(settings, policy))
    return gather(steps, targets, settings, policy)


def walk(targets: Sequence[str], steps: Stages) -> Iterator[DocumentResult | Skip]:
    """Yield one result for each entry of *targets* and one skip for whatever is left out."""
    wanted = tuple(dict.fromkeys(targets))
    names = Counter(PurePath(target).name for target in wanted)
    for target in wanted:
        name = PurePath(target).name
        for step in _entries(target, steps):
            if isinstance(step, Skip):
                yield step
                continue
            # Two folders of one name would give two documents of one uri, and evidence
            # nobody can find again: those keep the path they were given with.
            if name and names[name] > 1 and step.uri.startswith(name):
                path = PurePath(target).as_posix()
                step = replace(step, uri=path + step.uri.removeprefix(name))  # noqa: PLW2901 - the same step, renamed
            yield _unread(step) if isinstance(step, Problem) else _result(step, steps)


def gather(
    steps: Iterable[DocumentResult | Skip],
    targets: Sequence[str],
    settings: Settings,
    policy: Policy,
) -> ScanResult:
    """Put what `walk` yielded into one result: documents by uri, skips added up by reason."""
    documents: list[DocumentResult] = []
    skipped: Counter[str] = Counter()
    for step in steps:
        if isinstance(step, Skip):
            skipped[step.reason] += step.count
        else:
            documents.append(step)
    joined = _joined(documents)
    skips = tuple(Skip(reason, count) for reason, count in sorted(skipped.items()))
    return ScanResult(_header(joined, targets, settings, policy), joined, skips)


def is_fault(problem: Problem) -> bool:
    """Say whether *problem* is a mistake of this program and not of what it read."""
    return problem.reason.startswith(FAULT)


def _entries(target: str, steps: Stages) -> Iterator[Entry | Problem | Skip]:
    """Yield what lies at *target*; when the source itself breaks, a problem ends it."""
    try:
        yield from steps.entries(target)
    except UsageError:
        raise
    except Exception as error:  # noqa: BLE001 - nothing may take the other targets down
        yield _problem(error, target, Stage.SOURCE)


def _result(entry: Entry, steps: Stages) -> DocumentResult:
    """Take one entry through the steps, as far as it will go."""
    data = _attempt(entry.read, entry.uri, Stage.SOURCE)
    if isinstance(data, Problem):
        return _unread(data)
    digest = hashlib.sha256(data).hexdigest()
    bare = DocumentResult(entry.uri, digest=digest, size=len(data))
    read = _attempt(lambda: steps.read(data, entry.uri), entry.uri, Stage.READ)
    if isinstance(read, Problem):
        return replace(bare, problems=(read,))
    document, notes = read
    return _judged(replace(_described(document, bare), problems=notes), document, steps)


def _described(document: Document, bare: DocumentResult) -> DocumentResult:
    return replace(
        bare,
        media_type=document.media_type,
        language=document.language,
        declared=document.declared,
    )


def _judged(result: DocumentResult, document: Document, steps: Stages) -> DocumentResult:
    """Add the notices, and for each use what they come to."""
    notices = _attempt(lambda: steps.find(document), result.uri, Stage.DETECT)
    if isinstance(notices, Problem):
        return replace(result, problems=(*result.problems, notices))
    findings = tuple(_finding(notice, document) for notice in notices)
    found = replace(result, findings=findings)
    words = {finding.notice.id: finding.text for finding in findings}
    decisions = _attempt(lambda: steps.decide(notices, words), result.uri, Stage.DECIDE)
    if isinstance(decisions, Problem):
        return replace(found, problems=(*found.problems, decisions))
    return replace(found, decisions=decisions)


def _finding(notice: Notice, document: Document) -> Finding:
    return Finding(notice, notice.span.of(document.text), document.place_of(notice.span))


def _attempt(step: Callable[[], T], uri: str, stage: Stage) -> T | Problem:
    """Do one step of one entry, and turn whatever goes wrong into a problem of that entry."""
    try:
        return step()
    except Exception as error:  # noqa: BLE001 - the scan of the rest goes on
        return _problem(error, uri, stage)


def _problem(error: Exception, uri: str, stage: Stage) -> Problem:
    if isinstance(error, ReadError):
        return Problem(uri, stage, error.reason, error.place)
    told = " ".join(str(error).split())
    return Problem(uri, stage, f"{FAULT}: {type(error).__name__}: {told}".rstrip(": "))


def _unread(problem: Problem) -> DocumentResult:
    return DocumentResult(problem.uri, problems=(problem,))


def _joined(documents: Iterable[DocumentResult]) -> tuple[DocumentResult, ...]:
    """Sort by uri, and put a problem of the source beside the document it is about."""
    found: dict[str, list[DocumentResult]] = {}
    for document in documents:
        alike = found.setdefault(document.uri, [])
        if alike and not (alike[-1].digest and document.digest):
            alike[-1] = _merged(alike[-1], document)
        else:
            alike.append(document)
    return tuple(document for uri in sorted(found) for document in found[uri])


def _merged(one: DocumentResult, other: DocumentResult) -> DocumentResult:
    body = one if one.digest else other
    return replace(body, problems=(*one.problems, *other.problems))


def _header(
    documents: Iterable[DocumentResult],
    targets: Sequence[str],
    settings: Settings,
    policy: Policy,
) -> Header:
    """Name what was asked for, with what, and the rules that decided something."""
    used = {decision.rule for document in documents for decision in document.decisions}
    rules = (
        RuleRecord(rule.id, rule.version, rule.title, pack.id, rule.help)
        for pack in policy.packs
        for rule in pack.rules
        if rule.id in used
    )
    return Header(
        tool=TOOL,
        as_of=settings.as_of,
        targets=tuple(map(printable, targets)),
        packs=tuple(sorted((pack.id, pack.version) for pack in policy.packs)),
        uses=tuple((use.id, use.title) for use in policy.uses),
        rules=tuple(sorted(rules, key=lambda rule: rule.id)),
    )
