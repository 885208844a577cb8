"""The findings register: one row an item, light signs, the evidence it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Block, Item, Rule, Symbol
from licensecheck.reports.pdf.pages.evidence import MOST_CARDS
from licensecheck.reports.pdf.pages.parts import (
    Book,
    count,
    heading,
    legend,
    link_over,
    prose,
    right,
    source_names,
    source_words,
    text,
    use_name,
)
from licensecheck.summary import RegisterRow, UseSummary

MOST_ROWS = 500
MOST_USES = 16
SIGN = 9.2
STEP = 11.6
ROW = 16.0
_NUMBER, _EVIDENCE, _LANGUAGE = 22.0, 32.0, 18.0


def blocks(book: Book, number: int) -> Iterator[Block]:
    uses = book.summary.uses[:MOST_USES]
    # A number and the words of its name stay on one line.
    names = ", ".join(
        f"{at} {use_name(use.id, use.title)}".replace(" ", "\u00a0")
        for at, use in enumerate(uses, 1)
    )
    lead = "One row an item, those that forbid most first. The numbers over the signs are the uses."
    yield heading(book, number, "Findings register", "register", lead)
    yield prose(book, f"Uses: {names}.", styles.CAPTION, 4)
    key = legend(book, 0, 0, 0)
    yield Block(key.height, key.items, 4, follow=40)
    head = _head(book, uses)
    yield head
    sources = source_names(book.summary)
    for at, row in enumerate(book.summary.register[:MOST_ROWS], 1):
        yield _row(book, at, row, sources, head)
    yield from _cap(book)


def _cap(book: Book) -> Iterator[Block]:
    total, uses = len(book.summary.register), len(book.summary.uses)
    if not total:
        yield prose(book, "No item was judged.", styles.NOTE, 6)
    if total > MOST_ROWS:
        words = f"The first {MOST_ROWS} of {count(total, 'item')}; all of them are in the data."
        yield prose(book, words, styles.CAPTION, 6)
    if uses > MOST_USES:
        words = f"The first {MOST_USES} of {uses} uses; the matrix shows all of them."
        yield prose(book, words, styles.CAPTION, 6)


def _places(uses: int) -> tuple[float, float, float, float]:
    """Give where source, language, signs and evidence begin."""
    evidence = MEASURE - _EVIDENCE
    signs = evidence - 6 - uses * STEP
    language = signs - _LANGUAGE - 6
    path = (language - _NUMBER - 8) * 0.645
    return _NUMBER + path + 8, language, signs, evidence


def _head(book: Book, uses: Sequence[UseSummary]) -> Block:
    source, language, signs, evidence = _places(len(uses))
    setter, style = book.setter, styles.HEAD
    items: list[Item] = [
        right(_NUMBER - 6, 0, setter.line("No", style), style),
        text(_NUMBER, 0, setter.line("Item", style), style),
        text(source, 0, setter.line("Source", style), style),
        text(language, 0, setter.fitted("Lang.", style, _LANGUAGE + 6), style),
        right(MEASURE, 0, setter.line("Evidence", style), style, evidence - 8),
        Rule(0, 14, MEASURE, 14, palette.NAVY, 0.9),
    ]
    for at in range(len(uses)):
        line = setter.line(str(at + 1), style)
        middle = signs + at * STEP + SIGN / 2
        items.append(text(middle - line.width / 2, 0, line, style))
    return Block(14.0, tuple(items), 8.0, follow=ROW)


def _row(
    book: Book, number: int, row: RegisterRow, sources: dict[str, str], head: Block
) -> Block:
    source, language, signs, evidence = _places(min(len(row.outcomes), MOST_USES))
    setter, quiet = book.setter, styles.REGISTER
    name = source_words(row.source, sources.get(row.source, row.source))
    wide = language - source - 8
    figure = setter.line(f"{number:,}", styles.AXIS)
    path = setter.path(row.uri, styles.PATH_SMALL, source - _NUMBER - 8)
    items: list[Item] = [
        right(_NUMBER - 6, 3.4, figure, styles.AXIS, -6),
        text(_NUMBER, 3.2, path, styles.PATH_SMALL, source - _NUMBER - 8),
        text(source, 2.8, setter.fitted(name, quiet, wide), quiet, wide),
        text(
            language,
            2.8,
            setter.fitted(row.language or "–", quiet, _LANGUAGE),
            quiet,
            _LANGUAGE,
        ),
        Rule(0, ROW, MEASURE, ROW, palette.HAIRLINE),
    ]
    for at, outcome in enumerate(row.outcomes[:MOST_USES]):
        items.append(Symbol(signs + at * STEP, 3.4, SIGN, outcome, light=True))
    items += _evidence(book, row, evidence)
    return Block(ROW, tuple(items), head=head)


def _evidence(book: Book, row: RegisterRow, left: float) -> list[Item]:
    """Name the first card; a card past the cap is named but leads nowhere."""
    if not row.evidence:
        return []
    first = row.evidence[0]
    more = f" +{len(row.evidence) - 1}" if len(row.evidence) > 1 else ""
    style = styles.CAPTION.coloured(palette.ACCENT)
    line = book.setter.fitted(f"{first}{more}", style, MEASURE - left + 4)
    item = right(MEASURE, 2.8, line, style, left - 4)
    shown = int(first.partition("-")[2]) <= MOST_CARDS
    return [item, link_over(item, first)] if shown else [item]
