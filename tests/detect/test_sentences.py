"""Where sentences end, and where a full stop or a line end only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.detect.sentences import sentences
from licensecheck.text.fold import fold


def cut(text: str) -> list[str]:
    view = fold(text)
    return [view.text[start:end].strip() for start, end in sentences(view)]


@pytest.mark.parametrize(
    "text",
    [
        "the sum of 3.5 million was paid.",
        "mr. lind met dr. berg at st. mary's.",
        "harbour gazette inc. and others",
        "it opens at 6 p.m. on monday.",
        "see www.example.org/page.html for more.",
        "am 4. juli 2019",
        "art. 5 abs. 2 nr. 3",
        "т. е. статья",
        "j. k. berg wrote it",
        "copied, sold, or lent",
    ],
)
def test_what_is_one_sentence_stays_one(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("All rights reserved. No part may be copied.", 2),
        ("Is it free? It is! Take it.", 3),
        ("He said “Stop.” She stopped.", 2),
        ("版权所有。翻印必究。", 2),
        ("無断転載を禁じます。お問い合わせはこちら。", 2),
        ("सर्वाधिकार सुरक्षित। प्रतिलिपि वर्जित है।", 2),
        ("جميع الحقوق محفوظة. هل يجوز النشر؟ لا.", 3),
        ("Մաս առաջին։ Մաս երկրորդ։", 2),
        ("© 2019 Harbour Gazette Ltd. All rights reserved.", 2),
        ("First paragraph\n\nSecond paragraph", 2),
        ("- first point\n- second point", 2),
        ("Photo: Anna Berg\nOtto Lind waves to a crowd of his supporters", 2),
    ],
)
def test_where_sentences_end(text: str, count: int) -> None:
    assert len(cut(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "This article may not be copied\nor sold without the permission\nof the publisher.",
        "Reproduction of the articles and\nphotographs is prohibited.",
        "Toute reproduction est interdite\nsans l'accord de l'éditeur.",
    ],
)
def test_a_full_line_goes_on_in_the_next(text: str) -> None:
    assert len(cut(text)) == 1


@given(st.text("ab. !?\n。…)\"'Ж国\u00ad1", max_size=80))
@settings(max_examples=200, deadline=None)
def test_sentences_follow_each_other_and_leave_out_blanks_only(text: str) -> None:
    view = fold(text)
    found = list(sentences(view))
    at = 0
    for start, end in found:
        assert at <= start < end <= len(view.text)
        assert not view.text[at:start].strip()
        at = end
    assert not view.text[at:].strip()
