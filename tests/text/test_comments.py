"""Which signs at the starts of lines are those of comments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licensecheck.model.text import Span
from licensecheck.text.comments import comment_signs
from licensecheck.text.fold import fold


def signs(text: str) -> list[str]:
    return [span.of(text) for span in comment_signs(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "# one line",
        "* milk\n* bread\n* salt\n",
        "-- she said\n-- he said\n",
        "no signs\nat all\n",
        "# a\n\n# b\n",
        "# a\n// b\n",
    ],
)
def test_what_is_no_comment(text: str) -> None:
    assert signs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# a\n# b\n", ["#", "#"]),
        ("  // a\n  // b\n", ["//", "//"]),
        ("/*\n * a\n * b\n */", ["/*", "*", "*"]),
        (" * a\n *\n * b\n", ["*", "*", "*"]),
        ("dnl a\nDNL b\n", ["dnl", "DNL"]),
        ("; a\n;; b\n", [";", ";;"]),
        ("-- a\n--\n-- b\n", ["--", "--", "--"]),
        ('.\\" a\n.\\" b\n', ['.\\"', '.\\"']),
    ],
)
def test_lines_under_one_sign_are_a_comment(text: str, expected: list[str]) -> None:
    assert signs(text) == expected


def test_a_sentence_goes_on_behind_the_signs() -> None:
    view = fold("/*\n * one\n * two\n *\n * three\n */")
    assert view.text.startswith("one two three")
    assert {view.text.index(" three")} == view.paragraphs


@given(st.text("#/*;-! ab\n", max_size=40), st.data())
def test_signs_lie_in_the_span_in_order(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    within = Span(start, data.draw(st.integers(start, len(text))))
    found = comment_signs(text, within)
    assert all(within.start <= one.start < one.end <= within.end for one in found)
    assert list(found) == sorted(found, key=lambda one: one.start)
