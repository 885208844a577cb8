"""Years as notices write them: digits of any script, Roman numerals, ranges, other calendars.

The Gregorian year given is the one in which the stated year begins, except for calendars
that run with ours, as the annotation guide has it.
"""

from __future__ import annotations

import unicodedata

import regex

FIRST, LAST = 1700, 2100

#: Letters that scanners read for digits.
LOOKALIKES = str.maketrans({"o": "0", "O": "0", "l": "1", "I": "1", "i": "1", "|": "1"})

_ROMAN = regex.compile(r"M{1,2}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", regex.I)
_VALUES = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
_DIGITS = regex.compile(r"[\doOlI|]{4}")
_YEAR_LENGTH = 4


def year(word: str) -> int | None:
    """Read one year of the Gregorian calendar, or None: `2017`, `2O17`, `MMXVII`, `२०१७`."""
    word = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in word)
    if _DIGITS.fullmatch(word) and sum(char.isdigit() for char in word) >= 2:  # noqa: PLR2004
        return _plausible(int(word.translate(LOOKALIKES)))
    if len(word) >= _YEAR_LENGTH and _ROMAN.fullmatch(word):
        return _plausible(roman(word))
    return None


def end_of_range(word: str, start: int) -> int | None:
    """Read the end of a range that began in *start*: `2019`, or `15` for 2015."""
    if word.isdecimal() and len(word) == 2:  # noqa: PLR2004 - two digits, one century
        full = start // 100 * 100 + int(word)
        return full if full > start else None
    return year(word)


def roman(numeral: str) -> int:
    """Give the value of a Roman numeral in either case."""
    values = [_VALUES[char] for char in numeral.upper()]
    signed = [-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True)]
    return sum(signed)


def _plausible(value: int) -> int | None:
    return value if FIRST <= value <= LAST else None
