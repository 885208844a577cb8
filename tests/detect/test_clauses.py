"""Clauses: how far a word rules, and what comes of it when it is negated."""

from __future__ import annotations

import pytest

from licensecheck.detect.clauses import Clause, clauses
from licensecheck.detect.tokens import Kind, tag
from licensecheck.text.fold import fold

Told = tuple[str | None, list[str]]


def read(text: str, language: str = "en") -> list[Clause]:
    tagged = tag(fold(text))
    return list(clauses(tagged.tokens(0, len(tagged.view.text), language)))


def told(text: str, language: str = "en") -> list[Told]:
    return [
        (str(one.operator.modality) if one.operator else None, one.values(Kind.ACTION))
        for one in read(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("copied and sold", [(None, ["reproduce", "sell"])]),
        ("may be copied and sold", [("permits", ["reproduce", "sell"])]),
        (
            "may not be copied, sold or translated",
            [("prohibits", ["reproduce", "sell", "translate"])],
        ),
        (
            "may be copied but may not be sold",
            [("permits", ["reproduce"]), ("prohibits", ["sell"])],
        ),
        (
            "may be copied; may not be sold",
            [("permits", ["reproduce"]), ("prohibits", ["sell"])],
        ),
        (
            "may not be copied, translation is permitted",
            [("prohibits", ["reproduce"]), ("permits", ["translate"])],
        ),
        (
            "copying is allowed, selling is prohibited",
            [("permits", ["reproduce"]), ("prohibits", ["sell"])],
        ),
        ("copying is not prohibited", [("permits", ["reproduce"])]),
        ("must not be copied", [("prohibits", ["reproduce"])]),
        ("credit must be given", [("requires", [])]),
        ("translation rights reserved", [("reserves", ["translate"])]),
        ("copiers will be prosecuted", [("prohibits", [])]),
        ("neither copying nor selling is permitted", [("prohibits", ["reproduce", "sell"])]),
    ],
)
def test_how_far_an_operator_rules(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("darf nicht kopiert oder verkauft werden", "de", [("prohibits", ["reproduce", "sell"])]),
        ("kopieren ist erlaubt, verkaufen ist verboten", "de", [("permits", ["reproduce"]), ("prohibits", ["sell"])]),
        ("ne peut être ni copié ni vendu", "fr", [("prohibits", ["reproduce", "sell"])]),
        ("нельзя копировать и продавать", "ru", [("prohibits", ["reproduce", "sell"])]),
        ("копировать разрешено, продавать запрещено", "ru", [("permits", ["reproduce"]), ("prohibits", ["sell"])]),
    ],
)  # fmt: skip
def test_other_orders_of_words(text: str, language: str, expected: list[Told]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("no sales, no archives, no tv", 3),
        ("no sales / no archives", 2),
        ("no sales - no archives - no tv", 3),
        ("no copying or sale without consent", 1),
    ],
)
def test_shorthand_is_cut_where_a_new_head_begins(text: str, count: int) -> None:
    assert len(read(text)) == count


@pytest.mark.parametrize("text", ["", "the harbour froze", "may not be copied, sold; or lent"])
def test_clauses_lose_no_token(text: str) -> None:
    tagged = tag(fold(text))
    tokens = tagged.tokens(0, len(tagged.view.text), "en")
    assert tuple(t for one in clauses(tokens) for t in one.tokens) == tokens


def test_an_operator_stands_where_its_clause_says() -> None:
    for one in read("may be copied but may not be sold"):
        assert one.operator
        assert one.tokens[one.operator.at].value == one.operator.tag == "may"
