"""Packs, rules, conditions and cases from plain data that the schema has passed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any as Data

from licensecheck.model.decision import Outcome
from licensecheck.model.notice import (
    PROSE,
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
from licensecheck.model.text import ITEM, Span
from licensecheck.policy.conditions import (
    All,
    Among,
    Any,
    Carries,
    Has,
    HolderIs,
    KindIs,
    LanguageIs,
    LicenceIs,
    Not,
    OriginIs,
    Phrase,
    Says,
    Some,
    Subject,
    SubjectIs,
    Sure,
    Through,
    When,
    YearIn,
)
from licensecheck.policy.context import Context
from licensecheck.policy.pack import (
    Case,
    Duties,
    Pack,
    PackKind,
    Rule,
    Severity,
    Status,
    Strength,
)
from licensecheck.policy.schema import SILENT, STATED

#: The date of a case that names none.
CASE_DATE = "2026-01-01"

Fields = Mapping[str, Data]


def pack_of(data: Fields, file: str) -> Pack:
    return Pack(
        id=data["pack"],
        version=data["version"],
        title=data["title"],
        rules=tuple(map(rule_of, data["rules"])),
        kind=PackKind(data.get("kind", PackKind.HOUSE)),
        help=data.get("help", "").strip(),
        file=file,
    )


def rule_of(data: Fields) -> Rule:
    outcome = data["outcome"]
    return Rule(
        id=data["id"],
        version=data["version"],
        title=data["title"],
        because=data["because"].strip(),
        when=None if data["when"] == {"notice": "none"} else when_of(data["when"]),
        outcome=None if outcome == SILENT else Outcome(outcome),
        uses=frozenset(data.get("uses", ())),
        duties=_duties(data.get("duties", ())),
        severity=Severity(data.get("severity", Severity.WARNING)),
        status=Status(data.get("status", Status.STABLE)),
        strength=Strength(data.get("strength", Strength.NORMAL)),
        help=data.get("help", "").strip(),
        references=tuple(data.get("references", ())),
        cases=tuple(map(case_of, data["cases"])),
    )


def _duties(value: str | list[str]) -> frozenset[Condition] | Duties:
    return Duties.STATED if value == STATED else frozenset(map(Condition, value))


def when_of(data: Fields) -> When:
    """Build a condition; several keys side by side must all hold."""
    parts = tuple(_LEAVES[key](value) for key, value in data.items())
    return parts[0] if len(parts) == 1 else All(parts)


def _many(value: str | list[str]) -> list[str]:
    """A lone word is a list of one."""
    return [value] if isinstance(value, str) else value


def _among(value: Data) -> Among:
    if not isinstance(value, dict):
        return Among(any=frozenset(_many(value)))
    return Among(**{key: frozenset(_many(words)) for key, words in value.items()})


def _phrase(value: Data) -> When:
    phrases = tuple(map(Phrase, _many(value)))
    return phrases[0] if len(phrases) == 1 else Any(phrases)


def _says(value: Fields) -> Says:
    return Says(
        modality=frozenset(map(Modality, _many(value.get("modality", [])))),
        actions=_among(value.get("actions", [])),
        object=frozenset(map(Object, _many(value.get("object", [])))),
        conditions=_among(value.get("conditions", [])),
        exceptions=_among(value.get("exceptions", [])),
        through=frozenset(map(Through, _many(value.get("through", [])))),
    )


_LEAVES: Mapping[str, Callable[[Data], When]] = {
    "all": lambda value: All(tuple(map(when_of, value))),
    "any": lambda value: Any(tuple(map(when_of, value))),
    "not": lambda value: Not(when_of(value)),
    "notice": lambda value: Some() if value == "some" else Not(Some()),
    "holder": lambda value: HolderIs(frozenset(_many(value))),
    "licence": lambda value: LicenceIs(frozenset(_many(value))),
    "kind": lambda value: KindIs(frozenset(map(Kind, _many(value)))),
    "language": lambda value: LanguageIs(frozenset(_many(value))),
    "origin": lambda value: OriginIs(frozenset(_many(value))),
    "subject": lambda value: SubjectIs(frozenset(map(Subject, _many(value)))),
    "years": lambda value: YearIn(int(value.get("from", 0)), int(value.get("until", 9999))),
    "confidence": lambda value: Sure(
        float(value.get("at_least", 0)), float(value.get("below", "inf"))
    ),
    "has": lambda value: Carries(frozenset(map(Has, _many(value)))),
    "phrase": _phrase,
    "statement": _says,
}


def case_of(data: Fields) -> Case:
    notices = tuple(_notice(number, item) for number, item in enumerate(data["notices"], 1))
    # A case that gives no words has none, where a document whose words are not at hand may.
    words = (
        (notice.id, item.get("words", ""))
        for notice, item in zip(notices, data["notices"], strict=True)
    )
    return Case(
        name=data["name"],
        notices=notices,
        context=Context(data.get("as_of", CASE_DATE), data.get("territory")),
        decides=frozenset(data["decides"]),
        words=tuple(words),
    )


def _notice(number: int, data: Fields) -> Notice:
    """Make the notice of a case; it has no text, so its spans only have to differ."""
    said = data.get("statements", ())
    return Notice(
        id=f"n{number}",
        span=Span(0, len(said) + 1),
        kind=Kind(data.get("kind", Kind.COPYRIGHT)),
        holders=tuple(Holder(name, name) for name in _many(data.get("holder", []))),
        years=tuple(map(int, _many(data.get("years", [])))),
        statements=tuple(_statement(at, item) for at, item in enumerate(said)),
        licences=tuple(_many(data.get("licence", []))),
        reserved="has" in data,
        language=data.get("language"),
        origin=data.get("origin", PROSE),
        subject=data.get("subject", ITEM),
        confidence=float(data.get("confidence", 1)),
    )


def _statement(at: int, data: Fields) -> Statement:
    return Statement(
        modality=Modality(data["modality"]),
        actions=tuple(map(Action, _many(data["actions"]))),
        span=Span(at, at + 1),
        object=Object(data.get("object", Object.ITEM)),
        conditions=frozenset(map(Condition, _many(data.get("conditions", [])))),
        exceptions=frozenset(map(Exemption, _many(data.get("exceptions", [])))),
        territory=tuple(_many(data.get("territory", []))),
        from_=data.get("from"),
        until=data.get("until"),
        credit=data.get("credit"),
    )
