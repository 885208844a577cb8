"""Dates and times of day in a stretch of tokens: when an embargo lifts, when a use must end."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from licensecheck.detect.tokens import Kind, Token
from licensecheck.extend import Tag
from licensecheck.text.years import year

_ISO = regex.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DOTTED = regex.compile(r"\b(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{4})\b")
_EASTERN = regex.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_ERA = regex.compile(r"(令和|平成)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_ERAS = {"令和": 2018, "平成": 1988}
_BUDDHIST = regex.compile(r"(?:พ\.?\s?ศ\.?|b\.e\.)?\s?(2[45]\d\d)(?!\d)")
_TIME = regex.compile(
    r"""(?<![\d.])(?P<h>[01]?\d|2[0-4])\s?(?:[:.]\s?(?P<m>[0-5]\d)|(?:h|時|时|시)\s?(?P<m2>[0-5]\d)?(?:\s?(?:分|분))?)
        (?!\.?\d)\s?(?P<half>a\.?m\b|p\.?m\b|pm|am)?""",
    regex.VERBOSE,
)
_HALF = regex.compile(r"(?<!\d)(?P<h>1[0-2]|0?\d)\s?(?P<half>a\.?m\b|p\.?m\b)")
_PLAIN = regex.compile(
    r"""(?<!\d)(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)\s?(?:gmt|utc|cet|cest|est|edt|bst|мск|jst|hrs|h\b)
      | (?<!\w)(?:ore|klo|kl\.?|hora|horas|heures|um|godz\.?|tunu|o|в|at)\s(?P<h2>[01]?\d|2[0-3])(?![\d./:])
      | (?<![\d.])(?P<h3>[01]?\d|2[0-3])\s(?:uhr|heures|horas|hrs|ora|uur)""",
    regex.VERBOSE,
)
_NOON = regex.compile(r"\b12\s?noon\b|\bnoon\b|\bmidday\b|正午")
_MIDNIGHT = regex.compile(r"\bmidnight\b|\bmitternacht\b|\bminuit\b|\bmedianoche\b|полуноч")
_AFTERNOON = regex.compile(r"午後|下午|오후|晚上")
_MONTHS, _DAYS, _HOURS = 12, 31, 24


def moment(tokens: Sequence[Token], text: str) -> str | None:
    """Give the first date in *tokens* of the folded *text* as ISO 8601, with its time if told.

    The time stays as written: a zone is a matter of the place the notice was made for.
    """
    if not tokens:
        return None
    start, end = tokens[0].start, tokens[-1].end
    day = _numeric(text[start:end]) or _named(tokens)
    if day is None:
        return None
    clock = _clock(text[start:end])
    return f"{day}T{clock}" if clock else day


def _numeric(text: str) -> str | None:
    if match := _ERA.search(text):
        count = 1 if match[2] == "元" else int(match[2])
        return _iso(_ERAS[match[1]] + count, int(match[3]), int(match[4]))
    for pattern, order in ((_ISO, (1, 2, 3)), (_EASTERN, (1, 2, 3)), (_DOTTED, (3, 2, 1))):
        if match := pattern.search(text):
            y, m, d = (int(match[group]) for group in order)
            return _iso(y, m, d)
    return None


def _iso(y: int, m: int, d: int) -> str | None:
    if d <= _MONTHS < m:  # 03/25/2024, as Americans write it
        m, d = d, m
    return f"{y:04}-{m:02}-{d:02}" if 1 <= m <= _MONTHS and 1 <= d <= _DAYS else None


def _named(tokens: Sequence[Token]) -> str | None:
    """Read a day, a month by its name and a year: 4 July 2019, July 4, 2019."""
    months = [at for at, token in enumerate(tokens) if token.kind is Kind.MONTH]
    for at in months:
        near = [
            t for t in tokens[max(0, at - 4) : at + 7] if t.kind in {Kind.NUMBER, Kind.WORD}
        ]
        years = [y for t in near if (y := year(t.value)) and len(t.value) == 4]
        day = _day(tokens, at)
        buddhist = [int(t.value) - 543 for t in near if _BUDDHIST.fullmatch(t.value)]
        years = years or buddhist
        if years and day:
            return _iso(years[0], int(tokens[at].value), day)
    return None


def _day(tokens: Sequence[Token], month: int) -> int | None:
    """Read the number next to the month, before it first."""
    before = reversed(tokens[max(0, month - 3) : month])
    for token in (*before, *tokens[month + 1 : month + 3]):
        digits = regex.search(r"(?<!\d)\d{1,2}(?!\d)", token.value)
        if digits and 1 <= int(digits.group()) <= _DAYS:
            return int(digits.group())
    return None


def _clock(text: str) -> str | None:
    if _NOON.search(text):
        return "12:00"
    if _MIDNIGHT.search(text):
        return "00:00"
    rest = _DOTTED.sub(" ", _ISO.sub(" ", text))
    match = _TIME.search(rest) or _HALF.search(rest) or _PLAIN.search(rest)
    if not match:
        return None
    found = match.groupdict()
    hour = int(found.get("h") or found.get("h2") or found.get("h3") or 0)
    half = (found.get("half") or "")[:1]
    if hour < 12 and (half == "p" or _AFTERNOON.search(rest)):
        hour += 12
    if hour == 12 and half == "a":
        hour = 0
    return f"{hour % _HOURS:02}:{int(found.get('m') or found.get('m2') or 0):02}"


def period(tokens: Sequence[Token]) -> str | None:
    """Give a length of time in *tokens* as an ISO 8601 duration: 30 days is P30D."""
    for at, token in enumerate(tokens):
        if not token.is_tag(Tag.DAYS):
            continue
        for back in reversed(tokens[max(0, at - 3) : at]):
            digits = regex.match(r"\d{1,3}", back.value)
            if digits:
                return f"P{int(digits.group())}D"
    return None
