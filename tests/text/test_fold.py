"""What a view does to a text: damage and writing fall away, and every letter finds its way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.model.text import Span
from licensecheck.text import fold as folding
from licensecheck.text.comments import comment_signs
from licensecheck.text.fold import DASHES, DOUBLE_QUOTES, INVISIBLE, View, fold, fold_word

#: Any text at all, lone surrogates and control characters with the rest.
ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=120)
#: Text that is full of what folding rewrites.
PIECES = st.sampled_from(
    ["©", "&copy;", "&#169;", "&", "-\n", "\n> ", "\n\n", "\r\n", "\u00ad", "\u00adа\n", "ab", "АБ",
     "C O P Y R", " ", "\u3000", "無 断", "転\n載", "ﬁ", "İ", "é", "e\u0301", "\\u00a9", "\\xa9", "\ud800", "…", "\u200b"]
)  # fmt: skip
DAMAGED = st.lists(PIECES, max_size=30).map("".join)


@pytest.mark.parametrize(
    "text",
    [
        "plain words, and a full stop.",
        "semi-detached",
        "a & b; c",
        "no break -at all",
        "a > b and b > c",
        "the b o y ran",
        "&nosuchentity;",
        "c:\\users\\name",
    ],
)
def test_what_is_whole_stays_as_it_is(text: str) -> None:
    assert fold(text).text == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("ALL Rights", "all rights", id="case"),
        pytest.param("STRASSE straße", "strasse strasse", id="sharp s"),
        pytest.param("İSTANBUL ılık", "istanbul ilik", id="Turkish i"),
        pytest.param("énoncé été", "enonce ete", id="accents"),
        pytest.param("Ёлка йод", "елка иод", id="Cyrillic marks"),
        pytest.param("Όλα τα δικαιώματα", "ολα τα δικαιωματα", id="Greek marks"),
        pytest.param("źródło łąka đak søt", "zrodlo laka dak sot", id="strokes"),
        pytest.param("Æsir œuvre", "aesir oeuvre", id="ligated vowels"),
        pytest.param("ﬁnal ofﬁce", "final office", id="ligatures"),
        pytest.param("Ｃｏｐｙ２０２４", "copy2024", id="full width"),
        pytest.param("كتاب مـــادة", "کتاب ماده", id="Arabic letters and stretching"),
        pytest.param("כָּל", "כל", id="Hebrew vowels"),
        pytest.param("कॉपी", "कॉपी", id="Indic marks stay"),
        pytest.param("ⓒ 🄫 Ⓒ", "© © ©", id="other round signs"),
        pytest.param("2019–2021 — so", "2019-2021 - so", id="dashes"),
        pytest.param("“so” «so» „so‟ 「so」", '"so" "so" "so" "so"', id="double quotes"),
        pytest.param("l’eau l‘eau l`eau", "l'eau l'eau l'eau", id="single quotes"),
        pytest.param("wait…", "wait...", id="ellipsis"),
        pytest.param("a \t  b\u00a0c\u3000d", "a b c d", id="blanks"),
        pytest.param("one\ntwo\r\nthree", "one two three", id="line ends"),
        pytest.param("pub\u00adlish pub\u200blish \ufeffpub\u2060lish", "publish publish publish", id="soft hyphens and zero widths"),
        pytest.param("\u200fשלום\u200e \u202bx\u202c", "שלום x", id="directional marks"),
        pytest.param("bell\x07 esc\x1b", "bell esc", id="control characters"),
        pytest.param("&copy; &#169; &#xA9; &#xa9;", "© © © ©", id="entities"),
        pytest.param("a&nbsp;b &amp; c &lt;d&gt;", "a b & c <d>", id="entities of blanks and signs"),
        pytest.param("\\u00a9 \\xa9 2020", "© © 2020", id="escapes"),
        pytest.param("repro-\nduced", "reproduced", id="hyphenated"),
        pytest.param("repro-\r\n   duced", "reproduced", id="hyphenated, indented"),
        pytest.param("> repro-\n> duced", "reproduced", id="hyphenated in a quotation"),
        pytest.param("repro\u2010\nduced", "reproduced", id="hyphenated with U+2010"),
        pytest.param("repro\u00ad\nduced", "reproduced", id="hyphenated with a soft hyphen"),
        pytest.param("воспроиз-\nведение", "воспроизведение", id="hyphenated Cyrillic"),
        pytest.param("PERMIS-\nSION", "permission", id="hyphenated capitals"),
        pytest.param("Agence France-\nPresse", "agence france-presse", id="a real hyphen stays"),
        pytest.param("> one\n> > two\n>three", "one two three", id="quoting marks"),
        pytest.param("C O P Y R I G H T 2020", "copyright 2020", id="letter-spaced"),
        pytest.param("в с е п р", "всепр", id="letter-spaced Cyrillic"),
        pytest.param("無 断 転 載", "無断転載", id="blanks between ideographs"),
        pytest.param("本紙掲載の記事と写真の無断転\n載を禁じます", "本紙掲載の記事と写真の無断転載を禁じます", id="a line of ideographs that is full"),
        pytest.param("版权所有\n翻印必究", "版权所有 翻印必究", id="a short line of ideographs ends"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_writing_and_damage_fall_away(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize("dash", sorted(DASHES))
def test_every_dash_is_a_hyphen(dash: str) -> None:
    assert fold(f"a {dash} b").text == "a - b"


@pytest.mark.parametrize("quote", sorted(DOUBLE_QUOTES))
def test_every_double_quote_is_one(quote: str) -> None:
    assert fold(f"{quote}a").text == '"a'


@pytest.mark.parametrize("sign", sorted(INVISIBLE))
def test_what_cannot_be_seen_is_not_there(sign: str) -> None:
    assert fold(f"a{sign}b").text == "ab"


def test_a_phrase_of_a_lexicon_folds_like_a_text() -> None:
    assert fold_word(" Avec l’Accord PRÉALABLE ") == "avec l'accord prealable"


@pytest.mark.parametrize(
    ("text", "word", "surface"),
    [
        ("May not be repro-\nduced here", "reproduced", "repro-\nduced"),
        ("&copy; 2019 Ost", "©", "&copy;"),
        ("C O P Y R I G H T 2020", "copyright", "C O P Y R I G H T "),
        ("a pub\u00adlish b", "publish", "pub\u00adlish"),
        ("ﬁnal", "final", "ﬁnal"),
        ("straße", "strasse", "straße"),
        ("本 紙 は 無 断 転 載", "無断", "無 断"),
        ("> one\n> two", "one two", "one\n> two"),
    ],
)
def test_a_word_of_the_view_leads_back_to_its_surface(
    text: str, word: str, surface: str
) -> None:
    view = fold(text)
    at = view.text.index(word)
    assert view.original(at, at + len(word)).rstrip() == surface.rstrip()


def test_words_are_given_as_they_are_meant() -> None:
    view = fold("Repro-\nduction \u00adof the\n> Daily   Ost&amp;West")
    assert (
        view.words(0, len("reproduction of the daily ost")) == "Reproduction of the Daily Ost"
    )


def test_line_ends_and_empty_lines_are_remembered() -> None:
    view = fold("one\ntwo\n\nthree four")
    assert view.text == "one two three four"
    assert (view.breaks, view.paragraphs) == ({3, 7}, {7})


def test_a_line_of_blanks_is_an_empty_line() -> None:
    assert fold("one\n   \ntwo").paragraphs == {3}


def test_capitals_are_remembered() -> None:
    view = fold("No SALES")
    assert [view.upper(at) for at in range(len(view.text) + 1)] == [
        True, False, False, True, True, True, True, True, False,
    ]  # fmt: skip


def test_an_empty_range_is_a_place() -> None:
    assert fold("ab").span(1, 1) == Span(1, 1)
    assert fold("ab").span(2, 2) == Span(2, 2)
    assert fold("").span(0, 0) == Span(0, 0)


def test_a_stretch_of_a_text_is_folded_in_its_place() -> None:
    text = "before. ALL  rights\nreserved. after"
    view = fold(text, Span(8, 29))
    assert view.text == "all rights reserved."
    assert view.original(0, len(view.text)) == "ALL  rights\nreserved."


def maps_back(view: View, within: Span) -> None:
    """Hold what every view promises against *view*, which was made of *within*."""
    assert len(view.text) == len(view.starts) == len(view.ends)
    places = list(zip(view.starts, view.ends, strict=True))
    assert all(within.start <= start < end <= within.end for start, end in places)
    assert list(view.starts) == sorted(view.starts)
    assert list(view.ends) == sorted(view.ends)
    assert view.paragraphs <= view.breaks <= set(range(len(view.text) + 1))
    for at in range(len(view.text)):
        assert view.original(at, at + 1)


@given(st.one_of(ANYTHING, DAMAGED))
@settings(max_examples=300, deadline=None)
def test_every_view_maps_back_inside_its_source(text: str) -> None:
    maps_back(fold(text), Span(0, len(text)))


@given(DAMAGED, st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=200, deadline=None)
def test_a_view_of_a_stretch_never_leaves_it(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    maps_back(fold(text, Span(start, end)), Span(start, end))


@given(st.one_of(ANYTHING, DAMAGED))
@settings(max_examples=200, deadline=None)
def test_blanks_of_a_view_are_single(text: str) -> None:
    folded = fold(text).text
    assert "  " not in folded
    assert not folded.startswith(" ")
    assert "\n" not in folded


@given(st.text("abc déf –“” 中文 Ёж", max_size=60))
@settings(max_examples=100, deadline=None)
def test_a_folded_text_has_nothing_left_to_fold(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


def letter_by_letter(text: str, within: Span) -> View:
    """Fold as `fold` does, but with every pattern tried at every letter."""
    view, at = folding._Folding(text), within.start
    signs = {n for sign in comment_signs(text, within) for n in range(sign.start, sign.end)}
    for match in (*folding._REWRITES.finditer(text, within.start, within.end), None):
        for n in range(at, match.start() if match else within.end):
            if n in signs:
                continue
            view.put(folding.fold_char(text[n]), n, n + 1)
        for piece in folding._rewritten(text, match) if match else ():
            view.put(*piece)
        at = match.end() if match else within.end
    return view.view()


@given(ANYTHING | DAMAGED, st.data())
@settings(max_examples=400)
def test_nothing_is_folded_otherwise_for_being_folded_in_pieces(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    within = Span(start, data.draw(st.integers(start, len(text))))
    assert fold(text, within) == letter_by_letter(text, within)
