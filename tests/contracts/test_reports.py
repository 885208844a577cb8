"""What every report promises: the same result the same bytes, and any result can be written."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from licensecheck.extend import Report
from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Evidence, Outcome
from licensecheck.model.notice import Action, Holder, Kind, Modality, Notice, Statement
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
from licensecheck.model.text import Declared, Place, Span
from licensecheck.reports import by_suffix, reports

EVERY_REPORT = pytest.mark.parametrize("report", reports().values(), ids=lambda it: it.name)

HEADER = Header(
    "licensecheck 0",
    "2026-01-01",
    targets=("archive",),
    packs=(("base", "1"),),
    uses=(("print", "Print"), ("quote", "Quote")),
    rules=(RuleRecord("base.rule", "1", "A rule", "base", "What it says."),),
)
EMPTY = ScanResult(HEADER)

#: What strangers write: control characters, directions, markup, formulas.  Half a character
#: (a lone surrogate) is not among it: readers and sources let none through.
WORDS = st.text(
    st.sampled_from("a©漢字עב\u202e\x1b\0\n\t<>&\"'=+-@|\\`*[](){}%,;\U0001f600"),
    max_size=12,
)


def written(report: Report, result: ScanResult) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of letters no font has
        report.write(result, out)
    assert not out.closed
    return out.getvalue()


def judged(words: str) -> ScanResult:
    """Make a result with *words* wherever a stranger's words can stand."""
    text = words or "x"
    span = Span(0, len(text))
    statement = Statement(Modality.PROHIBITS, (Action.PRINT,), span, credit=words)
    notice = Notice(
        "n1", span, Kind.COPYRIGHT, (Holder(text, None, span),), (2017,), (statement,)
    )
    finding = Finding(notice, text, Place(path=words, line=1, column=1))
    evidence = (Evidence("n1", span),)
    decisions = tuple(
        Decision(use, outcome, "base.rule", words, evidence, as_of=HEADER.as_of)
        for use, outcome in (("print", Outcome.PROHIBITED), ("quote", Outcome.UNKNOWN))
    )
    document = DocumentResult(
        f"archive/{words}",
        "text/plain",
        "0" * 64,
        len(text),
        words,
        (Declared("credit", words, words),),
        (finding,),
        decisions,
    )
    problem = Problem("archive/b", Stage.READ, words or "odd", Place(page=2))
    silent = tuple(
        Decision(use, Outcome.UNKNOWN, NO_NOTICE_RULE, "silence", ()) for use, _ in HEADER.uses
    )
    return ScanResult(
        replace(HEADER, targets=(words,)),
        (
            document,
            DocumentResult("archive/b", problems=(problem,)),
            DocumentResult("archive/c", decisions=silent),
        ),
        (Skip(words or "hidden", 2),),
    )


@EVERY_REPORT
def test_a_report_is_chosen_by_its_suffix(report: Report) -> None:
    assert report.suffix == report.suffix.lower()
    assert report.suffix.startswith(".")
    assert by_suffix(f"Result{report.suffix.upper()}") is report


@EVERY_REPORT
def test_a_scan_of_nothing_can_be_written(report: Report) -> None:
    assert written(report, EMPTY)


@EVERY_REPORT
@given(words=WORDS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_strangers_wrote_can_be_written_and_is_the_same_twice(
    report: Report, words: str
) -> None:
    result = judged(words)
    assert written(report, result) == written(report, result)


@pytest.mark.parametrize(
    "report", [it for it in reports().values() if it.name != "pdf"], ids=lambda it: it.name
)
@given(words=WORDS)
@settings(max_examples=30, deadline=None)
def test_a_text_is_utf8_and_moves_no_cursor(report: Report, words: str) -> None:
    text = written(report, judged(words)).decode("utf-8")
    assert not set(text) & {"\x1b", "\0", "\x7f"}
