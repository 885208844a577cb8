"""Sign-off: who stands for it, the files with their hashes, how to verify, the limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from licensecheck.model.result import DocumentResult
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import (
    MEASURE,
    Anchor,
    Block,
    Box,
    Item,
    Rule,
    beside,
    stacked,
)
from licensecheck.reports.pdf.pages.parts import (
    Book,
    Cell,
    columns,
    count,
    heading,
    paragraph,
    prose,
    subheading,
    table_head,
    table_row,
    text,
)
from licensecheck.reports.pdf.words import Scanned

MOST_FILES = 100
_FILES = columns(("File", 192), ("Bytes", 40, "right"), ("SHA-256", 248))
#: A path on more lines or of more characters than this is shortened.
_LINES, _LONG = 3, 400
_ONE = (
    "Compute the SHA-256 of a file of the archive and compare it with the table. A member of a "
    "container, after the “!”, is hashed as it is read out of it."
)
_ALL = (
    "For all files at once: write one line a file, hash, two spaces and path, sorted by path, and "
    "hash the lines. A file that could not be opened has no hash before its spaces."
)
_DATA = (
    "Run the tool of the version named on the cover, with the same rule packs and the same date, "
    "over the same files, with --output result.jsonl. That file holds everything that was found, "
    "and this report comes out again, byte for byte. Its SHA-256:"
)
_LIMITS = (
    "This report is not legal advice. It says what notices claim, not what a court would hold.",
    "“Permitted” is no warranty: a notice can be wrong, and whoever placed it may not own the work.",
    "No notice does not mean no rights. Works are protected without one, so such items stay unknown.",
    (
        "Quotation, text and data mining, fair dealing and the public domain follow the law of the "
        "place, which this report does not apply."
    ),
    (
        "A detector makes mistakes. The confidence of a card says how sure it was of the words, not of "
        "the law."
    ),
)


def blocks(book: Book, number: int) -> Iterator[Block]:
    lead = "Who stands for this report, which files it covers, how to check it, and its limits."
    yield heading(book, number, "Sign-off and chain of custody", "signoff", lead)
    yield _boxes(book)
    yield from _limits(book)
    yield from _verify(book)
    yield from _custody(book)


def _boxes(book: Book) -> Block:
    gap = 12.0
    width = (MEASURE - 2 * gap) / 3
    names = ("Prepared by", "Reviewed by", "Approved by")
    parts = [(at * (width + gap), _box(book, name, width)) for at, name in enumerate(names)]
    return beside(parts, before=8)


def _box(book: Book, name: str, width: float) -> Block:
    items: list[Item] = [
        Box(0, 0, width, 96, fill=palette.PANEL, stroke=palette.HAIRLINE, radius=2.5, line=0.5),
        text(10, 7, book.setter.line(name, styles.TILE), styles.TILE, width - 20),
    ]
    for at, field in enumerate(("Name", "Date", "Signature")):
        y = 40.0 + at * 22
        items.append(
            text(10, y - 9, book.setter.line(field, styles.AXIS), styles.AXIS, width - 20)
        )
        items.append(Rule(52, y, width - 10, y, palette.THIRD))
    return Block(96, tuple(items))


def _limits(book: Book) -> Iterator[Block]:
    title = subheading(book, "Limits", before=20)
    yield Block(
        title.height, (*title.items, Anchor("limits")), title.before, follow=title.follow
    )
    for words in _LIMITS:
        yield _listed(book, "–", words)


def _verify(book: Book) -> Iterator[Block]:
    yield subheading(book, "How to verify", before=18)
    steps = ((_ONE, ""), (_ALL, book.files), (_DATA, book.data))
    for at, (words, figure) in enumerate(steps, 1):
        parts = [_listed(book, str(at), words)]
        if figure:
            line = book.setter.line(figure, styles.PATH_INK)
            parts.append(Block(12, (text(16, 1, line, styles.PATH_INK),)))
        yield stacked(parts, before=3)


def _listed(book: Book, sign: str, words: str) -> Block:
    lines = book.setter.lines(words, styles.NOTE, MEASURE * 0.9 - 16)
    body = paragraph(lines, styles.NOTE, MEASURE - 16)
    mark = text(0, 0, book.setter.line(sign, styles.NOTE.coloured(palette.ACCENT)), styles.NOTE)
    return beside(((0, Block(13, (mark,))), (16, body)), before=3)


def _custody(book: Book) -> Iterator[Block]:
    documents = sorted(book.result.documents, key=lambda document: document.uri)
    whole = min(len(documents), MOST_FILES) * 13.4 + 40
    follow = whole if whole < book.sheet.room - 40 else 60.0
    yield subheading(book, "Chain of custody", before=18, follow=follow)
    if not documents:
        yield prose(book, "No file was looked at.", styles.NOTE)
        return
    head = table_head(book, _FILES)
    yield head
    for document in documents[:MOST_FILES]:
        yield table_row(_FILES, _file(book, document), head, pad=2.0)
    if len(documents) > MOST_FILES:
        words = f"The first {MOST_FILES} of {count(len(documents), 'file')}; the data has all."
        yield prose(book, words, styles.CAPTION, 6)


def _file(book: Book, document: DocumentResult) -> list[Cell]:
    """The path stands whole, on two lines if it must; one without end loses its middle."""
    digest, width = document.digest or "not read", _FILES[0].width
    lines = book.setter.lines(Scanned(document.uri[:_LONG]), styles.PATH_SMALL, width)
    if len(lines) > _LINES or len(document.uri) > _LONG:
        lines = (book.setter.path(document.uri, styles.PATH_SMALL, width),)
    lines = tuple(replace(line, right=False) for line in lines)
    size = book.setter.fitted(f"{document.size:,}", styles.AXIS_INK, _FILES[1].width)
    return [
        Cell(lines, styles.PATH_SMALL),
        Cell((size,), styles.AXIS_INK),
        Cell((book.setter.fitted(Scanned(digest), styles.HASH, _FILES[2].width),), styles.HASH),
    ]
