"""What was not scanned, and why: problems with their reasons, and what was left out on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.model.result import Severity
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import MEASURE, Block, Item, Rule
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Cell,
    cell,
    columns,
    count,
    heading,
    number_cell,
    paragraph,
    prose,
    subheading,
    table_head,
    table_row,
    text,
)
from licensecheck.reports.pdf.words import Scanned
from licensecheck.summary import ProblemGroup

MOST_REASONS = 40
MOST_PATHS = 50

_REASONS = columns(
    ("What happened", 288), ("Stage", 44), ("Effect", 92), ("Times", 56, "right")
)
_PATHS = columns(("Document", 210), ("Reason", 186), ("Effect", 92))
_SKIPS = columns(("Reason", 380), ("Entries", 116, "right"))


def blocks(book: Book, number: int) -> Iterator[Block]:
    lead = (
        "What could not be read was not judged, and nothing of it was taken for free of rights. "
        "What was read with a remark was judged all the same."
    )
    yield heading(book, number, "What was not scanned", "gaps", lead)
    yield _figures(book)
    yield from _reasons(book)
    yield from _paths(book)
    yield from _skips(book)


def _figures(book: Book) -> Block:
    summary = book.summary
    shown = [
        (summary.documents, "documents looked at"),
        (summary.items, "judged"),
        (summary.unread, "could not be read"),
        (summary.skipped, "left out on purpose"),
    ]
    items: list[Item] = []
    for at, (number, name) in enumerate(shown):
        x = at * 129.0
        line = book.setter.line(f"{number:,}", styles.FIGURE_SMALL)
        items.append(text(x, 0, line, styles.FIGURE_SMALL, 110))
        items.append(text(x, 27, book.setter.line(name, styles.TILE), styles.TILE, 112))
        if at:
            items.append(Rule(x - 12, 4, x - 12, 38, palette.HAIRLINE))
    return Block(40, tuple(items), 6)


def _reasons(book: Book) -> Iterator[Block]:
    groups = book.summary.problems
    yield subheading(book, "Reasons", before=20)
    if not groups:
        yield prose(book, "Nothing failed: every document was read to its end.", styles.NOTE)
        return
    head = table_head(book, _REASONS)
    yield head
    for group in groups[:MOST_REASONS]:
        yield table_row(_REASONS, _reason(book, group), head)
    if len(groups) > MOST_REASONS:
        rest = sum(group.count for group in groups[MOST_REASONS:])
        words = (
            f"The {MOST_REASONS} most frequent of {len(groups):,} reasons; the others, "
            f"{count(rest, 'problem')} in all, are in the data."
        )
        yield prose(book, words, styles.CAPTION, 5)


def _reason(book: Book, group: ProblemGroup) -> list[Cell]:
    return [
        cell(book, Scanned(group.reason), styles.CELL, _REASONS[0]),
        cell(book, group.stage.value, styles.CELL_QUIET, _REASONS[1]),
        cell(book, _effect(group), styles.CELL_QUIET, _REASONS[2]),
        number_cell(book, group.count),
    ]


def _effect(group: ProblemGroup) -> str:
    if not group.judged:
        return "not judged"
    return "judged in part" if group.severity is Severity.ERROR else "judged, with a remark"


def _paths(book: Book) -> Iterator[Block]:
    """List the documents, those first that were not judged."""
    groups = book.summary.problems
    rows = sorted({(g.judged, uri, g.reason, _effect(g)) for g in groups for uri in g.uris})
    if not rows:
        return
    yield subheading(book, "Documents", before=18)
    head = table_head(book, _PATHS)
    yield head
    for _, uri, reason, effect in rows[:MOST_PATHS]:
        path = book.setter.path(uri, styles.PATH_INK, _PATHS[0].width)
        cells = [
            Cell((path,), styles.PATH_INK),
            cell(book, Scanned(reason), styles.CELL_QUIET, _PATHS[1], most=1),
            cell(book, effect, styles.CELL_QUIET, _PATHS[2], most=1),
        ]
        yield table_row(_PATHS, cells, head)
    if len(rows) > MOST_PATHS:
        words = f"The first {MOST_PATHS} of {len(rows):,}; all of them are in the data."
        yield prose(book, words, styles.CAPTION, 5)


def _skips(book: Book) -> Iterator[Block]:
    yield subheading(book, "Left out on purpose", before=18)
    if not book.summary.skips:
        lines = book.setter.lines("Nothing was left out.", styles.NOTE, MEASURE)
        yield paragraph(lines, styles.NOTE)
        return
    head = table_head(book, _SKIPS)
    yield head
    for skip in book.summary.skips[:MOST_REASONS]:
        reason = cell(book, Scanned(skip.reason), styles.CELL, _SKIPS[0])
        yield table_row(_SKIPS, [reason, number_cell(book, skip.count)], head)
