"""Risk by use and source: one cell for each pair, with sign, share and a bar of all outcomes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Block, Box, Item, Rule, Symbol, Text
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Column,
    bar,
    cell,
    centred,
    count,
    heading,
    legend,
    percent,
    prose,
    source_words,
    subheading,
    text,
    tile_colours,
    use_name,
)
from licensecheck.reports.pdf.words import Line, Scanned
from licensecheck.summary import (
    NO_HOLDER,
    NO_NOTICE,
    SourceSummary,
    Tally,
    UseSummary,
    is_latin,
)

#: How many rows a sheet has room for, and a lower one; the room that A4 has.
MOST_SOURCES, FEWER_SOURCES = 12, 10
_ROOM = 690.0
#: More uses than this make a second band below the first.
MOST_USES = 13
NAME_WIDTH = 108.0
ROW = 37.0


def blocks(book: Book, number: int) -> Iterator[Block]:
    lead = (
        "Each cell shows the prevailing decision for one source and one use, the share of the "
        "source’s items that carry it, and a bar with all five outcomes."
    )
    yield heading(book, number, "Risk by use and source", "matrix", lead)
    rows = grouped(book)
    for start in range(0, len(book.summary.uses), _band(len(book.summary.uses))):
        stop = start + _band(len(book.summary.uses))
        yield from _table(book, rows, start, book.summary.uses[start:stop])
    if not book.summary.items:
        yield prose(book, "No item was judged, so there is nothing to show.", styles.NOTE, 8)
    key = legend(book, 0, 0, 0)
    yield Block(key.height, key.items, 7)
    yield subheading(book, "Reading the matrix", before=12, follow=44)
    words = (
        "A tinted cell never stands alone: symbol, figure and bar carry the same message, so the "
        "page can be read in black and white and with any form of colour blindness. “Prevailing” "
        "is the outcome of most items; on a tie the stricter one. Bars run in one order: "
        "prohibited, permission required, conditional, unknown, permitted."
    )
    yield prose(book, words, styles.NOTE)


def _band(uses: int) -> int:
    """How many uses stand in one band: all of them, or as even a part as can be."""
    return max(1, ceil(uses / ceil(uses / MOST_USES))) if uses else 1


def grouped(book: Book) -> tuple[SourceSummary, ...]:
    """Keep the sources with most items and join the others; whoever is nobody comes last.

    Items without a holder or without a notice keep a row of their own: counsel asks for them.
    """
    sources = book.summary.sources
    named = [source for source in sources if source.key not in {NO_HOLDER, NO_NOTICE}]
    nameless = [source for source in sources if source.key in {NO_HOLDER, NO_NOTICE}]
    most = MOST_SOURCES if book.sheet.room > _ROOM else FEWER_SOURCES
    most -= len(nameless)
    if len(named) <= most:
        return (*named, *nameless)
    kept, others = named[: most - 1], named[most - 1 :]
    tallies = zip(*(source.tallies for source in others), strict=True)
    joined = tuple(sum(column, Tally()) for column in tallies)
    name = f"{len(others):,} other sources"
    return (*kept, SourceSummary("", name, sum(s.items for s in others), joined), *nameless)


def _table(
    book: Book, rows: Sequence[SourceSummary], start: int, uses: Sequence[UseSummary]
) -> Iterator[Block]:
    head = _head(book, uses)
    yield head
    for row in rows:
        yield _row(book, row, row.tallies[start : start + len(uses)], head)
    total = SourceSummary("", "All sources", book.summary.items, tuple(u.tally for u in uses))
    yield _total(book, total, head)


def _width(uses: int) -> float:
    return min((MEASURE - NAME_WIDTH) / max(uses, 1), 64.0)


def _head(book: Book, uses: Sequence[UseSummary]) -> Block:
    """Set the uses over their columns, one above the other by turns where they are narrow."""
    width = _width(len(uses))
    # The last one has no column after it to reach into.
    rooms = [*((2 * width - 6,) * (len(uses) - 1)), 1.5 * width - 4]
    names = [
        book.setter.fitted(use_name(use.id, use.title), styles.HEAD, room)
        for use, room in zip(uses, rooms, strict=False)
    ]
    twofold = any(line.width > width - 3 for line in names)
    height = 30.0 if twofold else 18.0
    items: list[Item] = [
        text(0, height - 15, book.setter.line("Source (items)", styles.HEAD), styles.HEAD)
    ]
    for at, line in enumerate(names):
        x, low = NAME_WIDTH + at * width, not twofold or at % 2 == 1
        items.append(_over(x, height - 15 if low else 1.0, line, width))
        if not low:
            middle = x + width / 2
            items.append(Rule(middle, 12.5, middle, height - 3, palette.HAIRLINE))
    items.append(Rule(0, height, MEASURE, height, palette.NAVY, 0.9))
    return Block(height, tuple(items), 8.0, follow=2 * ROW)


def _over(x: float, y: float, line: Line, width: float) -> Text:
    """Centre a name over its column, but keep it on the measure."""
    at = min(x + (width - line.width) / 2, MEASURE - line.width)
    return text(at, y, line, styles.HEAD, line.width + 0.1)


def _row(book: Book, source: SourceSummary, tallies: Sequence[Tally], head: Block) -> Block:
    items = _label(book, source)
    items += _cells(book, tallies, tinted=True)
    items.append(Rule(0, ROW, MEASURE, ROW, palette.HAIRLINE))
    return Block(ROW, tuple(items), head=head)


def _total(book: Book, source: SourceSummary, head: Block) -> Block:
    items = _label(book, source)
    items += _cells(book, source.tallies, tinted=False)
    items.append(Rule(0, ROW, MEASURE, ROW, palette.NAVY, 0.9))
    return Block(ROW, tuple(items), head=head)


def _label(book: Book, source: SourceSummary) -> list[Item]:
    """The name, on two lines where it is long, and below it items and other name."""
    setter, room = book.setter, NAME_WIDTH - 8
    style, small = styles.CELL_BOLD, styles.CAPTION
    words = source_words(source.key, source.name) if source.key else source.name
    lines = cell(book, words, style, Column("", 0, room), 2).lines
    items: list[Item] = []
    y = 5.0 if len(lines) == 1 else 1.6
    for line in lines:
        items.append(text(0, y, line, style, room))
        y += 10.4
    y += 1.6 if len(lines) == 1 else 0.4
    number = setter.line(count(source.items, "item"), small)
    items.append(text(0, y, number, small, room))
    other = source.native or ("" if is_latin(source.name) else source.id)
    if other:
        left = number.width + 7
        native = setter.fitted(Scanned(other), small, room - left)
        items.append(text(left, y, native, small, room - left))
    return items


def _cells(book: Book, tallies: Sequence[Tally], *, tinted: bool) -> list[Item]:
    width = _width(len(tallies))
    items: list[Item] = []
    for at, tally in enumerate(tallies):
        x = NAME_WIDTH + at * width
        outcome = tally.prevailing
        tint, ink = tile_colours(outcome)
        if tinted:
            items.append(Box(x + 0.8, 1.2, width - 1.6, ROW - 2.4, fill=tint, radius=2))
        style = styles.SHARE.coloured(ink)
        share = percent(tally.share(outcome)) if outcome else "–"
        items.append(Symbol(x + width / 2 - 5.2, 4.4, 10.4, outcome))
        items.append(centred(x, 16.4, book.setter.line(share, style), style, width))
        items += bar(x + 4, 28.2, width - 8, 4.2, tally)
    return items
