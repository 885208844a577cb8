"""Dates, times and periods in the words of many languages."""

from __future__ import annotations

import pytest

from licensecheck.detect.dates import moment, period
from licensecheck.detect.tokens import Token, tag
from licensecheck.text.fold import fold


def tokens(text: str, language: str) -> tuple[str, tuple[Token, ...]]:
    tagged = tag(fold(text))
    return tagged.view.text, tagged.tokens(0, len(tagged.view.text), language)


def when(text: str, language: str) -> str | None:
    view, read = tokens(text, language)
    return moment(read, view)


@pytest.mark.parametrize(
    "text", ["", "next Monday", "July", "4 July", "July 2019", "32 July 2019", "0 July 2019", "2019", "4/13/13/2019"]
)  # fmt: skip
def test_half_a_date_is_none(text: str) -> None:
    assert when(text, "en") is None


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("4 July 2019", "en", "2019-07-04"),
        ("July 4, 2019", "en", "2019-07-04"),
        ("July 4th, 2019", "en", "2019-07-04"),
        ("the 4th of July 2019", "en", "2019-07-04"),
        ("4.7.2019", "de", "2019-07-04"),
        ("04/07/2019", "fr", "2019-07-04"),
        ("07/24/2019", "en", "2019-07-24"),
        ("2019-07-04", "en", "2019-07-04"),
        ("4. Juli 2019", "de", "2019-07-04"),
        ("4 juillet 2019", "fr", "2019-07-04"),
        ("1er juillet 2019", "fr", "2019-07-01"),
        ("4 de julio de 2019", "es", "2019-07-04"),
        ("4 de julho de 2019", "pt", "2019-07-04"),
        ("4 luglio 2019", "it", "2019-07-04"),
        ("4 июля 2019 года", "ru", "2019-07-04"),
        ("4 lipca 2019", "pl", "2019-07-04"),
        ("4 Temmuz 2019", "tr", "2019-07-04"),
        ("4 juli 2019", "nl", "2019-07-04"),
        ("2019年7月4日", "ja", "2019-07-04"),
        ("令和元年7月4日", "ja", "2019-07-04"),
        ("2019년 7월 4일", "ko", "2019-07-04"),
        ("4 กรกฎาคม 2562", "th", "2019-07-04"),
    ],
)
def test_a_day(text: str, language: str, iso: str) -> None:
    assert when(text, language) == iso


@pytest.mark.parametrize(
    ("text", "language", "clock"),
    [
        ("4 July 2019 at 18:00", "en", "18:00"),
        ("4 July 2019, 6 pm", "en", "18:00"),
        ("4 July 2019, 6:30 p.m.", "en", "18:30"),
        ("12 am, 4 July 2019", "en", "00:00"),
        ("12 pm, 4 July 2019", "en", "12:00"),
        ("0600 GMT, 4 July 2019", "en", "06:00"),
        ("noon on 4 July 2019", "en", "12:00"),
        ("midnight, 4 July 2019", "en", "00:00"),
        ("4. Juli 2019, 18 Uhr", "de", "18:00"),
        ("4. Juli 2019, 18.30 Uhr", "de", "18:30"),
        ("4 juillet 2019 à 18h30", "fr", "18:30"),
        ("4 июля 2019 года в 18:00", "ru", "18:00"),
        ("2019年7月4日午後6時30分", "ja", "18:30"),
        ("2019년 7월 4일 오후 6시", "ko", "18:00"),
    ],
)
def test_a_time_of_day(text: str, language: str, clock: str) -> None:
    assert when(text, language) == f"2019-07-04T{clock}"


def test_a_time_without_a_day_is_none() -> None:
    assert when("at 18:00", "en") is None


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("within 30 days", "en", "P30D"),
        ("14 days after transmission", "en", "P14D"),
        ("nach 30 Tagen", "de", "P30D"),
        ("some days", "en", None),
        ("30 words", "en", None),
    ],
)
def test_a_period(text: str, language: str, iso: str | None) -> None:
    assert period(tokens(text, language)[1]) == iso
