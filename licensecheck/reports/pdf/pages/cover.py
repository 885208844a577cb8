"""The cover: verdict, key figures, one tile a use, contents, what the report is about."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from licensecheck.model.result import ScanResult
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import (
    MEASURE,
    Anchor,
    Box,
    Item,
    Page,
    Rule,
    Symbol,
    Text,
    moved,
)
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Column,
    bar,
    cell,
    count,
    day,
    legend,
    link_over,
    percent,
    right,
    text,
    tile_colours,
    use_name,
)
from licensecheck.reports.pdf.words import Scanned, Style, Words
from licensecheck.summary import NO_HOLDER, NO_NOTICE, UseSummary

TITLE = "Rights compliance report"
NAVY_HEIGHT = 250.0
CARD_HEIGHT = 112.0
TILE_HEIGHT = 60.0
TILES_IN_ROW = 7
MOST_PACKS = 6
#: Where the contents begin below this, what the report is about takes one line each.
_LOW = 620.0
#: Two rows of tiles are lower than this.
_TWO_ROWS = 150.0
#: More uses than this have their tiles in the matrix only.
MOST_TILES = 21


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    number: int
    title: str
    anchor: str


def cover(book: Book, contents: Sequence[Entry]) -> Page:
    """Compose page 1."""
    left = book.sheet.left
    items: list[Item] = [
        Anchor("cover", 0.0, TITLE),
        Box(0, 0, book.sheet.width, NAVY_HEIGHT, fill=palette.NAVY),
    ]
    inner: list[Item] = [*_title(book), *_card(book, NAVY_HEIGHT - 46)]
    y = NAVY_HEIGHT - 46 + CARD_HEIGHT + 28
    inner += _figures(book, y)
    y += 62 + 20
    tiles, height = _tiles(book, y)
    inner += tiles
    y += height + (22 if height < _TWO_ROWS else 12)
    inner += _contents(book, contents, y)
    inner += _about(book, y)
    inner.append(_furniture(book))
    return Page((*items, *(moved(item, left, 0) for item in inner)), "cover", bare=True)


def _title(book: Book) -> list[Item]:
    setter = book.setter
    label = setter.line("PRIVILEGED & CONFIDENTIAL", styles.LABEL.coloured("#F0C9CC"))
    tool = setter.fitted(f"LICENSECHECK  ·  {_version(book)}", styles.LABEL, 300)
    items: list[Item] = [
        text(0, 46, tool, styles.LABEL),
        right(MEASURE, 46, label, styles.LABEL.coloured("#F0C9CC")),
        Box(0, 88, 28, 2.4, fill=palette.GOLD),
        text(0, 96, setter.line(TITLE, styles.TITLE), styles.TITLE),
    ]
    for at, line in enumerate(
        setter.balanced(_scope(book), styles.SUBTITLE, MEASURE * 0.84)[:2]
    ):
        items.append(text(0, 143 + at * 16.5, line, styles.SUBTITLE))
    return items


def _version(book: Book) -> str:
    return book.result.header.tool.upper().removeprefix("LICENSECHECK").strip() or "SCAN"


def _scope(book: Book) -> Words:
    summary = book.summary
    what = f"Copyright notices and reuse restrictions found in {count(summary.documents, 'document')}"
    years = [group.name for group in summary.years]
    if not years:
        return f"{what}, decided as of {day(book.result.header.as_of)}"
    span = years[0] if len(years) == 1 else f"{years[0]} to {years[-1]}"
    return f"{what}, with notices dated {span}"


def _card(book: Book, y: float) -> list[Item]:
    setter, verdict = book.setter, book.summary.verdict
    look = palette.LOOKS[verdict.outcome]
    style = _verdict_style(book, verdict.sentence).coloured(look.text)
    items: list[Item] = [
        Box(0, y + 0.8, MEASURE, CARD_HEIGHT, fill="#C9D1D8", radius=3),
        Box(0, y, MEASURE, CARD_HEIGHT, fill=palette.WHITE, stroke=palette.HAIRLINE, radius=3),
        Box(0, y, 6, CARD_HEIGHT, fill=look.fill),
        Symbol(24, y + CARD_HEIGHT / 2 - 15, 30, verdict.outcome),
        text(
            74,
            y + 15,
            setter.fitted(f"VERDICT AS OF {_as_of(book)}", styles.KICKER, MEASURE - 90),
            styles.KICKER,
        ),
    ]
    below = y + 26
    for line in setter.balanced(verdict.sentence, style, MEASURE - 90)[:2]:
        items.append(text(74, below, line, style, MEASURE - 90))
        below += style.leading
    words = " ".join(verdict.facts)
    for at, fact in enumerate(setter.lines(words, styles.BODY, MEASURE - 92)[:3]):
        items.append(text(74, below + 3 + at * 13, fact, styles.BODY, MEASURE - 92))
    return items


def _verdict_style(book: Book, sentence: str) -> Style:
    """The verdict in the largest size that keeps it on one line, or small enough for two."""
    for size in (17.5, 16.0, 14.5):
        style = Style(styles.VERDICT.weight, size, 22, styles.VERDICT.colour)
        if book.setter.width(sentence, style) <= MEASURE - 90:
            return style
    return Style(styles.VERDICT.weight, 13.5, 16, styles.VERDICT.colour)


def _as_of(book: Book) -> str:
    return (day(book.result.header.as_of) or "the scan").upper()[:40]


def _figures(book: Book, y: float) -> list[Item]:
    items: list[Item] = []
    for at, (figure, name, note) in enumerate(_key_figures(book)):
        x = at * 129.0
        if at:
            items.append(Rule(x - 12, y + 3, x - 12, y + 58, palette.HAIRLINE))
        line = book.setter.fitted(figure, styles.FIGURE, 108)
        items.append(text(x - 1 if at else x, y - 3, line, styles.FIGURE, 110))
        items.append(text(x, y + 33, book.setter.line(name, styles.TILE), styles.TILE, 114))
        caption = book.setter.fitted(note, styles.CAPTION, 112)
        items.append(text(x, y + 46, caption, styles.CAPTION, 114))
    return items


def _key_figures(book: Book) -> list[tuple[str, str, str]]:
    summary = book.summary
    named = [s for s in summary.sources if s.key not in {NO_HOLDER, NO_NOTICE}]
    known = sum(source.id is not None for source in named)
    return [
        (
            f"{summary.noticed:,}",
            "items with a notice",
            f"of {count(summary.items, 'item')} judged",
        ),
        (f"{len(named):,}", "sources identified", f"{known:,} of them known to the rules"),
        (f"{len(summary.languages):,}", "languages", f"in {count(summary.notices, 'notice')}"),
        (
            f"{summary.unread:,}",
            "documents not read",
            f"{summary.skipped:,} more left out on purpose"
            if summary.skipped
            else "none left out on purpose",
        ),
    ]


# Tiles


def _tiles(book: Book, y: float) -> tuple[list[Item], float]:
    """One tile a use, seven a row; the legend takes the last free place or the line above."""
    uses = book.summary.uses[:MOST_TILES]
    head = book.setter.line("What may be done", styles.H2_COVER)
    items: list[Item] = [text(0, y, head, styles.H2_COVER)]
    items += legend(book, head.width + 12, y + 2.5, MEASURE).items
    rows = max(1, math.ceil(len(uses) / TILES_IN_ROW))
    per_row = math.ceil(len(uses) / rows) if uses else TILES_IN_ROW
    gap = 6.0
    width = (MEASURE - gap * (per_row - 1)) / per_row
    for at, use in enumerate(uses):
        row, column = divmod(at, per_row)
        x, top = column * (width + gap), y + 22 + row * (TILE_HEIGHT + gap)
        items += (moved(item, x, top) for item in _tile(book, use, width))
    free = rows * per_row - len(uses)
    if free and rows > 1:
        x = (per_row - free) * (width + gap)
        items += (
            moved(item, x, y + 22 + (rows - 1) * (TILE_HEIGHT + gap))
            for item in _key(book, free * width + (free - 1) * gap)
        )
    return items, 22 + rows * (TILE_HEIGHT + gap) - gap


def _tile(book: Book, use: UseSummary, width: float) -> list[Item]:
    outcome = use.tally.prevailing
    tint, ink = tile_colours(outcome)
    setter, room = book.setter, width - 14
    share = percent(use.tally.share(outcome)) if outcome else "–"
    share_style = styles.TILE_SHARE.coloured(ink)
    word = palette.word(outcome).lower() if outcome else "not decided"
    name = setter.fitted(use_name(use.id, use.title), styles.TILE, room)
    return [
        Box(0, 0, width, TILE_HEIGHT, fill=tint, radius=2.5),
        Symbol(7, 7, 12, outcome),
        right(width - 7, 4, setter.line(share, share_style), share_style, 20),
        text(7, 23, name, styles.TILE, room),
        text(7, 33.5, setter.fitted(word, styles.TILE_WORD.coloured(ink), room),
             styles.TILE_WORD.coloured(ink), room),
        *bar(7, 48, room, 4.6, use.tally),
    ]  # fmt: skip


def _key(book: Book, width: float) -> list[Item]:
    """Say what the figure of a tile is."""
    words = "Share of items with the outcome most of them have. The bar shows all."
    lines = book.setter.lines(words, styles.AXIS, width - 8)[:5]
    return [
        Box(0, 0, width, TILE_HEIGHT, stroke=palette.HAIRLINE, radius=2.5, line=0.5),
        *(text(6, 6 + at * 9.4, line, styles.AXIS, width - 7) for at, line in enumerate(lines)),
    ]


# Contents, and what the report is about


def _contents(book: Book, contents: Sequence[Entry], y: float) -> list[Item]:
    head = book.setter.line("In this report", styles.H2_COVER)
    items: list[Item] = [text(0, y, head, styles.H2_COVER)]
    top = y + 20
    for entry in contents:
        number = book.setter.line(str(entry.number), styles.CELL.coloured(palette.ACCENT))
        name = text(20, top + 2, book.setter.line(entry.title, styles.CELL), styles.CELL, 190)
        page = book.setter.line(book.page(entry.anchor), styles.CELL_BOLD)
        items += [
            text(0, top + 2, number, styles.CELL.coloured(palette.ACCENT), 18),
            name,
            right(234, top + 2, page, styles.CELL_BOLD, 212),
            Rule(0, top + 17, 234, top + 17, palette.HAIRLINE),
            link_over(name, entry.anchor),
        ]
        top += 17
    return items


def _about(book: Book, y: float) -> list[Item]:
    x = 270.0
    head = book.setter.line("About this report", styles.H2_COVER)
    items: list[Item] = [text(x, y, head, styles.H2_COVER)]
    top = y + 20
    for name, words, style in _facts(book):
        lines = cell(book, words, style, Column("", 0, 158), most=2 if y < _LOW else 1).lines
        items.append(
            text(x, top + 2, book.setter.line(name, styles.CELL_QUIET), styles.CELL_QUIET, 72)
        )
        items += (
            text(x + 76, top + 2 + at * 11.2, line, style, 158) for at, line in enumerate(lines)
        )
        top += 17 + (len(lines) - 1) * 11.2
        items.append(Rule(x, top, MEASURE, top, palette.HAIRLINE))
    words = f"Not legal advice. The limits are on page {book.page('limits')}."
    note = text(x, top + 4, book.setter.line(words, styles.ITALIC), styles.ITALIC)
    return [*items, note, link_over(note, "limits")]


def _facts(book: Book) -> list[tuple[str, Words, Style]]:
    header = book.result.header
    targets = ", ".join(header.targets[:4]) or "standard input"
    packs = (
        ", ".join(f"{name} {version}" for name, version in header.packs[:MOST_PACKS]) or "none"
    )
    if len(header.packs) > MOST_PACKS:
        packs = f"{len(header.packs)} packs, listed on page {book.page('packs')}"
    return [
        ("Report", book.number, styles.CELL_BOLD),
        ("Scanned", Scanned(targets[:300]), styles.CELL),
        ("Decisions as of", day(header.as_of) or "not given", styles.CELL),
        ("Rule packs", packs, styles.CELL),
        ("Tool", header.tool, styles.CELL),
        ("Uses judged", f"{len(book.summary.uses)}", styles.CELL),
        ("Data", f"sha256 {book.data[:12]}…{book.data[-8:]}", styles.PATH),
    ]


def fingerprint(result: ScanResult) -> str:
    """Give the SHA-256 of all that was read: one line of digest and uri a document, sorted.

    It is what `sha256sum` prints for the files, sorted by uri, hashed once more.
    """
    whole = sha256()
    for document in sorted(result.documents, key=lambda document: document.uri):
        line = f"{document.digest}  {document.uri}\n"
        whole.update(line.encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def _furniture(book: Book) -> Text:
    y = book.sheet.height - 40
    total = book.page("total")
    line = book.setter.line(f"1 / {total}", styles.FURNITURE_BOLD)
    return right(MEASURE, y, line, styles.FURNITURE_BOLD)
