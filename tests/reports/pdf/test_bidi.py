"""UAX #9: the levels of the standard's own examples, isolates, and hostile strings."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.reports.pdf import bidi

ALEF, BET, GIMEL = "אבג"
HE, AR = "שלום", "سلام"


def shown(text, base=None):
    """Give *text* in the order it is drawn."""
    return "".join(text[at] for at in bidi.reordered(bidi.levels(text, base)))


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        pytest.param("plain text 1.5%", "plain text 1.5%", id="latin stays"),
        pytest.param(f"car {HE} bus", f"car {HE[::-1]} bus", id="a word turns"),
        pytest.param(
            f"{HE} 123 {HE}", f"{HE[::-1]} 123 {HE[::-1]}", id="digits keep their order"
        ),
        pytest.param(f"{HE} 1-2", f"1-2 {HE[::-1]}", id="a separator joins numbers in Hebrew"),
        pytest.param(f"{AR} 1-2", f"2-1 {AR[::-1]}", id="but not in Arabic"),
        pytest.param(f"{HE} 10%", f"10% {HE[::-1]}", id="a terminator joins its number"),
        pytest.param(
            f"{HE} (abc)", f"(abc) {HE[::-1]}".replace("(abc)", ")abc("), id="brackets"
        ),
        pytest.param(f"a ({HE}) b", f"a ({HE[::-1]}) b", id="brackets of the outer direction"),
        pytest.param(f"{HE}, abc", f"abc ,{HE[::-1]}", id="a comma stays beside its word"),
    ],
)
def test_text_is_drawn_in_the_order_of_the_standard(text, drawn):
    assert shown(text) == drawn


def test_an_isolate_keeps_numbers_outside_from_moving():
    loose = shown(f"{HE} 41 items", 0)
    isolated = shown(f"\u2068{HE}\u2069 41 items", 0)
    assert loose == f"41 {HE[::-1]} items"
    assert isolated == f"\u2068{HE[::-1]}\u2069 41 items"


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("a\u2067b\u2069c", [0, 0, 2, 0, 0]),
        (f"a\u2068{ALEF}\u2069c", [0, 0, 1, 0, 0]),
        (f"{ALEF}\u2066b{BET}\u2069{GIMEL}", [1, 1, 2, 3, 1, 1]),
        ("\u202eabc\u202c", [0, 1, 1, 1, 0]),
        ("a\u2069b", [0, 0, 0]),
        ("\u2067abc", [0, 2, 2, 2]),
        ("1 \u0661", [0, 0, 2]),
    ],
)
def test_embeddings_overrides_and_isolates_have_the_levels_of_the_standard(text, levels):
    assert bidi.levels(text) == levels


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("", 0),
        ("123", 0),
        ("abc א", 0),
        ("12 א", 1),
        (f"\u2067{ALEF}\u2069 a", 0),
        ("\u2066a", 0),
    ],
)
def test_the_first_strong_character_outside_isolates_decides(text, base):
    assert bidi.base_level(text) == base


def test_space_at_the_end_of_a_line_goes_back_to_the_paragraph():
    assert bidi.reset_line_end("אב  ", [1, 1, 1, 1], 0) == [1, 1, 0, 0]


SIGNS = "ab1אبٓ٤ ()[].,-%\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200f\ud800"


@settings(max_examples=150)
@given(st.text(st.sampled_from(SIGNS), max_size=30) | st.text(max_size=12))
def test_every_string_has_levels_and_an_order_that_loses_nothing(text):
    found = bidi.levels(text)
    assert len(found) == len(text)
    assert all(0 <= level <= bidi.MAX_DEPTH + 1 for level in found)
    assert sorted(bidi.reordered(found)) == list(range(len(text)))


@settings(max_examples=60)
@given(st.text(st.sampled_from("abc .,()"), max_size=20))
def test_text_that_runs_left_to_right_keeps_its_order(text):
    assert shown(text) == text


def test_a_thousand_nested_embeddings_do_not_break_it():
    text = "\u202b\u2067" * 1000 + "a" + "\u2069\u202c" * 1000
    assert max(bidi.levels(text)) <= bidi.MAX_DEPTH + 1


def test_every_bracket_pair_is_mirrored_in_unicode():
    for closing, opening in bidi._PAIRS.items():
        assert unicodedata.bidirectional(closing) == unicodedata.bidirectional(opening) == "ON"
        assert unicodedata.mirrored(opening)
