"""Long texts are read in windows around telling words; nothing may be lost by it."""

from __future__ import annotations

import time
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.detect import find, tell
from licensecheck.detect.registry import Registry
from licensecheck.detect.tell import told
from licensecheck.detect.tokens import packs
from licensecheck.detect.windows import windows
from licensecheck.model.text import Document, Part, Place, Role, Span
from tests.languages.news import NEWS, news

#: Examples that say enough to be believed in an article: a rule with its object or its condition.
SENTENCES = [
    (name, example.text)
    for name, pack in sorted(packs().items())
    for example in pack.examples
    if example.says and example.text.count(" ") > 6 and example.says != ("notice",)
][::4][:80]  # fmt: skip
LENGTH = 20_000
#: A registry of no holders.
NOBODY = Registry(())


def story(language: str, length: int = LENGTH) -> list[str]:
    """Give paragraphs of ordinary news, *length* characters of them."""
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < length:
        paragraphs += news(language)
    return paragraphs


def document(*parts: tuple[str, Role]) -> Document:
    return Document.build("a", "text/plain", [Part(*it, Place(line=1)) for it in parts])


@pytest.mark.parametrize("language", NEWS)
def test_ordinary_news_says_nothing(language: str) -> None:
    assert tell("\n\n".join(story(language))) == ()


def test_a_sentence_in_a_long_story_says_what_it_says_in_a_short_one() -> None:
    wrong = []
    for language, text in SENTENCES:
        long, short = story(language), list(news(language))
        for paragraphs in (long, short):
            paragraphs.insert(len(paragraphs) // 2, text)
        if set(tell("\n\n".join(long))) != set(tell("\n\n".join(short))):
            wrong.append(text)
    assert len(SENTENCES) >= 60
    # Lost is a rule without a telling word: a grant that names nothing but a purpose, in Italian "per
    # scopi non commerciali".
    assert len(wrong) / len(SENTENCES) <= 0.05, wrong


@pytest.mark.parametrize("at", [0, 1, 10, -1], ids=["head", "second", "eleventh", "end"])
def test_a_notice_is_found_wherever_it_stands(at: int) -> None:
    paragraphs = story("en")
    paragraphs.insert(
        at if at >= 0 else len(paragraphs), "© 2019 Harbour Gazette. All rights reserved."
    )
    assert tell("\n\n".join(paragraphs)) == ("reserved",)


def test_two_notices_far_apart_are_both_found() -> None:
    paragraphs = story("en")
    paragraphs.insert(20, "Reproduction of this article is prohibited.")
    paragraphs.insert(40, "This article may be translated with attribution.")
    assert set(tell("\n\n".join(paragraphs))) == {
        "prohibits reproduce",
        "permits translate if attribution",
    }


def test_spans_are_those_of_the_whole_text() -> None:
    sentence = "This article may not be republished without permission."
    paragraphs = story("en")
    paragraphs.insert(30, sentence)
    text = "\n\n".join(paragraphs)
    (one,) = find(document((text, Role.BODY)))
    assert one.span.of(text) == sentence


def test_most_of_a_long_story_is_not_read_closely() -> None:
    text = "\n\n".join(story("zh", 200_000))
    read = sum(
        window.end - window.start for window in windows(document((text, Role.BODY)), NOBODY)
    )
    assert read < len(text) / 4


def test_a_short_text_is_one_window() -> None:
    assert len(list(windows(document(("The harbour froze.", Role.BODY)), NOBODY))) == 1


def test_a_rights_field_is_a_window_of_its_own() -> None:
    made = document(("Head", Role.HEADLINE), ("© 2019", Role.RIGHTS), ("Body", Role.BODY))
    assert [window.of(made.text) for window in windows(made, NOBODY)] == [
        "Head",
        "© 2019",
        "Body",
    ]


def test_nothing_has_no_window() -> None:
    assert list(windows(document(), NOBODY)) == []


@given(
    st.lists(
        st.sampled_from(["word ", "copyright ", "x" * 900, ". ", "\n\n", "© ", "版权"]),
        max_size=40,
    ).map("".join)
)
@settings(max_examples=60, deadline=None)
def test_windows_follow_each_other_inside_the_text(text: str) -> None:
    at = 0
    for window in windows(document((text, Role.BODY)), NOBODY):
        assert at <= window.start <= window.end <= len(text)
        at = window.end


@pytest.mark.timing
@pytest.mark.parametrize(
    "text",
    ["qwz " * 1_250_000, "x" * 5_000_000, "ы" * 2_500_000, "0123456789" * 500_000, "港" * 1_700_000],
    ids=["words", "one word", "Cyrillic", "digits", "ideographs"],
)  # fmt: skip
def test_a_line_of_five_megabytes_takes_seconds(text: str) -> None:
    start = time.process_time()
    assert find(document((text, Role.BODY))) == ()
    assert time.process_time() - start < 3


#: Every fifth example that says something, in the order of the languages.
EVERY_FIFTH = [
    (name, example.text)
    for name, pack in sorted(packs().items())
    for example in pack.examples
    if example.says
][::5]


@pytest.mark.parametrize("length", [600, 4_500], ids=["a brief", "a story"])
def test_windows_find_what_reading_the_whole_finds(
    length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [(text, among(text, story(language, length))) for language, text in EVERY_FIFTH]
    in_windows = [said(one) for _, one in made]
    monkeypatch.setattr(
        import_module("licensecheck.detect.find"),
        "windows",
        lambda one, _: [Span(0, len(one.text))],
    )
    lost = [
        text for (text, one), found in zip(made, in_windows, strict=True) if said(one) - found
    ]
    assert lost == []


def among(text: str, paragraphs: list[str]) -> Document:
    return document(("\n\n".join([*paragraphs, text, *paragraphs]), Role.BODY))


def said(one: Document) -> set[str]:
    return {words for notice in find(one) for words in told(notice)}
