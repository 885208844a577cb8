"""Composes the whole report: sections to pages, page numbers, headers and footers.

Two passes over the same code: the first finds the page of every anchor, the second sets the
numbers.  A number never takes more room than the placeholder of the first pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from licensecheck.model.result import ScanResult
from licensecheck.reports import jsonl
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import (
    MEASURE,
    Anchor,
    Block,
    Flow,
    Item,
    Link,
    Page,
    Rule,
    Sheet,
    moved,
)
from licensecheck.reports.pdf.pages import (
    breakdown,
    evidence,
    gaps,
    matrix,
    overview,
    register,
    rules,
    signoff,
)
from licensecheck.reports.pdf.pages.cover import TITLE, Entry, cover, fingerprint
from licensecheck.reports.pdf.pages.parts import Book, day, right, text
from licensecheck.reports.pdf.setting import Setter
from licensecheck.summary import Summary, summarise

_Blocks = Callable[[Book, int], Iterable[Block]]

#: The sections after the cover: title in the contents, anchor, and what fills them.
SECTIONS: tuple[tuple[str, str, _Blocks], ...] = (
    ("Executive summary", "summary", overview.blocks),
    ("Risk by use and source", "matrix", matrix.blocks),
    ("Breakdown by source, year, language", "breakdown", breakdown.blocks),
    ("What was not scanned", "gaps", gaps.blocks),
    ("Evidence", "evidence", evidence.blocks),
    ("Findings register", "register", register.blocks),
    ("Rules relied on", "rules", rules.blocks),
    ("Sign-off and chain of custody", "signoff", signoff.blocks),
)


#: Sections that are lists may begin where this part of a page is free.
LISTS = frozenset({"evidence", "register"})
LISTS_BEGIN = 0.42


def compose(result: ScanResult, setter: Setter, sheet: Sheet) -> list[Page]:
    """Give the pages of the report."""
    ordered = sorted(result.documents, key=lambda document: document.uri)
    result = replace(result, documents=tuple(ordered))
    summary = summarise(result)
    refs: Mapping[str, int] = {}
    pages: list[Page] = []
    data, files = jsonl.digest(result), fingerprint(result)
    for _ in range(2):
        book = Book(result, summary, setter, sheet, refs, data, files)
        pages = [cover(book, contents(summary)), *_sections(book)]
        refs = {**_anchors(pages), "total": len(pages)}
    book = Book(result, summary, setter, sheet, refs, data, files)
    known = _anchors(pages)
    furnished = (_furnished(book, page, at) for at, page in enumerate(pages, 1))
    return [_without_dead_links(page, known) for page in furnished]


def sections(summary: Summary) -> Iterator[tuple[str, str, _Blocks]]:
    """Yield the sections that have something to say."""
    for section in SECTIONS:
        if section[1] != "breakdown" or summary.noticed:
            yield section


def contents(summary: Summary) -> list[Entry]:
    rows = enumerate(sections(summary), 1)
    return [Entry(number, title, anchor) for number, (title, anchor, _) in rows]


def _sections(book: Book) -> Iterator[Page]:
    """Begin each section on a page of its own, or below the one before if it fits there whole."""
    flow = Flow(book.sheet, "")
    for number, (title, anchor, compose_blocks) in enumerate(sections(book.summary), 1):
        least = LISTS_BEGIN if anchor in LISTS else 1.0
        flow.begin(f"{number}  {title}", tuple(compose_blocks(book, number)), least)
    yield from flow.finish()


def _anchors(pages: Sequence[Page]) -> dict[str, int]:
    """Give the page of each anchor."""
    return {
        item.name: number
        for number, page in enumerate(pages, 1)
        for item in page.items
        if isinstance(item, Anchor)
    }


def _without_dead_links(page: Page, known: Mapping[str, int]) -> Page:
    """Take out the links to a card that a cap left out."""
    kept = (i for i in page.items if not isinstance(i, Link) or i.target in known)
    return replace(page, items=tuple(kept))


def _furnished(book: Book, page: Page, number: int) -> Page:
    """Put header and footer on a page."""
    if page.bare:
        return page
    items = [moved(item, book.sheet.left, 0) for item in _furniture(book, page, number)]
    return replace(page, items=(*page.items, *items))


def _furniture(book: Book, page: Page, number: int) -> list[Item]:
    setter, bottom = book.setter, book.sheet.height
    plain, bold = styles.FURNITURE, styles.FURNITURE_BOLD
    title = setter.line(TITLE, bold)
    secret = bold.coloured(palette.LOOKS[next(iter(palette.LOOKS))].text)
    x = title.width
    header = book.result.header
    report = f"{book.number}   {header.tool}   as of {day(header.as_of)}"
    return [
        text(0, 33, title, bold),
        Rule(x + 8, 34, x + 8, 42, palette.HAIRLINE),
        text(x + 16, 33, setter.fitted(page.section, plain, 300), plain),
        right(MEASURE, 33, setter.line("Privileged & confidential", secret), secret),
        Rule(0, 48, MEASURE, 48, palette.HAIRLINE),
        Rule(0, bottom - 44, MEASURE, bottom - 44, palette.HAIRLINE),
        text(0, bottom - 38, setter.fitted(report, plain, 380), plain),
        right(
            MEASURE, bottom - 38, setter.line(f"{number} / {book.page('total')}", bold), bold
        ),
    ]
