"""Breakdown of one use by source, year and language.

One use at a time: with all of them together nearly every item forbids something, and the charts
would be one red wall.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, log10

from licensecheck.model.decision import Outcome
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Block, Box, Filled, Item, Rule, beside
from licensecheck.reports.pdf.pages.matrix import grouped
from licensecheck.reports.pdf.pages.parts import (
    Book,
    bar,
    centred,
    heading,
    language_name,
    legend,
    prose,
    right,
    source_words,
    subheading,
    text,
)
from licensecheck.reports.pdf.palette import LOOKS, Texture
from licensecheck.reports.pdf.words import Words
from licensecheck.summary import ORDER, Group, Tally

NAME_WIDTH = 124.0
MOST_YEARS = 16
MOST_LANGUAGES = 16
_CHART = 106.0
_LEFT = 30.0
_BAR = 15.0
#: The colour of a number on a bar, where it is not white.
_ON_BAR = {
    Outcome.CONDITIONAL: palette.DARK,
    Outcome.UNKNOWN: palette.INK,
    Outcome.PERMISSION_REQUIRED: palette.INK,
}


@dataclass(frozen=True, slots=True)
class _Axis:
    """The value at the top of a chart, and the width of a column."""

    top: int
    step: float


def blocks(book: Book, number: int) -> Iterator[Block]:
    at = measure(book)
    use = book.summary.uses[at]
    lead = (
        f"All charts here show one use, “{use.title}”, on which the items differ most. "
        "The matrix has the others."
    )
    yield heading(book, number, "Breakdown by source, year and language", "breakdown", lead)
    yield from _by_source(book, at)
    if book.summary.years:
        yield from _by_year(book, at)
    if book.summary.languages:
        yield from _by_language(book, at)


def measure(book: Book) -> int:
    """Choose the use on which the items differ most: its commonest outcome is the rarest."""
    uses = book.summary.uses
    return max(range(len(uses)), key=lambda at: (_spread(uses[at].tally), -at))


def _spread(tally: Tally) -> int:
    return tally.total - max(tally.counts)


# Sources


def _by_source(book: Book, at: int) -> Iterator[Block]:
    rows = grouped(book)
    title = subheading(book, "By source", before=10, follow=30)
    key = legend(book, 100, 4, MEASURE)
    yield Block(title.height + 2, (*title.items, *key.items), title.before, follow=30)
    most = max((row.items for row in rows), default=1)
    scale = (MEASURE - NAME_WIDTH - 34) / most
    for row in rows:
        yield _source(book, source_words(row.key, row.name), row.tallies[at], scale)


def _source(book: Book, words: Words, tally: Tally, scale: float) -> Block:
    name = book.setter.fitted(words, styles.CELL_BOLD, NAME_WIDTH - 12)
    items: list[Item] = [right(NAME_WIDTH - 10, 2.2, name, styles.CELL_BOLD)]
    x = NAME_WIDTH
    for outcome in ORDER:
        if tally[outcome]:
            width = max(tally[outcome] * scale - 0.7, 0.8)
            look = LOOKS[outcome]
            items.append(Filled(x, 0, width, _BAR, look.fill, look.texture))
            items += _number(book, x, width, outcome, tally)
            x += max(tally[outcome] * scale, 1.5)
    total = book.setter.line(f"{tally.total:,}", styles.AXIS)
    items.append(text(min(x + 5, MEASURE - total.width), 3.5, total, styles.AXIS))
    return Block(_BAR, tuple(items), 5.0)


def _number(
    book: Book, x: float, width: float, outcome: Outcome, tally: Tally
) -> Iterator[Item]:
    """Write the number into its part of the bar, where there is room for it."""
    style = styles.BAR_LABEL.coloured(_ON_BAR.get(outcome, palette.WHITE))
    line = book.setter.line(f"{tally[outcome]:,}", style)
    if width < line.width + 9:
        return
    if LOOKS[outcome].texture is not Texture.SOLID:
        left = x + (width - line.width) / 2 - 4
        yield Box(left, 2, line.width + 8, 11, fill=palette.WHITE, radius=2)
    yield centred(x, 3, line, style, width)


# Years


def _by_year(book: Book, at: int) -> Iterator[Block]:
    groups = _recent(book.summary.years)
    yield subheading(book, "By latest year of the notice", before=16, follow=_CHART + 20)
    top = _round_up(max(group.tallies[at].total for group in groups))
    items = _grid(book, top)
    axis = _Axis(top, (MEASURE - _LEFT) / max(len(groups), 8))
    for index, group in enumerate(groups):
        items += _column(book, group, group.tallies[at], _LEFT + index * axis.step, axis)
    yield Block(_CHART + 16, tuple(items), 4.0)


def _recent(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Keep the latest years; what is earlier stands in one column."""
    if len(groups) <= MOST_YEARS:
        return _without_gaps(groups)
    early, kept = groups[: 1 - MOST_YEARS], groups[1 - MOST_YEARS :]
    tallies = tuple(
        sum(column, Tally()) for column in zip(*(g.tallies for g in early), strict=True)
    )
    return (Group("before", sum(g.items for g in early), tallies), *kept)


def _without_gaps(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Put an empty column where a year has no item, if there is room: an axis does not jump."""
    years = range(int(groups[0].name), int(groups[-1].name) + 1)
    if len(years) > MOST_YEARS:
        return tuple(groups)
    known = {group.name: group for group in groups}
    none = (Tally(),) * len(groups[0].tallies)
    return tuple(known.get(f"{y:04d}", Group(f"{y:04d}", 0, none)) for y in years)


def _round_up(number: int) -> int:
    """Give the end of an axis: the next of a few round numbers with zeros."""
    unit = 10 ** floor(log10(max(number, 1)))
    return next(int(unit * step) for step in (1, 2, 3, 4, 5, 6, 8, 10) if unit * step >= number)


def _grid(book: Book, top: int) -> list[Item]:
    items: list[Item] = []
    steps = next(steps for steps in (4, 5, 3, 2, 1) if top % steps == 0)
    for at in range(steps + 1):
        y = 6 + (_CHART - 6) * (1 - at / steps)
        line = book.setter.line(f"{top * at // steps:,}", styles.AXIS)
        items.append(right(22, y - 4.5, line, styles.AXIS))
        items.append(Rule(_LEFT, y, MEASURE, y, palette.HAIRLINE))
    return items


def _column(book: Book, group: Group, tally: Tally, x: float, axis: _Axis) -> list[Item]:
    step = axis.step
    width = min(step * 0.62, 34.0)
    left, y = x + (step - width) / 2, _CHART
    items: list[Item] = []
    for outcome in ORDER:
        height = (_CHART - 6) * tally[outcome] / axis.top
        if height:
            look = LOOKS[outcome]
            y -= height
            part = max(height - 0.5, 0.5)
            items.append(Filled(left, y, width, part, look.fill, look.texture))
    year = book.setter.line(group.name, styles.AXIS)
    items.append(centred(x, _CHART + 4, year, styles.AXIS, step))
    if tally.total:
        total = book.setter.line(f"{tally.total:,}", styles.AXIS)
        at = x + (step - total.width) / 2 - 2
        items.append(Box(at, y - 9, total.width + 4, 8.4, fill=palette.WHITE))
        items.append(centred(x, y - 9.5, total, styles.AXIS, step))
    return items


# Languages


def _by_language(book: Book, at: int) -> Iterator[Block]:
    yield subheading(book, "By language of the notice", before=14, follow=30)
    shown = book.summary.languages[:MOST_LANGUAGES]
    gap = 18.0
    width = (MEASURE - 3 * gap) / 4
    for start in range(0, len(shown), 4):
        row = shown[start : start + 4]
        parts = [(i * (width + gap), _language(book, g, at, width)) for i, g in enumerate(row)]
        yield beside(parts, before=6.5 if start else 2)
    hidden = len(book.summary.languages) - len(shown)
    if hidden:
        verb = "is" if hidden == 1 else "are"
        words = (
            f"The {MOST_LANGUAGES} languages with most items; {hidden:,} more {verb} counted."
        )
        yield prose(book, words, styles.CAPTION, 6)


def _language(book: Book, group: Group, at: int, width: float) -> Block:
    name = book.setter.fitted(language_name(group.name), styles.TILE, width - 30)
    total = book.setter.line(f"{group.items:,}", styles.CAPTION)
    return Block(
        21.0,
        (
            text(0, 0, name, styles.TILE, width - 28),
            right(width, 0, total, styles.CAPTION, width - 28),
            *bar(0, 13, width, 6, group.tallies[at]),
        ),
    )
