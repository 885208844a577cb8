"""The explanation of one document as lines: what is written, and what it comes to.

`DocumentResult → lines`.  Pure, as the reports are; it is none of them since it is about one
document at a time, in every detail, and would be a book for an archive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from licensecheck.cli._words import CONDITIONS, joined, told
from licensecheck.model.decision import Decision, Evidence, Outcome
from licensecheck.model.notice import PROSE, Condition, Holder, Notice, Statement
from licensecheck.model.result import DocumentResult, Finding, Problem, ScanResult
from licensecheck.model.text import ITEM, Place
from licensecheck.reports._terminal import SIGNS, Style, indented, visible
from licensecheck.summary import ORDER, use_titles

_HEADS = {
    Outcome.PROHIBITED: "prohibited",
    Outcome.PERMISSION_REQUIRED: "permission required",
    Outcome.CONDITIONAL: "conditional",
    Outcome.UNKNOWN: "unknown",
    Outcome.PERMITTED: "permitted",
}
#: Where the words beside a label begin.
_LABEL = 12


@dataclass(frozen=True, slots=True)
class _Ground:
    """What uses have to share to be told of together."""

    outcome: Outcome
    rule: str
    rule_version: str
    reason: str
    evidence: tuple[Evidence, ...]
    duties: tuple[Condition, ...]
    constraints: tuple[str, ...]
    agreement: str | None


def explanation(result: ScanResult, style: Style) -> str:
    """Compose the explanation of every document of *result*, ending in a line end."""
    titles = use_titles(result)
    pages = (_document(it, titles, result.header.as_of, style) for it in result.documents)
    return "\n\n".join("\n".join(page) for page in pages) + "\n"


def _document(
    document: DocumentResult, titles: Mapping[str, str], as_of: str, style: Style
) -> Iterator[str]:
    yield from _strong(indented(visible(document.uri), style.width), style)
    yield style.faint(_about(document, as_of))
    for problem in document.problems:
        yield from indented(_problem(problem), style.width, "! ")
    for finding in document.findings:
        yield ""
        yield from _notice(finding, style)
    if document.decisions:
        yield ""
        yield style.strong("What it comes to")
        yield from _decisions(document, titles, style)


def _about(document: DocumentResult, as_of: str) -> str:
    language = f"language {document.language}" if document.language else ""
    size = f"{document.size:,} bytes"
    return visible(
        ", ".join(filter(None, [document.media_type, language, size, f"as of {as_of}"]))
    )


def _problem(problem: Problem) -> str:
    where = f" ({problem.place})" if problem.place else ""
    return visible(f"{problem.severity}: {problem.reason}{where}")


def _notice(finding: Finding, style: Style) -> Iterator[str]:
    """Yield a notice: its kind and place, its words, and what was read in them."""
    notice = finding.notice
    head = f"{notice.id}  {notice.kind} notice, {_range(finding.place)}"
    yield from _strong(indented(visible(head), style.width, "", "    "), style)
    yield from indented(f"“{visible(finding.text)}”", style.width, "    ")
    for label, words in _facts(notice):
        yield from _labelled(label, words, style)
    for statement in notice.statements:
        yield from _labelled("says", told(statement), style)
        yield from _labelled("", f"in “{_words(statement, finding)}”", style)


def _range(place: Place) -> str:
    """Say where it stands, from its first character to its last."""
    if place.end_line is None or place.end_column is None:
        return str(place)
    return f"{place} to line {place.end_line}, column {place.end_column - 1}"


def _facts(notice: Notice) -> Iterator[tuple[str, str]]:
    if notice.repaired:
        yield "read as", notice.repaired
    if notice.holders:
        yield "holder", ", ".join(map(_holder, notice.holders))
    if notice.years:
        yield "year", ", ".join(map(str, notice.years))
    if notice.licences:
        yield "licence", ", ".join(notice.licences)
    if notice.origin != PROSE:
        yield "declared", f"in the field {notice.origin}"
    if notice.subject != ITEM:
        yield "about", notice.subject
    language = f"in language {notice.language}, " if notice.language else ""
    yield "found", f"{language}with confidence {notice.confidence:.2f}"


def _holder(holder: Holder) -> str:
    return f"{holder.name} ({holder.id})" if holder.id else holder.name


def _words(statement: Statement, finding: Finding) -> str:
    return _cut(finding, Evidence(finding.notice.id, statement.span))


def _cut(finding: Finding, evidence: Evidence) -> str:
    """Give the words of *evidence*, which lie in the text of *finding*."""
    start = finding.notice.span.start
    return finding.text[max(evidence.span.start - start, 0) : evidence.span.end - start]


def _decisions(
    document: DocumentResult, titles: Mapping[str, str], style: Style
) -> Iterator[str]:
    """Yield the decisions, the strictest first, those with one ground together."""
    findings = {it.notice.id: it for it in document.findings}
    grounds: dict[_Ground, list[str]] = {}
    for decision in document.decisions:
        grounds.setdefault(_ground(decision), []).append(titles[decision.use])
    for ground in sorted(grounds, key=lambda it: ORDER.index(it.outcome)):
        yield from _verdict(ground, grounds[ground], findings, style)


def _ground(decision: Decision) -> _Ground:
    return _Ground(
        outcome=decision.outcome,
        rule=decision.rule,
        rule_version=decision.rule_version,
        reason=decision.reason,
        evidence=decision.evidence,
        duties=tuple(sorted(decision.duties)),
        constraints=decision.constraints,
        agreement=decision.agreement,
    )


def _verdict(
    ground: _Ground, uses: Sequence[str], findings: Mapping[str, Finding], style: Style
) -> Iterator[str]:
    yield ""
    head = f"{SIGNS[ground.outcome]} {_HEADS[ground.outcome]}: {visible(', '.join(uses))}"
    for line in indented(head, style.width, "", "  "):
        yield style.outcome(line, ground.outcome)
    yield from _labelled("why", visible(ground.reason), style)
    yield from _labelled("rule", visible(f"{ground.rule} {ground.rule_version}".strip()), style)
    if ground.duties:
        yield from _labelled(
            "provided", joined(map(CONDITIONS.__getitem__, ground.duties)), style
        )
    if ground.constraints:
        yield from _labelled("bound by", visible(", ".join(ground.constraints)), style)
    if ground.agreement:
        yield from _labelled("agreement", visible(ground.agreement), style)
    for evidence in ground.evidence:
        yield from _labelled(evidence.notice, _quoted(evidence, findings), style)


def _quoted(evidence: Evidence, findings: Mapping[str, Finding]) -> str:
    finding = findings.get(evidence.notice)
    return f"“{visible(_cut(finding, evidence))}”" if finding else "(not in the result)"


def _labelled(label: str, words: str, style: Style) -> list[str]:
    return indented(visible(words), style.width, f"    {label:<{_LABEL}}", " " * (_LABEL + 4))


def _strong(lines: Iterable[str], style: Style) -> Iterator[str]:
    return map(style.strong, lines)
