"""The form result-1: it follows its schema, nothing is lost on the way, every line stands alone."""

import io
import json
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files

import jsonschema
import pytest

from licensecheck.errors import ReadError
from licensecheck.model.notice import Action, Condition, Exemption, Holder, Modality, Statement
from licensecheck.model.result import Header, Problem, ScanResult, Severity, Skip, Stage
from licensecheck.model.text import Declared, Place, Span
from licensecheck.reports import json as whole_json
from licensecheck.reports import jsonl
from tests.reports.pdf import sample

SCHEMA = json.loads(
    files("licensecheck").joinpath("schemas/result-1.json").read_text(encoding="utf-8")
)
SCAN = sample.result()


def everything():
    """Give a result in which every field has something."""
    document = sample.document(sample.WORDINGS[1], 1)
    [finding] = document.findings
    span = finding.notice.span
    statement = Statement(
        Modality.PERMITS, (Action.PRINT, Action.QUOTE), span,
        conditions=frozenset({Condition.LINK, Condition.ATTRIBUTION}),
        exceptions=frozenset({Exemption.QUOTATION}), territory=("DE", "!US"),
        from_="2020-01-01", until="P30D", credit="Meridian Wire",
    )  # fmt: skip
    notice = replace(
        finding.notice, holders=(Holder("Meridian Wire", "meridian", span),), licences=("CC-BY-4.0",),
        statements=(statement,), reserved=True, subject="image", repaired="©",
    )  # fmt: skip
    place = Place("/a/b", 2, 3, 4, 5, 6)
    decision = replace(
        document.decisions[0], constraints=("up to 100 words",), agreement="MW-2022-018"
    )
    document = replace(
        document,
        declared=(Declared("credit", "MW", "/credit", "image"),),
        findings=(replace(finding, notice=notice, place=place),),
        decisions=(decision, *document.decisions[1:]),
        problems=(Problem("a", Stage.READ, "torn", place, Severity.NOTE),),
    )
    return ScanResult(sample.header(), (document,), (Skip("hidden", 2),))


def written(report, result):
    out = io.BytesIO()
    report.write(result, out)
    return out.getvalue()


@pytest.mark.parametrize(
    "result",
    [SCAN, everything(), ScanResult(Header("tool", ""))],
    ids=["sample", "full", "none"],
)
def test_what_is_written_follows_the_schema(result):
    check = jsonschema.Draft202012Validator(SCHEMA)
    lines = written(jsonl.REPORT, result).splitlines()
    for line in (*lines[:40], lines[-1], written(whole_json.REPORT, result)):
        check.validate(json.loads(line))


@pytest.mark.parametrize("result", [SCAN, everything()], ids=["sample", "full"])
def test_what_is_read_back_is_what_was_written(result):
    assert jsonl.read_result(written(jsonl.REPORT, result).splitlines(keepends=True)) == result


def test_both_forms_hold_the_same():
    header, *documents = map(json.loads, written(jsonl.REPORT, SCAN).splitlines())
    assert json.loads(written(whole_json.REPORT, SCAN)) == {**header, "documents": documents}


@pytest.mark.parametrize(
    "text",
    ["a\u2028b", "a\u2029b", "a\x85b", "a\nb", "\udce9", "\x00", "\U0001f600", '"\\'],
    ids=ascii,
)
def test_a_line_stays_a_line_and_its_text_the_same(text):
    document = replace(sample.silent(1), uri=text)
    data = written(jsonl.REPORT, ScanResult(sample.header(), (document,)))
    assert len(data.decode("utf-8").splitlines()) == 2
    assert jsonl.read_result(data.splitlines(keepends=True)).documents[0].uri == text


def test_the_digest_is_that_of_the_file():
    assert jsonl.digest(SCAN) == sha256(written(jsonl.REPORT, SCAN)).hexdigest()


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"uri": "a"}', b'{"tool": 1}', b"\xff", b"7"])
def test_a_torn_line_is_named_by_its_number(line):
    lines = [*written(jsonl.REPORT, everything()).splitlines(keepends=True), line]
    with pytest.raises(ReadError) as caught:
        jsonl.read_result(lines, "r.jsonl")
    assert (caught.value.uri, caught.value.place) == ("r.jsonl", Place(line=3))


def test_the_spans_of_a_statement_lie_in_the_text_of_its_notice():
    for document in SCAN.documents:
        for finding in document.findings:
            start = finding.notice.span.start
            for statement in finding.notice.statements:
                inside = Span(statement.span.start - start, statement.span.end - start)
                assert inside.of(finding.text)
