"""The form `result-1`: what every tool that reads our results holds on to.

`header` and `document` make plain JSON values of a result; `read_header` and
`read_document` make the values of the model of them again, and nothing is lost on the way.
The schema is `licensecheck/schemas/result-1.json`; the page for people is
`docs/result-1.md`.  Keys stand in a fixed order and sets are sorted: the same result
gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from licensecheck.model.decision import Decision, Evidence, Outcome
from licensecheck.model.notice import (
    Action,
    Condition,
    Exemption,
    Holder,
    Kind,
    Modality,
    Notice,
    Object,
    Statement,
)
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    Header,
    Problem,
    RuleRecord,
    ScanResult,
    Severity,
    Skip,
    Stage,
)
from licensecheck.model.text import Declared, Place, Span

SCHEMA = "result-1"

Json = dict[str, Any]

# Characters that JSON lets stand as they are and that many a reader takes for the end of a
# line: a result is read line by line.
_LINE_ENDS = ("\x85", "\u2028", "\u2029")

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def dumps(value: Json) -> bytes:
    """Write *value* as one line of UTF-8, without its end.

    Half a surrogate pair (a file name that is no UTF-8 has them) becomes the escape that
    JSON has for it, and so can be read back.
    """
    text = _ENCODER.encode(value)
    for end in _LINE_ENDS:
        text = text.replace(end, f"\\u{ord(end):04x}")
    return text.encode("utf-8", "backslashreplace")


def header(result: ScanResult) -> Json:
    """Say what was asked for, with what, and what was left out."""
    head = result.header
    tool, _, version = head.tool.rpartition(" ")
    return {
        "schema": SCHEMA,
        "tool": tool,
        "version": version,
        "as_of": head.as_of,
        "targets": list(head.targets),
        "uses": [{"id": name, "title": title} for name, title in head.uses],
        "packs": [{"id": name, "version": version} for name, version in head.packs],
        "rules": [_rule(rule) for rule in head.rules],
        "skips": [{"reason": skip.reason, "count": skip.count} for skip in result.skips],
    }


def document(result: DocumentResult) -> Json:
    """Say everything that is known about one document."""
    return {
        "uri": result.uri,
        "media_type": result.media_type,
        "sha256": result.digest,
        "size": result.size,
        "language": result.language,
        "declared": [_declared(field) for field in result.declared],
        "notices": [_notice(finding) for finding in result.findings],
        "decisions": [_decision(decision) for decision in result.decisions],
        "problems": [_problem(problem) for problem in result.problems],
    }


def _rule(rule: RuleRecord) -> Json:
    return {
        "id": rule.id,
        "version": rule.version,
        "title": rule.title,
        "pack": rule.pack,
        "help": rule.help,
    }


def _declared(field: Declared) -> Json:
    return {
        "field": field.field,
        "value": field.value,
        "path": field.path,
        "subject": field.subject,
    }


def _notice(finding: Finding) -> Json:
    notice = finding.notice
    return {
        "id": notice.id,
        "kind": notice.kind,
        "text": finding.text,
        "repaired": notice.repaired,
        "holders": [_holder(holder) for holder in notice.holders],
        "years": list(notice.years),
        "language": notice.language,
        "origin": notice.origin,
        "subject": notice.subject,
        "confidence": notice.confidence,
        "licences": list(notice.licences),
        "reserved": notice.reserved,
        "place": {
            "start": notice.span.start,
            "end": notice.span.end,
            **_place(finding.place),
        },
        "statements": [_statement(statement) for statement in notice.statements],
    }


def _holder(holder: Holder) -> Json:
    span = None if holder.span is None else _span(holder.span)
    return {"name": holder.name, "id": holder.id, "span": span}


def _statement(statement: Statement) -> Json:
    return {
        "modality": statement.modality,
        "actions": list(statement.actions),
        "object": statement.object,
        "conditions": sorted(statement.conditions),
        "exceptions": sorted(statement.exceptions),
        "territory": list(statement.territory) or None,
        "from": statement.from_,
        "until": statement.until,
        "credit": statement.credit,
        "span": _span(statement.span),
    }


def _decision(decision: Decision) -> Json:
    return {
        "use": decision.use,
        "outcome": decision.outcome,
        "duties": sorted(decision.duties),
        "constraints": list(decision.constraints),
        "rule": decision.rule,
        "rule_version": decision.rule_version,
        "reason": decision.reason,
        "evidence": list(dict.fromkeys(it.notice for it in decision.evidence)),
        "evidence_spans": [
            {"notice": it.notice, "span": _span(it.span)} for it in decision.evidence
        ],
        "agreement": decision.agreement,
        "as_of": decision.as_of,
    }


def _problem(problem: Problem) -> Json:
    return {
        "uri": problem.uri,
        "stage": problem.stage,
        "severity": problem.severity,
        "reason": problem.reason,
        "place": None if problem.place is None else _place(problem.place),
    }


def _place(place: Place) -> Json:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "page": place.page,
        "path": place.path,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def read_header(value: Mapping[str, Any]) -> tuple[Header, tuple[Skip, ...]]:
    """Make a header and the skips of its JSON value."""
    head = Header(
        tool=f"{value['tool']} {value['version']}",
        as_of=value["as_of"],
        targets=tuple(value["targets"]),
        packs=tuple((it["id"], it["version"]) for it in value["packs"]),
        uses=tuple((it["id"], it["title"]) for it in value["uses"]),
        rules=tuple(RuleRecord(**it) for it in value["rules"]),
    )
    return head, tuple(Skip(it["reason"], it["count"]) for it in value["skips"])


def read_document(value: Mapping[str, Any]) -> DocumentResult:
    """Make the result of one document of its JSON value."""
    return DocumentResult(
        uri=value["uri"],
        media_type=value["media_type"],
        digest=value["sha256"],
        size=value["size"],
        language=value["language"],
        declared=tuple(Declared(**it) for it in value["declared"]),
        findings=tuple(map(_read_finding, value["notices"])),
        decisions=tuple(map(_read_decision, value["decisions"])),
        problems=tuple(map(_read_problem, value["problems"])),
    )


def _read_finding(value: Mapping[str, Any]) -> Finding:
    notice = Notice(
        id=value["id"],
        span=Span(value["place"]["start"], value["place"]["end"]),
        kind=Kind(value["kind"]),
        holders=tuple(map(_read_holder, value["holders"])),
        years=tuple(value["years"]),
        statements=tuple(map(_read_statement, value["statements"])),
        licences=tuple(value["licences"]),
        reserved=value["reserved"],
        language=value["language"],
        origin=value["origin"],
        subject=value["subject"],
        confidence=value["confidence"],
        repaired=value["repaired"],
    )
    return Finding(notice, value["text"], _read_place(value["place"]))


def _read_holder(value: Mapping[str, Any]) -> Holder:
    span = None if value["span"] is None else Span(*value["span"])
    return Holder(value["name"], value["id"], span)


def _read_statement(value: Mapping[str, Any]) -> Statement:
    return Statement(
        modality=Modality(value["modality"]),
        actions=tuple(map(Action, value["actions"])),
        span=Span(*value["span"]),
        object=Object(value["object"]),
        conditions=frozenset(map(Condition, value["conditions"])),
        exceptions=frozenset(map(Exemption, value["exceptions"])),
        territory=tuple(value["territory"] or ()),
        from_=value["from"],
        until=value["until"],
        credit=value["credit"],
    )


def _read_decision(value: Mapping[str, Any]) -> Decision:
    return Decision(
        use=value["use"],
        outcome=Outcome(value["outcome"]),
        rule=value["rule"],
        reason=value["reason"],
        evidence=tuple(_read_evidence(value["evidence_spans"])),
        duties=frozenset(map(Condition, value["duties"])),
        constraints=tuple(value["constraints"]),
        agreement=value["agreement"],
        as_of=value["as_of"],
        rule_version=value["rule_version"],
    )


def _read_evidence(values: Iterable[Mapping[str, Any]]) -> Iterable[Evidence]:
    return (Evidence(value["notice"], Span(*value["span"])) for value in values)


def _read_problem(value: Mapping[str, Any]) -> Problem:
    return Problem(
        uri=value["uri"],
        stage=Stage(value["stage"]),
        reason=value["reason"],
        place=None if value["place"] is None else _read_place(value["place"]),
        severity=Severity(value["severity"]),
    )


def _read_place(value: Mapping[str, Any]) -> Place:
    return Place(
        path=value["path"],
        page=value["page"],
        line=value["line"],
        column=value["column"],
        end_line=value["end_line"],
        end_column=value["end_column"],
    )
