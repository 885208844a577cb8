"""The keys of a rule pack and the other files in `rules/`, and what may stand under each."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from licensecheck.model.decision import Outcome
from licensecheck.model.notice import (
    Action,
    Condition,
    Exemption,
    Kind,
    Modality,
    Object,
)
from licensecheck.policy.conditions import Has, Subject, Through
from licensecheck.policy.pack import PackKind, Severity, Status, Strength
from licensecheck.policy.shapes import (
    Either,
    Json,
    Many,
    Names,
    Record,
    Shape,
    Text,
    Within,
    Word,
    WordOr,
)

SILENT = "silent"
STATED = "stated"
SCHEMA_URI = "https://json-schema.org/draft/2020-12/schema"

_ID = r"^[a-z0-9]+([._-][a-z0-9]+)*$"
_DATE = r"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$"
_WHEN = r"^(unresolved|P\w+|\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?)$"


def _word(what: str, choices: Iterable[StrEnum], *more: str) -> Word:
    return Word(what, (*(choice.value for choice in choices), *more))


_name = Text("an id (small letters, figures, . _ -)", _ID)
_sentence = Text("a sentence", r"\S")
_use = Word("use")
_action = _word("action", Action)
_condition = _word("condition", Condition)
_exception = _word("exception", Exemption)
_fraction = Text('a number between "0" and "1"', r"^(0(\.\d+)?|1(\.0+)?)$")
_year = Text('a year like "2017"', r"^\d{4}$")
_licence = Text("a licence like CC-BY-4.0, or CC-BY for every version", r"^[A-Za-z0-9.+-]+$")
_language = Text('a language like en or zh-Hant (quote "no")', r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")
_place = Text("a territory like JP, or !IT for everywhere but Italy", r"^!?[A-Z]{2,}$")


def _some(shape: Shape) -> Many:
    return Many(shape, alone=True)


def _among(shape: Shape) -> Either:
    listed = _some(shape)
    table = Record("a choice of any, all, none", {"any": listed, "all": listed, "none": listed})
    return Either(table, listed)


_says = Record(
    "a statement",
    {
        "modality": _some(_word("modality", Modality)),
        "actions": _among(_action),
        "object": _some(_word("object", Object)),
        "conditions": _among(_condition),
        "exceptions": _among(_exception),
        "through": _some(_word("way to reach a use", Through)),
    },
)

_condition_here = Within("condition", lambda: WHEN)

#: The condition of a rule; several keys side by side must all hold.
WHEN: Record = Record(
    "a condition",
    {
        "all": Many(_condition_here, distinct=False),
        "any": Many(_condition_here, distinct=False),
        "not": _condition_here,
        "notice": Word("answer", ("some", "none")),
        "holder": _some(Word("holder")),
        "licence": _some(_licence),
        "kind": _some(_word("kind of notice", Kind)),
        "language": _some(_language),
        "origin": _some(Text("prose, declared, or the field of the format", _ID)),
        "subject": _some(_word("subject", Subject)),
        "years": Record("a span of years", {"from": _year, "until": _year}),
        "confidence": Record("a confidence", {"at_least": _fraction, "below": _fraction}),
        "has": _some(_word("thing to have", Has)),
        "phrase": _some(Text("words of the notice", r"\w")),
        "statement": _says,
    },
)

_said = Record(
    "a statement",
    {
        "modality": _word("modality", Modality),
        "actions": _some(_action),
        "object": _word("object", Object),
        "conditions": _some(_condition),
        "exceptions": _some(_exception),
        "territory": _some(_place),
        "from": Text('a date like "2026-12-01"', _WHEN),
        "until": Text('a date like "2026-12-01"', _WHEN),
        "credit": _sentence,
    },
    ("modality", "actions"),
)

_notice = Record(
    "a notice",
    {
        "kind": _word("kind of notice", Kind),
        "holder": _some(Word("holder")),
        "years": _some(_year),
        "licence": _some(_licence),
        "has": _some(Word("thing to have", (Has.RESERVATION.value,))),
        "language": _language,
        "origin": Text("prose, or the field of the format", _ID),
        "subject": Text("item, site, or the name of a part", r"\S"),
        "confidence": _fraction,
        "words": _sentence,
        "statements": Many(_said, distinct=False),
    },
)

_case = Record(
    "a case",
    {
        "name": _sentence,
        "notices": Many(_notice, least=0, distinct=False),
        "as_of": Text('a date like "2026-12-01"', _DATE),
        "territory": Text("a territory like JP", r"^[A-Z]{2}$"),
        "decides": Many(_use, least=0),
    },
    ("name", "notices", "decides"),
)

RULE = Record(
    "a rule",
    {
        "id": _name,
        "version": Text('a version like "1"', r"^\d+(\.\d+)*$"),
        "title": _sentence,
        "help": _sentence,
        "severity": _word("severity", Severity),
        "status": _word("status", Status),
        "strength": _word("strength", Strength),
        "when": _condition_here,
        "uses": Many(_use),
        "outcome": _word("outcome", Outcome, SILENT),
        "duties": WordOr(STATED, Many(_condition)),
        "because": _sentence,
        "references": Many(Text("an address (https://…)", r"^https?://\S+$")),
        "cases": Many(_case, distinct=False),
    },
    ("id", "version", "title", "when", "outcome", "because", "cases"),
)

PACK = Record(
    "a pack",
    {
        "pack": _name,
        "version": Text('a version like "2026.1"', r"^\d+(\.\d+)*$"),
        "title": _sentence,
        "kind": _word("kind of pack", PackKind),
        "help": _sentence,
        "rules": Many(RULE, distinct=False),
    },
    ("pack", "version", "title", "rules"),
)

USES = Record(
    "a list of uses",
    {
        "uses": Many(
            Record(
                "a use",
                {
                    "id": _name,
                    "title": _sentence,
                    "odrl": Text("an address (https://…)", r"^https?://\S+$"),
                    "forbidden_by": Many(_action),
                    "granted_by": Many(_action),
                },
                ("id", "title", "forbidden_by", "granted_by"),
            ),
            distinct=False,
        )
    },
    ("uses",),
)

HOLDERS = Record(
    "a register of holders",
    {
        "holders": Many(
            Record(
                "a holder",
                {
                    "id": _name,
                    "name": _sentence,
                    "kind": Word(
                        "kind of holder",
                        ("agency", "photo", "video", "release", "publisher", "public"),
                    ),
                    "country": Text("a country like FR", r"^[A-Z]{2}$"),
                    "aliases": Many(_sentence),
                },
                ("id", "name", "kind"),
            ),
            distinct=False,
        )
    },
    ("holders",),
)

TERRITORIES = Record(
    "a list of groups of countries",
    {
        "groups": Many(
            Record(
                "a group",
                {
                    "id": Text("a name in capitals", r"^[A-Z]{2,}$"),
                    "members": Many(Text("a country like FR", r"^[A-Z]{2}$")),
                },
                ("id", "members"),
            ),
            distinct=False,
        )
    },
    ("groups",),
)

#: Which shape a file has, by the key it must begin with.
FILES = {"pack": PACK, "uses": USES, "holders": HOLDERS, "groups": TERRITORIES}


def json_schema(names: Names) -> Json:
    """Give the schema of a rule pack for editors, with the uses that *names* knows."""
    return {
        "$schema": SCHEMA_URI,
        "$id": "https://licensecheck.invalid/schemas/pack-1.json",
        "title": "licensecheck rule pack, version 1",
        **PACK.json(names),
        "$defs": {"condition": WHEN.json(names)},
    }
