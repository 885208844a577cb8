"""Setting text: nothing too wide, nothing lost, nothing pretended."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.reports.pdf import styles
from licensecheck.reports.pdf.breaking import breakable
from licensecheck.reports.pdf.faces import Library, extra_folder
from licensecheck.reports.pdf.setting import Setter
from licensecheck.reports.pdf.words import Scanned

BARE = Library()
FULL = Library(extra=extra_folder())
needs_extra = pytest.mark.skipif(extra_folder() is None, reason="needs the extra fonts")


def text_of(line):
    """Give what a line says when it is copied, run by run from left to right."""
    return "".join(glyph.text for run in line.runs for glyph in run.glyphs)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("plain", "plain", id="plain"),
        pytest.param("a\x00b", "a[U+0000]b", id="nul"),
        pytest.param("a\u202eb", "a[U+202E]b", id="an override is not applied"),
        pytest.param("a\u2066b\u2069", "a[U+2066]b[U+2069]", id="isolates"),
        pytest.param("a\u200fb", "a[U+200F]b", id="marks"),
        pytest.param("a\udce9b", "a[U+DCE9]b", id="a lone surrogate"),
        pytest.param("a\ue000b", "a[U+E000]b", id="private use"),
        pytest.param("a\U0001f600b", "a[U+1F600]b", id="a letter no font has"),
        pytest.param("禁", "[U+7981]", id="a script of the extra, without it"),
        pytest.param("a\tb\nc", "a b c", id="white space"),
    ],
)
def test_what_cannot_be_shown_is_written_as_its_code(text, shown):
    assert text_of(Setter(BARE).line(text, styles.BODY)) == shown


def test_codes_are_set_in_mono_so_that_they_are_not_taken_for_text():
    line = Setter(BARE).line("a\u202eb", styles.BODY)
    assert [run.face.name for run in line.runs] == [
        "Sans-Regular",
        "Mono-Regular",
        "Sans-Regular",
    ]


def test_our_own_isolates_leave_no_trace():
    line = Setter(BARE).line(["by ", Scanned("שלום"), " 41 items"], styles.BODY)
    assert text_of(line) == "by םולש 41 items"


def test_a_strangers_controls_stay_visible_inside_our_isolate():
    line = Setter(BARE).line(["by ", Scanned("a\u2069b"), "."], styles.BODY)
    assert text_of(line) == "by a[U+2069]b."


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("Привет", "Sans-Regular"),
        ("Γειά σου", "Sans-Regular"),
        ("سلام", "Arabic-Regular"),
        ("שלום", "Hebrew-Regular"),
        ("नमस्ते", "Devanagari-Regular"),
        ("สวัสดี", "Thai-Regular"),
    ],
)
def test_the_packaged_scripts_need_no_extra(text, face):
    setter = Setter(BARE)
    assert {run.face.name for run in setter.line(text, styles.BODY).runs} == {face}
    assert not setter.missing


@needs_extra
@pytest.mark.parametrize(
    ("text", "language", "face"),
    [
        ("禁止", "ja", "KurintoSansJP-Rg"),
        ("禁止", "zh", "KurintoSansSC-Rg"),
        ("禁止", "zh-Hant", "KurintoSansTC-Rg"),
        ("転載を禁じます", "", "KurintoSansJP-Rg"),
        ("무단 전재", "", "KurintoSansKR-Rg"),
        ("বাংলা", "bn", "KurintoSans-Rg"),
        ("საქართველო", "ka", "KurintoSans-Rg"),
    ],
)
def test_the_extra_sets_other_scripts_in_the_face_of_their_language(text, language, face):
    line = Setter(FULL).line(text, styles.BODY, language)
    assert line.runs[0].face.name == face


def test_space_and_digits_take_the_face_of_the_text_before_them():
    line = Setter(BARE).line("حقوق 2018 نشر", styles.BODY)
    assert {run.face.name for run in line.runs} <= {"Arabic-Regular"}


def test_missing_letters_are_remembered_once():
    setter = Setter(BARE)
    setter.line("禁禁止", styles.BODY)
    assert setter.missing == {"禁", "止"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ab cd", {3}),
        ("well-known", {5}),
        ("1-2", set()),
        ("a/b?c=d", {2, 4, 6}),
        ("a. b", {3}),
        ("「禁止」です。", {2, 4, 5}),
        ("한국 말", {3}),
        ("10 %", set()),
    ],
)
def test_lines_break_where_the_rules_of_the_script_allow(text, places):
    found = {at for at in range(1, len(text)) if breakable(text, at)}
    assert found == places


def test_a_word_without_a_break_is_cut_between_letters():
    lines = Setter(BARE).lines("x" * 300, styles.BODY, 100)
    assert len(lines) > 10
    assert all(line.width <= 100.01 for line in lines)
    assert "".join(line.text for line in lines) == "x" * 300


def test_a_mark_never_leaves_its_letter():
    lines = Setter(BARE).lines("e\u0301" * 200, styles.BODY, 100)
    assert all(not line.text.startswith("\u0301") for line in lines)


def test_the_last_line_is_no_single_short_word():
    words = "The notice forbids this use and names no way out for anybody at all so"
    setter = Setter(BARE)
    for width in range(150, 260, 7):
        lines = setter.lines(words, styles.BODY, width)
        assert len(lines) == 1 or lines[-1].width >= width * 0.12 or len(lines) > 4


def test_highlights_cover_the_marked_words_and_join_over_spaces():
    setter = Setter(BARE)
    text = "All rights reserved. Copying is forbidden here."
    start = text.index("Copying")
    [line] = setter.lines(text, styles.BODY, 400, marks=[(start, start + 20)])
    before = setter.width("All rights reserved. C", styles.BODY) - setter.width(
        "C", styles.BODY
    )
    [(left, right)] = line.marks
    assert left == pytest.approx(before, abs=1)
    assert right == pytest.approx(
        before + setter.width("Copying is forbidden", styles.BODY), abs=1
    )


def test_a_highlight_in_arabic_stands_at_the_right():
    text = "ممنوع النشر دون إذن"
    [line] = Setter(BARE).lines(text, styles.BODY, 400, "ar", marks=[(0, 5)])
    [(left, right)] = line.marks
    assert line.right
    assert right == pytest.approx(line.width)
    assert left > line.width / 2


def test_a_path_loses_its_middle_folders_first_and_its_name_last():
    setter = Setter(BARE)
    path = "archive/first/second/third/fourth/item.html"
    assert setter.path(path, styles.PATH, 400).text == path
    assert setter.path(path, styles.PATH, 120).text == "archive/…/fourth/item.html"
    assert setter.path(path, styles.PATH, 30).text.endswith(".html")


LETTERS = "ab éЖ.,-/()1٢אبَनि์ทำ禁。ㅏ한\u200d\u202e\u2067\u2069\ud800\x07\U0001f600\ufe0f"


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from(LETTERS), max_size=60), st.integers(30, 200))
def test_no_line_is_wider_than_asked_and_no_letter_is_lost(text, width):
    setter = Setter(FULL)
    lines = setter.lines(text, styles.BODY, width)
    assert all(line.width <= width + 0.02 or len(line.text) <= 12 for line in lines)
    kept = "".join(line.text for line in lines).replace(" ", "")
    whole = setter.line(text, styles.BODY).text.replace(" ", "")
    assert kept == whole


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_fitted(text):
    line = Setter(FULL).fitted(Scanned(text), styles.BODY, 60)
    assert line.width <= 60.02
