"""Promises for any text at all: an answer, spans inside, words mended in place, no line lost."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.detect import find, tell
from licensecheck.detect.lists import with_lists
from licensecheck.detect.reading import readings
from licensecheck.detect.repair import mended
from licensecheck.detect.tokens import tag
from licensecheck.model.text import Document, Part, Place, Role
from licensecheck.text.fold import fold
from tests.languages.generated import LANGUAGES, sayings

#: Sentences about rights in all languages, cut anywhere, with anything between.
SAID = st.sampled_from(LANGUAGES).flatmap(
    lambda language: st.sampled_from([one.text for one in sayings(language)])
)
CUT = st.tuples(SAID, st.integers(0, 60)).map(lambda both: both[0][: both[1]])
LINES = st.sampled_from(
    ["\n", "\n- ", "\n* ", "\n1. ", ":\n", ";\n", "\n\n", "\n> ", "\n# ", ", ", "!"]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(SAID, CUT, LINES, st.text(max_size=5)), max_size=8).map("".join),
)  # fmt: skip


def document(text: str) -> Document:
    return Document.build("a", "text/plain", [Part(text, Role.BODY, Place(line=1))])


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_any_text_gets_an_answer_with_its_spans_inside(text: str) -> None:
    for notice in find(document(text)):
        assert 0 <= notice.span.start < notice.span.end <= len(text)
        for statement in notice.statements:
            assert notice.span.start <= statement.span.start
            assert statement.span.end <= notice.span.end


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_text_says_the_same(text: str) -> None:
    assert tell(text) == tell(text)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_mended_words_lead_back_to_where_they_stood(text: str) -> None:
    view = mended(tag(fold(text))).view
    assert len(view.text) == len(view.starts) == len(view.ends)
    assert all(
        0 <= start < end <= len(text) for start, end in zip(view.starts, view.ends, strict=True)
    )
    assert list(view.starts) == sorted(view.starts)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_joining_lists_loses_no_line_and_no_order(text: str) -> None:
    tagged = tag(fold(text))
    plain = tuple(readings(tagged))
    joined = with_lists(tagged, plain)
    ends = {one.start for one in plain}, {one.end for one in plain}
    assert all(one.start in ends[0] and one.end in ends[1] for one in joined)
    assert sum(one.end - one.start for one in joined) >= sum(
        one.end - one.start for one in plain
    )
    assert [one.start for one in joined] == sorted({one.start for one in joined})


@given(st.one_of(SAID, st.text("한국어ガギプéüйєကোொொঁåńụ ", max_size=30)))
@settings(max_examples=150, deadline=None)
def test_composed_and_decomposed_letters_are_the_same(text: str) -> None:
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]
    assert fold(forms[0]).text == fold(forms[1]).text
