"""Years as notices write them, in the digits and by the calendars of many countries."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.text.fold import fold
from licensecheck.text.years import FIRST, LAST, end_of_range, roman, run, year

ROMANS = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
          (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
#: The zero of each script whose digits a notice may use.
ZEROS = {
    "Arabic": "٠", "Persian": "۰", "Devanagari": "०", "Bengali": "০", "Tamil": "௦", "Telugu": "౦",
    "Malayalam": "൦", "Thai": "๐", "Khmer": "០", "Burmese": "၀", "Lao": "໐", "full width": "０",
}  # fmt: skip


def read(text: str) -> tuple[int, ...] | None:
    """Read the years at the head of *text*, folded as the detector folds it."""
    view = fold(text).text
    found = run(view, 0, len(view))
    return found.years if found else None


def in_digits(number: int, zero: str) -> str:
    return "".join(chr(ord(zero) + int(digit)) for digit in str(number))


def in_roman(number: int) -> str:
    letters = ""
    for value, sign in ROMANS:
        count, number = divmod(number, value)
        letters += sign * count
    return letters


@pytest.mark.parametrize(
    "text",
    ["", "Reuters", "201", "20171", "12.2017", "1,999", "1066", "3017", "oooo", "ll17th", "the", "mmm", "mix",
     "10 km", "O1Il", "1600", "0042"],
)  # fmt: skip
def test_what_is_no_year_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("2017", (2017,), id="plain"),
        pytest.param("2017 Reuters", (2017,), id="a name behind"),
        pytest.param("2004-2017", (2004, 2017), id="range"),
        pytest.param("2004–2017", (2004, 2017), id="range with an en dash"),
        pytest.param("2004 — 2017", (2004, 2017), id="range with blanks"),
        pytest.param("2011-15", (2011, 2015), id="range of two digits"),
        pytest.param("2011/15", (2011, 2015), id="range with a slash"),
        pytest.param("2004 to 2017", (2004, 2017), id="range in English"),
        pytest.param("2004 bis 2017", (2004, 2017), id="range in German"),
        pytest.param("2004 до 2017", (2004, 2017), id="range in Russian"),
        pytest.param("2004～2017", (2004, 2017), id="range in Japanese"),
        pytest.param("2015, 2016, 2017", (2015, 2016, 2017), id="list"),
        pytest.param("2015 and 2017", (2015, 2017), id="list with a word"),
        pytest.param("2015, 2017-2019", (2015, 2017, 2019), id="list with a range"),
        pytest.param("2015-10", (2015,), id="no range backwards"),
        pytest.param("2017, 12 pages", (2017,), id="no year behind the comma"),
        pytest.param("2O17", (2017,), id="the letter O"),
        pytest.param("20l7", (2017,), id="the letter l"),
        pytest.param("MMXVII", (2017,), id="Roman"),
        pytest.param("mcmxcix", (1999,), id="Roman, small"),
        pytest.param("พ.ศ. 2560", (2017,), id="Buddhist, named"),
        pytest.param("พ.ศ. ๒๕๖๐", (2017,), id="Buddhist, Thai digits"),
        pytest.param("2567", (2024,), id="Buddhist, not named"),
        pytest.param("令和2年", (2020,), id="Reiwa"),
        pytest.param("令和元年", (2019,), id="the first year of Reiwa"),
        pytest.param("平成29年", (2017,), id="Heisei"),
        pytest.param("民國106年", (2017,), id="Minguo"),
        pytest.param("民国一〇六年", (2017,), id="Minguo in ideographs"),
        pytest.param("二〇一七年", (2017,), id="ideographs"),
        pytest.param("二○二四", (2024,), id="ideographs with a round sign"),
        pytest.param("2017年", (2017,), id="with the word for year"),
        pytest.param("2017년", (2017,), id="with the Korean word"),
        pytest.param("1438هـ", (2016,), id="lunar Hijri"),
        pytest.param("۱۳۹۶", (2017,), id="solar Hijri, Persian digits"),
        pytest.param("वि.सं. 2074", (2017,), id="Bikram Sambat"),
        pytest.param("वि.सं. २०७४", (2017,), id="Bikram Sambat, its digits"),
        pytest.param("תשע״ז", (2016,), id="Hebrew"),
        pytest.param("2009 ዓ.ም", (2016,), id="Ethiopian"),
    ],
)  # fmt: skip
def test_a_run_of_years(text: str, years: tuple[int, ...] | None) -> None:
    assert read(text) == years


@pytest.mark.parametrize(("script", "zero"), ZEROS.items())
def test_digits_of_every_script_count(script: str, zero: str) -> None:
    assert (script, year(in_digits(2017, zero))) == (script, 2017)


@pytest.mark.parametrize(
    ("word", "start", "end"),
    [("15", 2011, 2015), ("2019", 2011, 2019), ("10", 2011, None), ("11", 2011, None), ("99", 1987, 1999), ("5", 2011, None),
     ("x5", 2011, None)],
)  # fmt: skip
def test_the_end_of_a_range(word: str, start: int, end: int | None) -> None:
    assert end_of_range(word, start) == end


@given(st.integers(FIRST, LAST))
@settings(deadline=None)
def test_a_year_reads_back_from_its_roman_numeral(number: int) -> None:
    numeral = in_roman(number)
    assert roman(numeral) == roman(numeral.lower()) == number
    if len(numeral) >= 4:
        assert year(numeral) == number


@given(st.integers(FIRST, LAST), st.sampled_from(sorted(ZEROS.values())))
@settings(deadline=None)
def test_a_year_reads_back_from_the_digits_of_any_script(number: int, zero: str) -> None:
    assert year(in_digits(number, zero)) == number


@given(st.integers(FIRST, LAST), st.sampled_from(["o", "O"]))
def test_a_zero_may_be_a_letter(number: int, letter: str) -> None:
    word = str(number).replace("0", letter, 1)
    assert year(word) == number


@given(st.integers(1900, 2090), st.integers(1, 9))
def test_a_range_gives_its_two_ends(first: int, length: int) -> None:
    assert read(f"{first}-{first + length}") == (first, first + length)


@given(st.text(max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_is_years_or_none(text: str) -> None:
    view = fold(text).text
    for at in range(len(view)):
        found = run(view, at, len(view))
        if found:
            assert at == found.start < found.end <= len(view)
            assert found.years


@given(st.text(max_size=12))
@settings(max_examples=300, deadline=None)
def test_a_single_year_is_plausible_or_none(word: str) -> None:
    found = year(word)
    assert found is None or FIRST <= found <= LAST
