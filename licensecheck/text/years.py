"""Years as notices write them: digits of any script, Roman numerals, ranges, other calendars.

The Gregorian year given is the one in which the stated year begins, except for calendars
that run with ours, as the annotation guide has it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import NamedTuple

import regex

FIRST, LAST = 1700, 2100

#: Letters that scanners read for digits.
LOOKALIKES = str.maketrans(dict.fromkeys("oOоОοΟ", "0") | dict.fromkeys("lIi|іІιΙ", "1"))

_ROMAN = regex.compile(r"M{1,2}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", regex.I)
_VALUES = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
_DIGITS = regex.compile(r"[\doOlIi|оОοΟіІιΙ]{4}")
_YEAR_LENGTH = 4

_HAN = {char: str(n) for n, char in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
    "元": "1",
}
_TENS = "十"

#: One year of any calendar, and what may join two to a range.
_ONE = r"""(?:
    (?P<era>令和|平成|昭和|民国|民國)\s?(?P<era_year>[\d元〇零○一二三四五六七八九十]{1,4})\s?年?
  | (?:พ\.?\s?ศ\.?|b\.?e\.?)\s?(?P<buddhist>\d{4})
  | (?P<hijri>[1١۱][34٣٤۳۴]\d\d)\s?(?:هـ|ه\b|ھ|h\b|ah\b)
  | (?P<solar>[1١۱][34٣٤۳۴]\d\d)\s?(?:ش\b|هـ?\.?\s?ش|خورشیدی|شمسی)
  | (?:वि\.?\s?सं\.?|b\.?s\.?)\s?(?P<bikram>[2२][0०]\d\d)
  | (?P<ethiopian>20[01]\d)\s?(?:ዓ[./]?\s?ም|e\.?c\.?\b)
  | (?P<hebrew>(?:ה')?ת[קרש][א-ת]{0,2}["''״]?[א-ת]{1,2})
  | (?P<han>[一二][〇零○一二三四五六七八九]{3})年?
  | (?P<plain>(?<!\d)(?<!(?<!\d{4})[.,])[\doOlI|оοіι]{4}(?!\d|/\d{1,3}/\p{L}))(?:\s?[年년]|г\b|р\b)?
  | (?P<roman>\bm{1,2}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})\b)
)"""
ONE = regex.compile(_ONE, regex.VERBOSE | regex.I)
_JOIN = regex.compile(r"\s?(?:-|to|bis|до|по|~|〜|～|a|al|till|til|à|és|/)\s?(?=\d)", regex.I)
_SHORT_END = regex.compile(r"\d{2}(?!\d|/\p{L}|-\d)")
_NEXT = regex.compile(
    r"\s?(?:,|;|&|(?:,\s?)?\b(?:and|und|et|y|и|e)\b|\s(?=(?:19|20)\d\d[\s,]))\s?(?=[\d])",
    regex.I,
)
_DASH = regex.compile(r"\s?-\s?")
#: Years that can only be of the Buddhist era, and, in Arabic digits, of the solar Hijri one.
_BUDDHIST, _SOLAR = range(2440, 2621), range(1300, 1431)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民国": 1911, "民國": 1911}
_GEMATRIA = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשת",
        (*range(1, 10), *range(10, 100, 10), *range(100, 500, 100)),
        strict=True,
    )
)


class Years(NamedTuple):
    """A run of years in a text: where, and the Gregorian ones."""

    start: int
    end: int
    years: tuple[int, ...]


def run(text: str, at: int, limit: int) -> Years | None:
    """Read the years, ranges and lists of years that begin at *at* of the folded *text*."""
    first = ONE.match(text, at, limit)
    value = _value(first) if first else None
    if first is None or value is None:
        return None
    found, end = [value], first.end()
    while end < limit:
        following = _following(text, end, limit, found[-1])
        if following is None:
            break
        end, value = following
        found.append(value)
    return Years(at, end, tuple(found))


def _following(text: str, at: int, limit: int, previous: int) -> tuple[int, int] | None:
    """Read the next year of a run, as (end, year), or None where the run ends."""
    joint = _JOIN.match(text, at, limit) or _DASH.match(text, at, limit)
    if joint:
        short = _SHORT_END.match(text, joint.end(), limit)
        if short and (value := end_of_range(short.group(), previous)):
            return short.end(), value
    joint = joint or _NEXT.match(text, at, limit)
    if joint is None:
        return None
    match = ONE.match(text, joint.end(), limit)
    value = _value(match) if match else None
    return (match.end(), value) if match and value else None


def _value(match: regex.Match[str]) -> int | None:
    """Turn one matched year into a Gregorian one."""
    found = {name: value for name, value in match.groupdict().items() if value}
    for name, convert in _CALENDARS.items():
        if name in found:
            return convert(found)
    return None


def _digits(word: str) -> int:
    return int("".join(str(unicodedata.digit(char)) for char in word))


def _era(found: dict[str, str]) -> int | None:
    number = found["era_year"]
    value = int(number) if number.isdecimal() else _han_number(number)
    return _ERAS[found["era"]] + value if value else None


def _han_number(word: str) -> int:
    """Read 一〇六 digit by digit, and 十二 by its tens."""
    if _TENS in word:
        tens, _, ones = word.partition(_TENS)
        return int(_HAN.get(tens, "1")) * 10 + int(_HAN.get(ones, "0"))
    return int("".join(_HAN.get(char, char) for char in word))


def _plain(found: dict[str, str]) -> int | None:
    word = found["plain"]
    value = year(word)
    if value is not None:
        foreign = not word.isascii()
        return value - 57 if foreign and value > LAST - 50 else value  # Bikram Sambat
    number = _digits(word) if word.isdecimal() else 0
    if number in _BUDDHIST:
        return number - 543
    if not word.isascii() and number in _SOLAR:
        return number + 621
    return None


def _hebrew(found: dict[str, str]) -> int | None:
    letters = [char for char in found["hebrew"].removeprefix("ה'") if char in _GEMATRIA]
    return _plausible(5000 + sum(_GEMATRIA[char] for char in letters) - 3761)


_CALENDARS: dict[str, Callable[[dict[str, str]], int | None]] = {
    "era_year": _era,
    "buddhist": lambda found: _digits(found["buddhist"]) - 543,
    "hijri": lambda found: _hijri(_digits(found["hijri"])),
    "solar": lambda found: _digits(found["solar"]) + 621,
    "bikram": lambda found: _digits(found["bikram"]) - 57,
    "ethiopian": lambda found: _digits(found["ethiopian"]) + 7,
    "hebrew": _hebrew,
    "han": lambda found: _plausible(_han_number(found["han"])),
    "plain": _plain,
    "roman": lambda found: _roman(found["roman"]),
}


def _roman(numeral: str) -> int | None:
    """Read a year; MMC is a company's form in Baku, and no year that has come."""
    value = _plausible(roman(numeral))
    return value if value and value < LAST - 50 else None


def _hijri(value: int) -> int:
    """Give the year in which the lunar year begins: 1438 began in October 2016."""
    return int(621.5774 + value * 0.970224)


def year(word: str) -> int | None:
    """Read one year of the Gregorian calendar, or None: `2017`, `2O17`, `MMXVII`, `२०१७`."""
    word = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in word)
    if _DIGITS.fullmatch(word) and sum(char.isdigit() for char in word) >= 2:  # noqa: PLR2004 - half of it
        return _plausible(int(word.translate(LOOKALIKES)))
    if len(word) >= _YEAR_LENGTH and _ROMAN.fullmatch(word):
        return _plausible(roman(word))
    return None


def end_of_range(word: str, start: int) -> int | None:
    """Read the end of a range that began in *start*: `2019`, or `15` for 2015."""
    if word.isdecimal() and len(word) == 2:  # noqa: PLR2004 - two digits, one century
        full = start // 100 * 100 + int(word)
        if full < start < 2000:  # noqa: PLR2004 - 1998-02: over the turn of the century
            full += 100
        return full if full > start else None
    return year(word)


def roman(numeral: str) -> int:
    """Give the value of a Roman numeral in either case."""
    values = [_VALUES[char] for char in numeral.upper()]
    signed = [-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True)]
    return sum(signed)


def _plausible(value: int) -> int | None:
    return value if FIRST <= value <= LAST else None
