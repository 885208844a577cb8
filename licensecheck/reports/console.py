"""The summary for a terminal: the verdict, a table of uses, the gravest notices, the gaps.

`render` composes lines for a given style; `write` is the same text without colour, as a
file.  Every count comes from `licensecheck.summary`, as in the other reports; what the
console leaves out for room, it says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from licensecheck.extend import Report
from licensecheck.model.decision import Decision, Outcome
from licensecheck.model.result import ScanResult, Severity
from licensecheck.reports._terminal import SIGNS, Style, indented, pad, visible, width
from licensecheck.summary import ORDER, Cluster, ProblemGroup, Summary, UseSummary, summarise

#: How many notices and problems the console shows, and how much of a notice's words.
NOTICES = 5
PROBLEMS = 10
PATHS = 3
WORDS = 600

_HEADS = {
    Outcome.PROHIBITED: "prohibited",
    Outcome.PERMISSION_REQUIRED: "ask first",
    Outcome.CONDITIONAL: "conditional",
    Outcome.UNKNOWN: "unknown",
    Outcome.PERMITTED: "permitted",
}


def write(result: ScanResult, out: BinaryIO) -> None:
    out.write(render(result, Style()).encode("utf-8", "backslashreplace"))


def render(result: ScanResult, style: Style) -> str:
    """Compose the whole summary of *result*, ending in a line end."""
    summary = summarise(result)
    lines = [
        *_head(result, summary, style),
        *_table(summary.uses, style),
        *_notices(summary, style),
        *_problems(summary.problems, style),
        *_skips(summary, style),
    ]
    return "\n".join(lines) + "\n"


def _head(result: ScanResult, summary: Summary, style: Style) -> Iterator[str]:
    head = result.header
    targets = ", ".join(map(visible, head.targets))
    for line in indented(f"{targets}, as of {head.as_of}", style.width):
        yield style.faint(line)
    verdict = summary.verdict
    sign = SIGNS[verdict.outcome]
    first, *others = indented(verdict.sentence, style.width, f"{sign} ")
    yield style.outcome(first, verdict.outcome)
    yield from others
    for fact in verdict.facts:
        yield from indented(fact, style.width, "  ")
    yield ""
    yield from indented(_counts(summary), style.width)


def _counts(summary: Summary) -> str:
    parts = [
        f"{_number(summary.documents, 'document')}",
        f"{summary.noticed:,} with a notice",
        f"{summary.items - summary.noticed:,} without",
        f"{summary.unread:,} not read",
    ]
    return f"{', '.join(parts)}; {_number(summary.notices, 'notice')} in all"


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"


def _table(uses: Sequence[UseSummary], style: Style) -> Iterator[str]:
    """Yield a row for each use, a column for each outcome; a dot for nought lets counts stand out."""
    if not uses:
        return
    first = max(width(visible(use.title)) for use in uses) + 1
    heads = _heads(style.width - first)
    columns = [width(head) for head in heads]
    yield ""
    yield style.strong(" " * first + "".join(heads))
    for use in uses:
        cells = (
            _cell(use.tally[outcome], outcome, style, column)
            for outcome, column in zip(ORDER, columns, strict=True)
        )
        yield pad(visible(use.title), first) + "".join(cells)


def _heads(room: int) -> list[str]:
    """Give the heads of the columns, as telling as there is room for, each as wide as its column."""
    signed = [f"{SIGNS[outcome]} {_HEADS[outcome]}" for outcome in ORDER]
    column = max(map(width, signed)) + 2
    if column * len(ORDER) <= room:
        return [_right(head, column) for head in signed]
    plain = [f"  {_HEADS[outcome]}" for outcome in ORDER]
    if sum(map(width, plain)) <= room:
        return plain
    return [_right(SIGNS[outcome], max(room // len(ORDER), 4)) for outcome in ORDER]


def _right(text: str, column: int) -> str:
    return " " * (column - width(text)) + text


def _cell(count: int, outcome: Outcome, style: Style, column: int) -> str:
    if not count:
        return style.faint(_right("·", column))
    return style.outcome(_right(f"{count:,}", column), outcome)


def _notices(summary: Summary, style: Style) -> Iterator[str]:
    """Yield the gravest notices with their words, and how many more there are."""
    telling = [it for it in summary.clusters if it.decisions]
    if not telling:
        return
    yield ""
    yield style.strong("What stands in the way, the gravest first")
    for cluster in telling[:NOTICES]:
        yield ""
        yield from _notice(cluster, style)
    if len(telling) > NOTICES:
        more = _number(len(telling) - NOTICES, "other wording")
        yield ""
        told = f"{more}: `--output report.pdf` or `--output result.jsonl` has all of them"
        yield from indented(told, style.width)


def _notice(cluster: Cluster, style: Style) -> Iterator[str]:
    uri, place = visible(cluster.uris[0]), cluster.finding.place
    more = f" and {len(cluster.uris) - 1:,} more" if len(cluster.uris) > 1 else ""
    for line in indented(f"{uri}, {visible(str(place))}{more}", style.width, "", "  "):
        yield style.strong(line)
    yield from indented(f"“{_words(cluster.finding.text)}”", style.width, "  ")
    for outcome in ORDER:
        decided = [it for it in cluster.decisions if it.outcome is outcome]
        if decided:
            yield from _decided(outcome, decided, style)


def _words(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= WORDS else f"{shown[:WORDS]}…"


def _decided(outcome: Outcome, decisions: Sequence[Decision], style: Style) -> Iterator[str]:
    uses = ", ".join(visible(it.use.replace("_", " ")) for it in decisions)
    rules = ", ".join(dict.fromkeys(visible(it.rule) for it in decisions))
    first = f"  {SIGNS[outcome]} {_HEADS[outcome]}: "
    for line in indented(f"{uses} [{rules}]", style.width, first, "      "):
        yield style.outcome(line, outcome)


def _problems(groups: Sequence[ProblemGroup], style: Style) -> Iterator[str]:
    for title in ("Not scanned", "Scanned in part", "Scanned, with a remark"):
        rows = [group for group in groups if _title(group) == title]
        if rows:
            yield ""
            yield style.strong(title)
            yield from _problem_rows(rows, style)


def _title(group: ProblemGroup) -> str:
    if not group.judged:
        return "Not scanned"
    if group.severity is Severity.ERROR:
        return "Scanned in part"
    return "Scanned, with a remark"


def _problem_rows(rows: Sequence[ProblemGroup], style: Style) -> Iterator[str]:
    for row in rows[:PROBLEMS]:
        paths = ", ".join(map(visible, row.uris[:PATHS]))
        more = f" and {len(row.uris) - PATHS:,} more" if len(row.uris) > PATHS else ""
        first = f"  {row.count:,} × "
        yield from indented(f"{visible(row.reason)}: {paths}{more}", style.width, first)
    if len(rows) > PROBLEMS:
        yield f"  and {_number(len(rows) - PROBLEMS, 'other reason')}"


def _skips(summary: Summary, style: Style) -> Iterator[str]:
    if summary.skips:
        yield ""
        rows = ", ".join(f"{skip.count:,} {visible(skip.reason)}" for skip in summary.skips)
        yield from indented(f"Left out: {rows}", style.width, "", "  ")


REPORT = Report(
    name="console", title="summary for a terminal or a text file", suffix=".txt", write=write
)
