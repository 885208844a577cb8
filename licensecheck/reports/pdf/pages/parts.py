"""What several pages are built of: headings, paragraphs, tables, bars, tiles, legends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from licensecheck.model.decision import Outcome
from licensecheck.model.result import ScanResult
from licensecheck.reports.pdf import palette, styles
from licensecheck.reports.pdf.layout import (
    MEASURE,
    Anchor,
    Block,
    Box,
    Filled,
    Item,
    Link,
    Rule,
    Sheet,
    Symbol,
    Text,
)
from licensecheck.reports.pdf.palette import LOOKS
from licensecheck.reports.pdf.setting import Setter
from licensecheck.reports.pdf.words import Line, Scanned, Style, Words
from licensecheck.summary import NO_HOLDER, NO_NOTICE, ORDER, Summary, Tally

#: A baseline lies this part of the leading below the top of its line, plus that of the size.
_HALF, _ASCENT = 0.5, 0.36
_PERCENT = 0.01

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

#: Names for columns and tiles, where the title of a use has no room.
_SHORT = {
    "publish_online": "Online",
    "print": "Print",
    "broadcast": "Broadcast",
    "redistribute": "Redistribute",
    "rewrite": "Rewrite",
    "translate": "Translate",
    "quote": "Quote",
    "archive": "Archive",
    "sell": "Sell",
    "advertise": "Advertise",
    "social": "Social media",
    "ai_training": "AI training",
    "alter_image": "Alter image",
}

LANGUAGES = {
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "as": "Assamese", "az": "Azerbaijani",
    "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque",
    "fa": "Persian", "fi": "Finnish", "fil": "Filipino", "fo": "Faroese", "fr": "French",
    "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "ha": "Hausa", "he": "Hebrew",
    "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian",
    "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "ku": "Kurdish",
    "ky": "Kyrgyz", "la": "Latin", "lb": "Luxembourgish", "lo": "Lao", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mn": "Mongolian",
    "mr": "Marathi", "ms": "Malay", "mt": "Maltese", "my": "Burmese", "nb": "Norwegian",
    "ne": "Nepali", "nl": "Dutch", "nn": "Nynorsk", "no": "Norwegian", "or": "Odia",
    "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "rm": "Romansh",
    "ro": "Romanian", "ru": "Russian", "sd": "Sindhi", "si": "Sinhala", "sk": "Slovak",
    "sl": "Slovene", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tg": "Tajik", "th": "Thai",
    "tk": "Turkmen", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "uz": "Uzbek", "vi": "Vietnamese", "xh": "Xhosa", "yi": "Yiddish", "yo": "Yoruba",
    "yue": "Cantonese", "zh": "Chinese", "zu": "Zulu",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Book:
    """All that a page is composed from.

    `refs` gives the page of each anchor; in the first of two passes it is empty.  `data` is the
    hash of the result as JSON lines, `files` that of all that was read.
    """

    result: ScanResult
    summary: Summary
    setter: Setter
    sheet: Sheet
    refs: Mapping[str, int]
    data: str
    files: str

    @property
    def number(self) -> str:
        """The number of the report: another result has another one."""
        return f"LC-{self.data[:10].upper()}"

    def page(self, anchor: str) -> str:
        number = self.refs.get(anchor)
        return str(number) if number else "000"


def use_name(use: str, title: str) -> str:
    """Give the short name of a use."""
    return _SHORT.get(use, title)


def language_name(code: str | None) -> str:
    """Give the English name of a language, or its code where we know none."""
    if not code:
        return "language unknown"
    return LANGUAGES.get(code.lower().partition("-")[0], code[:12])


def source_names(summary: Summary) -> dict[str, str]:
    """Give the name of each source by its key."""
    return {source.key: source.name for source in summary.sources}


def source_words(key: str, name: str) -> str | Scanned:
    """Give the name of a source: ours where there is no holder, a stranger's otherwise."""
    return name.capitalize() if key in {NO_HOLDER, NO_NOTICE} else Scanned(name)


def count(number: int, word: str) -> str:
    return f"{number:,} {word if number == 1 else word + 's'}"


def day(date: str) -> str:
    """Write an ISO 8601 date as a person would; anything else stays as it is."""
    try:
        found = dt.date.fromisoformat(date[:10])
    except ValueError:
        return date
    rest = date[10:].replace("T", ", ", 1)
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year:04d}{rest}"


def versioned(rule: str, version: str) -> str:
    """Name a rule with its version."""
    return f"{rule} v{version}" if version else rule


def percent(part: float) -> str:
    """Write a share; what is not all or nothing is never rounded to it."""
    if 0 < part < _PERCENT:
        return "<1%"
    if 1 - _PERCENT < part < 1:
        return "99%"
    return f"{part:.0%}"


# Text


def baseline(style: Style) -> float:
    """Give how far below the top of its line the baseline lies."""
    return style.leading * _HALF + style.size * _ASCENT


def text(x: float, y: float, line: Line, style: Style, width: float | None = None) -> Text:
    """Put *line* with its top at *y*; it may use *width* points from *x* on."""
    room = MEASURE - x if width is None else width
    return Text(x, y + baseline(style), line, style, (x, x + room))


def right(x: float, y: float, line: Line, style: Style, left: float = 0.0) -> Text:
    """Put *line* so that it ends at *x*; it may begin at *left* at the earliest."""
    return Text(x - line.width, y + baseline(style), line, style, (left, x))


def centred(x: float, y: float, line: Line, style: Style, width: float) -> Text:
    at = x + (width - line.width) / 2
    return Text(at, y + baseline(style), line, style, (x, x + width))


def paragraph(
    lines: Sequence[Line], style: Style, width: float = MEASURE, before: float = 0.0
) -> Block:
    """Stack *lines*; those that run right to left stand at the right."""
    items = []
    for at, line in enumerate(lines):
        x = width - line.width if line.right else 0.0
        y = at * style.leading + baseline(style)
        items.append(Text(x, y, line, style, (0.0, width)))
    return Block(len(lines) * style.leading, tuple(items), before)


def prose(book: Book, words: Words, style: Style = styles.BODY, before: float = 0.0) -> Block:
    """Set a paragraph of ours, a little narrower than the measure."""
    lines = book.setter.lines(words, style, MEASURE * 0.92)
    return paragraph(lines, style, MEASURE, before)


def heading(book: Book, number: int, title: str, anchor: str, lead: Words) -> Block:
    """Open a section: number, title, lead, and the place the outline leads to."""
    figure = book.setter.line(str(number), styles.H1_NUMBER)
    name = book.setter.line(title, styles.H1)
    items: list[Item] = [
        Anchor(anchor, 0.0, f"{number}  {title}"),
        text(0, 0, figure, styles.H1_NUMBER),
        text(figure.width + 8, 0, name, styles.H1),
    ]
    y = 26 + 8.0
    lines = book.setter.balanced(lead, styles.LEAD, MEASURE * 0.84)
    for line in lines:
        items.append(text(0, y, line, styles.LEAD))
        y += styles.LEAD.leading
    return Block(y + 14, tuple(items), follow=40)


def subheading(book: Book, title: str, before: float = 16.0, follow: float = 40.0) -> Block:
    line = book.setter.line(title, styles.H2)
    return Block(17.0 + 4, (text(0, 0, line, styles.H2),), before, follow=follow)


# Outcomes


def bar(x: float, y: float, width: float, height: float, tally: Tally) -> list[Item]:
    """Draw the shares of all outcomes in their order, with a hair of white between them."""
    items: list[Item] = []
    shown = [outcome for outcome in ORDER if tally[outcome]]
    if not shown:
        return [Box(x, y, width, height, fill=palette.HAIRLINE)]
    room = width - 0.7 * (len(shown) - 1)
    least = min(0.8, room / len(shown))
    spare = room - least * len(shown)
    for outcome in shown:
        part = least + spare * tally.share(outcome)
        look = LOOKS[outcome]
        items.append(Filled(x, y, part, height, look.fill, look.texture))
        x += part + 0.7
    return items


def legend(book: Book, x: float, y: float, to: float, style: Style = styles.CAPTION) -> Block:
    """Name the symbols of the outcomes on one line that ends at *to*."""
    items: list[Item] = []
    lines = [book.setter.line(LOOKS[outcome].legend, style) for outcome in ORDER]
    gap = 12.0
    at = max(x, to - sum(12 + line.width for line in lines) - gap * (len(lines) - 1))
    for outcome, line in zip(ORDER, lines, strict=True):
        items.append(Symbol(at, y + style.leading / 2 - 4.2, 8.4, outcome))
        items.append(text(at + 12, y, line, style))
        at += 12 + line.width + gap
    return Block(style.leading, tuple(items))


def tile_colours(outcome: Outcome | None) -> tuple[str, str]:
    """Give tint and text colour; the panel's where there is no outcome."""
    if outcome is None:
        return palette.PANEL, palette.THIRD
    return LOOKS[outcome].tint, LOOKS[outcome].text


# Tables


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: head, left edge, width, and whether it is set to the right."""

    title: str
    x: float
    width: float
    right: bool = False


def columns(*parts: tuple[str, float] | tuple[str, float, str]) -> tuple[Column, ...]:
    """Lay columns side by side: (title, width) or (title, width, "right"), gaps of 8 or 16."""
    placed: list[Column] = []
    x = 0.0
    for part in parts:
        to_right = part[2:] == ("right",)
        placed.append(Column(part[0], x, part[1], to_right))
        x += part[1] + (16 if to_right else 8)
    return tuple(placed)


def table_head(book: Book, layout: Sequence[Column]) -> Block:
    items: list[Item] = []
    for column in layout:
        line = book.setter.fitted(column.title, styles.HEAD, column.width)
        items.append(in_column(column, 0, line, styles.HEAD))
    items.append(Rule(0, 14, MEASURE, 14, palette.NAVY, 0.9))
    return Block(14.0, tuple(items), follow=20)


def in_column(column: Column, y: float, line: Line, style: Style) -> Text:
    if column.right:
        return right(column.x + column.width, y, line, style, column.x)
    return text(column.x, y, line, style, column.width)


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of one cell, already set."""

    lines: tuple[Line, ...]
    style: Style


def table_row(
    layout: Sequence[Column], cells: Sequence[Cell], head: Block | None, pad: float = 3.4
) -> Block:
    """Lay one row out; it is as high as its highest cell and never splits."""
    items: list[Item] = []
    height = 0.0
    base = max(baseline(cell.style) for cell in cells)
    for column, cell in zip(layout, cells, strict=True):
        top = pad + base - baseline(cell.style)
        for at, line in enumerate(cell.lines):
            items.append(in_column(column, top + at * cell.style.leading, line, cell.style))
        height = max(height, len(cell.lines) * cell.style.leading)
    bottom = height + 2 * pad
    items.append(Rule(0, bottom, MEASURE, bottom, palette.HAIRLINE))
    return Block(bottom, tuple(items), head=head)


def cell(book: Book, words: Words, style: Style, column: Column, most: int = 3) -> Cell:
    """Set the words of a cell on at most *most* lines, the last one cut to `…`."""
    lines = book.setter.lines(_short(words), style, column.width)
    if len(lines) <= most:
        return Cell(lines, style)
    rest = "".join(line.text + " " for line in lines[most - 1 : most + 2])
    last = book.setter.fitted(Scanned(rest.strip() + " …"), style, column.width)
    return Cell((*lines[: most - 1], last), style)


def _short(words: Words) -> Words:
    """Keep what a cell can show of a text without end."""
    if isinstance(words, str):
        return words[:600]
    if isinstance(words, Scanned):
        return _scanned(words)
    return [part[:600] if isinstance(part, str) else _scanned(part) for part in words[:40]]


def _scanned(part: Scanned) -> Scanned:
    return replace(part, text=part.text[:600])


def number_cell(book: Book, number: int) -> Cell:
    return Cell((book.setter.line(f"{number:,}", styles.CELL_NUMBER),), styles.CELL_NUMBER)


def link_over(item: Text, target: str) -> Link:
    """Make *item* clickable."""
    top = item.y - item.style.size
    return Link(item.x, top, max(item.line.width, 6), item.style.size * 1.3, target)
